import type { TokenTable } from "../core/token-table.ts";
import { C } from "./classes.ts";
import { hasCapitalAt, is } from "./token-table.ts";

/** Those around or under someone, whose name follows: `pihak Budi`, `administrasi Budi`; `Kabid Administrasi Budi`. */
export const isSideAt = (tokens: TokenTable, i: number): boolean =>
  is(tokens, i, C.side) || (is(tokens, i, C.regime) && !hasCapitalAt(tokens, i));

import { drop, type Outcome } from "../../src/core/outcome.ts";
import type { RejectCode } from "./codes.ts";

/** Drops an input for one of the codes that `rejects.code` may have. */
export const reject = (code: RejectCode, message: string): Outcome<never> => drop(code, message);

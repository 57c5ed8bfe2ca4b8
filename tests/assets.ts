import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NAME_ASSETS } from "../src/names/index.ts";

/** As the runner reads them: a path of the package begins with `./`, anything else is a module specifier. */
const readAsset = (where: string): Uint8Array =>
  readFileSync(
    where.startsWith("./") ? new URL(`../${where}`, import.meta.url) : createRequire(import.meta.url).resolve(where),
  );

/** The bytes of what the models of names are read from. */
export const assets: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(NAME_ASSETS).map(([name, where]) => [name, readAsset(where)]),
);

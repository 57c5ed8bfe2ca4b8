import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const here = (up: string) => fileURLToPath(new URL(up, import.meta.url)).replace(/\/$/, "");

/** The folder that holds `src` and `pipelines` as they run: `dist`, or the package's own where sources run unbuilt. */
export const CODE_ROOT = here("../../");

/** The folder of our package.json. */
export const PACKAGE_ROOT = existsSync(`${CODE_ROOT}/package.json`) ? CODE_ROOT : here("../../../");

const resolve = createRequire(import.meta.url).resolve;

/** Where an asset lies: from the root of the code (`./src/names/model/tagger.bin`), else a module specifier. */
export const assetPath = (asset: string): string =>
  asset.startsWith("./") ? `${CODE_ROOT}/${asset.slice(2)}` : resolve(asset);

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The folder that holds `src` and `pipelines` as they run: `dist`, or the package itself where sources run unbuilt. */
export const CODE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

const resolve = createRequire(import.meta.url).resolve;

/** Where an asset lies: a path from the root of the code (`src/names/tagger.weights`), else a file of a dependency. */
export const assetPath = (asset: string): string => (/^(src|pipelines)\//.test(asset) ? CODE_ROOT + asset : resolve(asset));

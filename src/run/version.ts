import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchema } from "../io/schema.ts";
import type { Job, RunSettings } from "./job.ts";
import { assetPath, CODE_ROOT, PACKAGE_ROOT } from "./paths.ts";

/** What the runner itself makes rows with: the rest of it moves and publishes them. */
const ROW_MAKING = ["src/run/batch", "src/run/record", "src/run/row-writers", "src/run/join", "src/run/id-table"];

/**
 * The pipeline version: 12 hex digits of SHA-256 over what decides a row, by path and content: the job's code, tables
 * and weights, the user's own tables, the columns of the datasets, and the exact versions of the libraries. Comments,
 * examples and help texts are not in it (see `scripts/code-hashes.mjs`), nor are the command line, the reports, the
 * trainer, the rest of the configuration and the input. `root` is the folder of `src` and `pipelines` as they run.
 */
export const pipelineVersion = async (job: Job, config: RunSettings, root: string = CODE_ROOT): Promise<string> =>
  (await versioner(job, root))(config);

/** The same for several configurations, of which the code is read once. */
export async function versioner(job: Job, root: string = CODE_ROOT): Promise<(config: RunSettings) => string> {
  const hash = createHash("sha256").update(await libraries());
  const built = await builtHashes(root);
  for (const name of await codeFiles(job, root)) {
    hash.update(`${name}\0${built[name] ?? (await hashOfFile(join(root, name)))}`);
  }
  for (const asset of Object.values(job.assets)) hash.update(`${asset}\0${await hashOfFile(assetPath(asset))}`);
  for (const [name, definition] of Object.entries(job.datasets)) {
    hash.update(`${name}\0${JSON.stringify(jsonSchema(definition), withoutTexts)}`);
  }
  return (config) => {
    const whole = hash.copy();
    const values = config as unknown as Readonly<Record<string, unknown>>;
    for (const key of job.settings.extensions) whole.update(`${key}\0${JSON.stringify(values[key], withoutExamples)}`);
    return whole.digest("hex").slice(0, 12);
  };
}

const withoutTexts = (key: string, value: unknown): unknown =>
  (key === "title" || key === "description") && typeof value === "string" ? undefined : value;

const withoutExamples = (key: string, value: unknown): unknown =>
  (key === "examples" || key === "not") && Array.isArray(value) ? undefined : value;

/** The configuration without what only the reduce reads. */
export const mapConfig = ({ settings: { reduceKeys = [] } }: Job, config: RunSettings): RunSettings =>
  ({ ...config, ...Object.fromEntries(reduceKeys.map((key) => [key, undefined])) }) as RunSettings;

/** What the build has written of each module; nothing where sources run unbuilt, which are then hashed as they are. */
const builtHashes = async (root: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(root, "code-hashes.json"), "utf8").catch(() => "{}"));

const hashOfFile = async (path: string): Promise<string> =>
  createHash("sha256")
    .update(await readFile(path))
    .digest("hex");

/** The files that count, sorted, relative to the root of the code. */
export async function codeFiles({ code }: Job, root: string = CODE_ROOT): Promise<string[]> {
  const isIn = (name: string, places: readonly string[]): boolean => {
    const bare = name.replace(/\.\w+$/, "");
    return places.some((place) => bare === place || name.startsWith(`${place}/`));
  };
  const files: string[] = [];
  for (const folder of code.of) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const name = join(entry.parentPath, entry.name).slice(root.length + 1);
      if (!entry.isFile() || !/(?<!\.d)\.(js|ts|json|sql)$/.test(name)) continue;
      if (!isIn(name, code.without) || isIn(name, ROW_MAKING)) files.push(name);
    }
  }
  return files.sort();
}

/** `dependencies` of package.json, which pins each exactly. */
async function libraries(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(PACKAGE_ROOT, "package.json"), "utf8"));
  return JSON.stringify(dependencies);
}

import { lstat, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { lilconfig } from "lilconfig";
import type { z } from "zod";
import { UsageError } from "../core/errors.ts";
import type { JobSettings, RunSettings } from "../run/job.ts";

const FILE = "kliping.config.json";

export interface LoadedConfig {
  readonly config: RunSettings;
  /** The files that hold the entries of the key that a message begins with. */
  blamed(message: string): string;
}

/**
 * The configuration of a job: the file that is given, else `kliping.config.json` in the folder, else the defaults.
 * `flags` override it key by key. Throws UsageError naming the file and the key where a value does not fit.
 */
export async function loadConfig(
  { schema, extensions }: JobSettings,
  folder: string,
  file: string | undefined,
  flags: Readonly<Record<string, unknown>>,
): Promise<LoadedConfig> {
  const loader = lilconfig("kliping", {
    searchPlaces: [FILE],
    stopDir: folder,
    loaders: { ".json": (path, content) => parseJson(path, content) },
  });
  const own = resolve(folder, FILE);
  if (file !== undefined) await readable(resolve(folder, file));
  else if (await lstat(own).catch(() => null)) await readable(own);
  const found = file === undefined ? await loader.search(folder) : await loader.load(resolve(folder, file));
  const settings: unknown = found?.isEmpty ? {} : (found?.config ?? {});
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    throw new UsageError(`${found?.filepath}: the configuration is not an object`);
  }
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const where = found?.filepath ?? "the flags";
  const { values, origins } = await readTables(settings as Settings, extensions, where);
  const checked = schema.safeParse({ ...values, ...given });
  if (!checked.success) {
    throw new UsageError(checked.error.issues.map((issue) => describe(issue, where, origins)).join("; "));
  }
  return { config: checked.data, blamed: (message) => blamed(message, where, origins) };
}

type Settings = Readonly<Record<string, unknown>>;

/** By key of the configuration: the file that each entry of its list was read from. */
type Origins = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly file: string;
  /** Its key there: `1` in a list, nothing where it is the whole file. */
  readonly key: readonly (string | number)[];
}

/** Reads the files among the entries of `keys`, which stand against the configuration's folder. */
async function readTables(settings: Settings, keys: readonly string[], where: string) {
  const values: Record<string, unknown> = { ...settings };
  const origins = new Map<string, Entry[]>();
  for (const key of keys) {
    const list = typeof settings[key] === "string" ? [settings[key]] : settings[key];
    if (!Array.isArray(list)) continue;
    const entries: unknown[] = [];
    const from: Entry[] = [];
    for (const [index, entry] of list.entries()) {
      if (typeof entry !== "string") {
        entries.push(entry);
        from.push({ file: where, key: [key, index] });
        continue;
      }
      const file = resolve(dirname(where), entry);
      const content = parseJson(file, await readTable(file, `${where}: ${key}.${index}`));
      const many = Array.isArray(content);
      for (const [place, value] of (many ? content : [content]).entries()) {
        entries.push(value);
        from.push({ file, key: many ? [place] : [] });
      }
    }
    values[key] = entries;
    origins.set(key, from);
  }
  return { values, origins };
}

const readTable = (file: string, key: string): Promise<string> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${key}: cannot read ${file}: ${error.code}`);
  });

/** The files that hold the entries of the key that a message begins with. */
function blamed(message: string, where: string, origins: Origins): string {
  const entries = origins.get(message.split(":", 1)[0] ?? "") ?? [];
  return [...new Set(entries.map(({ file }) => file))].join(", ") || where;
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new UsageError(`${path}: not JSON: ${(error as Error).message}`);
  }
}

async function readable(path: string): Promise<void> {
  await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read the configuration ${path}: ${error.code}`);
  });
}

function describe(issue: z.core.$ZodIssue, where: string, origins: Origins): string {
  const [name, index, ...rest] = issue.path as (string | number)[];
  const entry = origins.get(String(name))?.[Number(index)];
  const file = entry?.file ?? where;
  const key = (entry ? [...entry.key, ...rest] : issue.path).join(".");
  if (issue.code === "unrecognized_keys") {
    return `${file}: unknown key ${issue.keys.map((unknown) => (key ? `${key}.${unknown}` : unknown)).join(", ")}`;
  }
  return `${file}: ${key === "" ? name : key}: ${messageOf(issue)}`;
}

/** Of a choice of forms, what is wrong with the one that fits best. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return issue.message;
  const farness = (issues: readonly z.core.$ZodIssue[]): number =>
    issues.length + (issues.some(({ code }) => code === "unrecognized_keys") ? issue.errors.length : 0);
  const closest = issue.errors.reduce((best, next) => (farness(next) < farness(best) ? next : best));
  return closest.map((inner) => [inner.path.join("."), messageOf(inner)].filter(Boolean).join(": ")).join(", ");
}

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { lilconfig } from "lilconfig";
import type { z } from "zod";
import { UsageError } from "../core/errors.ts";
import type { Job, RunSettings } from "../run/job.ts";

const FILE = "kliping.config.json";

/**
 * The configuration of a job: the file that is given, else `kliping.config.json` in the folder, else the defaults.
 * `flags` override it key by key. Throws UsageError naming the file and the key where a value does not fit.
 */
export async function loadConfig(
  job: Job,
  folder: string,
  file: string | undefined,
  flags: Readonly<Record<string, unknown>>,
): Promise<RunSettings> {
  const loader = lilconfig("kliping", {
    searchPlaces: [FILE],
    stopDir: folder,
    loaders: { ".json": (path, content) => parseJson(path, content) },
  });
  if (file !== undefined) await readable(resolve(folder, file));
  const found = file === undefined ? await loader.search(folder) : await loader.load(resolve(folder, file));
  const settings: unknown = found?.isEmpty ? {} : (found?.config ?? {});
  if (typeof settings !== "object" || settings === null || Array.isArray(settings)) {
    throw new UsageError(`${found?.filepath}: the configuration is not an object`);
  }
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const checked = job.configSchema.safeParse({ ...settings, ...given });
  if (checked.success) return checked.data;
  const where = found?.filepath ?? "the flags";
  throw new UsageError(checked.error.issues.map((issue) => `${where}: ${describe(issue)}`).join("; "));
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

function describe(issue: z.core.$ZodIssue): string {
  const key = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return `unknown key ${issue.keys.map((name) => (key ? `${key}.${name}` : name)).join(", ")}`;
  }
  return `${key}: ${issue.message}`;
}

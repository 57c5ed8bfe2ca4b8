/**
 * How a run comes to stand under `runs/`: staged beside, renamed when all of it is on disk, then pointed at by
 * `latest`.
 */
import { lstat, mkdir, readdir, realpath, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readOwnFile, syncFolder } from "./files.ts";

const STAGING = ".staging-";
const REMOVED = ".removed-";

/** The folder that a run is written to before it is published, with its `data` folder. */
export async function createStaging(output: string, runId: string): Promise<string> {
  const folder = join(output, "runs", STAGING + runId);
  await makeFolders(join(folder, "data"));
  return folder;
}

/**
 * Makes a folder and those above it. (Node's own way never ends below a file system that takes no folders, as /proc.)
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path);
  }
}

/** Removes what runs that died left behind. Only for the holder of the lock. */
export async function removeStale(output: string): Promise<string[]> {
  const names = await readdir(join(output, "runs"));
  const stale = names.filter((name) => name.startsWith(STAGING) || name.startsWith(REMOVED));
  for (const name of stale) await rm(join(output, "runs", name), { recursive: true, force: true });
  await rm(join(output, NEW_LATEST), { force: true });
  return stale;
}

const NEW_LATEST = ".latest.new";

/** Names the run where the output folder takes no link of this name. */
const LATEST_FILE = "latest.txt";

/**
 * Moves a staged run into place and lets `latest` point at it; where that cannot be, `latest.txt` names it. Gives the
 * run's folder; `remark` is told what did not go as it should though the run is published.
 */
export async function publish(
  output: string,
  runId: string,
  staging: string,
  remark: (message: string) => void,
): Promise<string> {
  const runs = join(output, "runs");
  for (const entry of await readdir(staging, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) await syncFolder(join(entry.parentPath, entry.name));
  await syncFolder(staging);
  await rename(staging, join(runs, runId));
  try {
    await syncFolder(runs);
  } catch (error) {
    remark(`the names of the run are perhaps not on disk yet: ${(error as Error).message}`);
  }
  const target = join("runs", runId);
  try {
    await symlink(target, join(output, NEW_LATEST));
    await rename(join(output, NEW_LATEST), join(output, "latest"));
    await rm(join(output, LATEST_FILE), { force: true });
  } catch (error) {
    await rm(join(output, NEW_LATEST), { force: true });
    await writeFile(join(output, NEW_LATEST), `${target}\n`);
    await rename(join(output, NEW_LATEST), join(output, LATEST_FILE));
    remark(`latest is as it was, ${LATEST_FILE} names the run: ${(error as Error).message}`);
  }
  await syncFolder(output).catch((error: Error) => remark(`latest is perhaps not on disk yet: ${error.message}`));
  return join(runs, runId);
}

/** The folder of the run that was published last, whether it is there or not. */
export async function latestFolder(output: string): Promise<string> {
  const linked = join(output, "latest");
  const isLink = await lstat(linked).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (isLink) return linked;
  const named = await readOwnFile(join(output, LATEST_FILE)).then(String, () => null);
  return named === null ? linked : join(output, "runs", basename(named.trim()));
}

/** The folder name of the run that was published last; null where there is none. */
async function latestRun(output: string): Promise<string | null> {
  return realpath(await latestFolder(output)).then(basename, () => null);
}

/** How many runs are kept, and how many bytes of them. */
export interface Keep {
  readonly keepRuns: number;
  /** Null for any number. */
  readonly keepBytes: number | null;
}

/** Removes the oldest runs beyond what is kept, but never the one that was published last. Gives what was removed. */
export async function removeOldRuns(output: string, { keepRuns, keepBytes }: Keep): Promise<string[]> {
  const latest = await latestRun(output);
  const folder = join(output, "runs");
  const runs = (await readdir(folder)).filter((name) => RUN_ID.test(name)).sort();
  const kept = keepBytes === null ? keepRuns : Math.min(keepRuns, await newestWithin(folder, runs, keepBytes));
  const old = runs.slice(0, Math.max(0, runs.length - kept)).filter((name) => name !== latest);
  for (const name of old) {
    // under another name first: what is left of a removal that is cut short is no run any more
    await rename(join(folder, name), join(folder, REMOVED + name));
    await rm(join(folder, REMOVED + name), { recursive: true, force: true });
  }
  return old;
}

/** How many of the newest runs have no more bytes together; at least the newest counts. */
async function newestWithin(folder: string, runs: readonly string[], most: number): Promise<number> {
  let bytes = 0;
  for (const [index, name] of runs.toReversed().entries()) {
    bytes += await bytesIn(join(folder, name));
    if (bytes > most) return Math.max(1, index);
  }
  return runs.length;
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{4}$/;

/** Names of runs sort by the time that they began: `20261123T084512Z-3f9c`. */
export function newRunId(now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return `${time}-${Math.floor(Math.random() * 0x10000)
    .toString(16)
    .padStart(4, "0")}`;
}

/**
 * How a run comes to stand under `runs/`: staged beside, renamed when all of it is on disk, then pointed at by
 * `latest`.
 */
import { mkdir, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { syncFolder } from "./files.ts";

const STAGING = ".staging-";

/** The folder that a run is written to before it is published, with its `data` folder. */
export async function createStaging(output: string, runId: string): Promise<string> {
  const folder = join(output, "runs", STAGING + runId);
  await mkdir(join(folder, "data"), { recursive: true });
  return folder;
}

/** Removes what runs that died left behind. Only for the holder of the lock. */
export async function removeStale(output: string): Promise<string[]> {
  const stale = (await readdir(join(output, "runs"))).filter((name) => name.startsWith(STAGING));
  for (const name of stale) await rm(join(output, "runs", name), { recursive: true, force: true });
  await rm(join(output, NEW_LATEST), { force: true });
  return stale;
}

const NEW_LATEST = ".latest.new";

/** Moves a staged run into place and lets `latest` point at it. Gives the run's folder. */
export async function publish(output: string, runId: string, staging: string): Promise<string> {
  const runs = join(output, "runs");
  await syncFolder(join(staging, "data"));
  await syncFolder(staging);
  await rename(staging, join(runs, runId));
  await syncFolder(runs);
  await symlink(join("runs", runId), join(output, NEW_LATEST));
  await rename(join(output, NEW_LATEST), join(output, "latest"));
  await syncFolder(output);
  return join(runs, runId);
}

/** The folder name of the run that `latest` points at; null where there is none. */
export async function latestRun(output: string): Promise<string | null> {
  return readlink(join(output, "latest")).then(basename, () => null);
}

/** Removes the oldest runs beyond `keep`, but never the one that `latest` points at. Gives what was removed. */
export async function removeOldRuns(output: string, keep: number): Promise<string[]> {
  const latest = await latestRun(output);
  const runs = (await readdir(join(output, "runs"))).filter((name) => RUN_ID.test(name)).sort();
  const old = runs.slice(0, Math.max(0, runs.length - keep)).filter((name) => name !== latest);
  for (const name of old) await rm(join(output, "runs", name), { recursive: true, force: true });
  return old;
}

const RUN_ID = /^\d{8}T\d{6}Z-[0-9a-f]{4}$/;

/** Names of runs sort by the time that they began: `20261123T084512Z-3f9c`. */
export function newRunId(now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return `${time}-${Math.floor(Math.random() * 0x10000)
    .toString(16)
    .padStart(4, "0")}`;
}

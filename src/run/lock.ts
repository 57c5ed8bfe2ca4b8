import { lstat, rm, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import lockfile from "proper-lockfile";
import { LockedError } from "../core/errors.ts";

/** A run that is at work renews its lock; one that was not renewed for so long is stale, in milliseconds. */
const STALE = 10_000;
const RENEWED = 2_000;

/**
 * Takes the lock of an output folder, which must be there, and gives the function that releases it. A run that was
 * killed leaves a lock that goes stale in 10 seconds, whatever its clock said. Throws LockedError where another run
 * holds it; `lost` is called if the lock is taken from us (a machine that slept, a full disk), `remark` is told what
 * was removed.
 */
export async function lockFolder(
  folder: string,
  { lost, remark }: { lost: (error: Error) => void; remark: (message: string) => void },
): Promise<() => Promise<void>> {
  const path = join(folder, ".lock");
  await removeForeign(path, remark);
  const take = () => lockfile.lock(folder, { lockfilePath: path, stale: STALE, update: RENEWED, onCompromised: lost });
  try {
    return await take();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY") throw new Error(`${path} is no lock of ours, something is in it: remove it`);
    if (code !== "ELOCKED") throw error;
    if (await isLeftFromFuture(path)) {
      remark(`removed ${path}, which is dated in the future and was not renewed: a run died with another clock`);
      await rm(path, { recursive: true, force: true });
      return take();
    }
    throw new LockedError(
      `another run is writing to ${folder}: wait for it, or give this one its own --output (its lock is ${path})`,
    );
  }
}

/** A lock is a folder: anything else of its name was put there by others, and would hold for ever. */
async function removeForeign(path: string, remark: (message: string) => void): Promise<void> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null || stats.isDirectory()) return;
  remark(`removed ${path}, which is no lock of ours`);
  await unlink(path);
}

/** Whether the lock is dated later than now, and nobody renews it. */
async function isLeftFromFuture(path: string): Promise<boolean> {
  const before = await stat(path).catch(() => null);
  if (before === null || before.mtimeMs < Date.now() + STALE) return false;
  await sleep(2 * RENEWED + 1000);
  const after = await stat(path).catch(() => null);
  return after !== null && after.mtimeMs === before.mtimeMs;
}

import { join } from "node:path";
import lockfile from "proper-lockfile";
import { LockedError } from "../core/errors.ts";

/**
 * Takes the lock of an output folder, which must be there, and gives the function that releases it.
 * A run that was killed leaves a lock that goes stale in 10 seconds. Throws LockedError where another run holds it;
 * `onLost` is called if the lock is taken from us (a machine that slept, a full disk).
 */
export async function lockFolder(folder: string, onLost: (error: Error) => void): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(folder, {
      lockfilePath: join(folder, ".lock"),
      stale: 10_000,
      update: 2_000,
      onCompromised: onLost,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
    throw new LockedError(`another run is writing to ${folder}; wait for it, or give this one its own --output`);
  }
}

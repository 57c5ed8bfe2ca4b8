/**
 * A mistake of the person who called us (usage, configuration, a missing INPUT): one line, exit code 2, nothing ran.
 */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Another run holds the lock of the output folder: exit code 75. */
export class LockedError extends Error {
  override name = "LockedError";
}

import { CommanderError } from "commander";
import { LockedError, UsageError } from "../core/errors.ts";
import { Interrupted } from "./signals.ts";

export const EXIT = {
  published: 0,
  failed: 1,
  usage: 2,
  belowThreshold: 3,
  locked: 75,
  hungUp: 129,
  interrupted: 130,
  quit: 131,
  terminated: 143,
} as const;

const BY_SIGNAL: Readonly<Partial<Record<NodeJS.Signals, number>>> = {
  SIGHUP: EXIT.hungUp,
  SIGINT: EXIT.interrupted,
  SIGQUIT: EXIT.quit,
};

/** The exit code that an error of a command ends with. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof LockedError) return EXIT.locked;
  if (error instanceof Interrupted) return BY_SIGNAL[error.signal] ?? EXIT.terminated;
  return EXIT.failed;
}

/** One line, what went wrong first. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");

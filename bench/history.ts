/** `bench/history.ndjson`: what the job cost against the reference loop, a line a commit that was measured. */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";

export interface Measured {
  readonly commit: string;
  readonly node: string;
  /** What was measured: measurements of other input do not compare. */
  readonly input: string;
  readonly rounds: number;
  /** CPU seconds at one worker over those of the reference loop. */
  readonly job: number;
  /** The same of the stages of the map. */
  readonly map: number;
}

const PATH = "bench/history.ndjson";
/** A larger share more than the last time is a loss. */
const TOLERANCE = 0.1;

export const commitNow = (): string =>
  spawnSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).stdout?.trim() || "unknown";

export const record = (measured: Measured): void => appendFileSync(PATH, `${JSON.stringify(measured)}\n`);

/** What became dearer than at the last measurement of the same input and engine. */
export function lossesSince(history: readonly Measured[], now: Measured): string[] {
  const last = history.findLast(
    ({ input, node }) => input === now.input && node.split(".")[0] === now.node.split(".")[0],
  );
  if (last === undefined) return [];
  return (["job", "map"] as const)
    .filter((name) => now[name] > last[name] * (1 + TOLERANCE))
    .map((name) => `the ${name} costs ${now[name]} reference loops, ${last[name]} at ${last.commit}`);
}

export const readHistory = (): Measured[] =>
  existsSync(PATH)
    ? readFileSync(PATH, "utf8")
        .trim()
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** Runs programs and tells what they cost. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../src/core/report.ts";

export interface Cost {
  /** Of all threads. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number;
}

export interface Job extends Cost {
  readonly report: Report;
  /** Bytes of all files that were published. */
  readonly bytesOut: number;
  /** Of all articles. */
  readonly words: number;
}

const ENDING = import.meta.url.slice(-3);
const here = (path: string) => fileURLToPath(new URL(`${path}${ENDING}`, import.meta.url));

/** Runs a module of Node.js; `codes` are the exit codes that it may end with. */
export function measureNode(module: string, args: readonly string[], folder: string, codes = [0]): Cost {
  const usage = join(folder, "usage.json");
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", here("./usage"), module, ...args], {
    encoding: "utf8",
    env: { ...process.env, npm_lifecycle_event: undefined, KLIPING_USAGE: usage },
  });
  const wallSeconds = (performance.now() - from) / 1000;
  if (!codes.includes(status ?? -1)) throw new Error(`${module} ended with ${status}: ${stderr}`);
  const cost = JSON.parse(readFileSync(usage, "utf8"));
  rmSync(usage);
  return { ...cost, wallSeconds };
}

/** Runs the whole job as a user does, from nothing. A run with many rejects (exit code 3) counts too. */
export function measureJob(input: string, workers: number, folder: string): Job {
  const output = join(folder, "output");
  const args = ["run", input, "--output", output, "--workers", String(workers), "--full", "--quiet"];
  const cost = measureNode(here("../src/cli/main"), args, folder, [0, 3]);
  const report: Report = JSON.parse(readFileSync(join(output, "latest/report.json"), "utf8"));
  const { files } = JSON.parse(readFileSync(join(output, "latest/manifest.json"), "utf8"));
  const bytesOut = Object.values<{ bytes: number }>(files).reduce((sum, { bytes }) => sum + bytes, 0);
  const words = wordsOf(readFileSync(join(output, "latest/data/documents.ndjson")));
  rmSync(output, { recursive: true });
  return { ...cost, report, bytesOut, words };
}

const COUNT = '"word_count":';

/** Read from the bytes: the rows of a large run are longer than a string may be. */
function wordsOf(documents: Buffer): number {
  let words = 0;
  for (let at = documents.indexOf(COUNT); at !== -1; at = documents.indexOf(COUNT, at + 1))
    words += Number.parseInt(documents.toString("latin1", at + COUNT.length, at + COUNT.length + 12), 10);
  return words;
}

/** The work that machines are compared by, see `reference.ts`. */
export const measureReference = (folder: string): Cost => measureNode(here("./reference"), [], folder);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export const medianOf = <T>(runs: readonly T[], read: (run: T) => number): number => median(runs.map(read));

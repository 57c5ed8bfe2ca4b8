import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { Balance } from "../core/report.ts";
import type { FileFacts } from "./files.ts";

/**
 * `manifest.json`: what a run is, what it read and what it published. The clock and the run id stand here and in the
 * reports only.
 */
export interface Manifest {
  readonly run_id: string;
  readonly pipeline: string;
  readonly version: string;
  readonly node: string;
  readonly started_at: string;
  readonly finished_at: string;
  /** As given, but for folders that only the machine has which made the run; see `RunSources`. */
  readonly inputs: readonly string[];
  /** What was asked for of them; left out by older versions. */
  readonly selection?: { readonly since: string | null; readonly until: string | null; readonly limit: number | null };
  readonly config: unknown;
  readonly balance: Balance;
  readonly datasets: Readonly<Record<string, { readonly rows: number }>>;
  /** By path within the run's folder; every file but this one and SHA256SUMS. */
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** The manifest of a published run. Throws UsageError where the folder holds none. */
export async function readManifest(run: string): Promise<Manifest> {
  const path = join(run, "manifest.json");
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`${run} is not a published run: it has no manifest.json`);
  });
  const manifest = parse(text);
  if (!manifest?.files || !manifest.datasets || !manifest.balance || typeof manifest.pipeline !== "string")
    throw new UsageError(`${path} is no manifest of a run, or damaged`);
  return manifest;
}

function parse(text: string): Manifest | null {
  try {
    return JSON.parse(text) as Manifest | null;
  } catch {
    return null;
  }
}

/** The lines of SHA256SUMS, which `sha256sum -c` takes within the run's folder. */
export const checksumLines = (files: ReadonlyMap<string, FileFacts>): string =>
  [...files].map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join("");

/** What to say of a run that lacks datasets of today. */
export const withoutDatasets = (names: readonly string[]): string =>
  `it has no ${names.join(", ")}: another version made it, or somebody took it out; run the pipeline again`;

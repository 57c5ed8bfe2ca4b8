/** A worker thread: imports the job, makes its context once, then maps batches. */
import { readlinkSync } from "node:fs";
import { basename } from "node:path";
import { move, transferableSymbol, valueSymbol, workerData } from "piscina";
import { type Batch, type BatchResult, batchMapper, type Period } from "./batch.ts";
import type { Job, JobSettings, RunSettings } from "./job.ts";
import { loadContext } from "./record.ts";
import { rowWriters } from "./row-writers.ts";

export interface WorkerData {
  /** The modules that export the job's settings, which are prepared first, and the job. */
  readonly settings: string;
  readonly module: string;
  readonly config: RunSettings;
  readonly period: Period;
}

const { settings, module, config, period } = workerData as WorkerData;
((await import(settings)) as { settings: JobSettings }).settings.prepare(config);
const { job } = (await import(module)) as { job: Job };

const mapBatch = batchMapper(job, await loadContext(job, config), rowWriters(job, config), {
  period,
  maxRows: config.limits.maxRows,
});

/** The number of this thread, as Linux tells it: `4711/task/4713`. */
const thread = (() => {
  try {
    return Number(basename(readlinkSync("/proc/thread-self")));
  } catch {
    return 0;
  }
})();

/** The bytes are moved to the main thread, not copied. */
export default (batch: Batch): BatchResult => {
  Atomics.store(batch.cursor, 1, thread);
  const result = mapBatch(batch);
  const parts = result.chunks.flatMap(({ ndjson, csv }) => [ndjson, csv]);
  const buffers = parts.filter(({ length }) => length > 0).map(({ buffer }) => buffer);
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result }) as unknown as BatchResult;
};

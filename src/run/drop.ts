/** `--drop-duplicates`: of a cluster of copies the canonical article stays, the others become rejects that name it. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { RowWriter } from "../io/row-writer.ts";
import type { TableDefinition } from "../io/schema.ts";
import { increment } from "./counts.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import type { FileFacts } from "./files.ts";
import type { Copies, Job, Row, RunSettings } from "./job.ts";
import { type Change, writeChanged } from "./merge.ts";
import { queriesOf } from "./reduce.ts";
import { documentItems, ItemReader } from "./state.ts";
import { Warehouse } from "./warehouse.ts";

export interface Dropped {
  /** By kind of copy. */
  readonly copies: ReadonlyMap<string, number>;
  /** What became of the state; null where nothing was dropped. */
  readonly state: FileFacts | null;
}

/**
 * Fills the dataset of copies, and leaves out all rows of those that the configuration names. The datasets that the map
 * filled are closed; `datasets` and `writers` have one entry each dataset, in the job's order.
 */
export async function dropCopies(
  job: Job,
  config: RunSettings,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  { staging, threads, signal }: { staging: string; threads: number; signal: AbortSignal },
): Promise<Dropped | null> {
  const { dropDuplicates } = config;
  if (!job.copies || dropDuplicates === false) return null;
  const { kind } = job.copies;
  const isDropped = (row: Row) => dropDuplicates === true || dropDuplicates.includes(String(row[kind]));
  const copies = new Map<string, Row>();
  for await (const rows of copyRows(job, job.copies, config, datasets, writers, { staging, threads, signal })) {
    for (const row of rows) {
      const id = String(row[job.documents.key]);
      if (id !== row[job.copies.canonical] && isDropped(row)) copies.set(id, row);
    }
  }
  const counts = new Map<string, number>();
  for (const row of copies.values()) increment(counts, String(row[kind]));
  if (copies.size === 0) return { copies: counts, state: null };
  const changes = await changesOf(job, job.copies, copies, staging);
  return { copies: counts, state: await writeChanged(job, datasets, writers, changes, staging) };
}

/** The rows of the dataset of copies, which are also written. */
async function* copyRows(
  job: Job,
  { dataset: name }: Copies,
  config: RunSettings,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  { staging, threads, signal }: { staging: string; threads: number; signal: AbortSignal },
): AsyncGenerator<readonly Row[]> {
  const temporary = join(staging, ".copies");
  const longestLine = Math.max(...datasets.map((dataset) => dataset.longestLine));
  const warehouse = await Warehouse.open({ threads, temporary, longestLine, signal });
  try {
    const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
    for (const dataset of datasets) {
      if (reduced.has(dataset.name)) continue;
      await warehouse.add(dataset.name, job.datasets[dataset.name] as TableDefinition, dataset.ndjsonPath);
    }
    const reduction = job.reduce.find(({ dataset }) => dataset === name);
    if (!reduction || !("make" in reduction)) throw new Error(`${name} is not made by a program`);
    const index = datasets.findIndex((dataset) => dataset.name === name);
    const [dataset, writer] = [datasets[index] as DatasetFiles, writers[index] as RowWriter];
    for await (const rows of reduction.make(queriesOf(warehouse, temporary), config)) {
      writer.append(rows);
      const chunk = writer.take();
      await dataset.append(chunk, rows.length, chunk.ndjson.length);
      yield rows;
    }
    await dataset.close();
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function changesOf(
  job: Job,
  { canonical, kind, code }: Copies,
  copies: ReadonlyMap<string, Row>,
  staging: string,
): Promise<Map<number, Change>> {
  const changes = new Map<number, Change>();
  const reader = await ItemReader.open(job, staging);
  try {
    for await (const [item, docId] of documentItems(job, staging)) {
      const copy = copies.get(docId);
      if (!copy) continue;
      const row = reader.row(item);
      const reject = job.rejects.rowOf({
        sourcePath: String(row[job.documents.sourcePath]),
        record: String(row[job.documents.sourceId]),
        stage: "reduce",
        code,
        message: `a copy of ${copy[canonical]} (${copy[kind]})`,
      });
      changes.set(item, { kind: "merged", reject });
    }
  } finally {
    await reader.close();
  }
  return changes;
}

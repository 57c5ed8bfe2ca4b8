/** One article at a time, outside a run: for looking at what the pipeline makes of it. */
import { existsSync } from "node:fs";
import { UsageError } from "../core/errors.ts";
import type { Reject } from "../core/record.ts";
import type { InputFile } from "../io/inputs.ts";
import { type ReadOptions, readRecords } from "../io/read.ts";
import type { Find, Job, JobReader, Row, Rows, RunSettings } from "./job.ts";
import { lineBlocks } from "./lines.ts";
import { withoutDatasets } from "./manifest.ts";
import { isReject, mapItems } from "./record.ts";
import { rowsPath } from "./selection.ts";

/** The rows of one record, or why it has none. `record` counts from 1. */
export type OneRecord =
  | { readonly record: number; readonly rows: Rows }
  | { readonly record: number; readonly code: string; readonly message: string };

/** Maps the records of a file one by one, as a worker does. */
export async function* mapFile<Context>(
  job: Job<RunSettings, Context>,
  context: Context,
  file: InputFile,
  options: ReadOptions,
): AsyncGenerator<OneRecord> {
  let record = 0;
  for await (const item of readRecords(file, options)) {
    record++;
    if (isReject(item)) {
      yield { record, code: item.code, message: item.message };
      continue;
    }
    const [mapped] = mapItems(job, context, [item]) as [Rows | Reject];
    yield isReject(mapped) ? { record, code: mapped.code, message: mapped.message } : { record, rows: mapped };
  }
}

/**
 * The published rows of one article, by dataset; only datasets with its key have any. Reads each file once, streaming.
 */
export async function publishedRows(job: Job, run: string, id: string): Promise<Rows> {
  const rows: Record<string, Row[]> = {};
  for (const [name, { schema }] of Object.entries(job.datasets)) {
    if (!(job.documents.key in schema.shape)) continue;
    rows[name] = await publishedWhere(run, name, job.documents.key, new Set([id]));
  }
  return rows;
}

/** The rows of one document, and of the datasets `beside` also those of others that share a value with its own. */
export async function withBeside(rows: Rows, beside: JobReader["beside"], find: Find): Promise<Rows> {
  const all = { ...rows };
  for (const [dataset, column] of Object.entries(beside)) {
    const values = new Set((rows[dataset] ?? []).map((row) => String(row[column])));
    if (values.size > 0) all[dataset] = await find(dataset, column, [...values]);
  }
  return all;
}

/**
 * The rows of a published dataset whose text column `column` has one of the values, in one pass over its NDJSON. Throws
 * UsageError where the run has no such dataset.
 */
export async function publishedWhere(
  run: string,
  dataset: string,
  column: string,
  values: ReadonlySet<string>,
): Promise<Row[]> {
  const rows: Row[] = [];
  const opening = `"${column}":"`;
  const path = rowsPath(run, dataset);
  if (!existsSync(path)) throw new UsageError(`${run}: ${withoutDatasets([dataset])}`);
  for await (const lines of lineBlocks(path)) {
    for (const line of lines) {
      const at = line.indexOf(opening) + opening.length;
      if (at >= opening.length && values.has(line.slice(at, line.indexOf('"', at)))) rows.push(JSON.parse(line));
    }
  }
  return rows;
}

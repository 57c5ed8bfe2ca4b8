/** One article at a time, outside a run: for looking at what the pipeline makes of it. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { InputFile } from "../io/inputs.ts";
import { type ReadOptions, readRecords } from "../io/read.ts";
import { isReject } from "./batch.ts";
import type { Job, RunSettings } from "./job.ts";
import { assetPath } from "./paths.ts";

/** What the job's stages are given, with the assets read from disk. */
export async function loadContext<Config extends RunSettings, Context>(
  job: Job<Config, Context>,
  config: Config,
): Promise<Context> {
  const assets = new Map<string, Uint8Array>();
  for (const [name, asset] of Object.entries(job.assets)) assets.set(name, await readFile(assetPath(asset)));
  return job.createContext(config, assets);
}

/** The rows of one record, or why it has none. `record` counts from 1. */
export type OneRecord =
  | { readonly record: number; readonly rows: unknown }
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
    let value: unknown = item;
    let dropped: { code: string; message: string } | null = null;
    for (const stage of job.pipeline.stages) {
      const outcome = stage.run(value, context);
      if (!outcome.kept) {
        dropped = { code: outcome.code, message: outcome.message };
        break;
      }
      value = outcome.value;
    }
    yield dropped ? { record, ...dropped } : { record, rows: value };
  }
}

/** The published rows of one article, by dataset; only datasets with a `doc_id` have any. Reads each file once, streaming. */
export async function publishedRows(job: Job, run: string, docId: string): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const [name, { schema }] of Object.entries(job.datasets)) {
    if (!("doc_id" in schema.shape)) continue;
    const found: unknown[] = [];
    const wanted = `"doc_id":"${docId}"`;
    const lines = createInterface({
      input: createReadStream(join(run, "data", `${name}.ndjson`)),
      crlfDelay: Infinity,
    });
    for await (const line of lines) if (line.includes(wanted)) found.push(JSON.parse(line));
    rows[name] = found;
  }
  return rows;
}

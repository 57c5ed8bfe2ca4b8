/** One record's way through a job: what the map, `show` and `verify` share. */
import { readFile } from "node:fs/promises";
import type { RawRecord, Reject } from "../core/record.ts";
import type { ReadOptions } from "../io/read.ts";
import type { Job, Rows, RunSettings } from "./job.ts";
import { assetPath } from "./paths.ts";

/** An input in its place among the others: a record to map, or one that the reader could not cut out. */
export type Item = RawRecord | Reject;

export const isReject = (value: object): value is Reject => "code" in value && "stage" in value;

/** How the readers cut files into records. */
export const readOptions = ({ limits, fields }: RunSettings): ReadOptions => ({
  maxRecordBytes: limits.maxRecordBytes,
  idNames: fields.id,
});

/** What the job's stages are given, with the assets read from disk. */
export async function loadContext<Config extends RunSettings, Context>(
  job: Job<Config, Context>,
  config: Config,
): Promise<Context> {
  const assets = new Map<string, Uint8Array>();
  for (const [name, asset] of Object.entries(job.assets)) assets.set(name, await readFile(assetPath(asset)));
  return job.createContext(config, assets);
}

/**
 * The rows of a record, or the reject that it became. Adds the milliseconds of each stage to `times`. Where a stage throws,
 * which is a bug, the error names the stage.
 */
export function mapRecord<Context>(
  { pipeline }: Job<RunSettings, Context>,
  context: Context,
  record: RawRecord,
  times: Float64Array = new Float64Array(pipeline.stages.length),
): Rows | Reject {
  let value: unknown = record;
  for (const [index, stage] of pipeline.stages.entries()) {
    const from = performance.now();
    let outcome: ReturnType<typeof stage.run>;
    try {
      outcome = stage.run(value, context);
    } catch (error) {
      throw new Error(`stage ${stage.name}: ${error instanceof Error ? `${error.name}: ${error.message}` : error}`, {
        cause: error,
      });
    } finally {
      times[index] = (times[index] as number) + performance.now() - from;
    }
    if (!outcome.kept) {
      const { code, message } = outcome;
      return { sourcePath: record.sourcePath, record: recordOf(record), stage: stage.name, code, message };
    }
    value = outcome.value;
  }
  return value as Rows;
}

/** The record's own id, else its number; null for a file that is one article. */
const recordOf = ({ id, number }: RawRecord): string | null => id ?? (number === null ? null : String(number));

/** `crawl.jsonl, record 12`. */
export function nameOf(item: Item): string {
  const record = isReject(item) ? item.record : recordOf(item);
  return record === null ? item.sourcePath : `${item.sourcePath}, record ${record}`;
}

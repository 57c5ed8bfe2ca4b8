/** The way of records through a job: what the map, `show` and `verify` share. */
import { readFile } from "node:fs/promises";
import type { RawRecord, ReadCode, Reject } from "../core/record.ts";
import type { Stage } from "../core/stage.ts";
import type { ReadOptions } from "../io/read.ts";
import type { Assets, Job, Rows, RunSettings } from "./job.ts";
import { assetPath } from "./paths.ts";

/** An input in its place among the others: a record to map, or one that the reader could not cut out. */
export type Item = RawRecord | Reject;

export const isReject = (value: object): value is Reject => "code" in value && "stage" in value;

/** How the readers cut files into records, and what looks at them. */
export const readOptions = (config: RunSettings, job: Pick<Job, "recogniser">): ReadOptions => ({
  maxRecordBytes: config.limits.maxRecordBytes,
  maxDepth: config.limits.maxDepth,
  idNames: config.fields.id,
  recogniser: job.recogniser?.(config),
});

/** What the job's stages are given, with the assets read from disk. */
export async function loadContext<Config extends RunSettings, Context>(
  job: Job<Config, Context>,
  config: Config,
): Promise<Context> {
  return job.createContext(config, await readAssets(job));
}

export async function readAssets({ assets }: Pick<Job, "assets">): Promise<Assets> {
  const read = new Map<string, Uint8Array>();
  for (const [name, asset] of Object.entries(assets)) read.set(name, await readFile(assetPath(asset)));
  return read;
}

/** Told of the work as it goes on. */
export interface Watch {
  /** Called before a stage runs for the item of this index. */
  at(item: number): void;
  /** Milliseconds that a stage took for all items. */
  took(stage: number, milliseconds: number): void;
}

/**
 * The rows of every item, or the reject that it became. Each stage runs for all of them before the next: its code and
 * tables then stay in the processor's caches. Where a stage throws, which is a bug, the error names the stage.
 */
export function mapItems<Context>(
  { pipeline }: Job<RunSettings, Context>,
  context: Context,
  items: readonly Item[],
  watch?: Watch,
): (Rows | Reject)[] {
  const values: unknown[] = items.slice();
  const open = [...items.keys()].filter((index) => !isReject(items[index] as Item));
  for (const [place, stage] of pipeline.stages.entries()) {
    const from = performance.now();
    let left = 0;
    for (const index of open) {
      watch?.at(index);
      const outcome = runStage(stage, values[index], context);
      if (outcome.kept) {
        values[index] = outcome.value;
        open[left++] = index;
      } else {
        const record = items[index] as RawRecord;
        const { code, message } = outcome;
        values[index] = { sourcePath: record.sourcePath, record: recordOf(record), stage: stage.name, code, message };
      }
    }
    open.length = left;
    watch?.took(place, performance.now() - from);
  }
  return values as (Rows | Reject)[];
}

function runStage<Context>(stage: Stage<unknown, unknown, Context>, value: unknown, context: Context) {
  try {
    return stage.run(value, context);
  } catch (error) {
    throw new Error(`stage ${stage.name}: ${error instanceof Error ? `${error.name}: ${error.message}` : error}`, {
      cause: error,
    });
  }
}

/** The record's own id, else its number; null for a file that is one article. */
const recordOf = ({ id, number }: RawRecord): string | null => id ?? (number === null ? null : String(number));

/** The reject that an item becomes on its way. */
export const rejectOf = (item: Item, code: ReadCode, message: string): Reject => ({
  sourcePath: item.sourcePath,
  record: isReject(item) ? item.record : recordOf(item),
  stage: "map",
  code,
  message,
});

/** `crawl.jsonl, record 12`. */
export function nameOf(item: Item): string {
  const record = isReject(item) ? item.record : recordOf(item);
  return record === null ? item.sourcePath : `${item.sourcePath}, record ${record}`;
}

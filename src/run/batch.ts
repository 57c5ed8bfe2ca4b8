/** What a worker does with a batch of records: every stage, and the rows as bytes. */
import type { RowChunk, RowWriter } from "../io/row-writer.ts";
import type { Job, Row, Rows, RunSettings } from "./job.ts";
import { type Item, isReject, mapItems, rejectOf } from "./record.ts";

export interface Batch {
  readonly items: readonly Item[];
  /**
   * The worker writes here the index of the item that it is at, so that its death can be blamed, and behind it the
   * number of its thread (0 where the system does not tell it), so that its CPU time can be asked for.
   */
  readonly cursor: Int32Array;
}

/** What became of an item. */
export type Fate =
  | { readonly kind: "document" }
  | { readonly kind: "reject"; readonly code: string }
  | { readonly kind: "skipped"; readonly reason: string };

export interface BatchResult {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly fates: readonly Fate[];
  /** The rows of each dataset, in the job's order; those of one in input order. */
  readonly chunks: readonly RowChunk[];
  /**
   * How much of each chunk an item is: for item i and dataset d, rows, NDJSON bytes and CSV bytes stand at
   * (i * datasets + d) * SIZES.
   */
  readonly sizes: Uint32Array;
  /** Milliseconds a stage, in the pipeline's order; `serialise` last. */
  readonly times: Float64Array;
}

export const SIZES = 3;

/** Days between which articles are wanted, inclusive. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * A function from batches to their results. `writers` has one entry a dataset, in the job's order. A throw of a stage
 * is a bug: it goes on as an error that names the stage; the cursor tells the record.
 */
export function batchMapper<Context>(
  job: Job<RunSettings, Context>,
  context: Context,
  writers: readonly RowWriter[],
  { period, maxRows }: { period: Period; maxRows: number },
): (batch: Batch) => BatchResult {
  const datasets = Object.keys(job.datasets);
  const rejects = datasets.indexOf(job.rejects.dataset);
  const stages = job.pipeline.stages;

  const mapBatch = ({ items, cursor }: Batch): BatchResult => {
    const startedAt = performance.timeOrigin + performance.now();
    const sizes = new Uint32Array(items.length * datasets.length * SIZES);
    const times = new Float64Array(stages.length + 1);

    const write = (item: number, dataset: number, rows: readonly Row[]) => {
      const writer = writers[dataset];
      if (rows.length === 0 || !writer) return;
      const at = (item * datasets.length + dataset) * SIZES;
      const { ndjsonBytes, csvBytes } = writer;
      writer.append(rows);
      sizes[at] = rows.length;
      sizes[at + 1] = writer.ndjsonBytes - ndjsonBytes;
      sizes[at + 2] = writer.csvBytes - csvBytes;
    };

    const outcomes = mapItems(job, context, items, {
      at: (index) => Atomics.store(cursor, 0, index),
      took: (stage, milliseconds) => {
        times[stage] = milliseconds;
      },
    }).map((outcome, index) =>
      isReject(outcome) || rowCount(outcome) <= maxRows
        ? outcome
        : rejectOf(items[index] as Item, "too_large", `it would give more than ${maxRows} rows`),
    );

    const from = performance.now();
    const fates = outcomes.map((outcome): Fate => {
      if (isReject(outcome)) return { kind: "reject", code: outcome.code };
      const reason = reasonToSkip(outcome[job.documents.dataset]?.[0]?.[job.documents.day], period);
      return reason === null ? { kind: "document" } : { kind: "skipped", reason };
    });
    for (const [dataset, name] of datasets.entries()) {
      for (const [index, outcome] of outcomes.entries()) {
        Atomics.store(cursor, 0, index);
        if (!isReject(outcome)) {
          if (fates[index]?.kind === "document") write(index, dataset, outcome[name] ?? []);
        } else if (dataset === rejects) {
          write(index, dataset, [job.rejects.rowOf(outcome)]);
        }
      }
    }
    times[stages.length] = performance.now() - from;

    return {
      startedAt,
      fates,
      chunks: writers.map((writer) => writer.take()),
      sizes,
      times,
    };
  };

  return (batch) => {
    try {
      return mapBatch(batch);
    } catch (error) {
      for (const writer of writers) writer.take(); // rows of a batch that is not given
      throw error;
    }
  };
}

const rowCount = (rows: Rows): number => Object.values(rows).reduce((sum, { length }) => sum + length, 0);

/** Results of batches one after another, as of one. */
export function joined(results: readonly BatchResult[]): BatchResult {
  const [first, ...others] = results as readonly [BatchResult, ...BatchResult[]];
  if (others.length === 0) return first;
  return {
    startedAt: first.startedAt,
    fates: results.flatMap(({ fates }) => fates),
    chunks: first.chunks.map((_, dataset) => ({
      ndjson: Buffer.concat(results.map(({ chunks }) => (chunks[dataset] as RowChunk).ndjson)),
      csv: Buffer.concat(results.map(({ chunks }) => (chunks[dataset] as RowChunk).csv)),
    })),
    sizes: Uint32Array.from(results.flatMap(({ sizes }) => [...sizes])),
    times: first.times.map((_, stage) => results.reduce((sum, { times }) => sum + (times[stage] ?? 0), 0)),
  };
}

function reasonToSkip(day: unknown, { since, until }: Period): string | null {
  if (since === null && until === null) return null;
  if (typeof day !== "string") return "no_published_date";
  if (since !== null && day < since) return "published_before_since";
  if (until !== null && day > until) return "published_after_until";
  return null;
}

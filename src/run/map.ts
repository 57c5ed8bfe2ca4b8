/** The map of a run: records to workers, their rows to the dataset files, in the order of the input. */
import type { Reject } from "../core/record.ts";
import type { InputFile } from "../io/inputs.ts";
import { type ReadOptions, readRecords } from "../io/read.ts";
import type { RowChunk, RowWriter } from "../io/row-writer.ts";
import { type BatchResult, type Period, SIZES } from "./batch.ts";
import { increment } from "./counts.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { GivenUp } from "./give-up.ts";
import type { Job, RunSettings } from "./job.ts";
import type { Log } from "./log.ts";
import { DocumentIds } from "./merge.ts";
import { createPool } from "./pool.ts";
import type { ProgressBar } from "./progress.ts";
import { type Journal, rejectOfPutAside } from "./quarantine.ts";
import { RecognisedFiles } from "./recognised.ts";
import { readOptions } from "./record.ts";
import { type RecordBatch, recordBatches } from "./records.ts";
import type { PlacesFile, Shard } from "./shard.ts";
import type { PreviousRun, StateWriter } from "./state.ts";

export interface MapOptions {
  readonly config: RunSettings;
  readonly workers: number;
  readonly period: Period;
  readonly limit: number;
  /** Paths of files that are not to be read. */
  readonly aside: ReadonlySet<string>;
  /** See `Batching.secret`. */
  readonly secret: Buffer | null;
  readonly shard: Shard | null;
}

/** Where rows go, and where they may be copied from. */
export interface Rowfiles {
  /** One each, in the job's order. */
  readonly datasets: readonly DatasetFiles[];
  /** The same. */
  readonly writers: readonly RowWriter[];
  readonly state: StateWriter;
  readonly previous: PreviousRun | null;
  /** Of a shard. */
  readonly places: PlacesFile | null;
}

export interface Mapped {
  /** Bytes of the records' content. */
  bytes: number;
  documents: number;
  /** Those of them that were copied from the last run. */
  reused: number;
  readonly rejects: Map<string, number>;
  readonly skipped: Map<string, number>;
  readonly recognised: RecognisedFiles;
  /** Records that broke a stage, killed their worker or took too long. */
  readonly putAside: Reject[];
  /** Of a job that settles articles of one id. */
  readonly ids: DocumentIds | null;
  /** Milliseconds a stage, `serialise` last, of all workers together. */
  readonly times: number[];
  /** When the first worker began to map, in milliseconds of the process; null where nothing was mapped. */
  readyAt: number | null;
}

/** Before anything is mapped. */
export const nothingMapped = (job: Job): Mapped => ({
  bytes: 0,
  documents: 0,
  reused: 0,
  rejects: new Map(),
  skipped: new Map(),
  recognised: new RecognisedFiles(),
  putAside: [],
  ids: job.articles ? new DocumentIds(job) : null,
  times: job.pipeline.stages.map(() => 0).concat(0),
  readyAt: null,
});

/** Counts what became of items, and appends their rows and their state. */
export async function appendItems(
  mapped: Mapped,
  result: BatchResult,
  keys: readonly Buffer[],
  isKnown: boolean,
  { datasets, state }: Pick<Rowfiles, "datasets" | "state">,
): Promise<void> {
  for (const fate of result.fates) {
    if (fate.kind === "document") {
      mapped.documents++;
      if (isKnown) mapped.reused++;
    } else if (fate.kind === "reject") increment(mapped.rejects, fate.code);
    else increment(mapped.skipped, fate.reason);
  }
  for (const [stage, time] of result.times.entries()) mapped.times[stage] = (mapped.times[stage] ?? 0) + time;
  mapped.ids?.add(result);
  await state.add(result, keys);
  for (const [index, dataset] of datasets.entries()) {
    let rows = 0;
    let longestLine = 0;
    for (let at = index * SIZES; at < result.sizes.length; at += datasets.length * SIZES) {
      rows += result.sizes[at] as number;
      longestLine = Math.max(longestLine, result.sizes[at + 1] as number);
    }
    await dataset.append(result.chunks[index] as RowChunk, rows, longestLine);
  }
}

/**
 * Maps the records of `files` and appends their rows to `datasets` (one each, in the job's order); what `previous`
 * knows is copied from there. Few batches are under way at a time, so memory depends on their size alone. Throws
 * WorkerError where the map has a bug.
 */
export async function mapRecords(
  job: Job,
  files: readonly InputFile[],
  { datasets, writers, state, previous, places }: Rowfiles,
  { config, workers, period, limit, aside, secret, shard }: MapOptions,
  { bar, log, signal, journal }: { bar: ProgressBar; log: Log; signal: AbortSignal; journal: Journal },
): Promise<Mapped> {
  const mapped = nothingMapped(job);
  const givenUp = new GivenUp(job, files, writers, config.limits.maxRejects);

  const append = async (whole: BatchResult, batch: RecordBatch) => {
    const { known, keys, files: numbers } = batch;
    mapped.readyAt ??= whole.startedAt - performance.timeOrigin;
    const [result, kept] = givenUp.take(whole, batch);
    // where a shard's file ends is decided when all are joined
    const [own, ownKeys] = places === null ? [result, kept] : [whole, keys];
    await places?.add(numbers, batch.places);
    await appendItems(mapped, own, ownKeys, known !== null, { datasets, state });
  };

  const pool = createPool(
    { settings: job.settings.module, module: job.module, config, period },
    {
      workers,
      maxCpuSeconds: config.limits.maxCpuSeconds,
      signal,
      putAside: (reject) => {
        const { sourcePath, record, code, message } = reject;
        log.error({ source_path: sourcePath, record, code }, `put aside: ${message}`);
        mapped.putAside.push(reject);
      },
    },
  );
  try {
    const underWay: { result: Promise<BatchResult>; batch: RecordBatch }[] = [];
    const finishFirst = async () => {
      const { result, batch } = underWay.shift() as (typeof underWay)[number];
      await append(await result, batch);
      journal.done(batch.files[0] as number);
      bar.update(batch.position, mapped.documents);
    };
    const options: ReadOptions = {
      ...readOptions(config, job),
      onSkipped: (reason, count) => increment(mapped.skipped, reason, count),
      recognised: (table, plan) => {
        if (mapped.recognised.add(table, plan)) log.info({ file: table.sourcePath, fields: plan.told }, "recognised");
      },
    };
    const isOwn = (file: InputFile) => shard === null || shard.owns(file);
    const read = (file: InputFile) => {
      journal.reading(file);
      if (aside.has(file.path)) return putAsideAlone(file);
      return readRecords(file, isOwn(file) ? options : { ...options, onSkipped: () => {}, recognised: () => {} });
    };
    const putAsideAlone = async function* (file: InputFile) {
      const reject = rejectOfPutAside(file);
      if (isOwn(file)) mapped.putAside.push(reject);
      yield reject;
    };
    const find = (key: Buffer) => previous?.find(key) ?? null;
    const isGivenUp = (file: number) => givenUp.has(file);
    const batching = { size: config.batchSize, limit, secret, shard, find, isGivenUp };
    for await (const batch of recordBatches(files, read, batching)) {
      signal.throwIfAborted();
      const { items, known, bytes } = batch;
      const result = previous && known !== null ? previous.read(known, items.length) : pool.map(items);
      result.catch(() => {}); // told when its turn comes
      underWay.push({ result, batch });
      mapped.bytes += bytes;
      if (underWay.length > 2 * workers) await finishFirst();
    }
    while (underWay.length > 0) await finishFirst();
  } finally {
    await pool.close();
  }
  return mapped;
}

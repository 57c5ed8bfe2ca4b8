/**
 * Files of which nearly nothing is an article are not read to their end: a few bytes of gzip would fill a disk with
 * rejects.
 */
import type { InputFile } from "../io/inputs.ts";
import type { RowChunk, RowWriter } from "../io/row-writer.ts";
import { type BatchResult, type Fate, SIZES } from "./batch.ts";
import type { Job } from "./job.ts";
import type { RecordBatch } from "./records.ts";
import { itemKey } from "./state.ts";

/** Of a file's records one in so many has to be an article. */
const ONE_IN = 10;

interface Counts {
  documents: number;
  rejects: number;
}

type Mapped = readonly [result: BatchResult, keys: readonly Buffer[]];

export class GivenUp {
  private readonly files: readonly Pick<InputFile, "sourcePath">[];
  private readonly maxRejects: number;
  private readonly job: Job;
  private readonly rejects: number;
  private readonly writers: readonly RowWriter[];
  private readonly counts = new Map<number, Counts>();
  private readonly given = new Set<number>();

  /** `writers` has one entry a dataset, in the job's order. */
  constructor(
    job: Job,
    files: readonly Pick<InputFile, "sourcePath">[],
    writers: readonly RowWriter[],
    maxRejects: number,
  ) {
    this.job = job;
    this.files = files;
    this.writers = writers;
    this.maxRejects = maxRejects;
    this.rejects = Object.keys(job.datasets).indexOf(job.rejects.dataset);
  }

  has(file: number): boolean {
    return this.given.has(file);
  }

  /**
   * The result of a batch without what lies behind the point where its file was given up; there stands a reject that
   * says so. Batches come in the order of the input, so that the point does not depend on how far the reading was.
   */
  take(result: BatchResult, { files, keys }: Pick<RecordBatch, "files" | "keys">): Mapped {
    const parts: Mapped[] = [];
    let from = 0;
    for (const [item, fate] of result.fates.entries()) {
      const file = files[item] as number;
      if (this.given.has(file)) {
        if (item > from) parts.push(part(result, keys, from, item));
        from = item + 1;
      } else if (this.isEnough(file, fate)) {
        this.given.add(file);
        parts.push(part(result, keys, from, item + 1), this.told(result, file));
        from = item + 1;
      }
    }
    if (from === 0) return [result, keys];
    if (from < result.fates.length) parts.push(part(result, keys, from, result.fates.length));
    return joinedParts(result, parts);
  }

  private isEnough(file: number, { kind }: Fate): boolean {
    if (kind === "skipped") return false;
    const counts = this.counts.get(file) ?? { documents: 0, rejects: 0 };
    this.counts.set(file, counts);
    if (kind === "document") counts.documents++;
    else counts.rejects++;
    return kind === "reject" && counts.rejects >= this.maxRejects && counts.documents * ONE_IN < counts.rejects;
  }

  private told({ chunks, times }: BatchResult, file: number): Mapped {
    const { sourcePath } = this.files[file] as Pick<InputFile, "sourcePath">;
    const { documents, rejects } = this.counts.get(file) as Counts;
    const code = "too_many_rejects";
    const message = `${documents} articles and ${rejects} rejects: the rest of the file is not read`;
    const reject = { sourcePath, record: null, stage: "ingest", code, message };
    const writer = this.writers[this.rejects] as RowWriter;
    writer.append([this.job.rejects.rowOf(reject)]);
    const chunk = writer.take();
    const sizes = new Uint32Array(chunks.length * SIZES);
    sizes.set([1, chunk.ndjson.length, chunk.csv.length], this.rejects * SIZES);
    const none = { ndjson: new Uint8Array(), csv: new Uint8Array() };
    const result = {
      startedAt: 0,
      fates: [{ kind: "reject" as const, code }],
      chunks: chunks.map((_, dataset) => (dataset === this.rejects ? chunk : none)),
      sizes,
      times,
    };
    return [result, [itemKey(reject)]];
  }
}

/** The items from `from` to `to` alone. */
function part(result: BatchResult, keys: readonly Buffer[], from: number, to: number): Mapped {
  const width = result.chunks.length * SIZES;
  const bytesBefore = (item: number, dataset: number, which: number): number => {
    let sum = 0;
    for (let i = 0; i < item; i++) sum += result.sizes[i * width + dataset * SIZES + which] as number;
    return sum;
  };
  const chunks = result.chunks.map(({ ndjson, csv }, dataset): RowChunk => {
    const slice = (bytes: Uint8Array, which: number) =>
      bytes.subarray(bytesBefore(from, dataset, which), bytesBefore(to, dataset, which));
    return { ndjson: slice(ndjson, 1), csv: slice(csv, 2) };
  });
  const sizes = result.sizes.subarray(from * width, to * width);
  return [{ ...result, fates: result.fates.slice(from, to), chunks, sizes }, keys.slice(from, to)];
}

function joinedParts(whole: BatchResult, parts: readonly Mapped[]): Mapped {
  const results = parts.map(([result]) => result);
  const concat = (dataset: number, format: "ndjson" | "csv") =>
    Buffer.concat(results.map(({ chunks }) => (chunks[dataset] as RowChunk)[format]));
  const result = {
    ...whole,
    fates: results.flatMap(({ fates }) => fates),
    chunks: whole.chunks.map((_, dataset) => ({ ndjson: concat(dataset, "ndjson"), csv: concat(dataset, "csv") })),
    sizes: Uint32Array.from(results.flatMap(({ sizes }) => [...sizes])),
  };
  return [result, parts.flatMap(([, keys]) => keys)];
}

/** Reads an input file: records as they were cut, and rejects for what gave none. Never throws for bad input. */
import type { SourceFormat } from "../core/document.ts";
import type { RawRecord, ReadCode, Reject } from "../core/record.ts";
import { ReadError, recordChunks, wholeOf } from "./bytes.ts";
import { readCsv } from "./csv-read.ts";
import { distinctIds, foldName, ID_NAMES } from "./ids.ts";
import type { InputFile } from "./inputs.ts";
import { readJson } from "./json.ts";
import { readJsonl } from "./jsonl.ts";
import { kindOf } from "./kind.ts";
import { type Opened, openFile } from "./opened.ts";
import type { Reading, Source } from "./reading.ts";

export interface ReadOptions {
  /** A file that is one article, or a record of a file, is rejected above this size. */
  readonly maxRecordBytes: number;
  /** Names of the fields that hold a record's own id, best first; the usual ones where left out. */
  readonly idNames?: readonly string[] | undefined;
}

/** Bytes of a format that is known, to be read. */
export interface Input {
  /** Relative to its INPUT, with `/`; of a member of an archive, the archive's path and its own. */
  readonly sourcePath: string;
  readonly format: SourceFormat;
  readonly bytes: Opened;
  readonly options: ReadOptions;
  /** How many archives lie around it. */
  readonly depth: number;
}

type Items = AsyncIterable<RawRecord | Reject>;

/** The reader of each format. A failure that ends the reading is a ReadError. */
const READERS: Readonly<Record<SourceFormat, (input: Input) => Items>> = {
  text: readArticle,
  markdown: readArticle,
  html: readArticle,
  jsonl: rows(readJsonl),
  json: rows(readJson),
  csv: rows(readCsv),
  tsv: rows(readCsv),
  xml: unreadYet,
  xlsx: unreadYet,
  sql: unreadYet,
  sqlite: unreadYet,
  parquet: unreadYet,
  warc: unreadYet,
  zip: unreadYet,
  tar: unreadYet,
};

async function* unreadYet({ sourcePath, format }: Input): Items {
  yield rejectOf(sourcePath, "unknown_format", `${format} is not read yet: save it as .txt, .csv or .jsonl`, null);
}

/**
 * The records of a file in order. Files of records are streamed: memory stays below a few times `maxRecordBytes`, whatever
 * the file's size. Bytes are in memory of their own and may be transferred to a worker.
 */
export async function* readRecords(file: InputFile, options: ReadOptions): Items {
  if (file.skipped !== null) return;
  const { sourcePath } = file;
  try {
    yield* readBytes({ sourcePath, bytes: await openFile(file.path), options, depth: 0 });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield rejectOf(sourcePath, error.code, error.message, null);
  }
}

/** Reads bytes by what they are. Throws ReadError. */
export async function* readBytes(input: Omit<Input, "format">): Items {
  const { sourcePath, bytes } = input;
  const format = kindOf(sourcePath, bytes.first);
  try {
    if (typeof format === "string") yield* READERS[format]({ ...input, format });
    else yield rejectOf(sourcePath, "unknown_format", `${format.what}: ${format.wayOut}`, null);
  } finally {
    await bytes.close();
  }
}

async function* readArticle(input: Input): Items {
  const { record, reject, limit } = sourceOf(input, null);
  const bytes = await wholeOf(input.bytes.chunks(), limit);
  if (bytes === null) yield reject("too_large", `the file is larger than ${limit} bytes`, null);
  else if (bytes.length === 0) yield reject("empty_file", "the file is empty", null);
  else yield record({ number: null, id: null, encoding: null, content: { bytes } });
}

/** A reader that cuts bytes into records where they stand. */
function rows(start: (source: Source, first: Buffer) => Reading): (input: Input) => Items {
  return async function* (input) {
    let reading: Reading | undefined;
    let number = 0;
    const { limit, reject } = sourceOf(input, null);
    function* records(cuts: Generator<Buffer | null>, { toRecord }: Reading): Generator<RawRecord | Reject> {
      for (const cut of cuts) {
        const record =
          cut === null
            ? reject("too_large", `the record is larger than ${limit} bytes`, number + 1)
            : toRecord(cut, number + 1);
        if (record === null) continue;
        number++;
        yield record;
      }
    }

    for await (const { bytes, encoding } of recordChunks(input.bytes.chunks())) {
      reading ??= start(sourceOf(input, encoding), bytes);
      yield* records(reading.splitter.push(bytes), reading);
    }
    if (reading) yield* records(reading.splitter.end(), reading);
    const complaint = reading?.complaint?.();
    if (complaint) yield complaint;
    else if (number === 0) yield reject("empty_file", "the file has no record", null);
  };
}

/** What a reader makes records and rejects with. */
export function sourceOf({ sourcePath, format, options }: Input, encoding: string | null): Source {
  const distinct = distinctIds();
  return {
    encoding,
    limit: options.maxRecordBytes,
    idNames: options.idNames?.map(foldName) ?? ID_NAMES,
    record: ({ id, number, ...rest }) => ({
      sourcePath,
      format,
      number,
      id: number === null ? id : distinct(id, number),
      ...rest,
    }),
    reject: (code, message, number) => rejectOf(sourcePath, code, message, number),
  };
}

const rejectOf = (sourcePath: string, code: ReadCode, message: string, number: number | null): Reject => ({
  sourcePath,
  record: number === null ? null : String(number),
  stage: "ingest",
  code,
  message,
});

/** Reads an input file: records as they were cut, and rejects for what gave none. Never throws for bad input. */
import { FORMATS, type RecordFormat } from "../core/document.ts";
import type { RawRecord, ReadCode, Reject } from "../core/record.ts";
import { ReadError, recordChunksOf, wholeOf } from "./bytes.ts";
import { readCsv } from "./csv-read.ts";
import { distinctIds, foldName, ID_NAMES } from "./ids.ts";
import type { InputFile } from "./inputs.ts";
import { readJson } from "./json.ts";
import { readJsonl } from "./jsonl.ts";
import type { Reading, Source } from "./reading.ts";

export interface ReadOptions {
  /** A file that is one article, or a record of a file, is rejected above this size. */
  readonly maxRecordBytes: number;
  /** Names of the fields that hold a record's own id, best first; the usual ones where left out. */
  readonly idNames?: readonly string[] | undefined;
}

/**
 * The records of a file in order. Files of records are streamed: memory stays below a few times `maxRecordBytes`, whatever
 * the file's size. Bytes are in memory of their own and may be transferred to a worker.
 */
export async function* readRecords(file: InputFile, options: ReadOptions): AsyncGenerator<RawRecord | Reject> {
  if (file.format === null) return;
  try {
    if (FORMATS[file.format].article) yield await readArticle(file, options);
    else yield* readRows(file, options);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield rejected(file, error.code, error.message, null);
  }
}

async function readArticle(file: InputFile, { maxRecordBytes }: ReadOptions): Promise<RawRecord | Reject> {
  const bytes = await wholeOf(file.path, maxRecordBytes);
  if (bytes === null) return rejected(file, "too_large", `the file is larger than ${maxRecordBytes} bytes`, null);
  if (bytes.length === 0) return rejected(file, "empty_file", "the file is empty", null);
  return raw(file, { number: null, id: null, encoding: null, content: { bytes } });
}

async function* readRows(file: InputFile, options: ReadOptions): AsyncGenerator<RawRecord | Reject> {
  let reading: Reading | undefined;
  let number = 0;
  function* records(cuts: Generator<Buffer | null>, { toRecord }: Reading): Generator<RawRecord | Reject> {
    for (const cut of cuts) {
      const record =
        cut === null
          ? rejected(file, "too_large", `the record is larger than ${options.maxRecordBytes} bytes`, number + 1)
          : toRecord(cut, number + 1);
      if (record === null) continue;
      number++;
      yield record;
    }
  }

  for await (const { bytes, encoding } of recordChunksOf(file.path)) {
    reading ??= startReading(file, encoding, bytes, options);
    yield* records(reading.splitter.push(bytes), reading);
  }
  if (reading) yield* records(reading.splitter.end(), reading);
  const complaint = reading?.complaint?.();
  if (complaint) yield complaint;
  else if (number === 0) yield rejected(file, "empty_file", "the file has no record", null);
}

/** The reader of each format of records; `first` are the first bytes of the file. */
const READERS: Readonly<Record<RecordFormat, (source: Source, first: Buffer) => Reading>> = {
  jsonl: readJsonl,
  json: readJson,
  csv: readCsv,
  tsv: readCsv,
};

function startReading(file: InputFile, encoding: string | null, first: Buffer, options: ReadOptions): Reading {
  const distinct = distinctIds();
  const source: Source = {
    encoding,
    limit: options.maxRecordBytes,
    idNames: options.idNames?.map(foldName) ?? ID_NAMES,
    record: ({ id, number, ...rest }) =>
      raw(file, { number, id: number === null ? id : distinct(id, number), ...rest }),
    reject: (code, message, number) => rejected(file, code, message, number),
  };
  return READERS[file.format as RecordFormat](source, first);
}

const raw = (file: InputFile, record: Omit<RawRecord, "sourcePath" | "format">): RawRecord => ({
  sourcePath: file.sourcePath,
  format: file.format as RawRecord["format"],
  ...record,
});

const rejected = (file: InputFile, code: ReadCode, message: string, number: number | null): Reject => ({
  sourcePath: file.sourcePath,
  record: number === null ? null : String(number),
  stage: "ingest",
  code,
  message,
});

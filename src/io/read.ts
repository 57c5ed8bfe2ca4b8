/** Reads an input file: records as they were cut, and rejects for what gave none. Never throws for bad input. */
import type { RawRecord, Reject } from "../core/record.ts";
import { binaryKind, utf16Order } from "../text/encodings.ts";
import { chunksOf, owned, ReadError, wholeOf } from "./bytes.ts";
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
  try {
    if (file.format === "text" || file.format === "markdown")
      yield readArticle(file, await wholeOf(file.path, options.maxRecordBytes), options);
    else if (file.format !== null) yield* readRows(file, options);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield rejected(file, error.code, error.message, null);
  }
}

function readArticle(file: InputFile, bytes: Uint8Array | null, { maxRecordBytes }: ReadOptions): RawRecord | Reject {
  if (bytes === null) return rejected(file, "too_large", `the file is larger than ${maxRecordBytes} bytes`, null);
  if (bytes.length === 0) return rejected(file, "empty_file", "the file is empty", null);
  return raw(file, { number: null, id: null, encoding: null, content: { bytes } });
}

async function* readRows(file: InputFile, options: ReadOptions): AsyncGenerator<RawRecord | Reject> {
  const distinct = distinctIds();
  const own = (id: string | null, number: number | null) => (number === null ? id : distinct(id, number));
  let wide: string | null = null;
  const source: Source = {
    limit: options.maxRecordBytes,
    idNames: options.idNames?.map(foldName) ?? ID_NAMES,
    record: (bytes, number, id) =>
      raw(file, { number, id: own(id, number), encoding: wide, content: { bytes: owned(bytes) } }),
    cells: (content, encoding, number, id) => raw(file, { number, id: own(id, number), encoding, content }),
    reject: (code, message, number) => rejected(file, code, message, number),
  };

  let reading: Reading | undefined;
  let decode: ((chunk: Buffer) => string) | undefined;
  let number = 0;
  function* records(cuts: Generator<Buffer | null>): Generator<RawRecord | Reject> {
    for (const cut of cuts) {
      const record =
        cut === null
          ? rejected(file, "too_large", `the record is larger than ${options.maxRecordBytes} bytes`, number + 1)
          : (reading as Reading).toRecord(cut, number + 1);
      if (record === null) continue;
      number++;
      yield record;
    }
  }

  for await (let chunk of chunksOf(file.path)) {
    if (reading === undefined) {
      wide = utf16Order(chunk);
      if (wide !== null) {
        const decoder = new TextDecoder(wide);
        decode = (bytes) => decoder.decode(bytes, { stream: true });
      } else {
        const kind = binaryKind(chunk);
        if (kind !== null) return yield rejected(file, "binary", `not text but ${kind}`, null);
        chunk = withoutMark(chunk);
      }
    }
    if (decode) chunk = Buffer.from(decode(chunk));
    reading ??= startReading(source, file.format, chunk, wide);
    yield* records(reading.splitter.push(chunk));
  }
  if (reading) yield* records(reading.splitter.end());
  const complaint = reading?.complaint?.();
  if (complaint) yield complaint;
  else if (number === 0) yield rejected(file, "empty_file", "the file has no record", null);
}

function startReading(source: Source, format: InputFile["format"], first: Buffer, wide: string | null): Reading {
  if (format === "jsonl") return readJsonl(source);
  if (format === "json") return readJson(source);
  return readCsv(source, first, wide);
}

const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const raw = (file: InputFile, record: Omit<RawRecord, "sourcePath" | "format">): RawRecord => ({
  sourcePath: file.sourcePath,
  format: file.format as RawRecord["format"],
  ...record,
});

const rejected = (file: InputFile, code: string, message: string, number: number | null): Reject => ({
  sourcePath: file.sourcePath,
  record: number === null ? null : String(number),
  stage: "ingest",
  code,
  message,
});

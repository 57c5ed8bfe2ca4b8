/** Reads an input file: records as they were cut, and rejects for what gave none. Never throws for bad input. */
import { FORMATS, type SourceFormat } from "../core/document.ts";
import type { FilePlan, RawRecord, ReadCode, Recogniser, Reject } from "../core/record.ts";
import { utf16Order } from "../text/encodings.ts";
import { ReadError, recordChunks, wholeOf } from "./bytes.ts";
import { readCsv } from "./csv-read.ts";
import { type Member, officeKind, tarMembers, zipMembers } from "./formats/archive.ts";
import { readParquet, readSqlite } from "./formats/database.ts";
import { readFlatDocument, readOpenDocument } from "./formats/open-document.ts";
import { readSpreadsheetXml } from "./formats/spreadsheet-xml.ts";
import { SqlDump } from "./formats/sql.ts";
import { WarcFile } from "./formats/warc.ts";
import { readWorkbook } from "./formats/workbook.ts";
import { XmlDocument } from "./formats/xml.ts";
import { gzipMembers } from "./gzip-members.ts";
import { distinctIds, foldName, ID_NAMES } from "./ids.ts";
import type { InputFile } from "./inputs.ts";
import { joinedRows } from "./joined-rows.ts";
import { readJson } from "./json.ts";
import { readJsonl } from "./jsonl.ts";
import { formatOf, isFlatDocument, isOpenDocument, isSpreadsheetXml, kindOf } from "./kind.ts";
import { printable } from "./names.ts";
import { type Opened, onDisk, openFile } from "./opened.ts";
import { planned } from "./plan.ts";
import type { Reading, Source } from "./reading.ts";

export interface ReadOptions {
  /** A file that is one article, or a record of a file, is rejected above this size. */
  readonly maxRecordBytes: number;
  /** How deep lists and objects of JSON may lie in each other; 200 where left out. */
  readonly maxDepth?: number;
  /** Names of the fields that hold a record's own id, best first; the usual ones where left out. */
  readonly idNames?: readonly string[] | undefined;
  /** Told of records that are no page of a crawl, by what they are. */
  readonly onSkipped?: (reason: string, count: number) => void;
  /** Without one, no file is looked at beyond its cuts. */
  readonly recogniser?: Recogniser | undefined;
  /** Told what was decided of each table of records. */
  readonly recognised?: ((table: Pick<Input, "sourcePath" | "format">, plan: FilePlan) => void) | undefined;
}

/** Bytes of a format that is known, to be read. */
export interface Input {
  /** Relative to its INPUT, with `/`; of a member of an archive, the archive's path and its own. */
  readonly sourcePath: string;
  /** See `InputFile`; of a member of an archive it goes on as `sourcePath` does. */
  readonly source: string;
  readonly format: SourceFormat;
  readonly bytes: Opened;
  readonly options: ReadOptions;
  /** How many archives lie around it. */
  readonly depth: number;
  /** The same bytes from their beginning; left out where they can be read only once. */
  readonly reopen?: () => Promise<Opened>;
}

type Item = RawRecord | Reject;
type Items = AsyncIterable<Item>;

/** The reader of each format. A failure that ends the reading is a ReadError. */
const READERS: Readonly<Record<SourceFormat, (input: Input) => Items>> = {
  text: readArticle,
  markdown: readArticle,
  html: readArticle,
  jsonl: rows(readJsonl),
  json: rows(readJson),
  csv: rows(readCsv),
  tsv: rows(readCsv),
  xml: pushed((source, first) => new XmlDocument(source, first)),
  sql: pushed((source) => new SqlDump(source)),
  xlsx: readSheets,
  sqlite: placed(readSqlite),
  parquet: placed(readParquet),
  zip: readZip,
  tar: (input) => readMembers(input, tarMembers(input.bytes.chunks(), input.options.onSkipped)),
  warc: readWarc,
};

/**
 * The records of a file in order. Files of records are streamed: memory stays below a few times `maxRecordBytes`,
 * whatever the file's size. Bytes are in memory of their own and may be transferred to a worker.
 */
export async function* readRecords(file: InputFile, options: ReadOptions): Items {
  if (file.skipped !== null) return;
  const { sourcePath, source } = file;
  try {
    const reopen = () => openFile(file.location);
    yield* readBytes({ sourcePath, source, bytes: await reopen(), options, depth: 0, reopen });
  } catch (error) {
    const [code, message] = whyEnded(error);
    yield rejectOf(sourcePath, code, message, null);
  }
}

/** What the reading of a file ended with: where it is no damage that we know, a mistake of ours. */
function whyEnded(error: unknown): [code: ReadCode, message: string] {
  if (error instanceof ReadError) return [error.code, error.message];
  const { message } = error as Error;
  return /call stack|string length|array length/i.test(message)
    ? ["too_large", `the reading of it takes more than there is: ${message}`]
    : ["failed", `the reading of it broke: ${message}`];
}

/** Reads bytes by what they are. Throws ReadError. */
export async function* readBytes(input: Omit<Input, "format">): Items {
  const { sourcePath, bytes } = input;
  // of an empty or damaged file the reader will tell
  const named = bytes.first.length === 0 ? formatOf(sourcePath) : null;
  const format = named ?? kindOf(sourcePath, bytes.first);
  try {
    if (typeof format === "string") yield* readFormat({ ...input, format });
    else yield rejectOf(sourcePath, "unknown_format", `${format.what}: ${format.wayOut}`, null);
  } finally {
    await bytes.close();
  }
}

/** Files whose records are looked at before they are mapped: not those that hold files, pages or texts. */
const holdsTables = (format: SourceFormat): boolean =>
  !FORMATS[format].article && format !== "zip" && format !== "tar" && format !== "warc";

/** Formats of which a file may hold tables with headers of their own. */
const SEVERAL_TABLES: ReadonlySet<SourceFormat> = new Set<SourceFormat>(["xlsx", "sql", "sqlite"]);

function readFormat(input: Input): Items {
  const { format, options, reopen } = input;
  const read = READERS[format];
  if (!options.recogniser || !holdsTables(format)) return read(input);
  const again = async function* (): Items {
    const bytes = await reopen?.();
    if (bytes === undefined) return;
    try {
      yield* read({ ...input, bytes, options: { ...options, onSkipped: () => {} } }); // they were counted once
    } finally {
      await bytes.close();
    }
  };
  const items = planned(read(input), {
    again,
    recogniser: options.recogniser,
    recognised: (plan) => options.recognised?.(input, plan),
    severalTables: SEVERAL_TABLES.has(format),
  });
  return joinedRows(items);
}

async function* readArticle(input: Input): Items {
  const { record, reject, limit } = sourceOf(input, null);
  const bytes = await wholeOf(input.bytes.chunks(), limit);
  if (bytes === null) yield reject("too_large", `the file is larger than ${limit} bytes`, null);
  else if (bytes.length === 0) yield reject("empty_file", "the file is empty", null);
  else {
    const isProse = input.format !== "html";
    const content = { bytes: isProse ? withLineFeeds(bytes) : bytes };
    const article = record({ number: null, id: null, encoding: null, content });
    const { recogniser } = input.options;
    yield* recogniser ? recogniser.split(article) : [article];
  }
}

const RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Of a file that ends its lines by carriage returns alone; offsets stay what they are. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(RETURN) || bytes.includes(LINE_FEED) || utf16Order(bytes) !== null) return bytes;
  return bytes.map((byte) => (byte === RETURN ? LINE_FEED : byte));
}

/** A reader that cuts bytes into records where they stand. */
function rows(start: (source: Source, first: Buffer) => Reading): (input: Input) => Items {
  return async function* (input) {
    let reading: Reading | undefined;
    let number = 0;
    const { limit, reject } = sourceOf(input, null);
    function* records(cuts: Generator<Buffer | null>, { toRecord }: Reading): Generator<Item> {
      for (const cut of cuts) {
        const found =
          cut === null
            ? reject("too_large", `the record is larger than ${limit} bytes`, number + 1)
            : toRecord(cut, number + 1);
        if (found === null) continue;
        const items = isMany(found) ? found : [found];
        number += items.length;
        yield* items;
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

/** A reader that is given the bytes as they come. */
function pushed(
  start: (
    source: Source,
    first: Buffer,
  ) => {
    push(chunk: Buffer): Iterable<RawRecord | Reject>;
    end(): Iterable<RawRecord | Reject>;
  },
): (input: Input) => Items {
  return async function* (input) {
    let reader: ReturnType<typeof start> | undefined;
    for await (const { bytes, encoding } of recordChunks(input.bytes.chunks())) {
      reader ??= start(sourceOf(input, encoding), bytes);
      yield* reader.push(bytes);
    }
    if (reader) yield* reader.end();
    else yield rejectOf(input.sourcePath, "empty_file", "the file is empty", null);
  };
}

/** Of a crawl that is packed record by record, what is damaged costs no more than itself. */
async function* readWarc(input: Input): Items {
  const { packed, chunks } = input.bytes;
  const file = new WarcFile(sourceOf(input, null));
  for await (const part of packed === null ? chunks() : gzipMembers(packed())) {
    yield* part === null ? file.broken() : file.push(part);
  }
  yield* file.end();
}

/** A reader that goes to and fro in a file. */
function placed(read: (source: Source, path: string) => Items): (input: Input) => Items {
  return (input) => onDisk(input.bytes, (path) => read(sourceOf(input, null), path));
}

/** A workbook is an archive, or XML as Excel 2003 or LibreOffice wrote it. */
function readSheets(input: Input): Items {
  const { bytes } = input;
  const source = sourceOf(input, null);
  if (isSpreadsheetXml(bytes.first)) return readSpreadsheetXml(source, bytes.chunks());
  if (isFlatDocument(bytes.first)) return readFlatDocument(source, bytes.chunks());
  return placed(isOpenDocument(bytes.first) ? readOpenDocument : readWorkbook)(input);
}

/**
 * A zip file by what lies in it: workbooks are named otherwise at times, and other office documents are zip files too.
 */
async function* readZip(input: Input): Items {
  yield* onDisk(input.bytes, async function* (path) {
    const kind = await officeKind(path);
    if (kind === "xl") yield* readFormat({ ...input, format: "xlsx", bytes: { ...input.bytes, path } });
    else if (kind === null) yield* readMembers(input, zipMembers(path, input.options.onSkipped));
    else
      yield rejectOf(input.sourcePath, "unknown_format", "an office document: save it as .html, .txt or .xlsx", null);
  });
}

/** Archives in archives in archives are made to fill a disk. */
const DEEPEST = 3;

async function* readMembers({ sourcePath, source, options, depth }: Input, members: AsyncIterable<Member>): Items {
  let isEmpty = true;
  for await (const { name: written, bytes } of members) {
    const name = printable(written);
    isEmpty = false;
    const memberPath = `${sourcePath}/${name}`;
    try {
      if (depth < DEEPEST)
        yield* readBytes({
          sourcePath: memberPath,
          source: `${source}/${name}`,
          bytes: await bytes(),
          options,
          depth: depth + 1,
        });
      else
        yield rejectOf(memberPath, "unknown_format", `more than ${DEEPEST} archives in each other: unpack them`, null);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield rejectOf(memberPath, error.code, error.message, null);
    }
  }
  if (isEmpty) yield rejectOf(sourcePath, "empty_file", "the archive has no file", null);
}

const DEEPEST_JSON = 200;

const isMany = (found: Item | readonly Item[]): found is readonly Item[] => Array.isArray(found);

/** What a reader makes records and rejects with. */
export function sourceOf({ sourcePath, source, format, options }: Input, encoding: string | null): Source {
  const distinct = distinctIds();
  return {
    encoding,
    limit: options.maxRecordBytes,
    idNames: options.idNames?.length === 0 ? [] : [...(options.idNames ?? []).map(foldName), ...ID_NAMES],
    deepest: options.maxDepth ?? DEEPEST_JSON,
    isRecord: options.recogniser?.isRecord ?? (() => false),
    record: ({ id, number, ...rest }) => ({
      sourcePath,
      source,
      format,
      number,
      id: number === null && id === null ? null : distinct(id === null ? null : printable(id), number ?? 1),
      ...rest,
    }),
    skip: (reason, count) => options.onSkipped?.(reason, count),
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

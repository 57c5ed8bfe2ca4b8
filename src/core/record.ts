import type { SourceFormat } from "./document.ts";

/** A piece of an input file as a reader cut it out: not yet decoded (bytes) or already split into cells (CSV). */
export interface RawRecord {
  /** Relative to its INPUT, with `/`. */
  readonly sourcePath: string;
  /**
   * The file's path from the folder of its INPUT on, that folder's name included: the same whichever INPUTs stand
   * beside it.
   */
  readonly source: string;
  readonly format: SourceFormat;
  /** 1-based position in a file of records; null where the file is one article. */
  readonly number: number | null;
  /** The record's own id as written, made distinct within its file by the reader; null where it has none. */
  readonly id: string | null;
  /** What a crawl says of the bytes beside them; left out where they come from no crawl's own format. */
  readonly origin?: Origin;
  /** The encoding that the reader decoded from (bytes are then UTF-8); null where the bytes are the file's own. */
  readonly encoding: string | null;
  readonly content:
    | { readonly bytes: Uint8Array }
    | { readonly header: readonly string[]; readonly cells: readonly string[]; readonly sha256: string };
  /** What stands beside the content in its container, by the name of a field: the address that is an object's key. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What was decided of its file from the first records. */
  readonly plan?: FilePlan;
}

/**
 * What a job decided of a file, such as which column means what: plain data, one object for all records of the file.
 */
export interface FilePlan {
  /** For the log and the report: what was recognised, and by what; `absent` for what only the configuration has. */
  readonly told: readonly { readonly field: string; readonly column: string; readonly basis: string }[];
  /** For the job's own stages. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Where rows below each other are the paragraphs of one article. */
  readonly parts?: RowParts;
}

/** Columns by their place: the one of the paragraphs, and those that the rows of an article share. */
export interface RowParts {
  readonly text: number;
  readonly same: readonly number[];
}

/** How a job looks at a file before its records are mapped. */
export interface Recogniser {
  /**
   * Decides on a file of records by its first ones; `all` reads it from its beginning, where these do not settle
   * something.
   */
  plan(first: readonly RawRecord[], all: () => AsyncIterable<RawRecord | Reject>): Promise<FilePlan | null>;
  /** True where a value of JSON is one article, whatever else it holds. */
  isRecord(value: unknown): boolean;
  /** The articles of a file that is one article by its kind: itself, unless it holds several. */
  split(record: RawRecord): readonly RawRecord[];
}

/** A page as a crawler met it. */
export interface Origin {
  readonly url: string | null;
  /** ISO 8601 with an offset. */
  readonly fetched: string | null;
  readonly type: "html" | "text";
}

/** Why a file, or a record of one, cannot be read, whatever it is about. */
export const READ_CODES = {
  unreadable: "the file system would not give the file",
  empty_file: "the file has no text or no record",
  empty_record: "the record has no cell or member that says anything",
  too_large: "larger than limits.maxRecordBytes, maxCharacters or maxRows allow, or than the memory there is",
  too_many_blocks: "the text has more lines than limits.maxLines",
  too_deep: "lists or elements lie in each other deeper than limits.maxDepth, or than can be followed",
  too_slow: "the work on the record took more CPU time than limits.maxCpuSeconds",
  too_many_rejects: "nearly nothing in the file is an article: what follows limits.maxRejects is not read",
  failed: "our mistake: the work on the record broke off; the message tells where",
  unknown_format: "a kind of file that is not read; the message tells the way out",
  binary: "named as text, and not text: an image, a PDF, a program",
  unknown_encoding: "neither UTF-8 nor UTF-16 nor Windows-1252",
  truncated_gzip: "the gzip data end before their end mark",
  broken_gzip: "the gzip data are damaged",
  broken_json: "not valid JSON, or not an object",
  broken_warc: "a record of a crawl is damaged; the reading goes on behind it",
  broken_xml: "the XML document is damaged, or cut off",
  broken_sql: "a row of the dump does not fit its table, or the dump is cut off",
  broken_workbook: "the workbook is damaged",
  broken_database: "the SQLite or Parquet file is damaged",
  broken_archive: "the zip or tar file is damaged, or locked",
  no_prose: "a table of a file of several, none of whose cells is prose",
  broken_csv: "the row has more or fewer cells than the header",
  repeated_header: "the row repeats the header",
} as const;
export type ReadCode = keyof typeof READ_CODES;

/** An input that gave no article: a row of `rejects` to be. */
export interface Reject {
  readonly sourcePath: string;
  readonly record: string | null;
  readonly stage: string;
  readonly code: string;
  readonly message: string;
}

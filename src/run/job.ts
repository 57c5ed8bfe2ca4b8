/**
 * What the runner is given. A job is an immutable value: `pipelines/<name>/index.ts` exports one as `job`; the runner
 * and every worker import it from there.
 */
import type { z } from "zod";
import type { Layer, ReadArticle } from "../core/reader.ts";
import type { RawRecord, Recogniser, Reject } from "../core/record.ts";
import type { FigureQuery, ReportLayout, Said } from "../core/report.ts";
import type { Pipeline } from "../core/stage.ts";
import type { CsvDialect } from "../io/csv.ts";
import type { References, TableDefinition } from "../io/schema.ts";
import type { RuleTable } from "../language/rules.ts";

/** A row of a dataset: snake_case cells in column order. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of one document by dataset, as the last stage gives them. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** A dataset that only the whole corpus shows: a query over the others, one table each, or what a program makes. */
export type Reduction<Config = RunSettings> = { readonly dataset: string } & (
  | {
      /** From the root of the code: `pipelines/news/reduce/entities.sql`. */
      readonly sqlFile: string;
    }
  | { make(queries: Queries, config: Config): AsyncIterable<readonly Row[]> }
);

/** Queries over the datasets, one at a time: a new one ends the rows of the one before. */
export interface Queries {
  /** Rows of the last statement of a file, from the root of the code. Its views stay. */
  objects(sqlFile: string): AsyncIterable<readonly Readonly<Record<string, unknown>>[]>;
  /** Makes rows a table. */
  load(name: string, table: TableDefinition, rows: readonly Row[]): Promise<void>;
}

/** Rows of a published dataset whose column has one of the values. */
export type Find = (dataset: string, column: string, values: readonly string[]) => Promise<Row[]>;

/** What a page of a run is made of, before the run is published. */
export interface Ask {
  /** The rows of a query: of the file's, from the root of the code, put into another. */
  query(sqlFile: string, whole: (sql: string) => string): Promise<Row[]>;
  /** In any order. */
  readonly find: Find;
}

/** A page that a run publishes beside its report. */
export interface BesidePage<Config> {
  /** `reader.html`. */
  readonly path: string;
  readonly name: Said;
  /** Null where there is nothing to show. */
  draw(ask: Ask, config: Config): Promise<string | null>;
}

/** A column of ids that the join fills from the column of the rows' own keys. */
export interface JoinedColumn {
  readonly id: string;
  readonly key: string;
  readonly basis?: JoinedBasis;
}

/** The column that says what the id rests on. */
export interface JoinedBasis {
  readonly column: string;
  /** The column of what the key rests on, which it takes where nothing else is said. */
  readonly own: string;
  /** Of a key that was joined to another: `from` of these becomes `to`. */
  readonly joined: { readonly from: readonly string[]; readonly to: string };
  /** Of a key whose id people decided. */
  readonly byHand: string;
}

/** Ids that turn out to mean one thing when the whole corpus is seen. */
export interface Join<Config> {
  /**
   * Over the datasets of the map and what is given, one after the other; the last ends in a query of (doc_id,
   * entity_key, entity_id, by_hand) rows: without a doc_id for every row of that key. From the root of the code.
   */
  readonly sqlFiles: readonly string[];
  /** A table that comes from the configuration. */
  readonly given: { readonly name: string; readonly table: TableDefinition; rowsOf(config: Config): readonly Row[] };
  /** A query of (is_error, remark) rows on what was given; an error stops the run. From the root of the code. */
  readonly remarksFile: string;
  /** By dataset, which has a doc_id: its columns of ids. */
  readonly datasets: Readonly<Record<string, readonly JoinedColumn[]>>;
}

/** The dataset of clusters of copies, which a program makes from what the map filled, and its columns. */
export interface Copies {
  readonly dataset: string;
  /** The id of the article that stays. */
  readonly canonical: string;
  readonly kind: string;
  /** Of the rejects that the others become. */
  readonly code: string;
}

/**
 * A dataset of what a run learns about its corpus for the next one. A table beside the runs has its rows too: what
 * people, or a run that was told to, decide there comes into the next run's configuration as `learned`.
 */
export interface Learning {
  readonly dataset: string;
  /** The table's name. */
  readonly file: string;
  /** The rows of such a table. Throws a UsageError of one line where one does not fit. */
  read(content: unknown): readonly unknown[];
  /** The rows that decide something, in an order of their own, without what a run tells beside it. */
  decided(rows: readonly unknown[]): readonly unknown[];
  /** A row of the dataset as the table has it. */
  rowOf(row: Row): Row;
  /** What rows of the table, and those that decide something, are about. */
  keyOf(row: Row): string;
  /** A row of the dataset, decided by the run itself where it is sure and nobody decided; else null. */
  decide(row: Row): Row | null;
  /** A column of a dataset of the map. */
  readonly touches: { readonly dataset: string; readonly column: string };
  /** What stands there in rows of documents that come out otherwise under another table: texts of one length. */
  keysApart(before: readonly unknown[], after: readonly unknown[]): readonly string[];
}

/** When rows of `documents` that have one id are one article. */
export interface Articles {
  /** Later versions sort behind earlier ones. */
  versionOf(row: Row): string;
  /** What is kept of a row to compare it. */
  sketchOf(row: Row): unknown;
  isVersionOf(a: unknown, b: unknown): boolean;
  /** The id of one of several different articles of one id, of the same length. */
  idApart(docId: string, contentSha256: string): string;
}

/** Files and folders from the root of the code, without extensions of files: all of `of` but what is in `without`. */
export interface CodeSet {
  readonly of: readonly string[];
  readonly without: readonly string[];
}

type Paint = (text: string) => string;

/** The colours that an article is shown in; picocolors fits. Identity functions give plain text. */
export type Colours = Readonly<
  Record<"bold" | "dim" | "underline" | "red" | "green" | "yellow" | "blue" | "magenta" | "cyan", Paint>
>;

/** The content of a job's assets, by name. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** A row that breaks a promise of its dataset. */
export interface Breach {
  readonly dataset: string;
  /** The row's id, or its place. */
  readonly row: string;
  readonly message: string;
}

/** What bounds the work on a record or a file, whatever is in it. What goes beyond becomes a reject. */
export interface Limits {
  readonly maxRecordBytes: number;
  /** Of lists and objects of JSON. */
  readonly maxDepth: number;
  /** Rows that a record may give, of all datasets together. */
  readonly maxRows: number;
  /** CPU time of a stage on one record. */
  readonly maxCpuSeconds: number;
  /** Rejects of a file of which nearly nothing is an article. */
  readonly maxRejects: number;
}

/** What a run can be published as; CSV and NDJSON it always is. */
export const FORMATS_OF_RUNS = [
  "csv",
  "ndjson",
  "parquet",
  "duckdb",
  "sqlite",
  "xlsx",
  "csv.gz",
  "ndjson.gz",
  "csv.zst",
  "ndjson.zst",
] as const;
export type Format = (typeof FORMATS_OF_RUNS)[number];

/** What the runner itself takes from a configuration; the job's own settings stand beside. */
export interface RunSettings {
  /** Names of the columns that hold a record's own id, best first. */
  readonly fields: { readonly id?: readonly string[] | undefined };
  readonly limits: Limits;
  readonly csvDialect: CsvDialect;
  /** Whether private data are published: then nothing that is published may tell them, the state neither. */
  readonly privacy: "off" | "mask" | "drop";
  /** Null for one a core. */
  readonly workers: number | null;
  /** Records. */
  readonly batchSize: number;
  readonly keepRuns: number;
  /** Of all runs that are kept; null for any number. */
  readonly keepBytes: number | null;
  readonly formats: readonly Format[];
  /** Names of the datasets that are published, for all formats or by format; null for all of them. */
  readonly datasets: readonly string[] | Readonly<Partial<Record<string, readonly string[] | undefined>>> | null;
  /** Names of those that are not. */
  readonly leaveOut: readonly string[];
  /** What Parquet and NDJSON are split by, one of the partitions of `DocumentColumns`; null for whole files. */
  readonly partitionBy: string | null;
  /** Whether copies are left out, or which kinds of them. */
  readonly dropDuplicates: boolean | readonly string[];
  /** What earlier runs learned, as decided; see `Learning`. */
  readonly learned: readonly unknown[];
  /** Whether what the corpus shows for sure is applied in the same run. */
  readonly learn: boolean;
  /** A larger share of rejected records is told by exit code 3. */
  readonly maxRejectShare: number;
  /** A smaller share of the last run's documents, of the same INPUTs, is not published over them. */
  readonly minDocumentShare: number;
}

/**
 * What is read before the job itself: `pipelines/<name>/config.ts` exports one as `settings`. Tables are built when the
 * job's module is imported, from what `prepare` was given.
 */
export interface JobSettings<Config extends RunSettings = RunSettings> {
  /** `import.meta.url` of the module that exports this value. */
  readonly module: string;
  /** Checked strictly: an unknown key is an error. An empty object gives the defaults. */
  readonly schema: z.ZodType<Config>;
  /**
   * Keys of the configuration that hold tables of the user's: lists whose entries may be files. They count in the
   * version.
   */
  readonly extensions: readonly string[];
  /** Those that only the reduce reads: after a change of them the map is still taken over. */
  readonly reduceKeys?: readonly string[];
  /** Called once a process or worker, before the job's module is imported. */
  prepare(config: Config): void;
}

/** The dataset with a row for each document, and those of its columns that the runner itself reads. */
export interface DocumentColumns {
  readonly dataset: string;
  /** The document's id, which datasets of its rows have under the same name. */
  readonly key: string;
  /** Differs where the document has changed. */
  readonly contentHash: string;
  /** ISO day, or null: what a period is asked about. */
  readonly day: string;
  /** Where the document was read from: its path, as a SourceDocument has it, and its id there. */
  readonly sourcePath: string;
  readonly sourceId: string;
  /** SHA-256 of the bytes that it was read from. */
  readonly sourceHash: string;
  /** What rows can be split by, see `partitions.ts`: the value of a document's row. */
  readonly partitions: Readonly<Record<string, (row: Row) => string | null>>;
}

/** The dataset of inputs that gave no document, which the runner fills. */
export interface RejectRows {
  readonly dataset: string;
  rowOf(reject: Reject): Row;
  /** The column of the reject's code. */
  readonly code: string;
}

/** What a list of documents can be narrowed by: a column's value, one of its list, or its days. */
export interface ListFilter {
  readonly column: string;
  readonly name: Said;
  readonly kind: "value" | "list" | "days";
  /** Its values are too many to choose from: it is set by a link from cells that refer to `entityOf`. */
  readonly unlisted?: true;
  /** `entities.entity_id`. */
  readonly entityOf?: string;
}

/** The list of documents in the local page. SQL files are from the root of the code. */
export interface DocumentList {
  /** A row for each document: the key of `Job.documents` and the columns that are named here. */
  readonly rowsFile: string;
  /** (key, trouble, why) for each document: how much a person should look at it, and a list of codes. */
  readonly troubleFile: string;
  /** The key and the texts that are searched; `fields` names them, the first for all. */
  readonly searchFile: string;
  readonly fields: Readonly<Record<string, Said>>;
  readonly title: string;
  /** Columns that stand below the title. */
  readonly below: readonly string[];
  readonly lead: string;
  /** The first of kind `days` is what newest means. */
  readonly filters: readonly ListFilter[];
  /** What the codes of `why` mean. */
  readonly whys: Readonly<Record<string, Said>>;
}

/** How rows of a dataset are checked by hand. */
export interface CheckedRows {
  /** The column that rows are told apart by in what comes of it; null for none. */
  readonly by: string | null;
  /** Columns that are right or wrong. */
  readonly judged: readonly string[];
  /** Prefixes of the offsets that are marked in the text, the row's own first. */
  readonly spans: readonly string[];
}

/** Which rows are checked by hand, and by what a person judges them. */
export interface Checking {
  /** By dataset, whose key is one column. */
  readonly datasets: Readonly<Record<string, CheckedRows>>;
  /** Columns of the documents: their text, what the results are told apart by, and where to look it up. */
  readonly text: string;
  readonly group: string;
  readonly address: string;
}

/** What the reader is given of a job: how a document is drawn, and what a list of them shows. */
export interface JobReader {
  readonly layers: readonly Layer[];
  readonly list: DocumentList;
  readonly checking: Checking;
  /** Datasets whose rows are told with those of other documents that have the same value in this column. */
  readonly beside: Readonly<Record<string, string>>;
  /** The rows of one document and those beside them, by dataset, with what the rules are for that they name. */
  read(rows: Rows, rules: readonly RuleTable[]): ReadArticle;
}

export interface Job<Config extends RunSettings = RunSettings, Context = unknown> {
  readonly name: string;
  /** For the data package. */
  readonly title: string;
  readonly description: string;
  /** `import.meta.url` of the module that exports this value: a worker imports it from there. */
  readonly module: string;
  readonly settings: JobSettings<Config>;
  /** The first stage gives a SourceDocument. */
  readonly pipeline: Pipeline<RawRecord, Rows, Context>;
  /** In the order of the data package. */
  readonly datasets: Readonly<Record<string, TableDefinition>>;
  readonly documents: DocumentColumns;
  readonly rejects: RejectRows;
  readonly references: References;
  /** Settles articles of one id; without it ids must be distinct. */
  readonly articles?: Articles;
  /** Comes before the reductions. */
  readonly join?: Join<Config>;
  readonly reduce: readonly Reduction<Config>[];
  /** Among the reductions; without it nothing is learned. */
  readonly learning?: Learning;
  /** Among the reductions; without it no copy can be left out. */
  readonly copies?: Copies;
  /** What the report counts. */
  readonly figures: readonly FigureQuery[];
  /** Files that `createContext` is given, by name: from the root of the code (`./src/...`), or a module specifier. */
  readonly assets: Readonly<Record<string, string>>;
  /** Whose files make the pipeline version, beside the assets and what the runner itself makes rows with. */
  readonly code: CodeSet;
  /**
   * Throws a UsageError of one line for a checked configuration that is wrong all the same, such as an example that
   * fails.
   */
  checkConfig?(config: Config, assets: Assets): void;
  /** How a file is looked at before its records are mapped. */
  recogniser?(config: Config): Recogniser;
  /** Every rule that a row, an edit or a block may name. */
  rules(config: Config): readonly RuleTable[];
  /** How the report shows the figures. */
  readonly layout: ReportLayout;
  /** One document's rows, for a person to look at. */
  show(rows: Rows, colours: Colours): string;
  readonly pages?: readonly BesidePage<Config>[];
  /** Loaded when a page is asked for. */
  reader(): Promise<JobReader>;
  /** What a run knows of the story of an id (its own, or an article's), for a person; null where there is none. */
  story(id: string, find: Find, colours: Colours): Promise<string | null>;
  /** The same in two lines. */
  summary(rows: Rows): string;
  /**
   * What is wrong with the rows of one document, which fit their schemas; `source` is its decoded text where that is
   * still there.
   */
  breaches(rows: Rows, source: string | null): Iterable<Breach>;
  /** What is wrong with rows that this version of the code made: what it makes of the text and the others once more. */
  derived?(rows: Rows): Iterable<Breach>;
  /** Called once a worker, before its first document. */
  createContext(config: Config, assets: Assets): Context;
}

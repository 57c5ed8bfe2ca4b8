import type { Edit, EditedText } from "./edited-text.ts";
import type { Span } from "./span.ts";
import type { TokenTable } from "./token-table.ts";

interface FormatRow {
  /** The endings of its files' names. */
  readonly extensions: readonly string[];
  /** Whether a file is one article, or holds records. */
  readonly article: boolean;
  /** For users: what a file is, how its articles are found, what is done with the rest. */
  readonly about: readonly [string, string, string];
}

/** How an input is stored. A file's first bytes tell more than its name. */
export const FORMATS = {
  text: {
    extensions: ["txt", "mbox", "eml"],
    article: true,
    about: [
      "A file is an article, in UTF-8, UTF-16 or Windows-1252; HTML in it becomes its text.",
      "Several behind heads (`Judul: ... Isi: ...`), between rules, in `<doc url=...>`, mails, exports are told apart.",
      "What a page printed around an article is told from it.",
    ],
  },
  markdown: {
    extensions: ["md"],
    article: true,
    about: ["A file is an article.", "Front matter is what is said of it.", "Marks of Markdown are taken off."],
  },
  html: {
    extensions: ["html", "htm", "xhtml"],
    article: true,
    about: [
      "A saved page is an article, whatever its name; a table of articles, or several in full, give one each.",
      "Title, date, writers, address come from JSON-LD, `meta`, `time`, then from what is shown.",
      "Menus, related links, captions, comments stay out; `Judul_files` beside `Judul.html` is skipped.",
    ],
  },
  jsonl: {
    extensions: ["jsonl", "ndjson"],
    article: false,
    about: [
      "A line is a record: an object, a hit of a search engine, a page of an API's answers, Python's dict.",
      "Raw line ends inside strings are mended.",
      "A broken line is a reject, and the rest is read.",
    ],
  },
  json: {
    extensions: ["json"],
    article: false,
    about: [
      "A list of objects or of texts; an object by key; pandas' columns; JSON Lines; JSONP, `var x = [...]`.",
      "Objects in `articles`, `data`, `results`, `hits.hits` ..., or in lists by outlet or year, are records.",
      "One object is one article.",
    ],
  },
  csv: {
    extensions: ["csv"],
    article: false,
    about: [
      "A row is a record, with or without a header; a column for each paragraph is one text.",
      "Comma, semicolon, tab, pipe, `||`, `;;` between cells; rows may end in a carriage return.",
      "A row that does not fit is a reject, and the rest is read.",
    ],
  },
  tsv: {
    extensions: ["tsv"],
    article: false,
    about: ["A row below the header is a record.", "Cells may be quoted.", "A row that does not fit is a reject."],
  },
  xlsx: {
    extensions: ["xlsx", "xlsm", "ods", "fods"],
    article: false,
    about: [
      "Each sheet is a table, streamed, an article a row or a column; LibreOffice's and Excel 2003's XML too.",
      "Days, which a workbook keeps as numbers, become ISO 8601.",
      "A sheet without prose is one reject; a binary `.xls` is refused, save it anew.",
    ],
  },
  xml: {
    extensions: ["xml", "rss", "atom"],
    article: false,
    about: [
      "Items of RSS and Atom, or one element an article, streamed.",
      "Children and attributes are the record's members; full text goes before the summary.",
      "No entity but XML's own is expanded, nothing is fetched.",
    ],
  },
  sql: {
    extensions: ["sql"],
    article: false,
    about: [
      "A dump of MySQL, PostgreSQL, SQLite, Oracle, a script of SQL Server, streamed.",
      "Rows of INSERT and COPY are records, named by their columns or by CREATE TABLE.",
      "Nothing is executed; a table without prose is one reject.",
    ],
  },
  sqlite: {
    extensions: ["sqlite", "sqlite3", "db"],
    article: false,
    about: [
      "Every table of the database is read in place.",
      "Nothing is written beside it; what still lies in a `-wal` file is not seen.",
      "A table without prose is one reject.",
    ],
  },
  parquet: {
    extensions: ["parquet"],
    article: false,
    about: ["A row is a record.", "Lists and structures are read as JSON.", "Read by DuckDB, out of core."],
  },
  warc: {
    extensions: ["warc", "wet"],
    article: false,
    about: [
      "Each page of a crawl, with its address and `fetched_at`, streamed; `.warc.gz` too.",
      "Requests, pictures and errors of servers are counted as skipped.",
      "A damaged record is a reject, and the rest is read.",
    ],
  },
  zip: {
    extensions: ["zip"],
    article: false,
    about: [
      "Each file in it is read as it would be outside, archives too, three deep.",
      "`source_path` is the archive's path and the member's; hidden members are counted as skipped.",
      "What unpacks to more than 250 times its size is a reject.",
    ],
  },
  tar: {
    extensions: ["tar", "tgz"],
    article: false,
    about: [
      "The same, streamed; `.tar.gz` and `.tgz` too.",
      "Hidden files are counted as skipped.",
      "A damaged archive gives what lies before the damage.",
    ],
  },
} as const satisfies Readonly<Record<string, FormatRow>>;
export type SourceFormat = keyof typeof FORMATS;

export const SOURCE_FORMATS = Object.keys(FORMATS) as [SourceFormat, ...SourceFormat[]];

/** What the record beside the text says, as written; empty strings are left out. */
export interface SourceFields {
  readonly url: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** The publication date and time as the record writes them, in any spelling. */
  readonly published: string | null;
  /** The order of day and month in `published`, where that is numbers alone; the day first where left out. */
  readonly dayOrder?: "day_first" | "month_first";
  /** Nothing in the file settles that order. */
  readonly dayOrderAssumed?: true;
  readonly fetched: string | null;
  /** The crawler's own day, where no time is known: `2025-03-10`. */
  readonly fetchedThere?: string;
  readonly source: string | null;
  readonly section: string | null;
  /** Of a page: what its title and its date rest on; left out for a record. */
  readonly page?: { readonly title: "structured_data" | "heading"; readonly published: "structured_data" | "byline" };
  /** True where the text field held HTML. */
  readonly html?: true;
  /** The text was stored as a program writes it, with escapes or as a list, and that was undone. */
  readonly undone?: true;
}

/** A record that says nothing beside its text. */
export const NO_FIELDS: SourceFields = {
  url: null,
  title: null,
  authors: [],
  editors: [],
  published: null,
  fetched: null,
  source: null,
  section: null,
};

/** One article as it came: decoded text and where it came from. */
export interface SourceDocument {
  readonly docId: string;
  readonly docIdBasis: "url" | "record_id" | "path" | "content";
  /** Relative to its INPUT, with `/`. */
  readonly sourcePath: string;
  readonly sourceId: string;
  readonly sourceFormat: SourceFormat;
  /** Of the file's bytes, or of the record's. */
  readonly sourceSha256: string;
  readonly encoding: string;
  readonly text: string;
  readonly fields: SourceFields;
}

/** Values of `paragraphs.kind`. */
export const BLOCK_KINDS = [
  "title",
  "dateline",
  "body",
  "heading",
  "list",
  "table",
  "caption",
  "byline",
  "timestamp",
  "credit",
  "advertisement",
  "related_link",
  "notice",
  "promo",
  "share",
  "breadcrumb",
  "navigation",
  "pagination",
  "tags",
  "copyright",
  "code",
  "blank",
  "other",
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The kinds that make up `documents.text`. */
export const KEPT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(["body", "heading", "list"]);

/**
 * A block of the source. Blocks tile the text that they were cut from; a line end belongs to the block that it closes.
 * Offsets are UTF-16 code units of the repaired text.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The rule that decided the kind, e.g. `boilerplate/related-link`. */
  readonly rule: string;
}

/** What an outlet was recognised by, strongest first. */
export const OUTLET_BASES = ["url", "metadata", "dateline", "boilerplate"] as const;
export type OutletBasis = (typeof OUTLET_BASES)[number];

/** What the boilerplate says about the article, as written: the printed evidence, before it is interpreted. */
export interface PrintedMetadata {
  readonly outlet: { readonly slug: string; readonly name: string; readonly basis: OutletBasis } | null;
  /** How the dateline names an outlet that is in no table: `KRJogja.com`. */
  readonly brand: string | null;
  /** The title line of the text, repaired; null where the text has none. */
  readonly title: string | null;
  readonly datelinePlace: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly section: string | null;
  /** The timestamp line or byline date, as written, with where it stands in the repaired text. */
  readonly timestamp: ({ readonly text: string } & Span) | null;
}

/** An article whose characters are repaired and whose blocks are told apart. */
export interface CleanDocument {
  readonly source: SourceDocument;
  /** Source text -> repaired text. */
  readonly repaired: EditedText;
  /** Tile `repaired.text`. */
  readonly blocks: readonly Block[];
  readonly printed: PrintedMetadata;
}

/** A kept block as a span of the canonical text. */
export interface Paragraph extends Span {
  /** Index into `blocks`. */
  readonly block: number;
}

/** An article in canonical form: the text that every span of every dataset points into. */
export interface NormalDocument extends CleanDocument {
  /** `documents.text`: the kept blocks joined by `\n`. */
  readonly text: string;
  /** One a kept block, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** The edits inside kept blocks, in order; offsets of the source. */
  readonly edits: readonly Edit[];
  /** From an offset of `text` to one of the source; `isEnd` for the end of a span. */
  readonly toSource: (offset: number, isEnd: boolean) => number;
  /** Where each block begins in the source text, and after the last its length: the blocks tile the source. */
  readonly sourceBounds: readonly number[];
  readonly tokens: TokenTable;
  /** In offsets of `text`. A sentence never crosses a paragraph. */
  readonly sentences: readonly Span[];
}

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;

/**
 * The tokens of a text in arrays side by side, so that a pass over them allocates nothing. Offsets are UTF-16 code
 * units. A word is letters, digits and marks, with inner hyphens and apostrophes (`Ma'ruf`, `anak-anak`, `Covid-19`); a
 * number is digits with inner `.` `,` (`1.234,5`); anything else that is not white space is one punctuation token a
 * character.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** WORD, NUMBER or PUNCTUATION. */
  readonly kinds: Uint8Array;
}

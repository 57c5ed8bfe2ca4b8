import type { Edit, EditedText } from "./edited-text.ts";
import type { Span } from "./span.ts";
import type { TokenTable } from "./token-table.ts";

/** How an input is stored: the endings of its files' names, and whether a file is one article or holds records. */
export const FORMATS = {
  text: { extensions: ["txt"], article: true },
  markdown: { extensions: ["md"], article: true },
  jsonl: { extensions: ["jsonl", "ndjson"], article: false },
  json: { extensions: ["json"], article: false },
  csv: { extensions: ["csv"], article: false },
  tsv: { extensions: ["tsv"], article: false },
  html: { extensions: ["html", "htm", "xhtml"], article: true },
  xml: { extensions: ["xml", "rss", "atom"], article: false },
  xlsx: { extensions: ["xlsx", "xlsm"], article: false },
  sql: { extensions: ["sql"], article: false },
  sqlite: { extensions: ["sqlite", "sqlite3", "db"], article: false },
  parquet: { extensions: ["parquet"], article: false },
  warc: { extensions: ["warc", "wet"], article: false },
  zip: { extensions: ["zip"], article: false },
  tar: { extensions: ["tar", "tgz"], article: false },
} as const satisfies Readonly<Record<string, { readonly extensions: readonly string[]; readonly article: boolean }>>;
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
  readonly source: string | null;
  readonly section: string | null;
  /** Of a page: what its title and its date rest on; left out for a record. */
  readonly page?: { readonly title: "structured_data" | "heading"; readonly published: "structured_data" | "byline" };
  /** True where the text field held HTML. */
  readonly html?: true;
  /** The text was stored as a program writes it, with escapes or as a list, and that was undone. */
  readonly undone?: true;
}

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
 * The tokens of a text in arrays side by side, so that a pass over them allocates nothing. Offsets are UTF-16 code units.
 * A word is letters, digits and marks, with inner hyphens and apostrophes (`Ma'ruf`, `anak-anak`, `Covid-19`); a number
 * is digits with inner `.` `,` (`1.234,5`); anything else that is not white space is one punctuation token a character.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** WORD, NUMBER or PUNCTUATION. */
  readonly kinds: Uint8Array;
}

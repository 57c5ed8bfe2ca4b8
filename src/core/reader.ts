/**
 * An article as a person reads it with everything that was found in it marked in its text: what a pipeline gives, and
 * what the reader draws without knowing a dataset by name. Offsets count Unicode code points, end exclusive.
 */
import type { Said } from "./report.ts";

/** How a layer is drawn: what covers others lies behind them, so each channel can be seen with any other. */
export const CHANNELS = ["fill", "strong", "line", "edge"] as const;
export type Channel = (typeof CHANNELS)[number];

export const LINES = ["solid", "double", "dotted", "dashed", "wavy"] as const;

/** Marks of one kind, which a reader switches on and off together. */
export interface Layer {
  /** A name of CSS: letters and hyphens. */
  readonly id: string;
  readonly name: Said;
  readonly channel: Channel;
  readonly line?: (typeof LINES)[number];
  /** Of the palette, from 1. */
  readonly tone: number;
  /** Hidden until the reader asks. */
  readonly off?: true;
}

/** A stretch that a row stands for. */
export interface Mark {
  /** The row, by its key within the article: `q3`. */
  readonly row: string;
  readonly layer: string;
  readonly start: number;
  readonly end: number;
}

/** What was changed at a place of a kept block. */
export interface Change {
  readonly row: string;
  /** Within the block's text, which has `after` there. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export interface Block {
  readonly kind: string;
  /** What the kind is called. */
  readonly name: Said;
  readonly kept: boolean;
  readonly rule: string;
  /** As kept, or, where removed, as it stood in the source. */
  readonly text: string;
  /** Within `text`. */
  readonly marks: readonly Mark[];
  readonly changes: readonly Change[];
}

export interface Fact {
  readonly name: Said;
  readonly value: string | Said;
  /** Where it leads: an address of the web. */
  readonly href?: string | null;
  /** What it rests on, in words. */
  readonly basis?: Said | null;
  readonly confidence?: number | null;
}

/** What a reader should know before using the article. */
export interface Note {
  readonly name: string;
  readonly about: Said;
  /** The row that it is about. */
  readonly row?: string | null;
}

export interface TableColumn {
  readonly name: string;
  readonly description: string;
  /** For programs: ids and offsets, which a person seldom asks for. */
  readonly minor: boolean;
}

export interface TableRow {
  readonly key: string;
  /** In the order of the columns; null where nothing is known. */
  readonly cells: readonly (string | null)[];
  /** Rows that belong to it: a speaker's name, the quotation that it goes on from. */
  readonly links: readonly { readonly name: Said; readonly row: string }[];
}

/** The rows of one dataset. */
export interface RowTable {
  readonly name: string;
  readonly title: Said;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface ReadArticle {
  readonly id: string;
  readonly title: string | null;
  /** BCP 47 code of the text. */
  readonly language: string | null;
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  readonly blocks: readonly Block[];
  readonly tables: readonly RowTable[];
  /** Rules that rows, blocks and edits of the article name: what each is for. */
  readonly rules: Readonly<Record<string, Said>>;
}

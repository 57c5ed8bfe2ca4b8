/** The record that the steps over a text read and write. */
import type { BlockKind, PrintedMetadata } from "../core/document.ts";
import type { Byline, Bylines } from "./bylines.ts";
import type { Dateline, Datelines } from "./datelines.ts";
import type { Fingerprint } from "./identify-outlet.ts";
import type { Hit, InlineBoilerplate } from "./inline.ts";
import { type Line, splitLines } from "./lines.ts";
import { cutPage } from "./one-line.ts";
import type { OutletNames } from "./outlet-names.ts";
import { continuedLines, joinLines } from "./unwrap.ts";
import { hasMenu, type LineReading, type WholeLines } from "./whole-lines.ts";

/** What is known of an article besides its text. */
export interface Hints {
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

/** The tables, compiled. */
export interface Compiled {
  readonly names: OutletNames;
  readonly bylines: Bylines;
  readonly datelines: Datelines;
  readonly wholeLines: WholeLines;
  readonly inline: InlineBoilerplate;
  readonly fingerprint: Fingerprint;
}

interface DraftBlock {
  readonly start: number;
  end: number;
  readonly kind: BlockKind;
  readonly rule: string;
}

export interface LayoutState {
  readonly tables: Compiled;
  readonly text: string;
  readonly hints: Hints;
  readonly lines: readonly Line[];
  /** The lines that hold something: `lines` by their `index`. */
  readonly filled: readonly Line[];
  /** What each filled line is as a whole; null for the text's own. */
  readonly readings: readonly (LineReading | null)[];
  /** Index of the last line of the text itself. */
  readonly lastOwn: number;
  readonly hits: readonly Hit[];
  /** The first hit that does not lie before the present line. */
  hit: number;

  readonly blocks: DraftBlock[];
  /** What lies before is cut into blocks. */
  at: number;
  /** What the label of the line before announces. */
  announced: "related_link" | "tags" | null;
  /** Pieces of the body so far; 0 in the head. */
  bodyPieces: number;

  title: string | null;
  dateline: Dateline | null;
  readonly authors: Set<string>;
  readonly editors: Set<string>;
  timestamp: PrintedMetadata["timestamp"];
  section: string | null;
  /** Slug of the outlet that the boilerplate tells. */
  boilerplateOutlet: string | null;
}

/** The lines of the text read as wholes, the strings of inline boilerplate found, nothing cut yet. */
export function openState(tables: Compiled, text: string, hints: Hints): LayoutState {
  return {
    tables,
    text,
    hints,
    ...readLines(tables, text, hints.title),
    hits: tables.inline.findHits(text),
    hit: 0,
    blocks: [],
    at: 0,
    announced: null,
    bodyPieces: 0,
    title: null,
    dateline: null,
    authors: new Set(),
    editors: new Set(),
    timestamp: null,
    section: null,
    boilerplateOutlet: null,
  };
}

/** Shorter titles are words of the text too. */
const SHORTEST_TITLE = 12;

/** Tells where the given title ends where it begins at an index of the text; -1 where it does not. */
function titleFinder(text: string, title: string | null): (at: number) => number {
  const given = title?.trim().replace(/\s+/g, " ") ?? "";
  return (at) => (given.length >= SHORTEST_TITLE && text.startsWith(given, at) ? at + given.length : -1);
}

const isFilled = (line: Line): boolean => line.index >= 0;

/** The lines, those that were cut in two joined, and what each is as a whole. */
function readLines(
  { wholeLines, datelines, bylines }: Compiled,
  text: string,
  title: string | null,
): Pick<LayoutState, "lines" | "filled" | "readings" | "lastOwn"> {
  const cut = splitLines(text);
  const page = cutPage(text, cut, {
    hasMenu,
    furnitureAt: wholeLines.furnitureAt,
    titleEnd: titleFinder(text, title),
    bylineAt: (start, end) => bylines.closingAt(text, start, end),
    datelineAt: (start, end) =>
      datelines.find(text, start, end)?.named ? start : datelines.afterHead(text, start, end),
  });
  if (page !== null) {
    const { lines, article } = page;
    const filled = lines.filter(isFilled);
    return { lines, filled, ...wholeLines.read(text, filled, title, article) };
  }
  const filled = cut.filter(isFilled);
  const read = wholeLines.read(text, filled, title);
  const continued = continuedLines(text, filled, (index) => read.readings[index] === null);
  if (continued.length === 0) return { lines: cut, filled, ...read };
  const lines = joinLines(cut, continued);
  const whole = lines.filter(isFilled);
  return { lines, filled: whole, ...wholeLines.read(text, whole, title) };
}

/** Closes a block at `end`; blank lines that follow each other are one block. */
export function push(state: LayoutState, end: number, kind: BlockKind, rule: string): void {
  if (end <= state.at) return;
  const last = state.blocks.at(-1);
  if (kind === "blank" && last?.kind === "blank") last.end = end;
  else state.blocks.push({ start: state.at, end, kind, rule });
  state.at = end;
}

/** The line end belongs to the last block of its line. */
export function closeLine(state: LayoutState, line: Line): void {
  const last = state.blocks.at(-1);
  if (last) last.end = line.next;
  state.at = line.next;
}

export function credit(state: LayoutState, byline: Byline | null): void {
  for (const name of byline?.authors ?? []) state.authors.add(name);
  for (const name of byline?.editors ?? []) state.editors.add(name);
}

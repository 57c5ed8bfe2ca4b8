/**
 * What an article is and what was printed around it: cuts a text into blocks, each with its kind and the rule that
 * decided it, in ordered steps over one record (state.ts).
 *
 *   1. lines             lines.ts
 *   2. hits              inline.ts: the strings that boilerplate inside a line begins with
 *   3. whole lines       whole-lines.ts: boilerplate, bylines, timestamps, captions, by the line's first word
 *   4. the head          head.ts, datelines.ts: the title, the dateline
 *   5. inside the line   inline.ts, extents.ts, captions.ts, endings.ts: what was run together with it
 *   6. the body          body.ts, shapes.ts: headings, lists; paragraphs that were glued together
 *   7. the outlet        identify-outlet.ts: by the strongest evidence
 *
 * Outlets and rules of boilerplate are values that `createLayout` compiles: ours are `src/outlets` and
 * `boilerplate.ts`.
 */
import type { Block, PrintedMetadata } from "../core/document.ts";
import { LONGEST_LABEL, takeMarkdownHeading, takeParagraphs } from "./body.ts";
import { type BoilerplateRule, isInlineRule } from "./boilerplate-rule.ts";
import { createBylines } from "./bylines.ts";
import { createCaptions } from "./captions.ts";
import { createDatelines, type DatelineRule } from "./datelines.ts";
import { createExtents } from "./extents.ts";
import { takeCaptionAbove, takeDatelineLine, takeRepeatedTitle, takeTitle } from "./head.ts";
import { gluedComma, isTitleCase } from "./headline.ts";
import { createFingerprint, identifyOutlet } from "./identify-outlet.ts";
import { createInline } from "./inline.ts";
import type { KnownNames } from "./known-names.ts";
import type { Line } from "./lines.ts";
import { type OutletData, wholeOutlet } from "./outlet.ts";
import { outletNames } from "./outlet-names.ts";
import { looksLikeLinkedHeadline, looksLikeTag } from "./shapes.ts";
import { type Compiled, credit, type Hints, type LayoutState, openState, push } from "./state.ts";
import { createWholeLines } from "./whole-lines.ts";

export type { Hints } from "./state.ts";

/** What is known of outlets and of what they print around articles. */
export interface LayoutTables {
  readonly outlets: readonly OutletData[];
  readonly boilerplate: readonly BoilerplateRule[];
  /** Forms of datelines that any outlet may have; ours where it is missing. */
  readonly datelineForms?: readonly DatelineRule[];
  /** What is known of names; where it is missing, any name may be a place's or a person's. */
  readonly known?: KnownNames;
}

export interface Layout {
  /**
   * Cuts a repaired text into blocks that tile it; a line end belongs to the block that it closes, a run of blank
   * lines is one block. `printed` is what the boilerplate says about the article, as written. Offsets are UTF-16 code
   * units of `text`.
   */
  readonly findBlocks: (text: string, hints: Hints) => { blocks: Block[]; printed: PrintedMetadata };
}

/** Compiles the tables, once a worker. */
export function createLayout(tables: LayoutTables): Layout {
  const compiled = compile(tables);
  return {
    findBlocks(text, hints) {
      const state = openState(compiled, text, hints);
      for (const line of state.lines) LINE_STEPS.some((take) => take(state, line));
      return { blocks: state.blocks, printed: metadataOf(state) };
    },
  };
}

function compile({ outlets: data, boilerplate, datelineForms, known }: LayoutTables): Compiled {
  const outlets = data.map(wholeOutlet);
  const names = outletNames(outlets);
  const captions = createCaptions(names.pictures);
  const bylines = createBylines(names, known);
  const inline = [...boilerplate, ...outlets.flatMap((outlet) => outlet.boilerplate)].filter(isInlineRule);
  return {
    names,
    bylines,
    datelines: createDatelines(outlets, names, datelineForms, known),
    wholeLines: createWholeLines(outlets, boilerplate, names.any, bylines, captions),
    inline: createInline(inline, createExtents(captions, known?.isCommonWord)),
    fingerprint: createFingerprint(outlets),
  };
}

/** The steps that a line meets; the first that takes it is the last. */
const LINE_STEPS: readonly ((state: LayoutState, line: Line) => boolean)[] = [
  takeBlank,
  takeSeparator,
  takeWholeLine,
  takeAnnouncedTag,
  takeAnnouncedHeadline,
  takeDatelineLine,
  takeCaptionAbove,
  takeRepeatedTitle,
  takeTitle,
  takeMarkdownHeading,
  takeParagraphs,
];

function takeBlank(state: LayoutState, line: Line): boolean {
  if (line.start < line.end) return false;
  push(state, line.next, "blank", "layout/blank");
  return true;
}

function takeSeparator(state: LayoutState, line: Line): boolean {
  if (!line.separator) return false;
  push(state, line.next, "other", "layout/separator");
  return true;
}

/** A line that is boilerplate or metadata as a whole. */
function takeWholeLine(state: LayoutState, line: Line): boolean {
  const reading = state.readings[line.index];
  if (!reading) return false;
  const { start, end, next } = line;
  const { kind, rule, byline, outlet } = reading;
  const content = state.text.slice(start, end);
  credit(state, byline);
  if (rule === "metadata/timestamp") state.timestamp ??= { text: content, start, end };
  if (kind === "title") state.title ??= content.replace(/\s+/g, " ");
  if (kind === "breadcrumb") state.section ??= lastOfBreadcrumb(content);
  state.boilerplateOutlet ??= outlet ?? state.tables.fingerprint(content, rule, null);
  push(state, next, kind, rule);
  if (end - start <= LONGEST_LABEL && (kind === "related_link" || kind === "tags")) state.announced = kind;
  return true;
}

/** A tag on its own line under `Tags`. */
function takeAnnouncedTag(state: LayoutState, line: Line): boolean {
  if (state.announced !== "tags" || !looksLikeTag(state.text, line)) return false;
  push(state, line.next, "tags", "boilerplate/tag");
  return true;
}

/** A headline on its own line under `Baca juga:`. */
function takeAnnouncedHeadline(state: LayoutState, line: Line): boolean {
  if (state.announced !== "related_link") return false;
  const { text } = state;
  if (looksLikeLinkedHeadline(text, line, state.filled[line.index + 1])) {
    push(state, line.next, "related_link", "boilerplate/related-headline");
    return true;
  }
  // a comma joined it to the paragraph
  const end = gluedComma(text, line.start, line.end);
  if (end < 0 || end >= line.end || end - line.start < SHORTEST_JOINED || !isTitleCase(text, line.start, end))
    return false;
  push(state, end, "related_link", "boilerplate/related-headline");
  return takeParagraphs(state, { ...line, from: end, start: end });
}

const SHORTEST_JOINED = 24;

/** The last part of a breadcrumb: the section. */
function lastOfBreadcrumb(breadcrumb: string): string | null {
  const parts = breadcrumb.split(/\s{0,9}[>»/›|]\s{0,9}/u);
  return parts.findLast((part) => part !== "" && !/^(?:home|beranda)$/i.test(part)) ?? null;
}

/** What the text says of the article, with the outlet by its strongest evidence. */
function metadataOf(state: LayoutState): PrintedMetadata {
  const { hints, title, dateline, section, timestamp } = state;
  const outlet = identifyOutlet(
    {
      url: hints.url,
      source: hints.source,
      dateline: dateline?.outlet ?? null,
      boilerplate: state.boilerplateOutlet,
      brand: dateline?.brand ?? null,
    },
    state.tables.names,
  );
  return {
    outlet,
    brand: outlet === null ? (dateline?.brand ?? null) : null,
    title,
    datelinePlace: dateline?.place ?? null,
    authors: [...state.authors],
    editors: [...state.editors],
    section,
    timestamp,
  };
}

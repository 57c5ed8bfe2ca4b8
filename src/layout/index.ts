/**
 * What an article is and what was printed around it: cuts a text into blocks, each with its kind and the rule that decided it.
 *
 *   1. lines             lines.ts
 *   2. hits              triggers.ts: the strings that boilerplate inside a line begins with
 *   3. whole lines       whole-lines.ts: boilerplate, bylines, timestamps, captions, by the line's first word
 *   4. the head          shapes.ts, datelines.ts: the title, the dateline
 *   5. inside the line   inline.ts, extents.ts, captions.ts, endings.ts: boilerplate run together with the paragraph, codes behind it
 *   6. the body          shapes.ts: headings, lists; paragraphs that were glued together
 *   7. the outlet        identify-outlet.ts: by the strongest evidence
 */
import type { Block, BlockKind, PrintedMetadata } from "../core/document.ts";
import { hasWords, skipSpaces } from "../text/letters.ts";
import { findSeams } from "../text/seams.ts";
import { type Byline, readByline, readEssayist } from "./bylines.ts";
import { type Dateline, datelineBehindHead, findDateline } from "./datelines.ts";
import { gluedHeadingEnd } from "./headline.ts";
import { identifyOutlet, outletOfBoilerplate } from "./identify-outlet.ts";
import { cutLine, findHits } from "./inline.ts";
import { type Line, splitLines } from "./lines.ts";
import { looksLikeLinkedHeadline, looksLikeTag, looksLikeTitle, repeatsTitle, shapeOf } from "./shapes.ts";
import { readWholeLines } from "./whole-lines.ts";

/** What is known of an article beside its text. */
export interface Hints {
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

/** A line this long with sentences glued to each other has paragraphs run together. */
const GLUED_LENGTH = 500;
/** A dateline that names an outlet may stand behind a summary or two. */
const DATELINE_REACH = 3;
const SHORTEST_JOINED_TITLE = 12;
/** `Baca juga:` with nothing behind it: headlines follow on their own lines. */
const LONGEST_LABEL = 20;

/**
 * Cuts a repaired text into blocks that tile it; a line end belongs to the block that it closes, a run of blank lines is one block.
 * `printed` is what the boilerplate says about the article, as written. Offsets are UTF-16 code units of `text`.
 */
export function findBlocks(text: string, hints: Hints): { blocks: Block[]; printed: PrintedMetadata } {
  const lines = splitLines(text);
  const hits = findHits(text);
  const filled = lines.filter((line) => line.start < line.end && !line.separator);
  const { readings, lastOwn } = readWholeLines(text, filled);
  const blocks: { start: number; end: number; kind: BlockKind; rule: string }[] = [];
  const authors = new Set<string>();
  const editors = new Set<string>();
  let title: string | null = null;
  let timestamp: PrintedMetadata["timestamp"] = null;
  let section: string | null = null;
  let boilerplateOutlet: string | null = null;
  const head = { dateline: null as Dateline | null, bodyPieces: 0 };
  let follows: "related_link" | "tags" | null = null; // what the label of the line before announces
  let at = 0; // what lies before is cut into blocks
  let hit = 0; // the first hit that does not lie before the line
  let read = 0; // filled lines that were read

  const push = (end: number, kind: BlockKind, rule: string): void => {
    if (end <= at) return;
    const last = blocks[blocks.length - 1];
    if (kind === "blank" && last?.kind === "blank") last.end = end;
    else blocks.push({ start: at, end, kind, rule });
    at = end;
  };

  for (const line of lines) {
    if (line.start === line.end) {
      push(line.next, "blank", "layout/blank");
      continue;
    }
    if (line.separator) {
      push(line.next, "other", "layout/separator");
      continue;
    }
    const next = filled[++read];
    while (hit < hits.length && (hits[hit]?.start as number) < line.from) hit++;

    const whole = readings[read - 1];
    if (whole) {
      const content = text.slice(line.start, line.end);
      credit(whole.byline);
      if (whole.rule === "metadata/timestamp") timestamp ??= { text: content, start: line.start, end: line.end };
      if (whole.kind === "breadcrumb") section ??= lastOfBreadcrumb(content);
      boilerplateOutlet ??= whole.outlet ?? outletOfBoilerplate(content, whole.rule, null);
      push(line.next, whole.kind, whole.rule);
      const label = line.end - line.start <= LONGEST_LABEL;
      if (label && whole.kind === "related_link") follows = "related_link";
      if (label && whole.kind === "tags") follows = "tags";
      continue;
    }
    if (follows === "tags" && looksLikeTag(text, line)) {
      push(line.next, "tags", "boilerplate/tag");
      continue;
    }
    if (follows === "related_link" && looksLikeLinkedHeadline(text, line, next)) {
      push(line.next, "related_link", "boilerplate/related-headline");
      continue;
    }
    if (head.bodyPieces === 0 && title !== null && repeatsTitle(title, text.slice(line.start, line.end))) {
      push(line.next, "title", "title/repeated");
      continue;
    }
    if (head.bodyPieces === 0 && title === null) {
      const rule = titleRule(line, filled[readings.indexOf(null, read)]);
      if (rule) {
        title = text.slice(line.start, line.end).replace(/\s+/g, " ").replace(MARKDOWN_HEADING, "");
        push(line.next, "title", rule);
        continue;
      }
    }

    const markup = text[line.start] === "#" ? MARKDOWN_HEADING.exec(text.slice(line.start, line.start + 10)) : null;
    if (markup) {
      push(line.start + markup[0].length, "other", "layout/markup");
      push(line.next, "heading", "body/heading");
      continue;
    }
    const cuts = cutLine(text, line.start, line.end, hits, hit, read - 1 === lastOwn);
    for (const cut of cuts) {
      keep(cut.start, line, next);
      boilerplateOutlet ??= outletOfBoilerplate(text.slice(cut.start, cut.end), cut.rule, head.dateline?.rule ?? null);
      if (cut.kind === "byline") {
        const read = cut.rule === "metadata/essayist" ? readEssayist : readByline;
        credit(read(text.slice(cut.start, cut.end).trim()));
      }
      push(cut.end, cut.kind, cut.rule);
    }
    keep(line.end, line, next);
    push(line.end, "other", "layout/punctuation");
    const label = cuts.at(-1);
    const labelled =
      label?.kind === "related_link" && label.end === line.end && label.end - label.start <= LONGEST_LABEL;
    follows = labelled ? "related_link" : null;
    // the line end closes the last block of its line
    const last = blocks[blocks.length - 1];
    if (last) last.end = line.next;
    at = line.next;
  }

  function credit(byline: Byline | null): void {
    for (const name of byline?.authors ?? []) authors.add(name);
    for (const name of byline?.editors ?? []) editors.add(name);
  }

  /** `next`: the next line of the text itself. */
  function titleRule(line: Line, next: Line | undefined): string | null {
    if (!next) return null;
    if (!text.startsWith("\n", line.next - 1)) return null; // joined to what follows: body
    if (hints.title !== null && repeatsTitle(hints.title, text.slice(line.start, line.end))) return "title/given";
    if (read > 1 && hints.title !== null) return null;
    if (findDateline(text, line.start, line.end) !== null) return null;
    return looksLikeTitle(text, line, next) ? "title/first-line" : null;
  }

  /** Keeps what is left of the line up to `end`: behind its dateline, in the pieces that were glued. */
  function keep(end: number, line: Line, next: Line | undefined): void {
    if (!hasWords(text, at, end)) return;
    if (head.bodyPieces === 0) cutHead(end);
    if (head.dateline === null && head.bodyPieces < DATELINE_REACH) {
      const found = findDateline(text, skipSpaces(text, at, end), end);
      if (found && (head.bodyPieces === 0 || found.outlet !== null) && !opensList(found, next)) {
        head.dateline = found;
        push(found.end, "dateline", found.rule);
      }
    }
    head.bodyPieces++;
    if (line.end - line.start > GLUED_LENGTH) {
      keepGlued(end);
      return;
    }
    const wholeLine = at <= line.start && end === line.end;
    const { kind, rule } = wholeLine ? shapeOf(text, line.start, end, next) : BODY;
    push(end, kind, rule);
  }

  /** Cuts what was joined before the first words: the title that is given, and what stands before a dateline. */
  function cutHead(end: number): void {
    const given = hints.title?.trim() ?? "";
    const start = skipSpaces(text, at, end);
    const behindTitle = skipSpaces(text, start + given.length, end);
    // as it stands, and a capital after it: a lead may begin with the headline's words
    if (given.length >= SHORTEST_JOINED_TITLE && title === null && text.startsWith(given, start) && behindTitle < end) {
      if (/[\p{Lu}"“(]/u.test(text[behindTitle] as string)) {
        title = given;
        push(start + given.length, "title", "title/given");
      }
    }
    const found = findDateline(text, skipSpaces(text, at, end), end);
    if (found === null || found.outlet === null) {
      const behind = datelineBehindHead(text, skipSpaces(text, at, end), end);
      if (behind > 0) push(behind, "other", "boilerplate/before-dateline");
    }
  }

  /** Keeps `[at, end)`, cut where paragraphs, list items and headings were glued together. */
  function keepGlued(end: number): void {
    const seams = findSeams(text, at, end).filter((seam) => seam.betweenSentences);
    if (seams.length === 0) push(end, BODY.kind, BODY.rule);
    for (const pieceEnd of [...seams.map((seam) => seam.at), end]) {
      push(gluedHeadingEnd(text, at, pieceEnd), "heading", "body/glued-heading");
      const { kind, rule } = shapeOf(text, skipSpaces(text, at, pieceEnd), pieceEnd, undefined);
      push(pieceEnd, kind, kind === "body" ? "body/glued-paragraph" : rule);
    }
  }

  /** A lost dateline and a list both begin with a dash; a list goes on. */
  function opensList(found: Dateline, next: Line | undefined): boolean {
    return found.rule === "dateline/lost-links" && next !== undefined && text[next.start] === "-";
  }

  const outlet = identifyOutlet({
    url: hints.url,
    source: hints.source,
    dateline: head.dateline?.outlet ?? null,
    boilerplate: boilerplateOutlet,
  });
  return {
    blocks,
    printed: {
      outlet,
      title,
      datelinePlace: head.dateline?.place ?? null,
      authors: [...authors],
      editors: [...editors],
      section,
      timestamp,
    },
  };
}

const MARKDOWN_HEADING = /^#{1,6} +/;
const BODY = { kind: "body", rule: "body/paragraph" } as const;

/** The last part of a breadcrumb: the section. */
function lastOfBreadcrumb(breadcrumb: string): string | null {
  const parts = breadcrumb.split(/\s*[>»/›|]\s*/u).filter((part) => part !== "" && !/^(?:home|beranda)$/i.test(part));
  return parts[parts.length - 1] ?? null;
}

/**
 * What an article is and what was printed around it: cuts a text into blocks, each with its kind and the rule that decided it.
 *
 *   1. lines             splitLines
 *   2. hits              the strings that furniture inside a line begins with
 *   3. whole lines       furniture, bylines, timestamps, by the line's first word
 *   4. the head          title, dateline
 *   5. inside the line   furniture run together with the paragraph, endings
 *   6. the body          headings, lists, paragraphs that were glued together
 *   7. the outlet        by the strongest evidence
 */
import type { Block, BlockKind, PrintedMetadata } from "../core/document.ts";
import { findSeams } from "../text/seams.ts";
import { BYLINE_WORDS, isTimestamp, readByline, readSignature } from "./bylines.ts";
import { type Dateline, findDateline } from "./datelines.ts";
import { findEnding } from "./endings.ts";
import { GENERAL_FURNITURE } from "./furniture.ts";
import { isTitleCase, lettering } from "./headline.ts";
import { cutLine, findHits } from "./inline.ts";
import { type Line, splitLines } from "./lines.ts";
import { nameOutlet, signedBy } from "./naming.ts";
import type { FurnitureRule } from "./outlet.ts";
import { OUTLETS } from "./tables/index.ts";

/** What is known of an article beside its text. */
export interface Hints {
  readonly url: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly path: string;
}

/** A rule with the outlet that it gives away, null where every outlet prints such lines. */
interface LineRule extends FurnitureRule {
  readonly outlet: string | null;
}

/** First word -> the rules that such a line may meet; an outlet's own before the general ones. */
const LINE_RULES: ReadonlyMap<string, readonly LineRule[]> = (() => {
  const rules: LineRule[] = [
    ...OUTLETS.flatMap((outlet) => outlet.furniture.map((rule) => ({ ...rule, outlet: outlet.slug }))),
    ...GENERAL_FURNITURE.map((rule) => ({ ...rule, outlet: null })),
  ];
  const byWord = new Map<string, LineRule[]>();
  for (const rule of rules) {
    for (const word of rule.first) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return byWord;
})();

/** Longer lines are never furniture as a whole. */
const LONGEST_FURNITURE = 520;
const LONGEST_TITLE = 220;
const LONGEST_HEADING = 100;
/** A line this long with several seams is an article run together. */
const GLUED_LENGTH = 500;

const FIRST_WORD = /[\p{L}\d©]+/uy;

/** The first word of a line in small letters, behind `*`, `-`, `(`, `[`, `#` and spaces. */
function firstWord(text: string, line: Line): string {
  let i = line.start;
  while (i < line.end && i < line.start + 4 && "*-–([#•\"' ".includes(text[i] as string)) i++;
  FIRST_WORD.lastIndex = i;
  const match = FIRST_WORD.exec(text);
  return match ? match[0].toLowerCase() : "";
}

interface LineKind {
  readonly kind: BlockKind;
  readonly rule: string;
  readonly outlet: string | null;
}

function lineFurniture(text: string, line: Line, word: string): LineKind | null {
  const rules = LINE_RULES.get(word);
  if (!rules || line.end - line.start > LONGEST_FURNITURE) return null;
  const content = text.slice(line.start, line.end);
  return rules.find((rule) => rule.line.test(content)) ?? null;
}

/** Folds what a title and the line that repeats it may differ in: case, marks, spaces. */
const fold = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const endsLikeSentence = (text: string, end: number): boolean =>
  ".:;,…".includes(text[end - 1] as string) || /[.…]["”')]$/.test(text.slice(Math.max(0, end - 2), end));

/** True where the line has a title's shape before a following line `next`. */
function looksLikeTitle(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length < 12 || length > LONGEST_TITLE || endsLikeSentence(text, line.end)) return false;
  const { words, capitals } = lettering(text, line.start, line.end);
  if (words < 3) return false;
  if (isTitleCase(text, line.start, line.end)) return true;
  const nextLength = next.end - next.start;
  return capitals > 0 && length <= 140 && nextLength > length && endsLikeSentence(text, next.end);
}

const LIST_ITEM = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•*▪●–—✓✔➡])\s?\S/u;

/** The kind of a kept line that stands by itself before `next`. */
function bodyKind(text: string, start: number, end: number, next: Line | undefined): LineKind {
  const first = text.charCodeAt(start);
  const listLike =
    (first < 0x41 && first !== 0x22) || first > 0x7a || text[start + 1] === "." || text[start + 1] === ")";
  if (listLike && LIST_ITEM.test(text.slice(start, start + 8)))
    return { kind: "list", rule: "body/list-item", outlet: null };
  const length = end - start;
  if (length <= LONGEST_HEADING && next && next.end - next.start > length) {
    const last = text[end - 1] as string;
    if (!'.,;:"”…)'.includes(last) && isTitleCase(text, start, end))
      return { kind: "heading", rule: "body/heading", outlet: null };
  }
  return { kind: "body", rule: "body/paragraph", outlet: null };
}

/** A headline under `Baca juga`: written as one, without a full stop, and long enough not to be a heading of the body. */
function isRelatedHeadline(text: string, line: Line, next: Line | undefined): boolean {
  if (line.end - line.start > LONGEST_TITLE || endsLikeSentence(text, line.end)) return false;
  if (!isTitleCase(text, line.start, line.end)) return false;
  const { words } = lettering(text, line.start, line.end);
  return words >= 5 || next === undefined || !endsLikeSentence(text, next.end);
}

/** The last part of a breadcrumb. */
function sectionOf(breadcrumb: string): string | null {
  const parts = breadcrumb.split(/\s*[>»/›|]\s*/u).filter((part) => part !== "" && !/^(?:home|beranda)$/i.test(part));
  return parts[parts.length - 1] ?? null;
}

/** True where the stretch holds a letter or digit. */
function hasWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a) ||
      code > 0xbf
    )
      return true;
  }
  return false;
}

/**
 * Cuts a repaired text into blocks that tile it; a line end belongs to the block that it closes, a run of blank lines is one block.
 * `printed` is what the furniture says about the article, as written. Offsets are UTF-16 code units of `text`.
 */
export function findBlocks(text: string, hints: Hints): { blocks: Block[]; printed: PrintedMetadata } {
  const lines = splitLines(text);
  const hits = findHits(text);
  const filled = lines.filter((line) => line.start < line.end);
  const lastFilled = filled[filled.length - 1];
  const blocks: Block[] = [];
  const authors: string[] = [];
  const editors: string[] = [];
  let title: string | null = null;
  let timestamp: PrintedMetadata["timestamp"] = null;
  let dateline: Dateline | null = null;
  let section: string | null = null;
  let furnitureOutlet: string | null = null;
  let bodySeen = false;
  let headOpen = true;
  let inRelated = false;
  let at = 0; // what lies before is cut into blocks
  let hit = 0;
  let fill = 0; // index into `filled` of the line behind the present one

  const push = (end: number, kind: BlockKind, rule: string): void => {
    const last = blocks[blocks.length - 1];
    if (kind === "blank" && last?.kind === "blank") blocks[blocks.length - 1] = { ...last, end };
    else if (end > at) blocks.push({ start: at, end, kind, rule });
    at = end;
  };

  for (const line of lines) {
    if (line.start === line.end) {
      push(line.next, "blank", "layout/blank");
      continue;
    }
    const next = filled[++fill];
    while (hit < hits.length && (hits[hit]?.start as number) < line.from) hit++;
    const word = firstWord(text, line);

    // 3. whole lines
    let whole: LineKind | null = lineFurniture(text, line, word);
    const length = line.end - line.start;
    if (!whole && length < 180) {
      const content = text.slice(line.start, line.end);
      const byline = BYLINE_WORDS.has(word) ? readByline(content) : null;
      const signature = byline || bodySeen ? null : readSignature(content);
      if (byline) {
        authors.push(...byline.authors);
        editors.push(...byline.editors);
        whole = { kind: "byline", rule: "metadata/byline", outlet: null };
      } else if (signature) {
        authors.push(signature);
        whole = { kind: "byline", rule: "metadata/signature", outlet: null };
      } else if (isTimestamp(content)) {
        timestamp ??= { text: content, start: line.start, end: line.end };
        whole = { kind: "timestamp", rule: "metadata/timestamp", outlet: null };
      } else if (inRelated && isRelatedHeadline(text, line, next)) {
        whole = { kind: "related_link", rule: "furniture/related-headline", outlet: null };
      }
    } else if (whole?.rule === "antara/credit") {
      const byline = readByline(text.slice(line.start, line.end));
      authors.push(...(byline?.authors ?? []));
      editors.push(...(byline?.editors ?? []));
    }
    if (whole) {
      furnitureOutlet ??= whole.outlet ?? signedBy(text.slice(line.start, line.end), whole.rule, null);
      if (whole.kind === "breadcrumb") section ??= sectionOf(text.slice(line.start, line.end));
      push(line.next, whole.kind, whole.rule);
      continue;
    }

    // 4. the head
    if (headOpen && !bodySeen) {
      headOpen = false;
      if (next) {
        const given = hints.title !== null && fold(hints.title) === fold(text.slice(line.start, line.end));
        if (given || (findDateline(text, line.start, line.end) === null && looksLikeTitle(text, line, next))) {
          title = text.slice(line.start, line.end).replace(/\s+/g, " ");
          push(line.next, "title", given ? "title/given" : "title/first-line");
          continue;
        }
      }
    }
    let from = line.start;
    if (!bodySeen) {
      const found = findDateline(text, line.start, line.end);
      if (
        found &&
        found.end < line.end &&
        !(found.rule === "dateline/lost-links" && next && text[next.start] === "-")
      ) {
        dateline = found;
        push(found.end, "dateline", found.rule);
        from = found.end;
      }
    }

    // 5. inside the line
    const cuts = cutLine(text, from, line.end, hits, hit);
    const cutTo = cuts[cuts.length - 1]?.end ?? from;
    const pieces = [...cuts, ...findEnding(text, cutTo, line.end, line === lastFilled, cuts.length > 0)];
    const wholeLine = pieces.length === 0 && from === line.start;
    for (const piece of pieces) {
      if (hasWords(text, at, piece.start)) body(piece.start, next, false);
      furnitureOutlet ??= signedBy(text.slice(piece.start, piece.end), piece.rule, dateline?.rule ?? null);
      push(piece.end, piece.kind, piece.rule);
    }
    if (hasWords(text, at, line.end)) body(line.end, next, wholeLine);
    else if (at < line.end) push(line.end, "other", "layout/punctuation");
    inRelated = pieces.length > 0 && pieces[pieces.length - 1]?.rule === "furniture/related-link" && at >= line.end;
    // the line end closes the last block of its line
    const last = blocks[blocks.length - 1];
    if (last && at < line.next) blocks[blocks.length - 1] = { ...last, end: line.next };
    at = line.next;
  }

  function body(end: number, next: Line | undefined, wholeLine: boolean): void {
    bodySeen = true;
    let start = at;
    while (start < end && text.charCodeAt(start) <= 0x20) start++;
    if (end - at > GLUED_LENGTH) {
      const seams = findSeams(text, at, end).filter((seam) => seam.betweenSentences);
      if (seams.length >= 2) {
        for (const seam of seams) push(seam.at, "body", "body/glued-paragraph");
        push(end, "body", "body/glued-paragraph");
        return;
      }
    }
    const { kind, rule } = wholeLine
      ? bodyKind(text, start, end, next)
      : { kind: "body" as const, rule: "body/paragraph" };
    push(end, kind, rule);
  }

  return {
    blocks,
    printed: {
      outlet: nameOutlet({
        url: hints.url,
        source: hints.source,
        dateline: dateline?.outlet ?? null,
        furniture: furnitureOutlet,
      }),
      title,
      datelinePlace: dateline?.place ?? null,
      authors: [...new Set(authors)],
      editors: [...new Set(editors)],
      section,
      timestamp,
    },
  };
}

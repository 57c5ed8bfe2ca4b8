/**
 * A whole page whose line ends were lost: menu, title, article and footer on one line. It is cut at what pages print
 * around an article, and the article itself stays one line; pages.ts then reads the pieces as it reads lines.
 */
import { isDigit, isDoubleMark, isSpace, isStop, isUpper, skipSpaces } from "../text/letters.ts";
import { isTitleCase, letterCase } from "./headline.ts";
import type { Line } from "./lines.ts";

export interface Furniture {
  readonly end: number;
  /** `weak`, and less so `likely`: the words of an article may be the same; `time`: of a day and hour. */
  readonly strength: "sure" | "likely" | "weak" | "time";
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly strength: Furniture["strength"] | "title";
}

/** How the pieces of a page are told. */
export interface PageMarks {
  /** True for a stretch with words of menus and footers in it; cheap. */
  readonly hasMenu: (stretch: string) => boolean;
  /** What a page prints around its article, if it begins at `at`; null where the article's own words do. */
  readonly furnitureAt: (text: string, at: number, end: number) => Furniture | null;
  /** Where the title that is given ends, if it begins at `at`; -1 where it does not. */
  readonly titleEnd: (at: number) => number;
  /** Where the byline that ends the span begins, -1 where none does. */
  readonly bylineAt: (start: number, end: number) => number;
  /** Where a dateline that names its outlet begins in the span, -1 where none does. */
  readonly datelineAt: (start: number, end: number) => number;
}

const SHORTEST_PAGE = 500;
const LONGEST_PAGE = 100_000;
/** So many pieces of menus, controls, footers and headlines around an article make a page; so many are no headlines. */
const FEWEST_AROUND = 6;
const FEWEST_CONTROLS = 4;
const SHORTEST_PROSE = 50;
const FEWEST_PROSE = 2;
/** Where a page shows what it is, from its ends; in UTF-16 units. */
const HEAD_REACH = 300;
const TAIL_REACH = 500;
/** What of all prose is outside the article is comments and teasers, no more than a quarter. */
const MOST_BESIDE = 4 / 3;
/** What a caption may take of the article's first pieces, above its dateline. */
const HEAD_PIECES = 4;
/** What a piece is worth for the stretch that the article is, in characters of prose. */
const WORTH = { other: 20, listed: -40, around: -40 } as const;
const MOST_PROSE = 400;

/** `glued`: a sentence that headlines are glued before. */
type PieceKind = keyof typeof WORTH | "prose" | "glued";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
}

/** The lines of a page that was on one line, and the index of the one that is its article. */
export interface CutPage {
  readonly lines: readonly Line[];
  readonly article: number;
}

/** The lines with the one cut that holds a whole page, `index` counted anew; null where none does. */
export function cutPage(text: string, lines: readonly Line[], marks: PageMarks): CutPage | null {
  for (const [place, line] of lines.entries()) {
    const { starts, body } = startsOf(text, line, marks);
    if (body < 0) continue;
    let filled = 0;
    const cut = lines.toSpliced(place, 1, ...partsOf(text, line, starts));
    const counted = cut.map((part) => (part.index < 0 ? part : { ...part, index: filled++ }));
    return { lines: counted, article: counted.find(({ start }) => start === body)?.index ?? -1 };
  }
  return null;
}

/** The line in parts that begin at `starts`. */
function partsOf(text: string, line: Line, starts: readonly number[]): Line[] {
  return starts.map((start, place) => {
    const next = starts[place + 1] ?? line.next;
    let end = Math.min(next, line.end);
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    return { ...line, from: place === 0 ? line.from : start, start, end, next };
  });
}

const NO_PAGE = { starts: [], body: -1 } as const;

/** Where the pieces of a page begin that are on one line, and its article; -1 for it where the line is no page. */
function startsOf(
  text: string,
  { start, end }: Line,
  marks: PageMarks,
): { readonly starts: readonly number[]; readonly body: number } {
  if (end - start < SHORTEST_PAGE || end - start > LONGEST_PAGE) return NO_PAGE;
  // cheap, for the many articles on one line: a page has a menu above or a footer below
  const head = text.slice(start, start + HEAD_REACH);
  const tail = text.slice(Math.max(end - TAIL_REACH, start), end);
  if (!marks.hasMenu(head) && !marks.hasMenu(tail)) return NO_PAGE;
  const pieces = piecesOf(text, start, end, marks);
  const [from, to] = articleOf(pieces);
  const inside = pieces.slice(from, to + 1);
  const around = pieces.filter(({ kind }, index) => (index < from || index > to) && kind !== "prose");
  const controls = around.filter(({ kind }) => kind === "around").length;
  const headlines = around.filter((piece) => piece.kind === "listed" && isTitleCase(text, piece.start, piece.end));
  const isPage =
    controls >= FEWEST_CONTROLS &&
    controls + headlines.length >= FEWEST_AROUND &&
    inside.filter(({ kind }) => kind === "prose").length >= FEWEST_PROSE &&
    proseIn(pieces) <= proseIn(inside) * MOST_BESIDE;
  if (!isPage) return NO_PAGE;
  const dateline = inside.slice(0, HEAD_PIECES).map((piece) => marks.datelineAt(piece.start, piece.end));
  const first = (pieces[from] as Piece).start;
  const body = dateline.find((at) => at >= 0) ?? first;
  const starts = pieces.flatMap((piece, index) => (index > from && index <= to ? [] : [piece.start]));
  return { starts: [...new Set([...starts, body])].sort((a, b) => a - b), body };
}

const proseIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { start, end, kind }) => (kind === "prose" ? sum + end - start : sum), 0);

/** The line cut at what pages print around articles and at the ends of sentences. */
function piecesOf(text: string, start: number, end: number, marks: PageMarks): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const close = (to: number, next: number): void => {
    if (to > from)
      pieces.push({ start: from, end: to, kind: marks.datelineAt(from, to) < 0 ? kindOf(text, from, to) : "prose" });
    from = next;
  };
  const found = foundIn(text, start, end, marks);
  let mark = 0;
  for (let at = start; at < end; ) {
    const next = found[mark];
    if (next?.start === at) {
      const to = lastInk(text, from, at);
      const byline = next.strength === "time" ? marks.bylineAt(from, to) : -1;
      if (byline >= from) {
        close(lastInk(text, from, byline), byline);
        pieces.push({ start: byline, end: to, kind: "around" });
      } else close(to, at);
      pieces.push({ start: at, end: next.end, kind: next.strength === "title" ? "listed" : "around" });
      at = skipSpaces(text, next.end, end);
      from = at;
      mark++;
      continue;
    }
    const last = wordEnd(text, at, end);
    const behind = skipSpaces(text, last, end);
    if (endsSentence(text, at, last, behind, end)) close(last, behind);
    at = behind;
  }
  close(end, end);
  return pieces;
}

/** So many items of a menu in a row are one; a name of a section alone is a word of the article. */
const MENU_RUN = 3;

/** The title, what is sure to be around an article, and menus, in order. */
function foundIn(text: string, start: number, end: number, marks: PageMarks): Found[] {
  const found: Found[] = [];
  for (let at = start; at < end; ) {
    const titled = marks.titleEnd(at);
    const mark = titled < 0 && mayOpen(text, at) ? marks.furnitureAt(text, at, end) : null;
    if (titled > at) found.push({ start: at, end: titled, strength: "title" });
    else if (mark) found.push({ start: at, ...mark });
    at = skipSpaces(text, found.at(-1)?.start === at ? (found.at(-1) as Found).end : wordEnd(text, at, end), end);
  }
  return runsOf(text, found)
    .filter((run) => weightOf(run) >= MENU_RUN || run.some((one) => isSure(text, start, one)))
    .flat();
}

/** Two share buttons in a row say as much as three items of a menu. */
const LIKELY_WEIGHT = 1.5;
const weightOf = (run: readonly Found[]): number =>
  run.reduce((sum, { strength }) => sum + (strength === "likely" ? LIKELY_WEIGHT : 1), 0);

/** Those that nothing but blanks and a mark parts from each other, together. */
function runsOf(text: string, found: readonly Found[]): Found[][] {
  const runs: Found[][] = [];
  let last = -1;
  for (const one of found) {
    if (last >= 0 && isMarks(text, last, one.start)) runs.at(-1)?.push(one);
    else runs.push([one]);
    last = one.end;
  }
  return runs;
}

const isMarks = (text: string, from: number, to: number): boolean =>
  to - from <= 4 && /^[\s/>»›|·•-]*$/u.test(text.slice(from, to));

/** A time is of the page where a headline or nothing of a sentence is before it. */
const TIME_REACH = 60;

function isSure(text: string, from: number, { start, strength }: Found): boolean {
  if (strength !== "time") return strength === "sure" || strength === "title";
  const head = Math.max(from, start - TIME_REACH);
  return isTitleCase(text, head === from ? from : wordEnd(text, head, start), start);
}

const mayOpen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isUpper(code) || isDigit(code) || text[at] === "©";
};

/** An abbreviation (`Jl.`, `dr.`) is no longer than this with its stop. */
const ABBREVIATION = 4;

/** True for a word behind which a sentence ends and another may begin. */
function endsSentence(text: string, from: number, to: number, next: number, end: number): boolean {
  if (next >= end) return false;
  const last = isDoubleMark(text.charCodeAt(to - 1)) ? to - 2 : to - 1;
  if (!isStop(text.charCodeAt(last)) || (text[last] === "." && to - from < ABBREVIATION)) return false;
  const code = text.charCodeAt(next);
  return isUpper(code) || isDigit(code) || isDoubleMark(code);
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lastInk(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function kindOf(text: string, start: number, end: number): PieceKind {
  const last = isDoubleMark(text.charCodeAt(end - 1)) ? end - 2 : end - 1;
  if (!isStop(text.charCodeAt(last))) return "listed";
  if (opensWithHeadline(text, start, end)) return isLink(text, start) ? "other" : "glued";
  if (end - start < SHORTEST_PROSE) return "other";
  const { words, smallContent } = letterCase(text, start, end, 30);
  return smallContent >= 2 && smallContent * 6 > words ? "prose" : "other";
}

/** `Baca juga: ...`, between two sentences of the article: it is cut inside its line. */
const isLink = (text: string, start: number): boolean => /^baca (?:juga|pula)\b/i.test(text.slice(start, start + 12));

const HEADLINE_REACH = 70;

/** True for a sentence that headlines are glued before. */
const opensWithHeadline = (text: string, start: number, end: number): boolean =>
  end - start > 2 * HEADLINE_REACH && isTitleCase(text, start, wordEnd(text, start + HEADLINE_REACH, end));

/** The first and last piece of the stretch that holds the most prose for what else is in it. */
function articleOf(pieces: readonly Piece[]): [from: number, to: number] {
  let best = 0;
  let found: [number, number] = [0, -1];
  let sum = 0;
  let from = 0;
  for (const [index, { start, end, kind }] of pieces.entries()) {
    // the article's own title may be glued before its first sentence
    const isFirst = sum <= 0;
    if (isFirst) {
      sum = 0;
      from = index;
    }
    if (kind === "prose") sum += Math.min(MOST_PROSE, end - start);
    else if (kind === "glued") sum += isFirst ? WORTH.other : start - end;
    else sum += kind === "listed" ? Math.min(WORTH.listed, start - end) : WORTH[kind];
    if (sum > best && (kind === "prose" || kind === "other")) {
      best = sum;
      found = [from, index];
    }
  }
  return found;
}

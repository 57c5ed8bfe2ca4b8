/** What a line is by its shape: a title, a headline that is linked to, a heading, a list item. */
import type { BlockKind } from "../core/document.ts";
import { isDigit, isDoubleMark, isLower } from "../text/letters.ts";
import { isTitleCase, letterCase } from "./headline.ts";
import type { Line } from "./lines.ts";

const LONGEST_TITLE = 220;
const SHORTEST_TITLE = 12;
/** What an outlet appends to a headline: its name, a page. */
const TITLE_TAIL = 24;
const LONGEST_HEADING = 100;
const SHORTEST_LINKED = 24;
const LONGEST_LINKED = 140;

/** True where a line ends as sentences do: in a stop, or a stop and a closing mark. */
function endsLikeSentence(text: string, end: number): boolean {
  const last = text[end - 1] as string;
  if (".:;,…".includes(last)) return true;
  const closing = isDoubleMark(last.charCodeAt(0)) || last === "'" || last === ")";
  return closing && ".…?!".includes(text[end - 2] as string);
}

/** True where a line is written as a headline and breaks off: `Warga Temukan Benda Aneh, Ternyata...`. */
const breaksOff = (text: string, start: number, end: number): boolean =>
  (text[end - 1] === "…" || text.startsWith("...", end - 3)) && isTitleCase(text, start, end);

/** True where the line has a title's shape before the line `next`. */
export function looksLikeTitle(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length < SHORTEST_TITLE || length > LONGEST_TITLE) return false;
  if (endsLikeSentence(text, line.end) && !breaksOff(text, line.start, line.end)) return false;
  const { words, capitals } = letterCase(text, line.start, line.end);
  if (words < 3) return false;
  if (isTitleCase(text, line.start, line.end)) return true;
  // outlets that write headlines as sentences: a longer paragraph must follow
  return capitals > 0 && length <= 140 && next.end - next.start > length && endsLikeSentence(text, next.end);
}

/** A tag under `Tags`: a few words, alone on a line. */
export function looksLikeTag(text: string, line: Line): boolean {
  return (
    line.end - line.start <= 50 &&
    !endsLikeSentence(text, line.end) &&
    letterCase(text, line.start, line.end).words <= 6
  );
}

/** A headline under `Baca juga`: written as one, and long enough not to be the next heading of the body. */
export function looksLikeLinkedHeadline(text: string, line: Line, next: Line | undefined): boolean {
  if (line.end - line.start > LONGEST_TITLE) return false;
  if (!isTitleCase(text, line.start, line.end)) return isSentenceHeadline(text, line);
  if (breaksOff(text, line.start, line.end)) return true;
  if (endsLikeSentence(text, line.end)) return false;
  const { words } = letterCase(text, line.start, line.end);
  return (
    words >= (isDigit(text.charCodeAt(line.start)) ? 3 : 5) || next === undefined || !endsLikeSentence(text, next.end)
  );
}

/** `Jembatan gantung di lereng Merbabu putus`: a headline in sentence case, which no stop ends. */
function isSentenceHeadline(text: string, { start, end }: Line): boolean {
  const length = end - start;
  if (length < SHORTEST_LINKED || length > LONGEST_LINKED || endsLikeSentence(text, end)) return false;
  if ("?!".includes(text[end - 1] as string)) return false; // `Jadi, mana yang kamu suka?`
  return !isLower(text.charCodeAt(start)) && letterCase(text, start, end, 4).words >= 4;
}

export const BODY = { kind: "body", rule: "body/paragraph" } as const;

const LIST_ITEM = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-•*▪●–—✓✔➡])\s?\S/u;

/** The kind of a line of the article's text that stands by itself before `next`. */
export function shapeOf(
  text: string,
  start: number,
  end: number,
  next: Line | undefined,
): { kind: BlockKind; rule: string } {
  const first = text.charCodeAt(start);
  const second = text[start + 1];
  const itemLike = (first < 0x41 && first !== 0x22) || first > 0x7a || second === "." || second === ")";
  if (itemLike && LIST_ITEM.test(text.slice(start, start + 8))) return { kind: "list", rule: "body/list-item" };
  const length = end - start;
  if (
    length <= LONGEST_HEADING &&
    next &&
    next.end - next.start > length &&
    !'.,;:"”…)'.includes(text[end - 1] as string)
  ) {
    if (!isDoubleMark(first) && isTitleCase(text, start, end)) return { kind: "heading", rule: "body/heading" };
  }
  return BODY;
}

/** Folds what a title and the line that repeats it may differ in: case, marks, spaces. */
const foldTitle = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** True where the line repeats the title, or all but a few letters of it: `... - detikNews`, `... Halaman 2`. */
export function repeatsTitle(title: string, line: string): boolean {
  if (line.length > 2 * title.length + 20) return false;
  const a = foldTitle(title);
  const b = foldTitle(line);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_TITLE && long.startsWith(short) && long.length - short.length <= TITLE_TAIL;
}

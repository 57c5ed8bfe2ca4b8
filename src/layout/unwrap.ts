/**
 * Lines that a line end cut in two: hard-wrapped text, and a quotation whose closing mark opens the next line
 * (`"Kami siap` / `" kata Rina.`).
 */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { hasWords, isDigit, isDoubleMark, isLetter, isLower, isSpace, isStop } from "../text/letters.ts";
import { letterCase } from "./headline.ts";
import type { Line } from "./lines.ts";

/** Text is wrapped at columns no narrower and no wider; a newspaper's, where each line end is due, may be narrower. */
const NARROWEST = 40;
const NARROWEST_COLUMN = 24;
const WIDEST = 140;
/** The widest line of a column is nearly as wide as the column. */
const ROOM = 4;
/** A line that is broken in mid-sentence is nearly as wide as the widest of them. */
const FULL = 0.7;
/** So many breaks in mid-sentence make a wrapped text, or fewer where they are half of all line ends. */
const FEWEST_BREAKS = 3;
const FEWEST_OF_FEW = 2;
/** A narrow text has so many of them where the next word had no room, and sentences: verses have neither. */
const FEWEST_DUE = 4;

/**
 * Indices of the lines that go on with the one before. `lines` are those that hold something; `isOwn` tells those that
 * no rule of boilerplate takes, and is asked only where a line may go on.
 */
export function continuedLines(text: string, lines: readonly Line[], isOwn: (index: number) => boolean): number[] {
  const continued = new Set<number>();
  const broken: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const first = text.charCodeAt(line.start);
    if (isDoubleMark(first)) {
      if (isNext(text, lines[index - 1] as Line, line) && closesQuotation(text, line)) continued.add(index);
    } else if (isLower(first) && isBroken(text, lines[index - 1] as Line, line)) {
      broken.push(index);
      if (isParted(text, lines[index - 1] as Line) && isOwn(index) && isOwn(index - 1)) continued.add(index);
    }
  }
  for (const index of wrappedLines(text, lines, broken, isOwn)) continued.add(index);
  return [...continued].sort((a, b) => a - b);
}

/** True where nothing but blanks is between two lines, and the first holds words. */
const isNext = (text: string, before: Line, line: Line): boolean =>
  !hasInk(text, before.next, line.from) && hasWords(text, before.start, before.end);

function hasInk(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at < to;
}

/** True for a line that opens with the mark that closes what the line before says: `" kata Rina`, `", lalu pergi`. */
function closesQuotation(text: string, { start, end }: Line): boolean {
  let at = start + 1;
  while (at < end && (isSpace(text.charCodeAt(at)) || text[at] === ",")) at++;
  if (!isLower(text.charCodeAt(at))) return false;
  // `"kubangan kerbau" begitu warga menyebutnya` opens one
  return at > start + 1 || (text[start] === "”" && isWordOf(text, at, wordEnd(text, at, end), C.cue));
}

const HYPHEN = 0x2d;

/** True for a line that a hyphen ends, right behind a letter: `mem-`. */
const isParted = (text: string, { end }: Line): boolean =>
  text.charCodeAt(end - 1) === HYPHEN && isLetter(text.charCodeAt(end - 2));

/** True where the line end between two lines is inside a sentence, or between a quotation and its cue. */
function isBroken(text: string, before: Line, line: Line): boolean {
  if (before.next !== line.from) return false;
  const last = text.charCodeAt(before.end - 1);
  if (isDoubleMark(last)) return isWordOf(text, line.start, wordEnd(text, line.start, line.end), C.cue);
  if (last === HYPHEN) return isParted(text, before);
  if (before.end - before.start < NARROWEST_COLUMN || text.startsWith("http", line.start)) return false;
  return (isLetter(last) || isDigit(last) || text[before.end - 1] === ",") && text[line.start + 1] !== ".";
}

function wrappedLines(
  text: string,
  lines: readonly Line[],
  broken: readonly number[],
  isOwn: (index: number) => boolean,
): number[] {
  const widthAt = (index: number): number => (lines[index] as Line).end - (lines[index] as Line).start;
  const isMarked = (index: number): boolean => isDoubleMark(text.charCodeAt((lines[index] as Line).end - 1));
  const all = broken.filter((index) => isOwn(index) && isOwn(index - 1));
  const isNarrow = all.every((index) => widthAt(index - 1) < NARROWEST + ROOM);
  const own = all.filter((index) => isNarrow || widthAt(index - 1) >= NARROWEST || isMarked(index - 1));
  if (own.length === 0) return [];
  const width = Math.max(...own.map((index) => widthAt(index - 1)));
  const full = own.filter((index) => widthAt(index - 1) >= width * FULL);
  const adjacent = lines.filter((line, index) => index > 0 && line.from === lines[index - 1]?.next).length;
  /** True where the first word of the line had no room on the one before. */
  const isDue = (index: number): boolean => {
    const { start, end } = lines[index] as Line;
    return widthAt(index - 1) + 1 + wordEnd(text, start, end) - start > width;
  };
  const due = own.filter(isDue).length;
  const stops = lines.filter(({ end }) => isStop(text.charCodeAt(end - 1))).length;
  const isDueThroughout = due >= FEWEST_DUE && due * 10 >= own.length * 9;
  const isWrapped =
    width <= WIDEST &&
    (!isNarrow || (stops >= 2 && (isDueThroughout || arePartedSentences(text, lines, own)))) &&
    full.length >= Math.min(FEWEST_BREAKS, Math.max(FEWEST_OF_FEW, adjacent / 2)) &&
    full.length * 5 >= own.length * 4;
  if (!isWrapped) {
    return sentencesOf(text, lines, all);
  }
  // blank lines part the paragraphs
  const isParted = (lines.length - 1 - adjacent) * 8 >= lines.length;
  const goesOn = (index: number): boolean => {
    const line = lines[index] as Line;
    const before = lines[index - 1] as Line;
    if (before.next !== line.from || widthAt(index - 1) > width || !isOwn(index) || !isOwn(index - 1)) return false;
    if (isParted || isLower(text.charCodeAt(line.start))) {
      return widthAt(index - 1) >= width * FULL && !opensItem(text, line);
    }
    return isDue(index) && !opensItem(text, line);
  };
  return lines.flatMap((_, index) => (index > 0 && goesOn(index) ? [index] : []));
}

/** Breaks that tell wrapped paragraphs where blank lines part them. */
const FEWEST_IN_PARAGRAPHS = 3;

/** True where each line end inside of a paragraph breaks a sentence, and each paragraph of several lines ends one. */
function arePartedSentences(text: string, lines: readonly Line[], broken: readonly number[]): boolean {
  const isBroken = new Set(broken);
  const isInside = (index: number): boolean => lines[index]?.from === lines[index - 1]?.next;
  const inside = lines.flatMap((_, index) => (index > 0 && isInside(index) ? [index] : []));
  if (inside.length < FEWEST_IN_PARAGRAPHS || !inside.every((index) => isBroken.has(index))) return false;
  const lasts = inside.filter((index) => !isInside(index + 1) || index + 1 === lines.length);
  return lasts.length > 1 && lasts.every((index) => isStop(text.charCodeAt((lines[index] as Line).end - 1)));
}

/** True for a line that a list's mark opens. */
const opensItem = (text: string, { start }: Line): boolean =>
  "-•*▪●–—✓✔➡".includes(text[start] as string) || /^\(?(?:\d{1,2}|[a-z])[.)]\s/.test(text.slice(start, start + 5));

/** Of the lines that may go on, those of a sentence that has its end in one of them. */
function sentencesOf(text: string, lines: readonly Line[], own: readonly number[]): number[] {
  const found: number[] = [];
  for (const index of own.toReversed()) {
    const before = lines[index - 1] as Line;
    const goesOn = found.at(-1) === index + 1 && isProse(text, before);
    if (goesOn || breaksSentence(text, before, lines[index] as Line)) found.push(index);
  }
  return found.reverse();
}

const isProse = (text: string, { start, end }: Line): boolean => letterCase(text, start, end).smallContent >= 2;

/** True where a line end alone is inside a sentence: prose before it, the sentence's end after it. */
function breaksSentence(text: string, before: Line, line: Line): boolean {
  if (isDoubleMark(text.charCodeAt(before.end - 1))) return true;
  if (before.end - before.start < NARROWEST) return false;
  const last = isDoubleMark(text.charCodeAt(line.end - 1)) ? line.end - 2 : line.end - 1;
  return isStop(text.charCodeAt(last)) && isProse(text, before);
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isSpace(text.charCodeAt(at)) && text[at] !== ",") at++;
  return at;
}

/** The lines with those joined to the line before that go on with it; `index` counted anew. */
export function joinLines(lines: readonly Line[], continued: readonly number[]): Line[] {
  if (continued.length === 0) return [...lines];
  const goesOn = new Set(continued);
  const joined: Line[] = [];
  let filled = 0;
  let last = -1;
  for (const line of lines) {
    const before = joined[last];
    if (before !== undefined && goesOn.has(line.index)) {
      joined.length = last + 1; // blank lines between the two
      joined[last] = { ...before, end: line.end, next: line.next };
    } else {
      if (line.index >= 0) last = joined.length;
      joined.push(line.index < 0 ? line : { ...line, index: filled++ });
    }
  }
  return joined;
}

/**
 * What lines that differ in their details have in common: `Waktu baca 3 menit` and `Waktu baca 12 menit` are both
 * `waktu baca {n} menit`. What is left open: numbers, days, months, links, and the names or the headline after a label.
 */
import { LEXICON } from "../language/lexicon.ts";
import { wordTable } from "../language/word-table.ts";
import { isLetter } from "../text/letters.ts";
import { isTitleCase } from "./headline.ts";

/** Longer lines have no shape: they are text. In UTF-16 code units. */
const LONGEST_LINE = 520;
const LONGEST_LABEL = 30;

const SLOTS = { number: "{n}", day: "{day}", month: "{month}", link: "{link}", name: "{name}" } as const;
type Slot = (typeof SLOTS)[keyof typeof SLOTS];
const ANY_SLOT = /\{(?:n|day|month|link|name)\}/g;

const BLANKS = /\s{2,}|[^\S ]/g;
const NUMBER = /\d+(?:[.,:/-]\d+){0,9}/g;
const WORD = /\S+/g;
const LINK = /:\/\/|^www\.|^[("]?@\w|\w@\w/;
/** What every link holds: a line without it is not searched for one. */
const LINK_SIGN = /:\/\/|www\.|@/;
const DOUBLE_MARKS = /[“”]/g;
const SINGLE_MARKS = /[‘’]/g;
const DAY_OR_MONTH = wordTable<Slot>([
  ...LEXICON.wordsOf("weekday").map((word): [string, Slot] => [word, SLOTS.day]),
  ...LEXICON.wordsOf("month").map((word): [string, Slot] => [word, SLOTS.month]),
]);
const ANY_LETTER = /\p{L}/u;
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){3}/u;
/** What no line is told by: bullets, dashes and commas at its ends. */
const BEFORE = " *,•·|–—-";
const BEHIND = " ,|";

/** The shape of a line; null for one that is too long or has next to no letters. A shape is its own shape. */
export function lineShape(line: string): string | null {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_LINE) return null;
  const label = labelEnd(trimmed);
  const shape = withoutEdges(openedUp(trimmed.slice(0, label)) + (label < trimmed.length ? ` ${SLOTS.name}` : ""));
  return ENOUGH_LETTERS.test(shape.replace(ANY_SLOT, "")) ? shape : null;
}

/** Behind the colon of a label that names or a headline follow: `Penulis: Rina Lestari`; else the line's end. */
function labelEnd(line: string): number {
  const colon = line.indexOf(":");
  if (colon < 0 || colon > LONGEST_LABEL || line[colon + 1] !== " ") return line.length;
  return isTitleCase(line, colon + 1, line.length) && !LINK.test(line) ? colon + 1 : line.length;
}

function openedUp(line: string): string {
  const spaced = line.replace(BLANKS, " ");
  const linked = LINK_SIGN.test(spaced)
    ? spaced.replace(WORD, (word) => (LINK.test(word) ? SLOTS.link : word))
    : spaced;
  return withoutDays(linked)
    .toLowerCase()
    .replace(NUMBER, SLOTS.number)
    .replace(DOUBLE_MARKS, '"')
    .replace(SINGLE_MARKS, "'");
}

/** Days of the week and months left open, each the first letters of a word, with the marks around it as they are. */
function withoutDays(line: string): string {
  let [opened, copied] = ["", 0];
  for (let at = 0; at < line.length; at = behindSpace(line, at)) {
    const start = letterFrom(line, at);
    at = lettersEnd(line, start);
    const slot = slotOf(line, start, at);
    if (slot === null) continue;
    opened += line.slice(copied, start) + slot;
    copied = at;
  }
  return copied === 0 ? line : opened + line.slice(copied);
}

function slotOf(line: string, start: number, end: number): Slot | null {
  const slot = DAY_OR_MONTH(line, start, end);
  if (slot === undefined) return null;
  const inWord = ANY_LETTER.test(line.charAt(start - 1)) || ANY_LETTER.test(line.charAt(end));
  return inWord ? null : slot;
}

/** The first letter of a word that is at `at`; the word's end where it has none. */
function letterFrom(line: string, at: number): number {
  let start = at;
  while (start < line.length && !isLetter(line.charCodeAt(start)) && line[start] !== " ") start++;
  return start;
}

function lettersEnd(line: string, at: number): number {
  let end = at;
  while (end < line.length && isLetter(line.charCodeAt(end))) end++;
  return end;
}

function behindSpace(line: string, at: number): number {
  const space = line.indexOf(" ", at);
  return space < 0 ? line.length : space + 1;
}

function withoutEdges(shape: string): string {
  let [start, end] = [0, shape.length];
  while (start < end && BEFORE.includes(shape[start] as string)) start++;
  while (end > start && BEHIND.includes(shape[end - 1] as string)) end--;
  return shape.slice(start, end);
}

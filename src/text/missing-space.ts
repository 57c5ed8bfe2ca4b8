/**
 * Places where a scraper joined what was apart. Two sentences or a sentence and a quotation without the space between
 * them (`maju."Kalau`, `tuturnya.Selain`, `Ha,"tuturnya`), a list item run into what is before it
 * (`Papua10. Membangun`), and paragraphs joined by commas (`membaik.,Seusai`). What merely looks so stays:
 * `Liputan6.Com`, `S.H.`, `1.500`, `a.n.`, `39/Pdt.G/2020/PN.Jkt.Pst`.
 */
import type { Edit } from "../core/edited-text.ts";
import type { Span } from "../core/span.ts";
import { endsGlued, endsWholeWord } from "./full-stops.ts";
import { isDigit, isDoubleMark, isLetter, isLower, isSpace, isStop, isUpper, skipSpaces } from "./letters.ts";
import { findRunTogether } from "./two-words.ts";
import { nextUnit, unitTable } from "./units.ts";

/** A place between two characters that should be apart. */
export interface MissingSpace {
  readonly at: number;
  /** True where a sentence ends before it, outside of quotation marks: a paragraph may have been joined here. */
  readonly betweenSentences: boolean;
}

/** Double marks and stops: all else is passed over. */
const MARKS = unitTable(/["“”.?!…]/g);

/** What a scan of a block has met. */
interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly found: MissingSpace[];
  quoted: boolean;
  /** The number of the list item that was met last. */
  item: number;
}

/** The missing spaces of the block `[start, end)` of `text` around stops and quotation marks, in order. Linear. */
export function findMissingSpaces(text: string, start: number, end: number): MissingSpace[] {
  const scan: Scan = { text, start, end, found: [], quoted: false, item: 0 };
  for (let i = nextUnit(MARKS, text, start, end); i < end; i = nextUnit(MARKS, text, i + 1, end)) {
    if (isDoubleMark(text.charCodeAt(i))) atQuotationMark(scan, i);
    else if (i + 1 < end && !atItem(scan, i)) atStop(scan, i);
  }
  return scan.found;
}

/** `maju."Kalau`, `mengatakan,"Beberapa`; `ekspektasi."Diplomasi itu`, `15 Ha,"tuturnya`; `pantai.""Saya mencari`. */
function atQuotationMark(scan: Scan, i: number): void {
  const { text, start, end, found, quoted } = scan;
  const code = text.charCodeAt(i);
  const before = i > start ? text.charCodeAt(i - 1) : 0x20;
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20;
  const opens = markOpens(code, before, after, quoted);
  scan.quoted = opens;
  if ((isLetter(after) || after === 0x28) && isPunctuation(before)) {
    const betweenSentences = isStop(before) && (isUpper(after) || (opens && after === 0x28));
    found.push({ at: opens ? i : i + 1, betweenSentences });
  } else if (!opens && isStop(before) && isDoubleMark(after) && i + 2 < end && isUpper(text.charCodeAt(i + 2))) {
    found.push({ at: i + 1, betweenSentences: true });
  }
}

/** A list's item whose number is run into the word before or after it; false where no item's number ends at `i`. */
function atItem(scan: Scan, i: number): boolean {
  const { text, start, found, quoted } = scan;
  const after = text.charCodeAt(i + 1);
  if (text[i] !== "." || i === start || !isDigit(text.charCodeAt(i - 1)) || !(isSpace(after) || isUpper(after))) {
    return false;
  }
  const number = itemNumber(text, i, start);
  const before = number.at > start ? text.charCodeAt(number.at - 1) : 0x20;
  const glued = isGluedItem(scan, number.value, before);
  const spaced = isSpace(after);
  if (!(glued || isSpace(before)) || !isUpper(spaced ? text.charCodeAt(i + 2) : after)) return false;
  if (!opensItem(scan, i, number.value, glued)) return false;
  if (glued) found.push({ at: number.at, betweenSentences: !quoted });
  if (!spaced) found.push({ at: i + 1, betweenSentences: false });
  scan.item = number.value;
  return true;
}

const isNextItem = ({ item }: Scan, value: number): boolean => value > 1 && value === item + 1;

/** Behind capitals and commas only where the list goes on: `dipilih DPR4. Sumber`, `1. Padi,2. Jagung`. */
const isGluedItem = (scan: Scan, value: number, before: number): boolean =>
  isLower(before) ||
  before === 0x29 ||
  before === 0x3a ||
  isStop(before) ||
  (isNextItem(scan, value) && (isUpper(before) || before === 0x2c));

function opensItem(scan: Scan, i: number, value: number, glued: boolean): boolean {
  if (isNextItem(scan, value)) return true;
  const plain = !(glued || isUpper(scan.text.charCodeAt(i + 1)));
  return value === 1 && (plain || followedBySecond(scan.text, i, scan.end));
}

/** A stop with the next sentence right behind it: `tuturnya.Selain`. */
function atStop({ text, start, end, found, quoted }: Scan, i: number): void {
  if (!isUpper(text.charCodeAt(i + 1)) || isInNumber(text, i, start)) return;
  if (endsGlued(text, i, start, end)) found.push({ at: i + 1, betweenSentences: !quoted });
}

const LONGEST_NUMBER = 60;

/** Inside of a number with slashes: `39/Pdt.G/2020/PN.Jkt.Pst`, `LP/B/102/IV/2023/SPKT/Polres.Bgr`. */
function isInNumber(text: string, at: number, start: number): boolean {
  const least = Math.max(start, at - LONGEST_NUMBER);
  let from = at;
  while (from > least && (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === ".")) from--;
  if (text[from - 1] !== "/") return false;
  while (from > least && isOfNumber(text, from - 1)) {
    from--;
    if (isDigit(text.charCodeAt(from))) return true;
  }
  return false;
}

const isOfNumber = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || "/.-".includes(text[at] as string);

/** Spaces for what was run together in the block `[start, end)`; sorted, none at its edges. */
export function missingSpaceEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  for (const { at, betweenSentences } of findMissingSpaces(text, start, end)) {
    const rule = betweenSentences ? "missing-space/sentence" : "missing-space/quotation";
    edits.push({ rule, start: at, end: at, after: " " });
  }
  for (const at of findRunTogether(text, start, end)) {
    edits.push({ rule: "missing-space/word", start: at, end: at, after: " " });
  }
  if (edits.length === 0) return edits;
  edits.sort((a, b) => a.start - b.start);
  return edits.filter((edit, i) => edit.start > start && edit.start < end && edit.start !== edits[i - 1]?.start);
}

/** Commas, and brackets with nothing but commas in them, with the spaces between. */
const COMMAS = /(?:,|\((?:\s?,\s?){0,20}\))(?:[^\S\n]{0,2}(?:,|\((?:\s?,\s?){0,20}\))){0,200}/y;

/**
 * Commas that a scraper joined paragraphs with: behind a full stop, with a capital right after them (`membaik.,Seusai`,
 * `sumber. , ,"Sampel`), at the end, or several (`viral.,,,loading`); behind a word, two with a capital
 * (`Maaf,,Lantas`). In order. Linear.
 */
export function findSeparators(text: string, start: number, end: number): Span[] {
  const separators: Span[] = [];
  for (let at = text.indexOf(",", start); at >= 0 && at < end; at = text.indexOf(",", at + 1)) {
    if (isInProse(text, at, start, end)) continue;
    let before = at - 1;
    while (before >= start && (isSpace(text.charCodeAt(before)) || text.charCodeAt(before) === 0x28)) before--;
    const from = at > start && text.charCodeAt(at - 1) === 0x28 ? at - 1 : at;
    COMMAS.lastIndex = from;
    if (!COMMAS.test(text)) continue;
    const to = Math.min(COMMAS.lastIndex, end);
    if (separates(text, before, at, to, start, end)) separators.push({ start: from, end: to });
    at = Math.max(at, to - 1);
  }
  return separators;
}

/** Between a letter and a space with a letter behind it, where nearly all commas stand. */
const isInProse = (text: string, at: number, start: number, end: number): boolean =>
  at > start &&
  at + 2 < end &&
  isLetter(text.charCodeAt(at - 1)) &&
  text.charCodeAt(at + 1) === 0x20 &&
  isLetter(text.charCodeAt(at + 2));

/** What the scripts of lazy pages leave where an advertisement was to come. */
const LOADER = "loading...";

/**
 * Whether the commas up to `to`, the first at `at`, stand between paragraphs; `before` is the last character before
 * them.
 */
function separates(text: string, before: number, at: number, to: number, start: number, end: number): boolean {
  if (text.startsWith(LOADER, to)) return true;
  // `ya.,#tagar`, `(Rina Lestari),#tagar`: behind a stop that closes no more than `ya`, before a tag
  if (text[to] === "#" && before >= start && ".!?)".includes(text[before] as string)) return true;
  const doubled = text.charCodeAt(at + 1) === 0x2c;
  const several = doubled && to - at > 2 && before >= start;
  const after = text.charCodeAt(to);
  const opens = isUpper(after) || (isDoubleMark(after) && !closesBefore(text, to));
  const stopped = before < start || closesSentence(text, before, start) || (doubled && isStop(text.charCodeAt(before)));
  if (stopped) {
    return skipSpaces(text, to, end) >= end || opens || several || isDigit(after) || "#*(".includes(text[to] as string);
  }
  if (!doubled || before !== at - 1) return false; // `di , untuk`: a lost link
  return text[before] === ")" ? several : opens && isLetter(text.charCodeAt(before));
}

/**
 * True where the mark at `at` closes what came before: a straight one or `”` with a small word a space behind it,
 * `gaibnya?," kata Rudi`.
 */
function closesBefore(text: string, at: number): boolean {
  return text.charCodeAt(at) !== 0x201c && isSpace(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));
}

/** True where the character at `at` is a colon or a stop that ends a sentence, or the mark or bracket behind one. */
function closesSentence(text: string, at: number, start: number): boolean {
  let stop = at;
  if (text.charCodeAt(stop) === 0x3a) return true;
  if (isDoubleMark(text.charCodeAt(stop)) || text.charCodeAt(stop) === 0x29) stop--;
  if (stop < start || !isStop(text.charCodeAt(stop))) return false;
  if (text.charCodeAt(stop) !== 0x2e) return true;
  const before = stop > start ? text.charCodeAt(stop - 1) : 0;
  // `biru ,.,Secara`, `jalan raya M-53.,Rudi`
  return before === 0x2c || isDigit(before) || endsWholeWord(text, stop, start, stop + 1, "");
}

/** `,` `.` `?` `!` `…` `:` `;` `)` */
function isPunctuation(code: number): boolean {
  return isStop(code) || code === 0x2c || code === 0x3a || code === 0x3b || code === 0x29;
}

/**
 * Whether a double mark opens a quotation: by the spaces around it where they tell, by its shape, else by what is open.
 */
function markOpens(code: number, before: number, after: number, quoted: boolean): boolean {
  const spaceBefore = isSpace(before) || before === 0x28;
  const spaceAfter = isSpace(after) || (isPunctuation(after) && after !== 0x28);
  if (spaceBefore && !spaceAfter) return true;
  if (spaceAfter && !spaceBefore) return false;
  if (code === 0x201c) return true;
  return !quoted;
}

/** The number of one or two digits that ends at `at`, 0 where there are more. */
function itemNumber(text: string, at: number, start: number): { value: number; at: number } {
  let from = at;
  while (from > start && isDigit(text.charCodeAt(from - 1))) from--;
  return { value: at - from <= 2 ? Number(text.slice(from, at)) : 0, at: from };
}

/** How far the second item of a list may be from the first. */
const ITEM_REACH = 2500;

const SECOND_ITEM = /(?<!\d)2\.\s?[A-Z]/;

/** True where `2. ` follows within reach: then the `1. ` before it is a list's first item. */
function followedBySecond(text: string, from: number, end: number): boolean {
  return SECOND_ITEM.test(text.slice(from, Math.min(end, from + ITEM_REACH)));
}

import type { Edit } from "../core/edited-text.ts";
import { isDigit, isLetter, isLower } from "./letters.ts";

const PLAIN_SPACE = 1;
const SPACE = 2;
const DOUBLE_QUOTE = 3;
const SINGLE_QUOTE = 4;
const HYPHEN = 5;
const DASH = 6;
const PRIME = 7;
/** May change under NFC: with all that follows up to the next character below U+0300 it is normalised as one. */
const COMPOSABLE = 8;
/** The straight double mark: counted, so that `''` after a number can be told from seconds. */
const STRAIGHT = 9;

const APOSTROPHE = 0x27;
const HYPHEN_MINUS = 0x2d;

/** What to look at, by UTF-16 code unit; 0 for what is canonical already. */
const CLASS = new Uint8Array(0x10000);
CLASS.fill(COMPOSABLE, 0x300);
CLASS.fill(0, 0x2000, 0x2070);
CLASS.fill(SPACE, 0x2000, 0x200b);
for (const unit of "\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000") CLASS[unit.charCodeAt(0)] = SPACE;
for (const unit of "“”„‟〝〞〟＂") CLASS[unit.charCodeAt(0)] = DOUBLE_QUOTE;
for (const unit of "'‘’‛ʼʻʹˈ`´＇") CLASS[unit.charCodeAt(0)] = SINGLE_QUOTE;
for (const unit of "‐‑‒−﹣－") CLASS[unit.charCodeAt(0)] = HYPHEN;
for (const unit of "-―") CLASS[unit.charCodeAt(0)] = DASH;
for (const unit of "′″") CLASS[unit.charCodeAt(0)] = PRIME;
CLASS[0x20] = PLAIN_SPACE;
CLASS[0x22] = STRAIGHT;

/**
 * Edits (offsets of `text`, sorted, without overlap) that bring the block `[start, end)` into canonical form: no white
 * space at its ends, single spaces, NFC, straight quotation marks, plain hyphens, `--` as an em dash. En and em dashes,
 * ellipses, guillemets, and primes after a number stay. Linear; a block that is canonical costs one scan.
 */
export function canonicalEdits(text: string, start: number, end: number): Edit[] {
  let to = end;
  while (to > start && isSpace(text, to - 1)) to--;
  let from = start;
  while (from < to && isSpace(text, from)) from++;
  const scan: Scan = { text, start: from, end: to, edits: [], quotationOpen: false };
  if (from > start) edit(scan, "layout/space", start, from, "");
  for (let at = nextSpecial(text, from, to); at < to; at = nextSpecial(text, at, to)) at = takeSpecial(scan, at);
  if (to < end) takeEnd(scan, to, end);
  return scan.edits;
}

/** One walk over the part `[start, end)` of a text, which is between its white space. */
interface Scan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly edits: Edit[];
  quotationOpen: boolean;
}

const edit = ({ edits }: Scan, rule: string, start: number, end: number, after: string): void => {
  edits.push({ rule, start, end, after });
};

/** The next place that may not be canonical: letters and single spaces are nearly all of a text. */
function nextSpecial(text: string, from: number, end: number): number {
  let spaceBefore = 0;
  for (let at = from; at < end; at++) {
    const kind = classAt(text, at);
    if (kind + spaceBefore > PLAIN_SPACE) return at;
    spaceBefore = kind;
  }
  return end;
}

/** Brings the character at `at`, with those that belong to it, into canonical form; returns where they end. */
function takeSpecial(scan: Scan, at: number): number {
  switch (classAt(scan.text, at)) {
    case PLAIN_SPACE:
    case SPACE:
      return takeSpaces(scan, at);
    case STRAIGHT:
      scan.quotationOpen = !scan.quotationOpen;
      return at + 1;
    case DOUBLE_QUOTE:
      scan.quotationOpen = !scan.quotationOpen;
      edit(scan, "quotes/double", at, at + 1, '"');
      return at + 1;
    case SINGLE_QUOTE:
      return takeSingleQuote(scan, at);
    case PRIME:
      return takePrime(scan, at);
    case HYPHEN:
      edit(scan, "dashes/hyphen", at, at + 1, "-");
      return at + 1;
    case DASH:
      return takeDash(scan, at);
    default:
      return takeComposable(scan, at);
  }
}

function takeSpaces(scan: Scan, from: number): number {
  const { text, start } = scan;
  let at = from + 1;
  while (isSpace(text, at)) at++;
  const before = from > start && classAt(text, from - 1) === PLAIN_SPACE ? from - 1 : from;
  const isCut = text.slice(before, at).includes("\n");
  edit(
    scan,
    isCut ? "layout/line-end" : "layout/space",
    before,
    at,
    isCut && joinsWithout(text, before, at) ? "" : " ",
  );
  return at;
}

/** True where what a line end parted needs no space: a closing mark (`siap` / `" kata`), a hyphen (`anak-`). */
function joinsWithout(text: string, from: number, to: number): boolean {
  const kind = classAt(text, to);
  const hyphen = text[from - 1] === "-" && isLetter(text.charCodeAt(from - 2)) && isLower(text.charCodeAt(to));
  return hyphen || ((kind === STRAIGHT || kind === DOUBLE_QUOTE) && !isLetter(text.charCodeAt(to + 1)));
}

/** A single mark, or two that stand for a double one. */
function takeSingleQuote(scan: Scan, from: number): number {
  const { text, end } = scan;
  const unit = text.charCodeAt(from);
  const at = from + 1;
  if (at === end || text.charCodeAt(at) !== unit) {
    if (unit !== APOSTROPHE) edit(scan, "quotes/single", from, at, "'");
    return at;
  }
  const seconds = unit === APOSTROPHE && !scan.quotationOpen && isDigit(text.charCodeAt(from - 1)); // 12°10'30''
  if (!seconds) {
    scan.quotationOpen = !scan.quotationOpen;
    edit(scan, "quotes/two-singles", from, at + 1, '"');
  }
  return at + 1;
}

/** Primes that follow no number are quotation marks. */
function takePrime(scan: Scan, at: number): number {
  const { text } = scan;
  if (!isDigit(text.charCodeAt(at - 1))) {
    if (text[at] === "″") edit(scan, "quotes/double", at, at + 1, '"');
    else edit(scan, "quotes/single", at, at + 1, "'");
  }
  return at + 1;
}

function takeDash(scan: Scan, from: number): number {
  const { text, start, end } = scan;
  let at = from + 1;
  while (at < end && text.charCodeAt(at) === HYPHEN_MINUS) at++;
  if (text.charCodeAt(from) !== HYPHEN_MINUS || isDash(text, from, at, start, end))
    edit(scan, "dashes/em", from, at, "—");
  return at;
}

/** What may compose, with the character before it, as one: one that has an edit of its own composes with nothing. */
function takeComposable(scan: Scan, from: number): number {
  const { text, start, end } = scan;
  const base = from > start && classAt(text, from - 1) === 0 ? from - 1 : from;
  let at = from + 1;
  while (at < end && classAt(text, at) === COMPOSABLE) at++;
  compose(scan, base, at);
  return at;
}

/** White space after the last character: blanks, then the line's end. */
function takeEnd(scan: Scan, from: number, end: number): void {
  const { text } = scan;
  let lineEnd = from;
  while (lineEnd < end && text.charCodeAt(lineEnd) !== 0x0a && text.charCodeAt(lineEnd) !== 0x0d) lineEnd++;
  if (lineEnd > from) edit(scan, "layout/space", from, lineEnd, "");
  if (lineEnd < end) edit(scan, "layout/line-end", lineEnd, end, "");
}

const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] as number;

const isSpace = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return kind === PLAIN_SPACE || kind === SPACE;
};

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** Two or three hyphens between words, not a rule of them. */
function isDash(text: string, from: number, to: number, start: number, end: number): boolean {
  if (to - from < 2 || to - from > 3) return false;
  const before = from > start ? text.charCodeAt(from - 1) : 0x20;
  const after = to < end ? text.charCodeAt(to) : 0x20;
  return !isDigit(before) && !isDigit(after);
}

/** Marks stacked by the hundred are no writing; putting them in order takes the square of their number. */
const ZALGO = 100;
const STACKED = new RegExp(`\\p{M}{${ZALGO}}`, "u");

/** One edit for the part of `[from, to)` that NFC changes. */
function compose(scan: Scan, from: number, to: number): void {
  const before = scan.text.slice(from, to);
  if (to - from > ZALGO && STACKED.test(before)) return;
  const after = before.normalize("NFC");
  if (after === before) return;
  let head = 0;
  while (before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(after.length, before.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  // Never between the halves of a pair.
  if (isHigh(before.charCodeAt(head - 1))) head--;
  if (isHigh(before.charCodeAt(before.length - tail - 1))) tail--;
  edit(scan, "unicode/nfc", from + head, to - tail, after.slice(head, after.length - tail));
}

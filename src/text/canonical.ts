import type { Edit } from "../core/edited-text.ts";
import { isDigit } from "./letters.ts";

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
  const edits: Edit[] = [];
  const edit = (rule: string, from: number, to: number, after: string): void => {
    edits.push({ rule, start: from, end: to, after });
  };

  let last = end;
  while (last > start && isSpace(text, last - 1)) last--;
  let at = start;
  while (at < last && isSpace(text, at)) at++;
  if (at > start) edit("layout/space", start, at, "");

  let quotationOpen = false;
  let spaceBefore = 0; // 1 behind a plain space
  while (at < last) {
    const from = at++;
    const unit = text.charCodeAt(from);
    const kind = CLASS[unit] as number;
    // one test for letters and single spaces, nearly all of a text
    if (kind + spaceBefore <= PLAIN_SPACE) {
      spaceBefore = kind;
      continue;
    }
    switch (kind) {
      case PLAIN_SPACE:
      case SPACE:
        while (isSpace(text, at)) at++;
        edit("layout/space", from - spaceBefore, at, " ");
        break;
      case STRAIGHT:
        quotationOpen = !quotationOpen;
        break;
      case DOUBLE_QUOTE:
        quotationOpen = !quotationOpen;
        edit("quotes/double", from, at, '"');
        break;
      case SINGLE_QUOTE:
        if (at < last && text.charCodeAt(at) === unit) {
          at++;
          if (unit === 0x27 && !quotationOpen && isDigit(text.charCodeAt(from - 1))) break; // 12°10'30''
          quotationOpen = !quotationOpen;
          edit("quotes/two-singles", from, at, '"');
        } else if (unit !== 0x27) edit("quotes/single", from, at, "'");
        break;
      case PRIME:
        if (!isDigit(text.charCodeAt(from - 1))) {
          edit(unit === 0x2033 ? "quotes/double" : "quotes/single", from, at, unit === 0x2033 ? '"' : "'");
        }
        break;
      case HYPHEN:
        edit("dashes/hyphen", from, at, "-");
        break;
      case DASH:
        while (at < last && text.charCodeAt(at) === 0x2d) at++;
        if (unit !== 0x2d || isDash(text, from, at, start, last)) edit("dashes/em", from, at, "—");
        break;
      case COMPOSABLE: {
        while (at < last && classAt(text, at) === COMPOSABLE) at++;
        compose(text, Math.max(from - 1, start), at, edit);
        break;
      }
    }
    spaceBefore = 0;
  }

  if (last < end) {
    let line = last;
    while (line < end && text.charCodeAt(line) !== 0x0a && text.charCodeAt(line) !== 0x0d) line++;
    if (line > last) edit("layout/space", last, line, "");
    if (line < end) edit("layout/line-end", line, end, "");
  }
  return edits;
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
function compose(
  text: string,
  from: number,
  to: number,
  edit: (rule: string, from: number, to: number, after: string) => void,
): void {
  const before = text.slice(from, to);
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
  edit("unicode/nfc", from + head, to - tail, after.slice(head, after.length - tail));
}

/**
 * Amounts in Indonesian text: money, shares, measures and counts. One scan finds digits and number words; small sticky readers do the rest.
 *
 * The stretch of an amount runs from its number, or the currency or `magnitudo` before it, to its unit or noun; `sekitar` and its like stand
 * outside. Not amounts: ages and other times (the calendar's), scores, labels (`pasal 5`), numbers that name nothing they count, fractions
 * without an exact decimal (`dua pertiga`), and `seorang`, `sebuah`, which serve as articles.
 */
import type { Amount } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { amountAt } from "./amount.ts";
import { isDigit, NUMBER_WORD_HEADS } from "./number-words.ts";

/** 1 where a number word may begin with these three letters, folded to 5 bits each. */
const HEADS = new Uint8Array(1 << 15);
const headOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
for (const head of NUMBER_WORD_HEADS) HEADS[headOf(head.charCodeAt(0), head.charCodeAt(1), head.charCodeAt(2))] = 1;

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * The amounts of `text`, sorted and without overlap. `taken` are stretches that are read already (dates, contacts), sorted: no amount
 * touches them. Offsets are UTF-16 code units.
 */
export function findAmounts(text: string, taken: readonly Span[]): Amount[] {
  const amounts: Amount[] = [];
  let nextTaken = 0;
  let from = 0; // where the last amount ended: a currency sign before it belongs to it
  let inWord = false;
  let inDigits = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = isDigit(code);
    if (!digit && !isLetter(code)) {
      inWord = code > 0xbf;
      inDigits = false;
      continue;
    }
    if (digit ? inDigits : inWord) continue; // digits may stick to a currency: `Rp5.000`
    inWord = true;
    inDigits = digit;
    if (!digit && HEADS[headOf(code, text.charCodeAt(i + 1), text.charCodeAt(i + 2))] === 0) continue;
    while (nextTaken < taken.length && (taken[nextTaken] as Span).end <= i) nextTaken++;
    const limit = nextTaken < taken.length ? (taken[nextTaken] as Span).start : text.length;
    if (limit <= i) {
      i = (taken[nextTaken] as Span).end - 1;
      inWord = false;
      inDigits = false;
      continue;
    }
    const amount = amountAt(text, i, limit);
    if (amount && amount.start >= from && (nextTaken === 0 || amount.start >= (taken[nextTaken - 1] as Span).end)) {
      amounts.push(amount);
      from = amount.end;
      i = amount.end - 1;
      inWord = false;
      inDigits = false;
    }
  }
  return amounts;
}

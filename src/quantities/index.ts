/**
 * Amounts in Indonesian text: money, shares, measures and counts. One scan finds digits and number words; small sticky
 * readers do the rest.
 *
 * The stretch of an amount runs from its number, or the currency or `magnitudo` before it, to its unit or noun;
 * `sekitar` and its like stand outside. Ages are amounts. Not amounts: other times (the calendar's), scores, labels
 * (`pasal 5`), numbers that name nothing they count, fractions without an exact decimal (`dua pertiga`), and `seorang`,
 * `sebuah`, which serve as articles.
 */
import type { Amount } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import { isDigit, isLetter } from "../text/letters.ts";
import { amountAt } from "./amount.ts";
import { AGE } from "./measured.ts";
import { styleOf } from "./number-style.ts";
import { NUMBER_OPENERS } from "./number-words.ts";
import type { Scope } from "./range.ts";

/** Digits, or a word that a spelled number begins with. Digits may stick to a currency: `Rp5.000`. */
const NUMBER = new RegExp(`\\d+|\\b(?:${NUMBER_OPENERS.join("|")})(?![A-Za-z])`, "gi");

/** True where the letters at `at` go on from one that `\b` takes for none, as it is beyond ASCII. */
const goesOn = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at));

/** What is counted in a set of the calendar's: `⟨dua kali⟩ sehari`. */
const TIMES = "kali";

/** What at `at` is an amount as well as a length of time, whole (`62 tahun`), or opens a set (`⟨dua kali⟩ sehari`). */
function amountIn(text: string, at: number, { start, end }: Span, scope: Omit<Scope, "limit">): Amount | null {
  const amount = amountAt(text, at, { ...scope, limit: end });
  if (!amount) return null;
  return (amount.rule === AGE && amount.end === end) || (amount.noun === TIMES && amount.start === start)
    ? amount
    : null;
}

/**
 * The amounts of `text`, sorted and without overlap. `taken` are stretches that are read already (dates, contacts),
 * sorted: no amount touches them, but for ages and `dua kali sehari`. Offsets are UTF-16 code units.
 */
export function findAmounts(text: string, taken: readonly Span[]): Amount[] {
  const amounts: Amount[] = [];
  let nextTaken = 0;
  const style = styleOf(text);
  let from = 0; // where the last amount ended: a currency sign before it belongs to it
  NUMBER.lastIndex = 0;
  for (let number = NUMBER.exec(text); number; number = NUMBER.exec(text)) {
    const at = number.index;
    if (goesOn(text, at)) continue;
    while (nextTaken < taken.length && (taken[nextTaken] as Span).end <= at) nextTaken++;
    const limit = nextTaken < taken.length ? (taken[nextTaken] as Span).start : text.length;
    if (limit <= at) {
      const around = taken[nextTaken] as Span;
      const amount = at < from ? null : amountIn(text, at, around, { from, style });
      if (amount) {
        amounts.push(amount);
        from = amount.end;
      }
      NUMBER.lastIndex = around.end;
      continue;
    }
    const amount = amountAt(text, at, { limit, from, style });
    if (amount && amount.start >= from && (nextTaken === 0 || amount.start >= (taken[nextTaken - 1] as Span).end)) {
      amounts.push(amount);
      from = amount.end;
      NUMBER.lastIndex = from;
    }
  }
  return amounts;
}

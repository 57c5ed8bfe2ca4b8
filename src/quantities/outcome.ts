/** What befell those who are counted (`3 orang tewas`), or what a sum is (`kerugian Rp 2 miliar`). */
import type { AmountKind, AmountOutcome } from "../core/annotations.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isWordOf, wordValue } from "../language/words.ts";
import { isLetter } from "../text/letters.ts";

/** Words that may stand between an amount and its outcome: `tiga orang warga Desa Sukamaju tewas`. */
const BETWEEN_AFTER = 4;
const BETWEEN_BEFORE = 3;
const HYPHEN = 0x2d;

/** Null for shares and measures, and where no word of the clause says it. Offsets are code units. */
export function outcomeOf(text: string, start: number, end: number, kind: AmountKind): AmountOutcome | null {
  if (kind === "money") return before(text, start, [C.sum_of]);
  if (kind !== "count") return null;
  return own(text, end) ?? phraseAt(text, end) ?? after(text, end) ?? before(text, start, [C.outcome, C.outcome_cause]);
}

/** `lima luka-luka`: the outcome is what is counted. */
function own(text: string, end: number): AmountOutcome | null {
  let from = end;
  while (isWordUnit(text.charCodeAt(from - 1))) from--;
  return isWordOf(text, from, end, C.outcome) ? outcomeAt(text, from, end) : null;
}

const isWordUnit = (code: number): boolean => isLetter(code) || code === HYPHEN;

/** `empat korban jiwa`: the outcome begins with what is counted. */
function phraseAt(text: string, end: number): AmountOutcome | null {
  let from = end;
  while (isWordUnit(text.charCodeAt(from - 1))) from--;
  let to = end + 1;
  while (isWordUnit(text.charCodeAt(to))) to++;
  const phrase = text.slice(from, to).toLowerCase();
  return LEXICON.isOf(phrase, C.outcome) ? (LEXICON.find(phrase)?.values.outcome as AmountOutcome) : null;
}

function after(text: string, end: number): AmountOutcome | null {
  let at = end;
  for (let words = 0; words <= BETWEEN_AFTER && text.charAt(at) === " "; words++) {
    const from = at + 1;
    at = from;
    while (isWordUnit(text.charCodeAt(at))) at++;
    if (isWordOf(text, from, at, C.outcome)) return outcomeAt(text, from, at);
    if (at === from || isWordOf(text, from, at, C.outcome_cause) || endsClause(text, from, at)) return null;
  }
  return null;
}

function before(text: string, start: number, classes: readonly number[]): AmountOutcome | null {
  let at = start;
  for (let words = 0; words <= BETWEEN_BEFORE && text.charAt(at - 1) === " "; words++) {
    const to = at - 1;
    at = to;
    while (at > 0 && isWordUnit(text.charCodeAt(at - 1))) at--;
    if (classes.some((name) => isWordOf(text, at, to, name))) return outcomeAt(text, at, to);
    const phrase = phraseBefore(text, at, to, classes);
    if (phrase !== null) return phrase;
    if (at === to || endsClause(text, at, to)) return null;
  }
  return null;
}

/** `merenggut nyawa 2 orang`: the word `[start, end)` ends the outcome. */
function phraseBefore(text: string, start: number, end: number, classes: readonly number[]): AmountOutcome | null {
  let from = start - 1;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  const phrase = text.slice(Math.max(0, from), end).toLowerCase();
  const isOutcome = classes.some((name) => LEXICON.isOf(phrase, name));
  return isOutcome ? (LEXICON.find(phrase)?.values.outcome as AmountOutcome) : null;
}

const outcomeAt = (text: string, start: number, end: number): AmountOutcome =>
  wordValue(text, start, end, "outcome") as AmountOutcome;

/** True for a word behind which, or before which, something else is told. */
const endsClause = (text: string, start: number, end: number): boolean =>
  CLAUSE_ENDS.some((name) => isWordOf(text, start, end, name)) ||
  (isWordOf(text, start, end, C.preposition) && !isWordOf(text, start, end, C.amount_link));

const CLAUSE_ENDS = [C.conjunction, C.complementizer, C.subordinator];

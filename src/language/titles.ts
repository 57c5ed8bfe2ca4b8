/** Ranks, titles and forms of address before a name, degrees behind it. */
import type { TokenTable } from "../core/token-table.ts";
import { C } from "./classes.ts";
import { LEXICON } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import { hasCapitalAt, initialAt, is, lowerAt } from "./token-table.ts";

const DEGREES: ReadonlySet<string> = new Set(LEXICON.wordsOf("degree"));

/** True for a degree in small letters, without its stops: `sh`; those of medical specialists begin with `sp`. */
export const isDegreeWord = (letters: string): boolean => DEGREES.has(letters) || /^sp[a-z]{1,3}$/.test(letters);

/** A rank, a title or a form of address, or a part of one. */
export function isTitle(tokens: TokenTable, token: number): boolean {
  if (!is(tokens, token, C.title)) return false;
  if (is(tokens, token, C.small_title)) return true;
  return hasCapitalAt(tokens, token) && (is(tokens, token, C.rank) || !is(tokens, token, C.name_opener));
}

/**
 * The first token of the ranks and titles that stand right before `token`, not before `from`; `token` where none do.
 */
export function titlesBefore(tokens: TokenTable, token: number, from: number): number {
  let start = token;
  let hasHead = false;
  let hasRank = false;
  for (let at = token - 1; at >= from; at--) {
    const mark = initialAt(tokens, at);
    if (mark === "." || mark === "(" || mark === ")") {
      if (!isMarkOfTitle(tokens, at, from)) break;
      continue;
    }
    // `Sekretaris Jenderal` is an office
    if (!isTitle(tokens, at) || phraseAt(tokens, at - 1, C.office) || phraseAt(tokens, at - 1, C.unit)) break;
    hasRank ||= is(tokens, at, C.rank);
    hasHead ||= is(tokens, at, C.rank_head);
    // `Panglima TNI Marsekal TNI X`
    if (!is(tokens, at, C.rank_tail)) start = at;
  }
  return hasRank && !hasHead ? token : start;
}

/** True for the stop of a title (`Dr.`) and for the brackets of a rank's second word (`(Purn)`). */
function isMarkOfTitle(tokens: TokenTable, at: number, from: number): boolean {
  const mark = initialAt(tokens, at);
  if (mark === ".") return at > from && isTitle(tokens, at - 1);
  return is(tokens, mark === ")" ? at - 1 : at + 1, C.rank);
}

/**
 * Where the name itself begins in a person's stretch of tokens: after its ranks and titles. At least one token is left.
 */
export function nameStart(tokens: TokenTable, from: number, to: number): number {
  let at = from;
  let start = from;
  while (at < to - 1) {
    const lower = lowerAt(tokens, at);
    if (lower === "." && at > from) at++;
    else if (isTitle(tokens, at) && !(at === from && onlyGoesOn(tokens, at))) at++;
    else break;
    start = at;
  }
  while (start < to - 1 && lowerAt(tokens, start) === ".") start++;
  // an initial that happens to be a title: `H` is one, but a name of a single letter is none
  return start;
}

/** `Tiga`, `Muda`: a word of ranks that begins none, where no rank stands before it. */
const onlyGoesOn = (tokens: TokenTable, token: number): boolean =>
  is(tokens, token, C.rank) && is(tokens, token, C.uncounted) && !isTitle(tokens, token - 1);

/** The token after the degrees that follow a name (`, S.H., M.Hum.`); `token` where none do. */
export function degreesAfter(tokens: TokenTable, token: number, to: number): number {
  let end = token;
  for (let at = token; at < to && (at === token || initialAt(tokens, at) === ","); ) {
    at = degreeEnd(tokens, initialAt(tokens, at) === "," ? at + 1 : at, to);
    if (at < 0) break;
    end = at;
  }
  return end;
}

/** Letters of a degree, without its stops. */
const LONGEST_DEGREE = 6;

/** The token after the degree that begins at `token`; -1 where none does. */
function degreeEnd(tokens: TokenTable, token: number, to: number): number {
  let letters = "";
  let at = token;
  while (at < to && letters.length < LONGEST_DEGREE && hasCapitalAt(tokens, at)) {
    const lower = lowerAt(tokens, at);
    if (!/^[a-z]{1,4}$/.test(lower)) break;
    letters += lower;
    if (initialAt(tokens, ++at) !== ".") break;
    at++;
  }
  return isDegreeWord(letters) ? at : -1;
}

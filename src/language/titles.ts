/** Ranks, titles and forms of address before a name, degrees behind it. */
import type { TokenTable } from "../core/token-table.ts";
import { C } from "./classes.ts";
import { LEXICON } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import { hasCapitalAt, is, lowerAt } from "./token-table.ts";

const DEGREES: ReadonlySet<string> = new Set(LEXICON.wordsOf("degree"));

/** True for a degree in small letters, without its stops: `sh`; those of medical specialists begin with `sp`. */
export const isDegreeWord = (letters: string): boolean => DEGREES.has(letters) || /^sp[a-z]{1,3}$/.test(letters);

/** Second words of ranks, which begin none. */
const RANK_TAILS: ReadonlySet<string> = new Set("tni polisi pol ad al au mar purn purnawirawan".split(" "));

/** A rank, a title or a form of address, or a part of one. */
export function isTitle(tokens: TokenTable, token: number): boolean {
  if (!is(tokens, token, C.title)) return false;
  if (is(tokens, token, C.small_title)) return true;
  return hasCapitalAt(tokens, token) && (is(tokens, token, C.rank) || !is(tokens, token, C.name_opener));
}

/** The first token of the ranks and titles that stand right before `token`, not before `from`; `token` where none do. */
export function titlesBefore(tokens: TokenTable, token: number, from: number): number {
  let start = token;
  let heads = 0;
  let ranks = 0;
  for (let at = token - 1; at >= from; at--) {
    const lower = lowerAt(tokens, at);
    if (lower === ".") {
      if (at - 1 < from || !isTitle(tokens, at - 1)) break;
      continue;
    }
    if (lower === ")" || lower === "(") {
      // `(Purn)`, `(Pol)`
      if (!is(tokens, lower === ")" ? at - 1 : at + 1, C.rank)) break;
      continue;
    }
    if (!isTitle(tokens, at)) break;
    // `Sekretaris Jenderal` is an office
    if (phraseAt(tokens, at - 1, C.office) || phraseAt(tokens, at - 1, C.unit)) break;
    if (is(tokens, at, C.rank)) ranks++;
    if (is(tokens, at, C.rank_head)) heads++;
    // `Panglima TNI Marsekal TNI X`: no title begins with the second word of a rank
    if (!RANK_TAILS.has(lower)) start = at;
  }
  return ranks > 0 && heads === 0 ? token : start;
}

/** Where the name itself begins in a person's stretch of tokens: after its ranks and titles. At least one token is left. */
export function nameStart(tokens: TokenTable, from: number, to: number): number {
  let at = from;
  let start = from;
  while (at < to - 1) {
    const lower = lowerAt(tokens, at);
    if (lower === "." && at > from) at++;
    else if (isTitle(tokens, at)) at++;
    else break;
    start = at;
  }
  while (start < to - 1 && lowerAt(tokens, start) === ".") start++;
  // an initial that happens to be a title: `H` is one, but a name of a single letter is none
  return start;
}

/** The token after the degrees that follow a name (`, S.H., M.Hum.`); `token` where none do. */
export function degreesAfter(tokens: TokenTable, token: number, to: number): number {
  let end = token;
  let at = token;
  while (at < to && (lowerAt(tokens, at) === "," || at === token)) {
    if (lowerAt(tokens, at) === ",") at++;
    let letters = "";
    while (at < to && letters.length < 6 && /^[a-z]{1,4}$/.test(lowerAt(tokens, at)) && hasCapitalAt(tokens, at)) {
      letters += lowerAt(tokens, at++);
      if (lowerAt(tokens, at) !== ".") break;
      at++;
    }
    if (!isDegreeWord(letters)) break;
    end = at;
  }
  return end;
}

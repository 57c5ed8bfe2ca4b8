import { DEGREES, HONORIFICS, RANK_HEADS, RANK_WORDS } from "./tables/offices.ts";
import type { TextView } from "./text-view.ts";

/** Titles that are also written small. */
const SMALL_TITLES: ReadonlySet<string> = new Set(["dr", "drg", "drh", "almarhum", "almarhumah"]);
/** Words that take `Jenderal` for themselves: `Sekretaris Jenderal`. */
const GENERAL_OFFICES: ReadonlySet<string> = new Set(
  "direktur sekretaris konsul gubernur jaksa direktorat sekretariat inspektorat".split(" "),
);

const RANK_TAILS: ReadonlySet<string> = new Set("tni polisi pol ad al au mar purn purnawirawan".split(" "));

/** A rank, a title or a form of address, or a part of one. */
export function isTitle(view: TextView, token: number): boolean {
  const lower = view.lower(token);
  return SMALL_TITLES.has(lower) || ((HONORIFICS.has(lower) || RANK_WORDS.has(lower)) && view.isCapital(token));
}

/** The first token of the ranks and titles that stand right before `token`, not before `from`; `token` where none do. */
export function titlesBefore(view: TextView, token: number, from: number): number {
  let start = token;
  let heads = 0;
  let ranks = 0;
  for (let at = token - 1; at >= from; at--) {
    const lower = view.lower(at);
    if (lower === ".") {
      if (at - 1 < from || !isTitle(view, at - 1)) break;
      continue;
    }
    if (lower === ")" || lower === "(") {
      // `(Purn)`, `(Pol)`
      if (!RANK_WORDS.has(view.lower(lower === ")" ? at - 1 : at + 1))) break;
      continue;
    }
    if (!isTitle(view, at)) break;
    if (lower === "jenderal" && GENERAL_OFFICES.has(view.lower(at - 1))) break;
    if (RANK_WORDS.has(lower)) ranks++;
    if (RANK_HEADS.has(lower)) heads++;
    // `Panglima TNI Marsekal TNI X`: no title begins with the second word of a rank
    if (!RANK_TAILS.has(lower)) start = at;
  }
  return ranks > 0 && heads === 0 ? token : start;
}

/** Where the name itself begins in a person's stretch of tokens: after its ranks and titles. At least one token is left. */
export function nameStart(view: TextView, from: number, to: number): number {
  let at = from;
  let start = from;
  while (at < to - 1) {
    const lower = view.lower(at);
    if (lower === "." && at > from) at++;
    else if (isTitle(view, at)) at++;
    else break;
    start = at;
  }
  while (start < to - 1 && view.lower(start) === ".") start++;
  // an initial that happens to be a title: `H` is one, but a name of a single letter is none
  return start;
}

/** The token after the degrees that follow a name (`, S.H., M.Hum.`); `token` where none do. */
export function degreesAfter(view: TextView, token: number, to: number): number {
  let end = token;
  let at = token;
  while (at < to && (view.lower(at) === "," || at === token)) {
    if (view.lower(at) === ",") at++;
    let letters = "";
    while (at < to && letters.length < 6 && /^[a-z]{1,4}$/.test(view.lower(at)) && view.isCapital(at)) {
      letters += view.lower(at++);
      if (view.lower(at) !== ".") break;
      at++;
    }
    if (!DEGREES.has(letters)) break;
    end = at;
  }
  return end;
}

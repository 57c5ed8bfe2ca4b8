/** Lists of like kinds: `Lion Air, Citilink, dan Trigana` are three of one type. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { initialAt, is } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import type { NameSpan } from "./spans.ts";

/** How sure the tagger may be of the one that is unlike the others. */
export const UNSURE_IN_LIST = 0.7;
const LEAST_NAMES = 3;
/** How sure it must be of each of the others. */
const SURE_OTHER = 0.65;

/** The one name of a list with `dan` that the tagger is unsure of, behind the first, has the type of all the others. */
export function likeKinds(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  let made: NameSpan[] | null = null;
  for (let first = 0; first < spans.length; ) {
    const { end, closed } = runFrom(tokens, spans, first);
    const odd = closed && end - first >= LEAST_NAMES ? oddOf(tokens, spans, first, end) : -1;
    if (odd >= 0) {
      made ??= [...spans];
      made[odd] = { ...(spans[odd] as NameSpan), type: (spans[first] as NameSpan).type, rule };
    }
    first = end;
  }
  return made ?? spans;
}

/**
 * Behind the last of the names that commas join to the one at `first`; `dan` closes a list. Of a run that nothing
 * closes, no later name begins a list.
 */
function runFrom(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  first: number,
): { readonly end: number; readonly closed: boolean } {
  let at = first;
  let gap: "next" | "last" | null = "next";
  while (gap === "next" && at + 1 < spans.length) {
    gap = gapBehind(tokens, (spans[at] as NameSpan).to, (spans[at + 1] as NameSpan).from);
    if (gap !== null) at++;
  }
  return { end: at + 1, closed: gap === "last" };
}

/** A comma, or what closes a list: `, dan`. */
function gapBehind(tokens: TokenTable, from: number, to: number): "next" | "last" | null {
  const isComma = initialAt(tokens, from) === ",";
  const joint = isComma ? from + 1 : from;
  if (joint === to) return isComma ? "next" : null;
  return joint + 1 === to && is(tokens, joint, C.additive) ? "last" : null;
}

/** The one name of another type than the first; -1 without, or where the others are not alike. */
function oddOf(tokens: TokenTable, spans: readonly NameSpan[], first: number, end: number): number {
  const { type } = spans[first] as NameSpan;
  let odd = -1;
  for (let at = first + 1; at < end; at++) {
    if ((spans[at] as NameSpan).type === type) continue;
    if (odd >= 0) return -1;
    odd = at;
  }
  for (let at = first; at < end; at++) if (at !== odd && (spans[at] as NameSpan).confidence < SURE_OTHER) return -1;
  if (odd < 0) return -1;
  const { start, end: last, confidence } = spans[odd] as NameSpan;
  const isKnown = knownTypeOf(tokens.text.slice(start, last)) !== null;
  return confidence < UNSURE_IN_LIST && !isKnown ? odd : -1;
}

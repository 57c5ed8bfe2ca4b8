/** What the words of a span look like. */
import { C } from "../../language/classes.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";

/** What the tables know of an institution. */
export const BODY = GAZETTEER_BITS.organisation | GAZETTEER_BITS.company;

/** `RSUD dr. Hartono`. */
export const isTitleBefore = ({ tokens }: SpanHost, name: number): boolean =>
  is(tokens, lowerAt(tokens, name - 1) === "." ? name - 2 : name - 1, C.honorific);

/** `Tim Ricis`, `Jl. Denai`, `PT Asuransi Cigna`: nothing but the kind of a body or place would be left of its name. */
export function isKindAlone({ tokens }: SpanHost, { span, when }: SpanMatch): boolean {
  const kind = span.from;
  const left = (when?.mark ?? span.to) - kind - (lowerAt(tokens, kind + 1) === "." ? 1 : 0);
  if (is(tokens, kind, C.company_form)) return left <= 2;
  if (left > 1) return false;
  return is(tokens, kind, C.place_kind) || (is(tokens, kind, C.institution) && !isAcronym(wordAt(tokens, kind)));
}

export const closeBracket = ({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit => ({
  put: [resized(tokens, span, span.from, span.to + 1)],
});

export const isAcronym = (word: string): boolean => word === word.toUpperCase();

/** True where a comma at `token` and at most titles stand before `name`. */
export function isBehindComma({ tokens }: SpanHost, token: number, name: number): boolean {
  if (lowerAt(tokens, token) !== ",") return false;
  for (let at = token + 1; at < name; at++) if (lowerAt(tokens, at) !== "." && !is(tokens, at, C.title)) return false;
  return name > token;
}

/** True where every token of `[from, to)` has a capital and follows the one before it with a space. */
export function isRunOfCapitals({ tokens }: SpanHost, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!hasCapitalAt(tokens, at) || tokens.starts[at] !== (tokens.ends[at - 1] as number) + 1) return false;
  return true;
}

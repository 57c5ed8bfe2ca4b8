/** Persons who are called like places: `Milan Wirawan`, then `Milan`. */
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { hasCapitalAt, initialAt, is, lowerAt, sentenceAt, wordAt } from "../language/token-table.ts";
import type { SpanEdit, SpanHost, SpanMatch, SpanTables } from "./correct-spans.ts";
import { KNOWN } from "./correct-spans.ts";
import { GAZETTEER_BITS } from "./gazetteer.ts";
import { knownTypeOf } from "./known-names.ts";
import type { NameSpan } from "./spans.ts";

/** `Penyanyi` `Milan Wirawan`: a town and a word that goes on no place's name, behind a trade. */
export function personLikePlace(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const trade = span.from - 1;
  const holdsArea =
    is(tokens, trade, C.territorial) || is(tokens, trade, C.leader) || is(tokens, trade, C.national_office);
  if (holdsArea || host.isPlace(span.from, span.to) || host.isPlace(span.from + 1, span.to)) return null;
  if (host.knows(span.from, GAZETTEER_BITS.country) || host.knows(span.from + 1, KNOWN.goesOn)) return null;
  return { put: [{ ...span, type: "person" }] };
}

/** What is called by the first word of a person's full name is that person where nothing says that it is a place. */
export function personsElsewhere(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  { isPlace }: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const isCalledSo = (word: string): boolean => isPlace(word) || knownTypeOf(word) === "organisation";
  const firsts = new Set<string>();
  for (const { type, from, to } of spans)
    if (type === "person" && to - from > 1 && isCalledSo(wordAt(tokens, from))) firsts.add(wordAt(tokens, from));
  if (firsts.size === 0) return spans;
  return spans.map((span) =>
    span.type === "location" &&
    span.to - span.from === 1 &&
    firsts.has(wordAt(tokens, span.from)) &&
    isAgent(tokens, span)
      ? { ...span, type: "person", rule }
      : span,
  );
}

/** At the beginning of a sentence, behind a verb of saying or a comma, before a word in small letters. */
function isAgent(tokens: TokenTable, { from, to }: NameSpan): boolean {
  const [first] = sentenceAt(tokens, from);
  const isBefore =
    from === first ||
    initialAt(tokens, from - 1) === "," ||
    is(tokens, from - 1, C.cue) ||
    is(tokens, from - 1, C.credit) ||
    is(tokens, from - 1, C.conjunction);
  const ends = to >= tokens.length || initialAt(tokens, to) === ")" || initialAt(tokens, to) === "(";
  return isBefore && !ends && !hasCapitalAt(tokens, to) && !is(tokens, to, C.additive) && lowerAt(tokens, to) !== "/";
}

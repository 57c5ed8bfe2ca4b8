/** Persons who are called like places: `Milan Wirawan`, then `Milan`. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, lowerAt, sentenceAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import type { SpanEdit, SpanHost, SpanMatch, SpanTables } from "./correct-spans.ts";
import { KNOWN } from "./correct-spans.ts";
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
  const firsts = firstWords(tokens, spans);
  if (firsts.size === 0) return spans;
  const isCalledSo = (word: string): boolean =>
    firsts.has(word) && (isPlace(word) || knownTypeOf(word) === "organisation");
  const bodies = bodiesOfPersons(tokens, spans, firsts);
  return spans.map((span) => {
    const { type, from, to } = span;
    if (to - from > 1) return span;
    const word = wordAt(tokens, from);
    const isPerson =
      type === "location"
        ? isCalledSo(word) && isAgent(tokens, span)
        : type === "organisation" && bodies.has(word) && isBehind(firsts, word, from);
    return isPerson ? { ...span, type: "person", rule } : span;
  });
}

/** By the first word of a person's full name: where that stands first. */
function firstWords(tokens: TokenTable, spans: readonly NameSpan[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { type, from, to } of spans) {
    const word = wordAt(tokens, from);
    if (type === "person" && to - from > 1 && !isOfOffice(tokens, from, word) && !firsts.has(word))
      firsts.set(word, from);
  }
  return firsts;
}

/** `Direktur Usaha Pelni Sodikin`: the body that an office is of stands in the name. */
const isOfOffice = (tokens: TokenTable, from: number, word: string): boolean =>
  knownTypeOf(word) === "organisation" && hasCapitalAt(tokens, from - 1) && sentenceAt(tokens, from)[0] < from - 1;

const isBehind = (firsts: ReadonlyMap<string, number>, word: string, from: number): boolean =>
  (firsts.get(word) ?? from) < from;

/**
 * `Chelsea`, taken for the club, of Chelsea Wirawan: what acts somewhere behind the full name, where no longer name of
 * a body has the word.
 */
function bodiesOfPersons(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  firsts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const span of spans) {
    const word = wordAt(tokens, span.from);
    const isLone = span.type === "organisation" && span.to - span.from === 1;
    if (isLone && isBehind(firsts, word, span.from) && FIRST_NAME.test(word) && isAgent(tokens, span)) found.add(word);
  }
  if (found.size === 0) return found;
  for (const { type, from, to } of spans)
    if (type === "organisation" && to - from > 1) for (let at = from; at < to; at++) found.delete(wordAt(tokens, at));
  return found;
}

/** `Chelsea`, no short form: `BRIsyariah`. */
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

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

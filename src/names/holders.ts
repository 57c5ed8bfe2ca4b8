/** Where a body's name ends and its holder's begins, beyond what a pattern says. */
import { C } from "../language/classes.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../language/token-table.ts";
import { KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import { GAZETTEER_BITS } from "./gazetteer.ts";

/** What the tables know of an institution. */
const BODY = GAZETTEER_BITS.organisation | GAZETTEER_BITS.company;

/**
 * `PT Samudra` `Jaya Abadi Rina Wulandari`: the words of companies that a person's name began with, back to the
 * company right before.
 */
export function giveCompanyWords(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, previous } = host;
  if (previous?.type !== "organisation" || previous.to !== span.from || previous.end + 1 !== span.start) return null;
  if (!is(tokens, previous.from, C.company_form) || is(tokens, previous.to - 1, C.company_form)) return null;
  const last = lastCompanyWord(host, span.from, span.to, isBegun(host, previous.from + 1, previous.to));
  if (last < 0) return null;
  const put = [resized(tokens, previous, previous.from, last + 1), resized(tokens, span, last + 1, span.to)];
  return { put, joins: "previous" };
}

/** One word that no company is known by, behind `PT`: more of its name is to come. */
const isBegun = (host: SpanHost, from: number, to: number): boolean => to - from === 1 && !host.knows(from, BODY);

/**
 * The last token that a company's name may end with; -1 where there is none. `begun`: others may go before it where
 * two are left to the person.
 */
function lastCompanyWord(host: SpanHost, from: number, to: number, begun: boolean): number {
  const { tokens } = host;
  for (let at = begun ? to - 3 : -1; at > from; at--) if (is(tokens, at, C.company_word)) return at;
  let last = from - 1;
  while (last + 2 < to && is(tokens, last + 1, C.company_word)) last++;
  // `Jaya Wirawan` may be a person
  if (last < from || (to - last === 2 && host.knows(last, KNOWN.personal))) return -1;
  return last;
}

/** `Fraksi PKS Rina Wulandari`: words that are never written small, the first of no place or body. */
export function holderBehindShort(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when || is(tokens, span.from, C.company_form)) return null;
  const name = when.mark + 1;
  for (let at = name; at < span.to; at++) {
    const isOther =
      at === name
        ? host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) || host.isPlace(at, at + 1)
        : host.knows(at, KNOWN.goesOn) && !host.knows(at, KNOWN.personal); // `Batubara` is a surname and a regency
    if (isOther) return null;
    if (wordAt(tokens, at) === wordAt(tokens, at).toUpperCase() || is(tokens, at, C.institution_tail)) return null;
  }
  if (!host.isAlwaysCapital(name) || tokens.lexemeOf[name] !== 0 || host.isPlace(name, span.to)) return null;
  return {
    put: [resized(tokens, span, span.from, name), { ...resized(tokens, span, name, span.to), type: "person" }],
  };
}

const isNameWord = (host: SpanHost, at: number): boolean => {
  const word = wordAt(host.tokens, at);
  return host.isAlwaysCapital(at) && !is(host.tokens, at, C.institution_tail) && word !== word.toUpperCase();
};

/** `DPRD Obednego`: a body in short and one word that is no place, before what closes a list. */
export function holderBehindShortAlone(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const { span } = match;
  const name = span.to - 1;
  const body = wordAt(tokens, span.from);
  if (body !== body.toUpperCase()) return null;
  if (next && next.from <= span.to + 1 && next.type === "person") return null;
  if (host.knows(name, KNOWN.goesOn | KNOWN.elsewhere) || host.isPlace(name, span.to) || !isNameWord(host, name))
    return null;
  if (tokens.lexemeOf[name] !== 0 || hasCapitalAt(tokens, span.to) || lowerAt(tokens, span.to) === "(") return null;
  return {
    put: [resized(tokens, span, span.from, name), { ...resized(tokens, span, name, span.to), type: "person" }],
  };
}

/** `Persib` `Hartono Wirawan`: a club that is known by one word, before the name of its player. */
export function playerBehindClub(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const name = span.from + 1;
  if (!host.knows(span.from, GAZETTEER_BITS.organisation)) return null;
  for (let at = name; at < span.to; at++) {
    if (host.knows(at, KNOWN.impersonal) || host.isPlace(at, at + 1) || !isNameWord(host, at)) return null;
  }
  return {
    put: [resized(tokens, span, span.from, name), { ...resized(tokens, span, name, span.to), type: "person" }],
  };
}

/** `Pangdam III/` `Siliwangi`: a unit of the army by its number and its name. */
export function unitByNumber({ tokens }: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  if (!before) return null;
  const from = before.mark + 1;
  if (tokens.starts[span.from] !== tokens.ends[span.from - 1]) return null;
  return { put: [{ ...resized(tokens, span, from, span.to), type: "organisation" }] };
}

/** Where a body's name ends and its holder's begins, beyond what a pattern says. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { isShortMinistry } from "../../language/morphology.ts";
import { isTitle } from "../../language/titles.ts";
import { hasCapitalAt, is, lowerAt, textAt, wordAt } from "../../language/token-table.ts";
import { UNIVERSITIES } from "../../language/universities.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import type { NameSpan } from "./spans.ts";

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

/** The body ends, and its holder's name begins, at the token `name`. */
export const endBeforeHolder = (tokens: TokenTable, span: NameSpan, name: number): SpanEdit => ({
  put: [
    { ...resized(tokens, span, span.from, name), type: "organisation" },
    { ...resized(tokens, span, name, span.to), type: "person" },
  ],
});

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
  return endBeforeHolder(tokens, span, name);
}

/**
 * `PSSI Erwin Tanjung`: the same of a body that its well-known short form alone names; schools bear names of persons.
 */
export function holderBehindKnownShort(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { from } = match.span;
  const bearsNames = is(tokens, from, C.bears_name_body) || is(tokens, from, C.bears_name_place);
  if (bearsNames || is(tokens, from, C.institution) || !host.knows(from, GAZETTEER_BITS.organisation)) return null;
  return holderBehindShort(host, match);
}

/** Words of the longest name of a holder that a body ran on into. */
const LONGEST_HOLDER = 4;
/** How sure the tagger is of a body that ends in no known name of a person. */
const SURE_WHOLE = 0.8;

/**
 * `Dekan Fakultas Ekonomi dan Bisnis` `Sadewo Adhi`, `Inspektur Kemendikbud` `Catur Girwana`: two words and more that
 * are never written small, behind the noun or the short form that a public body closes with.
 */
export function holderBehindNoun(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  // a school or a company may be called so
  if (span.type === "location" && !is(tokens, span.from, C.public_body)) return null;
  if (is(tokens, span.from, C.bears_name_body) || isNamedNext(host, span.to)) return null;
  // `Satuan Polisi Pamong Praja (Satpol PP)`: the brackets are of the body
  if (lowerAt(tokens, span.to) === "(") return null;
  let name = span.to;
  while (name > span.from && isHolderWord(host, name - 1)) name--;
  const count = span.to - name;
  if (count < 2 || count > LONGEST_HOLDER || host.isPlace(name, span.to) || !closesPublicBody(host, span.from, name))
    return null;
  if (span.confidence >= SURE_WHOLE && !host.knowsAny(name, span.to, KNOWN.personal)) return null;
  return endBeforeHolder(tokens, span, name);
}

/** A person is named right behind, or behind a comma. */
function isNamedNext({ tokens, next }: SpanHost, at: number): boolean {
  if (next?.type !== "person") return false;
  return next.from <= at + 1 || (lowerAt(tokens, at) === "," && isTitle(tokens, at + 1));
}

/** What may be of a person's name, and is known for nothing else. */
const isHolderWord = (host: SpanHost, at: number): boolean =>
  isNameWord(host, at) &&
  host.tokens.lexemeOf[at] === 0 &&
  (!host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) || host.knows(at, KNOWN.personal)) &&
  !host.isPlace(at, at + 1) &&
  /^\p{Lu}[\p{Ll}']+$/u.test(wordAt(host.tokens, at));

const PUBLIC: readonly number[] = [C.unit, C.public_body, C.generic_institution, C.inner_institution];

/** `Kemendikbud` alone, or a body that its first word tells for one of the public and that a noun closes. */
function closesPublicBody(host: SpanHost, from: number, to: number): boolean {
  const { tokens } = host;
  if (to === from + 1) return isShortMinistry(wordAt(tokens, from)) || is(tokens, from, C.national_body);
  const isPublic = PUBLIC.some((name) => is(tokens, from, name));
  if (!isPublic) return false;
  // `Kejaksaan Negeri Bantul`: the place that it is of
  return host.isNoun(to - 1) || (is(tokens, from, C.public_body) && to - from > 2 && host.isPlace(to - 1, to));
}

/** Words of an office and its field before the comma behind which its body is named. */
const LONGEST_FIELD = 7;

/** `Direktur Jenderal Perdagangan Luar Negeri, Kementerian Perdagangan` `Hasan Girsangan`. */
export function holderBehindNounApposed(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const comma = match.span.from - 1;
  for (let at = comma - 1; at >= comma - LONGEST_FIELD && hasCapitalAt(tokens, at); at--)
    if (is(tokens, at, C.office)) return holderBehindNoun(host, match);
  return null;
}

/**
 * `CEO Nusatek` `Aditya Wirawan`: a word that no one is called by, between who leads a company and a known first name.
 */
export function companyBeforeHolder(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const [company, name] = [span.from, span.from + 1];
  if (!isHolderWord(host, company) || host.knows(company, KNOWN.personal)) return null;
  if (!host.knows(name, GAZETTEER_BITS.givenName) || !isHolderWord(host, name)) return null;
  return {
    put: [{ ...resized(tokens, span, company, name), type: "organisation" }, resized(tokens, span, name, span.to)],
  };
}

/** `CEO Kopi` `Nusarimba Aditya Wirawan`: from the noun on, to the known first name that two words are left of. */
export function companyOfNouns(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before) return null;
  const from = before.mark + 1;
  const name = span.from + 1;
  const isNoun = (at: number): boolean =>
    host.isFree(at) &&
    host.isCommon(at) &&
    !isTitle(tokens, at) &&
    !is(tokens, at, C.office_word) &&
    !is(tokens, at, C.unit);
  for (let at = from; at < span.from; at++) if (!isNoun(at)) return null;
  if (span.to - name < 2 || host.knows(span.from, KNOWN.personal) || !host.knows(name, KNOWN.personal)) return null;
  const company: NameSpan = { ...resized(tokens, span, from, name), type: "organisation" };
  return { put: [company, resized(tokens, span, name, span.to)] };
}

/** Words of the longest name that a university is called by. */
const LONGEST_NAMED = 4;

/**
 * `Universitas Halu` `Oleo Zamrud Firman`, `Universitas` `Hasanuddin Armin Arsyad`: a university ends where its known
 * name does; what is left is who is named behind it.
 */
export function universityByName(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const head = is(tokens, span.from, C.university) ? span.from : span.from - 1;
  if (!is(tokens, head, C.university) || (head < span.from && !host.isFree(head))) return null;
  const to = knownEnd(host, head);
  if (to < 0 || (next && next.from < to && next.to <= to)) return null;
  const university: NameSpan = { ...resized(tokens, span, head, to), type: "organisation" };
  if (to < span.to) {
    const rest: NameSpan = { ...resized(tokens, span, to, span.to), type: "person" };
    return isHolderWord(host, to) && !host.isPlace(to, span.to) ? { put: [university, rest] } : null;
  }
  if (next && next.from < to) return { put: [university, resized(tokens, next, to, next.to)], joins: "next" };
  return span.from === head && span.to === to && span.type === "organisation" ? null : { put: [university] };
}

/** Where the longest known name behind the word for a university ends; -1 without. */
function knownEnd({ tokens }: SpanHost, head: number): number {
  // `Universitas Islam Negeri Sunan Kalijaga`
  const first = lowerAt(tokens, head + 1) === "islam" && lowerAt(tokens, head + 2) === "negeri" ? head + 3 : head + 1;
  for (let to = Math.min(tokens.length, first + LONGEST_NAMED); to > first; to--)
    if (NAMED_UNIVERSITIES.has(textAt(tokens, first, to))) return to;
  return -1;
}

const NAMED_UNIVERSITIES: ReadonlySet<string> = new Set(UNIVERSITIES);

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
  return endBeforeHolder(tokens, span, name);
}

/** `Persib` `Hartono Wirawan`: a club that is known by one word, before the name of its player. */
export function playerBehindClub(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const name = span.from + 1;
  if (!host.knows(span.from, GAZETTEER_BITS.organisation)) return null;
  for (let at = name; at < span.to; at++) {
    // `Tim` is a body and a first name
    if (at === name && is(tokens, at, C.institution) && host.knows(at, KNOWN.personal)) continue;
    if (host.knows(at, KNOWN.impersonal) || host.isPlace(at, at + 1) || !isNameWord(host, at)) return null;
  }
  return endBeforeHolder(tokens, span, name);
}

/** `Lantamal` `XIV Sorong`: from the kind of the body on, where a number is between it and the place. */
export function bodyByNumber(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before) return null;
  const from = before.end + 1;
  const isNumbered = /^(?:[IVX]+|\d+)$/.test(wordAt(tokens, from + 1));
  if (!isNumbered || span.from - from > 2 || !host.isFree(from) || !hasCapitalAt(tokens, from)) return null;
  return { put: [{ ...resized(tokens, span, from, span.to), type: "organisation" }] };
}

/** `Pangdam III/` `Siliwangi`: a unit of the army by its number and its name. */
export function unitByNumber({ tokens, previous }: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  if (!before) return null;
  const from = before.mark + 1;
  if (tokens.starts[span.from] !== tokens.ends[span.from - 1]) return null;
  // `Kodam XII/` `Tanjungpura`: cut in two by the stroke
  if (previous && previous.to > from) {
    const whole = { ...resized(tokens, previous, previous.from, span.to), end: span.end };
    return { put: [{ ...whole, type: "organisation" }], joins: "previous" };
  }
  return { put: [{ ...resized(tokens, span, from, span.to), type: "organisation" }] };
}

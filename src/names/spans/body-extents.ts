/** What is corrected at the edges of an institution's name: its field, its head's name, its short form. */
import type { MentionType } from "../../core/annotations.ts";
import { NUMBER } from "../../core/document.ts";
import { C } from "../../language/classes.ts";
import { isDerivedNoun, isShortMinistry } from "../../language/morphology.ts";
import { isTitle, nameStart } from "../../language/titles.ts";
import { hasCapitalAt, initialAt, is, lowerAt, sentenceAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { cutBack, KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import { endBeforeHolder } from "./holders.ts";
import { isInitials } from "./initials-of-names.ts";
import { knownTypeOf } from "./known-names.ts";
import { BODY, isAcronym, isBehindComma, isTitleBefore } from "./span-words.ts";
import type { NameSpan } from "./spans.ts";

/** `Ikatan Keluarga Minang (IKM)`: the brackets are of the whole name. */
export const isShortened = ({ tokens }: SpanHost, { span }: SpanMatch): boolean =>
  initialAt(tokens, span.to) === "(" && tokens.kinds[span.to + 1] !== NUMBER;

/** `Korem 031` `Wira Bima`: one with the body right before. */
export function joinToBody({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from) return null;
  return { put: [{ ...resized(tokens, previous, previous.from, span.to), end: span.end }], joins: "previous" };
}

/** `Gojek` `Grup`: with the word right behind, where no other name begins with it. */
export function takeGroup({ tokens, next }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if ((next && next.from <= span.to) || !hasCapitalAt(tokens, span.to)) return null;
  return { put: [{ ...resized(tokens, span, span.from, span.to + 1), type: "organisation" }] };
}

/** `Kades Larobenu, Hasan`: what stands between an office and its apposed holder is a body or a territory. */
export function ofOffice(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (host.knowsAny(span.from, span.to, KNOWN.personal)) return null;
  const isInside = lowerAt(tokens, span.to) === "," && is(tokens, span.to + 1, C.place_unit);
  if (isInside && is(tokens, span.from - 1, C.territorial)) return { put: [{ ...span, type: "location" }] };
  if (next?.type !== "person" || !isBehindComma(host, span.to, next.from)) return null;
  if (host.knowsAny(span.from, span.to, BODY)) return { put: [{ ...span, type: "organisation" }] };
  if (is(tokens, span.from - 1, C.leader)) return { put: [{ ...span, type: "organisation" }] };
  return is(tokens, span.from - 1, C.territorial) ? { put: [{ ...span, type: "location" }] } : null;
}

/** Whether the two words behind the mark are written small nowhere, and no place. */
export function areNames(host: SpanHost, { span, when }: SpanMatch): boolean {
  const at = when?.mark ?? span.to;
  // `Indonesia Global Studies (IGS)`: the brackets are of the body
  if (initialAt(host.tokens, span.to) === "(") return false;
  for (let i = at; i < span.to; i++)
    if (!host.isAlwaysCapital(i) || host.tokens.lexemeOf[i] !== 0 || host.isPlace(i, i + 1)) return false;
  return !host.isPlace(at, span.to);
}

/** `tabloid`, `koran`: outlets by their kind. */
export function isOutletNoun(host: SpanHost, at: number): boolean {
  const { lexicon, lexemeOf } = host.tokens;
  return lexicon.lexemes[lexemeOf[at] as number]?.values.source === "outlet" && host.isFree(at);
}

/** `Kepala Biro Umum Wardoyo`, `Ketua Yayasan Lentera Rina Wulandari`: a body ends before the name of its head. */
export function holderBehindBody(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (next?.type === "person" && (next.from === span.to || isBehindComma(host, span.to, next.from))) return null;
  const last = span.to - 1;
  if (!isNameWord(host, last)) return null;
  const isFull = last - span.from >= 3 && isFirstName(host, last - 1) && isNameEnd(host, last - 2);
  const isUnit = is(tokens, span.from, C.unit) || is(tokens, span.from, C.generic_institution);
  const isAlone = isUnit && host.knows(last, KNOWN.personal) && endsBefore(host, last);
  if (!isFull && !(isAlone && !isOfCompany(host, span.from, last))) return null;
  const name = isFull ? last - 1 : last;
  return endBeforeHolder(tokens, span, name);
}

/** `Dewan Pembina Yayasan Toba` `Lestari`: a word that may close the name of what the unit is of. */
function isOfCompany({ tokens }: SpanHost, from: number, last: number): boolean {
  if (is(tokens, last, C.company_word)) return true;
  for (let at = from + 1; at < last - 1; at++) if (is(tokens, at, C.bears_name_body)) return true;
  return false;
}

/** A word that is never written small, and that the tables know of nothing but persons. */
const isNameWord = (host: SpanHost, at: number): boolean =>
  host.isAlwaysCapital(at) &&
  !isAcronym(wordAt(host.tokens, at)) &&
  !host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) &&
  !host.isPlace(at, at + 1);

const isFirstName = (host: SpanHost, at: number): boolean =>
  isNameWord(host, at) && host.knows(at, GAZETTEER_BITS.givenName | GAZETTEER_BITS.foreignName);

/** What a full name may stand behind: no name itself, nor a word that is called after persons. */
const isNameEnd = (host: SpanHost, at: number): boolean => {
  const { tokens } = host;
  return (
    !isTitleBefore(host, at + 1) &&
    !is(tokens, at, C.bears_name_body) &&
    !is(tokens, at, C.always_body) &&
    !is(tokens, at, C.title)
  );
};

/** `Bank DBS Taimur Baig`: two words that are never written small, and nothing of a body's name. */
export function holderBehindAcronym(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when) return null;
  const name = when.mark + 1;
  for (let at = name; at < span.to; at++) {
    if (host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) || host.isPlace(at, at + 1)) return null;
    if (!host.isAlwaysCapital(at) || is(tokens, at, C.institution_tail) || isAcronym(wordAt(tokens, at))) return null;
  }
  return endBeforeHolder(tokens, span, name);
}

/** What a unit belongs to: a body, or the place that it is of. */
const OWNERS: ReadonlySet<MentionType> = new Set(["organisation", "location"]);

/** A noun that a unit may be for: `Anak`, `Kelembagaan`. */
const isFieldWord = (host: SpanHost, at: number): boolean =>
  !is(host.tokens, at, C.institution) &&
  !is(host.tokens, at, C.office) &&
  (host.isNoun(at) || is(host.tokens, at, C.place_kind) || is(host.tokens, at, C.person));

/** `Kementerian Investasi` `dan Hilirisasi`: as far as nouns with a capital go, behind a body that ends with one. */
export function takeField(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!after || !(host.isNoun(span.to - 1) || isFieldWord(host, span.to - 1))) return null;
  let to = after.mark;
  while (hasCapitalAt(tokens, to) && isFieldWord(host, to)) to++;
  if (to === after.mark || (next && next.from < to)) return null;
  // `Unit Perlindungan Perempuan dan Anak` `Polres Garut`
  const isOfNext = next?.from === to && OWNERS.has(next.type) && !is(tokens, after.mark, C.group);
  if (isOfNext) return { put: [resized(tokens, span, span.from, next.to)], joins: "next" };
  // what goes on with a name is not only a field
  return hasCapitalAt(tokens, to) ? null : { put: [resized(tokens, span, span.from, to)] };
}

/** `RUU Pesantren` `dan Pendidikan Keagamaan`: as far as the words with a capital go. */
export function takeLawField({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || hasCapitalAt(tokens, after.end) || (next && next.from < after.end)) return null;
  if (is(tokens, after.mark, C.law_short) || is(tokens, after.mark, C.law)) return null;
  return { put: [resized(tokens, span, span.from, after.end)] };
}

/** `Jalanusa Ny. Manik Wiratni`: the body, and behind the title the person. */
export function bodyBeforeTitle(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when || host.knowsAny(span.from, when.mark, KNOWN.personal)) return null;
  const name = nameStart(tokens, when.mark, span.to);
  if (name >= span.to) return null;
  const body: NameSpan = { ...resized(tokens, span, span.from, when.mark), type: "organisation" };
  return { put: [body, resized(tokens, span, name, span.to)] };
}

/** `PT Kereta Wirasena` `(Persero)`. */
export function joinCompanyForm({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from - 1) return null;
  return { put: [resized(tokens, previous, previous.from, span.to + 1)], joins: "previous" };
}

/** `Komunitas` `Bike to` `Work`: from the noun of the body on, or behind it where that is written small. */
export function bodyOverSmallWord(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before || host.knowsAny(span.from, span.to, KNOWN.personal)) return null;
  const noun = before.end + 1;
  const from = hasCapitalAt(tokens, noun) ? noun : noun + 1;
  return hasCapitalAt(tokens, from)
    ? cutBack(host, from, { ...resized(tokens, span, from, span.to), type: "organisation" })
    : null;
}

/** `DNR` `Logistics Hartono Wibowo`: the closing word of a company that the person's name began with. */
export function giveClosingWord({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from || previous.end + 1 !== span.start) return null;
  const put = [resized(tokens, previous, previous.from, span.from + 1), resized(tokens, span, span.from + 1, span.to)];
  return { put, joins: "previous" };
}

/** `Komisi untuk Warga Hilang (Kowarlang)`: two names. */
export function splitShortForm({ tokens }: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  // a lone sentence is marked as the corpora of such sentences are
  if (!when || is(tokens, when.mark, C.company_form) || tokens.sentenceStart.length === 2) return null;
  const short = when.mark;
  const put = [resized(tokens, span, span.from, short - 1)];
  // `Dinas Perhubungan (Kadishub)`
  if (!is(tokens, short, C.office)) put.push(resized(tokens, { ...span, from: -1, to: -1 }, short, short + 1));
  return { put };
}

/** `Pasar` `Tanah Abang`, at the beginning of a sentence. */
export function kindOpens(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const kind = span.from - 1;
  const isOther = is(tokens, kind, C.area) || is(tokens, kind, C.place_unit) || is(tokens, kind, C.institution);
  if (isOther || host.isCountry(span.from, span.to)) return null;
  if (sentenceAt(tokens, kind)[0] !== kind || !host.isFree(kind)) return null;
  return { put: [resized(tokens, span, kind, span.to)] };
}

/** The last word of an institution is the first of the person's name that follows: `Kemendag Rina` `Dewanti`. */
export function giveFirstName(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const last = span.to - 1;
  if (next?.type !== "person" || next.from !== span.to) return null;
  // `Wali Kota Wirasaba FX Hadi`
  const areInitials = span.type === "location" && isInitials(tokens, last) && tokens.lexemeOf[last] === 0;
  if (!areInitials && !endsBefore(host, last)) return null;
  if (isTitle(tokens, last)) return { put: [resized(tokens, span, span.from, last)] };
  // `Yayasan Sumba Hospitality`
  if (is(tokens, span.from, C.bears_name_body) && !host.knows(last, KNOWN.personal)) return null;
  // `Krakatau Steel`: a place alone is no whole name of a body
  if (span.type === "organisation" && last - span.from === 1 && host.isPlace(span.from, last)) return null;
  return { put: [resized(tokens, span, span.from, last), resized(tokens, next, last, next.to)], joins: "next" };
}

/** A common noun, or an institution that is known by the word and not called after persons. */
function closesBody(host: SpanHost, token: number): boolean {
  const { tokens } = host;
  if (is(tokens, token, C.bears_name_body)) return false;
  return host.isNoun(token) || host.knows(token, BODY);
}

/** True where a place ends right before the token, and does not go on with it. */
function endsAtPlace(host: SpanHost, token: number): boolean {
  const isPlace = (from: number, to: number) => hasCapitalAt(host.tokens, from) && host.isPlace(from, to);
  if (!isPlace(token - 1, token) && !isPlace(token - 2, token)) return false;
  return !host.isPlace(token - 1, token + 1) && !host.isPlace(token - 2, token + 1);
}

/** True for a word that opens no person's name: `BPJS ⟨Ketenagakerjaan⟩`. */
function isNoFirstName(host: SpanHost, token: number): boolean {
  const { tokens } = host;
  const word = wordAt(tokens, token);
  if (word === word.toUpperCase() || word.includes("-") || host.isPlace(token, token + 1)) return true;
  if (host.knows(token, KNOWN.goesOn | KNOWN.elsewhere) || is(tokens, token, C.no_first_name)) return true;
  return isDerivedNoun(lowerAt(tokens, token));
}

/** True where an institution ends before `token`, which may be the first word of a name. */
function endsBefore(host: SpanHost, token: number): boolean {
  const { tokens } = host;
  if (isNoFirstName(host, token)) return false;
  // `Dinas Sosial Kota Wirasaba`, `DPRD Wirasaba`: the region is to come
  const isPersonal = host.knows(token, KNOWN.personal);
  if (is(tokens, token - 1, C.place_unit) || (!isPersonal && is(tokens, token - 1, C.regional_institution)))
    return false;
  const before = wordAt(tokens, token - 1);
  if (isShortMinistry(before)) return true;
  if (is(tokens, token, C.institution_tail) || is(tokens, token - 1, C.always_body)) return false;
  if (endsAtPlace(host, token)) return isPersonal || host.isAlwaysCapital(token);
  if (isPersonal && closesBody(host, token - 1)) return true;
  const isShort = /^[A-Z]{3,}$/.test(before) && host.knows(token - 1, GAZETTEER_BITS.organisation);
  return isShort && (host.knows(token, KNOWN.personal) || host.isAlwaysCapital(token));
}

/** `badan` `POM`: where `Badan POM` is what everyone knows. */
export function takeSmallHead(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const head = span.from - 1;
  if (hasCapitalAt(tokens, head) || !host.isFree(head)) return null;
  const word = wordAt(tokens, head);
  const whole = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${tokens.text.slice(span.start, span.end)}`;
  if (knownTypeOf(whole) !== "organisation") return null;
  return { put: [{ ...resized(tokens, span, head, span.to), type: "organisation" }] };
}

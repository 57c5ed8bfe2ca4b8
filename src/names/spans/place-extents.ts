/** What is corrected at the edges of a place's name: what it goes on with, what it lies in, whose territory it is. */
import { C } from "../../language/classes.ts";
import { isTitle } from "../../language/titles.ts";
import { hasCapitalAt, initialAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { KNOWN, resized, retype, type SpanEdit, type SpanHost, type SpanMatch, splitAtMark } from "./correct-spans.ts";
import { LONGEST_NAME } from "./span-joins.ts";
import { BODY, isAcronym, isBehindComma, isRunOfCapitals } from "./span-words.ts";
import type { NameSpan } from "./spans.ts";

/** A place whose name the tokens before it began: `RSUD Padang` `Sidimpuan`. */
export function completePlace(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, previous } = host;
  if (!previous || previous.type === "person" || previous.to !== span.from) return null;
  if (!host.isPlace(span.from - 1, span.from)) return null;
  let end = Math.min(span.to, span.from + 2);
  while (end > span.from && !host.isPlace(span.from - 1, end)) end--;
  if (end === span.from) return null;
  const put = [resized(tokens, previous, previous.from, end)];
  if (end < span.to) put.push(resized(tokens, span, end, span.to));
  return { put, joins: "previous" };
}

/** Two places side by side, each known, the second a country or a name of two words: `Budapest Hungaria`. */
export function splitPlaces(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { from, to } = span;
  if (is(tokens, from, C.place_unit) || host.isPlace(from, to)) return null;
  for (let cut = from + 1; cut < to; cut++) {
    if (!hasCapitalAt(tokens, cut) || !host.isPlace(cut, to) || !host.isPlace(from, cut)) continue;
    if (to - cut < 2 && !host.knows(cut, GAZETTEER_BITS.country)) continue;
    return { put: [resized(tokens, span, from, cut), resized(tokens, span, cut, to)] };
  }
  return null;
}

/** A place behind its kind (`Kabupaten Madina`), or the territory of one who is named next. */
export function placeInKind(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!before) return null;
  const unit = before.end + 1;
  if (lowerAt(tokens, unit - 1) === "ibu") return null;
  if (!is(tokens, unit - 1, C.office))
    return { put: [{ ...resized(tokens, span, host.isFree(unit) ? unit : span.from, span.to), type: "location" }] };
  const apposed = next?.type === "person" && isBehindComma(host, span.to, next.from);
  return apposed && !host.knowsAny(span.from, span.to, KNOWN.personal)
    ? { put: [{ ...span, type: "location" }] }
    : null;
}

/** `Puncak` `Darma`: with the noun of the place where that has a capital too. */
export function behindLandform(host: SpanHost, { span }: SpanMatch): SpanEdit {
  const noun = span.from - 1;
  const from = hasCapitalAt(host.tokens, noun) && host.isFree(noun) ? noun : span.from;
  return { put: [{ ...resized(host.tokens, span, from, span.to), type: "location" }] };
}

/** `Camat Selo Jumadi`: as much as is an area's name, then the holder's. */
export function holderBehindArea(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { span, when } = match;
  if (!when || host.isPlace(span.from, span.to)) return null;
  for (let to = span.to - 1; to > when.mark; to--) if (host.isPlace(span.from, to)) return null;
  return splitAtMark("location", "person")(host, match);
}

/** `Bupati` `Ngawi` `Wullem Wandar`: no place, nor the rest of one, and nobody else holds the office. */
export function holderBehindAreaAlone(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { span } = match;
  const { next } = host;
  if (host.isPlace(span.from - 1, span.to) || host.isPlace(span.from, span.to)) return null;
  if (next?.type === "person" && isBehindComma(host, span.to, next.from)) return null;
  return retype("person")(host, match);
}

/** `Atlet Panjat Tebing` `Indonesia`: the country at the end, where nothing but nouns go before it. */
export function placeBehindTrade(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  let from = span.from + 1;
  while (from < span.to && !host.isCountry(from, span.to)) {
    if (is(host.tokens, from, C.institution) || host.knows(from, BODY | KNOWN.personal)) return null;
    from++;
  }
  return from === span.to ? null : { put: [{ ...resized(host.tokens, span, from, span.to), type: "location" }] };
}

/** `Balongsari` `Kabupaten Ponorogo`: words that are no kinds of anything, before one that is. */
export function splitBeforeKind(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { span, when } = match;
  for (let at = span.from; at < (when?.mark ?? span.from); at++)
    if (tokens.lexemeOf[at] !== 0 || host.isCommon(at) || initialAt(tokens, at) === "-") return null;
  return when && host.isPlace(when.mark + 1, span.to) ? splitAtMark("location", "location")(host, match) : null;
}

/** `Jalan Raya Sukabumi` `-Bogor`: to the other end of a way. */
export function takeOtherEnd({ tokens, next }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const other = /^(?:-\p{Lu}\p{L}{1,30}){1,8}/u.exec(tokens.text.slice(span.end, span.end + LONGEST_NAME));
  if (other === null) return null;
  const end = span.end + other[0].length;
  let to = span.to;
  while (to < tokens.length && (tokens.ends[to - 1] as number) < end) to++;
  return next && next.start < end ? null : { put: [{ ...span, end, to }] };
}

/** `Hulu` `Sungai Utara`: with the word before it that is of the area's name. */
export function areaBeginsBefore(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const from = span.from - 1;
  if (!host.isFree(from) || is(host.tokens, from, C.place_unit) || !isRunOfCapitals(host, span.from, span.to))
    return null;
  if (host.tokens.starts[span.from] !== (host.tokens.ends[from] as number) + 1) return null;
  const isOther = host.isPlace(span.from, span.to) || !host.isPlace(from, span.to);
  return isOther ? null : { put: [resized(host.tokens, span, from, span.to)] };
}

/** Tokens of an area's name before the words that were passed over. */
const LONGEST_AREA = 3;

/** True where the last tokens of a span and those up to `to` are the name of an area. */
function isAreaTo(host: SpanHost, span: NameSpan, to: number): boolean {
  for (let from = Math.max(span.from, span.to - LONGEST_AREA); from < span.to; from++)
    if (host.isPlace(from, to)) return true;
  return false;
}

/** How far the name of an area may go on: of the words of a person behind it, one is left. */
function reachOfArea(span: NameSpan, next: NameSpan | undefined): number {
  const reach = span.to + 2;
  if (next === undefined || next.from > span.to + 1) return reach;
  return Math.min(reach, next.from === span.to ? next.to - 1 : next.from);
}

/** `BPBD Aceh Barat` `Daya`: as far as the words with a capital behind are still the name of an area. */
export function areaGoesOn(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const reach = reachOfArea(span, next);
  if (next && next.from < reach && next.type !== "person") return null;
  for (let to = reach; to > span.to; to--) {
    if (!isRunOfCapitals(host, span.to, to) || !isAreaTo(host, span, to)) continue;
    const put = [resized(tokens, span, span.from, to)];
    if (next === undefined || next.from >= to) return { put };
    return { put: [...put, resized(tokens, next, to, next.to)], joins: "next" };
  }
  return null;
}

/** `di` `Valencia` `, Venezuela`. */
export function townBeforeCountry(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { next } = host;
  if (next?.type !== "location" || next.from !== span.to + 1 || !host.isCountry(next.from, next.to)) return null;
  return host.isPlace(span.from, span.to) ? { put: [{ ...span, type: "location" }] } : null;
}

/** What may stand behind the name of a place with a capital, and is no part of it. */
const OUTSIDE_PLACES: readonly number[] = [
  C.weekday,
  C.month,
  C.office,
  C.title,
  C.partitive,
  C.lettered,
  C.label,
  C.place_unit,
  C.institution,
];

/** `Stadion Gelora Bandung` `Lautan Api`: as far as nouns go, where no other name begins and nothing else follows. */
export function placeGoesOn(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!after || hasCapitalAt(tokens, after.end) || (next && next.from < after.end)) return null;
  if (!isRunOfCapitals(host, span.to, after.end)) return null;
  for (let at = span.to; at < after.end; at++) {
    const isOther =
      OUTSIDE_PLACES.some((name) => is(tokens, at, name)) || host.knows(at, KNOWN.personal) || host.isPlace(at, at + 1);
    if (isOther || isAcronym(wordAt(tokens, at))) return null;
  }
  return { put: [resized(tokens, span, span.from, after.end)] };
}

/** A word that is nothing else: no first name, no word of the language, no acronym. */
const mayBeTerritory = (host: SpanHost, at: number): boolean =>
  host.tokens.lexemeOf[at] === 0 &&
  !host.knows(at, KNOWN.personal) &&
  !host.isCommon(at) &&
  !isTitle(host.tokens, at) &&
  wordAt(host.tokens, at) !== wordAt(host.tokens, at).toUpperCase();

/** `Bupati` `Wirasaba H. Hasan Latief`: the territory, and the name behind the title. */
export function splitAtTitle(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when || when.mark <= span.from || !mayBeTerritory(host, span.from)) return null;
  const territory: NameSpan = { ...resized(tokens, span, span.from, span.from + 1), type: "location" };
  return { put: [territory, resized(tokens, span, when.mark, span.to)] };
}

/** `Camat Wirasaba` `Suyitno`: where the tagger passed over the territory. */
export function territoryBefore(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const office = (before?.end ?? 0) + 1;
  const territory = office + 1;
  if (!host.isFree(territory) || is(tokens, office, C.described) || !mayBeTerritory(host, territory)) return null;
  return { put: [{ ...resized(tokens, span, territory, territory + 1), type: "location", confidence: UNSEEN }, span] };
}

/** How sure a place is that the tagger passed over. */
const UNSEEN = 0.75;

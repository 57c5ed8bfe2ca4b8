/** Titles without marks behind the noun of a work, that the tagger passed over: `lagu Pulang ke Ladang dirilis`. */
import { PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasPossessive, isVerb } from "../../language/morphology.ts";
import {
  hasCapitalAt,
  initialAt,
  is,
  isCapitalAt,
  lowerAt,
  sentenceAt,
  textAt,
  wordAt,
} from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { hashLower } from "../hashing.ts";
import type { SpanTables } from "./correct-spans.ts";
import { inOrder } from "./recurring.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.75;
/** Tokens of the longest title. */
const LONGEST_TITLE = 7;
/** Words in small letters that a sentence has behind a title, or before the noun of one that closes it. */
const LEAST_SMALL = 2;

/** Adds titles of two words with a capital and more; places inside one are of it. */
export function addUnmarkedTitles(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  let put: NameSpan[] | null = null;
  let next = 0;
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!is(tokens, at, C.work_noun) || !opensTitle(tokens, at)) continue;
    const range = hasCapitalAt(tokens, at + 1) ? titleBehind(tokens, at, tables) : titleApposed(tokens, at, tables);
    while (next < spans.length && (spans[next] as NameSpan).to <= at) next++;
    if (range === null || !isOpen(tokens, spans, next, range)) continue;
    put ??= [];
    put.push(spanOver(tokens, range.from, range.to, { type: "work", rule, confidence: CONFIDENCE }));
    at = range.to - 1;
  }
  if (put === null) return spans;
  const titles = put;
  const isApart = ({ from, to }: NameSpan) => titles.every((title) => to <= title.from || title.to <= from);
  return [...spans.filter(isApart), ...titles].sort((a, b) => a.start - b.start);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A noun in small letters, or the first of its sentence. */
const opensTitle = (tokens: TokenTable, noun: number): boolean =>
  !hasCapitalAt(tokens, noun) || sentenceAt(tokens, noun)[0] === noun;

const hasStopAt = (tokens: TokenTable, at: number): boolean => initialAt(tokens, at) === ".";

/** The run of words with a capital behind the noun, over prepositions between them. */
function titleBehind(tokens: TokenTable, noun: number, tables: SpanTables): Range | null {
  const end = sentenceAt(tokens, noun)[1];
  const title = titleFrom(tokens, isOrigin(tokens, noun + 1, tables) ? noun + 2 : noun + 1, end, tables);
  if (title === null) return null;
  const isProse =
    // `film Lelaki dari Timur dibintangi Bagas`
    (!hasCapitalAt(tokens, title.to) && isVerb(tokens, title.to)) ||
    smallIn(tokens, title.to, end) >= LEAST_SMALL ||
    (hasStopAt(tokens, title.to) && smallIn(tokens, sentenceAt(tokens, noun)[0], noun) >= LEAST_SMALL);
  return isProse ? title : null;
}

/** Words between the noun of a work that is someone's and the comma before its title: `album kedua mereka,`. */
const LONGEST_OWNED = 4;

/** The title between commas behind the noun of someone's work: `album mereka, Lorong di Ujung Senja, laris`. */
function titleApposed(tokens: TokenTable, noun: number, tables: SpanTables): Range | null {
  let comma = noun + 1;
  while (comma <= noun + LONGEST_OWNED && initialAt(tokens, comma) !== ",") comma++;
  const owner = comma - 1;
  if (initialAt(tokens, comma) !== "," || is(tokens, noun - 1, C.office)) return null;
  if (!is(tokens, owner, C.pronoun) && !hasPossessive(lowerAt(tokens, owner))) return null;
  const title = titleFrom(tokens, comma + 1, sentenceAt(tokens, noun)[1], tables);
  return title !== null && initialAt(tokens, title.to) === "," ? title : null;
}

function titleFrom(tokens: TokenTable, from: number, end: number, tables: SpanTables): Range | null {
  let to = from;
  let capitals = 0;
  for (let at = from; at < end && at <= from + LONGEST_TITLE; at++) {
    if (hasCapitalAt(tokens, at) && tokens.kinds[at] !== PUNCTUATION) {
      if (/\p{Ll}/u.test(wordAt(tokens, at))) capitals++;
      to = at + 1;
    } else if (!isInside(tokens, at)) break;
  }
  if (capitals < 2 || to - from > LONGEST_TITLE || isOther(tokens, from)) return null;
  return tables.isPlace(textAt(tokens, from, to)) ? null : { from, to };
}

const ORIGIN = GAZETTEER_BITS.country | GAZETTEER_BITS.area | GAZETTEER_BITS.foreignPlace;

/** `di`, `dan`; `of`, `to`, which are no words of Indonesian. */
const isInside = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.preposition) ||
  is(tokens, at, C.additive) ||
  (tokens.lexemeOf[at] === 0 && /^[a-z]{2,3}$/.test(wordAt(tokens, at)));

/** `drama Korea`: a country or an area says where the work is from. */
const isOrigin = ({ text, starts, ends }: TokenTable, at: number, { gazetteer }: SpanTables): boolean =>
  ((gazetteer.words.get(hashLower(text, starts[at], ends[at])) ?? 0) & ORIGIN) !== 0;

/** What speaks of the maker, the publisher or the time of a work. */
const isOther = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.institution) ||
  is(tokens, at, C.office) ||
  is(tokens, at, C.title) ||
  is(tokens, at, C.weekday) ||
  is(tokens, at, C.work_noun) ||
  is(tokens, at, C.class_acronym) ||
  /^[IVX\d]+$/.test(wordAt(tokens, at));

function smallIn(tokens: TokenTable, from: number, end: number): number {
  let small = 0;
  for (let at = from; at < end; at++)
    if (tokens.kinds[at] !== PUNCTUATION && !hasCapitalAt(tokens, at) && !is(tokens, at, C.preposition)) small++;
  return small;
}

/** True where no name but places, and titles cut short, lie in the range, and none goes beyond it. */
function isOpen(tokens: TokenTable, spans: readonly NameSpan[], next: number, { from, to }: Range): boolean {
  for (let k = next; k < spans.length && (spans[k] as NameSpan).from < to; k++) {
    const span = spans[k] as NameSpan;
    if (span.to > to || span.from < from) return false;
    // `lagu Senja dan Pagi Buta` are two
    if (span.type === "work" && is(tokens, span.to, C.additive)) return false;
    if (span.type !== "location" && span.type !== "work") return false;
    if (span.from === from && span.to === to) return false;
  }
  return true;
}

/** Tokens of the longest name behind the short form of a kind of event or law. */
const LONGEST_NAME = 5;

/** `KTT G20`, `Perda Kawasan Tanpa Rokok`: events and laws by their kind, that the tagger passed over. */
export function addShortNamed(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isCapitalAt(tokens, at)) continue; // few tokens are: this is asked of all
    const isLaw = is(tokens, at, C.law_short);
    if (!isLaw && !is(tokens, at, C.event_short)) continue;
    while (next < spans.length && (spans[next] as NameSpan).to <= at) next++;
    const to = nameEnd(tokens, at + 1, spans[next]?.from ?? tokens.length);
    // the field of a law has two words, or stands in one for a body's name
    if (to <= at + 1 || (isLaw && to < at + 3)) continue;
    found.push(spanOver(tokens, at, to, { type: isLaw ? "law" : "event", rule, confidence: CONFIDENCE }));
  }
  return inOrder(spans, found);
}

/** Where a run of words with a capital ends, before `limit`; `from` where it goes on. */
function nameEnd(tokens: TokenTable, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_NAME);
  let to = from;
  while (to < last && hasCapitalAt(tokens, to) && !is(tokens, to, C.weekday)) to++;
  return to === last && hasCapitalAt(tokens, to) ? from : to;
}

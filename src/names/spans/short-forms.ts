/** Short forms right behind the name whose initials they are: `Komisi Yudisial (KY)`, `Komisi Yudisial atau KY`. */
import type { MentionType } from "../../core/annotations.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, lowerAt, textAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS, type Gazetteer } from "../gazetteer.ts";
import { hashLower } from "../hashing.ts";
import { KNOWN, type SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import { coverOf, inOrder } from "./recurring.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const LETTERS = /^[A-Z]{2,8}$/;
/** Products in short are mostly kinds of things: `ATM`. */
const TYPES: ReadonlySet<MentionType> = new Set(["organisation", "location", "event", "law"]);
const LEAST_SURE = 0.7;

/**
 * A short form that the tagger passed over is of the type of the name that it stands behind, as 194 of 196 in the
 * training articles are; and no person anywhere.
 */
export function addShortForms(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  { gazetteer }: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const types = new Map<string, MentionType>();
  const behind: NameSpan[] = [];
  for (const span of spans) {
    if (!TYPES.has(span.type) || span.confidence < LEAST_SURE) continue;
    const at = span.to + 1;
    if (!isShortBeside(tokens, at) || !(isInitialsOf(tokens, at, span) || isShortPlace(tokens, at, span))) continue;
    types.set(wordAt(tokens, at), span.type);
    behind.push(spanOver(tokens, at, at + 1, { ...span, rule }));
  }
  for (const span of spans) {
    if (!isWholeInBrackets(tokens, span) || !isInitialsOf(tokens, span.from - 2, span)) continue;
    const at = span.from - 2;
    types.set(wordAt(tokens, at), span.type);
    behind.push(spanOver(tokens, at, at + 1, { ...span, rule }));
  }
  for (const span of spans) {
    const short = span.type === "person" ? initialsBeside(tokens, span) : -1;
    if (short < 0 || types.has(wordAt(tokens, short)) || !isPerson(tokens, span, gazetteer)) continue;
    types.set(wordAt(tokens, short), "person");
    behind.push(spanOver(tokens, short, short + 1, { ...span, rule }));
  }
  if (types.size === 0) return spans;
  const covered = coverOf(tokens, spans);
  const retyped = spans.map((span) => {
    const type = types.get(tokens.text.slice(span.start, span.end));
    if (type === undefined || type === span.type) return span;
    const isOther = span.type === "person" || type === "person" || span.confidence < SURE_SHORT;
    return isOther ? { ...span, type, rule } : span;
  });
  return inOrder(
    retyped,
    behind.filter(({ from }) => covered[from] === 0),
  );
}

/** `Kabupaten Toba Samosir (Tobasa)`: a word of its own, made of the letters of a place of two words and more. */
function isShortPlace(tokens: TokenTable, at: number, { type, from: first, to }: NameSpan): boolean {
  const from = is(tokens, first, C.place_unit) ? first + 1 : first;
  const word = wordAt(tokens, at);
  if (type !== "location" || to - from < 2 || !/^\p{Lu}\p{Ll}{3,}$/u.test(word) || tokens.lexemeOf[at] !== 0)
    return false;
  return isDrawnFrom(
    word.toLowerCase(),
    textAt(tokens, from, to)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ""),
  );
}

/** Letters of the shortest initials that stand for a person: `AR` may be anything. */
const LEAST_INITIALS = 3;

/** Where the initials of a person's name stand behind it: `Putri Sekar Hasan (PSH)`; -1 where they do not. */
function initialsBeside(tokens: TokenTable, { from, to }: NameSpan): number {
  if (to - from < LEAST_INITIALS || !isShortBeside(tokens, to + 1)) return -1;
  let initials = "";
  for (let token = from; token < to; token++)
    if (hasCapitalAt(tokens, token)) initials += wordAt(tokens, token).charAt(0);
  return initials === wordAt(tokens, to + 1) ? to + 1 : -1;
}

/** `Mega Volt Ampere (MVA)` was taken for a person. */
const isPerson = ({ text, starts, ends }: TokenTable, { from, to }: NameSpan, gazetteer: Gazetteer): boolean => {
  let known = 0;
  for (let at = from; at < to; at++)
    if (((gazetteer.words.get(hashLower(text, starts[at], ends[at])) ?? 0) & KNOWN.personal) !== 0) known++;
  return known > 1;
};

/** True where the token is alone in brackets, or stands behind `atau`. */
export const isShortBeside = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at - 1, C.alternative) || (lowerAt(tokens, at - 1) === "(" && lowerAt(tokens, at + 1) === ")");

/** `IFAB (International Football Association Board)`: what is long stands in the brackets. */
const isWholeInBrackets = (tokens: TokenTable, { type, confidence, from, to }: NameSpan): boolean =>
  TYPES.has(type) && confidence >= LEAST_SURE && lowerAt(tokens, from - 1) === "(" && lowerAt(tokens, to) === ")";

/** True where the token is made of the letters of the span. */
export function isInitialsOf(tokens: TokenTable, at: number, { from, to }: NameSpan): boolean {
  const short = wordAt(tokens, at);
  if (!LETTERS.test(short) || is(tokens, at, C.class_acronym)) return false;
  let first = from;
  while (first < to && is(tokens, first, C.company_form)) first++;
  const last = lastOfName(tokens, first, to);
  let initials = "";
  let whole = "";
  for (let token = first; token < last; token++) {
    if (hasCapitalAt(tokens, token)) initials += wordAt(tokens, token).charAt(0);
    whole += lowerAt(tokens, token);
  }
  return initials === short || (initials.length > 2 && short.length > 2 && isDrawnFrom(short.toLowerCase(), whole));
}

/** Where a company's name ends before `(Persero)`. */
function lastOfName(tokens: TokenTable, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lowerAt(tokens, at) === "(") return at;
  return to;
}

/** `paran` of `panitia retooling aparatur negara`: the letters in their order, from the first on. */
export function isDrawnFrom(short: string, whole: string): boolean {
  let next = 0;
  for (const letter of whole) if (letter === short[next]) next++;
  return next === short.length && short[0] === whole[0];
}

/** How sure the tagger may be of a short form whose long one is no name. */
const SURE_SHORT = 0.95;
/** What the tables know as more than the short form of nouns. */
const KNOWN_SHORT = GAZETTEER_BITS.organisation | GAZETTEER_BITS.company | GAZETTEER_BITS.area | GAZETTEER_BITS.country;

/**
 * `Hak Kekayaan Intelektual (HKI)`: a short form in brackets right behind words that are no name is none either, here
 * and elsewhere in the article; so are 76 of 77 in the training articles.
 */
export function dropShortForms(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
): readonly NameSpan[] {
  const nouns = nounsInShort(tokens, spans, tables);
  if (nouns.size === 0) return spans;
  return spans.filter(
    ({ from, to, confidence }) => to !== from + 1 || confidence >= SURE_SHORT || !nouns.has(wordAt(tokens, from)),
  );
}

/** The short forms among the spans that the article has beside brackets somewhere, with a long form that is no name. */
function nounsInShort(tokens: TokenTable, spans: readonly NameSpan[], tables: SpanTables): ReadonlySet<string> {
  const shorts = new Set<string>();
  for (const { from, to, confidence } of spans) {
    const short = to === from + 1 && confidence < SURE_SHORT ? wordAt(tokens, from) : "";
    if (LETTERS.test(short) && !isKnownShort(short, tables)) shorts.add(short);
  }
  const nouns = new Set<string>();
  if (shorts.size === 0) return nouns;
  const covered = coverOf(tokens, spans);
  for (let at = 1; at < tokens.length; at++) {
    if (initialAt(tokens, at) !== "(") continue;
    for (const short of [at - 1, at + 1])
      if (shorts.has(wordAt(tokens, short)) && isShortOfNouns(tokens, covered, short, tables))
        nouns.add(wordAt(tokens, short));
  }
  return nouns;
}

const isKnownShort = (short: string, { gazetteer }: SpanTables): boolean =>
  knownTypeOf(short) !== null || ((gazetteer.words.get(hashLower(short)) ?? 0) & KNOWN_SHORT) !== 0;

/** Whether words that are no name are the long form of the short one at `at`, in brackets or before its brackets. */
export function isShortOfNouns(
  tokens: TokenTable,
  covered: Uint8Array,
  at: number,
  { gazetteer, isPlace }: SpanTables,
): boolean {
  if (lowerAt(tokens, at - 1) === "(" && lowerAt(tokens, at + 1) === ")") {
    const first = firstOfLong(tokens, covered, at);
    return first >= 0 && !is(tokens, first, C.institution) && !isPlace(textAt(tokens, first, at - 1));
  }
  if (lowerAt(tokens, at + 1) !== "(" || is(tokens, at + 2, C.institution)) return false;
  const end = endOfLong(tokens, covered, at);
  return end >= 0 && !isPlace(textAt(tokens, at + 2, end)) && !isAnyPersonal(tokens, gazetteer, at + 2, end);
}

/** `NDF (non-deliverable forward)`: where the words in the brackets end that begin with its letters; -1 for others. */
function endOfLong(tokens: TokenTable, covered: Uint8Array, at: number): number {
  const letters = lowerAt(tokens, at);
  let initials = "";
  let token = at + 2;
  for (; initials.length <= letters.length && token < tokens.length && lowerAt(tokens, token) !== ")"; token++) {
    if (covered[token] === 1) return -1;
    if (is(tokens, token, C.preposition) || is(tokens, token, C.english_link)) continue;
    for (const part of lowerAt(tokens, token).split("-")) initials += part.charAt(0);
  }
  return initials === letters && lowerAt(tokens, token) === ")" ? token : -1;
}

function isAnyPersonal({ text, starts, ends }: TokenTable, gazetteer: Gazetteer, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (((gazetteer.words.get(hashLower(text, starts[at], ends[at])) ?? 0) & KNOWN.personal) !== 0) return true;
  return false;
}

/** Where the words begin whose initials the short form at `at` is made of; -1 where they are not, or are a name. */
function firstOfLong(tokens: TokenTable, covered: Uint8Array, at: number): number {
  const letters = lowerAt(tokens, at);
  let left = letters.length;
  let token = at - 2;
  for (; left > 0 && token >= 0 && covered[token] === 0; token--) {
    const word = lowerAt(tokens, token);
    if (word.charAt(0) === letters[left - 1]) left--;
    else if (word === ",") continue;
    else if (hasCapitalAt(tokens, token) || !(is(tokens, token, C.preposition) || is(tokens, token, C.additive)))
      return -1;
  }
  return left === 0 ? token + 1 : -1;
}

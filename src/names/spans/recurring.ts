/** What names that the article has elsewhere say of the words that the tagger passed over. */
import type { MentionType } from "../../core/annotations.ts";
import { PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { isTitle } from "../../language/titles.ts";
import { compilePattern, type PatternHost } from "../../language/token-pattern.ts";
import { hasCapitalAt, initialAt, is, isCapitalAt, sentenceAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { hashLower } from "../hashing.ts";
import { isMostlySmall, isWrittenSmall, type SpanTables } from "./correct-spans.ts";
import { type NameSpan, spanOver, TAGGER } from "./spans.ts";

interface Known {
  readonly words: readonly string[];
  readonly type: MentionType;
  readonly confidence: number;
  /** A word that is also written small is a name only right behind a verb of saying: `kata Pantas`. */
  readonly isWord?: boolean;
}

/** A name found once is a name again: sureness of an occurrence that the tagger passed over. */
const AGAIN = 0.8;
const LEAST_SURE = 0.6;
/** The same of a full name whose words are common ones. */
const SURE = 0.9;
/** Names of one first word that are looked for. */
const MOST_NAMES = 20;
/** Words of the longest name that is looked for. */
const MOST_WORDS = 8;
/** Before what is a language or a people, and no place. */
const NO_PLACE = compilePattern<PatternHost>("(bahasa|berbahasa|suku)", {}, { backward: true });
/** Letters of the shortest part of a full name that stands for it. */
const LEAST_LETTERS = 4;

/** The surer names of an article by their first word. */
class KnownNames {
  readonly byFirst = new Map<string, Known[]>();
  readonly #sketch = new Uint8Array(SKETCH_BYTES);

  constructor(tokens: TokenTable, spans: readonly NameSpan[], { lexicon }: SpanTables) {
    const learned = new Set<string>();
    for (const span of spans) {
      const surface = tokens.text.slice(span.start, span.end);
      // `Komisi untuk Orang Hilang (Kontras)`: a word that the article makes a name
      const isStated = span.rule !== TAGGER && span.type === "organisation" && isInBrackets(tokens, span);
      if ((span.confidence < LEAST_SURE && !isStated) || span.to - span.from > MOST_WORDS || learned.has(surface))
        continue;
      learned.add(surface);
      this.#learnName(tokens, span, (token) => !isStated && isMostlySmall(lexicon, tokens, token));
    }
  }

  #learnName(tokens: TokenTable, span: NameSpan, isCommon: (token: number) => boolean): void {
    const words: string[] = [];
    for (let at = span.from; at < span.to; at++) words.push(wordAt(tokens, at));
    const first = words[0] as string;
    if (first === first.toLowerCase()) return;
    if (words.length > 1 || !isCommon(span.from)) this.#learn(words, span);
    if (span.type !== "person" || words.length < 2) return;
    for (let at = span.from; at < span.to; at++) {
      const word = wordAt(tokens, at);
      if (tokens.kinds[at] === PUNCTUATION || word.length < LEAST_LETTERS) continue;
      // `Turki al-Maliki`: `Al-Maliki` opens a sentence
      const opened = /^\p{Ll}+-\p{Lu}/u.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      if (opened !== word) this.#learn([opened], span);
      if (!isCommon(at)) this.#learn([word], span);
      else if (span.confidence >= SURE) this.#learn([word], { ...span, isWord: true });
    }
  }

  #learn(words: readonly string[], { type, confidence, isWord = false }: NameSpan & { isWord?: boolean }): void {
    const first = words[0] as string;
    const list = this.byFirst.get(first) ?? [];
    const isOld = list.some(
      (other) => other.words.length === words.length && words.every((w, i) => w === other.words[i]),
    );
    if (isOld || list.length >= MOST_NAMES) return;
    list.push({ words, type, confidence, isWord });
    this.byFirst.set(first, list);
    const bit = sketchOf(first, 0, first.length);
    this.#sketch[bit >> 3] = (this.#sketch[bit >> 3] as number) | (1 << (bit & 7));
  }

  /** The names that may begin with the token. */
  from(tokens: TokenTable, at: number): readonly Known[] {
    const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
    const bit = sketchOf(tokens.text, start, end);
    if (((this.#sketch[bit >> 3] as number) & (1 << (bit & 7))) === 0) return NONE;
    return this.byFirst.get(wordAt(tokens, at)) ?? NONE;
  }
}

const isInBrackets = (tokens: TokenTable, { from, to }: NameSpan): boolean =>
  initialAt(tokens, from - 1) === "(" && initialAt(tokens, to) === ")";

const NONE: readonly Known[] = [];

/** Bytes of the sketch of known words: V8 keeps so many in the object itself, which makes them cheap. */
const SKETCH_BYTES = 64;
/** A bit of the sketch: most words that are not known are told apart without building strings. */
const sketchOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 37 +
    text.charCodeAt(end - 1) * 5 +
    text.charCodeAt((start + end) >> 1) * 11 +
    end -
    start) &
  (SKETCH_BYTES * 8 - 1);

/** `Unai` passed over before `Emery`, or taken for the end of an institution, where the whole name stands elsewhere. */
export function completeNames(tokens: TokenTable, spans: readonly NameSpan[], rule: string): readonly NameSpan[] {
  const lacksFirst = ({ type, from }: NameSpan) =>
    type === "person" && hasCapitalAt(tokens, from - 1) && !isTitle(tokens, from - 1);
  if (!spans.some(lacksFirst)) return spans;
  const types = typesOf(tokens, spans);
  const made: NameSpan[] = [];
  for (const span of spans) {
    made.push(span);
    const before = span.from - 1;
    if (!lacksFirst(span)) continue;
    const start = tokens.starts[before] as number;
    const type = types.get(tokens.text.slice(start, span.end));
    const last = made.at(-2);
    const isCovered = last !== undefined && last.end > start;
    if (type === undefined || (isCovered && (type !== "person" || last.type !== "organisation" || last.start >= start)))
      continue;
    made[made.length - 1] = { ...span, start, from: before, type, rule };
    if (isCovered) made[made.length - 2] = { ...last, end: tokens.ends[before - 1] as number, to: before, rule };
  }
  return made;
}

const typesOf = (tokens: TokenTable, spans: readonly NameSpan[]): ReadonlyMap<string, MentionType> =>
  new Map(
    spans.flatMap(({ start, end, type, confidence }) =>
      confidence >= LEAST_SURE ? [[tokens.text.slice(start, end), type] as const] : [],
    ),
  );

/** Words of a name's end that a person's took. */
const MOST_TAKEN = 3;

/**
 * `Bandara Sultan` `Hasanuddin Budi Santoso`: a name that the next person's took the end of, where the whole of it
 * stands elsewhere.
 */
export function completeBeforePersons(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const meetsNext = (i: number): boolean => {
    const [{ type, to }, next] = [spans[i] as NameSpan, spans[i + 1]];
    return type !== "person" && next?.type === "person" && next.from === to && next.to - next.from > 1;
  };
  if (!spans.some((_, i) => meetsNext(i))) return spans;
  const types = typesOf(tokens, spans);
  const made = [...spans];
  for (let i = 0; i + 1 < made.length; i++) {
    const [span, next] = [made[i] as NameSpan, made[i + 1] as NameSpan];
    if (!meetsNext(i)) continue;
    for (let to = Math.min(next.to - 1, span.to + MOST_TAKEN); to > span.to; to--) {
      const end = tokens.ends[to - 1] as number;
      if (types.get(tokens.text.slice(span.start, end)) !== span.type) continue;
      made[i] = { ...span, end, to, rule };
      made[i + 1] = { ...next, start: tokens.starts[to] as number, from: to, rule };
      break;
    }
  }
  return made;
}

/**
 * Adds the occurrences of names that the tagger found elsewhere in the article but passed over here: whole names, and
 * single words of persons' full names, where they stand alone.
 */
export function addRecurring(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const known = new KnownNames(tokens, spans, tables);
  if (known.byFirst.size === 0) return spans;
  const covered = coverOf(tokens, spans);
  const found: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (covered[at] === 1 || tokens.kinds[at] === PUNCTUATION || !isCapitalAt(tokens, at)) continue;
    for (const name of known.from(tokens, at)) {
      if (name.isWord && !is(tokens, at - 1, C.cue)) continue;
      if (name.type === "location" && NO_PLACE({ tokens }, at - 1, 0, at)) continue;
      if ((!name.isWord && goesOnBefore(tokens, at, tables)) || !standsAt(tokens, covered, name.words, at)) continue;
      found.push(recurrence(tokens, name, at, rule));
      covered.fill(1, at, at + name.words.length);
      break;
    }
  }
  return inOrder(spans, found);
}

/** Tokens that a span covers. */
export function coverOf(tokens: TokenTable, spans: readonly NameSpan[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of spans) covered.fill(1, from, to);
  return covered;
}

/** True where a capitalised word goes before that is not only the sentence's first: `Kata Pius`. */
function goesOnBefore(tokens: TokenTable, at: number, { lexicon }: SpanTables): boolean {
  if (!hasCapitalAt(tokens, at - 1)) return false;
  return sentenceAt(tokens, at)[0] !== at - 1 || !isMostlySmall(lexicon, tokens, at - 1);
}

/** True where the words are there, no other name's, and no part of a longer run of capitalised words. */
function standsAt(tokens: TokenTable, covered: Uint8Array, words: readonly string[], at: number): boolean {
  const to = at + words.length;
  if (to > tokens.length || hasCapitalAt(tokens, to)) return false;
  return words.every((word, i) => covered[at + i] === 0 && wordAt(tokens, at + i) === word);
}

function recurrence(tokens: TokenTable, { words, type, confidence }: Known, from: number, rule: string): NameSpan {
  const sure = Math.round(confidence * AGAIN * 100) / 100;
  return spanOver(tokens, from, from + words.length, { type, rule, confidence: sure });
}

/** A person who is called by one token. */
export const personAt = (tokens: TokenTable, at: number, rule: string, confidence: number): NameSpan =>
  spanOver(tokens, at, at + 1, { type: "person", rule, confidence });

/** Letters of the shortest word that is taken for a name for nothing but what it is not. */
const LEAST_LONE = 4;
/** What a person's name alone is not. */
const NO_LONE_NAME =
  GAZETTEER_BITS.country |
  GAZETTEER_BITS.area |
  GAZETTEER_BITS.district |
  GAZETTEER_BITS.organisation |
  GAZETTEER_BITS.organisationHead |
  GAZETTEER_BITS.organisationTail |
  GAZETTEER_BITS.direction |
  GAZETTEER_BITS.office;

/** A word that is written with a capital only, in no table of what persons are not. */
export function isLoneName(tokens: TokenTable, at: number, { gazetteer, lexicon, isPlace }: SpanTables): boolean {
  const word = wordAt(tokens, at);
  if (tokens.lexemeOf[at] !== 0 || word.length < LEAST_LONE || word === word.toUpperCase()) return false;
  if (isWrittenSmall(lexicon, tokens, at) || isPlace(word)) return false;
  return ((gazetteer.words.get(hashLower(word.toLowerCase())) ?? 0) & NO_LONE_NAME) === 0;
}

/** Both lists, each in order, as one. */
export function inOrder(spans: readonly NameSpan[], found: readonly NameSpan[]): readonly NameSpan[] {
  if (found.length === 0) return spans;
  return [...spans, ...found].sort((a, b) => a.start - b.start);
}

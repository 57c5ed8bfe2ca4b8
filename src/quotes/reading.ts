/**
 * The article as the reading of speech sees it: tokens with their cues, word kinds, sentences, paragraphs and names.
 */
import type { Mention, Role, TemporalExpression } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { Cue, TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { isVerb, isAgent as looksLikeAgent } from "../language/morphology.ts";
import { classMask, cueAt, initialAt, is, isAny, isCapitalAt } from "../language/token-table.ts";

export interface QuoteInput {
  readonly tokens: TokenTable;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly dates: readonly TemporalExpression[];
  /** The day of publication; nothing is said after it. */
  readonly published?: string | null;
  readonly title?: string | null;
}

export interface Reading extends QuoteInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** By token; undefined for most. */
  readonly cues: readonly (Cue | undefined)[];
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** By token: the number of the mention that covers it, 0 for none. */
  readonly mentionOf: Int32Array;
  /** The mentions by their numbers, from 1 on. */
  readonly numbered: readonly (Mention | null)[];
  /** By sentence: its first token, with one more entry for the end. */
  readonly sentenceStart: Int32Array;
  /** By where a person's name starts: where the office before it does. */
  readonly officeBefore: ReadonlyMap<number, number>;
}

export function read(input: QuoteInput): Reading {
  const { tokens, mentions, roles, dates, published = null } = input;
  const { length, lexemeOf } = tokens;
  const cues = new Array<Cue | undefined>(length);
  const mentionOf = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const cue = lexemeOf[i] === 0 ? undefined : cueAt(tokens, i);
    cues[i] = cue?.common && cue.form === "bare" && !introducesSpeaker(tokens, i) ? undefined : cue;
  }
  let token = 0;
  for (const [index, mention] of mentions.entries()) {
    while (token < length && (tokens.ends[token] as number) <= mention.start) token++;
    for (let i = token; i < length && (tokens.starts[i] as number) < mention.end; i++) {
      mentionOf[i] = index + 1;
      cues[i] = undefined; // `Ungkap Marpaung` is a name
    }
  }
  const { text, sentences, paragraphs, sentenceOf, paragraphOf, sentenceStart } = tokens;
  const officeBefore = new Map<number, number>();
  for (const { person, role } of roles)
    if (person && role.start < person.start) officeBefore.set(person.start, role.start);
  return {
    tokens,
    mentions,
    roles,
    dates,
    published,
    text,
    sentences,
    paragraphs,
    sentenceOf,
    paragraphOf,
    sentenceStart,
    cues,
    mentionOf,
    numbered: [null, ...mentions],
    officeBefore,
  };
}

const SPEAKS = classMask("pronoun", "role_noun", "honorific", "rank", "group", "institution", "unnamed", "several");

/** `Aku beserta rekanku`, `Terang saja`: an everyday word at the head of a sentence reports where a speaker follows. */
const introducesSpeaker = (tokens: TokenTable, i: number): boolean =>
  !isCapitalAt(tokens, i) || isCapitalAt(tokens, i + 1) || isAny(tokens, i + 1, SPEAKS);

// What a token is, read off the text. Places outside of the text are empty and of no kind.

/** The token's first character: all of a punctuation mark. */
export const initial = ({ tokens }: Reading, i: number): string => initialAt(tokens, i);

/** True where the token begins with a capital letter. */
export const isCapital = ({ tokens }: Reading, i: number): boolean => isCapitalAt(tokens, i);

/** The first token of the token's sentence. */
export const sentenceFrom = ({ sentenceStart, sentenceOf }: Reading, i: number): number =>
  sentenceStart[sentenceOf[i] as number] as number;

export const opensSentence = (reading: Reading, i: number): boolean => sentenceFrom(reading, i) === i;

export const personAt = (reading: Reading, i: number): boolean => mentionAt(reading, i)?.type === "person";

/** The mention that covers the token; null outside of the text too. */
export const mentionAt = ({ numbered, mentionOf }: Reading, i: number): Mention | null =>
  i >= 0 && i < mentionOf.length ? (numbered[mentionOf[i] as number] as Mention | null) : null;

/** An institution, or a place that speaks like one: `Norwegia mengatakan`. */
export function institutionAt(reading: Reading, i: number): Mention | null {
  const mention = mentionAt(reading, i);
  return mention?.type === "organisation" || mention?.type === "location" ? mention : null;
}

/** `itu`, `tersebut`, `ini`: the phrase points back. */
export const isPointer = ({ tokens }: Reading, i: number): boolean => is(tokens, i, C.demonstrative);

/** A verb, by its prefix. */
export const isVerbal = ({ tokens }: Reading, i: number): boolean => isVerb(tokens, i);

const NOT_PLAIN = classMask(
  "function_word",
  "role_noun",
  "group",
  "unnamed",
  "institution",
  "title",
  "title_noun",
  "record",
  "weekday",
  "name_particle",
  "kin",
  "credit",
  "affected",
);

/** Neither a function word nor one for persons, institutions, titles or texts. */
export const isPlain = ({ tokens }: Reading, i: number): boolean => !isAny(tokens, i, NOT_PLAIN);

/** A noun of someone who does something, by how it is built: `penumpang`, `pedayung`, `ilmuwan`, `moderator`. */
export const isAgent = (reading: Reading, i: number): boolean =>
  isPlain(reading, i) && reading.mentionOf[i] === 0 && looksLikeAgent(reading.tokens, i);

/** The token that is, or would be, at the offset: the first that starts at or after it. */
export function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

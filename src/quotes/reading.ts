/** The article as the reading of speech sees it: tokens with their cues, word kinds, sentences, paragraphs and names. */
import type { Mention, Role, TemporalExpression } from "../core/annotations.ts";
import type { Span } from "../core/span.ts";
import type { Cue, TokenTable } from "../core/token-table.ts";
import { isVerb, isAgent as looksLikeAgent } from "../language/morphology.ts";
import { cueAt } from "../language/token-table.ts";
import { KINDS_OF_LEXEME, POINTER } from "./words.ts";

export interface QuoteInput {
  readonly tokens: TokenTable;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly dates: readonly TemporalExpression[];
}

export interface Reading extends QuoteInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** By token; undefined for most. */
  readonly cues: readonly (Cue | undefined)[];
  /** By token: bits of words.ts. */
  readonly kinds: Int32Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** By token: index plus one of the mention that covers it. */
  readonly mentionOf: Int32Array;
  /** By sentence: its first token, with one more entry for the end. */
  readonly sentenceStart: Int32Array;
}

export function read(input: QuoteInput): Reading {
  const { tokens, mentions } = input;
  const { length, lexemeOf } = tokens;
  const cues = new Array<Cue | undefined>(length);
  const kinds = new Int32Array(length);
  const mentionOf = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    if (lexemeOf[i] === 0) continue;
    cues[i] = cueAt(tokens, i);
    kinds[i] = KINDS_OF_LEXEME[lexemeOf[i] as number] ?? 0;
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
  return { ...input, text, sentences, paragraphs, sentenceOf, paragraphOf, sentenceStart, cues, kinds, mentionOf };
}

// What a token is, read off the text. Places outside of the text are empty and of no kind.

/** The token's first character: all of a punctuation mark. */
export const initial = ({ text, tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.length ? text.charAt(tokens.starts[i] as number) : "";

export const word = ({ text, tokens }: Reading, i: number): string =>
  i >= 0 && i < tokens.length ? text.slice(tokens.starts[i], tokens.ends[i]) : "";

/** True where the token is this word, in this case. */
export const isWord = ({ text, tokens }: Reading, i: number, sought: string): boolean =>
  (tokens.ends[i] as number) - (tokens.starts[i] as number) === sought.length &&
  text.startsWith(sought, tokens.starts[i]);

/** True where the token begins with a capital letter. */
export function isCapital(reading: Reading, i: number): boolean {
  const letter = initial(reading, i);
  return letter >= "A" && (letter <= "Z" || (letter > "z" && letter !== letter.toLowerCase()));
}

/** The first token of the token's sentence. */
export const sentenceFrom = ({ sentenceStart, sentenceOf }: Reading, i: number): number =>
  sentenceStart[sentenceOf[i] as number] as number;

export const opensSentence = (reading: Reading, i: number): boolean => sentenceFrom(reading, i) === i;

export const personAt = ({ mentions, mentionOf }: Reading, i: number): boolean =>
  mentions[(mentionOf[i] as number) - 1]?.type === "person";

/** An institution, or a place that speaks like one: `Norwegia mengatakan`. */
export function institutionAt({ mentions, mentionOf }: Reading, i: number): Mention | null {
  const mention = mentions[(mentionOf[i] as number) - 1];
  return mention?.type === "organisation" || mention?.type === "location" ? mention : null;
}

/** `itu`, `tersebut`, `ini`: the phrase points back. */
export const isPointer = ({ kinds }: Reading, i: number): boolean => ((kinds[i] as number) & POINTER) !== 0;

/** A verb, by its prefix. */
export const isVerbal = ({ tokens }: Reading, i: number): boolean => isVerb(tokens, i);

/** A noun of someone who does something, by how it is built: `penumpang`, `pedayung`, `ilmuwan`, `moderator`. */
export const isAgent = ({ tokens, kinds, mentionOf }: Reading, i: number): boolean =>
  kinds[i] === 0 && mentionOf[i] === 0 && looksLikeAgent(tokens, i);

/** The token table of an article: classes, case, sentence and paragraph of every token, by one look-up each. */
import { type Tokens, WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import {
  CAPITAL_FIRST,
  CAPITAL_INSIDE,
  type Cue,
  type Lexeme,
  SMALL_INSIDE,
  type TokenTable,
} from "../core/token-table.ts";
import { C, STRIDE, type WordClass } from "./classes.ts";
import type { Lexicon } from "./lexicon.ts";

/** `sentences` and `paragraphs` are sorted; a sentence never crosses a paragraph. Linear. */
export function tokenTable(
  text: string,
  tokens: Tokens,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  lexicon: Lexicon,
): TokenTable {
  const { length, starts, ends, kinds } = tokens;
  const lexemeOf = new Uint16Array(length);
  const casing = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    if (kinds[i] !== WORD) continue;
    const start = starts[i] as number;
    const end = ends[i] as number;
    lexemeOf[i] = lexicon.lexemeAt(text, start, end);
    casing[i] = casingOf(text, start, end);
  }
  const sentenceOf = spanOf(tokens, sentences);
  return {
    length,
    starts,
    ends,
    kinds,
    text,
    lexicon,
    lexemeOf,
    casing,
    sentenceOf,
    paragraphOf: spanOf(tokens, paragraphs),
    sentenceStart: firstTokens(sentenceOf, sentences.length),
    sentences,
    paragraphs,
  };
}

function casingOf(text: string, start: number, end: number): number {
  let casing = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) casing |= SMALL_INSIDE;
    else if (code >= 65 && code <= 90) casing |= i === start ? CAPITAL_FIRST | CAPITAL_INSIDE : CAPITAL_INSIDE;
    else if (code > 127) casing |= casingOfLetter(text.charAt(i), i === start);
  }
  return casing;
}

function casingOfLetter(letter: string, first: boolean): number {
  if (letter !== letter.toLowerCase()) return first ? CAPITAL_FIRST | CAPITAL_INSIDE : CAPITAL_INSIDE;
  return letter === letter.toUpperCase() ? 0 : SMALL_INSIDE;
}

/** By token: the index of the span that it begins in or after; tokens before the first are of the first. */
function spanOf({ length, starts }: Tokens, spans: readonly Span[]): Int32Array {
  const result = new Int32Array(length);
  let at = 0;
  let next = spans[1]?.start ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    while (next <= (starts[i] as number)) next = spans[++at + 1]?.start ?? Number.POSITIVE_INFINITY;
    result[i] = at;
  }
  return result;
}

function firstTokens(sentenceOf: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count + 1).fill(sentenceOf.length);
  for (let i = sentenceOf.length - 1; i >= 0; i--) first[sentenceOf[i] as number] = i;
  // a sentence without tokens begins where the next one does
  for (let s = count - 1; s >= 0; s--) first[s] = Math.min(first[s] as number, first[s + 1] as number);
  return first;
}

/** Whether token `i` is a word of the class (`C.office`). Places outside of the text are of no class. */
export function is(tokens: TokenTable, i: number, name: number): boolean {
  if (i < 0 || i >= tokens.length) return false;
  const at = (tokens.lexemeOf[i] as number) * STRIDE + (name >> 5);
  return (((tokens.lexicon.bits[at] as number) >>> (name & 31)) & 1) === 1;
}

/** Several classes at once, for `isAny`. */
export type ClassMask = Int32Array;

export function classMask(...names: readonly WordClass[]): ClassMask {
  const mask = new Int32Array(STRIDE);
  for (const name of names) {
    const at = C[name] >> 5;
    mask[at] = (mask[at] as number) | (1 << (C[name] & 31));
  }
  return mask;
}

/** Whether token `i` is a word of one of the classes. Places outside of the text are of none. */
export function isAny(tokens: TokenTable, i: number, mask: ClassMask): boolean {
  if (i < 0 || i >= tokens.length || tokens.lexemeOf[i] === 0) return false;
  const at = (tokens.lexemeOf[i] as number) * STRIDE;
  for (let k = 0; k < STRIDE; k++) {
    if (((tokens.lexicon.bits[at + k] as number) & (mask[k] as number)) !== 0) return true;
  }
  return false;
}

/** How token `i` reports speech; undefined for most. */
export const cueAt = (tokens: TokenTable, i: number): Cue | undefined =>
  i >= 0 && i < tokens.length ? tokens.lexicon.cues[tokens.lexemeOf[i] as number] : undefined;

/** The number of the token's lexeme; 0 where no row has the word, and outside of the text. */
export const lexemeAt = ({ length, lexemeOf }: TokenTable, i: number): number =>
  i >= 0 && i < length ? (lexemeOf[i] as number) : 0;

/** The token's kind; 0 outside of the text. */
export const kindAt = ({ length, kinds }: TokenTable, i: number): number =>
  i >= 0 && i < length ? (kinds[i] as number) : 0;

/** The token as written; empty outside of the text. */
export const wordAt = (tokens: TokenTable, i: number): string =>
  i >= 0 && i < tokens.length ? tokens.text.slice(tokens.starts[i], tokens.ends[i]) : "";

/** The token's first character: all of a punctuation mark; empty outside of the text. */
export const initialAt = (tokens: TokenTable, i: number): string =>
  i >= 0 && i < tokens.length ? tokens.text.charAt(tokens.starts[i] as number) : "";

/** True where the token begins with a capital letter. */
export const isCapitalAt = (tokens: TokenTable, i: number): boolean =>
  i >= 0 && i < tokens.length && ((tokens.casing[i] as number) & CAPITAL_FIRST) !== 0;

/** True where the token holds a capital letter anywhere (`iPhone`). */
export const hasCapitalAt = (tokens: TokenTable, i: number): boolean =>
  i >= 0 && i < tokens.length && ((tokens.casing[i] as number) & (CAPITAL_FIRST | CAPITAL_INSIDE)) !== 0;

/** The token in lower case; empty outside of the text. */
export function lowerAt(tokens: TokenTable, i: number): string {
  if (i < 0 || i >= tokens.length) return "";
  const lexeme = tokens.lexemeOf[i] as number;
  return lexeme > 0
    ? (tokens.lexicon.lexemes[lexeme] as Lexeme).word
    : tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
}

/** First token that ends after `offset`; the number of tokens where none does. */
export function tokenAt({ length, ends }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What tokens `[from, to)` cover; at least one token. */
export const spanAt = ({ starts, ends }: Tokens, from: number, to: number): Span => ({
  start: starts[from] as number,
  end: ends[to - 1] as number,
});

/** The text that tokens `[from, to)` cover. */
export const textAt = (tokens: TokenTable, from: number, to: number): string =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);

/** The sentence of a token: its first token and the one after its last. */
export function sentenceAt({ sentenceOf, sentenceStart }: TokenTable, i: number): readonly [from: number, to: number] {
  const sentence = sentenceOf[i] as number;
  return [sentenceStart[sentence] as number, sentenceStart[sentence + 1] as number];
}

/** Two letters or more, none of them small. */
export const isAcronym = (tokens: TokenTable, i: number): boolean =>
  i >= 0 &&
  i < tokens.length &&
  (tokens.ends[i] as number) - (tokens.starts[i] as number) > 1 &&
  ((tokens.casing[i] as number) & CAPITAL_INSIDE) !== 0 &&
  ((tokens.casing[i] as number) & SMALL_INSIDE) === 0;

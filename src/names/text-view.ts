import type { Tokens } from "../core/document.ts";
import type { Span } from "../core/span.ts";

/** A text by its tokens, for rules that look about a name. */
export interface TextView {
  readonly text: string;
  readonly tokens: Tokens;
  /** The token as written. */
  readonly word: (token: number) => string;
  /** The token in lower case; empty beyond the text. */
  readonly lower: (token: number) => string;
  /** True where the token holds a capital letter; false beyond the text. */
  readonly isCapital: (token: number) => boolean;
  /** First token that ends after `offset`. */
  readonly tokenAt: (offset: number) => number;
  /** The sentence of a token: its first token and the one after its last. */
  readonly sentenceOf: (token: number) => readonly [from: number, to: number];
  readonly span: (from: number, to: number) => Span;
}

/** Tokens that are looked at one by one before the search by halves. */
const NEAR = 8;

export function viewOf(text: string, tokens: Tokens, sentences: readonly Span[]): TextView {
  const lowers: (string | undefined)[] = new Array(tokens.length);
  const { starts, ends } = tokens;
  let near = 0; // names are asked for in order: the next token is mostly close by
  const tokenAt = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    if (near > 0 && (ends[near - 1] as number) <= offset) {
      const reach = Math.min(near + NEAR, tokens.length);
      while (near < reach && (ends[near] as number) <= offset) near++;
      if (near < reach) return near;
      low = near;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    near = low;
    return low;
  };
  const word = (token: number) => text.slice(starts[token], ends[token]);
  return {
    text,
    tokens,
    word,
    lower: (token) => {
      if (token < 0 || token >= tokens.length) return "";
      let lower = lowers[token];
      if (lower === undefined) {
        lower = word(token).toLowerCase();
        lowers[token] = lower;
      }
      return lower;
    },
    isCapital: (token) => {
      if (token < 0 || token >= tokens.length) return false;
      const end = ends[token] as number;
      for (let i = starts[token] as number; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code >= 65 && code <= 90) return true;
        if (code > 127) {
          const rest = text.slice(i, end);
          return rest !== rest.toLowerCase();
        }
      }
      return false;
    },
    tokenAt,
    sentenceOf: (token) => {
      const at = tokens.starts[token] as number;
      let low = 0;
      let high = sentences.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sentences[middle] as Span).start <= at) low = middle;
        else high = middle - 1;
      }
      const sentence = sentences[low];
      return sentence ? [tokenAt(sentence.start), tokenAt(sentence.end - 1) + 1] : [0, tokens.length];
    },
    span: (from, to) => ({ start: tokens.starts[from] as number, end: tokens.ends[to - 1] as number }),
  };
}

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
  /** First token that ends after `offset`. */
  readonly tokenAt: (offset: number) => number;
  /** The sentence of a token: its first token and the one after its last. */
  readonly sentenceOf: (token: number) => readonly [from: number, to: number];
  readonly span: (from: number, to: number) => Span;
}

export function viewOf(text: string, tokens: Tokens, sentences: readonly Span[]): TextView {
  const lowers: (string | undefined)[] = new Array(tokens.length);
  const tokenAt = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens.ends[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const word = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
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

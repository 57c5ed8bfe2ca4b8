import { hashExact } from "../hashing.ts";
import type { Words } from "../words.ts";
import { LEXICON, type Lexicon } from "./forms.ts";

/** A sentence of fewer capitalised words is not taken for shouting: it may be a list of abbreviations. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.8;

/** True where words `[from, to)` are a sentence in capitals throughout, as headlines and datelines are. */
export function isShouted(text: string, words: Words, from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const start = words.starts[i] as number;
    if ((words.ends[i] as number) - start < 2) continue;
    const second = text.charCodeAt(start + 1);
    if (second >= 97 && second <= 122) {
      // most sentences show within a few words that they are none
      if (++lower > 2 && upper * 4 < lower) return false;
    } else if (second >= 65 && second <= 90) upper++;
  }
  return upper >= LEAST_WORDS && upper >= LEAST_SHARE * (upper + lower);
}

/**
 * The stretch of text under words `[from, to)`, each word written as it mostly is in running text; as long as the
 * original.
 */
export function truecase(text: string, words: Words, from: number, to: number, lexicon: Lexicon): string {
  const base = words.starts[from] as number;
  let quiet = "";
  let at = base;
  const count = (word: string) => LEXICON.count(lexicon.get(hashExact(word)) ?? 0);
  for (let i = from; i < to; i++) {
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    const word = text.slice(start, end);
    const small = word.toLowerCase();
    const title = word.slice(0, 1) + small.slice(1);
    const [s, t, u] = [count(small), count(title), count(word)];
    const usual = u > Math.max(s, t) ? word : s > t ? small : title;
    quiet += text.slice(at, start) + (usual.length === word.length ? usual : word);
    at = end;
  }
  return quiet;
}

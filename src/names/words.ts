import { type Tokens, WORD } from "../core/document.ts";

/**
 * What the tagger labels: the tokens of a sentence, but that a word whose hyphen joins two capitals comes in parts
 * (`Jokowi-Kalla`, `Jakarta-Bandung`): each side may be a name of its own. Offsets are UTF-16 code units of the text.
 */
export interface Words {
  length: number;
  starts: Int32Array;
  ends: Int32Array;
}

export const emptyWords = (capacity = 256): Words => ({
  length: 0,
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
});

function push(words: Words, start: number, end: number): void {
  if (words.length === words.starts.length) {
    const starts = new Int32Array(words.length * 2);
    const ends = new Int32Array(words.length * 2);
    starts.set(words.starts);
    ends.set(words.ends);
    words.starts = starts;
    words.ends = ends;
  }
  words.starts[words.length] = start;
  words.ends[words.length++] = end;
}

const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);

const HYPHEN = 45;
/** Longer tokens are no names joined: a token of a million parts would fill the tagger's memory. */
const LONGEST_JOINED = 100;

/** Adds `count` words of no length at `at`. */
export function pad(words: Words, at: number, count: number): void {
  for (let k = 0; k < count; k++) push(words, at, at);
}

/** Adds the tokens `[from, to)` to `words`. */
export function splitWords(words: Words, text: string, tokens: Tokens, from: number, to: number): void {
  for (let token = from; token < to; token++) {
    let start = tokens.starts[token] as number;
    const end = tokens.ends[token] as number;
    if (tokens.kinds[token] === WORD && end - start < LONGEST_JOINED && isUpper(text.charCodeAt(start))) {
      for (let i = start + 1; i + 1 < end; i++) {
        if (text.charCodeAt(i) !== HYPHEN || !isUpper(text.charCodeAt(i + 1))) continue;
        push(words, start, i);
        push(words, i, i + 1);
        start = i + 1;
      }
    }
    push(words, start, end);
  }
}

import { NUMBER, PUNCTUATION, type Tokens, WORD } from "../core/document.ts";
import { eachUnit } from "./units.ts";

// Classes of UTF-16 code units; 0 is anything else.
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
/** A hyphen or an apostrophe: part of a word where letters or digits stand on both sides. */
const JOINER = 4;
/** Half of a surrogate pair. */
const SURROGATE = 5;

/** The class of every UTF-16 code unit. */
const CLASS = new Uint8Array(0x10000);
const classify = (pattern: RegExp, kind: number): void =>
  eachUnit(pattern, (unit) => {
    CLASS[unit] = kind;
  });
classify(/[\s\x85]+/g, SPACE);
classify(/[\p{L}\p{M}\p{No}\p{Nl}]+/gu, LETTER);
classify(/\p{Nd}+/gu, DIGIT);
classify(/['’‘ʼʻ`´\-\u2010\u2011]/g, JOINER);
classify(/[\ud800-\udfff]+/g, SURROGATE);

const HYPHEN = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;

/** The tokens of `text`; see `Tokens` for what a token is. Linear. */
export function tokenise(text: string): Tokens {
  found.length = 0;
  for (let at = 0; at < text.length; ) {
    switch (CLASS[text.charCodeAt(at)]) {
      case SPACE:
        at++;
        break;
      case LETTER:
        at = found.add(WORD, at, isRupiah(text, at) ? at + 2 : wordEnd(text, at + 1));
        break;
      case DIGIT:
        at = takeDigits(text, at);
        break;
      case SURROGATE:
        at = takeSurrogate(text, at);
        break;
      default:
        at = found.add(PUNCTUATION, at, at + 1);
    }
  }
  return found.tokens();
}

/** A number, or a word that begins with one: `2G`, `17-an`. */
function takeDigits(text: string, start: number): number {
  let at = digitsEnd(text, start + 1);
  const next = classAt(text, at);
  if (next === LETTER || (next === JOINER && classAt(text, at + 1) === LETTER)) {
    return found.add(WORD, start, wordEnd(text, at));
  }
  while (isSeparator(text.charCodeAt(at)) && classAt(text, at + 1) === DIGIT) at = digitsEnd(text, at + 2);
  return found.add(NUMBER, start, at);
}

function takeSurrogate(text: string, start: number): number {
  const letter = astralLetter(text, start);
  return letter > 0
    ? found.add(WORD, start, wordEnd(text, start + letter))
    : found.add(PUNCTUATION, start, start + pairLength(text, start));
}

/** The tokens found so far, in arrays that every text uses again. */
class Found {
  length = 0;
  #starts = new Int32Array(4096);
  #ends = new Int32Array(4096);
  #kinds = new Uint8Array(4096);

  /** Returns `end`, where the next token may begin. */
  add(kind: number, start: number, end: number): number {
    if (this.length === this.#starts.length) this.#grow();
    this.#starts[this.length] = start;
    this.#ends[this.length] = end;
    this.#kinds[this.length++] = kind;
    return end;
  }

  #grow(): void {
    const [starts, ends, kinds] = [this.#starts, this.#ends, this.#kinds];
    this.#starts = new Int32Array(starts.length * 2);
    this.#ends = new Int32Array(ends.length * 2);
    this.#kinds = new Uint8Array(kinds.length * 2);
    this.#starts.set(starts);
    this.#ends.set(ends);
    this.#kinds.set(kinds);
  }

  tokens(): Tokens {
    const { length } = this;
    return {
      length,
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
      kinds: this.#kinds.slice(0, length),
    };
  }
}
const found = new Found();

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === DIGIT) at++;
  return at;
}

/** The end of a word that goes on at `at`. */
function wordEnd(text: string, at: number): number {
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at++;
    else if (kind === JOINER) {
      const next = classAt(text, at + 1);
      if (next !== LETTER && (next !== DIGIT || text.charCodeAt(at) !== HYPHEN)) return at;
      at += 2;
    } else if (kind === SURROGATE) {
      const letter = astralLetter(text, at);
      if (letter === 0) return at;
      at += letter;
    } else return at;
  }
}

const classAt = (text: string, at: number): number =>
  at < text.length ? (CLASS[text.charCodeAt(at)] as number) : SPACE;

const isSeparator = (unit: number): boolean => unit === DOT || unit === COMMA;

/** `Rp1.500` is the currency and a number, not one word. */
const isRupiah = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x52 && text.charCodeAt(at + 1) === 0x70 && classAt(text, at + 2) === DIGIT;

const pairLength = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** 2 where a letter outside of the basic plane (`𝗕𝗲𝗿𝗶𝘁𝗮`) stands at `at`, else 0. */
const astralLetter = (text: string, at: number): number =>
  pairLength(text, at) === 2 && /[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0;

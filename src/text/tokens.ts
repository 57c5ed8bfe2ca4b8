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

let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let kinds = new Uint8Array(4096);

/** The tokens of `text`; see `Tokens` for what a token is. Linear. */
export function tokenise(text: string): Tokens {
  const size = text.length;
  let length = 0;
  let at = 0;
  while (at < size) {
    const unit = text.charCodeAt(at);
    const kind = CLASS[unit] as number;
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let token: number = PUNCTUATION;
    if (kind === LETTER) {
      token = WORD;
      at = isRupiah(text, at) ? at + 2 : wordEnd(text, at + 1);
    } else if (kind === DIGIT) {
      token = NUMBER;
      at++;
      while (classAt(text, at) === DIGIT) at++;
      const next = classAt(text, at);
      if (next === LETTER || (next === JOINER && classAt(text, at + 1) === LETTER)) {
        token = WORD; // 2G, 17-an
        at = wordEnd(text, at);
      } else {
        while (isSeparator(text.charCodeAt(at)) && classAt(text, at + 1) === DIGIT) {
          at += 2;
          while (classAt(text, at) === DIGIT) at++;
        }
      }
    } else if (kind === SURROGATE) {
      const letter = astralLetter(text, at);
      at += letter || Math.max(1, pairLength(text, at));
      if (letter) {
        token = WORD;
        at = wordEnd(text, at);
      }
    } else at++;

    if (length === starts.length) grow();
    starts[length] = start;
    ends[length] = at;
    kinds[length++] = token;
  }
  return { length, starts: starts.slice(0, length), ends: ends.slice(0, length), kinds: kinds.slice(0, length) };
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

function grow(): void {
  const double = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  starts = double(starts, new Int32Array(starts.length * 2));
  ends = double(ends, new Int32Array(ends.length * 2));
  kinds = double(kinds, new Uint8Array(kinds.length * 2));
}

/**
 * One pass over the text that stops only where an expression can begin: at a trigger word, found by a rolling hash of
 * its letters (no word is copied out for that), or at a number.
 */
import type { Draft, Parser } from "./draft.ts";
import { NUMBER_PARSERS, WORD_PARSERS } from "./grammar.ts";
import { approximation } from "./parsers/units.ts";

const SIZE = 4096; // a power of two well above the number of trigger words
const hashes = new Int32Array(SIZE);
const entries: ({ readonly word: string; readonly parsers: readonly Parser[] } | undefined)[] = new Array(SIZE);

const step = (hash: number, lower: number): number => (Math.imul(hash, 31) + lower) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SIZE - 1);

const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
};

/** Words that may stand before an expression and belong to it: `sekitar pukul 11.45`. */
const APPROXIMATE_FIRST = ["sekitar", "sekira", "kira", "kurang", "lebih", "hampir", "nyaris"];

const approximate: Parser = (text, at) => {
  const length = approximation(text, at);
  const found = length === 0 ? null : parseAt(text, at + length);
  if (!found) return null;
  const { type, clock, when } = found;
  const measures = type === "DURATION" || clock !== undefined || when.form === "year" || when.form === "decade";
  return measures ? { ...found, start: at } : null;
};
const APPROXIMATE: readonly Parser[] = [approximate];
/** At `baca`, which may open a bracket of links. */
const RELATED: readonly Parser[] = [];

const add = (word: string, parsers: readonly Parser[]): void => {
  let slot = slotOf(hashOf(word));
  while (entries[slot]) slot = (slot + 1) & (SIZE - 1);
  hashes[slot] = hashOf(word);
  entries[slot] = { word, parsers };
};
for (const [word, parsers] of WORD_PARSERS) add(word, parsers);
for (const word of APPROXIMATE_FIRST) add(word, APPROXIMATE);
add("baca", RELATED);

const APOSTROPHES = /['’]/g;

function parsersOf(text: string, start: number, end: number, hash: number): readonly Parser[] | null {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SIZE - 1)) {
    const entry = entries[slot];
    if (!entry) return null;
    if (hashes[slot] === hash && text.slice(start, end).toLowerCase().replace(APOSTROPHES, "") === entry.word) {
      return entry.parsers;
    }
  }
}

function firstOf(parsers: readonly Parser[], text: string, at: number): Draft | null {
  for (const parser of parsers) {
    const found = parser(text, at);
    if (found) return found;
  }
  return null;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** What begins at a word or a number, `sekitar` and its kin aside. */
function parseAt(text: string, at: number): Draft | null {
  if (isDigit(text.charCodeAt(at))) return firstOf(NUMBER_PARSERS, text, at);
  let hash = 0;
  let i = at;
  for (; isWordCode(text.charCodeAt(i)); i++) hash = step(hash, text.charCodeAt(i) | 32);
  const parsers = parsersOf(text, at, i, hash);
  return parsers === null || parsers === APPROXIMATE ? null : firstOf(parsers, text, at);
}

/** Digits that go on from something else are no number: `QZ8501`, `A-1320`, `1.234`. */
function opensNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 44) return !isDigit(text.charCodeAt(at - 2)); // `Jumat,25 Oktober`
  if (before === 46 || before === 45 || before === 47 || before === 58) {
    const previous = text.charCodeAt(at - 2);
    return !isDigit(previous) && !isWordCode(previous);
  }
  return before !== 95 && before !== 64;
}

/** The end of a bracket that points to other articles, `(Baca juga: ...)`; its dates are not the story's. */
function skipRelated(text: string, start: number, end: number): number {
  if (text[start - 1] !== "(" || !/^ ?(?:juga|selengkapnya)? ?:/.test(text.slice(end, end + 16))) return end;
  for (let i = end; i < text.length && i < end + 300 && text[i] !== "\n"; i++) if (text[i] === ")") return i;
  return end;
}

/** Every expression by itself, in order, without overlaps. */
export function scan(text: string): Draft[] {
  const found: Draft[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const draft = opensNumber(text, i) ? firstOf(NUMBER_PARSERS, text, i) : null;
      if (draft) {
        found.push(draft);
        i = draft.end;
      } else {
        while (i < length && isDigit(text.charCodeAt(i))) i++;
        // A word glued to a number (`5G`, `10th`) is part of it.
        while (i < length && isWordCode(text.charCodeAt(i))) i++;
      }
      continue;
    }
    if (!isWordCode(code)) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    let plain = true;
    for (; i < length; i++) {
      const c = text.charCodeAt(i);
      if (isWordCode(c)) hash = step(hash, c | 32);
      else if (isDigit(c)) plain = false;
      else if ((c === 39 || c === 0x2019) && isWordCode(text.charCodeAt(i + 1))) continue;
      else break;
    }
    // The second half of a doubled word (`kemarin-kemarin`) is no word of its own.
    const joined = text.charCodeAt(start - 1) === 45 && isWordCode(text.charCodeAt(start - 2));
    const parsers = plain && !joined ? parsersOf(text, start, i, hash) : null;
    if (!parsers) continue;
    if (parsers === RELATED) {
      i = skipRelated(text, start, i);
      continue;
    }
    const draft = firstOf(parsers, text, start);
    if (draft) {
      found.push(draft);
      i = draft.end;
    }
  }
  return found;
}

/**
 * One pass over the text that stops only where an expression can begin: at a trigger word, found by a rolling hash of
 * its letters (no word is copied out for that), or at a number.
 */
import type { Parser, WrittenDate } from "./draft.ts";
import { FORM_IDS, NUMBER_PARSERS, WORD_PARSERS } from "./grammar.ts";
import { approximation } from "./parsers/units.ts";

const SIZE = 4096; // a power of two well above the number of trigger words
interface Trigger {
  readonly hash: number;
  readonly parsers: readonly Parser[];
}
const triggers: Trigger[] = [];
/** By hash, the place of a word in `triggers` plus one; 0 is free. */
const slots = new Uint16Array(SIZE);

const step = (hash: number, lower: number): number => (Math.imul(hash, 31) + lower) | 0;
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SIZE - 1);

const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
};

/** Words that may stand before an expression and belong to it: `sekitar pukul 11.45`. */
const APPROXIMATE_FIRST = ["sekitar", "sekira", "kira", "kurang", "lebih", "hampir", "nyaris"];

function approximate(text: string, at: number): WrittenDate | null {
  const length = approximation(text, at);
  const found = length === 0 ? null : parseAt(text, at + length);
  if (!found) return null;
  const { type, clock, when } = found;
  const measures = type === "DURATION" || clock !== undefined || when.form === "year" || when.form === "decade";
  return measures ? { ...found, start: at } : null;
}
/** At a word of `approximate`. */
const APPROXIMATE: readonly Parser[] = [];
/** At `baca`, which may open a bracket of links. */
const RELATED: readonly Parser[] = [];

const add = (word: string, parsers: readonly Parser[]): void => {
  const hash = hashOf(word);
  if (parsersOf(hash)) throw new Error(`two trigger words of one hash: ${word}`);
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
  slots[slot] = triggers.push({ hash, parsers });
};
for (const [word, parsers] of WORD_PARSERS) add(word, parsers);
for (const word of APPROXIMATE_FIRST) add(word, APPROXIMATE);
add("baca", RELATED);

/** The parsers of the word with this hash; should another word share it, they find nothing there. */
function parsersOf(hash: number): readonly Parser[] | null {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (SIZE - 1)) {
    const trigger = triggers[(slots[slot] as number) - 1] as Trigger;
    if (trigger.hash === hash) return trigger.parsers;
  }
  return null;
}

function firstOf(parsers: readonly Parser[], text: string, at: number): WrittenDate | null {
  for (const parser of parsers) {
    const found = parser(text, at);
    if (found) return { ...found, rule: FORM_IDS.get(parser) as string };
  }
  return null;
}

/** What every code unit is to the scan: 1 a letter, 2 a digit. */
const KINDS = new Uint8Array(1 << 16);
const LETTER = 1;
const DIGIT = 2;
KINDS.fill(LETTER, 65, 91).fill(LETTER, 97, 123).fill(LETTER, 0xc0, 0x250);
KINDS[0xd7] = KINDS[0xf7] = 0; // × ÷
KINDS.fill(DIGIT, 48, 58);
const isLetter = (code: number): boolean => KINDS[code] === LETTER;
const isDigit = (code: number): boolean => KINDS[code] === DIGIT;

/** What begins at a number in digits. */
function parseNumber(text: string, at: number): WrittenDate | null {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return firstOf(NUMBER_PARSERS[end - at] ?? [], text, at);
}

/** What begins at a word or a number, `sekitar` and its kin aside. */
function parseAt(text: string, at: number): WrittenDate | null {
  if (isDigit(text.charCodeAt(at))) return parseNumber(text, at);
  let hash = 0;
  let i = at;
  for (; isLetter(text.charCodeAt(i)); i++) hash = step(hash, text.charCodeAt(i) | 32);
  const parsers = parsersOf(hash);
  return parsers === null || parsers === APPROXIMATE ? null : firstOf(parsers, text, at);
}

/** Digits that go on from something else are no number: `QZ8501`, `A-1320`, `1.234`. */
function opensNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 44) return !isDigit(text.charCodeAt(at - 2)); // `Jumat,25 Oktober`
  if (before === 46 || before === 45 || before === 47 || before === 58) {
    const previous = text.charCodeAt(at - 2);
    return !isDigit(previous) && !isLetter(previous);
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
export function scan(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const draft = opensNumber(text, i) ? parseNumber(text, i) : null;
      if (draft) {
        found.push(draft);
        i = draft.end;
      } else {
        while (i < length && isDigit(text.charCodeAt(i))) i++;
        // A word glued to a number (`5G`, `10th`) is part of it.
        while (i < length && isLetter(text.charCodeAt(i))) i++;
      }
      continue;
    }
    if (!isLetter(code)) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0;
    let plain = true;
    for (; i < length; i++) {
      const c = text.charCodeAt(i);
      if (isLetter(c)) hash = step(hash, c | 32);
      else if (isDigit(c)) plain = false;
      else if ((c === 39 || c === 0x2019) && isLetter(text.charCodeAt(i + 1))) continue;
      else break;
    }
    const parsers = plain ? parsersOf(hash) : null;
    // The second half of a doubled word (`kemarin-kemarin`) is no word of its own.
    if (!parsers || (text.charCodeAt(start - 1) === 45 && isLetter(text.charCodeAt(start - 2)))) continue;
    if (parsers === RELATED) {
      i = skipRelated(text, start, i);
      continue;
    }
    const draft = parsers === APPROXIMATE ? approximate(text, start) : firstOf(parsers, text, start);
    if (draft) {
      found.push(draft);
      i = draft.end;
    }
  }
  return found;
}

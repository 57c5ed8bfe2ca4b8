/**
 * One pass over the text that stops only where an expression can begin: at a trigger word, found by a rolling hash of
 * its letters (no word is copied out for that), or at a number.
 */
import { isDigit, isWordLetter } from "../text/letters.ts";
import type { WrittenDate } from "./draft.ts";
import { type Form, NUMBER_FORMS, WORD_FORMS } from "./grammar.ts";
import { approximation } from "./parsers/units.ts";
import { ABOUT_FIRST } from "./vocabulary.ts";

const SIZE = 4096; // a power of two well above the number of trigger words
interface Trigger {
  readonly hash: number;
  readonly forms: readonly Form[];
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

/** At a word that belongs to the expression after it: `sekitar pukul 11.45`. */
function approximate(text: string, at: number): WrittenDate | null {
  const length = approximation(text, at);
  const found = length === 0 ? null : parseAt(text, at + length);
  if (!found) return null;
  const { type, clock, when } = found;
  const measures = type === "DURATION" || clock !== undefined || when.form === "year" || when.form === "decade";
  return measures ? { ...found, start: at } : null;
}
/** At a word of `approximate`. */
const APPROXIMATE: readonly Form[] = [];

/** Words of one hash share their forms, each of which reads the word itself. */
const add = (word: string, forms: readonly Form[]): void => {
  const hash = hashOf(word);
  let slot = slotOf(hash);
  while (slots[slot] !== 0) {
    const place = (slots[slot] as number) - 1;
    const trigger = triggers[place] as Trigger;
    if (trigger.hash === hash) {
      triggers[place] = { hash, forms: trigger.forms.length === 0 ? forms : [...trigger.forms, ...forms] };
      return;
    }
    slot = (slot + 1) & (SIZE - 1);
  }
  slots[slot] = triggers.push({ hash, forms });
};
for (const [word, forms] of WORD_FORMS) add(word, forms);
for (const word of ABOUT_FIRST) add(word, APPROXIMATE);

/** The forms of the word with this hash; should another word share it, they find nothing there. */
function formsOf(hash: number): readonly Form[] | null {
  for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (SIZE - 1)) {
    const trigger = triggers[(slots[slot] as number) - 1] as Trigger;
    if (trigger.hash === hash) return trigger.forms;
  }
  return null;
}

function firstOf(forms: readonly Form[], text: string, at: number): WrittenDate | null {
  for (const { id, parse } of forms) {
    const found = parse(text, at);
    if (found) return { ...found, rule: id };
  }
  return null;
}

/** What begins at a number in digits. */
function parseNumber(text: string, at: number): WrittenDate | null {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return firstOf(NUMBER_FORMS[end - at] ?? [], text, at);
}

/** What begins at a word or a number, `sekitar` and its kin aside. */
function parseAt(text: string, at: number): WrittenDate | null {
  if (isDigit(text.charCodeAt(at))) return parseNumber(text, at);
  let hash = 0;
  let i = at;
  for (; isWordLetter(text.charCodeAt(i)); i++) hash = step(hash, text.charCodeAt(i) | 32);
  const forms = formsOf(hash);
  return forms === null || forms === APPROXIMATE ? null : firstOf(forms, text, at);
}

/** Digits that go on from something else are no number: `QZ8501`, `A-1320`, `1.234`. */
function opensNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 44) return !isDigit(text.charCodeAt(at - 2)); // `Jumat,25 Oktober`
  if (before === 46 || before === 45 || before === 47 || before === 58) {
    const previous = text.charCodeAt(at - 2);
    return !isDigit(previous) && !isWordLetter(previous);
  }
  return before !== 95 && before !== 64;
}

/** Kinds of code units, for the scan. */
const LETTER = 1;
const DIGIT = 2;
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) =>
  isWordLetter(code) ? LETTER : isDigit(code) ? DIGIT : 0,
);
/** Of what is beyond the table, and beyond the text, it is 0. */
const kindOf = (code: number): number => (code < KINDS.length ? (KINDS[code] as number) : 0);

/** Every expression by itself, in order, without overlaps. */
export function scan(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  const reader = new Reader(text);
  for (let i = 0; i < text.length; ) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    const draft = kind === DIGIT ? reader.atNumber(i) : reader.atWord(i);
    if (draft) found.push(draft);
    i = draft?.end ?? reader.end;
  }
  return found;
}

class Reader {
  /** Where the word or number that was read last is over. */
  end = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  atNumber(at: number): WrittenDate | null {
    const text = this.#text;
    const draft = opensNumber(text, at) ? parseNumber(text, at) : null;
    if (draft) return draft;
    let end = at;
    while (kindOf(text.charCodeAt(end)) === DIGIT) end++;
    // A word glued to a number (`5G`, `10th`) is part of it.
    while (kindOf(text.charCodeAt(end)) === LETTER) end++;
    this.end = end;
    return null;
  }

  atWord(at: number): WrittenDate | null {
    const text = this.#text;
    let hash = 0;
    let plain = true;
    let end = at;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const kind = kindOf(code);
      if (kind === LETTER) hash = step(hash, code | 32);
      else if (kind === DIGIT) plain = false;
      else if (!isApostrophe(code) || kindOf(text.charCodeAt(end + 1)) !== LETTER) break;
    }
    this.end = end;
    const forms = plain ? formsOf(hash) : null;
    // The second half of a doubled word (`kemarin-kemarin`) is no word of its own.
    if (!forms || (text[at - 1] === "-" && isWordLetter(text.charCodeAt(at - 2)))) return null;
    return forms === APPROXIMATE ? approximate(text, at) : firstOf(forms, text, at);
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * Words that lost the space between them, mostly where a link or an italic stood: `PresidenPrabowo`, `diIndonesia`,
 * `dilansirdetikNews`, `sebagaikepala`, `birokratyang`, `Perjuangan(PDIP)`. Letters are cut where one side is a word
 * that the lexicon says so of, or where a capital follows a small word of five letters or more; `iPhone`, `NasDem`,
 * `TransJakarta`, `KemenPUPR` are whole words.
 */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isWordOf } from "../language/words.ts";
import { isAsciiLower, isAsciiUpper, isDigit } from "./letters.ts";

/** Classes of what a name may follow: function words, offices, forms of address, kinds of places, days and months. */
const BEFORE_NAME = [
  C.function_word,
  C.credit,
  C.office,
  C.honorific,
  C.status,
  C.place_unit,
  C.place_cue,
  C.name_head,
  C.owner_institution,
  C.unit,
  C.portfolio,
  C.month,
  C.weekday,
];
/** Capitalised ones that are shorter begin names and brands: `DiCaprio`, `MsGlow`. */
const SHORTEST_CAPITALISED = 3;

const isOf = (word: string, name: number): boolean => isWordOf(word, 0, word.length, name);

/** True for an acronym that names follow: `KPK`, `DPR`. */
export const isAcronym = (word: string): boolean => isOf(word, C.acronym_head) && word === word.toUpperCase();

/** True for a word that a name follows, so that the two are one phrase: `PresidenPrabowo`, `diIndonesia`. */
export function isBeforeName(word: string): boolean {
  if (BEFORE_NAME.some((name) => isOf(word, name))) {
    return word.length >= SHORTEST_CAPITALISED || isAsciiLower(word.charCodeAt(0));
  }
  return isOf(word, C.cue) && isAsciiLower(word.charCodeAt(0)); // `kataBudi`, not `BukaLapak`
}

/** True for a word that begins anew after a name, in lists and under headlines: `BadungKetua`, `UnsurAnggota`. */
const isAfterName = (word: string): boolean =>
  (isOf(word, C.office) && !isOf(word, C.weak_office)) || isOf(word, C.group);

/**
 * What may come before those that also end a word: `birokratyang`, not `bayang`, `Pinyang`; `kehidupanuntuk`, not
 * `peruntuk`.
 */
const BEFORE_END: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ yang: /[bdhklmprst]$/, turun: /[A-Za-z]{4}$/, untuk: /(?<!per|ter|ber|pem)$/i }),
);
const SHORTEST_REST = 3;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;
const SHORTEST_SMALL_WORD = 5;
const ROMAN = /^[IVX]{1,4}$/;
const NUMERAL = /^[IVX]{1,4}/;

/** Three letters as a number, whatever their case. */
const key = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** Words by their first or last three letters, for a look-up at every word of a text. */
interface Index {
  /** By key: 1 where there is a word. Small enough to stay in the processor's caches. */
  readonly has: Uint8Array;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

function index(words: readonly string[], from: (word: string) => number): Index {
  const has = new Uint8Array(1 << 15);
  const table = new Map<number, string[]>();
  for (const word of words) {
    const at = from(word);
    const slot = key(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
    has[slot] = 1;
    table.set(
      slot,
      [...(table.get(slot) ?? []), word].sort((a, b) => b.length - a.length),
    );
  }
  return { has, words: table };
}

const wordsAt = ({ has, words }: Index, slot: number): readonly string[] | undefined =>
  has[slot] === 1 ? words.get(slot) : undefined;

/** Shorter active forms of verbs of saying may end another word. */
const SHORTEST_CUE = 7;
const STARTS = LEXICON.wordsOf("never_begins");
const ENDS = [
  ...LEXICON.wordsOf("never_ends"),
  ...LEXICON.lexemes.flatMap(({ word }, lexeme) =>
    LEXICON.cues[lexeme]?.form === "active" && word.startsWith("me") && word.length >= SHORTEST_CUE ? [word] : [],
  ),
];
const CLITICS = LEXICON.wordsOf("clitic");
const SMALL_NAMES = LEXICON.wordsOf("small_name");
const SHORTEST_START = Math.min(...STARTS.map((word) => word.length));
const BY_START = index(STARTS, () => 0);
const BY_END = index([...new Set(ENDS)], (word) => word.length - 3);

const SMALL = 1;
const CAPITAL = 2;
/** The case of the letters of ASCII by UTF-16 unit, 0 for all else. */
const CASE = new Uint8Array(0x10000).fill(CAPITAL, 0x41, 0x5b).fill(SMALL, 0x61, 0x7b);

/** Places inside `[start, end)` where two words were run together, in order. Linear: reads every word once. */
export function findRunTogether(text: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let i = start; i < end; ) {
    const from = i++;
    if (CASE[text.charCodeAt(from)] === 0) continue;
    let rest = 0; // the cases of the letters after the first
    for (; i < end; i++) {
      const letter = CASE[text.charCodeAt(i)] as number;
      if (letter === 0) break;
      rest |= letter;
    }
    const after = from > start ? afterMark(text, from, i, start) : -1;
    if (after > start) places.push(after);
    if (i - from > LONGEST_WORD) continue;
    for (const at of cutsOf(text, from, i, start, end, rest >= CAPITAL)) if (at > start) places.push(at);
  }
  places.sort((a, b) => a - b);
  return places.filter((at, i) => at !== places[i - 1]);
}

const NONE: readonly number[] = [];

/** Where the word `[from, to)` is cut; `[start, end)` is the block around it. */
function cutsOf(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  hasCapital: boolean,
): readonly number[] {
  const prefix = startOf(text, from, to, start);
  const suffix = endOf(text, from, to, end);
  const changes = hasCapital ? caseCuts(text, from, to, start, end) : NONE;
  if (prefix < 0 && suffix < 0 && changes.length === 0) return NONE;
  if (isWordOf(text, from, to, C.whole)) return NONE;
  return [prefix, ...changes, suffix].filter((at) => at >= 0);
}

function caseCuts(text: string, from: number, to: number, start: number, end: number): readonly number[] {
  const cuts: number[] = [];
  for (const at of caseChanges(text, from, to)) {
    if (!isTwoWords(text, from, at, to, start, end)) continue;
    const numeral = isAsciiUpper(text.charCodeAt(at - 1)) ? acronymStart(text.slice(from, at)) : 0;
    if (numeral > 0) cuts.push(from + numeral);
    cuts.push(nameStart(text, from, at));
  }
  return cuts;
}

/**
 * Where small letters of the word `[from, to)` go on with a capital, and the last capital of four or more before small
 * ones.
 */
function caseChanges(text: string, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let i = from; i < to; ) {
    while (i < to && isAsciiLower(text.charCodeAt(i))) i++;
    const capital = i;
    while (i < to && isAsciiUpper(text.charCodeAt(i))) i++;
    if (capital > from && i > capital) changes.push(capital);
    if (i - capital > 3 && i < to) changes.push(i - 1);
  }
  return changes;
}

/**
 * Where a space is missing between the word `[from, to)` and the mark before it: `detikSulsel,Senin`,
 * `Perjuangan(PDIP)`, `(IFCN)dan`.
 */
function afterMark(text: string, from: number, to: number, start: number): number {
  const mark = text.charCodeAt(from - 1);
  if (mark !== 0x2c && mark !== 0x28 && mark !== 0x29) return -1;
  if (!isAsciiUpper(text.charCodeAt(from))) {
    const afterAcronym = mark === 0x29 && isAsciiUpper(text.charCodeAt(from - 2));
    return afterAcronym && isWordOf(text, from, to, C.function_word) ? from : -1;
  }
  const smallBefore = from - 2 >= start && isAsciiLower(text.charCodeAt(from - 2));
  if (mark === 0x28) {
    const word = smallBefore && from - 3 >= start && isAsciiLower(text.charCodeAt(from - 3));
    return word && to - from > 1 ? from - 1 : -1;
  }
  return isAsciiLower(text.charCodeAt(from + 1)) && (mark === 0x29 || smallBefore) ? from : -1;
}

/** Where the word `[from, to)` is cut after a small word that it begins with, -1 where it begins with none. */
function startOf(text: string, from: number, to: number, start: number): number {
  if (to - from < SHORTEST_START + 4) return -1;
  const words = wordsAt(BY_START, key(text.charCodeAt(from), text.charCodeAt(from + 1), text.charCodeAt(from + 2)));
  if (words === undefined) return -1;
  const before = from > start ? text.charCodeAt(from - 1) : 0x20;
  if (before === 0x2d || before === 0x5f || isDigit(before)) return -1;
  for (const word of words) {
    const at = from + word.length;
    if (to - at < 4 || !text.startsWith(word, from)) continue;
    return isSmall(text, at, at + 4) && !hasClitic(text, at) && !isKnown(text, from, to) ? at : -1;
  }
  return -1;
}

const isSmall = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isAsciiLower(text.charCodeAt(i))) return false;
  return true;
};

const isKnown = (text: string, from: number, to: number): boolean => LEXICON.lexemeAt(text, from, to) !== 0;

const hasClitic = (text: string, at: number): boolean => CLITICS.some((clitic) => text.startsWith(clitic, at));

/** Where the word `[from, to)` is cut before a word that it ends with, -1 where it ends with none. */
function endOf(text: string, from: number, to: number, end: number): number {
  if (to - from < SHORTEST_REST + 4) return -1;
  const words = wordsAt(BY_END, key(text.charCodeAt(to - 3), text.charCodeAt(to - 2), text.charCodeAt(to - 1)));
  if (words === undefined) return -1;
  const after = to < end ? text.charCodeAt(to) : 0x20;
  if (after === 0x5f || isDigit(after)) return -1;
  for (const word of words) {
    const at = to - word.length;
    if (at - from < SHORTEST_REST || !text.startsWith(word, at)) continue;
    return BEFORE_END.get(word)?.test(text.slice(from, at)) === false || isKnown(text, from, to) ? -1 : at;
  }
  return -1;
}

/** True where the word `[from, to)`, whose case changes at `at`, is two words. */
function isTwoWords(text: string, from: number, at: number, to: number, start: number, end: number): boolean {
  if (from > start && "#@./_-&".includes(text[from - 1] as string)) return false; // a hashtag, an address, a compound
  if (to < end && (text[to] === "@" || text[to] === "_")) return false;
  const left = text.slice(from, at);
  const right = text.slice(at, to);
  if (isAsciiUpper(text.charCodeAt(at - 1))) return acronymStart(left) >= 0 && right.length > 3;
  const name = SMALL_NAMES.find((small) => left.endsWith(small) && left.length > small.length);
  if (name !== undefined) return isBeforeName(left.slice(0, -name.length));
  if ((right.length < 3 && !ROMAN.test(right)) || right === "Nya") return false; // `kepadaNya`, of God
  const smallWord = left.length >= SHORTEST_SMALL_WORD && left === left.toLowerCase() && !isOf(left, C.small_name);
  return smallWord || isBeforeName(left) || isAfterName(right);
}

/**
 * Where the acronym begins that all of `left` is, or what goes before its Roman numeral: 3 in `IIIDPR`; -1 where none
 * does.
 */
function acronymStart(left: string): number {
  if (isAcronym(left)) return 0;
  const numeral = NUMERAL.exec(left)?.[0].length ?? 0;
  return numeral > 0 && isAcronym(left.slice(numeral)) ? numeral : -1;
}

/** Where the name begins that the case changes in: before `detik` in `dilansirdetikNews`, else at the change itself. */
function nameStart(text: string, from: number, at: number): number {
  const name = SMALL_NAMES.find((small) => at - from > small.length && text.startsWith(small, at - small.length));
  return name === undefined ? at : at - name.length;
}

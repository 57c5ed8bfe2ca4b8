import { LEXICON } from "../language/lexicon.ts";
import { isDigit } from "../text/letters.ts";
import type { Match } from "./lexicon.ts";
import { digitsAt, type NumberWords, scalesAfter } from "./numbers.ts";

/** The number read so far. */
interface NumberState {
  readonly start: number;
  /** Where the last word of the number ends. */
  end: number;
  /** The word a blank after it, which the number has not taken; "" where none is. */
  after: string;
  /** What the scale words have closed. */
  total: number;
  /** Hundreds, tens and a half since then. */
  group: number;
  /** A digit that no puluh, belas, ratus has taken yet. */
  digit: number | null;
  /** The power of the last scale word. */
  power: number;
  /** What the first scale word multiplied, until another follows. */
  scaled: number | null;
  rough: boolean;
}

/**
 * The grammar of numbers in words:
 *
 *     number  = vague scale*                      belasan, ratusan ribu
 *             | group "koma" digit+ scale*        dua koma tujuh lima juta
 *             | sescale? (group scale+)* group?   seribu dua ratus, dua juta lima ratus ribu, dua ribu triliun
 *     group   = hundred? ten? digit? half?        dua ratus lima puluh satu setengah
 *     hundred = seratus | digit ratus
 *     ten     = sepuluh | sebelas | digit belas | digit puluh
 *
 * A row for each kind of word in a group and after it: false where such a word cannot follow, else what it adds. So
 * `dua tiga orang` is read as far as `dua`.
 */
const GRAMMAR = {
  /** `lima`; `nol` only alone. It waits for what may take it: `lima puluh`. */
  digit: (n: NumberState, value: number): boolean => {
    if (n.digit !== null || !isFree(n, 1) || (value === 0 && n.end > n.start)) return false;
    n.digit = value;
    return true;
  },
  /** `lima belas` */
  teen: (n: NumberState, ten: number): boolean => n.digit !== null && add(n, 10, ten + n.digit),
  /** `lima puluh`, `lima ratus` */
  times: (n: NumberState, place: number): boolean => n.digit !== null && add(n, place, place * n.digit),
  /** `sepuluh`, `sebelas`, `seratus` */
  fixed: (n: NumberState, value: number): boolean => n.digit === null && add(n, value < 100 ? 10 : 100, value),
  /** `setengah`, `dua setengah` */
  half: (n: NumberState, half: number): boolean => add(n, 0.1, (n.digit ?? 0) + half),
  /** `lima ratus ribu` */
  scale: (n: NumberState, power: number): boolean => n.end > n.start && close(n, openGroup(n), power),
  /** `seribu`, which opens a number */
  "one-scale": (n: NumberState, power: number): boolean => n.end === n.start && close(n, 1, power),
} as const;

/** True where the group has no figure at `place` (1, 10, 100; 0.1 for a half) or below. */
const isFree = ({ group }: NumberState, place: number): boolean => group % (place * 10) === 0;

/** What the group stands for, with the digit that waits. */
const openGroup = ({ group, digit }: NumberState): number => group + (digit ?? 0);

/** Adds a value with its figure at `place` to the group. */
function add(n: NumberState, place: number, value: number): boolean {
  if (!isFree(n, place)) return false;
  n.group += value;
  n.digit = null;
  return true;
}

/**
 * Ends a group by its scale, smaller than the last; without a group a larger one multiplies all: `dua ribu triliun`.
 */
function close(n: NumberState, group: number, power: number): boolean {
  if (group > 0 ? power >= n.power : power <= n.power) return false;
  n.scaled = n.power === Number.POSITIVE_INFINITY ? group : null;
  n.total = group > 0 ? n.total + group * 10 ** power : n.total * 10 ** power;
  n.power = power;
  n.group = 0;
  n.digit = null;
  return true;
}

/** A word of the grammar: what it adds to a number, by its value or power. */
interface Numeral {
  readonly take: (n: NumberState, value: number) => boolean;
  readonly value: number;
  /** With `-an`, which makes a number rough and ends it: `lima ratusan`, `seribuan`. */
  readonly rough: boolean;
}

const rowValue = (word: string, key: string): string | undefined => LEXICON.find(word)?.values[key];
const wordsOf = (kind: string): readonly string[] =>
  LEXICON.wordsOf("numeral").filter((word) => rowValue(word, "numeral") === kind);
const numeralsOf = (kind: keyof typeof GRAMMAR, key: "value" | "power" = "value"): [string, Numeral][] =>
  wordsOf(kind).map((word) => [word, { take: GRAMMAR[kind], value: Number(rowValue(word, key)), rough: false }]);
const roughly = (numerals: readonly [string, Numeral][]): [string, Numeral][] =>
  numerals.map(([word, numeral]) => [`${word}an`, { ...numeral, rough: true }]);

const DIGITS = [...wordsOf("digit")].sort((a, b) => Number(rowValue(a, "value")) - Number(rowValue(b, "value")));
const HALVES = numeralsOf("half");
const WHOLE = [...numeralsOf("fixed"), ...numeralsOf("one-scale", "power")];
const MULTIPLIERS = [...numeralsOf("times"), ...numeralsOf("scale", "power")];
const POINTS: ReadonlySet<string> = new Set(wordsOf("point"));

/** Words with `-an` that open a number as vague ones (`jutaan`) are here for what stands before them: `dua jutaan`. */
const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ...roughly(WHOLE),
  ...roughly(MULTIPLIERS),
  ...numeralsOf("digit"),
  ...numeralsOf("teen"),
  ...HALVES,
  ...WHOLE,
  ...MULTIPLIERS,
]);
/** Words that name an order of size: what numbers they cover. */
const VAGUE: ReadonlyMap<string, readonly [low: string, high: string]> = new Map(
  wordsOf("vague").map((word) => [word, [rowValue(word, "low") as string, rowValue(word, "high") as string]]),
);

/** The words that a spelled number begins with, longest first. */
export const NUMBER_OPENERS: readonly string[] = [
  ...DIGITS,
  ...VAGUE.keys(),
  ...[...HALVES, ...WHOLE, ...roughly(WHOLE)].map(([word]) => word),
].sort((a, b) => b.length - a.length);

const WORD = /[A-Za-z]+/y;

/** The lower-case word at `at`, or "". */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? "";
}

/** A number in words at `at`: as many words, one blank apart, as the grammar takes. */
export function wordsAt(text: string, at: number): NumberWords | null {
  const first = wordAt(text, at);
  const vague = VAGUE.get(first);
  if (vague) return vagueNumber(text, at, at + first.length, vague);
  const n = readWords(text, at, first);
  return n.end === at ? null : (decimalOf(text, n) ?? wholeOf(text, n));
}

function readWords(text: string, start: number, first: string): NumberState {
  const n: NumberState = {
    start,
    end: start,
    after: first,
    total: 0,
    group: 0,
    digit: null,
    power: Number.POSITIVE_INFINITY,
    scaled: null,
    rough: false,
  };
  for (let at = start; !n.rough; at = n.end + 1) {
    const numeral = NUMERALS.get(n.after);
    if (!numeral?.take(n, numeral.value)) break;
    n.end = at + n.after.length;
    n.rough = numeral.rough;
    n.after = text.charCodeAt(n.end) === 32 ? wordAt(text, n.end + 1) : "";
  }
  return n;
}

/** The number with the decimals spelled after it: `dua koma tujuh lima juta`; null where none are. */
function decimalOf(text: string, n: NumberState): NumberWords | null {
  if (!POINTS.has(n.after) || n.rough || n.total > 0 || !isFree(n, 0.1)) return null;
  const decimals = digitWordsAt(text, n.end + 1 + n.after.length + 1);
  if (!decimals) return null;
  const { power, rough, end } = scalesAfter(text, decimals.end);
  return spelled(n.start, end, `${openGroup(n)}.${decimals.value}`, power, power > 0, rough);
}

/** The number without decimals; null where its last word goes on with a letter beyond ASCII. */
function wholeOf(text: string, n: NumberState): NumberWords | null {
  if (/[\p{L}\d]/u.test(text.charAt(n.end))) return null;
  const group = openGroup(n);
  if (n.scaled !== null && group === 0) return spelled(n.start, n.end, String(n.scaled), n.power, true, n.rough);
  const isScaled = n.power !== Number.POSITIVE_INFINITY;
  return spelled(n.start, n.end, String(n.total + group), 0, isScaled, n.rough);
}

/** `ratusan ribu`: the order of size that a vague word names, times the scale after it. */
function vagueNumber(
  text: string,
  start: number,
  wordEnd: number,
  [low, high]: readonly [string, string],
): NumberWords {
  const { power, end } = scalesAfter(text, wordEnd);
  return { ...spelled(start, end, low, power, true, true), mantissaMax: high };
}

const spelled = (
  start: number,
  end: number,
  mantissa: string,
  exponent: number,
  scaled: boolean,
  rough: boolean,
): NumberWords => ({
  start,
  end,
  mantissa,
  exponent,
  mantissaMax: null,
  commaThousands: null,
  pointDecimal: null,
  spelled: true,
  scaled,
  rough,
});

/** The digits spelled one by one at `at`: `tujuh lima` after `koma`. */
function digitWordsAt(text: string, at: number): Match<string> | null {
  let value = "";
  let end = at;
  for (let next = at; ; next = end + 1) {
    const word = wordAt(text, next);
    const digit = DIGITS.indexOf(word);
    if (digit < 0) break;
    value += digit;
    end = next + word.length;
    if (text.charCodeAt(end) !== 32) break;
  }
  return value === "" ? null : { value, end };
}

/** The number at `at`, in digits or in words; `money`: see `digitsAt`. */
export const numberAt = (text: string, at: number, money: boolean): NumberWords | null =>
  isDigit(text.charCodeAt(at)) ? digitsAt(text, at, money) : wordsAt(text, at);

import { LEXICON } from "../language/lexicon.ts";
import { isDigit } from "../text/letters.ts";
import type { Match } from "./lexicon.ts";
import { digitsAt, type NumberWords, scalesAfter } from "./numbers.ts";

/** What a word of a spelled number does to the number so far. */
interface Part {
  /** `digit` waits for `times` or `teen`; `fixed` stands for itself; `scale` closes a group of three figures. */
  readonly kind: "digit" | "teen" | "times" | "fixed" | "scale" | "half" | "point";
  readonly value: number;
}

const rowValue = (word: string, key: string): string | undefined => LEXICON.find(word)?.values[key];
const numerals = (kind: string): readonly string[] =>
  LEXICON.wordsOf("numeral").filter((word) => rowValue(word, "numeral") === kind);

const DIGITS = [...numerals("digit")].sort((a, b) => Number(rowValue(a, "value")) - Number(rowValue(b, "value")));
const KINDS: ReadonlySet<string> = new Set(["digit", "teen", "times", "fixed", "scale", "half", "point"]);

const PARTS: ReadonlyMap<string, Part> = new Map(
  LEXICON.wordsOf("numeral").flatMap((word): [string, Part][] => {
    const numeral = rowValue(word, "numeral") as string;
    const kind = numeral === "one-scale" ? "scale" : numeral;
    if (!KINDS.has(kind)) return [];
    return [
      [word, { kind: kind as Part["kind"], value: Number(rowValue(word, kind === "scale" ? "power" : "value") ?? 0) }],
    ];
  }),
);

/** Words that name an order of size: what numbers they cover. */
const VAGUE: ReadonlyMap<string, readonly [low: string, high: string]> = new Map(
  numerals("vague").map((word) => [word, [rowValue(word, "low") as string, rowValue(word, "high") as string]]),
);

const WORD = /[A-Za-z]+/y;

/** The lower-case word at `at`, or "". */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? "";
}

/** The part that a word with `-an` rounds: `lima ratusan`, `seribuan`. */
function roughPart(word: string): Part | undefined {
  const part = word.endsWith("an") ? PARTS.get(word.slice(0, -2)) : undefined;
  return part && ["times", "fixed", "scale"].includes(part.kind) ? part : undefined;
}

/** The words that a spelled number begins with, longest first. */
export const NUMBER_OPENERS: readonly string[] = [
  ...DIGITS,
  ...VAGUE.keys(),
  ...[...numerals("fixed"), ...numerals("one-scale"), ...numerals("half")].flatMap((word) => [word, `${word}an`]),
].sort((a, b) => b.length - a.length);

/**
 * A number in words at `at`: `dua ratus lima puluh ribu`, `satu setengah juta`, `dua koma lima`, `ratusan ribu`. Two digits one after the
 * other (`dua tiga orang`) are not one number: reading stops between them.
 */
export function wordsAt(text: string, at: number): NumberWords | null {
  const first = wordAt(text, at);
  const vague = VAGUE.get(first);
  if (vague) return vagueNumber(text, at, at + first.length, vague);
  let total = 0; // what the scale words have closed
  let group = 0; // hundreds and tens since then
  let digit: number | null = null; // a digit that no puluh, belas, ratus has taken yet
  let lastScale = Number.POSITIVE_INFINITY;
  let lone: { readonly below: number; readonly power: number } | null = null; // all so far is one number and its scale
  let rough = false;
  let end = at;
  for (let next = at; !rough; next = end + 1) {
    const word = wordAt(text, next);
    const part = PARTS.get(word) ?? roughPart(word);
    if (part === undefined) break;
    const { kind, value } = part;
    rough = !PARTS.has(word);
    if (kind === "digit") {
      if (digit !== null || group % 10 !== 0 || (value === 0 && end > at)) break;
      digit = value;
    } else if (kind === "teen" || kind === "times") {
      if (digit === null || group % (value * 10) !== 0) break;
      group += kind === "teen" ? value + digit : value * digit;
      digit = null;
    } else if (kind === "fixed") {
      if (digit !== null || group % 100 !== 0 || (value === 100 && group > 0)) break;
      group += value;
    } else if (kind === "half") {
      if (group % 1 !== 0) break;
      group += (digit ?? 0) + value;
      digit = null;
    } else if (kind === "scale") {
      const one = rowValue(rough ? word.slice(0, -2) : word, "numeral") === "one-scale";
      if (one ? end > at : end === at) break;
      const below = one ? 1 : group + (digit ?? 0);
      if (below > 0 ? value >= lastScale : value <= lastScale) break;
      total = below > 0 ? total + below * 10 ** value : total * 10 ** value; // `dua ribu triliun`
      lone = lastScale === Number.POSITIVE_INFINITY ? { below, power: value } : null;
      lastScale = value;
      group = 0;
      digit = null;
    } else {
      const figures = total === 0 && end > at && group % 1 === 0 ? figuresAt(text, next + word.length + 1) : null;
      if (figures === null) break;
      return withDecimals(text, at, `${group + (digit ?? 0)}.${figures.value}`, figures.end);
    }
    end = next + word.length;
    if (text.charCodeAt(end) !== 32) break;
  }
  if (end === at) return null;
  const below = group + (digit ?? 0);
  if (/[\p{L}\d]/u.test(text.charAt(end))) return null; // the ASCII letters of a longer word
  const plain = { start: at, end, mantissaMax: null, commaThousands: null, spelled: true, rough };
  if (lone && below === 0) return { ...plain, mantissa: String(lone.below), exponent: lone.power, scaled: true };
  return { ...plain, mantissa: String(total + below), exponent: 0, scaled: lastScale !== Number.POSITIVE_INFINITY };
}

/** The figures spelled one by one at `at`: `tujuh lima` after `koma`. */
function figuresAt(text: string, at: number): Match<string> | null {
  let value = "";
  let end = at;
  for (let next = at; ; next = end + 1) {
    const word = wordAt(text, next);
    const figure = DIGITS.indexOf(word);
    if (figure < 0) break;
    value += figure;
    end = next + word.length;
    if (text.charCodeAt(end) !== 32) break;
  }
  return value === "" ? null : { value, end };
}

function withDecimals(text: string, start: number, mantissa: string, figuresEnd: number): NumberWords {
  const { power: exponent, rough, end } = scalesAfter(text, figuresEnd);
  return {
    start,
    end,
    mantissa,
    exponent,
    mantissaMax: null,
    commaThousands: null,
    spelled: true,
    scaled: exponent > 0,
    rough,
  };
}

/** `ratusan ribu`: the order of size that a vague word names, times the scale after it. */
function vagueNumber(
  text: string,
  start: number,
  wordEnd: number,
  [mantissa, mantissaMax]: readonly [string, string],
): NumberWords {
  const { power: exponent, end } = scalesAfter(text, wordEnd);
  return {
    start,
    end,
    mantissa,
    exponent,
    mantissaMax,
    commaThousands: null,
    spelled: true,
    scaled: true,
    rough: true,
  };
}

/** The number at `at`, in digits or in words; `money`: see `digitsAt`. */
export const numberAt = (text: string, at: number, money: boolean): NumberWords | null =>
  isDigit(text.charCodeAt(at)) ? digitsAt(text, at, money) : wordsAt(text, at);

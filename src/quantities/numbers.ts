import { LEXICON } from "../language/lexicon.ts";
import { valuesOf } from "../language/words.ts";
import { lexicon } from "./lexicon.ts";
import { unitAt } from "./units.ts";

/** A number as it is written, before it is known what it counts. */
export interface NumberWords {
  readonly start: number;
  readonly end: number;
  /** An exact decimal: `mantissa` x 10^`exponent`. `Number(mantissa + "e" + exponent)` rounds once. */
  readonly mantissa: string;
  readonly exponent: number;
  /** The upper end that the words themselves give, as a mantissa to the same exponent: `ratusan` is 100 to 999. */
  readonly mantissaMax: string | null;
  /** `1,234`: a decimal comma, or an English separator of thousands. The mantissa has the first reading. */
  readonly commaThousands: string | null;
  /** `1.125`: an Indonesian separator of thousands, or an English decimal point. The mantissa has the first reading. */
  readonly pointDecimal: string | null;
  /** Written in words only. */
  readonly spelled: boolean;
  /** Has a scale word: `1,5 juta`. */
  readonly scaled: boolean;
  /** `10 ribuan`, `20-an`: about. */
  readonly rough: boolean;
}

/** Powers of ten by their names, Indonesian and English, slips of the keyboard among them. */
export const SCALES: readonly (readonly [string, number])[] = valuesOf("numeral", "power").flatMap(([word, power]) =>
  LEXICON.find(word)?.values.numeral === "one-scale" ? [] : [[word, Number(power)] as const],
);

/** What means a scale beside a currency only: `Rp 1,2 M`. M is miliar, as Indonesian papers use it. */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ["M", 9],
  ["m", 9],
  ["T", 12],
  ["t", 12],
  ["K", 3],
  ["k", 3],
  ["bn", 9],
  ["mn", 6],
]);

/** One of them at most a blank away; a capital may also be glued to the next sentence: `Rp 2 MSaat`. */
const MONEY_SCALE = / ?(?:([MmTtKk]|bn|mn)(?![\p{L}\d])|([MT])(?=\p{Lu}\p{Ll}))/uy;

/** The scale word at a place; `rough` for `ribuan` beside a number: `10 ribuan`. */
export const scaleAt = lexicon<{ readonly power: number; readonly rough: boolean }>([
  ...SCALES.map(([word, power]) => [word, { power, rough: false }] as const),
  ...SCALES.map(([word, power]) => [`${word}an`, { power, rough: true }] as const),
]);

const DIGITS = /\d+(?:[.,]\d+){0,40}/y;
const INDONESIAN = /^(\d{1,3}(?:\.\d{3}){1,40})(?:,(\d+))?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3}){1,40})(?:\.(\d+))?$/;
/** What is a thousand and more in Indonesian, and one and a fraction in English. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;

/** Fractions with an exact decimal, as recipes and measures have them; a blank must follow. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ["1/2", "0.5"],
  ["1/4", "0.25"],
  ["3/4", "0.75"],
]);

interface Plain {
  readonly mantissa: string;
  readonly commaThousands: string | null;
}

/**
 * The number that digits with `.` and `,` write; null where they write none (`1.2.3`, `1,2,3`, `007`). `1.234` is a
 * thousand and more, as Indonesian has it; `0.125` and `96.6` are English decimals.
 */
function plainNumber(digits: string): Plain | null {
  if (digits.length > 1 && digits.startsWith("0") && !/^0[.,]/.test(digits)) return null;
  if (/^\d+$/.test(digits)) return { mantissa: digits, commaThousands: null };
  if (!digits.startsWith("0")) {
    const indonesian = INDONESIAN.exec(digits);
    if (indonesian) {
      const whole = (indonesian[1] as string).replaceAll(".", "");
      return { mantissa: indonesian[2] === undefined ? whole : `${whole}.${indonesian[2]}`, commaThousands: null };
    }
    const english = ENGLISH.exec(digits);
    if (english) {
      const whole = (english[1] as string).replaceAll(",", "");
      if (english[2] !== undefined) return { mantissa: `${whole}.${english[2]}`, commaThousands: null };
      if ((english[1] as string).indexOf(",") !== (english[1] as string).lastIndexOf(",")) {
        return { mantissa: whole, commaThousands: null };
      }
      return { mantissa: digits.replace(",", "."), commaThousands: whole };
    }
  }
  const decimal = DECIMAL.exec(digits);
  return decimal ? { mantissa: `${decimal[1]}.${decimal[2]}`, commaThousands: null } : null;
}

/** The end of the white space (at most one character) at `at`. */
export const afterSpace = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at);

/** The end of the `-an` that makes digits before `end` a rough number: `20-an`, `700an`. */
function aboutAfter(text: string, end: number): number {
  const after = text.startsWith("-an", end) ? end + 3 : text.startsWith("an", end) ? end + 2 : end;
  return after === end || /[\p{L}\d]/u.test(text.charAt(after)) ? end : after;
}

export interface Scale {
  readonly power: number;
  readonly rough: boolean;
  readonly end: number;
}

/**
 * The scale words after a number that ends at `end`, each larger than the last, multiplied: `ribu triliun`; `juta-an`
 * is rough.
 */
export function scalesAfter(text: string, end: number): Scale {
  let scale: Scale = { power: 0, rough: false, end };
  let last = 0;
  for (;;) {
    const next = scaleAt(text, afterSpace(text, scale.end));
    if (!next || next.value.power <= last) return scale;
    last = next.value.power;
    const about = aboutAfter(text, next.end);
    scale = { power: scale.power + last, rough: scale.rough || next.value.rough || about > next.end, end: about };
  }
}

/** `1.455.000,3 gram`: in a list of prices the comma begins the next item, which has a unit of its own. */
const NEXT_ITEM = /^(\d{1,3}(?:\.\d{3}){1,40}),\d{1,3}$/;

/** The digits at `at` as a price has them: without the next item of a list. */
function priceDigits(text: string, at: number, digits: string): string {
  const price = NEXT_ITEM.exec(digits)?.[1];
  return price !== undefined && unitAt(text, afterSpace(text, at + digits.length), text.length) ? price : digits;
}

/** The rest of a number that is told by its scales: the `500 ribu` of `1 juta 500 ribu`. */
const REST = / (\d{1,3}) (\p{L}+)/uy;

/** A scaled number with its rest, where one follows. */
function withRest(text: string, n: NumberWords): NumberWords {
  REST.lastIndex = n.end;
  const rest = n.exponent > 3 && !n.rough ? REST.exec(text) : null;
  const scale = rest && scaleAt(text, n.end + rest[0].length - (rest[2] as string).length);
  if (!rest || !scale || scale.value.power >= n.exponent || scale.value.rough) return n;
  const value = shifted(n.mantissa, n.exponent) + shifted(rest[1] as string, scale.value.power);
  return { ...n, mantissa: String(value), exponent: 0, end: scale.end };
}

/** A double holds each number of so many figures; of longer ones some would come out with others. */
const MOST_FIGURES = 15;

/** The figures of a number, but for zeros before and behind them. */
const figuresOf = (mantissa: string): number => {
  const figures = mantissa.replace(".", "").replace(/^0+/, "");
  let { length } = figures;
  while (figures[length - 1] === "0") length--;
  return length;
};

/**
 * A number in digits at `at`, with the scale words after it: `1,5 juta`, `2 ribu triliun`, `50rb`; by `money` also
 * `1,2 M`.
 */
export function digitsAt(text: string, at: number, money: boolean): NumberWords | null {
  DIGITS.lastIndex = at;
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined) return null;
  const digits = money ? priceDigits(text, at, written) : written;
  const fraction = text.charAt(at + 1) === "/" ? FRACTIONS.get(text.slice(at, at + 4).trimEnd()) : undefined;
  const plain = fraction === undefined ? plainNumber(digits) : { mantissa: fraction, commaThousands: null };
  if (!plain || figuresOf(plain.mantissa) > MOST_FIGURES) return null;
  const digitsEnd = at + (fraction === undefined ? digits.length : 3);
  const about = aboutAfter(text, digitsEnd);
  let { power: exponent, rough, end } = scalesAfter(text, about);
  rough ||= about > digitsEnd;
  MONEY_SCALE.lastIndex = end;
  const letter = money && exponent === 0 ? MONEY_SCALE.exec(text) : null;
  if (letter) {
    exponent = MONEY_SCALES.get(letter[1] ?? letter[2] ?? "") ?? 0;
    end += letter[0].length;
  }
  const scaled = exponent > 0;
  return withRest(text, {
    start: at,
    end,
    mantissa: plain.mantissa,
    exponent,
    mantissaMax: null,
    commaThousands: scaled ? null : plain.commaThousands,
    pointDecimal: EITHER.test(digits) ? digits : null,
    spelled: false,
    scaled,
    rough,
  });
}

/** The value: one exact shift of the decimal point, then one rounding. */
export const shifted = (mantissa: string, exponent: number): number => Number(`${mantissa}e${exponent}`);

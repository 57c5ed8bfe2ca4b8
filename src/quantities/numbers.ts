import { lexicon } from "./lexicon.ts";

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
  /** Written in words only. */
  readonly spelled: boolean;
  /** Has a scale word: `1,5 juta`. */
  readonly scaled: boolean;
  /** `10 ribuan`, `20-an`: about. */
  readonly rough: boolean;
}

/** Powers of ten by their names, Indonesian and English. */
const SCALES: readonly (readonly [string, number])[] = [
  ["ratus", 2],
  ["ribu", 3],
  ["rb", 3],
  ["juta", 6],
  ["jt", 6],
  ["miliar", 9],
  ["milyar", 9],
  ["triliun", 12],
  ["trilyun", 12],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
];

/** Letters that mean a scale beside a currency only: `Rp 1,2 M`. M is miliar, as Indonesian papers use it. */
const MONEY_SCALES: readonly (readonly [string, number])[] = [
  ["M", 9],
  ["m", 9],
  ["T", 12],
  ["t", 12],
  ["K", 3],
  ["k", 3],
  ["bn", 9],
  ["mn", 6],
];

const scaleAt = lexicon<{ readonly power: number; readonly rough: boolean }>([
  ...SCALES.map(([word, power]) => [word, { power, rough: false }] as const),
  ...SCALES.slice(0, 9).map(([word, power]) => [`${word}an`, { power, rough: true }] as const),
]);
const moneyScaleAt = lexicon<number>([], MONEY_SCALES);

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};

/** Words with `se-`, which stand for one of something. */
const ONE_WORDS: Readonly<Record<string, number>> = {
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1e3,
  sejuta: 1e6,
  semiliar: 1e9,
  semilyar: 1e9,
  setriliun: 1e12,
};

/** Words that name an order of size: what numbers they cover. */
const VAGUE_WORDS: Readonly<Record<string, readonly [low: string, high: string]>> = {
  belasan: ["11", "19"],
  puluhan: ["20", "99"],
  ratusan: ["100", "999"],
  ribuan: ["1000", "9999"],
  jutaan: ["1000000", "9999999"],
  miliaran: ["1000000000", "9999999999"],
  milyaran: ["1000000000", "9999999999"],
  triliunan: ["1000000000000", "9999999999999"],
};

const SCALE_WORDS: ReadonlyMap<string, number> = new Map(SCALES.map(([word, power]) => [word, 10 ** power]));

/** Words that a number in words begins with, by their first two letters: the scan looks no further at others. */
export const NUMBER_WORD_HEADS: ReadonlySet<string> = new Set(
  [...Object.keys(DIGIT_WORDS), ...Object.keys(ONE_WORDS), ...Object.keys(VAGUE_WORDS), "setengah", "nol"].map((word) =>
    word.slice(0, 2),
  ),
);

const DIGITS = /\d+(?:[.,]\d+)*/y;
const WORD = /[A-Za-z]+/y;
const INDONESIAN = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;

interface Plain {
  readonly mantissa: string;
  readonly commaThousands: string | null;
}

/**
 * The number that digits with `.` and `,` write; null where they write none (`1.2.3`, `1,2,3`, `007`). `1.234` is a thousand and more, as
 * Indonesian has it; `0.125` and `96.6` are English decimals.
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

/** A number in digits at `at`, with the scale words after it: `1,5 juta`, `2 ribu triliun`, `50rb`; by `money` also `1,2 M`. */
export function digitsAt(text: string, at: number, money: boolean): NumberWords | null {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return null;
  const plain = plainNumber(digits);
  if (!plain) return null;
  let end = at + digits.length;
  let exponent = 0;
  let rough = false;
  for (;;) {
    const scale = scaleAt(text, afterSpace(text, end));
    if (!scale) break;
    exponent += scale.value.power;
    rough ||= scale.value.rough;
    end = scale.end;
  }
  if (exponent === 0) {
    const letter = money ? moneyScaleAt(text, afterSpace(text, end)) : null;
    if (letter) {
      exponent = letter.value;
      end = letter.end;
    } else if (text.startsWith("an", end) || text.startsWith("-an", end)) {
      const after = end + (text.charAt(end) === "-" ? 3 : 2);
      if (!/[\p{L}\d]/u.test(text.charAt(after))) {
        rough = true;
        end = after;
      }
    }
  }
  const scaled = exponent > 0;
  return {
    start: at,
    end,
    mantissa: plain.mantissa,
    exponent,
    mantissaMax: null,
    commaThousands: scaled ? null : plain.commaThousands,
    spelled: false,
    scaled,
    rough,
  };
}

/** The lower-case word at `at`, or "". */
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? "";
}

/**
 * A number in words at `at`: `dua ratus lima puluh ribu`, `satu setengah juta`, `dua koma lima`, `ratusan ribu`, `puluhan`. Two digits one
 * after the other (`dua tiga orang`) are not one number: reading stops between them.
 */
export function wordsAt(text: string, at: number): NumberWords | null {
  const first = wordAt(text, at);
  const vague = VAGUE_WORDS[first];
  if (vague) {
    let end = at + first.length;
    let exponent = 0;
    for (;;) {
      const scale = scaleAt(text, afterSpace(text, end));
      if (!scale || scale.value.rough) break;
      exponent += scale.value.power;
      end = scale.end;
    }
    const [mantissa, mantissaMax] = vague;
    return {
      start: at,
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
  let total = 0; // what stands before the last scale word
  let group = 0; // hundreds and tens since then
  let digit: number | null = null; // a digit that no puluh, belas, ratus has taken yet
  let lone: { readonly below: number; readonly power: number } | null = null; // all so far is one number and its scale
  let scaled = false;
  let rough = false;
  let decimals = "";
  let end = at;
  let next = at;
  for (;;) {
    const word = wordAt(text, next);
    if (word === "") break;
    const one = ONE_WORDS[word];
    const scale = SCALE_WORDS.get(word);
    if (DIGIT_WORDS[word] !== undefined) {
      if (digit !== null) break;
      digit = DIGIT_WORDS[word] as number;
    } else if (word === "nol" && end === at) {
      digit = 0;
    } else if (one !== undefined) {
      if (digit !== null || (one >= 1000 && end !== at)) break;
      if (one >= 1000) {
        total = one;
        lone = { below: 1, power: Math.round(Math.log10(one)) };
        scaled = true;
      } else group += one;
    } else if (word === "belas" && digit !== null) {
      group += 10 + digit;
      digit = null;
    } else if (word === "puluh" && digit !== null) {
      group += 10 * digit;
      digit = null;
    } else if (word === "ratus" && digit !== null) {
      group += 100 * digit;
      digit = null;
    } else if (scale !== undefined && scale >= 1000 && end !== at) {
      const below = group + (digit ?? 0);
      lone = total === 0 ? { below, power: Math.round(Math.log10(scale)) } : null;
      total = below === 0 ? total * scale : total + below * scale; // `dua ribu triliun`
      group = 0;
      digit = null;
      scaled = true;
    } else if (word === "setengah" && !scaled) {
      group += (digit ?? 0) + 0.5;
      digit = null;
    } else if (word === "koma" && end !== at && DIGIT_WORDS[wordAt(text, next + 5)] !== undefined && !scaled) {
      let place = next + 5;
      for (let w = wordAt(text, place); DIGIT_WORDS[w] !== undefined || w === "nol"; w = wordAt(text, place)) {
        decimals += String(DIGIT_WORDS[w] ?? 0);
        end = place + w.length;
        place = afterSpace(text, end);
      }
      break;
    } else break;
    end = next + word.length;
    if (text.charCodeAt(end) !== 32) break;
    next = end + 1;
  }
  if (end === at) return null;
  const rest = group + (digit ?? 0);
  const whole = lone && rest === 0 ? lone.below : total + rest;
  let exponent = lone && rest === 0 ? lone.power : 0;
  if (decimals !== "") {
    const scale = scaleAt(text, afterSpace(text, end));
    if (scale) {
      exponent = scale.value.power;
      rough = scale.value.rough;
      end = scale.end;
      scaled = true;
    }
  }
  if (/[\p{L}\d]/u.test(text.charAt(end))) return null; // `limau`
  return {
    start: at,
    end,
    mantissa: decimals === "" ? String(whole) : `${whole}.${decimals}`,
    exponent,
    mantissaMax: null,
    commaThousands: null,
    spelled: true,
    scaled,
    rough,
  };
}

/** The value: one exact shift of the decimal point, then one rounding. */
export const shifted = (mantissa: string, exponent: number): number => Number(`${mantissa}e${exponent}`);

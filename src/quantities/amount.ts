import type { Amount } from "../core/annotations.ts";
import { isDigit } from "../text/letters.ts";
import { isApproximate } from "./approximation.ts";
import { currencyAt } from "./currencies.ts";
import { type Measured, mantissaOf, measuredAt, prefixBefore, prefixed } from "./measured.ts";
import { wordsAt } from "./number-words.ts";
import { digitsAt, type NumberWords, shifted } from "./numbers.ts";
import { outcomeOf } from "./outcome.ts";
import { perAfter } from "./per.ts";
import { type Lower, rangeFrom, type Scope } from "./range.ts";

/** Beyond what is ever counted; from here to there numbers are printed without an exponent. */
const SMALLEST = 1e-6;
const LARGEST = 1e20;

const isPrintable = (value: number | null): boolean =>
  value === null || value === 0 || (value >= SMALLEST && value <= LARGEST);

const NEGATIVE = /(?:(?:^|[^\p{L}])minus |(?:^|[ (])[-−])$/iu;

/** True where the number at `at` goes on from something to its left: `U-19`, `5/6`, `12:30`, `ke-2`, `#1`. */
function goesOn(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at - 1);
  if (mark === "," && from === at - 1) return false; // the next item of a list of prices
  if (mark === "" || mark === " " || mark === "\n" || mark === "(") return false;
  const left = text.charAt(at - 2);
  if (mark === "@" && left === " ") return false; // `3 karung @25 kg`
  if (/[\p{L}\d#@_/]/u.test(mark)) return true;
  return (
    ((mark === "-" || mark === ":") && /[\p{L}\d]/u.test(left)) || ((mark === "." || mark === ",") && /\d/.test(left))
  );
}

/** `7 x 9 meter`: what several numbers measure together is none of them. */
const LENGTHS: ReadonlySet<string> = new Set(["mm", "cm", "m", "km", "m2", "[in_i]", "[ft_i]"]);
const BY_BEFORE = /\d ?(?:\p{L}{1,10} )?[x×] ?$/iu;
const BY_AFTER = / ?[x×] ?\d/iy;
const LONGEST_BY = 16;

/** Whether a length is one of several that go together: `7 x 9 meter`, `9 m x 18 m`. */
function isDimension(text: string, { start, end }: NumberWords, unitEnd: number): boolean {
  if (BY_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BY), start))) return true;
  return [end, unitEnd].some((at) => {
    BY_AFTER.lastIndex = at;
    return BY_AFTER.test(text);
  });
}

/** `1 (satu) orang`: the number once more, in words. */
const IN_WORDS = / \(([\p{L} ]{2,120})\)/uy;

function withoutRepetition(text: string, n: NumberWords): NumberWords {
  IN_WORDS.lastIndex = n.end;
  const again = n.spelled ? null : IN_WORDS.exec(text);
  const words = again && wordsAt(again[1] as string, 0);
  if (!again || !words || words.end !== again[1]?.length || !sameValue(words, n)) return n;
  return { ...n, end: n.end + again[0].length };
}

/** `Rp 500.000 (lima ratus ribu rupiah)`: the end of a sum that is told once more in words. */
function repeatedEnd(text: string, value: number, { kind, unit, end }: Measured, limit: number): number {
  if (kind !== "money") return end;
  IN_WORDS.lastIndex = end;
  const [bracket = "", inner = ""] = IN_WORDS.exec(text) ?? [];
  const words = bracket !== "" && end + bracket.length <= limit ? wordsAt(inner, 0) : null;
  const currency = words && currencyAt(inner, words.end + 1);
  if (!words || !currency || currency.value !== unit || currency.end !== inner.length) return end;
  return shifted(words.mantissa, words.exponent) === value ? end + bracket.length : end;
}

const sameValue = (a: NumberWords, b: NumberWords): boolean =>
  shifted(a.mantissa, a.exponent) === shifted(b.mantissa, b.exponent);

/** The amount whose number begins at `at`; null where there is none, or where it would reach out of its scope. */
export function amountAt(text: string, at: number, scope: Scope): Amount | null {
  const low = lowerAt(text, at, scope);
  if (!low) return null;
  const { number } = low;
  const range = rangeFrom(text, low, scope);
  const whole = range?.measured ?? low.measured;
  if (!whole || whole.end > scope.limit) return null;
  const exponent = number.exponent + whole.shift;
  const from = low.prefix?.start ?? at;
  const sign = range || whole.kind === "count" ? 0 : signBefore(text, from);
  const start = from - sign;
  const written = range?.value ?? shifted(mantissaOf(number, whole, scope.style), exponent);
  const valueMax = range?.valueMax ?? (number.mantissaMax === null ? null : shifted(number.mantissaMax, exponent));
  if (![written, valueMax, whole.outOf].every(isPrintable)) return null;
  const end = valueMax === null ? repeatedEnd(text, written, whole, scope.limit) : whole.end;
  return {
    start,
    end,
    rule: whole.rule,
    kind: whole.kind,
    value: sign > 0 ? -written : written,
    valueMax,
    unit: whole.unit,
    noun: whole.noun,
    outOf: whole.outOf,
    per: perAfter(text, end, whole.kind === "count"),
    outcome: outcomeOf(text, start, end, whole.kind),
    approximate: number.rough || whole.rough || isApproximate(text, start, end),
  };
}

/** The number at `at`, with what it measures by itself. */
function lowerAt(text: string, at: number, { limit, from }: Scope): Lower | null {
  const inDigits = isDigit(text.charCodeAt(at));
  const spelled = inDigits ? null : wordsAt(text, at);
  if (!inDigits && !spelled) return null; // most words stop here
  const prefix = prefixBefore(text, at);
  if (!prefix && goesOn(text, at, from)) return null;
  const written = spelled ?? digitsAt(text, at, prefix?.kind === "money");
  if (!written || written.end > limit) return null;
  const number = withoutRepetition(text, written);
  const own = prefix && prefixed(text, prefix, number);
  const measured = own ?? measuredAt(text, number, limit);
  if (measured && LENGTHS.has(measured.unit ?? "") && isDimension(text, number, measured.end)) return null;
  return { number, measured, prefix: own && prefix };
}

/** The length of the `minus ` or the sign before an amount that begins at `start`; 0 where none is. */
function signBefore(text: string, start: number): number {
  const sign = NEGATIVE.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? "";
  return sign.replace(/^[^\p{L}−-]/u, "").length;
}

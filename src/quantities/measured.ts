/** What a number is an amount of: money, a share, a measure or a count. */
import type { AmountKind } from "../core/annotations.ts";
import { countedAfter } from "./counting.ts";
import { currencyAt, currencyBefore } from "./currencies.ts";
import { magnitudeAfter, magnitudeBefore } from "./magnitude.ts";
import { afterSpace, type NumberWords } from "./numbers.ts";
import { percentAt } from "./percent.ts";
import { unitAt } from "./units.ts";

/** An answer, and where the words that say so end. */
export interface Measured {
  /** The id of the rule that read it. */
  readonly rule: string;
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly noun: string | null;
  /** Power of ten from the written unit to `unit`. */
  readonly shift: number;
  readonly end: number;
  readonly rough: boolean;
  /** True where there are no thousandths of it: persons, money. */
  readonly whole: boolean;
}

/** What stands before a number and says what it is an amount of: `Rp`, `magnitudo`. */
export interface Prefix {
  readonly start: number;
  readonly kind: "money" | "measure";
  readonly unit: string | null;
}

/** The prefix of the number at `at`. */
export function prefixBefore(text: string, at: number): Prefix | null {
  const currency = currencyBefore(text, at);
  if (currency) return { start: currency.start, kind: "money", unit: currency.code };
  const magnitude = magnitudeBefore(text, at);
  return magnitude === null ? null : { start: magnitude, kind: "measure", unit: null };
}

const MONEY_TAIL = /,-+|\.-+/y;

/** What the words around the number say that it is an amount of. Nothing at or after `limit` is read. */
export function measuredAt(text: string, n: NumberWords, limit: number): Measured | null {
  const next = afterSpace(text, n.end);
  const percent = percentAt(text, next);
  if (percent && percent.end <= limit)
    return {
      rule: "amount/percent",
      kind: "percent",
      ...percent.value,
      noun: null,
      end: percent.end,
      rough: false,
      whole: false,
    };
  const currency = currencyAt(text, next);
  if (currency && currency.end <= limit) {
    return {
      rule: "amount/currency-after",
      kind: "money",
      unit: currency.value,
      noun: null,
      shift: 0,
      end: currency.end,
      rough: false,
      whole: true,
    };
  }
  const magnitude = magnitudeAfter(text, n);
  if (magnitude !== null)
    return {
      rule: "amount/magnitude-after",
      kind: "measure",
      unit: null,
      noun: null,
      shift: 0,
      end: magnitude,
      rough: false,
      whole: false,
    };
  const unit = unitAt(text, next, limit);
  if (unit && isPlate(text, n, unit.end)) return null;
  if (unit && !(unit.value.digitsOnly && n.spelled)) {
    const ucum = unit.value.ucum === "deg" && speaksOfHeat(text, n.start) ? "Cel" : unit.value.ucum;
    return {
      rule: "amount/unit",
      kind: "measure",
      unit: ucum,
      noun: null,
      shift: unit.value.shift,
      end: unit.end,
      rough: false,
      whole: false,
    };
  }
  const counted = countedAfter(text, n);
  if (counted && counted.end <= limit) {
    return {
      rule: "amount/counted-noun",
      kind: "count",
      unit: null,
      noun: counted.noun,
      shift: 0,
      end: counted.end,
      rough: counted.more,
      whole: !counted.divisible,
    };
  }
  OF_TIME.lastIndex = n.end;
  if (n.scaled && !n.spelled && !OF_TIME.test(text))
    return {
      rule: "amount/scaled-number",
      kind: "count",
      unit: null,
      noun: null,
      shift: 0,
      end: n.end,
      rough: false,
      whole: true,
    };
  return null;
}

/** `12,5 miliar tahun` is a time, which the calendar reads. */
const OF_TIME = / (?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|abad)(?!\p{L})/uy;

/** `E 8840 PS` is the plate of a car. */
const isPlate = (text: string, n: NumberWords, end: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}{1,2} $/u.test(text.slice(Math.max(0, n.start - 4), n.start)) &&
  /^\d{1,4} \p{Lu}{1,3}$/u.test(text.slice(n.start, end));

/** Degrees are of heat where the words before speak of it. */
const speaksOfHeat = (text: string, at: number): boolean =>
  /suhu|temperatur|panas|dingin|demam/i.test(text.slice(Math.max(0, at - 60), at));

/** The number that a prefix measures; null where it cannot: magnitudes are small, and after a mere M they have a fraction. */
export function prefixed(text: string, prefix: Prefix, n: NumberWords): Measured | null {
  const { kind, unit } = prefix;
  if (kind === "money") {
    MONEY_TAIL.lastIndex = n.end;
    const tail = MONEY_TAIL.exec(text)?.[0] ?? "";
    return {
      rule: "amount/currency-before",
      kind,
      unit,
      noun: null,
      shift: 0,
      end: n.end + tail.length,
      rough: false,
      whole: true,
    };
  }
  if (n.spelled || n.scaled || Number(n.mantissa) >= 10) return null;
  if (n.start - prefix.start <= 2 && !n.mantissa.includes(".")) return null;
  return {
    rule: "amount/magnitude-before",
    kind,
    unit,
    noun: null,
    shift: 0,
    end: magnitudeAfter(text, n) ?? n.end,
    rough: false,
    whole: false,
  };
}

/** The number's mantissa, with a comma before three digits read as what it is there. */
export const mantissaOf = (n: NumberWords, measured: Measured): string =>
  n.commaThousands !== null && measured.whole ? n.commaThousands : n.mantissa;

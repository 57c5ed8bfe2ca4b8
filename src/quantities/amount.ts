import type { Amount, AmountKind } from "../core/annotations.ts";
import { isApproximate } from "./approximation.ts";
import { countedAfter } from "./counting.ts";
import { currencyAt, currencyBefore } from "./currencies.ts";
import { afterSpace, digitsAt, type NumberWords, shifted, wordsAt } from "./numbers.ts";
import { percentAt } from "./percent.ts";
import { unitAt } from "./units.ts";

/** What a number is an amount of, and where the words that say so end. */
interface Measured {
  readonly kind: AmountKind;
  readonly unit: string | null;
  readonly noun: string | null;
  /** Power of ten from the written unit to `unit`. */
  readonly shift: number;
  readonly end: number;
  readonly rough: boolean;
}

interface Currency {
  readonly code: string;
  readonly start: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Between the ends of a range. */
const CONNECTOR = /(?: ?(?:-|–|—|~) ?| (?:hingga|sampai dengan|sampai|s\/d|s\.d\.?|to) )(?=[\p{L}\d$€£¥])/uy;
const BETWEEN = /antara $/i;
const AND = " dan ";
const MONEY_TAIL = /,-+|\.-+/y;
const MAGNITUDE_BEFORE = /(?:magnitud[oe]|skala richter|\bM)(?: \(M\))? ?(?:sebesar |mencapai )?$/i;
const MAGNITUDE_AFTER =
  / (?:SR|skala richter|skala Richter|Skala Richter|magnitudo|magnitude|pada skala Richter)(?!\p{L})/uy;
const NEGATIVE = /(?:(?:^|[^\p{L}])minus |(?:^|[ (])[-−])$/iu;

function numberAt(text: string, at: number, money: boolean): NumberWords | null {
  return isDigit(text.charCodeAt(at)) ? digitsAt(text, at, money) : wordsAt(text, at);
}

/** True where the number at `at` goes on from something to its left: `U-19`, `5/6`, `12:30`, `ke-2`, `#1`. */
function goesOn(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  if (mark === "" || mark === " " || mark === "\n" || mark === "(") return false;
  if (/[\p{L}\d#@_+/]/u.test(mark)) return true;
  const left = text.charAt(at - 2);
  return (
    ((mark === "-" || mark === ":") && /[\p{L}\d]/u.test(left)) || ((mark === "." || mark === ",") && /\d/.test(left))
  );
}

/** What the words around the number say that it is an amount of. Nothing at or after `limit` is read. */
function measuredAt(text: string, n: NumberWords, limit: number): Measured | null {
  const next = afterSpace(text, n.end);
  const percent = percentAt(text, next);
  if (percent && percent.end <= limit)
    return { kind: "percent", ...percent.value, noun: null, end: percent.end, rough: false };
  const currency = currencyAt(text, next);
  if (currency && currency.end <= limit) {
    return { kind: "money", unit: currency.value, noun: null, shift: 0, end: currency.end, rough: false };
  }
  const magnitude = magnitudeEnd(text, n);
  if (magnitude) return { kind: "measure", unit: null, noun: null, shift: 0, end: magnitude, rough: false };
  const unit = unitAt(text, next, limit);
  if (unit && !(unit.value.digitsOnly && n.spelled)) {
    const ucum = unit.value.ucum === "deg" && speaksOfHeat(text, n.start) ? "Cel" : unit.value.ucum;
    return { kind: "measure", unit: ucum, noun: null, shift: unit.value.shift, end: unit.end, rough: false };
  }
  const counted = countedAfter(text, n);
  if (counted && counted.end <= limit) {
    return { kind: "count", unit: null, noun: counted.noun, shift: 0, end: counted.end, rough: counted.more };
  }
  if (n.scaled && !n.spelled) return { kind: "count", unit: null, noun: null, shift: 0, end: n.end, rough: false };
  return null;
}

/** The end of an earthquake's magnitude: `magnitudo 6,5`, `M 6,5`, `6,5 SR`. It has no unit. */
function magnitudeEnd(text: string, n: NumberWords): number | null {
  if (n.spelled || n.scaled || Number(n.mantissa) >= 10) return null;
  MAGNITUDE_AFTER.lastIndex = n.end;
  const after = MAGNITUDE_AFTER.exec(text);
  if (after) return n.end + after[0].length;
  return MAGNITUDE_BEFORE.test(text.slice(Math.max(0, n.start - 30), n.start)) && n.mantissa.includes(".")
    ? n.end
    : null;
}

/** Degrees are of heat where the words before speak of it. */
const speaksOfHeat = (text: string, at: number): boolean =>
  /suhu|temperatur|panas|dingin|demam/i.test(text.slice(Math.max(0, at - 60), at));

/** A currency before the number makes it money; `,-` after it belongs to it. */
function moneyOf(text: string, currency: Currency, n: NumberWords): Measured {
  MONEY_TAIL.lastIndex = n.end;
  const tail = MONEY_TAIL.exec(text)?.[0] ?? "";
  return { kind: "money", unit: currency.code, noun: null, shift: 0, end: n.end + tail.length, rough: false };
}

/** The number's mantissa, with a comma before three digits read as what it is there: counts and money have no thousandths. */
const mantissaOf = (n: NumberWords, measured: Measured): string =>
  n.commaThousands !== null && (measured.kind === "count" || measured.kind === "money") ? n.commaThousands : n.mantissa;

/** The amount whose number begins at `at`; null where there is none, or where it would reach past `limit`. */
export function amountAt(text: string, at: number, limit: number): Amount | null {
  const currency = currencyBefore(text, at);
  if (!currency && goesOn(text, at)) return null;
  const low = numberAt(text, at, currency !== null);
  if (!low || low.end > limit) return null;
  const measured = currency ? moneyOf(text, currency, low) : measuredAt(text, low, limit);
  const range = upperEnd(text, low, measured, currency, limit);
  const whole = range?.measured ?? measured;
  if (!whole) return null;
  const exponent = (range?.sharedScale ?? low.exponent) + whole.shift;
  let start = currency?.start ?? at;
  let value = shifted(mantissaOf(low, whole), exponent);
  if (!range && whole.kind !== "count") {
    const sign = NEGATIVE.exec(text.slice(Math.max(0, start - 8), start));
    if (sign) {
      value = -value;
      start -= sign[0].replace(/^[^\p{L}−-]/u, "").length;
    }
  }
  const valueMax = range?.valueMax ?? (low.mantissaMax === null ? null : shifted(low.mantissaMax, exponent));
  return {
    start,
    end: whole.end,
    kind: whole.kind,
    value,
    valueMax,
    unit: whole.unit,
    noun: whole.noun,
    approximate: low.rough || whole.rough || isApproximate(text, start, whole.end),
  };
}

interface UpperEnd {
  readonly measured: Measured;
  readonly valueMax: number;
  /** The scale of the upper end, where the lower is written without it: `Rp 15-20 juta`. */
  readonly sharedScale: number | null;
}

/**
 * The upper end of a range that begins with `low`: `Rp 500.000-Rp 1 juta`, `10-15 persen`, `5 sampai 10 kilometer`, `antara 3 dan 5 ton`,
 * `dua tiga orang`. Both ends must be amounts of the same thing, and rise.
 */
function upperEnd(
  text: string,
  low: NumberWords,
  measured: Measured | null,
  currency: Currency | null,
  limit: number,
): UpperEnd | null {
  const bare = !measured || (measured.kind === "count" && measured.noun === null);
  const at = bare ? low.end : measured.end;
  const from = at + connectorLength(text, at, low, currency?.start ?? low.start);
  if (from === at) return null;
  const digit = /\d/.exec(text.slice(from, from + 6)); // a currency sign, a point and a blank may stand before it
  const again = currency && digit ? currencyBefore(text, from + digit.index) : null;
  const repeated = again !== null && again.start === from && again.code === currency?.code;
  const high = numberAt(text, repeated && digit ? from + digit.index : from, currency !== null);
  if (!high || high.end > limit) return null;
  if (text.charAt(at) === " " && from === at + 1 && Number(high.mantissa) !== Number(low.mantissa) + 1) return null; // `dua tiga`
  let whole: Measured | null;
  if (!currency) whole = measuredAt(text, high, limit);
  else if (repeated || high.scaled || !measuredAt(text, high, limit)) whole = moneyOf(text, currency, high);
  else return null;
  if (
    !whole ||
    !(bare || (whole.kind === measured.kind && whole.unit === measured.unit && whole.noun === measured.noun))
  )
    return null;
  const shared = !low.scaled && high.scaled && Number(low.mantissa) < Number(high.mantissa);
  const sharedScale = shared ? high.exponent : null;
  const lowMantissa = shared ? low.mantissa : mantissaOf(low, whole);
  const valueMax = shifted(mantissaOf(high, whole), high.exponent + whole.shift);
  if (shifted(lowMantissa, (sharedScale ?? low.exponent) + whole.shift) >= valueMax) return null;
  return { measured: { ...whole, rough: whole.rough || high.rough }, valueMax, sharedScale };
}

/** The length of the words that join a range at `at`; 0 where none do. */
function connectorLength(text: string, at: number, low: NumberWords, start: number): number {
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text);
  if (connector) return connector[0].length;
  if (low.spelled && !low.scaled && low.mantissa.length === 1 && text.charCodeAt(at) === 32) return 1;
  return text.startsWith(AND, at) && BETWEEN.test(text.slice(Math.max(0, start - 7), start)) ? AND.length : 0;
}

import { isLabel } from "./counting.ts";
import { type Measured, mantissaOf, measuredAt, type Prefix, prefixBefore, prefixed } from "./measured.ts";
import { numberAt } from "./number-words.ts";
import { type NumberWords, shifted } from "./numbers.ts";

/** Between the ends of a range. */
const CONNECTOR = /(?: ?(?:-|–|—|~) ?| (?:hingga|sampai dengan|sampai|s\/d|sd|s\.d\.?|to) )(?=[\p{L}\d$€£¥])/uy;
/** `2 atau 3 kursi`: of numbers next to each other. */
const OR = " atau ";
const BETWEEN = /antara $/i;
const AND = " dan ";

/** What of the text an amount may take. */
export interface Scope {
  /** Nothing at or after it is read. */
  readonly limit: number;
  /** Where the last amount ended. */
  readonly from: number;
  /** Whether the text writes thousands with a comma: `543,461 ton`. */
  readonly english: boolean;
}

/** A whole range. */
export interface Range {
  readonly measured: Measured;
  readonly value: number;
  readonly valueMax: number;
}

/**
 * The range that begins with `low`: `Rp 500.000-Rp 1 juta`, `10-15 persen`, `5 sampai 10 kilometer`, `antara 3 dan 5 ton`,
 * `dua tiga orang`. Both ends must be amounts of the same thing, and rise.
 */
export function rangeFrom(
  text: string,
  low: NumberWords,
  measured: Measured | null,
  prefix: Prefix | null,
  { limit, english }: Scope,
): Range | null {
  const bare = !measured || (measured.kind === "count" && measured.noun === null);
  const at = bare ? low.end : measured.end;
  const from = at + connectorLength(text, at, low, prefix?.start ?? low.start);
  if (from === at) return null;
  const digit = prefix && /\d/.exec(text.slice(from, from + 14)); // the currency may stand again: `Rp 5.000-Rp 6.000`
  const again = digit && prefixBefore(text, from + digit.index);
  const repeated = again?.start === from && again.kind === prefix?.kind && again.unit === prefix.unit;
  const high = numberAt(text, repeated && digit ? from + digit.index : from, prefix?.kind === "money");
  if (!high || high.end > limit) return null;
  const neighbours = Number(high.mantissa) === Number(low.mantissa) + 1;
  if (text.charAt(at) === " " && from === at + 1 && !neighbours) return null; // `dua tiga`
  if (text.startsWith(OR, at) && (!neighbours || low.mantissa.includes("."))) return null;
  const free = !prefix || (!repeated && !high.scaled) ? measuredAt(text, high, limit) : null;
  if (prefix && free) return null; // `Rp 15-20 orang`
  const whole = prefix ? prefixed(text, prefix, high) : free;
  if (!whole || !(bare || sameThing(measured, whole))) return null;
  if (whole.kind === "count" && isLabel(text, low.start)) return null; // `desil 1 hingga 4 data`
  const shared = !low.scaled && high.scaled && Number(low.mantissa) < Number(high.mantissa); // `Rp 15-20 juta`
  const value = shifted(
    shared ? low.mantissa : mantissaOf(low, whole, english),
    (shared ? high.exponent : low.exponent) + whole.shift,
  );
  const valueMax = shifted(high.mantissaMax ?? mantissaOf(high, whole, english), high.exponent + whole.shift);
  return value < valueMax ? { measured: { ...whole, rough: whole.rough || high.rough }, value, valueMax } : null;
}

/** True where both ends measure the same; degrees take their scale from the upper end: `20°-25°C`. */
const sameThing = (low: Measured, high: Measured): boolean =>
  low.kind === high.kind && low.noun === high.noun && (low.unit === high.unit || low.unit === "deg");

/** The length of the words that join a range at `at`; 0 where none do. */
function connectorLength(text: string, at: number, low: NumberWords, start: number): number {
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text);
  if (connector) return connector[0].length;
  if (text.startsWith(OR, at) && !low.scaled) return OR.length;
  if (low.spelled && !low.scaled && low.mantissa.length === 1 && text.charCodeAt(at) === 32) return 1;
  return text.startsWith(AND, at) && BETWEEN.test(text.slice(Math.max(0, start - 7), start)) ? AND.length : 0;
}

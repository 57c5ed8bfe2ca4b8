import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { isLabel } from "./counting.ts";
import { type Measured, mantissaOf, measuredAt, type Prefix, prefixBefore, prefixed } from "./measured.ts";
import type { Style } from "./number-style.ts";
import { numberAt } from "./number-words.ts";
import { type NumberWords, shifted } from "./numbers.ts";

/** Between the ends of a range. */
const CONNECTOR = new RegExp(
  `(?: ?(?:-|–|—|~) ?| (?:${anyOf(LEXICON.wordsOf("range_link"))}|s/d|sd|s\\.d\\.?|to) )(?=[\\p{L}\\d$€£¥])`,
  "uy",
);
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
  /** How the text writes its figures. */
  readonly style: Style;
}

/** A whole range. */
export interface Range {
  readonly measured: Measured;
  readonly value: number;
  readonly valueMax: number;
}

/** A number and what it measures by itself; as the lower end of a range it may leave that to the upper one. */
export interface Lower {
  readonly number: NumberWords;
  readonly measured: Measured | null;
  /** The prefix that `measured` is from. */
  readonly prefix: Prefix | null;
}

/**
 * The range that begins with `low`: `Rp 500.000-Rp 1 juta`, `10-15 persen`, `5 sampai 10 kilometer`,
 * `antara 3 dan 5 ton`, `dua tiga orang`. Both ends must be amounts of the same thing, and rise.
 */
export function rangeFrom(text: string, low: Lower, { limit, style }: Scope): Range | null {
  const named = low.measured && namesThing(low.measured) ? low.measured : null;
  const high = upperOf(text, low, (named ?? low.number).end);
  if (!high || high.number.end > limit) return null;
  const whole = measuredByBoth(text, low, high, limit);
  if (!whole || (named && !sameThing(named, whole))) return null;
  if (whole.kind === "count" && isLabel(text, low.number.start)) return null; // `desil 1 hingga 4 data`
  return risingRange(low.number, high.number, whole, style);
}

/** A bare scaled number is a count of what it does not name. */
const namesThing = ({ kind, noun }: Measured): boolean => kind !== "count" || noun !== null;

/** True where both ends measure the same; degrees take their scale from the upper end: `20°-25°C`. */
const sameThing = (low: Measured, high: Measured): boolean =>
  low.kind === high.kind && low.noun === high.noun && (low.unit === high.unit || low.unit === "deg");

/** The number at the upper end of a range. */
interface Upper {
  readonly number: NumberWords;
  /** True where the prefix stands again: `Rp 5.000-Rp 6.000`. */
  readonly repeated: boolean;
}

/** The number that the words at `at` join to the lower one. */
function upperOf(text: string, { number, prefix }: Lower, at: number): Upper | null {
  const from = at + connectorLength(text, at, number, prefix?.start ?? number.start);
  if (from === at) return null;
  const again = prefix && prefixAgain(text, from, prefix);
  const high = numberAt(text, again ?? from, prefix?.kind === "money");
  if (!high) return null;
  const neighbours = Number(high.mantissa) === Number(number.mantissa) + 1;
  if (text.charAt(at) === " " && from === at + 1 && !neighbours) return null; // `dua tiga`
  if (text.startsWith(OR, at) && (!neighbours || number.mantissa.includes("."))) return null;
  return { number: high, repeated: again !== null };
}

/** At most this far from where its prefix begins, a number is looked for. */
const LONGEST_PREFIX = 14;

/** Where the number begins whose prefix, at `from`, is the same again; null where it is not. */
function prefixAgain(text: string, from: number, prefix: Prefix): number | null {
  const digit = text.slice(from, from + LONGEST_PREFIX).search(/\d/);
  const again = digit < 0 ? null : prefixBefore(text, from + digit);
  const same = again?.start === from && again.kind === prefix.kind && again.unit === prefix.unit;
  return same ? from + digit : null;
}

/** What the upper end measures, by the prefix of the lower one or the words after it. */
function measuredByBoth(text: string, { prefix }: Lower, { number, repeated }: Upper, limit: number): Measured | null {
  if (!prefix) return measuredAt(text, number, limit);
  const own = repeated || number.scaled ? null : measuredAt(text, number, limit); // `Rp 15-20 orang`
  return own ? null : prefixed(text, prefix, number);
}

/** The values of both ends; null where they do not rise. A scale may serve both: `Rp 15-20 juta`. */
function risingRange(low: NumberWords, high: NumberWords, whole: Measured, style: Style): Range | null {
  const shared = !low.scaled && high.scaled && Number(low.mantissa) < Number(high.mantissa);
  const value = shifted(
    shared ? low.mantissa : mantissaOf(low, whole, style),
    (shared ? high.exponent : low.exponent) + whole.shift,
  );
  const valueMax = shifted(high.mantissaMax ?? mantissaOf(high, whole, style), high.exponent + whole.shift);
  return value < valueMax ? { measured: { ...whole, rough: whole.rough || high.rough }, value, valueMax } : null;
}

/** The length of the words that join a range at `at`; 0 where none do. */
function connectorLength(text: string, at: number, low: NumberWords, start: number): number {
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text);
  if (connector) return connector[0].length;
  if (text.startsWith(OR, at) && !low.scaled) return OR.length;
  if (low.spelled && !low.scaled && low.mantissa.length === 1 && text.charCodeAt(at) === 32) return 1;
  return text.startsWith(AND, at) && BETWEEN.test(text.slice(Math.max(0, start - 7), start)) ? AND.length : 0;
}

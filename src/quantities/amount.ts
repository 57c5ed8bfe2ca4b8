import type { Amount } from "../core/annotations.ts";
import { isDigit } from "../text/letters.ts";
import { isApproximate } from "./approximation.ts";
import { mantissaOf, measuredAt, prefixBefore, prefixed } from "./measured.ts";
import { wordsAt } from "./number-words.ts";
import { digitsAt, shifted } from "./numbers.ts";
import { rangeFrom } from "./range.ts";

/** Beyond what is ever counted; up to here numbers are printed without an exponent. */
const LARGEST = 1e20;

const NEGATIVE = /(?:(?:^|[^\p{L}])minus |(?:^|[ (])[-−])$/iu;

/** True where the number at `at` goes on from something to its left: `U-19`, `5/6`, `12:30`, `ke-2`, `#1`. */
function goesOn(text: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  if (mark === "" || mark === " " || mark === "\n" || mark === "(") return false;
  if (/[\p{L}\d#@_/]/u.test(mark)) return true;
  const left = text.charAt(at - 2);
  return (
    ((mark === "-" || mark === ":") && /[\p{L}\d]/u.test(left)) || ((mark === "." || mark === ",") && /\d/.test(left))
  );
}

/** The amount whose number begins at `at`; null where there is none, or where it would reach past `limit`. */
export function amountAt(text: string, at: number, limit: number): Amount | null {
  const spelled = isDigit(text.charCodeAt(at)) ? null : wordsAt(text, at);
  if (!spelled && !isDigit(text.charCodeAt(at))) return null; // most words stop here
  const prefix = prefixBefore(text, at);
  if (!prefix && goesOn(text, at)) return null;
  const low = spelled ?? digitsAt(text, at, prefix?.kind === "money");
  if (!low || low.end > limit) return null;
  const own = prefix && prefixed(text, prefix, low);
  const measured = own ?? measuredAt(text, low, limit);
  const range = rangeFrom(text, low, measured, own && prefix, limit);
  const whole = range?.measured ?? measured;
  if (!whole || whole.end > limit) return null;
  const exponent = low.exponent + whole.shift;
  let start = own && prefix ? prefix.start : at;
  let value = range?.value ?? shifted(mantissaOf(low, whole), exponent);
  if (!range && whole.kind !== "count") {
    const sign = NEGATIVE.exec(text.slice(Math.max(0, start - 8), start));
    if (sign) {
      value = -value;
      start -= sign[0].replace(/^[^\p{L}−-]/u, "").length;
    }
  }
  if (Math.abs(value) > LARGEST) return null;
  const valueMax = range?.valueMax ?? (low.mantissaMax === null ? null : shifted(low.mantissaMax, exponent));
  return {
    start,
    end: whole.end,
    rule: whole.rule,
    kind: whole.kind,
    value,
    valueMax,
    unit: whole.unit,
    noun: whole.noun,
    approximate: low.rough || whole.rough || isApproximate(text, start, whole.end),
  };
}

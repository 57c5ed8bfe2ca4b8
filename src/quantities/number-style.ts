/** How a text writes its figures: what of `1,234` and `1.234` is a separator of thousands is told by the others. */

import { afterSpace, scaleAt } from "./numbers.ts";
import { percentAt } from "./percent.ts";
import { unitAt } from "./units.ts";

export interface Style {
  /** Thousands have a comma, of measures too: `543,461 ton`. */
  readonly commaThousands: boolean;
  /** Fractions have a point before three digits too: `1.125 hektare`. */
  readonly decimalPoint: boolean;
}

export const INDONESIAN: Style = { commaThousands: false, decimalPoint: false };

const COMMA_THOUSANDS = /(?<![\d.,])\d{1,3},\d{3}(?![\d,])/g;
/** Numbers that only Indonesian writes so: a decimal comma, a point between thousands. */
const INDONESIAN_NUMBER = /(?<![\d.,])(?:0,\d|\d+(?:,\d{1,2}|\.\d{3})(?![\d.,]\d|\d))/;
const FIGURES = /(?<![\d.,:/\p{L}-])\d{1,9}(?:[.,]\d{1,9}){1,9}/gu;

/** What the writing of a number shows: nothing, or one of the languages by its thousands or by its fractions. */
type Sign = "thousands" | "fraction" | "indonesian" | null;

/** Whether what stands behind a number has fractions. */
function isDivided(text: string, end: number): boolean {
  const next = afterSpace(text, end);
  return (scaleAt(text, next) ?? percentAt(text, next) ?? unitAt(text, next, text.length)) !== null;
}

/** `7.5` and `12.75`, not the clock time `10.30`. */
const POINT_FRACTION = /^\d+\.(?:\d|\d[6-9]|[6-9]\d)$/;
const ENGLISH = /^\d{1,3}(?:,\d{3}){1,9}(?:\.\d+)?$/;

function signOf(text: string, figures: string, end: number): Sign {
  if (POINT_FRACTION.test(figures)) return "fraction";
  if (ENGLISH.test(figures)) return figures.length <= 7 && isDivided(text, end) ? null : "thousands";
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(figures) && !figures.endsWith("000") && isDivided(text, end)) return null;
  return /^\d+\.\d+$/.test(figures) && !/\.\d{3}$/.test(figures) ? null : "indonesian";
}

/**
 * True where the thousands and the fractions of a text, or two fractions, are written as in English, and no number
 * otherwise.
 */
function isEnglish(text: string): boolean {
  const signs = new Set<Sign>();
  let fractions = 0;
  for (const { 0: figures, index } of text.matchAll(FIGURES)) {
    const sign = signOf(text, figures, index + figures.length);
    if (sign === "indonesian") return false;
    signs.add(sign);
    if (sign === "fraction") fractions++;
  }
  return signs.has("fraction") && (signs.has("thousands") || fractions > 1);
}

/** Where several numbers have a comma before three digits, and none is Indonesian, it is between thousands. */
export function styleOf(text: string): Style {
  const commas = text.match(COMMA_THOUSANDS)?.length ?? 0;
  if (commas === 0) return INDONESIAN;
  const decimalPoint = isEnglish(text);
  return { commaThousands: decimalPoint || (commas > 1 && !INDONESIAN_NUMBER.test(text)), decimalPoint };
}

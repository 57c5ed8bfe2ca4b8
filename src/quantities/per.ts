/** What an amount is taken per: `Rp 62.000 per kilogram`, `3 juta rupiah per bulan`, `Rp14.060/USD`. */
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { currencyAt } from "./currencies.ts";
import { countedNounAt } from "./nouns.ts";
import { denominatorAt } from "./units.ts";

const PER = new RegExp(`(?:,-)?(?: (?:per|${anyOf(LEXICON.wordsOf("recurring"))}) |/)(?=\\p{L})`, "uy");
const EACH = / (?:(?<=\bkali )dalam )?se(?=\p{L})/uy;

/**
 * UCUM for a time or measure, ISO 4217 for a currency, else the noun; null where the amount at `end` is no rate. Behind
 * a counted noun a stroke before another is `or`: `21 kementerian/lembaga`.
 */
export function perAfter(text: string, end: number, isCount: boolean): string | null {
  PER.lastIndex = end;
  const per = PER.exec(text);
  if (per) {
    const at = end + per[0].length;
    const noun =
      timeOrMeasureAt(text, at) ??
      currencyAt(text, at)?.value ??
      (isCount && per[0] === "/" ? null : countedNounAt(text, at));
    return typeof noun === "string" ? noun : noun?.known ? noun.noun : null;
  }
  EACH.lastIndex = end;
  return EACH.test(text) ? (denominatorAt(text, EACH.lastIndex)?.value ?? null) : null;
}

const POSSESSED = /\p{Ll}{2,12}(?=nya(?!\p{L}))/uy;

/** `per hari`, `per harinya`. */
function timeOrMeasureAt(text: string, at: number): string | undefined {
  POSSESSED.lastIndex = at;
  const base = POSSESSED.exec(text)?.[0];
  return (denominatorAt(text, at) ?? (base === undefined ? null : denominatorAt(base, 0)))?.value;
}

/** Magnitudes of earthquakes, which have no unit: `magnitudo 6,5`, `M 6,5`, `6,5 SR`. */
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import type { NumberWords } from "./numbers.ts";

const LINK = anyOf([...LEXICON.wordsOf("amount_link"), ...LEXICON.wordsOf("range_link")]);
const BEFORE = new RegExp(`(?:(?:ber)?magnitud[oe](?: \\(M\\))?(?: ${LINK})? |(?<![\\p{L}\\d])M[ -]?)$`, "iu");
const AFTER = / (?:pada )?(?:SR|skala richter|magnitud[oe])(?!\p{L})/iuy;
const REACH = 32;

/** Where the word begins that makes the number at `at` a magnitude. */
export function magnitudeBefore(text: string, at: number): number | null {
  const last = text.charAt(at - 1);
  if (last !== "M" && last !== " " && last !== "-") return null;
  if (last !== "M" && !"Moe)rin".includes(text.charAt(at - 2))) return null; // most numbers stop here
  const from = Math.max(0, at - REACH);
  const word = BEFORE.exec(text.slice(from, at));
  return word ? from + word.index : null;
}

/** The end of the words after the number that make it a magnitude. */
export function magnitudeAfter(text: string, n: NumberWords): number | null {
  if (n.spelled || n.scaled || Number(n.mantissa) >= 10) return null;
  AFTER.lastIndex = n.end;
  const after = AFTER.exec(text);
  return after ? n.end + after[0].length : null;
}

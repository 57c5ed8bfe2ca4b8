/** Places that a text puts inside one another: `Cigugur, Kabupaten Kuningan, Jawa Barat`, `Semanan (Jakarta Barat)`. */

import type { Span } from "../../core/span.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { anyOf } from "../../language/patterns.ts";
import { anyWordOf, SHORT_UNITS } from "../../language/words.ts";

/** Places `[from, to)`, each inside the next or beside it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
  /** A list (`Solo, Sragen, dan Klaten`): what follows a name is no container unless the maps say so. */
  readonly isList: boolean;
}

const LONGEST_BETWEEN = 40;
const UNITS = anyWordOf("place_unit", "area");
const AREA_WORD = `(?:(?:di|${UNITS}|${anyOf(SHORT_UNITS)}\\.) )?`;
const CONTAINER = new RegExp(`^(?:, ?${AREA_WORD}| \\(| di ${AREA_WORD}|/)$`, "i");
const BESIDE = / ?/y;
/** House and neighbourhood numbers between a street and its area: `Jalan Melati No 3, RT 02/RW 05, Cawang`. */
const NUMBERS = new RegExp(`,? ${anyWordOf("house_number")}[. ]{0,2}[\\dA-Z/-]{1,8}`, "gi");
const LINK = anyOf([
  ...LEXICON.wordsOf("additive"),
  ...LEXICON.wordsOf("range_link"),
  ...LEXICON.wordsOf("alternative"),
  "&",
]);
const COORDINATION = new RegExp(`^,? ${LINK} (?:${anyWordOf("locative")} )?(?:${UNITS} )?$`, "i");

function between(text: string, before: Span, after: Span): string | null {
  const gap = after.start - before.end;
  return gap < 0 || gap > LONGEST_BETWEEN ? null : text.slice(before.end, after.start).replace(NUMBERS, "");
}

function isBeside(gap: string): boolean {
  BESIDE.lastIndex = 0;
  return BESIDE.test(gap) && BESIDE.lastIndex === gap.length;
}

/** The chains of places in the order of the text. */
export function chainsOf(text: string, places: readonly Span[]): Chain[] {
  const chains: Chain[] = [];
  for (let from = 0; from < places.length; ) {
    let to = from + 1;
    let isList = false;
    for (; to < places.length; to++) {
      const gap = between(text, places[to - 1] as Span, places[to] as Span);
      if (gap === null || !(CONTAINER.test(gap) || isBeside(gap))) break;
      if (isBeside(gap)) isList = true;
    }
    const next = places[to];
    const gap = next ? between(text, places[to - 1] as Span, next) : null;
    chains.push({ from, to, isList: isList || (gap !== null && COORDINATION.test(gap)) });
    from = to;
  }
  return chains;
}

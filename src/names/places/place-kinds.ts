import type { PlaceKind } from "../../core/annotations.ts";
import type { BaseClass } from "../../language/classes.ts";
import { LEXICON } from "../../language/lexicon.ts";

const kindsOf = (name: BaseClass, value: string): ReadonlyMap<string, PlaceKind> =>
  new Map(LEXICON.wordsOf(name).map((word) => [word, LEXICON.find(word)?.values[value] as PlaceKind]));

/** What the first word, or the first two, of a place's name say of its kind. */
export const UNIT_KINDS: ReadonlyMap<string, PlaceKind> = kindsOf("place_kind", "place");

/** What a word at the end of a place's name, or at its beginning, says of its kind: `Melati Arena`, `Warung Melati`. */
const WORD_KINDS: ReadonlyMap<string, PlaceKind> = kindsOf("place_word", "place");

/** The kind that the last word of a folded name says, or the first; null for one word. */
export function kindByWord(folded: string): PlaceKind | null {
  const first = folded.indexOf(" ");
  if (first < 0) return null;
  return WORD_KINDS.get(folded.slice(folded.lastIndexOf(" ") + 1)) ?? WORD_KINDS.get(folded.slice(0, first)) ?? null;
}

/** The unit that an office or an authority before a bare name speaks of: `Bupati Bogor`, `Wali Kota Bogor`. */
export const UNITS_SAID: ReadonlyMap<string, PlaceKind> = kindsOf("of_area", "area");

export interface Opening {
  readonly kind: PlaceKind;
  /** The only country that has such places: `Kecamatan`, `RSUD`. */
  readonly country: string | null;
  /** False for hamlets, which share their names with villages elsewhere: only what is said to lie around them tells. */
  readonly isListed: boolean;
  /** The name without the kind. */
  readonly rest: string;
}

/** What opens a folded name and says its kind: `kabupaten kediri`; null where nothing does, or nothing follows it. */
export function openingOf(folded: string): Opening | null {
  const first = folded.indexOf(" ");
  if (first < 0) return null;
  const second = folded.indexOf(" ", first + 1);
  for (const end of [second, first]) {
    if (end < 0) continue;
    const word = folded.slice(0, end);
    const kind = UNIT_KINDS.get(word);
    if (kind === undefined) continue;
    const { country = null, listed } = LEXICON.find(word)?.values ?? {};
    return { kind, country, isListed: listed !== "no", rest: folded.slice(end + 1) };
  }
  return null;
}

/** What the layout is told of names: by whoever knows more of them than the tables of outlets. */

import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { GIVEN_NAMES, NAME_PARTICLES, SURNAMES } from "../language/person-names.ts";
import { isVerbAt } from "../language/words.ts";

export interface KnownNames {
  /** Whether a country or an area is called so. */
  readonly isPlace: (name: string) => boolean;
  /** Whether a city, a regency or a province of Indonesia is called so. */
  readonly isTown: (name: string) => boolean;
  /** Whether a word, in any case, is mostly written small. */
  readonly isCommonWord: (word: string) => boolean;
}

const PERSONAL: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...SURNAMES].map((name) => name.toLowerCase()));
/** `di` says where far more often than it is in a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  NAME_PARTICLES.filter((particle) => !LEXICON.isOf(particle, C.preposition)),
);
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;

/**
 * True where a person may be called so: two words or more, the first no common word, nor half of them, all with
 * capitals but for the particles. `Jalur Selatan` and `Formula E Digelar di Jakarta` are no names. Without knowledge
 * the capitals decide.
 */
export function mayBePerson(name: string, known: KnownNames | undefined): boolean {
  const words = name.split(" ");
  if (words.length < SHORTEST_NAME || words.length > LONGEST_NAME) return false;
  let common = 0;
  for (const [index, word] of words.entries()) {
    const bare = word.toLowerCase();
    if (PARTICLES.has(bare)) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    if (PERSONAL.has(bare) || !known?.isCommonWord(bare)) continue;
    if (index === 0 || isVerbAt(bare, 0, bare.length)) return false;
    common++;
  }
  return common * 2 < words.length && !known?.isPlace(name);
}

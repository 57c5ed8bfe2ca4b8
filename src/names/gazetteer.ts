import { AREA_ALIASES } from "../language/area-names.ts";
import { COUNTRIES } from "../language/countries.ts";
import { FOREIGN_CITIES } from "../language/foreign-cities.ts";
import { CALENDAR_WORDS, OFFICES, PLACE_CUES, SPEECH_WORDS, TITLES } from "../language/name-contexts.ts";
import {
  COMPANIES,
  ORGANISATION_HEADS,
  ORGANISATION_PHRASES,
  ORGANISATION_TAILS,
  ORGANISATIONS,
} from "../language/organisations.ts";
import { FOREIGN_NAMES, FOREIGN_SURNAMES, GIVEN_NAMES, NAME_PARTICLES, SURNAMES } from "../language/person-names.ts";
import { DIRECTIONS, FOREIGN_PLACES, NAMED_PLACES, PLACE_HEADS } from "../language/place-names.ts";
import type { Area } from "./areas.ts";
import { hashLower, mix } from "./hashing.ts";

/**
 * What the tables say of a word: the bits of `Gazetteer.words`, and of `Gazetteer.phrases` for names of several words.
 */
export const GAZETTEER_BITS = {
  givenName: 1 << 0,
  surname: 1 << 1,
  nameParticle: 1 << 2,
  country: 1 << 3,
  area: 1 << 4,
  district: 1 << 5,
  foreignCity: 1 << 6,
  namedPlace: 1 << 7,
  organisation: 1 << 8,
  organisationHead: 1 << 9,
  organisationTail: 1 << 10,
  placeHead: 1 << 11,
  direction: 1 << 12,
  title: 1 << 13,
  office: 1 << 14,
  speech: 1 << 15,
  placeCue: 1 << 16,
  calendar: 1 << 17,
  foreignName: 1 << 18,
  foreignSurname: 1 << 19,
  foreignPlace: 1 << 20,
  company: 1 << 21,
  /** First word of a name of several words. */
  opensPhrase: 1 << 22,
} as const;

export const GAZETTEER_BIT_COUNT = 22;

export interface Gazetteer {
  /** Lower-case hash of a word -> bits. */
  readonly words: ReadonlyMap<number, number>;
  /** Hash of the first words of a phrase -> bits where it is a whole one, 0 where it only goes on. */
  readonly phrases: ReadonlyMap<number, number>;
}

export const PHRASE_START = 0x5bd1e995;
export const phraseStep = (hash: number, lower: number): number => mix(hash, lower);

const BITS = GAZETTEER_BITS;

/** What each table says of its single words. */
const WORD_TABLES: readonly (readonly [words: Iterable<string>, bit: number])[] = [
  [GIVEN_NAMES, BITS.givenName],
  [SURNAMES, BITS.surname],
  [FOREIGN_NAMES, BITS.foreignName],
  [FOREIGN_SURNAMES, BITS.foreignSurname],
  [NAME_PARTICLES, BITS.nameParticle],
  [ORGANISATION_HEADS, BITS.organisationHead],
  [ORGANISATION_TAILS, BITS.organisationTail],
  [PLACE_HEADS, BITS.placeHead],
  [DIRECTIONS, BITS.direction],
  [TITLES, BITS.title],
  [OFFICES, BITS.office],
  [SPEECH_WORDS, BITS.speech],
  [PLACE_CUES, BITS.placeCue],
  [CALENDAR_WORDS, BITS.calendar],
];

/** What each table says of its names, which may be of several words. */
const NAME_TABLES: readonly (readonly [names: Iterable<string>, bit: number])[] = [
  [COUNTRIES.flatMap(({ names }) => names), BITS.country],
  [FOREIGN_CITIES.flatMap(({ name, aliases }) => [name, ...aliases]), BITS.foreignCity],
  [NAMED_PLACES, BITS.namedPlace],
  [FOREIGN_PLACES, BITS.foreignPlace],
  [COMPANIES, BITS.company],
  [ORGANISATIONS, BITS.organisation],
  [ORGANISATION_PHRASES, BITS.organisation],
];

export function buildGazetteer(areas: readonly Area[]): Gazetteer {
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  for (const [table, bit] of WORD_TABLES) for (const word of table) addWord(words, word, bit);
  for (const [table, bit] of NAME_TABLES) for (const name of table) addName(words, phrases, name, bit);
  for (const { code, name, kind } of areas) {
    const bit = kind === "district" ? BITS.district : BITS.area;
    for (const each of [name, ...(AREA_ALIASES[code] ?? [])]) addName(words, phrases, each, bit);
  }
  return { words, phrases };
}

function addWord(words: Map<number, number>, word: string, bit: number): void {
  const key = hashLower(word);
  words.set(key, (words.get(key) ?? 0) | bit);
}

/** Adds a name by its words, where hyphens are words too: a single one to `words`, several to `phrases`. */
function addName(words: Map<number, number>, phrases: Map<number, number>, name: string, bit: number): void {
  if (!/[\s-]/.test(name)) {
    addWord(words, name, bit);
    return;
  }
  const parts = name.split(/[\s]+|(?<=[^\s])(?=-)|(?<=-)/).filter((part) => part !== "");
  addWord(words, parts[0] as string, BITS.opensPhrase);
  let hash = PHRASE_START;
  for (const [i, part] of parts.entries()) {
    hash = phraseStep(hash, hashLower(part));
    const seen = phrases.get(hash) ?? 0;
    phrases.set(hash, i === parts.length - 1 ? seen | bit : seen);
  }
}

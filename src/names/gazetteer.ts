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

/** What the tables say of a word: the bits of `Gazetteer.words`, and of `Gazetteer.phrases` for names of several words. */
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

export function buildGazetteer(areas: readonly Area[]): Gazetteer {
  const words = new Map<number, number>();
  const phrases = new Map<number, number>();
  const addWord = (word: string, bit: number) => {
    const key = hashLower(word);
    words.set(key, (words.get(key) ?? 0) | bit);
  };
  const add = (name: string, bit: number) => {
    const parts = name.split(/[\s]+|(?<=[^\s])(?=-)|(?<=-)/).filter((part) => part !== "");
    if (parts.length === 1) {
      addWord(name, bit);
      return;
    }
    addWord(parts[0] as string, GAZETTEER_BITS.opensPhrase);
    let hash = PHRASE_START;
    for (let i = 0; i < parts.length; i++) {
      hash = phraseStep(hash, hashLower(parts[i] as string));
      const seen = phrases.get(hash) ?? 0;
      phrases.set(hash, i === parts.length - 1 ? seen | bit : seen);
    }
  };
  for (const name of GIVEN_NAMES) addWord(name, GAZETTEER_BITS.givenName);
  for (const name of SURNAMES) addWord(name, GAZETTEER_BITS.surname);
  for (const name of FOREIGN_NAMES) addWord(name, GAZETTEER_BITS.foreignName);
  for (const name of FOREIGN_SURNAMES) addWord(name, GAZETTEER_BITS.foreignSurname);
  for (const word of NAME_PARTICLES) addWord(word, GAZETTEER_BITS.nameParticle);
  for (const { names } of COUNTRIES) for (const name of names) add(name, GAZETTEER_BITS.country);
  for (const area of areas) {
    const bit = area.kind === "district" ? GAZETTEER_BITS.district : GAZETTEER_BITS.area;
    add(area.name, bit);
    for (const alias of AREA_ALIASES[area.code] ?? []) add(alias, bit);
  }
  for (const city of FOREIGN_CITIES) {
    for (const name of [city.name, ...city.aliases]) add(name, GAZETTEER_BITS.foreignCity);
  }
  for (const name of NAMED_PLACES) add(name, GAZETTEER_BITS.namedPlace);
  for (const name of FOREIGN_PLACES) add(name, GAZETTEER_BITS.foreignPlace);
  for (const name of COMPANIES) add(name, GAZETTEER_BITS.company);
  for (const name of ORGANISATIONS) add(name, GAZETTEER_BITS.organisation);
  for (const name of ORGANISATION_PHRASES) add(name, GAZETTEER_BITS.organisation);
  for (const word of ORGANISATION_HEADS) addWord(word, GAZETTEER_BITS.organisationHead);
  for (const word of ORGANISATION_TAILS) addWord(word, GAZETTEER_BITS.organisationTail);
  for (const word of PLACE_HEADS) addWord(word, GAZETTEER_BITS.placeHead);
  for (const word of DIRECTIONS) addWord(word, GAZETTEER_BITS.direction);
  for (const word of TITLES) addWord(word, GAZETTEER_BITS.title);
  for (const word of OFFICES) addWord(word, GAZETTEER_BITS.office);
  for (const word of SPEECH_WORDS) addWord(word, GAZETTEER_BITS.speech);
  for (const word of PLACE_CUES) addWord(word, GAZETTEER_BITS.placeCue);
  for (const word of CALENDAR_WORDS) addWord(word, GAZETTEER_BITS.calendar);
  return { words, phrases };
}

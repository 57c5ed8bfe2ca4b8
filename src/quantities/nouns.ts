import { type BaseClass, C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { hasPossessive } from "../language/morphology.ts";
import { isVerbAt, isWordOf, valuesOf } from "../language/words.ts";
import { lexicon, type Match } from "./lexicon.ts";

const known = (...names: BaseClass[]): [string, string][] =>
  names.flatMap((name) =>
    LEXICON.wordsOf(name).flatMap((word): [string, string][] => (isAcronym(word) ? [] : [[word, word]])),
  );
const isAcronym = (word: string): boolean => LEXICON.find(word)?.values.written !== undefined;
/** Acronyms are read in capitals only. */
const acronyms = (...names: BaseClass[]): [string, string][] =>
  names.flatMap((name) => valuesOf(name, "written").map(([, written]): [string, string] => [written, written]));
const classifierAt = lexicon(known("classifier"));
const partitiveAt = lexicon(known("partitive"));
const personAt = lexicon<string>(known("counted_person"), acronyms("counted_person"));
const knownNounAt = lexicon<string>(known("counted_person", "counted_thing", "partitive"), [
  ...acronyms("counted_person", "counted_thing"),
  ["MP", "megapiksel"],
]);

const DIVISIBLE: ReadonlySet<string> = new Set(valuesOf("counted_thing", "divisible").map(([word]) => word));

/** Whether fractions of it are counted: `1,5 kali lipat`, `2,5 poin`, `1,5 gelas air`. */
const isDivisible = (noun: string): boolean => DIVISIBLE.has(noun) || DIVISIBLE.has(noun.split(" ")[0] as string);

const LOWER_WORD = /\p{Ll}{3,}(?:-\p{Ll}+){0,9}/uy;

/** What a number before it does not count: function words, verbs, adjectives with `se-`, what belongs to someone. */
const isUncounted = (word: string): boolean =>
  isWordOf(word, 0, word.length, C.uncounted) ||
  isVerbAt(word, 0, word.length) ||
  hasPossessive(word) ||
  /^se[^rnkp]/.test(word);

/** A word that may be a noun though no table has it. */
function likelyNounAt(text: string, at: number): Match<string> | null {
  LOWER_WORD.lastIndex = at;
  const word = LOWER_WORD.exec(text)?.[0];
  if (word === undefined || isUncounted(word)) return null;
  const end = at + word.length;
  return /[\p{L}\d]/u.test(text.charAt(end)) ? null : { value: word, end };
}

export interface CountedNoun {
  /** In lower case, an acronym as it is written. */
  readonly noun: string;
  readonly end: number;
  /** From a table, so the number before it needs no other sign that it counts. */
  readonly known: boolean;
  /** True where fractions of it are counted too. */
  readonly divisible: boolean;
}

/** Reads a noun without its `-nya`: `tiga anaknya` counts anak. */
function possessedAt(text: string, at: number): Match<string> | null {
  LOWER_WORD.lastIndex = at;
  const word = LOWER_WORD.exec(text)?.[0];
  if (!word?.endsWith("nya")) return null;
  const base = word.slice(0, -3);
  const noun = knownNounAt(base, 0);
  return noun && noun.end === base.length ? { value: noun.value, end: at + word.length } : null;
}

const SECOND_HALF = /-\p{Ll}+/uy;

/** A noun with what a hyphen joins to it: the second half of `burung-burung`, or a compound as it stands. */
function doubledAt(text: string, noun: Match<string>): Match<string> {
  SECOND_HALF.lastIndex = noun.end;
  const half = SECOND_HALF.exec(text)?.[0];
  if (half === undefined) return noun;
  const same = half.startsWith(`-${noun.value}`) || half === "-nya";
  return { value: same ? noun.value : noun.value + half, end: noun.end + half.length };
}

/** `5 tahap persiapan`: at a stage, not so many. */
const STAGE = /tahap pe\p{Ll}+an(?!\p{L})/uy;

/** What is counted by a classifier or a part: `dua ekor ⟨burung-burung⟩`, `3 kantong ⟨darah⟩`. */
function helpedNoun(text: string, helper: Match<string>): Match<string> | null {
  if (text.charCodeAt(helper.end) !== 32) return null;
  const known = knownNounAt(text, helper.end + 1);
  if (known) return doubledAt(text, known);
  const likely = likelyNounAt(text, helper.end + 1);
  return likely && STATES.some((name) => isWordOf(text, helper.end + 1, likely.end, name)) ? null : likely;
}

/** `5 ekor ⟨mati⟩`, `2 unit ⟨hangus⟩`: what befell what is counted. */
const STATES = [C.state, C.outcome, C.bare_verb, C.predicative];

/** `orang`, or who is counted behind it: `20 orang ⟨rekan-rekan⟩`. */
function personNoun(text: string, orang: Match<string>): Match<string> {
  const person = text.charCodeAt(orang.end) === 32 ? personAt(text, orang.end + 1) : null;
  return person ? doubledAt(text, person) : doubledAt(text, orang);
}

/** The noun that a number before `at` counts. */
export function countedNounAt(text: string, at: number): CountedNoun | null {
  STAGE.lastIndex = at;
  if (STAGE.test(text)) return null;
  const noun = knownNounAt(text, at);
  const classifier = classifierAt(text, at);
  const helper = classifier ?? partitiveAt(text, at);
  if (helper && (!noun || noun.end <= helper.end)) {
    const thing = helpedNoun(text, helper);
    if (!thing) return counted(helper, true);
    return counted({ value: classifier ? thing.value : `${helper.value} ${thing.value}`, end: thing.end }, true);
  }
  if (noun?.value === "orang") return counted(personNoun(text, noun), true);
  const found = (noun && doubledAt(text, noun)) ?? possessedAt(text, at);
  if (found) return counted(found, true);
  const likely = likelyNounAt(text, at);
  return likely && counted(likely, false);
}

const ACRONYM = /\p{Lu}{2,6}(?![\p{L}\d])/uy;

/** An acronym that no table has, after a number that can only count: `18.277.083 KPM`. */
export function acronymAt(text: string, at: number): CountedNoun | null {
  ACRONYM.lastIndex = at;
  const value = ACRONYM.exec(text)?.[0];
  return value === undefined ? null : counted({ value, end: at + value.length }, false);
}

/** An acronym for a kind of thing: `dua SPKLU`. */
export function kindAt(text: string, at: number): CountedNoun | null {
  const kind = acronymAt(text, at);
  return kind && isWordOf(text, at, kind.end, C.class_acronym) ? kind : null;
}

const CAPITALISED = /\p{Lu}\p{Ll}{2,20}(?![\p{L}\d-])/uy;

/** A kind of thing that is written like a name: `sebanyak 21 Posbindu`. */
export function capitalisedAt(text: string, at: number): CountedNoun | null {
  CAPITALISED.lastIndex = at;
  const word = CAPITALISED.exec(text)?.[0].toLowerCase();
  if (word === undefined || isUncounted(word)) return null;
  return counted({ value: word, end: at + word.length }, false);
}

/** True for a noun that persons are counted by. */
export const isPerson = (noun: string): boolean => personAt(noun, 0)?.end === noun.length;

const counted = (noun: Match<string>, isKnown: boolean): CountedNoun => ({
  noun: noun.value,
  end: noun.end,
  known: isKnown,
  divisible: isDivisible(noun.value),
});

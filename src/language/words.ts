/**
 * The lexicon asked about a word inside of a text, for scans that run before there are tokens. Offsets are code units.
 */
import { type BaseClass, C, STRIDE } from "./classes.ts";
import { LEXICON } from "./lexicon.ts";
import { isVerbForm } from "./morphology.ts";
import { anyOf } from "./patterns.ts";

/** Whether the word `[start, end)` of `text` is of the class (`C.office`), whatever its case. */
export function isWordOf(text: string, start: number, end: number, name: number): boolean {
  const at = LEXICON.lexemeAt(text, start, end) * STRIDE + (name >> 5);
  return (((LEXICON.bits[at] as number) >>> (name & 31)) & 1) === 1;
}

/** The value that the row of the word `[start, end)` of `text` has under `key`. */
export const wordValue = (text: string, start: number, end: number, key: string): string | undefined =>
  LEXICON.lexemes[LEXICON.lexemeAt(text, start, end)]?.values[key];

/** The words of a class with one of their values, in the order of the rows; those without it are left out. */
export function valuesOf(name: BaseClass, key: string): [word: string, value: string][] {
  return LEXICON.wordsOf(name).flatMap((word): [string, string][] => {
    const value = LEXICON.find(word)?.values[key];
    return value === undefined ? [] : [[word, value]];
  });
}

/** `kec`, `kab`: kinds of areas as they are shortened, without their stop. */
export const SHORT_UNITS: readonly string[] = LEXICON.wordsOf("place_kind").filter((word) => {
  const { classes = [], values = {} } = LEXICON.find(word) ?? {};
  return classes.includes("abbreviation") && /^(?:district|regency|province)$/.test(values.place ?? "");
});

/** Any word of the classes, as an alternation. */
export const anyWordOf = (...names: readonly BaseClass[]): string => anyOf(names.flatMap(LEXICON.wordsOf));

/** True for a word built like a verb, in small letters, that the lexicon does not know for something else. */
export const isVerbAt = (text: string, start: number, end: number): boolean =>
  isVerbForm(text, start, end) &&
  !isWordOf(text, start, end, C.nonverb) &&
  !isWordOf(text, start, end, C.noun_phrase_head);

/** Prefixes that no name begins with: names look like verbs with `di-`, `ber-`, `mel-` (`Dian`, `Berlin`, `Melati`). */
const SURE_PREFIX = /^(?:mem[bp]|men[cdjtgy])[a-z]{4}/i;

/** True for a word that is a verb even where it is written with a capital, as the first of a sentence: `Menjawab`. */
export const isCapitalisedVerb = (word: string): boolean =>
  SURE_PREFIX.test(word) && !isWordOf(word, 0, word.length, C.nonverb);

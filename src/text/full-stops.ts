/** What a full stop behind a word says about the end of a sentence: one answer for sentences and for missing spaces. */
import { C } from "../language/classes.ts";
import { hasPossessive } from "../language/morphology.ts";
import { isCapitalisedVerb, isWordOf, wordValue } from "../language/words.ts";
import { isDigit, isLetter } from "./letters.ts";

/**
 * What the stop of an abbreviation says: `name` none ends a sentence, for a name or number follows (`Moh.`); `number`
 * only where no number follows (`hlm.`); `after` where a sentence visibly begins (`Tbk.`); `other` mostly (`dll.`).
 */
export type StopKind = "name" | "number" | "after" | "other";

/** Longer ones are no abbreviation. */
const LONGEST_WORD = 24;
const LOWER = /\p{Ll}/u;

const isWordUnit = (unit: number): boolean =>
  isLetter(unit) || isDigit(unit) || unit === 0x2e || unit === 0x2d || unit === 0x26 || (unit > 0xff && unit < 0x2000);

/** Where the word begins that ends at `at`, with its inner stops: `S.H`, `1.500`; not before `from`. */
export function startOfWord(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && at - start < LONGEST_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** What the stop behind the word `[start, end)` says; undefined where it is no abbreviation. */
export const stopKind = (text: string, start: number, end: number): StopKind | undefined =>
  isWordOf(text, start, end, C.abbreviation) ? (wordValue(text, start, end, "stop") as StopKind) : undefined;

/** Goes before a single letter that may end a sentence: `vitamin C.` */
export const isLettered = (word: string): boolean => isWordOf(word, 0, word.length, C.lettered);

/** What a number of a kind looks like behind its abbreviation: `hlm. 12`, `Pasal. IV`, `No. Pol`. */
const NUMBERED = /\d|^[IVXL]+$|^Pol$/;

/** Whether a word follows an abbreviation of `number` as that number. */
export const isNumbered = (following: string): boolean => NUMBERED.test(following);

/** Opens a sentence and is no name: by the lexicon or by its form (`Menjawab`, `Akibatnya`). */
export const opensSentence = (word: string): boolean =>
  isWordOf(word, 0, word.length, C.opener) || isCapitalisedVerb(word) || hasPossessive(word.toLowerCase());

/** True for one capitalised word `word` at `at` and then words in lower case: `Perusahaan itu`. */
export function isAlone(text: string, at: number, word: string): boolean {
  const after = at + word.length;
  return word !== word.toUpperCase() && text[after] === " " && LOWER.test(text[after + 1] ?? "");
}

/** Whether a sentence visibly begins at `at` with `word`. */
export const visiblyBegins = (text: string, at: number, word: string): boolean =>
  opensSentence(word) || isAlone(text, at, word);

/** What follows the point of a host or site name: `Kompas.com`, `Tempo.Co`. */
const DOMAIN_ENDS = /^(?:com|co|id|net|org|go|ac|or|info|tv|news|my|sch|io|me|web)$/i;

/**
 * Whether the stop at `at`, with the capital of a word right behind it, ends a sentence; that word is in `[at, end)`.
 */
export function endsGlued(text: string, at: number, start: number, end: number): boolean {
  let to = at + 1;
  while (to < end && isLetter(text.charCodeAt(to))) to++;
  const next = text[to] ?? "";
  if (next === "." && to - at < 5) return false; // `S.H.`, `M.Hum.`
  const following = text.slice(at + 1, to);
  if (following.length < 2 && !(/\s/.test(next) && text[at] !== ".")) return false;
  if (DOMAIN_ENDS.test(following) || isInHost(text, at, to, start)) return false;
  return text[at] !== "." || endsWholeWord(text, at, start, at + 1, following);
}

const LONGEST_END = 5;
const CAPITALISED_END = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{1,20}$/u;

/** `Nakula⟨.⟩Arga.id`: behind a name with a capital, before one that a domain ends. */
function isInHost(text: string, at: number, to: number, start: number): boolean {
  if (text[to] !== ".") return false;
  const ending = /^\p{Ll}{2,4}(?!\p{L})/u.exec(text.slice(to + 1, to + 1 + LONGEST_END))?.[0] ?? "";
  return DOMAIN_ENDS.test(ending) && CAPITALISED_END.test(text.slice(Math.max(start, at - LONGEST_WORD), at));
}

/**
 * Whether the full stop at `at` follows a whole word, a number or a mark, and not an abbreviation that goes on with
 * `following` at `next`.
 */
export function endsWholeWord(text: string, at: number, start: number, next: number, following: string): boolean {
  let from = at;
  while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
  const length = at - from;
  if (length === 0) return endsMarkOrYear(text, at, start);
  if (length < 2) return false;
  const word = text.slice(from, at);
  if (length === 2 && word !== word.toUpperCase()) return false; // `RI.`, not `dr.`
  const kind = stopKind(text, startOfWord(text, start, at), at) ?? stopKind(text, from, at);
  if (kind === undefined) return true;
  if (kind === "number") return !isNumbered(following);
  return kind !== "name" && visiblyBegins(text, next, following);
}

/** Behind a closing mark, a per cent sign, or a number of three figures or more. */
function endsMarkOrYear(text: string, at: number, start: number): boolean {
  const before = at > start ? (text[at - 1] as string) : "";
  if (before !== "" && `)"“”'’%`.includes(before)) return true;
  return at - start > 3 && /\d{3}/.test(text.slice(at - 3, at));
}

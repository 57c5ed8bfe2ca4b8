/** Patterns built from tables: escaped, longest first, anchored at a place, ending at the end of a word. */
import { C, type WordClass } from "../language/classes.ts";
import { anyOf as alternation } from "../language/patterns.ts";
import { isWordOf } from "../language/words.ts";
import { isAsciiUpper, isWordLetter } from "../text/letters.ts";

export { isVerbAt } from "../language/words.ts";

/** Whether a word, whatever its case, is of one of the classes. */
export const isOf = (word: string, ...names: WordClass[]): boolean =>
  names.some((name) => isWordOf(word, 0, word.length, C[name]));

/** One or two blanks; more is layout. */
export const SPACE = "[ \\u00a0]{1,2}";

/** An alternation of the words, whose blanks may be two. */
export const anyOf = (words: Iterable<string>): string => alternation(words, (word) => word.replaceAll(" ", SPACE));

/** A sticky pattern over the parts that must end where a word ends. `_` in a part stands for blanks. */
export const sticky = (source: string, flags = "iy"): RegExp =>
  new RegExp(`${source.replaceAll("_", `(?:${SPACE})`)}(?![A-Za-z0-9\\u00c0-\\u024f])`, flags);

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The word that ends one blank before `at`, as written; empty where there is none. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 0xa0)) end--;
  if (end === at) return "";
  let start = end;
  while (start > 0 && isWordLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** The word that begins one blank after `at`, as written; empty where there is none. */
export function wordAfter(text: string, at: number): string {
  let start = at;
  while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 0xa0) start++;
  if (start === at) return "";
  let end = start;
  while (end < text.length && isWordLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** True where a sentence or a quotation begins at `at`. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 0xa0)) before--;
  return before < 0 || ".!?\"“”'‘’\n\r:;".includes(text[before] as string);
}

export const isCapital = (word: string): boolean => isAsciiUpper(word.charCodeAt(0));

const PLACE = /(\p{L}{1,20})\.?[ \u00a0]$/u;
/** Days that places are named after lie before this year: `Universitas 17 Agustus 1945`. */
const LAST_NAMING = 1966;

/** `Jalan ⟨17 Agustus⟩`, `Stadion ⟨10 November⟩`: a place or a school that is named after a day. */
export function isNameOfPlace(text: string, at: number, year: string | undefined): boolean {
  if (year !== undefined && Number(year) > LAST_NAMING) return false;
  const before = PLACE.exec(text.slice(Math.max(0, at - 23), at))?.[1] ?? "";
  return isCapital(before) && isOf(before, "named_after", "bears_name_body", "bears_name_place");
}

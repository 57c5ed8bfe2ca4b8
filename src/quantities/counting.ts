import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { isWordLetter } from "../text/letters.ts";
import { acronymAt, type CountedNoun, countedNounAt, isPerson } from "./nouns.ts";
import { afterSpace, type NumberWords } from "./numbers.ts";

const isOf = (word: string, name: number): boolean => isWordOf(word, 0, word.length, name);

const YEAR = /^(?:19|20)\d\d$/;
const DECADE = /^(?:(?:19|20)?\d0)$/;
const MORE = " lebih";

/** The word that ends one blank, and for `No.` a point, before `at`. */
function wordBefore(text: string, at: number): { readonly word: string; readonly start: number } {
  let end = text.charCodeAt(at - 1) === 32 ? at - 1 : at;
  if (text.charAt(end - 1) === ".") end--;
  let start = end;
  while (start > 0 && isWordLetter(text.charCodeAt(start - 1))) start--;
  return { word: text.slice(start, end), start };
}

const LOWER_END = /(\p{L}+) \d{1,4} (?:hingga|sampai) $/u;

/** True for a number that the word before it makes a label, or before the lower end of its range: `desil 1 hingga 4`. */
export function isLabel(text: string, at: number, { word } = wordBefore(text, at)): boolean {
  if (word !== "hingga" && word !== "sampai") return isOf(word, C.label);
  const lower = LOWER_END.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return lower !== undefined && isOf(lower, C.label);
}

export interface Counted extends CountedNoun {
  /** `300 lebih rumah`. */
  readonly more: boolean;
}

/** The noun after the number, where the number counts it and is not a year, a label or the tail of a name. */
export function countedAfter(text: string, n: NumberWords): Counted | null {
  const next = afterSpace(text, n.end);
  if (next === n.end) return null; // a noun does not stick to its number
  const grouped = n.scaled || /^\d{1,3}[.,]\d{3}/.test(text.slice(n.start, n.end)); // so written, it is no label
  const plain = countedNounAt(text, next) ?? (grouped ? acronymAt(text, next) : null);
  const more = !plain && text.startsWith(MORE, n.end);
  const noun = more ? countedNounAt(text, afterSpace(text, n.end + MORE.length)) : plain;
  if (!noun || (more && !noun.known)) return null;
  const fraction = !n.scaled && n.mantissa.includes(".") && n.commaThousands === null;
  if (fraction && !noun.divisible) return null; // `11.50 waktu setempat`
  const before = wordBefore(text, n.start);
  if (isLabel(text, n.start, before)) return null;
  const { word, start } = before;
  if (isOf(word, C.count_cue)) return { ...noun, more };
  if (n.scaled && !n.spelled) return { ...noun, more };
  const idiom = n.spelled && (n.mantissa === "1" || n.mantissa === "0.5"); // `satu hati`, `seribu kenangan`, `setengah mati`
  if (idiom && !noun.known) return null;
  if (n.rough && !n.spelled && !noun.known && DECADE.test(n.mantissa)) return null; // `90-an pop`
  if (YEAR.test(text.slice(n.start, n.end)) && !n.mantissa.endsWith("00")) return null;
  const name = /^\p{Lu}/u.test(word) && !startsSentence(text, start);
  if (!name) return { ...noun, more };
  // `SMP Negeri 3 Kota Serang` and `Terpadu Satu Pintu`, but `Polisi Tangkap 5 Orang` in a headline
  const titleCase = /^\p{Lu}/u.test(text.charAt(next));
  const code = !n.spelled && /^\p{Lu}{1,3}$/u.test(word); // `JT 610`
  return (noun.known || n.spelled) && !code && (!titleCase || grouped || isPerson(noun.noun))
    ? { ...noun, more }
    : null;
}

/** True where a sentence or a block begins at `at`. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 32) before--;
  return before < 0 || /[.!?":;\n(]/.test(text.charAt(before));
}

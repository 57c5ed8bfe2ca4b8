/** The age of a person as the words behind the name tell it. */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyWordOf } from "../language/words.ts";

/** `(34)`, `(34 tahun)`. */
const IN_BRACKETS = /^ ?\((\d{1,2})(?: (\p{L}{2,5}))?\)/u;
/** `, 34 tahun,`. */
const BETWEEN_COMMAS = /^, (\d{1,2}) (\p{L}{2,5})(?=[,.)])/u;
/** `, yang berusia 34 tahun`, `, pedagang berusia 34 tahun`. */
const BY_CUE = new RegExp(
  `^,? (?:\\p{Ll}+ ){0,3}(?:${anyWordOf("age_cue")}) (?:\\p{Ll}+ )?(\\d{1,2}) (\\p{L}{2,5})(?!\\p{L})`,
  "u",
);
/** `, yang `, ` yang kini `, `, pedagang sayur `: nothing happens before the age. */
const IS_SO = /^(?:,| yang )/u;

const isYears = (word: string | undefined): boolean =>
  word === undefined || LEXICON.find(word.toLowerCase())?.values.iso === "Y";

const saysOf = (text: string, is: (word: string) => boolean): boolean => (text.match(/\p{L}+/gu) ?? []).some(is);

/** True where numbers in brackets are minutes or points: `gol Budi (34)`. */
const tellsScore = (before: string): boolean =>
  saysOf(
    before.slice(1 + Math.max(before.lastIndexOf("."), before.lastIndexOf("\n"))),
    (word) => LEXICON.find(word.toLowerCase())?.values.figure === "score",
  );

/** `meninggal`, `tutup usia`. */
function tellsDeath(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word, k) => isDeath(word) || isDeath(`${word} ${words[k + 1] ?? ""}`));
}

const isDeath = (phrase: string): boolean =>
  LEXICON.isOf(phrase, C.outcome) && LEXICON.find(phrase)?.values.outcome === "dead";

/** Null where they tell none. */
export function ageBehind(before: string, behind: string): string | null {
  const inBrackets = IN_BRACKETS.exec(behind);
  if (inBrackets) {
    const [, age, unit] = inBrackets;
    const isAge = isYears(unit) && !(unit === undefined && tellsScore(before));
    return isAge ? (age as string) : null;
  }
  const found = BETWEEN_COMMAS.exec(behind) ?? BY_CUE.exec(behind);
  if (!found || !isYears(found[2])) return null;
  return IS_SO.test(found[0]) || tellsDeath(found[0]) ? (found[1] as string) : null;
}

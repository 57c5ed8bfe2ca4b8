import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { isWordLetter } from "../text/letters.ts";
import { acronymAt, type CountedNoun, capitalisedAt, countedNounAt, isPerson, kindAt } from "./nouns.ts";
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

const LOWER_END = /(\p{L}{1,30}) \d{1,4} (?:hingga|sampai) $/u;

/**
 * True for a number that the word before it makes a label, or before the lower end of its range (`desil 1 hingga 4`),
 * and for the metres of a milestone: `Km 92+200`.
 */
export function isLabel(text: string, at: number, { word } = wordBefore(text, at)): boolean {
  if (text.charAt(at - 1) === "+" && /\d/.test(text.charAt(at - 2))) return true;
  if (word !== "hingga" && word !== "sampai") return isOf(word, C.label);
  const lower = LOWER_END.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return lower !== undefined && isOf(lower, C.label);
}

export interface Counted extends CountedNoun {
  /** `300 lebih rumah`. */
  readonly more: boolean;
}

/** A number and the noun after it, which it may count. */
interface Candidate {
  readonly text: string;
  readonly n: NumberWords;
  readonly noun: Counted;
  /** The place a blank after the number. */
  readonly next: number;
  readonly before: ReturnType<typeof wordBefore>;
  /** Written as no label is: `5.000`, `5 ribu`. */
  readonly grouped: boolean;
}

const isFraction = ({ n }: Candidate): boolean => !n.scaled && n.mantissa.includes(".") && n.commaThousands === null;
const isIdiom = ({ n }: Candidate): boolean => n.spelled && (n.mantissa === "1" || n.mantissa === "0.5");
const isYear = ({ text, n }: Candidate): boolean => YEAR.test(text.slice(n.start, n.end)) && !n.mantissa.endsWith("00");
const isDecade = ({ n }: Candidate): boolean => n.rough && !n.spelled && DECADE.test(n.mantissa);
const isAfterName = ({ text, before }: Candidate): boolean =>
  /^\p{Lu}/u.test(before.word) && !startsSentence(text, before.start);
/** A number in words with a capital, inside of prose. */
const isInnerName = ({ text, n, before }: Candidate): boolean =>
  n.spelled &&
  /^\p{Lu}/u.test(text.charAt(n.start)) &&
  /^\p{Ll}{3}/u.test(before.word) &&
  !startsSentence(text, n.start) &&
  !isOf(before.word, C.headline_small);
/** `dikirim ke 15 kabupaten`, `ke 30 orang`; before other nouns it is an ordinal: `lantai ke 2 gedung`. */
const isWhereTo = ({ before, noun }: Candidate): boolean =>
  before.word === "ke" && (isOf(noun.noun, C.place_cue) || isPerson(noun.noun));
const isTitleCase = ({ text, next }: Candidate): boolean => /^\p{Lu}/u.test(text.charAt(next));

/** Whether a number counts the noun after it: the first that is true of them tells. */
const COUNTS: readonly (readonly [when: (candidate: Candidate) => boolean, counts: boolean])[] = [
  // `11.50 waktu setempat`
  [(c) => isFraction(c) && !c.noun.divisible, false],
  // `dikirim ke 15 kabupaten`
  [isWhereTo, true],
  // `pasal 5 ayat`
  [({ text, n, before }) => isLabel(text, n.start, before), false],
  // `di satu sisi`
  [(c) => isIdiom(c) && isOf(c.noun.noun, C.aspect), false],
  // `diskusi Empat Pilar`
  [(c) => isTitleCase(c) && isInnerName(c), false],
  // `sebanyak 3 paket`
  [({ before }) => isOf(before.word, C.count_cue), true],
  // `5 juta paket`
  [({ n }) => n.scaled && !n.spelled, true],
  // `satu hati`, `seribu kenangan`, `setengah mati`
  [(c) => isIdiom(c) && !c.noun.known, false],
  // `90-an pop`
  [(c) => isDecade(c) && !c.noun.known, false],
  // `2024 orang`
  [isYear, false],
  // `membawa 3 paket`
  [(c) => !isAfterName(c), true],
  // `JT 610 jatuh`
  [({ n, before }) => !n.spelled && /^\p{Lu}{1,3}$/u.test(before.word), false],
  // `Apollo 11 mendarat`
  [({ n, noun }) => !n.spelled && !noun.known, false],
  // `SMP Negeri 3 Kota Serang` and `Terpadu Satu Pintu`, but `Polisi Tangkap 5 Orang` in a headline
  [(c) => isTitleCase(c) && !c.grouped && !isPerson(c.noun.noun), false],
];

/** The noun after the number, where the number counts it and is not a year, a label or the tail of a name. */
export function countedAfter(text: string, n: NumberWords): Counted | null {
  const next = afterSpace(text, n.end);
  if (next === n.end) return null; // a noun does not stick to its number
  const grouped = n.scaled || /^\d{1,3}[.,]\d{3}/.test(text.slice(n.start, n.end));
  const before = wordBefore(text, n.start);
  const cued = isOf(before.word, C.count_cue) && !isOf(before.word, C.about_time);
  const noun = nounAfter(text, n, next, { grouped, cued });
  if (!noun) return null;
  const candidate = { text, n, noun, next, before, grouped };
  const decision = COUNTS.find(([when]) => when(candidate));
  return (decision?.[1] ?? true) ? withRestOfName(candidate) : null;
}

/** The words that go on from a noun with a capital: `Tenaga Kerja⟨ Indonesia⟩`. */
const REST_OF_NAME = /(?: \p{Lu}\p{Ll}{2,20}){1,3}/uy;
/** Where prose goes on; a headline does not. */
const PROSE_FOLLOWS = /^(?:[.,;)]|$| \p{Ll})/u;

/** A category that is written as a name, inside of prose, is counted whole. */
function withRestOfName({ text, noun, next, n, before }: Candidate): Counted {
  const inProse = startsSentence(text, n.start)
    ? n.spelled
    : /^\p{Ll}/u.test(before.word) || isOf(before.word, C.count_cue);
  if (!inProse || !isNameLike(text, next, noun.end)) return noun;
  REST_OF_NAME.lastIndex = noun.end;
  const rest = REST_OF_NAME.exec(text)?.[0];
  if (rest === undefined || !PROSE_FOLLOWS.test(text.slice(noun.end + rest.length, noun.end + rest.length + 2)))
    return noun;
  return { ...noun, noun: noun.noun + rest.toLowerCase(), end: noun.end + rest.length };
}

/** Two words with capitals, or one that names persons and no place follows: `5 Orang` may be anyone. */
function isNameLike(text: string, from: number, to: number): boolean {
  const noun = text.slice(from, to);
  if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(noun)) return true;
  const behind = /^ (\p{Lu}\p{Ll}{2,20})/u.exec(text.slice(to, to + 22))?.[1] ?? "";
  if (!/^\p{Lu}\p{Ll}{2,20}$/u.test(noun) || noun === "Orang" || !isPerson(noun.toLowerCase())) return false;
  return !isOf(behind, C.place_kind) && !isOf(behind, C.institution);
}

/**
 * The noun after the number, or after `lebih` behind it; what can only be a count (`5.000`, `sebanyak 38`) may be of
 * acronyms and of names of things that no table has.
 */
function nounAfter(text: string, n: NumberWords, next: number, counts: Counting): Counted | null {
  const plain = countedNounAt(text, next) ?? (counts.grouped || counts.cued ? acronymAt(text, next) : null);
  const found = plain ?? (counts.cued ? capitalisedAt(text, next) : kindAt(text, next));
  if (found) return { ...found, more: false };
  const noun = text.startsWith(MORE, n.end) ? countedNounAt(text, afterSpace(text, n.end + MORE.length)) : null;
  return noun?.known ? { ...noun, more: true } : null;
}

/** Why a number can only count: by how it is written, or by the word before it. */
interface Counting {
  readonly grouped: boolean;
  readonly cued: boolean;
}

/** True where a sentence or a block begins at `at`. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 32) before--;
  return before < 0 || /[.!?":;\n(]/.test(text.charAt(before));
}

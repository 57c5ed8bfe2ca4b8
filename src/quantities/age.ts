/** Ages: `berusia 62 tahun`, `Sulastri (62 tahun)`, `bocah 9 tahun itu`. */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { isWordOf } from "../language/words.ts";
import type { Match } from "./lexicon.ts";
import type { NumberWords } from "./numbers.ts";
import { denominatorAt } from "./units.ts";

/** What ages are told in. */
const UNITS: ReadonlySet<string> = new Set(["a", "mo", "wk", "d"]);
/** What they are told in where no word says that they are ages. */
const LONG: ReadonlySet<string> = new Set(["a", "mo"]);

const REACH = 60;
const BEHIND = 16;
/** The lower end of a range, before its upper one. */
const LOWER_END = new RegExp(
  `(?:[\\d.,]{1,6}|\\p{L}{3,12}) ?(?:[-–]| (?:${anyOf(LEXICON.wordsOf("range_link"))}|atau) ) ?$`,
  "u",
);
const ABOUT = `(?:${anyOf(LEXICON.wordsOf("approximate"))} )`;
/** `berusia `, `usianya baru `, `usia pensiun `, `berumur sekitar `. */
const TOLD = new RegExp(`(?:^|[^\\p{L}])${anyOf(LEXICON.wordsOf("age_cue"))}(?:nya)? (\\p{L}{2,12} )?${ABOUT}?$`, "iu");
/** `bocah `, `warga di atas `: whose age it is, one word before. */
const WHOSE = /([\p{L}-]{3,20}) (di ?atas |di ?bawah )?$/iu;
/** `terpaut usia 9 tahun`: no age, but how much older. */
const APART = new RegExp(`${anyOf(LEXICON.wordsOf("apart"))} $`, "iu");
/** `Sulastri (`, `Karto, `: a name, or someone, that an age is set behind. */
const SET_BEHIND = /([\p{L}.'’-]{2,20})(?: \(|, )$/u;
/** Behind an age: whose it is goes on. */
const GOES_ON = [C.demonstrative, C.relative, C.epithet];
/** What makes a term or a day of the number: `5 tahun penjara`, `5 tahun lalu`. */
const OTHERWISE = [C.term_tail, C.after_count, C.duration_tail, C.tense];
/** `14 tahun lebih tua`, `2 tahun 8 bulan`. */
const GOES_FURTHER = /^ (?:lebih \p{L}|\d)/u;

const isOf = (word: string, ...names: number[]): boolean => names.some((name) => isWordOf(word, 0, word.length, name));

/** The word that stands a blank behind an age. */
const wordIn = (behind: string): string => /^ ([\p{L}-]+)/u.exec(behind)?.[1] ?? "";

/** Someone, or a word with a capital that is none of the language: a name. */
const isSomeone = (word: string): boolean =>
  isOf(word, C.person, C.counted_person, C.told_by_age) ||
  (/^\p{Lu}\p{Ll}/u.test(word) && !word.endsWith("nya") && LEXICON.find(word.toLowerCase()) === undefined);

/** Whether the words before a number, and those behind its unit, say that it is an age. */
function saysAge(before: string, behind: string): boolean {
  const told = TOLD.exec(before);
  if (told)
    return !isOf((told[1] ?? "").trim(), C.preposition, C.apart) && !APART.test(before.slice(0, told.index + 1));
  const set = SET_BEHIND.exec(before);
  if (set) return behind.startsWith(before.endsWith("(") ? ")" : ",") && isSomeone(set[1] as string);
  const [, whose = "", about = ""] = WHOSE.exec(before) ?? [];
  if (isOf(whose, C.told_by_age)) return true;
  const isPerson = isOf(whose, C.person, C.counted_person, C.group);
  return isPerson && (about !== "" || isOf(wordIn(behind), ...GOES_ON));
}

/** The unit of an age, as UCUM has it, behind the number that tells one; null where it tells none. */
export function ageAt(text: string, n: NumberWords, next: number): Match<string> | null {
  if (next === n.end) return null;
  const unit = denominatorAt(text, next);
  if (!unit || !UNITS.has(unit.value)) return null;
  const behind = text.slice(unit.end, unit.end + BEHIND);
  if (GOES_FURTHER.test(behind) || isOf(wordIn(behind), ...OTHERWISE)) return null;
  const before = text.slice(Math.max(0, n.start - REACH), n.start).replace(LOWER_END, "");
  const told = saysAge(before, behind) && (LONG.has(unit.value) || TOLD.test(before));
  return told ? unit : null;
}

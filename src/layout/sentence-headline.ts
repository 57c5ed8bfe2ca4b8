/**
 * Where a headline that is written as a sentence ends and the text goes on behind it, with nothing but a blank between:
 * `Baca juga: Harga rotan naik lagi di Tegal Menurut pedagang, ...`. Its capitals are those of names, so a capital that
 * no name explains begins the text.
 */
import { seamCandidates } from "./headline-seam.ts";

/**
 * What speaks for a word as the first of a sentence, and against it; by features of `seamCandidates`. Set by hand, not
 * fitted: of 40 seams each of four draws made from real headlines and articles 34 to 37 end right (18 to 23 before).
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  first_quotes: 5,
  first_opens: 4,
  first_function_word: 4,
  first_preposition: 4,
  first_pronoun: 4,
  first_numeral: 2,
  first_lead_subject: 2,
  first_office: 2,
  first_deed: 1,
  first_active: 1,
  first_passive: 1,
  first_nya: 2,
  first_comma: 1,
  first_number: -9,
  second_content: 1,
  second_cue: 1,
  second_small: 1,
  last_asks: 5,
  last_small: 1,
  last_function_word: -9,
  last_function_capital: -4,
  last_comma: -9,
  last_colon: -9,
};
/** What the word itself is, behind a small word and behind a capital, which may be of the same name. */
const KINDS: Readonly<Record<string, readonly [behindSmall: number, behindCapital: number]>> = {
  common: [1.5, 1.5],
  person: [1, -3],
  name: [0, -3],
  acronym: [-2, -4],
};
/** Behind a capital that is no name: `Menteri Pertanian`, `Gedung Baru`. */
const BEHIND_COMMON = -2.5;
const FEWEST_WORDS = 4;
const LIKELY = 2;
/** Where no colon tells that a headline follows. */
const SURE = 3.5;
/** A stop or a comma, or a word that is glued to the next: what is behind is no part of such a headline. */
const STOP = /[.!](?=["”’)]{0,2}(?:\s|\p{Lu}|$))|,(?!\d)|[\p{Ll}\d"”)](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll}{2})/u;
const LONGEST = 300;

type Features = readonly (readonly [name: string, value: number])[];

/** The first character of the text behind the headline; -1 where nothing tells it before the first sentence ends. */
export function sentenceHeadlineEnd(
  text: string,
  start: number,
  limit: number,
  isCommonWord: (word: string) => boolean,
  isLabelled: boolean,
): number {
  const end = Math.min(limit, start + LONGEST);
  const stretch = text.slice(start, end);
  const stop = STOP.exec(stretch)?.index ?? -1;
  if (stop < 0) return -1;
  let best = 0;
  let found = -1;
  for (const { at, features } of seamCandidates(text, start, end, isCommonWord)) {
    if (at > start + stop) break;
    const words = stretch
      .slice(0, at - start)
      .trim()
      .split(/\s+/);
    if (words.length < FEWEST_WORDS || !isSentenceCase(words)) continue;
    const score = scoreOf(features, words.at(-1) as string, isCommonWord);
    if (found < 0 || score > best) {
      best = score;
      found = at;
    }
  }
  return best >= (isLabelled ? LIKELY : SURE) ? found : -1;
}

/** `last`: the word before. */
function scoreOf(features: Features, last: string, isCommonWord: (word: string) => boolean): number {
  const isBehindCapital = /^\p{Lu}/u.test(last);
  let score = isBehindCapital && /^\p{Lu}\p{Ll}/u.test(last) && isCommonWord(last) ? BEHIND_COMMON : 0;
  const isSubject = features.some(([name]) => name === "first_lead_subject" || name === "first_office");
  for (const [name] of features) {
    const kind = KINDS[/^(?:acronym|common|name|person)_(\w+)$/.exec(name)?.[1] ?? ""];
    score += kind === undefined ? (WEIGHTS[name] ?? 0) : isSubject ? 0 : kind[isBehindCapital ? 1 : 0];
  }
  return score;
}

/** So many small words, of four letters at least, are written as in a sentence. */
const FEWEST_SMALL = 2;

/** The first words of a headline that capitals mark have none of them. */
const FIRST = 5;
const isSmall = (word: string): boolean => /^\p{Ll}{4,}/u.test(word);

const isSentenceCase = (words: readonly string[]): boolean =>
  words.slice(0, FIRST).some(isSmall) &&
  words.filter(isSmall).length >= FEWEST_SMALL &&
  words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= words.length;

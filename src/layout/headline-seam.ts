/**
 * Where a headline ends and the sentence behind it begins, where nothing but a blank is between them: of all words
 * that may open the sentence, the likeliest by a linear score over how the words about it are written.
 */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { hasPossessive, isDerivedNoun, voiceOf } from "../language/morphology.ts";
import { GIVEN_NAMES, SURNAMES } from "../language/person-names.ts";
import { isWordOf } from "../language/words.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper, skipSpaces } from "../text/letters.ts";
import { isAcronym } from "../text/two-words.ts";

/** What a feature adds to a place's score; fitted by `training/headline-seams.ts`. */
export const SEAM_WEIGHTS: Readonly<Record<string, number>> = {
  acronym_acronym: -1.7,
  acronym_common: 1.9,
  acronym_name: -0.9,
  acronym_person: -1.3,
  common_acronym: 0.2,
  common_common: 0.4,
  common_name: 0.2,
  common_person: 0.6,
  first_acronym: -0.9,
  first_active: 1,
  first_comma: -0.4,
  first_deed: 1.3,
  first_function_word: -0.2,
  first_lead_subject: 1.5,
  first_middle: 0.2,
  first_number: -4.8,
  first_numeral: -0.4,
  first_nya: 1.6,
  first_office: 1.9,
  first_opens: 3.1,
  first_passive: 0.2,
  first_preposition: 0.3,
  first_pronoun: -0.4,
  first_quotes: 5.1,
  first_se: 1,
  headline_capitals: 0.2,
  headline_content_words: -2.7,
  headline_function_words: 0.4,
  last_asks: 4.2,
  last_closes: 1.7,
  last_colon: -4.6,
  last_comma: -6.5,
  last_deed: -0.7,
  last_function_capital: -0.8,
  last_function_word: -5.4,
  last_number: 0.6,
  last_nya: 1.5,
  last_small: -0.7,
  name_acronym: -1.8,
  name_common: 0.5,
  name_name: -0.9,
  name_person: -0.7,
  person_acronym: 1.2,
  person_common: 0.8,
  person_name: -1.9,
  person_person: -3.1,
  second_capital: -0.8,
  second_content: 0.2,
  second_cue: 0.1,
  second_none: -1,
  sentence_capitals: 0.1,
  sentence_content_words: 0.4,
  sentence_function_words: 0.4,
  subject_of_1: 0.2,
  subject_of_2: -0.2,
  subject_of_3: -0.8,
  subject_of_4: -1.2,
  subject_of_5: -1.2,
  subject_of_6: -1.1,
  words_10: 1.1,
  words_11: 0.6,
  words_12: 0.3,
  words_13: -0.2,
  words_14: -1.1,
  words_15: -1.4,
  words_16: -3.8,
  words_2: -7.4,
  words_3: -5.4,
  words_4: -3.7,
  words_5: -2.3,
  words_6: -1.4,
  words_8: 0.7,
  words_9: 1,
};

/** `Kedatangan`, `Penangkapan`: the noun of a deed, which the name of its doer follows. */
const isDeed = (word: string): boolean => isDerivedNoun(word.toLowerCase());

/** A word of the span, `[from, to)` with its punctuation, `bare` where its letters end. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly bare: number;
}

const MOST_WORDS = 30;
const FEWEST_WORDS = 3;
/** How many words behind a place speak for a sentence. */
const AHEAD = 8;

const PERSONAL: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...SURNAMES]);

/** The likeliest beginning of the sentence behind the headline at `start`, -1 where no word may open one. */
export function headlineSeam(
  text: string,
  start: number,
  end: number,
  isCommonWord: (word: string) => boolean,
  weights: Readonly<Record<string, number>> = SEAM_WEIGHTS,
): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = -1;
  for (const { at, features } of seamCandidates(text, start, end, isCommonWord)) {
    let score = 0;
    for (const [name, value] of features) score += (weights[name] ?? 0) * value;
    if (score > best) {
      best = score;
      found = at;
    }
  }
  return found;
}

/** Every word that may open the sentence, with what speaks for it. */
export function seamCandidates(
  text: string,
  start: number,
  end: number,
  isCommonWord: (word: string) => boolean,
): { readonly at: number; readonly features: readonly (readonly [name: string, value: number])[] }[] {
  const words = wordsOf(text, start, end);
  const shapes = words.map((word) => shapeOf(text, word));
  const candidates = [];
  const before = { capital: 0, small: 0, content: 0 };
  for (const [index, word] of words.entries()) {
    if (
      index >= FEWEST_WORDS - 1 &&
      mayOpen(text, word) &&
      !isInName(text, words[index - 1] as Word, word, isCommonWord)
    ) {
      const features: (readonly [string, number])[] = [
        ["headline_capitals", before.capital],
        ["headline_function_words", before.small],
        ["headline_content_words", before.content],
        ...aheadOf(shapes, index),
        ...[
          ...lastWord(text, words[index - 1] as Word),
          ...firstWord(text, word),
          ...pairOf(text, words[index - 1] as Word, word, isCommonWord),
          ...secondWord(text, words[index + 1], shapes[index + 1]),
          lengthOf(index),
        ].map((name) => [name, 1] as const),
      ];
      candidates.push({ at: word.from, features });
    }
    before[shapes[index] as Shape]++;
  }
  return candidates;
}

/** True behind a given name or the noun of a deed, where a name goes on: `Kedatangan Rina Wulandari`. */
function isInName(text: string, last: Word, word: Word, isCommonWord: (word: string) => boolean): boolean {
  const [before, written] = [text.slice(last.from, last.bare), text.slice(word.from, word.bare)];
  if (last.bare < last.to || !/^[A-Z][a-z]+$/.test(written)) return false;
  // `Lalu` is a name too, and `Bupati` is seldom written small
  const isWord = (word: string) => isCommonWord(word) || LEXICON.find(word.toLowerCase()) !== undefined;
  const isName = PERSONAL.has(written) || !isWord(written);
  return isName && ((PERSONAL.has(before) && !isWord(before)) || isDeed(before));
}

type Shape = "capital" | "small" | "content";

function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (let from = skipSpaces(text, start, end); from < end && words.length < MOST_WORDS; ) {
    let to = from;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    let bare = to;
    while (bare > from && !isLetter(text.charCodeAt(bare - 1)) && !isDigit(text.charCodeAt(bare - 1))) bare--;
    words.push({ from, to, bare });
    from = skipSpaces(text, to, end);
  }
  return words;
}

const firstLetter = (text: string, { from, bare }: Word): number => {
  let at = from;
  while (at < bare && !isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at++;
  return at;
};

function shapeOf(text: string, word: Word): Shape {
  const at = firstLetter(text, word);
  if (!isLower(text.charCodeAt(at))) return "capital";
  return isWordOf(text, at, word.bare, C.headline_small) ? "small" : "content";
}

/** True for a word that a sentence may begin with: a capital, a number or a mark first. */
const mayOpen = (text: string, word: Word): boolean => {
  const code = text.charCodeAt(word.from);
  return isUpper(code) || isDigit(code) || '"“‘('.includes(text[word.from] as string);
};

/** How the words behind the first are written, and how far the first small one is. */
function aheadOf(shapes: readonly Shape[], index: number): (readonly [string, number])[] {
  const seen = { capital: 0, small: 0, content: 0 };
  for (const shape of shapes.slice(index + 1, index + 1 + AHEAD)) seen[shape]++;
  const content = shapes.indexOf("content", index + 1);
  const distance = content < 0 ? AHEAD : Math.min(content - index, AHEAD);
  return [
    ["sentence_capitals", seen.capital],
    ["sentence_function_words", seen.small],
    ["sentence_content_words", seen.content],
    [`subject_of_${Math.min(distance, 6)}`, 1],
  ];
}

/** What the headline's last word is. */
function lastWord(text: string, word: Word): string[] {
  const names: string[] = [];
  const tail = text.slice(word.bare, word.to);
  if (/[?!…]|\.\.\./.test(tail)) names.push("last_asks");
  else if (/["”'’)]/.test(tail)) names.push("last_closes");
  if (tail.includes(",")) names.push("last_comma");
  if (tail.includes(":")) names.push("last_colon");
  const isFunctionWord = isWordOf(text, word.from, word.bare, C.headline_small);
  // `Tahun Ini` ends a headline, `di` does not
  if (isLower(text.charCodeAt(word.from))) names.push(isFunctionWord ? "last_function_word" : "last_small");
  else if (isFunctionWord) names.push("last_function_capital");
  if (isDigit(text.charCodeAt(word.bare - 1))) names.push("last_number");
  if (hasPossessive(text.slice(word.from, word.bare))) names.push("last_nya");
  if (isDeed(text.slice(word.from, word.bare))) names.push("last_deed");
  return names;
}

/** What the sentence's first word is. */
function firstWord(text: string, word: Word): string[] {
  const names: string[] = [];
  const at = firstLetter(text, word);
  const written = text.slice(at, word.bare);
  if ('"“‘'.includes(text[word.from] as string)) names.push("first_quotes");
  if (isWordOf(text, at, word.bare, C.opens_prose)) names.push("first_opens");
  if (isWordOf(text, at, word.bare, C.headline_small)) {
    names.push(isWordOf(text, at, word.bare, C.preposition) ? "first_preposition" : "first_function_word");
  }
  if (isWordOf(text, at, word.bare, C.pronoun)) names.push("first_pronoun");
  if (isWordOf(text, at, word.bare, C.lead_subject)) names.push("first_lead_subject");
  if (isWordOf(text, at, word.bare, C.office)) names.push("first_office");
  if (isWordOf(text, at, word.bare, C.numeral)) names.push("first_numeral");
  if (isDigit(text.charCodeAt(at))) names.push("first_number");
  if (isAcronym(written)) names.push("first_acronym");
  if (text[word.bare] === ",") names.push("first_comma");
  if (hasPossessive(written)) names.push("first_nya");
  if (isDeed(written)) names.push("first_deed");
  const voice = voiceOf(written.charAt(0).toLowerCase() + written.slice(1));
  if (voice !== null) names.push(`first_${voice}`);
  if (/^Se[a-z]{5,}$/.test(written)) names.push("first_se");
  return names;
}

/** What the two words are beside each other: names go on, and begin after common words. */
function pairOf(text: string, last: Word, first: Word, isCommonWord: (word: string) => boolean): string[] {
  const [a, b] = [last, first].map((word) => text.slice(firstLetter(text, word), word.bare)) as [string, string];
  const kind = (word: string): string =>
    PERSONAL.has(word) ? "person" : isCommonWord(word) ? "common" : isAcronym(word) ? "acronym" : "name";
  return [`${kind(a)}_${kind(b)}`];
}

/** What the word behind the first is. */
function secondWord(text: string, word: Word | undefined, shape: Shape | undefined): string[] {
  if (word === undefined || shape === undefined) return ["second_none"];
  if (shape !== "content") return [`second_${shape}`];
  return [isWordOf(text, word.from, word.bare, C.cue) ? "second_cue" : "second_content"];
}

const lengthOf = (words: number): string => `words_${Math.min(words, 16)}`;

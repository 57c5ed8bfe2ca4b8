/** Whether two reports give the same utterance: in its words, cut, or worded anew by another reporter. */
import { LEXICON } from "../language/lexicon.ts";
import { valuesOf } from "../language/words.ts";
import { type ContentWords, contentWords } from "./words.ts";

/** An utterance as it is compared. */
export interface ComparedUtterance {
  readonly words: ContentWords;
  /** `numbersOf` it. */
  readonly numbers: ReadonlySet<string>;
}

/** The numbers of a text, whatever zeros they end with: `36.700.000` and `36,7 juta` are one. */
export const numbersOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d+/g) ?? []).map(withoutZeros).filter((digits) => digits !== ""));

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** How two utterances compare. */
export interface Version {
  /** Words in the same order in both, of those of the longer, 0 to 1. */
  readonly similarity: number;
  /** Words of the second that the first has not, and the other way round. */
  readonly added: number;
  readonly removed: number;
  /** True where one denies what the other says between words that both have. */
  readonly negationDiffers: boolean;
}

/** Fewer words are said by anybody: `Kami masih menunggu hasil penyelidikan polisi`. */
const FEWEST_WORDS = 8;
/** Of an utterance of another speaker, by name: a formula is no evidence that both were heard at one place. */
const FEWEST_OF_ANOTHER = 12;
const VERBATIM = 0.8;
/** Of the shorter one. */
const CUT = 0.9;
const REWORDED = 0.55;
const FEWEST_REWORDED = 10;
/** Of the shorter one's: a figure may be rounded, and one of them written as a word. */
const OTHER_NUMBERS = 0.5;

/** How the speakers of two utterances stand to each other; unknown where one is not named. */
export type Speakers = "same" | "other" | "unknown";

/** What is known of two utterances beside their words. */
export interface Circumstances {
  readonly speakers: Speakers;
  /** True where they are said on two days. */
  readonly daysDiffer: boolean;
}

/**
 * Null where they are two utterances. On two days, or with other numbers, a speaker says something else in much the
 * same words: how the market stands, what was seized from the next suspect.
 */
export function versionOf(
  first: ComparedUtterance,
  second: ComparedUtterance,
  { speakers, daysDiffer }: Circumstances,
): Version | null {
  const [shorter, longer] = first.words.count <= second.words.count ? [first, second] : [second, first];
  const [fewer, more] = [shorter.words.count, longer.words.count];
  if (fewer < (speakers === "other" ? FEWEST_OF_ANOTHER : FEWEST_WORDS)) return null;
  const shared = inOrder(first.words, second.words);
  const others = [...shorter.numbers].filter((number) => !longer.numbers.has(number)).length;
  const numbersDiffer = others > 0 && others >= OTHER_NUMBERS * shorter.numbers.size;
  const isVersion =
    (shared >= VERBATIM * more && !(numbersDiffer && daysDiffer)) ||
    (shared >= CUT * fewer && !numbersDiffer) ||
    (speakers === "same" && fewer >= FEWEST_REWORDED && shared >= REWORDED * fewer && !numbersDiffer && !daysDiffer);
  if (!isVersion) return null;
  return {
    similarity: shared / more,
    added: second.words.count - shared,
    removed: first.words.count - shared,
    negationDiffers: negatesOtherwise(first.words, second.words),
  };
}

/** `tidak`, `belum`, by their hash. */
const NEGATIONS: ReadonlySet<number> = new Set(
  [...LEXICON.wordsOf("negator"), ...valuesOf("uncounted", "negates").map(([word]) => word)].map(
    (word) => contentWords(word).first[0] as number,
  ),
);

/** Longer pairs are speeches: nobody compares these word by word. */
const MOST_CELLS = 1 << 22;

/** Words in a row that both have, on either side of what one denies. */
const FEWEST_AROUND = 2;
/** More words between them are worded anew. */
const MOST_BETWEEN = 2;

/** True where, between words that both have, one has a negation and the other none. */
function negatesOtherwise(first: ContentWords, second: ContentWords): boolean {
  const negates = ({ first: words, count }: ContentWords) =>
    words.subarray(0, count).some((word) => NEGATIONS.has(word));
  if (!(negates(first) || negates(second)) || (first.count + 1) * (second.count + 1) > MOST_CELLS) return false;
  const runs = runsOf(alignedWords(first, second));
  return runs.some((run, k) => {
    const next = runs[k + 1];
    if (!next || Math.min(run.length, next.length) < FEWEST_AROUND) return false;
    const [fromFirst, fromSecond] = [run.first + run.length, run.second + run.length];
    if (Math.max(next.first - fromFirst, next.second - fromSecond) > MOST_BETWEEN) return false;
    return countNegations(first, fromFirst, next.first) !== countNegations(second, fromSecond, next.second);
  });
}

/** Words in a row that both have: the places where they begin. */
interface Run {
  readonly first: number;
  readonly second: number;
  length: number;
}

function runsOf(pairs: readonly (readonly [number, number])[]): Run[] {
  const runs: Run[] = [];
  for (const [first, second] of pairs) {
    const run = runs.at(-1);
    if (run && run.first + run.length === first && run.second + run.length === second) run.length++;
    else runs.push({ first, second, length: 1 });
  }
  return runs;
}

function countNegations({ first }: ContentWords, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (NEGATIONS.has(first[i] as number)) count++;
  return count;
}

/** The places of the words of a longest subsequence that both have. */
function alignedWords(first: ContentWords, second: ContentWords): [number, number][] {
  const width = second.count + 1;
  // of what stands from a word on in both
  const lengths = new Int32Array((first.count + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = first.count - 1; i >= 0; i--)
    for (let j = second.count - 1; j >= 0; j--)
      lengths[i * width + j] =
        first.first[i] === second.first[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < first.count && j < second.count) {
    if (first.first[i] === second.first[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Words of the longest subsequence that both have. */
function inOrder(first: ContentWords, second: ContentWords): number {
  const lengths = new Int32Array(second.count + 1);
  for (let i = 0; i < first.count; i++) {
    let before = 0;
    const word = first.first[i];
    for (let j = 0; j < second.count; j++) {
      const above = lengths[j + 1] as number;
      lengths[j + 1] = second.first[j] === word ? before + 1 : Math.max(above, lengths[j] as number);
      before = above;
    }
  }
  return lengths[second.count] as number;
}

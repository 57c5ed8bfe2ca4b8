/** Whether two reports give the same utterance: in its words, cut, or worded anew by another reporter. */
import type { ContentWords } from "./words.ts";

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
  };
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

/** Whether two reports give the same utterance: in its words, cut, or worded anew by another reporter. */
import type { ContentWords } from "./words.ts";

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

/** How the speakers of two utterances stand to each other; unknown where one is not named. */
export type Speakers = "same" | "other" | "unknown";

/** Null where they are two utterances. */
export function versionOf(first: ContentWords, second: ContentWords, speakers: Speakers): Version | null {
  const [fewer, more] = [Math.min(first.count, second.count), Math.max(first.count, second.count)];
  if (fewer < (speakers === "other" ? FEWEST_OF_ANOTHER : FEWEST_WORDS)) return null;
  const shared = inOrder(first, second);
  const isVersion =
    shared >= VERBATIM * more ||
    shared >= CUT * fewer ||
    (speakers === "same" && fewer >= FEWEST_REWORDED && shared >= REWORDED * fewer);
  if (!isVersion) return null;
  return { similarity: shared / more, added: second.count - shared, removed: first.count - shared };
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

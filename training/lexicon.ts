import { hashExact } from "../src/names/hashing.ts";
import { LEANING } from "../src/names/tagger/forms.ts";
import { begins, OUTSIDE } from "../src/names/tagger/labels.ts";
import { learnClusters } from "./clusters.ts";
import type { SplitSentence } from "./split.ts";

/** Lower-case words and marks that begin names or stand inside them at least this often are asked about. */
const ACTIVE_COUNT = 2;
/** A lower-case word begins names only where it does so often enough for its frequency. */
const ACTIVE_SHARE = 0.04;
const BEGINS = 1 << 20;
const INSIDE = 1 << 21;
const LEXICON_MIN_COUNT = 4;

/**
 * Counts, clusters and the words worth asking about, from plain and labelled sentences; and which of `corpora` each of
 * these words leans to.
 */
export function learnLexicon(
  plain: readonly (readonly string[])[],
  labelled: readonly SplitSentence[],
  corpora: readonly [readonly SplitSentence[], readonly SplitSentence[]],
): Map<number, number> {
  const lexicon = new Map<number, number>();
  const set = (word: string, bits: number) => {
    const key = hashExact(word);
    lexicon.set(key, (lexicon.get(key) ?? 0) | bits);
  };
  for (const [word, count] of countWords(plain)) {
    if (count >= LEXICON_MIN_COUNT) set(word, Math.min(7, Math.floor(Math.log2(count / 2))) << 17);
  }
  const { coarse, fine } = learnClusters([...plain, ...labelled.map(({ words }) => words)]);
  for (const [word, cluster] of fine) set(word, cluster);
  for (const [word, cluster] of coarse) set(word, cluster << 10);
  const counts = countWords(labelled.map(({ words }) => words));
  const { starting, within } = countNameWords(labelled);
  for (const [word, count] of starting) {
    if (count >= ACTIVE_COUNT && count >= ACTIVE_SHARE * (counts.get(word) as number) && /\p{L}/u.test(word))
      set(word, BEGINS | INSIDE);
  }
  for (const [word, count] of within) if (count >= ACTIVE_COUNT) set(word, INSIDE);
  // last, and of words that are there alone: an entry tells more than where the word is from
  for (const [word, leaning] of leaningsOf(corpora))
    if (lexicon.has(hashExact(word))) set(word, (leaning & LEANING.mask) << LEANING.shift);
  return lexicon;
}

/** By word: the log-odds of a sentence of the first corpus having it, and one of the second, in steps of a leaning. */
function leaningsOf([first, second]: readonly [readonly SplitSentence[], readonly SplitSentence[]]): Map<
  string,
  number
> {
  const here = countWords(first.map(({ words }) => new Set(words)));
  const there = countWords(second.map(({ words }) => new Set(words)));
  const leanings = new Map<string, number>();
  const share = (count: number, sentences: number) => (count + 0.5) / (sentences + 1);
  for (const word of new Set([...here.keys(), ...there.keys()])) {
    const odds = share(here.get(word) ?? 0, first.length) / share(there.get(word) ?? 0, second.length);
    const steps = Math.round(Math.log(odds) / LEANING.step);
    leanings.set(word, Math.max(-LEANING.most, Math.min(LEANING.most, steps)));
  }
  return leanings;
}

const increment = (counts: Map<string, number>, word: string): void =>
  void counts.set(word, (counts.get(word) ?? 0) + 1);

function countWords(sentences: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) increment(counts, word);
  return counts;
}

/** How often lower-case words and marks begin names, and stand inside them. */
function countNameWords(labelled: readonly SplitSentence[]): Record<"starting" | "within", Map<string, number>> {
  const starting = new Map<string, number>();
  const within = new Map<string, number>();
  for (const { words, labels } of labelled) {
    for (const [i, word] of words.entries()) {
      const label = labels[i] as number;
      if (label === OUTSIDE || word !== word.toLowerCase() || /^\d/.test(word)) continue;
      increment(begins(label) ? starting : within, word);
    }
  }
  return { starting, within };
}

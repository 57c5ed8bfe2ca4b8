import { hashExact } from "../src/names/hashing.ts";
import { begins, OUTSIDE } from "../src/names/labels.ts";
import { learnClusters } from "./clusters.ts";
import type { SplitSentence } from "./split.ts";

/** Lower-case words and marks that begin names or stand inside them at least this often are asked about. */
const ACTIVE_COUNT = 2;
/** A lower-case word begins names only where it does so often enough for its frequency. */
const ACTIVE_SHARE = 0.04;
const BEGINS = 1 << 20;
const INSIDE = 1 << 21;
const LEXICON_MIN_COUNT = 4;

/** Counts, clusters and the words worth asking about, from plain and labelled sentences. */
export function learnLexicon(
  plain: readonly (readonly string[])[],
  labelled: readonly SplitSentence[],
): Map<number, number> {
  const counts = new Map<string, number>();
  const starting = new Map<string, number>();
  const within = new Map<string, number>();
  const inLabelled = new Map<string, number>();
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of plain) for (const word of words) add(counts, word);
  for (const { words, labels } of labelled) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      add(inLabelled, word);
      if (word !== word.toLowerCase() || /^\d/.test(word)) continue;
      const label = labels[i] as number;
      if (label !== OUTSIDE) add(begins(label) ? starting : within, word);
    }
  }
  const sentences = [...plain, ...labelled.map(({ words }) => words)];
  const { coarse, fine } = learnClusters(sentences);
  const lexicon = new Map<number, number>();
  const set = (word: string, bits: number) => {
    const key = hashExact(word);
    lexicon.set(key, (lexicon.get(key) ?? 0) | bits);
  };
  for (const [word, count] of counts) {
    if (count >= LEXICON_MIN_COUNT) set(word, Math.min(7, Math.floor(Math.log2(count / 2))) << 17);
  }
  for (const [word, cluster] of fine) set(word, cluster);
  for (const [word, cluster] of coarse) set(word, cluster << 10);
  for (const [word, count] of starting) {
    if (count >= ACTIVE_COUNT && count >= ACTIVE_SHARE * (inLabelled.get(word) as number) && /\p{L}/u.test(word))
      set(word, BEGINS | INSIDE);
  }
  for (const [word, count] of within) if (count >= ACTIVE_COUNT) set(word, INSIDE);
  return lexicon;
}

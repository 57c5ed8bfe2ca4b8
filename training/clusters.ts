/**
 * Word clusters by the company that words keep: every word's left and right neighbours are counted, and words move
 * between clusters as long as the clusters tell more about the neighbours (exchange algorithm on mutual information).
 */
const MIN_COUNT = 5;
const NEIGHBOURS = 1500;
const ROUNDS = 8;

/** Clusters of words as written, numbered from 1: 127 coarse ones and 1,023 fine ones. */
export function learnClusters(sentences: readonly (readonly string[])[]): {
  coarse: Map<string, number>;
  fine: Map<string, number>;
} {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // by frequency, then by spelling, so that the order never depends on the order of the input
  const vocabulary = [...counts]
    .filter(([, count]) => count >= MIN_COUNT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const neighbours = neighbourCounts(sentences, vocabulary);
  const name = (clusters: Uint16Array) => new Map(vocabulary.map((word, i) => [word, (clusters[i] as number) + 1]));
  return { coarse: name(exchange(neighbours, 127)), fine: name(exchange(neighbours, 1023)) };
}

/** For every word of the vocabulary: pairs of neighbour and count. Neighbours beyond the frequent ones are one. */
function neighbourCounts(sentences: readonly (readonly string[])[], vocabulary: readonly string[]): Int32Array[] {
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const found = vocabulary.map(() => new Map<number, number>());
  const neighbour = (word: string | undefined) =>
    word === undefined ? NEIGHBOURS : Math.min(index.get(word) ?? NEIGHBOURS, NEIGHBOURS);
  for (const words of sentences) {
    for (let i = 0; i < words.length; i++) {
      const at = index.get(words[i] as string);
      if (at === undefined) continue;
      const counts = found[at] as Map<number, number>;
      for (const key of [neighbour(words[i - 1]) * 2, neighbour(words[i + 1]) * 2 + 1]) {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return found.map((counts) => Int32Array.from([...counts].flat()));
}

/** How often each cluster stands beside each neighbour, and how often at all. */
class Joint {
  readonly #clusterCount: number;
  readonly #counts: Int32Array;
  readonly #sizes: Int32Array;
  readonly #gains: Float64Array;

  constructor(clusterCount: number) {
    this.#clusterCount = clusterCount;
    this.#counts = new Int32Array((NEIGHBOURS + 1) * 2 * clusterCount);
    this.#sizes = new Int32Array(clusterCount);
    this.#gains = new Float64Array(clusterCount);
  }

  /** Moves a word with these pairs of neighbour and count into the cluster, or out of it. */
  move(pairs: Int32Array, cluster: number, sign: 1 | -1): void {
    for (let p = 0; p < pairs.length; p += 2) {
      const n = sign * (pairs[p + 1] as number);
      const at = (pairs[p] as number) * this.#clusterCount + cluster;
      this.#counts[at] = (this.#counts[at] as number) + n;
      this.#sizes[cluster] = (this.#sizes[cluster] as number) + n;
    }
  }

  /** The cluster that a word with these pairs, which is in none, tells most in; `fallback` where none gains. */
  best(pairs: Int32Array, fallback: number): number {
    const total = this.#sumGains(pairs);
    let best = fallback;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < this.#clusterCount; c++) {
      const size = this.#sizes[c] as number;
      const gain = (this.#gains[c] as number) - (nLogN(size + total) - nLogN(size));
      if (gain > bestGain) {
        bestGain = gain;
        best = c;
      }
    }
    return best;
  }

  /** Fills `#gains` with what the neighbours alone gain in each cluster; returns how many they are. */
  #sumGains(pairs: Int32Array): number {
    const gains = this.#gains.fill(0);
    let total = 0;
    for (let p = 0; p < pairs.length; p += 2) {
      const n = pairs[p + 1] as number;
      const row = (pairs[p] as number) * this.#clusterCount;
      const alone = nLogN(n);
      total += n;
      for (let c = 0; c < this.#clusterCount; c++) {
        const m = this.#counts[row + c] as number;
        gains[c] = (gains[c] as number) + (m === 0 ? alone : nLogN(m + n) - nLogN(m));
      }
    }
    return total;
  }
}

function exchange(neighbours: readonly Int32Array[], clusterCount: number): Uint16Array {
  const joint = new Joint(clusterCount);
  const clusters = Uint16Array.from(neighbours, (_, i) => i % clusterCount);
  for (const [word, pairs] of neighbours.entries()) joint.move(pairs, clusters[word] as number, 1);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (const [word, pairs] of neighbours.entries()) {
      const before = clusters[word] as number;
      joint.move(pairs, before, -1);
      const best = joint.best(pairs, before);
      joint.move(pairs, best, 1);
      clusters[word] = best;
      if (best !== before) moved++;
    }
    if (moved * 200 < clusters.length) break;
  }
  return clusters;
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const nLogN = (n: number): number => (n < TABLE.length ? (TABLE[n] as number) : n * Math.log(n));

import { LABEL_COUNT } from "../src/names/tagger/labels.ts";
import { LANES, setMask, setOf, TAG_LANE, WAYS } from "../src/names/tagger/packed-scores.ts";
import type { Chain } from "./crf.ts";

/** What a row may hold. */
const GREATEST = 127;

/**
 * The rows that the tagger reads: of all features that were met, by hash with their counts, those that weigh most in
 * each set. Weights are rounded to a byte in units of `unit` log-odds; there are `3 * 2^bits` sets.
 */
export function pruneRows(
  chain: Chain,
  trainedBits: number,
  counts: ReadonlyMap<number, number>,
  bits: number,
): { rows: Int8Array; unit: number; kept: number } {
  const { weights } = chain;
  const rowCount = (3 << bits) * WAYS;
  const mask = setMask(rowCount);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / GREATEST;
  const sets = new Map<number, Candidate[]>();
  for (const [hash, count] of counts) {
    const from = (hash & ((1 << trainedBits) - 1)) * LANES;
    let worth = 0;
    for (let y = 0; y < LABEL_COUNT; y++) worth += (weights[from + y] as number) ** 2;
    const set = setOf(hash, mask);
    const list = sets.get(set);
    const candidate = { tag: hash >> 24, from, worth: worth * Math.sqrt(count) };
    if (list) list.push(candidate);
    else sets.set(set, [candidate]);
  }
  const rows = new Int8Array(LANES * rowCount);
  let kept = 0;
  for (const [set, list] of sets) {
    list.sort((a, b) => b.worth - a.worth || a.tag - b.tag || a.from - b.from);
    const tags = new Set<number>();
    for (const { tag, from } of list) {
      // two features of one tag in a set cannot be told apart
      if (tags.has(tag) || tags.size === WAYS) continue;
      const row = (set * WAYS + tags.size) * LANES;
      for (let y = 0; y < LABEL_COUNT; y++) rows[row + y] = Math.round((weights[from + y] as number) / unit);
      rows[row + TAG_LANE] = tag;
      tags.add(tag);
      kept++;
    }
  }
  return { rows, unit, kept };
}

interface Candidate {
  /** The upper byte of the hash as a signed one. */
  readonly tag: number;
  readonly from: number;
  readonly worth: number;
}

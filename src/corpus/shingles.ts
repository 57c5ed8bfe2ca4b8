/** Word shingles: every run of words of one length. Texts that share many were written from one another. */
import type { ContentWords } from "./words.ts";

/** Seven words in a row are hardly written twice by chance. */
export const SHINGLE_WORDS = 7;

/** Hex digits of a shingle in a sketch: 40 bits, which 2^20 articles share a few of by chance. */
const SHINGLE_DIGITS = 10;

/** Shingles that a sketch keeps at most. */
const SKETCH_SHINGLES = 32;

/** The final mix of MurmurHash3: near hashes come out far apart. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}

const ONE = 0x9e3779b1;
const TWO = 0x5bd1e995;

/** The shingles of a text in its order, as integers of 40 bits; a shorter text is one shingle. */
export function shinglesOf({ count, first, second }: ContentWords, size = SHINGLE_WORDS): Float64Array {
  const length = Math.min(size, count);
  const shingles = new Float64Array(count === 0 ? 0 : count - length + 1);
  // polynomials of the words' hashes: of the next run the first word is taken off, and one put behind
  let [one, two] = [0, 0];
  let [oneFirst, twoFirst] = [1, 1]; // what the first word of a run is multiplied by
  for (let i = 0; i < length; i++) {
    one = (Math.imul(one, ONE) + (first[i] as number)) | 0;
    two = (Math.imul(two, TWO) + (second[i] as number)) | 0;
    if (i > 0) [oneFirst, twoFirst] = [Math.imul(oneFirst, ONE), Math.imul(twoFirst, TWO)];
  }
  const opening = Math.imul(length, Math.imul(oneFirst, ONE)); // the length goes before the first word
  for (let from = 0; from < shingles.length; from++) {
    if (from > 0) {
      const next = from + length - 1;
      one = Math.imul(one - Math.imul(first[from - 1] as number, oneFirst), ONE) + (first[next] as number);
      two = Math.imul(two - Math.imul(second[from - 1] as number, twoFirst), TWO) + (second[next] as number);
    }
    shingles[from] = (mixed((one + opening) | 0) >>> 0) * 256 + (mixed(two | 0) & 255);
  }
  return shingles;
}

/** A number that is the same for texts of the same words, as 16 hex digits; empty for a text without words. */
export function contentKey({ count, first, second }: ContentWords): string {
  if (count === 0) return "";
  let one = count;
  let two = 0;
  for (let i = 0; i < count; i++) {
    one = Math.imul(one ^ (first[i] as number), 0x9e3779b1) + (second[i] as number);
    two = Math.imul(two, 0x85ebca6b) ^ mixed((second[i] as number) + i);
  }
  return hex(mixed(one) >>> 0, 8) + hex(mixed(two) >>> 0, 8);
}

/** The smallest shingles of a text, smallest first: few of many, so that they are not sorted for it. */
export function smallestShingles(words: ContentWords, size: number, most: number): Float64Array {
  const smallest = new Float64Array(most);
  let kept = 0;
  for (const shingle of shinglesOf(words, size)) {
    if (kept === most && shingle >= (smallest[most - 1] as number)) continue;
    let at = kept;
    while (at > 0 && (smallest[at - 1] as number) > shingle) at--;
    if (at > 0 && smallest[at - 1] === shingle) continue;
    smallest.copyWithin(at + 1, at, Math.min(kept, most - 1));
    smallest[at] = shingle;
    kept = Math.min(kept + 1, most);
  }
  return smallest.subarray(0, kept);
}

/**
 * The smallest shingles of a text, written one behind another in their order: of two texts those that are among the
 * smallest of both are as many, of all smallest, as their shingles have in common (bottom-k MinHash).
 */
export function sketchOf(words: ContentWords): string {
  let at = 0;
  for (const shingle of smallestShingles(words, SHINGLE_WORDS, SKETCH_SHINGLES)) {
    putHex(at, Math.floor(shingle / HALF), SHINGLE_DIGITS / 2);
    putHex(at + SHINGLE_DIGITS / 2, shingle % HALF, SHINGLE_DIGITS / 2);
    at += SHINGLE_DIGITS;
  }
  return sketch.toString("latin1", 0, at);
}

/** Where a sketch is written: `toString(16)` of each shingle took longer than all the rest. */
const sketch = Buffer.alloc(SKETCH_SHINGLES * SHINGLE_DIGITS);
const HALF = 16 ** (SHINGLE_DIGITS / 2);
const HEX = Buffer.from("0123456789abcdef");

function putHex(at: number, value: number, digits: number): void {
  for (let i = at + digits - 1, rest = value; i >= at; i--, rest >>>= 4) sketch[i] = HEX[rest & 15] as number;
}

/** Numbers without repetitions, smallest first. */
export function distinct(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  return sorted.slice(0, kept);
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

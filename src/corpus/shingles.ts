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

/** The shingles of a text in its order, as integers of 40 bits; a shorter text is one shingle. */
export function shinglesOf({ count, first, second }: ContentWords, size = SHINGLE_WORDS): Float64Array {
  const length = Math.min(size, count);
  const shingles = new Float64Array(count === 0 ? 0 : count - length + 1);
  for (let from = 0; from < shingles.length; from++) {
    let one = length;
    let two = 0;
    for (let i = from; i < from + length; i++) {
      one = Math.imul(one, 0x9e3779b1) + (first[i] as number);
      two = Math.imul(two, 0x5bd1e995) + (second[i] as number);
    }
    shingles[from] = (mixed(one) >>> 0) * 256 + (mixed(two) & 255);
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

/** The smallest shingles of a text, smallest first. */
export const smallestShingles = (words: ContentWords, size: number, most: number): Float64Array =>
  distinct(shinglesOf(words, size)).subarray(0, most);

/**
 * The smallest shingles of a text, written one behind another in their order: of two texts those that are among the
 * smallest of both are as many, of all smallest, as their shingles have in common (bottom-k MinHash).
 */
export function sketchOf(words: ContentWords): string {
  let sketch = "";
  for (const shingle of smallestShingles(words, SHINGLE_WORDS, SKETCH_SHINGLES)) sketch += hex(shingle, SHINGLE_DIGITS);
  return sketch;
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

/** How much of one text stands in another, word by word: what tells a copy from a text on the same matter. */
import type { Span } from "../core/span.ts";
import { contentKey, distinct, SHINGLE_WORDS, shinglesOf } from "./shingles.ts";
import { contentWords } from "./words.ts";

/** The same words; mostly the same; a part of the other. */
export type CopyKind = "exact" | "near" | "excerpt";

export interface Relation {
  readonly kind: CopyKind;
  /** Of all their shingles those that stand in both, 0 to 1. */
  readonly similarity: number;
}

/** A text as it is compared. */
export interface ComparedText {
  /** The same for texts of the same words. */
  readonly key: string;
  readonly wordCount: number;
  /** Its shingles without repetitions, smallest first. */
  readonly shingles: Float64Array;
  /** How many of its words are numbers. */
  readonly numberCount: number;
  /** Hashes of these without repetitions, smallest first. */
  readonly numbers: Float64Array;
}

export function comparedText(text: string): ComparedText {
  const words = contentWords(text);
  const numbers: number[] = [];
  for (let i = 0; i < words.count; i++) {
    const unit = text.charCodeAt(words.starts[i] as number);
    if (unit >= 48 && unit <= 57) numbers.push(words.first[i] as number);
  }
  return {
    key: contentKey(words),
    wordCount: words.count,
    shingles: distinct(shinglesOf(words)),
    numberCount: numbers.length,
    numbers: distinct(Float64Array.from(numbers)),
  };
}

/** Of all shingles of two texts: more were written apart. */
const NEAR = 0.45;
/** Of the shingles of the shorter text that stand in the longer. */
const CONTAINED = 0.7;
/** A shorter text is too little to be told by: a greeting, a line that every article of an outlet has. */
const EXCERPT_SHINGLES = 20;
const SAME_WORDS = 10;
/** A form filled anew (weather, prices, hours of prayer): its share of numbers, and how many of them it keeps. */
const FORM_NUMBERS = 0.08;
const FORM_KEEPS = 0.5;

/** How `member` stands to `canonical`; null where neither copies the other. */
export function relationOf(canonical: ComparedText, member: ComparedText): Relation | null {
  const shorter = Math.min(canonical.shingles.length, member.shingles.length);
  if (shorter === 0) return null;
  if (canonical.key === member.key) {
    return member.wordCount < SAME_WORDS ? null : { kind: "exact", similarity: 1 };
  }
  if (isFormFilledAnew(canonical, member)) return null;
  const all = canonical.shingles.length + member.shingles.length;
  const least = Math.min((NEAR / (1 + NEAR)) * all, CONTAINED * shorter) - 1; // of fewer neither kind comes
  const shared = sharedOf(canonical.shingles, member.shingles, least);
  const similarity = shared / (all - shared);
  if (similarity >= NEAR) return { kind: "near", similarity };
  const isExcerpt = shorter >= EXCERPT_SHINGLES && shared >= CONTAINED * shorter;
  return isExcerpt ? { kind: "excerpt", similarity } : null;
}

/** The same words around other numbers: another day's weather, prices or hours. */
function isFormFilledAnew(ours: ComparedText, theirs: ComparedText): boolean {
  const isForm = ({ numberCount, wordCount }: ComparedText) => numberCount >= FORM_NUMBERS * wordCount;
  if (!isForm(ours) || !isForm(theirs)) return false;
  return sharedOf(ours.numbers, theirs.numbers) < FORM_KEEPS * Math.min(ours.numbers.length, theirs.numbers.length);
}

/** How many values stand in both lists, which are sorted; where that is below `least`, it may be said to be fewer. */
function sharedOf(ours: Float64Array, theirs: Float64Array, least = 0): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < ours.length && j < theirs.length) {
    const difference = (ours[i] as number) - (theirs[j] as number);
    if (difference === 0) shared++;
    else if (shared + Math.min(ours.length - i, theirs.length - j) < least) break;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

export interface Difference {
  readonly words: number;
  /** Stretches of such words, code units into their text. */
  readonly spans: readonly Span[];
}

/** The words of a text in no shingle which `other` has too. */
export function wordsOnlyIn(text: string, other: ComparedText): Difference {
  const words = contentWords(text);
  const { count, starts, ends } = words;
  const isShared = new Uint8Array(count);
  const theirs = new Set(other.shingles);
  for (const [from, shingle] of shinglesOf(words).entries()) {
    if (theirs.has(shingle)) isShared.fill(1, from, from + SHINGLE_WORDS);
  }
  const spans: Span[] = [];
  let only = 0;
  for (let i = 0; i < count; i++) {
    if (isShared[i] === 1) continue;
    const from = i;
    while (i + 1 < count && isShared[i + 1] === 0) i++;
    only += i + 1 - from;
    spans.push({ start: starts[from] as number, end: ends[i] as number });
  }
  return { words: only, spans };
}

import { MENTION_TYPES } from "../core/annotations.ts";
import type { Tokens } from "../core/document.ts";
import { CONTEXT_FEATURES, type Context, contextFeatures, emptyContext, open, readContext } from "./context.ts";
import {
  describe,
  EDGE,
  type Form,
  KIND,
  type Lexicon,
  OFFSETS,
  OWN_FEATURES,
  ownFeatures,
  REACH,
  SHAPE_COUNT,
} from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { FNV_START, hashStep } from "./hashing.ts";
import { addRows, LANES, PAIRS, packRows, unpack } from "./packed-scores.ts";
import { isShouted, quieten } from "./shouting.ts";
import { emptyWords, splitWords, type Words } from "./words.ts";

/** Outside, then two labels a type: its first word and the words after. */
export const LABELS: readonly string[] = ["O", ...MENTION_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;
export const begins = (label: number): boolean => (label & 1) === 1;

/** Learned numbers. `rows` holds LANES numbers a feature bucket; a power of two of buckets. */
export interface Weights {
  readonly rows: Int8Array;
  /** `[shape of the word][label before][label]`, in the same unit. */
  readonly transitions: Int16Array;
  /** What one unit of a weight is worth in log-odds. */
  readonly unit: number;
  readonly lexicon: Lexicon;
}

const NEVER = -(1 << 28);

/** Most word forms that are remembered, each with what it adds to the scores of itself and its neighbours: OFFSETS rows. */
const CACHE_SIZE = 1 << 16;
const CACHE_SLOTS = CACHE_SIZE * 2;

/** Labels the words of sentences; keeps what it worked out of every word form it met. */
export class Tagger {
  readonly words: Words = emptyWords();
  /** Labels and margins (log-odds against being no name) of the words last read. */
  labels: Uint8Array = new Uint8Array(256);
  margins: Float32Array = new Float32Array(256);

  readonly #weights: Weights;
  readonly #gazetteer: Gazetteer;
  readonly #rows: Int32Array;
  #context: Context = emptyContext();
  readonly #features: Int32Array = new Int32Array(Math.max(OWN_FEATURES, CONTEXT_FEATURES));
  readonly #sums: Int32Array = new Int32Array(PAIRS);
  #scores: Int32Array = new Int32Array((REACH + 256) * LANES);
  #back: Uint8Array = new Uint8Array((REACH + 256) * LANES);

  // The cache: open addressing over two hashes of the form as written, and the rows of every form.
  // A slot is two hashes, the form's number and its kind.
  readonly #slots: Int32Array = new Int32Array(CACHE_SLOTS * 4);
  readonly #own: Int32Array = new Int32Array(CACHE_SIZE * OFFSETS * PAIRS);

  constructor(weights: Weights, gazetteer: Gazetteer) {
    this.#weights = weights;
    this.#gazetteer = gazetteer;
    this.#rows = packRows(weights.rows);
    this.#addOwn(EDGE, 0);
  }

  /** Labels tokens `[from, to)`, one sentence, into `words`, `labels` and `margins`. */
  read(text: string, tokens: Tokens, from: number, to: number): void {
    splitWords(this.words, text, tokens, from, to);
    const { length } = this.words;
    if (this.labels.length < length) this.#grow(length * 2);
    if (this.#context.facts.count + length > CACHE_SIZE) this.#forget();
    const context = this.#context;
    open(context, length);
    const shouted = isShouted(text, this.words);
    const source = shouted ? quieten(text, this.words, this.#weights.lexicon) : text;
    const base = shouted ? (this.words.starts[0] as number) : 0;
    for (let i = 0; i < length; i++) {
      const slot = this.#slotOf(source, (this.words.starts[i] as number) - base, (this.words.ends[i] as number) - base);
      context.forms[REACH + i] = this.#slots[slot + 2] as number;
      context.kinds[REACH + i] = this.#slots[slot + 3] as number;
    }
    readContext(context, this.#gazetteer);
    this.labels.fill(OUTSIDE, 0, length);
    for (let i = REACH; i < context.end; i++) {
      if (context.active[i] === 0) continue;
      let end = i + 1;
      while (end < context.end && context.active[end] === 1) end++;
      this.#decode(i, end);
      i = end;
    }
  }

  #grow(size: number): void {
    this.labels = new Uint8Array(size);
    this.margins = new Float32Array(size);
    this.#scores = new Int32Array((REACH + size) * LANES);
    this.#back = new Uint8Array((REACH + size) * LANES);
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#context = emptyContext();
  }

  /** Where the slot of a form begins. */
  #slotOf(text: string, start: number, end: number): number {
    let first = FNV_START;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      first = hashStep(first, code);
      second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 13);
    }
    const slots = this.#slots;
    let slot = ((first ^ (first >>> 15)) & (CACHE_SLOTS - 1)) * 4;
    while (slots[slot + 2] !== 0) {
      if (slots[slot] === first && slots[slot + 1] === second) return slot;
      slot = (slot + 4) & (CACHE_SLOTS * 4 - 1);
    }
    const form = describe(text.slice(start, end), this.#weights.lexicon, this.#gazetteer);
    const number = this.#context.facts.add(form);
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = number;
    slots[slot + 3] = form.kind;
    this.#addOwn(form, number);
    return slot;
  }

  #addOwn(form: Form, number: number): void {
    const from = number * OFFSETS * PAIRS;
    this.#own.fill(0, from, from + OFFSETS * PAIRS);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const count = ownFeatures(form, offset, this.#features);
      addRows(this.#own, from + (offset + REACH) * PAIRS, this.#rows, this.#features, count);
    }
  }

  /** The scores of word `i` but for transitions. */
  #score(i: number): void {
    const { forms } = this.#context;
    const own = this.#own;
    const sums = this.#sums;
    sums.fill(0);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const row = ((forms[i + offset] as number) * OFFSETS + offset + REACH) * PAIRS;
      for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] as number) + (own[row + pair] as number);
    }
    addRows(sums, 0, this.#rows, this.#features, contextFeatures(this.#context, i, this.#features));
    const scores = this.#scores;
    const at = i * LANES;
    unpack(sums, scores, at);
    let best = scores[at + 1] as number;
    for (let label = 2; label < LABEL_COUNT; label++) best = Math.max(best, scores[at + label] as number);
    this.margins[i - REACH] = (best - (scores[at] as number)) * this.#weights.unit;
  }

  /** Viterbi over the active words `[from, to)`; what stands before them is outside. */
  #decode(from: number, to: number): void {
    const scores = this.#scores;
    const back = this.#back;
    const { transitions } = this.#weights;
    const { kinds } = this.#context;
    for (let i = from; i < to; i++) this.#score(i);
    for (let i = from; i < to; i++) {
      const at = i * LANES;
      const table = KIND.shape(kinds[i] as number) * LANES * LANES;
      for (let label = 0; label < LABEL_COUNT; label++) {
        // inside a name: only after the same type; at the first word: only after none
        const inside = label !== OUTSIDE && !begins(label);
        const high = i === from ? (inside ? -1 : OUTSIDE) : inside ? label : LABEL_COUNT - 1;
        let best = NEVER;
        let source = OUTSIDE;
        for (let before = inside ? label - 1 : OUTSIDE; before <= high; before++) {
          const path = i === from ? 0 : (scores[at - LANES + before] as number);
          const score = path + (transitions[table + before * LANES + label] as number);
          if (score > best) {
            best = score;
            source = before;
          }
        }
        scores[at + label] = (scores[at + label] as number) + best;
        back[at + label] = source;
      }
    }
    let label = 0;
    const last = (to - 1) * LANES;
    for (let other = 1; other < LABEL_COUNT; other++) {
      if ((scores[last + other] as number) > (scores[last + label] as number)) label = other;
    }
    for (let i = to - 1; i >= from; i--) {
      this.labels[i - REACH] = label;
      label = back[i * LANES + label] as number;
    }
  }
}

export const transitionCount = SHAPE_COUNT * LANES * LANES;

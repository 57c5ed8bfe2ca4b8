import type { Tokens } from "../core/document.ts";
import { type Context, contextFeatures, emptyContext, readContext } from "./context.ts";
import { describe, EDGE, type Form, type Lexicon, OFFSETS, ownFeatures, REACH, SHAPE_COUNT } from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { FNV_START, hashStep } from "./hashing.ts";
import { emptyWords, splitWords, type Words } from "./words.ts";

export const LABELS = [
  "O",
  "B-person",
  "I-person",
  "B-organisation",
  "I-organisation",
  "B-location",
  "I-location",
] as const;
export const LABEL_COUNT = LABELS.length;
/** Labels a row of weights, padded to a power of two. */
export const LANES = 8;
export const OUTSIDE = 0;
export const begins = (label: number): boolean => (label & 1) === 1;

/** Learned numbers. `rows` holds 8 lanes a feature bucket; a power of two of buckets. */
export interface Weights {
  readonly rows: Int8Array;
  /** `[shape of the word][label before][label]`, in the same unit. */
  readonly transitions: Int16Array;
  /** What one unit of a weight is worth in log-odds. */
  readonly unit: number;
  readonly lexicon: Lexicon;
}

const NEVER = -(1 << 28);

/** A word form and what it adds to the scores of itself and its neighbours: OFFSETS rows of LANES. */
const CACHE_SIZE = 1 << 15;
const CACHE_SLOTS = CACHE_SIZE * 2;

/** Labels the words of sentences; keeps what it worked out of every word form it met. */
export class Tagger {
  readonly words: Words = emptyWords();
  /** Labels and margins (log-odds against being no name) of the words last read. */
  labels: Uint8Array = new Uint8Array(256);
  margins: Float32Array = new Float32Array(256);

  readonly #weights: Weights;
  readonly #gazetteer: Gazetteer;
  readonly #mask: number;
  readonly #context: Context = emptyContext();
  readonly #features: number[] = [];
  readonly #edge: Int32Array = new Int32Array(OFFSETS * LANES);
  #ids: Int32Array = new Int32Array(256);
  #scores: Int32Array = new Int32Array(256 * LANES);
  #back: Uint8Array = new Uint8Array(256 * LANES);

  // The cache: open addressing over two hashes of the form as written, then its rows.
  readonly #keys: Int32Array = new Int32Array(CACHE_SLOTS * 2);
  readonly #slots: Int32Array = new Int32Array(CACHE_SLOTS);
  readonly #own: Int32Array = new Int32Array(CACHE_SIZE * OFFSETS * LANES);
  #forms: Form[] = [];

  constructor(weights: Weights, gazetteer: Gazetteer) {
    this.#weights = weights;
    this.#gazetteer = gazetteer;
    this.#mask = weights.rows.length / LANES - 1;
    this.#addOwn(EDGE, this.#edge, 0);
  }

  /** Labels tokens `[from, to)`, one sentence, into `words`, `labels` and `margins`. */
  read(text: string, tokens: Tokens, from: number, to: number): void {
    splitWords(this.words, text, tokens, from, to);
    const { length } = this.words;
    if (this.#ids.length < length) this.#grow(length * 2);
    if (this.#forms.length + length > CACHE_SIZE) this.#forget();
    const context = this.#context;
    context.length = length;
    for (let i = 0; i < length; i++) {
      const id = this.#idOf(text, this.words.starts[i] as number, this.words.ends[i] as number);
      this.#ids[i] = id;
      context.forms[i] = this.#forms[id] as Form;
    }
    readContext(context, this.#gazetteer);
    this.labels.fill(OUTSIDE, 0, length);
    for (let i = 0; i < length; i++) {
      if (context.active[i] === 0) continue;
      let end = i + 1;
      while (end < length && context.active[end] === 1) end++;
      this.#decode(i, end);
      i = end;
    }
  }

  #grow(size: number): void {
    this.labels = new Uint8Array(size);
    this.margins = new Float32Array(size);
    this.#ids = new Int32Array(size);
    this.#scores = new Int32Array(size * LANES);
    this.#back = new Uint8Array(size * LANES);
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#forms = [];
  }

  #idOf(text: string, start: number, end: number): number {
    let first = FNV_START;
    let second = end - start;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      first = hashStep(first, code);
      second = Math.imul(second + code, 0x5bd1e995) ^ (second >>> 13);
    }
    let slot = (first ^ (first >>> 15)) & (CACHE_SLOTS - 1);
    for (;;) {
      const id = this.#slots[slot] as number;
      if (id === 0) break;
      if (this.#keys[slot * 2] === first && this.#keys[slot * 2 + 1] === second) return id - 1;
      slot = (slot + 1) & (CACHE_SLOTS - 1);
    }
    const form = describe(text.slice(start, end), this.#weights.lexicon, this.#gazetteer);
    const id = this.#forms.push(form);
    this.#slots[slot] = id;
    this.#keys[slot * 2] = first;
    this.#keys[slot * 2 + 1] = second;
    this.#own.fill(0, (id - 1) * OFFSETS * LANES, id * OFFSETS * LANES);
    this.#addOwn(form, this.#own, (id - 1) * OFFSETS * LANES);
    return id - 1;
  }

  #addOwn(form: Form, out: Int32Array, at: number): void {
    for (let offset = -REACH; offset <= REACH; offset++) {
      ownFeatures(form, offset, this.#features);
      this.#add(out, at + (offset + REACH) * LANES);
    }
  }

  /** Adds the rows of `#features`. */
  #add(out: Int32Array, at: number): void {
    const { rows } = this.#weights;
    for (let f = 0; f < this.#features.length; f++) {
      const row = ((this.#features[f] as number) & this.#mask) * LANES;
      for (let label = 0; label < LABEL_COUNT; label++)
        out[at + label] = (out[at + label] as number) + (rows[row + label] as number);
    }
  }

  /** Viterbi over the active words `[from, to)`; what stands before them is outside. */
  #decode(from: number, to: number): void {
    const scores = this.#scores;
    const back = this.#back;
    const { transitions } = this.#weights;
    const { length, forms } = this.#context;
    scores.fill(0, from * LANES, to * LANES);
    for (let i = from; i < to; i++) {
      const at = i * LANES;
      for (let offset = -REACH; offset <= REACH; offset++) {
        const j = i + offset;
        const inside = j >= 0 && j < length;
        const own = inside ? this.#own : this.#edge;
        const row = ((inside ? (this.#ids[j] as number) * OFFSETS : 0) + offset + REACH) * LANES;
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[at + label] = (scores[at + label] as number) + (own[row + label] as number);
      }
      contextFeatures(this.#context, i, this.#features);
      this.#add(scores, at);
      let bestName = NEVER;
      for (let label = 1; label < LABEL_COUNT; label++) bestName = Math.max(bestName, scores[at + label] as number);
      this.margins[i] = (bestName - (scores[at] as number)) * this.#weights.unit;
    }
    for (let i = from; i < to; i++) {
      const at = i * LANES;
      const table = (forms[i] as Form).shape * LANES * LANES;
      for (let label = 0; label < LABEL_COUNT; label++) {
        let best = NEVER;
        let from_ = 0;
        if (i === from) {
          best = label !== 0 && !begins(label) ? NEVER : (transitions[table + label] as number);
        } else if (label !== 0 && !begins(label)) {
          // inside a name: only after the same type
          for (let before = label - 1; before <= label; before++) {
            const score =
              (scores[at - LANES + before] as number) + (transitions[table + before * LANES + label] as number);
            if (score > best) {
              best = score;
              from_ = before;
            }
          }
        } else {
          for (let before = 0; before < LABEL_COUNT; before++) {
            const score =
              (scores[at - LANES + before] as number) + (transitions[table + before * LANES + label] as number);
            if (score > best) {
              best = score;
              from_ = before;
            }
          }
        }
        scores[at + label] = (scores[at + label] as number) + best;
        back[at + label] = from_;
      }
    }
    let label = 0;
    const last = (to - 1) * LANES;
    for (let other = 1; other < LABEL_COUNT; other++) {
      if ((scores[last + other] as number) > (scores[last + label] as number)) label = other;
    }
    for (let i = to - 1; i >= from; i--) {
      this.labels[i] = label;
      label = back[i * LANES + label] as number;
    }
  }
}

export const transitionCount = SHAPE_COUNT * LANES * LANES;

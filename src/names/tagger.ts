import type { Tokens } from "../core/document.ts";
import { CONTEXT_FEATURES, type Context, contextFeatures, emptyContext, readContext } from "./context.ts";
import { describe, EDGE, type Form, type Lexicon, OFFSETS, ownFeatures, REACH, SHAPE_COUNT } from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { FNV_START, hashStep } from "./hashing.ts";
import { isShouted, quieten } from "./shouting.ts";
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
  readonly #mask: number;
  readonly #context: Context = emptyContext();
  readonly #features: number[] = [];
  readonly #across: Int32Array = new Int32Array(CONTEXT_FEATURES);
  readonly #edge: Int16Array = new Int16Array(OFFSETS * LANES);
  #ids: Int32Array = new Int32Array(256);
  #scores: Int32Array = new Int32Array(256 * LANES);
  #back: Uint8Array = new Uint8Array(256 * LANES);

  // The cache: open addressing over two hashes of the form as written, and the rows of every form.
  // A slot is two hashes and the form's number + 1, padded to four.
  readonly #slots: Int32Array = new Int32Array(CACHE_SLOTS * 4);
  readonly #own: Int16Array = new Int16Array(CACHE_SIZE * OFFSETS * LANES);
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
    const shouted = isShouted(text, this.words);
    const source = shouted ? quieten(text, this.words, this.#weights.lexicon) : text;
    const base = shouted ? (this.words.starts[0] as number) : 0;
    for (let i = 0; i < length; i++) {
      const id = this.#idOf(source, (this.words.starts[i] as number) - base, (this.words.ends[i] as number) - base);
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
    const slots = this.#slots;
    let slot = ((first ^ (first >>> 15)) & (CACHE_SLOTS - 1)) * 4;
    for (;;) {
      const id = slots[slot + 2] as number;
      if (id === 0) break;
      if (slots[slot] === first && slots[slot + 1] === second) return id - 1;
      slot = (slot + 4) & (CACHE_SLOTS * 4 - 1);
    }
    const form = describe(text.slice(start, end), this.#weights.lexicon, this.#gazetteer);
    const id = this.#forms.push(form);
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = id;
    this.#own.fill(0, (id - 1) * OFFSETS * LANES, id * OFFSETS * LANES);
    this.#addOwn(form, this.#own, (id - 1) * OFFSETS * LANES);
    return id - 1;
  }

  #addOwn(form: Form, out: Int16Array, at: number): void {
    for (let offset = -REACH; offset <= REACH; offset++) {
      ownFeatures(form, offset, this.#features);
      this.#add(out, at + (offset + REACH) * LANES);
    }
  }

  /** Adds the rows of `#features`. */
  #add(out: Int16Array, at: number): void {
    const { rows } = this.#weights;
    for (const feature of this.#features) {
      const row = (feature & this.#mask) * LANES;
      for (let label = 0; label < LABEL_COUNT; label++) {
        out[at + label] = (out[at + label] as number) + (rows[row + label] as number);
      }
    }
  }

  /** The scores of word `i` but for transitions. The sums of the seven labels are kept apart for speed. */
  #score(i: number): void {
    const { length } = this.#context;
    let o = 0;
    let beginPerson = 0;
    let inPerson = 0;
    let beginOrganisation = 0;
    let inOrganisation = 0;
    let beginLocation = 0;
    let inLocation = 0;
    for (let offset = -REACH; offset <= REACH; offset++) {
      const j = i + offset;
      const known = j >= 0 && j < length;
      const own = known ? this.#own : this.#edge;
      const row = ((known ? (this.#ids[j] as number) * OFFSETS : 0) + offset + REACH) * LANES;
      o += own[row] as number;
      beginPerson += own[row + 1] as number;
      inPerson += own[row + 2] as number;
      beginOrganisation += own[row + 3] as number;
      inOrganisation += own[row + 4] as number;
      beginLocation += own[row + 5] as number;
      inLocation += own[row + 6] as number;
    }
    const { rows } = this.#weights;
    const across = this.#across;
    const count = contextFeatures(this.#context, i, across);
    for (let k = 0; k < count; k++) {
      const row = ((across[k] as number) & this.#mask) * LANES;
      o += rows[row] as number;
      beginPerson += rows[row + 1] as number;
      inPerson += rows[row + 2] as number;
      beginOrganisation += rows[row + 3] as number;
      inOrganisation += rows[row + 4] as number;
      beginLocation += rows[row + 5] as number;
      inLocation += rows[row + 6] as number;
    }
    const scores = this.#scores;
    const at = i * LANES;
    scores[at] = o;
    scores[at + 1] = beginPerson;
    scores[at + 2] = inPerson;
    scores[at + 3] = beginOrganisation;
    scores[at + 4] = inOrganisation;
    scores[at + 5] = beginLocation;
    scores[at + 6] = inLocation;
    const best = Math.max(beginPerson, inPerson, beginOrganisation, inOrganisation, beginLocation, inLocation);
    this.margins[i] = (best - o) * this.#weights.unit;
  }

  /** Viterbi over the active words `[from, to)`; what stands before them is outside. */
  #decode(from: number, to: number): void {
    const scores = this.#scores;
    const back = this.#back;
    const { transitions } = this.#weights;
    const { forms } = this.#context;
    for (let i = from; i < to; i++) this.#score(i);
    for (let i = from; i < to; i++) {
      const at = i * LANES;
      const table = (forms[i] as Form).shape * LANES * LANES;
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
      this.labels[i] = label;
      label = back[i * LANES + label] as number;
    }
  }
}

export const transitionCount = SHAPE_COUNT * LANES * LANES;

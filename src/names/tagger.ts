import type { TokenTable } from "../core/token-table.ts";
import { CONSISTENCY_FEATURES, Consistency } from "./consistency.ts";
import { CONTEXT_FEATURES, type Context, contextFeatures, emptyContext, open, readContext } from "./context.ts";
import { describe, EDGE, type Form, KIND, OFFSETS, OWN_FEATURES, ownFeatures, REACH } from "./forms.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { FNV_START, hashStep, mix } from "./hashing.ts";
import { begins, LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { Lattice } from "./lattice.ts";
import { addRows, LANES, PAIRS, packRows, unpack } from "./packed-scores.ts";
import { isShouted, quieten } from "./shouting.ts";
import type { Weights } from "./weights.ts";
import { emptyWords, pad, splitWords, type Words } from "./words.ts";

/** Most word forms that are remembered, each with what it adds to the scores of itself and its neighbours: OFFSETS rows. */
const CACHE_SIZE = 1 << 16;
const CACHE_SLOTS = CACHE_SIZE * 2;

/** Guidelines of names that the tagger knows: 0 is its own, the others are those of corpora of single sentences. */
export const GUIDELINES: { readonly own: 0; readonly idner: 1; readonly nergrit: 2 } = { own: 0, idner: 1, nergrit: 2 };
const GUIDELINE_KEY = 1 << 12;

/** The hash of a feature that only one guideline has. */
export const underGuideline = (guideline: number, feature: number): number => mix(GUIDELINE_KEY + guideline, feature);

/**
 * Labels the words of a document in two readings: sentence by sentence, then with what the whole document says of each name. Keeps
 * what it worked out of every word form it met.
 */
export class Tagger {
  /** The words last read, by slot: REACH of no length before, between and after the sentences. */
  readonly words: Words = emptyWords();
  /** By slot. */
  labels: Uint8Array = new Uint8Array(256);
  /** Where a name begins: how sure it is, 0 to 1. */
  sureness: Float32Array = new Float32Array(256);
  /** How well the weights know the words last read, in log-odds: to be compared between guidelines. */
  fit = 0;

  readonly #weights: Weights;
  readonly #gazetteer: Gazetteer;
  readonly #rows: Int32Array;
  readonly #steps: Float64Array;
  readonly #secondSteps: Float64Array;
  #context: Context = emptyContext();
  readonly #consistency: Consistency = new Consistency();
  readonly #features: Int32Array = new Int32Array(2 * Math.max(OWN_FEATURES, CONTEXT_FEATURES, CONSISTENCY_FEATURES));
  readonly #sums: Int32Array = new Int32Array(PAIRS);
  #scores: Int32Array = new Int32Array(256 * LANES);
  #marginals: Float32Array = new Float32Array(256 * LANES);
  #back: Uint8Array = new Uint8Array(256 * LANES);
  #paths: Float64Array = new Float64Array(256 * LANES);
  #shapes: Uint8Array = new Uint8Array(256);
  #lattice: Lattice = new Lattice(256);
  /** First slot and the one after the last, of each stretch. */
  #stretches: Int32Array = new Int32Array(256);
  #stretchCount = 0;

  // The cache: open addressing over two hashes of the form as written, and the rows of every form.
  // A slot is two hashes, the form's number and its kind.
  readonly #slots: Int32Array = new Int32Array(CACHE_SLOTS * 4);
  readonly #own: Int32Array = new Int32Array(CACHE_SIZE * OFFSETS * PAIRS);

  constructor(weights: Weights, gazetteer: Gazetteer) {
    this.#weights = weights;
    this.#gazetteer = gazetteer;
    this.#rows = packRows(weights.rows);
    this.#steps = Float64Array.from(weights.transitions, (value) => Math.exp(value * weights.unit));
    this.#secondSteps = Float64Array.from(weights.secondTransitions, (value) => Math.exp(value * weights.unit));
    this.#addOwn(EDGE, 0);
  }

  /**
   * Labels sentences, each the tokens `[ranges[k], ranges[k + 1])` for an even `k`, as one document, into `words`, `labels` and
   * `sureness`.
   */
  read(tokens: TokenTable, ranges: readonly number[], guideline: number): void {
    this.words.length = 0;
    pad(this.words, 0, REACH);
    const sentences: number[] = [];
    for (let k = 0; k < ranges.length; k += 2) {
      sentences.push(this.words.length);
      splitWords(this.words, tokens.text, tokens, ranges[k] as number, ranges[k + 1] as number);
      sentences.push(this.words.length);
      pad(this.words, 0, REACH);
    }
    const { length } = this.words;
    if (this.labels.length < length) this.#grow(length * 2);
    if (this.#context.facts.count + length > CACHE_SIZE) this.#forget();
    const context = this.#context;
    open(context, length);
    for (let k = 0; k < sentences.length; k += 2)
      this.#lookUp(tokens.text, sentences[k] as number, sentences[k + 1] as number);
    readContext(context, this.#gazetteer);
    this.labels.fill(OUTSIDE, 0, length);
    this.#findStretches();
    this.fit = 0;
    if (guideline === GUIDELINES.own) this.#readTwice();
    else this.#readUnder(guideline, tokens.text);
  }

  /** Finds the forms of the words `[from, to)`, one sentence. */
  #lookUp(text: string, from: number, to: number): void {
    const { words } = this;
    const context = this.#context;
    const shouted = isShouted(text, words, from, to);
    const source = shouted ? quieten(text, words, from, to, this.#weights.lexicon) : text;
    const base = shouted ? (words.starts[from] as number) : 0;
    for (let i = from; i < to; i++) {
      const slot = this.#slotOf(source, (words.starts[i] as number) - base, (words.ends[i] as number) - base);
      context.forms[i] = this.#slots[slot + 2] as number;
      context.kinds[i] = this.#slots[slot + 3] as number;
    }
  }

  /** Notes every stretch of words that is asked about. */
  #findStretches(): void {
    const { active, end } = this.#context;
    this.#stretchCount = 0;
    for (let i = REACH; i < end; i++) {
      if (active[i] === 0) continue;
      let to = i + 1;
      while (to < end && active[to] === 1) to++;
      this.#stretches[this.#stretchCount++] = i;
      this.#stretches[this.#stretchCount++] = to;
      i = to;
    }
  }

  #readTwice(): void {
    const stretches = this.#stretches;
    let unsure = 0;
    for (let s = 0; s < this.#stretchCount; s += 2) {
      const from = stretches[s] as number;
      const to = stretches[s + 1] as number;
      for (let i = from; i < to; i++) this.#score(i);
      this.#sumUp(from, to, this.#steps);
      if (this.#share(from, to)) continue;
      // a stretch that can only be outside is not read again
      stretches[unsure++] = from;
      stretches[unsure++] = to;
    }
    if (unsure === 0) return;
    this.#consistency.read(this.#context, this.#marginals);
    for (let s = 0; s < unsure; s += 2) {
      const from = stretches[s] as number;
      const to = stretches[s + 1] as number;
      for (let i = from; i < to; i++) this.#scoreAgain(i);
      this.#decode(from, to, this.#weights.secondTransitions, this.#secondSteps);
    }
  }

  /** Writes the shares of the labels of the words `[from, to)`; true where only outside is left. */
  #share(from: number, to: number): boolean {
    const marginals = this.#marginals;
    const { live, liveCount } = this.#lattice;
    marginals.fill(0, from * LANES, to * LANES);
    let outside = true;
    for (let i = 0; i < to - from; i++) {
      const own = i * LANES;
      const count = liveCount[i] as number;
      if (count > 1) outside = false;
      for (let k = 0; k < count; k++) {
        const at = own + (live[own + k] as number);
        marginals[from * LANES + at] = this.#lattice.share(at);
      }
    }
    return outside;
  }

  /** One reading, with the weights of a guideline beside the common ones. */
  #readUnder(guideline: number, text: string): void {
    const { words } = this;
    const context = this.#context;
    const { lexicon, transitions } = this.#weights;
    const features = this.#features;
    const forms: Form[] = [];
    for (let i = 0; i < words.length; i++) {
      const word = text.slice(words.starts[i], words.ends[i]);
      forms.push(word === "" ? EDGE : describe(word, lexicon, this.#gazetteer));
    }
    const add = (count: number) => {
      for (let k = 0; k < count; k++) features[k] = underGuideline(guideline, features[k] as number);
      addRows(this.#sums, 0, this.#rows, features, count);
    };
    for (let s = 0; s < this.#stretchCount; s += 2) {
      const from = this.#stretches[s] as number;
      const to = this.#stretches[s + 1] as number;
      for (let i = from; i < to; i++) {
        this.#sum(i);
        add(contextFeatures(context, i, features));
        for (let offset = -REACH; offset <= REACH; offset++)
          add(ownFeatures(forms[i + offset] as Form, offset, features));
        unpack(this.#sums, this.#scores, i * LANES);
      }
      this.#decode(from, to, transitions, this.#steps);
    }
  }

  #grow(size: number): void {
    this.labels = new Uint8Array(size);
    this.sureness = new Float32Array(size);
    this.#scores = new Int32Array(size * LANES);
    this.#marginals = new Float32Array(size * LANES);
    this.#back = new Uint8Array(size * LANES);
    this.#paths = new Float64Array(size * LANES);
    this.#shapes = new Uint8Array(size);
    this.#lattice = new Lattice(size);
    this.#stretches = new Int32Array(size);
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

  /** Puts the pairs of scores of word `i` into `#sums`. */
  #sum(i: number): void {
    const { forms } = this.#context;
    const own = this.#own;
    const sums = this.#sums;
    const first = (forms[i - 2] as number) * OFFSETS * PAIRS;
    const second = ((forms[i - 1] as number) * OFFSETS + 1) * PAIRS;
    const third = ((forms[i] as number) * OFFSETS + 2) * PAIRS;
    const fourth = ((forms[i + 1] as number) * OFFSETS + 3) * PAIRS;
    const fifth = ((forms[i + 2] as number) * OFFSETS + 4) * PAIRS;
    for (let pair = 0; pair < PAIRS; pair++) {
      sums[pair] =
        (own[first + pair] as number) +
        (own[second + pair] as number) +
        (own[third + pair] as number) +
        (own[fourth + pair] as number) +
        (own[fifth + pair] as number);
    }
    addRows(sums, 0, this.#rows, this.#features, contextFeatures(this.#context, i, this.#features));
  }

  /** The scores of word `i` but for transitions. */
  #score(i: number): void {
    this.#sum(i);
    unpack(this.#sums, this.#scores, i * LANES);
  }

  /** Adds to the scores of word `i` what the document says of it. */
  #scoreAgain(i: number): void {
    const scores = this.#scores;
    const { secondRows } = this.#weights;
    const mask = secondRows.length / LANES - 1;
    const count = this.#consistency.features(i, this.#features);
    const at = i * LANES;
    for (let k = 0; k < count; k++) {
      const row = ((this.#features[k] as number) & mask) * LANES;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[at + label] = (scores[at + label] as number) + (secondRows[row + label] as number);
    }
  }

  /** Runs the lattice over the words `[from, to)`. */
  #sumUp(from: number, to: number, steps: Float64Array): void {
    const lattice = this.#lattice;
    const { unit } = this.#weights;
    for (let k = 0; k < (to - from) * LANES; k++) lattice.score[k] = (this.#scores[from * LANES + k] as number) * unit;
    for (let i = from; i < to; i++) this.#shapes[i - from] = KIND.shape(this.#context.kinds[i] as number);
    lattice.run(this.#shapes, steps, to - from);
  }

  /** The best labelling of the words `[from, to)`, and how sure each of its names is; what stands before them is outside. */
  #decode(from: number, to: number, transitions: Int16Array, steps: Float64Array): void {
    this.#sumUp(from, to, steps);
    this.fit += this.#lattice.logTotal;
    const { live, liveCount } = this.#lattice;
    const scores = this.#scores;
    const paths = this.#paths;
    const back = this.#back;
    for (let i = from; i < to; i++) {
      const at = i * LANES;
      const table = (this.#shapes[i - from] as number) * LANES * LANES;
      const own = (i - from) * LANES;
      const count = liveCount[i - from] as number;
      const earlier = i === from ? 1 : (liveCount[i - from - 1] as number);
      for (let k = 0; k < count; k++) {
        const label = live[own + k] as number;
        const inside = label !== OUTSIDE && !begins(label);
        let best = NEVER;
        let source = OUTSIDE;
        for (let b = 0; b < earlier; b++) {
          const before = i === from ? OUTSIDE : (live[own - LANES + b] as number);
          // inside a name: only after the same type
          if (inside && before !== label && before !== label - 1) continue;
          const path = i === from ? 0 : (paths[at - LANES + before] as number);
          const score = path + (transitions[table + before * LANES + label] as number);
          if (score > best) {
            best = score;
            source = before;
          }
        }
        paths[at + label] = (scores[at + label] as number) + best;
        back[at + label] = source;
      }
    }
    this.#follow(from, to, steps);
  }

  /** Writes the labels of the best path. */
  #follow(from: number, to: number, steps: Float64Array): void {
    const { live, liveCount } = this.#lattice;
    const last = (to - 1) * LANES;
    let label = 0;
    for (let k = 0; k < (liveCount[to - 1 - from] as number); k++) {
      const other = live[(to - 1 - from) * LANES + k] as number;
      if ((this.#paths[last + other] as number) > (this.#paths[last + label] as number)) label = other;
    }
    let named = false;
    for (let i = to - 1; i >= from; i--) {
      this.labels[i] = label;
      if (label !== OUTSIDE) named = true;
      label = this.#back[i * LANES + label] as number;
    }
    if (named) this.#weigh(from, to, steps);
  }

  /** How sure the names of the words `[from, to)` are. */
  #weigh(from: number, to: number, steps: Float64Array): void {
    const { labels } = this;
    const { slope, offset } = this.#weights.calibration;
    for (let i = from; i < to; i++) {
      const label = labels[i] as number;
      if (!begins(label)) continue;
      let end = i + 1;
      while (end < to && labels[end] === label + 1) end++;
      const share = this.#lattice.nameShare(this.#shapes, steps, {
        from: i - from,
        to: end - from,
        label,
        n: to - from,
      });
      const odds = Math.log((share + LEAST_SHARE) / (1 - share + LEAST_SHARE));
      this.sureness[i] = 1 / (1 + Math.exp(-(slope * odds + offset)));
      i = end - 1;
    }
  }
}

const NEVER = -1e12;
/** Keeps the odds of what is certain finite. */
const LEAST_SHARE = 1e-6;

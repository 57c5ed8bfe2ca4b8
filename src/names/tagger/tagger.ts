import type { TokenTable } from "../../core/token-table.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { mix } from "../hashing.ts";
import { emptyWords, pad, splitWords, type Words } from "../words.ts";
import { CONSISTENCY_FEATURES, Consistency } from "./consistency.ts";
import { CONTEXT_FEATURES, type Context, contextFeatures, emptyContext, open, readContext } from "./context.ts";
import { CACHE_SIZE, FormCache } from "./form-cache.ts";
import { describe, EDGE, type Form, KIND, LEXICON, OWN_FEATURES, ownFeatures, REACH } from "./forms.ts";
import { begins, OUTSIDE } from "./labels.ts";
import { BEAM, Lattice, stepsOf } from "./lattice.ts";
import { addPairs, LANES, leadOfFirst, PAIRS, pairRows, RowTable, unpack } from "./packed-scores.ts";
import { isShouted, truecase } from "./shouting.ts";
import type { Weights } from "./weights.ts";

/** Guidelines of names that the tagger knows: 0 is its own, the others are those of corpora of single sentences. */
export const GUIDELINES: { readonly own: 0; readonly idner: 1; readonly nergrit: 2 } = { own: 0, idner: 1, nergrit: 2 };
const GUIDELINE_KEY = 1 << 12;

/** The hash of a feature that only one guideline has. */
export const underGuideline = (guideline: number, feature: number): number => mix(GUIDELINE_KEY + guideline, feature);

/** A reading's transitions in whole units, and their exponentials. */
interface Transitions {
  readonly whole: Int16Array;
  readonly steps: Float64Array;
}

/**
 * Labels the words of a document in two readings: sentence by sentence, then with what the whole document says of
 * each name. Keeps what it worked out of every word form it met.
 */
export class Tagger {
  /** The words last read, by slot: REACH of no length before, between and after the sentences. */
  readonly words: Words = emptyWords();
  /** By slot. */
  labels: Uint8Array = new Uint8Array(SLOTS);
  /** Where a name begins: how sure it is, 0 to 1. */
  sureness: Float32Array = new Float32Array(SLOTS);

  readonly #weights: Weights;
  readonly #gazetteer: Gazetteer;
  readonly #rows: RowTable;
  readonly #secondRows: Int32Array;
  readonly #first: Transitions;
  readonly #second: Transitions;
  /** `exp(-k * unit)` for every `k` within the beam. */
  readonly #odds: Float64Array;
  /** PLAIN_LEAD in units. */
  readonly #plainLead: number;
  readonly #forms: FormCache;
  #context: Context = emptyContext();
  readonly #consistency: Consistency = new Consistency();
  readonly #features: Int32Array = new Int32Array(MOST_FEATURES);
  /** By slot: the pairs of scores, and the scores of the stretch being read. */
  #sums: Int32Array = new Int32Array(SLOTS * PAIRS);
  #scores: Int32Array = new Int32Array(SLOTS * LANES);
  #shapes: Uint8Array = new Uint8Array(SLOTS);
  #lattice: Lattice = new Lattice(SLOTS);
  /** First slot and the one after the last, of each stretch. */
  #stretches: Int32Array = new Int32Array(SLOTS);
  #stretchCount = 0;

  constructor(weights: Weights, gazetteer: Gazetteer) {
    const { unit, transitions, secondTransitions } = weights;
    this.#weights = weights;
    this.#gazetteer = gazetteer;
    this.#rows = new RowTable(weights.rows, MOST_FEATURES);
    this.#secondRows = pairRows(weights.secondRows);
    const exponentials = (whole: Int16Array) => stepsOf(Float64Array.from(whole, (value) => value * unit));
    this.#first = { whole: transitions, steps: exponentials(transitions) };
    this.#second = { whole: secondTransitions, steps: exponentials(secondTransitions) };
    this.#odds = Float64Array.from({ length: Math.floor(BEAM / unit) + 1 }, (_, k) => Math.exp(-k * unit));
    this.#plainLead = PLAIN_LEAD / unit;
    this.#forms = new FormCache(this.#rows, weights.lexicon, gazetteer);
  }

  /**
   * Labels sentences, each the tokens `[ranges[k], ranges[k + 1])` for an even `k`, as one document, into `words`,
   * `labels` and `sureness`.
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
    if (guideline === GUIDELINES.own) this.#readTwice();
    else this.#readUnder(guideline, tokens.text);
  }

  /** Which corpus of single sentences the words last read are more like, by the words that each has. */
  nearest(): number {
    const { end, facts, forms } = this.#context;
    let leaning = 0;
    for (let i = REACH; i < end; i++) leaning += LEXICON.leaning(facts.entry(forms[i] as number));
    return leaning >= EVEN ? GUIDELINES.idner : GUIDELINES.nergrit;
  }

  /** Finds the forms of the words `[from, to)`, one sentence. */
  #lookUp(text: string, from: number, to: number): void {
    const { starts, ends } = this.words;
    const shouted = isShouted(text, this.words, from, to);
    const source = shouted ? truecase(text, this.words, from, to, this.#weights.lexicon) : text;
    const base = shouted ? (starts[from] as number) : 0;
    for (let i = from; i < to; i++)
      this.#forms.put(this.#context, i, source, (starts[i] as number) - base, (ends[i] as number) - base);
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
    this.#consistency.open(this.#context);
    let open = 0;
    for (let s = 0; s < this.#stretchCount; s += 2) {
      const from = stretches[s] as number;
      const to = stretches[s + 1] as number;
      // what is surely outside by itself stays so whatever the document says
      if (!this.#readFirst(from, to)) continue;
      stretches[open++] = from;
      stretches[open++] = to;
    }
    if (open === 0) return;
    this.#consistency.pool();
    for (let s = 0; s < open; s += 2) {
      const from = stretches[s] as number;
      const to = stretches[s + 1] as number;
      if (!this.#consistency.isSettled(from, to)) this.#readAgain(from, to);
    }
  }

  /** Labels the words `[from, to)` by what they say themselves, and notes it; false where all are surely outside. */
  #readFirst(from: number, to: number): boolean {
    if (this.#isPlain(from, to)) {
      this.#consistency.noteOutside(from, to);
      return false;
    }
    for (let i = from; i < to; i++) this.#addContext(i);
    if (!this.#choose(from, to)) {
      this.#consistency.noteOutside(from, to);
      return false;
    }
    this.#label(from, to, this.#first);
    return this.#consistency.noteStretch(from, to, this.#lattice);
  }

  /**
   * Sums up what the forms alone say of the words `[from, to)`, as far as needed; true where no context has ever made
   * a name of words so far outside.
   */
  #isPlain(from: number, to: number): boolean {
    let plain = true;
    for (let i = from; i < to; i++) {
      this.#forms.sum(this.#context, i, this.#sums, i * PAIRS);
      plain &&= leadOfFirst(this.#sums, i * PAIRS) >= this.#plainLead;
    }
    return plain;
  }

  /** Labels the words `[from, to)` by what they say and what the document says of them. */
  #readAgain(from: number, to: number): void {
    const features = this.#features;
    for (let i = from; i < to; i++)
      addPairs(this.#sums, i * PAIRS, this.#secondRows, features, this.#consistency.features(i, features));
    this.#choose(from, to);
    this.#label(from, to, this.#second);
  }

  /** One reading, with the weights of a guideline beside the common ones. */
  #readUnder(guideline: number, text: string): void {
    const { starts, ends, length } = this.words;
    const features = this.#features;
    const forms: Form[] = [];
    for (let i = 0; i < length; i++) {
      const word = text.slice(starts[i], ends[i]);
      forms.push(word === "" ? EDGE : describe(word, this.#weights.lexicon, this.#gazetteer));
    }
    const add = (i: number, count: number) => {
      for (let k = 0; k < count; k++) features[k] = underGuideline(guideline, features[k] as number);
      this.#rows.add(this.#sums, i * PAIRS, features, count);
    };
    for (let s = 0; s < this.#stretchCount; s += 2) {
      const from = this.#stretches[s] as number;
      const to = this.#stretches[s + 1] as number;
      for (let i = from; i < to; i++) {
        this.#forms.sum(this.#context, i, this.#sums, i * PAIRS);
        this.#addContext(i);
        add(i, contextFeatures(this.#context, i, features));
        for (let offset = -REACH; offset <= REACH; offset++)
          add(i, ownFeatures(forms[i + offset] as Form, offset, features));
      }
      this.#choose(from, to);
      this.#label(from, to, this.#first);
    }
  }

  #grow(size: number): void {
    this.labels = new Uint8Array(size);
    this.sureness = new Float32Array(size);
    this.#sums = new Int32Array(size * PAIRS);
    this.#scores = new Int32Array(size * LANES);
    this.#shapes = new Uint8Array(size);
    this.#lattice = new Lattice(size);
    this.#stretches = new Int32Array(size);
  }

  #forget(): void {
    this.#forms.forget();
    this.#context = emptyContext();
  }

  /** Adds what the words about word `i` say of it together to its pairs of scores. */
  #addContext(i: number): void {
    const count = contextFeatures(this.#context, i, this.#features);
    this.#rows.add(this.#sums, i * PAIRS, this.#features, count);
  }

  /** Makes the lattice ready for the words `[from, to)`; false where outside is all that they can be. */
  #choose(from: number, to: number): boolean {
    const { kinds } = this.#context;
    for (let i = from; i < to; i++) {
      unpack(this.#sums, this.#scores, i * PAIRS);
      this.#shapes[i - from] = KIND.shape(kinds[i] as number);
    }
    return this.#lattice.chooseWhole(this.#scores, from * LANES, to - from, this.#odds, this.#weights.unit);
  }

  /** Sums the lattice up, which is ready for the words `[from, to)`, and labels them. */
  #label(from: number, to: number, { whole, steps }: Transitions): void {
    const lattice = this.#lattice;
    lattice.sum(this.#shapes, steps, to - from);
    if (lattice.likeliest(to - from, this.labels, from) <= 0.5)
      lattice.best(this.#shapes, whole, to - from, this.labels, from);
    this.#weigh(from, to, steps);
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
      const range = { from: i - from, to: end - from, label, n: to - from };
      const share = this.#lattice.nameShare(this.#shapes, steps, range);
      const odds = Math.log((share + LEAST_SHARE) / (1 - share + LEAST_SHARE));
      this.sureness[i] = 1 / (1 + Math.exp(-(slope * odds + offset)));
      i = end - 1;
    }
  }
}

/** Room for words that a tagger begins with. */
const SLOTS = 256;
const MOST_FEATURES = 2 * Math.max(OWN_FEATURES, CONTEXT_FEATURES, CONSISTENCY_FEATURES);
/**
 * Words further outside than this by their forms alone, in log-odds, are asked no further: of 50,000 such stretches in
 * 3,500 articles none was a name in the end.
 */
const PLAIN_LEAD = 0.5;
/** The leaning above which training sentences held back are told apart equally well on both sides. */
const EVEN = -12;
/** Keeps the odds of what is certain finite. */
const LEAST_SHARE = 1e-6;

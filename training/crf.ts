import { begins, LABEL_COUNT, OUTSIDE } from "../src/names/tagger/labels.ts";
import { Lattice, stepsOf, WIDE_BEAM } from "../src/names/tagger/lattice.ts";
import { LANES } from "../src/names/tagger/packed-scores.ts";
import { transitionCount } from "../src/names/tagger/weights.ts";

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stretch of words to learn from. */
export interface Example {
  /** Feature buckets of each word, times LANES. */
  readonly features: readonly Int32Array[];
  readonly shapes: Uint8Array;
  readonly labels: Uint8Array;
  /** Scores that are given, LANES a word; null for none. */
  readonly given: Float32Array | null;
}

export interface TrainingOptions {
  readonly seed: number;
  /** Models trained from seeds of their own, whose mean is the result. */
  readonly runs: number;
  /** log2 of the number of feature buckets. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty on weights, per example that touches them. */
  readonly decay: number;
  /** Share of feature occurrences left out at random, so that no one word settles everything. */
  readonly dropout: number;
}

/** What was learned: LANES weights a bucket, and `[shape][label before][label]`. */
export interface Chain {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  label === OUTSIDE || begins(label) ? Array.from({ length: LABEL_COUNT }, (_, before) => before) : [label - 1, label],
);

/** What is being learned, with the squared gradients that AdaGrad remembers. */
class Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array = new Float64Array(transitionCount);
  readonly transitionSquares: Float64Array = new Float64Array(transitionCount);
  steps: Float64Array;
  readonly lattice: Lattice;
  readonly options: TrainingOptions;
  readonly slopes: Float64Array = new Float64Array(LANES);

  constructor(options: TrainingOptions, longest: number, start: Float64Array | null) {
    if (start) this.transitions.set(start);
    this.steps = stepsOf(this.transitions);
    this.weights = new Float32Array(LANES << options.bits);
    this.squares = new Float32Array(LANES << options.bits);
    this.lattice = new Lattice(longest, WIDE_BEAM);
    this.options = options;
  }

  /** One step up the gradient of one example; returns its log-likelihood. */
  learn(example: Example, random: () => number): number {
    const { lattice, weights } = this;
    const { labels, shapes, given } = example;
    const { score } = lattice;
    const n = labels.length;
    const { dropout } = this.options;
    const kept = example.features.map((features) => features.filter(() => random() >= dropout));
    const scale = 1 / (1 - dropout);
    for (let i = 0; i < n; i++) {
      const at = i * LANES;
      for (let y = 0; y < LABEL_COUNT; y++) score[at + y] = 0;
      for (const row of kept[i] as Int32Array)
        for (let y = 0; y < LABEL_COUNT; y++) score[at + y] = (score[at + y] as number) + (weights[row + y] as number);
      for (let y = 0; y < LABEL_COUNT; y++)
        score[at + y] = (score[at + y] as number) * scale + (given === null ? 0 : (given[at + y] as number));
    }
    lattice.run(shapes, this.steps);
    let likelihood = -lattice.logTotal(n);
    for (let i = 0; i < n; i++) {
      const gold = labels[i] as number;
      const before = i > 0 ? (labels[i - 1] as number) : OUTSIDE;
      likelihood += score[i * LANES + gold] as number;
      likelihood += this.transitions[((shapes[i] as number) * LANES + before) * LANES + gold] as number;
      this.#moveTransitions(i, (shapes[i] as number) * LANES * LANES, before, gold);
      this.#moveWeights(i, gold, kept[i] as Int32Array);
    }
    return likelihood;
  }

  #moveTransitions(i: number, table: number, goldBefore: number, gold: number): void {
    const { transitions, transitionSquares, steps } = this;
    const { forward, backward, local } = this.lattice;
    const at = i * LANES;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const ahead = (local[at + y] as number) * (backward[at + y] as number);
      for (const before of i === 0 ? (y === OUTSIDE || begins(y) ? FIRST : NONE) : (BEFORE[y] as readonly number[])) {
        const k = table + before * LANES + y;
        const path = i === 0 ? 1 : (forward[at - LANES + before] as number);
        const gradient = (before === goldBefore && y === gold ? 1 : 0) - path * (steps[k] as number) * ahead;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        const square = (transitionSquares[k] as number) + gradient * gradient;
        transitionSquares[k] = square;
        const value = (transitions[k] as number) + (this.options.rate * gradient) / (1 + Math.sqrt(square));
        transitions[k] = value;
      }
    }
  }

  #moveWeights(i: number, gold: number, rows: Int32Array): void {
    const { weights, squares } = this;
    const { forward, backward } = this.lattice;
    const { rate, decay } = this.options;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const share = (forward[i * LANES + y] as number) * (backward[i * LANES + y] as number);
      const gradient = (y === gold ? 1 : 0) - share;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let r = 0; r < rows.length; r++) {
        const k = (rows[r] as number) + y;
        const slope = gradient - decay * (weights[k] as number);
        const square = (squares[k] as number) + slope * slope;
        squares[k] = square;
        weights[k] = (weights[k] as number) + (rate * slope) / (0.5 + Math.sqrt(square));
      }
    }
  }

  /** To be called after every few examples: the exponentials follow the transitions. */
  refresh(): void {
    this.steps = stepsOf(this.transitions);
  }
}

const FIRST: readonly number[] = [OUTSIDE];
const NONE: readonly number[] = [];

/** Smaller slopes are not worth a step. */
const LEAST_GRADIENT = 5e-4;

/** Examples between two refreshes of the transitions' exponentials. */
const REFRESH = 8;

/**
 * A linear-chain conditional random field by stochastic gradient ascent with AdaGrad: the weights averaged over the
 * second half of the epochs and over the runs. `start`: transitions to begin with.
 */
export function fitChain(
  source: readonly Example[],
  options: TrainingOptions,
  onEpoch: (epoch: number, logLikelihood: number) => void,
  start: Float64Array | null = null,
): Chain {
  const examples = [...source];
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  const weights = new Float32Array(LANES << options.bits);
  const transitions = new Float64Array(transitionCount);
  let averaged = 0;
  let learner = new Learner(options, longest, start);
  for (let round = 0; round < options.runs * options.epochs; round++) {
    const epoch = round % options.epochs;
    if (epoch === 0 && round > 0) learner = new Learner(options, longest, start);
    const random = randomFrom(options.seed + round);
    shuffle(examples, random);
    let likelihood = 0;
    for (let i = 0; i < examples.length; i++) {
      if (i % REFRESH === 0) learner.refresh();
      likelihood += learner.learn(examples[i] as Example, random);
    }
    onEpoch(round, likelihood);
    if (epoch < options.epochs / 2) continue;
    averaged++;
    for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) + (learner.weights[k] as number);
    for (let k = 0; k < transitionCount; k++)
      transitions[k] = (transitions[k] as number) + (learner.transitions[k] as number);
  }
  for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] as number) / averaged;
  for (let k = 0; k < transitionCount; k++) transitions[k] = (transitions[k] as number) / averaged;
  return { weights, transitions };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = list[i] as T;
    list[i] = list[j] as T;
    list[j] = kept;
  }
}

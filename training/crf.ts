import { LANES } from "../src/names/packed-scores.ts";
import { begins, LABEL_COUNT, OUTSIDE, transitionCount } from "../src/names/tagger.ts";

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

export const DEFAULTS: TrainingOptions = {
  seed: 5,
  bits: 18,
  runs: 3,
  epochs: 10,
  rate: 0.15,
  decay: 1e-5,
  dropout: 0.4,
};

const isAllowed = (before: number, label: number): boolean =>
  label === OUTSIDE || begins(label) || before === label || before === label - 1;

/** Log-scores of a stretch: each word's own, and the sums over all ways to and from each label. */
interface Lattice {
  readonly score: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** What is being learned, with the squared gradients that AdaGrad remembers. */
interface Learner {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

const newLearner = (size: number): Learner => ({
  weights: new Float32Array(size),
  squares: new Float32Array(size),
  transitions: new Float64Array(transitionCount),
  transitionSquares: new Float64Array(transitionCount),
});

/**
 * A linear-chain conditional random field by stochastic gradient ascent with AdaGrad: the weights averaged over the second half
 * of the epochs and over the runs, and rounded to a byte each.
 */
export function fitChain(
  examples: Example[],
  options: TrainingOptions,
  onEpoch: (epoch: number, logLikelihood: number) => void,
): { rows: Int8Array; transitions: Int16Array; unit: number } {
  const size = LANES << options.bits;
  const longest = Math.max(...examples.map((example) => example.labels.length));
  const lattice: Lattice = {
    score: new Float64Array(longest * LANES),
    forward: new Float64Array(longest * LANES),
    backward: new Float64Array(longest * LANES),
  };
  const sum = new Float32Array(size);
  const transitionSum = new Float64Array(transitionCount);
  let averaged = 0;
  let learner = newLearner(size);
  for (let round = 0; round < options.runs * options.epochs; round++) {
    const epoch = round % options.epochs;
    if (epoch === 0) learner = newLearner(size);
    const random = randomFrom(options.seed + round);
    shuffle(examples, random);
    let likelihood = 0;
    for (const example of examples) likelihood += learn(learner, lattice, example, options, random);
    onEpoch(round, likelihood);
    if (epoch < options.epochs / 2) continue;
    averaged++;
    for (let k = 0; k < size; k++) sum[k] = (sum[k] as number) + (learner.weights[k] as number);
    for (let k = 0; k < transitionCount; k++) {
      transitionSum[k] = (transitionSum[k] as number) + (learner.transitions[k] as number);
    }
  }
  let largest = 0;
  for (const value of sum) largest = Math.max(largest, Math.abs(value));
  const unit = largest / averaged / 127;
  return {
    rows: Int8Array.from(sum, (value) => Math.round(value / averaged / unit)),
    transitions: Int16Array.from(transitionSum, (value) => Math.round(value / averaged / unit)),
    unit,
  };
}

/** Fills the lattice's sums; returns the log-sum over all labellings. */
function sumPaths(lattice: Lattice, { shapes }: Example, transitions: Float64Array): number {
  const { score, forward, backward } = lattice;
  const n = shapes.length;
  for (let i = 0; i < n; i++) {
    const table = (shapes[i] as number) * LANES * LANES;
    for (let y = 0; y < LABEL_COUNT; y++) {
      let total = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < (i === 0 ? 1 : LABEL_COUNT); before++) {
        if (!isAllowed(before, y)) continue;
        const path = i === 0 ? 0 : (forward[(i - 1) * LANES + before] as number);
        total = addLogs(total, path + (transitions[table + before * LANES + y] as number));
      }
      forward[i * LANES + y] = total + (score[i * LANES + y] as number);
    }
  }
  for (let y = 0; y < LABEL_COUNT; y++) backward[(n - 1) * LANES + y] = 0;
  for (let i = n - 2; i >= 0; i--) {
    const table = (shapes[i + 1] as number) * LANES * LANES;
    const next = (i + 1) * LANES;
    for (let before = 0; before < LABEL_COUNT; before++) {
      let total = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < LABEL_COUNT; y++) {
        if (!isAllowed(before, y)) continue;
        const step = (transitions[table + before * LANES + y] as number) + (score[next + y] as number);
        total = addLogs(total, step + (backward[next + y] as number));
      }
      backward[i * LANES + before] = total;
    }
  }
  let total = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABEL_COUNT; y++) total = addLogs(total, forward[(n - 1) * LANES + y] as number);
  return total;
}

/** One step up the gradient of one example; returns its log-likelihood. */
function learn(
  learner: Learner,
  lattice: Lattice,
  example: Example,
  { dropout, rate, decay }: TrainingOptions,
  random: () => number,
): number {
  const { weights, squares, transitions, transitionSquares } = learner;
  const { score, forward, backward } = lattice;
  const { labels, shapes } = example;
  const n = labels.length;
  const kept = example.features.map((features) => features.filter(() => random() >= dropout));
  const scale = 1 / (1 - dropout);
  score.fill(0, 0, n * LANES);
  for (let i = 0; i < n; i++) {
    for (const row of kept[i] as Int32Array) {
      for (let y = 0; y < LABEL_COUNT; y++) {
        score[i * LANES + y] = (score[i * LANES + y] as number) + (weights[row + y] as number) * scale;
      }
    }
  }
  const total = sumPaths(lattice, example, transitions);
  let likelihood = -total;
  for (let i = 0; i < n; i++) {
    const table = (shapes[i] as number) * LANES * LANES;
    const gold = labels[i] as number;
    const goldBefore = i > 0 ? (labels[i - 1] as number) : OUTSIDE;
    likelihood += (score[i * LANES + gold] as number) + (transitions[table + goldBefore * LANES + gold] as number);
    for (let y = 0; y < LABEL_COUNT; y++) {
      for (let before = 0; before < (i === 0 ? 1 : LABEL_COUNT); before++) {
        if (!isAllowed(before, y)) continue;
        const k = table + before * LANES + y;
        const path = i === 0 ? 0 : (forward[(i - 1) * LANES + before] as number);
        const through = path + (transitions[k] as number) + (score[i * LANES + y] as number);
        const share = Math.exp(through + (backward[i * LANES + y] as number) - total);
        const gradient = (before === goldBefore && y === gold ? 1 : 0) - share;
        if (Math.abs(gradient) < LEAST_TRANSITION_GRADIENT) continue;
        transitionSquares[k] = (transitionSquares[k] as number) + gradient * gradient;
        transitions[k] =
          (transitions[k] as number) + (rate * gradient) / (1 + Math.sqrt(transitionSquares[k] as number));
      }
    }
    for (let y = 0; y < LABEL_COUNT; y++) {
      const share = Math.exp((forward[i * LANES + y] as number) + (backward[i * LANES + y] as number) - total);
      const gradient = (y === gold ? 1 : 0) - share;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (const row of kept[i] as Int32Array) {
        const k = row + y;
        const slope = gradient - decay * (weights[k] as number);
        squares[k] = (squares[k] as number) + slope * slope;
        weights[k] = (weights[k] as number) + (rate * slope) / (0.5 + Math.sqrt(squares[k] as number));
      }
    }
  }
  return likelihood;
}

/** Smaller slopes are not worth a step. */
const LEAST_GRADIENT = 1e-4;
const LEAST_TRANSITION_GRADIENT = 1e-6;

const addLogs = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = list[i] as T;
    list[i] = list[j] as T;
    list[j] = kept;
  }
}

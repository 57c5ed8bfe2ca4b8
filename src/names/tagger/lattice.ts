import { begins, LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { LANES } from "./packed-scores.ts";

/** A label this much less likely than a word's best by the word's own scores is left out, in log-odds. */
export const BEAM = 7;
/** For training, which learns from the unlikely too. */
export const WIDE_BEAM = 14;

/** The exponentials of transitions in log-odds; 0 where a name would go on that none began. */
export const stepsOf = (transitions: Float64Array): Float64Array =>
  transitions.map((value, k) => (MAY_FOLLOW[k & (LANES * LANES - 1)] === 1 ? Math.exp(value) : 0));

/** `[label before][label]`: 1 where the one may follow the other. */
const MAY_FOLLOW = Uint8Array.from({ length: LANES * LANES }, (_, k) => {
  const before = Math.floor(k / LANES);
  const label = k % LANES;
  return label === OUTSIDE || begins(label) || before === label || before === label - 1 ? 1 : 0;
});

/** A name at the words `[from, to)` of a stretch of `n`, by the label of its first word. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly n: number;
}

/** Sums over all labellings of a stretch, scaled at every word so that nothing overflows, and the best of them. */
export class Lattice {
  /** Log-scores in, LANES a word. */
  readonly score: Float64Array;
  /** `exp(score)` over its greatest, and over the word's scale; 0 for labels left out. */
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** LANES a word: the labels that are looked at; and how many. */
  readonly live: Uint8Array;
  readonly liveCount: Uint8Array;
  /** True where a label likelier than outside by a word's own scores has no way to it among the labels chosen. */
  blocked = false;
  /** By word: the greatest of its scores, and the scale of its sums. */
  readonly #tops: Float64Array;
  readonly #scales: Float64Array;
  /** By live label of the word after: its share of the sums to come. */
  readonly #ahead: Float64Array = new Float64Array(LANES);
  /** Best labellings that end in a label, and the label before it there; LANES a word. */
  readonly #paths: Int32Array;
  readonly #back: Uint8Array;
  readonly #beam: number;
  /** Where the whole scores were that the labels were chosen by. */
  #whole: Int32Array = new Int32Array(0);
  #wholeFrom = 0;

  constructor(longest: number, beam: number = BEAM) {
    this.#beam = beam;
    this.score = new Float64Array(longest * LANES);
    this.local = new Float64Array(longest * LANES);
    this.forward = new Float64Array(longest * LANES);
    this.backward = new Float64Array(longest * LANES);
    this.live = new Uint8Array(longest * LANES);
    this.liveCount = new Uint8Array(longest);
    this.#tops = new Float64Array(longest);
    this.#scales = new Float64Array(longest);
    this.#paths = new Int32Array(longest * LANES);
    this.#back = new Uint8Array(longest * LANES);
  }

  /** Fills all but `score` for the first `n` words; `steps` as `stepsOf` gives them. Labels left out have no share. */
  run(shapes: Uint8Array, steps: Float64Array, n = shapes.length): void {
    for (let i = 0; i < n; i++) this.#choose(i);
    this.forward.fill(0, 0, n * LANES);
    this.backward.fill(0, 0, n * LANES);
    this.sum(shapes, steps, n);
  }

  /** The same, where the labels were chosen: `forward` and `backward` hold nothing of labels that are not live. */
  sum(shapes: Uint8Array, steps: Float64Array, n: number): void {
    this.blocked = false;
    for (let i = 0; i < n; i++) this.#forward(i, (shapes[i] as number) * LANES * LANES, steps);
    const last = (n - 1) * LANES;
    for (let k = 0; k < (this.liveCount[n - 1] as number); k++)
      this.backward[last + (this.live[last + k] as number)] = 1;
    for (let i = n - 2; i >= 0; i--) this.#backward(i, (shapes[i + 1] as number) * LANES * LANES, steps);
  }

  /** The logarithm of the sum over all labellings of the first `n` words. */
  logTotal(n: number): number {
    let total = 0;
    for (let i = 0; i < n; i++) total += (this.#tops[i] as number) + Math.log(this.#scales[i] as number);
    return total;
  }

  /** Chooses the labels of a word that are looked at. */
  #choose(i: number): void {
    const { score, local, live } = this;
    const beam = this.#beam;
    const at = i * LANES;
    let top = score[at] as number;
    for (let y = 1; y < LABEL_COUNT; y++) if ((score[at + y] as number) > top) top = score[at + y] as number;
    this.#tops[i] = top;
    let count = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const below = (score[at + y] as number) - top;
      // outside stays, so that there is always a way
      if (below < -beam && y !== OUTSIDE) local[at + y] = 0;
      else {
        local[at + y] = Math.exp(below);
        live[at + count++] = y;
      }
    }
    this.liveCount[i] = count;
  }

  /**
   * Chooses the labels of the first `n` words by whole scores, LANES a word, from `from` on in `scores`. `odds`
   * holds `exp(-k * unit)` for every `k` within the beam; the lattice's beam and scores are not asked. Returns false
   * where outside is all that is left.
   */
  chooseWhole(scores: Int32Array, from: number, n: number, odds: Float64Array, unit: number): boolean {
    const { local, live } = this;
    const deepest = odds.length - 1;
    let open = false;
    this.#whole = scores;
    this.#wholeFrom = from;
    for (let i = 0; i < n; i++) {
      const at = i * LANES;
      const own = from + at;
      const out = scores[own] as number;
      let named = scores[own + 1] as number;
      for (let y = 2; y < LABEL_COUNT; y++) named = Math.max(named, scores[own + y] as number);
      const top = Math.max(out, named);
      this.#tops[i] = top * unit;
      live[at] = OUTSIDE;
      if (out - named > deepest) {
        local.fill(0, at + 1, at + LABEL_COUNT);
        local[at] = 1;
        this.liveCount[i] = 1;
        continue;
      }
      open = true;
      const outside = top - out;
      local[at] = outside > deepest ? Math.exp(-outside * unit) : (odds[outside] as number);
      let count = 1;
      for (let y = 1; y < LABEL_COUNT; y++) {
        const below = top - (scores[own + y] as number);
        if (below > deepest) {
          local[at + y] = 0;
          continue;
        }
        local[at + y] = odds[below] as number;
        live[at + count++] = y;
      }
      this.liveCount[i] = count;
    }
    return open;
  }

  /** Of the live labels of a word those that some way leads to are left; the sums of all its labels up to it. */
  #forward(i: number, table: number, steps: Float64Array): void {
    const { local, forward, live, liveCount } = this;
    const at = i * LANES;
    const count = liveCount[i] as number;
    let scale = 0;
    let reached = 0;
    for (let k = 0; k < count; k++) {
      const y = live[at + k] as number;
      const own = local[at + y] as number;
      const sum = own * (i === 0 ? (steps[table + y] as number) : this.#sumBefore(at - LANES, i - 1, table + y, steps));
      if (sum === 0) {
        this.blocked ||= own > (local[at + OUTSIDE] as number);
        local[at + y] = 0;
        continue;
      }
      forward[at + y] = sum;
      scale += sum;
      live[at + reached++] = y;
    }
    liveCount[i] = reached;
    this.#scales[i] = scale;
    for (let k = 0; k < reached; k++) {
      const y = at + (live[at + k] as number);
      forward[y] = (forward[y] as number) / scale;
      local[y] = (local[y] as number) / scale;
    }
  }

  /** The sum over all ways from word `i`, whose labels are from `at` on, by the column of steps from `column` on. */
  #sumBefore(at: number, i: number, column: number, steps: Float64Array): number {
    const { forward, live } = this;
    const count = this.liveCount[i] as number;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const y = live[at + k] as number;
      sum += (forward[at + y] as number) * (steps[column + y * LANES] as number);
    }
    return sum;
  }

  #backward(i: number, table: number, steps: Float64Array): void {
    const { local, backward, live, liveCount } = this;
    const ahead = this.#ahead;
    const at = i * LANES;
    const next = at + LANES;
    const later = liveCount[i + 1] as number;
    const count = liveCount[i] as number;
    for (let l = 0; l < later; l++) {
      const y = next + (live[next + l] as number);
      ahead[l] = (local[y] as number) * (backward[y] as number);
    }
    for (let k = 0; k < count; k++) {
      const before = live[at + k] as number;
      const row = table + before * LANES;
      let sum = 0;
      for (let l = 0; l < later; l++) sum += (steps[row + (live[next + l] as number)] as number) * (ahead[l] as number);
      backward[at + before] = sum;
    }
  }

  /**
   * Writes the best labelling of the first `n` words into `labels` from `from` on, by the whole scores that the
   * labels were chosen by and whole transitions; true where it has a name.
   */
  best(shapes: Uint8Array, transitions: Int16Array, n: number, labels: Uint8Array, from: number): boolean {
    for (let i = 0; i < n; i++) this.#extend(i, (shapes[i] as number) * LANES * LANES, transitions);
    const paths = this.#paths;
    const last = (n - 1) * LANES;
    let label = OUTSIDE;
    for (let k = 1; k < (this.liveCount[n - 1] as number); k++) {
      const other = this.live[last + k] as number;
      if ((paths[last + other] as number) > (paths[last + label] as number)) label = other;
    }
    let named = false;
    for (let i = n - 1; i >= 0; i--) {
      labels[from + i] = label;
      named ||= label !== OUTSIDE;
      label = this.#back[i * LANES + label] as number;
    }
    return named;
  }

  /** The best way to each live label of a word; those that none leads to are left out. */
  #extend(i: number, table: number, transitions: Int16Array): void {
    const { live, liveCount } = this;
    const paths = this.#paths;
    const whole = this.#whole;
    const own = this.#wholeFrom + i * LANES;
    const at = i * LANES;
    const count = liveCount[i] as number;
    let reached = 0;
    for (let k = 0; k < count; k++) {
      const y = live[at + k] as number;
      const before = this.#bestBefore(i, y, table, transitions);
      if (before === NOWHERE) continue;
      const path = i === 0 ? 0 : (paths[at - LANES + before] as number);
      paths[at + y] = path + (transitions[table + before * LANES + y] as number) + (whole[own + y] as number);
      this.#back[at + y] = before;
      live[at + reached++] = y;
    }
    liveCount[i] = reached;
  }

  /**
   * The label before a label on the best way to it; NOWHERE where there is none. What stands before a stretch is
   * outside.
   */
  #bestBefore(i: number, y: number, table: number, transitions: Int16Array): number {
    const open = y === OUTSIDE || begins(y);
    if (i === 0) return open ? OUTSIDE : NOWHERE;
    const { live } = this;
    const paths = this.#paths;
    const at = (i - 1) * LANES;
    const earlier = this.liveCount[i - 1] as number;
    let best = 0;
    let source = NOWHERE;
    for (let b = 0; b < earlier; b++) {
      const before = live[at + b] as number;
      // inside a name: only after the same type
      if (!open && before !== y && before !== y - 1) continue;
      const score = (paths[at + before] as number) + (transitions[table + before * LANES + y] as number);
      if (source !== NOWHERE && score <= best) continue;
      best = score;
      source = before;
    }
    return source;
  }

  /**
   * Writes the likeliest label of each of the first `n` words into `labels` from `from` on; returns the least of their
   * shares. Where that is above a half they are a labelling that may be, mostly the best; after `sum`.
   */
  likeliest(n: number, labels: Uint8Array, from: number): number {
    const { live, liveCount } = this;
    let least = 1;
    for (let i = 0; i < n; i++) {
      const at = i * LANES;
      const count = liveCount[i] as number;
      let most = 0;
      for (let k = 0; k < count; k++) {
        const y = live[at + k] as number;
        const share = this.share(at + y);
        if (share <= most) continue;
        most = share;
        labels[from + i] = y;
      }
      least = Math.min(least, most);
    }
    return least;
  }

  /** Share of the labellings in which exactly the words of the range are a name; after `run`. */
  nameShare(shapes: Uint8Array, steps: Float64Array, { from, to, label, n }: NameRange): number {
    const { local, forward, backward } = this;
    const inside = label + 1;
    const stepInto = (i: number, before: number): number =>
      (steps[((shapes[i] as number) * LANES + before) * LANES + inside] as number) *
      (local[i * LANES + inside] as number);
    let share = forward[from * LANES + label] as number;
    let last = label;
    for (let i = from + 1; i < to; i++) {
      share *= stepInto(i, last);
      last = inside;
    }
    const goesOn = to < n ? stepInto(to, last) * (backward[to * LANES + inside] as number) : 0;
    return share * Math.max(0, (backward[(to - 1) * LANES + last] as number) - goesOn);
  }

  /** Share of a label at a word, both in one index; after `run`. */
  share(at: number): number {
    return (this.forward[at] as number) * (this.backward[at] as number);
  }
}

const NOWHERE = LANES;

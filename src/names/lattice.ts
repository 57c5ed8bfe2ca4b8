import { begins, LABEL_COUNT, OUTSIDE } from "./labels.ts";
import { LANES } from "./packed-scores.ts";

/** A label this much less likely than a word's best by the word's own scores is left out, in log-odds. */
const BEAM = 7;
/** For training, which learns from the unlikely too. */
export const WIDE_BEAM = 14;

/** Sums over all labellings of a stretch, scaled at every word so that nothing overflows. */
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
  readonly #beam: number;
  logTotal = 0;

  constructor(longest: number, beam: number = BEAM) {
    this.#beam = beam;
    this.score = new Float64Array(longest * LANES);
    this.local = new Float64Array(longest * LANES);
    this.forward = new Float64Array(longest * LANES);
    this.backward = new Float64Array(longest * LANES);
    this.live = new Uint8Array(longest * LANES);
    this.liveCount = new Uint8Array(longest);
  }

  /** Fills all but `score` for the first `n` words; `steps` are the transitions' exponentials. */
  run(shapes: Uint8Array, steps: Float64Array, n = shapes.length): void {
    this.logTotal = 0;
    for (let i = 0; i < n; i++) {
      this.#choose(i);
      this.#forward(i, (shapes[i] as number) * LANES * LANES, steps);
    }
    const last = (n - 1) * LANES;
    for (let y = 0; y < LABEL_COUNT; y++) this.backward[last + y] = 1;
    for (let i = n - 2; i >= 0; i--) this.#backward(i, (shapes[i + 1] as number) * LANES * LANES, steps);
  }

  /** Chooses the labels of a word that are looked at. */
  #choose(i: number): void {
    const { score, local, live, forward } = this;
    const beam = this.#beam;
    const at = i * LANES;
    let top = score[at] as number;
    for (let y = 1; y < LABEL_COUNT; y++) if ((score[at + y] as number) > top) top = score[at + y] as number;
    this.logTotal += top;
    let count = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const below = (score[at + y] as number) - top;
      forward[at + y] = 0;
      // outside stays, so that there is always a way
      if (below < -beam && y !== OUTSIDE) local[at + y] = 0;
      else {
        local[at + y] = Math.exp(below);
        live[at + count++] = y;
      }
    }
    this.liveCount[i] = count;
  }

  #forward(i: number, table: number, steps: Float64Array): void {
    const { local, forward, live, liveCount } = this;
    const at = i * LANES;
    const count = liveCount[i] as number;
    let scale = 0;
    for (let k = 0; k < count; k++) {
      const y = live[at + k] as number;
      let sum = 0;
      if (i === 0) sum = y === OUTSIDE || begins(y) ? (steps[table + y] as number) : 0;
      else if (y === OUTSIDE || begins(y)) {
        const earlier = liveCount[i - 1] as number;
        for (let b = 0; b < earlier; b++) {
          const before = live[at - LANES + b] as number;
          sum += (forward[at - LANES + before] as number) * (steps[table + before * LANES + y] as number);
        }
      } else {
        sum =
          (forward[at - LANES + y - 1] as number) * (steps[table + (y - 1) * LANES + y] as number) +
          (forward[at - LANES + y] as number) * (steps[table + y * LANES + y] as number);
      }
      sum *= local[at + y] as number;
      forward[at + y] = sum;
      scale += sum;
    }
    this.logTotal += Math.log(scale);
    for (let k = 0; k < count; k++) {
      const y = at + (live[at + k] as number);
      forward[y] = (forward[y] as number) / scale;
      local[y] = (local[y] as number) / scale;
    }
  }

  #backward(i: number, table: number, steps: Float64Array): void {
    const { local, backward, live, liveCount } = this;
    const at = i * LANES;
    const next = at + LANES;
    const later = liveCount[i + 1] as number;
    const count = liveCount[i] as number;
    for (let y = 0; y < LABEL_COUNT; y++) backward[at + y] = 0;
    for (let k = 0; k < count; k++) {
      const before = live[at + k] as number;
      const from = table + before * LANES;
      let sum = 0;
      for (let l = 0; l < later; l++) {
        const y = live[next + l] as number;
        if (y !== OUTSIDE && !begins(y) && before !== y && before !== y - 1) continue;
        sum += (steps[from + y] as number) * (local[next + y] as number) * (backward[next + y] as number);
      }
      backward[at + before] = sum;
    }
  }

  /** Share of the labellings in which exactly words `[from, to)` are a name whose first label is `label`; after `run`. */
  nameShare(
    shapes: Uint8Array,
    steps: Float64Array,
    { from, to, label, n }: { from: number; to: number; label: number; n: number },
  ): number {
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

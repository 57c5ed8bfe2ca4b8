import { describe, expect, it } from "vitest";
import { begins, LABEL_COUNT, OUTSIDE } from "../../src/names/tagger/labels.ts";
import { Lattice, stepsOf } from "../../src/names/tagger/lattice.ts";
import {
  addPairs,
  LANES,
  leadOfFirst,
  PAIRS,
  pairRows,
  RowTable,
  setMask,
  setOf,
  TAG_LANE,
  unpack,
  WAYS,
} from "../../src/names/tagger/packed-scores.ts";
import { randomFrom } from "../../training/crf.ts";

const random = randomFrom(11);
const whole = (below: number) => Math.floor(random() * below);
const SETS = 12;
const UNIT = 0.05;

/** The scores of packed sums. */
function scoresOf(sums: Int32Array): number[] {
  const scores = new Int32Array(LANES);
  unpack(sums, scores, 0);
  return [...scores].slice(0, LABEL_COUNT);
}

describe("RowTable", () => {
  it("adds the first row of the feature's set that holds its tag", () => {
    const rows = Int8Array.from({ length: SETS * WAYS * LANES }, () => whole(256) - 128);
    for (let row = 0; row < SETS * WAYS; row++) rows[row * LANES + TAG_LANE] = whole(6);
    const table = new RowTable(rows, 40);
    const mask = setMask(SETS * WAYS);
    for (let round = 0; round < 200; round++) {
      const features = Int32Array.from({ length: 40 }, () => (whole(8) << 24) | whole(1 << 20));
      const expected = new Array<number>(LABEL_COUNT).fill(0);
      for (const feature of features) {
        const ways = Array.from({ length: WAYS }, (_, way) => (setOf(feature, mask) * WAYS + way) * LANES);
        const row = ways.find((at) => (rows[at + TAG_LANE] as number) === feature >>> 24);
        if (row === undefined) continue;
        for (let y = 0; y < LABEL_COUNT; y++) expected[y] = (expected[y] as number) + (rows[row + y] as number);
      }
      const sums = new Int32Array(PAIRS);
      table.add(sums, 0, features, features.length);
      expect(scoresOf(sums)).toEqual(expected);
    }
  });
});

describe("addPairs", () => {
  it("adds rows of positive and negative numbers", () => {
    const rows = Int16Array.from({ length: 8 * LANES }, () => whole(1000) - 500);
    const features = Int32Array.from({ length: 20 }, () => whole(1 << 20));
    const sums = new Int32Array(PAIRS);
    addPairs(sums, 0, pairRows(rows), features, features.length);
    const expected = Array.from({ length: LABEL_COUNT }, (_, y) =>
      features.reduce((sum, feature) => sum + (rows[(feature & 7) * LANES + y] as number), 0),
    );
    expect(scoresOf(sums)).toEqual(expected);
  });
});

describe("leadOfFirst", () => {
  it("says how far the first label is above the best of the others", () => {
    for (let round = 0; round < 50; round++) {
      const rows = Int16Array.from({ length: LANES }, () => whole(1000) - 500);
      const [first = 0, ...others] = [...rows].slice(0, LABEL_COUNT);
      expect(leadOfFirst(pairRows(rows), 0)).toBe(first - Math.max(...others));
    }
  });
});

describe("Lattice", () => {
  const follows = (before: number, label: number) =>
    label === OUTSIDE || begins(label) || before === label || before === label - 1;

  /** Every labelling of `n` words that may be. */
  function* labellings(n: number): Generator<number[]> {
    if (n === 0) yield [];
    else
      for (const rest of labellings(n - 1))
        for (let label = 0; label < LABEL_COUNT; label++)
          if (follows(rest.at(-1) ?? OUTSIDE, label)) yield [...rest, label];
  }

  it("finds the best labelling and the shares of labels, as trying all of them does", () => {
    const n = 3;
    const deep = 400; // all labels are within this beam
    const odds = Float64Array.from({ length: deep + 1 }, (_, k) => Math.exp(-k * UNIT));
    for (let round = 0; round < 20; round++) {
      const scores = Int32Array.from({ length: n * LANES }, () => whole(150) - 75);
      const shapes = Uint8Array.from({ length: n }, () => whole(16));
      const transitions = Int16Array.from({ length: 16 * LANES * LANES }, () => whole(80) - 40);
      const lattice = new Lattice(n);
      lattice.chooseWhole(scores, 0, n, odds, UNIT);
      const labels = new Uint8Array(n);
      const named = lattice.best(shapes, transitions, n, labels, 0);
      lattice.sum(shapes, stepsOf(Float64Array.from(transitions, (value) => value * UNIT)), n);
      let best = Number.NEGATIVE_INFINITY;
      let bestLabels: number[] = [];
      let total = 0;
      const shares = new Float64Array(n * LANES);
      for (const labelling of labellings(n)) {
        let score = 0;
        labelling.forEach((label, i) => {
          const before = i === 0 ? OUTSIDE : (labelling[i - 1] as number);
          score += scores[i * LANES + label] as number;
          score += transitions[((shapes[i] as number) * LANES + before) * LANES + label] as number;
        });
        if (score > best) {
          best = score;
          bestLabels = labelling;
        }
        const odds = Math.exp(score * UNIT);
        total += odds;
        for (const [i, label] of labelling.entries())
          shares[i * LANES + label] = (shares[i * LANES + label] ?? 0) + odds;
      }
      expect([...labels]).toEqual(bestLabels);
      expect(named).toBe(bestLabels.some((label) => label !== OUTSIDE));
      expect(lattice.logTotal(n)).toBeCloseTo(Math.log(total), 6);
      for (let at = 0; at < n * LANES; at++)
        if (at % LANES < LABEL_COUNT) expect(lattice.share(at)).toBeCloseTo((shares[at] as number) / total, 9);
    }
  });
});

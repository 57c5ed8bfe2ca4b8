import { CONSISTENCY_FEATURES, Consistency } from "../src/names/tagger/consistency.ts";
import { LABEL_COUNT } from "../src/names/tagger/labels.ts";
import { Lattice, stepsOf } from "../src/names/tagger/lattice.ts";
import { LANES } from "../src/names/tagger/packed-scores.ts";
import type { Chain, Example } from "./crf.ts";
import { featuresOf, type Reader, type TrainingDocument } from "./reading.ts";

/** The scores that a chain gives the words of a stretch, LANES a word. */
export function scoresOf(chain: Chain, features: readonly Int32Array[]): Float32Array {
  const scores = new Float32Array(features.length * LANES);
  features.forEach((rows, i) => {
    for (const row of rows)
      for (let y = 0; y < LABEL_COUNT; y++)
        scores[i * LANES + y] = (scores[i * LANES + y] as number) + (chain.weights[row + y] as number);
  });
  return scores;
}

/** The stretches of a document that the first reading does not surely take for outside. */
export interface SecondExamples {
  /** What the second reading reads: what the document says of each word, beside the scores of the first reading. */
  readonly asked: Example[];
  /** What is left to the first reading, by its scores alone. */
  readonly settled: Example[];
}

export function secondExamples(
  documents: readonly TrainingDocument[],
  reader: Reader,
  first: { readonly chain: Chain; readonly bits: number },
  bits: number,
): SecondExamples[] {
  const consistency = new Consistency();
  const steps = stepsOf(first.chain.transitions);
  const out = new Int32Array(CONSISTENCY_FEATURES);
  const mask = (1 << bits) - 1;
  const featuresAt = (i: number): Int32Array => {
    const count = consistency.features(i, out);
    return Int32Array.from(out.subarray(0, count), (feature) => (feature & mask) * LANES);
  };
  return documents.map((document) => {
    reader.open(document);
    const lattice = new Lattice(reader.context.end);
    consistency.open(reader.context);
    const open = [...reader.stretches()].flatMap(([from, to]) => {
      const given = scoresOf(first.chain, featuresOf(document, reader, from, to, first.bits));
      const shapes = reader.shapes(from, to);
      lattice.score.set(given);
      lattice.run(shapes, steps);
      return consistency.noteStretch(from, to, lattice) ? [{ from, to, given, shapes }] : [];
    });
    consistency.pool();
    const examples: SecondExamples = { asked: [], settled: [] };
    for (const { from, to, given, shapes } of open) {
      const settled = consistency.isSettled(from, to);
      const features = Array.from({ length: to - from }, (_, k) => (settled ? NO_FEATURES : featuresAt(from + k)));
      const labels = reader.gold(from, to);
      examples[settled ? "settled" : "asked"].push({ features, shapes, labels, given });
    }
    return examples;
  });
}

const NO_FEATURES = new Int32Array(0);

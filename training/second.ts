import { CONSISTENCY_FEATURES, Consistency } from "../src/names/consistency.ts";
import { LABEL_COUNT } from "../src/names/labels.ts";
import { Lattice, stepsOf } from "../src/names/lattice.ts";
import { LANES } from "../src/names/packed-scores.ts";
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

/**
 * The second reading's examples, of what the first does not surely take for outside: what the document says of each
 * word, beside the scores of the first reading.
 */
export function secondExamples(
  documents: readonly TrainingDocument[],
  reader: Reader,
  first: { readonly chain: Chain; readonly bits: number },
  bits: number,
): Example[][] {
  const consistency = new Consistency();
  const steps = stepsOf(first.chain.transitions);
  const out = new Int32Array(CONSISTENCY_FEATURES);
  const mask = (1 << bits) - 1;
  return documents.map((document) => {
    reader.open(document);
    const lattice = new Lattice(reader.context.end);
    consistency.open(reader.context);
    const stretches = [...reader.stretches()];
    const asked: boolean[] = [];
    const scores = stretches.map(([from, to]) => {
      const given = scoresOf(first.chain, featuresOf(document, reader, from, to, first.bits));
      lattice.score.set(given);
      lattice.run(reader.shapes(from, to), steps);
      asked.push(consistency.noteStretch(from, to, lattice));
      return given;
    });
    consistency.pool();
    return stretches.flatMap(([from, to], s): Example[] => {
      if (!asked[s]) return [];
      const features: Int32Array[] = [];
      for (let i = from; i < to; i++) {
        const count = consistency.features(i, out);
        features.push(Int32Array.from(out.subarray(0, count), (feature) => (feature & mask) * LANES));
      }
      return [{ features, shapes: reader.shapes(from, to), labels: reader.gold(from, to), given: scores[s] ?? null }];
    });
  });
}

import { begins, LABEL_COUNT } from "../src/names/tagger/labels.ts";
import { Lattice, stepsOf } from "../src/names/tagger/lattice.ts";
import { LANES } from "../src/names/tagger/packed-scores.ts";
import type { Judged } from "./calibration.ts";
import type { Chain, Example } from "./crf.ts";
import { scoresOf } from "./second.ts";

/** Every name that a chain finds in the examples: its share of all labellings, and whether the gold has it. */
export function judge(chain: Chain, examples: readonly Example[]): Judged[] {
  const steps = stepsOf(chain.transitions);
  const judged: Judged[] = [];
  for (const { features, shapes, labels, given } of examples) {
    const lattice = new Lattice(shapes.length);
    const scores = scoresOf(chain, features);
    for (let k = 0; k < scores.length; k++) lattice.score[k] = (scores[k] as number) + (given?.[k] ?? 0);
    lattice.run(shapes, steps);
    const found = likeliest(lattice, shapes.length);
    for (let from = 0; from < found.length; from++) {
      const label = found[from] as number;
      if (!begins(label)) continue;
      let to = from + 1;
      while (to < found.length && found[to] === label + 1) to++;
      let right = labels[to] !== label + 1;
      for (let i = from; i < to; i++) right &&= labels[i] === found[i];
      judged.push({ share: lattice.nameShare(shapes, steps, { from, to, label, n: found.length }), right });
    }
  }
  return judged;
}

/** The likeliest label of each word. */
function likeliest(lattice: Lattice, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  for (let i = 0; i < length; i++)
    for (let y = 1; y < LABEL_COUNT; y++)
      if (lattice.share(i * LANES + y) > lattice.share(i * LANES + (labels[i] as number))) labels[i] = y;
  return labels;
}

/**
 * Fits how sure a row of `quotes` is: `node dist/training/quotes.js QUOTES.ndjson JUDGED.ndjson`.
 *
 * QUOTES holds rows of a run, JUDGED what someone who read the articles says of them: `doc_id`, `start_char`,
 * `end_char`, `speech` (said, and cut right), `speaker` (is right). Articles fall into five parts by their id: each is
 * weighed by what the other four fit, which shows the calibration; the weights that are shipped are fitted on all.
 * Prints `src/quotes/confidence-weights.ts` and, on stderr, the table of docs/quotes.md.
 */
import { readFileSync } from "node:fs";
import type { SpeakerBasis } from "../src/core/annotations.ts";
import { BASE, termsReader } from "../src/quotes/confidence.ts";

const SEED = "parts-1";
const PARTS = 5;
/** How strongly weights are drawn to 0; the base is free. */
const DECAY = 1.5;
const ROUNDS = 4000;
const RATE = 0.02;

interface Row {
  readonly doc_id: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly text: string;
  readonly rule: string;
  readonly speaker_basis: SpeakerBasis | null;
  readonly speaker_name: string | null;
}

interface Judged extends Pick<Row, "doc_id" | "start_char" | "end_char"> {
  readonly speech: boolean;
  readonly speaker: boolean;
}

interface Example {
  readonly part: number;
  readonly terms: readonly string[];
  readonly right: boolean;
}

const rowsOf = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const keyOf = ({ doc_id, start_char, end_char }: Pick<Row, "doc_id" | "start_char" | "end_char">): string =>
  `${doc_id} ${start_char} ${end_char}`;

/** FNV-1a over the seed and the id. */
function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of SEED + id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return (hash >>> 16) % PARTS;
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

const oddsOf = (weights: ReadonlyMap<string, number>, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);

/** Logistic regression with decay, by gradient descent. */
function fitWeights(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms } of examples) for (const term of terms) weights.set(term, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    for (const { terms, right } of examples) {
      const error = (right ? 1 : 0) - sigmoid(oddsOf(weights, terms));
      for (const term of terms) slopes.set(term, (slopes.get(term) ?? 0) + error);
    }
    for (const [term, weight] of weights) {
      const decay = term === BASE ? 0 : DECAY * weight;
      weights.set(term, weight + RATE * ((slopes.get(term) ?? 0) - decay));
    }
  }
  return weights;
}

const EDGES = [0, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Each example by what the other parts fit. */
function weighApart(examples: readonly Example[]): { share: number; right: boolean }[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = fitWeights(examples.filter((example) => example.part !== part));
    const kept = examples.filter((example) => example.part === part);
    return kept.map(({ terms, right }) => ({ share: sigmoid(oddsOf(weights, terms)), right }));
  }).flat();
}

function tableOf(title: string, examples: readonly Example[]): string {
  const lines = [`| ${title} | rows | mean | right |`, "|---|---|---|---|"];
  const sure = weighApart(examples);
  for (const [index, from] of EDGES.slice(0, -1).entries()) {
    const to = EDGES[index + 1] as number;
    const inside = sure.filter(({ share }) => share >= from && share < to);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { share }) => sum + share, 0) / inside.length;
    const right = inside.filter((example) => example.right).length / inside.length;
    const cells = [
      `${from} to ${Math.min(1, to)}`,
      inside.length,
      `${(100 * mean).toFixed(1)} %`,
      `${(100 * right).toFixed(1)} %`,
    ];
    lines.push(`| ${cells.join(" | ")} |`);
  }
  return lines.join("\n");
}

const written = (name: string, weights: ReadonlyMap<string, number>): string =>
  [
    `export const ${name}: Weights = {`,
    ...[...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, weight]) => {
        const key = /^[a-z]+$/.test(term) ? term : JSON.stringify(term);
        return `  ${key}: ${Number(weight.toFixed(2))},`;
      }),
    "};",
  ].join("\n");

function main([quotesPath, judgedPath]: readonly string[]): void {
  if (quotesPath === undefined || judgedPath === undefined) throw new Error("QUOTES.ndjson JUDGED.ndjson");
  const judged = new Map(rowsOf<Judged>(judgedPath).map((row) => [keyOf(row), row]));
  const speech: Example[] = [];
  const speaker: Example[] = [];
  let article = "";
  let terms = termsReader();
  for (const row of rowsOf<Row>(quotesPath)) {
    if (row.doc_id !== article) [article, terms] = [row.doc_id, termsReader()];
    const { start_char: start, end_char: end, text, rule, speaker_basis: basis, speaker_name: name } = row;
    const shown = terms({ words: text, start, end, rule, basis, name });
    const truth = judged.get(keyOf(row));
    if (!truth) continue;
    const part = partOf(row.doc_id);
    speech.push({ part, terms: shown.speech, right: truth.speech });
    if (basis !== null) speaker.push({ part, terms: shown.speaker, right: truth.speaker });
  }
  process.stderr.write(`${tableOf("confidence", speech)}\n\n`);
  process.stderr.write(`${tableOf("speaker_confidence", speaker)}\n`);
  process.stdout.write(
    `${[
      "/** Log-odds by term, as `training/quotes.ts` fits them. */",
      'import type { Weights } from "./confidence.ts";',
      "",
      written("SPEECH_WEIGHTS", fitWeights(speech)),
      "",
      written("SPEAKER_WEIGHTS", fitWeights(speaker)),
    ].join("\n")}\n`,
  );
}

main(process.argv.slice(2));

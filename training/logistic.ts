/** Logistic regression over named terms, as the weights of quotes are fitted. */
import { readFileSync } from "node:fs";
import { BASE } from "../src/core/log-odds.ts";

const SEED = "parts-1";
export const PARTS = 5;
/** How strongly weights are drawn to 0; the base is free. */
const DECAY = 1.5;
const ROUNDS = 4000;

export interface Example {
  readonly part: number;
  readonly terms: readonly string[];
  readonly right: boolean;
}

export const rowsOf = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** FNV-1a over the seed and the id. */
export function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of SEED + id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return (hash >>> 16) % PARTS;
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

const oddsOf = (weights: ReadonlyMap<string, number>, terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);

/** By gradient descent with decay; `rate`: the step, smaller where many terms go together. */
export function fitWeights(examples: readonly Example[], rate: number): Map<string, number> {
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
      weights.set(term, weight + rate * ((slopes.get(term) ?? 0) - decay));
    }
  }
  return weights;
}

/** How sure something was said to be, and whether it is right. */
export interface Weighed {
  readonly share: number;
  readonly right: boolean;
}

/** Each example by what the other parts fit. */
export function weighApart(examples: readonly Example[], rate: number): Weighed[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = fitWeights(
      examples.filter((example) => example.part !== part),
      rate,
    );
    return weighBy(
      weights,
      examples.filter((example) => example.part === part),
    );
  }).flat();
}

export const weighBy = (weights: ReadonlyMap<string, number>, examples: readonly Example[]): Weighed[] =>
  examples.map(({ terms, right }) => ({ share: sigmoid(oddsOf(weights, terms)), right }));

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** How often rows of each sureness are right, as a table of docs. */
export function tableOf(title: string, rows: readonly Weighed[]): string {
  const lines = [`| ${title} | rows | mean | right |`, "|---|---|---|---|"];
  for (const [index, from] of EDGES.slice(0, -1).entries()) {
    const to = EDGES[index + 1] as number;
    const inside = rows.filter(({ share }) => share >= from && share < to);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, { share }) => sum + share, 0) / inside.length;
    const right = inside.filter((row) => row.right).length / inside.length;
    const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
    lines.push(`| ${from} to ${Math.min(1, to)} | ${inside.length} | ${percent(mean)} | ${percent(right)} |`);
  }
  return lines.join("\n");
}

/** The weights as a constant of TypeScript. */
export const written = (name: string, weights: ReadonlyMap<string, number>): string =>
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

/** How sure something is, as log-odds of named terms that were fitted on judged rows (`training/logistic.ts`). */

/** Log-odds by term. */
export type Weights = Readonly<Record<string, number>>;

/** The term that is true of every row. */
export const BASE = "base";

export const oddsOf = (weights: Weights, terms: readonly string[]): number =>
  terms.reduce((odds, term) => odds + (weights[term] ?? 0), 0);

/** In hundredths, between 0.05 and 0.99: no row is certain. */
export const sureness = (odds: number): number =>
  Math.min(0.99, Math.max(0.05, Math.round(100 / (1 + Math.exp(-odds))) / 100));

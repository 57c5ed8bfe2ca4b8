/** A name found in an article held back: its share of all labellings, and whether it is right. */
export interface Judged {
  readonly share: number;
  readonly right: boolean;
}

export interface CalibrationRow {
  /** Names of a sureness in `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly names: number;
  readonly sureness: number;
  readonly right: number;
}

const oddsOf = (share: number): number => Math.log((share + 1e-6) / (1 - share + 1e-6));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const ROUNDS = 30;

/** Slope and offset that turn log-odds of a share into those of being right (Platt scaling by Newton's method). */
export function fitCalibration(judged: readonly Judged[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { share, right } of judged) {
      const x = oddsOf(share);
      const p = sigmoid(slope * x + offset);
      const error = (right ? 1 : 0) - p;
      const spread = p * (1 - p);
      gs += error * x;
      go += error;
      ss += spread * x * x;
      so += spread * x;
      oo += spread;
    }
    const determinant = ss * oo - so * so;
    if (determinant <= 0) break;
    slope += (oo * gs - so * go) / determinant;
    offset += (ss * go - so * gs) / determinant;
  }
  return { slope, offset };
}

const EDGES = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** How often names of each sureness are right. */
export function tableOf(
  judged: readonly Judged[],
  { slope, offset }: { slope: number; offset: number },
): readonly CalibrationRow[] {
  return EDGES.slice(1).map((to, k) => {
    const from = EDGES[k] as number;
    const within = judged
      .map(({ share, right }) => ({ sure: sigmoid(slope * oddsOf(share) + offset), right }))
      .filter(({ sure }) => sure >= from && sure < to);
    const names = within.length;
    const mean = within.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, names);
    const right = within.filter((one) => one.right).length / Math.max(1, names);
    return { from, to: Math.min(1, to), names, sureness: mean, right };
  });
}

import { lexicon } from "./lexicon.ts";

interface Share {
  readonly unit: "%" | "pp" | "bp";
  /** Power of ten from what is written to `unit`. */
  readonly shift: number;
}

const PERCENT: Share = { unit: "%", shift: 0 };
const POINTS: Share = { unit: "pp", shift: 0 };
const BASIS_POINTS: Share = { unit: "bp", shift: 0 };

/** `persen`, `%`, percentage points and basis points. */
export const percentAt = lexicon<Share>([
  ["persen", PERCENT],
  ["%", PERCENT],
  ["persennya", PERCENT],
  ["percent", PERCENT],
  ["per cent", PERCENT],
  ["prosen", PERCENT],
  ["poin persen", POINTS],
  ["poin persentase", POINTS],
  ["persen poin", POINTS],
  ["percentage points", POINTS],
  ["percentage point", POINTS],
  ["basis poin", BASIS_POINTS],
  ["basis points", BASIS_POINTS],
  ["basis point", BASIS_POINTS],
  ["poin basis", BASIS_POINTS],
  ["bps", BASIS_POINTS],
]);

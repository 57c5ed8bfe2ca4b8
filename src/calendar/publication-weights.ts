/** Log-odds by term, as `training/published.ts` fits them. */
import type { Weights } from "../core/log-odds.ts";

export const PUBLICATION_WEIGHTS: Weights = {
  "at night": -0.58,
  base: 0.06,
  cited: 0.13,
  "dates of it: 1": 0.23,
  "dates of it: 2": -0.01,
  "dates of it: 3": -0.42,
  event: -0.56,
  event_short: -0.57,
  expected: 0.49,
  "late in the text": -0.41,
  misprint: -0.18,
  report: 0.92,
  report_guess: -0.66,
  report_short: -0.47,
  "reports of other days": -0.21,
  "speaks of today": 0.45,
  story: -0.95,
  today: 1.16,
  yesterday: 0.82,
};

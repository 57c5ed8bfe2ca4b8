/** Log-odds that two articles are on one event, as `training/stories.ts` fits them: docs/copies.md. */
import type { Likeness } from "./stories.ts";

export const STORY_WEIGHTS: Likeness = {
  base: -4.98,
  words: 5.83,
  heaviest: 4.12,
  headline: 3.06,
  names: 2.39,
  people: 0.47,
  quotes: 0.65,
  days: -0.65,
};

/** Log-odds that articles are on one event, as `training/stories.ts` fits them: docs/copies.md. */
import type { Weights } from "./story.ts";

export const STORY_WEIGHTS: Weights = {
  likeness: {
    base: -5.03,
    words: 5.89,
    heaviest: 4.09,
    headline: 3.08,
    names: 2.39,
    people: 0.46,
    quotes: 0.67,
    days: -0.64,
  },
  belonging: {
    base: -3.49,
    closest: 0.26,
    mean: 0.19,
    words: 2.38,
    grown: 1.4,
    headline: 1.78,
    subject: 0.19,
    names: 1.44,
    size: 0.06,
    age: -0.28,
  },
};

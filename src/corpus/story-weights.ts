/** Log-odds that articles are on one event, as `training/stories.ts` fits them: docs/copies.md. */
import type { Weights } from "./story.ts";

export const STORY_WEIGHTS: Weights = {
  likeness: {
    base: -4.56,
    words: 5.38,
    heaviest: 3.57,
    headline: 2.9,
    names: 1.99,
    people: 0.49,
    quotes: 0.49,
    days: -0.55,
  },
  belonging: {
    base: -3.45,
    closest: 0.27,
    mean: 0.08,
    words: 3.38,
    grown: 0.84,
    headline: 0.95,
    subject: 0.17,
    names: 1.5,
    others: 0.35,
    size: 0.19,
    age: -0.34,
  },
};

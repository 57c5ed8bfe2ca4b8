/** Fits the weights of `src/layout/headline-seam.ts`: a softmax over the places of each text, by AdaGrad. */
import { seamCandidates } from "../src/layout/headline-seam.ts";

/** A headline and the paragraph that was joined to it with a blank. */
export interface JoinedHeadline {
  readonly headline: string;
  readonly paragraph: string;
}

const ROUNDS = 25;
const RATE = 0.2;
/** How much of the paragraph is looked at, in UTF-16 units. */
const REACH = 200;

/** The weight of each feature, to one decimal. Headlines and paragraphs are to be of data that may be trained on. */
export function fitSeams(
  joined: readonly JoinedHeadline[],
  isCommonWord: (word: string) => boolean,
): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const texts = joined.map(({ headline, paragraph }) => ({
    gold: headline.length + 1,
    places: seamCandidates(`${headline} ${paragraph}`, 0, headline.length + REACH, isCommonWord),
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { gold, places } of texts) {
      const scores = places.map(({ features }) =>
        features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
      );
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      for (const [k, { at, features }] of places.entries()) {
        const error = (at === gold ? 1 : 0) - (shares[k] as number) / total;
        for (const [name, value] of features) {
          const step = error * value;
          const square = (squares.get(name) ?? 1e-6) + step * step;
          squares.set(name, square);
          weights.set(name, (weights.get(name) ?? 0) + (RATE * step) / Math.sqrt(square));
        }
      }
    }
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(weight * 10) / 10]));
}

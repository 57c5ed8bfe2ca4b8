/**
 * Fits how likely two articles are on one event: `node dist/training/stories.js PAIRS.ndjson RUN...`.
 *
 * PAIRS holds what someone who read both says of pairs of articles: `a` and `b` (their ids), `same`, `reader`, and
 * `stands_for`, of how many pairs like it is one. RUN are folders of runs, taken as one corpus. Each reader's pairs are
 * measured in stories that were made with what the other readers' pairs fit; the weights that are shipped are fitted on
 * all. Prints `src/corpus/story-weights.ts` and, on stderr, precision and recall.
 */
import { join } from "node:path";
import { type Article, membersOf, type Place, StoryFinder, TermCounts, termsOf } from "../src/corpus/stories.ts";
import { type Belonging, type Common, commonOf, type Weights } from "../src/corpus/story.ts";
import { rowsOf } from "./logistic.ts";

const LIKENESS = ["words", "heaviest", "headline", "names", "people", "quotes", "days"] as const;
const BELONGING = [
  "closest",
  "mean",
  "words",
  "grown",
  "headline",
  "subject",
  "names",
  "others",
  "size",
  "age",
] as const;
/** Stories to begin with: by the article most like the new one, a little less than by it alone. */
const START: Weights["belonging"] = {
  base: -0.5,
  closest: 1,
  mean: 0,
  words: 0,
  grown: 0,
  headline: 0,
  subject: 0,
  names: 0,
  others: 0,
  size: 0,
  age: 0,
};
/** How often stories are made, and the weights of belonging to one fitted by what pairs of articles say of them. */
const TURNS = 3;
/** How strongly weights are drawn to 0, each in the spread of its factor; the base is free. */
const DECAY = 2;
const ROUNDS = 4000;
const RATE = 0.003;
const DAY = 86_400_000;
const NO_STORY = ["horoscope", "timetable", "serial"];

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly reader: number;
  readonly stands_for: number;
}

interface Document {
  readonly doc_id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published_date: string | null;
  readonly published_at: string | null;
  readonly quality_flags: readonly string[];
}

interface Mention {
  readonly doc_id: string;
  readonly entity_id: string;
  readonly type: string;
}

interface Published {
  readonly id: string;
  readonly day: number;
  readonly moment: number;
  readonly article: Article;
}

/** Of a run, in the order in which they came, as `reduce/story-texts.sql` gives them. */
function articlesOf(run: string): Published[] {
  const dataset = <T>(name: string): T[] => rowsOf<T>(join(run, "data", `${name}.ndjson`));
  const names = new Map<string, Set<string>>();
  const people = new Map<string, number>();
  const quotes = new Map<string, number>();
  const one = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { doc_id: id, entity_id: name, type } of dataset<Mention>("mentions")) {
    names.set(id, (names.get(id) ?? new Set()).add(name));
    if (type === "person") one(people, id);
  }
  for (const { doc_id } of dataset<{ doc_id: string }>("quotes")) one(quotes, doc_id);
  return dataset<Document>("documents")
    .filter((row) => row.published_date !== null && !NO_STORY.some((flag) => row.quality_flags.includes(flag)))
    .map(({ doc_id: id, title, text, published_date: date, published_at: moment }) => ({
      id,
      day: Date.parse(date as string) / DAY,
      moment: moment === null ? 0 : Date.parse(moment),
      article: {
        terms: termsOf(title, text),
        headline: termsOf(null, title ?? ""),
        names: names.get(id) ?? new Set(),
        people: people.get(id) ?? 0,
        quotes: quotes.get(id) ?? 0,
      },
    }));
}

interface Example<Factor extends string> {
  readonly evidence: Readonly<Record<Factor, number>>;
  readonly same: boolean;
}

/** Logistic regression by gradient descent, each factor in its spread. */
function fitted<Factor extends string>(
  factors: readonly Factor[],
  examples: readonly Example<Factor>[],
): Record<Factor | "base", number> {
  const spreads = factors.map((factor) => {
    const values = examples.map(({ evidence }) => evidence[factor]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, spread: spread || 1 };
  });
  const rows = examples.map(({ evidence, same }) => ({
    values: factors.map((factor, i) => (evidence[factor] - (spreads[i]?.mean ?? 0)) / (spreads[i]?.spread ?? 1)),
    same: same ? 1 : 0,
  }));
  const weights = factors.map(() => 0);
  let base = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => -DECAY * weight);
    let baseSlope = 0;
    for (const { values, same } of rows) {
      const odds = values.reduce((sum, value, i) => sum + value * (weights[i] as number), base);
      const error = same - 1 / (1 + Math.exp(-odds));
      baseSlope += error;
      for (const [i, value] of values.entries()) (slopes[i] as number) += error * value;
    }
    base += RATE * baseSlope;
    for (const [i, slope] of slopes.entries()) (weights[i] as number) += RATE * slope;
  }
  const plain = weights.map((weight, i) => weight / (spreads[i]?.spread ?? 1));
  const free = plain.reduce((sum, weight, i) => sum - weight * (spreads[i]?.mean ?? 0), base);
  return Object.fromEntries(
    ["base", ...factors].map((name, i) => [name, Number(([free, ...plain][i] as number).toFixed(2))]),
  ) as Record<Factor | "base", number>;
}

/** Of a pair of articles, the one that came later. */
interface Later {
  readonly other: string;
  readonly same: boolean;
}

/** Makes the stories of a corpus. */
class Corpus {
  readonly #articles: readonly Published[];
  readonly #counts = new TermCounts();

  constructor(articles: readonly Published[]) {
    this.#articles = articles;
    for (const { article } of articles) this.#counts.add(article.terms);
  }

  likenessOf(pairs: readonly Pair[]): Example<keyof Common>[] {
    const finder = new StoryFinder(this.#counts);
    const compared = new Map(this.#articles.map(({ id, day, article }) => [id, finder.compared(day, article)]));
    return pairs.map(({ a, b, same }) => {
      const [one, other] = [compared.get(a), compared.get(b)];
      if (!one || !other) throw new Error(`${a} ${b}: not in the runs`);
      return { evidence: commonOf(one, other), same };
    });
  }

  /** What the later article of each pair has in common with the story that the earlier one is of by then. */
  belongingOf(pairs: readonly Pair[], weights: Weights): Example<keyof Belonging>[] {
    const laters = new Map<string, Later[]>();
    const order = new Map(this.#articles.map(({ id }, i) => [id, i]));
    for (const { a, b, same } of pairs) {
      const [other, later] = (order.get(a) as number) < (order.get(b) as number) ? [a, b] : [b, a];
      laters.set(later, [...(laters.get(later) ?? []), { other, same }]);
    }
    const examples: Example<keyof Belonging>[] = [];
    const places = new Map<string, Place>();
    const finder = new StoryFinder(this.#counts, weights);
    for (const { id, day, article } of this.#articles) {
      for (const { other, same } of laters.get(id) ?? []) {
        const evidence = finder.evidence(places.get(other) as Place, day, article);
        if (evidence) examples.push({ evidence, same });
      }
      places.set(id, finder.add(id, day, article));
    }
    return examples;
  }

  weightsOf(pairs: readonly Pair[]): Weights {
    const likeness = fitted(LIKENESS, this.likenessOf(pairs));
    let weights: Weights = { likeness, belonging: START };
    for (let turn = 0; turn < TURNS; turn++)
      weights = { likeness, belonging: fitted(BELONGING, this.belongingOf(pairs, weights)) };
    return weights;
  }

  storiesOf(weights: Weights): Map<string, string> {
    const finder = new StoryFinder(this.#counts, weights);
    const placed = this.#articles.map(({ id, day, article }): [string, Place] => [id, finder.add(id, day, article)]);
    return new Map([...membersOf(placed)].map(({ id, story }) => [id, story]));
  }
}

/** Pairs by whether they are in one story and whether they are the same, each as often as `weigh` says. */
function measured(pairs: readonly (Pair & { together: boolean })[], weigh: (pair: Pair) => number): string {
  const sum = (some: readonly Pair[]) => some.reduce((all, pair) => all + weigh(pair), 0);
  const same = pairs.filter((pair) => pair.same);
  const together = pairs.filter((pair) => pair.together);
  const both = sum(same.filter((pair) => pair.together));
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return `precision ${percent(both / sum(together))}, recall ${percent(both / sum(same))}`;
}

function main([pairsPath, ...runs]: readonly string[]): void {
  if (pairsPath === undefined || runs.length === 0) throw new Error("PAIRS.ndjson RUN...");
  const articles = runs
    .flatMap(articlesOf)
    .sort((a, b) => a.day - b.day || a.moment - b.moment || (a.id < b.id ? -1 : 1));
  const corpus = new Corpus(articles);
  const pairs = rowsOf<Pair>(pairsPath);
  const told = (some: readonly Pair[], stories: ReadonlyMap<string, string>) =>
    some.map((pair) => ({ ...pair, together: stories.get(pair.a) === stories.get(pair.b) }));
  const readers = [...new Set(pairs.map(({ reader }) => reader))].sort((a, b) => a - b);
  const judged = readers.flatMap((reader) =>
    told(
      pairs.filter((pair) => pair.reader === reader),
      corpus.storiesOf(corpus.weightsOf(pairs.filter((pair) => pair.reader !== reader))),
    ),
  );
  process.stderr.write(`of the pairs read: ${measured(judged, () => 1)}\n`);
  process.stderr.write(`of those they stand for: ${measured(judged, (pair) => pair.stands_for)}\n`);
  const weights = corpus.weightsOf(pairs);
  process.stderr.write(`with what all fit: ${measured(told(pairs, corpus.storiesOf(weights)), () => 1)}\n`);
  const lines = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([name, weight]) => `    ${name}: ${weight},`);
  process.stdout.write(
    [
      "/** Log-odds that articles are on one event, as `training/stories.ts` fits them: docs/copies.md. */",
      'import type { Weights } from "./story.ts";',
      "",
      "export const STORY_WEIGHTS: Weights = {",
      "  likeness: {",
      ...lines(weights.likeness),
      "  },",
      "  belonging: {",
      ...lines(weights.belonging),
      "  },",
      "};",
      "",
    ].join("\n"),
  );
}

main(process.argv.slice(2));

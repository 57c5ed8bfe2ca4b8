/**
 * Fits how likely two articles are on one event: `node dist/training/stories.js PAIRS.ndjson RUN...`.
 *
 * PAIRS holds what someone who read both says of pairs of articles: `a` and `b` (their ids), `same`, `reader`, and
 * `stands_for`, of how many pairs like it is one. RUN are folders of runs, taken as one corpus. Each reader's pairs are
 * measured in stories that were made with what the other readers' pairs fit; the weights that are shipped are fitted on
 * all. Prints `src/corpus/story-weights.ts` and, on stderr, precision and recall.
 */
import { join } from "node:path";
import {
  type Article,
  type Common,
  commonOf,
  type Likeness,
  StoryFinder,
  TermCounts,
  termsOf,
} from "../src/corpus/stories.ts";
import { rowsOf } from "./logistic.ts";

const FACTORS = ["words", "heaviest", "headline", "names", "people", "quotes", "days"] as const;
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

/** Logistic regression by gradient descent, each factor in its spread. */
function fitted(examples: readonly { common: Common; same: boolean }[]): Likeness {
  const spreads = FACTORS.map((factor) => {
    const values = examples.map(({ common }) => common[factor]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    return { mean, spread: spread || 1 };
  });
  const rows = examples.map(({ common, same }) => ({
    factors: FACTORS.map((factor, i) => (common[factor] - (spreads[i]?.mean ?? 0)) / (spreads[i]?.spread ?? 1)),
    same: same ? 1 : 0,
  }));
  const weights = FACTORS.map(() => 0);
  let base = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => -DECAY * weight);
    let baseSlope = 0;
    for (const { factors, same } of rows) {
      const odds = factors.reduce((sum, factor, i) => sum + factor * (weights[i] as number), base);
      const error = same - 1 / (1 + Math.exp(-odds));
      baseSlope += error;
      for (const [i, factor] of factors.entries()) (slopes[i] as number) += error * factor;
    }
    base += RATE * baseSlope;
    for (const [i, slope] of slopes.entries()) (weights[i] as number) += RATE * slope;
  }
  const plain = weights.map((weight, i) => weight / (spreads[i]?.spread ?? 1));
  const free = plain.reduce((sum, weight, i) => sum - weight * (spreads[i]?.mean ?? 0), base);
  return rounded([free, ...plain]);
}

const rounded = (weights: readonly number[]): Likeness =>
  Object.fromEntries(
    ["base", ...FACTORS].map((name, i) => [name, Number((weights[i] as number).toFixed(2))]),
  ) as Likeness;

function storiesOf(articles: readonly Published[], counts: TermCounts, likeness: Likeness): Map<string, string> {
  const finder = new StoryFinder(counts, likeness);
  return new Map(articles.map(({ id, day, article }) => [id, finder.add(id, day, article).story]));
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
  const counts = new TermCounts();
  for (const { article } of articles) counts.add(article.terms);
  const finder = new StoryFinder(counts);
  const compared = new Map(articles.map(({ id, day, article }) => [id, finder.compared(day, article)]));
  const examples = rowsOf<Pair>(pairsPath).map((pair) => {
    const [a, b] = [compared.get(pair.a), compared.get(pair.b)];
    if (!a || !b) throw new Error(`${pair.a} ${pair.b}: not in the runs`);
    return { pair, same: pair.same, common: commonOf(a, b) };
  });
  const readers = [...new Set(examples.map(({ pair }) => pair.reader))].sort((a, b) => a - b);
  const judged = readers.flatMap((reader) => {
    const likeness = fitted(examples.filter(({ pair }) => pair.reader !== reader));
    const stories = storiesOf(articles, counts, likeness);
    return examples
      .filter(({ pair }) => pair.reader === reader)
      .map(({ pair }) => ({
        ...pair,
        together: stories.get(pair.a) === stories.get(pair.b),
      }));
  });
  process.stderr.write(`of the pairs read: ${measured(judged, () => 1)}\n`);
  process.stderr.write(`of those they stand for: ${measured(judged, (pair) => pair.stands_for)}\n`);
  const likeness = fitted(examples);
  const stories = storiesOf(articles, counts, likeness);
  const told = examples.map(({ pair }) => ({ ...pair, together: stories.get(pair.a) === stories.get(pair.b) }));
  process.stderr.write(`with what all fit: ${measured(told, () => 1)}\n`);
  process.stdout.write(
    [
      "/** Log-odds that two articles are on one event, as `training/stories.ts` fits them: docs/copies.md. */",
      'import type { Likeness } from "./stories.ts";',
      "",
      "export const STORY_WEIGHTS: Likeness = {",
      ...Object.entries(likeness).map(([name, weight]) => `  ${name}: ${weight},`),
      "};",
      "",
    ].join("\n"),
  );
}

main(process.argv.slice(2));

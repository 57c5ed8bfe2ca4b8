/**
 * Fits how sure the day of publication is that an article's own dates tell (`src/calendar/publication.ts`):
 * `node dist/training/published.js DOCUMENTS.ndjson DAYS.ndjson [OTHERS.ndjson OTHER_DAYS.ndjson ...]`.
 *
 * DOCUMENTS holds rows of a run over articles whose dates were taken away, DAYS what their outlet states: `id`
 * (`source_id`) and `day`. OTHERS are of outlets that nothing is fitted on. Prints
 * `src/calendar/publication-weights.ts` and, on stderr, how often the days of each confidence are right.
 */
import { publishedFromText, readDates } from "../src/calendar/index.ts";
import { type Example, fitWeights, partOf, rowsOf, tableOf, weighApart, weighBy, written } from "./logistic.ts";

const RATE = 0.002;

interface Document {
  readonly source_id: string;
  readonly text: string;
}

interface Stated {
  readonly id: string;
  readonly day: string;
}

function examplesOf(documents: string, days: string): Example[] {
  const stated = new Map(rowsOf<Stated>(days).map(({ id, day }) => [id, day]));
  return rowsOf<Document>(documents).flatMap(({ source_id: id, text }): Example[] => {
    const day = stated.get(id);
    let terms: readonly string[] = [];
    const found = publishedFromText(text, readDates(text), undefined, (shown) => {
      terms = shown;
    });
    return found === null || day === undefined ? [] : [{ part: partOf(id), terms, right: found.date === day }];
  });
}

function main(paths: readonly string[]): void {
  const [own, ...others] = Array.from({ length: Math.floor(paths.length / 2) }, (_, pair) =>
    examplesOf(paths[2 * pair] as string, paths[2 * pair + 1] as string),
  );
  if (own === undefined) throw new Error("DOCUMENTS.ndjson DAYS.ndjson");
  const weights = fitWeights(own, RATE);
  process.stderr.write(`${tableOf("by the other parts", weighApart(own, RATE))}\n`);
  for (const other of others) process.stderr.write(`\n${tableOf("other outlets", weighBy(weights, other))}\n`);
  process.stdout.write(
    `${[
      "/** Log-odds by term, as `training/published.ts` fits them. */",
      'import type { Weights } from "../core/log-odds.ts";',
      "",
      written("PUBLICATION_WEIGHTS", weights),
    ].join("\n")}\n`,
  );
}

main(process.argv.slice(2));

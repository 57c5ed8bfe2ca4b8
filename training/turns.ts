/**
 * Fits whose turn it is to speak (`src/quotes/turns.ts`): `node dist/training/turns.js DOCUMENTS.ndjson JUDGED.ndjson`.
 *
 * DOCUMENTS holds rows of a run, JUDGED what someone who read the articles says: `doc_id`, `at` (UTF-16 offset of the
 * words or of the pronoun in `text`), `takes` (he who came up speaks). Each of five parts of the articles is weighed by
 * what the others fit: the share that came out right goes to stderr. Prints `src/quotes/turn-weights.ts`.
 */

import { readFileSync } from "node:fs";
import { annotateSource, sourceOfText } from "../pipelines/news/annotate.ts";
import { configured } from "../pipelines/news/configured.ts";
import { ASSETS, createContext } from "../pipelines/news/context.ts";
import { findQuotes } from "../src/quotes/index.ts";
import { assetPath } from "../src/run/paths.ts";
import { type Example, fitWeights, partOf, rowsOf, weighApart, written } from "./logistic.ts";

const RATE = 0.003;

interface Document {
  readonly doc_id: string;
  readonly title: string | null;
  readonly text: string;
}

interface Judged {
  readonly doc_id: string;
  readonly at: number;
  readonly takes: boolean;
}

function main(paths: readonly string[]): void {
  const judgedPath = paths.at(-1);
  if (judgedPath === undefined || paths.length < 2) throw new Error("DOCUMENTS.ndjson ... JUDGED.ndjson");
  const judged = new Map(rowsOf<Judged>(judgedPath).map((row) => [`${row.doc_id} ${row.at}`, row.takes]));
  const articles = new Set([...judged.keys()].map((key) => key.split(" ", 1)[0]));
  const assets = new Map(Object.entries(ASSETS).map(([name, asset]) => [name, readFileSync(assetPath(asset))]));
  const context = createContext(configured(), assets);
  const examples: Example[] = [];
  for (const { doc_id: id, title, text } of paths.slice(0, -1).flatMap((path) => rowsOf<Document>(path))) {
    if (!articles.has(id)) continue;
    const { document, mentions, roles, dates } = annotateSource(sourceOfText(text, { title }), context);
    findQuotes({ tokens: document.tokens, mentions, roles, dates }, (at, terms) => {
      const right = judged.get(`${id} ${at}`);
      if (right !== undefined) examples.push({ part: partOf(id), terms, right });
    });
  }
  const apart = weighApart(examples, RATE);
  const right = apart.filter(({ share, right }) => share > 0.5 === right).length;
  process.stderr.write(`${examples.length} of ${judged.size} found, ${right} right by the other parts\n`);
  process.stdout.write(
    `${[
      "/** Log-odds by term, as `training/turns.ts` fits them. */",
      'import type { Weights } from "../core/log-odds.ts";',
      "",
      written("TURN_WEIGHTS", fitWeights(examples, RATE)),
    ].join("\n")}\n`,
  );
}

main(process.argv.slice(2));

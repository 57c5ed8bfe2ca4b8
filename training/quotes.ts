/**
 * Fits how sure a row of `quotes` is: `node dist/training/quotes.js QUOTES.ndjson JUDGED.ndjson`.
 *
 * QUOTES holds rows of a run, JUDGED what someone who read the articles says of them: `doc_id`, `start_char`,
 * `end_char`, `speech` (said, and cut right), `speaker` (is right). Articles fall into five parts by their id: each is
 * weighed by what the other four fit, which shows the calibration; the weights that are shipped are fitted on all.
 * Prints `src/quotes/confidence-weights.ts` and, on stderr, the table of docs/quotes.md.
 */
import type { SpeakerBasis } from "../src/core/annotations.ts";
import { termsReader } from "../src/quotes/confidence.ts";
import { type Example, fitWeights, partOf, rowsOf, tableOf, weighApart, written } from "./logistic.ts";

const RATE = 0.02;

interface Row {
  readonly doc_id: string;
  readonly start_char: number;
  readonly end_char: number;
  readonly text: string;
  readonly rule: string;
  readonly speaker_basis: SpeakerBasis | null;
  readonly speaker_name: string | null;
}

interface Judged extends Pick<Row, "doc_id" | "start_char" | "end_char"> {
  readonly speech: boolean;
  readonly speaker: boolean;
}

const keyOf = ({ doc_id, start_char, end_char }: Pick<Row, "doc_id" | "start_char" | "end_char">): string =>
  `${doc_id} ${start_char} ${end_char}`;

function main([quotesPath, judgedPath]: readonly string[]): void {
  if (quotesPath === undefined || judgedPath === undefined) throw new Error("QUOTES.ndjson JUDGED.ndjson");
  const judged = new Map(rowsOf<Judged>(judgedPath).map((row) => [keyOf(row), row]));
  const speech: Example[] = [];
  const speaker: Example[] = [];
  let article = "";
  let terms = termsReader();
  for (const row of rowsOf<Row>(quotesPath)) {
    if (row.doc_id !== article) [article, terms] = [row.doc_id, termsReader()];
    const { start_char: start, end_char: end, text, rule, speaker_basis: basis, speaker_name: name } = row;
    const shown = terms({ words: text, start, end, rule, basis, name });
    const truth = judged.get(keyOf(row));
    if (!truth) continue;
    const part = partOf(row.doc_id);
    speech.push({ part, terms: shown.speech, right: truth.speech });
    if (basis !== null) speaker.push({ part, terms: shown.speaker, right: truth.speaker });
  }
  process.stderr.write(`${tableOf("confidence", weighApart(speech, RATE))}\n\n`);
  process.stderr.write(`${tableOf("speaker_confidence", weighApart(speaker, RATE))}\n`);
  process.stdout.write(
    `${[
      "/** Log-odds by term, as `training/quotes.ts` fits them. */",
      'import type { Weights } from "../core/log-odds.ts";',
      "",
      written("SPEECH_WEIGHTS", fitWeights(speech, RATE)),
      "",
      written("SPEAKER_WEIGHTS", fitWeights(speaker, RATE)),
    ].join("\n")}\n`,
  );
}

main(process.argv.slice(2));

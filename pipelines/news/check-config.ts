/** What a configuration that fits its schema may have wrong all the same: examples that do not hold. */
import { UsageError } from "../../src/core/errors.ts";
import type { Span } from "../../src/core/span.ts";
import type { OwnRow } from "../../src/language/lexicon-row.ts";
import type { Assets } from "../../src/run/job.ts";
import { annotateSource, sourceOfText } from "./annotate.ts";
import type { NewsConfig } from "./config.ts";
import { createContext, type NewsContext } from "./context.ts";
import { checkDecisions } from "./decisions.ts";
import type { Findings } from "./extract.ts";
import { checkLearned } from "./learned.ts";

/**
 * Runs the examples of the user's own tables. Throws a UsageError of one line where one fails, or two rows disagree.
 */
export function checkConfig(config: NewsConfig, assets: Assets): void {
  const { outlets, boilerplate, lexicon, entities, learned } = config;
  checkDecisions(entities);
  checkLearnedRows(learned);
  if (outlets.length + boilerplate.length + lexicon.length === 0) return;
  const context = createContext(config, assets); // with the layout, whose own examples it runs
  for (const row of lexicon) {
    const complaint = complaintOf(row, context);
    if (complaint !== null) throw new UsageError(`lexicon: ${complaint}`);
  }
}

function checkLearnedRows(rows: NewsConfig["learned"]): void {
  try {
    checkLearned(rows);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`learned: ${error.message}`) : error;
  }
}

const MARKED = /\[([^\][]+)\]/g;

/** What is wrong with a row: an example that does not hold; null where all do. */
function complaintOf({ word, classes, examples }: OwnRow, context: NewsContext): string | null {
  for (const example of examples) {
    const text = example.replace(MARKED, "$1");
    // the forms of a verb of saying need not hold its stem: `menuturkan`
    if (!classes.includes("says") && !text.toLowerCase().includes(word)) {
      return `${word}: the word is not in its example "${example}"`;
    }
    const found = surfacesOf(annotateSource(sourceOfText(text), context));
    const missed = Array.from(example.matchAll(MARKED), ([, marked = ""]) => marked).find((it) => !found.has(it));
    if (missed !== undefined) return `${word}: nothing finds "${missed}" in its example "${example}"`;
  }
  return null;
}

/** Everything that was found in an article, as written. */
function surfacesOf({ document, metadata, mentions, roles, quotes, ...found }: Findings): ReadonlySet<string> {
  const spans: readonly (Span | null)[] = [
    ...document.sentences,
    ...mentions,
    ...quotes.flatMap((quote) => [quote, quote.cue, quote.speaker]),
    ...roles.flatMap((role) => [role.role, role.person, role.organisation]),
    ...found.dates,
    ...found.amounts,
    ...found.attributions,
    ...found.contacts,
  ];
  const written = [
    ...spans.map((span) => span && document.text.slice(span.start, span.end)),
    ...document.blocks.map(({ start, end }) => document.repaired.text.slice(start, end).trim()),
    ...[...metadata.authors, ...metadata.editors],
    ...mentions.map(({ title }) => title),
    ...quotes.flatMap(({ speakerTitle, speakerRole, speakerAffiliation, addressee, occasion }) => [
      ...[speakerTitle, speakerRole, speakerAffiliation, addressee, occasion],
    ]),
  ];
  return new Set(written.filter((surface) => surface !== null && surface !== undefined));
}

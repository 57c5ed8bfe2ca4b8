/** What each part of the map costs by itself, on one core: the stages up to the text, then every subject over it. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { NewsContext } from "../pipelines/news/context.ts";
import { job } from "../pipelines/news/index.ts";
import { findDates } from "../src/calendar/index.ts";
import { findContacts } from "../src/contacts/index.ts";
import type { NormalDocument } from "../src/core/document.ts";
import { findNames } from "../src/names/index.ts";
import { findSpans } from "../src/names/spans.ts";
import { findAmounts } from "../src/quantities/index.ts";
import { findAttributions } from "../src/quotes/attributions.ts";
import { findQuotes } from "../src/quotes/index.ts";
import { loadContext } from "../src/run/record.ts";
import { detectLanguage } from "../src/text/language.ts";

export interface SubjectSpeed {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly wordsPerSecond: number;
}

/** Speeds over the first articles of a JSON Lines file, `megabytes` of them, by their text. */
export async function subjectSpeeds(path: string, megabytes: number): Promise<SubjectSpeed[]> {
  const context: NewsContext = await loadContext(job, job.configSchema.parse({}));
  const documents = await normalDocuments(path, megabytes, context);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const speeds: SubjectSpeed[] = [];
  const time = <Found>(name: string, find: (document: NormalDocument, index: number) => Found): Found[] => {
    documents.slice(0, 200).forEach(find); // the compiler has seen it
    const from = performance.now();
    const found = documents.map(find);
    const seconds = (performance.now() - from) / 1000;
    speeds.push({ name, megabytesPerSecond: bytes / 1e6 / seconds, wordsPerSecond: words / seconds });
    return found;
  };

  time("language", ({ text, tokens }) => detectLanguage(text, tokens));
  const contacts = time("contacts", ({ text }) => findContacts(text));
  const dates = time("dates", ({ text }) => findDates(text, { published: "2024-05-15", offset: null }));
  time("amounts", ({ text }, i) => {
    const taken = [...(dates[i] ?? []), ...(contacts[i] ?? [])].sort((a, b) => a.start - b.start);
    return findAmounts(text, taken);
  });
  time("names: tagger alone", ({ text, tokens, sentences }) =>
    findSpans(text, tokens, sentences, context.names.tagger),
  );
  const names = time("names", (document) => findNames(document, context.names));
  time("quotes", (document, i) => {
    const { mentions = [], roles = [] } = names[i] ?? {};
    return findQuotes({ ...document, mentions, roles, dates: dates[i] ?? [] });
  });
  time("attributions", ({ text }, i) => findAttributions({ text, dates: dates[i] ?? [] }));
  return speeds;
}

async function normalDocuments(path: string, megabytes: number, context: NewsContext): Promise<NormalDocument[]> {
  const upToText = job.pipeline.stages.slice(0, 3); // ingest, clean, normalise
  const documents: NormalDocument[] = [];
  let bytes = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    let value: unknown = {
      sourcePath: "bench.jsonl",
      format: "jsonl",
      number: documents.length + 1,
      id: null,
      encoding: null,
      content: { bytes: Buffer.from(line) },
    };
    for (const stage of upToText) {
      const outcome = stage.run(value, context);
      if (!outcome.kept) throw new Error(`${stage.name} dropped an article of the benchmark: ${outcome.code}`);
      value = outcome.value;
    }
    documents.push(value as NormalDocument);
    bytes += line.length;
    if (bytes > megabytes * 1e6) break;
  }
  return documents;
}

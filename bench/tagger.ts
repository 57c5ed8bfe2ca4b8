/** What the names tagger costs by itself, on one core. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { NewsContext } from "../pipelines/news/context.ts";
import { job } from "../pipelines/news/index.ts";
import type { NormalDocument } from "../src/core/document.ts";
import type { RawRecord } from "../src/core/record.ts";
import { findSpans } from "../src/names/spans/spans.ts";
import { loadContext } from "../src/run/record.ts";

/** Speeds over the text of the first articles of a JSON Lines file, `megabytes` of them. */
export async function taggerSpeed(
  path: string,
  megabytes: number,
): Promise<{ megabytesPerSecond: number; wordsPerSecond: number }> {
  const context: NewsContext = await loadContext(job, job.settings.schema.parse({}));
  const documents = await normalDocuments(path, megabytes, context);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const tag = ({ tokens }: NormalDocument) => findSpans(tokens, context.names.tagger);
  documents.slice(0, 200).forEach(tag); // the compiler has seen it
  const from = performance.now();
  documents.forEach(tag);
  const seconds = (performance.now() - from) / 1000;
  return { megabytesPerSecond: bytes / 1e6 / seconds, wordsPerSecond: words / seconds };
}

async function normalDocuments(path: string, megabytes: number, context: NewsContext): Promise<NormalDocument[]> {
  const upToText = job.pipeline.stages.slice(0, 3); // ingest, clean, normalise
  const documents: NormalDocument[] = [];
  let bytes = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const record: RawRecord = {
      sourcePath: "bench.jsonl",
      source: "bench/bench.jsonl",
      format: "jsonl",
      number: documents.length + 1,
      id: null,
      encoding: null,
      content: { bytes: Buffer.from(line) },
    };
    let value: unknown = record;
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

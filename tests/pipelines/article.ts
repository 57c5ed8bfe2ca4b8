import { createHash } from "node:crypto";
import { newsConfig } from "../../pipelines/news/config.ts";
import { createContext } from "../../pipelines/news/context.ts";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { job } from "../../pipelines/news/index.ts";
import type { RawRecord } from "../../src/core/record.ts";
import { ownWords } from "../../src/language/own-words.ts";
import { assets } from "../assets.ts";

/** With the words that the test has given to `useOwnWords` before it imported this module. */
const context = createContext(
  { ...newsConfig.parse({}), lexicon: ownWords().map((row) => ({ ...row, examples: [] })) },
  assets,
);

/** Runs the whole map over one plain-text article, as a worker does. Throws where a stage drops it. */
export function factsOf(text: string, sourcePath = "article.txt"): Facts {
  return factsOfRecord({
    sourcePath,
    source: sourcePath,
    format: "text",
    number: null,
    id: null,
    encoding: null,
    content: { bytes: new TextEncoder().encode(text) },
  });
}

/** The same for a record with cells beside the text. */
export function factsOfCells(cells: Readonly<Record<string, string>>): Facts {
  const sha256 = createHash("sha256").update(JSON.stringify(cells)).digest("hex");
  return factsOfRecord({
    sourcePath: "articles.csv",
    source: "in/articles.csv",
    format: "csv",
    number: 1,
    id: null,
    encoding: "utf-8",
    content: { header: Object.keys(cells), cells: Object.values(cells), sha256 },
  });
}

function factsOfRecord(record: RawRecord): Facts {
  const mapped = mappedRecord(record);
  if ("code" in mapped) throw new Error(`dropped: ${mapped.code}`);
  return mapped;
}

/** The rows of a record, or why it has none. */
export function mappedRecord(record: RawRecord): Facts | { readonly code: string; readonly message: string } {
  let value: unknown = record;
  for (const stage of job.pipeline.stages) {
    const outcome = stage.run(value, context);
    if (!outcome.kept) return outcome;
    value = outcome.value;
  }
  return value as Facts;
}

/** One article outside of a run: what the stages from `clean` to `extract` find in it. */
import { NO_FIELDS, type SourceDocument } from "../../src/core/document.ts";
import { pipeline } from "../../src/core/stage.ts";
import { clean } from "./clean.ts";
import type { NewsContext } from "./context.ts";
import { extract, type Findings } from "./extract.ts";
import { normalise } from "./normalise.ts";

const { stages } = pipeline<SourceDocument, NewsContext>("annotate").to(clean).to(normalise).to(extract);

/** Throws a RangeError where the text has nothing visible. */
export function annotateSource(source: SourceDocument, context: NewsContext): Findings {
  let value: unknown = source;
  for (const stage of stages) {
    const outcome = stage.run(value, context);
    if (!outcome.kept) throw new RangeError(outcome.message);
    value = outcome.value;
  }
  return value as Findings;
}

/** A text that came from nowhere, as a source. */
export const sourceOfText = (text: string, fields: Partial<SourceDocument["fields"]> = {}): SourceDocument => ({
  docId: "",
  docIdBasis: "content",
  sourcePath: "",
  sourceId: "",
  sourceFormat: "text",
  sourceSha256: "",
  encoding: "utf-8",
  text,
  fields: { ...NO_FIELDS, ...fields },
});

import { genreFlags } from "../../src/layout/genres.ts";
import type { QualityFlag } from "./codes.ts";
import type { Annotated } from "./extract.ts";
import { contradicts, isOrderAssumed, isUnread } from "./published.ts";

/** A news brief of Indonesian outlets rarely stays under this; what does is a caption, a stub or a teaser. */
const SHORT_WORDS = 60;
const SURE_LANGUAGE = 0.7;

/**
 * What a reader should know before using the article. `words` are of the text, `removed` counts code points of
 * boilerplate.
 */
export function qualityFlags(findings: Annotated, title: string | null, words: number, removed: number): QualityFlag[] {
  const { document, language, told, published, dates } = findings;
  const { text, source, blocks } = document;
  const flags: QualityFlag[] = [];
  if (words === 0) flags.push("no_body");
  else if (words < SHORT_WORDS) flags.push("short");
  if (source.fields.html) flags.push("html_in_text");
  if (removed > text.length) flags.push("mostly_boilerplate");
  if (language.language !== null && language.language !== "id" && (language.confidence ?? 0) >= SURE_LANGUAGE) {
    flags.push("not_indonesian");
  }
  if (source.encoding.endsWith("-lossy") || text.includes("\ufffd")) flags.push("lost_characters");
  if (published === null) flags.push("no_date");
  else if (dates.some((date) => date.weekdayAgrees === false) || contradicts(published, told)) {
    flags.push("contradictory_dates");
  }
  if (isUnread(document, published)) flags.push("date_unread");
  if (isOrderAssumed(document)) flags.push("day_order_assumed");
  if (source.fields.undone) flags.push("escapes_undone");
  return [...flags, ...genreFlags({ title, text, blocks })];
}

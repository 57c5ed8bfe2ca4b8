/**
 * Clean: an article's characters repaired, its blocks told apart. Odd text is kept and flagged later; only nothing at
 * all is dropped.
 */
import type { CleanDocument, SourceDocument, SourceFields } from "../../src/core/document.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Stage } from "../../src/core/stage.ts";
import { removeLearned } from "../../src/layout/learned.ts";
import { cleanLine } from "../../src/text/line.ts";
import { repair } from "../../src/text/repair.ts";
import type { NewsContext } from "./context.ts";
import { scopeOf } from "./learned.ts";
import { reject } from "./reject.ts";

export const clean: Stage<SourceDocument, CleanDocument, NewsContext> = {
  name: "clean",
  run(document, { layout, learned }) {
    const repaired = repair(document.text);
    if (!/\S/.test(repaired.text)) return reject("no_text", "nothing visible is left once the characters are repaired");
    const source = { ...document, fields: cleanFields(document.fields) };
    const { url, source: outlet, title } = source.fields;
    const { blocks: cut, printed } = layout.findBlocks(repaired.text, { url, source: outlet, title });
    const blocks = removeLearned(repaired.text, cut, scopeOf(source, printed), learned);
    return keep({ source, repaired, blocks, printed });
  },
};

/** The words beside the text are damaged as the text is. */
function cleanFields(fields: SourceFields): SourceFields {
  const line = (written: string | null) => (written === null ? null : cleanLine(written) || null);
  return {
    ...fields,
    title: line(fields.title),
    authors: fields.authors.map(cleanLine).filter(Boolean),
    editors: fields.editors.map(cleanLine).filter(Boolean),
    section: line(fields.section),
  };
}

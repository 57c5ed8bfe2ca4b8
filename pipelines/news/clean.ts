/** Clean: an article's characters repaired, its blocks told apart. Odd text is kept and flagged later; only nothing at all is dropped. */
import type { CleanDocument, SourceDocument } from "../../src/core/document.ts";
import { drop, keep } from "../../src/core/outcome.ts";
import type { Stage } from "../../src/core/stage.ts";
import { findBlocks } from "../../src/outlets/index.ts";
import { repair } from "../../src/text/repair.ts";
import type { NewsContext } from "./context.ts";

export const clean: Stage<SourceDocument, CleanDocument, NewsContext> = {
  name: "clean",
  run(source) {
    const repaired = repair(source.text);
    if (!/\S/.test(repaired.text)) return drop("no_text", "nothing visible is left once the characters are repaired");
    const { url, source: outlet, title } = source.fields;
    const { blocks, printed } = findBlocks(repaired.text, { url, source: outlet, title, path: source.sourcePath });
    return keep({ source, repaired, blocks, printed });
  },
};

import {
  type Block,
  type CleanDocument,
  KEPT_KINDS,
  type NormalDocument,
  type Paragraph,
} from "../../src/core/document.ts";
import { type Edit, type EditedText, editAgain, sourceOffsets } from "../../src/core/edited-text.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Span } from "../../src/core/span.ts";
import { splitEdits } from "../../src/core/split-edits.ts";
import type { Stage } from "../../src/core/stage.ts";
import { tokenTable } from "../../src/language/token-table.ts";
import { canonicalEdits } from "../../src/text/canonical.ts";
import { flat } from "../../src/text/flat.ts";
import { seamEdits } from "../../src/text/seams.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { NewsContext } from "./context.ts";

/** Brings the kept blocks into canonical form, joins them to the article's text, and finds its tokens and sentences. */
export const normalise: Stage<CleanDocument, NormalDocument, NewsContext> = {
  name: "normalise",
  run(document, { lexicon }) {
    const starts = document.blocks.map((block) => block.start);
    const repaired = splitEdits(document.repaired, starts);
    const toSource = sourceOffsets(repaired);
    const sourceBounds = starts.map((start) => toSource(start, true));
    sourceBounds.push(repaired.source.length);

    const canonical = editBlocks(repaired, document.blocks, [...starts, repaired.text.length], canonicalEdits);
    const { edited, bounds } = editBlocks(canonical.edited, document.blocks, canonical.bounds, seamEdits);

    const pieces: string[] = [];
    const paragraphs: Paragraph[] = [];
    const sentences: Span[] = [];
    const blocks = [...document.blocks];
    let start = 0;
    for (const [index, block] of document.blocks.entries()) {
      if (!KEPT_KINDS.has(block.kind)) continue;
      const editedStart = bounds[index] as number;
      const piece = edited.text.slice(editedStart, bounds[index + 1]);
      if (piece === "") {
        blocks[index] = { ...block, kind: "blank", rule: "layout/nothing-visible" };
        continue;
      }
      paragraphs.push({ block: index, start, end: start + piece.length, editedStart });
      pieces.push(piece);
      start += piece.length + 1;
    }
    const text = flat(pieces.join("\n"));
    for (const paragraph of paragraphs) {
      for (const sentence of splitSentences(text, paragraph.start, paragraph.end)) sentences.push(sentence);
    }
    const tokens = tokenTable(text, tokenise(text), sentences, paragraphs, lexicon);
    const { source, printed } = document;
    return keep({ source, printed, repaired, blocks, text, paragraphs, edited, sourceBounds, tokens, sentences });
  },
};

/** Edits every kept block. `bounds`: where each block begins, and after the last one the text's length; before and after. */
function editBlocks(
  edited: EditedText,
  blocks: readonly Block[],
  bounds: readonly number[],
  editsOf: (text: string, start: number, end: number) => readonly Edit[],
): { edited: EditedText; bounds: number[] } {
  const edits: Edit[] = [];
  const moved: number[] = [];
  let shift = 0;
  for (const [index, block] of blocks.entries()) {
    const start = bounds[index] as number;
    moved.push(start + shift);
    if (!KEPT_KINDS.has(block.kind)) continue;
    for (const edit of editsOf(edited.text, start, bounds[index + 1] as number)) {
      edits.push(edit);
      shift += edit.after.length - (edit.end - edit.start);
    }
  }
  moved.push((bounds[blocks.length] as number) + shift);
  return { edited: editAgain(edited, edits), bounds: moved };
}

import {
  type Block,
  type CleanDocument,
  KEPT_KINDS,
  type NormalDocument,
  type Paragraph,
} from "../../src/core/document.ts";
import { type Edit, editAgain, sourceOffsets } from "../../src/core/edited-text.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Span } from "../../src/core/span.ts";
import { splitEdits } from "../../src/core/split-edits.ts";
import type { Stage } from "../../src/core/stage.ts";
import { canonicalEdits } from "../../src/text/canonical.ts";
import { seamEdits } from "../../src/text/seams.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { NewsContext } from "./context.ts";

/** Brings the kept blocks into canonical form, joins them to the article's text, and finds its tokens and sentences. */
export const normalise: Stage<CleanDocument, NormalDocument, NewsContext> = {
  name: "normalise",
  run(document) {
    const starts = document.blocks.map((block) => block.start);
    const repaired = splitEdits(document.repaired, starts);
    const toSource = sourceOffsets(repaired);
    const sourceBounds = starts.map((start) => toSource(start, true));
    sourceBounds.push(repaired.source.length);

    const canonical = editBlocks(repaired.text, document.blocks, canonicalEdits);
    const seamed = editBlocks(canonical.text, canonical.blocks, seamEdits);
    const edited = editAgain(editAgain(repaired, canonical.edits), seamed.edits);

    const pieces: string[] = [];
    const paragraphs: Paragraph[] = [];
    const sentences: Span[] = [];
    const blocks = [...document.blocks];
    let start = 0;
    for (const [index, block] of seamed.blocks.entries()) {
      if (!KEPT_KINDS.has(block.kind)) continue;
      const piece = seamed.text.slice(block.start, block.end);
      if (piece === "") {
        blocks[index] = { ...(blocks[index] as Block), kind: "blank", rule: "layout/nothing-visible" };
        continue;
      }
      paragraphs.push({ block: index, start, end: start + piece.length, editedStart: block.start });
      pieces.push(piece);
      start += piece.length + 1;
    }
    const text = pieces.join("\n");
    for (const paragraph of paragraphs) {
      for (const sentence of splitSentences(text, paragraph.start, paragraph.end)) sentences.push(sentence);
    }
    const tokens = tokenise(text);
    return keep({ ...document, repaired, blocks, text, paragraphs, edited, sourceBounds, tokens, sentences });
  },
};

/** Edits every kept block, and says where each block lies in the result. */
function editBlocks(
  text: string,
  blocks: readonly Block[],
  editsOf: (text: string, start: number, end: number) => readonly Edit[],
): { text: string; blocks: Block[]; edits: Edit[] } {
  const edits: Edit[] = [];
  const moved: Block[] = [];
  const pieces: string[] = [];
  let from = 0;
  let shift = 0;
  for (const block of blocks) {
    const start = block.start + shift;
    if (KEPT_KINDS.has(block.kind)) {
      for (const edit of editsOf(text, block.start, block.end)) {
        edits.push(edit);
        pieces.push(text.slice(from, edit.start), edit.after);
        from = edit.end;
        shift += edit.after.length - (edit.end - edit.start);
      }
    }
    moved.push({ ...block, start, end: block.end + shift });
  }
  if (edits.length === 0) return { text, blocks: moved, edits };
  pieces.push(text.slice(from));
  return { text: pieces.join(""), blocks: moved, edits };
}

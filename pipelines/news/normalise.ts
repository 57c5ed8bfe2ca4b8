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
import { missingSpaceEdits } from "../../src/text/missing-space.ts";
import { partedWordEdits } from "../../src/text/parted-words.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { NewsContext } from "./context.ts";

/** Brings the kept blocks into canonical form, joins them to the article's text, and finds its tokens and sentences. */
export const normalise: Stage<CleanDocument, NormalDocument, NewsContext> = {
  name: "normalise",
  run(document, { lexicon, isCommonWord }) {
    const starts = document.blocks.map((block) => block.start);
    const repaired = splitEdits(document.repaired, starts);
    const repairedToSource = sourceOffsets(repaired);
    const sourceBounds = starts.map((start) => repairedToSource(start, true));
    sourceBounds.push(repaired.source.length);

    const whole = editBlocks(repaired, document.blocks, [...starts, repaired.text.length], (text, start, end) =>
      partedWordEdits(text, start, end, isCommonWord),
    );
    const canonical = editBlocks(whole.edited, document.blocks, whole.bounds, canonicalEdits);
    const { edited, bounds } = editBlocks(canonical.edited, document.blocks, canonical.bounds, missingSpaceEdits);

    const pieces: string[] = [];
    const paragraphs: Paragraph[] = [];
    const editedStarts: number[] = [];
    const sentences: Span[] = [];
    const blocks = [...document.blocks];
    let start = 0;
    for (const [index, block] of document.blocks.entries()) {
      if (!KEPT_KINDS.has(block.kind)) continue;
      const editedStart = bounds[index] as number;
      const piece = edited.text.slice(editedStart, bounds[index + 1]);
      if (piece === "") {
        // only the canonical form shows that it has no visible character: the rule puts the change of kind on record
        blocks[index] = { ...block, kind: "blank", rule: "layout/nothing-visible" };
        continue;
      }
      paragraphs.push({ block: index, start, end: start + piece.length });
      editedStarts.push(editedStart);
      pieces.push(piece);
      start += piece.length + 1;
    }
    const text = flat(pieces.join("\n"));
    for (const paragraph of paragraphs) {
      for (const sentence of splitSentences(text, paragraph.start, paragraph.end)) sentences.push(sentence);
    }
    const tokens = tokenTable(text, tokenise(text), sentences, paragraphs, lexicon);
    const { source, printed } = document;
    const edits = editsWithin(edited.edits, paragraphs, sourceBounds);
    const toSource = textToSource(paragraphs, editedStarts, sourceOffsets(edited));
    return keep({
      source,
      printed,
      repaired,
      blocks,
      text,
      paragraphs,
      edits,
      toSource,
      sourceBounds,
      tokens,
      sentences,
    });
  },
};

/**
 * Edits every kept block. `bounds`: where each block begins, and after the last one the text's length; before and
 * after.
 */
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

/** The edits that lie within kept blocks. */
function editsWithin(
  edits: readonly Edit[],
  paragraphs: readonly Paragraph[],
  sourceBounds: readonly number[],
): readonly Edit[] {
  const within: Edit[] = [];
  let next = 0;
  for (const { block } of paragraphs) {
    const from = sourceBounds[block] as number;
    const to = sourceBounds[block + 1] as number;
    while ((edits[next]?.start ?? to) < from) next++;
    for (let edit = edits[next]; edit && edit.start < to; edit = edits[++next]) within.push(edit);
  }
  return within;
}

/** From the text through the edited text, where its paragraphs begin at `editedStarts`, to the source. */
function textToSource(
  paragraphs: readonly Paragraph[],
  editedStarts: readonly number[],
  editedToSource: (offset: number, isEnd: boolean) => number,
): (offset: number, isEnd: boolean) => number {
  return (offset, isEnd) => {
    let low = 0;
    let high = paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((paragraphs[middle]?.start ?? 0) <= (isEnd ? offset - 1 : offset)) low = middle;
      else high = middle - 1;
    }
    const paragraph = paragraphs[low];
    return paragraph ? editedToSource((editedStarts[low] as number) + offset - paragraph.start, isEnd) : 0;
  };
}

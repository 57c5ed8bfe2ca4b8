/**
 * Lines that an outlet prints around its articles, learned from the corpus: a block that was kept leaves the text where
 * its shape is one of them. Blocks stay as they were cut.
 */
import { type Block, KEPT_KINDS } from "../core/document.ts";
import { lineShape } from "./line-shape.ts";

/** The rule of each shape that is removed, by outlet. */
export type LearnedLines = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every rule of a learned line begins so. */
export const LEARNED = "learned/";

/** The blocks of a text with those that are learned boilerplate of `outlet` removed; never all of them. */
export function removeLearned(
  text: string,
  blocks: readonly Block[],
  outlet: string,
  learned: LearnedLines,
): readonly Block[] {
  const rules = learned.get(outlet);
  if (rules === undefined) return blocks;
  const removed = blocks.map((block): Block => {
    const shape = KEPT_KINDS.has(block.kind) ? lineShape(text.slice(block.start, block.end)) : null;
    const rule = shape === null ? undefined : rules.get(shape);
    return rule === undefined ? block : { ...block, kind: "other", rule };
  });
  return removed.some(({ kind }) => KEPT_KINDS.has(kind)) ? removed : blocks;
}

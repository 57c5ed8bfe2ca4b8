/** A row of `learned`. It stands alone: the configuration is read before the words that a line's shape asks for. */
import { z } from "zod";
import { LINE_DECISIONS } from "./codes.ts";

const figure = z.unknown().optional().describe("Of the run that wrote the row; not read");

/** A row of `learned`. */
export const learnedSchema = z.strictObject({
  outlet: z.string().min(1).describe("As repeated_lines.outlet has it: slug, host, or ./ and a folder"),
  line: z.string().min(1).describe("A line as written, or with {n}, {day}, {month}, {link}, {name} for what differs"),
  decision: z.enum(LINE_DECISIONS).describe("What becomes of such lines: remove, keep, or nothing yet (propose)"),
  example: figure,
  position: figure,
  article_count: figure,
  outlet_article_count: figure,
  day_count: figure,
  first_seen: figure,
  last_seen: figure,
  signs: figure,
  doubts: figure,
  is_sure: figure,
  rule: figure,
});

export type LearnedRow = z.infer<typeof learnedSchema>;

/** How the runner keeps what was learned of lines that outlets repeat, in `boilerplate.json`. */
import type { Learning, Row } from "../../src/run/job.ts";
import { type Decided, decidedLines, keysApart, LEARNED_FILE, learnedRows } from "./learned.ts";
import type { LearnedRow } from "./learned-row.ts";

export const LEARNING: Learning = {
  dataset: "repeated_lines",
  file: LEARNED_FILE,
  read: learnedRows,
  decided: (rows) => decidedLines(rows as readonly LearnedRow[]),
  // what a person reads first comes first; whose article the example is from is gone with the next run
  rowOf: ({ outlet, line, decision, example, example_doc_id: _, ...told }): Row => ({
    outlet,
    line,
    decision,
    example,
    ...told,
  }),
  keyOf: ({ outlet, line }) => `${outlet}\0${line}`,
  decide: (row) => (row.is_sure === true && row.decision === "propose" ? { ...row, decision: "remove" } : null),
  touches: { dataset: "paragraphs", column: "line_key" },
  keysApart: (before, after) => keysApart(before as readonly Decided[], after as readonly Decided[]),
};

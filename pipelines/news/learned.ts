/**
 * Lines that outlets repeat, as the configuration and `boilerplate.json` have them (`learned`): what people or an
 * earlier run decided about each. docs/boilerplate.md tells how they are found.
 */
import { hash } from "node:crypto";
import { z } from "zod";
import type { PrintedMetadata, SourceDocument } from "../../src/core/document.ts";
import { UsageError } from "../../src/core/errors.ts";
import { type Rule, type RuleTable, ruleTable } from "../../src/language/rules.ts";
import { LEARNED, type LearnedLines } from "../../src/layout/learned.ts";
import { lineShape } from "../../src/layout/line-shape.ts";
import { hostOf, namedHost } from "./identity.ts";
import { type LearnedRow, learnedSchema } from "./learned-row.ts";

export const LEARNED_FILE = "boilerplate.json";

/** What a row decides, without what a run tells beside it. */
export interface Decided {
  readonly outlet: string;
  /** A shape (see `lineShape`). */
  readonly line: string;
  readonly decision: "remove" | "keep";
}

/** The rows that decide something, each line once, in the order of outlets and lines; of two the first one counts. */
export function decidedLines(rows: readonly LearnedRow[]): Decided[] {
  const decided = new Map<string, Decided>();
  for (const { outlet, line, decision } of rows) {
    const shape = lineShape(line);
    if (shape === null) continue; // `checkLearned` refuses it
    const key = `${outlet}\0${shape}`;
    if (decision !== "propose" && !decided.has(key)) decided.set(key, { outlet, line: shape, decision });
  }
  return [...decided].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The rows of a file; throws a UsageError of one line where one does not fit. */
export function learnedRows(content: unknown): LearnedRow[] {
  const checked = z.array(learnedSchema).safeParse(content);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new UsageError(`${issue?.path.join(".") ?? ""}: ${issue?.message}`);
  }
  checkLearned(checked.data);
  return checked.data;
}

/** Throws a UsageError of one line where a row has no line to know others by. */
export function checkLearned(rows: readonly LearnedRow[]): void {
  const place = rows.findIndex(({ line }) => lineShape(line) === null);
  if (place >= 0) throw new UsageError(`${place}.line: is too long, or has next to no letters`);
}

/** `learned/` and ten hex digits. */
export const learnedRule = (outlet: string, shape: string): string =>
  `${LEARNED}${hash("sha256", `${outlet}\0${shape}`).slice(0, 10)}`;

export const isLearned = (rule: string): boolean => rule.startsWith(LEARNED);

const KEY_DIGITS = 12;
const keyOf = (shape: string): string => hash("sha256", shape).slice(0, KEY_DIGITS);

/** `paragraphs.line_key`. */
export function lineKey(line: string): string | null {
  const shape = lineShape(line);
  return shape === null ? null : keyOf(shape);
}

/** The keys of lines that one of two tables removes and the other does not. */
export function keysApart(before: readonly Decided[], after: readonly Decided[]): string[] {
  const removed = (rows: readonly Decided[]) =>
    new Map(rows.flatMap((row) => (row.decision === "remove" ? [[`${row.outlet}\0${row.line}`, row.line]] : [])));
  const [one, other] = [removed(before), removed(after)];
  const apart = [...one, ...other].filter(([key]) => one.has(key) !== other.has(key));
  return apart.map(([, line]) => keyOf(line as string));
}

export function learnedLines(rows: readonly LearnedRow[]): LearnedLines {
  const lines = new Map<string, Map<string, string>>();
  for (const { outlet, line, decision } of decidedLines(rows)) {
    if (decision !== "remove") continue;
    const own = lines.get(outlet) ?? new Map<string, string>();
    lines.set(outlet, own.set(line, learnedRule(outlet, line)));
  }
  return lines;
}

/** Whose articles an article is counted among; `reduce/repeated-lines.sql` says the same. */
export function scopeOf(
  { sourcePath, fields: { url } }: Pick<SourceDocument, "sourcePath" | "fields">,
  { outlet, brand }: PrintedMetadata,
): string {
  return outlet?.slug ?? hostOf(url) ?? namedHost(brand) ?? `./${sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1)}`;
}

/** The rules of the lines that are removed, for `kliping rules`. */
export function learnedTables(rows: readonly LearnedRow[]): RuleTable[] {
  const removed = decidedLines(rows).filter(({ decision }) => decision === "remove");
  if (removed.length === 0) return [];
  const rules = removed.map(
    ({ outlet, line }): Rule => ({
      id: learnedRule(outlet, line),
      about: `boilerplate of ${outlet}, learned from the corpus, a whole line`,
      when: line,
      examples: [line],
    }),
  );
  return [ruleTable("layout", LEARNED_FILE, rules)];
}

/** The header of a table: what a column's name looks like, and which of the first rows has them. */

/** Rows among which the header is looked for. */
export const ROWS_LOOKED_AT = 12;

/** What rows above it are counted as. */
export const ABOVE_HEADER = "rows_above_header";

const LONGEST_NAME = 40;
const MOST_WORDS = 4;

/** True for a cell that may name a column: a few words, not a sentence, a number or an address. */
export const isName = (cell: unknown): boolean =>
  typeof cell === "string" &&
  cell.length <= LONGEST_NAME &&
  /^\s*[\p{L}_#]/u.test(cell) &&
  !/[.!?,:]\s*$|:\/\//.test(cell) &&
  cell.trim().split(/\s+/).length <= MOST_WORDS;

const isFilled = (cell: string): boolean => cell.trim() !== "";

/** Cells that hold something. */
export const filled = (row: readonly string[]): number => row.filter(isFilled).length;

/**
 * The place of the header among the first rows of a table. It is the first one, unless that has one cell alone: a title
 * above the table, and others below it (the time that it covers, who made it). Then it is the first row of names that
 * has at least as many as the rows below have cells.
 */
export function headerPlace(rows: readonly (readonly string[])[]): number {
  if (filled(rows[0] ?? []) !== 1) return 0;
  const counts = rows.map(filled);
  const place = counts.findIndex(
    (count, at) =>
      count > 1 && counts.slice(at).every((below) => below <= count) && rows[at]?.filter(isFilled).every(isName),
  );
  return Math.max(place, 0);
}

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

type Rows = readonly (readonly string[])[];

const areNames = (row: readonly string[]): boolean => row.filter(isFilled).every(isName);

/**
 * A header of two rows, groups of columns above their names (`Identitas | | Isi` above `Judul | Tanggal | `): its place
 * and both as one row. Null where there is none: below it a row has prose under a name, and the second row has a name
 * where the first is blank.
 */
export function doubledHeader(
  rows: Rows,
  isProse: (cell: string) => boolean,
): { place: number; names: string[] } | null {
  for (const [place, upper] of rows.entries()) {
    const [lower = [], below = []] = rows.slice(place + 1, place + 3);
    if (filled(upper) < 2 || !areNames(upper)) continue;
    const width = Math.max(upper.length, lower.length);
    const names = Array.from({ length: width }, (_, at) => (lower[at]?.trim() || upper[at]?.trim()) ?? "");
    const isBelowGroup = lower.some((cell, at) => isFilled(cell) && !isFilled(upper[at] ?? ""));
    const isTable = below.some((cell, at) => isProse(cell) && (names[at] ?? "") !== "");
    return filled(lower) > 1 && areNames(lower) && isBelowGroup && isTable ? { place, names } : null;
  }
  return null;
}

const FEWEST_TURNED = 3;

/**
 * A table in which each column is an article and each row is named by its first cell, as a table again; null for any
 * other. Some row has prose in all of its cells, and others have in none, which are no names of columns.
 */
export function turnedTable(rows: Rows, isProse: (cell: string) => boolean): string[][] | null {
  const names = rows.map(([name = ""]) => name.trim());
  const width = Math.max(...rows.map((row) => row.length), 0);
  if (rows.length < FEWEST_TURNED || width < 2 || !names.every(isName) || new Set(names).size < names.length)
    return null;
  const cells = rows.map((row) => row.slice(1).filter(isFilled));
  const isOfProse = cells.map((row) => row.length > 0 && row.every(isProse));
  const isOfNone = cells.every((row, at) => isOfProse[at] || !row.some(isProse));
  if (!isOfProse.includes(true) || !isOfProse.includes(false) || !isOfNone) return null;
  if (isOfProse[0] || cells[0]?.every(isName)) return null;
  const columns = Array.from({ length: width - 1 }, (_, at) => rows.map((row) => row[at + 1] ?? ""));
  return [names, ...columns.filter((column) => filled(column) > 0)];
}

/**
 * Rows to CSV, in three dialects.
 * `canonical`: RFC 4180 (rows end in CRLF), UTF-8 without a mark, every character of the text as it is.
 * `excel`: for spreadsheets: a byte order mark, an apostrophe before formulas and before text that would be taken for a
 * number or a day (a phone, the code `32.10`, `3/9`, a key of digits), cells cut at what a spreadsheet holds.
 * `excel-id`: the same for the Indonesian locale, which parts columns by `;` and writes decimals with a comma.
 * In all of them an empty cell is null and `""` the empty string, booleans are `true` and `false`, lists are joined by
 * `; `.
 */
import { type Options, stringify } from "csv-stringify/sync";
import { columnsOf, type TableDefinition } from "./schema.ts";

export const CSV_DIALECTS = ["canonical", "excel", "excel-id"] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

export const csvDelimiter = (dialect: CsvDialect): string => (dialect === "excel-id" ? ";" : ",");

/** Spreadsheets part columns by `;` where the comma is taken: as the decimal mark. */
export const decimalMark = (delimiter: string): "." | "," => (delimiter === ";" ? "," : ".");

/** What a cell of a spreadsheet holds, in UTF-16 code units. */
export const MAX_CELL = 32_767;
const CUT_MARK = " [cut]";

/** The beginning of a text that is too long for a cell of `most` code units, and a mark that says so. */
export const cutText = (text: string, most: number): string =>
  `${text.slice(0, most - CUT_MARK.length).replace(/[\ud800-\udbff]$/, "")}${CUT_MARK}`;

/** What spreadsheets make numbers, times or days of: `0812`, `32.10`, `3/9`, `20:15`, `1e10`, `3 Mei 2019`. */
const TAKEN_FOR_NUMBER =
  /^(?:\d[\d.,:/ -]{0,38}%?|\d{1,30}(?:[.,]\d{1,30})?e[+-]?\d{1,30}|\d{1,4}[ ./-]\p{L}{3,9}\.?(?:[ ./-]\d{2,4})?)$/iu;

/** The parts of one dataset's CSV: a header that a file begins with, and rows, batch by batch. */
export interface CsvWriter {
  readonly header: string;
  /** Throws for a cell that is undefined or a number that is not finite: such a row is a bug. */
  rows(rows: readonly Readonly<Record<string, unknown>>[]): string;
}

export function csvWriter(
  { schema, cutFlag }: Pick<TableDefinition, "schema" | "cutFlag">,
  dialect: CsvDialect,
): CsvWriter {
  const columns = columnsOf(schema);
  const names = columns.map(({ name }) => name);
  const isText = columns.map(({ type }) => type === "text");
  const spreadsheet = dialect !== "canonical";
  const delimiter = csvDelimiter(dialect);
  const options: Options = {
    delimiter,
    record_delimiter: "\r\n",
    quote_record_delimiter: true, // a lone CR or LF in a cell too
    quoted_match: /^$/, // the empty string, but not null
    escape_formulas: spreadsheet,
    cast: {
      boolean: String,
      number: (value) => String(value).replace(".", decimalMark(delimiter)),
      object: (value) => (value as unknown as readonly string[]).join("; "),
    },
  };
  const cellsOf = (row: Readonly<Record<string, unknown>>): unknown[] => {
    const cells = names.map((name) => {
      const value = row[name];
      if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) {
        throw new TypeError(`column ${name}: ${value} has no form in CSV`);
      }
      return Object.is(value, -0) ? 0 : value;
    });
    if (!spreadsheet) return cells;
    keepAsText(cells, isText);
    if (!cutCells(cells) || !cutFlag) return cells;
    const flags = names.indexOf(cutFlag.column);
    cells[flags] = [...(cells[flags] as readonly string[]), cutFlag.flag];
    return cells;
  };
  return {
    header: `${spreadsheet ? "\ufeff" : ""}${stringify([names], options)}`,
    rows: (rows) => (rows.length === 0 ? "" : stringify(rows.map(cellsOf), options)),
  };
}

function keepAsText(cells: unknown[], isText: readonly boolean[]): void {
  for (const [place, cell] of cells.entries())
    if (isText[place] && typeof cell === "string" && TAKEN_FOR_NUMBER.test(cell)) cells[place] = `'${cell}`;
}

/** Cuts what no cell of a spreadsheet holds; true where anything was cut. */
function cutCells(cells: unknown[]): boolean {
  let cut = false;
  for (const [index, cell] of cells.entries()) {
    const value = Array.isArray(cell) ? cell.join("; ") : cell;
    if (typeof value !== "string" || value.length < MAX_CELL) continue; // one is left for the apostrophe
    cut = true;
    cells[index] = cutText(value, MAX_CELL - 1);
  }
  return cut;
}

/** Rows of tables as records: of a workbook's sheets, a dump, a database. */
import { hash } from "node:crypto";
import type { RawRecord, Reject } from "../core/record.ts";
import { foldName, idOfCells } from "./ids.ts";
import type { Source } from "./reading.ts";

/** Rows that are held back until one of them shows that the table has prose. */
const HELD = 1000;
/** A cell of prose: a sentence at least. In characters and blanks. */
const PROSE = 60;
const PROSE_BLANKS = 6;

/**
 * One table of a file that may have several. Where none of its cells is prose (users, tags, settings) the whole table
 * is one reject, not one a row.
 */
export class Table {
  private readonly source: Source;
  private readonly name: string;
  readonly header: readonly string[];
  private readonly folded: readonly string[];
  private held: { readonly cells: readonly string[]; readonly number: number }[] = [];
  private rows = 0;
  private hasProse = false;

  constructor(source: Source, name: string, header: readonly string[]) {
    this.source = source;
    this.name = name;
    this.header = header;
    this.folded = header.map(foldName);
  }

  /** `number` counts the rows of the file. */
  *row(cells: readonly string[], number: number): Generator<RawRecord | Reject> {
    this.rows++;
    if (this.hasProse) {
      yield this.record(cells, number);
      return;
    }
    this.hasProse = cells.some(isProse);
    if (this.held.length < HELD) this.held.push({ cells, number });
    if (!this.hasProse) return;
    const held = this.held;
    this.held = [];
    for (const row of held) yield this.record(row.cells, row.number);
  }

  *end(): Generator<Reject> {
    if (this.hasProse || this.rows === 0) return;
    const columns = this.header.join(", ").slice(0, 200);
    yield this.source.reject("no_prose", `${this.name}: ${this.rows} rows, no cell of prose (${columns})`, null);
  }

  private record(cells: readonly string[], number: number): RawRecord | Reject {
    const { source, header, folded } = this;
    if (cells.every((cell) => cell.trim() === "")) return source.reject("empty_record", "all cells are empty", number);
    return source.record({
      number,
      id: idOfCells(cells, folded, source.idNames),
      encoding: source.encoding ?? "utf-8",
      content: { header, cells, sha256: hash("sha256", cells.join("\0")) },
    });
  }
}

/** True for a sentence at least. */
export function isProse(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length < PROSE) return false;
  let blanks = 0;
  for (let at = cell.indexOf(" "); at !== -1 && blanks < PROSE_BLANKS; at = cell.indexOf(" ", at + 1)) blanks++;
  return blanks >= PROSE_BLANKS;
}

/**
 * A workbook (.xlsx) of tables, written from start to end: a sheet a table, and more where a table has more rows than a
 * sheet holds. Text is text, never a formula or a number; dates are dates; a date-time shows the local time, and the
 * offset by the format of its cell. Cells that are too long are cut and counted. There is no clock in it: the same
 * tables give the same bytes.
 */
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { cutText, MAX_CELL } from "./csv.ts";
import { type Column, columnsOf, type TableDefinition } from "./schema.ts";

export interface SheetTable {
  readonly name: string;
  readonly definition: Pick<TableDefinition, "schema" | "cutFlag">;
  readonly rows: number;
  /** Its rows as lines of NDJSON, some at a time. */
  lines(): AsyncIterable<readonly string[]>;
}

/** Below the header; a spreadsheet takes some more. */
const ROWS_A_SHEET = 1_000_000;

/** A sheet: its name, its table, and how many of the table's rows it has. */
interface Sheet {
  readonly name: string;
  readonly table: SheetTable;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** What is told of a workbook when it is written: cells that were cut, by dataset and column. */
export type CutCells = Map<string, number>;

/** The bytes of a workbook. `cut` is filled on the way. */
export async function* workbookBytes(
  tables: readonly SheetTable[],
  cut: CutCells,
  rowsASheet: number = ROWS_A_SHEET,
): AsyncGenerator<Uint8Array> {
  const sheets = tables.flatMap((table) => sheetsOf(table, rowsASheet));
  const styles = new Styles();
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const fail = (error: Error) => out.destroy(error);
  zip.on("error", fail);
  // no clock: the second day that a zip has, in local time, which is what it keeps
  const entry = { mtime: new Date(1980, 0, 2), forceDosTimestamp: true, mode: 0o100644 };
  let open: Readable | null = null;
  const part = (path: string, content: () => Iterable<string> | AsyncIterable<string>) => {
    zip.addReadStreamLazy(path, entry, (given) => {
      open = Readable.from(bytesOf(content()), { objectMode: false }).on("error", fail);
      given(null, open);
    });
  };
  part("[Content_Types].xml", () => [contentTypes(sheets)]);
  part("_rels/.rels", () => [relations([["officeDocument", "xl/workbook.xml"]])]);
  part("xl/workbook.xml", () => [workbookXml(sheets)]);
  part("xl/_rels/workbook.xml.rels", () => [
    relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
  ]);
  const sources = new Map(tables.map((table) => [table, new RowSource(table)]));
  for (const [index, sheet] of sheets.entries()) {
    const source = sources.get(sheet.table) as RowSource;
    part(`xl/worksheets/sheet${index + 1}.xml`, () => sheetXml(sheet, source, { styles, cut, isFirst: index === 0 }));
  }
  // last: its formats are known when all cells are written
  part("xl/styles.xml", () => [styles.xml()]);
  zip.end();
  try {
    yield* out as AsyncIterable<Buffer>;
  } finally {
    (open as Readable | null)?.destroy();
    for (const source of sources.values()) await source.close();
  }
}

async function* bytesOf(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const text of texts) yield Buffer.from(text);
}

function sheetsOf(table: SheetTable, rowsASheet: number): Sheet[] {
  const columns = columnsOf(table.definition.schema);
  return Array.from({ length: Math.max(1, Math.ceil(table.rows / rowsASheet)) }, (_, index) => ({
    name: index === 0 ? table.name : `${table.name}_${index + 1}`,
    table,
    rows: Math.min(rowsASheet, table.rows - index * rowsASheet),
    columns,
  }));
}

/** The rows of a table, which its sheets take one after another; opened when the first is asked for. */
class RowSource {
  private readonly table: SheetTable;
  private blocks: AsyncIterator<readonly string[]> | null = null;
  private block: readonly string[] = [];

  constructor(table: SheetTable) {
    this.table = table;
  }

  /** No more than `most` lines; none at the end. */
  async take(most: number): Promise<readonly string[]> {
    this.blocks ??= this.table.lines()[Symbol.asyncIterator]();
    if (this.block.length === 0) {
      const next = await this.blocks.next();
      if (next.done) return [];
      this.block = next.value;
    }
    const taken = this.block.slice(0, most);
    this.block = this.block.slice(most);
    return taken;
  }

  async close(): Promise<void> {
    await this.blocks?.return?.();
  }
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${CONTENT}.${kind}+xml"/>`;
  const parts = [
    override("workbook", "sheet.main"),
    ...sheets.map((_, index) => override(`worksheets/sheet${index + 1}`, "worksheet")),
    override("styles", "styles"),
  ];
  const relationships = "application/vnd.openxmlformats-package.relationships+xml";
  const defaults = [
    `<Default Extension="rels" ContentType="${relationships}"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...parts].join("")}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], index) => `<Relationship Id="r${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
  const filters = sheets.map(({ name, columns, rows }, index) => {
    const area = `'${name}'!$A$1:$${letters(columns.length - 1)}$${rows + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${area}</definedName>`;
  });
  const names = `<definedNames>${filters.join("")}</definedNames>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets>${names}</workbook>`;
}

/** `A`, `B` ... `Z`, `AA`: a column by its number from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Of a column in characters: text is cut on the screen, not in the cell. */
const WIDTHS: Readonly<Record<Column["type"], number>> = {
  text: 24,
  integer: 10,
  number: 12,
  boolean: 8,
  date: 12,
  datetime: 28,
  list: 24,
};

async function* sheetXml(
  { columns, rows, table }: Sheet,
  source: RowSource,
  { styles, cut, isFirst }: { styles: Styles; cut: CutCells; isFirst: boolean },
): AsyncGenerator<string> {
  const area = `A1:${letters(columns.length - 1)}${rows + 1}`;
  const widths = columns.map(({ name, type }, index) => {
    const style = type === "text" || type === "list" ? STYLE.text : STYLE.general;
    const width = Math.max(WIDTHS[type], name.length + 4);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  const header = columns.map(({ name }, index) => textCell(`${letters(index)}1`, STYLE.header, name));
  yield [
    `${XML}<worksheet xmlns="${MAIN}"><dimension ref="${area}"/><sheetViews><sheetView${
      isFirst ? ' tabSelected="1"' : ""
    } workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`,
    `</sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${header.join("")}</row>`,
  ].join("");
  const write = new RowCells(table, columns, styles, cut);
  for (let row = 0; row < rows; ) {
    const lines = await source.take(rows - row);
    if (lines.length === 0) throw new Error(`${table.name} has ${row} rows, not ${rows}`);
    yield lines.map((line) => write.row(JSON.parse(line), ++row + 1)).join("");
  }
  yield `</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

/** Writes the rows of a table. */
class RowCells {
  private readonly name: string;
  private readonly cutFlag: TableDefinition["cutFlag"];
  private readonly columns: readonly Column[];
  private readonly letters: readonly string[];
  private readonly styles: Styles;
  private readonly cut: CutCells;

  constructor({ name, definition }: SheetTable, columns: readonly Column[], styles: Styles, cut: CutCells) {
    this.name = name;
    this.cutFlag = definition.cutFlag;
    this.columns = columns;
    this.letters = columns.map((_, index) => letters(index));
    this.styles = styles;
    this.cut = cut;
  }

  row(row: Readonly<Record<string, unknown>>, number: number): string {
    const texts = this.columns.map(({ name }) => this.short(row[name], name));
    const flagged = this.cutFlag && texts.some(({ isCut }) => isCut) ? this.cutFlag : undefined;
    const cells = this.columns.map((column, index) => {
      const { value } = texts[index] as Short;
      const place = `${this.letters[index]}${number}`;
      if (column.name !== flagged?.column) return this.cell(place, column, value);
      return textCell(place, STYLE.text, value ? `${value}; ${flagged.flag}` : flagged.flag);
    });
    return `<row r="${number}">${cells.join("")}</row>`;
  }

  /** A cell's value, cut where it is too long; a list as text. */
  private short(given: unknown, column: string): Short {
    const value = Array.isArray(given) ? given.join("; ") || null : given; // an empty list is no cell
    if (typeof value !== "string" || value.length <= MAX_CELL) return { value, isCut: false };
    const place = `${this.name}.${column}`;
    this.cut.set(place, (this.cut.get(place) ?? 0) + 1);
    return { value: cutText(value, MAX_CELL), isCut: true };
  }

  private cell(place: string, { type }: Column, value: unknown): string {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === "number") return numberCell(place, Number.isInteger(value) ? STYLE.integer : 0, value);
    const text = String(value);
    if (type === "date" || type === "datetime") {
      const days = dayNumber(text);
      if (days !== null) return numberCell(place, type === "date" ? STYLE.date : this.styles.offset(text), days);
    }
    return textCell(place, STYLE.text, text);
  }
}

interface Short {
  readonly value: unknown;
  readonly isCut: boolean;
}

const numberCell = (place: string, style: number, value: number): string =>
  `<c r="${place}"${style === STYLE.general ? "" : ` s="${style}"`}><v>${value}</v></c>`;

const textCell = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/**
 * Text as a workbook keeps it: what XML has no character for, and a carriage return, which it would change, as
 * `_x000D_`; so that a text which looks like that is not taken for it, its underscore is escaped too.
 */
const xmlText = (text: string): string =>
  text.replace(/[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}|_(?=x[\dA-Fa-f]{4}_)/gu, (character) => {
    const entity = ENTITIES.get(character);
    return entity ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

const DAY = 86_400_000;

/** Days from 30 December 1899: spreadsheets disagree on those before March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = 61;

/** The number that a spreadsheet has for a day or a local time; null for one that it has none for. */
function dayNumber(text: string): number | null {
  const local = text.replace(OFFSET, "");
  const days = (Date.parse(local.includes("T") ? `${local}Z` : local) - DAY_ZERO) / DAY;
  if (!(days >= FIRST_DAY && days < 2_958_466)) return null;
  // some microseconds up: many a reader cuts what is below a millisecond
  return Number.isInteger(days) ? days : (Math.floor(days * 1e10) + 2) / 1e10;
}

/** Behind a time. */
const OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

/** Cell formats that are always there, by their place. */
const STYLE = { general: 0, header: 1, text: 2, integer: 3, date: 4 } as const;

/** The formats of cells: one more for each offset of a date-time. */
class Styles {
  private readonly offsets: string[] = [];

  /** The format of a time of this offset. */
  offset(text: string): number {
    const offset = OFFSET.exec(text)?.[0] ?? "";
    const known = this.offsets.indexOf(offset);
    return STYLE.date + 1 + (known >= 0 ? known : this.offsets.push(offset) - 1);
  }

  xml(): string {
    const formats = ["yyyy\\-mm\\-dd", ...this.offsets.map((offset) => `yyyy\\-mm\\-dd\\ hh:mm:ss"${offset}"`)];
    const numbered = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${quoted(code)}"/>`);
    const cell = (format: number, font = 0) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    const cells = [cell(0), cell(49, 1), cell(49), cell(1), ...formats.map((_, index) => cell(164 + index))];
    const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
    const fill = (pattern: string) => `<fill><patternFill patternType="${pattern}"/></fill>`;
    return [
      `${XML}<styleSheet xmlns="${MAIN}">`,
      `<numFmts count="${formats.length}">${numbered.join("")}</numFmts>`,
      `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
      `<fills count="2">${fill("none")}${fill("gray125")}</fills>`,
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
      `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ].join("");
  }
}

const quoted = (text: string): string => text.replaceAll('"', "&quot;");

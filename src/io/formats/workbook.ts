/**
 * Workbooks (.xlsx): each sheet is a table. Sheets are streamed; the strings that cells share lie in a file where they
 * are many. Dates, which a workbook keeps as numbers, become ISO 8601 by the format of their cells.
 */
import { Parser } from "htmlparser2";
import type yauzl from "yauzl";
import type { RawRecord, Reject } from "../../core/record.ts";
import { ReadError } from "../bytes.ts";
import { ABOVE_HEADER, doubledHeader, filled, headerPlace, ROWS_LOOKED_AT, turnedTable } from "../header.ts";
import type { Source } from "../reading.ts";
import { StringStore } from "../string-store.ts";
import { isProse, Table } from "../table.ts";
import { openZip, zipBytes } from "./archive.ts";

type Items = AsyncGenerator<RawRecord | Reject>;

/** Most columns that a sheet has. */
export const MOST_COLUMNS = 16_384;

export async function* readWorkbook(source: Source, path: string): Items {
  const strings = new StringStore();
  let zip: yauzl.ZipFile | null = null;
  const count = { rows: 0 };
  const large = { rows: 0 };
  try {
    zip = await openZip(path);
    const parts = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName.replace(/^\//, ""), entry);
    const open = (name: string): AsyncIterable<Buffer> | null => {
      const entry = parts.get(name);
      return zip !== null && entry ? zipBytes(zip, entry) : null;
    };
    const book = await bookOf(open);
    await readStrings(open("xl/sharedStrings.xml"), strings, source.limit);
    const dates = await dateStyles(open("xl/styles.xml"));
    for (const sheet of book.sheets) {
      const bytes = open(sheet.part);
      if (bytes === null) continue;
      const rows = rowsOf(bytes, { strings, dates, epoch: book.epoch, limit: source.limit, large });
      yield* sheetItems(source, sheet.name, rows, count);
    }
  } catch (error) {
    throw workbookError(error);
  } finally {
    strings.close();
    zip?.close();
  }
  yield* tooLarge(source, large.rows);
  if (count.rows === 0 && large.rows === 0)
    yield source.reject("empty_file", "no sheet has a row below its header", null);
}

/** Rows that were let go of, one reject each. */
export function* tooLarge(source: Source, rows: number): Generator<Reject> {
  for (let n = 0; n < rows; n++)
    yield source.reject("too_large", `a row is larger than ${source.limit} characters`, null);
}

/** What is thrown for one that is damaged. */
export function workbookError(error: unknown): unknown {
  if (!(error instanceof Error) || (error instanceof ReadError && error.code !== "broken_archive")) return error;
  return new ReadError("broken_workbook", error.message.replace("the archive", "the workbook"));
}

/** The records of a sheet; `count` goes on from sheet to sheet. */
export async function* sheetItems(
  source: Source,
  name: string,
  rows: AsyncIterable<string[]>,
  count: { rows: number },
): Items {
  let table: Table | null = null;
  for await (const row of tableRows(rows, (above) => source.skip(ABOVE_HEADER, above))) {
    if (table === null) table = new Table(source, name, row);
    else yield* table.row(row, ++count.rows);
  }
  if (table !== null) yield* table.end();
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Day 0 of its dates, in milliseconds since 1970. */
  readonly epoch: number;
}

async function bookOf(open: (name: string) => AsyncIterable<Buffer> | null): Promise<Book> {
  const targets = new Map<string, string>();
  await parse(open("xl/_rels/workbook.xml.rels"), {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let epoch = Date.UTC(1899, 11, 30);
  const found = await parse(open("xl/workbook.xml"), {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) epoch = Date.UTC(1904, 0, 1);
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? "";
      const part = targets.get(id);
      if (name === "sheet" && part !== undefined) sheets.push({ name: attributes.name ?? "", part });
    },
  });
  if (!found) throw new ReadError("broken_workbook", "the archive holds no workbook");
  return { sheets, epoch };
}

interface Handler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

/** `decode`: of an encoding other than UTF-8. */
export function parserOf({ open, text, close }: Handler, decode = utf8()): (bytes: Buffer) => void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(withoutPrefix(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(withoutPrefix(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  return (bytes) => parser.write(decode(bytes));
}

function utf8(): (bytes: Buffer) => string {
  const decoder = new TextDecoder();
  return (bytes) => decoder.decode(bytes, { stream: true });
}

/** False where there is no such part. */
async function parse(bytes: AsyncIterable<Buffer> | null, handler: Handler): Promise<boolean> {
  if (bytes === null) return false;
  const write = parserOf(handler);
  for await (const chunk of bytes) write(chunk);
  return true;
}

/** Each `si` is a string: of one `t`, or of several where parts of it have a look of their own. */
async function readStrings(bytes: AsyncIterable<Buffer> | null, strings: StringStore, limit: number): Promise<void> {
  let text = "";
  let isText = false;
  let isPhonetic = false;
  await parse(bytes, {
    open: (name) => {
      if (name === "si") text = "";
      isText = name === "t";
      if (name === "rPh") isPhonetic = true;
    },
    text: (data) => {
      // one that is longer makes its row too large, whatever follows
      if (isText && !isPhonetic && text.length <= limit) text += data;
    },
    close: (name) => {
      isText = false;
      if (name === "rPh") isPhonetic = false;
      if (name === "si") strings.add(withCharacters(text));
    },
  });
}

/** `_x000D_` is how a workbook spells a character that XML has not. */
const withCharacters = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** Formats of numbers that a workbook has without naming them, and that show days or times. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isDateFormat = (code: string): boolean => /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]{0,99}\]/g, ""));

/** Which styles show a date. */
async function dateStyles(bytes: AsyncIterable<Buffer> | null): Promise<readonly boolean[]> {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCells = false;
  await parse(bytes, {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      const id = Number(numFmtId);
      if (name === "numFmt") formats.set(id, isDateFormat(formatCode));
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) styles.push(formats.get(id) ?? isBuiltInDate(id));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

interface Cells {
  readonly strings: StringStore;
  readonly dates: readonly boolean[];
  readonly epoch: number;
  /** Characters that a row may have, and how many had more: they are not given. */
  readonly limit: number;
  readonly large: { rows: number };
}

/** The rows of a sheet; cells that are not there are empty. */
async function* rowsOf(bytes: AsyncIterable<Buffer>, cells: Cells): AsyncGenerator<string[]> {
  let rows: string[][] = [];
  let row: string[] = [];
  let column = 0;
  let type = "n";
  let style = 0;
  let value = "";
  let isValue = false;
  let size = 0;
  const { limit, large, strings } = cells;
  const write = parserOf({
    open: (name, { r, t = "n", s = "0" }) => {
      isValue = name === "v" || name === "t";
      if (name === "row") {
        row = [];
        size = 0;
      } else if (name === "c") {
        column = r === undefined ? row.length : columnOf(r);
        type = t;
        style = Number(s);
        value = "";
      }
    },
    text: (data) => {
      if (!isValue) return;
      size += data.length;
      if (size <= limit) value += data;
    },
    close: (name) => {
      isValue = false;
      if (name === "c" && column < MOST_COLUMNS) {
        if (type === "s") size += strings.lengthOf(Number(value));
        if (size > limit) return;
        while (row.length < column) row.push("");
        row[column] = valueOfCell(value, type, style, cells);
      } else if (name === "row" && size > limit) large.rows++;
      else if (name === "row") rows.push(row);
    },
  });
  for await (const chunk of bytes) {
    write(chunk);
    yield* rows;
    rows = [];
  }
}

/** `BC12` -> 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & 0x5f;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function valueOfCell(value: string, type: string, style: number, { strings, dates, epoch }: Cells): string {
  if (type === "s") return strings.get(Number(value));
  if (type === "b") return value === "1" ? "true" : "false";
  if (type === "e") return "";
  if (type === "n" && dates[style] === true && value !== "") return dateOf(Number(value), epoch) ?? value;
  return type === "n" || type === "d" ? value : withCharacters(value);
}

const DAY = 24 * 60 * 60 * 1000;

/** A day of a workbook as ISO 8601 without an offset; null where it is a time without a day. */
function dateOf(serial: number, epoch: number): string | null {
  const date = new Date(Math.round((epoch + serial * DAY) / 1000) * 1000);
  if (!(serial >= 1) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return null;
  const iso = date.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** The header, then the rows below it at its width; rows above it are counted. */
async function* tableRows(
  rows: AsyncIterable<string[]>,
  above: (count: number) => void,
): AsyncGenerator<readonly string[]> {
  let width = 0;
  let first: string[][] = [];
  function* table(isWhole: boolean): Generator<readonly string[]> {
    const turned = isWhole ? turnedTable(first, isProse) : null;
    const doubled = turned === null ? doubledHeader(first, isProse) : null;
    const place = doubled?.place ?? (turned === null ? placeIn(first) : 0);
    if (place > 0) above(place);
    const [written = [], ...others] = turned ?? first.slice(place);
    const header = doubled?.names ?? written;
    const below = doubled ? others.slice(1) : others;
    first = [];
    width = header.length;
    if (width > 0) yield header.map((cell) => cell.trim());
    for (const row of below) yield fitted(row, width);
  }
  for await (const row of rows) {
    if (filled(row) === 0) continue;
    if (width > 0) {
      // of a row that has cells only beside the table there is nothing to tell
      if (filled(row.slice(0, width)) > 0) yield fitted(row, width);
      continue;
    }
    first.push(row);
    if (first.length === ROWS_LOOKED_AT) yield* table(false);
  }
  if (width === 0) yield* table(true);
}

/** A line above the table that is alone is a title, whatever the header's cells are. */
function placeIn(first: readonly (readonly string[])[]): number {
  const place = headerPlace(first);
  return place === 0 && filled(first[0] ?? []) === 1 && filled(first[1] ?? []) > 1 ? 1 : place;
}

const fitted = (row: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, index) => row[index] ?? "");

/**
 * Workbooks as Excel 2003 wrote them in XML (SpreadsheetML): each sheet is a table, streamed. A row that is too large
 * is a reject, and the rest is read.
 */
import iconv from "iconv-lite";
import type { RawRecord, Reject } from "../../core/record.ts";
import { recordChunks } from "../bytes.ts";
import type { Source } from "../reading.ts";
import { MOST_COLUMNS, parserOf, sheetItems, tooLarge } from "./workbook.ts";

type Items = AsyncGenerator<RawRecord | Reject>;
type Attributes = Readonly<Record<string, string>>;

/** What the document says in its order: that a sheet of this name begins, or a row; null for one that is too large. */
export type SheetEvent = { readonly sheet: string } | { readonly row: string[] | null };

export interface SheetReader {
  readonly read: (bytes: AsyncIterable<Buffer>) => AsyncGenerator<SheetEvent>;
  /** The document has not ended. */
  readonly isOpen: boolean;
}

export const readSpreadsheetXml = (source: Source, bytes: AsyncIterable<Buffer>): Items =>
  readSheetEvents(source, new Sheets(source.limit), bytes);

/** The records of the sheets of a document in XML. */
export async function* readSheetEvents(source: Source, sheets: SheetReader, bytes: AsyncIterable<Buffer>): Items {
  const events = sheets.read(bytes);
  let large = 0;
  let next = await events.next();
  async function* rows(): AsyncGenerator<string[]> {
    for (next = await events.next(); !next.done && "row" in next.value; next = await events.next()) {
      if (next.value.row === null) large++;
      else yield next.value.row;
    }
  }
  const count = { rows: 0 };
  while (!next.done) {
    const name = "sheet" in next.value ? next.value.sheet : "";
    yield* sheetItems(source, name, rows(), count);
  }
  yield* tooLarge(source, large);
  if (sheets.isOpen) yield source.reject("broken_workbook", "the workbook ends before its root element does", null);
  else if (count.rows === 0 && large === 0)
    yield source.reject("empty_file", "no sheet has a row below its header", null);
}

/** Inside a cell what is no part of its value. */
const BESIDE: ReadonlySet<string> = new Set(["Comment", "PhoneticText"]);

class Sheets implements SheetReader {
  private readonly limit: number;
  private events: SheetEvent[] = [];
  private depth = 0;
  private row: string[] = [];
  /** Characters of the open row. */
  private size = 0;
  /** Where the next cell stands that does not say it. */
  private column = 0;
  private merged = 0;
  private type = "";
  private value = "";
  private isData = false;
  private isBeside = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  get isOpen(): boolean {
    return this.depth > 0;
  }

  async *read(bytes: AsyncIterable<Buffer>): AsyncGenerator<SheetEvent> {
    let write: ((bytes: Buffer) => void) | null = null;
    for await (const chunk of recordChunks(bytes)) {
      write ??= parserOf(
        {
          open: (name, attributes) => this.open(name, attributes),
          text: (data) => this.text(data),
          close: (name) => this.close(name),
        },
        chunk.encoding === null ? decoderOf(chunk.bytes) : undefined,
      );
      write(chunk.bytes);
      yield* this.events;
      this.events = [];
    }
  }

  private open(name: string, attributes: Attributes): void {
    this.depth++;
    if (name === "Worksheet") this.events.push({ sheet: said(attributes, "Name") ?? "" });
    else if (name === "Row") {
      this.row = [];
      this.size = 0;
      this.column = 0;
    } else if (name === "Cell") {
      this.column = (countOf(said(attributes, "Index")) || this.column + 1) - 1;
      this.merged = countOf(said(attributes, "MergeAcross"));
      this.value = "";
    } else if (BESIDE.has(name)) this.isBeside = true;
    else if (name === "Data" && !this.isBeside) {
      this.isData = true;
      this.type = said(attributes, "Type") ?? "String";
    }
  }

  private text(data: string): void {
    if (!this.isData) return;
    this.size += data.length;
    if (this.size <= this.limit) this.value += data;
  }

  private close(name: string): void {
    this.depth--;
    if (name === "Data") this.isData = false;
    else if (BESIDE.has(name)) this.isBeside = false;
    else if (name === "Row") this.events.push({ row: this.size > this.limit ? null : this.row });
    else if (name === "Cell") {
      if (this.column < MOST_COLUMNS) {
        while (this.row.length < this.column) this.row.push("");
        this.row[this.column] = cellOf(this.value, this.type);
      }
      this.column += 1 + this.merged;
    }
  }
}

/** With the prefix of its namespace or without. */
const said = (attributes: Attributes, name: string): string | undefined => attributes[`ss:${name}`] ?? attributes[name];

/** 0 for what is no number of cells, so that a cell without a place of its own is the next. */
const countOf = (text: string | undefined): number => (text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : 0);

/** `2024-05-14T00:00:00.000`; a time alone is one of the day on which the days begin. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/;
const NO_DAY = /^1899-12-3[01]$|^1904-01-01$/;

function cellOf(value: string, type: string): string {
  if (type === "Error") return "";
  if (type === "Boolean") return value === "1" ? "true" : "false";
  const [, day, time] = (type === "DateTime" && MOMENT.exec(value)) || [];
  if (day === undefined || time === undefined) return value;
  if (NO_DAY.test(day)) return time;
  return time === "00:00:00" ? day : `${day} ${time}`;
}

/** By the encoding that the document declares. */
function decoderOf(first: Buffer): (bytes: Buffer) => string {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(first.toString("latin1", 0, 200))?.[1] ?? "utf-8";
  const decoder = iconv.getDecoder(iconv.encodingExists(declared) ? declared : "utf-8");
  return (bytes) => decoder.write(bytes);
}

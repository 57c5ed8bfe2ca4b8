/**
 * Tables of OpenDocument: `.ods`, whose `content.xml` this reads, and `.fods`, which is one XML file. Each sheet is a
 * table, streamed. Rows that a program wrote once for many are read once; the others are counted.
 */
import type yauzl from "yauzl";
import type { RawRecord, Reject } from "../../core/record.ts";
import { ReadError, recordChunks } from "../bytes.ts";
import type { Source } from "../reading.ts";
import { openZip, zipBytes } from "./archive.ts";
import { readSheetEvents, type SheetEvent, type SheetReader } from "./spreadsheet-xml.ts";
import { MOST_COLUMNS, parserOf, workbookError } from "./workbook.ts";

type Items = AsyncGenerator<RawRecord | Reject>;
type Attributes = Readonly<Record<string, string>>;

/** What rows that repeat the one before them are counted as. */
const REPEATED = "repeated_rows";

/** In which there are rows and paragraphs that are no part of a sheet, or of a cell's value. */
const BESIDE: ReadonlySet<string> = new Set(["annotation", "tracked-changes", "frame", "custom-shape", "shapes"]);

/** A spreadsheet that is one XML file. */
export const readFlatDocument = (source: Source, bytes: AsyncIterable<Buffer>): Items =>
  readSheetEvents(source, new OpenDocument(source), bytes);

/** A spreadsheet that is an archive. */
export async function* readOpenDocument(source: Source, path: string): Items {
  let zip: yauzl.ZipFile | null = null;
  let isFound = false;
  try {
    zip = await openZip(path);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== "content.xml") continue;
      isFound = true;
      yield* readFlatDocument(source, zipBytes(zip, entry));
    }
    if (!isFound) throw new ReadError("broken_workbook", "the archive holds no workbook");
  } catch (error) {
    throw workbookError(error);
  } finally {
    zip?.close();
  }
}

class OpenDocument implements SheetReader {
  private readonly source: Source;
  private events: SheetEvent[] = [];
  private depth = 0;
  /** Elements that are open in one of `BESIDE`, with it. */
  private beside = 0;
  private row: string[] = [];
  private size = 0;
  private column = 0;
  private rowTimes = 1;
  private cellTimes = 1;
  /** The value as the program keeps it, beside what it shows; null where that is all there is. */
  private kept: string | null = null;
  private paragraphs: string[] = [];
  private isShown = false;

  constructor(source: Source) {
    this.source = source;
  }

  get isOpen(): boolean {
    return this.depth > 0;
  }

  async *read(bytes: AsyncIterable<Buffer>): AsyncGenerator<SheetEvent> {
    const write = parserOf({
      open: (name, attributes) => this.open(name, attributes),
      text: (data) => this.text(data),
      close: (name) => this.close(name),
    });
    for await (const chunk of recordChunks(bytes)) {
      write(chunk.bytes);
      yield* this.events;
      this.events = [];
    }
  }

  private open(name: string, attributes: Attributes): void {
    this.depth++;
    if (this.beside > 0 || BESIDE.has(name)) {
      this.beside++;
      return;
    }
    if (name === "table") this.events.push({ sheet: said(attributes, "name") ?? "" });
    else if (name === "table-row") {
      this.row = [];
      this.size = 0;
      this.column = 0;
      this.rowTimes = times(said(attributes, "number-rows-repeated"));
    } else if (isCell(name)) {
      this.cellTimes = times(said(attributes, "number-columns-repeated"));
      this.kept = keptOf(attributes);
      this.paragraphs = [];
    } else this.inCell(name, attributes);
  }

  /** Inside a paragraph blanks are elements where there are several. */
  private inCell(name: string, attributes: Attributes): void {
    if (name === "p" || name === "h") {
      this.isShown = true;
      this.paragraphs.push("");
    } else if (name === "s") this.text(" ".repeat(Math.min(times(attributes["text:c"]), MOST_BLANKS)));
    else if (name === "tab") this.text("\t");
    else if (name === "line-break") this.text("\n");
  }

  private text(data: string): void {
    if (!this.isShown || this.beside > 0) return;
    this.size += data.length;
    if (this.size <= this.source.limit) this.paragraphs.push((this.paragraphs.pop() ?? "") + data);
  }

  private close(name: string): void {
    this.depth--;
    if (this.beside > 0) this.beside--;
    else if (name === "p" || name === "h") this.isShown = false;
    else if (isCell(name)) this.closeCell();
    else if (name === "table-row") this.closeRow();
  }

  private closeCell(): void {
    const value = this.kept ?? this.paragraphs.join("\n");
    const end = Math.min(this.column + this.cellTimes, MOST_COLUMNS);
    this.size += value.length * (end - this.column - 1); // one value may be that of all columns
    if (value !== "" && this.size <= this.source.limit) {
      while (this.row.length < this.column) this.row.push("");
      for (let at = this.column; at < end; at++) this.row[at] = value;
    }
    this.column = end;
  }

  private closeRow(): void {
    this.events.push({ row: this.size > this.source.limit ? null : this.row });
    if (this.rowTimes > 1 && this.row.length > 0) this.source.skip(REPEATED, this.rowTimes - 1);
  }
}

const MOST_BLANKS = 100;

const isCell = (name: string): boolean => name === "table-cell" || name === "covered-table-cell";

/** By the name that OpenDocument has for it, or that its forerunner had. */
const said = (attributes: Attributes, name: string): string | undefined =>
  attributes[`table:${name}`] ?? attributes[`office:${name}`];

const times = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;

/** Numbers and days are kept as they are, and shown as a country writes them. */
function keptOf(attributes: Attributes): string | null {
  const type = said(attributes, "value-type") ?? "string";
  if (type === "date") return said(attributes, "date-value")?.replace(/\.\d+$/, "") ?? null;
  if (type === "boolean") return said(attributes, "boolean-value") ?? null;
  return type === "float" || type === "percentage" || type === "currency" ? (said(attributes, "value") ?? null) : null;
}

/**
 * Rows to bytes, NDJSON and CSV in one pass: a cell's text is looked at once for both. The bytes are those of
 * JSON.stringify and of csv-stringify with the options of `csvWriter`, character by character: see the properties in
 * tests/io.
 */
import { type CsvDialect, csvWriter } from "./csv.ts";
import { columnsOf, type TableDefinition } from "./schema.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows in both formats. */
export interface RowChunk {
  readonly ndjson: Uint8Array;
  readonly csv: Uint8Array;
}

/** Gathers the rows of one dataset; its memory is used again and again. */
export interface RowWriter {
  /** What the CSV file begins with. */
  readonly header: string;
  /** Bytes gathered since the last `take`. */
  readonly ndjsonBytes: number;
  readonly csvBytes: number;
  /** Throws TypeError for a cell that is undefined or a number that is not finite: such a row is a bug. */
  append(rows: readonly Row[]): void;
  /** Adds rows that were written before. */
  copy(ndjson: Uint8Array, csv: Uint8Array): void;
  /**
   * All that was gathered, in buffers of their own, so that a transfer moves nothing else; the writer is empty again.
   */
  take(): RowChunk;
}

/** Without a dialect there is no CSV. */
export function rowWriter(
  definition: Pick<TableDefinition, "schema" | "cutFlag">,
  dialect: CsvDialect | null,
): RowWriter {
  const names = columnsOf(definition.schema).map(({ name }) => name);
  if (dialect === null) return new BytesWriter(names, "", () => "");
  const csv = csvWriter(definition, dialect);
  return new BytesWriter(names, csv.header, dialect === "canonical" ? null : csv.rows);
}

class BytesWriter implements RowWriter {
  readonly header: string;
  ndjsonBytes = 0;
  csvBytes = 0;
  private readonly names: readonly string[];
  private readonly cellsOf: CellsOf;
  /** The cells of the row at work. */
  private readonly cells: unknown[] = [];
  /** What stands before the cell of each column in NDJSON. */
  private readonly keys: readonly Uint8Array[];
  /** Makes the CSV of a dialect of its own; null for the canonical one. */
  private readonly dialect: ((rows: readonly Row[]) => string) | null;
  private ndjson: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  private csv: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(INITIAL_BYTES);

  constructor(names: readonly string[], header: string, dialect: ((rows: readonly Row[]) => string) | null) {
    this.header = header;
    this.names = names;
    this.cellsOf = cellsInOrder(names);
    this.keys = names.map((name, i) => Buffer.from(`${i === 0 ? "{" : ","}${JSON.stringify(name)}:`));
    this.dialect = dialect;
  }

  append(rows: readonly Row[]): void {
    const csvFrom = this.csvBytes;
    for (const row of rows) this.row(row);
    if (this.dialect === null) return;
    this.csvBytes = csvFrom;
    this.csvText(this.dialect(rows));
  }

  copy(ndjson: Uint8Array, csv: Uint8Array): void {
    this.reserve(ndjson.length, csv.length);
    this.ndjson.set(ndjson, this.ndjsonBytes);
    this.csv.set(csv, this.csvBytes);
    this.ndjsonBytes += ndjson.length;
    this.csvBytes += csv.length;
  }

  take(): RowChunk {
    const ndjson = new Uint8Array(this.ndjsonBytes);
    const csv = new Uint8Array(this.csvBytes);
    ndjson.set(this.ndjson.subarray(0, this.ndjsonBytes));
    csv.set(this.csv.subarray(0, this.csvBytes));
    this.ndjsonBytes = 0;
    this.csvBytes = 0;
    return { ndjson, csv };
  }

  private row(row: Row): void {
    const { names, keys, cells } = this;
    this.cellsOf(row, cells);
    for (let i = 0; i < names.length; i++) {
      const key = keys[i] as Uint8Array;
      this.reserve(key.length + WORD_BYTES, WORD_BYTES);
      this.ndjsonBytes = put(this.ndjson, this.ndjsonBytes, key);
      if (i > 0) this.csv[this.csvBytes++] = COMMA;
      this.cell(cells[i], names[i] as string);
    }
    this.reserve(2, 2);
    this.ndjson[this.ndjsonBytes++] = CLOSE_OBJECT;
    this.ndjson[this.ndjsonBytes++] = LF;
    this.csv[this.csvBytes++] = CR;
    this.csv[this.csvBytes++] = LF;
  }

  /** There is room for a word or number already. */
  private cell(value: unknown, column: string): void {
    if (value === null) this.ndjsonBytes = put(this.ndjson, this.ndjsonBytes, NULL);
    else if (typeof value === "string") this.text(value);
    else if (typeof value === "number" && Number.isFinite(value)) this.number(value);
    else if (typeof value === "boolean") this.word(value ? TRUE : FALSE);
    else if (Array.isArray(value)) this.list(value);
    else throw new TypeError(`column ${column}: ${String(value)} has no form in JSON and CSV`);
  }

  private word(bytes: Uint8Array): void {
    this.ndjsonBytes = put(this.ndjson, this.ndjsonBytes, bytes);
    this.csvBytes = put(this.csv, this.csvBytes, bytes);
  }

  private number(value: number): void {
    if ((value | 0) === value && value >= 0) {
      this.ndjsonBytes = putDigits(this.ndjson, this.ndjsonBytes, value);
      this.csvBytes = putDigits(this.csv, this.csvBytes, value);
      return;
    }
    const text = String(value);
    this.ndjsonBytes += this.ndjson.write(text, this.ndjsonBytes, "latin1");
    this.csvBytes += this.csv.write(text, this.csvBytes, "latin1");
  }

  private list(values: readonly unknown[]): void {
    if (values.length === 0) {
      this.ndjson[this.ndjsonBytes++] = OPEN_ARRAY;
      this.ndjson[this.ndjsonBytes++] = CLOSE_ARRAY;
      return;
    }
    const from = this.ndjsonBytes;
    const joined = values.join("; ");
    if (joined !== "") this.text(joined);
    this.ndjsonBytes = from; // over the text, which is that of the CSV
    const json = JSON.stringify(values);
    this.reserve(json.length * UTF8_MOST, 0);
    this.ndjsonBytes += this.ndjson.write(json, from);
  }

  private text(value: string): void {
    this.reserve(value.length * ESCAPE_BYTES + WORD_BYTES, value.length * UTF8_MOST + WORD_BYTES);
    const { ndjson, csv } = this;
    if (value === "") {
      this.csvBytes = put(csv, this.csvBytes, NO_TEXT);
      this.ndjsonBytes = put(ndjson, this.ndjsonBytes, NO_TEXT);
      return;
    }
    let j = this.ndjsonBytes;
    let k = this.csvBytes;
    ndjson[j++] = QUOTE;
    let i = 0;
    for (; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code >= CARE.length || CARE[code] !== PLAIN) break;
      ndjson[j++] = code;
      csv[k++] = code;
    }
    this.ndjsonBytes = j;
    this.csvBytes = k;
    if (i < value.length) this.carefully(value, i);
    ndjson[this.ndjsonBytes++] = QUOTE;
  }

  /**
   * Writes a text from the first character on that needs care; what is before it is written, without quotation marks.
   */
  private carefully(value: string, from: number): void {
    const { ndjson, csv } = this;
    let j = this.ndjsonBytes;
    let k = this.csvBytes;
    const quoted = QUOTED.test(value);
    if (quoted) {
      csv.copyWithin(k - from + 1, k - from, k);
      csv[k - from] = QUOTE;
      k++;
    }
    for (let i = from; i < value.length; i++) {
      const code = value.charCodeAt(i);
      if (code >= CARE.length) {
        const point = value.codePointAt(i) as number;
        if (point > 0xffff) i++;
        j = isSurrogate(point) ? putEscape(ndjson, j, point) : putPoint(ndjson, j, point);
        k = putPoint(csv, k, isSurrogate(point) ? REPLACEMENT : point);
        continue;
      }
      csv[k++] = code;
      if (code === QUOTE) csv[k++] = QUOTE;
      if (CARE[code] === ESCAPED) j = putEscape(ndjson, j, code);
      else ndjson[j++] = code;
    }
    if (quoted) csv[k++] = QUOTE;
    this.ndjsonBytes = j;
    this.csvBytes = k;
  }

  private csvText(text: string): void {
    this.reserve(0, text.length * UTF8_MOST);
    this.csvBytes += this.csv.write(text, this.csvBytes);
  }

  /** Makes room for this many bytes more. */
  private reserve(ndjson: number, csv: number): void {
    if (this.ndjsonBytes + ndjson > this.ndjson.length) this.ndjson = grown(this.ndjson, this.ndjsonBytes, ndjson);
    if (this.csvBytes + csv > this.csv.length) this.csv = grown(this.csv, this.csvBytes, csv);
  }
}

type CellsOf = (row: Row, cells: unknown[]) => void;

/**
 * A function of each table's own that puts the cells of a row in order: code shared by tables whose rows have other
 * shapes looks every cell up by its name.
 */
function cellsInOrder(names: readonly string[]): CellsOf {
  const code = names.map((name, i) => `cells[${i}] = row[${JSON.stringify(name)}];`);
  return new Function("row", "cells", code.join("\n")) as CellsOf;
}

const INITIAL_BYTES = 64 * 1024;

/** A number, a word or the marks around a text have no more. */
const WORD_BYTES = 32;
/** Bytes of a UTF-16 code unit in UTF-8, at most; and of one as an escape of JSON. */
const UTF8_MOST = 3;
const ESCAPE_BYTES = 6;

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const CLOSE_OBJECT = 0x7d;
const REPLACEMENT = 0xfffd;

const NULL = Buffer.from("null");
const TRUE = Buffer.from("true");
const FALSE = Buffer.from("false");
/** The empty text, told from null. */
const NO_TEXT = Buffer.from('""');

/** What makes CSV put a text between quotation marks. */
const QUOTED = /[",\r\n]/;

/** What the ASCII characters need: nothing; a look at the quotation marks of CSV; an escape in JSON. */
const PLAIN = 0;
const LOOKED_AT = 1;
const ESCAPED = 2;
const CARE = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code < 0x20 || code === QUOTE || code === BACKSLASH) return ESCAPED;
  return code === COMMA ? LOOKED_AT : PLAIN;
});

/** JSON's escapes of the ASCII characters that have one. */
const ESCAPES = Array.from(CARE, (care, code) =>
  care === ESCAPED ? Buffer.from(JSON.stringify(String.fromCharCode(code)).slice(1, -1)) : null,
);

const isSurrogate = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

function grown(buffer: Buffer<ArrayBuffer>, used: number, needed: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.max(used + needed, buffer.length * 2));
  buffer.copy(larger, 0, 0, used);
  return larger;
}

// These write at an offset and give the one after it. Loops, because calls for so few bytes cost more.

function put(to: Uint8Array, at: number, bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) to[at + i] = bytes[i] as number;
  return at + bytes.length;
}

function putDigits(to: Uint8Array, at: number, value: number): number {
  let digits = 1;
  for (let rest = value; rest > 9; rest = (rest / 10) | 0) digits++;
  for (let i = at + digits - 1, rest = value; i >= at; i--) {
    const next = (rest / 10) | 0;
    to[i] = 0x30 + rest - next * 10;
    rest = next;
  }
  return at + digits;
}

/** A character that JSON escapes: of ASCII, or a lone surrogate. */
function putEscape(to: Uint8Array, at: number, code: number): number {
  return put(to, at, ESCAPES[code] ?? Buffer.from(`\\u${code.toString(16)}`));
}

/** UTF-8 of a code point beyond ASCII. */
function putPoint(to: Uint8Array, at: number, point: number): number {
  if (point < 0x800) to[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) to[at++] = 0xe0 | (point >> 12);
    else {
      to[at++] = 0xf0 | (point >> 18);
      to[at++] = 0x80 | ((point >> 12) & 0x3f);
    }
    to[at++] = 0x80 | ((point >> 6) & 0x3f);
  }
  to[at++] = 0x80 | (point & 0x3f);
  return at;
}

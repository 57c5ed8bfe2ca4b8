/**
 * Dumps of MySQL, PostgreSQL, SQLite, Oracle and SQL Server: the rows of INSERT statements and COPY blocks, a table
 * each. Nothing is executed. Read as latin1, so that an index is a byte; values are decoded one by one.
 */
import type { RawRecord, Reject } from "../../core/record.ts";
import { decode } from "../../text/encodings.ts";
import type { Source } from "../reading.ts";
import { Table } from "../table.ts";
import { assignments, closing, tuple, withoutEscapes } from "./sql-values.ts";

type Items = Generator<RawRecord | Reject>;

interface Dialect {
  /** A backslash escapes in strings, as in MySQL. */
  readonly escapes: boolean;
  /** A script of SQL Server. */
  readonly isBatched: boolean;
}

/** What stands at the beginning of the text that is left: statements, the rows of an INSERT, the lines of a COPY. */
type State = "statement" | "rows" | "lines";

const IDENTIFIER = '(?:`[^`]*`|"[^"]*"|\\[[^\\]]*\\]|[\\w$]+)';
const NAME = `${IDENTIFIER}(?:\\s{0,9}\\.\\s{0,9}${IDENTIFIER}){0,3}`;
const COLUMNS = `(?:\\(((?:\\s{0,99}${IDENTIFIER}\\s{0,99},){0,500}\\s{0,99}${IDENTIFIER}\\s{0,99})\\))?`;
const INSERT = new RegExp(
  `(?:insert|replace)\\s+(?:(?:\\w+\\s+){0,3}into\\s+)?(${NAME})\\s{0,9}${COLUMNS}\\s{0,99}` +
    "(?:overriding \\w{1,20} value\\s{0,99})?values?\\s*",
  "iy",
);
/** `INSERT INTO berita SET judul = '...'`, MySQL's other way. */
const INSERT_SET = new RegExp(`(?:insert|replace)\\s+(?:\\w+\\s+){0,3}into\\s+(${NAME})\\s{1,99}set\\s`, "iy");
const COPY = new RegExp(`copy\\s+(${NAME})\\s{0,9}${COLUMNS}\\s{1,99}from\\s+stdin[^;]*;[^\\n]*\\n`, "iy");
const CREATE = new RegExp(`create\\s+(?:\\w+\\s+){0,2}?table\\s+(?:if\\s+not\\s+exists\\s+)?(${NAME})\\s*\\(`, "iy");
/** What begins a line of a CREATE TABLE and is no column. */
const NO_COLUMN = /^(?:primary|unique|key|index|constraint|fulltext|spatial|foreign|check|exclude|like)\b/i;
const BLANKS = /[\s;]+/y;
const LINE_COMMENT = /(?:--|#)[^\n]*\n/y;
const BETWEEN_ROWS = /[\s,]+/y;
const WORD = /[a-z]+/iy;

/** What only dialects write in whose plain strings a backslash is a character like others. */
const NO_ESCAPES = new RegExp(
  "PostgreSQL|pg_catalog|SET (?:statement_timeout|standard_conforming_strings)|" +
    "PRAGMA |BEGIN TRANSACTION|char\\(10\\)\\)|unistr\\(",
);

/** What only scripts of SQL Server have: batches that a line `GO` ends, statements without semicolons. */
const BATCHES = /^GO[ \t]*\r?$|\[dbo\]\s*\.|^SET (?:ANSI_NULLS|IDENTITY_INSERT|QUOTED_IDENTIFIER)\b/im;
/** Where a statement of such a script ends, outside of its strings: `GO`, or the line that begins another one. */
const NEXT_STATEMENT = "\\n(?=[ \\t]{0,99}(?:GO|INSERT|SET|CREATE|ALTER|USE)\\s)";
const MARKS = "['\"`;]|--[^\\n]*|/\\*|\\$\\w*\\$";
const MARKS_OF_STATEMENTS = new RegExp(MARKS, "g");
const MARKS_OF_BATCHES = new RegExp(`${NEXT_STATEMENT}|${MARKS}`, "gi");

/** Without its quotes and the schema before it. */
const bareName = (name: string): string =>
  name
    .split(".")
    .at(-1)!
    .trim()
    .replace(/^[`"[]|[`"\]]$/g, "");

export class SqlDump {
  private readonly source: Source;
  private rest = "";
  private at = 0;
  private state: State = "statement";
  private dialect: Dialect = { escapes: true, isBatched: false };
  private readonly columnsOf = new Map<string, readonly string[]>();
  private readonly tables = new Map<string, Table>();
  private table: Table | null = null;
  private header: readonly string[] | null = null;
  /** Where each column of the table is in the rows of this statement; null where both have the same columns. */
  private places: readonly number[] | null = null;
  private tableName = "";
  private key = "";
  /** Of the statement a row was read: it may end there without a semicolon. */
  private isLastRowWhole = false;
  private number = 0;
  private isFirst = true;
  /** What was there is not whole, and is looked at again when there is so much of it. */
  private due = 0;

  constructor(source: Source) {
    this.source = source;
  }

  *push(chunk: Buffer): Items {
    this.rest = this.rest.slice(this.at) + chunk.toString("latin1");
    this.at = 0;
    if (this.isFirst) this.tellDialect(this.rest.slice(0, 20_000));
    this.isFirst = false;
    if (this.rest.length < this.due) return;
    yield* this.read(false);
    const left = this.rest.length - this.at;
    this.due = Math.min(2 * left, this.source.limit + 1);
    if (left <= this.source.limit) return;
    this.number++;
    yield this.source.reject("too_large", `the statement is larger than ${this.source.limit} bytes`, this.number);
    this.at = this.rest.length;
    this.due = 0;
    this.state = "statement";
  }

  private tellDialect(beginning: string): void {
    const isBatched = BATCHES.test(beginning);
    this.dialect = { escapes: !isBatched && !NO_ESCAPES.test(beginning), isBatched };
  }

  *end(): Items {
    this.rest = `${this.rest.slice(this.at)}\n`;
    this.at = 0;
    yield* this.read(true);
    const isWhole = this.state === "rows" ? this.isLastRowWhole : this.state === "statement";
    const isCut = !isWhole || /\S/.test(this.rest.slice(this.at));
    for (const table of this.tables.values()) yield* table.end();
    if (isCut) yield this.source.reject("broken_sql", "the dump ends inside a statement", null);
    else if (this.number === 0) yield this.source.reject("empty_file", "no INSERT or COPY with rows", null);
  }

  /** Reads what is complete; what is not waits for more. */
  private *read(isEnd: boolean): Items {
    for (;;) {
      const { at, state } = this;
      if (this.state === "rows") yield* this.readRow();
      else if (this.state === "lines") yield* this.readLine();
      else yield* this.readStatement(isEnd);
      if (this.at === at && this.state === state) return;
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.rest);
  }

  /** Passes over blanks or a comment; null where neither is there, or not whole. */
  private pass(blanks: RegExp): string | null {
    const { at, rest } = this;
    const found = this.match(blanks) ?? this.match(LINE_COMMENT);
    const end = found || !rest.startsWith("/*", at) ? -1 : rest.indexOf("*/", at + 2);
    if (found) this.at += found[0].length;
    else if (end !== -1) this.at = end + 2;
    return this.at === at ? null : rest.slice(at, this.at);
  }

  private *readStatement(isEnd: boolean): Items {
    if (this.pass(BLANKS) !== null || this.rest.startsWith("/*", this.at)) return;
    const word = this.match(WORD)?.[0].toLowerCase();
    const set = this.match(INSERT_SET);
    if (set) yield* this.readSet(set, isEnd);
    else if (word === "insert" || word === "replace") this.open(this.match(INSERT), "rows", isEnd);
    else if (word === "copy") this.open(this.match(COPY), "lines", isEnd);
    else if (word === "go" && this.dialect.isBatched) this.at += word.length;
    else this.skipStatement(isEnd);
  }

  /** The head of a statement with rows; one that is not understood is passed over once all of it is there. */
  private open(head: RegExpExecArray | null, state: State, isEnd: boolean): void {
    const [whole = "", name = "", columns] = head ?? [];
    if (!head || this.at + whole.length === this.rest.length) {
      if (!head) this.skipStatement(isEnd);
      return;
    }
    this.at += whole.length;
    this.state = state;
    this.isLastRowWhole = false;
    this.tableName = bareName(name);
    this.header =
      columns?.split(",").map((column) => bareName(utf8(column))) ?? this.columnsOf.get(this.tableName) ?? null;
    this.chooseTable();
  }

  /**
   * Rows of a statement that names its columns in another order, or not all of them, are rows of the table all the
   * same; with columns that it does not have, they are a table of their own.
   */
  private chooseTable(): void {
    const columns = this.tables.get(this.tableName)?.header;
    const places = columns && this.header ? placesIn(columns, this.header) : [];
    this.key = places === null ? `${this.tableName}\0${this.header?.join("\0")}` : this.tableName;
    this.table = this.tables.get(this.key) ?? null;
    this.header ??= columns ?? null;
    this.places = columns && places && !isSame(columns, this.header ?? []) ? places : null;
  }

  private *readSet([head, name = ""]: RegExpExecArray, isEnd: boolean): Items {
    const end = statementEnd(this.rest, this.at, this.dialect);
    const found = assignments(this.rest.slice(this.at + head.length, end - 1), this.dialect.escapes);
    if (end === -1 || found === null) {
      this.skipStatement(isEnd);
      return;
    }
    this.at = end;
    this.tableName = bareName(name);
    this.header = found.names.map((column) => bareName(utf8(column)));
    this.chooseTable();
    yield* this.give(found.cells);
  }

  private skipStatement(isEnd: boolean): void {
    const end = statementEnd(this.rest, this.at, this.dialect);
    if (end === -1) {
      if (isEnd && (this.dialect.isBatched || !/\S/.test(this.rest.slice(this.at)))) this.at = this.rest.length;
      return;
    }
    const head = this.match(CREATE);
    if (head) this.columnsOf.set(bareName(head[1] ?? ""), columnsIn(this.rest.slice(this.at + head[0].length, end)));
    this.at = end;
  }

  private *readRow(): Items {
    const between = this.pass(BETWEEN_ROWS);
    if (between !== null) {
      if (between.includes(",")) this.isLastRowWhole = false;
      return;
    }
    const next = this.rest[this.at];
    // the end, or a comment that is not whole
    if (next === undefined || next === "-" || next === "/") return;
    if (next !== "(") {
      // the end of the statement, or what follows its rows (ON CONFLICT ...)
      this.state = "statement";
      if (next !== ";" && !this.dialect.isBatched) this.skipTail();
      return;
    }
    const row = tuple(this.rest, this.at + 1, this.dialect.escapes);
    if (row === null) return;
    this.at = row.end;
    this.isLastRowWhole = true;
    yield* this.give(row.cells);
  }

  private skipTail(): void {
    const end = statementEnd(this.rest, this.at, this.dialect);
    if (end !== -1) this.at = end;
  }

  private *readLine(): Items {
    const end = this.rest.indexOf("\n", this.at);
    if (end === -1) return;
    const line = this.rest.slice(this.at, end).replace(/\r$/, "");
    this.at = end + 1;
    if (line === "\\.") this.state = "statement";
    else yield* this.give(line.split("\t").map(copyValue));
  }

  private *give(cells: readonly string[]): Items {
    this.number++;
    const header = this.header ?? cells.map((_, index) => `column${index + 1}`);
    if (cells.length !== header.length) {
      const message = `${cells.length} values in the row; the table ${this.tableName} has ${header.length} columns`;
      yield this.source.reject("broken_sql", message, this.number);
      return;
    }
    this.table ??= new Table(this.source, this.tableName, header);
    this.tables.set(this.key, this.table);
    const placed = this.places?.map((place) => cells[place] ?? "") ?? cells;
    yield* this.table.row(placed.map(utf8), this.number);
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => name === other[index]);

/** Of each column its place among `written`, -1 where it is not there; null where `written` names others too. */
const placesIn = (columns: readonly string[], written: readonly string[]): readonly number[] | null =>
  written.every((name) => columns.includes(name)) ? columns.map((name) => written.indexOf(name)) : null;

/** Bytes that latin1 spelled as what they are; ill-formed ones stay visible. */
function utf8(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  const decoded = decode(Buffer.from(value, "latin1"));
  return "code" in decoded ? value : decoded.text;
}

/** Past the `;` that ends the statement; -1 where it is not there. */
function statementEnd(sql: string, from: number, { escapes, isBatched }: Dialect): number {
  const mark = isBatched ? MARKS_OF_BATCHES : MARKS_OF_STATEMENTS;
  mark.lastIndex = from;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    const [what] = found;
    if (what === ";" || what === "\n") return mark.lastIndex;
    let end = mark.lastIndex;
    if (what === "/*") end = sql.indexOf("*/", end) + 2;
    else if (what.startsWith("$")) end = sql.indexOf(what, end) + what.length;
    else if (!what.startsWith("--")) end = closing(sql, end, what, escapes) + 1;
    if (end < mark.lastIndex) return -1;
    mark.lastIndex = end;
  }
  return -1;
}

/** Names of the columns in the body of a CREATE TABLE. */
function columnsIn(body: string): string[] {
  const name = new RegExp(`^\\s*(${IDENTIFIER})`);
  let depth = 0;
  let part = "";
  const parts: string[] = [];
  for (const piece of body.replace(/'[^']*'/g, "''").split(/([(),])/)) {
    if (piece === "(") depth++;
    else if (piece === ")") depth--;
    if (piece === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += piece;
  }
  parts.push(part);
  return parts
    .filter((line) => !NO_COLUMN.test(line.trim()))
    .flatMap((line) => name.exec(line)?.[1] ?? [])
    .map((column) => bareName(utf8(column)));
}

const copyValue = (written: string): string => (written === "\\N" ? "" : withoutEscapes(written));

/**
 * Dumps of MySQL, PostgreSQL and SQLite: the rows of INSERT statements and COPY blocks, a table each. Nothing is
 * executed. Read as latin1, so that an index is a byte; values are decoded one by one.
 */
import type { RawRecord, Reject } from "../../core/record.ts";
import { decode } from "../../text/encodings.ts";
import type { Source } from "../reading.ts";
import { Table } from "../table.ts";

type Items = Generator<RawRecord | Reject>;

/** What stands at the beginning of the text that is left: statements, the rows of an INSERT, the lines of a COPY. */
type State = "statement" | "rows" | "lines";

const IDENTIFIER = '(?:`[^`]*`|"[^"]*"|\\[[^\\]]*\\]|[\\w$]+)';
const NAME = `${IDENTIFIER}(?:\\s{0,9}\\.\\s{0,9}${IDENTIFIER}){0,3}`;
const COLUMNS = `(?:\\(((?:\\s{0,99}${IDENTIFIER}\\s{0,99},){0,500}\\s{0,99}${IDENTIFIER}\\s{0,99})\\))?`;
const INSERT = new RegExp(
  `(?:insert|replace)\\s+(?:\\w+\\s+){0,3}into\\s+(${NAME})\\s{0,9}${COLUMNS}\\s{0,99}` +
    "(?:overriding \\w{1,20} value\\s{0,99})?values?\\s*",
  "iy",
);
const COPY = new RegExp(`copy\\s+(${NAME})\\s{0,9}${COLUMNS}\\s{1,99}from\\s+stdin[^;]*;[^\\n]*\\n`, "iy");
const CREATE = new RegExp(`create\\s+(?:\\w+\\s+){0,2}?table\\s+(?:if\\s+not\\s+exists\\s+)?(${NAME})\\s*\\(`, "iy");
/** What begins a line of a CREATE TABLE and is no column. */
const NO_COLUMN = /^(?:primary|unique|key|index|constraint|fulltext|spatial|foreign|check|exclude|like)\b/i;
const BLANKS = /[\s;]+/y;
const LINE_COMMENT = /(?:--|#)[^\n]*\n/y;
const WORD = /[a-z]+/iy;

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
  /** Whether a backslash escapes in strings, as in MySQL. */
  private escapes = true;
  private readonly columnsOf = new Map<string, readonly string[]>();
  private readonly tables = new Map<string, Table>();
  private table: Table | null = null;
  private header: readonly string[] | null = null;
  private tableName = "";
  private number = 0;
  private isFirst = true;

  constructor(source: Source) {
    this.source = source;
  }

  *push(chunk: Buffer): Items {
    this.rest = this.rest.slice(this.at) + chunk.toString("latin1");
    this.at = 0;
    if (this.isFirst)
      this.escapes = !/PostgreSQL|pg_catalog|PRAGMA |BEGIN TRANSACTION/.test(this.rest.slice(0, 20_000));
    this.isFirst = false;
    yield* this.read(false);
    if (this.rest.length - this.at <= this.source.limit) return;
    this.number++;
    yield this.source.reject("too_large", `the statement is larger than ${this.source.limit} bytes`, this.number);
    this.at = this.rest.length;
    this.state = "statement";
  }

  *end(): Items {
    this.rest = `${this.rest.slice(this.at)}\n`;
    this.at = 0;
    yield* this.read(true);
    const isCut = this.state !== "statement" || /\S/.test(this.rest.slice(this.at));
    for (const table of this.tables.values()) yield* table.end();
    if (isCut) yield this.source.reject("broken_sql", "the dump ends inside a statement", null);
    else if (this.number === 0) yield this.source.reject("empty_file", "no INSERT or COPY with rows", null);
  }

  /** Reads what is complete; what is not waits for more. */
  private *read(isEnd: boolean): Items {
    for (;;) {
      const before = this.at;
      if (this.state === "rows") yield* this.readRow();
      else if (this.state === "lines") yield* this.readLine();
      else this.readStatement(isEnd);
      if (this.at === before) return;
    }
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.rest);
  }

  private readStatement(isEnd: boolean): void {
    const skipped = this.match(BLANKS) ?? this.match(LINE_COMMENT);
    if (skipped) {
      this.at += skipped[0].length;
      return;
    }
    if (this.rest.startsWith("/*", this.at)) {
      const end = this.rest.indexOf("*/", this.at);
      if (end !== -1) this.at = end + 2;
      return;
    }
    const word = this.match(WORD)?.[0].toLowerCase();
    if (word === "insert" || word === "replace") this.open(this.match(INSERT), "rows", isEnd);
    else if (word === "copy") this.open(this.match(COPY), "lines", isEnd);
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
    this.tableName = bareName(name);
    this.header =
      columns?.split(",").map((column) => bareName(utf8(column))) ?? this.columnsOf.get(this.tableName) ?? null;
    this.table = this.tables.get(this.tableName) ?? null;
  }

  private skipStatement(isEnd: boolean): void {
    const end = statementEnd(this.rest, this.at, this.escapes);
    if (end === -1) {
      if (isEnd && !/\S/.test(this.rest.slice(this.at))) this.at = this.rest.length;
      return;
    }
    const head = this.match(CREATE);
    if (head) this.columnsOf.set(bareName(head[1] ?? ""), columnsIn(this.rest.slice(this.at + head[0].length, end)));
    this.at = end;
  }

  private *readRow(): Items {
    const start = this.match(/[\s,]*/y)?.[0].length ?? 0;
    const open = this.at + start;
    if (this.rest[open] !== "(") {
      // the end of the statement, or what follows its rows (ON CONFLICT ...)
      if (open < this.rest.length) {
        this.at = open;
        this.state = "statement";
        if (this.rest[open] !== ";") this.skipTail();
      }
      return;
    }
    const row = tuple(this.rest, open + 1, this.escapes);
    if (row === null) return;
    this.at = row.end;
    yield* this.give(row.cells);
  }

  private skipTail(): void {
    const end = statementEnd(this.rest, this.at, this.escapes);
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
    this.tables.set(this.tableName, this.table);
    yield* this.table.row(cells.map(utf8), this.number);
  }
}

/** Bytes that latin1 spelled as what they are; ill-formed ones stay visible. */
function utf8(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  const decoded = decode(Buffer.from(value, "latin1"));
  return "code" in decoded ? value : decoded.text;
}

/** Past the `;` that ends the statement; -1 where it is not there. */
function statementEnd(sql: string, from: number, escapes: boolean): number {
  const mark = /['"`;]|--[^\n]*|\/\*|\$\w*\$/g;
  mark.lastIndex = from;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    const [what] = found;
    if (what === ";") return mark.lastIndex;
    let end = mark.lastIndex;
    if (what === "/*") end = sql.indexOf("*/", end) + 2;
    else if (what.startsWith("$")) end = sql.indexOf(what, end) + what.length;
    else if (!what.startsWith("--")) end = closing(sql, end, what, escapes) + 1;
    if (end < mark.lastIndex) return -1;
    mark.lastIndex = end;
  }
  return -1;
}

/** Index of the quote that closes what begins at `from`; -1 where none does, or it may be the first of two. */
function closing(sql: string, from: number, quote: string, escapes: boolean): number {
  for (let at = from; ; ) {
    const end = sql.indexOf(quote, at);
    if (end === -1 || end + 1 === sql.length) return -1;
    let backslashes = 0;
    if (escapes && quote !== "`") while (end - backslashes > at && sql[end - backslashes - 1] === "\\") backslashes++;
    if (backslashes % 2 === 1) at = end + 1;
    else if (sql[end + 1] === quote) at = end + 2;
    else return end;
  }
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

/** What a bracket does to how deep a row is nested. */
const NESTING: Readonly<Record<string, number>> = { "(": 1, ")": -1 };

/** The values of a row from behind its bracket to past the closing one; null where it is not whole. */
function tuple(sql: string, from: number, escapes: boolean): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let cell = "";
  let isString = false;
  let depth = 0;
  const mark = /['"(),]/g;
  let at = from;
  mark.lastIndex = from;
  for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
    const [what] = found;
    const before = sql.slice(at, found.index);
    if (what === "'" || what === '"') {
      const end = closing(sql, mark.lastIndex, what, escapes);
      if (end === -1) return null;
      const isEscaped = escapes || /^\s*e$/i.test(before);
      cell = depth === 0 ? unquote(sql.slice(mark.lastIndex, end), what, isEscaped) : cell + before;
      isString = depth === 0;
      at = end + 1;
      mark.lastIndex = at;
      continue;
    }
    at = mark.lastIndex;
    if (what === "(" || depth > 0) {
      depth += NESTING[what] ?? 0;
      cell += before + what;
    } else {
      cells.push(isString ? cell : bareValue(cell + before));
      cell = "";
      isString = false;
      if (what === ")") return { cells, end: mark.lastIndex };
    }
  }
  return null;
}

const bareValue = (written: string): string => (/^\s*null\s*$/i.test(written) ? "" : written.trim());

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "", b: "", Z: "", f: "", v: "" };

function unquote(written: string, quote: string, escapes: boolean): string {
  const single = written.includes(quote) ? written.replaceAll(quote + quote, quote) : written;
  return escapes && single.includes("\\")
    ? single.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter)
    : single;
}

const copyValue = (written: string): string =>
  written === "\\N"
    ? ""
    : written.includes("\\")
      ? written.replace(/\\(.)/gs, (_, letter: string) => ESCAPES[letter] ?? letter)
      : written;

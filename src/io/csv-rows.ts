/**
 * Cuts CSV into rows. A quotation mark that opens a cell and is not closed would swallow the rows behind it: a row that
 * spans several lines and does not add up is read again, where what it swallowed are rows for themselves. The fault is
 * then its first line alone.
 */
import { blank } from "./reading.ts";
import type { Splitter } from "./split.ts";

export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Lines that decide whether a row swallowed others, and the bytes of them that are looked at. */
const LINES_LOOKED_AT = 12;
const BYTES_LOOKED_AT = 256 * 1024;
/** Of few lines all have to be rows. */
const FEW = 5;
const MOST = 0.8;

const NOTHING = Buffer.alloc(0);

/** `null` stands for a row that was too large to keep. */
type Cut = Buffer | null;

/** How the file's rows are written. */
export interface RowSyntax {
  /** Bytes: what separates cells, and what ends a row. */
  readonly delimiter: number;
  readonly lineEnd: number;
  /** A backslash takes its meaning from the character behind it, as MySQL and Spark write quotation marks. */
  readonly escapes: boolean;
}

/**
 * Whether the first rows add up where backslashes escape, and more of them than otherwise; `first` is the first chunk
 * from the header on.
 */
export function hasEscapes(first: Buffer, delimiter: number, lineEnd: number): boolean {
  if (!first.includes('\\"') && !first.includes("\\\n")) return false;
  const [plain, escaped] = [false, true].map((escapes) => countRows(first, { delimiter, lineEnd, escapes }));
  if (!plain || !escaped || escaped.odd > 0) return false;
  return escaped.sound > plain.sound || (escaped.sound > 0 && plain.odd > 0);
}

function countRows(first: Buffer, syntax: RowSyntax): { sound: number; odd: number } {
  const scanner = new RowScanner(syntax);
  const bytes = first.subarray(0, BYTES_LOOKED_AT);
  let expected = 0;
  let sound = 0;
  let odd = 0;
  for (let from = 0; from < bytes.length; from = scanner.at) {
    scanner.begin(from);
    const isWhole = scanner.scan(bytes, false) === END;
    if (blank(bytes.subarray(from, scanner.at)) || (!isWhole && scanner.isOpen && bytes.length < first.length))
      continue;
    if (!isWhole && scanner.isOpen) odd++;
    else if (expected === 0) expected = scanner.cells;
    // R numbers the rows, and has no name above the numbers
    else if (sound + odd === 0 && scanner.cells === expected + 1) expected = scanner.cells;
    else if (scanner.cells === expected && !scanner.stray) sound++;
    else if (isWhole) odd++;
  }
  return { sound, odd };
}

export class RowSplitter implements Splitter {
  private readonly syntax: RowSyntax;
  private readonly lineEnd: number;
  private readonly limit: number;
  private readonly row: RowScanner;
  private rest: Buffer = NOTHING;
  /** Cells of the header; 0 before it is read. */
  private expected = 0;
  /** Rows above the header that are still to come. */
  private above: number;
  /** The row is too large: its bytes are let go of. */
  private skipping = false;
  /** The row does not swallow others, as far as could be seen. */
  private judged = false;
  /** Line ends of the row that were counted, and where the counting goes on. */
  private counted = { lines: 0, at: 0 };
  private literal = false;

  /**
   * `limit` is the size of the largest row, in bytes; `above` counts the rows that come before the header and are not
   * blank.
   */
  constructor(syntax: RowSyntax, limit: number, above = 0) {
    this.above = above;
    this.syntax = syntax;
    this.lineEnd = syntax.lineEnd;
    this.limit = limit;
    this.row = new RowScanner(syntax);
  }

  /** False where the quotation marks of the row that was given last are characters like others. */
  get quoting(): boolean {
    return this.row.quoting && !this.literal;
  }

  /** How many cells the rows below the header have, where they are not as many as the header's. */
  expect(cells: number): void {
    this.expected = cells;
  }

  *push(chunk: Buffer): Generator<Cut> {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    yield* this.cut();
    while (this.rest.length > this.limit && !this.skipping) {
      if (this.row.isOpen && this.isReadWrongly()) yield* this.again();
      else this.skipping = true;
    }
    if (this.skipping) {
      this.rest = NOTHING;
      this.row.at = 0;
    }
  }

  *end(): Generator<Cut> {
    while (this.rest.length > 0 && !this.skipping && this.isWrongAtEnd()) yield* this.again();
    if (this.skipping) yield null;
    else if (this.rest.length > 0) yield* this.give(this.rest.length);
  }

  /** The rows that end in `rest`. */
  private *cut(): Generator<Cut> {
    for (;;) {
      if (this.row.at === 0 && !this.skipping) yield* this.emptyLines();
      const found = this.row.scan(this.rest, !this.judged && !this.skipping);
      if (found === MORE) return;
      if (found === STRAY) {
        if (!this.hasManyLines()) continue;
        this.judged = true;
        if (this.swallows(false)) yield* this.fault();
      } else if (!this.judged && !this.skipping && this.isOdd() && this.swallows(false)) yield* this.fault();
      else yield* this.give(this.row.at);
    }
  }

  /** Many lines of nothing at once: a table program writes a million of them below a table. */
  private *emptyLines(): Generator<Cut> {
    const end = Math.min(emptyBytes(this.rest, this.lineEnd), this.limit);
    if (end < MANY_EMPTY) return;
    yield this.rest.subarray(0, end);
    this.begin(end);
  }

  private isOdd(): boolean {
    return this.row.stray || (this.expected > 0 && this.row.cells !== this.expected);
  }

  private *give(end: number): Generator<Cut> {
    const bytes = this.rest.subarray(0, end);
    if (this.expected === 0 && !blank(bytes) && !SEPARATOR_LINE.test(bytes.toString("latin1", 0, 8))) {
      if (this.above > 0) this.above--;
      else this.expected = this.row.cells;
    }
    yield this.skipping || end > this.limit ? null : bytes;
    this.begin(end);
  }

  /** Gives the first line of the row as a row for itself, and goes on behind it. */
  private *fault(): Generator<Cut> {
    const end = this.rest.indexOf(this.lineEnd) + 1;
    const line = this.rest.subarray(0, end);
    // where no mark ever closed a cell, marks are perhaps characters like others
    this.literal = !this.row.everClosed && this.isLiteral(line);
    yield end > this.limit ? null : line;
    this.literal = false;
    this.begin(end);
  }

  private begin(at: number): void {
    this.rest = this.rest.subarray(at);
    this.skipping = false;
    this.judged = false;
    this.counted = { lines: 0, at: 0 };
    this.row.begin(0);
  }

  private hasManyLines(): boolean {
    const { counted, rest, row } = this;
    while (counted.lines <= LINES_LOOKED_AT) {
      const end = rest.indexOf(this.lineEnd, counted.at);
      if (end === -1 || end >= row.at) return row.at > BYTES_LOOKED_AT;
      counted.lines++;
      counted.at = end + 1;
    }
    return true;
  }

  private isWrongAtEnd(): boolean {
    return this.row.isOpen ? this.isReadWrongly() : this.isOdd() && this.swallows(false);
  }

  /** Of a row that does not end: whether it is to be read otherwise, from its beginning or from its second line on. */
  private isReadWrongly(): boolean {
    if (!this.row.everClosed && this.row.quoting && this.isUnquoted()) {
      this.row.quoting = false;
      return true;
    }
    return this.swallows(true);
  }

  private *again(): Generator<Cut> {
    if (this.row.quoting) yield* this.fault();
    else this.begin(0);
    yield* this.cut();
  }

  /** Whether the lines behind the first of the row are rows for themselves; `unclosed`: it does not end. */
  private swallows(unclosed: boolean): boolean {
    const end = unclosed ? this.rest.length : this.row.at;
    const second = this.rest.indexOf(this.lineEnd) + 1;
    if (this.expected === 0 || second === 0 || second >= end) return false;
    if (this.expected === 1 && !unclosed) return false; // any line of a text is a row of one cell
    const { sound, lines } = this.look(second, end, this.row.quoting);
    if (unclosed) return sound > 0 && sound * 2 >= lines;
    return sound > 0 && sound >= lines * (lines < FEW ? 1 : MOST);
  }

  /** Whether the file adds up where marks are characters like others. */
  private isUnquoted(): boolean {
    if (this.expected === 0) return true;
    const { sound, lines } = this.look(0, this.rest.length, false);
    return lines === 0 || sound * 2 > lines;
  }

  /** How many of the first lines there are rows, or begin one; one that is not whole does not count. */
  private look(begin: number, end: number, quoting: boolean): { sound: number; lines: number } {
    const scanner = new RowScanner(this.syntax, quoting);
    const bytes = this.rest.subarray(begin, Math.min(end, begin + BYTES_LOOKED_AT));
    let sound = 0;
    let lines = 0;
    for (let from = 0; from < bytes.length && lines < LINES_LOOKED_AT; ) {
      scanner.begin(from);
      const isWhole = scanner.scan(bytes, false) === END;
      const lineEnd = bytes.indexOf(this.lineEnd, from) + 1;
      const isRow = isWhole && scanner.cells === this.expected && !scanner.stray && !scanner.odd;
      const line = bytes.subarray(from, lineEnd === 0 ? bytes.length : lineEnd);
      from = isRow ? scanner.at : from + line.length;
      if (blank(line) || lineEnd === 0) continue;
      lines++;
      if (isRow || (line[0] === QUOTE && this.isLiteral(line))) sound++;
    }
    return { sound, lines };
  }

  private isLiteral(line: Buffer): boolean {
    const scanner = new RowScanner(this.syntax, false);
    scanner.scan(line, false);
    return scanner.cells === this.expected;
  }
}

const MANY_EMPTY = 1000;

/** How many bytes at the beginning are lines of nothing: they are no rows. */
function emptyBytes(bytes: Buffer, lineEnd: number): number {
  let at = 0;
  for (;;) {
    if (bytes[at] === lineEnd) at++;
    else if (bytes[at] === RETURN && bytes[at + 1] === lineEnd) at += 2;
    else return at;
  }
}

/** A line that spreadsheets write before the header. */
const SEPARATOR_LINE = /^sep=.\s*$/i;

/** What a scan came upon: a row's end, the end of the bytes, a mark that is neither doubled nor closes its cell. */
const END = 0;
const MORE = 1;
const STRAY = 2;

/** Ends after the line end of each row that no quoted cell holds; carries no more than flags from chunk to chunk. */
class RowScanner {
  quoting: boolean;
  /** A mark closed a cell of the file. */
  everClosed = false;
  /** Where the scan goes on. */
  at = 0;
  /** Of the row that is being read, or was read last: how many cells it has. */
  cells = 1;
  /** A mark inside a quoted cell is neither doubled nor closes it. */
  stray = false;
  /** An unquoted cell has an odd number of marks. */
  odd = false;
  private readonly delimiter: number;
  private readonly lineEnd: number;
  private readonly escapes: boolean;
  /** Outside quotes, behind a backslash that escapes what comes. */
  private escaped = false;
  private inQuotes = false;
  private atCellStart = true;
  /** Inside quotes, behind a mark that closes them or is the first of two. */
  private afterQuote = false;
  private marks = 0;

  constructor({ delimiter, lineEnd, escapes }: RowSyntax, quoting = true) {
    this.delimiter = delimiter;
    this.lineEnd = lineEnd;
    this.escapes = escapes;
    this.quoting = quoting;
  }

  /** A cell was opened and not closed. */
  get isOpen(): boolean {
    return this.inQuotes && !this.afterQuote;
  }

  /** To the beginning of a row. */
  begin(at: number): void {
    this.at = at;
    this.inQuotes = false;
    this.afterQuote = false;
    this.escaped = false;
    this.atCellStart = true;
    this.cells = 1;
    this.stray = false;
    this.odd = false;
    this.marks = 0;
  }

  /** Goes on to the end of the row; `stopAtStrays` stops at each stray mark too. */
  scan(bytes: Buffer, stopAtStrays: boolean): typeof END | typeof MORE | typeof STRAY {
    while (this.at < bytes.length) {
      if (this.afterQuote) {
        if (this.isStray(bytes[this.at] as number) && stopAtStrays) return STRAY;
      } else if (this.inQuotes) {
        const quote = bytes.indexOf(QUOTE, this.at);
        this.afterQuote = quote !== -1 && !(this.escapes && isEscaped(bytes, quote));
        this.at = quote === -1 ? bytes.length : quote + 1;
      } else if (this.endsRow(bytes[this.at++] as number)) return END;
    }
    return MORE;
  }

  /** Whether the mark before neither closed the cell nor was the first of two. */
  private isStray(byte: number): boolean {
    this.afterQuote = false;
    this.inQuotes = byte !== this.delimiter && byte !== LINE_FEED && byte !== RETURN;
    if (!this.inQuotes) this.everClosed = true;
    else if (byte === QUOTE) this.at++;
    else this.stray = true;
    return this.inQuotes && byte !== QUOTE;
  }

  /** A byte outside of quotes: true for the line end. */
  private endsRow(byte: number): boolean {
    if (this.escaped || (this.escapes && byte === BACKSLASH)) {
      this.escaped = !this.escaped;
      this.atCellStart = false;
      return false;
    }
    if (byte === this.lineEnd || byte === this.delimiter) {
      if (byte === this.delimiter) this.cells++;
      if (this.marks % 2 === 1) this.odd = true;
      this.marks = 0;
      this.atCellStart = true;
    } else if (byte === QUOTE && this.atCellStart && this.quoting) this.inQuotes = true;
    else if (byte !== SPACE) {
      if (byte === QUOTE) this.marks++;
      this.atCellStart = false;
    }
    return byte === this.lineEnd;
  }
}

/** Behind an odd number of backslashes. */
function isEscaped(bytes: Buffer, at: number): boolean {
  let before = at;
  while (before > 0 && bytes[before - 1] === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

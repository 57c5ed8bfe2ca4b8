/**
 * CSV and TSV: a header, then one record a row. Read as RFC 4180 has it and, beyond it, as people write it: any of six
 * delimiters, rows that a carriage return ends, no header, blanks before a quoted cell, a quotation mark inside a
 * quoted cell that was not doubled (on one line, where the cells add up). What cannot be read with certainty is a
 * reject, and the file goes on behind it (see `RowSplitter`).
 */
import { hash } from "node:crypto";
import type { ReadCode } from "../core/record.ts";
import { decode } from "../text/encodings.ts";
import { hasEscapes, LINE_FEED, RETURN, RowSplitter } from "./csv-rows.ts";
import { ABOVE_HEADER, filled, headerPlace, ROWS_LOOKED_AT } from "./header.ts";
import { foldName, idOfCells } from "./ids.ts";
import { startsNamed } from "./kind.ts";
import { looseRows, readLooseRows } from "./loose-rows.ts";
import { readMarkedRows, rowMark } from "./marked-rows.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { isProse } from "./table.ts";

const DELIMITERS = [",", ";", "\t", "|", "~", "^"] as const;
/** Between quoted cells alone. */
const BLANK = " ";

/** `first` is the file's first chunk. */
export function readCsv(source: Source, first: Buffer): Reading {
  const loose = looseRows(first);
  if (loose !== null) return readLooseRows(source, loose);
  return isSingleQuoted(first) ? singleQuoted(source, first) : readQuoted(source, first, (cells) => cells);
}

const DOUBLE = 0x22;
const SINGLE = 0x27;

/** True where the first or the second row has cells between `'`, and none between `"`. */
function isSingleQuoted(first: Buffer): boolean {
  const [head = "", row = ""] = first.toString("latin1", 0, BANNER_BYTES).split(/\r?\n/, 2);
  return DELIMITERS.some((delimiter) => {
    const mark = `[${delimiter === "^" ? "\\^" : delimiter}]`;
    const cell = `'(?:[^']|'')*'`;
    const ofNames = new RegExp(`^(?:\\xef\\xbb\\xbf)?${cell}(?:${mark}${cell})+\\s*$`);
    // a cell of several lines goes on below
    const ofCells = new RegExp(`^(?:[^'"]*${mark})?${cell}${mark}(?:[^'"]*${mark})?'`);
    return ofNames.test(head) || (ofCells.test(row) && head.split(delimiter).length > 1 && !/["']/.test(head));
  });
}

/** Such a file with its marks exchanged for the usual ones, and what stands in its cells changed back. */
function singleQuoted(source: Source, first: Buffer): Reading {
  const exchanged = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    for (const [at, byte] of bytes.entries()) {
      if (byte === SINGLE) copy[at] = DOUBLE;
      else if (byte === DOUBLE) copy[at] = SINGLE;
    }
    return copy;
  };
  const restored = (cells: string[]) =>
    cells.map((cell) => (/['"]/.test(cell) ? cell.replace(/['"]/g, (mark) => (mark === '"' ? "'" : '"')) : cell));
  const reading = readQuoted(source, exchanged(first), restored);
  const { splitter } = reading;
  return { ...reading, splitter: { push: (chunk) => splitter.push(exchanged(chunk)), end: () => splitter.end() } };
}

/** `asWritten`: what the cells are, where the marks around them were exchanged. */
function readQuoted(source: Source, first: Buffer, asWritten: (cells: string[]) => string[]): Reading {
  const mark = startsNamed(first) ? null : rowMark(first);
  if (mark !== null) return readMarkedRows(source, mark);
  const lineEnd = first.includes(LINE_FEED) || !first.includes(RETURN) ? LINE_FEED : RETURN;
  const banner = bannerOf(first, lineEnd);
  const delimiter = sniffDelimiter(first.subarray(banner.length), lineEnd);
  const separator = delimiter.charCodeAt(0);
  const isUsual = delimiter === BLANK || DELIMITERS.some((usual) => usual === delimiter);
  const escapes = isUsual && hasEscapes(first.subarray(banner.length), separator, lineEnd);
  const splitter = new RowSplitter({ delimiter: separator, lineEnd, escapes }, source.limit, banner.rows);
  let above = banner.rows;
  if (above > 0) source.skip(ABOVE_HEADER, above);
  let header: readonly string[] | null = null;
  let folded: readonly string[] = [];
  const nameColumns = (names: readonly string[]) => {
    header = names;
    folded = names.map(foldName);
  };
  const cellsOf = (text: string) =>
    escapes ? escapedCells(text, delimiter) : splitCells(text, delimiter, splitter.quoting);

  /** The row as the header has it; `isFirst`: the one below the header. */
  const fitted = (cells: string[], text: string, isFirst: boolean, names: readonly string[]): string[] => {
    while (cells.length > names.length && cells.at(-1) === "") cells.pop();
    if (cells.length <= names.length) return cells;
    if (isFirst && isNumbered(cells, folded, source.idNames)) {
      nameColumns(["", ...names]);
      splitter.expect(cells.length);
      return cells;
    }
    return text.includes('"') ? cells : mended(cells, names, delimiter);
  };

  return {
    splitter,
    toRecord(line, number) {
      const bytes = withoutLineEnd(line);
      if (blank(bytes)) return null;
      if (above > 0) {
        above--;
        return null;
      }
      const decoded = decode(bytes);
      if ("code" in decoded) return source.reject(decoded.code, decoded.message, number);
      const { cells: read, stray } = cellsOf(decoded.text);
      const cells = asWritten(read);
      if (header === null) {
        if (/^sep=.$/i.test(decoded.text)) return null;
        const named = !cells.some(isData) && !isRow(cells);
        nameColumns(cells.map((cell, index) => (named ? cell.trim() : `column ${index + 1}`)));
        if (named) return null;
      }
      const row = fitted(cells, decoded.text, number === 1, header ?? []);
      const fault = faultOf(row, header ?? [], stray, decoded.text.includes("\n"));
      if (fault) return source.reject(...fault, number);
      return source.record({
        number,
        id: idOfCells(row, folded, source.idNames),
        encoding: source.encoding ?? decoded.encoding,
        content: { header: header ?? [], cells: row, sha256: hash("sha256", bytes) },
      });
    },
  };
}

/** How much of the first chunk is looked at for rows above the header, in bytes. */
const BANNER_BYTES = 16 * 1024;

/** The lines above the header, as a spreadsheet with a title is saved: how many that are not blank, and their bytes. */
function bannerOf(first: Buffer, lineEnd: number): { rows: number; length: number } {
  const none = { rows: 0, length: 0 };
  const lines: Buffer[] = [];
  for (let at = 0; at < Math.min(first.length, BANNER_BYTES) && lines.length < ROWS_LOOKED_AT; ) {
    const end = first.indexOf(lineEnd, at) + 1 || first.length;
    const line = first.subarray(at, end);
    if (line.toString("latin1").split('"').length % 2 === 0) break; // a cell goes on in the next line
    lines.push(line);
    at = end;
  }
  const texts = lines.map((line) => line.toString("utf8").trim());
  const [title = ""] = texts;
  if (/^sep=/i.test(title) || !/[\s,;\t|]/.test(title)) return none; // one word names the one column there is
  for (const delimiter of DELIMITERS) {
    const rows = texts.map((text) => splitCells(text, delimiter, true).cells);
    const place = headerPlace(rows);
    const isPadded = (rows[0]?.length ?? 0) > 1;
    if (place === 0 || filled(rows[place] ?? []) < (isPadded ? 2 : FEWEST_NAMES)) continue;
    const above = lines.slice(0, place);
    return {
      rows: above.filter((line) => !blank(line)).length,
      length: above.reduce((sum, line) => sum + line.length, 0),
    };
  }
  return none;
}

/** Below a title without delimiters, a header has as many names. */
const FEWEST_NAMES = 3;

/** True for a first row with one cell more than the header, `1`: R names the rows, and not their column. */
const isNumbered = (cells: readonly string[], folded: readonly string[], idNames: readonly string[]): boolean =>
  cells.length === folded.length + 1 && cells[0] === "1" && !idNames.includes(folded[0] ?? "");

/**
 * The row of a file that quotes nothing, with the delimiters in its text as part of it: a comma that a blank follows
 * parts no cells, and prose in the last column goes on to the end of the row. As it is where neither makes it fit.
 */
function mended(cells: string[], header: readonly string[], delimiter: string): string[] {
  const parts: string[] = [];
  for (const cell of cells) {
    const goesOn = delimiter === "," && /^ \S/.test(cell) && parts.length > 0;
    if (goesOn) parts.push(`${parts.pop()},${cell}`);
    else parts.push(cell);
  }
  const last = header.length - 1;
  const row = parts.length > last ? [...parts.slice(0, last), parts.slice(last).join(delimiter)] : parts;
  const isText = row.length === header.length && isProse(row.at(-1)) && !row.slice(0, last).some(isProse);
  return isText || (parts.length === header.length && parts.some(isProse)) ? row : cells;
}

/** What is wrong with a row; `stray`: a mark in it opens or closes nothing, `lines`: it is on several. */
function faultOf(
  cells: readonly string[],
  header: readonly string[],
  stray: boolean,
  lines: boolean,
): [code: ReadCode, message: string] | null {
  if (cells.length !== header.length || (stray && lines)) {
    const why = stray ? "a quotation mark in it is not closed or not doubled" : `the header has ${header.length}`;
    return ["broken_csv", `${cells.length} cells in the row; ${why}`];
  }
  if (cells.every((cell) => cell.trim() === "")) return ["empty_record", "all cells are empty"];
  if (cells.every((cell, i) => cell.trim() === header[i])) return ["repeated_header", "the row repeats the header"];
  return null;
}

const LONGEST_NAME = 150;

/** True for a cell that names no column: a table without a header begins with its first row. */
const isData = (cell: string): boolean => cell.length > LONGEST_NAME || /^\s*https?:\/\//i.test(cell);

/** True for a row with a sentence and a number or date: questions of a form may be long, but stand by themselves. */
const isRow = (cells: readonly string[]): boolean =>
  cells.some(isProse) && cells.some((cell) => /^\s*\d[\d:/., -]*$/.test(cell));

/** The delimiter that the header has most of; a line `sep=;`, which spreadsheets write, says it. */
function sniffDelimiter(first: Buffer, lineEnd: number): string {
  const end = first.indexOf(lineEnd);
  const line = first.toString("latin1", 0, end === -1 ? first.length : end).trim();
  const said = /^sep=(.)$/i.exec(line)?.[1];
  if (said !== undefined) return said;
  if (/^"[^"]*"(?: "[^"]*"){1,500}$/.test(line)) return BLANK;
  let best: string = DELIMITERS[0];
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const { length } = splitCells(line, delimiter, true).cells;
    if (length > most) {
      best = delimiter;
      most = length;
    }
  }
  return best;
}

/** The cells of a row without its line end; `stray` where a quotation mark stands that RFC 4180 does not allow. */
function splitCells(row: string, delimiter: string, quoting: boolean): { cells: string[]; stray: boolean } {
  if (!quoting || !row.includes('"')) return { cells: row.split(delimiter), stray: false };
  const cells: string[] = [];
  let stray = false;
  for (let i = 0; i <= row.length; i++) {
    let open = i;
    while (row[open] === " ") open++;
    if (row[open] !== '"') {
      const end = row.indexOf(delimiter, i);
      const stop = end === -1 ? row.length : end;
      cells.push(row.slice(i, stop));
      i = stop;
      continue;
    }
    let cell = "";
    let from = open + 1;
    let quote = row.indexOf('"', from);
    while (quote !== -1 && quote + 1 < row.length && row[quote + 1] !== delimiter) {
      if (row[quote + 1] === '"') {
        cell += row.slice(from, quote + 1);
        from = quote + 2;
        quote = row.indexOf('"', from);
      } else {
        stray = true;
        quote = row.indexOf('"', quote + 1);
      }
    }
    if (quote === -1) stray = true;
    const stop = quote === -1 ? row.length : quote;
    cells.push(cell + row.slice(from, stop));
    i = stop + 1;
  }
  return { cells, stray };
}

/** The cells of a row in which a backslash escapes marks, delimiters, line ends and itself. */
function escapedCells(row: string, delimiter: string): { cells: string[]; stray: boolean } {
  const escapable = `"\\\r\n${delimiter}`;
  const cells: string[] = [];
  let cell = "";
  let inQuotes = false;
  /** Something was read of the cell: a mark opens nothing any more. */
  let isBegun = false;
  let from = 0;
  const mark = new RegExp(`[\\\\"${delimiter}]`, "g");
  for (let found = mark.exec(row); found; found = mark.exec(row)) {
    const { index } = found;
    const next = row.charAt(index + 1);
    const part = row.slice(from, index);
    isBegun ||= /\S/.test(part);
    const isPair = found[0] === "\\" ? next !== "" && escapable.includes(next) : inQuotes && next === '"';
    if (found[0] !== delimiter && isPair) {
      cell += part + next;
      isBegun = true;
      from = index + 2;
    } else if (found[0] === '"' && (inQuotes || !isBegun)) {
      cell = inQuotes ? cell + part : "";
      isBegun = true;
      inQuotes = !inQuotes;
      from = index + 1;
    } else if (found[0] === delimiter && !inQuotes) {
      cells.push(cell + part);
      cell = "";
      isBegun = false;
      from = index + 1;
    }
    mark.lastIndex = Math.max(mark.lastIndex, from);
  }
  cells.push(cell + row.slice(from));
  return { cells: cells.map((written) => (written === "\\N" ? "" : written)), stray: inQuotes };
}

function withoutLineEnd(line: Buffer): Buffer {
  let end = line.length;
  if (line[end - 1] === LINE_FEED) end--;
  if (line[end - 1] === RETURN) end--;
  return line.subarray(0, end);
}

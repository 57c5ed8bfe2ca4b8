/**
 * Lines whose fields several characters part: `judul || tanggal || isi`. No field is quoted, and a line is a row. The
 * first line names the fields where all of it are names; else the cells tell what they are.
 */
import { hash } from "node:crypto";
import type { ReadCode } from "../core/record.ts";
import { decode } from "../text/encodings.ts";
import { isName } from "./header.ts";
import { foldName, idOfCells } from "./ids.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { type Scanner, splitter } from "./split.ts";
import { isProse } from "./table.ts";

/** The longer before what it begins with. */
const MARKS = ["|||", "||", ";;", " | "] as const;
const FEWEST_FIELDS = 3;
const FEWEST_ROWS = 2;
/** Rows that are looked at, and the bytes in which they lie. */
const MOST_ROWS = 20;
const LOOKED_AT = 64 * 1024;

/** A day, a time, an address or a number: what stands beside the text and the title in a row. */
const IS_BESIDE = /^(?:https?:\/\/\S+|[\d.,:/ +-]+|(?:\p{L}+,? )?\d{1,2}[ /-][\p{L}\d]+[ /-]\d{2,4}.{0,20})$/u;

const LINE_FEED = 0x0a;
const LINES: Scanner = { scan: (bytes, from) => bytes.indexOf(LINE_FEED, from) + 1 || -1 };

const cellsOf = (line: string, mark: string): string[] => line.split(mark).map((cell) => cell.trim());

/** What parts the fields of every one of the first lines, of which one is prose in each; null where nothing does. */
export function rowMark(first: Buffer): string | null {
  const sample = first.toString("utf8", 0, LOOKED_AT).replace(/^\ufeff/, "");
  const lines = sample.split(/\r?\n/, MOST_ROWS + 1);
  // the last one may be cut off
  if (lines.length > MOST_ROWS || first.length > LOOKED_AT) lines.pop();
  const rows = lines.filter((line) => line.trim() !== "");
  return MARKS.find((mark) => isTable(rows.map((row) => cellsOf(row, mark)))) ?? null;
}

/** Each row has as many cells, the same of them is prose in all, and another is a day, an address or a number. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [head = []] = rows;
  if (head.length < FEWEST_FIELDS || rows.some((row) => row.length !== head.length)) return false;
  const below = isHeader(head) ? rows.slice(1) : rows;
  if (rows.length < FEWEST_ROWS) return false;
  const every = (is: (cell: string) => boolean): boolean =>
    head.some((_, column) => below.every((row) => is(row[column] as string)));
  return every(isProse) && every((cell) => IS_BESIDE.test(cell));
}

const isHeader = (cells: readonly string[]): boolean => cells.every(isName) && new Set(cells).size === cells.length;

function faultOf(cells: readonly string[], expected: number): [code: ReadCode, message: string] | null {
  if (cells.length !== expected) return ["broken_csv", `${cells.length} cells in the row; the first has ${expected}`];
  return cells.every((cell) => cell === "") ? ["empty_record", "all cells are empty"] : null;
}

export function readMarkedRows(source: Source, mark: string): Reading {
  let header: readonly string[] | null = null;
  let folded: readonly string[] = [];
  return {
    splitter: splitter(LINES, source.limit),
    toRecord(line, number) {
      if (blank(line)) return null;
      const decoded = decode(line);
      if ("code" in decoded) return source.reject(decoded.code, decoded.message, number);
      const cells = cellsOf(decoded.text, mark);
      if (header === null) {
        const isNamed = isHeader(cells);
        header = isNamed ? cells : cells.map((_, index) => `column ${index + 1}`);
        folded = header.map(foldName);
        if (isNamed) return null;
      }
      const fault = faultOf(cells, header.length);
      if (fault) return source.reject(...fault, number);
      return source.record({
        number,
        id: idOfCells(cells, folded, source.idNames),
        encoding: source.encoding ?? decoded.encoding,
        content: { header, cells, sha256: hash("sha256", line) },
      });
    },
  };
}

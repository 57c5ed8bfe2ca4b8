/**
 * Rows that a program wrote with nothing around its cells, the text last: its paragraphs stand on lines of their own.
 * A line with fewer cells than the header has names goes on with the row before.
 */
import { hash } from "node:crypto";
import { decode } from "../text/encodings.ts";
import { isName } from "./header.ts";
import { foldName, idOfCells } from "./ids.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import type { Splitter } from "./split.ts";
import { isProse } from "./table.ts";

const DELIMITERS = [";", "\t", "|"] as const;
const FEWEST_COLUMNS = 3;
const LOOKED_AT = 64 * 1024;
const LINE_FEED = 0x0a;

export interface LooseRows {
  readonly delimiter: string;
  readonly header: readonly string[];
}

/** How such a file is written; null for any other. A comma in prose would pass for a delimiter. */
export function looseRows(first: Buffer): LooseRows | null {
  const lines = first
    .toString("utf8", 0, LOOKED_AT)
    .replace(/^\ufeff/, "")
    .split(/\r?\n/);
  if (first.length > LOOKED_AT) lines.pop();
  const [head = "", ...below] = lines.filter((line) => line.trim() !== "");
  for (const delimiter of DELIMITERS) {
    const header = head.split(delimiter).map((name) => name.trim());
    if (header.length >= FEWEST_COLUMNS && header.every(isName) && isLoose(below, delimiter, header.length))
      return { delimiter, header };
  }
  return null;
}

function isLoose(lines: readonly string[], delimiter: string, columns: number): boolean {
  const cells = lines.map((line) => line.split(delimiter));
  const rows = cells.filter(({ length }) => length >= columns);
  const others = cells.filter(({ length }) => length < columns);
  if (rows.length === 0 || others.length === 0 || rows[0] !== cells[0]) return false;
  const isQuoted = rows.some((row) => row.slice(0, columns).some((cell) => cell.trimStart().startsWith('"')));
  const texts = rows.filter((row) => isProse(row.slice(columns - 1).join(delimiter)));
  const prose = others.filter((part) => isProse(part.join(delimiter)));
  return !isQuoted && 2 * texts.length >= rows.length && 2 * prose.length >= others.length;
}

export function readLooseRows(source: Source, { delimiter, header }: LooseRows): Reading {
  const folded = header.map(foldName);
  let isHeader = true;
  return {
    splitter: looseSplitter(delimiter.charCodeAt(0), header.length, source.limit),
    toRecord(bytes, number) {
      if (isHeader || blank(bytes)) {
        isHeader = false;
        return null;
      }
      const decoded = decode(bytes);
      if ("code" in decoded) return source.reject(decoded.code, decoded.message, number);
      const parts = decoded.text.replace(/\r\n/g, "\n").trimEnd().split(delimiter);
      const last = header.length - 1;
      const cells = [...parts.slice(0, last), parts.slice(last).join(delimiter)];
      return source.record({
        number,
        id: idOfCells(cells, folded, source.idNames),
        encoding: source.encoding ?? decoded.encoding,
        content: { header, cells, sha256: hash("sha256", bytes) },
      });
    },
  };
}

/** Cuts before each line that has all cells. */
function looseSplitter(delimiter: number, columns: number, limit: number): Splitter {
  /** A line whose end has not been read yet. */
  let open: Buffer[] = [];
  let openSize = 0;
  let held: Buffer[] = [];
  let size = 0;
  const isRow = (line: Buffer): boolean => {
    let cells = 1;
    for (const byte of line) if (byte === delimiter) cells++;
    return cells >= columns;
  };
  function* take(line: Buffer): Generator<Buffer | null> {
    if (size > 0 && isRow(line)) yield* give();
    size += line.length;
    if (size <= limit) held.push(line);
  }
  function* give(): Generator<Buffer | null> {
    if (size > 0) yield size > limit ? null : Buffer.concat(held);
    held = [];
    size = 0;
  }
  /** The open line, with its end. */
  function closed(end: Buffer): Buffer {
    const line = open.length === 0 ? end : Buffer.concat([...open, end]);
    open = [];
    openSize = 0;
    return line;
  }
  return {
    *push(chunk) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
        yield* take(closed(chunk.subarray(from, end + 1)));
        from = end + 1;
      }
      if (from < chunk.length) open.push(chunk.subarray(from));
      openSize += chunk.length - from;
      if (size + openSize <= limit) return;
      // a line without an end
      size += openSize;
      held = [];
      open = [];
      openSize = 0;
    },
    *end() {
      if (openSize > 0) yield* take(closed(Buffer.alloc(0)));
      yield* give();
    },
  };
}

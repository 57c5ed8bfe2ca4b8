/**
 * JSON: a record each element of a top-level array; a single object is one record, unless it wraps many; objects one
 * after another are many.
 */
import { jsonRecords } from "./json-records.ts";
import { SNIFFED } from "./kind.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { readScript, scriptHead } from "./script.ts";
import { splitter } from "./split.ts";
import { valueScanner } from "./value-scanner.ts";

const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** `first` is the file's first chunk. */
export function readJson(source: Source, first: Buffer): Reading {
  const head = scriptHead(first.toString("utf8", 0, SNIFFED));
  if (head > 0) return readScript(source, first, head);
  const recordsOf = jsonRecords(source);
  const scanner = valueScanner(PYTHON.test(first.toString("utf8", 0, LOOKED_AT)) ? "\"'" : '"');
  let array = false;
  return {
    splitter: splitter(scanner, source.limit),
    complaint: () =>
      scanner.betweenElements()
        ? source.reject("broken_json", "the array ends before its closing bracket", null)
        : null,
    toRecord(bytes, number) {
      if (isSeparator(bytes)) {
        array = true;
        return null;
      }
      if (blank(bytes)) return null;
      return recordsOf(bytes, array || number > 1 ? number : null);
    },
  };
}

/** What begins as Python writes it: a bracket in one of its strings is text. */
const PYTHON = /^[\ufeff\s]{0,99}(?:\[\s{0,9})?\{\s?'/;
const LOOKED_AT = 200;

/** `[`, `,` and `]` of the top level come as cuts of their own. */
function isSeparator(bytes: Buffer): boolean {
  const last = bytes[bytes.length - 1];
  return (last === OPEN_ARRAY || last === COMMA || last === CLOSE_ARRAY) && blank(bytes.subarray(0, -1));
}

/** JSON Lines: one record a line. Lines are parsed by the workers; here they are only cut. */
import { jsonRecords } from "./json-records.ts";
import { parseLenient } from "./lenient-json.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { type Scanner, splitter } from "./split.ts";
import { isProse } from "./table.ts";

const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export function readJsonl(source: Source, first: Buffer): Reading {
  const recordsOf = jsonRecords(source);
  const isLogged = startsLogged(first.toString("utf8", 0, LOOKED_AT));
  return {
    splitter: splitter(new LineScanner(), source.limit),
    toRecord(line, number) {
      const bytes = isLogged ? withoutStamp(line) : line;
      if (bytes === null) {
        source.skip(LOG_LINE, 1);
        return null;
      }
      const value = withoutComma(bytes);
      return blank(value) || isBracket(value) ? null : recordsOf(value, number);
    },
  };
}

/** What lines of a log without an object are counted as. */
const LOG_LINE = "log_line";
const LOOKED_AT = 64 * 1024;
/** A time, a level, a key of a queue: what stands before an object. */
const STAMP = /^[^{}"\n]{0,300}(?:\d|\t|INFO|DEBUG)[^{}"\n]{0,300}(?=\{\s?")/;
const FEWEST_LOGGED = 2;

/** True for lines of a log, or of a queue, that end in objects with prose: at least two of the first ones. */
export function startsLogged(text: string): boolean {
  if (!STAMP.test(text) && !isLogLine(text)) return false;
  const lines = text.split("\n", MOST_LINES).filter((line) => STAMP.test(line));
  return lines.filter((line) => holdsProse(line.replace(STAMP, ""))).length >= FEWEST_LOGGED;
}

const MOST_LINES = 200;
const isLogLine = (text: string): boolean => /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text);

function holdsProse(json: string): boolean {
  const value = parseLenient(json.trim());
  return typeof value === "object" && value !== null && Object.values(value).some(isProse);
}

/** The object of a line; null where it has none. */
function withoutStamp(line: Buffer): Buffer | null {
  const open = line.indexOf(OPEN_OBJECT);
  if (open <= 0) return open === 0 || blank(line) ? line : null;
  const before = line.toString("utf8", 0, open);
  return STAMP.test(`${before}{"`) ? line.subarray(open) : null;
}

/** The lines of a list that a program wrote out: `{...},`, with brackets on lines of their own. */
function withoutComma(bytes: Buffer): Buffer {
  const end = lastPlace(bytes, bytes.length);
  if (bytes[end] !== COMMA) return bytes;
  const close = lastPlace(bytes, end);
  return close < 0 || bytes[close] === CLOSE_OBJECT ? bytes.subarray(0, end) : bytes;
}

function isBracket(bytes: Buffer): boolean {
  const end = lastPlace(bytes, bytes.length);
  return (bytes[end] === OPEN_ARRAY || bytes[end] === CLOSE_ARRAY) && blank(bytes.subarray(0, end));
}

/**
 * Ends after each line; an object that a raw line end inside a string cuts goes on, unless the next line opens another.
 */
class LineScanner implements Scanner {
  private opened = false;
  /** The last line was an object's and did not close it: what opens the next one tells. */
  private unclosed = false;

  scan(bytes: Buffer, from: number): number {
    for (let i = from; i < bytes.length; ) {
      if (this.unclosed) {
        this.unclosed = false;
        if (bytes[i] === OPEN_OBJECT) {
          this.opened = false;
          return i;
        }
      } else this.opened ||= bytes[i] === OPEN_OBJECT;
      const end = bytes.indexOf(LINE_FEED, i);
      if (end === -1) return -1;
      this.unclosed = this.opened && !closes(bytes, end);
      if (!this.unclosed) {
        this.opened = false;
        return end + 1;
      }
      i = end + 1;
    }
    return -1;
  }
}

/** True where an object closes before `end`, with or without the comma of a list behind it. */
function closes(bytes: Buffer, end: number): boolean {
  const last = lastPlace(bytes, end);
  return bytes[bytes[last] === COMMA ? lastPlace(bytes, last) : last] === CLOSE_OBJECT;
}

/** The place of the last byte before `end` that is no blank; -1 where there is none. */
function lastPlace(bytes: Buffer, end: number): number {
  let i = end - 1;
  while (i >= 0 && (bytes[i] as number) <= 0x20) i--;
  return i;
}

/** JSON Lines: one record a line. Lines are parsed by the workers; here they are only cut. */
import { jsonRecords } from "./json-records.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { type Scanner, splitter } from "./split.ts";

const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export function readJsonl(source: Source): Reading {
  const recordsOf = jsonRecords(source);
  return {
    splitter: splitter(new LineScanner(), source.limit),
    toRecord: (bytes, number) => (blank(bytes) ? null : recordsOf(bytes, number)),
  };
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
      this.unclosed = this.opened && lastByte(bytes, end) !== CLOSE_OBJECT;
      if (!this.unclosed) {
        this.opened = false;
        return end + 1;
      }
      i = end + 1;
    }
    return -1;
  }
}

/** The last byte before `end` that is no blank. */
function lastByte(bytes: Buffer, end: number): number {
  let i = end - 1;
  while (i >= 0 && (bytes[i] as number) <= 0x20) i--;
  return bytes[i] ?? 0;
}

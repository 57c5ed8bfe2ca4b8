/** Cuts JSON into the values of its top level. */
import type { Scanner } from "./split.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** What a byte does to the value that is being read. */
const GOES_ON = 0;
/** The value or separator ends behind the byte, or before it. */
const ENDS_BEHIND = 1;
const ENDS_BEFORE = 2;

/** Ends at each value of the top-level array (or of a row of values) and at each separator between them. */
class ValueScanner implements Scanner {
  private inArray = false;
  /** Of brackets inside the value. */
  private depth = 0;
  private inValue = false;
  private inString = false;
  /** The next character of the string is escaped. */
  private escaped = false;
  /** What opened the string, and may close it. */
  private quote = QUOTE;
  private readonly quotes: readonly number[];

  constructor(quotes: string) {
    this.quotes = [...Buffer.from(quotes)];
  }

  betweenElements(): boolean {
    return this.inArray && !this.inValue;
  }

  scan(bytes: Buffer, from: number): number {
    for (let i = from; i < bytes.length; i++) {
      if (this.inString) {
        i = this.skipString(bytes, i);
        if (!this.inString && this.valueEnds()) return i + 1;
        continue;
      }
      const step = this.step(bytes[i] as number);
      if (step !== GOES_ON) return step === ENDS_BEHIND ? i + 1 : i;
    }
    return -1;
  }

  /** The place of the next mark that may close the string, the end of the chunk where it has none. */
  private skipString(bytes: Buffer, from: number): number {
    const end = bytes.indexOf(this.quote, from);
    const stop = end === -1 ? bytes.length : end;
    let backslashes = 0;
    while (stop - backslashes > from && bytes[stop - backslashes - 1] === BACKSLASH) backslashes++;
    const odd = (backslashes & 1) === 1;
    // all backslashes: the last chunk's count too
    const escapes = stop - backslashes === from ? odd !== this.escaped : odd;
    this.escaped = end === -1 && escapes;
    this.inString = end === -1 || escapes;
    return stop;
  }

  private valueEnds(): boolean {
    this.inValue = this.depth > 0;
    return !this.inValue;
  }

  /** A byte outside of strings. */
  private step(byte: number): number {
    if (this.quotes.includes(byte)) {
      this.inValue = true;
      this.inString = true;
      this.quote = byte;
      return GOES_ON;
    }
    if (byte === OPEN_OBJECT || (byte === OPEN_ARRAY && (this.inArray || this.inValue))) {
      this.inValue = true;
      this.depth++;
      return GOES_ON;
    }
    if (this.depth > 0) return this.inside(byte);
    return this.inValue ? this.inBareValue(byte) : this.betweenValues(byte);
  }

  /** Inside of brackets. */
  private inside(byte: number): number {
    if (byte !== CLOSE_OBJECT && byte !== CLOSE_ARRAY) return GOES_ON;
    this.depth--;
    return this.depth === 0 && this.valueEnds() ? ENDS_BEHIND : GOES_ON;
  }

  /** A number or word ends before what follows it. */
  private inBareValue(byte: number): number {
    if (byte !== COMMA && byte !== CLOSE_ARRAY && byte > 0x20) return GOES_ON;
    this.inValue = false;
    return ENDS_BEFORE;
  }

  private betweenValues(byte: number): number {
    if (byte === OPEN_ARRAY || byte === COMMA || byte === CLOSE_ARRAY) {
      if (byte !== COMMA) this.inArray = byte === OPEN_ARRAY;
      return ENDS_BEHIND;
    }
    if (byte > 0x20) this.inValue = true;
    return GOES_ON;
  }
}

/** `quotes`: what opens a string; JSON has `"` alone. */
export const valueScanner = (quotes = '"'): Scanner & { betweenElements(): boolean } => new ValueScanner(quotes);

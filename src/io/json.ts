/** JSON: a record each element of a top-level array; a single object is one record, objects one after another are many. */
import { owned } from "./bytes.ts";
import { jsonIdReader } from "./ids.ts";
import { blank, type Reading, type Source } from "./reading.ts";
import { type Scanner, splitter } from "./split.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export function readJson(source: Source): Reading {
  const idOf = jsonIdReader(source.idNames);
  const scanner = valueScanner();
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
      return source.record({
        number: array || number > 1 ? number : null,
        id: idOf(bytes),
        encoding: source.encoding,
        content: { bytes: owned(bytes) },
      });
    },
  };
}

/** `[`, `,` and `]` of the top level come as cuts of their own. */
function isSeparator(bytes: Buffer): boolean {
  const last = bytes[bytes.length - 1];
  return (last === OPEN_ARRAY || last === COMMA || last === CLOSE_ARRAY) && blank(bytes.subarray(0, -1));
}

/** Ends at each value of the top-level array (or of a row of values) and at each separator between them. */
export function valueScanner(): Scanner & { betweenElements(): boolean } {
  let inArray = false;
  let depth = 0; // of brackets inside the value
  let inValue = false;
  let inString = false;
  let escaped = false;

  const valueEnds = (): boolean => {
    inValue = depth > 0;
    return !inValue;
  };

  return {
    betweenElements: () => inArray && !inValue,
    scan(bytes, from) {
      for (let i = from; i < bytes.length; i++) {
        if (inString) {
          const end = bytes.indexOf(QUOTE, i);
          const stop = end === -1 ? bytes.length : end;
          let backslashes = 0;
          while (stop - backslashes > i && bytes[stop - backslashes - 1] === BACKSLASH) backslashes++;
          const odd = (backslashes & 1) === 1;
          const escapes = stop - backslashes === i ? odd !== escaped : odd; // all backslashes: the last chunk's count too
          escaped = end === -1 && escapes;
          i = stop;
          inString = end === -1 || escapes;
          if (!inString && valueEnds()) return i + 1;
          continue;
        }
        const byte = bytes[i] as number;
        if (byte === QUOTE) {
          inValue = true;
          inString = true;
        } else if (byte === OPEN_OBJECT || (byte === OPEN_ARRAY && (inArray || inValue))) {
          inValue = true;
          depth++;
        } else if (depth > 0) {
          if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && --depth === 0 && valueEnds()) return i + 1;
        } else if (inValue) {
          // a number or word: ends before what follows it
          if (byte === COMMA || byte === CLOSE_ARRAY || byte <= 0x20) {
            inValue = false;
            return i;
          }
        } else if (byte === OPEN_ARRAY || byte === COMMA || byte === CLOSE_ARRAY) {
          inArray = byte === COMMA ? inArray : byte === OPEN_ARRAY;
          return i + 1;
        } else if (byte > 0x20) inValue = true;
      }
      return -1;
    },
  };
}

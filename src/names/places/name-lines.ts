import { fold } from "../folding.ts";

const COMMA = 0x2c;
const LINE_END = 0x0a;
const RETURN = 0x0d;
const STOP = 0x2e;

const UTF8 = new TextDecoder();

/** FNV-1a from the last byte to the first, the letters A to Z as small ones. */
const BASIS = 0x811c9dc5;
const step = (hash: number, unit: number): number =>
  Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 0x20 : unit), 0x01000193);

function hashOf(folded: string): number {
  let hash = BASIS;
  for (let i = folded.length - 1; i >= 0; i--) hash = step(hash, folded.charCodeAt(i));
  return hash;
}

/** Of the last cell of the line `[start, end)`. */
function hashOfLast(bytes: Uint8Array, start: number, end: number): number {
  let hash = BASIS;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] as number;
    if (byte === COMMA) break;
    if (byte !== STOP && byte !== RETURN) hash = step(hash, byte);
  }
  return hash;
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** Slots of the table of hashes, a power of two: as many as the longest table has lines. */
const SLOTS = 1 << 17;
/** No line is shorter. */
const SHORTEST = 5;

/**
 * The lines of a CSV table by the name in their last cell. Tables of 80,000 lines are read in one pass over their
 * bytes; a line becomes a string only where its name is asked for.
 */
export class NameLines {
  readonly #bytes: Uint8Array;
  readonly #starts: Int32Array;
  /** By line, and by slot: one more than the number of a line, 0 for none. */
  readonly #next: Int32Array;
  readonly #heads = new Int32Array(SLOTS);

  /** `bytes`: UTF-8, its first line a header, no quoted cells. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const most = Math.ceil(bytes.length / SHORTEST) + 1;
    this.#starts = new Int32Array(most);
    this.#next = new Int32Array(most);
    let start = bytes.indexOf(LINE_END) + 1;
    let count = 0;
    while (start < bytes.length) {
      const found = bytes.indexOf(LINE_END, start);
      const end = found < 0 ? bytes.length : found;
      if (end - start >= SHORTEST) this.#add(count++, start, hashOfLast(bytes, start, end));
      start = end + 1;
    }
  }

  #add(line: number, start: number, hash: number): void {
    const slot = slotOf(hash);
    this.#starts[line] = start;
    this.#next[line] = this.#heads[slot] as number;
    this.#heads[slot] = line + 1;
  }

  /** The cells of every line of that name, in the order of the table. */
  linesOf(folded: string): string[][] {
    const found: string[][] = [];
    for (let at = this.#heads[slotOf(hashOf(folded))] as number; at > 0; at = this.#next[at - 1] as number) {
      const start = this.#starts[at - 1] as number;
      const lineEnd = this.#bytes.indexOf(LINE_END, start);
      const cells = UTF8.decode(this.#bytes.subarray(start, lineEnd < 0 ? this.#bytes.length : lineEnd))
        .trimEnd()
        .split(",");
      if (fold(cells.at(-1) as string) === folded) found.push(cells);
    }
    return found.reverse();
  }
}

import { fold } from "./folding.ts";

const COMMA = 0x2c;
const LINE_END = 0x0a;
const RETURN = 0x0d;
const STOP = 0x2e;

const step = (hash: number, unit: number): number =>
  Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 0x20 : unit), 0x01000193);

function hashOf(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = step(hash, folded.charCodeAt(i));
  return hash;
}

/**
 * The lines of a CSV table by the name in their last cell. Tables of 80,000 lines are read in one pass over their bytes; a
 * line becomes a string only where its name is asked for.
 */
export class NameLines {
  readonly #bytes: Uint8Array;
  readonly #starts: number[] = [];
  readonly #next: number[] = [];
  readonly #heads = new Map<number, number>();

  /** `bytes`: UTF-8, its first line a header, no quoted cells. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    let start = bytes.indexOf(LINE_END) + 1;
    while (start < bytes.length) {
      const lineEnd = bytes.indexOf(LINE_END, start);
      const end = lineEnd < 0 ? bytes.length : lineEnd;
      this.#add(start, end);
      start = end + 1;
    }
  }

  #add(start: number, end: number): void {
    const from = this.#bytes.lastIndexOf(COMMA, end - 1) + 1;
    if (from <= start) return;
    let hash = 0x811c9dc5;
    for (let i = from; i < end; i++) {
      const byte = this.#bytes[i] as number;
      if (byte !== STOP && byte !== RETURN) hash = step(hash, byte);
    }
    const line = this.#starts.push(start) - 1;
    this.#next.push(this.#heads.get(hash) ?? -1);
    this.#heads.set(hash, line);
  }

  /** The cells of every line of that name, in the order of the table. */
  linesOf(folded: string): string[][] {
    const found: string[][] = [];
    for (let line = this.#heads.get(hashOf(folded)) ?? -1; line >= 0; line = this.#next[line] as number) {
      const start = this.#starts[line] as number;
      const lineEnd = this.#bytes.indexOf(LINE_END, start);
      const cells = new TextDecoder()
        .decode(this.#bytes.subarray(start, lineEnd < 0 ? this.#bytes.length : lineEnd))
        .trimEnd()
        .split(",");
      if (fold(cells.at(-1) as string) === folded) found.push(cells);
    }
    return found.reverse();
  }
}

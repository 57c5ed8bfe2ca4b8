/**
 * Cuts a stream of bytes into records. The driver here keeps what a record is made of and lets go of what is too large;
 * a scanner, one a format, knows where a record ends and carries no more than a few flags from chunk to chunk.
 */

export interface Scanner {
  /**
   * Goes on at `bytes[from]`, where the last call ended. Gives the index after the record that ends first, its line end
   * or separator included, or -1 where none ends in these bytes.
   */
  scan(bytes: Buffer, from: number): number;
}

/** A record's bytes, a view of the chunk; null where it was too large to keep. */
type Cut = Buffer | null;

export interface Splitter {
  /** The records that end in this chunk. */
  push(chunk: Buffer): Generator<Cut>;
  /** The record that the end of the file ends, if any. */
  end(): Generator<Cut>;
}

const NOTHING = Buffer.alloc(0);

/** `limit` is the size of the largest record, in bytes. Memory stays below limit + chunk. */
export function splitter(scanner: Scanner, limit: number): Splitter {
  let rest: Buffer = NOTHING;
  let skipping = false;

  function* cut(bytes: Buffer, scanned: number): Generator<Cut> {
    let start = 0;
    let end = scanner.scan(bytes, scanned);
    while (end !== -1) {
      yield skipping || end - start > limit ? null : bytes.subarray(start, end);
      skipping = false;
      start = end;
      end = scanner.scan(bytes, start);
    }
    rest = bytes.subarray(start);
  }

  return {
    *push(chunk) {
      yield* cut(rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), rest.length);
      if (rest.length > limit) skipping = true;
      if (skipping) rest = NOTHING;
    },
    *end() {
      if (skipping) yield null;
      else if (rest.length > 0) yield rest;
    },
  };
}

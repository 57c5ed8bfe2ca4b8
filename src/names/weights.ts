import { LANES } from "./packed-scores.ts";
import { transitionCount, type Weights } from "./tagger.ts";

/**
 * The weights file, little-endian: magic, number of buckets, unit (float32), number of lexicon entries, then the
 * transitions (int16), the lexicon's hashes and entries (int32, sorted by hash) and the rows (int8).
 */
const MAGIC = 0x32504c4b; // "KLP2"
const HEADER = 16;

export function encodeWeights(weights: Weights): Uint8Array {
  const entries = [...weights.lexicon].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(HEADER + transitionCount * 2 + entries.length * 8 + weights.rows.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, weights.rows.length / LANES, true);
  view.setFloat32(8, weights.unit, true);
  view.setInt32(12, entries.length, true);
  let at = HEADER;
  for (const value of weights.transitions) {
    view.setInt16(at, value, true);
    at += 2;
  }
  for (const [hash, entry] of entries) {
    view.setInt32(at, hash, true);
    view.setInt32(at + entries.length * 4, entry, true);
    at += 4;
  }
  at += entries.length * 4;
  bytes.set(new Uint8Array(weights.rows.buffer, weights.rows.byteOffset, weights.rows.length), at);
  return bytes;
}

/** Throws a RangeError where the bytes are not a weights file of this version. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getInt32(0, true) !== MAGIC) throw new RangeError("names: not a weights file");
  const buckets = view.getInt32(4, true);
  const unit = view.getFloat32(8, true);
  const count = view.getInt32(12, true);
  if (bytes.length !== HEADER + transitionCount * 2 + count * 8 + buckets * LANES) {
    throw new RangeError("names: the weights file is cut short");
  }
  let at = HEADER;
  const transitions = new Int16Array(transitionCount);
  for (let i = 0; i < transitionCount; i++, at += 2) transitions[i] = view.getInt16(at, true);
  const lexicon = new Map<number, number>();
  for (let i = 0; i < count; i++, at += 4) {
    lexicon.set(view.getInt32(at, true), view.getInt32(at + count * 4, true));
  }
  at += count * 4;
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, buckets * LANES).slice();
  return { rows, transitions, unit, lexicon };
}

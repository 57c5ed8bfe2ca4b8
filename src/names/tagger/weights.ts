import type { Lexicon } from "./forms.ts";
import { SHAPE_COUNT } from "./forms.ts";
import { LANES } from "./packed-scores.ts";

/** Learned numbers. */
export interface Weights {
  /** LANES numbers a row, in sets of WAYS rows: the first reading. */
  readonly rows: Int8Array;
  /** `[shape of the word][label before][label]` of the first reading and of the second, in the same unit. */
  readonly transitions: Int16Array;
  readonly secondTransitions: Int16Array;
  /** LANES numbers a row, a power of two of rows, in the same unit: what the second reading adds. */
  readonly secondRows: Int16Array;
  /** What one unit of a weight is worth in log-odds. */
  readonly unit: number;
  /** The log-odds of a name are times `slope` plus `offset` those of its share of all labellings. */
  readonly calibration: { readonly slope: number; readonly offset: number };
  readonly lexicon: Lexicon;
}

export const transitionCount = SHAPE_COUNT * LANES * LANES;

/**
 * The weights file, little-endian: magic, number of rows, number of second rows, number of lexicon entries, unit, slope
 * and offset of the calibration (float32), then both transitions (int16), the lexicon's hashes and entries (int32,
 * sorted by hash), the second rows (int16) and the rows (int8).
 */
const MAGIC = 0x33504c4b; // "KLP3"
const HEADER = 28;

const sizeOf = (rows: number, secondRows: number, entries: number): number =>
  HEADER + transitionCount * 4 + entries * 8 + secondRows * LANES * 2 + rows * LANES;

export function encodeWeights(weights: Weights): Uint8Array {
  const entries = [...weights.lexicon].sort(([a], [b]) => a - b);
  const { rows, secondRows, calibration } = weights;
  const bytes = new Uint8Array(sizeOf(rows.length / LANES, secondRows.length / LANES, entries.length));
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, rows.length / LANES, true);
  view.setInt32(8, secondRows.length / LANES, true);
  view.setInt32(12, entries.length, true);
  view.setFloat32(16, weights.unit, true);
  view.setFloat32(20, calibration.slope, true);
  view.setFloat32(24, calibration.offset, true);
  let at = HEADER;
  const shorts = (values: Int16Array) => {
    for (const value of values) {
      view.setInt16(at, value, true);
      at += 2;
    }
  };
  shorts(weights.transitions);
  shorts(weights.secondTransitions);
  for (const [hash, entry] of entries) {
    view.setInt32(at, hash, true);
    view.setInt32(at + entries.length * 4, entry, true);
    at += 4;
  }
  at += entries.length * 4;
  shorts(secondRows);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), at);
  return bytes;
}

/** Throws a RangeError where the bytes are not a weights file of this version. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getInt32(0, true) !== MAGIC) throw new RangeError("names: not a weights file");
  const rowCount = view.getInt32(4, true);
  const secondCount = view.getInt32(8, true);
  const count = view.getInt32(12, true);
  if (bytes.length !== sizeOf(rowCount, secondCount, count)) {
    throw new RangeError("names: the weights file is cut short");
  }
  let at = HEADER;
  // copied whole: the machines that Node runs on are little-endian, as the file is
  const take = (length: number): ArrayBuffer => {
    const part = new Uint8Array(bytes.subarray(at, at + length)).buffer;
    at += length;
    return part;
  };
  const shorts = (length: number): Int16Array => new Int16Array(take(length * 2));
  const transitions = shorts(transitionCount);
  const secondTransitions = shorts(transitionCount);
  const lexicon = new Map<number, number>();
  const hashes = new Int32Array(take(count * 4));
  const entries = new Int32Array(take(count * 4));
  for (let i = 0; i < count; i++) lexicon.set(hashes[i] as number, entries[i] as number);
  const secondRows = shorts(secondCount * LANES);
  const rows = new Int8Array(take(rowCount * LANES));
  const calibration = { slope: view.getFloat32(20, true), offset: view.getFloat32(24, true) };
  return { rows, transitions, secondTransitions, secondRows, unit: view.getFloat32(16, true), calibration, lexicon };
}

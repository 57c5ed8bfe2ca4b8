/** Lanes of a row of weights: one a label, padded to a power of two. */
export const LANES = 16;

/**
 * The scores of a row in PAIRS numbers, `high * 2^16 + low`: one addition adds two of them, and the tagger mostly adds. No sum
 * of rows may leave the range of 16 bits: 256 of them cannot.
 */
export const PAIRS = LANES / 2;

/** Numbers of a packed row: four lanes each. */
const QUADS = LANES / 4;

const BIAS = 0x00800080;
const EVEN = 0x00ff00ff;

/** Rows of LANES weights as QUADS numbers each: a byte a lane, 128 too many so that none is negative. */
export function packRows(rows: Int8Array): Int32Array {
  const packed = new Int32Array(rows.length / 4);
  for (let i = 0; i < rows.length; i++) {
    packed[i >> 2] = (packed[i >> 2] as number) | (((rows[i] as number) + 128) << ((i & 3) * 8));
  }
  return packed;
}

/** Adds the rows of the first `count` features to the pairs of `sums` from `at` on. */
export function addRows(sums: Int32Array, at: number, rows: Int32Array, features: Int32Array, count: number): void {
  const mask = rows.length / QUADS - 1;
  const bias = Math.imul(count, BIAS);
  let a = (sums[at] as number) - bias;
  let b = (sums[at + 1] as number) - bias;
  let c = (sums[at + 2] as number) - bias;
  let d = (sums[at + 3] as number) - bias;
  let e = (sums[at + 4] as number) - bias;
  let f = (sums[at + 5] as number) - bias;
  let g = (sums[at + 6] as number) - bias;
  let h = (sums[at + 7] as number) - bias;
  for (let k = 0; k < count; k++) {
    const row = ((features[k] as number) & mask) * QUADS;
    const first = rows[row] as number;
    const second = rows[row + 1] as number;
    const third = rows[row + 2] as number;
    const fourth = rows[row + 3] as number;
    a = (a + (first & EVEN)) | 0;
    b = (b + ((first >>> 8) & EVEN)) | 0;
    c = (c + (second & EVEN)) | 0;
    d = (d + ((second >>> 8) & EVEN)) | 0;
    e = (e + (third & EVEN)) | 0;
    f = (f + ((third >>> 8) & EVEN)) | 0;
    g = (g + (fourth & EVEN)) | 0;
    h = (h + ((fourth >>> 8) & EVEN)) | 0;
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
}

/** Writes the LANES scores of the pairs of `sums` into `scores` from `at` on. */
export function unpack(sums: Int32Array, scores: Int32Array, at: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const sum = sums[pair] as number;
    const low = (sum << 16) >> 16;
    const lane = at + ((pair >> 1) << 2) + (pair & 1);
    scores[lane] = low;
    scores[lane + 2] = (sum - low) >> 16;
  }
}

/** Lanes of a row of weights: one a label, and one for the tag. */
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
/** The last lane is a tag, no score. */
const ODD_OF_LAST = 0x000000ff;

/** Lane of a row that tells which feature it is of: the upper byte of its hash. */
export const TAG_LANE = LANES - 1;

/** Rows of LANES weights as QUADS numbers each: a byte a lane, 128 too many so that none is negative; the tag as it is. */
export function packRows(rows: Int8Array): Int32Array {
  const packed = new Int32Array(rows.length / 4);
  for (let i = 0; i < rows.length; i++) {
    packed[i >> 2] =
      (packed[i >> 2] as number) |
      ((((rows[i] as number) + (i % LANES === TAG_LANE ? 0 : 128)) & 0xff) << ((i & 3) * 8));
  }
  return packed;
}

/** Rows of a set; there are three times a power of two of sets. */
export const WAYS = 4;

/** The set of a feature: `mask` is four thirds of the number of sets, less one. */
export const setOf = (feature: number, mask: number): number => ((feature & mask) * 3) >>> 2;

/** The mask for a number of rows. */
export const setMask = (rowCount: number): number => rowCount / 3 - 1;

/**
 * Adds the rows of the first `count` features to the pairs of `sums` from `at` on. A feature has one of the rows of its set, the one
 * whose last lane holds its tag, or none.
 */
export function addRows(sums: Int32Array, at: number, rows: Int32Array, features: Int32Array, count: number): void {
  const mask = setMask(rows.length / QUADS);
  let a = sums[at] as number;
  let b = sums[at + 1] as number;
  let c = sums[at + 2] as number;
  let d = sums[at + 3] as number;
  let e = sums[at + 4] as number;
  let f = sums[at + 5] as number;
  let g = sums[at + 6] as number;
  let h = sums[at + 7] as number;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] as number;
    const tag = feature >>> 24;
    let row = setOf(feature, mask) * WAYS * QUADS;
    const end = row + WAYS * QUADS;
    while (row < end && (rows[row + QUADS - 1] as number) >>> 24 !== tag) row += QUADS;
    if (row === end) continue;
    found++;
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
    h = (h + ((fourth >>> 8) & ODD_OF_LAST)) | 0;
  }
  const bias = Math.imul(found, BIAS);
  sums[at] = a - bias;
  sums[at + 1] = b - bias;
  sums[at + 2] = c - bias;
  sums[at + 3] = d - bias;
  sums[at + 4] = e - bias;
  sums[at + 5] = f - bias;
  sums[at + 6] = g - bias;
  sums[at + 7] = h - Math.imul(found, BIAS & ODD_OF_LAST);
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

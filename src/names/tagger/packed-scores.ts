/** Lanes of a row of weights: one a label, and one for the tag. */
export const LANES = 16;

/**
 * The scores of a row in PAIRS numbers, `high * 2^16 + low`: one addition adds two of them, and the tagger mostly
 * adds. No sum of rows may leave the range of 16 bits: 256 rows of bytes cannot.
 */
export const PAIRS = LANES / 2;

/** Numbers of a packed row: four lanes each. */
const QUADS = LANES / 4;

const BIAS = 0x00800080;
const EVEN = 0x00ff00ff;

/** Lane of a row that tells which feature it is of: the upper byte of its hash. */
export const TAG_LANE = LANES - 1;

/** Rows of a set; there are three times a power of two of sets. */
export const WAYS = 4;

/** The set of a feature: `mask` is four thirds of the number of sets, less one. */
export const setOf = (feature: number, mask: number): number => ((feature & mask) * 3) >>> 2;

/** The mask for a number of rows. */
export const setMask = (rowCount: number): number => rowCount / 3 - 1;

const EVERY_BYTE = 0x01010101;
const HIGH_BITS = 0x80808080;
/** The tag's byte in the last number of a row; and where it scores nothing. */
const TAG_BYTE = 0xff000000;
const TAG_OF_NONE = 0x80000000;

/** Rows of weights in sets: a feature has the first row of its set that holds its tag, or none. */
export class RowTable {
  /** A byte a lane, 128 too many so that none is negative. */
  readonly #rows: Int32Array;
  /**
   * The tags of a set in one number, the first row's in the lowest byte: most features have no row, and are told
   * apart here.
   */
  readonly #tags: Int32Array;
  readonly #mask: number;
  readonly #found: Int32Array;

  /** `rows`: LANES signed bytes a row. At most `mostFeatures` are added at once. */
  constructor(rows: Int8Array, mostFeatures: number) {
    const packed = new Int32Array(rows.slice().buffer);
    this.#rows = packed;
    this.#tags = new Int32Array(rows.length / LANES / WAYS);
    this.#mask = setMask(rows.length / LANES);
    this.#found = new Int32Array(mostFeatures);
    const tags = new Uint8Array(this.#tags.buffer);
    // adds 128 to every byte
    for (let at = 0; at < packed.length; at++) packed[at] = (packed[at] as number) ^ HIGH_BITS;
    for (let row = 0; row < tags.length; row++) {
      const last = row * QUADS + QUADS - 1;
      tags[row] = rows[row * LANES + TAG_LANE] as number;
      packed[last] = ((packed[last] as number) & ~TAG_BYTE) | TAG_OF_NONE;
    }
  }

  /** Adds the rows of the first `count` features to the pairs of `sums` from `at` on. */
  add(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    this.#addFound(sums, at, this.#find(features, count));
  }

  /**
   * Writes where the rows of the features begin; returns how many have one. Without a branch: none could be foretold.
   */
  #find(features: Int32Array, count: number): number {
    const tags = this.#tags;
    const mask = this.#mask;
    const found = this.#found;
    let n = 0;
    for (let k = 0; k < count; k++) {
      const feature = features[k] as number;
      const set = setOf(feature, mask);
      const differs = (tags[set] as number) ^ Math.imul(feature >>> 24, EVERY_BYTE);
      // the lowest high bit is that of the first byte that does not differ
      const same = (differs - EVERY_BYTE) & ~differs & HIGH_BITS;
      found[n] = (set * WAYS + ((31 - Math.clz32(same & -same)) >> 3)) * QUADS;
      n += (same | -same) >>> 31;
    }
    return n;
  }

  #addFound(sums: Int32Array, at: number, count: number): void {
    const rows = this.#rows;
    const found = this.#found;
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
      const row = found[k] as number;
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
}

/** The lower lane of a pair; the upper one is two lanes further. */
const laneOf = (pair: number): number => ((pair >> 1) << 2) + (pair & 1);

/** Rows of LANES numbers, a power of two of rows, as pairs. */
export function pairRows(rows: Int16Array): Int32Array {
  const pairs = new Int32Array(rows.length / 2);
  for (let at = 0; at < pairs.length; at++) {
    const lane = (at & -PAIRS) * 2 + laneOf(at & (PAIRS - 1));
    pairs[at] = ((rows[lane + 2] as number) << 16) + (rows[lane] as number);
  }
  return pairs;
}

/**
 * Adds the rows of the first `count` features, each the one that its lower bits say, to the pairs of `sums` from
 * `at` on.
 */
export function addPairs(sums: Int32Array, at: number, rows: Int32Array, features: Int32Array, count: number): void {
  const mask = rows.length / PAIRS - 1;
  let a = sums[at] as number;
  let b = sums[at + 1] as number;
  let c = sums[at + 2] as number;
  let d = sums[at + 3] as number;
  let e = sums[at + 4] as number;
  let f = sums[at + 5] as number;
  let g = sums[at + 6] as number;
  let h = sums[at + 7] as number;
  for (let k = 0; k < count; k++) {
    const row = ((features[k] as number) & mask) * PAIRS;
    a = (a + (rows[row] as number)) | 0;
    b = (b + (rows[row + 1] as number)) | 0;
    c = (c + (rows[row + 2] as number)) | 0;
    d = (d + (rows[row + 3] as number)) | 0;
    e = (e + (rows[row + 4] as number)) | 0;
    f = (f + (rows[row + 5] as number)) | 0;
    g = (g + (rows[row + 6] as number)) | 0;
    h = (h + (rows[row + 7] as number)) | 0;
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

/** By how much the first lane of the pairs of `sums` from `at` on is above the greatest of the other labels. */
export function leadOfFirst(sums: Int32Array, at: number): number {
  const pair = sums[at] as number;
  const first = (pair << 16) >> 16;
  let greatest = (pair - first) >> 16;
  for (let k = at + 1; k < at + PAIRS - 1; k++) {
    const sum = sums[k] as number;
    const low = (sum << 16) >> 16;
    greatest = Math.max(greatest, low, (sum - low) >> 16);
  }
  // the upper lane of the last pair is the tag's
  return first - Math.max(greatest, ((sums[at + PAIRS - 1] as number) << 16) >> 16);
}

/** Writes the LANES scores of the pairs of `sums` from `at` on into `scores` from twice there on. */
export function unpack(sums: Int32Array, scores: Int32Array, at: number): void {
  for (let pair = at; pair < at + PAIRS; pair += 2) {
    const even = sums[pair] as number;
    const odd = sums[pair + 1] as number;
    const lane = pair * 2;
    const first = (even << 16) >> 16;
    const second = (odd << 16) >> 16;
    scores[lane] = first;
    scores[lane + 1] = second;
    scores[lane + 2] = (even - first) >> 16;
    scores[lane + 3] = (odd - second) >> 16;
  }
}

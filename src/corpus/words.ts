/** A text as what it says regardless of how it is set: words without case, marks and white space, as numbers. */

/** Words in their order. What stands at `i` of each list is of word `i`. */
export interface ContentWords {
  readonly count: number;
  /** Two independent 32-bit hashes of a word. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Code units into the text, end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Of ASCII: the lower-case code unit of a letter or digit, 0 of anything else. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[A-Za-z\d]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;
const folded = new Map<number, number>();

/** A code unit without case; 0 where it is part of no word. Half of a pair counts as part of one. */
function foldUnit(unit: number): number {
  if (unit < 128) return ASCII[unit] as number;
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  const isPart = (unit & 0xf800) === 0xd800 || IN_WORD.test(char);
  const value = isPart ? char.toLowerCase().charCodeAt(0) : 0;
  folded.set(unit, value);
  return value;
}

/** The words of a text, in one pass. */
export function contentWords(text: string): ContentWords {
  // a word and what parts it from the next are two code units at least
  const most = (text.length + 1) >> 1;
  const first = new Int32Array(most);
  const second = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    let unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    starts[count] = i;
    let one = 0x811c9dc5 | 0;
    let two = 0x2545f491 | 0;
    for (; unit !== 0; unit = ++i < text.length ? foldUnit(text.charCodeAt(i)) : 0) {
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two, 31) + unit;
    }
    first[count] = one;
    second[count] = two | 0;
    ends[count++] = i;
  }
  return { count, first, second, starts, ends };
}

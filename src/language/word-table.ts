/**
 * A lookup from words of Latin letters to values that reads the word straight out of a text, ignoring case, without
 * making a string of it: a pass over the tokens of an article allocates nothing. A word is told by the 32 bits of its
 * hash alone.
 */
export function wordTable<T>(
  entries: Iterable<readonly [string, T]>,
): (text: string, start: number, end: number) => T | undefined {
  const unique = new Map(entries);
  // as one text: a hash that has read strings of many makes is slower on all
  const words = [...unique.keys()].join(" ");
  const mask = (1 << Math.ceil(Math.log2(unique.size * 3 + 1))) - 1;
  const hashes = new Int32Array(mask + 1); // 0: empty
  const values = new Array<T | undefined>(mask + 1).fill(undefined);
  let longest = 0;
  let at = 0;
  for (const [word, value] of unique) {
    const key = hash(words, at, at + word.length);
    let slot = key & mask;
    while (hashes[slot] !== 0 && hashes[slot] !== key) slot = (slot + 1) & mask;
    if (key === 0 || hashes[slot] === key) throw new Error(`the hash of ${word} is taken`);
    hashes[slot] = key;
    values[slot] = value;
    longest = Math.max(longest, word.length);
    at += word.length + 1;
  }
  return (text, start, end) => {
    if (end - start > longest) return undefined;
    const key = hash(text, start, end);
    let slot = key & mask;
    while (hashes[slot] !== key && hashes[slot] !== 0) slot = (slot + 1) & mask;
    return values[slot];
  };
}

/** FNV-1a over the code units with the case bit of Latin letters set. */
function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (text.charCodeAt(i) | 0x20), 0x01000193);
  return h ^ (h >>> 15);
}

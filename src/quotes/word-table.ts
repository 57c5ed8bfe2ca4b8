/**
 * A lookup from ASCII words to values that reads the word straight out of a text, ignoring case, without making a string
 * of it: a pass over the tokens of an article allocates nothing.
 */
export function wordTable<T>(
  entries: Iterable<readonly [string, T]>,
): (text: string, start: number, end: number) => T | undefined {
  const unique = [...new Map(entries)];
  const size = 1 << Math.ceil(Math.log2(unique.length * 3 + 1));
  const slots = new Int32Array(size); // 0: empty, else index + 1
  for (const [index, [word]] of unique.entries()) {
    let slot = hash(word, 0, word.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  const longest = Math.max(0, ...unique.map(([word]) => word.length));
  return (text, start, end) => {
    if (end - start > longest) return undefined;
    for (let slot = hash(text, start, end) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const index = slots[slot] as number;
      if (index === 0) return undefined;
      const entry = unique[index - 1] as readonly [string, T];
      if (same(entry[0], text, start, end)) return entry[1];
    }
  };
}

/** FNV-1a over the code units with the case bit of ASCII letters set. */
function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (text.charCodeAt(i) | 0x20), 0x01000193);
  return h ^ (h >>> 15);
}

function same(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (unit >= 65 && unit <= 90 ? unit | 0x20 : unit)) return false;
  }
  return true;
}

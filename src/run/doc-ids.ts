/**
 * The documents of a run by id, so that an id met again is seen: 64 bits of the id and of the content in one open table,
 * some 32 bytes a document.
 */
export class DocIds {
  private keys = new BigUint64Array(1 << 12);
  private contents = new BigUint64Array(1 << 12);
  private used = 0;

  /** Takes a document in: `new`, or what it is to the one that had its id before. Both are hexadecimal digits. */
  add(docId: string, contentSha256: string): "new" | "same" | "different" {
    if (this.used * 2 >= this.keys.length) this.grow();
    const key = word(docId);
    const at = find(this.keys, key);
    if (this.keys[at] !== 0n) return this.contents[at] === word(contentSha256) ? "same" : "different";
    this.keys[at] = key;
    this.contents[at] = word(contentSha256);
    this.used++;
    return "new";
  }

  private grow(): void {
    const keys = new BigUint64Array(this.keys.length * 2);
    const contents = new BigUint64Array(keys.length);
    for (const [from, key] of this.keys.entries()) {
      if (key === 0n) continue;
      const at = find(keys, key);
      keys[at] = key;
      contents[at] = this.contents[from] as bigint;
    }
    this.keys = keys;
    this.contents = contents;
  }
}

/** The first 16 hexadecimal digits as a number that is never 0, which means an empty place. */
const word = (hex: string): bigint => BigInt(`0x${hex.slice(0, 16)}`) || 1n;

/** The place of a key, or the empty place where it belongs. */
function find(keys: BigUint64Array, key: bigint): number {
  const mask = keys.length - 1;
  let at = Number(key & BigInt(mask));
  while (keys[at] !== 0n && keys[at] !== key) at = (at + 1) & mask;
  return at;
}

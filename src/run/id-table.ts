/** A map from ids to ids in about 50 bytes a pair: an id is a letter and 15 hex digits. */
export class IdTable {
  private keys = new BigUint64Array(1024);
  private values = new BigUint64Array(1024);
  size = 0;

  set(key: string, value: string): void {
    if (this.size * 2 >= this.keys.length) this.grow();
    this.put(numberOf(key), numberOf(value));
  }

  /** What `key` was joined to; `key` itself where it was not. */
  get(key: string): string {
    const number = numberOf(key);
    const slot = this.slotOf(number);
    if (this.keys[slot] !== number) return key;
    return (
      key.charAt(0) +
      (this.values[slot] as bigint)
        .toString(16)
        .padStart(DIGITS + 1, "0")
        .slice(1)
    );
  }

  private put(key: bigint, value: bigint): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0n) this.size++;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  private slotOf(key: bigint): number {
    const mask = this.keys.length - 1;
    let slot = Number(key & 0x7fffffffn) & mask;
    while (this.keys[slot] !== 0n && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new BigUint64Array(keys.length * 2);
    this.values = new BigUint64Array(keys.length * 2);
    this.size = 0;
    for (const [i, key] of keys.entries()) if (key !== 0n) this.put(key, values[i] as bigint);
  }
}

const DIGITS = 15;

/** The hex digits behind the letter, with a bit above them, so that none is 0. */
function numberOf(id: string): bigint {
  if (id.length !== DIGITS + 1) throw new RangeError(`not an id of ${DIGITS + 1} characters: ${id}`);
  return (1n << 60n) | BigInt(`0x${id.slice(1)}`);
}

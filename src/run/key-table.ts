/** A map from 16-byte keys to their order, in 30 to 60 bytes a key. */
export class KeyTable {
  private low: BigUint64Array;
  private high: BigUint64Array;
  /** Order plus 1; 0 marks an empty slot. */
  private orders: Uint32Array;
  private size = 0;

  /** Room for `size` keys; it grows where more come. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(size * 1.5 + 2));
    this.low = new BigUint64Array(slots);
    this.high = new BigUint64Array(slots);
    this.orders = new Uint32Array(slots);
  }

  set(key: Buffer, order: number): void {
    if (this.size * 1.5 >= this.orders.length) this.grow();
    const at = this.slotOf(key);
    if (this.orders[at] === 0) this.size++;
    this.low[at] = key.readBigUInt64LE(0);
    this.high[at] = key.readBigUInt64LE(8);
    this.orders[at] = order + 1;
  }

  get(key: Buffer): number | null {
    const order = this.orders[this.slotOf(key)] as number;
    return order === 0 ? null : order - 1;
  }

  /** The slot of a key, or the empty one where it belongs. */
  private slotOf(key: Buffer): number {
    const low = key.readBigUInt64LE(0);
    const high = key.readBigUInt64LE(8);
    const mask = this.orders.length - 1;
    let at = key.readUInt32LE(0) & mask;
    while (this.orders[at] !== 0 && !(this.low[at] === low && this.high[at] === high)) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { low, high, orders } = this;
    const larger = new KeyTable(orders.length);
    const key = Buffer.alloc(16);
    for (const [i, order] of orders.entries()) {
      if (order === 0) continue;
      key.writeBigUInt64LE(low[i] as bigint, 0);
      key.writeBigUInt64LE(high[i] as bigint, 8);
      larger.set(key, order - 1);
    }
    ({ low: this.low, high: this.high, orders: this.orders } = larger);
  }
}

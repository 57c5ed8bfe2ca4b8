/** A map from 16-byte keys to their order, in 30 to 60 bytes a key. */
export class KeyTable {
  private readonly low: BigUint64Array;
  private readonly high: BigUint64Array;
  /** Order plus 1; 0 marks an empty slot. */
  private readonly orders: Uint32Array;

  /** Room for `size` keys. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(size * 1.5 + 2));
    this.low = new BigUint64Array(slots);
    this.high = new BigUint64Array(slots);
    this.orders = new Uint32Array(slots);
  }

  set(key: Buffer, order: number): void {
    const at = this.slotOf(key);
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
}

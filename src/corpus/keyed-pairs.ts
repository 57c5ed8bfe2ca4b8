/** Items that share a key, pair by pair, without a table of keys: they are sorted in one typed array. */
import { PairList } from "./pairs.ts";

/** Of a key that many items have each is paired with the next ones: chains come together when pairs are joined. */
const NEXT = 6;

export class KeyedItems {
  private keys = new Float64Array(1024);
  private items = new Int32Array(1024);
  private used = 0;
  private most = -1;

  /** `key` is an integer below 2^40, items are numbers from 0. */
  add(item: number, key: number): void {
    if (this.used === this.items.length) {
      this.keys = grown(this.keys, Float64Array);
      this.items = grown(this.items, Int32Array);
    }
    this.keys[this.used] = key;
    this.items[this.used++] = item;
    this.most = Math.max(this.most, item);
  }

  /** Pairs of items of one key. Of keys that differ in their upper bits alone some pairs may come too. */
  pairs(): PairList {
    const scale = 2 ** Math.ceil(Math.log2(this.most + 2));
    const kept = Math.min(2 ** 40, 2 ** 53 / scale);
    const sorted = new Float64Array(this.used);
    for (let i = 0; i < this.used; i++)
      sorted[i] = ((this.keys[i] as number) % kept) * scale + (this.items[i] as number);
    sorted.sort();
    const pairs = new PairList();
    for (let i = 0; i < sorted.length; i++) {
      const key = Math.floor((sorted[i] as number) / scale);
      const item = (sorted[i] as number) % scale;
      for (let j = i + 1; j <= i + NEXT && j < sorted.length; j++) {
        const other = sorted[j] as number;
        if (Math.floor(other / scale) !== key) break;
        if (other % scale !== item) pairs.add(item, other % scale);
      }
    }
    return pairs;
  }
}

function grown<List extends Float64Array | Int32Array>(list: List, make: new (length: number) => List): List {
  const larger = new make(2 * list.length);
  larger.set(list);
  return larger;
}

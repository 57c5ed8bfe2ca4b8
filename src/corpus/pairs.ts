/** Pairs of items that are numbered from 0, in typed arrays: millions of them are a few megabytes. */

/** Pairs as they come. */
export class PairList {
  private ends = new Int32Array(1024);
  private used = 0;
  private most = -1;

  get count(): number {
    return this.used / 2;
  }

  /** One more than the largest number. */
  get items(): number {
    return this.most + 1;
  }

  add(a: number, b: number): void {
    if (this.used === this.ends.length) {
      const ends = new Int32Array(2 * this.used);
      ends.set(this.ends);
      this.ends = ends;
    }
    this.ends[this.used++] = a;
    this.ends[this.used++] = b;
    this.most = Math.max(this.most, a, b);
  }

  *[Symbol.iterator](): Generator<[number, number]> {
    for (let i = 0; i < this.used; i += 2) yield [this.ends[i] as number, this.ends[i + 1] as number];
  }

  /** The partners of every item. */
  graph(): PairGraph {
    const { ends, used } = this;
    // counts stand two places on: they become places one on, which filling moves to where the item's partners end
    const from = new Int32Array(this.items + 2);
    for (let i = 0; i < used; i++) increment(from, (ends[i] as number) + 2);
    for (let item = 2; item < from.length; item++) from[item] = (from[item] as number) + (from[item - 1] as number);
    const partners = new Int32Array(used);
    for (let i = 0; i < used; i++) partners[increment(from, (ends[i] as number) + 1)] = ends[i ^ 1] as number;
    for (let item = 0; item < this.items; item++) partners.subarray(from[item], from[item + 1]).sort();
    return { of: (item) => partners.subarray(from[item], from[item + 1]) };
  }
}

/** Gives what stood there before. */
function increment(counts: Int32Array, at: number): number {
  const count = counts[at] as number;
  counts[at] = count + 1;
  return count;
}

export interface PairGraph {
  /** Its partners, smallest first. */
  of(item: number): Int32Array;
}

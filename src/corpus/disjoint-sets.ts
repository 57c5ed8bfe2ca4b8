/** Items 0 to n-1 in groups that are joined pair by pair (union-find with path halving). */
export class DisjointSets {
  private readonly parent: Int32Array;

  constructor(items: number) {
    this.parent = Int32Array.from({ length: items }, (_, item) => item);
  }

  /** The smallest item of its group: the same whatever order pairs were joined in. */
  find(item: number): number {
    const { parent } = this;
    let at = item;
    for (let up = parent[at] as number; up !== at; up = parent[at] as number) {
      parent[at] = parent[up] as number;
      at = parent[at] as number;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x < y) this.parent[y] = x;
    else this.parent[x] = y;
  }
}

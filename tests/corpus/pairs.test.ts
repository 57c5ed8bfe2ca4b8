import { expect, test } from "vitest";
import { PairList } from "../../src/corpus/pairs.ts";

test("no pairs are of no items", () => {
  const none = new PairList();
  expect([none.count, none.items, [...none].length]).toEqual([0, 0, 0]);
});

test("pairs come as they were added, and each item has its partners, smallest first", () => {
  const list = new PairList();
  const pairs = Array.from({ length: 1500 }, (_, i): [number, number] => [(i * 7) % 50, 50 + ((i * 13) % 40)]);
  for (const [a, b] of pairs) list.add(a, b);
  expect(list.count).toBe(1500);
  expect(list.items).toBe(90);
  expect([...list]).toEqual(pairs);
  const graph = list.graph();
  for (let item = 0; item < 90; item++) {
    const partners = pairs.flatMap(([a, b]) => (a === item ? [b] : b === item ? [a] : [])).sort((a, b) => a - b);
    expect([...graph.of(item)]).toEqual(partners);
  }
});

test("an item alone has no partners", () => {
  const list = new PairList();
  list.add(4, 1);
  const graph = list.graph();
  expect([0, 1, 2, 3, 4].map((item) => [...graph.of(item)])).toEqual([[], [4], [], [], [1]]);
});

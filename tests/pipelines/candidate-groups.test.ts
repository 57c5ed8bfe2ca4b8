import { describe, expect, test } from "vitest";
import { candidateGroups, compare } from "../../pipelines/news/reduce/groups.ts";
import { PairList } from "../../src/corpus/pairs.ts";
import type { Queries } from "../../src/run/job.ts";

const pairsOf = (pairs: readonly (readonly [number, number])[]): PairList => {
  const list = new PairList();
  for (const [a, b] of pairs) list.add(a, b);
  return list;
};

/** Queries that keep what is loaded, and answer with batches of rows, each row of the group given. */
function queriesOf(batches: readonly (readonly number[])[] = []) {
  const loaded: { readonly name: string; readonly rows: readonly unknown[] }[] = [];
  let row = 0;
  const queries: Queries = {
    load: async (name, _, rows) => {
      loaded.push({ name, rows });
    },
    async *objects() {
      for (const batch of batches) yield batch.map((candidate_group) => ({ candidate_group, row: row++ }));
    },
  };
  return { queries, loaded };
}

async function listed<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("candidateGroups", () => {
  test.each([
    ["no pairs", [], []],
    [
      "one pair, of neighbours",
      [[0, 1]],
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      "a number that no pair has is in no group",
      [[1, 3]],
      [
        [1, 1],
        [3, 1],
      ],
    ],
  ] as const)("%s", async (_, pairs, groups) => {
    const { queries, loaded } = queriesOf();
    expect(await listed(candidateGroups(queries, pairsOf(pairs), "groups.sql"))).toEqual([]);
    expect(loaded).toEqual([
      { name: "groups", rows: groups.map(([number, candidate_group]) => ({ number, candidate_group })) },
    ]);
  });

  test("pairs that share a number are one group, by its smallest, and what stands between is in none", async () => {
    const { queries, loaded } = queriesOf();
    await listed(
      candidateGroups(
        queries,
        pairsOf([
          [7, 4],
          [2, 9],
          [9, 4],
          [11, 12],
        ]),
        "groups.sql",
      ),
    );
    const groups = loaded[0]?.rows as readonly { readonly number: number; readonly candidate_group: number }[];
    expect(groups.map(({ number, candidate_group }) => `${number} in ${candidate_group}`)).toEqual([
      "2 in 2",
      "4 in 2",
      "7 in 2",
      "9 in 2",
      "11 in 11",
      "12 in 11",
    ]);
  });

  test.each([
    ["nothing", [], []],
    ["empty batches", [[], []], []],
    ["one group in one batch", [[3, 3]], [[0, 1]]],
    ["one group over two batches", [[3], [3, 3]], [[0, 1, 2]]],
    ["a group ends with its batch", [[3, 3], [5]], [[0, 1], [2]]],
    [
      "a group ends inside a batch",
      [
        [0, 0, 5],
        [5, 8],
      ],
      [[0, 1], [2, 3], [4]],
    ],
  ])("rows come group by group: %s", async (_, batches, groups) => {
    const { queries } = queriesOf(batches);
    const found = await listed(candidateGroups(queries, pairsOf([]), "groups.sql"));
    expect(found.map((rows) => rows.map(({ row }) => row))).toEqual(groups);
  });
});

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["Z", "a", -1],
  ["\uffff", "\u{1f600}", 1],
  ["", "a", -1],
])("compare %j and %j: %i", (a, b, order) => expect(compare(a, b)).toBe(order));

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InputFile } from "../../src/io/inputs.ts";
import { KeyTable } from "../../src/run/key-table.ts";
import type { Item } from "../../src/run/record.ts";
import { recordBatches } from "../../src/run/records.ts";
import { itemKey } from "../../src/run/state.ts";

const file: InputFile = {
  path: "/in/a.jsonl",
  location: "/in/a.jsonl",
  realPath: "/in/a.jsonl",
  sourcePath: "a.jsonl",
  source: "in/a.jsonl",
  size: 100,
  format: "jsonl",
  skipped: null,
};

const record = (number: number, text = `record ${number}`): Item => ({
  sourcePath: "a.jsonl",
  source: "in/a.jsonl",
  format: "jsonl",
  number,
  id: null,
  encoding: null,
  content: { bytes: new TextEncoder().encode(text) },
});

async function* from(items: readonly Item[]) {
  yield* items;
}

/** The numbers of the records in each batch, and where the last run had the first of them. */
async function batchesOf(items: readonly Item[], known: readonly (number | null)[], size: number, limit = Infinity) {
  const places = new Map(items.map((item, at) => [itemKey(item).toString("hex"), known[at] ?? null]));
  const find = (key: Buffer) => places.get(key.toString("hex")) ?? null;
  const batches: { known: number | null; numbers: (number | null)[] }[] = [];
  for await (const batch of recordBatches([file], () => from(items), { size, limit, find, isGivenUp: () => false })) {
    batches.push({ known: batch.known, numbers: batch.items.map((item) => ("number" in item ? item.number : null)) });
  }
  return batches;
}

describe("batches of records", () => {
  test("are of one kind: known to the last run one after another, or unknown", async () => {
    const items = [1, 2, 3, 4, 5, 6, 7].map((n) => record(n));
    expect(await batchesOf(items, [null, null, 4, 5, 9, null, null], 50)).toEqual([
      { known: null, numbers: [1, 2] },
      { known: 4, numbers: [3, 4] },
      { known: 9, numbers: [5] },
      { known: null, numbers: [6, 7] },
    ]);
  });

  test("are handed out when they are full, by number or by bytes, and stop at the limit", async () => {
    const items = [1, 2, 3, 4, 5].map((n) => record(n));
    expect((await batchesOf(items, [], 2)).map(({ numbers }) => numbers)).toEqual([[1, 2], [3, 4], [5]]);
    expect((await batchesOf(items, [], 2, 3)).map(({ numbers }) => numbers)).toEqual([[1, 2], [3]]);
    const large = [record(1, "x".repeat(600_000)), record(2)];
    expect((await batchesOf(large, [], 50)).map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  });

  test("lose no record and keep the order", async () => {
    const known = fc.array(fc.option(fc.nat(20)), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(known, fc.integer({ min: 1, max: 7 }), async (places, size) => {
        const items = places.map((_, at) => record(at + 1));
        const batches = await batchesOf(items, places, size);
        expect(batches.flatMap(({ numbers }) => numbers)).toEqual(places.map((_, at) => at + 1));
        for (const batch of batches) {
          expect(batch.numbers.length).toBeLessThanOrEqual(size);
          for (const [at, number] of batch.numbers.entries()) {
            expect(places[(number as number) - 1]).toBe(batch.known === null ? null : batch.known + at);
          }
        }
      }),
    );
  });
});

describe("the key of an item", () => {
  test("changes with anything that its rows depend on", () => {
    const one = record(1);
    const csv = (header: string[], sha256: string): Item => ({
      ...record(1),
      content: { header, cells: ["x"], sha256 },
    });
    const others: Item[] = [
      one,
      record(2, "record 1"),
      record(1, "record 2"),
      { ...record(1), sourcePath: "b.jsonl" },
      { ...record(1), id: "1" },
      { ...record(1), encoding: "utf-16le" },
      csv(["judul"], "aa"),
      csv(["title"], "aa"),
      csv(["title"], "bb"),
      { sourcePath: "a.jsonl", record: "1", stage: "ingest", code: "too_large", message: "" },
    ];
    expect(new Set(others.map((item) => itemKey(item).toString("hex"))).size).toBe(others.length);
    expect(itemKey(record(1))).toEqual(itemKey(one));
    expect(itemKey({ ...record(7, "same"), id: "a" })).toEqual(itemKey({ ...record(9, "same"), id: "a" }));
  });
});

test("a key table finds what was put into it, and nothing else", () => {
  const key = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.uniqueArray(key, { selector: (one) => one.toString("hex"), maxLength: 60 }), key, (keys, other) => {
      const table = new KeyTable(keys.length);
      for (const [order, one] of keys.entries()) table.set(one, order);
      for (const [order, one] of keys.entries()) expect(table.get(one)).toBe(order);
      if (!keys.some((one) => one.equals(other))) expect(table.get(other)).toBeNull();
    }),
  );
});

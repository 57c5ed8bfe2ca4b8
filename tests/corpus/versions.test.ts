import fc from "fast-check";
import { expect, test } from "vitest";
import { clustersOf } from "../../src/corpus/clusters.ts";
import { KeyedItems } from "../../src/corpus/keyed-pairs.ts";
import { PairList } from "../../src/corpus/pairs.ts";
import { type Speakers, versionOf } from "../../src/corpus/versions.ts";
import { contentWords } from "../../src/corpus/words.ts";

const SAID = "Jembatan ini akan kami buka sebelum musim hujan agar petani tidak lagi memutar lewat hutan lindung";
const ANEW = "Menurut dia jembatan itu kami buka sebelum hujan supaya petani tidak perlu memutar lewat kawasan hutan";

test.each<[about: string, first: string, second: string, speakers: Speakers, similarity: number | null]>([
  ["in its words", SAID, SAID.toUpperCase(), "same", 1],
  ["of another speaker", SAID, SAID, "other", 1],
  ["cut", SAID, SAID.split(" ").slice(0, 9).join(" "), "unknown", 9 / 16],
  ["cut, of another speaker", SAID, SAID.split(" ").slice(0, 9).join(" "), "other", null],
  ["worded anew", SAID, ANEW, "same", 10 / 16],
  ["worded anew, who knows by whom", SAID, ANEW, "unknown", null],
  ["a formula", "Terima kasih atas dukungan warga", "Terima kasih atas dukungan warga", "same", null],
  [
    "another utterance",
    SAID,
    "Harga beras naik karena panen mundur dan jalan ke pasar induk rusak berat",
    "same",
    null,
  ],
])("%s", (_, first, second, speakers, similarity) => {
  const version = versionOf(contentWords(first), contentWords(second), speakers);
  if (similarity === null) expect(version).toBeNull();
  else expect(version?.similarity).toBeCloseTo(similarity, 10);
});

test("what one telling adds is what the other leaves out", () => {
  const [first, second] = [contentWords(SAID), contentWords(`Insyaallah ${SAID.replace(" lewat hutan lindung", "")}`)];
  expect(versionOf(first, second, "same")).toMatchObject({ added: 1, removed: 3 });
  expect(versionOf(second, first, "same")).toMatchObject({ added: 3, removed: 1 });
});

test("items of one key are joined by their pairs, and pairs are of one key", () => {
  const keyed = fc.array(fc.tuple(fc.nat(20), fc.nat(9)), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(keyed, (entries) => {
      const items = new KeyedItems();
      for (const [item, key] of entries) items.add(item, key * 1_000_003);
      const keysOf = (item: number) => new Set(entries.filter(([of]) => of === item).map(([, key]) => key));
      const pairs = [...items.pairs()];
      for (const [a, b] of pairs) expect([...keysOf(a)].some((key) => keysOf(b).has(key))).toBe(true);
      for (const [item, key] of entries) {
        const others = entries.filter(([of, same]) => same === key && of !== item);
        if (others.length > 0) expect(pairs.some((pair) => pair.includes(item))).toBe(true);
      }
    }),
  );
});

test("a cluster is what is reached from its leader and belongs to it", () => {
  const pairs = new PairList();
  for (const [a, b] of [
    [0, 1],
    [1, 2],
    [2, 3],
    [4, 5],
  ] as const)
    pairs.add(a, b);
  const ranked = [3, 0, 1, 2, 4, 5].map((number) => ({ number }));
  const near = (a: { number: number }, b: { number: number }) => Math.abs(a.number - b.number) <= 2;
  const clusters = clustersOf(ranked, pairs.graph(), near).map((members) => members.map(({ number }) => number));
  expect(clusters).toEqual([
    [3, 2, 1],
    [4, 5],
  ]);
});

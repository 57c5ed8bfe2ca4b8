import fc from "fast-check";
import { expect, test } from "vitest";
import { clustersOf } from "../../src/corpus/clusters.ts";
import { KeyedItems } from "../../src/corpus/keyed-pairs.ts";
import { PairList } from "../../src/corpus/pairs.ts";
import { type ComparedUtterance, numbersOf, type Speakers, versionOf } from "../../src/corpus/versions.ts";
import { contentWords } from "../../src/corpus/words.ts";

const SAID = "Jembatan ini akan kami buka sebelum musim hujan agar petani tidak lagi memutar lewat hutan lindung";
const ANEW = "Menurut dia jembatan itu kami buka sebelum hujan supaya petani tidak perlu memutar lewat kawasan hutan";

const utterance = (text: string): ComparedUtterance => ({ words: contentWords(text), numbers: numbersOf(text) });
const sameDay = (speakers: Speakers) => ({ speakers, daysDiffer: false });

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
  const version = versionOf(utterance(first), utterance(second), sameDay(speakers));
  if (similarity === null) expect(version).toBeNull();
  else expect(version?.similarity).toBeCloseTo(similarity, 10);
});

test("what one telling adds is what the other leaves out", () => {
  const [first, second] = [utterance(SAID), utterance(`Insyaallah ${SAID.replace(" lewat hutan lindung", "")}`)];
  expect(versionOf(first, second, sameDay("same"))).toMatchObject({ added: 1, removed: 3 });
  expect(versionOf(second, first, sameDay("same"))).toMatchObject({ added: 3, removed: 1 });
});

const DENIED = SAID.replace("akan", "tidak akan");

test.each<[about: string, first: string, second: string, differs: boolean]>([
  ["in its words", DENIED, DENIED, false],
  ["denied", SAID, DENIED, true],
  ["denied by another word", DENIED, SAID.replace("akan", "belum akan"), false],
  ["not yet, already", SAID.replace("akan", "sudah"), SAID.replace("akan", "belum"), true],
  ["as it is spoken", SAID.replace("akan", "nggak akan"), DENIED, false],
  ["cut before the negation", SAID.replace("tidak lagi memutar lewat", "memutar lewat"), SAID, true],
  ["cut behind it", SAID.split(" ").slice(0, 11).join(" "), SAID, false],
  ["with more before it", SAID, `Tidak, ${SAID}`, false],
  ["with words beside it", SAID, SAID.replace("akan", "sungguh belum pernah akan"), false],
])("what is denied: %s", (_, first, second, differs) => {
  const [one, other] = [utterance(first), utterance(second)];
  expect(versionOf(one, other, sameDay("same"))?.negationDiffers).toBe(differs);
  expect(versionOf(other, one, sameDay("same"))?.negationDiffers).toBe(differs);
});

test("numbers without the zeros that they end with", () => {
  expect(numbersOf("36.700.000 anak, 36,7 juta, Rp 500")).toEqual(new Set(["36", "7", "5"]));
});

const PRICE = "Harga cabai di pasar induk kami pagi ini 40 ribu rupiah sekilo, naik dari hari kemarin";
const LATER = PRICE.replace("40", "45");
const PRICE_ANEW = "Pagi ini harga cabai 45 ribu rupiah sekilo, turun dari hari kemarin karena panen raya";

test.each<[about: string, first: string, second: string, daysDiffer: boolean, isVersion: boolean]>([
  ["a number heard otherwise", PRICE, LATER, false, true],
  ["the next day's number in the same words", PRICE, LATER, true, false],
  ["the same words on a day that one article gets wrong", PRICE, PRICE, true, true],
  ["much the same words around another number", PRICE, PRICE_ANEW, false, false],
  ["cut, with a number that the whole has not", PRICE, LATER.slice(LATER.indexOf("pasar")), false, false],
  ["cut, with its number", PRICE, PRICE.slice(PRICE.indexOf("pasar")), true, true],
  ["worded anew on the same day", SAID, ANEW, false, true],
  ["much the same words on another day", SAID, ANEW, true, false],
])("%s", (_, first, second, daysDiffer, isVersion) => {
  const version = versionOf(utterance(first), utterance(second), { speakers: "same", daysDiffer });
  expect(version !== null).toBe(isVersion);
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

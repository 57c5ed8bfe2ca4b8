import { describe, expect, test } from "vitest";
import { DisjointSets } from "../../src/corpus/disjoint-sets.ts";
import { contentKey, distinct, shinglesOf, sketchOf, smallestShingles } from "../../src/corpus/shingles.ts";
import { contentWords } from "../../src/corpus/words.ts";

const TEXT =
  "Warga Desa Sukamaju memanen padi di sawah sejak Senin pagi, lalu menjemurnya di lapangan desa sampai sore.";
const words = (text: string) => contentWords(text);
const long = Array.from({ length: 300 }, (_, i) => `kata${i}`).join(" ");

describe("shingles", () => {
  test("are every run of seven words, whatever stands around it", () => {
    const all = shinglesOf(words(TEXT));
    expect(all.length).toBe(17 - 7 + 1);
    // each is that of its own seven words
    const list = TEXT.replace(/[,.]/g, "").split(" ");
    const alone = list.slice(0, -6).map((_, i) => shinglesOf(words(list.slice(i, i + 7).join(" ")))[0]);
    expect([...all]).toEqual(alone);
    expect([...shinglesOf(words(TEXT.toUpperCase().replaceAll(" ", " - ")))]).toEqual([...all]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((shingle) => Number.isInteger(shingle) && shingle >= 0 && shingle < 2 ** 40)).toBe(true);
  });

  test("of a shorter text are one, of none none, and another than those of a longer", () => {
    expect([shinglesOf(words("satu dua")).length, shinglesOf(words("")).length]).toEqual([1, 0]);
    const [short, longer] = [shinglesOf(words("satu satu")), shinglesOf(words("satu satu satu"))];
    expect(short[0]).not.toBe(longer[0]);
    expect(shinglesOf(words("satu dua tiga"), 2).length).toBe(2);
    expect(shinglesOf(words("satu dua tiga"), 2)[0]).toBe(shinglesOf(words("satu dua"), 2)[0]);
  });

  test("stay what they are: rows of other runs are compared with them", () => {
    expect(sketchOf(words(TEXT))).toMatchSnapshot();
    expect(contentKey(words(TEXT))).toMatchSnapshot();
    expect([...shinglesOf(words(TEXT), 3)].slice(0, 4)).toMatchSnapshot();
  });

  test("of a sketch are the 32 smallest, in order", () => {
    const all = [...new Set(shinglesOf(words(long)))].sort((a, b) => a - b);
    expect([...smallestShingles(words(long), 7, 32)]).toEqual(all.slice(0, 32));
    expect([...smallestShingles(words(long), 7, 1)]).toEqual(all.slice(0, 1));
    expect([...smallestShingles(words(long), 7, 1000)]).toEqual(all);
    const sketch = sketchOf(words(long));
    expect(sketch.length).toBe(320);
    expect(sketch.match(/.{10}/g)?.map((digits) => Number.parseInt(digits, 16))).toEqual(all.slice(0, 32));
    // those that repeat count once
    const twice = `${long} ${long}`;
    const some = [...new Set(shinglesOf(words(twice)))].sort((a, b) => a - b);
    expect([...smallestShingles(words(twice), 7, 500)]).toEqual(some);
  });

  test("keys are of the words in their order", () => {
    const key = (text: string) => contentKey(words(text));
    expect(key(TEXT)).toBe(key(TEXT.toLowerCase()));
    expect(key(TEXT)).toMatch(/^[0-9a-f]{16}$/);
    expect(key("")).toBe("");
    const others = ["satu dua", "dua satu", "satu", "satu satu", "satu dua dua", "satu dua tiga"].map(key);
    expect(new Set(others).size).toBe(others.length);
  });
});

test("numbers without repetitions", () => {
  expect([...distinct(Float64Array.of(3, 1, 3, 2, 1, 1))]).toEqual([1, 2, 3]);
  expect([...distinct(Float64Array.of(5))]).toEqual([5]);
  expect([...distinct(new Float64Array(0))]).toEqual([]);
});

test("groups are named by their smallest, however they were joined", () => {
  const pairs = [
    [7, 3],
    [3, 9],
    [1, 9],
    [4, 5],
    [5, 4],
    [8, 8],
  ] as const;
  const named = (order: typeof pairs | readonly (readonly [number, number])[]) => {
    const sets = new DisjointSets(10);
    for (const [a, b] of order) sets.join(a, b);
    return Array.from({ length: 10 }, (_, item) => sets.find(item));
  };
  const expected = [0, 1, 2, 1, 4, 4, 6, 1, 8, 1];
  expect(named(pairs)).toEqual(expected);
  expect(named([...pairs].reverse())).toEqual(expected);
  expect(named(pairs.map(([a, b]) => [b, a] as const))).toEqual(expected);
  // a chain of many
  const sets = new DisjointSets(1000);
  for (let i = 999; i > 0; i--) sets.join(i, i - 1);
  expect(sets.find(999)).toBe(0);
});

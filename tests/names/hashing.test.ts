/** What the tables in the weights file are found by, and the file itself. */
import { describe, expect, test } from "vitest";
import { hashExact, hashLower, join, lowerCode, mix } from "../../src/names/hashing.ts";
import { LANES } from "../../src/names/tagger/packed-scores.ts";
import { isShouted } from "../../src/names/tagger/shouting.ts";
import { decodeWeights, encodeWeights, transitionCount } from "../../src/names/tagger/weights.ts";
import type { Words } from "../../src/names/words.ts";

describe("hashes", () => {
  test("are FNV-1a of the letters", () => {
    // as published for these words
    expect([hashExact(""), hashExact("a"), hashExact("foobar")].map((hash) => hash >>> 0)).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ]);
    expect(hashExact("xfoobarx", 1, 7)).toBe(hashExact("foobar"));
    expect(hashLower("FooBAR")).toBe(hashExact("foobar"));
    expect(hashLower("xFOOx", 1, 4)).toBe(hashExact("foo"));
  });

  test("take capitals of Latin for small letters, and nothing else", () => {
    const codes = Array.from({ length: 0x180 }, (_, code) => code);
    const other = codes.filter((code) => {
      const small = code < 0x100 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
      return lowerCode(code) !== small;
    });
    expect(other).toEqual([]);
  });

  test("of features stay what the weights were trained with", () => {
    expect([mix(0, 0), mix(1, 2), mix(2, 1), mix(7, -5)]).toMatchSnapshot();
    expect([join(0, 0, 0), join(1, 2, 3), join(1, 3, 2), join(9, -4, 77)]).toMatchSnapshot();
    const all = Array.from({ length: 5000 }, (_, i) => [mix(i, 3), mix(3, i), join(5, i, 1), join(5, 1, i)]).flat();
    expect(new Set(all).size).toBeGreaterThan(19_990);
  });
});

describe("a shouted sentence", () => {
  const shouted = (text: string): boolean => {
    const found = [...text.matchAll(/\S+/g)];
    const starts = Int32Array.from(found, ({ index }) => index);
    const ends = Int32Array.from(found, ({ index, 0: word }) => index + word.length);
    return isShouted(text, { starts, ends } as unknown as Words, 0, found.length);
  };

  test.each([
    ["WARGA DESA MEMANEN PADI", true],
    ["WARGA DESA MEMANEN", false],
    ["WARGA DESA MEMANEN P Q", false],
    ["WARGA DESA MEMANEN PADI di", true],
    ["WARGA DESA MEMANEN PADI di sawah", false],
    ["WARGA DESA MEMANEN PADI DI SAWAH MEREKA LALU pulang kemarin", true],
    ["WARGA DESA MEMANEN PADI DI SAWAH MEREKA pulang kemarin", false],
    ["ZZ AA ZA AZ", true],
    ["Zz aa Az az", false],
    ["12 34 56 78 WA DE ME PA", true],
    ["warga desa memanen PADI DI SAWAH MEREKA", false],
    ["", false],
  ])("%j: %s", (text, is) => {
    expect(shouted(text)).toBe(is);
  });
});

describe("the weights file", () => {
  const numbers = (length: number, most: number) => Array.from({ length }, (_, i) => ((i * 37) % (2 * most)) - most);
  const weights = {
    rows: Int8Array.from(numbers(3 * LANES, 100)),
    transitions: Int16Array.from(numbers(transitionCount, 9000)),
    secondTransitions: Int16Array.from(numbers(transitionCount, 700)),
    secondRows: Int16Array.from(numbers(2 * LANES, 30_000)),
    unit: 0.125,
    calibration: { slope: 0.75, offset: -1.5 },
    lexicon: new Map([
      [7, -3],
      [-9, 5],
      [1 << 30, 1 << 29],
    ]),
  };

  test("gives back what was written", () => {
    const bytes = encodeWeights(weights);
    expect(decodeWeights(bytes)).toEqual(weights);
    // also where it lies in a larger buffer
    const within = new Uint8Array(bytes.length + 8);
    within.set(bytes, 4);
    expect(decodeWeights(within.subarray(4, 4 + bytes.length))).toEqual(weights);
    expect(Buffer.from(bytes.subarray(0, 4)).toString("latin1")).toBe("KLP3");
  });

  test("is none where it begins otherwise, or is cut", () => {
    const bytes = encodeWeights(weights);
    expect(() => decodeWeights(bytes.subarray(0, 27))).toThrow("not a weights file");
    expect(() => decodeWeights(bytes.subarray(0, 28))).toThrow("cut short");
    expect(() => decodeWeights(bytes.subarray(0, -1))).toThrow("cut short");
    const other = bytes.slice();
    other[3] = 0;
    expect(() => decodeWeights(other)).toThrow("not a weights file");
  });
});

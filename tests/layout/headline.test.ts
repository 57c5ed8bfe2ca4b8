import { describe, expect, test } from "vitest";
import { headlineEnd } from "../../src/layout/headline.ts";

/** What is behind the headline of a line: nothing where it is all one, null where nothing tells. */
const behind = (line: string): string | null => {
  const end = headlineEnd(line, 0, line.length, () => false);
  return end < 0 ? null : line.slice(end);
};

const REST = "Menurut pedagang, stok menipis sejak pekan lalu.";

describe("a headline written as a sentence", () => {
  test.each([
    "Harga cabai naik tajam",
    "Harga cabai naik tajam lagi",
    "Harga cabai naik lagi di Tegal",
    "Harga cabai naik tajam sejak pekan kemarin di Tegal",
  ])("%s | ends before a word that opens prose", (headline) => expect(behind(`${headline} ${REST}`)).toBe(REST));

  test.each([
    ["behind a small word", `Harga cabai naik tajam di ${REST}`],
    ["behind a comma", `Harga cabai naik tajam, ${REST}`],
    ["of no word that opens prose", "Harga cabai naik lagi di pasar kota setelah hujan turun terus sejak pekan lalu"],
  ])("does not end: %s", (_, line) => expect(behind(line)).toBe(line));
});

import { describe, expect, test } from "vitest";
import { wordTable } from "../../src/language/word-table.ts";

describe("a word table", () => {
  const lookUp = wordTable([
    ["kata", 1],
    ["ujar", 2],
  ]);
  test("reads words out of a text, whatever their case", () => {
    expect(lookUp('"Ya," Kata dia', 6, 10)).toBe(1);
    expect(lookUp("UJAR", 0, 4)).toBe(2);
  });
  test("knows no other word", () => {
    expect(lookUp("katak", 0, 5)).toBeUndefined();
    expect(lookUp("kat", 0, 3)).toBeUndefined();
    expect(lookUp("", 0, 0)).toBeUndefined();
    expect(lookUp("kat\u0041", 0, 4)).toBe(1);
    expect(lookUp("K\u0001ta", 0, 4)).toBeUndefined();
  });
});

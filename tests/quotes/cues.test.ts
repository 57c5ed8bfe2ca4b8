import { describe, expect, test } from "vitest";
import { CUES } from "../../src/quotes/cues.ts";
import { wordTable } from "../../src/quotes/word-table.ts";
import { readCases } from "./cases.ts";

interface CueCase {
  readonly word: string;
  readonly form: string | null;
  readonly stance: string | null;
}

describe("the forms of the cues are derived from their stems", () => {
  test.each(readCases<CueCase>("cues.json"))("$word: $form", ({ word, form, stance }) => {
    const cue = CUES.get(word);
    expect([cue?.form ?? null, cue?.stance ?? null]).toEqual([form, stance]);
  });
});

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

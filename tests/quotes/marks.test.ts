import { describe, expect, test } from "vitest";
import { pairMarks } from "../../src/quotes/marks.ts";
import { read } from "../../src/quotes/reading.ts";
import { inputOf, readCases } from "./cases.ts";

interface MarkCase {
  readonly label: string;
  readonly text: string;
  readonly expect: readonly string[];
}

describe("quotation marks are paired by their neighbours", () => {
  test.each(readCases<MarkCase>("marks.json"))("$label", ({ text, expect: expected }) => {
    const stretches = pairMarks(read(inputOf({ text })));
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

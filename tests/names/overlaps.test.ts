import fc from "fast-check";
import { expect, test } from "vitest";
import { inPlaceOf, overlapsOf } from "../../src/names/spans/overlaps.ts";
import type { NameSpan } from "../../src/names/spans/spans.ts";

const span = (from: number, to: number, rule = "r"): NameSpan => ({
  ...{ from, to, start: from * 10, end: to * 10 - 1 },
  ...{ type: "person", rule, confidence: 1 },
});

/** Spans one behind the other: lengths of gaps and of spans. */
const spans = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })), { maxLength: 12 }).map((lengths) => {
  let at = 0;
  return lengths.map(([gap, length]) => {
    const from = at + gap;
    at = from + length;
    return span(from, at);
  });
});

test("overlaps are those of every span looked at by itself", () => {
  fc.assert(
    fc.property(spans, spans, (all, asked) => {
      const over = overlapsOf(all);
      for (const { from, to } of asked)
        expect(over(from, to)).toEqual(all.filter((one) => one.from < to && one.to > from));
    }),
  );
});

test("what is found takes the place of all that it overlaps, in the order of the text", () => {
  const found = [span(2, 5, "f"), span(9, 10, "f")];
  const rest = [span(0, 2), span(2, 3), span(4, 6), span(6, 9), span(9, 11), span(11, 12)];
  expect(inPlaceOf(rest, found).map(({ from, to, rule }) => [from, to, rule])).toEqual([
    [0, 2, "r"],
    [2, 5, "f"],
    [6, 9, "r"],
    [9, 10, "f"],
    [11, 12, "r"],
  ]);
  expect(inPlaceOf(rest, [])).toBe(rest);
});

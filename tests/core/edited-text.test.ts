import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyEdits,
  type Edit,
  type EditedText,
  editAgain,
  sourceOffsets,
  unedited,
} from "../../src/core/edited-text.ts";

/** Sorted, non-overlapping edits of `text` that change something; no two have the same stretch. */
function edits(text: string, rule: string): fc.Arbitrary<Edit[]> {
  const piece = fc.record({
    skip: fc.nat({ max: 3 }),
    take: fc.nat({ max: 3 }),
    after: fc.string({ unit: fc.constantFrom("a", "b", "x"), maxLength: 3 }),
  });
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    const list: Edit[] = [];
    let at = 0;
    for (const { skip, take, after } of pieces) {
      const start = Math.min(at + skip, text.length);
      const end = Math.min(start + take, text.length);
      const last = list.at(-1);
      if (last?.start === start && last.end === end) continue;
      if (text.slice(start, end) !== after) list.push({ rule, start, end, after });
      at = end;
    }
    return list;
  });
}

const sources = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 14 });
const twice = sources.chain((source) =>
  edits(source, "first").chain((first) => {
    const edited: EditedText = { source, text: applyEdits(source, first), edits: first };
    return fc.record({ edited: fc.constant(edited), next: edits(edited.text, "second") });
  }),
);

function wellFormed({ source, text, edits }: EditedText): void {
  expect(applyEdits(source, edits)).toBe(text);
  for (const [k, edit] of edits.entries()) {
    const before = edits[k - 1];
    expect(source.slice(edit.start, edit.end)).not.toBe(edit.after);
    expect(edit.end).toBeGreaterThanOrEqual(edit.start);
    if (!before) continue;
    expect(edit.start).toBeGreaterThanOrEqual(before.end);
    expect([edit.start, edit.end]).not.toEqual([before.start, before.end]);
  }
}

describe("editAgain", () => {
  test("gives edits of the source that replay to the text of both rounds", () => {
    fc.assert(
      fc.property(twice, ({ edited, next }) => {
        const again = editAgain(edited, next);
        expect(again.source).toBe(edited.source);
        expect(again.text).toBe(applyEdits(edited.text, next));
        wellFormed(again);
      }),
      { numRuns: 5000 },
    );
  });

  test("takes any number of rounds", () => {
    const rounds = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 6 })), { maxLength: 5 });
    fc.assert(
      fc.property(sources, rounds, (source, deletions) => {
        let edited = unedited(source);
        for (const [from, length] of deletions) {
          const end = Math.min(from + length, edited.text.length);
          if (from >= end) continue;
          edited = editAgain(edited, [{ rule: "round", start: from, end, after: "" }]);
          wellFormed(edited);
        }
      }),
    );
  });

  const first = (...list: [number, number, string][]): Edit[] =>
    list.map(([start, end, after]) => ({ rule: "first", start, end, after }));
  test.each<
    [string, string, [number, number, string][], [number, number, string][], [string, number, number, string][]]
  >([
    [
      "apart",
      "abcdef",
      [[0, 1, "x"]],
      [[4, 5, "y"]],
      [
        ["first", 0, 1, "x"],
        ["second", 4, 5, "y"],
      ],
    ],
    [
      "touching stays apart",
      "abcdef",
      [[0, 1, "x"]],
      [[1, 2, "y"]],
      [
        ["first", 0, 1, "x"],
        ["second", 1, 2, "y"],
      ],
    ],
    ["overlapping is the first's", "abcdef", [[1, 3, "xyz"]], [[3, 5, "_"]], [["first", 1, 4, "xy_"]]],
    [
      "one over two",
      "abcdef",
      [
        [1, 2, "x"],
        [3, 4, "y"],
      ],
      [[1, 4, "_"]],
      [["first", 1, 4, "_"]],
    ],
    ["undone", "abcdef", [[1, 2, "x"]], [[1, 2, "b"]], []],
    [
      "an insertion in front",
      "abcdef",
      [[1, 2, "x"]],
      [[1, 1, "_"]],
      [
        ["second", 1, 1, "_"],
        ["first", 1, 2, "x"],
      ],
    ],
    ["insertions at one place", "abcdef", [[1, 1, "x"]], [[1, 1, "_"]], [["second", 1, 1, "_x"]]],
    [
      "after a deletion",
      "abcdef",
      [[1, 3, ""]],
      [[1, 2, "_"]],
      [
        ["first", 1, 3, ""],
        ["second", 3, 4, "_"],
      ],
    ],
    ["around a deletion", "abcdef", [[1, 3, ""]], [[0, 2, "_"]], [["first", 0, 4, "_"]]],
  ])("%s", (_, source, one, two, expected) => {
    const edits = first(...one);
    const next = two.map(([start, end, after]) => ({ rule: "second", start, end, after }));
    const again = editAgain({ source, text: applyEdits(source, edits), edits }, next);
    expect(again.edits.map((e) => [e.rule, e.start, e.end, e.after])).toEqual(expected);
  });
});

describe("sourceOffsets", () => {
  test("grows, stays within the source, and finds every kept character", () => {
    fc.assert(
      fc.property(
        sources.chain((source) => edits(source, "first").map((list) => ({ source, list }))),
        ({ source, list }) => {
          const edited: EditedText = { source, text: applyEdits(source, list), edits: list };
          const to = sourceOffsets(edited);
          const kept = new Map<number, number>(); // text offset -> source offset
          let at = 0;
          let textAt = 0;
          for (const edit of [...list, { start: source.length, end: source.length, after: "" }]) {
            while (at < edit.start) kept.set(textAt++, at++);
            at = edit.end;
            textAt += edit.after.length;
          }
          let previous = 0;
          let previousEnd = 0;
          for (let offset = 0; offset <= edited.text.length; offset++) {
            const start = to(offset);
            const end = to(offset, true);
            expect(start).toBeGreaterThanOrEqual(previous);
            expect(end).toBeGreaterThanOrEqual(previousEnd);
            expect(start).toBeLessThanOrEqual(source.length);
            const here = kept.get(offset);
            const before = kept.get(offset - 1);
            if (here !== undefined) expect(start).toBe(here);
            if (before !== undefined) expect(end).toBe(before + 1);
            [previous, previousEnd] = [start, end];
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  test("leaves what was deleted outside, takes what was replaced whole", () => {
    //   source "..ab__cd", text "abXYcd": dots deleted, "__" became "XY"
    const edited: EditedText = {
      source: "..ab__cd..",
      text: "abXYcd",
      edits: [
        { rule: "dots", start: 0, end: 2, after: "" },
        { rule: "lines", start: 4, end: 6, after: "XY" },
        { rule: "dots", start: 8, end: 10, after: "" },
      ],
    };
    const to = sourceOffsets(edited);
    expect([to(0), to(6, true)]).toEqual([2, 8]);
    expect([to(2), to(4, true)]).toEqual([4, 6]);
    expect([to(3), to(3, true)]).toEqual([4, 6]);
    expect([to(2, true), to(4)]).toEqual([4, 6]);
  });
});

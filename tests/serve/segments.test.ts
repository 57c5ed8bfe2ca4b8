import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../src/core/reader.ts";
import { textOf, visible } from "../../src/serve/draw.ts";
import { segmentsOf } from "../../src/serve/segments.ts";

const mark = (row: string, start: number, end: number): Mark => ({ row, layer: "name", start, end });

/** The text of a row, put together from the segments that it covers. */
const covered = (text: string, marks: readonly Mark[]) => {
  const found = new Map<string, string>();
  for (const segment of segmentsOf(text, marks, [])) {
    for (const { row } of segment.marks) found.set(row, (found.get(row) ?? "") + segment.text);
  }
  return found;
};

describe("segments", () => {
  test("cut marks that lie over each other, and open where one begins", () => {
    const segments = segmentsOf("Bupati Ende Maria Wae", [mark("q1", 0, 17), mark("m1", 12, 21)], []);
    expect(segments.map(({ text, marks, opens }) => [text, marks.map(({ row }) => row), opens])).toEqual([
      ["Bupati Ende ", ["q1"], true],
      ["Maria", ["q1", "m1"], true],
      [" Wae", ["m1"], false],
    ]);
  });

  test("count code points", () => {
    expect(covered("😀😀 Ende", [mark("m1", 3, 7)]).get("m1")).toBe("Ende");
  });

  test("hold what stood before a change in front of it, also at the end of the text", () => {
    const changes = [
      { row: "e1", start: 0, before: "â€œ", after: "“" },
      { row: "e2", start: 3, before: " ", after: "" },
    ];
    const segments = segmentsOf("“Ya", [], changes);
    expect(
      segments.map(({ text, changes: here, changed }) => [text, here.map(({ row }) => row), changed?.row]),
    ).toEqual([
      ["“", ["e1"], "e1"],
      ["Ya", [], undefined],
      ["", ["e2"], undefined],
    ]);
  });

  test("joined are the text, and those of a mark are its stretch", () => {
    const anything = fc.record({
      text: fc.string({ unit: "binary", maxLength: 60 }),
      spans: fc.array(fc.tuple(fc.nat(70), fc.nat(20)), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(anything, ({ text, spans }) => {
        const points = [...text];
        const marks = spans.map(([start, length], index) => mark(`m${index}`, start, start + length));
        const pieces = segmentsOf(text, marks, []).map((segment) => segment.text);
        expect(pieces.join("")).toBe(text);
        const found = covered(text, marks);
        for (const { row, start, end } of marks) expect(found.get(row) ?? "").toBe(points.slice(start, end).join(""));
      }),
    );
  });
});

test("text keeps what a browser would change, and no markup", () => {
  expect(textOf("a\r\n<script>\0").source).toBe("a&#13;\n&lt;script&gt;␀");
});

test("what no reader sees is shown where it is a change", () => {
  expect(visible("a\u200bb\u202e")).toBe("a⟨U+200B⟩b⟨U+202E⟩");
  expect(visible("  ")).toBe("␣␣");
  expect(visible("\u00a0")).toBe("⟨U+00A0⟩");
});

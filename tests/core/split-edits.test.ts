import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edited-text.ts";
import { splitEdits } from "../../src/core/split-edits.ts";

const edited = (source: string, edits: readonly Edit[]) => ({ source, text: applyEdits(source, edits), edits });

test("an edit across an offset is cut in two, source and text alike", () => {
  const source = "abcdef";
  const split = splitEdits(edited(source, [{ rule: "x", start: 1, end: 5, after: "BCD" }]), [2]);
  expect(split.edits).toEqual([
    { rule: "x", start: 1, end: 2, after: "B" },
    { rule: "x", start: 2, end: 5, after: "CD" },
  ]);
});

test("an edit that only touches an offset stays whole", () => {
  const edits = [{ rule: "x", start: 1, end: 3, after: "Z" }];
  expect(splitEdits(edited("abcd", edits), [0, 1, 2]).edits).toEqual(edits);
});

test("the cut edits give the same text, and none crosses an offset", () => {
  const pieces = fc.array(
    fc.record({ keep: fc.string({ maxLength: 3 }), cut: fc.nat(4), after: fc.string({ maxLength: 5 }) }),
  );
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(30)), (parts, places) => {
      let source = "";
      const edits: Edit[] = [];
      for (const { keep, cut, after } of parts) {
        source += `${keep}.`;
        edits.push({ rule: "r", start: source.length, end: source.length + cut, after });
        source += "x".repeat(cut);
      }
      const whole = edited(source, edits);
      const offsets = [...new Set(places)].sort((a, b) => a - b);
      const split = splitEdits(whole, offsets);
      expect(applyEdits(source, split.edits)).toBe(whole.text);
      let shift = 0;
      for (const edit of split.edits) {
        const start = edit.start - shift;
        const end = start + edit.after.length;
        expect(offsets.some((offset) => offset > start && offset < end)).toBe(false);
        shift = edit.end - end;
      }
    }),
  );
});

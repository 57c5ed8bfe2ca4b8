import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/core/edited-text.ts";
import { canonicalEdits } from "../../src/text/canonical.ts";
import cases from "../cases/text/canonical.json" with { type: "json" };

const canonical = (text: string): string => applyEdits(text, canonicalEdits(text, 0, text.length));

describe("canonicalEdits", () => {
  test.each(cases)("$label", ({ text, expect: expected }) => {
    expect(canonical(text)).toBe(expected);
    expect(canonicalEdits(expected, 0, expected.length)).toEqual([]);
  });

  test("names the line end apart from other blanks", () => {
    const rules = canonicalEdits("  Warga.  \r\n", 0, 12).map(({ rule, start, end }) => [rule, start, end]);
    expect(rules).toEqual([
      ["layout/space", 0, 2],
      ["layout/space", 8, 10],
      ["layout/line-end", 10, 12],
    ]);
  });

  test("leaves marks stacked by the hundred as they are, and orders what writing has", () => {
    const stacked = `a${"\u0301\u0323".repeat(100)}`;
    expect(canonical(stacked)).toBe(stacked);
    expect(canonical("a\u0301\u0323")).toBe("ạ\u0301");
  });

  test("gives sorted edits within the block, and a text in canonical form", () => {
    const texts = fc.string({
      unit: fc.constantFrom(
        ..."ab1.\"'“”‘’`´″′-‐―–—\u00a0 \t\n\r\u2028e\u0301\u0323\u212bÅ한\u1112\u1161漢😀\u0338\u2000\u2001€",
      ),
      maxLength: 24,
    });
    fc.assert(
      fc.property(texts, texts, texts, (before, block, after) => {
        const text = before + block + after;
        const [start, end] = [before.length, before.length + block.length];
        let from = start;
        for (const edit of canonicalEdits(text, start, end)) {
          expect(edit.start).toBeGreaterThanOrEqual(from);
          expect(text.slice(edit.start, edit.end)).not.toBe(edit.after);
          from = edit.end;
        }
        expect(from).toBeLessThanOrEqual(end);
        const alone = canonical(block);
        expect(alone).toBe(alone.normalize("NFC"));
        expect(alone).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[“”‘’`´]/);
      }),
      { numRuns: 3000 },
    );
  });
});

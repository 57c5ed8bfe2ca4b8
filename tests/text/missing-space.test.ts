import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edited-text.ts";
import { findMissingSpaces, findSeparators, missingSpaceEdits } from "../../src/text/missing-space.ts";

interface Case<T> {
  readonly label: string;
  readonly text: string;
  readonly expect: T;
  readonly known_failure?: string;
}

const cases = <T>(file: string): Case<T>[] =>
  JSON.parse(readFileSync(new URL(`../cases/missing-space/${file}`, import.meta.url), "utf8"));

/** What is left between the separators. */
const parts = (text: string): string[] => {
  const found: string[] = [];
  let from = 0;
  for (const separator of findSeparators(text, 0, text.length)) {
    found.push(text.slice(from, separator.start));
    from = separator.end;
  }
  return [...found, text.slice(from)].filter((part) => part.trim() !== "");
};

describe("spaces that were lost", () => {
  it.each([...cases<string>("spaces.json"), ...cases<string>("words.json")])(
    "$label",
    ({ text, expect: expected, known_failure }) => {
      const mended = applyEdits(text, missingSpaceEdits(text, 0, text.length));
      if (known_failure) expect(mended).not.toBe(expected);
      else expect(mended).toBe(expected);
    },
  );
});

describe("commas that paragraphs were joined with", () => {
  it.each(cases<string[]>("separators.json"))("$label", ({ text, expect: expected }) => {
    expect(parts(text)).toEqual(expected);
  });
});

describe("any text", () => {
  const words = fc.array(
    fc.constantFrom("Warga", "siap", ".", ",", '"', "“", "”", " ", "?", "1", "2", "(", ")", "KPK", "dr", "Com", "\n"),
    { maxLength: 60 },
  );

  it("has missing spaces and separators in order, inside it", () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join("");
        const places = findMissingSpaces(text, 0, text.length).map((space) => space.at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.every((at) => at > 0 && at <= text.length)).toBe(true);
        let end = 0;
        for (const separator of findSeparators(text, 0, text.length)) {
          expect(separator.start).toBeGreaterThanOrEqual(end);
          expect(separator.end).toBeGreaterThan(separator.start);
          end = separator.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("keeps its letters when the spaces are mended", () => {
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join("");
        expect(applyEdits(text, missingSpaceEdits(text, 0, text.length)).replace(/ /g, "")).toBe(
          text.replace(/ /g, ""),
        );
      }),
    );
  });
});

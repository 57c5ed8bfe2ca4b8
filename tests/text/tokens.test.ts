import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NUMBER, WORD } from "../../src/core/document.ts";
import { tokenise } from "../../src/text/tokens.ts";
import cases from "../cases/text/tokens.json" with { type: "json" };

/** Each token as `w:word`, `n:number` or `p:punctuation`. */
function shown(text: string): string[] {
  const { length, starts, ends, kinds } = tokenise(text);
  return Array.from({ length }, (_, i) => {
    const kind = kinds[i] === WORD ? "w" : kinds[i] === NUMBER ? "n" : "p";
    return `${kind}:${text.slice(starts[i], ends[i])}`;
  });
}

describe("tokenise", () => {
  test.each(cases)("$label", ({ text, expect: expected }) => {
    expect(shown(text)).toEqual(expected);
  });

  test("takes every character that is not white space, once and in order", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.constantFrom(..."aB1.,'-Rp \n"), fc.string({ minLength: 1, maxLength: 1, unit: "binary" })),
        }),
        (text) => {
          const { length, starts, ends } = tokenise(text);
          let at = 0;
          for (let i = 0; i < length; i++) {
            expect(text.slice(at, starts[i])).toMatch(/^[\s\u0085]*$/);
            expect(ends[i]).toBeGreaterThan(starts[i] as number);
            at = ends[i] as number;
          }
          expect(text.slice(at)).toMatch(/^[\s\u0085]*$/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("holds more tokens than it began with room for", () => {
    expect(tokenise("a ".repeat(10_000)).length).toBe(10_000);
  });
});

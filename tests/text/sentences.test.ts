import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";
import cases from "../cases/text/sentences.json" with { type: "json" };

interface Case {
  label: string;
  text: string;
  expect: string[];
  known_failure?: string;
}

const sentences = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each(cases as Case[])("$label", ({ text, expect: expected, known_failure }) => {
    if (known_failure) expect(sentences(text)).not.toEqual(expected);
    else expect(sentences(text)).toEqual(expected);
  });

  test("splits a paragraph within a text like the paragraph alone", () => {
    const texts = fc.array(fc.constantFrom(...cases.map((one) => one.text), '"', "(", ")", "A.", " ", "Dua! "), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, texts, texts, (before, inside, after) => {
        const [head, paragraph] = [`${before.join("")}\n`, inside.join(" ")];
        const text = `${head}${paragraph}\n${after.join("")}`;
        const spans = splitSentences(text, head.length, head.length + paragraph.length);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences(paragraph));
        let from = head.length;
        for (const { start, end } of spans) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from, head.length + paragraph.length).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

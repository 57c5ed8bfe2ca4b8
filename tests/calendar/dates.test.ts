import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/calendar/index.ts";
import type { TemporalExpression } from "../../src/core/annotations.ts";

interface Case {
  readonly label: string;
  readonly text: string;
  readonly published: string | null;
  readonly offset?: string;
  /** Every expression of the text, in order, with the fields that matter. */
  readonly expect: readonly (Partial<TemporalExpression> & { readonly surface: string })[];
  readonly comment?: string;
  readonly known_failure?: string;
}

const folder = new URL("../cases/calendar/", import.meta.url);
const families = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.startsWith("published"));

const found = ({ text, published, offset = "+07:00", expect: wanted }: Case): readonly object[] =>
  findDates(text, { published, offset }).map((expression, index) => {
    const all = { ...expression, surface: text.slice(expression.start, expression.end) };
    // Only the fields that the case names; a surplus expression is shown by its surface and value.
    const fields = Object.keys(wanted[index] ?? { surface: "", value: "" });
    return Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field)));
  });

describe.each(families)("%s", (family) => {
  const cases = JSON.parse(readFileSync(new URL(family, folder), "utf8")) as readonly Case[];
  it.each(cases)("$label: $text", (testCase) => {
    if (testCase.known_failure === undefined) expect(found(testCase)).toEqual(testCase.expect);
    else expect(found(testCase)).not.toEqual(testCase.expect);
  });
});

describe("findDates", () => {
  const words = fc.constantFrom(
    ..."Senin Minggu minggu (28/7) 28/7/2021 pukul 15.52 WIB pagi ini lalu depan Mei 2014 tiga hari kemudian, . - ( ) sekitar setiap kemarin tanggal 24 awal tahun 90-an HUT RI ke-80 Natal".split(
      " ",
    ),
    "\n",
    "\u00a0",
    "é",
    "😀",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 40 }).map((list) => list.join("")),
    fc.string({ unit: "grapheme" }),
  );
  const anchors = fc.constantFrom(null, "2024-05-15", "2014-12-31", "2024-02-29");

  it("gives sorted stretches of the text without overlaps, and dates that exist", () => {
    fc.assert(
      fc.property(texts, anchors, (text, published) => {
        let end = 0;
        for (const expression of findDates(text, { published, offset: null })) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(expression.end).toBeLessThanOrEqual(text.length);
          end = expression.end;
          for (const day of [expression.startDate, expression.endDate]) {
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
          if (expression.startDate !== null) expect(expression.endDate! >= expression.startDate).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

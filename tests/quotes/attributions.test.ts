import { describe, expect, test } from "vitest";
import { findAttributions } from "../../src/quotes/attributions.ts";
import { inputOf, readCases } from "./cases.ts";

interface AttributionCase {
  readonly label: string;
  readonly text: string;
  readonly dates?: readonly { readonly surface: string; readonly day: string }[];
  readonly expect: readonly {
    readonly kind: string;
    readonly source_name: string;
    readonly cue: string;
    readonly cited_date: string | null;
  }[];
}

describe("credits", () => {
  test.each(readCases<AttributionCase>("attributions.json"))("$label", ({ text, dates, expect: expected }) => {
    const input = inputOf(dates ? { text, dates } : { text });
    const found = findAttributions({ text, dates: input.dates });
    expect(
      found.map(({ kind, sourceName, cue, citedDate }) => ({
        kind,
        source_name: sourceName,
        cue,
        cited_date: citedDate,
      })),
    ).toEqual(expected);
    for (const { start, end, sourceName } of found) expect(text.slice(start, end)).toContain(sourceName);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../../src/credits/index.ts";
import { findQuotes } from "../../src/quotes/index.ts";
import { inputOf } from "../quotes/cases.ts";

interface AttributionCase {
  readonly label: string;
  readonly text: string;
  readonly dates?: readonly { readonly surface: string; readonly day: string }[];
  /** As in the labelled articles: who may be found speaking beside a statement. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly institutions?: readonly string[];
  readonly expect: readonly {
    readonly kind: string;
    readonly source_name: string;
    readonly cue: string;
    readonly cited_date: string | null;
  }[];
}

const cases: readonly AttributionCase[] = JSON.parse(
  readFileSync(new URL("../cases/credits/credits.json", import.meta.url), "utf8"),
);

describe("credits", () => {
  test.each(cases)("$label", ({ expect: expected, ...article }) => {
    const { text } = article;
    const input = inputOf(article);
    const found = findAttributions({ text, dates: input.dates, quotes: findQuotes(input) });
    expect(
      found.map(({ kind, sourceName, cue, citedDate }) => ({
        kind,
        source_name: sourceName,
        cue,
        cited_date: citedDate,
      })),
    ).toEqual(expected);
    for (const { start, end, sourceName, kind } of found) {
      const within = kind === "statement" || kind === "social" ? text : text.slice(start, end);
      expect(article.people ? Object.keys(article.people).join() + within : within).toContain(sourceName);
    }
  });
});

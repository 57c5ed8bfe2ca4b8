import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedFromText, readDates, readPublished } from "../../src/calendar/index.ts";

const casesOf = <Case>(name: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../cases/calendar/${name}.json`, import.meta.url), "utf8"));

describe("readPublished", () => {
  interface Case {
    readonly label: string;
    readonly written: string;
    readonly expect: ReturnType<typeof readPublished>;
  }
  it.each(casesOf<Case>("published-written"))("$label", ({ written, expect: wanted }) => {
    expect(readPublished(written)).toEqual(wanted);
  });
});

describe("publishedFromText", () => {
  interface Case {
    readonly label: string;
    readonly text: string;
    readonly expect: { readonly date: string; readonly surface: string } | null;
    readonly comment?: string;
    readonly known_failure?: string;
  }
  it.each(casesOf<Case>("published-from-text"))("$label", (testCase) => {
    const found = publishedFromText(testCase.text, readDates(testCase.text));
    const got = found && { date: found.date, surface: testCase.text.slice(found.start, found.end) };
    if (testCase.known_failure === undefined) expect(got).toEqual(testCase.expect);
    else expect(got).not.toEqual(testCase.expect);
  });
});

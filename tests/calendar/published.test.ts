import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedFromText, readDates, readPublished, readStated } from "../../src/calendar/index.ts";
import { PUBLICATION_WEIGHTS } from "../../src/calendar/publication-weights.ts";

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

describe("readStated", () => {
  /** Day, clock time and offset, as far as they are told, of a crawl on 12 March 2025. */
  interface Case {
    readonly written: string;
    readonly expect: string | null;
  }
  it.each(casesOf<Case>("published-stated"))("$written", ({ written, expect: wanted }) => {
    const read = readStated(written, { order: "day_first", fetched: "2025-03-12T10:00:00+07:00" });
    expect(read && [read.date, read.time, read.offset].filter((part) => part !== null).join(" ")).toBe(wanted);
  });

  it("counts from no crawl that nobody knows", () => {
    for (const written of ["yesterday", "2 hari lalu", "2d", "baru saja"])
      expect(readStated(written, { order: "day_first", fetched: null })).toBeNull();
  });
});

/** Pinned at what is measured: weights that are trained anew change these numbers, and nothing else may. */
describe("how sure the day is that a text tells", () => {
  interface Case {
    readonly text: string;
    /** The year of the copyright line. */
    readonly copyright?: number;
    readonly terms: readonly string[];
    readonly date: string;
    readonly confidence: number;
  }
  const cases = casesOf<Case>("published-confidence");

  it.each(cases)("$text", ({ text, copyright = null, terms, date, confidence }) => {
    let shown: readonly string[] = [];
    const hints = { copyrightYear: copyright, fetched: null };
    const told = publishedFromText(text, readDates(text), hints, (weighed) => {
      shown = weighed;
    });
    expect({ terms: shown, date: told?.date, confidence: told?.confidence }).toEqual({ terms, date, confidence });
  });

  it("is weighed by every weight in some case", () => {
    expect([...new Set(cases.flatMap(({ terms }) => terms))].sort()).toEqual(Object.keys(PUBLICATION_WEIGHTS).sort());
  });
});

describe("what is known beside the text", () => {
  const told = (text: string, copyrightYear: number | null, fetched: string | null) =>
    publishedFromText(text, readDates(text), { copyrightYear, fetched })?.date ?? null;

  it("takes the year of a copyright line where the weekday bears it out", () => {
    const text = "Warga memadati gereja.\nMisa malam digelar pada Rabu (24/12).";
    expect(told(text, 2025, null)).toBe("2025-12-24");
    expect(told(text, 2024, null)).toBeNull();
    expect(told(text, null, null)).toBeNull();
  });

  it("takes no day after the crawl", () => {
    const text = '"Kami siap," kata camat, Senin (20/10/2025). "Sudah," kata lurah, Jumat (10/10/2025).';
    expect(told(text, null, null)).toBe("2025-10-20");
    expect(told(text, null, "2025-10-12")).toBe("2025-10-10");
  });

  it("is surer where the text speaks of its own day", () => {
    const sure = (text: string) => publishedFromText(text, readDates(text))?.confidence ?? 0;
    const report = '"Kami siap," kata camat, Senin (20/10/2025).';
    expect(sure(`Rapat digelar hari ini. ${report}`)).toBeGreaterThan(sure(report));
    expect(sure("Warga panik, Senin (20/10/2025) malam.")).toBeLessThan(sure(report));
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

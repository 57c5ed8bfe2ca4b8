import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SECTIONS } from "../../pipelines/news/sections.ts";
import type { Report } from "../../src/core/report.ts";
import { renderReport } from "../../src/report/index.ts";
import { count, duration, share, size } from "../../src/report/numbers.ts";

const report: Report = {
  run_id: "20240229T010203Z-0a1b",
  pipeline: "news",
  version: "0123456789ab",
  started_at: "2024-02-29T01:02:03.456Z",
  finished_at: "2024-02-29T01:03:09.000Z",
  inputs: ['kliping/<arsip> & "lain"'],
  input_files: 1203,
  input_bytes: 98_765_432,
  reused_documents: 3,
  balance: {
    records: 10_000,
    documents: 9_000,
    rejects: { no_text: 700, too_large: 41 },
    skipped: { since: 199 },
    merged: { same_id: 50 },
    dropped_copies: { exact: 10 },
  },
  recognised: [
    {
      source_path: "arsip/berita & lain.csv",
      files: 3,
      format: "csv",
      fields: [{ field: "text", column: "<isi>", basis: "cells" }],
    },
  ],
  warnings: ["741 of 10000 records were rejected <b>"],
  remarks: [],
  datasets: [
    {
      name: "documents",
      title: "Articles",
      rows: 9_000,
      columns: [
        { name: "doc_id", filled: 9_000 },
        { name: "url", filled: 4_321 },
        { name: "section", filled: 0 },
      ],
    },
    { name: "contacts", title: "Phones & links", rows: 0, columns: [{ name: "contact_id", filled: 0 }] },
  ],
  figures: {
    documents_by_day: [
      { key: "2024-02-28", value: 5_000 },
      { key: "2024-02-25", value: 3_990 },
      { key: "", value: 10 },
    ],
    documents_by_outlet: [
      { key: "antara", value: 8_999 },
      { key: "", value: 1 },
    ],
    quotes_by_speaker: Array.from({ length: 30 }, (_, index) => ({ key: `Tokoh ${index}`, value: 1_530 - index })),
    dates_by_weekday_agreement: [
      { key: "agrees", value: 812 },
      { key: "contradicts", value: 23 },
    ],
    edits_by_rule: [{ key: "mojibake/<script>alert('x')</script>", value: 77 }],
    documents_by_moon_phase: [{ key: "purnama", value: 31 }],
  },
  samples: {},
  timings: {
    workers: 2,
    total_seconds: 66.1,
    startup_seconds: 1.25,
    map_seconds: 60.5,
    reduce_seconds: 4.35,
    stages: [
      { name: "ingest", seconds: 10.5 },
      { name: "extract", seconds: 96.25 },
    ],
    megabytes_per_second: 1.49,
    peak_rss_bytes: 512_345_678,
  },
};

const empty: Report = {
  ...report,
  inputs: [],
  balance: { records: 0, documents: 0, rejects: {}, skipped: {}, merged: {}, dropped_copies: {} },
  recognised: [],
  warnings: [],
  remarks: [],
  datasets: [],
  figures: {},
  timings: { ...report.timings, stages: [] },
};

/** What a reader sees: the page without its tags. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The first tag that is not closed where it should be, or null. */
function unbalanced(page: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = "", closed] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (closed || ["meta", "br"].includes(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}

describe("renderReport", () => {
  const page = renderReport(report, SECTIONS);
  const text = textOf(page);

  test("shows every figure with its key and value", () => {
    for (const figures of Object.values(report.figures)) {
      for (const { key, value } of figures) {
        expect(text).toContain(key === "" ? "unknown" : key);
        expect(text).toContain(count(value));
      }
    }
  });

  test("shows the balance by reason", () => {
    const { records, documents, rejects, skipped, merged, dropped_copies } = report.balance;
    for (const counts of [rejects, skipped, merged, dropped_copies]) {
      for (const [reason, value] of Object.entries(counts)) {
        expect(text).toContain(`: ${reason}`);
        expect(text).toContain(count(value));
      }
    }
    expect(text).toContain(count(records));
    expect(text).toContain(count(documents));
    expect(text).toContain("The books balance.");
  });

  test("shows what was recognised in the files", () => {
    for (const shown of ["arsip/berita & lain.csv and 2 more", "<isi>", "(cells)"]) expect(text).toContain(shown);
  });

  test("tells of books that do not balance", () => {
    const wrong = { ...report, balance: { ...report.balance, records: 10_001 } };
    expect(textOf(renderReport(wrong, SECTIONS))).toContain(`${count(10_000)} are accounted for`);
  });

  test("shows the run, its inputs, warnings, datasets, columns and timings", () => {
    const { run_id, version, inputs, warnings, input_files, timings } = report;
    for (const shown of [run_id, version, ...inputs, ...warnings, count(input_files), "2024-02-29 01:02:03 UTC"]) {
      expect(text).toContain(shown);
    }
    for (const { name, title, rows, columns } of report.datasets) {
      for (const shown of [name, title, count(rows), ...columns.map(({ filled }) => count(filled))]) {
        expect(text).toContain(shown);
      }
      for (const column of columns) expect(text).toContain(column.name);
      expect(page).toContain(`href="data/${name}.csv"`);
    }
    for (const seconds of [
      timings.startup_seconds,
      timings.map_seconds,
      timings.reduce_seconds,
      timings.total_seconds,
    ]) {
      expect(text).toContain(duration(seconds));
    }
    for (const { name, seconds } of timings.stages) {
      expect(text).toContain(name);
      expect(text).toContain(duration(seconds));
    }
    expect(text).toContain(size(timings.peak_rss_bytes));
  });

  test("shows a figure that it has no title for under its own name", () => {
    expect(text).toContain("Documents by moon phase");
  });

  test("has a column for days without articles too", () => {
    const columns = /<svg class="columns"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? "";
    expect([...columns.matchAll(/<title>(\S+):/g)].map(([, day]) => day)).toEqual([
      "2024-02-25",
      "2024-02-26",
      "2024-02-27",
      "2024-02-28",
    ]);
  });

  test("leaves a few days far off to the table", () => {
    const figures = { documents_by_day: [...(report.figures.documents_by_day ?? []), { key: "1929-01-01", value: 2 }] };
    const far = renderReport({ ...report, figures }, SECTIONS);
    expect(/<svg class="columns"[\s\S]*?<\/svg>/.exec(far)?.[0]).not.toContain("1929");
    expect(textOf(far)).toContain("1929-01-01");
    expect(textOf(far)).toContain("2 of days far off");
  });

  test("escapes what it is given, in texts and in attributes", () => {
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<arsip>");
    expect(page).toContain("&lt;arsip&gt; &amp; &quot;lain&quot;");
  });

  test("asks for nothing from elsewhere", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data\/)|url\(|@import|https?:/);
  });

  test("is the same twice", () => {
    expect(renderReport(structuredClone(report), SECTIONS)).toBe(page);
  });

  test("stands for a run without input", () => {
    expect(textOf(renderReport(empty, SECTIONS))).toContain("The books balance.");
  });

  test("closes every tag, whatever the keys are", () => {
    expect(unbalanced(renderReport(empty, SECTIONS))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (key, value) => {
        const figures = {
          documents_by_outlet: [{ key, value }],
          documents_by_day: [{ key, value }],
          other: [{ key, value }],
        };
        expect(unbalanced(renderReport({ ...report, inputs: [key], figures }, SECTIONS))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe("numbers", () => {
  test("counts are grouped by threes", () => {
    expect([0, 999, 1_000, 1_234_567].map(count)).toEqual(["0", "999", "1\u202f000", "1\u202f234\u202f567"]);
  });

  test("a share is neither nothing nor all unless it is", () => {
    expect([share(0, 9), share(9, 9), share(1, 3), share(1, 9_999), share(9_998, 9_999), share(1, 0)]).toEqual([
      "0 %",
      "100 %",
      "33.3 %",
      "< 0.1 %",
      "> 99.9 %",
      "–",
    ]);
  });

  test("durations read as a person would say them", () => {
    expect([0.004, 9.99, 59.94, 61, 3_725].map(duration)).toEqual([
      "0.00 s",
      "9.99 s",
      "59.9 s",
      "1 min 01 s",
      "1 h 2 min 05 s",
    ]);
  });

  test("sizes are cut to a tenth", () => {
    expect([0, 41_299, 1_999_999, 2_500_000_000].map(size)).toEqual(["0.0 kB", "41.2 kB", "1.9 MB", "2\u202f500.0 MB"]);
  });
});

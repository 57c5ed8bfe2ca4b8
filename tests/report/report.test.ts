import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYOUT } from "../../pipelines/news/report/layout.ts";
import type { Report, Said } from "../../src/core/report.ts";
import { renderReport } from "../../src/report/index.ts";
import { count, day, difference, duration, moment, rate, share, size } from "../../src/report/numbers.ts";

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
    places_in_indonesia: [
      { key: "31", value: 12, more: { name: "Jakarta <b>", kind: "province", latitude: -6.2, longitude: 106.8 } },
      { key: "99", value: 2, more: { name: "Di luar peta", kind: "city", latitude: 52.1, longitude: 4.3 } },
    ],
    documents_by_file: [{ key: "arsip/<berita>.csv", value: 9_000 }],
    rejects_by_file: [{ key: "arsip/<berita>.csv", series: "no_text", value: 700 }],
    offices_by_holder: [
      {
        key: "a",
        value: 3,
        more: { person: "Rina", office: "Wali Kota", first: "2024-02-25", last: "2024-02-28", overlaps: 0 },
      },
      { key: "b", value: 1, more: { person: "Budi", office: "Camat", first: null, last: null, overlaps: 0 } },
    ],
    mentions_by_confidence: [{ key: "0.9", value: 40 }],
    documents_by_moon_phase: [{ key: "purnama", value: 31 }],
  },
  samples: {
    quotes_by_speaker: {
      query: "SELECT * FROM 'data/quotes.ndjson' WHERE speaker_name = $key",
      columns: ["quote_id", "text"],
      rows: [[["d1:q1", "</script><script>alert('kutipan')</script>"]]],
    },
  },
  changes: null,
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

/** What a reader of English sees: the page without its tags, styles, scripts and the other language. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<(span|tspan) class="l-id">[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The first tag that is not closed where it should be, or null. */
function unbalanced(page: string): string | null {
  const open: string[] = [];
  const markup = page.replace(/<script[\s\S]*?<\/script>/g, "");
  for (const [tag, slash, name = "", closed] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/g)) {
    if (closed || ["meta", "br", "link"].includes(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.at(-1) ?? null;
}

const en = (said: Said): string => said.en;

/** The first chart of columns, as it is on a desk. */
const timelineOf = (page: string): string =>
  /<svg class="columns" viewBox="0 0 960[\s\S]*?<\/svg>/.exec(page)?.[0] ?? "";

/** Words that English sentences have and Indonesian ones do not. */
const ENGLISH =
  /(?<![\w/-])(?:the|of|and|is|are|was|were|with|by|from|which|that|its|where|when|each|every|not)(?![\w/-])/i;

/** What a reader of Indonesian sees, without codes and texts of the data. */
const indonesian = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<button[^>]*lang="en"[^>]*>/g, "")
    .replace(/<(span|tspan) class="l-en">[\s\S]*?<\/\1>/g, "")
    .replace(/<code>[\s\S]*?<\/code>/g, "")
    .replace(/<[^>]*>/g, " ");

/** Every text of a layout, wherever it stands. */
function textsOf(value: unknown): Said[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, en } = value as Partial<Said>;
  if (typeof id === "string" && typeof en === "string") return [{ id, en }];
  return Object.values(value).flatMap(textsOf);
}

describe("in Indonesian", () => {
  const figures = {
    removed_blocks_by_kind: [{ key: "related_link", value: 3 }],
    dates_by_weekday_agreement: [{ key: "contradicts", value: 23 }],
  };
  const warnings = ["8 of 11 records were rejected, more than maxRejectShare 0.5 allows"];
  const remarks = ["put aside, the rest is published: a.txt: unreadable: rusak", "and 3 more"];
  const datasets = Object.entries(LAYOUT.datasets).map(([name, title]) => ({
    name,
    title: title.en,
    rows: 1,
    columns: [],
  }));
  const stages = Object.keys(LAYOUT.stages).map((name) => ({ name, seconds: 1 }));
  const timings = { ...report.timings, stages };

  test("the report has no English", () => {
    const page = indonesian(renderReport({ ...report, figures, warnings, remarks, datasets, timings }, LAYOUT));
    expect(page).toContain("8 dari 11 rekaman ditolak");
    expect(page).toContain("tautan terkait");
    expect(page).toContain("isi selnya");
    expect(page.split("\n").filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  test("the layout has no English, and each text has both languages", () => {
    for (const { id, en } of textsOf(LAYOUT)) {
      expect(id.length * en.length, `${id} | ${en}`).toBeGreaterThan(0);
      expect(id).not.toMatch(ENGLISH);
    }
  });
});

test("shows what was checked by hand, with its interval", () => {
  const all = { name: "all", right: 45, judged: 50, share: 0.9, low: 0.786, high: 0.957 };
  const checked = [{ dataset: "quotes", run_id: "run-1", all, by: [{ ...all, name: "direct" }], groups: [] }];
  const page = textOf(renderReport({ ...report, checked }, LAYOUT));
  for (const text of ["45 / 50", "90.0%", "78.6% – 95.7%", "run-1", "direct"]) expect(page).toContain(text);
  expect(textOf(renderReport(report, LAYOUT))).not.toContain("Checked by hand");
});

test("one ribbon alone is thin", () => {
  const thickest = (files: Report["figures"][string]): number => {
    const balance = { ...report.balance, rejects: {}, skipped: {}, merged: {}, dropped_copies: {} };
    const page = renderReport({ ...report, balance, figures: { documents_by_file: files } }, LAYOUT);
    return Math.max(...[...page.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width)));
  };
  const one = { key: "a.csv", value: 300 };
  expect(thickest([one])).toBeLessThan(40);
  expect(thickest([one, { key: "b.csv", value: 2 }])).toBeGreaterThan(200);
});

describe("renderReport", () => {
  const page = renderReport(report, LAYOUT);

  test("calls outlets by their names, in bars, ribbons and what changed", () => {
    const row = { key: "sindonews", value: 3 };
    const lines = [{ key: "sindonews: baca", value: 2, more: { line: "baca", outlet: "sindonews", decision: "keep" } }];
    const change = { name: "documents_by_outlet", unit: "count", before: 10, after: 0, alarm: "gone" } as const;
    const figures = {
      documents_by_outlet: [row],
      credits_by_outlet: [{ key: "Sumber", series: "sindonews", value: 2 }],
      lineage_by_outlets: [{ ...row, series: "detik" }],
      lines_repeated: lines,
    };
    const said = { since: "a", finished_at: report.finished_at, same_inputs: true, same_version: true };
    const changes = { ...said, rows: [{ ...change, key: "sindonews" }] };
    const drawn = textOf(renderReport({ ...report, figures, changes }, LAYOUT));
    expect(drawn).toContain("SINDOnews");
    expect(drawn).not.toContain("sindonews");
  });
  const text = textOf(page);

  test("shows every figure with its value, and its key or what that is called", () => {
    for (const [name, figures] of Object.entries(report.figures)) {
      for (const { key, value } of figures) {
        expect(text, name).toContain(en(count(value)));
        if (name === "quotes_by_speaker" || name === "edits_by_rule") expect(text).toContain(key);
      }
    }
    for (const shown of ["28 Feb 2024", "contradicts", "Jakarta <b>", "Wali Kota", "0.9 – 1.0", "unknown"]) {
      expect(text).toContain(shown);
    }
  });

  test("shows the balance by reason", () => {
    const { records, documents, rejects, skipped, merged, dropped_copies } = report.balance;
    for (const counts of [rejects, skipped, merged, dropped_copies]) {
      for (const value of Object.values(counts)) expect(text).toContain(en(count(value)));
    }
    for (const shown of ["rejected: no text", "skipped: since", "merged: same_id", "copy left out: exact"]) {
      expect(text).toContain(shown);
    }
    expect(text).toContain(`${en(count(documents))} articles from ${en(count(records))} records`);
    expect(text).toContain("The books balance");
  });

  test("shows what was recognised in the files", () => {
    for (const shown of ["arsip/berita & lain.csv", "and 2 more", "<isi>", "its cells look like it"])
      expect(text).toContain(shown);
  });

  test("tells of books that do not balance", () => {
    const wrong = { ...report, balance: { ...report.balance, records: 10_001 } };
    expect(textOf(renderReport(wrong, LAYOUT))).toContain(`${en(count(10_000))} of`);
  });

  test("shows the run, its inputs, warnings, datasets, columns and timings", () => {
    const { run_id, version, inputs, warnings, timings } = report;
    for (const shown of [run_id, version, ...inputs, ...warnings, "1,203, 98.7 MB", "29 Feb 2024, 01:02 UTC"]) {
      expect(text).toContain(shown);
    }
    for (const { name, title, rows, columns } of report.datasets) {
      for (const shown of [name, LAYOUT.datasets[name]?.en ?? title, ...columns.map((column) => column.name)])
        expect(text).toContain(shown);
      for (const value of [rows, ...columns.map(({ filled }) => filled)]) expect(text).toContain(en(count(value)));
      expect(page).toContain(`href="data/${name}.csv"`);
    }
    for (const { name, seconds } of timings.stages) {
      for (const shown of [
        LAYOUT.stages[name]?.en ?? name,
        en(duration(seconds)),
        en(rate(report.input_bytes, seconds)),
      ]) {
        expect(text).toContain(shown);
      }
    }
    expect(text).toContain(en(size(timings.peak_rss_bytes)));
  });

  test("says numbers and labels in Indonesian too", () => {
    expect(page).toContain('<span class="l-id">9.000 artikel dari 10.000 rekaman</span>');
    expect(page).toContain('<span class="l-id">ditolak: tanpa teks</span>');
  });

  test("opens numbers: their keys, their sample and their query are in the page", () => {
    const figures = JSON.parse(/id="figures">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "");
    const { query, columns, keys, rows } = figures.quotes_by_speaker;
    expect(query).toContain("speaker_name = $key");
    expect(columns).toEqual(["quote_id", "text"]);
    expect(keys[3]).toEqual(["Tokoh 3"]);
    expect(rows[0]).toEqual([["d1:q1", "</script><script>alert('kutipan')</script>"]]);
    expect(page).toContain('data-f="quotes_by_speaker" data-i="3">');
    expect(figures["dataset documents"].keys).toEqual([[], ["doc_id"], ["url"], ["section"]]);
  });

  test("shows a figure that it has no title for under its own name", () => {
    expect(text).toContain("Documents by moon phase");
  });

  test("draws points that are on the map, and ribbons by file", () => {
    expect(page.match(/<circle /g)).toHaveLength(3);
    expect(page).toContain("arsip/&lt;berita&gt;.csv → articles: 9,000");
  });

  test("has a column for days without articles too", () => {
    const columns = timelineOf(page);
    expect(
      [...columns.matchAll(/data-en="(\d+ Feb 2024): |<title>(\d+ Feb 2024): /g)].map((m) => m[1] ?? m[2]),
    ).toEqual(["25 Feb 2024", "26 Feb 2024", "27 Feb 2024", "28 Feb 2024"]);
  });

  test("leaves a few days far off to the table", () => {
    const figures = { documents_by_day: [...(report.figures.documents_by_day ?? []), { key: "1929-01-01", value: 2 }] };
    const far = renderReport({ ...report, figures }, LAYOUT);
    expect(timelineOf(far)).not.toContain("1929");
    expect(textOf(far)).toContain("1 Jan 1929");
    expect(textOf(far)).toContain("2 far outside this range");
  });

  test("escapes what it is given, in texts, attributes and values for its script", () => {
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script type="application/json" id="figures">',
      "<script>",
      "<script>",
    ]);
    expect(page).not.toContain("<arsip>");
    expect(page).toContain("&lt;arsip&gt; &amp; &quot;lain&quot;");
  });

  test("asks for nothing from elsewhere", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data\/|#)|url\(|@import|https?:/);
  });

  test("is the same twice", () => {
    expect(renderReport(structuredClone(report), LAYOUT)).toBe(page);
  });

  test("stands for a report of an older version, without samples and changes", () => {
    const { samples, changes, ...older } = report;
    expect(textOf(renderReport(older as Report, LAYOUT))).toContain("Tokoh 3");
  });

  test("stands for a run without input", () => {
    expect(textOf(renderReport(empty, LAYOUT))).toContain("The books balance");
  });

  test("closes every tag, whatever the keys are", () => {
    expect(unbalanced(renderReport(empty, LAYOUT))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (key, value) => {
        const figures = {
          documents_by_outlet: [{ key, value }],
          documents_by_day: [{ key, value }],
          other: [{ key, value }],
        };
        expect(unbalanced(renderReport({ ...report, inputs: [key], figures }, LAYOUT))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe("numbers", () => {
  const both = ({ id, en: english }: Said) => `${id} | ${english}`;

  test("counts are grouped by threes, each language by its own mark", () => {
    expect([0, 999, 1_000, 1_234_567, 0.5].map(count).map(both)).toEqual([
      "0 | 0",
      "999 | 999",
      "1.000 | 1,000",
      "1.234.567 | 1,234,567",
      "0,5 | 0.5",
    ]);
    expect([3, -1_200, 0].map(difference).map(both)).toEqual(["+3 | +3", "−1.200 | −1,200", "±0 | ±0"]);
  });

  test("a share is neither nothing nor all unless it is", () => {
    const shares = [share(0, 9), share(9, 9), share(1, 3), share(1, 9_999), share(9_998, 9_999), share(1, 0)];
    expect(shares.map(both)).toEqual([
      "0% | 0%",
      "100% | 100%",
      "33,3% | 33.3%",
      "< 0,1% | < 0.1%",
      "> 99,9% | > 99.9%",
      "– | –",
    ]);
  });

  test("durations read as a person would say them", () => {
    expect([0.004, 9.99, 59.94, 61, 3_725].map(duration).map(both)).toEqual([
      "0,00 dtk | 0.00 s",
      "9,99 dtk | 9.99 s",
      "59,9 dtk | 59.9 s",
      "1 mnt 01 dtk | 1 min 01 s",
      "1 jam 2 mnt 05 dtk | 1 h 2 min 05 s",
    ]);
  });

  test("sizes are cut to a tenth; no time gives no rate", () => {
    expect([0, 41_299, 1_999_999, 2_500_000_000].map(size).map(en)).toEqual([
      "0.0 kB",
      "41.2 kB",
      "1.9 MB",
      "2,500.0 MB",
    ]);
    expect([rate(5_000_000, 2), rate(5, 0)].map(both)).toEqual(["2,5 MB/s | 2.5 MB/s", "– | –"]);
  });

  test("days are written out as far as they are known, anything else is left", () => {
    expect(["2024-05-01", "2024-05", "2024", "Mei"].map(day).map(both)).toEqual([
      "1 Mei 2024 | 1 May 2024",
      "Mei 2024 | May 2024",
      "2024 | 2024",
      "Mei | Mei",
    ]);
    expect(both(moment("2024-12-29T01:02:03.456Z"))).toBe("29 Des 2024, 01.02 UTC | 29 Dec 2024, 01:02 UTC");
  });
});

/** Numbers of two runs at the edges of what is told and what alarms, and how the page says them. */
import { describe, expect, test } from "vitest";
import { LAYOUT } from "../../pipelines/news/report/layout.ts";
import type { Report } from "../../src/core/report.ts";
import { balanceSection } from "../../src/report/balance.ts";
import { alarmCount, changesSection } from "../../src/report/changes.ts";
import { changesSince, documentsIn, type Earlier } from "../../src/report/compare.ts";

const balance = (records: number, documents: number, rejects: Readonly<Record<string, number>> = {}) =>
  ({ records, documents, rejects, skipped: {}, merged: {}, dropped_copies: {} }) as Report["balance"];

const run = (changed: Partial<Earlier> = {}): Earlier =>
  ({
    ...{ run_id: "20240229T010203Z-0a1b", finished_at: "2024-02-29T01:03:09.000Z", version: "0123456789ab" },
    ...{ inputs: ["berita"], input_bytes: 50_000_000, balance: balance(1000, 990), datasets: [], figures: {} },
    timings: { megabytes_per_second: 5 },
    ...changed,
  }) as unknown as Earlier;

const told = (before: Partial<Earlier>, after: Partial<Earlier>) =>
  changesSince(run(before), run(after), LAYOUT, 0.5)?.rows.map(
    ({ name, key, unit, before: from, after: to, alarm }) =>
      [key === null ? name : `${name}/${key}`, unit, from, to, alarm] as const,
  );

describe("the balance", () => {
  test.each([
    ["half of the records", balance(1000, 900), balance(500, 900), "records", null],
    ["less than half", balance(1000, 900), balance(499, 900), "records", "fell"],
    ["half of the articles", balance(1000, 900), balance(1000, 450), "documents", null],
    ["less than half of them", balance(1000, 900), balance(1000, 449), "documents", "fell"],
    ["a tenth more rejected", balance(100, 90, { a: 10 }), balance(100, 90, { a: 15, b: 5 }), "rejects", "rose"],
    ["not a tenth", balance(100, 90, { a: 10 }), balance(100, 90, { a: 19 }), "rejects", null],
    ["none before", balance(0, 0), balance(100, 0, { a: 10 }), "rejects", "rose"],
    ["fewer rejected", balance(100, 90, { a: 50 }), balance(100, 90, { a: 1 }), "rejects", null],
  ])("%s", (_, before, after, name, alarm) => {
    expect(told({ balance: before }, { balance: after })?.find((row) => row[0] === name)?.[4]).toBe(alarm);
  });

  test("counts copies that were left out", () => {
    expect(documentsIn({ ...balance(10, 4), dropped_copies: { exact: 2, near: 1 } })).toBe(7);
    const { dropped_copies: _, ...old } = balance(10, 4);
    expect(documentsIn(old as Report["balance"])).toBe(4);
    const after = { ...balance(1000, 300), dropped_copies: { exact: 200 } };
    expect(told({ balance: balance(1000, 900) }, { balance: after })?.[0]?.[4]).toBe(null);
  });
});

test.each([
  [10, 4.9, 5_000_000, 5_000_000, true],
  [10, 5, 5_000_000, 5_000_000, false],
  [10, 4.9, 4_999_999, 5_000_000, false],
  [10, 4.9, 5_000_000, 4_999_999, false],
])("a rate of %d then %d MB/s of %i and %i bytes is slower: %s", (before, after, from, to, slower) => {
  const rate = (megabytes_per_second: number, input_bytes: number) =>
    ({ timings: { megabytes_per_second }, input_bytes }) as unknown as Partial<Earlier>;
  expect(told(rate(before, from), rate(after, to))).toEqual(
    slower ? [["megabytes_per_second", "rate", before, after, "slower"]] : [],
  );
});

describe("figures", () => {
  const outlets = (values: Readonly<Record<string, number>>) => ({
    figures: { documents_by_outlet: Object.entries(values).map(([key, value]) => ({ key, value })) },
  });
  const flags = (value: number, records: number) => ({
    figures: { documents_by_quality_flag: [{ key: "short", value }] },
    balance: balance(records, 10),
  });

  test("tell keys that came or went, and alarm for those that had ten", () => {
    expect(told(outlets({ a: 10, b: 9, c: 5 }), outlets({ c: 6, d: 20 }))).toEqual([
      ["documents_by_outlet/d", "count", 0, 20, null],
      ["documents_by_outlet/a", "count", 10, 0, "gone"],
      ["documents_by_outlet/b", "count", 9, 0, null],
    ]);
  });

  test("order those of the same size by their keys, and tell twelve", () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`k${String(i).padStart(2, "0")}`, 3]));
    const rows = told(outlets({}), outlets(many));
    expect(rows?.length).toBe(12);
    expect(rows?.map(([name]) => name.slice(-2))).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i).padStart(2, "0")),
    );
  });

  test("of fifty keys may have left others out", () => {
    const of = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`k${i}`, 3]));
    expect(told(outlets({ ...of(49), gone: 30 }), outlets(of(50)))?.length).toBe(0);
    expect(told(outlets({ ...of(48), gone: 30 }), outlets(of(49)))?.map(([name]) => name)).toEqual([
      "documents_by_outlet/gone",
      "documents_by_outlet/k48",
    ]);
  });

  test.each([
    [0, 5, 100, "rose"],
    [5, 10, 100, "rose"],
    [5, 9, 100, undefined],
    [10, 5, 100, undefined],
    [2, 4, 20, "rose"],
    [2, 4, 19, undefined],
  ])("of flags from %i to %i of %i", (from, to, records, alarm) => {
    const rows = told(flags(from, records), flags(to, records));
    expect(rows?.find(([name]) => name === "documents_by_quality_flag/short")?.[4] ?? undefined).toBe(alarm);
  });
});

describe("columns", () => {
  const dataset = (rows: number, filled: number, name = "quotes") =>
    ({ datasets: [{ name, rows, columns: [{ name: "cue", filled }] }] }) as unknown as Partial<Earlier>;

  test.each([
    [100, 100, 96, []],
    [100, 100, 95, [["quotes.cue", "share", 1, 0.95, null]]],
    [100, 100, 91, [["quotes.cue", "share", 1, 0.91, null]]],
    [100, 100, 90, [["quotes.cue", "share", 1, 0.9, "fell"]]],
    [100, 100, 89, [["quotes.cue", "share", 1, 0.89, "fell"]]],
    [100, 90, 100, [["quotes.cue", "share", 0.9, 1, null]]],
    [20, 20, 10, [["quotes.cue", "share", 1, 0.5, "fell"]]],
    [19, 19, 0, []],
  ])("of %i rows filled in %i, then %i", (rows, from, to, expected) => {
    expect(told(dataset(rows, from), dataset(rows, to))).toEqual(expected);
  });

  test("rows are told, of datasets that both have; those of the balance once", () => {
    expect(told(dataset(10, 5), dataset(12, 6))).toEqual([["quotes", "rows", 10, 12, null]]);
    expect(told(dataset(10, 5, "lama"), dataset(12, 6))).toEqual([]);
    const both = (rows: number) => ({ ...dataset(rows, rows, "documents"), balance: balance(1000, rows) });
    expect(told(both(990), both(900))).toEqual([["documents", "count", 990, 900, null]]);
  });
});

describe("the page", () => {
  const said = (report: Partial<Report>) => changesSection(report as Report, LAYOUT)?.body.source;

  test("says what changed, as it is drawn", () => {
    const before = run({
      balance: balance(1000, 990, { no_text: 10 }),
      figures: {
        documents_by_outlet: [
          { key: "antara", value: 30 },
          { key: "", value: 12 },
        ],
      },
    } as Partial<Earlier>);
    const after = run({ balance: balance(400, 380, { no_text: 20 }), version: "b" } as Partial<Earlier>);
    const changes = changesSince(before, after, LAYOUT, 0.5);
    expect(said({ changes })).toMatchSnapshot();
    expect(alarmCount({ changes } as Report)).toBe(4);
    expect(said({ changes: changesSince(before, { ...after, inputs: ["lain"] }, LAYOUT, 0.5) })).toMatchSnapshot();
    expect(said({ changes: changesSince(before, before, LAYOUT, 0.5) })).toMatchSnapshot();
    expect(changesSection({ changes: null } as Report, LAYOUT)).toBe(null);
    expect(alarmCount({ changes: null } as Report)).toBe(0);
  });

  test("says what came in and what became of it", () => {
    const report = {
      ...run(),
      balance: {
        ...{ records: 1000, documents: 900, rejects: { no_text: 60, binary: 5 }, skipped: { published_before: 20 } },
        ...{ merged: { same_article: 10 }, dropped_copies: { exact: 5 } },
      },
      figures: {
        [LAYOUT.files.kept]: [
          { key: "a.csv", value: 800 },
          { key: "b.csv", value: 100 },
        ],
        [LAYOUT.files.rejected]: [
          { key: "a.csv", series: "no_text", value: 60 },
          { key: "b.csv", value: 5 },
        ],
        [LAYOUT.rejects]: [{ key: "no_text", value: 60 }],
      },
      started_at: "2024-02-29T01:02:03.000Z",
      input_files: 1200,
      reused_documents: 3,
      recognised: [
        { source_path: "a.csv", files: 1, format: "csv", fields: [{ field: "title", column: "judul", basis: "name" }] },
        { source_path: "b.csv", files: 3, format: "csv", fields: [{ field: "title", column: "head", basis: "x" }] },
      ],
    } as unknown as Report;
    expect(balanceSection(report, LAYOUT).body.source).toMatchSnapshot();
    const empty = { ...report, figures: {}, recognised: [], balance: balance(0, 0) } as unknown as Report;
    expect(balanceSection(empty, LAYOUT).body.source).toMatchSnapshot();
  });
});

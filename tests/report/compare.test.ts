import { describe, expect, test } from "vitest";
import { LAYOUT } from "../../pipelines/news/report/layout.ts";
import { changesSince, type Earlier } from "../../src/report/compare.ts";

const run = (changed: Partial<Earlier>): Earlier => ({
  run_id: "20240229T010203Z-0a1b",
  finished_at: "2024-02-29T01:03:09.000Z",
  version: "0123456789ab",
  inputs: ["berita"],
  input_bytes: 50_000_000,
  balance: { records: 1_000, documents: 990, rejects: { no_text: 10 }, skipped: {}, merged: {}, dropped_copies: {} },
  datasets: [
    {
      name: "documents",
      title: "Articles",
      rows: 990,
      columns: [
        { name: "doc_id", filled: 990 },
        { name: "url", filled: 980 },
      ],
    },
  ],
  figures: {
    documents_by_outlet: [
      { key: "antara", value: 500 },
      { key: "tempo", value: 490 },
    ],
    documents_by_quality_flag: [{ key: "short", value: 20 }],
    rejects_by_code: [{ key: "no_text", value: 10 }],
  },
  timings: {
    workers: 2,
    total_seconds: 10,
    startup_seconds: 1,
    map_seconds: 8,
    reduce_seconds: 1,
    stages: [],
    megabytes_per_second: 5,
    peak_rss_bytes: 1,
  },
  ...changed,
});

const before = run({});
const alarms = (after: Earlier, earlier = before) =>
  changesSince(earlier, after, LAYOUT, 0.5)?.rows.flatMap(({ name, key, alarm }) =>
    alarm ? [[name, key, alarm]] : [],
  );

describe("changesSince", () => {
  test("tells nothing of a run that is the same", () => {
    expect(changesSince(before, run({ run_id: "b" }), LAYOUT, 0.5)).toEqual({
      since: before.run_id,
      finished_at: before.finished_at,
      same_inputs: true,
      same_version: true,
      rows: [],
    });
  });

  test("raises an alarm for an outlet that is gone, and only tells of one that came", () => {
    const documents_by_outlet = [
      { key: "antara", value: 500 },
      { key: "detik", value: 30 },
    ];
    const after = run({ figures: { ...before.figures, documents_by_outlet } });
    expect(alarms(after)).toEqual([["documents_by_outlet", "tempo", "gone"]]);
    expect(changesSince(before, after, LAYOUT, 0.5)?.rows).toContainEqual({
      name: "documents_by_outlet",
      key: "detik",
      unit: "count",
      before: 0,
      after: 30,
      alarm: null,
    });
  });

  test("says nothing of keys beyond those that a figure keeps", () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ key: `media ${index}`, value: 900 - index }));
    const after = run({ figures: { ...before.figures, documents_by_outlet: many } });
    expect(alarms(after)).toEqual([]);
  });

  test("raises an alarm for more flags and more rejects", () => {
    const after = run({
      balance: { ...before.balance, documents: 800, rejects: { no_text: 200 } },
      figures: {
        ...before.figures,
        documents_by_quality_flag: [{ key: "short", value: 120 }],
        rejects_by_code: [{ key: "no_text", value: 200 }],
      },
    });
    expect(alarms(after)).toEqual([
      ["rejects", null, "rose"],
      ["documents_by_quality_flag", "short", "rose"],
      ["rejects_by_code", "no_text", "rose"],
    ]);
  });

  test("raises an alarm for far fewer records and articles, each of which stands once", () => {
    const few = { records: 190, documents: 180, rejects: { no_text: 10 }, skipped: {}, merged: {}, dropped_copies: {} };
    const datasets = [
      { ...(before.datasets[0] as Earlier["datasets"][number]), rows: 180, columns: [] },
      { name: "rejects", title: "Rejects", rows: 10, columns: [] },
    ];
    const after = run({ balance: few, datasets, figures: { ...before.figures, documents_by_quality_flag: [] } });
    const rows = changesSince(before, after, LAYOUT, 0.5)?.rows.map(({ name, alarm }) => [name, alarm]);
    expect(rows).toEqual([
      ["records", "fell"],
      ["documents", "fell"],
      ["documents_by_quality_flag", null],
    ]);
    expect(changesSince(before, after, LAYOUT, 0.1)?.rows.filter(({ alarm }) => alarm !== null)).toEqual([]);
  });

  test("counts copies that were left out among the articles that came in", () => {
    const after = run({ balance: { ...before.balance, documents: 400, dropped_copies: { exact: 590 } } });
    expect(alarms(after)).toEqual([]);
  });

  test("raises an alarm for a column that is filled less, not for one that is filled more", () => {
    const columns = [
      { name: "doc_id", filled: 990 },
      { name: "url", filled: 500 },
    ];
    const after = run({ datasets: [{ name: "documents", title: "Articles", rows: 990, columns }] });
    expect(alarms(after)).toEqual([["documents.url", null, "fell"]]);
    expect(alarms(before, after)).toEqual([]);
    expect(changesSince(after, before, LAYOUT, 0.5)?.rows.map(({ name }) => name)).toEqual(["documents.url"]);
  });

  test("raises an alarm for half the speed, where there was enough to read", () => {
    const slow = { timings: { ...before.timings, megabytes_per_second: 2 } };
    expect(alarms(run(slow))).toEqual([["megabytes_per_second", null, "slower"]]);
    expect(alarms(run({ ...slow, input_bytes: 1_000 }))).toEqual([]);
  });

  test("raises no alarm where other INPUTs were read", () => {
    const after = run({ inputs: ["arsip"], figures: { documents_by_outlet: [] } });
    expect(changesSince(before, after, LAYOUT, 0.5)).toMatchObject({ same_inputs: false });
    expect(alarms(after)).toEqual([]);
  });

  test("compares with no report that lacks what is compared", () => {
    expect(changesSince({ ...before, datasets: undefined } as unknown as Earlier, before, LAYOUT, 0.5)).toBeNull();
  });
});

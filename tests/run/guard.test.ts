/** What keeps a run from being published, and what a monitor is told of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { lastReport, whyWithheld } from "../../src/run/guard.ts";
import { metricsText, writeMetrics } from "../../src/run/metrics.ts";

const folder = mkdtempSync(join(tmpdir(), "kliping-guard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (documents: number, more: Partial<Report> = {}, skipped: Readonly<Record<string, number>> = {}) =>
  ({
    inputs: ["berita"],
    balance: { records: 20, documents, rejects: { no_text: 2 }, skipped, merged: {}, dropped_copies: {} },
    ...more,
  }) as unknown as Report;

const asLast = (last: unknown) =>
  writeFileSync(join(folder, "report.json"), typeof last === "string" ? last : JSON.stringify(last));
const FREE = { allowShrink: false, minDocumentShare: 0.5, isPart: false };
const why = (now: Report, options = {}) => whyWithheld(now, folder, { ...FREE, ...options });

describe("a run is withheld", () => {
  test("where nothing was read, unless that was wished", async () => {
    asLast(report(10));
    expect(await why(report(0), { allowShrink: true })).toBe("nothing was read");
    expect(await why(report(0, {}, { binary: 3 }), { allowShrink: true })).toBe("nothing was read");
    expect(await why(report(0, {}, { published_before: 3 }), { allowShrink: true })).toBe(null);
    expect(await why(report(0, {}, { no_published_date: 3 }), { allowShrink: true })).toBe(null);
  });

  test("where it has less than half of the articles of the last", async () => {
    asLast(report(10));
    expect(await why(report(5))).toBe(null);
    expect(await why(report(4))).toMatch(/^4 articles where the last run had 10, less than minDocumentShare 0.5 of/);
    expect(await why(report(4), { minDocumentShare: 0.4 })).toBe(null);
    expect(await why(report(4), { allowShrink: true })).toBe(null);
    expect(await why(report(4), { isPart: true })).toBe(null);
    expect(await why(report(4, { inputs: ["lain"] }))).toBe(null);
  });

  test("copies that were left out came in all the same", async () => {
    asLast(report(10));
    const { balance } = report(2);
    expect(await why({ ...report(2), balance: { ...balance, dropped_copies: { exact: 3 } } } as Report)).toBe(null);
    expect(await why({ ...report(2), balance: { ...balance, dropped_copies: { exact: 2 } } } as Report)).not.toBe(null);
  });

  test("by no report that says nothing", async () => {
    for (const last of [
      "",
      "{",
      "null",
      "{}",
      { inputs: ["berita"] },
      { inputs: "berita", balance: { documents: 9 } },
    ]) {
      asLast(last);
      expect(await lastReport(folder)).toBe(null);
      expect(await why(report(1))).toBe(null);
    }
    asLast(report(9));
    expect((await lastReport(folder))?.balance.documents).toBe(9);
    expect(await lastReport(join(folder, "nowhere"))).toBe(null);
  });
});

describe("a monitor is told", () => {
  const whole = {
    ...report(12),
    balance: {
      ...{ records: 20, documents: 12, rejects: { no_text: 2, binary: 1 }, skipped: { 'a"b\\c\nd': 1 } },
      ...{ merged: { same_article: 3 }, dropped_copies: {} },
    },
    reused_documents: 4,
    warnings: ["x", "y"],
    datasets: [
      { name: "documents", rows: 12 },
      { name: "quotes", rows: 7 },
    ],
    input_bytes: 1234,
    timings: { total_seconds: 1.5, peak_rss_bytes: 99 },
  } as unknown as Report;

  test("all numbers of a run", async () => {
    const text = metricsText({ exitCode: 3, report: whole, finishedAt: 1_700_000_000_501 });
    const samples = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(samples).toEqual([
      "kliping_exit_code 3",
      "kliping_finished_timestamp_seconds 1700000001",
      "kliping_records 20",
      "kliping_documents 12",
      'kliping_rejects{code="no_text"} 2',
      'kliping_rejects{code="binary"} 1',
      'kliping_skipped{reason="a\\"b\\\\c\\nd"} 1',
      'kliping_merged{code="same_article"} 3',
      "kliping_reused_documents 4",
      "kliping_warnings 2",
      'kliping_rows{dataset="documents"} 12',
      'kliping_rows{dataset="quotes"} 7',
      "kliping_input_bytes 1234",
      "kliping_duration_seconds 1.5",
      "kliping_peak_memory_bytes 99",
    ]);
    // each family once with its help and type, none without samples
    const families = [...text.matchAll(/^# HELP (\S+) \S.*\n# TYPE (\S+) gauge\n(\w+)/gm)];
    expect(families.length).toBe(13);
    expect(families.every(([, help, type, first]) => help === type && type === first)).toBe(true);
    const file = join(folder, "metrics.prom");
    await writeMetrics(file, { exitCode: 3, report: whole, finishedAt: 1_700_000_000_501 });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("the exit code of no run", () => {
    const text = metricsText({ exitCode: 1, report: null, finishedAt: 1000 });
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
      "kliping_exit_code 1",
      "kliping_finished_timestamp_seconds 1",
    ]);
  });
});

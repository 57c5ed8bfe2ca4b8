/** The report of a run of the sample articles: its schema, and every query behind its numbers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIGURES } from "../../pipelines/news/report/figures.ts";
import { LAYOUT } from "../../pipelines/news/report/layout.ts";
import type { Report } from "../../src/core/report.ts";
import { REPORT_SCHEMA } from "../../src/report/schema.ts";
import { folderOf, kliping } from "../cli/kliping.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Figures whose number is not the count of the rows that its query gives. */
const SUMS = new Set(
  FIGURES.filter(({ value, rows }) => value !== undefined && rows === undefined).map(({ name }) => name),
);

describe("the layout", () => {
  const names = new Set(FIGURES.map(({ name }) => name));
  const { files, rejects, watched, sections } = LAYOUT;

  test("shows figures that there are, each but once in one way", () => {
    const exhibits = sections.flatMap((section) => section.exhibits);
    const asked = [files.kept, files.rejected, rejects, ...watched.map(({ figure }) => figure)];
    for (const figure of [...asked, ...exhibits.map((shown) => shown.figure)]) expect(names).toContain(figure);
    const ways = exhibits.map(({ kind, figure }) => `${kind}-${figure}`);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test("leaves no figure without a place", () => {
    const shown = sections.flatMap(({ exhibits }) => exhibits.flatMap(({ figure, over }) => [figure, over]));
    const placed = new Set([files.kept, files.rejected, ...shown]);
    expect([...names].filter((name) => !placed.has(name))).toEqual([]);
  });
});

describe("rupiah by size", () => {
  const { key = "" } = FIGURES.find(({ name }) => name === "rupiah_by_size") ?? {};

  test.each([
    ["-437100000000", "11"],
    ["437100000000", "11"],
    ["0", "0"],
    ["9.99", "0"],
    ["1000", "3"],
  ])("%s is in band %s", async (value, band) => {
    const duckdb = await DuckDBInstance.create();
    const connection = await duckdb.connect();
    const rows = await connection.runAndReadAll(`SELECT ${key} FROM (SELECT CAST(${value} AS DOUBLE) AS value)`);
    duckdb.closeSync();
    expect(rows.getRows()).toEqual([[band]]);
  });
});

describe("report.json of the sample articles", () => {
  let folder = "";
  let report: Report;
  let duckdb: DuckDBInstance;
  beforeAll(async () => {
    const output = folderOf({});
    await kliping(["run", join(ROOT, "seeds"), "--output", output, "--quiet"], ROOT);
    folder = join(output, "latest");
    report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
    duckdb = await DuckDBInstance.create();
  });
  afterAll(() => duckdb.closeSync());

  test("is as its schema says", () => {
    expect(REPORT_SCHEMA.parse(report)).toEqual(report);
    expect(report.changes).toBeNull();
  });

  test("has a sample of up to three rows behind each of the first numbers", () => {
    for (const [name, figures] of Object.entries(report.figures)) {
      const { rows, columns } = report.samples[name] ?? { rows: [], columns: [] };
      expect(rows, name).toHaveLength(Math.min(60, figures.length));
      for (const sample of rows) {
        expect(sample.length, name).toBeGreaterThan(0);
        expect(sample.length, name).toBeLessThanOrEqual(3);
        for (const row of sample) expect(row).toHaveLength(columns.length);
      }
    }
  });

  test("counts as many rows as each query gives", async () => {
    const connection = await duckdb.connect();
    for (const [name, figures] of Object.entries(report.figures)) {
      const query = (report.samples[name]?.query ?? "").replaceAll("'data/", `'${folder}/data/`);
      for (const { key, series = "", value } of figures.slice(0, 4)) {
        const sql = query.replaceAll("$key", () => quoted(key)).replaceAll("$series", () => quoted(series));
        const rows = (await connection.runAndReadAll(sql)).currentRowCount;
        if (SUMS.has(name)) expect(rows, sql).toBeGreaterThan(0);
        else expect(rows, sql).toBe(value);
      }
    }
  });
});

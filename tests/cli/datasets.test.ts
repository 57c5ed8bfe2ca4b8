import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { job } from "../../pipelines/news/index.ts";
import type { Job } from "../../src/run/job.ts";
import { readManifest } from "../../src/run/manifest.ts";
import { Store } from "../../src/serve/store.ts";
import { ARTICLES, dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

const NAMES = Object.keys(DATASETS);
const latestOf = (folder: string) => join(folder, "output/latest");

async function runIn(folder: string, ...flags: string[]) {
  const { code, stderr } = await kliping(["run", "in", "--quiet", ...flags], folder);
  expect([code, stderr]).toEqual([3, expect.stringContaining("maxRejectShare")]); // one of the four has no text
  return latestOf(folder);
}

test("a run without names verifies, loads, shows, and holds the other datasets as they were", async () => {
  const folder = folderOf(ARTICLES);
  const whole = dataOf(await runIn(folder));
  const docId = String(rowsOf(latestOf(folder), "quotes")[0]?.doc_id);
  const before = await kliping(["show", docId], folder);
  const run = await runIn(folder, "--leave-out", "mentions,entities,sentences,documents");
  const left = ["entities", "mentions", "sentences"];
  const here = readdirSync(join(run, "data")).map((name) => name.split(".")[0]);
  expect(NAMES.filter((name) => !here.includes(name)).sort()).toEqual(left); // documents always stay
  expect(readdirSync(join(run, "state")).sort()).toEqual(left.map((name) => `${name}.ndjson.gz`));
  for (const [file, content] of Object.entries(dataOf(run))) expect(content, file).toBe(whole[file]);
  expect(await kliping(["verify", "output/latest", "--rerun"], folder)).toMatchObject({ code: 0, stderr: "" });
  const loaded = await kliping(["load", "output/latest", "--to", "a.sqlite"], folder);
  expect([loaded.code, loaded.stdout.includes("mentions")]).toEqual([0, false]);
  expect(await kliping(["show", docId], folder)).toEqual(before);
  const page = readFileSync(join(run, "report.html"), "utf8");
  for (const [, path] of page.matchAll(/href="((?:data|state)\/[^"]+)"/g))
    expect(existsSync(join(run, String(path)))).toBe(true);
  const queries = [page, readFileSync(join(run, "report.json"), "utf8")].join();
  const asked = [...queries.matchAll(/'((?:data|state)\/\w+\.[a-z.]+)'/g)].map(([, path]) => String(path));
  expect(asked).toContain("state/mentions.ndjson.gz");
  expect(asked.filter((path) => !existsSync(join(run, path)))).toEqual([]);
  const resources = JSON.parse(readFileSync(join(run, "datapackage.json"), "utf8")).resources;
  expect(JSON.stringify(resources)).not.toMatch(/"resource":"(mentions|entities)/);
}, 240_000);

test("serve and check have the rows of what is left out", async () => {
  const folder = folderOf(ARTICLES);
  const whole = await runIn(folder);
  const counts = (await readManifest(whole)).datasets;
  for (const formats of [[], ["duckdb"]]) {
    writeFileSync(join(folder, "kliping.config.json"), JSON.stringify({ formats }));
    const run = await runIn(folder, "--leave-out", "mentions,quotes");
    const store = await Store.open(job as Job, run, () => {});
    try {
      for (const name of ["mentions", "quotes", "dates"])
        expect(await store.rows(name), `${name} ${formats}`).toHaveLength(counts[name]?.rows ?? 0);
    } finally {
      await store.close();
    }
    const one = ["check", "output/latest", "--dataset", "quotes", "--sample", "1"];
    expect((await kliping(one, folder, "r\n")).code).toBe(0);
    expect((await kliping([...one, "--summary"], folder)).stdout).toMatch(/quotes/);
  }
}, 240_000);

test("the next run takes over what is left out, and gives it back when it is asked for again", async () => {
  const folder = folderOf(ARTICLES);
  const whole = dataOf(await runIn(folder));
  const reused = async (...flags: string[]) => {
    const run = await runIn(folder, ...flags);
    return JSON.parse(readFileSync(join(run, "report.json"), "utf8")).reused_documents as number;
  };
  const ndjson = JSON.stringify({ datasets: { ndjson: ["quotes"] } });
  writeFileSync(join(folder, "kliping.config.json"), ndjson);
  // every CSV is as it was: all is taken over, from packed files too
  expect(await reused()).toBe(3);
  expect(await reused()).toBe(3);
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  writeFileSync(join(folder, "kliping.config.json"), "{}");
  expect(await reused()).toBe(3);
  expect(dataOf(latestOf(folder))).toEqual(whole);
  // without a CSV that was there, and with one that was not, rows are worked out anew
  expect(await reused("--leave-out", "quotes")).toBe(0);
  expect(await reused("--leave-out", "quotes")).toBe(3);
  expect(await reused()).toBe(0);
  expect(dataOf(latestOf(folder))).toEqual(whole);
}, 240_000);

test("a packed file that is damaged is told, and nothing is taken over from it", async () => {
  const folder = folderOf(ARTICLES);
  const run = await runIn(folder, "--leave-out", "quotes");
  writeFileSync(join(run, "state/quotes.ndjson.gz"), "not gzip");
  const { code, stdout } = await kliping(["verify", "output/latest"], folder);
  expect([code, stdout.includes("state/quotes.ndjson.gz\t\tthe file is not the one")]).toEqual([1, true]);
  const again = await kliping(["run", "in", "--leave-out", "quotes"], folder);
  expect(again.stderr).toContain("state/quotes.ndjson.gz is not the file that was published");
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
}, 240_000);

test("each format has the datasets that are asked for in it", async () => {
  const datasets = { csv: [], ndjson: ["quotes"], sqlite: ["quotes", "roles"], xlsx: ["dates"], parquet: ["dates"] };
  const formats = ["sqlite", "xlsx", "parquet", "ndjson.gz"];
  const config = JSON.stringify({ formats, datasets, leaveOut: ["roles"] });
  const run = await runIn(folderOf({ ...ARTICLES, "kliping.config.json": config }));
  expect(readdirSync(join(run, "data")).sort()).toEqual([
    ...["dates.parquet", "documents.csv", "documents.ndjson", "documents.ndjson.gz", "documents.parquet"],
    ...["quotes.ndjson", "quotes.ndjson.gz", "rejects.csv", "rejects.ndjson", "rejects.ndjson.gz", "rejects.parquet"],
  ]);
  const database = new sqlite.Database(join(run, "kliping.sqlite"), { readOnly: true });
  const tables = database.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  expect(tables.map(({ name }) => name)).toEqual(["documents", "quotes", "rejects"]);
  database.close();
  const sheets = await readWorkbook(join(run, "kliping.xlsx"));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["documents", "dates", "rejects"]);
  const { datasets: rows } = await readManifest(run);
  expect(Object.keys(rows)).toEqual(NAMES);
}, 240_000);

test("a database that has a table of what a run leaves out is not made untrue", async () => {
  const folder = folderOf(ARTICLES);
  await runIn(folder);
  for (const file of ["a.sqlite", "a.duckdb"]) {
    expect((await kliping(["load", "output/latest", "--to", file], folder)).code).toBe(0);
  }
  await runIn(folder, "--leave-out", "quotes");
  for (const file of ["a.sqlite", "a.duckdb"]) {
    const { code, stderr } = await kliping(["load", "output/latest", "--to", file], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining("has a table quotes, which the run leaves out")]);
  }
}, 240_000);

test("a name that is no dataset is said before anything runs", async () => {
  const folder = folderOf(ARTICLES);
  const given = await kliping(["run", "in", "--datasets", "quote"], folder);
  expect([given.code, given.stderr.includes("datasets: no dataset is called quote; there is documents")]).toEqual([
    2,
    true,
  ]);
  writeFileSync(join(folder, "kliping.config.json"), JSON.stringify({ datasets: { xls: ["quotes"] } }));
  const format = await kliping(["run", "in"], folder);
  expect([format.code, format.stderr.includes("datasets")]).toEqual([2, true]);
  writeFileSync(join(folder, "kliping.config.json"), JSON.stringify({ datasets: { xlsx: ["quote"] } }));
  const one = await kliping(["run", "in"], folder);
  expect([one.code, one.stderr.includes("datasets.xlsx: no dataset is called quote")]).toEqual([2, true]);
  expect(existsSync(join(folder, "output"))).toBe(false);
}, 120_000);

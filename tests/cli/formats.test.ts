import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import sqlite from "node-sqlite3-wasm";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { columnsOf } from "../../src/io/schema.ts";
import { factsOf } from "../../src/run/files.ts";
import { checksumLines, readManifest } from "../../src/run/manifest.ts";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

const ARTICLE = JSON.stringify({
  url: "https://www.kompas.com/read/2024/03/04/jembatan-desa-karangjati",
  date: "2024-03-04",
  text: 'Bupati Boyolali Rina Wati meninjau desa. "Jembatan dibuka hari ini," kata Rina Wati, Senin (4/3/2024).',
});
const config = (formats: readonly string[]) => JSON.stringify({ formats });

test("a run is published in the formats that are asked for, with the same rows, and verified", async () => {
  const formats = ["ndjson", "csv", "parquet", "duckdb", "sqlite", "csv.gz", "ndjson.gz"];
  const folder = folderOf({ "in/a.jsonl": ARTICLE, "kliping.config.json": config(formats) });
  const run = async () => {
    const { code, stderr } = await kliping(["run", "in", "--quiet", "--full"], folder);
    expect([code, stderr]).toEqual([0, ""]);
    return readManifest(join(folder, "output/latest"));
  };
  const { files, datasets } = await run();
  const latest = join(folder, "output/latest");
  const database = new sqlite.Database(join(latest, "kliping.sqlite"), { readOnly: true });
  const instance = await DuckDBInstance.create(join(latest, "kliping.duckdb"), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  for (const name of Object.keys(DATASETS)) {
    const rows = datasets[name]?.rows;
    expect(database.get(`SELECT count(*) AS rows FROM ${name}`)?.rows, name).toBe(rows);
    const [inDuckdb] = await query(`SELECT count(*)::INT AS rows FROM ${name}`);
    const [inParquet] = await query(`SELECT count(*)::INT AS rows FROM '${latest}/data/${name}.parquet'`);
    expect([inDuckdb?.rows, inParquet?.rows], name).toEqual([rows, rows]);
    for (const kind of ["csv", "ndjson"]) {
      const plain = readFileSync(join(latest, `data/${name}.${kind}`));
      expect(zlib.gunzipSync(readFileSync(join(latest, `data/${name}.${kind}.gz`))).equals(plain), name).toBe(true);
    }
  }
  const [quote] = await query(`SELECT text, speaker_name FROM '${latest}/data/quotes.parquet'`);
  const [written] = rowsOf(latest, "quotes");
  expect(quote).toEqual({ text: written?.text, speaker_name: written?.speaker_name });
  connection.closeSync();
  instance.closeSync();
  database.close();
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["kliping.duckdb", "kliping.sqlite"]));
  expect(existsSync(join(latest, ".parquet"))).toBe(false);
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  // again: the same bytes of data/, and none of the formats that are asked for no more
  const again = await run();
  const ofData = (of: typeof files) => Object.entries(of).filter(([path]) => path.startsWith("data/"));
  expect(ofData(again.files)).toEqual(ofData(files));
  writeFileSync(join(folder, "kliping.config.json"), config([]));
  const lean = await run();
  expect(Object.keys(lean.files).filter((path) => /parquet|gz|duckdb|sqlite$/.test(path))).toEqual([]);
  expect(Object.keys(lean.files)).toContain("data/quotes.csv");
}, 300_000);

/** Puts files of one run into another's folder, sealed as if they were its own. */
async function exchange(from: string, into: string, isExchanged: (path: string) => boolean): Promise<string[]> {
  const [theirs, ours] = [await readManifest(from), await readManifest(into)];
  const paths = Object.keys(ours.files).filter((path) => isExchanged(path) && path in theirs.files);
  const files = { ...ours.files };
  for (const path of paths) {
    copyFileSync(join(from, path), join(into, path));
    files[path] = await factsOf(join(from, path));
  }
  writeFileSync(join(into, "manifest.json"), JSON.stringify({ ...ours, files }));
  const all = { ...files, "manifest.json": await factsOf(join(into, "manifest.json")) };
  writeFileSync(join(into, "SHA256SUMS"), checksumLines(new Map(Object.entries(all))));
  return paths;
}

test("every format is compared with the rows, sealed again or not", async () => {
  const formats = ["parquet", "duckdb", "sqlite", "xlsx", "csv.gz", "ndjson.gz"];
  const folder = folderOf({
    "in/a.jsonl": ARTICLE,
    "other/a.jsonl": ARTICLE.replaceAll("Rina Wati", "Sari Dewi"),
    "kliping.config.json": config(formats),
    "split.json": JSON.stringify({ formats: ["parquet"], partitionBy: "outlet" }),
  });
  const breaches = async (run: string) =>
    (await kliping(["verify", run], folder)).stdout.trim().split("\n").slice(0, -1);
  const publish = (input: string, output: string, ...more: readonly string[]) =>
    kliping(["run", input, "--output", output, "--quiet", ...more], folder);
  for (const [input, output] of [
    ["in", "one"],
    ["other", "two"],
  ] as const)
    expect((await publish(input, output)).stderr).toBe("");
  const others = await exchange(join(folder, "two/latest"), join(folder, "one/latest"), (path) =>
    /(?:^kliping\.\w+|^reader\.html|quotes\.(?:parquet|csv\.gz|ndjson\.gz))$/.test(path),
  );
  expect(others.length).toBe(7);
  const told = await breaches("one/latest");
  expect(told.map((line) => line.split("\t")[0]).sort()).toEqual(others.sort());
  for (const line of told)
    expect(line).toMatch(/does not hold (?:the rows of the NDJSON|data\/quotes)|not the page of/);

  for (const [input, output] of [
    ["in", "three"],
    ["other", "four"],
  ] as const)
    expect((await publish(input, output, "--config", "split.json")).stderr).toBe("");
  const split = "partitions/quotes/outlet=kompas/quotes.parquet";
  await exchange(join(folder, "four/latest"), join(folder, "three/latest"), (path) => path === split);
  expect(await breaches("three/latest")).toEqual([`${split}\t\tit does not hold the rows of the NDJSON`]);
}, 300_000);

test("a format that is asked for and missing, or there and not asked for, is told", async () => {
  const folder = folderOf({ "in/a.jsonl": ARTICLE, "kliping.config.json": config(["ndjson.gz"]) });
  expect((await kliping(["run", "in", "--quiet"], folder)).stderr).toBe("");
  const latest = join(folder, "output/latest");
  const manifest = await readManifest(latest);
  writeFileSync(
    join(latest, "manifest.json"),
    JSON.stringify({ ...manifest, config: { ...(manifest.config as object), formats: ["sqlite"] } }),
  );
  const { stdout } = await kliping(["verify", "output/latest"], folder);
  expect(stdout).toContain("kliping.sqlite\t\tthe manifest does not name the file");
  expect(stdout).toContain("data/quotes.ndjson.gz\t\tno format of the configuration is published so");
}, 120_000);

test("the workbook has every value of the datasets, ids and phones as text, days as days", async () => {
  const phone = JSON.stringify({
    id: "0596693951862192",
    date: "2024-03-04T15:22:00+08:00",
    text: "=HYPERLINK(1) kata Rina Wati, Senin (4/3/2024) pukul 10.00 WIB. Hubungi 081234567890, naik 12,5 persen.",
  });
  const folder = folderOf({ "in/a.jsonl": `${ARTICLE}\n${phone}\n`, "kliping.config.json": config(["xlsx"]) });
  expect((await kliping(["run", "in", "--quiet"], folder)).stderr).toBe("");
  const latest = join(folder, "output/latest");
  const sheets = await readWorkbook(join(latest, "kliping.xlsx"), { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.keys(DATASETS));
  for (const [index, [name, { schema }]] of Object.entries(DATASETS).entries()) {
    const columns = columnsOf(schema);
    const [header, ...rows] = sheets[index]?.data ?? [];
    expect(header, name).toEqual(columns.map((column) => column.name));
    const due = rowsOf(latest, name).map((row) => columns.map((column) => sheetCell(row[column.name], column.type)));
    expect(rows, name).toEqual(due);
  }
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
}, 300_000);

/** As a reader of workbooks gives a value: an empty text as an empty cell, a time as the local one. */
function sheetCell(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.join("; ") || null;
  if (value === null || value === "") return null;
  if (type === "date") return new Date(String(value));
  return type === "datetime" ? new Date(`${String(value).slice(0, 19)}Z`) : value;
}

test("a format that is none, or that this Node.js cannot make, is said before anything runs", async () => {
  const folder = folderOf({ "in/a.jsonl": ARTICLE, "kliping.config.json": config(["xls"]) });
  const none = await kliping(["run", "in"], folder);
  expect([none.code, none.stderr.includes("formats")]).toEqual([2, true]);
  writeFileSync(join(folder, "kliping.config.json"), config(["csv.zst"]));
  const packed = await kliping(["run", "in", "--quiet"], folder);
  if ("createZstdCompress" in zlib) expect(existsSync(join(folder, "output/latest/data/quotes.csv.zst"))).toBe(true);
  else expect([packed.code, packed.stderr.includes("needs Node.js 22.15")]).toEqual([2, true]);
}, 120_000);

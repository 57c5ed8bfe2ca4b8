import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import sqlite from "node-sqlite3-wasm";
import { expect, test } from "vitest";
import { DATASETS, REFERENCES } from "../../pipelines/news/datasets.ts";
import { createTable, type Dialect, inOrderOfReference } from "../../src/io/ddl.ts";
import { readManifest } from "../../src/run/manifest.ts";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

const article = (n: number, name: string) =>
  JSON.stringify({
    url: `https://www.kompas.com/read/2024/03/0${n}/jembatan-desa-karangjati-${n}`,
    date: `2024-03-0${n}`,
    text: `Bupati Boyolali ${name} meninjau desa. "Jembatan ke-${n} dibuka hari ini," kata ${name}, Senin (4/3/2024).`,
  });

type Cells = Readonly<Record<string, unknown>>;

/** A row of NDJSON as SQLite keeps it: lists as JSON, truths as 0 and 1. */
const kept = (row: Cells): Cells =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      Array.isArray(cell) ? JSON.stringify(cell) : typeof cell === "boolean" ? Number(cell) : cell,
    ]),
  );

test("a run becomes the tables of a SQLite and of a DuckDB file, a later run what they are then", async () => {
  const folder = folderOf({ "in/a.jsonl": [article(1, "Rina Wati"), article(2, "Agus Salim")].join("\n") });
  const load = async (file: string, ...more: string[]) => {
    const { code, stdout, stderr } = await kliping(["load", "output/latest", "--to", file, ...more], folder);
    expect([code, stderr]).toEqual([0, ""]);
    return stdout;
  };
  const expectTables = () => {
    const database = new sqlite.Database(join(folder, "k.sqlite"), { readOnly: true });
    const sorted = (rows: readonly Cells[]) => rows.map((row) => JSON.stringify(row)).sort();
    for (const name of Object.keys(DATASETS)) {
      const rows = rowsOf(join(folder, "output/latest"), name);
      expect(sorted(database.all(`SELECT * FROM ${name}`)), name).toEqual(sorted(rows.map(kept)));
    }
    expect(database.all("PRAGMA foreign_key_check")).toEqual([]);
    database.close();
  };
  await kliping(["run", "in", "--quiet"], folder);
  const first = await load("k.sqlite");
  expectTables();
  expect(await load("k.sqlite")).toBe(first);
  expectTables();
  expect(await load("k.duckdb")).toBe(first);
  // one article goes, one is edited
  writeFileSync(join(folder, "in/a.jsonl"), article(2, "Agus Santoso"));
  await kliping(["run", "in", "--quiet"], folder);
  const second = await load("k.sqlite");
  expectTables();
  expect(await load("k.duckdb")).toBe(second);
  writeFileSync(join(folder, "in/a.jsonl"), [article(1, "Rina Wati"), article(2, "Agus Santoso")].join("\n"));
  const { run_id: was } = await readManifest(join(folder, "output/latest"));
  await kliping(["run", "in", "--quiet"], folder);
  await load("k.sqlite", "--since", `output/runs/${was}`);
  expectTables();
  // the file does not hold the run that is named
  writeFileSync(join(folder, "in/a.jsonl"), article(2, "Agus Santoso"));
  await kliping(["run", "in", "--quiet", "--allow-shrink"], folder);
  new sqlite.Database(join(folder, "k.sqlite")).exec("DELETE FROM sentences");
  const unheld = await kliping(["load", "output/latest", "--to", "k.sqlite", "--since", `output/runs/${was}`], folder);
  expect([unheld.code, unheld.stderr.includes("load without --since")]).toEqual([2, true]);
  expect(await load("k.sqlite")).toBe(second);
  expectTables();
  expect(await load("k.duckdb")).toBe(second);
  const instance = await DuckDBInstance.create(join(folder, "k.duckdb"), { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const names = await connection.runAndReadAll("SELECT DISTINCT speaker_name FROM quotes");
  expect(names.getRows()).toEqual([["Agus Santoso"]]);
  const described = await connection.runAndReadAll(
    "SELECT comment FROM duckdb_columns() WHERE table_name = 'quotes' AND column_name = 'cue'",
  );
  expect(described.getRows()).toEqual([[DATASETS.quotes.schema.shape.cue.description]]);
  connection.closeSync();
  instance.closeSync();
}, 300_000);

test.each([
  [["load", "output/latest", "--to", "k.xlsx"], "It must end in .sqlite"],
  [["load", "leer", "--to", "k.sqlite"], "leer"],
])("%j says what is wrong", async (args, message) => {
  const { code, stderr } = await kliping(args, folderOf({ "output/latest/manifest.json": '{"pipeline":"news"}' }));
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

const DIALECTS: readonly Dialect[] = ["postgres", "sqlite", "duckdb", "snowflake", "redshift", "clickhouse"];

test.each(DIALECTS)("%s has a table of every dataset, after those that it refers to", (dialect) => {
  const tables = inOrderOfReference(DATASETS, REFERENCES);
  expect(tables.map(([name]) => name).sort()).toEqual(Object.keys(DATASETS).sort());
  const made = new Set<string>();
  for (const [name, definition] of tables) {
    const [create = "", ...others] = createTable(dialect, name, definition, REFERENCES);
    const columns = [...create.matchAll(/^ {2}"(\w+)" /gm)].map(([, column]) => column);
    expect(columns).toEqual(Object.keys(definition.schema.shape));
    made.add(name);
    for (const [, target = ""] of create.matchAll(/REFERENCES "(\w+)"/g)) expect(made.has(target), target).toBe(true);
    const isDescribed =
      create.includes("Code point after the last") || others.join().includes("Code point after the last");
    if (dialect !== "sqlite" && "end_char" in definition.schema.shape) expect(isDescribed).toBe(true);
  }
});

test("a run that lacks a dataset says which, and one that is none says so", async () => {
  const folder = folderOf({ "in/a.jsonl": article(1, "Rina Wati"), "lain/data/x.txt": "" });
  await kliping(["run", "in", "--quiet", "--leave-out", "sentences,quotes"], folder);
  const { run_id: was } = await readManifest(join(folder, "output/latest"));
  await kliping(["run", "in", "--quiet"], folder);
  const since = async (run: string) => {
    const { code, stderr } = await kliping(["load", "output/latest", "--to", "k.sqlite", "--since", run], folder);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await since(`output/runs/${was}`)).toMatch(
    /lacks (?:sentences, quotes|quotes, sentences): left out by its run/,
  );
  expect(await since("lain")).toContain("it is no run");
});

test("schema prints statements that a database takes", async () => {
  const { code, stdout } = await kliping(["schema", "--format", "sqlite"], folderOf({}));
  expect(code).toBe(0);
  const database = new sqlite.Database();
  database.exec(stdout);
  expect(database.all("SELECT name FROM sqlite_schema WHERE type = 'table'")).toHaveLength(
    Object.keys(DATASETS).length,
  );
  database.close();
  expect(readFileSync("docs/databases.md", "utf8")).toContain("kliping schema --format postgres");
});

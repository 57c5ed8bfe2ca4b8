import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { folderOf, kliping } from "./kliping.ts";

const LEAD = "Bupati Sukamaju Rina Lestari mengatakan jembatan itu dibuka pekan depan.";
const article = (id: number, published_at: string | null, outlet: string) =>
  JSON.stringify({
    url: `https://${outlet}/berita/${id}`,
    title: `Jembatan ${id}`,
    published_at,
    text: `${LEAD} ${id}`,
  });
const ARTICLES = [
  article(1, "2026-04-30", "www.detik.com"),
  article(2, "2026-05-01", "www.kompas.com"),
  article(3, "2026-05-31", "www.detik.com"),
  article(4, null, "kabarsukamaju.id"),
];
const NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

async function runBy(by: string, formats: readonly string[] = []) {
  const folder = folderOf({
    "in/a.jsonl": `${ARTICLES.join("\n")}\n`,
    "kliping.config.json": JSON.stringify({ formats, partitionBy: by }),
  });
  const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  return { folder, run: join(folder, "output/latest") };
}
const filesOf = (run: string, dataset: string) =>
  readdirSync(join(run, "partitions", dataset), { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("."))
    .sort();

test("rows are split by month, each partition in the order of the whole, and verify proves it", async () => {
  const { folder, run } = await runBy("published_month");
  const months = ["published_month=2026-04", "published_month=2026-05", `published_month=${NO_VALUE}`];
  expect(filesOf(run, "documents")).toEqual(months.map((month) => `${month}/documents.ndjson`));
  expect(readdirSync(join(run, "partitions"))).not.toContain("entities"); // they are of no article
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER FROM read_json('${run}/partitions/quotes/*/*.ndjson', hive_partitioning = true)
     WHERE published_month = '2026-05'`,
  );
  expect(rows.getRows()).toEqual([[2]]);
  for (const dataset of ["documents", "quotes", "mentions"]) {
    const whole = readFileSync(join(run, `data/${dataset}.ndjson`), "utf8")
      .trimEnd()
      .split("\n");
    const split = filesOf(run, dataset).map((path) =>
      readFileSync(join(run, "partitions", dataset, path), "utf8")
        .trimEnd()
        .split("\n"),
    );
    expect(split.flat().sort()).toEqual([...whole].sort());
    for (const part of split) expect(whole.filter((line) => part.includes(line))).toEqual(part);
  }
  expect(await kliping(["verify", "output/latest", "--rerun"], folder)).toMatchObject({ code: 0, stderr: "" });

  const [path] = filesOf(run, "quotes");
  appendFileSync(join(run, "partitions/quotes", String(path)), "{}\n");
  const { code, stdout } = await kliping(["verify", "output/latest"], folder);
  expect([code, stdout.includes(`partitions/quotes/${path}`)]).toEqual([1, true]);
}, 120_000);

test("DuckDB reads the outlet of Parquet and NDJSON from its folders", async () => {
  const { run } = await runBy("outlet", ["parquet"]);
  expect(readdirSync(join(run, "data"))).not.toContain("quotes.parquet");
  expect(readdirSync(join(run, "data"))).toContain("entities.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  for (const from of ["read_parquet('*.parquet'", "read_json('*.ndjson'"]) {
    const source = from.replace("'*", `'${run}/partitions/quotes/*/*`);
    const reader = await connection.runAndReadAll(
      `SELECT outlet, count(*)::INTEGER FROM ${source}, hive_partitioning = true) GROUP BY 1 ORDER BY 1 NULLS LAST`,
    );
    expect(reader.getRows()).toEqual([
      ["detik", 2],
      ["kompas", 1],
      [null, 1],
    ]);
  }
}, 120_000);

test("what rows are not split by is told before anything runs", async () => {
  const folder = folderOf({ "in/a.jsonl": ARTICLES.join("\n") });
  writeFileSync(join(folder, "kliping.config.json"), "{}");
  const { code, stderr } = await kliping(["run", "in", "--partition-by", "section"], folder);
  expect(code).toBe(2);
  expect(stderr).toMatch(/partitionBy.*published_month.*outlet/);
}, 60_000);

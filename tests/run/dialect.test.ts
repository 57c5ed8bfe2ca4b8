import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SQL_FUNCTIONS } from "../../src/run/dialect.ts";
import { Warehouse } from "../../src/run/warehouse.ts";

const FOLDER = "pipelines/news/reduce";

/** What the queries call, without comments and texts. */
const called = new Set(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .flatMap((name) => {
      const sql = readFileSync(join(FOLDER, name), "utf8").replaceAll(/'[^'\n]*'|--.*$/gm, "");
      return [...sql.matchAll(/\b([a-z]\w*)\(/g)].map(([, called]) => called);
    }),
);

let warehouse: Warehouse;
beforeAll(async () => {
  warehouse = await Warehouse.open({ threads: 1, temporary: mkdtempSync(join(tmpdir(), "kliping-test-")) });
});
afterAll(() => warehouse.close());

test("every function of the queries is in the table, and no other", () => {
  expect(SQL_FUNCTIONS.map(({ name }) => name)).toEqual([...called].sort());
});

test.each(SQL_FUNCTIONS.flatMap(({ examples }) => Object.entries(examples)))("%s is %s", async (sql, value) => {
  const found: unknown[] = [];
  for await (const rows of warehouse.objects(`SELECT CAST(${sql} AS STRING) AS value`)) found.push(...rows);
  expect(found).toEqual([{ value }]);
});

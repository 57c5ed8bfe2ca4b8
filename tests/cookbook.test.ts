/** Every SQL that the documents show, over a run of the sample articles. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderOf, kliping } from "./cli/kliping.ts";

const ROOT = new URL("..", import.meta.url).pathname;
const SHOWN = ["README.md", "docs/cookbook.md"].flatMap((path) =>
  [...readFileSync(join(ROOT, path), "utf8").matchAll(/```sql\n([\s\S]*?)```/g)].map(
    ([, sql = ""], index) => [`${path}, ${index + 1}`, sql] as const,
  ),
);

describe("the SQL of the documents", () => {
  let output = "";
  let duckdb: DuckDBInstance;
  beforeAll(async () => {
    output = folderOf({});
    await kliping(["run", join(ROOT, "seeds"), "--output", output, "--quiet"], ROOT);
    duckdb = await DuckDBInstance.create();
  });
  afterAll(() => duckdb.closeSync());

  test.each(SHOWN)("%s gives rows", async (_, sql) => {
    const connection = await duckdb.connect();
    const reader = await connection.runAndReadAll(sql.replaceAll("output/latest", join(output, "latest")));
    expect(reader.currentRowCount).toBeGreaterThan(0);
  });
});

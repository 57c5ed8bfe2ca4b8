/** What `npm run fuzz` has found, and files like it: each is read to its end, and its rows keep what `verify` asks. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { job } from "../../pipelines/news/index.ts";
import { recogniserOf } from "../../pipelines/news/recognise.ts";
import { discover } from "../../src/io/inputs.ts";
import { readRecords } from "../../src/io/read.ts";
import { rowWriter } from "../../src/io/row-writer.ts";
import { mappedRecord } from "./article.ts";

const FOLDER = resolve("tests/cases/fuzz");
const config = newsConfig.parse({});

test.each(readdirSync(FOLDER))("%s", async (name) => {
  const found: unknown[] = [];
  for (const file of await discover([`${FOLDER}/${name}`], FOLDER)) {
    expect(file.skipped).toBeNull();
    const options = { maxRecordBytes: config.limits.maxRecordBytes, recogniser: recogniserOf(config.fields) };
    for await (const item of readRecords(file, options)) {
      const rows = "content" in item ? mappedRecord(item) : item;
      found.push(rows);
      if ("code" in rows) {
        expect(rows.code).toMatch(/^[a-z_]+$/);
        continue;
      }
      expect([...job.breaches(rows, null), ...(job.derived?.(rows) ?? [])]).toEqual([]);
      for (const [dataset, schema] of Object.entries(job.datasets))
        rowWriter(schema, "canonical").append(rows[dataset as keyof typeof rows] ?? []);
    }
  }
  expect(found.length).toBeGreaterThan(0);
});

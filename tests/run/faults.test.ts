/** A small part of `npm run test:faults` and `npm run test:zoo`. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = async (...args: string[]) => (await promisify(execFile)(process.execPath, args)).stdout;

test("faults of inputs, of the last run and of the file system lose nothing", { timeout: 600_000 }, async () => {
  const ids = ["csv-stray-quote-quoted", "ids-hash", "edit-ndjson"];
  const told = await script("scripts/faults/run.mjs", ...ids, "io-write-space", "kill-rename");
  expect(told).toContain("5 faults, 0 that do not hold");
});

test("hostile inputs cost no run", { timeout: 600_000 }, async () => {
  const prefixes = [
    ...["text: NULs", "text: UTF-16", "text: broken UTF-8", "text: an empty file", "text: a PDF"],
    ...["json: lists 10,000", "json: duplicate", "json: not closed", "json: lone", "json: Python", "json: __proto__"],
    ...["jsonl: ids", "jsonl: codes", "jsonl: the last", "csv: a stray", "csv: NULs", "csv: a header", "html: codes"],
    ...[
      "xml: entities",
      "xml: an entity",
      "gzip: cut",
      "gzip: two",
      "gzip: a wrong",
      "gzip: garbage",
      "archive: zip: paths",
    ],
    ...[
      "archive: zip: sizes",
      "archive: tar: links",
      "archive: tar: a size",
      "archive: parquet: marks",
      "archive: sqlite",
    ],
    ...["archive: warc: a length", "archive: xlsx: columns", "folder: links", "folder: a FIFO", "folder: names"],
  ];
  expect(await script("scripts/zoo/run.mjs", "--together", ...prefixes)).toMatch(/^4\d inputs: exit 3/);
});

import { join } from "node:path";
import { expect, test } from "vitest";
import { DATASETS } from "../../pipelines/news/datasets.ts";
import { readManifest } from "../../src/run/manifest.ts";
import { ARTICLES, ended, folderOf, kliping, rowsOf, start } from "./kliping.ts";

const CRAWL = ARTICLES["in/crawl.jsonl"];

test("a worker gives the rows of the map, tagged, and rejects as rows", async () => {
  const folder = folderOf({ "in/crawl.jsonl": CRAWL });
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const { version } = await readManifest(run);
  const envelopes = CRAWL.trim()
    .split("\n")
    .map((line, at) =>
      JSON.stringify({ source_path: "crawl.jsonl", source: "in/crawl.jsonl", number: at + 1, record: `${line}\n` }),
    );
  const input = `${envelopes.join("\n")}\n\nno json\n`;
  const { code, stdout, stderr } = await ended(start(["worker", "--expect", version], folder), input);
  expect([code, stderr]).toEqual([0, ""]);
  const [hello, ...lines] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(hello).toEqual({ kliping: { protocol: 1, pipeline: "news", version } });
  expect(lines.filter((line) => "end" in line).map((line) => line.end)).toEqual([1, 2, 3, 5]);
  const of = (dataset: string) => lines.filter((line) => line.dataset === dataset).map((line) => line.row);
  // ids are not joined over the corpus yet; everything else is as in the run
  for (const name of ["documents", "paragraphs", "sentences", "dates", "amounts", "edits", "sketches"])
    expect(of(name), name).toEqual(rowsOf(run, name));
  expect(of("mentions").map((row) => row.entity_key)).toEqual(rowsOf(run, "mentions").map((row) => row.entity_key));
  expect(of("rejects").map((row) => row.code)).toEqual(["no_text", "broken_json"]);
  for (const { dataset, row } of lines.filter((line) => "row" in line))
    expect(DATASETS[dataset as keyof typeof DATASETS].schema.safeParse(row).error, dataset).toBe(undefined);
}, 120_000);

test("records may come as they are; another version is not worked with", async () => {
  const folder = folderOf({});
  const plain = await ended(start(["worker", "--source", "in/crawl.jsonl"], folder), CRAWL);
  expect(plain.stdout.match(/"dataset":"documents"/g)).toHaveLength(2);
  const other = await ended(start(["worker", "--expect", "0123456789ab"], folder), CRAWL);
  expect([other.code, other.stdout]).toEqual([2, ""]);
  expect(other.stderr).toMatch(/^kliping: this is version \w+, not 0123456789ab\n$/);
}, 120_000);

test("what a record says of its file is written as names of files are", async () => {
  const record = { text: "Bupati Rina Lestari membuka pasar desa pada Senin pagi." };
  const line = { source_path: "a\u001b[31m\u202etxt", number: -1, record };
  const { stdout } = await ended(start(["worker"], folderOf({})), `${JSON.stringify(line)}\n`);
  expect(stdout).toContain('"source_path":"a%1B[31m%E2%80%AEtxt"');
  expect(stdout).not.toMatch(/\\u001b|\u202e|#-1/);
}, 120_000);

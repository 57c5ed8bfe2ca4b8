import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import type { Job, RunSettings } from "../../src/run/job.ts";
import type * as Runner from "../../src/run/run.ts";
import { DIST } from "../cli/kliping.ts";
// @ts-expect-error: plain JavaScript, because workers import it as it is
import { job as standIn } from "./stand-in.mjs";

const job: Job = standIn;
const { run } = (await import(join(DIST, "src/run/run.js"))) as typeof Runner;

const config: RunSettings = {
  fields: {},
  limits: { maxRecordBytes: 1_000_000, maxDepth: 200, maxRows: 50, maxCpuSeconds: 2, maxRejects: 20 },
  csvDialect: "canonical",
  privacy: "off",
  workers: 2,
  batchSize: 3,
  keepRuns: 10,
  keepBytes: null,
  formats: [],
  datasets: null,
  leaveOut: [],
  dropDuplicates: false,
  learned: [],
  partitionBy: null,
  learn: false,
  maxRejectShare: 1,
  minDocumentShare: 0.5,
};

/** Runs the stand-in over texts, a file each: `00.txt`, `01.txt`, ... */
async function runOver(texts: readonly string[], signal = new AbortController().signal) {
  const cwd = await mkdtemp(join(tmpdir(), "kliping-test-"));
  mkdirSync(join(cwd, "in"));
  for (const [n, text] of texts.entries()) writeFileSync(join(cwd, `in/${String(n).padStart(2, "0")}.txt`), text);
  const output = join(cwd, "out");
  const options = {
    inputs: ["in"],
    cwd,
    output,
    config,
    period: { since: null, until: null },
    limit: Infinity,
    full: false,
    allowShrink: false,
  };
  const bar = { start() {}, update() {}, stop() {}, above: (write: () => void) => write() };
  const published = run(job, options, { log: pino({ level: "silent" }), bar, signal }).then((done) => {
    if (done.folder === null) throw new Error("nothing was read");
    return { ...done, folder: done.folder };
  });
  return { output, published };
}

/** So many words; the stand-in gives a row for each, and one for the document. */
const wordsOf = (count: number): string => Array(count).fill("kata").join(" ");

const lines = (folder: string, name: string) =>
  readFileSync(join(folder, "data", name), "utf8")
    .trim()
    .split("\n");

describe("the runner", () => {
  test("writes rows in input order, reduces them, and counts everything that came in", async () => {
    const texts = Array.from({ length: 20 }, (_, n) => (n % 7 === 3 ? `drop ${n}` : `kata ${n % 4}`));
    const { published } = await runOver(texts);
    const { folder, report } = await published;
    expect(lines(folder, "documents.ndjson").map((line) => JSON.parse(line).content_sha256)).toEqual(
      texts.filter((text) => !text.startsWith("drop")),
    );
    expect(lines(folder, "rejects.csv")).toEqual([
      "source_path,record,stage,code,message\r",
      ...["03", "10", "17"].map((n, at) => `${n}.txt,,decode,unwanted,it says so${at < 2 ? "\r" : ""}`),
    ]);
    expect(lines(folder, "counts.ndjson")[0]).toBe('{"word":"kata","uses":17}');
    expect(lines(folder, "words.csv")[1]).toBe("00.txt#null,kata,true,kata; x\r");
    expect(report.balance).toMatchObject({ records: 20, documents: 17, rejects: { unwanted: 3 } });
    expect(report.figures).toEqual({ documents: [{ key: "", value: 17 }] });
    expect(report.datasets.find(({ name }) => name === "words")?.columns[0]).toEqual({ name: "doc_id", filled: 34 });
  });

  test.each([
    ["a stage that throws", "throw", "failed", /07\.txt.*stage split: TypeError: it says so/],
    ["a worker that exits", "exit", "failed", /07\.txt/],
    ["a row that its schema does not know", "undefined", "failed", /07\.txt.*known/],
    ["a stage that goes too deep", "deep", "too_deep", /07\.txt/],
    ["a stage that does not end", "spin", "too_slow", /07\.txt.*2 s of CPU time/],
    ["a row more than a record may give", wordsOf(50), "too_large", /50 rows/],
  ])("puts the record aside, says so and publishes the rest, for %s", async (_, text, code, message) => {
    const texts = Array.from({ length: 12 }, (_, n) => (n === 7 ? text : `kata ${n}`));
    const { published } = await runOver(texts);
    const { folder, report } = await published;
    expect(report.balance).toMatchObject({ records: 12, documents: 11, rejects: { [code]: 1 } });
    expect(lines(folder, "documents.ndjson").map((line) => JSON.parse(line).content_sha256)).toEqual(
      texts.filter((_, n) => n !== 7),
    );
    expect(lines(folder, "rejects.ndjson").map((line) => JSON.parse(line))).toMatchObject([
      { source_path: "07.txt", code, stage: "map" },
    ]);
    expect([...report.remarks, readFileSync(join(folder, "data/rejects.ndjson"), "utf8")].join()).toMatch(message);
  });

  test("takes a record of as many rows as one may give", async () => {
    const { published } = await runOver([wordsOf(49)]);
    expect((await published).report.balance).toMatchObject({ documents: 1, rejects: {} });
  });

  test("fails naming a file, and publishes nothing, where every record breaks a stage", async () => {
    const { output, published } = await runOver(Array.from({ length: 25 }, () => "throw"));
    await expect(published).rejects.toThrow(/\d\d\.txt.*stage split: TypeError: it says so/);
    expect(readdirSync(output)).toEqual(["runs"]);
    expect(readdirSync(join(output, "runs"))).toEqual([]);
  });

  test("stops when it is told to, for the reason that it is given", async () => {
    const controller = new AbortController();
    const { output, published } = await runOver(
      Array.from({ length: 60 }, () => "kata"),
      controller.signal,
    );
    controller.abort(new Error("enough"));
    await expect(published).rejects.toThrow("enough");
    expect(readdirSync(join(output, "runs"))).toEqual([]);
  });
});

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { newsConfig } from "../../pipelines/news/config.ts";
import { job as news } from "../../pipelines/news/index.ts";
import type { Job } from "../../src/run/job.ts";
import { codeFiles, pipelineVersion } from "../../src/run/version.ts";

const job = news as Job;
const config = newsConfig.parse({});

/** The code, to be changed at will. */
function copyOfCode(): string {
  const root = mkdtempSync(join(tmpdir(), "kliping-version-"));
  for (const folder of ["src", "pipelines"]) cpSync(folder, join(root, folder), { recursive: true });
  return root;
}

test("covers what computes a row, and nothing that prints, checks or publishes it", async () => {
  const files = await codeFiles(job);
  for (const name of [
    "src/language/lexicon/offices",
    "src/outlets/detik",
    "src/quotes/direct",
    "src/io/csv",
    "src/run/batch",
    "pipelines/news/export",
    "pipelines/news/reduce/entities",
  ]) {
    expect(files.map((file) => file.replace(/\.\w+$/, ""))).toContain(name);
  }
  expect(
    files.filter((name) => /^src\/(?:cli|report|serve)\/|^training\/|run\/(?:lock|log|verify)/.test(name)),
  ).toEqual([]);
});

/** The version of changed code, built as `npm run build` does. */
function versionOf(root: string): Promise<string> {
  execFileSync("node", ["scripts/code-hashes.mjs", root]);
  return pipelineVersion(job, config, root);
}

function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const OWN = { word: "kadus", classes: ["office"], examples: ["[Kadus] itu datang."] };

const STAYS: readonly (readonly [file: string, from: string, to: string])[] = [
  ["src/names/spans/span-rules.ts", "Polisi memeriksa {[Budi Santoso] cs}.", "Polisi menahan {[Budi] cs}."],
  ["src/names/spans/span-rules.ts", "end a person's name", "end the name of a person"],
  ["src/names/spans/span-rules.ts", "\nimport ", "\n// a remark\n/** Another. */\nimport "],
  ["src/language/classes.ts", "Noun of office or trade", "Noun of an office or a trade"],
  ["pipelines/news/config.ts", "What bounds the work on a record or a file", "What bounds the work"],
  ["src/cli/run.ts", "Read news, work out", "Read the news, work out"],
  ["src/report/style.ts", "\n", "\n\n"],
];

describe("the version", () => {
  test("stays with examples, comments, help texts, the command line and reports", async () => {
    const root = copyOfCode();
    const before = await versionOf(root);
    for (const [file, from, to] of STAYS) edit(root, file, from, to);
    expect(await versionOf(root)).toBe(before);
  });

  test("changes with a row, a class of one, a rule's pattern or id, a number, a query", async () => {
    const root = copyOfCode();
    const versions = [await versionOf(root)];
    for (const [file, from, to] of [
      ["src/language/lexicon/offices.ts", "\nbupati ", "\nbupatii office\nbupati "],
      ["src/language/lexicon/offices.ts", "\nbupatii office", "\nbupatii kin"],
      ["src/names/spans/span-rules.ts", "<name_tail> $", "<name_tail>"],
      ["src/names/spans/span-rules.ts", 'id: "name/and-others"', 'id: "name/and-more"'],
      ["src/calendar/publication.ts", "confidence > 0.5", "confidence > 0.6"],
      ["pipelines/news/reduce/entities.sql", "SELECT", "SELECT 1,"],
    ] as const) {
      edit(root, file, from, to);
      versions.push(await versionOf(root));
    }
    expect(new Set(versions).size).toBe(7);
  });

  test("changes with a table of the user's, not with its examples or another setting", async () => {
    const of = (settings: object) => pipelineVersion(job, newsConfig.parse(settings));
    const before = await of({});
    expect(await of({ keepRuns: 3 })).toBe(before);
    const own = await of({ lexicon: [OWN] });
    expect(own).not.toBe(before);
    expect(await of({ lexicon: [{ ...OWN, examples: ["Kepala [Kadus] datang."] }] })).toBe(own);
    expect(await of({ lexicon: [{ ...OWN, classes: ["kin"] }] })).not.toBe(own);
  });

  test("changes with a column, not with its description", async () => {
    const of = (schema: z.ZodObject) =>
      pipelineVersion({ ...job, datasets: { words: { title: "Words", schema, key: null } } }, config);
    const before = await of(z.strictObject({ word: z.string().describe("A word") }));
    expect(await of(z.strictObject({ word: z.string().describe("The word") }))).toBe(before);
    expect(await of(z.strictObject({ word: z.string().nullable().describe("A word") }))).not.toBe(before);
    expect(await of(z.strictObject({ words: z.string().describe("A word") }))).not.toBe(before);
  });
});

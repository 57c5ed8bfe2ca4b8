import { appendFileSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
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

test("changes with a row of the lexicon and a table of the user's, not with the command line", async () => {
  const root = copyOfCode();
  const first = await pipelineVersion(job, config, root);
  appendFileSync(join(root, "src/cli/run.ts"), "// another help text\n");
  appendFileSync(join(root, "src/report/style.ts"), "// another colour\n");
  expect(await pipelineVersion(job, newsConfig.parse({ keepRuns: 3 }), root)).toBe(first);
  const own = newsConfig.parse({ lexicon: [{ word: "kadus", classes: ["office"] }] });
  expect(await pipelineVersion(job, own, root)).not.toBe(first);
  appendFileSync(join(root, "src/language/lexicon/offices.ts"), "// another row\n");
  expect(await pipelineVersion(job, config, root)).not.toBe(first);
});

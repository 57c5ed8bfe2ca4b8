/**
 * `npm run bench [-- --size MB] [--seed N]`: generates a corpus and measures the whole job on it at one worker and at
 * two, in processes of their own, with peak memory; every stage; and the names tagger alone. Ratios come from the same
 * run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Report } from "../src/core/report.ts";
import { writeCorpus } from "./corpus.ts";
import { taggerSpeed } from "./tagger.ts";

const { values } = parseArgs({
  options: { size: { type: "string", default: "20" }, seed: { type: "string", default: "1" } },
});
const size = Number(values.size);
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), "kliping-bench-"));
const corpus = join(folder, "corpus.jsonl");
const main = fileURLToPath(new URL(`../src/cli/main${import.meta.url.slice(-3)}`, import.meta.url));

/** Runs the whole job as a user does. */
function measure(workers: number): { report: Report; seconds: number } {
  const output = join(folder, "output");
  const from = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [main, "run", corpus, "--output", output, "--workers", String(workers), "--full", "--quiet"],
    { encoding: "utf8", env: { ...process.env, npm_lifecycle_event: undefined } },
  );
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - from) / 1000;
  const report: Report = JSON.parse(readFileSync(join(output, "latest/report.json"), "utf8"));
  rmSync(output, { recursive: true });
  return { report, seconds };
}

const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join(""));
const fixed = (value: number, digits = 2) => value.toFixed(digits);

const total = (stages: Report["timings"]["stages"]) => stages.reduce((sum, { seconds }) => sum + seconds, 0);

try {
  const articles = await writeCorpus(corpus, size, seed);
  const megabytes = statSync(corpus).size / 1e6;
  console.log(`${fixed(megabytes, 1)} MB, ${articles} articles, seed ${seed}\n`);

  row("whole job", "MB/s", "seconds", "start-up", "map", "reduce", "peak RSS MB");
  const runs = [1, 2].map((workers) => {
    const { report, seconds } = measure(workers);
    const { startup_seconds, map_seconds, reduce_seconds, peak_rss_bytes } = report.timings;
    const speed = megabytes / seconds;
    row(
      `${workers} worker${workers > 1 ? "s" : ""}`,
      fixed(speed),
      fixed(seconds, 1),
      fixed(startup_seconds),
      fixed(map_seconds, 1),
      fixed(reduce_seconds, 1),
      fixed(peak_rss_bytes / 1e6, 0),
    );
    return { speed, report };
  });
  const [one, two] = runs as [(typeof runs)[number], (typeof runs)[number]];
  console.log(`2 workers : 1 worker = ${fixed(two.speed / one.speed)}\n`);

  const { stages } = one.report.timings;
  const all = total(stages);
  row("stage, one core", "MB/s", "share");
  for (const { name, seconds } of stages) {
    row(name, fixed(megabytes / seconds, 1), `${fixed((100 * seconds) / all, 0)} %`);
  }
  row("all stages", fixed(megabytes / all), "100 %");
  const map = stages.filter(({ name }) => name !== "ingest" && name !== "serialise");
  row("decoded text to rows", fixed(megabytes / total(map)), `${fixed((100 * total(map)) / all, 0)} %`);

  const tagger = await taggerSpeed(corpus, Math.min(size, 5));
  row("names tagger alone", fixed(tagger.megabytesPerSecond, 1), "", `${fixed(tagger.wordsPerSecond / 1e6)}M words/s`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

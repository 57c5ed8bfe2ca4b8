/**
 * `npm run bench [-- --size MB] [--seed N] [--input DIR] [--rounds N] [--workers N] [--record] [--check]`: what the
 * whole job costs on a generated corpus, or on files of one's own, at one worker and at several, in processes of their
 * own, interleaved with a reference loop; every stage; and the names tagger alone. `--record` adds the ratios to
 * `bench/history.ndjson`, `--check` ends with 1 where they are a tenth worse than the last ones there.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeCorpus } from "./corpus.ts";
import { commitNow, lossesSince, type Measured, readHistory, record } from "./history.ts";
import { type Cost, type Job, measureJob, measureReference, medianOf } from "./measure.ts";
import { taggerSpeed } from "./tagger.ts";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    input: { type: "string" },
    rounds: { type: "string", default: "3" },
    workers: { type: "string", default: String(Math.max(2, availableParallelism())) },
    record: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});
const [size, seed, rounds, workers] = [values.size, values.seed, values.rounds, values.workers].map(Number) as [
  number,
  number,
  number,
  number,
];

interface Round {
  readonly reference: Cost;
  readonly one: Job;
  readonly several: Job;
}

const row = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(12))).join(""));
const fixed = (value: number, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : "");

const folder = mkdtempSync(join(tmpdir(), "kliping-bench-"));

function round(input: string): Round {
  const reference = measureReference(folder);
  return { reference, one: measureJob(input, 1, folder), several: measureJob(input, workers, folder) };
}

function printJobs(measured: readonly Round[]): void {
  const { report, bytesOut, words } = (measured[0] as Round).one;
  const megabytes = megabytesOf(report);
  console.log(
    `${fixed(megabytes, 1)} MB, ${report.balance.documents} articles, medians of ${measured.length} rounds\n`,
  );
  row("", "CPU s", "wall s", "MB/s", "words/s", "peak MB", "ratio");
  const reference = medianOf(measured, (one) => one.reference.cpuSeconds);
  const print = (name: string, read: (one: Round) => Cost, isJob: boolean) => {
    const cpu = medianOf(measured, (one) => read(one).cpuSeconds);
    const wall = medianOf(measured, (one) => read(one).wallSeconds);
    const speeds = isJob ? [fixed(megabytes / wall), fixed(words / wall, 0)] : ["", ""];
    const peak = fixed(medianOf(measured, (one) => read(one).peakBytes) / 1e6, 0);
    row(name, fixed(cpu), fixed(wall), ...speeds, peak, fixed(cpu / reference));
  };
  print("reference loop", (one) => one.reference, false);
  print("job, 1 worker", (one) => one.one, true);
  print(`job, ${workers} workers`, (one) => one.several, true);
  const gain = medianOf(measured, ({ one, several }) => one.wallSeconds / several.wallSeconds);
  const rows = report.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  console.log(`\n${workers} workers are ${fixed(gain)} times as fast as one`);
  console.log(`${rows} rows, ${fixed(bytesOut / 1e6, 1)} MB out\n`);
}

/** Bytes that were read, as the report counts them. */
const megabytesOf = ({ timings }: Job["report"]): number => timings.megabytes_per_second * timings.total_seconds;

function printStages(measured: readonly Round[]): void {
  const first = (measured[0] as Round).one.report;
  const megabytes = megabytesOf(first);
  const seconds = (place: number) => medianOf(measured, ({ one }) => one.report.timings.stages[place]?.seconds ?? 0);
  const stages = first.timings.stages.map(({ name }, place) => ({ name, seconds: seconds(place) }));
  const all = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  row("stage, one core", "seconds", "MB/s", "share");
  for (const stage of stages)
    row(
      stage.name,
      fixed(stage.seconds),
      fixed(megabytes / stage.seconds, 1),
      `${fixed((100 * stage.seconds) / all, 0)} %`,
    );
  row("all stages", fixed(all), fixed(megabytes / all), "100 %");
  const map = mapSeconds((measured[0] as Round).one);
  row("decoded text to rows", fixed(map), fixed(megabytes / map), `${fixed((100 * map) / all, 0)} %`);
}

/** The stages between the reading of a record and the writing of its rows. */
const mapSeconds = ({ report }: Job): number =>
  report.timings.stages
    .filter(({ name }) => name !== "ingest" && name !== "serialise")
    .reduce((sum, { seconds }) => sum + seconds, 0);

async function printTagger(corpus: string): Promise<void> {
  const tagger = await taggerSpeed(corpus, Math.min(size, 5));
  const words = `${fixed(tagger.wordsPerSecond / 1e6)}M words/s`;
  row("names tagger alone", "", fixed(tagger.megabytesPerSecond, 1), "", words);
}

function ratiosOf(measured: readonly Round[], input: string): Measured {
  const ratio = (seconds: (one: Round) => number) =>
    Number(fixed(medianOf(measured, (one) => seconds(one) / one.reference.cpuSeconds)));
  const [job, map] = [ratio(({ one }) => one.cpuSeconds), ratio(({ one }) => mapSeconds(one))];
  return { commit: commitNow(), node: process.versions.node, input, rounds, job, map };
}

function compare(now: Measured): void {
  const losses = lossesSince(readHistory(), now);
  console.log(`\nthe job costs ${now.job} reference loops, the map ${now.map}`);
  for (const loss of losses) console.log(`dearer: ${loss}`);
  if (values.record) record(now);
  if (values.check && losses.length > 0) process.exitCode = 1;
}

try {
  const generated = join(folder, "corpus.jsonl");
  const input = values.input === undefined ? generated : resolve(values.input);
  if (values.input === undefined) await writeCorpus(generated, size, seed);
  const measured = Array.from({ length: rounds }, () => round(input));
  printJobs(measured);
  printStages(measured);
  if (values.input === undefined) await printTagger(generated);
  compare(ratiosOf(measured, values.input === undefined ? `generated ${size} MB, seed ${seed}` : basename(input)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

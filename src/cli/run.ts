import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Command, InvalidArgumentError, Option } from "commander";
import { FORMATS } from "../core/document.ts";
import { UsageError } from "../core/errors.ts";
import { CSV_DIALECTS } from "../io/csv.ts";
import type { InputFile } from "../io/inputs.ts";
import type { Job } from "../run/job.ts";
import { Shard } from "../run/shard.ts";
import { type AfterFlags, afterRun, type RunOutcome } from "./after.ts";
import { EXIT, exitCodeOf, messageOf } from "./exit.ts";
import { userFolder } from "./paths.ts";
import { configure, DEFAULT_PIPELINE, PIPELINE_NAMES } from "./pipelines.ts";
import { printSample } from "./sample.ts";
import { abortOnSignals } from "./signals.ts";
import { openLog, tellPublished } from "./telling.ts";

interface Flags extends AfterFlags {
  output: string;
  pipeline: string;
  workers?: number;
  config?: string;
  full?: true;
  allowShrink?: true;
  dryRun?: true;
  sample?: number;
  shard?: Shard;
  quiet?: true;
  limit?: number;
  since?: string;
  until?: string;
  keepRuns?: number;
  csvDialect?: string;
  privacy?: string;
  datasets?: string[];
  dropDuplicates?: true;
  learn?: true;
  leaveOut?: string[];
  partitionBy?: string;
}

const ENDINGS = Object.values(FORMATS)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(", ");

export const runCommand = (): Command =>
  new Command("run")
    .description("Read news, work out what it says, and publish the datasets.")
    .argument("[input...]", `folders, files or globs of ${ENDINGS}, each also .gz; - for paths on standard input`, [
      "seeds",
    ])
    .option("-o, --output <dir>", "where runs are published", "output")
    .addOption(new Option("--pipeline <name>", "what to run").choices(PIPELINE_NAMES).default(DEFAULT_PIPELINE))
    .option("--workers <n>", "worker threads (default: one a core)", wholeNumber)
    .option("--config <file>", "configuration (default: kliping.config.json where you stand, if it is there)")
    .option("--full", "work everything out anew, take nothing from the last run")
    .option("--allow-shrink", "publish far fewer articles than the last run had")
    .option("--limit <n>", "stop after so many records", wholeNumber)
    .option("--since <date>", "only articles published on that day or later (2026-05-01)", day)
    .option("--until <date>", "only articles published on that day or earlier", day)
    .option("--keep-runs <n>", "how many published runs to keep (default: 10)", wholeNumber)
    .addOption(new Option("--csv-dialect <name>", "for warehouses, or for spreadsheets").choices(CSV_DIALECTS))
    .addOption(
      new Option("--privacy <mode>", "mask private data, or drop their rows too").choices(["off", "mask", "drop"]),
    )
    .option(
      "--datasets <names>",
      "publish these datasets alone: quotes,mentions (documents and rejects always)",
      listed,
    )
    .option("--leave-out <names>", "do not publish these datasets: sentences,sketches", listed)
    .option("--partition-by <what>", "split Parquet and NDJSON by published_month or outlet, in folders of partitions/")
    .option("--drop-duplicates", "keep the canonical article of each cluster of copies, and say which were left out")
    .option("--learn", "remove what the corpus shows for sure to be boilerplate, and note it in boilerplate.json")
    .option("--shard <part>", "map a part of the records alone, 3/8, for kliping merge", part)
    .option("--metrics <file>", "write a text file for node_exporter of Prometheus, whatever became of the run")
    .option("--open-lineage <where>", "tell a catalogue (an http address) of the run, or add its events to a file")
    .option("--on-success <command>", "what the shell runs after exit code 0: KLIPING_RUN is the run's folder")
    .option("--on-failure <command>", "after any other but 75: KLIPING_EXIT is the code, KLIPING_MESSAGE says why")
    .option("--dry-run", "tell what would be read, write nothing")
    .option("--sample <n>", "read n records of each file, tell what they are taken for, write nothing", wholeNumber)
    .option("-q, --quiet", "say nothing unless something is wrong")
    .addHelpText(
      "after",
      `
The run is published in output/runs/<run id>/, and output/latest points at the newest. The log goes to standard error,
the result to standard output.

Exit codes: 0 published, 1 failed and nothing published, 2 wrong usage or configuration, 3 published but a quality
threshold was crossed, or nothing was read or far fewer articles than last time and nothing published, 75 another run
is at work, 129, 130, 131 and 143 stopped by a signal.

Examples:
  $ kliping run
  $ find crawl -mtime -1 -type f | kliping run - --quiet
  $ kliping run crawl/2026-05-*.jsonl.gz --output /data/kliping --quiet
  $ kliping run crawl --sample 20
  $ kliping run articles.csv --since 2026-05-01 --csv-dialect excel-id`,
    )
    .action(async (inputs: string[], flags: Flags) => {
      const outcome = await run(inputs, flags);
      if (outcome !== null) await afterRun(flags, outcome);
    });

/** Null where nothing was to be published. */
async function run(inputs: string[], flags: Flags): Promise<RunOutcome | null> {
  const quiet = flags.quiet ?? false;
  const startedAt = Date.now();
  const { bar, log } = await openLog(quiet);
  let known: Job | null = null;
  try {
    const cwd = userFolder();
    if (flags.output.trim() === "") throw new UsageError("--output names no folder");
    const { workers, keepRuns, csvDialect, privacy, datasets, leaveOut, dropDuplicates, learn, partitionBy } = flags;
    const given = { workers, keepRuns, csvDialect, privacy, datasets, leaveOut, dropDuplicates, learn, partitionBy };
    const { job, config } = await configure(flags.pipeline, cwd, flags.config, given);
    known = job;
    const options = {
      inputs: await withListed(inputs),
      cwd,
      output: resolve(cwd, flags.output),
      config,
      period: { since: flags.since ?? null, until: flags.until ?? null },
      limit: flags.limit ?? Number.POSITIVE_INFINITY,
      full: flags.full ?? false,
      allowShrink: flags.allowShrink ?? false,
    };
    const runner = await import("../run/run.ts");
    if (flags.dryRun) {
      tellFiles(await runner.inputFiles(job, options));
      return null;
    }
    if (flags.sample !== undefined) {
      const files = await runner.inputFiles(job, options);
      const articles = await printSample(job, config, files, flags.sample, (text) => process.stdout.write(text));
      if (articles === 0) process.exitCode = EXIT.belowThreshold;
      return null;
    }
    const signal = abortOnSignals();
    if (flags.shard !== undefined) {
      const { runShard } = await import("../run/run-shard.ts");
      const { folder, documents, rejects } = await runShard(job, flags.shard, options, { log, bar, signal });
      if (!quiet) process.stdout.write(`${folder}: a shard of ${documents} articles, ${rejects} rejected\n`);
      return { folder, report: null, job, startedAt, message: "" };
    }
    const alone = { cwd, config: flags.config ?? null, signal };
    const result = await runner.run(job, options, {
      log,
      bar,
      signal,
      survives: async (paths) => (await import("./alone.ts")).survivesAlone(paths, alone),
    });
    tellPublished(result, inputs, log, quiet);
    const { folder, withheld, report } = result;
    return { folder, report, job, startedAt, message: withheld ?? report.warnings.join("; ") };
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    log.error({ exitCode: process.exitCode }, messageOf(error));
    return { folder: null, report: null, job: known, startedAt, message: messageOf(error) };
  }
}

/** What would be read. */
function tellFiles(files: readonly InputFile[]): void {
  for (const { path, size, format, skipped } of files) {
    const kind = skipped === null ? (format ?? "by content") : `skipped (${skipped})`;
    process.stdout.write(`${kind}\t${size}\t${path}\n`);
  }
}

/** The INPUTs, with the paths that standard input lists, a line each, in the place of `-`. */
async function withListed(inputs: readonly string[]): Promise<string[]> {
  if (!inputs.includes("-")) return [...inputs];
  const listed: string[] = [];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== "") listed.push(line);
  }
  return inputs.flatMap((input) => (input === "-" ? listed : [input]));
}

export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

/** Names, parted by commas. */
const listed = (value: string): string[] =>
  value
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

function part(value: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError("It must be a part like 3/8.");
  return new Shard(index, of);
}

function day(value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new InvalidArgumentError("It must be a day like 2026-05-01.");
  }
  return value;
}

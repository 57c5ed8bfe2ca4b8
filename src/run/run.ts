/** One run: read, map, reduce, report, publish. */
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Balance, DatasetFigures, Report } from "../core/report.ts";
import { csvDelimiter } from "../io/csv.ts";
import { dataPackage } from "../io/datapackage.ts";
import { discover, type InputFile } from "../io/inputs.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { Period } from "./batch.ts";
import { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, writeOutput } from "./files.ts";
import type { Job, RunSettings } from "./job.ts";
import { lockFolder } from "./lock.ts";
import type { Log } from "./log.ts";
import { checksumLines, type Manifest } from "./manifest.ts";
import { increment, type Mapped, mapRecords } from "./map.ts";
import type { ProgressBar } from "./progress.ts";
import { columnFigures, reduceDataset, runFigures } from "./reduce.ts";
import { type RowWriter, rowWriters } from "./row-writers.ts";
import { createStaging, newRunId, publish, removeOldRuns, removeStale } from "./staging.ts";
import { pipelineVersion } from "./version.ts";
import { Warehouse } from "./warehouse.ts";

export interface RunOptions {
  /** As given: folders, files, globs. */
  readonly inputs: readonly string[];
  /** What relative paths stand against. */
  readonly cwd: string;
  /** Absolute. */
  readonly output: string;
  /** Checked by the job's schema, with what the flags override. */
  readonly config: RunSettings;
  readonly period: Period;
  /** Stop after this many records. */
  readonly limit: number;
  /** Take nothing over from the last run. */
  readonly full: boolean;
}

/** What a run tells of itself by, and is stopped by. */
export interface Surroundings {
  readonly log: Log;
  readonly bar: ProgressBar;
  /** When it is aborted the run throws its reason, and nothing is published. */
  readonly signal: AbortSignal;
}

export interface Published {
  /** The run's folder. */
  readonly folder: string;
  readonly report: Report;
}

/** What DuckDB may hold in memory; what does not fit goes to the staging folder. */
const REDUCE_MEMORY = "512MB";

/**
 * Runs a job and publishes what it gives. Throws UsageError before anything ran, LockedError where another run holds the
 * output folder; whatever is thrown, nothing was published.
 */
export async function run(job: Job, options: RunOptions, surroundings: Surroundings): Promise<Published> {
  const { output, config } = options;
  const { log } = surroundings;
  const files = await inputFiles(options);
  await mkdir(join(output, "runs"), { recursive: true });
  const lost = new AbortController();
  const release = await lockFolder(output, (error) =>
    lost.abort(new Error(`lost the lock of ${output}: ${error.message}`)),
  );
  try {
    for (const name of await removeStale(output))
      log.warn({ folder: name }, "removed what a run that died left behind");
    const signal = AbortSignal.any([surroundings.signal, lost.signal]);
    const published = await stageAndPublish(job, options, files, { ...surroundings, signal });
    for (const name of await removeOldRuns(output, config.keepRuns)) log.info({ run: name }, "removed an old run");
    return published;
  } finally {
    await release().catch(() => {});
  }
}

/** The files that a run would read. What lies among the runs of its own output folder is left out. */
export async function inputFiles({ inputs, cwd, output }: RunOptions): Promise<InputFile[]> {
  const own = `${join(output, "runs")}/`;
  const files = await discover(inputs, cwd);
  return files.filter(({ path }) => !path.startsWith(own));
}

async function stageAndPublish(
  job: Job,
  options: RunOptions,
  files: readonly InputFile[],
  surroundings: Surroundings,
): Promise<Published> {
  const { signal } = surroundings;
  const startedAt = new Date();
  const runId = newRunId(startedAt);
  const staging = await createStaging(options.output, runId);
  try {
    const report = await stage(job, options, files, staging, runId, startedAt, surroundings);
    signal.throwIfAborted();
    return { folder: await publish(options.output, runId, staging), report };
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    signal.throwIfAborted(); // what broke because we were stopped is not the reason
    throw error;
  }
}

/** Writes everything that a run publishes into its staging folder. */
async function stage(
  job: Job,
  options: RunOptions,
  files: readonly InputFile[],
  staging: string,
  runId: string,
  startedAt: Date,
  { log, bar, signal }: Surroundings,
): Promise<Report> {
  const { config, inputs } = options;
  const workers = config.workers ?? availableParallelism();
  const writers = rowWriters(job, config);
  const names = Object.keys(job.datasets);
  const datasets = await Promise.all(
    names.map((name, index) => DatasetFiles.create(staging, name, writers[index]?.header ?? "")),
  );
  const version = await pipelineVersion(job);
  const written: Record<string, FileFacts> = {};
  const close = async (dataset: DatasetFiles) => Object.assign(written, Object.fromEntries(await dataset.close()));

  const inputBytes = files.reduce((sum, { size }) => sum + size, 0);
  log.info({ run: runId, version, files: files.length, bytes: inputBytes, workers }, "reading");
  const mapStart = performance.now();
  bar.start(inputBytes);
  const mapped = await mapRecords(job, files, datasets, { ...options, workers }, { bar, signal }).finally(() =>
    bar.stop(),
  );
  const mapEnd = performance.now();

  const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
  const base = datasets.filter(({ name }) => !reduced.has(name));
  for (const dataset of base) await close(dataset);
  log.info({ documents: mapped.documents, seconds: seconds(mapEnd - mapStart) }, "mapped; reducing");

  const temporary = join(staging, ".reduce");
  const warehouse = await Warehouse.open({ threads: workers, memory: REDUCE_MEMORY, temporary, signal });
  let figures: Report["figures"];
  const datasetFigures: DatasetFigures[] = [];
  try {
    const add = ({ name, longestLine }: DatasetFiles) =>
      warehouse.add(name, job.datasets[name] as TableDefinition, join(staging, `data/${name}.ndjson`), longestLine);
    for (const dataset of base) await add(dataset);
    for (const { dataset: name, sqlFile } of job.reduce) {
      const index = names.indexOf(name);
      const dataset = datasets[index] as DatasetFiles;
      await reduceDataset(
        warehouse,
        job.datasets[name] as TableDefinition,
        sqlFile,
        dataset,
        writers[index] as RowWriter,
      );
      await close(dataset);
      await add(dataset);
    }
    figures = await runFigures(warehouse, job);
    for (const name of names)
      datasetFigures.push(await columnFigures(warehouse, name, job.datasets[name] as TableDefinition));
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
  const reduceEnd = performance.now();

  const balance = balanceOf(files, mapped);
  const report: Report = {
    run_id: runId,
    pipeline: job.name,
    version,
    started_at: startedAt.toISOString(),
    finished_at: new Date().toISOString(),
    inputs,
    input_files: files.length,
    input_bytes: inputBytes,
    balance,
    warnings: warningsOf(balance, config),
    datasets: datasetFigures,
    figures,
    timings: {
      workers,
      total_seconds: seconds(reduceEnd),
      startup_seconds: seconds(mapped.firstResultAt ?? mapEnd),
      map_seconds: seconds(mapEnd - mapStart),
      reduce_seconds: seconds(reduceEnd - mapEnd),
      stages: [...job.pipeline.stages.map(({ name }) => name), "serialise"].map((name, index) => ({
        name,
        seconds: seconds(mapped.times[index] ?? 0),
      })),
      megabytes_per_second: round(mapped.bytes / 1e6 / ((reduceEnd - mapStart) / 1000)),
      peak_rss_bytes: process.resourceUsage().maxRSS * 1024,
    },
  };
  await writeBesideData(job, report, options, written, staging);
  return report;
}

/** Every file but the datasets: the data package, the reports, the manifest and the checksums. */
async function writeBesideData(
  job: Job,
  report: Report,
  { config, cwd }: RunOptions,
  written: Record<string, FileFacts>,
  staging: string,
): Promise<void> {
  const write = async (path: string, content: string) => {
    written[path] = await writeOutput(join(staging, path), content);
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const { title, description, datasets, references } = job;
  const delimiter = csvDelimiter(config.csvDialect);
  const tables = {
    name: `kliping-${job.name}`,
    title,
    description,
    version: report.version,
    datasets,
    references,
    delimiter,
  };
  await write("datapackage.json", json(dataPackage({ ...tables, files: new Map(Object.entries(written)) })));
  await write("report.json", json(report));
  const files = Object.fromEntries(Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = {
    run_id: report.run_id,
    pipeline: report.pipeline,
    version: report.version,
    node: process.version,
    started_at: report.started_at,
    finished_at: report.finished_at,
    inputs: report.inputs,
    working_folder: cwd,
    config,
    balance: report.balance,
    datasets: Object.fromEntries(report.datasets.map(({ name, rows }) => [name, { rows }])),
    files,
  };
  const manifestFacts = await writeOutput(join(staging, "manifest.json"), json(manifest));
  await writeOutput(join(staging, "SHA256SUMS"), checksumLines({ ...files, "manifest.json": manifestFacts }));
}

function balanceOf(files: readonly InputFile[], mapped: Mapped): Balance {
  const skipped = new Map(mapped.skipped);
  for (const file of files) if (file.skipped !== null) increment(skipped, file.skipped);
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const sorted = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    records: mapped.documents + sum(mapped.rejects) + sum(skipped),
    documents: mapped.documents,
    rejects: sorted(mapped.rejects),
    skipped: sorted(skipped),
    merged: {},
    dropped_copies: {},
  };
}

function warningsOf({ records, rejects }: Balance, { maxRejectShare }: RunSettings): string[] {
  const rejected = Object.values(rejects).reduce((sum, count) => sum + count, 0);
  if (records === 0 || rejected / records <= maxRejectShare) return [];
  return [`${rejected} of ${records} records were rejected, more than maxRejectShare ${maxRejectShare} allows`];
}

const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;
const round = (value: number): number => Math.round(value * 100) / 100;

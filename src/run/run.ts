/** One run: read, map, reduce, report, publish. */
import { existsSync } from "node:fs";
import { readFile, realpath, rm, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { ReadCode, Reject } from "../core/record.ts";
import type { Balance, Recognised, Report } from "../core/report.ts";
import { discover, type InputFile } from "../io/inputs.ts";
import { printable } from "../io/names.ts";
import type { RowWriter } from "../io/row-writer.ts";
import { changesSince } from "../report/compare.ts";
import { warning } from "../report/warnings.ts";
import type { Period } from "./batch.ts";
import { increment } from "./counts.ts";
import { DatasetFiles } from "./dataset-files.ts";
import { dropCopies } from "./drop.ts";
import { checkFormats, writeFormats } from "./formats.ts";
import { lastReport, whyWithheld } from "./guard.ts";
import type { Job, RunSettings } from "./job.ts";
import { joinShards, type Shards } from "./join-shards.ts";
import { decidedBy, withLearned, writeLearned } from "./learn.ts";
import { lockFolder } from "./lock.ts";
import type { Log } from "./log.ts";
import { readManifest } from "./manifest.ts";
import { type Mapped, mapRecords, type Rowfiles } from "./map.ts";
import { type Settled, settleArticles } from "./merge.ts";
import { writeMetadata } from "./metadata.ts";
import type { ProgressBar } from "./progress.ts";
import { Journal, putAside } from "./quarantine.ts";
import { reduceCorpus } from "./reduce.ts";
import { rowWriters } from "./row-writers.ts";
import { stateSecret } from "./secret.ts";
import { keptPath, putLeftOut, Selection } from "./selection.ts";
import { SHARD_FILE, type Shard } from "./shard.ts";
import { noteSources, shownInput } from "./sources.ts";
import { createStaging, latestFolder, makeFolders, newRunId, publish, removeOldRuns, removeStale } from "./staging.ts";
import { fingerprintOf, PreviousRun, STATE_FILE, StateWriter } from "./state.ts";
import { mapConfig, versioner } from "./version.ts";

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
  /** Publish however few articles there are, if there is one. */
  readonly allowShrink: boolean;
  /** Its records alone are mapped, for `mergeShards`. */
  readonly shard?: Shard | null;
}

/** What a run tells of itself by, and is stopped by. */
export interface Surroundings {
  readonly log: Log;
  readonly bar: ProgressBar;
  /** When it is aborted the run throws its reason, and nothing is published. */
  readonly signal: AbortSignal;
  /** True where a run over these paths alone does not die; without it nothing is put aside for the death of a run. */
  readonly survives?: (paths: readonly string[]) => Promise<boolean>;
}

export interface Published {
  /** The run's folder; null where it was not published. */
  readonly folder: string | null;
  /** Why it was not. */
  readonly withheld: string | null;
  readonly report: Report;
}

/**
 * Runs a job and publishes what it gives. Throws UsageError before anything ran, LockedError where another run holds
 * the output folder; whatever is thrown, nothing was published.
 */
export async function run(job: Job, given: RunOptions, surroundings: Surroundings): Promise<Published> {
  const { output } = given;
  checkFormats(given.config.formats);
  new Selection(job, given.config); // throws for a name that is none
  const files = await inputFiles(job, given);
  return locked(output, given.config, surroundings, async (within, clean) => {
    const options = { ...given, config: await withLearned(job, given.config, output) };
    const aside = await putAside({
      output,
      files,
      again: options.full,
      survives: surroundings.survives ?? (async () => true),
      remark: (message) => surroundings.log.warn(message),
    });
    await clean();
    return stageAndPublish(job, options, { files, aside }, within);
  });
}

/**
 * Joins the shards of a run (see `findShards`) and publishes what one run would have. Throws UsageError where they were
 * not made by this version.
 */
export async function mergeShards(
  job: Job,
  options: RunOptions,
  shards: Shards,
  surroundings: Surroundings,
): Promise<Published> {
  return locked(options.output, options.config, surroundings, async (within, clean) => {
    await clean();
    return stageAndPublish(job, options, shards, within);
  });
}

/** Holds the output folder while `work` is done. `clean` removes what runs that died left behind. */
export async function locked<T>(
  output: string,
  config: RunSettings,
  surroundings: Surroundings,
  work: (within: Surroundings, clean: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { log } = surroundings;
  await makeFolders(join(output, "runs"));
  const lost = new AbortController();
  const release = await lockFolder(output, {
    lost: (error) => lost.abort(new Error(`lost the lock of ${output}: ${error.message}`)),
    remark: (message) => log.warn(message),
  });
  try {
    const signal = AbortSignal.any([surroundings.signal, lost.signal]);
    const done = await work({ ...surroundings, signal }, async () => {
      for (const name of await removeStale(output))
        log.warn({ folder: name }, "removed what a run that died left behind");
    });
    try {
      for (const name of await removeOldRuns(output, config)) log.info({ run: name }, "removed an old run");
    } catch (error) {
      log.warn(`the run is published, but old runs could not be removed: ${(error as Error).message}`);
    }
    return done;
  } finally {
    await release().catch(() => {});
  }
}

/** The files that a run would read. What it published itself is skipped, its own hidden files are none. */
export async function inputFiles({ learning }: Job, { inputs, cwd, output }: RunOptions): Promise<InputFile[]> {
  const own = await Promise.all(["runs", "latest"].map((name) => realFolder(join(output, name))));
  const table = learning && join(await realFolder(output), learning.file);
  const found = await discover(inputs, cwd);
  const folder = await realFolder(output);
  const files = found.filter(({ realPath, skipped }) => skipped !== "hidden" || !realPath.startsWith(folder));
  return files.map((file) =>
    file.realPath === table || own.some((folder) => file.realPath.startsWith(folder))
      ? { ...file, format: null, skipped: "own_output" }
      : file,
  );
}

/** Behind all links, as `InputFile.realPath` has it, with a `/` at its end. */
const realFolder = async (folder: string): Promise<string> =>
  join(printable(await realpath(folder).catch(() => folder)), "/");

/** The files of a run, and the paths of those that are not to be read. */
export interface Sources {
  readonly files: readonly InputFile[];
  readonly aside: ReadonlySet<string>;
}

async function stageAndPublish(
  job: Job,
  options: RunOptions,
  sources: Sources | Shards,
  surroundings: Surroundings,
): Promise<Published> {
  const { signal } = surroundings;
  const runId = newRunId(new Date());
  let staging = await createStaging(options.output, runId);
  try {
    let report = await stage(job, options, sources, { runId, staging, last: null }, surroundings);
    signal.throwIfAborted();
    const learned = options.config.learn && "files" in sources ? await decidedBy(job, staging) : [];
    if (learned.length > 0) {
      surroundings.log.info({ lines: learned.length }, "learned boilerplate; removing it");
      const known = { ...options.config, learned: [...options.config.learned, ...learned] };
      const again = { ...options, config: await withLearned(job, known, null) };
      const first = staging;
      staging = await createStaging(options.output, `${runId}-learned`);
      try {
        report = await stage(job, again, sources, { runId, staging, last: first }, surroundings);
      } finally {
        await rm(first, { recursive: true, force: true });
      }
      signal.throwIfAborted();
    }
    const { allowShrink, config, output, inputs, cwd } = options;
    const withheld =
      ("files" in sources ? await whyVanished(sources.files, report.balance) : null) ??
      (await whyWithheld(report, await latestFolder(output), {
        allowShrink,
        minDocumentShare: config.minDocumentShare,
        isPart: isPart(options),
      }));
    if (withheld !== null) {
      await sayRejects(staging, surroundings.log);
      await rm(staging, { recursive: true, force: true });
      return { folder: null, withheld, report };
    }
    const remark = (message: string) => surroundings.log.warn(message);
    const folder = await publish(output, runId, staging, remark);
    await noteSources(output, runId, { inputs, cwd }).catch((error: Error) => remark(error.message));
    await writeLearned(job, output, folder).catch((error: Error) => remark(error.message));
    return { folder, withheld, report };
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    signal.throwIfAborted(); // what broke because we were stopped is not the reason
    throw error;
  }
}

/** Whether the caller wished for less than all of the input. */
const isPart = ({ limit, period }: RunOptions): boolean =>
  limit < Number.POSITIVE_INFINITY || period.since !== null || period.until !== null;

/** What to say where most files are gone since they were listed: what is left is not what the caller meant. */
async function whyVanished(files: readonly InputFile[], { rejects }: Balance): Promise<string | null> {
  if ((rejects.unreadable ?? 0) * 2 <= files.length) return null;
  const gone = await Promise.all(files.map(({ location }) => stat(location).then(() => false, isGone)));
  const count = gone.filter(Boolean).length;
  return count * 2 > files.length ? `${count} of ${files.length} files were gone before they were read` : null;
}

/** Of a folder that was removed, or a file system that was taken away. */
const isGone = ({ code }: NodeJS.ErrnoException): boolean =>
  code === "ENOENT" || code === "ENOTDIR" || code === "ESTALE" || code === "EIO" || code === "ENOTCONN";

const MOST_SAID = 10;

/** Logs the first rejects of a run that publishes none. */
async function sayRejects(staging: string, log: Log): Promise<void> {
  const rejects = (await readFile(join(staging, "data/rejects.ndjson"), "utf8")).split("\n").filter(Boolean);
  for (const line of rejects.slice(0, MOST_SAID)) {
    const { source_path, record, code, message } = JSON.parse(line) as Record<string, unknown>;
    log.warn({ source_path, record, code }, String(message));
  }
  if (rejects.length > MOST_SAID) log.warn(`and ${rejects.length - MOST_SAID} more`);
}

/** Writes everything that a run publishes into its staging folder. */
async function stage(
  job: Job,
  options: RunOptions,
  sources: Sources | Shards,
  { runId, staging, last: first }: { runId: string; staging: string; last: string | null },
  { log, bar, signal }: Surroundings,
): Promise<Report> {
  const startedAt = new Date();
  const workers = options.config.workers ?? availableParallelism();
  const versionOf = await versioner(job);
  const version = versionOf(options.config);
  const read = readFrom(options, sources);
  const writers = rowWriters(job, options.config);
  const datasets: DatasetFiles[] = [];
  const forMap = mapConfig(job, options.config);
  const fingerprint = fingerprintOf(job, versionOf(forMap), forMap);
  const temporary = join(staging, ".previous");
  const previous = await lastRun(job, options, sources, { fingerprint, temporary, folder: first }, (why) =>
    log.warn({ why }, "the last run is damaged: nothing is taken over from it, all is mapped again"),
  );
  let state: StateWriter | null = null;
  try {
    for (const [index, name] of Object.keys(job.datasets).entries()) {
      const { header } = writers[index] as RowWriter;
      datasets.push(await DatasetFiles.create(staging, name, header, name in (job.join?.datasets ?? {})));
    }
    state = await StateWriter.create(job, staging, fingerprint, datasets);
    log.info({ run: runId, version, files: read.files, bytes: read.bytes, workers }, "reading");
    const mapStart = performance.now();
    const rowfiles = { datasets, writers, state, previous };
    const mapped =
      "files" in sources
        ? await mapFiles(job, options, sources, { ...rowfiles, places: null }, { staging, workers, log, bar, signal })
        : await joinShards(job, sources, fingerprint, rowfiles, { config: options.config, signal });
    const stateFacts = await state.close();
    const mapEnd = performance.now();
    log.info(
      { documents: mapped.documents, reused: mapped.reused, seconds: seconds(mapEnd - mapStart) },
      "mapped; reducing",
    );
    const settled = await settle(job, datasets, writers, mapped, staging);
    if (settled !== null && settled.toldApart > 0)
      log.warn({ articles: settled.toldApart }, "told apart: different articles of one id");
    const dropped = await dropCopies(job, options.config, datasets, writers, { staging, threads: workers, signal });
    const {
      state: movedState,
      pages,
      ...reduced
    } = await reduceCorpus(job, options.config, datasets, writers, {
      staging,
      threads: workers,
      signal,
    });
    const reduceEnd = performance.now();
    for (const remark of reduced.remarks) log.warn(remark);

    const recognised = mapped.recognised.list();
    const remarks = absentColumns(recognised);
    for (const remark of remarks) log.warn(remark);
    const selection = new Selection(job, options.config);
    const made = await writeFormats(options.config.formats, {
      job,
      folder: staging,
      datasets,
      selection,
      partitionBy: options.config.partitionBy,
      signal,
      remark: (message) => {
        log.warn(message);
        remarks.push(message);
      },
    });
    const kept = await putLeftOut(staging, datasets, selection);
    const balance = balanceOf(mapped, settled?.merged ?? NONE, dropped?.copies ?? NONE);
    const last = await lastReport(await latestFolder(options.output));
    const numbers: Omit<Report, "changes"> = {
      run_id: runId,
      pipeline: job.name,
      version,
      started_at: startedAt.toISOString(),
      finished_at: new Date().toISOString(),
      inputs: read.inputs,
      input_files: read.files,
      input_bytes: read.bytes,
      balance,
      recognised,
      reused_documents: mapped.reused,
      warnings: warningsOf(balance, options.config),
      ...reduced,
      files: Object.fromEntries(
        datasets.map(({ name, facts }) => [
          name,
          [...Object.keys(facts), ...(keptPath(name) in kept ? [keptPath(name)] : [])],
        ]),
      ),
      remarks: [...remarksOn(mapped.putAside), ...reduced.remarks, ...remarks],
      timings: {
        workers,
        total_seconds: seconds(reduceEnd),
        startup_seconds: seconds(mapped.readyAt ?? mapEnd),
        map_seconds: seconds(mapEnd - mapStart),
        reduce_seconds: seconds(reduceEnd - mapEnd),
        stages: [...job.pipeline.stages.map(({ name }) => name), "serialise"].map((name, index) => ({
          name,
          seconds: seconds(mapped.times[index] ?? 0),
        })),
        megabytes_per_second: Math.round(mapped.bytes / 10 / (reduceEnd - mapStart)) / 100,
        peak_rss_bytes: process.resourceUsage().maxRSS * 1024,
      },
    };
    const leastShare = isPart(options) ? 0 : options.config.minDocumentShare;
    const { lastChecked } = await import("../serve/checks.ts");
    const checked = await lastChecked(options.output, job);
    const report = {
      ...numbers,
      ...(checked.length > 0 && { checked }),
      changes: last && changesSince(last, numbers, job.layout, leastShare),
    };
    const written = Object.assign(
      { [STATE_FILE]: movedState ?? dropped?.state ?? settled?.state ?? stateFacts },
      ...datasets.map(({ facts }) => facts),
      made,
      kept,
    );
    await writeMetadata(job, staging, written, { report, pages }, options);
    return report;
  } finally {
    await previous?.close();
    await state?.abandon();
    for (const dataset of datasets) await dataset.abandon();
  }
}

/** What a run reads, as it tells it. */
function readFrom({ inputs, cwd }: RunOptions, sources: Sources | Shards) {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  if ("files" in sources)
    return {
      inputs: inputs.map((input) => shownInput(input, cwd)),
      files: sources.files.length,
      bytes: sum(sources.files.map(({ size }) => size)),
    };
  const { inputs: shown, input_files: files } = sources.common;
  return { inputs: shown, files: files.length, bytes: sum(files.map(([, , size]) => size)) };
}

/** Maps the files, and counts those that are skipped as a whole. */
export async function mapFiles(
  job: Job,
  options: RunOptions,
  { files, aside }: Sources,
  rowfiles: Rowfiles,
  { staging, workers, log, bar, signal }: Surroundings & { staging: string; workers: number },
): Promise<Mapped> {
  const { shard = null, config, output } = options;
  const journal = new Journal(staging);
  bar.start(files.reduce((sum, { size }) => sum + size, 0));
  const secret = config.privacy === "off" ? null : await stateSecret(output, (message) => log.warn(message));
  const mapped = await mapRecords(
    job,
    files,
    rowfiles,
    { ...options, workers, aside, secret, shard },
    { bar, log, signal, journal },
  ).finally(() => {
    bar.stop();
    return journal.close();
  });
  for (const file of files)
    if (file.skipped !== null && (shard?.owns(file) ?? true)) increment(mapped.skipped, file.skipped);
  return mapped;
}

/**
 * The run that rows can be taken over from: `given`, else the last one. With a period rows depend on more than their
 * record.
 */
async function lastRun(
  job: Job,
  { full, period, output, config }: RunOptions,
  sources: Sources | Shards,
  { fingerprint, temporary, folder: given }: { fingerprint: Buffer; temporary: string; folder: string | null },
  damaged: (why: string) => void,
): Promise<PreviousRun | null> {
  if ((full && given === null) || !("files" in sources) || period.since !== null || period.until !== null) return null;
  const folder = given ?? (await latestFolder(output));
  if (existsSync(join(folder, SHARD_FILE))) return null;
  const previous = await PreviousRun.open(job, { folder, temporary }, fingerprint, damaged);
  if (previous === null) return null;
  const isUsed = await forgetTouched(job, config, folder, previous);
  if (isUsed) return previous;
  await previous.close();
  return null;
}

/**
 * Forgets the documents of a run that come out otherwise now that something else is learned. False where that cannot be
 * told: what is masked is not what was compared.
 */
async function forgetTouched(job: Job, config: RunSettings, folder: string, previous: PreviousRun): Promise<boolean> {
  if (!job.learning) return true;
  const { touches, keysApart } = job.learning;
  const before = (await readManifest(folder)).config as Partial<RunSettings>;
  const keys = keysApart(before.learned ?? [], config.learned);
  if (keys.length === 0) return true;
  if (config.privacy !== "off") return false;
  const dataset = Object.keys(job.datasets).indexOf(touches.dataset);
  await previous.forget({ dataset, column: touches.column }, new Set(keys));
  return true;
}

/** Closes what the map filled, and settles articles of one id. */
async function settle(
  job: Job,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  { ids }: Mapped,
  staging: string,
): Promise<Settled | null> {
  const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
  for (const dataset of datasets) if (!reduced.has(dataset.name)) await dataset.close();
  return ids && settleArticles(job, ids.groups, datasets, writers, staging);
}

const NONE: ReadonlyMap<string, number> = new Map();

function balanceOf(mapped: Mapped, merged: ReadonlyMap<string, number>, dropped: ReadonlyMap<string, number>): Balance {
  const { skipped } = mapped;
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const sorted = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    records: mapped.documents + sum(mapped.rejects) + sum(skipped),
    documents: mapped.documents - sum(merged) - sum(dropped),
    rejects: sorted(mapped.rejects),
    skipped: sorted(skipped),
    merged: sorted(merged),
    dropped_copies: sorted(dropped),
  };
}

/** Tables and sheets beside others, which are no records: users, settings, totals. */
const NO_RECORD: ReadCode = "no_prose";

function warningsOf({ records: all, rejects }: Balance, { maxRejectShare }: RunSettings): string[] {
  const records = all - (rejects[NO_RECORD] ?? 0);
  const rejected = Object.entries(rejects).reduce((sum, [code, count]) => (code === NO_RECORD ? sum : sum + count), 0);
  if (records === 0 || rejected / records <= maxRejectShare) return [];
  return [warning("rejected", rejected, records, maxRejectShare)];
}

/** Enough of them to see what is wrong. */
const MOST_NAMED = 20;

/** What the configuration names for a field, and files do not have. */
function absentColumns(recognised: readonly Recognised[]): string[] {
  const all = recognised.flatMap(({ source_path, files, fields }) => {
    const others = files > 1 ? ` and ${files - 1} more` : "";
    return fields
      .filter(({ basis }) => basis === "absent")
      .map(({ field, column }) => `fields.${field} names ${column}, which is not in ${source_path}${others}`);
  });
  return all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), `and ${all.length - MOST_NAMED} more`] : all;
}

function remarksOn(putAside: readonly Reject[]): string[] {
  const named = putAside.slice(0, MOST_NAMED).map(({ sourcePath, record, code, message }) => {
    const name = record === null ? sourcePath : `${sourcePath}, record ${record}`;
    return warning("putAside", `${name}: ${code}: ${message}`);
  });
  return putAside.length > MOST_NAMED ? [...named, warning("more", putAside.length - MOST_NAMED)] : named;
}

const seconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;

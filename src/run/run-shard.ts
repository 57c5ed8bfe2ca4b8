/** `kliping run --shard 3/8`: the map of a part of the records, published for `kliping merge`. */
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { RowWriter } from "../io/row-writer.ts";
import { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, writeOutput } from "./files.ts";
import type { Job } from "./job.ts";
import { hexOf } from "./join-shards.ts";
import { withLearned } from "./learn.ts";
import type { Mapped } from "./map.ts";
import { rowWriters } from "./row-writers.ts";
import { inputFiles, locked, mapFiles, type RunOptions, type Surroundings } from "./run.ts";
import { Selection } from "./selection.ts";
import { PLACES_FILE, PlacesFile, SHARD_FILE, type Shard, type ShardManifest } from "./shard.ts";
import { noteSources, shownInput } from "./sources.ts";
import { createStaging, newRunId, publish } from "./staging.ts";
import { fingerprintOf, STATE_FILE, StateWriter } from "./state.ts";
import { mapConfig, versioner } from "./version.ts";

export interface PublishedShard {
  readonly folder: string;
  readonly documents: number;
  readonly rejects: number;
}

/** Maps the records of a shard and publishes them. Throws UsageError where a shard would not be a part of a run. */
export async function runShard(
  job: Job,
  shard: Shard,
  given: RunOptions,
  surroundings: Surroundings,
): Promise<PublishedShard> {
  // what lies in the output folder of one shard is not what the others have
  const options = { ...given, config: await withLearned(job, given.config, null) };
  if (Number.isFinite(options.limit)) throw new UsageError("--limit and --shard do not go together");
  new Selection(job, options.config); // throws for a name that is none
  const files = await inputFiles(job, options);
  const { output, inputs, cwd } = options;
  return locked(output, options.config, surroundings, async (within, clean) => {
    await clean();
    const runId = newRunId(new Date());
    const staging = await createStaging(output, runId);
    try {
      const counts = await stageShard(job, { ...options, shard }, files, staging, within);
      within.signal.throwIfAborted();
      const remark = (message: string) => within.log.warn(message);
      const folder = await publish(output, runId, staging, remark);
      await noteSources(output, runId, { inputs, cwd }).catch((error: Error) => remark(error.message));
      return { folder, ...counts };
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      within.signal.throwIfAborted(); // what broke because we were stopped is not the reason
      throw error;
    }
  });
}

async function stageShard(
  job: Job,
  options: RunOptions & { readonly shard: Shard },
  files: Awaited<ReturnType<typeof inputFiles>>,
  staging: string,
  surroundings: Surroundings,
): Promise<{ documents: number; rejects: number }> {
  const startedAt = new Date();
  const { config, shard } = options;
  const workers = config.workers ?? availableParallelism();
  const versionOf = await versioner(job);
  const forMap = mapConfig(job, config);
  const fingerprint = fingerprintOf(job, versionOf(forMap), forMap);
  const writers = rowWriters(job, config);
  const datasets: DatasetFiles[] = [];
  let state: StateWriter | null = null;
  let places: PlacesFile | null = null;
  try {
    for (const [index, name] of Object.keys(job.datasets).entries())
      datasets.push(await DatasetFiles.create(staging, name, (writers[index] as RowWriter).header, false));
    state = await StateWriter.create(job, staging, fingerprint, datasets);
    places = await PlacesFile.create(staging);
    const { log, bar, signal } = surroundings;
    const mapped = await mapFiles(
      job,
      options,
      { files, aside: new Set() },
      { datasets, writers, state, previous: null, places },
      { staging, workers, log, bar, signal },
    );
    const facts: Record<string, FileFacts> = { [STATE_FILE]: await state.close(), [PLACES_FILE]: await places.close() };
    await closeMapped(job, options, datasets, facts);
    const manifest: ShardManifest = {
      shard: { index: shard.index, of: shard.of },
      pipeline: job.name,
      version: versionOf(config),
      fingerprint: hexOf(fingerprint),
      started_at: startedAt.toISOString(),
      inputs: options.inputs.map((input) => shownInput(input, options.cwd)),
      selection: options.period,
      config,
      input_files: files.map(({ sourcePath, source, size }) => [sourcePath, source, size] as const),
      ...told(mapped),
      files: facts,
    };
    await writeOutput(join(staging, SHARD_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
    return { documents: mapped.documents, rejects: [...mapped.rejects.values()].reduce((sum, n) => sum + n, 0) };
  } finally {
    await state?.abandon();
    await places?.abandon();
    for (const dataset of datasets) await dataset.abandon();
  }
}

const told = (mapped: Mapped): Pick<ShardManifest, "skipped" | "recognised" | "put_aside" | "bytes" | "times"> => ({
  skipped: Object.fromEntries(mapped.skipped),
  recognised: mapped.recognised.list(),
  put_aside: mapped.putAside,
  bytes: mapped.bytes,
  times: mapped.times,
});

/** Closes what the map filled, and removes what only the whole run has. */
async function closeMapped(
  job: Job,
  { config }: RunOptions,
  datasets: readonly DatasetFiles[],
  facts: Record<string, FileFacts>,
): Promise<void> {
  const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
  const selection = new Selection(job, config);
  for (const dataset of datasets) {
    await dataset.close();
    const isReduced = reduced.has(dataset.name);
    if (isReduced) await rm(dataset.ndjsonPath);
    if (isReduced || !selection.has(dataset.name, "csv")) await rm(dataset.csvPath);
    for (const [path, own] of Object.entries(dataset.facts))
      if (!isReduced && (path.endsWith(".ndjson") || selection.has(dataset.name, "csv"))) facts[path] = own;
  }
}

/** `kliping merge`: the shards of a run, item by item in the order of the input, as if one run had mapped them. */
import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { RowWriter } from "../io/row-writer.ts";
import { increment } from "./counts.ts";
import { factsOf } from "./files.ts";
import { GivenUp } from "./give-up.ts";
import type { Job, RunSettings } from "./job.ts";
import { appendItems, type Mapped, nothingMapped, type Rowfiles } from "./map.ts";
import { findShard, Places, type ShardManifest } from "./shard.ts";
import { PreviousRun, STATE_FILE } from "./state.ts";

/** All shards of one run, by their numbers. */
export interface Shards {
  readonly folders: readonly string[];
  readonly manifests: readonly ShardManifest[];
  /** What all of them say. */
  readonly common: ShardManifest;
}

/** Throws UsageError where one is missing, given twice, damaged, or made otherwise than the first. */
export async function findShards(paths: readonly string[]): Promise<Shards> {
  const found = await Promise.all(paths.map(findShard));
  const [first] = found;
  if (!first) throw new UsageError("no shard is given");
  const { of } = first.manifest.shard;
  const byIndex = new Map<number, (typeof found)[number]>();
  for (const [place, one] of found.entries()) {
    const path = paths[place];
    const { index, of: own } = one.manifest.shard;
    if (own !== of) throw new UsageError(`${path} is shard ${index}/${own}, ${paths[0]} is one of ${of}`);
    if (byIndex.has(index)) throw new UsageError(`shard ${index}/${of} is given twice: ${path}`);
    byIndex.set(index, one);
    const differs = difference(first.manifest, one.manifest);
    if (differs !== null) throw new UsageError(`${path} and ${paths[0]} are of no one run: ${differs}`);
  }
  const missing = Array.from({ length: of }, (_, place) => place + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0)
    throw new UsageError(`shard ${missing.map((index) => `${index}/${of}`).join(", ")} is missing`);
  const ordered = [...byIndex].sort(([a], [b]) => a - b).map(([, one]) => one);
  for (const { folder, manifest } of ordered) await checkFiles(folder, manifest);
  return {
    folders: ordered.map(({ folder }) => folder),
    manifests: ordered.map(({ manifest }) => manifest),
    common: first.manifest,
  };
}

/** What no shard may differ in; how it was worked is its own affair. */
function difference(a: ShardManifest, b: ShardManifest): string | null {
  const settings = (config: unknown) => JSON.stringify({ ...(config as RunSettings), ...OWN_SETTINGS });
  if (a.version !== b.version) return `versions ${a.version} and ${b.version}`;
  if (settings(a.config) !== settings(b.config)) return "their configurations differ";
  if (JSON.stringify(a.selection) !== JSON.stringify(b.selection)) return "other days were asked for";
  if (a.fingerprint !== b.fingerprint) return "they were made by different versions of Node.js";
  if (JSON.stringify(a.input_files) !== JSON.stringify(b.input_files)) return "they found different files";
  return null;
}

const OWN_SETTINGS = { workers: null, batchSize: 0, keepRuns: 0, keepBytes: null };

async function checkFiles(folder: string, { files }: ShardManifest): Promise<void> {
  for (const [path, { sha256 }] of Object.entries(files)) {
    const is = await factsOf(join(folder, path)).catch(() => null);
    if (is?.sha256 !== sha256) throw new UsageError(`${join(folder, path)} is not the file that the shard made`);
  }
}

/** Items of one shard that are taken at a time. */
const ITEMS_AT_ONCE = 256;

/** Appends the items of the shards to the datasets. `fingerprint`: of a run of this version and their configuration. */
export async function joinShards(
  job: Job,
  { folders, manifests, common }: Shards,
  fingerprint: Buffer,
  { datasets, writers, state }: Pick<Rowfiles, "datasets" | "state"> & { readonly writers: readonly RowWriter[] },
  { config, signal }: { config: RunSettings; signal: AbortSignal },
): Promise<Mapped> {
  if (common.fingerprint !== hexOf(fingerprint))
    throw new UsageError(`the shards were made by version ${common.version} or another Node.js: map them again`);
  const mapped = nothingMapped(job);
  const files = common.input_files.map(([sourcePath]) => ({ sourcePath }));
  const givenUp = new GivenUp(job, files, writers, config.limits.maxRejects);
  const shards: OpenShard[] = [];
  try {
    for (const [index, folder] of folders.entries())
      shards.push(await OpenShard.open(job, folder, manifests[index] as ShardManifest));
    for (const { shard, from, count } of inOrder(shards)) {
      signal.throwIfAborted();
      const numbers = Array.from({ length: count }, (_, item) => shard.places.file(from + item));
      const keys = await shard.rows.keys(from, count);
      const [result, kept] = givenUp.take(await shard.rows.read(from, count), { files: numbers, keys });
      await appendItems(mapped, result, kept, false, { datasets, state });
    }
  } finally {
    for (const shard of shards) await shard.rows.close();
  }
  mapped.skipped.clear(); // the shards know why
  for (const { skipped, recognised, put_aside: aside, bytes, times } of manifests) {
    for (const [reason, count] of Object.entries(skipped)) increment(mapped.skipped, reason, count);
    mapped.recognised.join(recognised);
    mapped.putAside.push(...aside);
    mapped.bytes += bytes;
    for (const [stage, time] of times.entries()) mapped.times[stage] = (mapped.times[stage] ?? 0) + time;
  }
  return mapped;
}

/** Of the state of a shard. */
export const hexOf = (fingerprint: Buffer): string => createHash("sha256").update(fingerprint).digest("hex");

class OpenShard {
  /** The next item. */
  at = 0;
  readonly places: Places;
  readonly rows: PreviousRun;

  private constructor(places: Places, rows: PreviousRun) {
    this.places = places;
    this.rows = rows;
  }

  static async open(job: Job, folder: string, { files }: ShardManifest): Promise<OpenShard> {
    await (await open(join(folder, STATE_FILE))).close();
    const rows = await PreviousRun.ofShard(job, folder, (dataset) => `data/${dataset}.csv` in files);
    return new OpenShard(await Places.read(folder), rows);
  }

  /** Where its next item stands in the input. */
  get next(): number {
    return this.at < this.places.count ? this.places.order(this.at) : Number.POSITIVE_INFINITY;
  }
}

/** Items of one shard that follow one another in the input, then of another. */
function* inOrder(shards: readonly OpenShard[]): Generator<{ shard: OpenShard; from: number; count: number }> {
  for (;;) {
    const [shard] = shards.toSorted((a, b) => a.next - b.next);
    if (!shard || shard.next === Number.POSITIVE_INFINITY) return;
    const end = Math.min(...shards.filter((other) => other !== shard).map((other) => other.next));
    const from = shard.at;
    while (shard.next < end && shard.at - from < ITEMS_AT_ONCE) shard.at++;
    yield { shard, from, count: shard.at - from };
  }
}

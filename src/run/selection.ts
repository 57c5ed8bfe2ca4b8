/** Which datasets a run publishes, and as what. What is left out is still made: it lies packed beside the state. */
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { UsageError } from "../core/errors.ts";
import type { References, TableDefinition } from "../io/schema.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, factsOnDisk } from "./files.ts";
import type { Job, RunSettings } from "./job.ts";

/** What a dataset can be published as by itself; the packed formats pack what is published. */
export const KINDS_OF_DATASETS = ["csv", "ndjson", "parquet", "duckdb", "sqlite", "xlsx"] as const;
export type Kind = (typeof KINDS_OF_DATASETS)[number];

export class Selection {
  private readonly chosen: ReadonlyMap<Kind, ReadonlySet<string>>;

  /** Throws UsageError for a name that is no dataset. */
  constructor(job: Job, { datasets, leaveOut }: Pick<RunSettings, "datasets" | "leaveOut">) {
    const names = Object.keys(job.datasets);
    // without these nobody knows what a run read
    const always = [job.documents.dataset, job.rejects.dataset];
    const known = (given: readonly string[], key: string) => {
      const unknown = given.find((name) => !names.includes(name));
      if (unknown !== undefined)
        throw new UsageError(`${key}: no dataset is called ${unknown}; there is ${names.join(", ")}`);
      return given;
    };
    const out = new Set(known(leaveOut, "leaveOut").filter((name) => !always.includes(name)));
    const setOf = (kind: Kind): ReadonlySet<string> => {
      const isList = Array.isArray(datasets);
      const given = isList ? datasets : (datasets as Partial<Record<Kind, readonly string[]>> | null)?.[kind];
      const wanted = given ? [...always, ...known(given, isList ? "datasets" : `datasets.${kind}`)] : names;
      return new Set(names.filter((name) => wanted.includes(name) && !out.has(name)));
    };
    this.chosen = new Map(KINDS_OF_DATASETS.map((kind) => [kind, setOf(kind)]));
  }

  has(dataset: string, kind: Kind): boolean {
    return this.chosen.get(kind)?.has(dataset) ?? false;
  }

  /** Within a run's folder: the NDJSON of a dataset, published or left out. */
  pathOf(dataset: string): string {
    return this.has(dataset, "ndjson") ? publishedPath(dataset) : keptPath(dataset);
  }
}

/** A job as far as some of its datasets go: no reference points out of them. */
export function partOf(job: Job, has: (dataset: string) => boolean): Pick<Job, "datasets" | "references"> {
  const datasets: Record<string, TableDefinition> = {};
  for (const [name, definition] of Object.entries(job.datasets)) if (has(name)) datasets[name] = definition;
  return { datasets, references: referencesAmong(job.references, has) };
}

const referencesAmong = (references: References, has: (dataset: string) => boolean): References =>
  Object.fromEntries(Object.entries(references).filter(([, target]) => has(target.split(".")[0] as string)));

/** Within a run's folder: the NDJSON of a dataset that is published. */
export const publishedPath = (dataset: string): string => `data/${dataset}.ndjson`;

/** The same of one that is left out. */
export const keptPath = (dataset: string): string => `state/${dataset}.ndjson.gz`;

/** The NDJSON of a dataset of a run, published or left out; packed where the path ends in `.gz`. */
export function rowsPath(run: string, dataset: string): string {
  const published = join(run, publishedPath(dataset));
  const kept = join(run, keptPath(dataset));
  return !existsSync(published) && existsSync(kept) ? kept : published;
}

/** Moves what is not published out of `data`, packed. Gives the facts of what it made, by path. */
export async function putLeftOut(
  folder: string,
  datasets: readonly DatasetFiles[],
  selection: Selection,
): Promise<Record<string, FileFacts>> {
  const made: Record<string, FileFacts> = {};
  for (const { name, facts, csvPath, ndjsonPath } of datasets) {
    if (!selection.has(name, "csv")) {
      await rm(csvPath);
      delete facts[`data/${name}.csv`];
    }
    if (selection.has(name, "ndjson")) continue;
    await mkdir(join(folder, "state"), { recursive: true });
    const path = join(folder, keptPath(name));
    await pipeline(createReadStream(ndjsonPath), createGzip(), createWriteStream(path, { flags: "wx" }));
    made[keptPath(name)] = await factsOnDisk(path);
    await rm(ndjsonPath);
    delete facts[publishedPath(name)];
  }
  return made;
}

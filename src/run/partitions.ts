/**
 * The rows of a run split by something of their article, a month or an outlet, in folders that DuckDB, Spark and Hive
 * read as a column: `partitions/quotes/outlet=detik/quotes.ndjson`. Datasets without a row's article stay whole.
 */
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import { type FileFacts, OutputFile } from "./files.ts";
import type { Breach, Job, Row } from "./job.ts";
import { KeyTable } from "./key-table.ts";
import { lineBlocks } from "./lines.ts";
import type { Manifest } from "./manifest.ts";
import { rowsPath, type Selection } from "./selection.ts";

const PARTITIONS = "partitions";
/** What those engines call the partition of rows without a value. */
const NO_VALUE = "__HIVE_DEFAULT_PARTITION__";

/** Files held open at a time: some systems allow a process 256. */
const MOST_OPEN = 64;

/** A file of split rows. */
export interface Partition {
  readonly dataset: string;
  /** Its NDJSON, within the run's folder. */
  readonly path: string;
  readonly facts: FileFacts;
}

interface Sink {
  write(bytes: Uint8Array): Promise<void> | void;
  close(): Promise<FileFacts> | FileFacts;
  /** Lets go of what it holds until more is written. */
  rest?(): Promise<void>;
  abandon?(): Promise<void>;
}

interface Splitting {
  readonly job: Job;
  /** The run's folder, with its NDJSON. */
  readonly folder: string;
  readonly by: string;
  /** The datasets to split. */
  readonly has: (dataset: string) => boolean;
}

/** Whether rows of the dataset name their article. */
const isPartitioned = (job: Job, dataset: string): boolean =>
  columnsOf((job.datasets[dataset] as TableDefinition).schema).some(({ name }) => name === job.documents.key);

/** Writes the files; they are on disk then. */
export async function writePartitions(splitting: Splitting, signal: AbortSignal): Promise<Partition[]> {
  const open = async (path: string) => {
    signal.throwIfAborted();
    await mkdir(dirname(join(splitting.folder, path)), { recursive: true });
    return OutputFile.create(join(splitting.folder, path));
  };
  return split(splitting, open);
}

/** Whether the partitions of a run hold its rows and nothing else. */
export async function partitionBreaches(
  job: Job,
  folder: string,
  { selection, by, manifest }: { selection: Selection; by: string; manifest: Manifest },
): Promise<Breach[]> {
  const has = (dataset: string) => selection.has(dataset, "ndjson");
  const made = await split({ job, folder, by, has }, () => hashing());
  const listed = Object.keys(manifest.files).filter((path) => isPartition(path) && path.endsWith(".ndjson"));
  const breach = (path: string, message: string): Breach => ({ dataset: path, row: "", message });
  const isMade = new Set(made.map(({ path }) => path));
  return [
    ...listed.filter((path) => !isMade.has(path)).map((path) => breach(path, "no row of the dataset belongs there")),
    ...made
      .filter(({ path, facts }) => manifest.files[path]?.sha256 !== facts.sha256)
      .map(({ path }) => breach(path, "it does not hold the rows of the dataset that belong there")),
  ];
}

const isPartition = (path: string): boolean => path.startsWith(`${PARTITIONS}/`);

function hashing(): Sink {
  const hash = createHash("sha256");
  let bytes = 0;
  return {
    write(more) {
      hash.update(more);
      bytes += more.length;
    },
    close: () => ({ bytes, sha256: hash.digest("hex") }),
  };
}

/** A dataset at a time, each partition's rows in their order. */
async function split(
  { job, folder, by, has }: Splitting,
  open: (path: string) => Promise<Sink> | Sink,
): Promise<Partition[]> {
  const partitionOf = await valuesByDocument(job, folder, by);
  const made: Partition[] = [];
  for (const dataset of Object.keys(job.datasets)) {
    if (!has(dataset) || !isPartitioned(job, dataset)) continue;
    const sinks = new Map<string, Sink>();
    const awake = new Set<Sink>();
    try {
      for await (const lines of lineBlocks(rowsPath(folder, dataset))) {
        for (const [value, text] of grouped(lines, (line) => partitionOf(documentOf(line, job.documents.key)))) {
          const path = `${PARTITIONS}/${dataset}/${by}=${value}/${dataset}.ndjson`;
          const sink = sinks.get(path) ?? (await open(path));
          sinks.set(path, sink);
          awake.add(sink);
          await sink.write(Buffer.from(text));
          if (awake.size < MOST_OPEN) continue;
          for (const each of awake) await each.rest?.();
          awake.clear();
        }
      }
      for (const [path, sink] of sinks) made.push({ dataset, path, facts: await sink.close() });
    } finally {
      for (const sink of sinks.values()) await sink.abandon?.();
    }
  }
  return made.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The lines with one value, with their line ends, by value. */
function grouped(lines: readonly string[], partitionOf: (line: string) => string): Map<string, string> {
  const groups = new Map<string, string>();
  for (const line of lines) {
    const value = partitionOf(line);
    groups.set(value, `${groups.get(value) ?? ""}${line}\n`);
  }
  return groups;
}

/** Its text behind the column's name: marks within a text are escaped, so no other place looks like it. */
function documentOf(line: string, key: string): string {
  const start = line.indexOf(`"${key}":"`) + key.length + 4;
  return line.slice(start, line.indexOf('"', start));
}

/** The folder's value of each document, which ids of 16 characters tell. */
async function valuesByDocument(job: Job, folder: string, by: string): Promise<(docId: string) => string> {
  const { dataset, key, partitions } = job.documents;
  const read = partitions[by] as (row: Row) => string | null;
  const values: string[] = [];
  const orders = new Map<string, number>();
  const orderOf = new KeyTable(1024);
  for await (const lines of lineBlocks(rowsPath(folder, dataset))) {
    for (const line of lines) {
      const row = JSON.parse(line) as Row;
      const value = folderValue(read(row));
      const order = orders.get(value) ?? values.push(value) - 1;
      orders.set(value, order);
      orderOf.set(Buffer.from(String(row[key]), "latin1"), order);
    }
  }
  return (docId) => {
    const order = orderOf.get(Buffer.from(docId, "latin1"));
    return order === null ? NO_VALUE : (values[order] as string);
  };
}

/** As a name of a folder. */
const folderValue = (value: string | null): string => (value === null ? NO_VALUE : encodeURIComponent(value));

/** What a run publishes beside CSV and NDJSON, made from the NDJSON when its rows are final. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { UsageError } from "../core/errors.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { CutCells } from "../io/xlsx.ts";
import { warning } from "../report/warnings.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, factsOnDisk, OutputFile } from "./files.ts";
import type { Format, Job } from "./job.ts";
import { lineBlocks } from "./lines.ts";
import { writeDatabase } from "./load.ts";
import { type Partition, writePartitions } from "./partitions.ts";
import { partOf, type Selection } from "./selection.ts";
import { Warehouse } from "./warehouse.ts";

interface Asked {
  readonly job: Job;
  /** The run's folder, with its NDJSON and CSV. */
  readonly folder: string;
  readonly datasets: readonly Pick<DatasetFiles, "name" | "rows" | "ndjsonPath" | "longestLine">[];
  readonly selection: Selection;
  /** What NDJSON and Parquet are split by; null for whole files alone. */
  readonly partitionBy: string | null;
  readonly signal: AbortSignal;
  /** Told what a format could not hold. */
  readonly remark: (message: string) => void;
}

interface Making extends Asked {
  readonly partitions: readonly Partition[];
}

/** Each gives the paths of what it made, within the run's folder. */
type Maker = (making: Making) => Promise<readonly string[]>;

const MAKERS: Readonly<Record<Format, Maker>> = {
  // always there: the next run, verify and load read them
  csv: async () => [],
  ndjson: async () => [],
  parquet,
  duckdb: (making) => database(making, "duckdb"),
  sqlite: (making) => database(making, "sqlite"),
  xlsx,
  "csv.gz": packer("csv", "gz"),
  "ndjson.gz": packer("ndjson", "gz"),
  "csv.zst": packer("csv", "zst"),
  "ndjson.zst": packer("ndjson", "zst"),
};

/** What packs; null where this Node.js has it not. */
const packing = (ending: "gz" | "zst"): (() => Transform) | null =>
  ending === "gz" ? zlib.createGzip : ((zlib as { createZstdCompress?: () => Transform }).createZstdCompress ?? null);

/** Throws UsageError for a format that this Node.js cannot make. */
export function checkFormats(formats: readonly Format[]): void {
  const packed = formats.find((format) => format.endsWith(".zst"));
  if (packed && packing("zst") === null)
    throw new UsageError(`formats: ${packed} needs Node.js 22.15 or later, this is ${process.version}`);
}

/** Makes the formats in a run's folder; the facts of their files by path, which are on disk then. */
export async function writeFormats(formats: readonly Format[], given: Asked): Promise<Record<string, FileFacts>> {
  const facts: Record<string, FileFacts> = {};
  const partitions = await partitionsOf(given);
  for (const { path, facts: written } of partitions) facts[path] = written;
  for (const format of new Set(formats)) {
    for (const path of await MAKERS[format]({ ...given, partitions }))
      facts[path] = await factsOnDisk(join(given.folder, path));
  }
  return facts;
}

async function partitionsOf({ job, folder, selection, partitionBy, signal }: Asked): Promise<Partition[]> {
  if (partitionBy === null) return [];
  return writePartitions({ job, folder, by: partitionBy, has: (name) => selection.has(name, "ndjson") }, signal);
}

async function database({ job, folder, selection }: Making, kind: "duckdb" | "sqlite"): Promise<string[]> {
  const path = `kliping.${kind}`;
  const part = partOf(job, (dataset) => selection.has(dataset, kind));
  await writeDatabase(part, folder, join(folder, path), kind);
  return [path];
}

/** One thread writes the same bytes each time. */
async function parquet({ job, folder, datasets, selection, partitions }: Making): Promise<string[]> {
  const longestLine = Math.max(0, ...datasets.map((dataset) => dataset.longestLine));
  const temporary = join(folder, ".parquet");
  await mkdir(temporary);
  const warehouse = await Warehouse.open({ threads: 1, temporary, longestLine });
  const paths: string[] = [];
  try {
    for (const [name, definition] of Object.entries(job.datasets)) {
      if (!selection.has(name, "parquet")) continue;
      const split = partitions.filter(({ dataset }) => dataset === name);
      for (const rows of split.length > 0 ? split.map(({ path }) => path) : [`data/${name}.ndjson`]) {
        const path = rows.replace(/ndjson$/, "parquet");
        await warehouse.writeParquet(definition, join(folder, rows), join(folder, path));
        paths.push(path);
      }
    }
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
  return paths;
}

async function xlsx({ job, folder, datasets, selection, signal, remark }: Making): Promise<string[]> {
  const tables = datasets.map(({ name, rows, ndjsonPath }) => ({ name, rows, path: ndjsonPath }));
  const cut = await writeWorkbook({ job, selection, tables, to: join(folder, "kliping.xlsx"), signal });
  const cells = [...cut].map(([column, count]) => `${count} of ${column}`);
  if (cells.length > 0) remark(warning("cut", cells.join(", ")));
  return ["kliping.xlsx"];
}

/**
 * Writes one workbook, a sheet a dataset, from the NDJSON at each `path`. Gives how many cells were cut, by dataset and
 * column.
 */
export async function writeWorkbook({
  job,
  selection,
  tables,
  to,
  signal,
}: {
  job: Job;
  selection: Selection;
  tables: readonly { readonly name: string; readonly rows: number; readonly path: string }[];
  to: string;
  signal?: AbortSignal;
}): Promise<CutCells> {
  const { workbookBytes } = await import("../io/xlsx.ts");
  const cut: CutCells = new Map();
  const sheets = tables
    .filter(({ name }) => selection.has(name, "xlsx"))
    .map(({ name, rows, path }) => ({
      name,
      definition: job.datasets[name] as TableDefinition,
      rows,
      lines: () => lineBlocks(path),
    }));
  const file = await OutputFile.create(to);
  try {
    for await (const bytes of workbookBytes(sheets, cut)) {
      signal?.throwIfAborted();
      await file.write(bytes);
    }
    await file.close();
  } finally {
    await file.abandon();
  }
  return cut;
}

function packer(kind: "csv" | "ndjson", ending: "gz" | "zst"): Maker {
  return async ({ folder, selection }) => {
    const create = packing(ending);
    if (create === null) throw new UsageError(`formats: no ${ending} here`);
    const data = join(folder, "data");
    const isPublished = (name: string) => selection.has(name.slice(0, -kind.length - 1), kind);
    const names = (await readdir(data)).filter((name) => name.endsWith(`.${kind}`) && isPublished(name)).sort();
    for (const name of names) {
      const packed = createWriteStream(join(data, `${name}.${ending}`), { flags: "wx" });
      await pipeline(createReadStream(join(data, name)), create(), packed);
    }
    return names.map((name) => `data/${name}.${ending}`);
  };
}

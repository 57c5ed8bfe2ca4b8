/**
 * Whether what a run publishes beside CSV and NDJSON says the same: Parquet, the databases, the workbook, packed files
 * and the pages beside the report.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { quoted } from "../io/ddl.ts";
import { openZip, zipBytes } from "../io/formats/archive.ts";
import { columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import { writeWorkbook } from "./formats.ts";
import type { Breach, Format, Job, RunSettings } from "./job.ts";
import { lineBlocks } from "./lines.ts";
import { stage } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { drawPages } from "./reduce.ts";
import { type Kind, rowsPath, Selection } from "./selection.ts";
import type { Warehouse } from "./warehouse.ts";

interface Published {
  readonly job: Job;
  readonly config: RunSettings;
  /** The run's folder. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** It has the datasets as tables, by the NDJSON. */
  readonly warehouse: Warehouse;
  /** A folder for what is made again. */
  readonly temporary: string;
}

/** A file that the configuration asks for, and what is wrong with it; null where nothing is. */
interface Due {
  readonly path: string;
  readonly fault: () => Promise<string | null>;
}

/** Tells of each file that is missing, does not hold the rows of the NDJSON, or that no format asks for. */
export async function checkPublished(published: Published, found: (breach: Breach) => void): Promise<void> {
  const { config, manifest } = published;
  const selection = new Selection(published.job, config);
  const due = [...new Set(config.formats)].flatMap((format) => DUE[format](published, selection));
  for (const { path, fault } of due) {
    const message =
      path in manifest.files
        ? await fault().catch((error: Error) => `it cannot be read: ${error.message.split("\n", 1)[0]}`)
        : "the manifest does not name the file";
    if (message !== null) found({ dataset: path, row: "", message });
  }
  const asked = new Set(due.map(({ path }) => path));
  for (const path of Object.keys(manifest.files)) {
    if (OF_A_FORMAT.test(path) && !asked.has(path))
      found({ dataset: path, row: "", message: "no format of the configuration is published so" });
  }
}

const OF_A_FORMAT = /^(?:data\/|partitions\/|kliping\.).*\.(?:parquet|duckdb|sqlite|xlsx|gz|zst)$/;

const DUE: Readonly<Record<Format, (published: Published, selection: Selection) => readonly Due[]>> = {
  // compared row by row before
  csv: () => [],
  ndjson: () => [],
  parquet: (published, selection) =>
    namesOf(published, selection, "parquet").flatMap((name) => parquetOf(published, name)),
  duckdb: (published, selection) => [
    { path: "kliping.duckdb", fault: () => duckdbFault(published, namesOf(published, selection, "duckdb")) },
  ],
  sqlite: (published, selection) => [
    { path: "kliping.sqlite", fault: () => sqliteFault(published, namesOf(published, selection, "sqlite")) },
  ],
  xlsx: (published, selection) => [{ path: "kliping.xlsx", fault: () => workbookFault(published, selection) }],
  "csv.gz": packed("csv", "gz"),
  "ndjson.gz": packed("ndjson", "gz"),
  "csv.zst": packed("csv", "zst"),
  "ndjson.zst": packed("ndjson", "zst"),
};

const namesOf = ({ job }: Published, selection: Selection, kind: Kind): string[] =>
  Object.keys(job.datasets).filter((name) => selection.has(name, kind));

const OTHER_ROWS = "it does not hold the rows of the NDJSON";

/** One file, or one beside each partition. */
function parquetOf(published: Published, name: string): Due[] {
  const { folder, manifest, warehouse, job } = published;
  const definition = job.datasets[name] as TableDefinition;
  const split = Object.keys(manifest.files).filter(
    (path) => path.startsWith(`partitions/${name}/`) && path.endsWith(".ndjson"),
  );
  if (split.length === 0) {
    const path = `data/${name}.parquet`;
    return [{ path, fault: () => tableFault(warehouse, definition, name, parquetAt(folder, path)) }];
  }
  return split.map((rows) => {
    const path = rows.replace(/ndjson$/, "parquet");
    const fault = async () => {
      await warehouse.add("partition_rows", definition, join(folder, rows));
      try {
        return await tableFault(warehouse, definition, "partition_rows", parquetAt(folder, path));
      } finally {
        await warehouse.run("DROP VIEW partition_rows");
      }
    };
    return { path, fault };
  });
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const parquetAt = (folder: string, path: string): string =>
  `read_parquet(${literal(join(folder, path))}, hive_partitioning = false)`;

/** Rows are counted and their hashes summed, whatever their order: neither takes memory. */
async function tableFault(
  warehouse: Warehouse,
  { schema }: TableDefinition,
  due: string,
  is: string,
): Promise<string | null> {
  const cells = Object.entries(duckdbTypes(schema, "ndjson")).map(([name, type]) => `${quoted(name)}::${type}`);
  const summed = async (table: string): Promise<string> => {
    const sum = `sum(hash(${cells.join(", ")})::HUGEINT)::VARCHAR`;
    const statement = `SELECT count(*)::VARCHAR AS rows, ${sum} AS hashes FROM ${table}`;
    for await (const [row] of warehouse.objects(statement)) return JSON.stringify(row);
    return "";
  };
  return (await summed(due)) === (await summed(is)) ? null : OTHER_ROWS;
}

async function duckdbFault({ job, folder, warehouse }: Published, names: readonly string[]): Promise<string | null> {
  await warehouse.run(`ATTACH ${literal(join(folder, "kliping.duckdb"))} AS published (READ_ONLY)`);
  try {
    for (const name of names) {
      const definition = job.datasets[name] as TableDefinition;
      const fault = await tableFault(warehouse, definition, name, `published.${quoted(name)}`);
      if (fault !== null) return `${name}: ${fault}`;
    }
    return null;
  } finally {
    await warehouse.run("DETACH published");
  }
}

/** A copy is opened: reading leaves files beside a database. */
async function sqliteFault({ job, folder, temporary }: Published, names: readonly string[]): Promise<string | null> {
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const copy = join(temporary, "kliping.sqlite");
  await copyFile(join(folder, "kliping.sqlite"), copy);
  const database = new sqlite.Database(copy);
  try {
    database.exec("PRAGMA temp_store = MEMORY");
    for (const name of names) {
      const definition = job.datasets[name] as TableDefinition;
      await stage(database, "kliping_staged", name, definition, lineBlocks(rowsPath(folder, name)));
      const columns = columnsOf(definition.schema).map((column) => quoted(column.name));
      const [is, due] = [`main.${quoted(name)}`, "temp.kliping_staged"].map(
        (table) => `SELECT ${columns.join(", ")} FROM ${table}`,
      );
      const differ = database.get(`SELECT EXISTS (${is} EXCEPT ${due}) OR EXISTS (${due} EXCEPT ${is})
        OR (SELECT count(*) FROM (${is})) <> (SELECT count(*) FROM (${due})) AS differ`)?.differ;
      if (differ !== 0) return `${name}: ${OTHER_ROWS}`;
    }
    return null;
  } finally {
    database.close();
  }
}

/** Compared unpacked: another zlib packs the same sheets in other bytes. */
async function workbookFault(published: Published, selection: Selection): Promise<string | null> {
  const { job, folder, manifest, temporary } = published;
  const tables = Object.keys(job.datasets).map((name) => ({
    name,
    rows: manifest.datasets[name]?.rows ?? 0,
    path: rowsPath(folder, name),
  }));
  const made = join(temporary, "kliping.xlsx");
  await writeWorkbook({ job, selection, tables, to: made });
  const [is, due] = [await memberSums(join(folder, "kliping.xlsx")), await memberSums(made)];
  const other = [...new Set([...is.keys(), ...due.keys()])].find((name) => is.get(name) !== due.get(name));
  return other === undefined ? null : `${other}: ${OTHER_ROWS}`;
}

/** The checksum of each member of a zip. */
async function memberSums(path: string): Promise<ReadonlyMap<string, string>> {
  const sums = new Map<string, string>();
  const zip = await openZip(path);
  try {
    for await (const entry of zip.eachEntry()) sums.set(entry.fileName, await sumOf(zipBytes(zip, entry)));
  } finally {
    zip.close();
  }
  return sums;
}

async function sumOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

function packed(kind: "csv" | "ndjson", ending: "gz" | "zst") {
  return (published: Published, selection: Selection): Due[] =>
    namesOf(published, selection, kind).map((name) => {
      const plain = `data/${name}.${kind}`;
      return { path: `${plain}.${ending}`, fault: () => packedFault(published, plain, ending) };
    });
}

/** Null where this Node.js cannot unpack: the file is held by its checksum then. */
async function packedFault({ folder, manifest }: Published, plain: string, ending: "gz" | "zst") {
  const unpack = ending === "gz" ? zlib.createGunzip : zstd();
  if (unpack === null) return null;
  const file = createReadStream(join(folder, `${plain}.${ending}`));
  const bytes = unpack();
  file.on("error", (error) => bytes.destroy(error));
  const sum = await sumOf(file.pipe(bytes));
  return sum === manifest.files[plain]?.sha256 ? null : `it does not hold ${plain}`;
}

const zstd = (): (() => Transform) | null =>
  (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress ?? null;

/** Whether the pages beside the report are what the rows make, by the same version. */
export async function checkPages(
  { job, config, folder, manifest, warehouse }: Published,
  found: (breach: Breach) => void,
): Promise<void> {
  for (const { path, text } of await drawPages(job, config, warehouse, folder)) {
    const is = path in manifest.files ? await readFile(join(folder, path), "utf8").catch(() => null) : null;
    if (is !== text) found({ dataset: path, row: "", message: "it is not the page of the rows" });
  }
}

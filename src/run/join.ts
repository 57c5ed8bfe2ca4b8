/**
 * The join of a run: a query over what the map wrote says which ids mean one thing, and the rows that carry them are
 * written again with the id that they share. Rows keep their own key beside it, so that a later run joins anew from the
 * same keys.
 */
import { type FileHandle, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import { type RowWriter, rowWriter } from "../io/row-writer.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, OutputFile } from "./files.ts";
import { IdTable } from "./id-table.ts";
import type { Job, Join, JoinedColumn, Row, RunSettings } from "./job.ts";
import { CODE_ROOT } from "./paths.ts";
import { type ItemPositions, moveState } from "./state.ts";
import type { Warehouse } from "./warehouse.ts";

/** Which key is of which id, and what was decided by hand. */
export class JoinedIds {
  readonly remarks: string[] = [];
  private readonly ids = new IdTable();
  /** Keys whose id people decided. */
  private readonly byHand = new Set<string>();
  /** By article: keys that mean another there. */
  private readonly parted = new Map<string, Map<string, string>>();

  add(docId: string | null, key: string, id: string, byHand: boolean): void {
    if (docId === null) {
      this.ids.set(key, id);
      if (byHand) this.byHand.add(key);
      return;
    }
    const own = this.parted.get(docId) ?? new Map<string, string>();
    this.parted.set(docId, own.set(key, id));
  }

  /** The keys that mean another in an article. */
  of(docId: string): ReadonlyMap<string, string> | undefined {
    return this.parted.size === 0 ? undefined : this.parted.get(docId);
  }

  get(key: string): string {
    return this.ids.get(key);
  }

  /** True where the id that stands at `idAt` is what the corpus joined the key at `keyAt` to, and nobody else did. */
  agree(lines: Buffer, idAt: number, keyAt: number): boolean {
    return this.ids.agree(lines, idAt, keyAt) && !(this.byHand.size > 0 && this.byHand.has(cellAt(lines, keyAt)));
  }

  isByHand(key: string): boolean {
    return this.byHand.size > 0 && this.byHand.has(key);
  }
}

/**
 * Runs the queries of the join. `temporary`: a folder for what is given. Throws a UsageError where that contradicts
 * itself.
 */
export async function joinedIds(
  { sqlFiles, given, remarksFile }: Join<RunSettings>,
  config: RunSettings,
  warehouse: Warehouse,
  temporary: string,
): Promise<JoinedIds> {
  const ids = new JoinedIds();
  await loadRows(warehouse, given.name, given.table, given.rowsOf(config), temporary);
  const queries = await Promise.all(sqlFiles.map(readQuery));
  for await (const rows of warehouse.objects(queries.join(";\n"))) {
    for (const { doc_id: docId, entity_key: key, entity_id: id, by_hand: byHand } of rows)
      ids.add(docId === null ? null : String(docId), String(key), String(id), byHand === true);
  }
  for await (const rows of warehouse.objects(await readQuery(remarksFile))) {
    for (const { is_error: isError, remark } of rows) {
      if (isError === true) throw new UsageError(String(remark));
      ids.remarks.push(String(remark));
    }
  }
  return ids;
}

/** Makes rows a table of the warehouse, by way of a file in `temporary`. */
export async function loadRows(
  warehouse: Warehouse,
  name: string,
  table: TableDefinition,
  rows: readonly Row[],
  temporary: string,
): Promise<void> {
  const path = join(temporary, `${name}.ndjson`);
  const writer = rowWriter(table, "canonical");
  writer.append(rows);
  await writeFile(path, writer.take().ndjson);
  await warehouse.load(name, table, path);
}

const readQuery = async (file: string): Promise<string> =>
  (await readFile(join(CODE_ROOT, file), "utf8")).trimEnd().replace(/;$/, "");

/**
 * Writes the rows of the job's joined datasets again, each with the id that its key was joined to, and the state with
 * where they begin now; what stays as it is is copied as bytes. `datasets` and `writers` have one entry each dataset,
 * in the job's order; the datasets and the state are closed already. Gives what became of `state`.
 */
export async function writeJoined(
  job: Job,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  ids: JoinedIds,
  staging: string,
): Promise<FileFacts> {
  const targets: Target[] = [];
  const { key } = job.documents;
  try {
    for (const [name, columns] of Object.entries(job.join?.datasets ?? {})) {
      const index = datasets.findIndex((dataset) => dataset.name === name);
      targets.push(
        await Target.open(datasets[index] as DatasetFiles, writers[index] as RowWriter, { columns, key }, index),
      );
    }
    const facts = await moveState(job, staging, async (positions) => {
      for (const target of targets) await target.join(positions, ids);
    });
    for (const target of targets) await target.publish();
    return facts;
  } finally {
    for (const target of targets) await target.close();
  }
}

/** The columns of ids of a dataset, and the one of its documents' ids. */
interface TargetColumns {
  readonly columns: readonly JoinedColumn[];
  readonly key: string;
}

/** A dataset whose rows are written again. */
class Target {
  private readonly dataset: DatasetFiles;
  private readonly writer: RowWriter;
  private readonly columns: readonly IdFinder[];
  /** What stands before the id of the row's document. */
  private readonly documentId: Buffer;
  /** A cell that says so; of the last run's decisions it may no longer be true. */
  private readonly byHand: Buffer;
  private readonly index: number;
  private readonly ndjson: FileHandle;
  private readonly csv: FileHandle;
  private readonly out: { readonly ndjson: OutputFile; readonly csv: OutputFile };

  private constructor(
    dataset: DatasetFiles,
    writer: RowWriter,
    { columns, key }: TargetColumns,
    index: number,
    files: { ndjson: FileHandle; csv: FileHandle; out: { ndjson: OutputFile; csv: OutputFile } },
  ) {
    this.dataset = dataset;
    this.writer = writer;
    this.columns = columns.map((column) => new IdFinder(column));
    this.documentId = Buffer.from(`"${key}":"`);
    const hand = columns.find(({ basis }) => basis)?.basis;
    this.byHand = Buffer.from(hand ? `,"${hand.column}":"${hand.byHand}"` : "\0");
    this.index = index;
    this.ndjson = files.ndjson;
    this.csv = files.csv;
    this.out = files.out;
  }

  static async open(dataset: DatasetFiles, writer: RowWriter, columns: TargetColumns, index: number): Promise<Target> {
    const out = {
      ndjson: await OutputFile.create(joinedPath(dataset.ndjsonPath)),
      csv: await OutputFile.create(joinedPath(dataset.csvPath)),
    };
    await out.csv.write(Buffer.from(writer.header));
    const [ndjson, csv] = [await open(dataset.ndjsonPath), await open(dataset.csvPath)];
    return new Target(dataset, writer, columns, index, { ndjson, csv, out });
  }

  /** Writes the rows of the items again; their positions become those of the copy. */
  async join(positions: ItemPositions, ids: JoinedIds): Promise<void> {
    const { items } = positions;
    const [ndjsonFrom, csvFrom] = positions.bytesOf(0, this.index);
    const [ndjsonTo, csvTo] = positions.bytesOf(items, this.index);
    const lines = await readRange(this.ndjson, ndjsonFrom, ndjsonTo);
    const cells = await readRange(this.csv, csvFrom, csvTo);
    const { writer, out, index } = this;
    for (let item = 0; item <= items; item++) {
      const [start, csvStart] = positions.bytesOf(item, index);
      const written = writer.ndjsonBytes;
      positions.move(item, index, [out.ndjson.bytes + written, out.csv.bytes + writer.csvBytes]);
      if (item === items) break;
      const [end, csvEnd] = positions.bytesOf(item + 1, index);
      const own = lines.subarray(start - ndjsonFrom, end - ndjsonFrom);
      const rows = this.joinedRows(own, ids);
      if (rows) writer.append(rows);
      else writer.copy(own, cells.subarray(csvStart - csvFrom, csvEnd - csvFrom));
      this.dataset.longestLine = Math.max(this.dataset.longestLine, writer.ndjsonBytes - written);
    }
    const { ndjson, csv } = writer.take();
    await out.ndjson.write(ndjson);
    await out.csv.write(csv);
  }

  /** The rows with the ids that their keys were joined to; null where all have them already. */
  private joinedRows(lines: Buffer, ids: JoinedIds): Row[] | null {
    const own = ids.of(cellAt(lines, lines.indexOf(this.documentId) + this.documentId.length));
    if (!own && !lines.includes(this.byHand) && !this.columns.some((column) => column.differs(lines, ids))) return null;
    const rows = lines
      .toString()
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const row of rows) for (const { column } of this.columns) setId(row, column, ids, own);
    return rows;
  }

  /** Puts the copy in the place of the files that it was made from. */
  async publish(): Promise<void> {
    await this.dataset.replace(this.out);
  }

  async close(): Promise<void> {
    await this.ndjson.close();
    await this.csv.close();
    await this.out.ndjson.abandon();
    await this.out.csv.abandon();
  }
}

const joinedPath = (path: string): string => `${path}.joined`;

async function readRange(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(to - from);
  for (let at = 0; at < bytes.length; ) at += (await file.read(bytes, at, bytes.length - at, from + at)).bytesRead;
  return bytes;
}

function setId(
  row: Record<string, unknown>,
  { id, key, basis }: JoinedColumn,
  ids: JoinedIds,
  parted: ReadonlyMap<string, string> | undefined,
): void {
  const own = row[key];
  if (typeof own !== "string") return;
  const apart = parted?.get(own);
  const joined = apart ?? ids.get(own);
  row[id] = joined;
  if (!basis) return;
  const told = row[basis.own];
  const isJoined = joined !== own && basis.joined.from.includes(String(told));
  row[basis.column] = apart || ids.isByHand(own) ? basis.byHand : isJoined ? basis.joined.to : told;
}

/**
 * Finds the ids of a column in rows as bytes: a quotation mark inside a cell is escaped, so that a name cannot be a
 * cell's.
 */
class IdFinder {
  readonly column: JoinedColumn;
  private readonly id: Buffer;
  private readonly key: Buffer;

  constructor(column: JoinedColumn) {
    this.column = column;
    this.id = Buffer.from(`,"${column.id}":"`);
    this.key = Buffer.from(`,"${column.key}":"`);
  }

  /** True where a row of `lines` has another id than its key was joined to, or one that people decided. */
  differs(lines: Buffer, ids: JoinedIds): boolean {
    let at = lines.indexOf(this.id);
    while (at >= 0) {
      const keyAt = lines.indexOf(this.key, at);
      if (keyAt < 0 || !ids.agree(lines, at + this.id.length, keyAt + this.key.length)) return true;
      at = lines.indexOf(this.id, keyAt);
    }
    return false;
  }
}

const cellAt = (lines: Buffer, from: number): string => lines.toString("latin1", from, lines.indexOf(QUOTE, from));
const QUOTE = 0x22;

/** The datasets of a run as tables to ask: its own DuckDB file, or one made of its NDJSON while it is asked. */
import { access, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import pLimit from "p-limit";
import { quoted } from "../io/ddl.ts";
import { type Column, columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import type { Job, Row } from "../run/job.ts";
import { rowsPath } from "../run/selection.ts";

/** Told while tables are made: how many of how many there are. */
export type Progress = (name: string, done: number, all: number) => void;

type Values = Record<string, DuckDBValue>;

/** What DuckDB may hold in memory; what is more lies in the temporary folder. */
const MEMORY = "1GB";
const USUAL_LINE = 16 * 1024 * 1024;
/** A document is 32 MB at most, a byte of it six of JSON; buffers are of twice the bound. */
const LONGEST_LINE = 256 * 1024 * 1024;
const MEMORY_FOR_LINES = "2GB";

export class Store {
  readonly job: Job;
  /** Datasets that the run has. */
  readonly datasets: ReadonlyMap<string, TableDefinition>;
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly folder: string;
  /** A connection answers one query at a time. */
  private readonly turn = pLimit(1);

  private constructor(
    job: Job,
    datasets: ReadonlyMap<string, TableDefinition>,
    instance: DuckDBInstance,
    connection: DuckDBConnection,
    folder: string,
  ) {
    this.job = job;
    this.datasets = datasets;
    this.instance = instance;
    this.connection = connection;
    this.folder = folder;
  }

  /** `names`: datasets that are wanted, of those that the run has; without them, all. */
  static async open(job: Job, run: string, progress: Progress, names = Object.keys(job.datasets)): Promise<Store> {
    const folder = await mkdtemp(join(tmpdir(), "kliping-serve-"));
    try {
      const published = join(run, "kliping.duckdb");
      const isPublished = await isThere(published);
      const instance = await DuckDBInstance.create(join(folder, "serve.duckdb"), {
        memory_limit: MEMORY,
        temp_directory: folder,
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
      });
      const connection = await instance.connect();
      await connection.run("SET TimeZone = 'UTC'");
      if (isPublished) await connection.run(`ATTACH ${literal(published)} AS published (READ_ONLY)`);
      const datasets = new Map<string, TableDefinition>();
      const tables = names.flatMap((name) => (job.datasets[name] ? [[name, job.datasets[name]] as const] : []));
      for (const [done, [name, definition]] of tables.entries()) {
        progress(name, done, tables.length);
        const path = rowsPath(run, name);
        if (isPublished && (await hasTable(connection, name))) await connection.run(viewOf(name, definition));
        else if (await isThere(path)) await makeTable(connection, name, definition, path);
        else {
          await connection.run(emptyTable(name, definition)); // a run of an older version: queries hold all the same
          continue;
        }
        datasets.set(name, definition);
      }
      progress("", tables.length, tables.length);
      return new Store(job, datasets, instance, connection, folder);
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Rows of a query; integers beyond 32 bits as text. */
  all(sql: string, values: Values = {}): Promise<Row[]> {
    return this.turn(async () => {
      const reader = await this.connection.runAndReadAll(sql, values);
      return reader.getRowObjectsJson() as Row[];
    });
  }

  /** The first column of a query whose cells are integers of 32 bits. */
  integers(sql: string, values: Values = {}): Promise<Uint32Array> {
    return this.turn(async () => {
      const reader = await this.connection.runAndReadAll(sql, values);
      return Uint32Array.from((reader.getColumnsJS()[0] ?? []) as number[]);
    });
  }

  /** Rows of a dataset, in the types of its cells. */
  async rows(name: string, rest = "", values: Values = {}): Promise<Row[]> {
    const columns = columnsOf((this.datasets.get(name) as TableDefinition).schema);
    const rows = await this.all(`SELECT ${selected(columns)} FROM ${quoted(name)} ${rest}`, values);
    return rows.map((row) => typed(row, columns));
  }

  /** Those that have one of the values in a column. */
  where(name: string, column: string, values: readonly string[]): Promise<Row[]> {
    const given = Object.fromEntries(values.map((value, n) => [`v${n}`, value]));
    const list = Object.keys(given).map((parameter) => `$${parameter}`);
    return this.rows(name, `WHERE ${quoted(column)} IN (${list.join(", ")})`, given);
  }

  /** The same without end. */
  async *stream(name: string, rest = "", values: Values = {}): AsyncGenerator<Row[]> {
    const columns = columnsOf((this.datasets.get(name) as TableDefinition).schema);
    for await (const rows of this.streamAll(`SELECT ${selected(columns)} FROM ${quoted(name)} ${rest}`, values))
      yield rows.map((row) => typed(row, columns));
  }

  /** Rows of a query, some at a time, on a connection of its own. */
  async *streamAll(sql: string, values: Values = {}): AsyncGenerator<Row[]> {
    const connection = await this.instance.connect();
    try {
      const result = await connection.stream(sql, values);
      for await (const rows of result.yieldRowObjectJson()) yield rows as Row[];
    } finally {
      connection.closeSync();
    }
  }

  async close(): Promise<void> {
    this.connection.closeSync();
    this.instance.closeSync();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const selected = (columns: readonly Column[]): string => columns.map(({ name }) => quoted(name)).join(", ");

async function hasTable(connection: DuckDBConnection, name: string): Promise<boolean> {
  const found = await connection.runAndReadAll(
    "SELECT 1 FROM duckdb_tables() WHERE database_name = 'published' AND table_name = $name",
    { name },
  );
  return found.currentRowCount > 0;
}

/** Moments as text: a database has them in UTC, the files as they were stated. */
const viewOf = (name: string, { schema }: TableDefinition): string => {
  const columns = columnsOf(schema).map((column) =>
    column.type === "datetime"
      ? `strftime(${quoted(column.name)}, '%Y-%m-%dT%H:%M:%SZ') AS ${quoted(column.name)}`
      : quoted(column.name),
  );
  return `CREATE VIEW ${quoted(name)} AS SELECT ${columns.join(", ")} FROM published.${quoted(name)}`;
};

const emptyTable = (name: string, { schema }: TableDefinition): string => {
  const columns = Object.entries(duckdbTypes(schema, "ndjson")).map(([column, type]) => `${quoted(column)} ${type}`);
  return `CREATE TABLE ${quoted(name)} (${columns.join(", ")})`;
};

/** With a bound on lines that nearly every run keeps; a longer one costs buffers, which one thread has room for. */
async function makeTable(connection: DuckDBConnection, name: string, definition: TableDefinition, path: string) {
  // of a packed file nobody knows how long its lines are
  const size = path.endsWith(".gz") ? Number.POSITIVE_INFINITY : (await stat(path)).size;
  const make = (longest: number) => connection.run(tableOf(name, definition, path, Math.min(longest, size + 1)));
  try {
    await make(USUAL_LINE);
  } catch (error) {
    if (!/maximum_object_size/.test((error as Error).message)) throw error;
    await connection.run(`SET threads = 1; SET memory_limit = '${MEMORY_FOR_LINES}'`);
    await make(LONGEST_LINE);
    await connection.run(`RESET threads; SET memory_limit = '${MEMORY}'`);
  }
}

function tableOf(name: string, { schema }: TableDefinition, path: string, longest: number): string {
  const types = Object.entries(duckdbTypes(schema, "ndjson"));
  const columns = types.map(([column, type]) => `'${column}': '${type === "TIMESTAMPTZ" ? "VARCHAR" : type}'`);
  return `CREATE TABLE ${quoted(name)} AS SELECT * FROM read_json(${literal(path)},
    format = 'newline_delimited', columns = {${columns.join(", ")}}, maximum_object_size = ${longest})`;
}

const typed = (row: Row, columns: readonly Column[]): Row =>
  Object.fromEntries(columns.map((column) => [column.name, cell(row[column.name], column)]));

function cell(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return type === "list" ? [] : null;
  return type === "integer" || type === "number" ? Number(value) : value;
}

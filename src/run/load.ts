/** A published run as tables of a database that is a file: SQLite, or DuckDB. */
import { access, stat } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type sqliteTypes from "node-sqlite3-wasm";
import { UsageError } from "../core/errors.ts";
import { createTable, inOrderOfReference, quoted } from "../io/ddl.ts";
import { columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import type { Job } from "./job.ts";
import { RowReader } from "./lines.ts";

/** Rows of each dataset, as they are in the database afterwards. */
export type Loaded = Readonly<Record<string, number>>;

/** Of the files that are loaded into. */
export type LoadedEnding = "sqlite" | "sqlite3" | "db" | "duckdb";

/** What loads into a file of this ending. */
const LOADERS: Readonly<Record<LoadedEnding, (job: Job, run: string, file: string) => Promise<Loaded>>> = {
  sqlite: loadSqlite,
  sqlite3: loadSqlite,
  db: loadSqlite,
  duckdb: loadDuckdb,
};

/**
 * Makes the tables of a database the rows of a run: rows of the same key are updated, rows that the run has not are
 * deleted, in one transaction. Other tables of the file stay. Throws UsageError for a run without data, and where
 * another program writes the file.
 */
export async function loadRun(job: Job, run: string, file: string, ending: LoadedEnding): Promise<Loaded> {
  await findData(job, run);
  const loaded = await LOADERS[ending](job, run, file);
  return Object.fromEntries(Object.keys(job.datasets).map((name) => [name, loaded[name] ?? 0]));
}

const dataOf = (run: string, dataset: string): string => join(run, `data/${dataset}.ndjson`);

async function findData(job: Job, run: string): Promise<void> {
  for (const dataset of Object.keys(job.datasets)) {
    await access(dataOf(run, dataset)).catch(() => {
      throw new UsageError(`${run} has no data/${dataset}.ndjson: it is no run, or of another version; run once more`);
    });
  }
}

async function loadSqlite(job: Job, run: string, file: string): Promise<Loaded> {
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const database = new sqlite.Database(file);
  try {
    // references are looked at when all tables are filled
    database.exec(`${PRAGMAS}; BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON`);
    const loaded: Record<string, number> = {};
    const tables = inOrderOfReference(job.datasets, job.references);
    for (const [name, definition] of tables) {
      for (const statement of createTable("sqlite", name, definition, job.references)) database.exec(statement);
      addColumns(database, name, definition);
    }
    for (const [name, definition] of tables) {
      await stage(database, name, definition, dataOf(run, name));
      loaded[name] = replaceRows(database, name, definition);
    }
    database.exec("COMMIT");
    return loaded;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    if (error instanceof sqlite.SQLite3Error && /locked/.test(error.message)) {
      throw new UsageError(`${file} is locked: another program writes it, or died; then remove ${file}.lock`);
    }
    throw error;
  } finally {
    database.close();
  }
}

/** 256 MB of pages, so that each is written once; what is staged needs no file. */
const PRAGMAS = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY";

/** Those that an older version of ours did not have; SQLite can't ask them to be filled. */
function addColumns(database: sqliteTypes.Database, name: string, { schema }: TableDefinition): void {
  const there = new Set(database.all(`PRAGMA table_info(${quoted(name)})`).map((row) => row.name));
  for (const column of columnsOf(schema))
    if (!there.has(column.name)) database.exec(`ALTER TABLE ${quoted(name)} ADD COLUMN ${quoted(column.name)}`);
}

const STAGED = "temp.kliping_staged";

/** Reads the rows of a file of NDJSON into a table of their own: a list as JSON, a truth as 0 or 1. */
async function stage(database: sqliteTypes.Database, name: string, { schema }: TableDefinition, path: string) {
  const columns = columnsOf(schema).map((column) => column.name);
  database.exec(`DROP TABLE IF EXISTS ${STAGED}`);
  const names = columns.map(quoted).join(", ");
  database.exec(`CREATE TEMP TABLE kliping_staged AS SELECT ${names} FROM ${quoted(name)} WHERE false`);
  const cells = columns.map((column) => `json_extract(?1, '$.${column}')`).join(", ");
  const insert = database.prepare(`INSERT INTO ${STAGED} SELECT ${cells}`);
  const rows = new RowReader(path);
  try {
    for (let row = await rows.next(); row !== null; row = await rows.next()) insert.run([row]);
  } finally {
    await rows.close();
    insert.finalize();
  }
}

function replaceRows(database: sqliteTypes.Database, name: string, { schema, key }: TableDefinition): number {
  const table = quoted(name);
  const columns = columnsOf(schema).map((column) => quoted(column.name));
  if (key === null) database.exec(`DELETE FROM ${table}`);
  else {
    const same = key.map((column) => `staged.${quoted(column)} IS ${table}.${quoted(column)}`).join(" AND ");
    const keys = key.map(quoted).join(", ");
    database.exec(`CREATE INDEX temp.kliping_staged_key ON kliping_staged (${keys})`);
    database.exec(`DELETE FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM ${STAGED} AS staged WHERE ${same})`);
  }
  const others = columns.filter((column) => !key?.map(quoted).includes(column));
  const update = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const onConflict =
    key === null
      ? ""
      : ` ON CONFLICT (${key.map(quoted).join(", ")}) DO ${update === "" ? "NOTHING" : `UPDATE SET ${update}`}`;
  const names = columns.join(", ");
  database.exec(`INSERT INTO ${table} (${names}) SELECT ${names} FROM ${STAGED} WHERE true${onConflict}`);
  return Number(database.get(`SELECT count(*) AS rows FROM ${table}`)?.rows);
}

/** Tables are made anew: what DuckDB would check of a key while rows are exchanged is what `verify` has proved. */
async function loadDuckdb(job: Job, run: string, file: string): Promise<Loaded> {
  const instance = await DuckDBInstance.create(file, {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    await connection.run("BEGIN");
    const loaded: Record<string, number> = {};
    for (const [name, definition] of Object.entries(job.datasets)) {
      await connection.run(`DROP TABLE IF EXISTS ${quoted(name)}`);
      for (const statement of createTable("duckdb", name, definition, job.references)) await connection.run(statement);
      const types = Object.entries(duckdbTypes(definition.schema, "ndjson"));
      const columns = types.map(([column, type]) => `'${column}': '${type}'`).join(", ");
      const path = dataOf(run, name);
      const longestLine = Math.min(LONGEST_LINE, (await stat(path)).size + 1);
      await connection.run(
        `INSERT INTO ${quoted(name)}
          SELECT * FROM read_json('${path.replaceAll("'", "''")}', format = 'newline_delimited',
          columns = {${columns}}, maximum_object_size = ${longestLine})`,
      );
      const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${quoted(name)}`);
      loaded[name] = Number(counted.getRows()[0]?.[0]);
    }
    await connection.run("COMMIT");
    connection.closeSync();
    return loaded;
  } finally {
    instance.closeSync();
  }
}

/** A document is 32 MB at most, a byte of it six of JSON; DuckDB takes two buffers of this size a thread. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** A published run as tables of a database: a file of SQLite or DuckDB, or a server of PostgreSQL. */
import { access, stat } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type sqliteTypes from "node-sqlite3-wasm";
import { UsageError } from "../core/errors.ts";
import { createTable, inOrderOfReference, quoted } from "../io/ddl.ts";
import { columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import type { Job } from "./job.ts";
import { allRows, type Brought, changedRows, type Lines, leftOutError, type Tables } from "./load-rows.ts";
import { readManifest } from "./manifest.ts";
import { keptPath, partOf } from "./selection.ts";

/** Rows of each dataset, as they are in the database afterwards. */
export type Loaded = Readonly<Record<string, number>>;

/** What a run is loaded into, by the ending of a file or the beginning of an address. */
export type LoadedKind = "sqlite" | "duckdb" | "postgres";

interface Load {
  readonly job: Job;
  readonly run: string;
  /** A file, or the address of a server. */
  readonly to: string;
  /** The folder of the run that the database holds: only what differs is brought. */
  readonly since: string | null;
}

/**
 * Makes the tables of a database the rows of a run: rows of the same key are updated, rows that the run has not are
 * deleted, in one transaction. Other tables stay. Throws UsageError for a run without data, where the database is not
 * to be had, and where it does not hold the run that `since` names.
 */
export async function loadRun(load: Load, kind: LoadedKind): Promise<Loaded> {
  const { run, to, since } = load;
  const { datasets, files } = await readManifest(run);
  const isLeftOut = (dataset: string) => keptPath(dataset) in files;
  const job = {
    ...partOf(load.job, (dataset) => !isLeftOut(dataset)),
    leftOut: Object.keys(load.job.datasets).filter(isLeftOut),
  };
  await findData(job, run);
  if (since !== null) await findData(job, since);
  const brought = (name: string): Promise<Brought> =>
    since === null || job.datasets[name]?.key === null
      ? Promise.resolve(allRows(dataOf(run, name)))
      : changedRows(dataOf(since, name), dataOf(run, name));
  const check = (name: string, rows: number) => {
    const due = datasets[name]?.rows;
    if (rows === due) return;
    const hint = since === null ? "" : `: it does not hold ${since}; load without --since`;
    throw new UsageError(`${name} would have ${rows} rows, not ${due}${hint}`);
  };
  if (kind === "duckdb") {
    if (since !== null) throw new UsageError("--since is for PostgreSQL and SQLite: tables of DuckDB are made anew");
    return inOrder(job, await loadDuckdb(job, run, to));
  }
  if (kind === "sqlite") return inOrder(job, await loadSqlite(job, to, brought, check));
  const { loadPostgres } = await import("./load-postgres.ts");
  return inOrder(job, await loadPostgres(job, to, brought, check));
}

/** Makes a new file of a database that holds a run's rows, whether the run is published yet or not. */
export async function writeDatabase(
  job: Pick<Job, "datasets" | "references">,
  run: string,
  file: string,
  kind: "duckdb" | "sqlite",
): Promise<void> {
  const tables = { ...job, leftOut: [] };
  if (kind === "duckdb") await loadDuckdb(tables, run, file);
  else
    await loadSqlite(
      tables,
      file,
      async (name) => allRows(dataOf(run, name)),
      () => {},
    );
}

const inOrder = (job: Pick<Job, "datasets">, loaded: Loaded): Loaded =>
  Object.fromEntries(Object.keys(job.datasets).map((name) => [name, loaded[name] ?? 0]));

const dataOf = (run: string, dataset: string): string => join(run, `data/${dataset}.ndjson`);

async function findData(job: Pick<Job, "datasets">, run: string): Promise<void> {
  const names = Object.keys(job.datasets);
  const found = await Promise.all(
    names.map((name) =>
      access(dataOf(run, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  const missing = names.filter((_, index) => !found[index]);
  if (missing.length === names.length) throw new UsageError(`${run} has no data/${names[0]}.ndjson: it is no run`);
  if (missing.length > 0)
    throw new UsageError(`${run} lacks ${missing.join(", ")}: left out by its run, or unknown to its version`);
}

async function loadSqlite(
  job: Tables,
  file: string,
  brought: (dataset: string) => Promise<Brought>,
  check: (dataset: string, rows: number) => void,
): Promise<Loaded> {
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const database = new sqlite.Database(file);
  try {
    // references are looked at when all tables are filled
    database.exec(`${PRAGMAS}; BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON`);
    const loaded: Record<string, number> = {};
    for (const name of job.leftOut)
      if (database.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [name]))
        throw leftOutError(name);
    const tables = inOrderOfReference(job.datasets, job.references);
    for (const [name, definition] of tables) {
      for (const statement of createTable("sqlite", name, definition, job.references)) database.exec(statement);
      addColumns(database, name, definition);
    }
    for (const [name, definition] of tables) {
      const { rows, gone } = await brought(name);
      await stage(database, "kliping_staged", name, definition, rows);
      if (gone) await stage(database, "kliping_gone", name, definition, gone);
      loaded[name] = replaceRows(database, name, definition, gone !== null);
      check(name, loaded[name]);
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

/** Reads rows of NDJSON into a temporary table like table `name`: a list as JSON, a truth as 0 or 1. */
export async function stage(
  database: sqliteTypes.Database,
  staged: string,
  name: string,
  { schema, key }: TableDefinition,
  lines: Lines,
): Promise<void> {
  const columns = columnsOf(schema).map((column) => column.name);
  database.exec(`DROP TABLE IF EXISTS temp.${staged}`);
  const names = columns.map(quoted).join(", ");
  database.exec(`CREATE TEMP TABLE ${staged} AS SELECT ${names} FROM ${quoted(name)} WHERE false`);
  const cells = columns.map((column) => `json_extract(?1, '$.${column}')`).join(", ");
  const insert = database.prepare(`INSERT INTO temp.${staged} SELECT ${cells}`);
  try {
    for await (const block of lines) for (const row of block) insert.run([row]);
  } finally {
    insert.finalize();
  }
  if (key) database.exec(`CREATE INDEX temp.${staged}_key ON ${staged} (${key.map(quoted).join(", ")})`);
}

function replaceRows(
  database: sqliteTypes.Database,
  name: string,
  { schema, key }: TableDefinition,
  hasGone: boolean,
): number {
  const table = quoted(name);
  const columns = columnsOf(schema).map((column) => quoted(column.name));
  const same = (key ?? []).map((column) => `other.${quoted(column)} IS ${table}.${quoted(column)}`).join(" AND ");
  const among = (staged: string) => `EXISTS (SELECT 1 FROM temp.${staged} AS other WHERE ${same})`;
  const stays = `NOT ${among("kliping_staged")}`;
  const goes = hasGone ? `${among("kliping_gone")} AND ${stays}` : stays;
  database.exec(`DELETE FROM ${table}${key === null ? "" : ` WHERE ${goes}`}`);
  const others = columns.filter((column) => !key?.map(quoted).includes(column));
  const update = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const onConflict =
    key === null
      ? ""
      : ` ON CONFLICT (${key.map(quoted).join(", ")}) DO ${update === "" ? "NOTHING" : `UPDATE SET ${update}`}`;
  const names = columns.join(", ");
  database.exec(`INSERT INTO ${table} (${names}) SELECT ${names} FROM temp.kliping_staged WHERE true${onConflict}`);
  return Number(database.get(`SELECT count(*) AS rows FROM ${table}`)?.rows);
}

/** Tables are made anew: what DuckDB would check of a key while rows are exchanged is what `verify` has proved. */
async function loadDuckdb(job: Tables, run: string, file: string): Promise<Loaded> {
  const instance = await DuckDBInstance.create(file, {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    await connection.run("BEGIN");
    const loaded: Record<string, number> = {};
    const there = (await connection.runAndReadAll("SELECT table_name FROM duckdb_tables()")).getRows().flat();
    for (const name of job.leftOut) if (there.includes(name)) throw leftOutError(name);
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

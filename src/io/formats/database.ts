/**
 * Databases of one file: the tables of SQLite, the rows of Parquet. Both are read in place, and nothing is downloaded
 * for it.
 */
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type sqliteTypes from "node-sqlite3-wasm";
import type { RawRecord, Reject } from "../../core/record.ts";
import { ReadError } from "../bytes.ts";
import { jsonIdReader } from "../ids.ts";
import type { Source } from "../reading.ts";
import { Table } from "../table.ts";

type Items = AsyncGenerator<RawRecord | Reject>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export async function* readSqlite(source: Source, path: string): Items {
  // the library locks a file by a folder beside it: through a link, so that nothing is written where the input lies
  const folder = await mkdtemp(join(tmpdir(), "kliping-"));
  const link = join(folder, "database");
  try {
    await symlink(resolve(path), link);
    yield* readTables(source, link);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* readTables(source: Source, path: string): Items {
  const { default: sqlite } = await import("node-sqlite3-wasm"); // a megabyte of code that few runs need
  let number = 0;
  let database: sqliteTypes.Database | null = null;
  try {
    database = new sqlite.Database(path, { readOnly: true, fileMustExist: true });
    const names = database.all(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
    );
    for (const { name } of names) {
      const statement = database.prepare(`select * from ${quoted(String(name))}`);
      let table: Table | null = null;
      for (const row of statement.iterate()) {
        const cells = Object.values(row).map(cellOf);
        table ??= new Table(source, String(name), Object.keys(row));
        yield* table.row(cells, ++number);
      }
      statement.finalize();
      if (table !== null) yield* table.end();
    }
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error;
    throw new ReadError("broken_database", `the SQLite database is damaged (${error.message})`);
  } finally {
    database?.close();
  }
  if (number === 0) yield source.reject("empty_file", "no table has a row", null);
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ""
    : value instanceof Uint8Array
      ? Buffer.from(value).toString()
      : String(value);

/** Enough for the row groups that people write; DuckDB tells where it is not. */
const MEMORY = "512MB";

export async function* readParquet(source: Source, path: string): Items {
  const { DuckDBInstance } = await import("@duckdb/node-api"); // machine code that few readers need
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: MEMORY,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  const idOf = jsonIdReader(source.idNames);
  let number = 0;
  try {
    const result = await connection.stream(`SELECT * FROM read_parquet('${path.replaceAll("'", "''")}')`);
    for await (const rows of result.yieldRowObjectJson()) {
      for (const row of rows) {
        number++;
        const bytes = Buffer.from(JSON.stringify(row));
        if (bytes.length > source.limit) {
          yield source.reject("too_large", `the row is larger than ${source.limit} bytes`, number);
        } else
          yield source.record({
            number,
            id: idOf(bytes),
            encoding: "utf-8",
            content: { bytes: new Uint8Array(bytes) },
          });
      }
    }
  } catch (error) {
    throw new ReadError("broken_database", `the Parquet file is damaged (${firstLine(error)})`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  if (number === 0) yield source.reject("empty_file", "the file has no row", null);
}

/** DuckDB names the path of this machine in what it says: only the kind of error is told. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/[:\n]/)[0]?.slice(0, 80) ?? "";

/** A run as tables of a PostgreSQL server, by COPY. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { TransactionSql } from "postgres";
import { UsageError } from "../core/errors.ts";
import { columnType, createTable, inOrderOfReference, quoted } from "../io/ddl.ts";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import { type Brought, type Lines, leftOutError, type Tables } from "./load-rows.ts";

/**
 * Exchanges the rows in one transaction; loads of one database wait for each other. Throws UsageError where the
 * server is not reached or lets us not in; the message does not name the password.
 */
export async function loadPostgres(
  job: Tables,
  to: string,
  brought: (dataset: string) => Promise<Brought>,
  check: (dataset: string, rows: number) => void,
): Promise<Record<string, number>> {
  const { default: postgres } = await import("postgres");
  // what is there already is no news
  const server = postgres(to, { max: 1, onnotice: () => {}, connect_timeout: 15 });
  try {
    return await server.begin((sql) => exchange(sql, job, brought, check));
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (CONNECTION.test(code)) throw new UsageError(`${withoutPassword(to)}: ${message || code}`);
    throw error;
  } finally {
    await server.end({ timeout: 5 });
  }
}

/** Of Node.js, of the driver, and of the server where it does not know the user or the database. */
const CONNECTION = /^(?:E[A-Z]+|CONNECT\w+|08\w{3}|28\w{3}|3D000|SASL\w+)$/;

function withoutPassword(to: string): string {
  const { host, pathname } = new URL(to);
  return `${host}${pathname}`;
}

async function exchange(
  sql: TransactionSql,
  job: Tables,
  brought: (dataset: string) => Promise<Brought>,
  check: (dataset: string, rows: number) => void,
): Promise<Record<string, number>> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('kliping load'))`;
  for (const name of job.leftOut) {
    const [found] = await sql`SELECT to_regclass(${quoted(name)}) AS table`;
    if (found?.table) throw leftOutError(name);
  }
  const tables = inOrderOfReference(job.datasets, job.references);
  for (const [name, definition] of tables) {
    for (const statement of createTable("postgres", name, definition, job.references)) await sql.unsafe(statement);
    await addColumns(sql, name, definition);
  }
  const loaded: Record<string, number> = {};
  for (const [name, definition] of tables) {
    const { rows, gone } = await brought(name);
    await stage(sql, "kliping_staged", name, definition, rows);
    if (gone) await stage(sql, "kliping_gone", name, definition, gone);
    loaded[name] = await replaceRows(sql, name, definition, gone !== null);
    check(name, loaded[name]);
  }
  return loaded;
}

/** Those that an older version of ours did not have; nothing is altered, and no reader waits, where none is missing. */
async function addColumns(sql: TransactionSql, name: string, { schema }: TableDefinition): Promise<void> {
  const found = await sql`SELECT attname AS name FROM pg_attribute WHERE attrelid = ${quoted(name)}::regclass`;
  const there = new Set(found.map((row) => row.name));
  for (const column of columnsOf(schema)) {
    if (there.has(column.name)) continue;
    const added = `${quoted(column.name)} ${columnType("postgres", column)}`;
    await sql.unsafe(`ALTER TABLE ${quoted(name)} ADD COLUMN ${added}`);
  }
}

/** Brings lines of NDJSON into a table for this transaction, with the columns of the dataset's. */
async function stage(
  sql: TransactionSql,
  staged: string,
  name: string,
  { schema, key }: TableDefinition,
  lines: Lines,
) {
  await sql.unsafe(`DROP TABLE IF EXISTS pg_temp.kliping_line, pg_temp.${staged}`);
  await sql.unsafe("CREATE TEMP TABLE kliping_line (line json) ON COMMIT DROP");
  // no line of JSON holds the marks, so that each is one cell as it is
  const copy = sql.unsafe("COPY kliping_line FROM STDIN (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02')");
  await pipeline(Readable.from(chunks(lines)), await copy.writable());
  const names = columnsOf(schema).map((column) => `row.${quoted(column.name)}`);
  await sql.unsafe(`CREATE TEMP TABLE ${staged} ON COMMIT DROP AS
    SELECT ${names.join(", ")} FROM kliping_line, json_populate_record(NULL::${quoted(name)}, line) AS row`);
  if (key) await sql.unsafe(`CREATE INDEX ON ${staged} (${key.map(quoted).join(", ")})`);
  await sql.unsafe(`ANALYZE ${staged}`);
}

async function* chunks(lines: Lines): AsyncGenerator<string> {
  for await (const block of lines) if (block.length > 0) yield `${block.map(withoutNul).join("\n")}\n`;
}

/** No text of PostgreSQL holds U+0000. */
const withoutNul = (line: string): string =>
  line.includes("\\u0000") ? line.replace(/(?<!\\)((?:\\\\)*)\\u0000/g, "$1\\ufffd") : line;

async function replaceRows(
  sql: TransactionSql,
  name: string,
  { schema, key }: TableDefinition,
  hasGone: boolean,
): Promise<number> {
  const table = quoted(name);
  const columns = columnsOf(schema).map((column) => quoted(column.name));
  const same = (other: string) => key?.map((column) => `${other}.${quoted(column)} = ${table}.${quoted(column)}`);
  const among = (other: string) => `EXISTS (SELECT 1 FROM ${other} WHERE ${same(other)?.join(" AND ")})`;
  const goes = hasGone
    ? `${among("kliping_gone")} AND NOT ${among("kliping_staged")}`
    : `NOT ${among("kliping_staged")}`;
  await sql.unsafe(`DELETE FROM ${table}${key === null ? "" : ` WHERE ${goes}`}`);
  const onConflict = key === null ? "" : updateOf(table, key.map(quoted), columns);
  const names = columns.join(", ");
  await sql.unsafe(`INSERT INTO ${table} (${names}) SELECT ${names} FROM kliping_staged${onConflict}`);
  const [counted] = await sql.unsafe(`SELECT count(*) AS rows FROM ${table}`);
  return Number(counted?.rows);
}

/** Rows that are as they were are not written again. */
function updateOf(table: string, key: readonly string[], columns: readonly string[]): string {
  const others = columns.filter((column) => !key.includes(column));
  if (others.length === 0) return ` ON CONFLICT (${key.join(", ")}) DO NOTHING`;
  const sets = others.map((column) => `${column} = excluded.${column}`).join(", ");
  const row = (of: string) => `(${others.map((column) => `${of}.${column}`).join(", ")})`;
  const differs = `${row(table)} IS DISTINCT FROM ${row("excluded")}`;
  return ` ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${sets} WHERE ${differs}`;
}

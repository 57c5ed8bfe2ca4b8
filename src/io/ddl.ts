/** The tables of a run for databases and warehouses: names, types, keys and descriptions, as `CREATE TABLE`. */
import { type Column, type ColumnType, columnsOf, type References, type TableDefinition } from "./schema.ts";

export type Dialect = "postgres" | "sqlite" | "duckdb" | "snowflake" | "redshift" | "clickhouse";

interface DialectRow {
  readonly types: Readonly<Record<ColumnType, string>>;
  /** The type of a column that may be empty. */
  readonly nullable: (type: string) => string;
  readonly required: (type: string) => string;
  /** Whether it has keys, and whether foreign ones wait for the end of a transaction. */
  readonly keys: boolean;
  readonly foreignKeys: string | null;
  /** Of the columns that refer: joins want them, and so does the check of a key that goes. */
  readonly indexes?: true;
  /** Where descriptions go: into the column, into statements of their own, or nowhere. */
  readonly comments: "inline" | "statements" | "none";
  /** What follows the columns. */
  readonly tail: (key: readonly string[]) => string;
}

const sql = (types: readonly [string, string, string, string, string, string, string]) =>
  Object.fromEntries(COLUMN_TYPES.map((type, i) => [type, types[i]])) as Record<ColumnType, string>;
const COLUMN_TYPES: readonly ColumnType[] = ["text", "integer", "number", "boolean", "date", "datetime", "list"];
const NONE = () => "";
const PLAIN = { nullable: (type: string) => type, required: (type: string) => `${type} NOT NULL`, tail: NONE };

/** Lists stay lists where the database has them; SQLite keeps them as JSON. */
const ROWS: Readonly<Record<Dialect, DialectRow>> = {
  postgres: {
    ...PLAIN,
    types: sql(["TEXT", "BIGINT", "DOUBLE PRECISION", "BOOLEAN", "DATE", "TIMESTAMPTZ", "TEXT[]"]),
    indexes: true,
    keys: true,
    foreignKeys: " DEFERRABLE INITIALLY DEFERRED",
    comments: "statements",
  },
  sqlite: {
    ...PLAIN,
    types: sql(["TEXT", "INTEGER", "REAL", "INTEGER", "TEXT", "TEXT", "TEXT"]),
    indexes: true,
    keys: true,
    foreignKeys: " DEFERRABLE INITIALLY DEFERRED",
    comments: "none",
  },
  duckdb: {
    ...PLAIN,
    types: sql(["VARCHAR", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMPTZ", "VARCHAR[]"]),
    keys: false,
    foreignKeys: null,
    comments: "statements",
  },
  snowflake: {
    ...PLAIN,
    types: sql(["VARCHAR", "NUMBER(38, 0)", "FLOAT", "BOOLEAN", "DATE", "TIMESTAMP_TZ", "ARRAY"]),
    keys: true,
    foreignKeys: "",
    comments: "inline",
  },
  redshift: {
    ...PLAIN,
    types: sql(["VARCHAR(65535)", "BIGINT", "DOUBLE PRECISION", "BOOLEAN", "DATE", "TIMESTAMPTZ", "SUPER"]),
    keys: true,
    foreignKeys: "",
    comments: "statements",
  },
  clickhouse: {
    types: sql(["String", "Int64", "Float64", "Bool", "Date32", "DateTime64(0, 'UTC')", "Array(String)"]),
    nullable: (type) => (type.startsWith("Array") ? type : `Nullable(${type})`),
    required: (type) => type,
    keys: false,
    foreignKeys: null,
    comments: "inline",
    tail: (key) => `\nENGINE = MergeTree ORDER BY (${key.length > 0 ? key.map(quoted).join(", ") : "tuple()"})`,
  },
};

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The type of a column that may be empty. */
export const columnType = (dialect: Dialect, { type }: Column): string =>
  ROWS[dialect].nullable(ROWS[dialect].types[type]);

/** The statements that make a table where it is not there, each without its semicolon. */
export function createTable(
  dialect: Dialect,
  name: string,
  { title, schema, key, unbound = [] }: TableDefinition,
  references: References,
): string[] {
  const row = ROWS[dialect];
  const table = quoted(name);
  const columns = columnsOf(schema);
  const pointing = columns.filter((column) => !unbound.includes(column.name));
  const lines = columns.map((column) => columnLine(row, column, key ?? []));
  if (row.keys && key !== null) lines.push(`PRIMARY KEY (${key.map(quoted).join(", ")})`);
  const foreign = row.foreignKeys === null ? [] : foreignKeysOf(name, pointing, references);
  for (const { column, dataset, target } of foreign)
    lines.push(`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(dataset)} (${quoted(target)})${row.foreignKeys}`);
  const statements = [`CREATE TABLE IF NOT EXISTS ${table} (\n  ${lines.join(",\n  ")}\n)${row.tail(key ?? [])}`];
  if (row.indexes) {
    for (const { column } of foreign.filter(({ column }) => column !== key?.[0]))
      statements.push(`CREATE INDEX IF NOT EXISTS ${quoted(`${name}_${column}`)} ON ${table} (${quoted(column)})`);
  }
  if (row.comments === "statements") {
    statements.push(`COMMENT ON TABLE ${table} IS ${literal(title)}`);
    for (const { name: column, description } of columns)
      statements.push(`COMMENT ON COLUMN ${table}.${quoted(column)} IS ${literal(description)}`);
  }
  return statements;
}

function foreignKeysOf(name: string, columns: readonly Column[], references: References) {
  return columns.flatMap(({ name: column }) => {
    const [dataset, target] = references[column]?.split(".") ?? [];
    if (dataset === undefined || target === undefined || (dataset === name && target === column)) return [];
    return [{ column, dataset, target }];
  });
}

/** Tables after those that they refer to. */
export function inOrderOfReference(
  tables: Readonly<Record<string, TableDefinition>>,
  references: References,
): [string, TableDefinition][] {
  const ordered = new Map<string, TableDefinition>();
  const add = (name: string) => {
    const table = tables[name];
    if (!table || ordered.has(name)) return;
    const targets = columnsOf(table.schema).map((column) => references[column.name]?.split(".")[0]);
    for (const target of targets) if (target !== undefined && target !== name) add(target);
    ordered.set(name, table);
  };
  for (const name of Object.keys(tables)) add(name);
  return [...ordered];
}

function columnLine(row: DialectRow, { name, type, nullable, description }: Column, key: readonly string[]): string {
  const isRequired = key.includes(name) || !nullable;
  const written = isRequired ? row.required(row.types[type]) : row.nullable(row.types[type]);
  return `${quoted(name)} ${written}${row.comments === "inline" ? ` COMMENT ${literal(description)}` : ""}`;
}

/** The datasets of a run as tables of an embedded DuckDB that works out of core and reaches for nothing outside. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Column, columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import { duckdbFunctions } from "./dialect.ts";
import type { Row } from "./job.ts";

/** The tables are for this process alone: nothing has to be made durable at the end, and small tables not at all. */
const SETTINGS = [
  "SET TimeZone = 'UTC'",
  "PRAGMA disable_checkpoint_on_shutdown",
  "SET checkpoint_threshold = '256MB'",
];

/** What DuckDB may hold in memory, with its buffers. */
const MEMORY = "512MB";

/** DuckDB's own bound on the length of a line of NDJSON; each thread reads into a buffer of twice the bound. */
const USUAL_LINE = 16 * 1024 * 1024;

/** For buffers: more threads than fit here would leave queries without memory. */
const BUFFERS = 256 * 1024 * 1024;

/** Bytes of NDJSON that one thread has read before several are under way. */
export const SMALL: number = 4 * 1024 * 1024;

/** One query at a time: a new one ends the rows of the one before. */
export class Warehouse {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;
  private readonly longestLine: number;
  private readonly views = new Set<string>();

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, longestLine: number) {
    this.instance = instance;
    this.connection = connection;
    this.longestLine = longestLine;
  }

  /**
   * `temporary` is a folder of its own for what does not fit into memory; `longestLine` of all files to be added, in
   * bytes.
   */
  static async open(options: {
    threads: number;
    temporary: string;
    longestLine?: number;
    signal?: AbortSignal;
  }): Promise<Warehouse> {
    const longestLine = Math.max(USUAL_LINE, (options.longestLine ?? 0) + 1);
    const threads = Math.max(1, Math.min(options.threads, Math.floor(BUFFERS / (2 * longestLine))));
    await mkdir(options.temporary, { recursive: true });
    const instance = await DuckDBInstance.create(join(options.temporary, "warehouse.duckdb"), {
      threads: String(threads),
      memory_limit: MEMORY,
      temp_directory: options.temporary,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "false",
    });
    const connection = await instance.connect();
    options.signal?.addEventListener("abort", () => connection.interrupt());
    for (const statement of [...SETTINGS, ...duckdbFunctions()]) await connection.run(statement);
    return new Warehouse(instance, connection, longestLine);
  }

  /** Makes an NDJSON file a table that is read whenever it is asked: for files that will change, or are asked once. */
  async add(name: string, dataset: TableDefinition, path: string): Promise<void> {
    this.views.add(name);
    await this.create("VIEW", name, dataset, path);
  }

  /** Reads an NDJSON file once and for all: its cells then lie in columns on disk, and queries are planned by them. */
  async load(name: string, dataset: TableDefinition, path: string): Promise<void> {
    if (this.views.delete(name)) await this.connection.run(`DROP VIEW ${name}`);
    await this.create("OR REPLACE TABLE", name, dataset, path);
  }

  /** Writes the rows of an NDJSON file as Parquet, in their order. */
  async writeParquet(dataset: TableDefinition, path: string, to: string): Promise<void> {
    await this.connection.run("SET preserve_insertion_order = true");
    await this.create("VIEW", "written", dataset, path);
    await this.connection.run(
      `COPY written TO '${to.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd); DROP VIEW written`,
    );
  }

  private async create(
    kind: "VIEW" | "OR REPLACE TABLE",
    name: string,
    dataset: TableDefinition,
    path: string,
  ): Promise<void> {
    const columns = Object.entries(duckdbTypes(dataset.schema, "ndjson")).map(
      ([column, type]) => `'${column}': '${type}'`,
    );
    await this.connection.run(
      `CREATE ${kind} ${name} AS SELECT * FROM read_json('${path.replaceAll("'", "''")}', format = 'newline_delimited',
        columns = {${columns.join(", ")}}, maximum_object_size = ${this.longestLine})`,
    );
  }

  async run(statement: string): Promise<void> {
    await this.connection.run(statement);
  }

  /** The rows of a query with the columns of a dataset, in its cells' types. */
  async *rows(sql: string, dataset: TableDefinition): AsyncGenerator<Row[]> {
    const columns = columnsOf(dataset.schema);
    for await (const rows of this.objects(sql)) {
      yield rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, cell(row[column.name], column)])),
      );
    }
  }

  /**
   * The rows of the last statement, the others before it done; integers beyond 32 bits and decimals as text. Views
   * become tables: what a query makes on its way lies on disk, and each step has the memory to itself.
   */
  async *objects(sql: string): AsyncGenerator<Record<string, unknown>[]> {
    const statements = sql.replaceAll("CREATE TEMPORARY VIEW", "CREATE OR REPLACE TABLE").split(/;\s*\n/);
    for (const statement of statements.slice(0, -1)) await this.connection.run(statement);
    const result = await this.connection.stream(statements.at(-1) as string);
    yield* result.yieldRowObjectJson();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function cell(value: unknown, column: Column): unknown {
  if (value === null || value === undefined) return column.type === "list" ? [] : null;
  return column.type === "integer" || column.type === "number" ? Number(value) : value;
}

/** The datasets of a run as tables of an embedded DuckDB that works out of core and reaches for nothing outside. */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Column, columnsOf, duckdbTypes, type TableDefinition } from "../io/schema.ts";
import type { Row } from "./job.ts";

/** Names of Spark SQL that DuckDB calls otherwise, so that the same queries run in both. */
const SPARK_NAMES = [
  "CREATE MACRO collect_set(x) AS list(DISTINCT x)",
  "CREATE MACRO explode(x) AS unnest(x)",
  "CREATE MACRO sha2(x, bits) AS sha256(x)",
];

/** DuckDB's own bound on the length of a line of NDJSON; longer ones need a larger one, told by the caller. */
const USUAL_LINE = 16 * 1024 * 1024;

/** One query at a time: a new one ends the rows of the one before. */
export class Warehouse {
  private readonly instance: DuckDBInstance;
  private readonly connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  /** `temporary` is a folder for what does not fit into memory; `memory` is in DuckDB's spelling: `512MB`. */
  static async open(options: {
    threads: number;
    memory: string;
    temporary: string;
    signal?: AbortSignal;
  }): Promise<Warehouse> {
    const instance = await DuckDBInstance.create(":memory:", {
      threads: String(options.threads),
      memory_limit: options.memory,
      temp_directory: options.temporary,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
      preserve_insertion_order: "false",
    });
    const connection = await instance.connect();
    options.signal?.addEventListener("abort", () => connection.interrupt());
    for (const statement of ["SET TimeZone = 'UTC'", ...SPARK_NAMES]) await connection.run(statement);
    return new Warehouse(instance, connection);
  }

  /** Makes an NDJSON file a table. `longestLine` is in bytes. */
  async add(name: string, dataset: TableDefinition, path: string, longestLine = USUAL_LINE): Promise<void> {
    await this.connection.run(
      `CREATE VIEW ${name} AS SELECT * FROM read_json('${path.replaceAll("'", "''")}', format = 'newline_delimited',
        columns = ${structLiteral(duckdbTypes(dataset.schema, "ndjson"))}, maximum_object_size = ${Math.max(USUAL_LINE, longestLine + 1)})`,
    );
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

  /** The rows of any query; integers beyond 32 bits and decimals as text. */
  async *objects(sql: string): AsyncGenerator<Record<string, unknown>[]> {
    const result = await this.connection.stream(sql);
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

/** `{'doc_id': 'VARCHAR', ...}` */
const structLiteral = (types: Readonly<Record<string, string>>): string =>
  `{${Object.entries(types)
    .map(([name, type]) => `'${name}': '${type}'`)
    .join(", ")}}`;

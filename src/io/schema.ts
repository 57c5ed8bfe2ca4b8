/**
 * The other schemas of a dataset, all derived from its zod object: columns, Table Schema, JSON Schema, DuckDB,
 * BigQuery.
 */
import { z } from "zod";

/** A table that a run publishes. `key` names the columns that tell rows apart; null where none do. */
export interface TableDefinition {
  readonly title: string;
  readonly schema: z.ZodObject;
  readonly key: readonly string[] | null;
  /** Columns that may point at articles which were left out: no key of a database. */
  readonly unbound?: readonly string[];
  /** The list column that tells where a spreadsheet's CSV had to cut a cell of the row, and what it says then. */
  readonly cutFlag?: { readonly column: string; readonly flag: string };
}

export type ColumnType = "text" | "integer" | "number" | "boolean" | "date" | "datetime" | "list";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
  /** The closed list of its values. */
  readonly values: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** What we use of the JSON Schema of one column. */
interface Property {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const columnsBySchema = new WeakMap<z.ZodObject, readonly Column[]>();

/** The columns of a dataset in order. Throws for a schema that no table can hold. */
export function columnsOf(schema: z.ZodObject): readonly Column[] {
  const known = columnsBySchema.get(schema) ?? readColumns(schema);
  columnsBySchema.set(schema, known);
  return known;
}

function readColumns(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).map(([name, field]) => {
    const nullable = field instanceof z.ZodNullable;
    const value = z.toJSONSchema(nullable ? (field.unwrap() as z.ZodType) : field) as Property;
    return {
      name,
      type: typeOf(name, value),
      nullable,
      description: field.description ?? "",
      values: value.enum ?? null,
      minimum: value.minimum ?? null,
      maximum: value.maximum === Number.MAX_SAFE_INTEGER ? null : (value.maximum ?? null),
    };
  });
}

function typeOf(name: string, { type, format }: Property): ColumnType {
  if (type === "string") return format === "date" ? "date" : format === "date-time" ? "datetime" : "text";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (type === "array") return "list";
  throw new Error(`column ${name}: no table type for ${type}`);
}

/** JSON Schema (draft 2020-12) of one NDJSON line. */
export const jsonSchema = (definition: TableDefinition): object => {
  const { $schema, ...rest } = z.toJSONSchema(definition.schema);
  return { $schema, title: definition.title, ...rest };
};

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  datetime: "TIMESTAMPTZ",
  list: "VARCHAR[]",
};

/**
 * DuckDB types by column name, for `columns` of `read_json` or `read_csv`; a CSV keeps a list as one text, parted by
 * `; `.
 */
export const duckdbTypes = (schema: z.ZodObject, format: "ndjson" | "csv"): Record<string, string> =>
  Object.fromEntries(
    columnsOf(schema).map(({ name, type }) => [
      name,
      format === "csv" && type === "list" ? DUCKDB_TYPES.text : DUCKDB_TYPES[type],
    ]),
  );

const TABLE_SCHEMA_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  datetime: "datetime",
  list: "list",
};

/** Which column of which dataset a column points to: `{ doc_id: "documents.doc_id" }`. */
export type References = Readonly<Record<string, string>>;

/**
 * Frictionless Table Schema of a dataset's CSV or NDJSON. A reference is a foreign key unless it is the dataset's own
 * key. `required` is left out for plain text, whose empty string (`""`) Frictionless does not tell from a missing
 * value.
 */
export function tableSchema(
  name: string,
  { schema, key, unbound }: TableDefinition,
  references: References,
  format: "ndjson" | "csv",
  decimalMark: "." | "," = ".",
): object {
  const columns = columnsOf(schema);
  const foreignKeys = columns.flatMap((column) => {
    const [dataset, target] = references[column.name]?.split(".") ?? [];
    if (dataset === undefined || target === undefined || `${dataset}.${target}` === `${name}.${column.name}`) return [];
    if (unbound?.includes(column.name)) return [];
    const resource = dataset === name ? "" : resourceName(dataset, format);
    return [{ fields: [column.name], reference: { resource, fields: [target] } }];
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => tableField(column, format, decimalMark, key?.includes(column.name) ?? false)),
    missingValues: [""],
    ...(key && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** CSV is the form of a dataset that bears its name; the same rows as NDJSON need one of their own. */
export const resourceName = (dataset: string, format: "ndjson" | "csv"): string =>
  format === "csv" ? dataset : `${dataset}-ndjson`;

function tableField(column: Column, format: "ndjson" | "csv", decimalMark: string, isKey: boolean): object {
  const { name, type, nullable, description, values, minimum, maximum } = column;
  const list = format === "csv" ? { type: "list", delimiter: "; ", itemType: "string" } : { type: "array" };
  const constraints = {
    ...((isKey || (!nullable && !(type === "text" && values === null) && type !== "list")) && { required: true }),
    ...(values && { enum: values }),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
  };
  return {
    name,
    ...(type === "list" ? list : { type: TABLE_SCHEMA_TYPES[type] }),
    ...(type === "number" && decimalMark !== "." && { decimalChar: decimalMark }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const BIGQUERY_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "STRING",
  integer: "INT64",
  number: "FLOAT64",
  boolean: "BOOL",
  date: "DATE",
  datetime: "TIMESTAMP",
  list: "STRING",
};

/** BigQuery's JSON schema of a dataset's NDJSON, as `bq load` takes it. */
export const bigQuerySchema = (schema: z.ZodObject): object[] =>
  columnsOf(schema).map(({ name, type, nullable, description }) => ({
    name,
    type: BIGQUERY_TYPES[type],
    mode: type === "list" ? "REPEATED" : nullable ? "NULLABLE" : "REQUIRED",
    description,
  }));

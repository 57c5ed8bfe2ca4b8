/**
 * What `kliping worker` tells and does for an engine that has mapped the documents itself: the plan of what comes
 * behind the map, articles of one id, and reductions that are a program.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { UsageError } from "../core/errors.ts";
import { type ColumnType, columnsOf, type TableDefinition } from "../io/schema.ts";
import { sparkFunctions } from "./dialect.ts";
import { type Greeting, greetingOf } from "./filter.ts";
import type { Job, JoinedColumn, Queries, Row, RunSettings } from "./job.ts";
import { linesOf } from "./lines.ts";
import { type Change, changesOf } from "./merge.ts";
import { CODE_ROOT } from "./paths.ts";

/** What an engine does behind the map, in this order; `docs/scale.md` says how. */
export interface EnginePlan extends Greeting {
  /** Statements that define the functions of the queries. */
  readonly functions: readonly string[];
  /** Columns and types of each dataset, as Spark SQL writes them. */
  readonly datasets: Readonly<Record<string, string>>;
  readonly documents: { readonly dataset: string; readonly key: string };
  /** The dataset that an article becomes a row of that another stands for. */
  readonly rejects: string;
  readonly join: {
    readonly given: { readonly name: string; readonly columns: string; readonly rows: readonly Row[] };
    /** Gives the table `joined_ids`. */
    readonly sql: string;
    /** A query of (is_error, remark) rows. */
    readonly remarks: string;
    /** By dataset: the query of its rows with their ids, over itself and `joined_ids`. */
    readonly datasets: Readonly<Record<string, string>>;
  } | null;
  /** Without `sql`: what `kliping worker --reduce DATASET` makes. */
  readonly reduce: readonly { readonly dataset: string; readonly sql?: string }[];
}

/** Throws a UsageError for a configuration that asks for what an engine does not do. */
export async function planOf(job: Job, config: RunSettings): Promise<EnginePlan> {
  if (config.dropDuplicates !== false)
    throw new UsageError("dropDuplicates is for kliping run: leave copies out with a query over duplicates");
  return {
    ...(await greetingOf(job, config)),
    functions: sparkFunctions(),
    datasets: Object.fromEntries(Object.entries(job.datasets).map(([name, table]) => [name, sparkColumns(table)])),
    documents: { dataset: job.documents.dataset, key: job.documents.key },
    rejects: job.rejects.dataset,
    join: job.join ? await joinPlan(job, job.join, config) : null,
    reduce: await Promise.all(
      job.reduce.map(async (reduction) => ({
        dataset: reduction.dataset,
        ...("sqlFile" in reduction && { sql: await readQuery(reduction.sqlFile) }),
      })),
    ),
  };
}

const joinPlan = async (
  job: Job,
  { given, sqlFiles, remarksFile, datasets }: NonNullable<Job["join"]>,
  config: RunSettings,
) => ({
  given: { name: given.name, columns: sparkColumns(given.table), rows: given.rowsOf(config) },
  sql: (await Promise.all(sqlFiles.map(readQuery))).join(";\n"),
  remarks: await readQuery(remarksFile),
  datasets: Object.fromEntries(
    Object.entries(datasets).map(([name, columns]) => [
      name,
      joinStatement(name, job.datasets[name] as TableDefinition, columns, job.documents.key),
    ]),
  ),
});

const readQuery = async (file: string): Promise<string> =>
  (await readFile(join(CODE_ROOT, file), "utf8")).trimEnd().replace(/;$/, "");

const SPARK_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "STRING",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
  datetime: "TIMESTAMP",
  list: "ARRAY<STRING>",
};

const sparkColumns = ({ schema }: TableDefinition): string =>
  columnsOf(schema)
    .map(({ name, type }) => `${name} ${SPARK_TYPES[type]}`)
    .join(", ");

/**
 * The rows of a dataset with the ids that their keys were joined to, over the table `joined_ids` (doc_id, entity_key,
 * entity_id, by_hand), in the order of its columns: what `writeJoined` does to files.
 */
export function joinStatement(
  name: string,
  { schema }: TableDefinition,
  joined: readonly JoinedColumn[],
  documentKey: string,
): string {
  const cells = new Map<string, string>();
  const joins = joined.map(({ id, key, basis }, place) => {
    const [own, all] = [`own_${place}`, `all_${place}`];
    const joinedTo = `coalesce(${own}.entity_id, ${all}.entity_id, rows.${key})`;
    cells.set(id, `CASE WHEN rows.${key} IS NULL THEN rows.${id} ELSE ${joinedTo} END`);
    if (basis) {
      const from = basis.joined.from.map((value) => `'${value}'`).join(", ");
      cells.set(
        basis.column,
        `CASE WHEN rows.${key} IS NULL THEN rows.${basis.column}` +
          ` WHEN ${own}.entity_id IS NOT NULL OR ${all}.by_hand THEN '${basis.byHand}'` +
          ` WHEN ${joinedTo} <> rows.${key} AND rows.${basis.own} IN (${from}) THEN '${basis.joined.to}'` +
          ` ELSE rows.${basis.own} END`,
      );
    }
    return (
      `LEFT JOIN (SELECT DISTINCT * FROM joined_ids WHERE doc_id IS NOT NULL) AS ${own}` +
      ` ON ${own}.doc_id = rows.${documentKey} AND ${own}.entity_key = rows.${key}\n` +
      `LEFT JOIN (SELECT DISTINCT * FROM joined_ids WHERE doc_id IS NULL) AS ${all} ON ${all}.entity_key = rows.${key}`
    );
  });
  const columns = columnsOf(schema).map(({ name: column }) => `${cells.get(column) ?? `rows.${column}`} AS ${column}`);
  return `SELECT ${columns.join(",\n  ")}\nFROM ${name} AS rows\n${joins.join("\n")}`;
}

/** A row of documents, and which record it is of. */
interface Document {
  readonly item: string;
  readonly row: Row;
}

function documentOf(line: string): Document {
  const { item, row } = JSON.parse(line) as { readonly item: string; readonly row: string };
  return { item, row: JSON.parse(row) as Row };
}

/**
 * Settles articles of one id. Lines of the input are documents, those of one id one after the other: `{"item": ...,
 * "row": ...}`, the row as the text of its JSON. Writes a line for each that changes: with `reject`, the row that
 * stands for all of its rows, or with `old_id` and `new_id`, which it is given.
 */
export async function settleLines(job: Job, input: Readable, write: (text: string) => Promise<void>): Promise<void> {
  let group: Document[] = [];
  const idOf = ({ row }: Document) => row[job.documents.key];
  for await (const line of linesOf(input)) {
    const document = documentOf(line);
    if (group[0] && idOf(group[0]) !== idOf(document)) {
      await write(await settled(job, group));
      group = [];
    }
    group.push(document);
  }
  await write(await settled(job, group));
}

/** An engine's lines are in no order: the n-th record of a file says its number in its id. */
const RECORDS = new Intl.Collator("en", { numeric: true });

async function settled(job: Job, documents: readonly Document[]): Promise<string> {
  if (documents.length < 2 || !job.articles) return "";
  const idOf = ({ row }: Document) => String(row[job.documents.sourceId]);
  const group = documents.toSorted((a, b) => RECORDS.compare(idOf(a), idOf(b)));
  const reader = { row: (item: number) => (group[item] as Document).row };
  const changes = await changesOf(job, job.articles, [...group.keys()], reader);
  return [...changes]
    .map(([place, change]) => `${JSON.stringify({ item: group[place]?.item, ...told(change) })}\n`)
    .join("");
}

const told = (change: Change): object =>
  change.kind === "merged"
    ? { reject: JSON.stringify(change.reject) }
    : { old_id: change.from.toString(), new_id: change.to.toString() };

/** Rows that are read from the engine at a time. */
const ROWS_AT_ONCE = 1000;

/**
 * Makes a dataset by its program. The engine answers what it asks: behind `{"query": SQL}` it writes the rows of the
 * last statement, a line each, then an empty line; `{"load": NAME, "columns": ..., "rows": N}` goes before N rows of a
 * table. `{"row": {...}}` is a row of the dataset, `{"end": N}` says how many there were.
 */
export async function reduceLines(
  job: Job,
  config: RunSettings,
  dataset: string,
  input: Readable,
  write: (text: string) => Promise<void>,
): Promise<void> {
  const reduction = job.reduce.find((one) => one.dataset === dataset);
  if (!reduction || !("make" in reduction)) throw new UsageError(`${dataset} is not made by a program`);
  let count = 0;
  for await (const rows of reduction.make(askedQueries(input, write), config)) {
    await write(rows.map((row) => `${JSON.stringify({ row })}\n`).join(""));
    count += rows.length;
  }
  await write(`${JSON.stringify({ end: count })}\n`);
  input.destroy(); // or the process would wait for the engine, and the engine for it
}

function askedQueries(input: Readable, write: (text: string) => Promise<void>): Queries {
  const lines = linesOf(input);
  return {
    async *objects(sqlFile) {
      await write(`${JSON.stringify({ query: await readQuery(sqlFile) })}\n`);
      let rows: Row[] = [];
      for (;;) {
        const { done, value: line } = await lines.next();
        if (done) throw new Error(`the rows of ${sqlFile} have no end`);
        if (line === "") break;
        if (rows.push(JSON.parse(line) as Row) < ROWS_AT_ONCE) continue;
        yield rows;
        rows = [];
      }
      yield rows;
    },
    async load(name, table, rows) {
      await write(`${JSON.stringify({ load: name, columns: sparkColumns(table), rows: rows.length })}\n`);
      for (const row of rows) await write(`${JSON.stringify(row)}\n`);
    },
  };
}

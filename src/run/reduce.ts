/** The reduce of a run: what only the whole corpus shows, as SQL over the datasets that the map wrote. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetFigures, Report, Said } from "../core/report.ts";
import type { RowWriter } from "../io/row-writer.ts";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import { figureStatement, readFigures } from "../report/figures.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import type { FileFacts } from "./files.ts";
import type { Ask, Job, Queries, Row, RunSettings } from "./job.ts";
import { joinedIds, loadRows, writeJoined } from "./join.ts";
import { publishedWhere } from "./one.ts";
import { CODE_ROOT } from "./paths.ts";
import { Selection } from "./selection.ts";
import { SMALL, Warehouse } from "./warehouse.ts";

export interface Reduced extends Counted {
  readonly pages: readonly DrawnPage[];
  readonly remarks: readonly string[];
  /** The state, where the join moved rows. */
  readonly state: FileFacts | null;
}

/**
 * Fills the reduced datasets from their queries and closes all of them; gives the figures for the report. `datasets`
 * and `writers` have one entry each dataset, in the job's order. Throws a UsageError where what people decided
 * contradicts itself.
 */
export async function reduceCorpus(
  job: Job,
  config: RunSettings,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  { staging, threads, signal }: { staging: string; threads: number; signal: AbortSignal },
): Promise<Reduced> {
  const temporary = join(staging, ".reduce");
  const longestLine = Math.max(...datasets.map((dataset) => dataset.longestLine));
  const isSmall = datasets.reduce((sum, dataset) => sum + dataset.ndjsonBytes, 0) < SMALL;
  const warehouse = await Warehouse.open({ threads: isSmall ? 1 : threads, temporary, longestLine, signal });
  const definitionOf = ({ name }: DatasetFiles) => job.datasets[name] as TableDefinition;
  const load = (dataset: DatasetFiles) => warehouse.load(dataset.name, definitionOf(dataset), dataset.ndjsonPath);
  try {
    const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
    const mapped = datasets.filter(({ name }) => !reduced.has(name));
    const joined = mapped.filter(({ name }) => name in (job.join?.datasets ?? {}));
    for (const dataset of mapped) {
      await dataset.close();
      if (joined.includes(dataset)) await warehouse.add(dataset.name, definitionOf(dataset), dataset.ndjsonPath);
      else await load(dataset);
    }
    let state: FileFacts | null = null;
    let remarks: readonly string[] = [];
    if (job.join) {
      const ids = await joinedIds(job.join, config, warehouse, temporary);
      remarks = ids.remarks;
      state = await writeJoined(job, datasets, writers, ids, staging);
      for (const dataset of joined) await load(dataset);
    }
    const queries = queriesOf(warehouse, temporary);
    for (const reduction of job.reduce) {
      const index = datasets.findIndex((dataset) => dataset.name === reduction.dataset);
      const dataset = datasets[index] as DatasetFiles;
      if (dataset.isClosed) {
        await load(dataset); // filled before
        continue;
      }
      const writer = writers[index] as RowWriter;
      const made =
        "make" in reduction
          ? reduction.make(queries, config)
          : warehouse.rows(await readQuery(reduction.sqlFile), definitionOf(dataset));
      for await (const rows of made) {
        writer.append(rows);
        const chunk = writer.take();
        await dataset.append(chunk, rows.length, chunk.ndjson.length);
      }
      await dataset.close();
      await load(dataset);
    }
    const pages = await drawPages(job, config, warehouse, staging);
    return { ...(await countRows(job, warehouse, new Selection(job, config))), remarks, state, pages };
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A page beside the report, to be written. */
export interface DrawnPage {
  readonly path: string;
  readonly name: Said;
  readonly text: string;
}

/** The pages beside the report, by the tables of the warehouse and the files of `folder`. */
export async function drawPages(
  job: Job,
  config: RunSettings,
  warehouse: Warehouse,
  folder: string,
): Promise<DrawnPage[]> {
  const ask: Ask = {
    query: async (sqlFile, whole) => {
      const rows: Row[] = [];
      for await (const some of warehouse.objects(whole(await readQuery(sqlFile)))) rows.push(...some);
      return rows;
    },
    find: async (name, column, values) => {
      const definition = job.datasets[name] as TableDefinition;
      // tables have moments in UTC, files as they were stated
      if (columnsOf(definition.schema).some(({ type }) => type === "datetime"))
        return publishedWhere(folder, name, column, new Set(values));
      const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
      const rows: Row[] = [];
      for await (const some of warehouse.rows(`SELECT * FROM ${name} WHERE "${column}" IN (${list})`, definition))
        rows.push(...some);
      return rows;
    },
  };
  const pages: DrawnPage[] = [];
  for (const { path, name, draw } of job.pages ?? []) {
    const text = await draw(ask, config);
    if (text !== null) pages.push({ path, name, text });
  }
  return pages;
}

/** `temporary`: a folder for rows on their way. */
export const queriesOf = (warehouse: Warehouse, temporary: string): Queries => ({
  async *objects(sqlFile) {
    yield* warehouse.objects(await readQuery(sqlFile));
  },
  load: (name, table, rows) => loadRows(warehouse, name, table, rows, temporary),
});

const readQuery = (file: string): Promise<string> => readFile(join(CODE_ROOT, file), "utf8");

/** What the report counts of the datasets. */
export type Counted = Pick<Report, "figures" | "samples" | "datasets">;

export async function countRows(job: Job, warehouse: Warehouse, selection: Selection): Promise<Counted> {
  const datasets: DatasetFigures[] = [];
  for (const [name, definition] of Object.entries(job.datasets))
    datasets.push(await datasetFigures(warehouse, name, definition));
  return { ...(await figuresOf(job, warehouse, datasets, selection)), datasets };
}

/** The figures and their samples, of the datasets that have rows. */
async function figuresOf(
  job: Job,
  warehouse: Warehouse,
  datasets: readonly DatasetFigures[],
  selection: Selection,
): Promise<Pick<Report, "figures" | "samples">> {
  const filled = new Set(datasets.filter(({ rows }) => rows > 0).map(({ name }) => name));
  const countables = Object.fromEntries(
    Object.entries(job.datasets).map(([name, { schema, key }]) => {
      const isText = columnsOf(schema).map((column) => [column.name, { isText: column.type === "text" }]);
      return [name, { columns: Object.fromEntries(isText), key }];
    }),
  );
  const figures: Record<string, Report["figures"][string]> = {};
  const samples: Record<string, Report["samples"][string]> = {};
  for (const query of job.figures.filter(({ of: [first] }) => filled.has(first))) {
    const rows: Record<string, unknown>[] = [];
    for await (const some of warehouse.objects(figureStatement(query, countables, job.documents.key)))
      rows.push(...some);
    if (rows.length === 0) continue;
    const read = readFigures(query, rows, job.documents.key, (name) => selection.pathOf(name));
    figures[query.name] = read.figures;
    samples[query.name] = read.samples;
  }
  return { figures, samples };
}

/** How many rows a dataset has, and in how many of them each column is filled. */
async function datasetFigures(warehouse: Warehouse, name: string, dataset: TableDefinition): Promise<DatasetFigures> {
  const columns = columnsOf(dataset.schema);
  const counts = columns.map((column, index) => {
    const filled = column.type === "list" ? `CASE WHEN len("${column.name}") > 0 THEN 1 END` : `"${column.name}"`;
    return `count(${filled}) AS c${index}`;
  });
  let row: Record<string, unknown> = {};
  for await (const rows of warehouse.objects(`SELECT count(*) AS all_rows, ${counts.join(", ")} FROM ${name}`)) {
    row = { ...row, ...rows[0] };
  }
  return {
    name,
    title: dataset.title,
    rows: Number(row.all_rows),
    columns: columns.map((column, index) => ({ name: column.name, filled: Number(row[`c${index}`]) })),
  };
}

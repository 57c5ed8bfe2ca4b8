/** The reduce of a run: what only the whole corpus shows, as SQL over the datasets that the map wrote. */
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetFigures, Report } from "../core/report.ts";
import type { RowWriter } from "../io/row-writer.ts";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import type { FileFacts } from "./files.ts";
import type { Job, Queries, RunSettings } from "./job.ts";
import { joinedIds, loadRows, writeJoined } from "./join.ts";
import { CODE_ROOT } from "./paths.ts";
import { Warehouse } from "./warehouse.ts";

export interface Reduced {
  readonly figures: Report["figures"];
  readonly datasets: readonly DatasetFigures[];
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
  const warehouse = await Warehouse.open({ threads, temporary, longestLine, signal });
  const definitionOf = ({ name }: DatasetFiles) => job.datasets[name] as TableDefinition;
  const finish = async (dataset: DatasetFiles) => {
    await dataset.close();
    await warehouse.add(dataset.name, definitionOf(dataset), dataset.ndjsonPath);
  };
  try {
    const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
    for (const dataset of datasets) if (!reduced.has(dataset.name)) await finish(dataset);
    let state: FileFacts | null = null;
    let remarks: readonly string[] = [];
    if (job.join) {
      const ids = await joinedIds(job.join, config, warehouse, temporary);
      remarks = ids.remarks;
      state = await writeJoined(job, datasets, writers, ids, staging);
    }
    const queries = queriesOf(warehouse, temporary);
    for (const reduction of job.reduce) {
      const index = datasets.findIndex((dataset) => dataset.name === reduction.dataset);
      const dataset = datasets[index] as DatasetFiles;
      const writer = writers[index] as RowWriter;
      const made =
        "make" in reduction
          ? reduction.make(queries)
          : warehouse.rows(await readQuery(reduction.sqlFile), definitionOf(dataset));
      for await (const rows of made) {
        writer.append(rows);
        const chunk = writer.take();
        await dataset.append(chunk, rows.length, chunk.ndjson.length);
      }
      await finish(dataset);
    }
    const figures = await figuresOf(job, warehouse);
    const filled: DatasetFigures[] = [];
    for (const dataset of datasets) filled.push(await datasetFigures(warehouse, dataset.name, definitionOf(dataset)));
    return { figures, datasets: filled, remarks, state };
  } finally {
    warehouse.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** `temporary`: a folder for rows on their way. */
export const queriesOf = (warehouse: Warehouse, temporary: string): Queries => ({
  async *objects(sqlFile) {
    yield* warehouse.objects(await readQuery(sqlFile));
  },
  load: (name, table, rows) => loadRows(warehouse, name, table, rows, temporary),
});

const readQuery = (file: string): Promise<string> => readFile(join(CODE_ROOT, file), "utf8");

/** The figures for the report, of the datasets that the warehouse has. */
export async function figuresOf(job: Job, warehouse: Warehouse): Promise<Report["figures"]> {
  const query = await readQuery(job.figuresFile);
  const figures: Record<string, { key: string; value: number }[]> = {};
  for await (const rows of warehouse.objects(query)) {
    for (const { figure, key, value } of rows) {
      const list = figures[figure as string] ?? [];
      figures[figure as string] = list;
      list.push({ key: String(key), value: Number(value) });
    }
  }
  return figures;
}

/** How many rows a dataset has, and in how many of them each column is filled. */
export async function datasetFigures(
  warehouse: Warehouse,
  name: string,
  dataset: TableDefinition,
): Promise<DatasetFigures> {
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

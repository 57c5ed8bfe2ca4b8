/** The reduce of a run: what only the whole corpus shows, as SQL over the datasets that the map wrote. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetFigures, Figure } from "../core/report.ts";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import type { Job } from "./job.ts";
import { CODE_ROOT } from "./paths.ts";
import type { RowWriter } from "./row-writers.ts";
import type { Warehouse } from "./warehouse.ts";

/** Fills a reduced dataset from its query, in chunks. */
export async function reduceDataset(
  warehouse: Warehouse,
  dataset: TableDefinition,
  sqlFile: string,
  files: DatasetFiles,
  writer: RowWriter,
): Promise<void> {
  const sql = await readFile(join(CODE_ROOT, sqlFile), "utf8");
  for await (const rows of warehouse.rows(sql, dataset)) {
    const chunk = { ndjson: Buffer.from(writer.ndjson(rows)), csv: Buffer.from(writer.csv(rows)) };
    await files.append(chunk, rows.length, chunk.ndjson.length);
  }
}

/** The figures of the report, by name. */
export async function runFigures(warehouse: Warehouse, job: Job): Promise<Record<string, Figure[]>> {
  const figures: Record<string, Figure[]> = {};
  const sql = await readFile(join(CODE_ROOT, job.figuresFile), "utf8");
  for await (const rows of warehouse.objects(sql)) {
    for (const { figure, key, value } of rows) {
      figures[figure as string] ??= [];
      figures[figure as string]?.push({ key: String(key), value: Number(value) });
    }
  }
  return figures;
}

/** In how many rows of a dataset each column is filled. */
export async function columnFigures(
  warehouse: Warehouse,
  name: string,
  dataset: TableDefinition,
): Promise<DatasetFigures> {
  const columns = columnsOf(dataset.schema);
  const counts = columns.map((column, index) =>
    column.type === "list"
      ? `count(CASE WHEN len("${column.name}") > 0 THEN 1 END) AS c${index}`
      : `count("${column.name}") AS c${index}`,
  );
  const figures: DatasetFigures[] = [];
  for await (const rows of warehouse.objects(`SELECT count(*) AS all_rows, ${counts.join(", ")} FROM ${name}`)) {
    for (const row of rows) {
      figures.push({
        name,
        title: dataset.title,
        rows: Number(row.all_rows),
        columns: columns.map((column, index) => ({ name: column.name, filled: Number(row[`c${index}`]) })),
      });
    }
  }
  return figures[0] as DatasetFigures;
}

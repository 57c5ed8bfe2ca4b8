/** Whether the reduced datasets of a published run are what its other rows make. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rowWriter } from "../io/row-writer.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { Breach, Job, Row, RunSettings } from "./job.ts";
import { joinedIds } from "./join.ts";
import { RowReader } from "./lines.ts";
import { CODE_ROOT } from "./paths.ts";
import { queriesOf } from "./reduce.ts";
import { rowsPath } from "./selection.ts";
import type { Warehouse } from "./warehouse.ts";

/**
 * Makes each reduced dataset again from the tables of the warehouse, which has all datasets, and tells of the first row
 * that differs. `isWhole`: no copy was dropped, else the dataset of copies names articles that are not there.
 */
export async function checkReduced(
  job: Job,
  config: RunSettings,
  folder: string,
  { warehouse, temporary, isWhole }: { warehouse: Warehouse; temporary: string; isWhole: boolean },
  found: (breach: Breach) => void,
): Promise<void> {
  // queries of the reduction read what those of the join make
  if (job.join) await joinedIds(job.join, config, warehouse, temporary);
  const queries = queriesOf(warehouse, temporary);
  for (const reduction of job.reduce) {
    const { dataset } = reduction;
    if (!isWhole && dataset === job.copies?.dataset) continue;
    const definition = job.datasets[dataset] as TableDefinition;
    const made =
      "make" in reduction
        ? reduction.make(queries, config)
        : warehouse.rows(await readFile(join(CODE_ROOT, reduction.sqlFile), "utf8"), definition);
    const row = await firstDifference(made, definition, new RowReader(rowsPath(folder, dataset)));
    if (row !== null)
      found({ dataset, row: String(row), message: "the row is not what the rows of the articles make" });
  }
}

/** The number of the first row that differs, from 1; null where none does. */
async function firstDifference(
  made: AsyncIterable<readonly Row[]>,
  definition: TableDefinition,
  reader: RowReader,
): Promise<number | null> {
  const writer = rowWriter(definition, "canonical");
  let row = 0;
  try {
    for await (const rows of made) {
      writer.append(rows);
      const { ndjson } = writer.take();
      const lines = Buffer.from(ndjson.buffer, ndjson.byteOffset, ndjson.length).toString("utf8").split("\n");
      for (const line of lines.slice(0, -1)) {
        row++;
        if ((await reader.next()) !== line) return row;
      }
    }
    return (await reader.next()) === null ? null : row + 1;
  } finally {
    await reader.close();
  }
}

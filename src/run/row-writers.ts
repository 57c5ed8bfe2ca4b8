import { type RowWriter, rowWriter } from "../io/row-writer.ts";
import type { Job, RunSettings } from "./job.ts";
import { Selection } from "./selection.ts";

/** One a dataset, in the job's order; those of datasets that are not published as CSV make none. */
export function rowWriters(job: Job, config: RunSettings): RowWriter[] {
  const selection = new Selection(job, config);
  return Object.entries(job.datasets).map(([name, dataset]) =>
    rowWriter(dataset, selection.has(name, "csv") ? config.csvDialect : null),
  );
}

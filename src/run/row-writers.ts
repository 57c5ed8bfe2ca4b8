import { type RowWriter, rowWriter } from "../io/row-writer.ts";
import type { Job, RunSettings } from "./job.ts";

/** One a dataset, in the job's order. */
export const rowWriters = (job: Job, { csvDialect }: RunSettings): RowWriter[] =>
  Object.values(job.datasets).map((dataset) => rowWriter(dataset, csvDialect));

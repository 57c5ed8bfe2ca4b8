import { csvWriter } from "../io/csv.ts";
import { ndjsonWriter } from "../io/ndjson.ts";
import type { Job, Row, RunSettings } from "./job.ts";

/** Rows of one dataset as text, in both formats. */
export interface RowWriter {
  /** What the CSV file begins with. */
  readonly header: string;
  ndjson(rows: readonly Row[]): string;
  csv(rows: readonly Row[]): string;
}

/** One a dataset, in the job's order. */
export const rowWriters = (job: Job, { csvDialect }: RunSettings): RowWriter[] =>
  Object.values(job.datasets).map((dataset) => {
    const { header, rows: csv } = csvWriter(dataset, csvDialect);
    return { header, csv, ndjson: ndjsonWriter(dataset.schema) };
  });

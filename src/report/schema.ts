/** The schema of `report.json`, as `kliping schema report` prints it. */
import { z } from "zod";

const text = (description: string) => z.string().describe(description);
const count = (description: string) => z.int().nonnegative().describe(description);
const number = (description: string) => z.number().nonnegative().describe(description);
const texts = (description: string) => z.array(z.string()).describe(description);
const moment = (description: string) => z.iso.datetime().describe(description);
const byReason = (description: string) => z.record(z.string(), z.int().nonnegative()).describe(description);

const balance = z
  .strictObject({
    records: count("Records that came in: the sum of all the rest"),
    documents: count("Articles that came out"),
    rejects: byReason("By code"),
    skipped: byReason("Left out by the wish of the caller, or because no reader takes the file, by reason"),
    merged: byReason("The same record met again, by reason"),
    dropped_copies: byReason("Copies of other articles that were left out, by reason"),
  })
  .describe("Every record that came in, by what became of it");

const recognised = z
  .array(
    z.strictObject({
      source_path: text("The first file of which it was decided"),
      files: count("How many files"),
      format: text("How the file is stored"),
      fields: z.array(z.strictObject({ field: z.string(), column: z.string(), basis: z.string() })),
    }),
  )
  .describe("Which column was taken for what, in files of records");

const datasets = z
  .array(
    z.strictObject({
      name: text("The dataset"),
      title: text("What its rows are of"),
      rows: count("Its rows"),
      columns: z.array(z.strictObject({ name: z.string(), filled: count("Rows in which the cell is filled") })),
    }),
  )
  .describe("In the order of the data package");

const figures = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        key: text("What the number is of; empty for unknown"),
        series: text("What the key is parted by").optional(),
        value: z.number().describe("The number"),
        more: z
          .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
          .describe("What else is known of it")
          .optional(),
      }),
    ),
  )
  .describe("Counts by name, largest first, as many as each figure keeps");

const samples = z
  .record(
    z.string(),
    z.strictObject({
      query: text(
        "SQL of all rows behind a number, for DuckDB in the folder of the run; $key, $series are the number's",
      ),
      columns: texts("Columns of the sample"),
      rows: z.array(z.array(z.array(z.unknown()))).describe("For each of the first numbers up to three rows"),
    }),
  )
  .describe("The rows behind the figures, by the same names");

const judged = z.strictObject({
  name: text("all, or the kind of the rows, or the group (outlet) of their documents"),
  right: count("Rows that were right"),
  judged: count("Rows that were judged"),
  share: z.number().min(0).max(1).describe("right / judged"),
  low: z.number().min(0).max(1).describe("Lower end of the interval of the true share (Wilson, 95 %)"),
  high: z.number().min(0).max(1).describe("Upper end"),
});

const checked = z
  .array(
    z.strictObject({
      dataset: text("Whose rows"),
      run_id: text("The run whose rows were judged: the last of which any were"),
      all: judged,
      by: z.array(judged).describe("By kind of row"),
      groups: z.array(judged).describe("By group of the documents"),
    }),
  )
  .describe("What came of rows checked by hand (kliping check); not there where none were");

const changes = z
  .strictObject({
    since: text("The run_id of the run before"),
    finished_at: moment("When that one finished"),
    same_inputs: z.boolean().describe("Whether both read the same INPUTs: only then alarms are raised"),
    same_version: z.boolean().describe("Whether both are of one version of the pipeline"),
    rows: z.array(
      z.strictObject({
        name: text("What changed: a number of the balance, a figure, a dataset, dataset.column"),
        key: z.string().nullable().describe("The key in a figure"),
        unit: z.enum(["count", "rows", "share", "rate"]).describe("What before and after are; a share is 0 to 1"),
        before: z.number(),
        after: z.number(),
        alarm: z.enum(["gone", "rose", "fell", "slower"]).nullable().describe("Why someone should look"),
      }),
    ),
  })
  .nullable()
  .describe("What changed since the run that was published before; null for the first");

const timings = z
  .strictObject({
    workers: count("Worker threads"),
    total_seconds: number("From start to end"),
    startup_seconds: number("Until the first batch was handed out"),
    map_seconds: number("The map"),
    reduce_seconds: number("The reduce"),
    stages: z
      .array(z.strictObject({ name: z.string(), seconds: z.number().nonnegative() }))
      .describe("Work of all threads together"),
    megabytes_per_second: number("Input a second of map and reduce"),
    peak_rss_bytes: count("Memory at its peak"),
  })
  .describe("Where the time went");

/** What a run tells of itself. */
export const REPORT_SCHEMA = z
  .strictObject({
    run_id: text("The run: its start in UTC, and four letters"),
    pipeline: text("The pipeline's name"),
    version: text("Hash of code, tables and weights"),
    started_at: moment("In UTC"),
    finished_at: moment("In UTC"),
    inputs: texts("The INPUTs as they were given"),
    input_files: count("Files that were found"),
    input_bytes: count("Their size"),
    balance,
    recognised,
    reused_documents: count("Articles whose rows were taken from the last run"),
    warnings: texts("What crossed a threshold of the configuration; such a run ends with exit code 3"),
    remarks: texts("What else should be known; it changes no exit code"),
    datasets,
    files: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe("By dataset: the files of its rows, from the run's folder; of one that is left out a packed one"),
    figures,
    samples,
    checked: checked.optional(),
    changes,
    timings,
  })
  .describe("What a run tells of itself: report.json");

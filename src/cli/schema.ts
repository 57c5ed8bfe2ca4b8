import { Command, Option } from "commander";
import { z } from "zod";
import { UsageError } from "../core/errors.ts";
import { createTable, inOrderOfReference } from "../io/ddl.ts";
import { bigQuerySchema, duckdbTypes, jsonSchema, type TableDefinition, tableSchema } from "../io/schema.ts";
import type { Job } from "../run/job.ts";
import { DEFAULT_PIPELINE, loadPipeline, PIPELINE_NAMES } from "./pipelines.ts";

const STATEMENTS = ["postgres", "sqlite", "snowflake", "redshift", "clickhouse"] as const;
const FORMATS = ["json", "table", "duckdb", "bigquery", ...STATEMENTS] as const;

/** Not a dataset: what a run tells of itself. */
const REPORT = "report";

export const schemaCommand = (): Command =>
  new Command("schema")
    .description("Print the schema of a dataset, or of all of them by name.")
    .argument("[dataset]", "documents, quotes, ...; without it, all; report is that of report.json")
    .addOption(
      new Option(
        "--format <name>",
        "JSON Schema, Frictionless Table Schema, DuckDB columns, BigQuery schema, or CREATE TABLE statements",
      )
        .choices(FORMATS)
        .default("json"),
    )
    .addOption(new Option("--pipeline <name>", "whose datasets").choices(PIPELINE_NAMES).default(DEFAULT_PIPELINE))
    .addHelpText(
      "after",
      `
Examples:
  $ kliping schema quotes
  $ kliping schema documents --format bigquery > documents.schema.json
  $ kliping schema --format postgres | psql
  $ duckdb -c "SELECT * FROM read_json('output/latest/data/quotes.ndjson',
      columns = $(kliping schema quotes --format duckdb))"`,
    )
    .action(async (dataset: string | undefined, { format, pipeline }: { format: Format; pipeline: string }) => {
      if (dataset === REPORT) {
        const { REPORT_SCHEMA } = await import("../report/schema.ts");
        process.stdout.write(`${JSON.stringify(z.toJSONSchema(REPORT_SCHEMA), null, 2)}\n`);
        return;
      }
      const job = await loadPipeline(pipeline);
      const definition = dataset === undefined ? undefined : job.datasets[dataset];
      if (dataset !== undefined && !definition) {
        throw new UsageError(`no dataset is called ${dataset}; there are ${Object.keys(job.datasets).join(", ")}`);
      }
      if (isStatements(format)) {
        const tables = dataset !== undefined && definition ? { [dataset]: definition } : job.datasets;
        for (const [name, table] of inOrderOfReference(tables, job.references))
          for (const statement of createTable(format, name, table, job.references))
            process.stdout.write(`${statement};\n`);
        return;
      }
      const print = (name: string, definition: TableDefinition) => schemaOf(job, name, definition, format);
      const schema =
        dataset !== undefined && definition
          ? print(dataset, definition)
          : Object.fromEntries(Object.entries(job.datasets).map(([name, table]) => [name, print(name, table)]));
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });

type Format = (typeof FORMATS)[number];

const isStatements = (format: Format): format is (typeof STATEMENTS)[number] =>
  (STATEMENTS as readonly string[]).includes(format);

function schemaOf(
  job: Job,
  name: string,
  definition: TableDefinition,
  format: Exclude<Format, (typeof STATEMENTS)[number]>,
): object {
  switch (format) {
    case "json":
      return jsonSchema(definition);
    case "table":
      return tableSchema(name, definition, job.references, "ndjson");
    case "duckdb":
      return duckdbTypes(definition.schema, "ndjson");
    case "bigquery":
      return bigQuerySchema(definition.schema);
  }
}

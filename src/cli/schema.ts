import { Command, Option } from "commander";
import { UsageError } from "../core/errors.ts";
import { bigQuerySchema, duckdbTypes, jsonSchema, type TableDefinition, tableSchema } from "../io/schema.ts";
import type { Job } from "../run/job.ts";
import { DEFAULT_PIPELINE, loadPipeline, PIPELINE_NAMES } from "./pipelines.ts";

const FORMATS = ["json", "table", "duckdb", "bigquery"] as const;

export const schemaCommand = (): Command =>
  new Command("schema")
    .description("Print the schema of a dataset, or of all of them by name.")
    .argument("[dataset]", "documents, quotes, ...; without it, all")
    .addOption(
      new Option("--format <name>", "JSON Schema, Frictionless Table Schema, DuckDB columns, or BigQuery schema")
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
  $ duckdb -c "SELECT * FROM read_json('output/latest/data/quotes.ndjson',
      columns = $(kliping schema quotes --format duckdb))"`,
    )
    .action(async (dataset: string | undefined, { format, pipeline }: { format: Format; pipeline: string }) => {
      const job = await loadPipeline(pipeline);
      const print = (name: string, definition: TableDefinition) => schemaOf(job, name, definition, format);
      const definition = dataset === undefined ? undefined : job.datasets[dataset];
      if (dataset !== undefined && !definition) {
        throw new UsageError(`no dataset is called ${dataset}; there are ${Object.keys(job.datasets).join(", ")}`);
      }
      const schema =
        dataset !== undefined && definition
          ? print(dataset, definition)
          : Object.fromEntries(Object.entries(job.datasets).map(([name, table]) => [name, print(name, table)]));
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    });

type Format = (typeof FORMATS)[number];

function schemaOf(job: Job, name: string, definition: TableDefinition, format: Format): object {
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

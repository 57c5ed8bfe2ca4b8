import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { userFolder } from "./paths.ts";
import { preparedPipelineOfRun } from "./pipelines.ts";

export const loadCommand = (): Command =>
  new Command("load")
    .description("Load a published run into a database: SQLite or DuckDB.")
    .argument("<run>", "its folder, for instance output/latest")
    .requiredOption(
      "--to <file>",
      "a file that ends in .sqlite, .sqlite3, .db or .duckdb; made where it is not there",
      target,
    )
    .addHelpText(
      "after",
      `
Each dataset becomes a table. Loaded again, or from a later run, rows of the same key are updated and rows that went are
deleted, in one transaction: a reader sees the old rows or the new ones. Other tables of the file stay as they are.
SQLite keeps lists as JSON (json_each reads them) and truths as 0 and 1; DuckDB tables are made anew. For other
databases see kliping schema --format postgres, snowflake, redshift, clickhouse.

Examples:
  $ kliping load output/latest --to kliping.sqlite
  $ sqlite3 kliping.sqlite "SELECT speaker_name, text FROM quotes LIMIT 10"`,
    )
    .action(async (folder: string, { to }: { to: string }) => {
      const { loadRun } = await import("../run/load.ts");
      const run = resolve(userFolder(), folder);
      const file = resolve(userFolder(), to);
      const loaded = await loadRun(await preparedPipelineOfRun(run), run, file, endingOf(to));
      for (const [dataset, rows] of Object.entries(loaded)) process.stdout.write(`${dataset}\t${rows}\n`);
    });

const ENDINGS = ["sqlite", "sqlite3", "db", "duckdb"] as const;

const endingOf = (file: string) => file.slice(file.lastIndexOf(".") + 1).toLowerCase() as (typeof ENDINGS)[number];

function target(file: string): string {
  if (!ENDINGS.includes(endingOf(file))) throw new InvalidArgumentError(`It must end in .${ENDINGS.join(", .")}.`);
  return file;
}

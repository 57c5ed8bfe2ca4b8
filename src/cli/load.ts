import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { LoadedKind } from "../run/load.ts";
import { userFolder } from "./paths.ts";
import { preparedPipelineOfRun } from "./pipelines.ts";

export const loadCommand = (): Command =>
  new Command("load")
    .description("Load a published run into a database: PostgreSQL, SQLite or DuckDB.")
    .argument("<run>", "its folder, for instance output/latest")
    .requiredOption(
      "--to <database>",
      "postgres://user@host/name, or a file that ends in .sqlite, .sqlite3, .db or .duckdb; made where it is not there",
      target,
    )
    .option("--since <run>", "the run that the database holds: only rows that differ from its are brought")
    .addHelpText(
      "after",
      `
Each dataset becomes a table. Loaded again, or from a later run, rows of the same key are updated and rows that went are
deleted, in one transaction: a reader sees the old rows or the new ones. Other tables stay as they are. PostgreSQL gets
types, keys, references and descriptions; a password is best in PGPASSWORD. SQLite keeps lists as JSON (json_each reads
them) and truths as 0 and 1; DuckDB tables are made anew. For other databases see kliping schema --format snowflake,
redshift, clickhouse.

Examples:
  $ kliping load output/latest --to postgres://kliping@localhost/news
  $ kliping load output/latest --to kliping.sqlite
  $ sqlite3 kliping.sqlite "SELECT speaker_name, text FROM quotes LIMIT 10"`,
    )
    .action(async (folder: string, { to, since }: { to: string; since?: string }) => {
      const { loadRun } = await import("../run/load.ts");
      const run = resolve(userFolder(), folder);
      const kind = kindOf(to) as LoadedKind;
      const load = {
        job: await preparedPipelineOfRun(run),
        run,
        to: kind === "postgres" ? to : resolve(userFolder(), to),
        since: since === undefined ? null : resolve(userFolder(), since),
      };
      for (const [dataset, rows] of Object.entries(await loadRun(load, kind))) {
        process.stdout.write(`${dataset}\t${rows}\n`);
      }
    });

const KINDS: readonly (readonly [RegExp, LoadedKind])[] = [
  [/^postgres(?:ql)?:\/\//, "postgres"],
  [/\.(?:sqlite3?|db)$/i, "sqlite"],
  [/\.duckdb$/i, "duckdb"],
];

const kindOf = (to: string): LoadedKind | undefined => KINDS.find(([is]) => is.test(to))?.[1];

function target(to: string): string {
  if (kindOf(to)) return to;
  throw new InvalidArgumentError("It must end in .sqlite, .sqlite3, .db, .duckdb, or begin with postgres://.");
}

import { resolve } from "node:path";
import { Command } from "commander";
import { exitCodeOf, messageOf } from "./exit.ts";
import { userFolder } from "./paths.ts";
import { preparedPipeline } from "./pipelines.ts";
import { wholeNumber } from "./run.ts";
import { abortOnSignals } from "./signals.ts";
import { openLog, tellPublished } from "./telling.ts";

export const mergeCommand = (): Command =>
  new Command("merge")
    .description("Join the shards of a run (kliping run --shard) into one run, the same as if it had been one.")
    .argument("<shard...>", "the output folder of each shard, or the folder of its run")
    .option("-o, --output <dir>", "where the run is published", "output")
    .option("--workers <n>", "threads of the reduce (default: one a core)", wholeNumber)
    .option("--allow-shrink", "publish far fewer articles than the last run had")
    .option("-q, --quiet", "say nothing unless something is wrong")
    .addHelpText(
      "after",
      `
All shards of the run are needed, made by this version over the same files with the same configuration, which is taken
from them. Articles met twice, entities, copies and stories are worked out over all of them.

Example, eight jobs beside one another, then one:
  $ kliping run crawl --shard "$I/8" --output "shards/$I"
  $ kliping merge shards/* --output /data/kliping`,
    )
    .action(merge);

interface Flags {
  output: string;
  workers?: number;
  allowShrink?: true;
  quiet?: true;
}

async function merge(paths: string[], { output, workers, allowShrink, ...flags }: Flags): Promise<void> {
  const quiet = flags.quiet ?? false;
  const { bar, log } = await openLog(quiet);
  try {
    const cwd = userFolder();
    const { findShards } = await import("../run/join-shards.ts");
    const shards = await findShards(paths.map((path) => resolve(cwd, path)));
    const { job, config } = await preparedPipeline(shards.common.pipeline, shards.common.config, paths[0] ?? "");
    const { mergeShards } = await import("../run/run.ts");
    const { sourcesOf } = await import("../run/sources.ts");
    const sources = (await sourcesOf(shards.folders[0] ?? "")) ?? { inputs: [], cwd };
    const options = {
      ...sources,
      output: resolve(cwd, output),
      config: workers === undefined ? config : { ...config, workers },
      period: shards.common.selection,
      limit: Number.POSITIVE_INFINITY,
      full: true,
      allowShrink: allowShrink ?? false,
    };
    const result = await mergeShards(job, options, shards, { log, bar, signal: abortOnSignals() });
    tellPublished(result, paths, log, quiet);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    log.error({ exitCode: process.exitCode }, messageOf(error));
  }
}

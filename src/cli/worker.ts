import { once } from "node:events";
import { Command, Option } from "commander";
import { UsageError } from "../core/errors.ts";
import type { Job, RunSettings } from "../run/job.ts";
import { userFolder } from "./paths.ts";
import { configure, DEFAULT_PIPELINE, PIPELINE_NAMES } from "./pipelines.ts";

interface Flags {
  pipeline: string;
  config?: string;
  source: string;
  expect?: string;
  plan?: true;
  settle?: true;
  reduce?: string;
}

export const workerCommand = (): Command =>
  new Command("worker")
    .description(
      "Map documents from standard input to rows on standard output, a line of JSON each, for other engines.",
    )
    .addOption(new Option("--pipeline <name>", "what to run").choices(PIPELINE_NAMES).default(DEFAULT_PIPELINE))
    .option("--config <file>", "configuration (default: kliping.config.json where you stand, if it is there)")
    .option("--source <name>", "what the documents come from, for ids of those without an address", "stdin")
    .option("--expect <version>", "end with exit code 2 unless this is the pipeline version")
    .addOption(
      new Option("--plan", "print what an engine does behind the map, as JSON").conflicts(["settle", "reduce"]),
    )
    .addOption(new Option("--settle", "say which of several articles of one id stay").conflicts("reduce"))
    .option("--reduce <dataset>", "make a dataset from queries that the engine answers")
    .addHelpText(
      "after",
      `
A line in is a record as in a JSON Lines file, or one with where it comes from:
{"source_path": "a.jsonl", "number": 3, "record": {...}}. The first line out is {"kliping": {"protocol": 1, "version":
...}}; then {"dataset": "quotes", "row": {...}} for each row, rejects too, and {"end": N} behind those of line N. What
needs the whole corpus (entities, copies, stories, joined ids) an engine does by the plan: see docs/scale.md.

Example:
  $ kliping worker < crawl.jsonl | grep '^{"dataset":"quotes"'`,
    )
    .action(work);

async function work({ pipeline, config: file, source, expect, ...flags }: Flags): Promise<void> {
  const { job, config } = await configure(pipeline, userFolder(), file, {});
  if (expect !== undefined) {
    const { pipelineVersion } = await import("../run/version.ts");
    const version = await pipelineVersion(job, config);
    if (version !== expect) throw new UsageError(`this is version ${version}, not ${expect}`);
  }
  if (flags.plan || flags.settle || flags.reduce !== undefined) await behindTheMap(job, config, flags);
  else {
    const { filterLines } = await import("../run/filter.ts");
    await filterLines(job, config, process.stdin, { source, write });
  }
}

/** What an engine asks for before and behind the map. */
async function behindTheMap(job: Job, config: RunSettings, { plan, settle, reduce }: Partial<Flags>): Promise<void> {
  const { planOf, reduceLines, settleLines } = await import("../run/engine.ts");
  if (plan) await write(`${JSON.stringify(await planOf(job, config))}\n`);
  else if (settle) await settleLines(job, process.stdin, write);
  else if (reduce !== undefined) await reduceLines(job, config, reduce, process.stdin, write);
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

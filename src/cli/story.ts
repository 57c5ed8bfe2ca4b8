import { join, resolve } from "node:path";
import { Command } from "commander";
import colours from "picocolors";
import { UsageError } from "../core/errors.ts";
import { publishedWhere } from "../run/one.ts";
import { userFolder } from "./paths.ts";
import { pipelineOfRun } from "./pipelines.ts";

export const storyCommand = (): Command =>
  new Command("story")
    .description("Print a story: its articles in the order in which they came, copies, and what several of them quote.")
    .argument("<id>", "story_id, or the doc_id of an article, of the newest run")
    .option("-o, --output <dir>", "where the run is published", "output")
    .addHelpText(
      "after",
      `
The datasets stories and story_articles hold what it prints of; docs/copies.md says how stories are found.
NO_COLOR=1 prints plain text.

Examples:
  $ kliping story d87a1b3c5e7f9012
  $ kliping story d87a1b3c5e7f9012:s --output /data/kliping | less -R`,
    )
    .action(story);

async function story(id: string, { output }: { output: string }): Promise<void> {
  if (!/^[0-9a-z]+(?::s)?$/.test(id)) throw new UsageError(`${id}: neither a story_id nor a doc_id`);
  const run = join(resolve(userFolder(), output), "latest");
  const job = await pipelineOfRun(run);
  const told = await job.story(
    id,
    (name, column, values) => publishedWhere(run, name, column, new Set(values)),
    colours,
  );
  if (told === null)
    throw new UsageError(`${id}: no story of ${run} has this id, or this article (--output DIR: other runs)`);
  process.stdout.write(`${told}\n`);
}

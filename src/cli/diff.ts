import { resolve } from "node:path";
import { Command } from "commander";
import { UsageError } from "../core/errors.ts";
import { userFolder } from "./paths.ts";
import { pipelineOfRun } from "./pipelines.ts";

export const diffCommand = (): Command =>
  new Command("diff")
    .description(
      "Tell what changed from one run to another: rows by dataset, and which articles came, went or changed.",
    )
    .argument("<before>", "a run's folder")
    .argument("<after>", "another one's")
    .addHelpText(
      "after",
      `
Prints a line for each dataset (its rows before and after) and one for each article: added, removed or changed, with its
doc_id and source. Articles are told apart by content_sha256, which covers title and text.

Example:
  $ kliping diff output/runs/20260601T010000Z-1a2b output/latest`,
    )
    .action(async (before: string, after: string) => {
      const { diffRuns } = await import("../run/diff.ts");
      const [older, newer] = [before, after].map((folder) => resolve(userFolder(), folder)) as [string, string];
      const [job, other] = [await pipelineOfRun(older), await pipelineOfRun(newer)];
      if (job.name !== other.name) throw new UsageError(`${before} is of ${job.name}, ${after} of ${other.name}`);
      for await (const line of diffRuns(job, older, newer)) process.stdout.write(`${line}\n`);
    });

import { resolve } from "node:path";
import { Command } from "commander";
import { userFolder } from "./paths.ts";
import { loadPipeline } from "./pipelines.ts";

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
      const [{ diffRuns }, job] = await Promise.all([import("../run/diff.ts"), loadPipeline("news")]);
      const cwd = userFolder();
      for await (const line of diffRuns(job, resolve(cwd, before), resolve(cwd, after)))
        process.stdout.write(`${line}\n`);
    });

import { resolve } from "node:path";
import { Command } from "commander";
import { printable } from "../io/names.ts";
import type { Breach } from "../run/job.ts";
import { readManifest } from "../run/manifest.ts";
import { createStatusLine } from "../run/progress.ts";
import { EXIT } from "./exit.ts";
import { userFolder } from "./paths.ts";
import { preparedPipelineOfRun } from "./pipelines.ts";

/** Enough to see what is wrong. */
const SHOWN = 1000;

export const verifyCommand = (): Command =>
  new Command("verify")
    .description("Prove a published run: spans, sources, counts, keys, schemas and checksums.")
    .argument("<run>", "its folder, for instance output/latest")
    .option("--input <path...>", "where its sources lie now (default: where they were, if the run was made here)")
    .option("--rerun", "map the sources again too, and compare every row")
    .addHelpText(
      "after",
      `
Prints one line for each row that breaks a promise (dataset, row, what is wrong) and ends with exit code 1 if there is
any. Sources are rebuilt from the datasets alone; where the run's inputs are still there, they are compared with them
too.

Example:
  $ kliping verify output/latest`,
    )
    .action(async (folder: string, { input, rerun }: { input?: string[]; rerun?: true }) => {
      const { verifyRun } = await import("../run/verify.ts");
      const run = resolve(userFolder(), folder);
      const job = await preparedPipelineOfRun(run);
      let breaches = 0;
      const { sourcesOf } = await import("../run/sources.ts");
      const sources = input ? { inputs: input, cwd: userFolder() } : await sourcesOf(run);
      const status = createStatusLine();
      const found = ({ dataset, row, message }: Breach) => {
        if (++breaches > SHOWN) return;
        status.clear();
        process.stdout.write(`${[dataset, row, message].map(printable).join("\t")}\n`);
      };
      const { articles, rows, compared } = await verifyRun(job, run, sources, found, (what) =>
        status.say(`verify: ${what}`),
      );
      if (rerun) {
        status.say("verify: mapping the sources again");
        const { checkAgain } = await import("../run/rerun.ts");
        await checkAgain(job, run, await readManifest(run), sources, found);
      }
      status.clear();
      const checked = `${articles} articles, ${rows} rows; ${compared} sources compared`;
      if (breaches === 0) process.stdout.write(`ok: ${checked}\n`);
      else process.stdout.write(`${breaches} breaches in ${checked}\n`);
      if (breaches > 0) process.exitCode = EXIT.failed;
    });

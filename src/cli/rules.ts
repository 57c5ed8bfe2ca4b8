import { resolve } from "node:path";
import { Command, Option } from "commander";
import { UsageError } from "../core/errors.ts";
import { CLASSES } from "../language/classes.ts";
import type { Rule } from "../language/rules.ts";
import { withLearned } from "../run/learn.ts";
import { userFolder } from "./paths.ts";
import { configure, DEFAULT_PIPELINE, PIPELINE_NAMES } from "./pipelines.ts";

interface Flags {
  readonly pipeline: string;
  readonly config?: string;
  readonly output: string;
  readonly classes?: true;
}

export const rulesCommand = (): Command =>
  new Command("rules")
    .description("Print the rules that rows, edits and blocks name: all of them, those below a prefix, or one in full.")
    .argument("[id]", "quote/according-to, or quote for all of quotes; without it, every rule")
    .option("--classes", "print the classes of words instead, which rows of the lexicon name")
    .addOption(new Option("--pipeline <name>", "whose rules").choices(PIPELINE_NAMES).default(DEFAULT_PIPELINE))
    .option("--config <file>", "configuration (default: kliping.config.json where you stand, if it is there)")
    .option("-o, --output <dir>", "where runs are published, with the boilerplate.json of what was learned", "output")
    .addHelpText(
      "after",
      `
A rule in full: what it is for, its pattern, texts that it takes (marked where it takes a part), texts that it leaves
alone, and the file that it is written in. Rules of your own configuration begin with user/,
lines that were learned from your corpus with learned/.

Examples:
  $ kliping rules boilerplate
  $ kliping rules date/weekday`,
    )
    .action(async (id: string | undefined, { pipeline, classes, output, ...flags }: Flags) => {
      if (classes) {
        for (const [name, meaning] of Object.entries(CLASSES)) process.stdout.write(`${name}\t${meaning}\n`);
        return;
      }
      const { job, config } = await configure(pipeline, userFolder(), flags.config, {});
      const tables = job.rules(await withLearned(job, config, resolve(userFolder(), output)));
      const all = tables.flatMap(({ file, rules }) => rules.map((rule) => ({ file, rule })));
      const exact = all.find(({ rule }) => rule.id === id);
      const below = all.filter(({ rule }) => id === undefined || rule.id.startsWith(id.endsWith("/") ? id : `${id}/`));
      if (exact) process.stdout.write(inFull(exact.rule, exact.file));
      else if (below.length === 0) throw new UsageError(`no rule is called ${id}, and none begins so`);
      else for (const { rule } of below) process.stdout.write(`${rule.id}\t${rule.about}\n`);
    });

function inFull({ id, about, when, examples, not = [] }: Rule, file: string): string {
  const lines = [`${id}: ${about}`, `file: ${file}`, ...(when === undefined ? [] : [`pattern: ${when}`])];
  const texts = (name: string, list: readonly string[]) =>
    list.map((text) => `${name}: ${text.replaceAll("\n", " / ")}`);
  return `${[...lines, ...texts("takes", examples), ...texts("leaves", not)].join("\n")}\n`;
}

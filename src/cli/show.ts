import { stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import colours from "picocolors";
import { UsageError } from "../core/errors.ts";
import { discover } from "../io/inputs.ts";
import type { Rows } from "../run/job.ts";
import { mapFile, publishedRows, publishedWhere, withBeside } from "../run/one.ts";
import { loadContext, readOptions } from "../run/record.ts";
import { userFolder } from "./paths.ts";
import { type Configured, configure, configuredRun, DEFAULT_PIPELINE, PIPELINE_NAMES } from "./pipelines.ts";

interface Flags {
  output: string;
  pipeline: string;
  record: number;
  config?: string;
  html?: true;
  to?: string;
}

export const showCommand = (): Command =>
  new Command("show")
    .description(
      "Print an article with what was found in it: names, dates, amounts and quotes in colour, then the rows.",
    )
    .argument("<article>", "a file to read, or the doc_id of an article of the newest run")
    .option("--html", "write a page instead: every mark leads to its row, removed text and edits are shown")
    .option("--to <file>", "where the page goes (default: to standard output)")
    .option("--record <n>", "which record of a file of records", record, 1)
    .option("-o, --output <dir>", "where the run of a doc_id is published", "output")
    .addOption(new Option("--pipeline <name>", "what reads a file").choices(PIPELINE_NAMES).default(DEFAULT_PIPELINE))
    .option("--config <file>", "configuration (default: kliping.config.json where you stand, if it is there)")
    .addHelpText(
      "after",
      `
Persons are cyan, organisations blue, places green, dates yellow, amounts magenta, contacts red; quotes are underlined
and their cues bold. Removed blocks stand dim, behind the rule that removed them. NO_COLOR=1 prints plain text.

Examples:
  $ kliping show seeds/detik/harga-cabai-boyolali.txt
  $ kliping show seeds/arsip/hasil-scrape.csv --record 2
  $ kliping show d0f8bb71a5b9f0c1 | less -R
  $ kliping show d0f8bb71a5b9f0c1 --html --to artikel.html`,
    )
    .action(show);

async function show(article: string, flags: Flags): Promise<void> {
  const cwd = userFolder();
  const isFile = await stat(resolve(cwd, article)).then(
    (found) => found.isFile(),
    () => false,
  );
  if (flags.to !== undefined && !flags.html) throw new UsageError("--to is where the page of --html goes");
  const shown = isFile ? await rowsOfFile(article, flags, cwd) : await rowsOfRun(article, flags, cwd);
  if (!flags.html) process.stdout.write(`${shown.job.show(shown.rows, colours)}\n`);
  else if (flags.to === undefined) process.stdout.write(await pageOf(shown));
  else await writeFile(resolve(cwd, flags.to), await pageOf(shown));
}

interface Shown extends Configured {
  readonly rows: Rows;
  /** The folder of the run that they are of; null for those of a file. */
  readonly run: string | null;
}

async function pageOf({ job, config, rows, run }: Shown): Promise<string> {
  const [{ layers, beside, read }, { renderArticlePage }] = await Promise.all([
    job.reader(),
    import("../serve/reader-page.ts"),
  ]);
  const all =
    run === null
      ? rows
      : await withBeside(rows, beside, (name, column, values) => publishedWhere(run, name, column, new Set(values)));
  return renderArticlePage(read(all, job.rules(config)), layers);
}

async function rowsOfFile(path: string, flags: Flags, cwd: string): Promise<Shown> {
  const { job, config } = await configure(flags.pipeline, cwd, flags.config, {});
  const [file] = await discover([path], cwd);
  if (!file || file.skipped !== null) throw new UsageError(`${path}: no reader takes this kind of file`);
  const context = await loadContext(job, config);
  let records = 0;
  for await (const found of mapFile(job, context, file, readOptions(config, job))) {
    records = found.record;
    if (found.record !== flags.record) continue;
    if ("code" in found)
      throw new Error(`${path}: record ${found.record} is rejected: ${found.code}: ${found.message}`);
    return { job, config, rows: found.rows, run: null };
  }
  throw new UsageError(`${path}: there is no record ${flags.record}; the file has ${records}`);
}

async function rowsOfRun(docId: string, flags: Flags, cwd: string): Promise<Shown> {
  if (!/^[0-9a-z]+$/.test(docId)) throw new UsageError(`${docId}: neither a file nor a doc_id`);
  const run = join(resolve(cwd, flags.output), "latest");
  const { job, config } = await configuredRun(run);
  const rows = await publishedRows(job, run, docId);
  if (rows[job.documents.dataset]?.length !== 1)
    throw new UsageError(`${docId}: no article of ${run} has this doc_id (--output DIR: other runs)`);
  return { job, config, rows, run };
}

function record(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import colours from "picocolors";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { showArticle } from "../../pipelines/news/show.ts";
import { UsageError } from "../core/errors.ts";
import { discover } from "../io/inputs.ts";
import { mapFile, publishedRows } from "../run/one.ts";
import { loadContext, readOptions } from "../run/record.ts";
import { loadConfig } from "./config.ts";
import { userFolder } from "./paths.ts";
import { loadPipeline } from "./pipelines.ts";

interface Flags {
  output: string;
  record: number;
  config?: string;
}

export const showCommand = (): Command =>
  new Command("show")
    .description(
      "Print an article with what was found in it: names, dates, amounts and quotes in colour, then the rows.",
    )
    .argument("<article>", "a file to read, or the doc_id of an article of the newest run")
    .option("--record <n>", "which record of a file of records", record, 1)
    .option("-o, --output <dir>", "where the run of a doc_id is published", "output")
    .option("--config <file>", "configuration (default: kliping.config.json where you stand, if it is there)")
    .addHelpText(
      "after",
      `
Persons are cyan, organisations blue, places green, dates yellow, amounts magenta, contacts red; quotes are underlined and
their cues bold. Removed blocks stand dim, behind the rule that removed them. NO_COLOR=1 prints plain text.

Examples:
  $ kliping show seeds/detik/harga-cabai-boyolali.txt
  $ kliping show seeds/arsip/hasil-scrape.csv --record 2
  $ kliping show 0f8bb71a5b9f0c1e | less -R`,
    )
    .action(show);

async function show(article: string, flags: Flags): Promise<void> {
  const cwd = userFolder();
  const isFile = await stat(resolve(cwd, article)).then(
    (found) => found.isFile(),
    () => false,
  );
  const facts = isFile ? await factsOfFile(article, flags, cwd) : await factsOfRun(article, flags, cwd);
  process.stdout.write(`${showArticle(facts, colours)}\n`);
}

async function factsOfFile(path: string, flags: Flags, cwd: string): Promise<Facts> {
  const job = await loadPipeline("news");
  const config = await loadConfig(job, cwd, flags.config, {});
  const [file] = await discover([path], cwd);
  if (!file || file.format === null) throw new UsageError(`${path}: no reader takes this kind of file`);
  const context = await loadContext(job, config);
  let records = 0;
  for await (const found of mapFile(job, context, file, readOptions(config))) {
    records = found.record;
    if (found.record !== flags.record) continue;
    if ("code" in found)
      throw new Error(`${path}: record ${found.record} is rejected: ${found.code}: ${found.message}`);
    return found.rows as Facts;
  }
  throw new UsageError(`${path}: there is no record ${flags.record}; the file has ${records}`);
}

async function factsOfRun(docId: string, flags: Flags, cwd: string): Promise<Facts> {
  if (!/^[0-9a-f]{16}$/.test(docId)) throw new UsageError(`${docId}: neither a file nor a doc_id (16 hex digits)`);
  const run = join(resolve(cwd, flags.output), "latest");
  const rows = await publishedRows(await loadPipeline("news"), run, docId).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOENT"
      ? new UsageError(`${run}: no run is published here; name its folder by --output`)
      : error;
  });
  if (rows.documents?.length !== 1) throw new UsageError(`${docId}: no article of ${run} has this doc_id`);
  return rows as unknown as Facts;
}

function record(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}

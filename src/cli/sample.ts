/** `kliping run --sample N`: what a crawl is taken for, seen in seconds. Nothing is published. */
import { FORMATS } from "../core/document.ts";
import type { FilePlan } from "../core/record.ts";
import type { InputFile } from "../io/inputs.ts";
import type { ReadOptions } from "../io/read.ts";
import type { Job, RunSettings } from "../run/job.ts";
import { mapFile } from "../run/one.ts";
import { loadContext, readOptions } from "../run/record.ts";

const SHOWN_ARTICLES = 3;

/**
 * Reads `most` records of each file, and `most` of the files that are one article each, and writes what was recognised.
 * Gives the number of articles.
 */
export async function printSample(
  job: Job,
  config: RunSettings,
  files: readonly InputFile[],
  most: number,
  write: (text: string) => void,
): Promise<number> {
  const context = await loadContext(job, config);
  let articles = 0;
  let texts = 0;
  for (const file of files) {
    if (file.skipped !== null) {
      write(`${file.sourcePath}: skipped (${file.skipped})\n`);
      continue;
    }
    const isText = file.format !== null && FORMATS[file.format].article;
    if (isText && texts++ >= most) continue;
    const sample = await sampleOf(job, context, file, readOptions(config, job), most);
    articles += sample.articles;
    write(linesOf(file, sample).join("\n"));
  }
  if (texts > most) write(`and ${texts - most} more files of one article each\n`);
  return articles;
}

interface Sample {
  articles: number;
  readonly shown: string[];
  readonly plans: { readonly sourcePath: string; readonly format: string; readonly plan: FilePlan }[];
  /** Messages by code, with how often. */
  readonly rejects: Map<string, { count: number; readonly message: string }>;
}

async function sampleOf(
  job: Job,
  context: unknown,
  file: InputFile,
  options: ReadOptions,
  most: number,
): Promise<Sample> {
  const sample: Sample = { articles: 0, shown: [], plans: [], rejects: new Map() };
  const recognised: ReadOptions["recognised"] = ({ sourcePath, format }, plan) =>
    void sample.plans.push({ sourcePath, format, plan });
  for await (const found of mapFile(job, context, file, { ...options, recognised })) {
    if ("code" in found) {
      const known = sample.rejects.get(found.code);
      if (known) known.count++;
      else sample.rejects.set(found.code, { count: 1, message: found.message });
    } else {
      sample.articles++;
      if (sample.shown.length < SHOWN_ARTICLES) sample.shown.push(job.summary(found.rows));
    }
    if (found.record >= most) break;
  }
  return sample;
}

function linesOf({ sourcePath, format }: InputFile, { articles, shown, plans, rejects }: Sample): string[] {
  const columns = plans.flatMap(({ sourcePath: table, format: kind, plan }) => [
    `  ${table === sourcePath ? "" : `${table}: `}${kind}`,
    ...plan.told.map(({ field, column, basis }) => `    ${field.padEnd(10)} ${column} (${basis})`),
  ]);
  return [
    `${sourcePath}: ${articles} ${articles === 1 ? "article" : "articles"}`,
    ...(columns.length > 0 ? columns : [`  ${format ?? "by content"}`]),
    ...[...rejects].map(([code, { count, message }]) => `  rejected ${count}: ${code}: ${message}`),
    ...shown.map((article) => article.replace(/^/gm, "  ")),
    "",
  ];
}

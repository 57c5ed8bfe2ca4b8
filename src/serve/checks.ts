/**
 * Rows checked by hand: a sample of a run, what people said of its rows, and what comes of it. Answers are lines of
 * NDJSON beside the runs, `checks/<run_id>/<dataset>.ndjson` in the folder that has `runs`; a run itself is sealed.
 */
import { hash } from "node:crypto";
import { mkdir, open, readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { CheckedFigures } from "../core/report.ts";
import type { TableDefinition } from "../io/schema.ts";
import type { CheckedRows, Job, JobReader, Row } from "../run/job.ts";
import { lineBlocks } from "../run/lines.ts";
import { readManifest } from "../run/manifest.ts";
import { publishedWhere } from "../run/one.ts";
import { rowsPath } from "../run/selection.ts";
import { precisionOf } from "./precision.ts";

export type Verdict = "right" | "wrong" | "skipped";

/** What was said of a row: a line of the file. The row stands in it, for runs are removed in time. */
export interface Answer {
  readonly key: string;
  readonly verdict: Verdict | "undone";
  /** Columns that are wrong. */
  readonly columns: readonly string[];
  readonly note: string | null;
  readonly seed: number;
  readonly version: string;
  /** What results are told apart by: the row's kind, and the document's group. */
  readonly by: string | null;
  readonly group: string | null;
  readonly address: string | null;
  readonly context: string;
  readonly row: Row;
}

/** A row to be checked, with the text around it. */
export interface Sampled {
  readonly key: string;
  readonly row: Row;
  /** The text around the row, in pieces; those that the row marks are told. */
  readonly context: readonly { readonly text: string; readonly isMarked: boolean }[];
  readonly title: string | null;
  readonly group: string | null;
  readonly address: string | null;
}

/** Code points of the text that are shown on each side. */
const AROUND = 260;

export class Checks {
  readonly runId: string;
  private readonly job: Job;
  private readonly reader: JobReader;
  private readonly run: string;
  private readonly version: string;
  private readonly folder: string;

  private constructor(
    job: Job,
    reader: JobReader,
    run: string,
    folder: string,
    manifest: { id: string; version: string },
  ) {
    this.job = job;
    this.reader = reader;
    this.run = run;
    this.folder = folder;
    this.runId = manifest.id;
    this.version = manifest.version;
  }

  /** Throws UsageError where the folder is no run. */
  static async open(job: Job, reader: JobReader, run: string): Promise<Checks> {
    const { run_id: id, version } = await readManifest(run);
    const parent = dirname(await realpath(run));
    const folder = join(basename(parent) === "runs" ? dirname(parent) : parent, "checks", id);
    return new Checks(job, reader, run, folder, { id, version });
  }

  get datasets(): readonly string[] {
    return Object.keys(this.reader.checking.datasets);
  }

  /** The column of the documents that results are told apart by. */
  get group(): string {
    return this.reader.checking.group;
  }

  /** Throws UsageError for a dataset that nobody can check. */
  columnsOf(dataset: string): CheckedRows {
    const checked = Object.hasOwn(this.reader.checking.datasets, dataset) && this.reader.checking.datasets[dataset];
    if (!checked) throw new UsageError(`${dataset} is none of what is checked: ${this.datasets.join(", ")}`);
    return checked;
  }

  /** As many rows, drawn by the seed: the same rows in the same order each time. */
  async draw(dataset: string, size: number, seed: number): Promise<Sampled[]> {
    const checked = this.columnsOf(dataset);
    const key = (this.job.datasets[dataset] as TableDefinition).key?.at(-1) as string;
    const drawn = await smallest(rowsPath(this.run, dataset), key, size, seed);
    const { dataset: documents, key: documentKey } = this.job.documents;
    const ids = new Set(drawn.map((row) => String(row[documentKey])));
    const found = await publishedWhere(this.run, documents, documentKey, ids);
    const byId = new Map(found.map((row) => [row[documentKey], row]));
    return drawn.map((row) => this.sampled(String(row[key]), row, byId.get(row[documentKey]) ?? {}, checked));
  }

  private sampled(key: string, row: Row, document: Row, { spans }: CheckedRows): Sampled {
    const { text, group, address } = this.reader.checking;
    const stretches = spans.flatMap((prefix) => {
      const [start, end] = [row[`${prefix}start_char`], row[`${prefix}end_char`]];
      return typeof start === "number" && typeof end === "number" ? [{ start, end }] : [];
    });
    return {
      key,
      row,
      context: contextOf(String(document[text] ?? ""), stretches),
      title: textOrNull(document[this.reader.list.title]),
      group: textOrNull(document[group]),
      address: textOrNull(document[address]),
    };
  }

  /** What was said last of each row. */
  async answers(dataset: string): Promise<Map<string, Answer>> {
    return answersIn(await this.readLines(dataset));
  }

  /** Adds a line, whole and on disk. */
  async say(
    dataset: string,
    { key, row, context, group, address }: Sampled,
    said: { verdict: Answer["verdict"]; columns: readonly string[]; note: string | null; seed: number },
  ): Promise<void> {
    const { by, judged } = this.columnsOf(dataset);
    const answer: Answer = {
      key,
      ...said,
      columns: said.columns.filter((column) => judged.includes(column)),
      version: this.version,
      by: by === null ? null : textOrNull(row[by]),
      group,
      address,
      context: context.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(""),
      row,
    };
    await mkdir(this.folder, { recursive: true });
    const isCut = /[^\n]$/.test((await this.readLines(dataset)).slice(-1));
    const file = await open(this.pathOf(dataset), "a");
    try {
      await file.write(`${isCut ? "\n" : ""}${JSON.stringify(answer)}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  private pathOf(dataset: string): string {
    this.columnsOf(dataset);
    return join(this.folder, `${dataset}.ndjson`);
  }

  private readLines(dataset: string): Promise<string> {
    return readFile(this.pathOf(dataset), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
  }
}

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/**
 * What came of the rows that people judged, by dataset: of the last run of which any were. `output` has `checks` where
 * there are some; the reader of the job is only asked for then.
 */
export async function lastChecked(output: string, job: Pick<Job, "reader">): Promise<CheckedFigures[]> {
  const folder = join(output, "checks");
  const runs = (await readdir(folder).catch(() => [] as string[])).sort().reverse();
  if (runs.length === 0) return [];
  const { checking } = await job.reader();
  const found: CheckedFigures[] = [];
  for (const dataset of Object.keys(checking.datasets)) {
    for (const run_id of runs) {
      const lines = await readFile(join(folder, run_id, `${dataset}.ndjson`), "utf8").catch(() => "");
      const { all, by, groups } = precisionOf(answersIn(lines).values(), []);
      if (all.judged === 0) continue;
      found.push({ dataset, run_id, all, by, groups });
      break;
    }
  }
  return found;
}

/** What was said last of each row, in lines of answers. */
function answersIn(lines: string): Map<string, Answer> {
  const said = new Map<string, Answer>();
  for (const line of lines.split("\n")) {
    const answer = parsed(line);
    if (answer === null) continue;
    said.delete(answer.key); // so that what was said last stands last
    if (answer.verdict !== "undone") said.set(answer.key, answer);
  }
  return said;
}

/** A line that was cut by a crash says nothing. */
function parsed(line: string): Answer | null {
  try {
    const answer = JSON.parse(line) as Answer | null;
    return typeof answer?.key === "string" && Array.isArray(answer.columns) ? answer : null;
  } catch {
    return null;
  }
}

/** The rows whose keys have the smallest hashes with the seed. */
async function smallest(path: string, key: string, size: number, seed: number): Promise<Row[]> {
  let kept: { order: string; line: string }[] = [];
  const opening = `"${key}":"`;
  let most = "";
  const shrink = () => {
    kept.sort((a, b) => (a.order < b.order ? -1 : 1));
    kept = kept.slice(0, size);
    most = kept.length === size ? (kept.at(-1)?.order ?? "") : "";
  };
  for await (const lines of lineBlocks(path)) {
    for (const line of lines) {
      const at = line.indexOf(opening) + opening.length;
      const order = hash("sha256", `${seed} ${line.slice(at, line.indexOf('"', at))}`, "hex");
      if (most === "" || order < most) kept.push({ order, line });
    }
    if (kept.length > 2 * size) shrink();
  }
  shrink();
  return kept.map(({ line }) => JSON.parse(line) as Row);
}

/** The text around what a row marks, in pieces; the beginning of a text in which it marks nothing. */
function contextOf(text: string, stretches: readonly { start: number; end: number }[]): Sampled["context"] {
  const points = [...text];
  const first = Math.min(...stretches.map(({ start }) => start), points.length);
  const last = Math.max(...stretches.map(({ end }) => end), 0);
  const isNone = stretches.length === 0;
  const from = isNone ? 0 : Math.max(0, first - AROUND);
  const to = isNone ? 2 * AROUND : Math.min(points.length, last + AROUND);
  const cuts = [...new Set([from, to, ...stretches.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, index) => {
    const start = cuts[index] as number;
    const isMarked = stretches.some((stretch) => stretch.start <= start && stretch.end >= end);
    return { text: points.slice(start, end).join(""), isMarked };
  });
  const cut = (isCut: boolean) => (isCut ? [{ text: "…", isMarked: false }] : []);
  return [...cut(from > 0), ...pieces, ...cut(to < points.length)];
}

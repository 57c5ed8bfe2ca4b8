/** `kliping verify`: whether a published run keeps every promise. Streams: memory does not grow with the run. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { SourceDocument } from "../core/document.ts";
import { UsageError } from "../core/errors.ts";
import { discover, type InputFile } from "../io/inputs.ts";
import { readRecords } from "../io/read.ts";
import { factsOf } from "./files.ts";
import type { Breach, Job, Row, RunSettings } from "./job.ts";
import { RowReader } from "./lines.ts";
import { type Manifest, readManifest, withoutDatasets } from "./manifest.ts";
import { isReject, loadContext, readOptions } from "./record.ts";
import { type Counted, countRows } from "./reduce.ts";
import { rowsPath, Selection } from "./selection.ts";
import type { RunSources } from "./sources.ts";
import { checkFormats, checkList, checkPartitions, checkReports, checkState } from "./verify-files.ts";
import { checkPages, checkPublished } from "./verify-published.ts";
import { checkReduced } from "./verify-reduced.ts";
import { pipelineVersion } from "./version.ts";
import { Warehouse } from "./warehouse.ts";

export interface Verification {
  readonly articles: number;
  readonly rows: number;
  /** Articles whose source was still there and the same, so that the rebuilt source was compared with it. */
  readonly compared: number;
}

/**
 * Checks a published run: checksums, equal rows in CSV and NDJSON, the balance, every value against its schema, unique
 * keys, references that resolve, and what the job promises of each document's rows. `given`: where the run's sources
 * lie, to compare with them. `found` is called for every breach, `at` with what is being looked at.
 * Throws UsageError where the folder is no run, or one of another version that lacks a dataset.
 */
export async function verifyRun(
  job: Job,
  folder: string,
  given: RunSources | null,
  found: (breach: Breach) => void,
  at: (what: string) => void = () => {},
): Promise<Verification> {
  const manifest = await readManifest(folder);
  const parsed = job.settings.schema.safeParse(manifest.config);
  if (!parsed.success) throw new UsageError(`${folder}: its configuration is none of this version`);
  const lacking = Object.keys(job.datasets).filter(
    (name) => !(name in manifest.datasets) && !existsSync(rowsPath(folder, name)),
  );
  if (lacking.length > 0) throw new UsageError(`${folder}: ${withoutDatasets(lacking)}`);
  const config = parsed.data;
  at("checksums");
  const longestLine = await checkFiles(job, config, folder, manifest, found);
  await checkList(folder, manifest, found);
  at("CSV and NDJSON, row by row");
  await checkFormats(job, config, folder, found);
  await checkPartitions(job, config, folder, manifest, found);
  await checkState(job, folder, manifest, found);
  checkBalance(job, manifest, found);
  const rules = await rulesOfVersion(job, config, manifest);
  const sources = new Sources(job, manifest, given);
  const { documents } = manifest.balance;
  const counted = (articles: number) => at(`article ${articles} of ${documents}`);
  const walked = await checkDocuments(job, folder, { sources, rules, counted }, found);
  at("keys, and what the rows of all articles make");
  const isWhole = Object.keys(manifest.balance.dropped_copies).length === 0;
  const recounted = await checkKeys(
    job,
    folder,
    { longestLine, isWhole, config, manifest, isSameVersion: rules !== null },
    found,
  );
  if (recounted) await checkReports(job, config, folder, manifest, recounted, found);
  return { ...walked, rows: Object.values(manifest.datasets).reduce((sum, { rows }) => sum + rows, 0) };
}

/**
 * The ids of the rules that rows may name; null where another version made the run, whose rules and results are others.
 */
async function rulesOfVersion(job: Job, config: RunSettings, manifest: Manifest): Promise<ReadonlySet<string> | null> {
  if ((await pipelineVersion(job, { ...config, learn: false })) !== manifest.version) return null;
  return new Set(job.rules(config).flatMap(({ rules }) => rules.map(({ id }) => id)));
}

/** Checksums and row counts of the files. Gives the length of the longest line of NDJSON, in bytes. */
async function checkFiles(
  job: Job,
  config: RunSettings,
  folder: string,
  manifest: Manifest,
  found: (breach: Breach) => void,
): Promise<number> {
  let longestLine = 0;
  for (const [path, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const is = await surveyFile(join(folder, path)).catch(() => null);
    const breach = (message: string) => found({ dataset: path, row: "", message });
    if (is === null) breach("the file is missing");
    else if (is.bytes !== bytes || is.sha256 !== sha256) breach("the file is not the one that was published");
    const [, name, extension] = /^(?:data|state)\/(\w+)\.(csv|ndjson|ndjson\.gz)$/.exec(path) ?? [];
    if (is === null || name === undefined) continue;
    const rows = extension === "csv" ? is.records - 1 : is.lines;
    const said = manifest.datasets[name]?.rows;
    if (rows !== said) breach(`has ${rows} rows, the manifest says ${said}`);
    if (extension !== "csv") longestLine = Math.max(longestLine, is.longestLine);
  }
  checkNamed(job, config, manifest, found);
  return longestLine;
}

/** Every file that the configuration asks for is named. */
function checkNamed(job: Job, config: RunSettings, manifest: Manifest, found: (breach: Breach) => void): void {
  const selection = new Selection(job, config);
  for (const name of Object.keys(job.datasets)) {
    const due = [selection.pathOf(name)];
    if (selection.has(name, "csv")) due.push(`data/${name}.csv`);
    for (const path of due) {
      if (!(path in manifest.files)) found({ dataset: path, row: "", message: "the manifest does not name the file" });
    }
  }
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/**
 * One pass over a file: its checksum, its lines, and its records as CSV counts them (line ends within quotes are text).
 */
async function surveyFile(path: string) {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 });
  if (!path.endsWith(".gz")) return surveyBytes(file);
  const facts = await factsOf(path); // of the file, but lines of what is in it
  const plain = createGunzip({ chunkSize: 1024 * 1024 });
  const survey = await Promise.all([surveyBytes(plain), pipeline(file, plain)]).catch(() => null);
  return { ...(survey?.[0] ?? NOTHING), ...facts };
}

const NOTHING = { lines: 0, records: 0, longestLine: 0 };

async function surveyBytes(file: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  let bytes = 0;
  let lines = 0;
  let records = 0;
  let longestLine = 0;
  let lineStart = 0;
  let quoted = false;
  let previous = 0;
  for await (const chunk of file) {
    hash.update(chunk);
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LF) {
        lines++;
        longestLine = Math.max(longestLine, bytes + i - lineStart);
        lineStart = bytes + i + 1;
        if (!quoted && previous === CR) records++;
      }
      previous = byte;
    }
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex"), lines, records, longestLine };
}

function checkBalance(job: Job, { balance, datasets }: Manifest, found: (breach: Breach) => void): void {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const { records, documents, rejects, skipped, merged, dropped_copies } = balance;
  const breach = (message: string) => found({ dataset: "manifest.json", row: "balance", message });
  const out = documents + sum(rejects) + sum(skipped) + sum(merged) + sum(dropped_copies);
  if (records !== out) breach(`${records} records came in, ${out} are accounted for`);
  const rowsOf = (dataset: string) => datasets[dataset]?.rows;
  if (documents !== rowsOf(job.documents.dataset)) breach(`documents are not the rows of ${job.documents.dataset}`);
  if (sum(rejects) + sum(merged) + sum(dropped_copies) !== rowsOf(job.rejects.dataset))
    breach(`rejects, merged and dropped copies are not the rows of ${job.rejects.dataset}`);
}

/** Parses a row of a dataset and tells what is wrong with it by itself. */
function rowCheck(job: Job, rules: ReadonlySet<string> | null, found: (breach: Breach) => void) {
  return (name: string, line: string): Row => {
    const row = parsedRow(line);
    const definition = job.datasets[name];
    const breach = (message: string) => {
      const id = definition?.key?.map((column) => row[column]).join(":") ?? line.slice(0, 60);
      found({ dataset: name, row: id, message });
    };
    const issue = definition?.schema.safeParse(row).error?.issues[0];
    if (issue) breach(`${issue.path.join(".")}: ${issue.message}`);
    for (const column of RULE_COLUMNS) {
      const rule = row[column];
      if (rules !== null && typeof rule === "string" && !rules.has(rule) && name !== job.learning?.dataset)
        breach(`${column} ${rule} is no rule of this version`);
    }
    return row;
  };
}

const RULE_COLUMNS = ["rule", "speaker_rule"];

/**
 * Walks the datasets in step, document by document: they are in one order, and the rows of a document stand together.
 */
async function checkDocuments(
  job: Job,
  folder: string,
  {
    sources,
    rules,
    counted,
  }: { sources: Sources; rules: ReadonlySet<string> | null; counted: (articles: number) => void },
  found: (breach: Breach) => void,
) {
  const path = (name: string) => rowsPath(folder, name);
  const checkRow = rowCheck(job, rules, found);
  const derived = (rows: Record<string, Row[]>) => (rules === null ? [] : (job.derived?.(rows) ?? []));
  const { dataset: main, key } = job.documents;
  const names = Object.keys(job.datasets);
  const ofDocuments = names.filter(
    (name) => key in (job.datasets[name]?.schema.shape ?? {}) && !job.reduce.some(({ dataset }) => dataset === name),
  );
  for (const name of names) {
    if (ofDocuments.includes(name)) continue;
    const reader = new RowReader(path(name));
    for (let line = await reader.next(); line !== null; line = await reader.next()) checkRow(name, line);
  }

  const others = ofDocuments
    .filter((name) => name !== main)
    .map((name) => ({ name, reader: new RowReader(path(name)) }));
  const waiting = new Map<string, Row | null>();
  const advance = async ({ name, reader }: (typeof others)[number]) => {
    const line = await reader.next();
    waiting.set(name, line === null ? null : checkRow(name, line));
  };
  for (const other of others) await advance(other);

  const documents = new RowReader(path(main));
  let articles = 0;
  for (let line = await documents.next(); line !== null; line = await documents.next()) {
    const document = checkRow(main, line);
    counted(++articles);
    const rows: Record<string, Row[]> = { [main]: [document] };
    for (const other of others) {
      const own: Row[] = [];
      for (let row = waiting.get(other.name); row && row[key] === document[key]; row = waiting.get(other.name)) {
        own.push(row);
        await advance(other);
      }
      rows[other.name] = own;
    }
    const source = await sources.textOf(document);
    try {
      for (const breach of job.breaches(rows, source)) found(breach);
      for (const breach of derived(rows)) found(breach);
    } catch (error) {
      // rows that do not fit their schemas, which was told of
      found({ dataset: main, row: String(document[key]), message: `cannot be checked: ${(error as Error).message}` });
    }
  }
  for (const { name } of others) {
    const row = waiting.get(name);
    if (row) found({ dataset: name, row: String(row[key]), message: "out of order, or of no document" });
  }
  await sources.close();
  return { articles, compared: sources.compared };
}

/** An empty row where the line is no JSON: its schema tells of it. */
function parsedRow(line: string): Row {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === "object" && row !== null ? (row as Row) : {};
  } catch {
    return {};
  }
}

/** Reads the run's inputs again, in step with its documents. */
class Sources {
  compared = 0;
  private readonly job: Job;
  private readonly manifest: Manifest;
  private readonly given: RunSources | null;
  private files: ReadonlyMap<string, InputFile> | null = null;
  private context: unknown;
  private path: string | null = null;
  private open: AsyncGenerator<SourceDocument> | null = null;

  constructor(job: Job, manifest: Manifest, given: RunSources | null) {
    this.job = job;
    this.manifest = manifest;
    this.given = given;
  }

  /** The decoded text that a document was made from; null where it is not there any more, or not the same. */
  async textOf(document: Row): Promise<string | null> {
    const files = await this.load();
    const { sourcePath, sourceId: ownId, sourceHash } = this.job.documents;
    const file = fileOf(document[sourcePath] as string, files);
    const path = file?.path ?? null;
    if (path === null || path !== this.path) {
      await this.close();
      this.path = path;
      this.open = file ? this.read(file) : null;
    }
    for (;;) {
      const next = await this.open?.next();
      if (!next || next.done) return null;
      const { sourceId, sourceSha256, text } = next.value;
      if (sourceId !== document[ownId]) continue;
      if (sourceSha256 !== document[sourceHash]) return null;
      this.compared++;
      return text;
    }
  }

  async close(): Promise<void> {
    await this.open?.return(undefined);
    this.open = null;
  }

  private async load(): Promise<ReadonlyMap<string, InputFile>> {
    if (this.files) return this.files;
    const { inputs, cwd } = this.given ?? { inputs: [], cwd: "" };
    const files = await discover(inputs, cwd).catch(() => []);
    this.files = new Map(files.map((file) => [file.sourcePath, file]));
    this.context = files.length > 0 ? await loadContext(this.job, this.config()) : null;
    return this.files;
  }

  private config(): RunSettings {
    return this.job.settings.schema.parse(this.manifest.config);
  }

  private async *read(file: InputFile): AsyncGenerator<SourceDocument> {
    const ingest = this.job.pipeline.stages[0];
    for await (const item of readRecords(file, readOptions(this.config(), this.job))) {
      const outcome = isReject(item) ? null : ingest?.run(item, this.context);
      if (outcome?.kept) yield outcome.value as SourceDocument;
    }
  }
}

/** The file itself, or the archive that it lies in. */
function fileOf(sourcePath: string, files: ReadonlyMap<string, InputFile>): InputFile | null {
  for (let path = sourcePath; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const file = files.get(path);
    if (file) return file;
    if (!path.includes("/")) return null;
  }
}

interface WholeRun {
  readonly longestLine: number;
  /** No copy was dropped. */
  readonly isWhole: boolean;
  readonly config: RunSettings;
  readonly manifest: Manifest;
  /** Whether this version made it, so that it would make the same again. */
  readonly isSameVersion: boolean;
}

/**
 * What needs the whole corpus, by SQL: keys that are not unique, references that point at nothing, other formats that
 * do not hold the same rows and, where this version made the run, reduced rows and pages that are not what the others
 * make.
 */
async function checkKeys(
  job: Job,
  folder: string,
  { longestLine, isWhole, config, manifest, isSameVersion }: WholeRun,
  found: (breach: Breach) => void,
): Promise<Counted | null> {
  const temporary = await mkdtemp(join(tmpdir(), "kliping-"));
  let warehouse: Warehouse | null = null;
  try {
    warehouse = await Warehouse.open({ threads: availableParallelism(), temporary, longestLine });
    for (const [name, definition] of Object.entries(job.datasets)) {
      await warehouse.load(name, definition, rowsPath(folder, name));
    }
    for (const { sql, messageOf, dataset } of keyQueries(job, isWhole)) {
      for await (const rows of warehouse.objects(sql)) {
        for (const { row, value } of rows) found({ dataset, row: String(row), message: messageOf(value) });
      }
    }
    const published = { job, config, folder, manifest, warehouse, temporary };
    await checkPublished(published, found);
    if (isSameVersion) {
      await checkPages(published, found);
      await checkReduced(job, config, folder, { warehouse, temporary, isWhole }, found);
    }
    return await countRows(job, warehouse, new Selection(job, config));
  } catch (error) {
    found({ dataset: "data", row: "", message: `the rows cannot be read as tables: ${(error as Error).message}` });
    return null;
  } finally {
    warehouse?.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** A query for rows that break a promise, 100 at most. */
interface KeyQuery {
  readonly dataset: string;
  readonly sql: string;
  readonly messageOf: (value: unknown) => string;
}

/** `isWhole`: no copy was dropped. */
function keyQueries(job: Job, isWhole: boolean): KeyQuery[] {
  return Object.entries(job.datasets).flatMap(([dataset, { key, schema, unbound }]) => {
    const id = key ? `concat_ws(':', ${key.join(", ")})` : "''";
    const columns = Object.keys(schema.shape).filter((column) => isWhole || !unbound?.includes(column));
    const pointing = columns.flatMap((column) => danglingQuery(job, dataset, column, id));
    return key ? [repeatedQuery(dataset, key, id), ...pointing] : pointing;
  });
}

const repeatedQuery = (dataset: string, key: readonly string[], id: string): KeyQuery => ({
  dataset,
  sql: `SELECT ${id} AS row FROM ${dataset} GROUP BY ${key.join(", ")} HAVING count(*) > 1 ORDER BY 1 LIMIT 100`,
  messageOf: () => `${key.join(", ")} is not unique`,
});

function danglingQuery({ references }: Job, dataset: string, column: string, id: string): KeyQuery[] {
  const [other, target] = references[column]?.split(".") ?? [];
  if (other === undefined || target === undefined || (other === dataset && target === column)) return [];
  const sql = `SELECT ${id} AS row, ${column} AS value FROM ${dataset} ANTI JOIN ${other} AS pointed_at
    ON ${dataset}.${column} = pointed_at.${target} WHERE ${column} IS NOT NULL ORDER BY 1, 2 LIMIT 100`;
  return [{ dataset, sql, messageOf: (value) => `${column} ${value} is no ${other}.${target}` }];
}

/** What `kliping verify` proves of a run's files as wholes: each says what the others say. */
import { createHash } from "node:crypto";
import { type FileHandle, open, readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Report } from "../core/report.ts";
import { csvDelimiter } from "../io/csv.ts";
import { dataPackage } from "../io/datapackage.ts";
import { type RowWriter, rowWriter } from "../io/row-writer.ts";
import { factsOf } from "./files.ts";
import type { Breach, Job, RunSettings } from "./job.ts";
import { RowReader } from "./lines.ts";
import { checksumLines, type Manifest } from "./manifest.ts";
import { reportPage } from "./metadata.ts";
import { partitionBreaches } from "./partitions.ts";
import type { Counted } from "./reduce.ts";
import { rowsPath, Selection } from "./selection.ts";
import { STATE_FILE, stateBreaches } from "./state.ts";

type Found = (breach: Breach) => void;

const wrong =
  (found: Found, dataset: string) =>
  (message: string, row = ""): void =>
    found({ dataset, row, message });

/** Files that no list names, and the list of checksums. */
export async function checkList(folder: string, manifest: Manifest, found: Found): Promise<void> {
  const listed = new Set([...Object.keys(manifest.files), "manifest.json", "SHA256SUMS"]);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (!entry.isDirectory() && !listed.has(path)) wrong(found, path)("the manifest does not name the file");
  }
  const sums = await readFile(join(folder, "SHA256SUMS"), "utf8").catch(() => null);
  const all = new Map([
    ...Object.entries(manifest.files),
    ["manifest.json", await factsOf(join(folder, "manifest.json"))],
  ]);
  if (sums === null) wrong(found, "SHA256SUMS")("the file is missing");
  else if (sums !== checksumLines(all)) wrong(found, "SHA256SUMS")("it has other sums than the manifest");
}

/** Rows that are written again at a time. */
const ROWS = 256;

/** Whether both files of each dataset are what its rows make, byte by byte. */
export async function checkFormats(job: Job, config: RunSettings, folder: string, found: Found): Promise<void> {
  const selection = new Selection(job, config);
  for (const [name, definition] of Object.entries(job.datasets)) {
    if (!selection.has(name, "csv")) continue;
    const path = rowsPath(folder, name);
    const csv = await open(join(folder, "data", `${name}.csv`)).catch(() => null);
    if (csv === null) continue; // told as missing
    try {
      await new FormatCheck(rowWriter(definition, config.csvDialect), csv, name, found).run(new RowReader(path));
    } finally {
      await csv.close();
    }
  }
}

/** Whether split rows are those of the datasets. */
export async function checkPartitions(
  job: Job,
  config: RunSettings,
  folder: string,
  manifest: Manifest,
  found: Found,
): Promise<void> {
  const { partitionBy: by } = config;
  if (by === null) return;
  const selection = new Selection(job, config);
  for (const breach of await partitionBreaches(job, folder, { selection, by, manifest })) found(breach);
}

class FormatCheck {
  private at = 0;
  private row = 0;
  private readonly writer: RowWriter;
  private readonly csv: FileHandle;
  private readonly name: string;
  private readonly found: Found;

  constructor(writer: RowWriter, csv: FileHandle, name: string, found: Found) {
    this.writer = writer;
    this.csv = csv;
    this.name = name;
    this.found = found;
  }

  /** Ends at the first difference of a file: what follows may only be shifted. */
  async run(reader: RowReader): Promise<void> {
    const { name } = this;
    if (!(await this.follows(Buffer.from(this.writer.header)))) {
      wrong(this.found, `data/${name}.csv`)("its header names other columns");
      return;
    }
    try {
      for (let lines = await linesOf(reader); lines.length > 0; lines = await linesOf(reader)) {
        if (!(await this.agree(lines))) return;
      }
      if ((await this.csv.stat()).size > this.at)
        wrong(this.found, `data/${name}.csv`)("goes on behind the rows of the NDJSON");
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      wrong(this.found, `data/${name}.ndjson`)("a row cannot be written again", String(this.row + 1));
    } finally {
      await reader.close();
    }
  }

  /** Many rows at once; one by one where they differ, to name the row. */
  private async agree(lines: readonly string[]): Promise<boolean> {
    const from = this.at;
    if (await this.sameRows(lines)) {
      this.row += lines.length;
      return true;
    }
    this.at = from;
    for (const line of lines) {
      this.row++;
      if (!(await this.sameRows([line]))) {
        wrong(this.found, `data/${this.name}.csv`)("differs from the row of the NDJSON", String(this.row));
        return false;
      }
    }
    return true;
  }

  private async sameRows(lines: readonly string[]): Promise<boolean> {
    this.writer.take();
    this.writer.append(lines.map((line) => JSON.parse(line)));
    const { ndjson, csv } = this.writer.take();
    const written = Buffer.from(ndjson.buffer, ndjson.byteOffset, ndjson.length);
    return written.equals(Buffer.from(`${lines.join("\n")}\n`)) && (await this.follows(csv));
  }

  private async follows(bytes: Uint8Array): Promise<boolean> {
    const there = Buffer.alloc(bytes.length);
    let read = 0;
    for (let now = 1; now > 0 && read < bytes.length; read += now)
      now = (await this.csv.read(there, read, bytes.length - read, this.at + read)).bytesRead;
    this.at += bytes.length;
    return read === bytes.length && there.equals(bytes);
  }
}

async function linesOf(reader: RowReader): Promise<string[]> {
  const lines: string[] = [];
  while (lines.length < ROWS) {
    const line = await reader.next();
    if (line === null) break;
    lines.push(line);
  }
  return lines;
}

/** The report, its page and the data package say what the manifest and the rows say. */
export async function checkReports(
  job: Job,
  config: RunSettings,
  folder: string,
  manifest: Manifest,
  recounted: Counted,
  found: Found,
): Promise<void> {
  const inReport = wrong(found, "report.json");
  const report = await readJson<Report>(join(folder, "report.json"));
  if (report === null) inReport("it is no JSON");
  else {
    for (const key of ["run_id", "pipeline", "version", "started_at", "finished_at", "inputs", "balance"] as const) {
      if (!same(report[key], manifest[key])) inReport(`${key} is not that of the manifest`);
    }
    if (!same(report.datasets, recounted.datasets)) inReport("datasets are not those of the rows");
    if (!same(report.figures, recounted.figures)) inReport("figures are not those of the rows");
    if (!same(report.samples, recounted.samples)) inReport("samples are not rows of the figures");
    const page = await readFile(join(folder, "report.html"), "utf8").catch(() => "");
    const beside = (job.pages ?? []).filter(({ path }) => path in manifest.files);
    if (page !== (await reportPage(report, job, beside)))
      wrong(found, "report.html")("it is not the page of report.json");
  }
  const { title, description, datasets, references } = job;
  const about = { name: `kliping-${job.name}`, title, description, version: manifest.version };
  const files = new Map(Object.entries(manifest.files));
  const delimiter = csvDelimiter(config.csvDialect);
  const is = await readJson(join(folder, "datapackage.json"));
  if (!same(is, dataPackage({ ...about, delimiter, datasets, references, files })))
    wrong(found, "datapackage.json")("it is not the package of the files and columns");
}

/** The state says where the rows of each record are; the last entry where they end. */
export async function checkState(job: Job, folder: string, manifest: Manifest, found: Found): Promise<void> {
  if (!(STATE_FILE in manifest.files)) {
    wrong(found, STATE_FILE)("the manifest does not name the file");
    return;
  }
  for (const message of await stateBreaches(job, folder, manifest)) wrong(found, STATE_FILE)(message);
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with the members in the order of their names, hashed where it is long. */
const canonical = (value: unknown): string =>
  createHash("sha256")
    .update(
      JSON.stringify(value, (_, inner) =>
        typeof inner === "object" && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
          : inner,
      ) ?? "",
    )
    .digest("hex");

async function readJson<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as T;
  } catch {
    return null;
  }
}

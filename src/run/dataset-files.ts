import { rename } from "node:fs/promises";
import { join } from "node:path";
import type { RowChunk } from "../io/row-writer.ts";
import { type FileFacts, OutputFile } from "./files.ts";

/** The two files of a dataset, to which rows are appended in their order. */
export class DatasetFiles {
  readonly name: string;
  readonly ndjsonPath: string;
  readonly csvPath: string;
  rows = 0;
  /** No line of NDJSON has more bytes. */
  longestLine = 0;
  /** By path within the run's folder, once they are closed. */
  readonly facts: Record<string, FileFacts> = {};
  private readonly ndjson: OutputFile;
  private readonly csv: OutputFile;

  private constructor(folder: string, name: string, ndjson: OutputFile, csv: OutputFile) {
    this.name = name;
    this.ndjsonPath = join(folder, `data/${name}.ndjson`);
    this.csvPath = join(folder, `data/${name}.csv`);
    this.ndjson = ndjson;
    this.csv = csv;
  }

  /**
   * Creates `data/<name>.ndjson` and `data/<name>.csv` with its header in a run's folder. `drafts`: their rows will be
   * written again, see `replace`.
   */
  static async create(folder: string, name: string, csvHeader: string, drafts: boolean): Promise<DatasetFiles> {
    const create = drafts ? OutputFile.createDraft : OutputFile.create;
    const ndjson = await create(join(folder, `data/${name}.ndjson`));
    const csv = await create(join(folder, `data/${name}.csv`));
    await csv.write(Buffer.from(csvHeader));
    return new DatasetFiles(folder, name, ndjson, csv);
  }

  get isClosed(): boolean {
    return `data/${this.name}.csv` in this.facts;
  }

  get ndjsonBytes(): number {
    return this.ndjson.bytes;
  }

  get csvBytes(): number {
    return this.csv.bytes;
  }

  async append(chunk: RowChunk, rows: number, longestLine: number): Promise<void> {
    this.rows += rows;
    this.longestLine = Math.max(this.longestLine, longestLine);
    await this.ndjson.write(chunk.ndjson);
    await this.csv.write(chunk.csv);
  }

  /** Once is enough. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.facts[`data/${this.name}.csv`] = await this.csv.close();
    this.facts[`data/${this.name}.ndjson`] = await this.ndjson.close();
  }

  /** Puts files that were written from these, and are complete, in their place. Both are closed. */
  async replace({ ndjson, csv }: { ndjson: OutputFile; csv: OutputFile }): Promise<void> {
    this.facts[`data/${this.name}.csv`] = await csv.close();
    this.facts[`data/${this.name}.ndjson`] = await ndjson.close();
    await rename(csv.path, this.csvPath);
    await rename(ndjson.path, this.ndjsonPath);
  }

  /** Lets go of files that were not closed. */
  async abandon(): Promise<void> {
    await this.ndjson.abandon();
    await this.csv.abandon();
  }
}

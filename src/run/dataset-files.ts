import { join } from "node:path";
import type { Chunk } from "./batch.ts";
import { type FileFacts, OutputFile } from "./files.ts";

/** The two files of a dataset, in the order that its rows are appended. */
export class DatasetFiles {
  readonly name: string;
  rows = 0;
  /** No line of NDJSON has more bytes. */
  longestLine = 0;
  private readonly ndjson: OutputFile;
  private readonly csv: OutputFile;

  private constructor(name: string, ndjson: OutputFile, csv: OutputFile) {
    this.name = name;
    this.ndjson = ndjson;
    this.csv = csv;
  }

  /** Creates `data/<name>.ndjson` and `data/<name>.csv` with its header in a run's folder. */
  static async create(folder: string, name: string, csvHeader: string): Promise<DatasetFiles> {
    const ndjson = await OutputFile.create(join(folder, `data/${name}.ndjson`));
    const csv = await OutputFile.create(join(folder, `data/${name}.csv`));
    await csv.write(Buffer.from(csvHeader));
    return new DatasetFiles(name, ndjson, csv);
  }

  async append(chunk: Chunk, rows: number, longestLine: number): Promise<void> {
    this.rows += rows;
    this.longestLine = Math.max(this.longestLine, longestLine);
    await this.ndjson.write(chunk.ndjson);
    await this.csv.write(chunk.csv);
  }

  /** The finished files by path within the run's folder. */
  async close(): Promise<[path: string, facts: FileFacts][]> {
    return [
      [`data/${this.name}.csv`, await this.csv.close()],
      [`data/${this.name}.ndjson`, await this.ndjson.close()],
    ];
  }
}

import { createReadStream } from "node:fs";

/** A row of an NDJSON file, read row by row; looking at the next one does not take it. */
export class RowReader {
  private readonly lines: AsyncGenerator<string[]>;
  private block: string[] = [];
  private at = 0;

  constructor(path: string) {
    this.lines = lineBlocks(path);
  }

  /** Null at the end of the file. */
  async next(): Promise<string | null> {
    while (this.at === this.block.length) {
      const block = await this.lines.next();
      if (block.done) return null;
      this.block = block.value;
      this.at = 0;
    }
    return this.block[this.at++] as string;
  }

  async close(): Promise<void> {
    await this.lines.return(undefined);
  }
}

/** The lines of a UTF-8 file, as many at a time as a chunk completes. */
export async function* lineBlocks(path: string): AsyncGenerator<string[]> {
  let rest = "";
  for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 256 * 1024 })) {
    const lines = (chunk as string).split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  if (rest !== "") yield [rest];
}

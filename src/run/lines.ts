import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

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

/** The text of a UTF-8 file; of one that ends in `.gz`, of what is packed in it. */
export function textOf(path: string): AsyncIterable<string> {
  if (!path.endsWith(".gz")) return createReadStream(path, { encoding: "utf8", highWaterMark: 256 * 1024 });
  const file = createReadStream(path);
  const plain = createGunzip({ chunkSize: 256 * 1024 }).setEncoding("utf8");
  file.on("error", (error) => plain.destroy(error));
  plain.on("close", () => file.destroy());
  return file.pipe(plain);
}

/** The lines of a file, as many at a time as a chunk completes. */
export const lineBlocks = (path: string): AsyncGenerator<string[]> => lineBlocksOf(textOf(path));

/** The lines of UTF-8 that a stream gives; a line ends at a line feed and nowhere else. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const lines of lineBlocksOf(input.setEncoding("utf8"))) yield* lines;
}

async function* lineBlocksOf(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = chunk.split("\n");
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? "";
    if (lines.length > 0) yield lines;
  }
  if (rest !== "") yield [rest];
}

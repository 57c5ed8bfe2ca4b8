/** The records of a run's files, in order, in batches. */
import type { InputFile } from "../io/inputs.ts";
import type { Item } from "./record.ts";

/** A batch is handed out at this many bytes, however few its records, so that a few of them are little memory. */
const BATCH_BYTES = 512 * 1024;

export interface RecordBatch {
  readonly items: readonly Item[];
  /** Bytes of content. */
  readonly bytes: number;
  /** How many bytes of the input files lie behind it; a guess within packed files. */
  readonly position: number;
}

/** Batches of up to `size` records; stops after `limit` of them. */
export async function* recordBatches(
  files: readonly InputFile[],
  read: (file: InputFile) => AsyncIterable<Item>,
  { size: batchSize, limit }: { size: number; limit: number },
): AsyncGenerator<RecordBatch> {
  let items: Item[] = [];
  let bytes = 0;
  let left = limit;
  let before = 0; // bytes of the files that are done
  for (const file of files) {
    if (left <= 0) break;
    let within = 0;
    for await (const item of read(file)) {
      const size = sizeOf(item);
      items.push(item);
      bytes += size;
      within += size;
      left--;
      if (items.length === batchSize || bytes >= BATCH_BYTES) {
        yield { items, bytes, position: before + Math.min(within, file.size) };
        items = [];
        bytes = 0;
      }
      if (left <= 0) break;
    }
    before += file.size;
  }
  if (items.length > 0) yield { items, bytes, position: before };
}

function sizeOf(item: Item): number {
  if (!("content" in item)) return 0;
  if ("bytes" in item.content) return item.content.bytes.length;
  return item.content.cells.reduce((sum, cell) => sum + cell.length, 0);
}

/** The records of a run's files, in order, in batches. */
import type { InputFile } from "../io/inputs.ts";
import { sizeOf } from "../io/plan.ts";
import type { Item } from "./record.ts";
import type { Shard } from "./shard.ts";
import { itemKey } from "./state.ts";

/** A batch is handed out at this many bytes, however few its records, so that a few of them are little memory. */
const BATCH_BYTES = 512 * 1024;

export interface RecordBatch {
  readonly items: readonly Item[];
  /** See `itemKey`; one an item. */
  readonly keys: readonly Buffer[];
  /** Where the last run had the first item, if it had all of them one after another; null where it had none. */
  readonly known: number | null;
  /** The place of each item's file among the files. */
  readonly files: readonly number[];
  /** The place of each item in its file. */
  readonly places: readonly number[];
  /** Bytes of content. */
  readonly bytes: number;
  /** How many bytes of the input files lie behind it; a guess within packed files. */
  readonly position: number;
}

export interface Batching {
  /** Records in a batch. */
  readonly size: number;
  /** Stop after this many. */
  readonly limit: number;
  /** Makes the keys from a secret, where nobody may guess a record from its key. */
  readonly secret?: Buffer | null;
  /** The place of an item in the last run; null where it had none. */
  readonly find: (key: Buffer) => number | null;
  /** Only its records. */
  readonly shard?: Shard | null;
  /** True where a file, by its place, is not to be read on. */
  readonly isGivenUp: (file: number) => boolean;
}

/** The records of a file that are the shard's, with their places in it. */
async function* ownItems(
  file: InputFile,
  read: (file: InputFile) => AsyncIterable<Item>,
  shard: Shard | null,
): AsyncGenerator<[item: Item, place: number]> {
  const share = shard?.shareOf(file) ?? "all";
  if (share === "none") return;
  let place = 0;
  for await (const item of read(file)) {
    if (share === "all" || shard?.has(file, place)) yield [item, place];
    place++;
  }
}

/** The records in order, in batches that are either all known to the last run or all unknown. */
export async function* recordBatches(
  files: readonly InputFile[],
  read: (file: InputFile) => AsyncIterable<Item>,
  { size: batchSize, limit, secret = null, shard = null, find, isGivenUp }: Batching,
): AsyncGenerator<RecordBatch> {
  let items: Item[] = [];
  let keys: Buffer[] = [];
  let numbers: number[] = [];
  let places: number[] = [];
  let known: number | null = null;
  let bytes = 0;
  let left = limit;
  let before = 0; // bytes of the files that are done
  let within = 0;
  const take = (): RecordBatch => {
    const batch = { items, keys, known, files: numbers, places, bytes, position: before + within };
    items = [];
    keys = [];
    numbers = [];
    places = [];
    bytes = 0;
    return batch;
  };
  for (const [index, file] of files.entries()) {
    if (left <= 0) break;
    within = 0;
    for await (const [item, inFile] of ownItems(file, read, shard)) {
      const key = itemKey(item, secret);
      const last = find(key);
      const follows = last === (known === null ? null : known + items.length);
      if (items.length > 0 && !follows) yield take();
      if (items.length === 0) known = last;
      const size = sizeOf(item);
      items.push(item);
      keys.push(key);
      numbers.push(index);
      places.push(inFile);
      bytes += size;
      within = Math.min(within + size, file.size);
      if (items.length === batchSize || bytes >= BATCH_BYTES) yield take();
      if (--left <= 0 || isGivenUp(index)) break;
    }
    before += file.size;
    within = 0;
  }
  if (items.length > 0) yield take();
}

/**
 * What a run leaves for the next one, `state.bin`: for every item of the input its key and where its rows begin in the
 * files of the datasets. An unchanged item, whatever place it moved to, is then not mapped again: its rows are copied.
 *
 * After 32 bytes of fingerprint come entries of one size, in the order of the input: 16 bytes of key (zeros for an item
 * that cannot be taken over), then for every dataset that is not reduced the rows, NDJSON bytes and CSV bytes before
 * it, as doubles. The last entry has no key: it says where the last item's rows end.
 */
import { createHash, createHmac } from "node:crypto";
import { createReadStream, createWriteStream, readSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { RowChunk } from "../io/row-writer.ts";
import { type BatchResult, type Fate, SIZES } from "./batch.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, factsOf, OutputFile } from "./files.ts";
import type { Job, Row, RunSettings } from "./job.ts";
import { KeyTable } from "./key-table.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type Item, isReject } from "./record.ts";
import { keptPath, publishedPath, Selection } from "./selection.ts";

export const STATE_FILE = "state.bin";

const FINGERPRINT_BYTES = 32;
const KEY_BYTES = 16;
const NO_KEY = Buffer.alloc(KEY_BYTES);

/**
 * Everything that rows depend on beside their record: the pipeline version, the machine's Unicode data, the
 * configuration. Not what was learned, on which few documents depend: see `PreviousRun.forget`.
 */
export function fingerprintOf(job: Job, version: string, given: RunSettings): Buffer {
  const {
    workers: _,
    batchSize: __,
    keepRuns: ___,
    keepBytes: ____,
    formats: _____,
    minDocumentShare: ______,
    datasets: _______,
    leaveOut: ________,
    dropDuplicates: _________,
    learn: __________,
    learned: ___________,
    partitionBy: ____________,
    ...config
  } = given;
  const selection = new Selection(job, given);
  const asCsv = Object.keys(job.datasets).filter((name) => selection.has(name, "csv"));
  const { node, icu, unicode } = process.versions;
  return createHash("sha256")
    .update(JSON.stringify([version, node, icu, unicode, config, asCsv]))
    .digest();
}

/** The datasets that the map fills, as indexes into the job's. */
const mappedDatasets = (job: Job): number[] => {
  const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
  return Object.keys(job.datasets).flatMap((name, index) => (reduced.has(name) ? [] : [index]));
};

/**
 * The key of an item: everything about it that its rows depend on. With a secret nobody without it can try whether a
 * text that he guesses gives the key.
 */
export function itemKey(item: Item, secret: Buffer | null = null): Buffer {
  const hash = secret === null ? createHash("sha256") : createHmac("sha256", secret);
  if (isReject(item)) hash.update(JSON.stringify(item));
  else {
    const { sourcePath, source, format, id, number, encoding, content, origin, beside, plan } = item;
    hash.update(JSON.stringify([sourcePath, source, format, id ?? number, encoding, id === null, origin, beside]));
    if ("bytes" in content) hash.update(content.bytes);
    else hash.update(jsonOf(content.header)).update(content.sha256);
    if (plan) hash.update(jsonOf(plan.value));
  }
  return hash.digest().subarray(0, KEY_BYTES);
}

const written = new WeakMap<object, string>();

/** Of what all records of a file share. */
function jsonOf(shared: object): string {
  const json = written.get(shared) ?? JSON.stringify(shared);
  written.set(shared, json);
  return json;
}

/** Writes the state of a run beside its data. */
export class StateWriter {
  private readonly file: OutputFile;
  private readonly tracked: readonly number[];
  private readonly datasets: readonly DatasetFiles[];

  private constructor(file: OutputFile, tracked: readonly number[], datasets: readonly DatasetFiles[]) {
    this.file = file;
    this.tracked = tracked;
    this.datasets = datasets;
  }

  static async create(
    job: Job,
    staging: string,
    fingerprint: Buffer,
    datasets: readonly DatasetFiles[],
  ): Promise<StateWriter> {
    const file = await OutputFile.create(join(staging, STATE_FILE));
    await file.write(fingerprint);
    return new StateWriter(file, mappedDatasets(job), datasets);
  }

  /** Adds the items of a batch whose rows are about to be appended to the datasets. */
  async add({ fates, sizes }: BatchResult, keys: readonly Buffer[]): Promise<void> {
    const position = this.position();
    const entries: Buffer[] = [];
    for (const [item, fate] of fates.entries()) {
      const key = fate.kind === "skipped" ? NO_KEY : (keys[item] as Buffer);
      entries.push(key, Buffer.from(position.buffer.slice(0)));
      let at = 0;
      for (const dataset of this.tracked) {
        const from = (item * this.datasets.length + dataset) * SIZES;
        for (let i = 0; i < SIZES; i++) position[at] = (position[at++] as number) + (sizes[from + i] as number);
      }
    }
    await this.file.write(Buffer.concat(entries));
  }

  async close(): Promise<FileFacts> {
    await this.file.write(Buffer.concat([NO_KEY, Buffer.from(this.position().buffer)]));
    return this.file.close();
  }

  abandon(): Promise<void> {
    return this.file.abandon();
  }

  /** Where the next rows will stand. */
  private position(): Float64Array<ArrayBuffer> {
    return Float64Array.from(
      this.tracked.flatMap((index) => {
        const { rows, ndjsonBytes, csvBytes } = this.datasets[index] as DatasetFiles;
        return [rows, ndjsonBytes, csvBytes];
      }),
    );
  }
}

/** Items whose positions are held at a time. */
const ITEMS_AT_ONCE = 256;

/**
 * Where the rows of items that follow one another begin in the files of the datasets, and where those of the last one
 * end.
 */
export class ItemPositions {
  readonly items: number;
  private readonly entries: Buffer;
  private readonly tracked: readonly number[];

  constructor(entries: Buffer, tracked: readonly number[]) {
    this.entries = entries;
    this.tracked = tracked;
    this.items = entries.length / entryBytesOf(tracked.length) - 1;
  }

  /** First byte of the item's rows in the NDJSON and in the CSV of a dataset. */
  bytesOf(item: number, dataset: number): readonly [ndjson: number, csv: number] {
    const at = this.at(item, dataset);
    return [this.entries.readDoubleLE(at), this.entries.readDoubleLE(at + 8)];
  }

  move(item: number, dataset: number, [ndjson, csv]: readonly [ndjson: number, csv: number]): void {
    const at = this.at(item, dataset);
    this.entries.writeDoubleLE(ndjson, at);
    this.entries.writeDoubleLE(csv, at + 8);
  }

  /** The rows before the item in a dataset, and where its own begin. */
  placeOf(item: number, dataset: number): readonly [rows: number, ndjson: number, csv: number] {
    const at = this.at(item, dataset);
    return [this.entries.readDoubleLE(at - 8), ...this.bytesOf(item, dataset)];
  }

  moveTo(
    item: number,
    dataset: number,
    [rows, ndjson, csv]: readonly [rows: number, ndjson: number, csv: number],
  ): void {
    this.entries.writeDoubleLE(rows, this.at(item, dataset) - 8);
    this.move(item, dataset, [ndjson, csv]);
  }

  /** Makes the item one that the next run does not take over. */
  forget(item: number): void {
    NO_KEY.copy(this.entries, item * entryBytesOf(this.tracked.length));
  }

  private at(item: number, dataset: number): number {
    const double = this.tracked.indexOf(dataset) * SIZES + 1; // behind the rows
    return item * entryBytesOf(this.tracked.length) + KEY_BYTES + double * Float64Array.BYTES_PER_ELEMENT;
  }
}

/** Reads single documents of a run that is being made. */
export class ItemReader {
  private readonly state: FileHandle;
  private readonly documents: FileHandle;
  /** Of the documents among the datasets that the map fills, and how many these are. */
  private readonly place: number;
  private readonly tracked: number;

  private constructor(state: FileHandle, documents: FileHandle, place: number, tracked: number) {
    this.state = state;
    this.documents = documents;
    this.place = place;
    this.tracked = tracked;
  }

  static async open(job: Job, staging: string): Promise<ItemReader> {
    const { dataset } = job.documents;
    const tracked = mappedDatasets(job);
    const place = tracked.indexOf(Object.keys(job.datasets).indexOf(dataset));
    const documents = await open(join(staging, `data/${dataset}.ndjson`));
    return new ItemReader(await open(join(staging, STATE_FILE)), documents, place, tracked.length);
  }

  /** The document that an item, by its number, gave. Many small reads: the way through the thread pool costs more. */
  row(item: number): Row {
    const entryBytes = entryBytesOf(this.tracked);
    const entries = readNow(this.state, FINGERPRINT_BYTES + item * entryBytes, 2 * entryBytes);
    const at = KEY_BYTES + (this.place * SIZES + 1) * Float64Array.BYTES_PER_ELEMENT;
    const [from, to] = [entries.readDoubleLE(at), entries.readDoubleLE(entryBytes + at)];
    return JSON.parse(readNow(this.documents, from, to - from).toString()) as Row;
  }

  async close(): Promise<void> {
    await this.state.close();
    await this.documents.close();
  }
}

/** The items of a run that is being made which gave a document, with its id: the key is the first column. */
export async function* documentItems(job: Job, staging: string): AsyncGenerator<[item: number, docId: string]> {
  const { dataset, key } = job.documents;
  const tracked = mappedDatasets(job);
  const index = Object.keys(job.datasets).indexOf(dataset);
  const entryBytes = entryBytesOf(tracked.length);
  const idAt = `{"${key}":"`.length;
  const state = await open(join(staging, STATE_FILE));
  const documents = await open(join(staging, publishedPath(dataset)));
  try {
    const items = ((await state.stat()).size - FINGERPRINT_BYTES) / entryBytes - 1;
    for (let from = 0; from < items; from += ITEMS_AT_ONCE) {
      const count = Math.min(ITEMS_AT_ONCE, items - from);
      const entries = await readBytes(state, FINGERPRINT_BYTES + from * entryBytes, (count + 1) * entryBytes);
      const positions = new ItemPositions(entries, tracked);
      const [first] = positions.bytesOf(0, index);
      const rows = await readBytes(documents, first, positions.bytesOf(count, index)[0] - first);
      for (let item = 0; item < count; item++) {
        const at = positions.bytesOf(item, index)[0] - first;
        if (positions.bytesOf(item + 1, index)[0] - first > at)
          yield [from + item, rows.toString("latin1", at + idAt, rows.indexOf('"', at + idAt))];
      }
    }
  } finally {
    await state.close();
    await documents.close();
  }
}

/**
 * Writes the state in `staging` again after `move` told, for all items in order, some at a time, where their rows are
 * now. The last item's end is the next one's start: it is given with both.
 */
export async function moveState(
  job: Job,
  staging: string,
  move: (positions: ItemPositions) => Promise<void>,
): Promise<FileFacts> {
  const path = join(staging, STATE_FILE);
  const tracked = mappedDatasets(job);
  const entryBytes = entryBytesOf(tracked.length);
  const state = await open(path);
  const out = await OutputFile.create(`${path}.moved`);
  try {
    await out.write(await readBytes(state, 0, FINGERPRINT_BYTES));
    const items = ((await state.stat()).size - FINGERPRINT_BYTES) / entryBytes - 1;
    let last: Uint8Array = Buffer.alloc(0);
    for (let from = 0; from < items || from === 0; from += ITEMS_AT_ONCE) {
      const count = Math.min(ITEMS_AT_ONCE, items - from);
      const entries = await readBytes(state, FINGERPRINT_BYTES + from * entryBytes, (count + 1) * entryBytes);
      await move(new ItemPositions(entries, tracked));
      await out.write(entries.subarray(0, count * entryBytes));
      last = entries.subarray(count * entryBytes);
    }
    await out.write(last);
    const facts = await out.close();
    await rename(out.path, path);
    return facts;
  } finally {
    await state.close();
    await out.abandon();
  }
}

/** The last run, as far as its rows can be taken over. */
export class PreviousRun {
  private readonly datasets: number;
  /** Indexes of the datasets. */
  private readonly documents: number;
  private readonly rejects: number;
  private readonly rejectCode: string;
  private readonly tracked: readonly number[];
  private readonly state: FileHandle;
  /** One a tracked dataset. */
  private readonly files: readonly DataHandles[];
  private readonly known: KeyTable;
  private readonly items: number;
  private readonly forgotten = new Set<number>();
  /** A folder for what is unpacked. */
  private readonly temporary: string;

  private constructor(
    job: Job,
    state: FileHandle,
    files: readonly DataHandles[],
    { keys, items }: { keys: KeyTable; items: number },
    temporary: string,
  ) {
    this.temporary = temporary;
    this.items = items;
    this.datasets = Object.keys(job.datasets).length;
    this.documents = Object.keys(job.datasets).indexOf(job.documents.dataset);
    this.rejects = Object.keys(job.datasets).indexOf(job.rejects.dataset);
    this.rejectCode = job.rejects.code;
    this.tracked = mappedDatasets(job);
    this.state = state;
    this.files = files;
    this.known = keys;
  }

  /**
   * Null where the folder has no state, or that of another version or configuration, and where a file of it is not the
   * one that was published: `damaged` is told why. `temporary`: a folder that is made, and removed by `close`.
   */
  static async open(
    job: Job,
    { folder, temporary }: { folder: string; temporary: string },
    fingerprint: Buffer,
    damaged: (why: string) => void,
  ): Promise<PreviousRun | null> {
    const handles: FileHandle[] = [];
    const openFile = async (path: string) => {
      const handle = await open(path);
      handles.push(handle);
      return handle;
    };
    const close = async () => {
      for (const handle of handles) await handle.close();
      await rm(temporary, { recursive: true, force: true });
      return null;
    };
    try {
      const state = await openFile(join(folder, STATE_FILE));
      if (!(await readBytes(state, 0, FINGERPRINT_BYTES)).equals(fingerprint)) return close();
      const names = Object.keys(job.datasets);
      const tracked = mappedDatasets(job);
      const manifest = await readManifest(folder).catch(() => null);
      const isThere = (path: string) => manifest !== null && path in manifest.files;
      const paths = tracked.map((index) => {
        const name = names[index] as string;
        const csv = `data/${name}.csv`;
        return {
          ndjson: isThere(keptPath(name)) ? keptPath(name) : publishedPath(name),
          csv: isThere(csv) ? csv : null,
        };
      });
      const why = await damageOf(folder, manifest, [
        STATE_FILE,
        ...paths.flatMap(({ ndjson, csv }) => (csv === null ? [ndjson] : [ndjson, csv])),
      ]);
      if (why !== null) {
        damaged(why);
        return close();
      }
      const files: DataHandles[] = [];
      for (const [place, { ndjson, csv }] of paths.entries()) {
        files.push({
          ndjson: await openFile(await unpacked(join(folder, ndjson), temporary, place)),
          csv: csv === null ? null : await openFile(join(folder, csv)),
        });
      }
      const entryBytes = entryBytesOf(tracked.length);
      const items = ((await state.stat()).size - FINGERPRINT_BYTES) / entryBytes - 1;
      const keys = new KeyTable(items);
      for (let from = 0; from < items; from += 1024) {
        const count = Math.min(1024, items - from);
        const entries = await readBytes(state, FINGERPRINT_BYTES + from * entryBytes, count * entryBytes);
        for (let i = 0; i < count; i++) {
          const key = entries.subarray(i * entryBytes, i * entryBytes + KEY_BYTES);
          if (!key.equals(NO_KEY)) keys.set(key, from + i);
        }
      }
      return new PreviousRun(job, state, files, { keys, items }, temporary);
    } catch {
      return close(); // no such file, or one that was cut
    }
  }

  /** A shard, whose files are known to be those that it made. */
  static async ofShard(job: Job, folder: string, hasCsv: (dataset: string) => boolean): Promise<PreviousRun> {
    const names = Object.keys(job.datasets);
    const files: DataHandles[] = [];
    for (const index of mappedDatasets(job)) {
      const name = names[index] as string;
      const csv = hasCsv(name) ? await open(join(folder, `data/${name}.csv`)) : null;
      files.push({ ndjson: await open(join(folder, publishedPath(name))), csv });
    }
    const state = await open(join(folder, STATE_FILE));
    return new PreviousRun(job, state, files, { keys: new KeyTable(1), items: 0 }, join(folder, ".unpacked"));
  }

  /** The keys of items that stood one after another. */
  async keys(from: number, count: number): Promise<Buffer[]> {
    const entryBytes = entryBytesOf(this.tracked.length);
    const entries = await readBytes(this.state, FINGERPRINT_BYTES + from * entryBytes, count * entryBytes);
    return Array.from({ length: count }, (_, item) =>
      entries.subarray(item * entryBytes, item * entryBytes + KEY_BYTES),
    );
  }

  /** The place of the same item in its input; null where there was none. */
  find(key: Buffer): number | null {
    const item = this.known.get(key);
    return item !== null && this.forgotten.has(item) ? null : item;
  }

  /** Takes over no item with a row of a dataset that has one of the values, all of one length, in a column of text. */
  async forget({ dataset, column }: { dataset: number; column: string }, values: ReadonlySet<string>): Promise<void> {
    const place = this.tracked.indexOf(dataset);
    const { ndjson } = this.files[place] as DataHandles;
    const [length = 0] = [...values].map((value) => value.length);
    const before = `"${column}":"`;
    for (let from = 0; from < this.items; from += ITEMS_AT_ONCE) {
      const count = Math.min(ITEMS_AT_ONCE, this.items - from);
      const starts = (await this.positions(from, count + 1)).map((position) => position[place * SIZES + 1] as number);
      const [first = 0] = starts;
      const rows = await readBytes(ndjson, first, (starts[count] as number) - first);
      for (let item = 0, at = rows.indexOf(before); at >= 0; at = rows.indexOf(before, at + 1)) {
        while ((starts[item + 1] as number) - first <= at) item++;
        const value = at + before.length;
        if (values.has(rows.toString("latin1", value, value + length))) this.forgotten.add(from + item);
      }
    }
  }

  /** What became of items that stood one after another, as a worker would give it. */
  async read(from: number, count: number): Promise<BatchResult> {
    const startedAt = performance.timeOrigin + performance.now();
    const positions = await this.positions(from, count + 1);
    const [first, last] = [positions[0] as Float64Array, positions[count] as Float64Array];
    const sizes = new Uint32Array(count * this.datasets * SIZES);
    const chunks: RowChunk[] = Array.from({ length: this.datasets }, () => NO_ROWS);
    for (const [i, dataset] of this.tracked.entries()) {
      const { ndjson, csv } = this.files[i] as DataHandles;
      const part = async (file: FileHandle | null, at: number) =>
        file === null
          ? new Uint8Array()
          : readBytes(file, first[at] as number, (last[at] as number) - (first[at] as number));
      chunks[dataset] = { ndjson: await part(ndjson, i * SIZES + 1), csv: await part(csv, i * SIZES + 2) };
      for (let item = 0; item < count; item++) {
        for (let k = i * SIZES; k < (i + 1) * SIZES; k++) {
          const size = (positions[item + 1]?.[k] as number) - (positions[item]?.[k] as number);
          sizes[(item * this.datasets + dataset) * SIZES + (k % SIZES)] = size;
        }
      }
    }
    const rejects = linesOf(chunks[this.rejects] as RowChunk);
    const rowsOf = (item: number, dataset: number) => sizes[(item * this.datasets + dataset) * SIZES] as number;
    const fates = Array.from({ length: count }, (_, item): Fate => {
      if (rowsOf(item, this.documents) > 0) return { kind: "document" };
      if (rowsOf(item, this.rejects) === 0) return { kind: "skipped", reason: "" };
      return { kind: "reject", code: JSON.parse(rejects.shift() as string)[this.rejectCode] };
    });
    return { startedAt, fates, chunks, sizes, times: new Float64Array() };
  }

  async close(): Promise<void> {
    for (const { ndjson, csv } of this.files) {
      await ndjson.close();
      await csv?.close();
    }
    await this.state.close();
    await rm(this.temporary, { recursive: true, force: true });
  }

  /** The positions of entries that stand one after another. */
  private async positions(from: number, count: number): Promise<Float64Array[]> {
    const entryBytes = entryBytesOf(this.tracked.length);
    const entries = await readBytes(this.state, FINGERPRINT_BYTES + from * entryBytes, count * entryBytes);
    return positionsIn(entries, entryBytes);
  }
}

/** What is wrong with the state of a published run: positions go forward, and end where the files of its rows end. */
export async function stateBreaches(job: Job, folder: string, { files, datasets }: Manifest): Promise<string[]> {
  const names = Object.keys(job.datasets);
  const tracked = mappedDatasets(job);
  const entryBytes = entryBytesOf(tracked.length);
  const state = await open(join(folder, STATE_FILE)).catch(() => null);
  if (state === null) return ["the file is missing"];
  try {
    const items = ((await state.stat()).size - FINGERPRINT_BYTES) / entryBytes - 1;
    if (!Number.isInteger(items) || items < 0) return ["it is no whole number of entries"];
    let last: Float64Array = new Float64Array(tracked.length * SIZES);
    for (let from = 0; from <= items; from += ITEMS_AT_ONCE) {
      const count = Math.min(ITEMS_AT_ONCE, items + 1 - from);
      const entries = await readBytes(state, FINGERPRINT_BYTES + from * entryBytes, count * entryBytes);
      for (const [i, position] of positionsIn(entries, entryBytes).entries()) {
        if (from + i > 0 && position.some((value, at) => !(value >= (last[at] as number))))
          return [`the rows of record ${from + i} end before they begin`];
        last = position;
      }
    }
    return tracked.flatMap((index, place) => {
      const name = names[index] as string;
      const [rows, ndjson, csv] = last.subarray(place * SIZES, (place + 1) * SIZES);
      const isEnd =
        rows === datasets[name]?.rows &&
        (keptPath(name) in files || ndjson === files[publishedPath(name)]?.bytes) &&
        csv === (files[`data/${name}.csv`]?.bytes ?? 0);
      return isEnd ? [] : [`the rows of ${name} end elsewhere`];
    });
  } finally {
    await state.close();
  }
}

/** The positions of entries that stand one after another. */
const positionsIn = (entries: Buffer, entryBytes: number): Float64Array[] =>
  Array.from({ length: entries.length / entryBytes }, (_, i) => {
    const at = entries.byteOffset + i * entryBytes + KEY_BYTES;
    return new Float64Array(entries.buffer.slice(at, at + entryBytes - KEY_BYTES));
  });

/** Which of a run's files is not the one that it published, and how; null where all are. */
async function damageOf(folder: string, manifest: Manifest | null, paths: readonly string[]): Promise<string | null> {
  if (!manifest?.files) return "its manifest.json cannot be read";
  for (const path of paths) {
    const is = await factsOf(join(folder, path)).catch(() => null);
    if (is === null) return `its ${path} cannot be read`;
    if (is.sha256 !== manifest.files[path]?.sha256) return `its ${path} is not the file that was published`;
  }
  return null;
}

interface DataHandles {
  readonly ndjson: FileHandle;
  /** Null where the dataset was not published as CSV. */
  readonly csv: FileHandle | null;
}

/** The path of a file that is not packed: the same, or one in the temporary folder. */
async function unpacked(path: string, temporary: string, place: number): Promise<string> {
  if (!path.endsWith(".gz")) return path;
  await mkdir(temporary, { recursive: true });
  const plain = join(temporary, `${place}.ndjson`);
  await pipeline(createReadStream(path), createGunzip(), createWriteStream(plain));
  return plain;
}

const linesOf = ({ ndjson }: RowChunk): string[] => Buffer.from(ndjson).toString().split("\n");

const NO_ROWS: RowChunk = { ndjson: new Uint8Array(), csv: new Uint8Array() };

const entryBytesOf = (tracked: number): number => KEY_BYTES + tracked * SIZES * Float64Array.BYTES_PER_ELEMENT;

/** Throws RangeError where the file ends before. */
async function readBytes(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) throw new RangeError("the file was cut");
    at += bytesRead;
  }
  return bytes;
}

function readNow({ fd }: FileHandle, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let at = 0; at < length; ) {
    const read = readSync(fd, bytes, at, length - at, from + at);
    if (read === 0) throw new RangeError("the file was cut");
    at += read;
  }
  return bytes;
}

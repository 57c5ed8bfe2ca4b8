/**
 * One article met more than once in a run. Records of one id are settled when all are mapped: of those that are the
 * same article the latest stays and the others are rejects that name it; different articles of one id (an address that
 * is none) are told apart by what they say. Nothing of this depends on the order of the input.
 */
import { type FileHandle, open } from "node:fs/promises";
import type { Reject } from "../core/record.ts";
import type { RowChunk, RowWriter } from "../io/row-writer.ts";
import { type BatchResult, SIZES } from "./batch.ts";
import { increment } from "./counts.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { type FileFacts, OutputFile } from "./files.ts";
import type { Articles, Job, Row } from "./job.ts";
import { KeyTable } from "./key-table.ts";
import { type ItemPositions, ItemReader, moveState } from "./state.ts";

/** Of every id: a letter and hex digits. */
const ID_LENGTH = 16;

/** Which items gave an article of which id: those of an id that came before are remembered together. */
export class DocumentIds {
  private readonly first = new KeyTable(1024);
  private readonly repeated = new Map<string, number[]>();
  private readonly documents: number;
  private readonly datasets: number;
  /** Where the id stands in a row: the key is the first column. */
  private readonly idAt: number;
  private items = 0;

  constructor(job: Job) {
    const names = Object.keys(job.datasets);
    this.documents = names.indexOf(job.documents.dataset);
    this.idAt = `{"${job.documents.key}":"`.length;
    this.datasets = names.length;
  }

  /** The items of a batch, in the order of the input. */
  add({ fates, chunks, sizes }: BatchResult): void {
    const { ndjson } = chunks[this.documents] as RowChunk;
    let from = 0;
    for (let item = 0; item < fates.length; item++, this.items++) {
      const bytes = sizes[(item * this.datasets + this.documents) * SIZES + 1] as number;
      if (bytes > 0) {
        const at = from + this.idAt;
        this.addOne(Buffer.from(ndjson.buffer, ndjson.byteOffset + at, ID_LENGTH).toString("latin1"));
      }
      from += bytes;
    }
  }

  /** The items of each id that more than one article has. */
  get groups(): ReadonlyMap<string, readonly number[]> {
    return this.repeated;
  }

  private addOne(docId: string): void {
    const key = Buffer.from(`${docId.slice(1)}0`.repeat(2), "hex");
    const before = this.first.get(key);
    const group = this.repeated.get(docId);
    if (before === null) this.first.set(key, this.items);
    else if (group) group.push(this.items);
    else this.repeated.set(docId, [before, this.items]);
  }
}

/** What becomes of an item: its rows are left out for a row of rejects, or are those of another id. */
export type Change =
  | { readonly kind: "merged"; readonly reject: Row }
  | { readonly kind: "renamed"; readonly from: Buffer; readonly to: Buffer };

export interface Settled {
  /** Records that another stands for, by code. */
  readonly merged: ReadonlyMap<string, number>;
  /** Articles whose id another one had. */
  readonly toldApart: number;
  readonly state: FileFacts;
}

/** Settles the groups in the files of `staging`, which are closed; null where no id is there twice. */
export async function settleArticles(
  job: Job,
  groups: ReadonlyMap<string, readonly number[]>,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  staging: string,
): Promise<Settled | null> {
  if (groups.size === 0 || !job.articles) return null;
  const changes = new Map<number, Change>();
  const reader = await ItemReader.open(job, staging);
  try {
    for (const items of groups.values()) {
      for (const [item, change] of await changesOf(job, job.articles, items, reader)) changes.set(item, change);
    }
  } finally {
    await reader.close();
  }
  const state = await writeChanged(job, datasets, writers, changes, staging);
  const merged = new Map<string, number>();
  let toldApart = 0;
  for (const change of changes.values()) {
    if (change.kind === "merged") increment(merged, String(change.reject[job.rejects.code]));
    else toldApart++;
  }
  return { merged, toldApart, state };
}

/** An article of a group, as far as it is compared. */
interface Member {
  readonly item: number;
  readonly docId: string;
  readonly version: string;
  readonly content: string;
  readonly path: string;
  readonly id: string;
}

const memberOf = ({ documents }: Job, articles: Articles, item: number, row: Row): Member => ({
  item,
  docId: String(row[documents.key]),
  version: articles.versionOf(row),
  content: String(row[documents.contentHash]),
  path: String(row[documents.sourcePath]),
  id: String(row[documents.sourceId]),
});

/** The latest first; of equals the last of its source, since crawls write at the end. */
const byVersion = (a: Member, b: Member): number =>
  compare(b.version, a.version) || compare(b.path, a.path) || b.item - a.item;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By content, those of the latest version first. */
function byContent(members: readonly Member[]): Iterable<readonly Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members.toSorted(byVersion)) {
    const group = groups.get(member.content);
    if (group) group.push(member);
    else groups.set(member.content, [member]);
  }
  return groups.values();
}

/** With no more than so many different articles of its id is one compared, be its content new: sketches are large. */
const MOST_COMPARED = 64;

/** What becomes of the items of one id, in the order of their records; `reader` gives the rows of their documents. */
export async function changesOf(
  job: Job,
  articles: Articles,
  items: readonly number[],
  reader: { row(item: number): Row | Promise<Row> },
): Promise<Map<number, Change>> {
  const members: Member[] = [];
  for (const item of items) members.push(memberOf(job, articles, item, await reader.row(item)));
  const heads: Member[] = [];
  const compared: { readonly head: Member; readonly sketch: unknown }[] = [];
  const headOf = new Map<Member, Member>();
  for (const group of byContent(members)) {
    const first = group.findLast(({ version }) => version === group[0]?.version) as Member;
    const sketch = articles.sketchOf(await reader.row(first.item));
    const head = compared.find((other) => articles.isVersionOf(other.sketch, sketch))?.head;
    if (!head) {
      heads.push(first);
      if (compared.length < MOST_COMPARED) compared.push({ head: first, sketch });
    }
    for (const member of group) if (head || member !== first) headOf.set(member, head ?? first);
  }
  const changes = new Map<number, Change>();
  for (const [member, head] of headOf)
    changes.set(member.item, { kind: "merged", reject: job.rejects.rowOf(rejectOf(member, head)) });
  if (heads.length > 1) {
    for (const { item, docId, content } of heads)
      changes.set(item, {
        kind: "renamed",
        from: Buffer.from(docId),
        to: Buffer.from(articles.idApart(docId, content)),
      });
  }
  return changes;
}

function rejectOf(member: Member, head: Member): Reject {
  const isSame = member.content === head.content;
  const other = member.version < head.version ? "a later version" : "another version";
  return {
    sourcePath: member.path,
    record: member.id,
    stage: "merge",
    code: isSame ? "same_article" : "older_version",
    message: `${head.path}, record ${head.id} has ${isSame ? "it" : `${other} of it`}`,
  };
}

/** Writes the mapped datasets and the state again without the rows that are left out. `changes`: by item. */
export async function writeChanged(
  job: Job,
  datasets: readonly DatasetFiles[],
  writers: readonly RowWriter[],
  changes: ReadonlyMap<number, Change>,
  staging: string,
): Promise<FileFacts> {
  const copies: Copy[] = [];
  try {
    const reduced = new Set(job.reduce.map(({ dataset }) => dataset));
    for (const [index, dataset] of datasets.entries()) {
      if (!reduced.has(dataset.name)) copies.push(await Copy.open(job, dataset, writers[index] as RowWriter, index));
    }
    let base = 0;
    const state = await moveState(job, staging, async (positions) => {
      for (const copy of copies) await copy.take(positions, base, changes);
      for (let item = 0; item < positions.items; item++) if (changes.has(base + item)) positions.forget(item);
      base += positions.items;
    });
    for (const copy of copies) await copy.publish();
    return state;
  } finally {
    for (const copy of copies) await copy.close();
  }
}

/** A dataset that is written again. */
class Copy {
  private rows = 0;
  private readonly dataset: DatasetFiles;
  private readonly writer: RowWriter;
  private readonly index: number;
  private readonly takesRejects: boolean;
  private readonly from: { readonly ndjson: FileHandle; readonly csv: FileHandle };
  private readonly out: { readonly ndjson: OutputFile; readonly csv: OutputFile };

  private constructor(
    job: Job,
    dataset: DatasetFiles,
    writer: RowWriter,
    index: number,
    from: { ndjson: FileHandle; csv: FileHandle },
    out: { ndjson: OutputFile; csv: OutputFile },
  ) {
    this.dataset = dataset;
    this.writer = writer;
    this.index = index;
    this.takesRejects = dataset.name === job.rejects.dataset;
    this.from = from;
    this.out = out;
  }

  static async open(job: Job, dataset: DatasetFiles, writer: RowWriter, index: number): Promise<Copy> {
    const out = {
      ndjson: await OutputFile.create(`${dataset.ndjsonPath}.merged`),
      csv: await OutputFile.create(`${dataset.csvPath}.merged`),
    };
    await out.csv.write(Buffer.from(writer.header));
    const from = { ndjson: await open(dataset.ndjsonPath), csv: await open(dataset.csvPath) };
    return new Copy(job, dataset, writer, index, from, out);
  }

  /** Copies the rows of items; `base` is the number of the first. */
  async take(positions: ItemPositions, base: number, changes: ReadonlyMap<number, Change>): Promise<void> {
    const { index, out } = this;
    const { items } = positions;
    const begins = Array.from({ length: items + 1 }, (_, item) => positions.placeOf(item, index));
    const [first, last] = [begins[0] as Place, begins[items] as Place];
    const ndjson = await readRange(this.from.ndjson, first[1], last[1]);
    const csv = await readRange(this.from.csv, first[2], last[2]);
    for (let item = 0; item <= items; item++) {
      positions.moveTo(item, index, [this.rows, out.ndjson.bytes, out.csv.bytes]);
      if (item === items) break;
      const [place, next] = [begins[item] as Place, begins[item + 1] as Place];
      const own = {
        ndjson: ndjson.subarray(place[1] - first[1], next[1] - first[1]),
        csv: csv.subarray(place[2] - first[2], next[2] - first[2]),
      };
      const change = changes.get(base + item);
      if (change?.kind === "merged") {
        if (this.takesRejects) await this.leaveOut(change.reject);
      } else if (next[0] > place[0]) await this.keep(change ? renamed(own, change) : own, next[0] - place[0]);
    }
  }

  private async keep({ ndjson, csv }: RowChunk, rows: number): Promise<void> {
    this.rows += rows;
    await this.out.ndjson.write(ndjson);
    await this.out.csv.write(csv);
  }

  private async leaveOut(reject: Row): Promise<void> {
    this.writer.append([reject]);
    const chunk = this.writer.take();
    this.dataset.longestLine = Math.max(this.dataset.longestLine, chunk.ndjson.length);
    await this.keep(chunk, 1);
  }

  async publish(): Promise<void> {
    this.dataset.rows = this.rows;
    await this.dataset.replace(this.out);
  }

  async close(): Promise<void> {
    await this.from.ndjson.close();
    await this.from.csv.close();
    await this.out.ndjson.abandon();
    await this.out.csv.abandon();
  }
}

type Place = readonly [rows: number, ndjson: number, csv: number];

const renamed = ({ ndjson, csv }: RowChunk, { from, to }: Extract<Change, { kind: "renamed" }>): RowChunk => ({
  ndjson: replaced(ndjson, from, to),
  csv: replaced(csv, from, to),
});

/** A copy with an id of the same length in every place of the other. */
function replaced(bytes: Uint8Array, from: Buffer, to: Buffer): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + from.length)) to.copy(copy, at);
  return copy;
}

async function readRange(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(to - from);
  for (let at = 0; at < bytes.length; ) at += (await file.read(bytes, at, bytes.length - at, from + at)).bytesRead;
  return bytes;
}

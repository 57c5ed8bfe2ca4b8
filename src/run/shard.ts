/**
 * A part of a run's records, for jobs that run beside one another: which records are whose depends on nothing but the
 * path of their file and, in a large file, their place in it.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../core/errors.ts";
import type { Reject } from "../core/record.ts";
import type { Recognised } from "../core/report.ts";
import type { InputFile } from "../io/inputs.ts";
import type { FileFacts } from "./files.ts";
import { OutputFile } from "./files.ts";
import { latestFolder } from "./staging.ts";

/** A file from so many bytes on is read by all shards, each of which takes its own blocks of records. */
const LARGE = 1024 * 1024;

/** Records that stand one after another and go to one shard. */
const BLOCK = 64;

/** What decides where a file goes. */
type ShardedFile = Pick<InputFile, "source" | "size">;

export class Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;

  constructor(index: number, of: number) {
    this.index = index;
    this.of = of;
  }

  /** True where what is told of the file as a whole is told by this shard. */
  owns({ source }: ShardedFile): boolean {
    return this.isMine(source);
  }

  /** Whether the shard reads the file, and takes all of its records or some. */
  shareOf(file: ShardedFile): "all" | "some" | "none" {
    if (file.size >= LARGE) return "some";
    return this.owns(file) ? "all" : "none";
  }

  /** True where a record of a large file is this shard's; `place` counts from 0. */
  has({ source }: ShardedFile, place: number): boolean {
    return this.isMine(`${source}\0${Math.floor(place / BLOCK)}`);
  }

  private isMine(key: string): boolean {
    return createHash("sha256").update(key).digest().readUIntBE(0, 6) % this.of === this.index - 1;
  }
}

export const SHARD_FILE = "shard.json";
export const PLACES_FILE = "places.bin";

/** What a shard tells those that join it with the others, `shard.json`. */
export interface ShardManifest {
  readonly shard: { readonly index: number; readonly of: number };
  readonly pipeline: string;
  readonly version: string;
  /** Hexadecimal: see `fingerprintOf`. */
  readonly fingerprint: string;
  readonly started_at: string;
  readonly inputs: readonly string[];
  readonly selection: { readonly since: string | null; readonly until: string | null };
  readonly config: unknown;
  /** All files of the run, in order: path, path that tells it from all others, bytes. */
  readonly input_files: readonly (readonly [sourcePath: string, source: string, size: number])[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly recognised: readonly Recognised[];
  readonly put_aside: readonly Reject[];
  /** Bytes of the records' content, and milliseconds a stage. */
  readonly bytes: number;
  readonly times: readonly number[];
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** The folder of a shard: itself, or the newest run of an output folder. Throws UsageError where it is none. */
export async function findShard(path: string): Promise<{ folder: string; manifest: ShardManifest }> {
  const folder = existsSync(join(path, SHARD_FILE)) ? path : await latestFolder(path);
  const text = await readFile(join(folder, SHARD_FILE), "utf8").catch(() => {
    throw new UsageError(`${path} is no shard: it has no ${SHARD_FILE}; kliping run --shard makes one`);
  });
  try {
    const manifest = JSON.parse(text) as ShardManifest;
    if (typeof manifest.shard.of === "number" && typeof manifest.files === "object") return { folder, manifest };
  } catch {
    // told below
  }
  throw new UsageError(`${join(folder, SHARD_FILE)} is damaged`);
}

/** Where each record of a shard stands: the number of its file, and its own in the file; eight bytes a record. */
export class PlacesFile {
  private readonly file: OutputFile;

  private constructor(file: OutputFile) {
    this.file = file;
  }

  static async create(folder: string): Promise<PlacesFile> {
    return new PlacesFile(await OutputFile.create(join(folder, PLACES_FILE)));
  }

  async add(files: readonly number[], places: readonly number[]): Promise<void> {
    const bytes = Buffer.alloc(files.length * 8);
    for (const [item, file] of files.entries()) {
      bytes.writeUInt32LE(file, item * 8);
      bytes.writeUInt32LE(places[item] as number, item * 8 + 4);
    }
    await this.file.write(bytes);
  }

  close(): Promise<FileFacts> {
    return this.file.close();
  }

  abandon(): Promise<void> {
    return this.file.abandon();
  }
}

/** The same, read. */
export class Places {
  readonly count: number;
  private readonly bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.count = Math.floor(bytes.length / 8);
  }

  static async read(folder: string): Promise<Places> {
    return new Places(await readFile(join(folder, PLACES_FILE)));
  }

  file(item: number): number {
    return this.bytes.readUInt32LE(item * 8);
  }

  /** Rises with the order of the input. */
  order(item: number): number {
    return this.file(item) * 2 ** 32 + this.bytes.readUInt32LE(item * 8 + 4);
  }
}

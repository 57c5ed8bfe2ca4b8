/** Bytes that are about to be read, with the first ones at hand: of a file, or of a member of an archive. */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, gunzipSync } from "node:zlib";
import { gunzipped, isGzip, rawChunksOf, readSmall } from "./bytes.ts";
import type { Location } from "./inputs.ts";
import { SNIFFED } from "./kind.ts";

export interface Opened {
  /** The first bytes, unpacked where they are gzip. */
  readonly first: Buffer;
  /** All bytes in fresh chunks, unpacked where they are gzip. Asked for once; throws ReadError. */
  readonly chunks: () => AsyncIterable<Buffer>;
  /** The same without unpacking; null where they are not gzip. */
  readonly packed: (() => AsyncIterable<Buffer>) | null;
  /** A file of these very bytes; null where they lie in an archive, are gzip, or where its name is no text. */
  readonly path: string | null;
  /** For what is left unread. */
  readonly close: () => Promise<void>;
}

/**
 * Small plain files are read in one go: for an article of 3 KB the way through the thread pool takes ten times as long.
 */
export async function openFile(location: Location): Promise<Opened> {
  const path = typeof location === "string" ? location : null;
  const small = readSmall(location);
  if (small === null || isGzip(small)) return openBytes(rawChunksOf(location), path);
  const bytes = Buffer.from(small.buffer, small.byteOffset, small.length);
  return { first: bytes, chunks: () => once(bytes), packed: null, path, close: async () => {} };
}

/** `path` is a file of these bytes, where there is one. Throws ReadError. */
export async function openBytes(bytes: AsyncIterable<Buffer>, path: string | null): Promise<Opened> {
  const { first, all, close } = await peek(bytes);
  if (!isGzip(first)) return { first, chunks: all, packed: null, path, close };
  return { first: firstUnpacked(first), chunks: () => gunzipped(all()), packed: all, path: null, close };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  if (bytes.length > 0) yield bytes;
}

async function peek(bytes: AsyncIterable<Buffer>) {
  const chunks = bytes[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (first.length < SNIFFED) {
    const { value, done } = await chunks.next();
    if (done) break;
    first = first.length === 0 ? value : Buffer.concat([first, value]);
  }
  const close = async () => {
    await chunks.return?.();
  };
  async function* all(): AsyncGenerator<Buffer> {
    try {
      if (first.length > 0) yield first;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      await close();
    }
  }
  return { first, all, close };
}

/** What the first bytes of gzip data hold, as far as they are sound; the reading will tell of damage. */
function firstUnpacked(packed: Buffer): Buffer {
  for (let size = 8 * SNIFFED; size >= 64; size /= 4) {
    try {
      return gunzipSync(packed.subarray(0, size), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {}
  }
  return Buffer.alloc(0);
}

/**
 * Calls `read` with a file of the bytes, for readers that go to and fro in it; what lies in no file is written to a
 * temporary one.
 */
export async function* onDisk<T>(
  { path, chunks }: Opened,
  read: (path: string) => AsyncIterable<T>,
): AsyncGenerator<T> {
  if (path !== null) {
    yield* read(path);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "kliping-"));
  try {
    const copy = join(folder, "member");
    await pipeline(chunks(), createWriteStream(copy));
    yield* read(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

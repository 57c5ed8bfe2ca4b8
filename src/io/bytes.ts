/** Bytes of files, gzipped or not, with failures that say what went wrong. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import type { ReadCode } from "../core/record.ts";
import { binaryKind, utf16Order } from "../text/encodings.ts";
import type { Location } from "./inputs.ts";

/** A file that could not be read to its end. `code` is that of the reject that it becomes. */
export class ReadError extends Error {
  override name = "ReadError";
  readonly code: ReadCode;
  constructor(code: ReadError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

const UTF8_MARK = Buffer.from("\ufeff");
const CHUNK = 1024 * 1024;
const GZIP_CHUNK = 256 * 1024;

/** Without blocking: a pipe that took the place of a file since it was listed has perhaps no writer. */
const OPEN = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * The contents of a file as they are, in fresh chunks: those that it has when it is opened, for a file that grows.
 * Throws ReadError.
 */
export async function* rawChunksOf(path: Location): AsyncGenerator<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, OPEN);
    const size = sizeOfFile(await file.stat());
    for (let position = 0; position < size; ) {
      const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, size - position));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw readError(error);
  } finally {
    await file?.close();
  }
}

/** What is read of a file that says that it is empty. */
const MADE_UP = 64 * 1024;

/** Files that the system makes up as they are read say that they are empty. Throws ReadError for what is no file. */
function sizeOfFile(stats: Stats): number {
  if (!stats.isFile()) throw new ReadError("unreadable", `${kindOfFile(stats)} and no file`);
  return stats.size === 0 ? MADE_UP : stats.size;
}

function kindOfFile(stats: Stats): string {
  if (stats.isDirectory()) return "it is a folder";
  if (stats.isFIFO()) return "it is a pipe";
  return stats.isSocket() ? "it is a socket" : "it is a device";
}

/** Unpacks gzip. Throws ReadError; what was read before a failure has been given by then. */
export async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let read = 0;
  const counted = async function* () {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PACKED_AT_ONCE) {
        const part = chunk.subarray(at, at + PACKED_AT_ONCE);
        read += part.length;
        yield part;
      }
    }
  };
  try {
    yield* capped(inflated(counted()), () => read);
  } catch (error) {
    throw readError(error);
  }
}

/** What is unpacked before it is asked for: of zeros a thousand times as much. */
const PACKED_AT_ONCE = 32 * 1024;

/** Not through the stream's iteration, which lets go what it holds when damage is met. */
async function* inflated(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: GZIP_CHUNK });
  const ready: Buffer[] = [];
  let failure: Error | null = null;
  const closed = new Promise<void>((resolve) => gunzip.once("close", resolve));
  gunzip.on("data", (chunk: Buffer) => ready.push(chunk));
  gunzip.on("error", (error) => {
    failure = error;
  });
  try {
    for await (const part of packed) {
      await Promise.race([closed, new Promise<void>((resolve) => gunzip.write(part, () => resolve()))]);
      yield* ready.splice(0);
      if (failure !== null) throw failure;
    }
    gunzip.end();
    await closed;
    yield* ready;
    if (failure !== null) throw failure;
  } finally {
    gunzip.destroy();
  }
}

/** Text never packs as well as this; what does is made to fill a disk. */
const MOST_TIMES = 250;
const NEVER_CAPPED = 64 * CHUNK;

/** Throws ReadError where what was unpacked outgrows what it was packed in (`packed` bytes so far) beyond reason. */
export async function* capped(unpacked: AsyncIterable<Buffer>, packed: () => number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of unpacked) {
    length += chunk.length;
    if (length > NEVER_CAPPED && length > MOST_TIMES * packed()) {
      throw new ReadError("too_large", `it unpacks to more than ${MOST_TIMES} times its size`);
    }
    yield chunk;
  }
}

/**
 * The contents of a file of records without a byte order mark, UTF-16 changed to UTF-8; `encoding` is what was changed.
 * Other encodings hold ASCII as it is, so records can be cut before they are decoded. Throws ReadError, for a binary
 * too.
 */
export async function* recordChunks(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ bytes: Buffer; encoding: string | null }> {
  let encoding: string | null | undefined;
  let decode = (bytes: Buffer): Buffer => bytes;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (encoding === undefined) {
      encoding = utf16Order(chunk);
      const kind = encoding === null ? binaryKind(chunk) : null;
      if (kind !== null) throw new ReadError("binary", `not text but ${kind}`);
      if (encoding !== null) {
        const decoder = new TextDecoder(encoding);
        decode = (wide) => Buffer.from(decoder.decode(wide, { stream: true }));
      } else if (chunk.subarray(0, 3).equals(UTF8_MARK)) bytes = chunk.subarray(3);
    }
    yield { bytes: decode(bytes), encoding };
  }
}

/** All of the bytes in memory of their own; null where they are more than `limit`. Throws ReadError. */
export async function wholeOf(bytes: AsyncIterable<Buffer>, limit: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  const [only] = chunks;
  const alone = chunks.length === 1 && only !== undefined && only.length === only.buffer.byteLength;
  return alone ? only : owned(Buffer.concat(chunks));
}

/** The bytes of a file of up to one chunk, read at once; null for a larger one. Throws ReadError. */
export function readSmall(path: Location): Uint8Array | null {
  let file: number | undefined;
  try {
    file = openSync(path, OPEN);
    const size = sizeOfFile(fstatSync(file));
    if (size > CHUNK) return null;
    const bytes = new Uint8Array(size);
    let length = 0;
    for (let read = 1; read > 0 && length < size; length += read)
      read = readSync(file, bytes, length, size - length, null);
    return length === size ? bytes : bytes.slice(0, length);
  } catch (error) {
    throw readError(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A copy in memory of its own, which a worker can be given without the chunk that it was cut from. */
export function owned(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy;
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

export function readError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") return new ReadError("truncated_gzip", "the gzip data end before their end mark");
  if (code?.startsWith("Z_")) return new ReadError("broken_gzip", `the gzip data are damaged (${message})`);
  // the message of the system names the path of this machine: the code alone says as much
  if (code !== undefined) return new ReadError("unreadable", `the file could not be read (${code})`);
  throw error;
}

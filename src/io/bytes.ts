/** Bytes of files, gzipped or not, with failures that say what went wrong. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { binaryKind, utf16Order } from "../text/encodings.ts";

/** A file that could not be read to its end. `code` is that of the reject that it becomes. */
export class ReadError extends Error {
  override name = "ReadError";
  readonly code: "unreadable" | "truncated_gzip" | "broken_gzip" | "binary";
  constructor(code: ReadError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

const UTF8_MARK = Buffer.from("\ufeff");
const CHUNK = 1024 * 1024;
const GZIP_CHUNK = 256 * 1024;

/**
 * The contents of a file in fresh chunks, unpacked where its first bytes (not its name) say gzip. Throws ReadError; what was
 * read before a failure has been given by then.
 */
export async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const magic = Buffer.alloc(2);
    await file.read(magic, 0, 2, 0);
    yield* isGzip(magic) ? unpacked(file) : chunksOfOpen(file);
  } catch (error) {
    throw readError(error);
  } finally {
    await file?.close();
  }
}

async function* chunksOfOpen(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const buffer = Buffer.allocUnsafeSlow(CHUNK);
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function unpacked(file: FileHandle): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: GZIP_CHUNK });
  pipeline(Readable.from(chunksOfOpen(file), { objectMode: false }), gunzip, () => {}); // a failure arrives through the iteration
  return gunzip;
}

/**
 * The contents of a file of records without a byte order mark, UTF-16 changed to UTF-8; `encoding` is what was changed. Other
 * encodings hold ASCII as it is, so records can be cut before they are decoded. Throws ReadError, for a binary too.
 */
export async function* recordChunksOf(path: string): AsyncGenerator<{ bytes: Buffer; encoding: string | null }> {
  let encoding: string | null | undefined;
  let decode = (bytes: Buffer): Buffer => bytes;
  for await (const chunk of chunksOf(path)) {
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

/**
 * The whole of a small file, or null where it holds more than `limit` bytes unpacked. Small plain files are read in one go:
 * for an article of 3 KB the way through the thread pool takes ten times as long as the reading. Throws ReadError.
 */
export async function wholeOf(path: string, limit: number): Promise<Uint8Array | null> {
  const small = readSmall(path);
  if (small !== null && !isGzip(small)) return small.length > limit ? null : small;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunksOf(path)) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return owned(Buffer.concat(chunks));
}

/** The bytes of a file of up to one chunk; null for a larger one. */
function readSmall(path: string): Uint8Array | null {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
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

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function readError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") return new ReadError("truncated_gzip", "the gzip data end before their end mark");
  if (code?.startsWith("Z_")) return new ReadError("broken_gzip", `the gzip data are damaged (${message})`);
  // the message of the system names the path of this machine: the code alone says as much
  if (code !== undefined) return new ReadError("unreadable", `the file could not be read (${code})`);
  throw error;
}

import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { constants, type FileHandle, open } from "node:fs/promises";

/** A file of a run, as its manifest tells it. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

const BUFFERED = 256 * 1024;

/** A new file that is written from start to end, hashed on the way and on disk when it is closed. */
export class OutputFile {
  readonly path: string;
  /** Null while it rests. */
  private file: FileHandle | null;
  /** Null for a draft. */
  private readonly hash: Hash | null;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  /** Written so far. */
  bytes = 0;

  private constructor(path: string, file: FileHandle, hash: Hash | null) {
    this.path = path;
    this.file = file;
    this.hash = hash;
  }

  static async create(path: string): Promise<OutputFile> {
    return new OutputFile(path, await open(path, "wx"), createHash("sha256"));
  }

  /** A file that another takes the place of before anything is published: neither hashed nor made durable. */
  static async createDraft(path: string): Promise<OutputFile> {
    return new OutputFile(path, await open(path, "wx"), null);
  }

  /** Takes the bytes over: they must not change afterwards. Resolves when there is room for more. */
  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.hash?.update(bytes);
    this.bytes += bytes.length;
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    if (this.waitingBytes >= BUFFERED) await this.flush();
  }

  /** The facts of a draft have no hash. */
  async close(): Promise<FileFacts> {
    await this.flush();
    try {
      const file = await this.handle();
      if (this.hash) await file.sync();
      await file.close();
    } catch (error) {
      throw writeError(error, this.path);
    }
    return { bytes: this.bytes, sha256: this.hash?.digest("hex") ?? "" };
  }

  /** Lets go of a file that is not finished; nothing where it is closed already. */
  async abandon(): Promise<void> {
    await this.file?.close().catch(() => {});
  }

  /** Writes what waits and lets go of the file until more is written: a process may hold only so many open. */
  async rest(): Promise<void> {
    await this.flush();
    await this.file?.close();
    this.file = null;
  }

  private async handle(): Promise<FileHandle> {
    this.file ??= await open(this.path, "a");
    return this.file;
  }

  private async flush(): Promise<void> {
    try {
      await this.writeAll();
    } catch (error) {
      throw writeError(error, this.path);
    }
  }

  private async writeAll(): Promise<void> {
    const bytes = this.waiting.length === 1 ? (this.waiting[0] as Uint8Array) : Buffer.concat(this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    const file = await this.handle();
    for (let from = 0; from < bytes.length; ) from += (await file.write(bytes, from)).bytesWritten;
  }
}

/** What is wrong where a file cannot be written, by the number of the system's error, and the way out. */
const WRITE_ERRORS: Readonly<Record<number, string>> = {
  5: "the device failed (EIO): look at the disk",
  27: "the file would be larger than this process may write (EFBIG)",
  28: "no space is left (ENOSPC): free some, keep fewer runs (--keep-runs) or give another --output",
  122: "the disk quota is used up (EDQUOT): free some space, keep fewer runs (--keep-runs) or give another --output",
};

/** An error of a write, which knows no path, as one that names the file. */
export function writeError(error: unknown, path: string): Error {
  const { errno = 0, message } = error as NodeJS.ErrnoException;
  return new Error(`${path}: ${WRITE_ERRORS[-errno] ?? message}`, { cause: error });
}

/** Writes a whole small file, hashed and on disk. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<FileFacts> {
  const file = await OutputFile.create(path);
  await file.write(typeof content === "string" ? Buffer.from(content) : content);
  return file.close();
}

/** What a file holds now. */
export async function factsOf(path: string): Promise<FileFacts> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** The same, and that it is on disk. */
export async function factsOnDisk(path: string): Promise<FileFacts> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  return factsOf(path);
}

/**
 * What a file beside the runs holds. Throws where the name is a pipe or a device, which would be waited for: an output
 * folder may be anyone's.
 */
export async function readOwnFile(path: string): Promise<Buffer> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)); // Windows knows no such flag
  try {
    const isFile = (await file.stat()).isFile();
    if (!isFile) throw Object.assign(new Error(`${path} is no regular file`), { code: "no regular file" });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Makes a folder's names durable: after a rename within it, or after files were made in it. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

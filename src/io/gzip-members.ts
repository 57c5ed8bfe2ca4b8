/**
 * Gzip data whose members are packed each for itself, as crawls store them: damage in one leaves the others readable.
 */
import { crc32, inflateRawSync } from "node:zlib";
import { gunzipped, ReadError } from "./bytes.ts";

/** A member's bytes, or null where damage was met: what follows is of another member. */
export type Part = Buffer | null;

/**
 * Members up to this size are unpacked in one go, in bytes, packed and unpacked; from a larger one on all is one
 * stream.
 */
const AT_ONCE = 32 * 1024 * 1024;
const UNPACKED_AT_ONCE = 128 * 1024 * 1024;
const TRAILER = 8;

/** `packed` in chunks of any size. Never throws for damaged data. */
export async function* gzipMembers(packed: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  const input = new Input(packed);
  while (await input.has(1)) {
    const body = await headerLength(input);
    const member = body === null ? null : await wholeMember(input, body);
    if (member === "large") {
      yield* streamed(input);
      return;
    }
    if (member === null) {
      yield null;
      await input.toNextMember();
    } else {
      input.drop(member.length);
      yield member.bytes;
    }
  }
}

/** All that is left, up to the first damage. */
async function* streamed(input: Input): AsyncGenerator<Part> {
  try {
    yield* gunzipped(input.all());
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    yield null;
  }
}

/** Bytes that are read ahead as far as they are needed. */
class Input {
  bytes: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Buffer>;
  private isDone = false;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads ahead so many bytes; false where there are fewer. */
  async has(length: number): Promise<boolean> {
    const parts = [this.bytes];
    let size = this.bytes.length;
    while (size < length && !this.isDone) {
      const next = await this.chunks.next();
      if (next.done) this.isDone = true;
      else {
        parts.push(next.value);
        size += next.value.length;
      }
    }
    if (parts.length > 1) this.bytes = Buffer.concat(parts);
    return size >= length;
  }

  /** What was read ahead, and all that follows. */
  async *all(): AsyncGenerator<Buffer> {
    for (; await this.has(1); this.bytes = Buffer.alloc(0)) yield this.bytes;
  }

  drop(length: number): void {
    this.bytes = this.bytes.subarray(length);
  }

  /** To what looks like the head of a member behind the first byte, or to the end. */
  async toNextMember(): Promise<void> {
    this.drop(1);
    while (await this.has(4)) {
      const at = this.bytes.indexOf(MAGIC);
      if (at === -1) this.drop(this.bytes.length - 2);
      else {
        this.drop(at);
        if ((await this.has(4)) && (this.bytes[3] as number) < 0x20) return;
        this.drop(1);
      }
    }
    this.drop(this.bytes.length);
  }
}

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const HAS_CHECK = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

/** The length of the head at the beginning of the input; null where there is none. */
async function headerLength(input: Input): Promise<number | null> {
  await input.has(64 * 1024);
  const { bytes } = input;
  if (!bytes.subarray(0, 3).equals(MAGIC) || bytes.length < 10) return null;
  const flags = bytes[3] as number;
  let at = 10;
  if (flags & HAS_EXTRA) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0);
  for (const flag of [HAS_NAME, HAS_COMMENT]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  if (flags & HAS_CHECK) at += 2;
  return at < bytes.length ? at : null;
}

interface Whole {
  readonly bytes: Buffer;
  /** Of the member, packed. */
  readonly length: number;
}

/** What zlib gives where it is asked for more than the bytes. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

async function wholeMember(input: Input, body: number): Promise<Whole | "large" | null> {
  for (let size = 256 * 1024; ; size *= 4) {
    const isMore = await input.has(size);
    try {
      const packed = input.bytes.subarray(body, isMore ? size : undefined);
      const { buffer, engine } = inflateRawSync(packed, {
        info: true,
        maxOutputLength: UNPACKED_AT_ONCE,
      }) as unknown as Inflated;
      const length = body + engine.bytesWritten + TRAILER;
      const isSound = (await input.has(length)) && crc32(buffer) === input.bytes.readUInt32LE(length - TRAILER);
      return isSound ? { bytes: buffer, length } : null;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ERR_BUFFER_TOO_LARGE") return "large";
      if (code !== "Z_BUF_ERROR" || !isMore) return null;
      if (size >= AT_ONCE) return "large";
    }
  }
}

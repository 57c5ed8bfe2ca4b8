/** Archives: zip and tar. Each member is read as a file of its own would be, streamed; hidden ones are counted. */
import type { Readable } from "node:stream";
import type yauzl from "yauzl";
import { capped, ReadError } from "../bytes.ts";
import { memberFilter } from "../left-out.ts";
import { type Opened, openBytes } from "../opened.ts";

/** Told of members that are left out. */
type Skip = ((reason: string, count: number) => void) | undefined;

/** A member's path in the archive, and its bytes. */
export interface Member {
  readonly name: string;
  readonly bytes: () => Promise<Opened>;
}

/** Throws where it is none. */
export async function openZip(path: string): Promise<yauzl.ZipFile> {
  const { default: zips } = await import("yauzl"); // few runs need it
  return zips.openPromise(path, { autoClose: false });
}

/** `./kompas/1.txt`, as `tar` writes the folder that it stands in. */
const withoutDot = (name: string): string => name.replace(/^(?:\.\/)+/, "");

/** The members of a zip file in the order of its directory. Throws ReadError where it is damaged. */
export async function* zipMembers(path: string, skip: Skip): AsyncGenerator<Member> {
  const whyLeftOut = memberFilter();
  let zip: yauzl.ZipFile | null = null;
  try {
    zip = await openZip(path);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith("/")) continue;
      const open = zip;
      const why = whyLeftOut(entry.fileName);
      if (why !== null) skip?.(why, 1);
      else yield { name: withoutDot(entry.fileName), bytes: async () => openBytes(zipBytes(open, entry), null) };
    }
  } catch (error) {
    throw archiveError(error);
  } finally {
    zip?.close();
  }
}

/**
 * The folder that tells an office document from an archive of files: `xl`, `word`, `ppt`, `content.xml`; null for no
 * such.
 */
export async function officeKind(path: string): Promise<string | null> {
  let kind: string | null = null;
  let isPackage = false;
  let zip: yauzl.ZipFile | null = null;
  try {
    zip = await openZip(path);
    for await (const { fileName } of zip.eachEntry()) {
      isPackage ||= fileName === "[Content_Types].xml" || fileName === "META-INF/manifest.xml";
      kind ??= /^(?:xl(?=\/workbook\.xml$)|word(?=\/document)|ppt(?=\/pres)|content\.xml$)/.exec(fileName)?.[0] ?? null;
    }
  } catch (error) {
    throw archiveError(error);
  } finally {
    zip?.close();
  }
  return isPackage ? kind : null;
}

/** The unpacked bytes of a member. Throws ReadError. */
export async function* zipBytes(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new ReadError("broken_archive", "the member is locked by a password");
  let stream: Readable | null = null;
  try {
    stream = await zip.openReadStreamPromise(entry);
    yield* capped(stream, () => entry.compressedSize);
  } catch (error) {
    throw archiveError(error);
  } finally {
    stream?.destroy();
  }
}

/** What yauzl and zlib throw; their messages name no path. */
const archiveError = (error: unknown): unknown =>
  error instanceof ReadError || !(error instanceof Error)
    ? error
    : new ReadError("broken_archive", `the archive is damaged (${error.message})`);

const BLOCK = 512;
/** Types of entries that are files: a folder or a link holds nothing. */
const FILES: ReadonlySet<string> = new Set(["0", "\0", "7"]);

/**
 * The members of a tar file, in order; each must be read, or let go, before the next is asked for. Throws ReadError.
 */
export async function* tarMembers(chunks: AsyncIterable<Buffer>, skip: Skip): AsyncGenerator<Member> {
  const whyLeftOut = memberFilter();
  const tar = new TarStream(chunks);
  let longName: string | null = null;
  for (let header = await tar.header(); header !== null; header = await tar.header()) {
    const size = sizeOf(header);
    const type = String.fromCharCode(header[156] as number);
    if (type === "L" || type === "x") {
      const extra = await tar.text(size);
      longName = type === "L" ? untilNul(extra) : (paxPath(extra) ?? longName);
      continue;
    }
    const name = longName ?? nameOf(header);
    longName = null;
    tar.open(size);
    const bytes = tar.member();
    const why = FILES.has(type) ? whyLeftOut(name) : "no_file";
    if (why === null) yield { name: withoutDot(name), bytes: async () => openBytes(bytes, null) };
    else if (why !== "no_file") skip?.(why, 1);
    await tar.skip();
  }
}

const untilNul = (text: string): string => text.split("\0", 1)[0] as string;
const field = (header: Buffer, from: number, length: number): string =>
  untilNul(header.toString("utf8", from, from + length));

function nameOf(header: Buffer): string {
  const prefix = field(header, 257, 5) === "ustar" ? field(header, 345, 155) : "";
  return prefix === "" ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`;
}

/** Octal, or for large members a number of base 256. */
function sizeOf(header: Buffer): number {
  if (((header[124] as number) & 0x80) !== 0) return Number(header.readBigUInt64BE(128));
  return Number.parseInt(field(header, 124, 12).trim() || "0", 8);
}

/** `30 path=arsip/berita.txt\n` */
const paxPath = (records: string): string | null => /(?:^|\n)\d+ path=([^\n]*)/.exec(records)?.[1] ?? null;

class TarStream {
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);
  /** Bytes of the open member that nobody has read, and those that fill its last block. */
  private left = 0;
  private padding = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next header; null at the end of the archive. */
  async header(): Promise<Buffer | null> {
    const block = await this.take(BLOCK);
    if (block.length === 0 || block.every((byte) => byte === 0)) return null;
    if (block.length < BLOCK) throw truncated();
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (sum !== Number.parseInt(field(block, 148, 8).trim(), 8)) {
      throw new ReadError("broken_archive", "the archive is damaged (a header's sum is wrong)");
    }
    return block;
  }

  async text(size: number): Promise<string> {
    if (size > 1024 * 1024) throw new ReadError("broken_archive", "the archive is damaged (a name without end)");
    const text = (await this.take(size)).toString("utf8");
    await this.take((BLOCK - (size % BLOCK)) % BLOCK);
    return text;
  }

  open(size: number): void {
    this.left = size;
    this.padding = (BLOCK - (size % BLOCK)) % BLOCK;
  }

  /** The bytes of the open member. */
  async *member(): AsyncGenerator<Buffer> {
    while (this.left > 0) yield await this.some();
  }

  /** Passes over what is left of the open member. */
  async skip(): Promise<void> {
    while (this.left > 0) await this.some();
    await this.take(this.padding);
    this.padding = 0;
  }

  private async some(): Promise<Buffer> {
    if (this.rest.length === 0) {
      const next = await this.chunks.next();
      if (next.done) throw truncated();
      this.rest = next.value;
    }
    const part = this.rest.subarray(0, this.left);
    this.rest = this.rest.subarray(part.length);
    this.left -= part.length;
    return part;
  }

  /** So many bytes; fewer at the end. */
  private async take(length: number): Promise<Buffer> {
    while (this.rest.length < length) {
      const next = await this.chunks.next();
      if (next.done) break;
      this.rest = Buffer.concat([this.rest, next.value]);
    }
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(taken.length);
    return taken;
  }
}

const truncated = () => new ReadError("broken_archive", "the archive ends inside a member");

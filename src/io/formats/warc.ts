/**
 * WARC and WET: the pages of a crawl, record by record, each with the address and the time that the crawler noted. Read
 * by our own reader: what is damaged is one reject, and the next record is looked for behind it.
 */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { Origin, RawRecord, Reject } from "../../core/record.ts";
import { owned } from "../bytes.ts";
import type { Source } from "../reading.ts";

type Items = Generator<RawRecord | Reject>;

const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const VERSION = Buffer.from("WARC/");
const HEAD_END = Buffer.from("\r\n\r\n");
/** Longer heads are no heads. */
const LONGEST_HEAD = 64 * 1024;

interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly length: number;
}

export class WarcFile {
  private readonly source: Source;
  private rest: Buffer = Buffer.alloc(0);
  private head: Head | null = null;
  private body: Buffer[] = [];
  private left = 0;
  /** Damage was met and said: bytes are passed over until a record begins. */
  private isLost = false;
  private number = 0;
  private readonly others = new Map<string, number>();

  constructor(source: Source) {
    this.source = source;
  }

  *push(chunk: Buffer): Items {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (;;) {
      if (this.head !== null) {
        if (!this.takeBody()) return;
        yield* this.give(this.head);
        this.head = null;
      } else {
        const found = this.takeHead();
        if (found === "more") return;
        if (found === "damage") yield* this.damaged("a record without a head, or with one that is damaged");
      }
    }
  }

  /** What was given so far ends in damage; what follows begins a record. */
  *broken(): Items {
    this.rest = Buffer.alloc(0);
    this.head = null;
    this.isLost = false;
    yield* this.damaged("a record whose gzip data are damaged");
    this.isLost = false;
  }

  *end(): Items {
    const isCut = this.head !== null || (!this.isLost && this.rest.some((byte) => byte > 0x20));
    if (isCut) yield* this.damaged("the file ends inside a record");
    for (const [reason, count] of this.others) this.source.skip(reason, count);
    if (this.number === 0 && this.others.size === 0)
      yield this.source.reject("empty_file", "the file has no record", null);
  }

  private *damaged(message: string): Items {
    if (this.isLost) return;
    this.isLost = true;
    yield this.source.reject("broken_warc", message, ++this.number);
  }

  private takeHead(): "more" | "damage" | "head" {
    const { rest } = this;
    let from = 0;
    while (from < rest.length && (rest[from] === RETURN || rest[from] === LINE_FEED)) from++;
    if (rest.length - from < VERSION.length) return this.keep(from);
    if (!rest.subarray(from, from + VERSION.length).equals(VERSION)) {
      const next = rest.indexOf("\nWARC/1.", from);
      this.rest = next === -1 ? rest.subarray(Math.max(from, rest.length - 8)) : rest.subarray(next + 1);
      if (!this.isLost) return "damage";
      return next === -1 ? "more" : "head";
    }
    const end = rest.indexOf(HEAD_END, from);
    if (end === -1 && rest.length - from < LONGEST_HEAD) return this.keep(from);
    const head = end === -1 || end - from > LONGEST_HEAD ? null : headOf(rest.toString("utf8", from, end));
    if (head === null) {
      this.rest = rest.subarray(from + VERSION.length);
      return this.isLost ? "head" : "damage";
    }
    this.isLost = false;
    this.rest = rest.subarray(end + HEAD_END.length);
    this.head = head;
    this.left = head.length;
    this.body = [];
    return "head";
  }

  private keep(from: number): "more" {
    this.rest = this.rest.subarray(from);
    return "more";
  }

  /** True when the record's bytes are there. Of a record that is not wanted, or too large, none is kept. */
  private takeBody(): boolean {
    const part = this.rest.subarray(0, this.left);
    this.rest = this.rest.subarray(part.length);
    this.left -= part.length;
    const head = this.head as Head;
    if (head.length <= this.source.limit && isWanted(head)) this.body.push(part);
    return this.left === 0;
  }

  private *give(head: Head): Items {
    const { source } = this;
    const type = head.fields.get("warc-type") ?? "";
    if (!isWanted(head)) {
      this.count(type === "" ? "warc_other" : `warc_${type.replace(/\W+/g, "_").slice(0, 20)}`);
      return;
    }
    if (head.length > source.limit) {
      yield source.reject("too_large", `the record is larger than ${source.limit} bytes`, ++this.number);
      return;
    }
    const page = pageOf(head, Buffer.concat(this.body), source.limit);
    if (typeof page === "string") this.count(page);
    else if (page === null) yield source.reject("broken_warc", "the page's own packing is damaged", ++this.number);
    else {
      const number = ++this.number;
      yield source.record({
        number,
        id: page.origin.url,
        encoding: null,
        origin: page.origin,
        content: { bytes: owned(page.bytes) },
      });
    }
  }

  private count(reason: string): void {
    this.others.set(reason, (this.others.get(reason) ?? 0) + 1);
  }
}

function headOf(text: string): Head | null {
  const fields = fieldsOf(text);
  const length = Number(fields.get("content-length") ?? Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? { fields, length } : null;
}

/** `Name: value` by the name in lower case, the first of each; the first line is none. */
function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of text.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Records that may hold a page: what a server answered, a file as it is, the text of a page (WET). */
const isWanted = ({ fields }: Head): boolean =>
  /^(?:response|resource|conversion)$/.test(fields.get("warc-type") ?? "");

interface CrawledPage {
  readonly bytes: Buffer;
  readonly origin: Origin;
}

/** Files that a site keeps for programs. */
const FOR_ROBOTS = /\/(?:robots|sitemap|ads|app-ads|sellers|humans|security|llms|llms-full)\.txt(?:[?#]|$)/i;

/** The page of a record; why there is none; null where it cannot be unpacked. */
function pageOf({ fields }: Head, record: Buffer, limit: number): CrawledPage | string | null {
  const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  if (url !== null && FOR_ROBOTS.test(url)) return "for_robots";
  const written = fields.get("warc-date") ?? "";
  const fetched = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(written) ? `${written.slice(0, 19)}Z` : null;
  if (fields.get("warc-type") !== "response") {
    const type = typeOf(fields.get("content-type") ?? "");
    return type === null ? "not_a_page" : { bytes: record, origin: { url, fetched, type } };
  }
  const end = record.indexOf(HEAD_END);
  const http = record.toString("latin1", 0, end === -1 ? Math.min(record.length, LONGEST_HEAD) : end);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(http)?.[1];
  if (status === undefined) return "not_a_page";
  if (status !== "200") return `http_${status}`;
  const headers = fieldsOf(http);
  const type = typeOf(headers.get("content-type") ?? "text/html");
  if (type === null) return "not_a_page";
  const sent = record.subarray(end === -1 ? record.length : end + HEAD_END.length);
  const body = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? withoutChunks(sent) : sent;
  const bytes = unpacked(body, headers.get("content-encoding") ?? "", limit);
  return bytes === null ? null : { bytes, origin: { url, fetched, type } };
}

const typeOf = (contentType: string): Origin["type"] | null =>
  /^(?:text\/html|application\/xhtml)/i.test(contentType) ? "html" : /^text\/plain/i.test(contentType) ? "text" : null;

/** `1a2b\r\n...\r\n0\r\n`; as it is where it was joined before it was stored. */
function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = end === -1 ? "" : body.toString("latin1", at, Math.min(end, at + 20));
    const length = Number.parseInt(size, 16);
    if (!/^[0-9a-f]+\s*(?:;|$)/i.test(size)) return parts.length === 0 ? body : Buffer.concat(parts);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

/**
 * Null where it is damaged or unpacks to more than `maxOutputLength`; as it is where it was unpacked before it was
 * stored.
 */
function unpacked(body: Buffer, encoding: string, maxOutputLength: number): Buffer | null {
  const options = { maxOutputLength };
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (/^br$/i.test(encoding) && !/^\s*</.test(body.toString("latin1", 0, 50)))
      return brotliDecompressSync(body, options);
    if (/^deflate$/i.test(encoding) && !/^\s*</.test(body.toString("latin1", 0, 50))) {
      return (body[0] as number) === 0x78 ? inflateSync(body, options) : inflateRawSync(body, options);
    }
    return body;
  } catch {
    return null;
  }
}

/**
 * Bytes to text. Scrapes of Indonesian news are UTF-8, sometimes with a byte lost here and there, or Windows-1252, or
 * UTF-16 from a Windows tool. Anything else is told apart as a binary or as an encoding that we do not read.
 */
import { isAscii, isUtf8 } from "node:buffer";
import { toUSVString } from "node:util";
import iconv from "iconv-lite";

/** `utf-8-lossy` is UTF-8 with a few ill-formed sequences, each of them now one U+FFFD. */
type Encoding = "utf-8" | "utf-8-lossy" | "utf-16le" | "utf-16be" | "windows-1252";

/** Well-formed text without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export interface Undecodable {
  readonly code: "binary" | "unknown_encoding";
  readonly message: string;
}

/** First bytes of what is often found among scraped pages and is never text. */
const SIGNATURES: readonly (readonly [kind: string, prefix: string])[] = [
  ["a PDF", "%PDF-"],
  ["a PNG image", "\x89PNG\r\n\x1a\n"],
  ["a JPEG image", "\xff\xd8\xff"],
  ["a GIF image", "GIF87a"],
  ["a GIF image", "GIF89a"],
  ["a ZIP archive or office document", "PK\x03\x04"],
  ["an office document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["gzip data", "\x1f\x8b"],
  ["zstd data", "\x28\xb5\x2f\xfd"],
  ["an SQLite database", "SQLite format 3\0"],
  ["a program", "\x7fELF"],
];

/** Text has hardly any control characters but tab, line ends, form feed and escape. */
const MAX_CONTROL_SHARE = 0.02;
/** Languages in Latin letters stay far below this share of bytes above 0x7F; one-byte Cyrillic or Chinese far above. */
const MAX_HIGH_SHARE = 0.25;
/** How much of the bytes decides between binary and UTF-16. */
const SAMPLE = 64 * 1024;

const utf8 = new TextDecoder("utf-8");
const utf16 = { "utf-16le": new TextDecoder("utf-16le"), "utf-16be": new TextDecoder("utf-16be") };

/** Decodes a whole file or record. Linear; never throws. */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const order = utf16Order(bytes);
  if (order !== null) return { text: utf16[order].decode(bytes), encoding: order };
  const binary = binaryKind(bytes);
  if (binary !== null) return { code: "binary", message: `not text but ${binary}` };
  if (isAscii(bytes)) return { text: asBuffer(bytes).toString("latin1"), encoding: "utf-8" };
  if (isUtf8(bytes)) return { text: utf8.decode(bytes), encoding: "utf-8" };

  const { utf8Sequences, loneBytes, undefinedBytes, highBytes } = countSequences(bytes);
  const isUtf8Damaged = utf8Sequences > loneBytes;
  if (!isUtf8Damaged && highBytes > MAX_HIGH_SHARE * bytes.length) {
    return { code: "unknown_encoding", message: "neither UTF-8 nor UTF-16 nor Windows-1252" };
  }
  // stray bytes that Windows-1252 does not even have are damage too
  if (isUtf8Damaged || undefinedBytes * 2 > loneBytes) return { text: utf8.decode(bytes), encoding: "utf-8-lossy" };
  return { text: iconv.decode(asBuffer(bytes), "win1252"), encoding: "windows-1252" };
}

/**
 * The byte order of UTF-16 text, by its mark or because nearly every second byte of text in Latin letters is zero; null
 * where the bytes are something else.
 */
export function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? null : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const pairs = end / 2;
  if (oddZeros > 0.8 * pairs && evenZeros < 0.05 * pairs) return "utf-16le";
  if (evenZeros > 0.8 * pairs && oddZeros < 0.05 * pairs) return "utf-16be";
  return null;
}

/** What kind of binary the bytes are; null for text. UTF-16 is asked for first, or it would be taken for one. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = asBuffer(bytes).toString("latin1", 0, 16);
  for (const [kind, signature] of SIGNATURES) if (start.startsWith(signature)) return kind;
  if (!bytes.includes(0) && isUtf8(bytes)) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  // a stray control or two in a short text is damage that the repair removes
  return controls > 2 && controls > MAX_CONTROL_SHARE * end ? "binary data" : null;
}

/**
 * What speaks for UTF-8 and what for a one-byte encoding. A sequence that was cut short after its second byte still
 * speaks for UTF-8: as Windows-1252 it would be a letter glued to a sign (`â€`).
 */
function countSequences(bytes: Uint8Array) {
  let utf8Sequences = 0;
  let loneBytes = 0;
  let undefinedBytes = 0;
  let highBytes = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
    let end = i + 1;
    while (end < i + length && end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end++;
    highBytes += end - i;
    if (end - i > 1) utf8Sequences++;
    else {
      loneBytes++;
      if (lead === 0x81 || lead === 0x8d || lead === 0x8f || lead === 0x90 || lead === 0x9d) undefinedBytes++;
    }
    i = end;
  }
  return { utf8Sequences, loneBytes, undefinedBytes, highBytes };
}

/** Half surrogate pairs, which JSON can spell and no encoding can store, become U+FFFD. */
export const wellFormed: (text: string) => string = toUSVString;

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

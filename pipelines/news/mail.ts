/** Mails of mailing lists, and mailboxes of them: a head, a blank line, the text in whatever way it was sent. */

import { joined } from "../../src/language/patterns.ts";

type Piece = ReadonlyMap<string, string>;
type Head = ReadonlyMap<string, string>;

const NAME = /^([A-Z][\w-]{1,40}):[ \t]?(.*)$/i;
const KNOWN: ReadonlySet<string> = new Set(
  "from to date subject message-id received newsgroups organization mime-version return-path".split(" "),
);
const FEWEST_KNOWN = 3;
/** Before each mail of a mailbox. */
const POSTMARK = /^From \S{1,200} .{10,40}\d{4}[ \t]*$/m;
/** What mailing lists and answers put before a subject. */
const SUBJECT_PREFIX = /^(?:(?:re|fwd?|bls|trs): ?|\[[^\]]{1,30}\] ?){1,5}/i;

/** What stands above a mail that is sent on: who wrote it, and when. */
const FORWARDED = joined(
  "i",
  // banners between articles may have become rules
  "^\\s*(?:={5,20}|-{3,20}[ \\t]?(?:Forwarded message|Original Message|",
  "Pesan terusan|Pesan yang diteruskan)[ \\t]?-{3,20})",
  "[ \\t]*\\n((?:[A-Z][\\w-]{1,20}:.{0,500}\\n){2,9})",
);

/** A mail or a mailbox; null where any of it is none. */
export function fromMail(text: string): Piece[] | null {
  if (!/^\s*(?:From |[A-Z][\w-]{1,40}:)/i.test(text)) return null;
  const mails = text
    .split(POSTMARK)
    .filter((mail) => mail.trim() !== "")
    .map(mailOf);
  const pieces = mails.filter((mail) => mail !== null);
  return mails.length > 0 && pieces.length === mails.length ? pieces : null;
}

function mailOf(mail: string): Piece | null {
  const part = partOf(mail.replace(/^\s+/, ""));
  if (part === null) return null;
  const { head, body } = part;
  const known = [...head.keys()].filter((name) => KNOWN.has(name)).length;
  if (known < FEWEST_KNOWN || !head.has("subject")) return null;
  const page = savedPage(head, body);
  if (page !== null) return page;
  const text = textOf(head, body, 0)
    .replace(/^>From /gm, "From ")
    .trim();
  const [forwarded = "", own = ""] = FORWARDED.exec(text) ?? [];
  return new Map([
    ["title", decodedWords(head.get("subject") ?? "").replace(SUBJECT_PREFIX, "")],
    ["date", /^(?:Date|Tanggal|Sent|Terkirim):(.*)$/m.exec(own)?.[1]?.trim() ?? head.get("date") ?? ""],
    ["text", text.slice(forwarded.length).trim()],
  ]);
}

const SAVED = /^"?<?Saved by /i;

/** The page that a browser saved as MHTML, with what it keeps beside it; null for a mail. */
function savedPage(head: Head, body: string): Piece | null {
  const address = head.get("snapshot-content-location") ?? head.get("content-location");
  if (address === undefined && !SAVED.test(head.get("from") ?? "")) return null;
  return new Map([
    ["url", address ?? ""],
    ["fetched_at", head.get("date") ?? ""],
    ["html", textOf(head, body, 0)],
  ]);
}

/** The head and what follows it; null where a line of it is none of a head. */
function partOf(written: string): { head: Head; body: string } | null {
  const end = written.indexOf("\n\n");
  if (end < 0) return null;
  const head = new Map<string, string>();
  // a line that begins with a blank goes on with the one before
  for (const line of written
    .slice(0, end)
    .replace(/\n[ \t]+/g, " ")
    .split("\n")) {
    const [, name, value = ""] = NAME.exec(line) ?? [];
    if (name === undefined) return null;
    head.set(name.toLowerCase(), value.trim());
  }
  return { head, body: written.slice(end + 2) };
}

const DEEPEST = 4;

/** The text of a part: of several, the plain one before the page, and files not at all. */
function textOf(head: Head, body: string, depth: number): string {
  const type = head.get("content-type") ?? "";
  const boundary = /^multipart\/.*boundary="?([^";]{1,100})"?/i.exec(type)?.[1];
  if (boundary === undefined || depth === DEEPEST) return transferred(head, body);
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => partOf(part.replace(/^\r?\n/, "")))
    .filter((part) => part !== null);
  const of = (kind: RegExp) => parts.find(({ head: inner }) => kind.test(inner.get("content-type") ?? "text/plain"));
  const best = of(/^text\/plain/i) ?? of(/^multipart\//i) ?? of(/^text\/html/i);
  return best === undefined ? "" : textOf(best.head, best.body, depth + 1);
}

/** The text as it was before it was made fit for sending. */
function transferred(head: Head, body: string): string {
  const charset = /charset="?([\w-]{1,40})/i.exec(head.get("content-type") ?? "")?.[1];
  const encoding = head.get("content-transfer-encoding")?.toLowerCase() ?? "";
  if (encoding === "base64") return decoded(Buffer.from(body, "base64"), charset);
  return encoding === "quoted-printable" ? unquoted(body.replace(/=[ \t]*\n/g, ""), charset) : body;
}

/** `=C3=A9` -> `é` */
const unquoted = (text: string, charset: string | undefined): string =>
  text.replace(/(?:=[\dA-F]{2}){1,400}/gi, (bytes) => decoded(Buffer.from(bytes.replaceAll("=", ""), "hex"), charset));

/** `=?utf-8?Q?Panen_raya?=` -> `Panen raya`; blanks between two such words are none. */
const decodedWords = (subject: string): string =>
  subject
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?([\w-]{1,40})\?([QB])\?([^?\s]{0,500})\?=/gi, (_, charset: string, way: string, word: string) =>
      /b/i.test(way) ? decoded(Buffer.from(word, "base64"), charset) : unquoted(word.replaceAll("_", " "), charset),
    );

function decoded(bytes: Uint8Array, charset = "utf-8"): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a name that no one knows
  }
}

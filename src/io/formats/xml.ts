/**
 * XML as a stream: items of RSS and Atom, addresses of a sitemap, elements of other documents that are one article
 * each. Their children are the record's members. No entity but XML's own is expanded, nothing is fetched.
 */
import { hash } from "node:crypto";
import { Parser } from "htmlparser2";
import iconv from "iconv-lite";
import type { RawRecord, Reject } from "../../core/record.ts";
import { foldName, idOfCells } from "../ids.ts";
import type { Source } from "../reading.ts";
import { isProse } from "../table.ts";

/** Elements that are an article each, wherever they stand below the root. */
const RECORDS: ReadonlySet<string> = new Set(
  "item entry article artikel berita news newsitem doc document dokumen post row record data page".split(" "),
);
/** What is an article in a feed, by its root. */
const FEEDS: ReadonlyMap<string, string> = new Map([
  ["rss", "item"],
  ["rdf", "item"],
  ["feed", "entry"],
  ["urlset", "url"],
  ["sitemapindex", "sitemap"],
  ["en-export", "note"],
]);
/** An element without children is an article where it has so much text, in characters. */
const ALONE = 60;
/** Elements of text inside a member: their text is the member's, a line each. */
const TEXT_PARTS: ReadonlySet<string> = new Set(
  "p div span para paragraph s sentence li br b i em strong a name value #text".split(" "),
);
/** Cells of a database's table: the attribute `name` is the column's name. */
const CELLS: ReadonlySet<string> = new Set("column field col str arr date int long float double bool".split(" "));
/** Roots that may be an article themselves, with what only an article has among their attributes; TEI always is. */
const ARTICLE_ROOTS: ReadonlySet<string> = new Set("doc document dokumen article artikel".split(" "));
const ARTICLE_ATTRIBUTES: readonly string[] = "title judul url link".split(" ");
/** Prefixes whose elements mean what their local name says. */
const PLAIN_PREFIXES: ReadonlySet<string> = new Set(["content", "dc", "dcterms", "news", "rdf", "rss"]);
const RENAMED: Readonly<Record<string, string>> = {
  encoded: "content",
  loc: "url",
  main: "text",
  publication_date: "pubdate",
};
const DEEPEST = 100;

/** What holds the rows of a database's table, as mysqldump writes it. */
const TABLE_DATA = "table_data";
/** Rows of a table that wait until one of them shows that it has prose. */
const HELD = 1000;

/** A table of a database, of which a file may hold many: users, tags, settings, articles. */
interface Rows {
  readonly name: string;
  held: (RawRecord | Reject)[];
  count: number;
  hasProse: boolean;
}

interface Frame {
  readonly name: string;
  /** Of the database's table whose rows it holds or is. */
  readonly table: string | null;
  /** An article, or an element of the root that may turn out to hold articles. */
  readonly role: "record" | "candidate" | "part";
  /** What its attributes say of the record. */
  readonly said: readonly [name: string, value: string] | null;
  text: string;
  hasChildren: boolean;
}

export class XmlDocument {
  private readonly source: Source;
  private readonly parser: Parser;
  private readonly decoder: { write(bytes: Buffer): string };
  private readonly stack: Frame[] = [];
  private members: Map<string, string> | null = null;
  private readonly rootMembers = new Map<string, string>();
  /** Characters of the open record. */
  private size = 0;
  private number = 0;
  /** The element that is an article, where the root is that of a feed. */
  private item: string | null = null;
  private isTooDeep = false;
  private ready: (RawRecord | Reject)[] = [];
  private rows: Rows | null = null;

  constructor(source: Source, first: Buffer) {
    this.source = source;
    const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(first.toString("latin1", 0, 200))?.[1] ?? "utf-8";
    const isKnown = source.encoding === null && iconv.encodingExists(declared);
    this.decoder = iconv.getDecoder(isKnown ? declared : "utf-8");
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name.toLowerCase(), attributes),
        ontext: (text) => this.text(text),
        onclosetag: () => this.close(),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  *push(chunk: Buffer): Generator<RawRecord | Reject> {
    if (!this.isTooDeep) this.parser.write(this.decoder.write(chunk));
    yield* this.take();
  }

  *end(): Generator<RawRecord | Reject> {
    const { source } = this;
    const isCut = this.stack.length > 0;
    this.members = null; // the parser closes what is open: a record that was cut is none
    if (!this.isTooDeep) this.parser.end();
    if (this.number === 0 && this.rootMembers.size > 1) this.give(this.rootMembers, null);
    this.closeTable();
    yield* this.take();
    if (this.isTooDeep) yield source.reject("broken_xml", `elements lie more than ${DEEPEST} deep in each other`, null);
    else if (isCut) yield source.reject("broken_xml", "the document ends before its root element does", null);
    else if (this.number === 0) yield source.reject("empty_file", "no element is an article", null);
  }

  private *take(): Generator<RawRecord | Reject> {
    yield* this.ready;
    this.ready = [];
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isTooDeep) return;
    const depth = this.stack.length;
    this.isTooDeep = depth >= DEEPEST;
    const parent = this.stack.at(-1);
    if (parent) parent.hasChildren = true;
    const local = localName(name);
    if (depth === 0) this.item = FEEDS.get(local) ?? null;
    const isRow = local === "table" && attributes.name !== undefined;
    const role = depth === 0 && isArticleRoot(local, attributes) ? "record" : this.roleOf(isRow ? "row" : local, depth);
    if (role !== "part") {
      this.members = new Map();
      this.size = 0;
      for (const [key, value] of Object.entries(attributes)) if (!key.includes(":") && !isRow) this.add(key, value);
    }
    this.stack.push({
      name: nameOf(local, attributes),
      table: isRow || local === TABLE_DATA ? (attributes.name ?? null) : (parent?.table ?? null),
      role,
      said: saidBy(name, attributes),
      text: "",
      hasChildren: false,
    });
  }

  private roleOf(name: string, depth: number): Frame["role"] {
    const around = this.stack.find(({ role }) => role !== "part")?.role;
    if (around === "record") return "part";
    const isArticle = this.item === null ? RECORDS.has(name) : this.item === name;
    if (depth > 0 && isArticle) return "record";
    return depth === 1 && this.item === null && !name.startsWith(STRUCTURE) ? "candidate" : "part";
  }

  private text(text: string): void {
    const frame = this.stack.at(-1);
    if (!frame || this.isTooDeep || (frame.hasChildren && isIndent(text))) return;
    this.size += text.length;
    if (this.size <= this.source.limit) frame.text += text;
  }

  private close(): void {
    const frame = this.stack.pop();
    if (!frame || this.isTooDeep) return;
    const text = frame.text.trim();
    if (frame.role !== "part") this.closeRecord(frame, text);
    else if (this.members !== null) this.closePart(frame, text);
  }

  private closeRecord({ name, table, role, hasChildren }: Frame, text: string): void {
    const members = this.members;
    this.members = null;
    if (role === "candidate" && !hasChildren) {
      if (text !== "") append(this.rootMembers, name, text);
    } else if (members !== null && (hasChildren || text.length >= ALONE)) {
      if (text !== "") append(members, "text", text);
      if (members.size > 0) this.give(members, table);
    }
  }

  private closePart(frame: Frame, text: string): void {
    const parent = this.stack.at(-1);
    if (!parent) return;
    const isInRecord = parent.role !== "part";
    if (text === "") {
      if (frame.said !== null) this.add(...frame.said);
    } else if (!TEXT_PARTS.has(frame.name)) this.add(frame.name, text);
    else if (!isInRecord) parent.text += `\n${text}`;
    else this.add(OWN_NAMES.has(frame.name) ? frame.name : "text", text);
  }

  private add(name: string, value: string): void {
    // a note is made when its page is clipped
    const isClipped = this.item === "note" && name === "created";
    if (this.members !== null) append(this.members, isClipped ? "crawled_at" : (RENAMED[name] ?? name), value);
  }

  private give(members: ReadonlyMap<string, string>, table: string | null): void {
    this.number++;
    const record = this.recordOf(members);
    if (table !== this.rows?.name) this.closeTable();
    if (table === null) {
      this.ready.push(record);
      return;
    }
    this.rows ??= { name: table, held: [], count: 0, hasProse: false };
    this.rows.count++;
    this.rows.hasProse ||= !("content" in record) || [...members.values()].some(isProse);
    if (this.rows.hasProse) {
      this.ready.push(...this.rows.held, record);
      this.rows.held = [];
    } else if (this.rows.held.length < HELD) this.rows.held.push(record);
  }

  /** A table without prose is one reject, not one a row. */
  private closeTable(): void {
    const { rows, source } = this;
    this.rows = null;
    if (rows !== null && !rows.hasProse)
      this.ready.push(source.reject("no_prose", `${rows.name}: ${rows.count} rows, no cell of prose`, null));
  }

  private recordOf(members: ReadonlyMap<string, string>): RawRecord | Reject {
    const { source } = this;
    if (this.size > source.limit)
      return source.reject("too_large", `the element is larger than ${source.limit} bytes`, this.number);
    const header = [...members.keys()];
    const cells = [...members.values()];
    return source.record({
      number: this.number,
      id: idOfCells(cells, header.map(foldName), source.idNames),
      encoding: source.encoding ?? "utf-8",
      content: { header, cells, sha256: hash("sha256", JSON.stringify([header, cells])) },
    });
  }
}

/** Parts of a text that are members where they are children of a record. */
const OWN_NAMES: ReadonlySet<string> = new Set(["name", "value"]);
/** True for what only sets elements below each other. */
const isIndent = (text: string): boolean => text.includes("\n") && text.trim() === "";

const isArticleRoot = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  name === "tei" ||
  name === "nitf" ||
  (ARTICLE_ROOTS.has(name) && ARTICLE_ATTRIBUTES.some((attribute) => attribute in attributes));

/** How phpMyAdmin calls what it says of its tables beside their rows. */
const STRUCTURE = "pma:";

function nameOf(local: string, { name = "", type }: Readonly<Record<string, string>>): string {
  if (CELLS.has(local) && name !== "") return name.toLowerCase();
  return local === "date" && type === "download" ? "datedownload" : local;
}

/** Atom's link, TEI's pointer to the article, NITF's date; what a blog's export says that an entry is. */
function saidBy(name: string, attributes: Readonly<Record<string, string>>): Frame["said"] {
  const { rel = "", href, type, target, term, scheme, norm } = attributes;
  if (name === "link" && /^(?:alternate)?$/.test(rel)) return href === undefined ? null : ["link", href];
  if (name === "ptr" && type === "URL") return target === undefined ? null : ["link", target];
  if (name === "date.issue") return norm === undefined ? null : ["pubdate", norm];
  return name === "category" && term !== undefined
    ? [scheme?.endsWith("#kind") ? "entrykind" : "category", term]
    : null;
}

/** Without a prefix that says no more than the name: `dc:date`; `media:title` stays as it is. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 || !PLAIN_PREFIXES.has(name.slice(0, colon)) ? name : name.slice(colon + 1);
}

/** Paragraphs go on below each other, other members that come twice side by side. */
function append(members: Map<string, string>, name: string, value: string): void {
  const before = members.get(name);
  if (before === value) return;
  members.set(name, before === undefined ? value : `${before}${LONG.has(name) ? "\n" : "; "}${value}`);
}

const LONG: ReadonlySet<string> = new Set("text content description body isi paragraph paragraf summary".split(" "));

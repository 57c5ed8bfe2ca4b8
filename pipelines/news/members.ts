/** The members of a record, whatever its container: the cells of a row, an object of JSON, a text alone. */
import type { RawRecord } from "../../src/core/record.ts";
import { foldName, MOST_MEMBERS } from "../../src/io/ids.ts";
import { parseLenient } from "../../src/io/lenient-json.ts";
import { parsePython } from "../../src/io/python-literal.ts";
import { decode } from "../../src/text/encodings.ts";
import { namesOf, someBodyText } from "./fields.ts";

export interface Members {
  readonly kind: "members";
  /** Names as written, in order. */
  readonly names: readonly string[];
  /** By folded name; of two with the same, the first. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly encoding: string;
}

/** What is in the record's bytes instead. */
export type NoMembers =
  | { readonly kind: "undecodable"; readonly code: "binary" | "unknown_encoding"; readonly message: string }
  | { readonly kind: "too_many"; readonly message: string }
  | { readonly kind: "broken"; readonly json: string }
  | { readonly kind: "other"; readonly value: unknown };

/** The name of what has no name: a record that is a text alone. */
export const WHOLE = "(value)";

/** Objects that wrap a record's members: a hit of a search engine, a node, an item of an API. */
const WRAPPERS = [
  "_source",
  "article",
  "artikel",
  "berita",
  "news",
  "data",
  "item",
  "Item",
  "object",
  "doc",
  "document",
  "post",
  "node",
  "row",
  "record",
];
const BESIDE_WRAPPERS = ["fields", "attributes", "metadata", "meta", "warc_headers"];

/** True for the name of a member that holds a record's members. */
export const isWrapper = (name: string): boolean => WRAPPERS.includes(name) || BESIDE_WRAPPERS.includes(name);

/** `paths`: names with points, which are members too where they lead to something in an object. */
export function membersOf(record: RawRecord, paths: readonly string[] = []): Members | NoMembers {
  const { content, encoding } = record;
  if ("cells" in content) {
    if (content.header.length > MOST_MEMBERS) return tooMany;
    const cells = content.header.flatMap(
      (name, i) =>
        writtenMembers(content.cells[i]) ?? linked(name, content.cells[i]) ?? [[name, content.cells[i]] as const],
    );
    return members(record, cells, encoding ?? "utf-8");
  }
  const decoded = decode(content.bytes);
  if ("code" in decoded) return { kind: "undecodable", ...decoded };
  const value = parseLenient(decoded.text) ?? parsePython(decoded.text.trim());
  if (value === undefined) return { kind: "broken", json: decoded.text };
  const width = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
  if (width > MOST_MEMBERS) return tooMany;
  const found = entriesOf(value);
  if (found === null) return { kind: "other", value };
  const led = paths.flatMap((path) => {
    const at = memberAt(value, path);
    return at === undefined ? [] : [[path, at] as const];
  });
  return members(record, [...found, ...led], encoding ?? decoded.encoding);
}

const tooMany = { kind: "too_many", message: `the record has more than ${MOST_MEMBERS} members` } as const;

/** What a name with points leads to, by members and places in lists; undefined where it leads to nothing. */
export const memberAt = (value: unknown, path: string): unknown => path.split(".").reduce(memberOf, value);

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

type Entries = readonly (readonly [name: string, value: unknown])[];

function members({ beside = {} }: RawRecord, entries: Entries, encoding: string): Members {
  const values = new Map<string, unknown>();
  for (const [name, value] of [...entries, ...Object.entries(beside)]) {
    const folded = foldName(name);
    if (!values.has(folded)) values.set(folded, LINK_OBJECTS.has(folded) ? addressIn(value) : value);
    if (OUTLET_OBJECTS.has(folded) && isObject(value)) tellOutlet(values, folded, value);
  }
  return { kind: "members", names: entries.map(([name]) => name), values, encoding };
}

/** Members that hold an article's address, which some programs wrap: an object, or a list of such. */
const LINK_OBJECTS: ReadonlySet<string> = new Set(["canonical", "alternate", "mainentityofpage", "permalink", "link"]);
const ADDRESS_NAMES = ["href", "@id", "url"];

/** Members that tell the outlet, some with the article's address: `{"nama": "...", "url": "..."}`. */
const OUTLET_OBJECTS: ReadonlySet<string> = new Set(["source", "sumber", "media", "origin", "publisher", "outlet"]);
const OUTLET_NAMES = ["name", "nama", "title", "judul"];
/** Of an article, not of a site. */
const ARTICLE_ADDRESS = /^https?:\/\/[^/\s]+\/\S*[\w-]{12}/;

function tellOutlet(values: Map<string, unknown>, folded: string, value: Readonly<Record<string, unknown>>): void {
  const name = OUTLET_NAMES.map((written) => value[written]).find((found) => typeof found === "string");
  if (name !== undefined) values.set(folded, name);
  const { url } = value;
  if (typeof url === "string" && ARTICLE_ADDRESS.test(url) && !values.has("sourceurl")) values.set("sourceurl", url);
}

/** `[{"href": "https://..."}]`, `{"@id": "https://..."}` -> the first address; other values as they are. */
function addressIn(value: unknown): unknown {
  const [first] = Array.isArray(value) ? value : [value];
  if (!isObject(first)) return value;
  const address = ADDRESS_NAMES.map((name) => first[name]).find((found) => typeof found === "string");
  return address ?? value;
}

/** What a model that was asked for data puts around it. */
const FENCE = /^[^`{[]{0,400}`{3}\w{0,10}\s([\s\S]*)`{3}[^`]{0,400}$/;

/** The members of a record that was written out as a cell, as JSON or by Python; null where the cell is no record. */
function writtenMembers(written: unknown): Entries | null {
  if (typeof written !== "string") return null;
  const cell = written.includes("```") ? (FENCE.exec(written)?.[1] ?? written) : written;
  if (!/^\s*\{\s*['"]/.test(cell) || !cell.trimEnd().endsWith("}")) return null;
  const value = parseLenient(cell) ?? parsePython(cell.trim());
  return isObject(value) && Object.keys(value).length > 1 && holdsText(value) ? Object.entries(value) : null;
}

/** A member, or the members of the record that was written into it: `{"response": "{\"judul\": ...}"}`. */
const spread = (member: readonly [string, unknown]): Entries => writtenMembers(member[1]) ?? [member];

const HYPERLINK = /^=HYPERLINK\("([^"]{1,2000})"(?:[;,] ?"([^"]{0,2000})")?\)$/i;

/** A spreadsheet's formula is what it shows, and the address behind it; null for any other cell. */
function linked(name: string, cell: unknown): Entries | null {
  const [, address, shown] = (typeof cell === "string" && HYPERLINK.exec(cell)) || [];
  if (address === undefined) return null;
  return [
    [name, shown ?? address],
    [`${name} href`, address],
  ];
}

/** Null for a number, a truth value or null. */
function entriesOf(value: unknown): Entries | null {
  if (typeof value === "string") return [[WHOLE, value]];
  if (Array.isArray(value)) return value.map((cell, i) => [`column ${i + 1}`, cell]);
  if (!isObject(value)) return null;
  const wrapper = holdsText(value) ? undefined : wrapperIn(value);
  const own = [...Object.entries(value).flatMap(spread), ...fetchedAs(value.html)];
  const wrapped = wrapper === undefined ? {} : (value[wrapper] as Readonly<Record<string, unknown>>);
  const beside = BESIDE_WRAPPERS.flatMap((name) =>
    [wrapped[name], value[name]].filter(isObject).flatMap(Object.entries),
  );
  const inner = [...Object.entries(wrapped), ...beside];
  return wrapper === undefined ? [...own, ...inner] : [...inner, ...own.filter(([name]) => name !== wrapper)];
}

/** A usual name; else the only member that holds a text itself: `{"json": {...}, "pairedItem": {...}}` of n8n. */
function wrapperIn(value: Readonly<Record<string, unknown>>): string | undefined {
  const usual = WRAPPERS.find((name) => isObject(value[name]));
  if (usual !== undefined) return usual;
  const holders = Object.keys(value).filter((name) => holdsText(value[name]));
  return holders.length === 1 ? holders[0] : undefined;
}

/** Of fundus' `html`: where and when the page was fetched, not the page. */
const fetchedAs = (html: unknown): Entries =>
  isObject(html) ? Object.entries(html).filter(([name]) => name === "requested_url" || name === "crawl_date") : [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `"pages": 10` counts them. */
const HAS_LETTER = /\p{L}/u;
const TEXT_NAMES: ReadonlySet<string> = new Set(namesOf("text"));
const TITLE_NAMES: ReadonlySet<string> = new Set([...namesOf("title"), ...namesOf("url")]);

/**
 * True for an object one of whose members is known to hold a text: a string, or parts that are no articles themselves.
 */
export function holdsText(value: unknown): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(value);
  return (
    names.length <= MOST_MEMBERS &&
    names.some(
      (name) =>
        TEXT_NAMES.has(foldName(name)) &&
        !holdsRecords(value[name]) &&
        someBodyText(value[name], (text) => HAS_LETTER.test(text)),
    )
  );
}

/** The same of the object in which some programs keep a record's members: `{"sys": {...}, "fields": {...}}`. */
export const holdsTextBeside = (value: unknown): boolean =>
  isObject(value) && BESIDE_WRAPPERS.some((name) => holdsText(value[name]));

/** True for a list of objects with titles or addresses of their own, or for one such object. */
function holdsRecords(value: unknown): boolean {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const titled = parts.filter(
    (part) =>
      isObject(part) && Object.keys(part).some((name) => TITLE_NAMES.has(foldName(name)) && name !== "headline"),
  );
  // a picture or a link among the paragraphs of an editor has its own
  return titled.length > 0 && !(parts.every(isTyped) && titled.length * 2 < parts.length + 1);
}

const isTyped = (part: unknown): boolean => isObject(part) && typeof part.type === "string";

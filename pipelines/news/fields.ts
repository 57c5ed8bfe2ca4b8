/** Which column or member of a record means what: the usual spellings, best first, and how values are read. */
import { foldName, ID_NAMES, presentValue } from "../../src/io/ids.ts";

/** What we read of a record. `subsection` is joined to the section, `clock` to the date of publication. */
export const FIELD_NAMES = [
  "id",
  "url",
  "title",
  "text",
  "published",
  "clock",
  "authors",
  "source",
  "section",
  "subsection",
  "fetched",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Spellings without case, spaces, hyphens and underscores (see `foldName`). */
const USUAL_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ID_NAMES,
  url: [
    "url",
    "tautan",
    "link",
    "canonicalurl",
    "permalink",
    "weburl",
    "articleurl",
    "newsurl",
    "sourceurl",
    "href",
    "alamat",
  ],
  title: ["title", "judul", "headline", "judulberita", "articletitle", "newstitle", "heading"],
  text: [
    "text",
    "content",
    "body",
    "isi",
    "isiberita",
    "berita",
    "article",
    "artikel",
    "fulltext",
    "maintext",
    "articletext",
    "articlebody",
    "contenttext",
    "bodytext",
    "konten",
    "teks",
    "isiartikel",
    "naskah",
  ],
  published: [
    "publishedat",
    "published",
    "publisheddate",
    "publishdate",
    "datepublished",
    "publicationdate",
    "pubdate",
    "date",
    "tanggal",
    "tanggalterbit",
    "tanggalpublikasi",
    "tgl",
    "tglterbit",
    "waktu",
    "waktuterbit",
    "datetime",
    "timestamp",
    "createdat",
  ],
  clock: ["time", "jam", "pukul", "publishedtime", "pubtime"],
  authors: ["author", "authors", "penulis", "wartawan", "reporter", "byline", "creator", "jurnalis", "pewarta"],
  source: ["source", "media", "outlet", "sumber", "publisher", "sitename", "domain", "portal", "namamedia"],
  section: ["category", "kategori", "section", "kanal", "rubrik", "channel", "articlesection"],
  subsection: ["subcategory", "subkategori", "subsection", "subkanal"],
  fetched: [
    "fetchedat",
    "crawledat",
    "scrapedat",
    "retrievedat",
    "downloadedat",
    "dateaccessed",
    "crawldate",
    "fetchtime",
  ],
};

/** The names of a field: those of the configuration where it has any, else the usual ones; folded. */
export const namesOf = (field: FieldName, configured: readonly string[] | undefined): readonly string[] =>
  configured?.map(foldName) ?? USUAL_NAMES[field];

/** Members that hold the value where a program wraps it: a JSON-LD author, WordPress' HTML, MongoDB's extended JSON. */
const WRAPPERS = ["name", "rendered", "$oid", "$date", "$numberLong"] as const;

/** A cell or JSON value as text, untrimmed; the elements of an array each for itself. Booleans and null are no text. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  const wrapper = WRAPPERS.find((name) => name in value);
  return wrapper === undefined ? [] : textsOf((value as Record<string, unknown>)[wrapper]);
}

/** The first value that says something, trimmed. */
export function firstValue(value: unknown): string | null {
  for (const text of textsOf(value)) {
    const present = presentValue(text);
    if (present !== null) return present;
  }
  return null;
}

/** What stands before the names in a cell of authors: `Penulis: Budi`, `Oleh Budi`, `Rep: Ani/ Red: Budi`. */
const AUTHOR_LABEL =
  /^(?:(?:penulis|rep|reporter|wartawan|pewarta|jurnalis|kontributor|author) ?: ?|(?:oleh|by)(?: ?: ?| ))/i;
const EDITOR_LABEL = /^(?:red|redaktur|editor|penyunting) ?: ?/i;
const NAME_SEPARATOR = /[;|,\n/]| (?:dan|and|&) /;
const DEGREE = /^\p{L}{1,4}(?:\.\p{L}{0,5})+$/u;

/** `Oleh: Budi Santoso, M.Si. dan Ani | Editor: Tono` -> two authors and an editor; a degree stays with its name. */
export function splitByline(value: unknown): { authors: string[]; editors: string[] } {
  const authors: string[] = [];
  const editors: string[] = [];
  for (const text of textsOf(value)) {
    let names = authors;
    for (const part of text.split(NAME_SEPARATOR)) {
      const labelled = part.trim();
      if (EDITOR_LABEL.test(labelled)) names = editors;
      else if (AUTHOR_LABEL.test(labelled)) names = authors;
      const name = presentValue(labelled.replace(EDITOR_LABEL, "").replace(AUTHOR_LABEL, ""));
      if (name === null) continue;
      if (names.length > 0 && DEGREE.test(name)) names.push(`${names.pop()}, ${name}`);
      else names.push(name);
    }
  }
  return { authors, editors };
}

/**
 * A date and its clock time, which some tables keep in a column of its own; midnight beside such a date says nothing. Seconds
 * or milliseconds since 1970 become ISO 8601 in UTC. Other spellings stay as they are.
 */
export function joinDate(date: string | null, clock: string | null): string | null {
  if (date === null) return clock;
  const written = fromEpoch(date) ?? date;
  if (clock === null) return written;
  const day = written.replace(/[ T]00:00(?::00(?:\.0+)?)?Z?$/, "");
  return /\d:\d\d/.test(day) ? written : `${day} ${clock}`;
}

function fromEpoch(digits: string): string | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(digits)) return null;
  const milliseconds = Number(digits) * (digits.length === 13 ? 1 : 1000);
  return new Date(milliseconds).toISOString();
}

/** A crawler's time stamp as ISO 8601 with its offset; null where it has none, since no one knows the crawler's clock. */
export function timestampOf(written: string | null): string | null {
  if (written === null) return null;
  const stamp = fromEpoch(written) ?? written;
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?(Z|UTC|[+-]\d\d:?\d\d)$/i.exec(stamp);
  if (!parts) return null;
  const [, day, minutes, seconds = ":00", , zone = ""] = parts;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(...):?/, "$1:") : "Z";
  const value = `${day}T${minutes}${seconds}${offset}`;
  return Number.isNaN(Date.parse(value)) ? null : value;
}

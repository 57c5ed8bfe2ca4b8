/** The bytes of a file, or a record of one, become a document: decoded text, where it came from, what is said beside it. */
import { hash } from "node:crypto";
import { posix } from "node:path";
import { FORMATS, type SourceDocument, type SourceFields } from "../../src/core/document.ts";
import { keep, type Outcome } from "../../src/core/outcome.ts";
import type { Origin, RawRecord } from "../../src/core/record.ts";
import type { Stage } from "../../src/core/stage.ts";
import { foldName } from "../../src/io/ids.ts";
import { decode, wellFormed } from "../../src/text/encodings.ts";
import { flat } from "../../src/text/flat.ts";
import type { NewsContext } from "./context.ts";
import { type FieldName, firstValue, joinDate, namesOf, splitByline, textsOf, timestampOf } from "./fields.ts";
import { fromPage, withoutHtml } from "./pages.ts";
import { reject } from "./reject.ts";

export const ingest: Stage<RawRecord, SourceDocument, NewsContext> = {
  name: "ingest",
  run(record, { config }) {
    const content = record.content;
    if ("cells" in content) {
      const members = content.header.map((name, i) => [name, content.cells[i]] as const);
      return fromMembers(record, members, record.encoding ?? "utf-8", content.sha256, config.fields);
    }
    const decoded = decode(content.bytes);
    if ("code" in decoded) return reject(decoded.code, decoded.message);
    const encoding = record.encoding ?? decoded.encoding;
    const sha256 = hash("sha256", content.bytes);
    if (FORMATS[record.format].article || record.origin) return fromArticle(record, decoded.text, encoding, sha256);
    const value = parseJson(decoded.text);
    if (value === undefined) return reject("broken_json", jsonError(decoded.text));
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return reject(
        "broken_json",
        `a JSON object was expected, not ${Array.isArray(value) ? "an array" : JSON.stringify(value).slice(0, 40)}`,
      );
    }
    const members = Object.entries(value);
    if (members.length === 0) return reject("empty_record", "the record has no member");
    return fromMembers(record, members, encoding, sha256, config.fields);
  },
};

/** A file, or a crawl's capture, that is one article: text, or a page. */
function fromArticle(record: RawRecord, written: string, encoding: string, sha256: string): Outcome<SourceDocument> {
  if (written.trim() === "") return reject("empty_file", "the file has nothing but white space");
  const { origin, format } = record;
  if (format !== "html" && origin?.type !== "html") {
    const { text, html, fields } = withoutHtml(written);
    return keep(
      documentOf(record, text, encoding, sha256, {
        ...(fields ?? { ...NO_FIELDS, ...crawled(origin) }),
        ...(html && { html: true }),
      }),
    );
  }
  const page = fromPage(written, origin);
  if (page === null) return reject("too_large", "the page is longer than a page can be");
  if (page.text === "") return reject("no_text", "the page shows no text of an article");
  return keep(documentOf(record, page.text, encoding, sha256, page.fields));
}

const crawled = (origin: Origin | undefined): Partial<SourceFields> =>
  origin ? { url: origin.url, fetched: origin.fetched } : {};

const NO_FIELDS: SourceFields = {
  url: null,
  title: null,
  authors: [],
  editors: [],
  published: null,
  fetched: null,
  source: null,
  section: null,
};

function fromMembers(
  record: RawRecord,
  members: readonly (readonly [name: string, value: unknown])[],
  encoding: string,
  sha256: string,
  configured: NewsContext["config"]["fields"],
): Outcome<SourceDocument> {
  const byName = new Map<string, unknown>();
  for (const [name, value] of members) {
    const folded = foldName(name);
    if (!byName.has(folded)) byName.set(folded, value);
  }
  const valuesOf = (field: FieldName): unknown[] =>
    namesOf(field, configured[field])
      .filter((name) => byName.has(name))
      .map((name) => byName.get(name));
  const first = (field: FieldName): string | null => {
    for (const value of valuesOf(field)) {
      const text = firstValue(value);
      if (text !== null) return wellFormed(text);
    }
    return null;
  };

  const texts = valuesOf("text");
  const text = texts.find((value) => firstValue(value) !== null);
  if (text === undefined) {
    if (texts.length > 0) return reject("no_text", "the article's text is empty");
    const names = members.map(([name]) => name).join(", ");
    return reject("no_text", wellFormed(`none of the fields is known to hold the text: ${names.slice(0, 200)}`));
  }
  const byline = splitByline(valuesOf("authors").find((value) => firstValue(value) !== null));
  const section = first("section");
  const subsection = first("subsection");
  const plain = withoutHtml(flat(textsOf(text).join("\n")));
  if (plain.text === "") return reject("no_text", "the article's text is HTML that shows none");
  const page = plain.fields;
  return keep(
    documentOf(record, plain.text, encoding, sha256, {
      ...(plain.html && { html: true }),
      url: first("url") ?? page?.url ?? null,
      title: first("title") ?? page?.title ?? null,
      authors: byline.authors.length > 0 ? byline.authors.map(wellFormed) : (page?.authors ?? []),
      editors: byline.editors.length > 0 ? byline.editors.map(wellFormed) : (page?.editors ?? []),
      published: joinDate(first("published"), first("clock")) ?? page?.published ?? null,
      fetched: timestampOf(first("fetched")),
      source: first("source"),
      section: section !== null && subsection !== null ? `${section} / ${subsection}` : (section ?? subsection),
    }),
  );
}

function documentOf(
  record: RawRecord,
  text: string,
  encoding: string,
  sourceSha256: string,
  fields: SourceFields,
): SourceDocument {
  const { sourcePath, number, id } = record;
  const key = id ?? (number === null ? "" : String(number));
  return {
    docId: hash("sha256", `${sourcePath}\0${key}`).slice(0, 16),
    sourcePath,
    sourceId: id ?? (number === null ? stem(sourcePath) : `${stem(sourcePath)}#${number}`),
    sourceFormat: record.format,
    sourceSha256,
    encoding,
    text,
    fields,
  };
}

/** `arsip/berita.jsonl.gz` -> `berita`. */
const stem = (path: string): string =>
  posix
    .basename(path)
    .replace(/\.gz$/i, "")
    .replace(/(?<=.)\.[^.]+$/, "");

/** undefined where it is not JSON. Python writes `NaN` and `Infinity` for missing numbers: they are read as null. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    if (!/NaN|Infinity/.test(json)) return undefined;
  }
  try {
    // strings are matched whole, so as to pass over what they say
    const literals = /"[^"\\]*(?:\\.[^"\\]*)*"|\\.|(-?\b(?:NaN|Infinity)\b)/gs;
    return JSON.parse(json.replace(literals, (literal, number?: string) => (number === undefined ? literal : "null")));
  } catch {
    return undefined;
  }
}

/** Why the parser gave up, in the words that do not depend on the version of the engine. */
function jsonError(json: string): string {
  const end = json.trimEnd().at(-1);
  return end === "}"
    ? "the record is not valid JSON"
    : "the record is not valid JSON: it ends before its closing brace";
}

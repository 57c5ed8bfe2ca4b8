/**
 * The bytes of a file, or a record of one, become a document: decoded text, where it came from, what is said beside it.
 */
import { hash } from "node:crypto";
import { posix } from "node:path";
import { readStated } from "../../src/calendar/index.ts";
import { FORMATS, NO_FIELDS, type SourceDocument, type SourceFields } from "../../src/core/document.ts";
import { keep, type Outcome } from "../../src/core/outcome.ts";
import type { Origin, RawRecord } from "../../src/core/record.ts";
import type { Stage } from "../../src/core/stage.ts";
import { presentValue } from "../../src/io/ids.ts";
import { joined } from "../../src/language/patterns.ts";
import { decode, wellFormed } from "../../src/text/encodings.ts";
import { flat } from "../../src/text/flat.ts";
import { otherThanArticle } from "./beside-articles.ts";
import type { NewsConfig } from "./config.ts";
import type { NewsContext } from "./context.ts";
import { type FieldName, firstValue, pathsIn, someBodyText, splitByline } from "./fields.ts";
import { identify } from "./identity.ts";
import { markdownToText } from "./markdown.ts";
import { type Members, membersOf } from "./members.ts";
import { finest, joinDate, joinedDate, localTime, timestampOf, withZone, writtenInParts } from "./moments.ts";
import { fromPage, withoutHtml } from "./pages.ts";
import { planOf, type RecordPlan } from "./recognise.ts";
import { reject } from "./reject.ts";
import { undo } from "./undo.ts";

export const ingest: Stage<RawRecord, SourceDocument, NewsContext> = {
  name: "ingest",
  run(record, context) {
    const outcome = read(record, context);
    return outcome.kept ? withinLimits(outcome, context.config.limits) : outcome;
  },
};

function read(record: RawRecord, { config }: NewsContext): Outcome<SourceDocument> {
  const { content } = record;
  if ("bytes" in content && (FORMATS[record.format].article || record.origin)) {
    return fromArticle(record, content.bytes, config.limits.maxCharacters);
  }
  const plan = record.plan?.value as RecordPlan | undefined;
  const found = membersOf(record, plan?.paths ?? pathsIn(config.fields));
  if (found.kind === "undecodable") return reject(found.code, found.message);
  if (found.kind === "too_many") return reject("too_large", found.message);
  if (found.kind === "broken") return reject("broken_json", jsonError(found.json));
  if (found.kind === "other") {
    return reject("broken_json", `an article was expected, not ${JSON.stringify(found.value).slice(0, 40)}`);
  }
  if (found.values.size === 0) return reject("empty_record", "the record has no member");
  return fromMembers(record, found, plan ?? planOf(found, config.fields));
}

/** A text that no pattern, table or memory is made for is no article. */
function withinLimits(
  outcome: Outcome<SourceDocument> & { kept: true },
  { maxCharacters, maxLines }: NewsConfig["limits"],
): Outcome<SourceDocument> {
  const { text } = outcome.value;
  if (text.length > maxCharacters) return reject("too_large", `the text has more than ${maxCharacters} characters`);
  let lines = 1;
  for (let at = text.indexOf("\n"); at !== -1 && lines <= maxLines; at = text.indexOf("\n", at + 1)) lines++;
  return lines > maxLines ? reject("too_many_blocks", `the text has more than ${maxLines} lines`) : outcome;
}

/** How much longer than its text the source of an article may be, with its markup. */
const MARKUP = 8;

/** A file, or a crawl's capture, that is one article: text, or a page. */
function fromArticle(record: RawRecord, bytes: Uint8Array, maxCharacters: number): Outcome<SourceDocument> {
  const decoded = decode(bytes);
  if ("code" in decoded) return reject(decoded.code, decoded.message);
  const written = decoded.text;
  const encoding = record.encoding ?? decoded.encoding;
  if (written.trim() === "") return reject("empty_file", "the file has nothing but white space");
  const { origin, format } = record;
  if (format !== "html" && origin?.type !== "html") {
    if (written.length > MARKUP * maxCharacters)
      return reject("too_large", `more than ${MARKUP * maxCharacters} characters`);
    const other = otherThanArticle(written, record.sourcePath);
    if (other !== null) return reject("no_text", `the file is ${other}, no article`);
    const { text, html, fields } = withoutHtml(format === "markdown" ? flat(markdownToText(written)) : written);
    return keep(
      documentOf(record, text, encoding, {
        ...(fields ?? { ...NO_FIELDS, ...crawled(origin) }),
        ...(html && { html: true }),
      }),
    );
  }
  const page = fromPage(written, origin);
  if (page === null) return reject("too_large", "the page is longer than a page can be");
  if (page.other !== null) return reject("no_text", `the page is ${page.other}, no article`);
  if (page.text === "") return reject("no_text", "the page shows no text of an article");
  return keep(documentOf(record, page.text, encoding, page.fields));
}

const crawled = (origin: Origin | undefined): Partial<SourceFields> =>
  origin ? { url: origin.url, fetched: origin.fetched } : {};

/** What a row of totals has below the column of texts is none. */
const HAS_LETTER = /\p{L}/u;

function fromMembers(record: RawRecord, { values, encoding }: Members, plan: RecordPlan): Outcome<SourceDocument> {
  const valuesOf = (field: FieldName): unknown[] =>
    (plan.columns[field] ?? []).filter((name) => values.has(name)).map((name) => values.get(name));
  const first = (field: FieldName): string | null => {
    for (const value of valuesOf(field)) {
      const text = firstValue(value);
      if (text !== null) return wellFormed(text);
    }
    return null;
  };

  if (isOfSite(values)) return reject("no_text", "a site's setting, file, revision or comment, no article");
  const isText = (candidate: unknown) =>
    someBodyText(candidate, (text) => HAS_LETTER.test(text) && presentValue(text) !== null);
  const parts = plan.joined.map((name) => values.get(name)).filter(isText);
  const value = parts.length > 0 ? parts : valuesOf("text").find(isText);
  if (value === undefined) return reject("no_text", wellFormed(plan.noText ?? "the article's text is empty"));
  const { text, changed } = undo(value);
  if (isBelowTable(record, text)) return reject("no_text", "a line below a table: no other cell says anything");
  const bylines = valuesOf("authors").map(splitByline);
  const byline = bylines.find(({ authors, editors }) => authors.length + editors.length > 0) ?? splitByline(null);
  const section = first("section");
  const subsection = first("subsection");
  const isMarkdown =
    record.format === "markdown" ||
    plan.columns.text?.some((name) => /^markdown/i.test(name) && values.get(name) === value) ||
    isMarked(text);
  const plain = withoutHtml(isMarkdown ? flat(markdownToText(text)) : text);
  if (plain.text === "") return reject("no_text", "the article's text is HTML that shows none");
  const page = plain.fields;
  const published = publishedOf(valuesOf("published"), first("clock"), values);
  return keep(
    documentOf(record, plain.text, encoding, {
      ...(plain.html && { html: true }),
      url: first("url") ?? page?.url ?? null,
      title: first("title") ?? page?.title ?? null,
      authors: byline.authors.length > 0 ? byline.authors.map(wellFormed) : (page?.authors ?? []),
      editors: byline.editors.length > 0 ? byline.editors.map(wellFormed) : (page?.editors ?? []),
      published: (isEpoch(published) ? null : published) ?? page?.published ?? null,
      ...crawlOf(first("fetched")),
      source: first("source"),
      section: section !== null && subsection !== null ? `${section} / ${subsection}` : (section ?? subsection),
      ...(plan.order === "month_first" && { dayOrder: plan.order }),
      ...(plan.orderBasis === "assumed" && { dayOrderAssumed: true }),
      ...(changed && { undone: true }),
    }),
  );
}

/** `**Dermaga Diperbaiki**` above the text, as channels write a headline; a link of Markdown. */
const isMarked = (text: string): boolean =>
  /^\s*\*\*[^*\n]{3,300}\*\*[ \t]*\n/.test(text) || /\[[^\]\n]{1,300}\]\(https?:\/\/[^\s()]{1,2000}\)/.test(text);

/** A table is no narrower, and a row of it has no fewer cells with something in them. */
const FEWEST_COLUMNS = 4;
const FEWEST_FILLED = 3;
const LONGEST_BELOW = 60;

/** Who signs a table, below it: a few words in a row that has one other cell at most, and no number in the first. */
function isBelowTable({ content }: RawRecord, text: string): boolean {
  if (!("cells" in content) || content.header.length < FEWEST_COLUMNS || text.length > LONGEST_BELOW) return false;
  if (content.cells[0]?.trim() !== "") return false;
  const filled = content.cells.filter((cell) => cell.trim() !== "").length;
  return filled < FEWEST_FILLED && !text.includes("\n") && !/[.!?]["”’]?\s*$/.test(text);
}

/** What WordPress and Blogger keep beside posts. */
const OF_SITE = joined(
  "",
  "^(?:attachment|nav_menu_item|custom_css|customize_changeset|revision|oembed_cache|user_request|wp_\\w+|",
  ".*#(?:settings|template|comment)|COMMENT)$",
);
const KINDS_OF_POSTS = ["wpposttype", "posttype", "entrykind", "bloggertype"];

const isOfSite = (values: Members["values"]): boolean =>
  KINDS_OF_POSTS.some((name) => OF_SITE.test(firstValue(values.get(name)) ?? ""));

/** The stated moment: in parts, without its zone where a second column has it in UTC, or as one value. */
function publishedOf(
  stated: readonly unknown[],
  clock: string | null,
  values: ReadonlyMap<string, unknown>,
): string | null {
  const written = finest(stated.map(joinedDate).filter((value) => value !== null));
  const parts = writtenInParts(written, values);
  const published = joinDate(parts ?? written, clock);
  return published === null ? null : wellFormed(withZone(published, values));
}

/** When the crawl fetched it, by the newsrooms' clocks where it states no offset; of a day alone, the day. */
function crawlOf(written: string | null): Pick<SourceFields, "fetched" | "fetchedThere"> {
  const fetched = timestampOf(written);
  if (fetched !== null || written === null || isEpoch(written)) return { fetched };
  const there = readStated(written, { order: "day_first", fetched: null });
  if (there?.precision === "minute" && there.time !== null)
    return { fetched: localTime(there.date, there.time, there.offset) };
  return there?.precision === "day" ? { fetched, fetchedThere: there.date } : { fetched };
}

/** The first second of 1970 is what programs make of a date that is missing. */
const isEpoch = (published: string | null): boolean =>
  published !== null && /^(?:1970-01-01|0?1\/0?1\/1970)\b/.test(published);

/** The hash that tells whether the record changed. */
const sha256Of = ({ content }: RawRecord): string =>
  "bytes" in content ? hash("sha256", content.bytes) : content.sha256;

function documentOf(record: RawRecord, text: string, encoding: string, given: SourceFields): SourceDocument {
  const { sourcePath, number, id } = record;
  const fields = { ...given, url: withoutControls(given.url), source: withoutControls(given.source) };
  return {
    ...identify(record, fields, text),
    sourcePath,
    sourceId: id ?? (number === null ? stem(sourcePath) : `${stem(sourcePath)}#${number}`),
    sourceFormat: record.format,
    sourceSha256: sha256Of(record),
    encoding,
    text,
    fields,
  };
}

/** Without the codes that a terminal obeys, which no address and no name of an outlet has. */
const withoutControls = (value: string | null): string | null =>
  value?.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "") ?? null;

/** `arsip/berita.jsonl.gz` -> `berita`. */
const stem = (path: string): string =>
  posix
    .basename(path)
    .replace(/\.gz$/i, "")
    .replace(/(?<=.)\.[^.]+$/, "");

/** Why the parser gave up, in the words that do not depend on the version of the engine. */
function jsonError(json: string): string {
  const end = json.trimEnd().at(-1);
  return end === "}"
    ? "the record is not valid JSON"
    : "the record is not valid JSON: it ends before its closing brace";
}

/** HTML on its way in: a page that is an article, and HTML in the text of a record. */
import { NO_FIELDS, type SourceFields } from "../../src/core/document.ts";
import type { Origin } from "../../src/core/record.ts";
import { htmlOf, isWholePage, type PageMetadata, readPage, textOfFragment } from "../../src/html/index.ts";
import { wellFormed } from "../../src/text/encodings.ts";
import { flat } from "../../src/text/flat.ts";
import { splitByline } from "./fields.ts";

/** A longer page is a dump of something else; browsers give up before. In characters. */
const LONGEST_PAGE = 16 * 1024 * 1024;

export interface PageSource {
  readonly text: string;
  /** Why it is no article; null where it may be one. */
  readonly other: string | null;
  readonly fields: SourceFields;
}

/** The article of a page; null where the page is too long to be one. `origin` is what the crawl says of it. */
export function fromPage(html: string, origin: Origin | undefined): PageSource | null {
  if (html.length > LONGEST_PAGE) return null;
  const { text, other, metadata } = readPage(html);
  return { text: flat(wellFormed(text)), other, fields: fieldsOf(metadata, origin) };
}

function fieldsOf(metadata: PageMetadata, origin: Origin | undefined): SourceFields {
  const { title, published, url, section, outlet } = metadata;
  const bylines = metadata.authors.map((author) => splitByline(author));
  const line = (value: string | null) => (value === null ? null : wellFormed(value));
  return {
    url: line(url ?? origin?.url ?? null),
    title: line(title?.value ?? null),
    authors: [...new Set(bylines.flatMap(({ authors }) => authors.map(wellFormed)))],
    editors: [...new Set([...bylines.flatMap(({ editors }) => editors), ...metadata.editors].map(wellFormed))],
    published: line(published?.value ?? null),
    fetched: origin?.fetched ?? null,
    source: line(outlet),
    section: line(section),
    page: {
      title: title?.basis === "visible" ? "heading" : "structured_data",
      published: published?.basis === "visible" ? "byline" : "structured_data",
    },
  };
}

interface PlainText {
  readonly text: string;
  readonly html: boolean;
  /** What a page, or an element before the text, says besides. */
  readonly fields: SourceFields | null;
}

/** `<title> Dermaga Diperbaiki </title> Nelayan ...`, as corpora for training write an article. */
const TITLE_ELEMENT = /^\s*<(?:title|headline|judul)>([^<>\n]{1,400})<\/(?:title|headline|judul)>\s*/i;

/** The text of a field that may hold HTML, escaped or not. */
export function withoutHtml(text: string): PlainText {
  const [element, title = ""] = TITLE_ELEMENT.exec(text) ?? [];
  if (element === undefined) return plainOf(text);
  const rest = plainOf(text.slice(element.length));
  return { text: rest.text, html: true, fields: { ...(rest.fields ?? NO_FIELDS), title: title.trim() || null } };
}

function plainOf(text: string): PlainText {
  const html = htmlOf(text);
  if (html === null || html.length > LONGEST_PAGE) return { text, html: false, fields: null };
  const page = isWholePage(html) ? fromPage(html, undefined) : null;
  return page ? { ...page, html: true } : { text: flat(textOfFragment(html)), html: true, fields: null };
}

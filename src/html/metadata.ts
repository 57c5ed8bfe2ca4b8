/**
 * What a page says of its article: in JSON-LD, in `meta` and `link`, in `time`, in the labelled elements of its head.
 */
import { anyOf, joined } from "../language/patterns.ts";
import { valuesOf } from "../language/words.ts";
import { AUTHOR_LABEL, DATE_LABEL } from "./labels.ts";
import { linkedArticle } from "./linked-data.ts";
import type { Page, PageElement } from "./tree.ts";

/** What a value rests on: the page's own metadata, or what it shows its readers. */
export type PageBasis = "structured_data" | "visible";

export interface Stated {
  readonly value: string;
  readonly basis: PageBasis;
}

export interface PageMetadata {
  readonly title: Stated | null;
  /** As written. */
  readonly published: Stated | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  /** Absolute. */
  readonly url: string | null;
  readonly section: string | null;
  readonly outlet: string | null;
  /** The article's text as JSON-LD has it; may be HTML. */
  readonly body: string | null;
}

const DATE_KEYS = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "article.published",
  "publishdate",
  "publish-date",
  "publish_date",
  "publisheddate",
  "content_publisheddate",
  "content_publishdate",
  "dtk:publishdate",
  "pubdate",
  "published_at",
  "published",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "article:published",
  "date",
];
const AUTHOR_KEYS = [
  "content_author",
  "dtk:author",
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "dable:author",
  "cxenseparse:author",
  "sailthru.author",
  "twitter:creator",
];
const EDITOR_KEYS = ["content_editor", "dtk:editor", "editor"];
const SECTION_KEYS = [
  "article:section",
  "dtk:namakanal",
  "content_category",
  "parsely-section",
  "cxenseparse:category",
  "section",
];

export function readMetadata(page: Page): PageMetadata {
  const linked = linkedArticle(page.linkedData);
  const meta = metaOf(page);
  const first = (keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = meta.get(key);
      if (value !== undefined) return value;
    }
    return null;
  };
  const outlet = meta.get("og:site_name") ?? linked?.publisher ?? null;
  const visible = labelled(page);
  const stated = linked?.authors.length ? linked.authors : peopleOf(first(AUTHOR_KEYS), outlet);
  return {
    title: titleOf(
      page,
      [linked?.headline ?? null, meta.get("og:title") ?? null, meta.get("twitter:title") ?? null],
      outlet,
    ),
    published: publishedOf(page, linked?.published ?? first(DATE_KEYS), visible),
    authors: stated.length > 0 ? stated : shownAuthors(visible, outlet),
    editors: linked?.editors.length ? linked.editors : peopleOf(first(EDITOR_KEYS), outlet),
    url: urlOf(page, [meta.get("og:url") ?? null, linked?.url ?? null, page.savedFrom]),
    section: linked?.section ?? first(SECTION_KEYS),
    outlet,
    body: linked?.body ?? null,
  };
}

/** Contents of `meta` by name, property or itemprop, in lower case; the first of each that says something. */
function metaOf({ named }: Page): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { attributes } of named.get("meta") ?? []) {
    const content = (attributes.content ?? attributes.value ?? "").trim();
    if (content === "") continue;
    for (const name of [attributes.property, attributes.name, attributes.itemprop]) {
      const key = name?.toLowerCase();
      if (key !== undefined && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

/** All text below an element, on one line. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  const walk = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === "string") parts.push(child);
      else {
        parts.push(" ");
        walk(child);
      }
    }
  };
  walk(element);
  return parts.join("").replace(/\s+/g, " ").trim();
}

/**
 * The headline as the page shows it where its metadata say the same; else as they say it, without the outlet's name.
 */
function titleOf(page: Page, stated: readonly (string | null)[], outlet: string | null): Stated | null {
  const heads = (page.named.get("h1") ?? []).map(textOf).filter((text) => text.length > 3);
  const windowTitles = (page.named.get("title") ?? []).map(textOf);
  const written = [...stated, ...windowTitles].find((value) => value !== null && value.trim() !== "") ?? null;
  const alike = written === null ? [] : heads.filter((head) => sharesWords(head, written));
  const shown = alike.find((head) => head.length <= (written?.length ?? 0)) ?? alike[0];
  if (shown !== undefined && shown.length <= 1.5 * (written?.length ?? 0))
    return { value: shown, basis: "structured_data" };
  const behind = written === null ? null : titleBehindOutlet(page, written);
  if (behind !== null) return { value: behind, basis: "structured_data" };
  const headed = written === null ? null : titleAsHeaded(page, written);
  if (headed !== null) return { value: headed, basis: "structured_data" };
  if (written !== null)
    return { value: withoutOutlet(written.replace(/\s+/g, " ").trim(), outlet), basis: "structured_data" };
  return heads[0] === undefined ? null : { value: heads[0], basis: "visible" };
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether nearly all words of the shorter one stand in the longer. */
function sharesWords(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return few.size >= Math.min(3, many.size) && shared >= 0.75 * few.size;
}

/** What looks like the name of an outlet or of its desk at the end of a title. */
const OUTLET_LIKE = joined(
  "u",
  String.raw`\.(?:com|co|id|net|tv)\b|(?:^|\s)(?:[Nn]ews|NEWS|[Oo]nline|Indonesia|Post|TV)$|`,
  String.raw`^\p{Lu}[\p{L}\d.]*(?: \p{Lu}[\p{L}\d.]*){0,2}$`,
);
const SEPARATOR = /\s{1,3}(?:[-|–—»~•·]|::)\s{1,3}/gu;
const SHORTEST_TITLE = 15;

/** `Jembatan Dibuka - Bali - ANTARA News` -> `Jembatan Dibuka`. */
function withoutOutlet(title: string, outlet: string | null): string {
  let kept = title.slice(0, 500);
  for (const { index, 0: mark } of [...kept.matchAll(SEPARATOR)].reverse()) {
    const tail = kept.slice(index + mark.length);
    const isOutlet = tail.length <= 40 && (OUTLET_LIKE.test(tail) || (outlet !== null && sharesWords(tail, outlet)));
    if (index < SHORTEST_TITLE || !isOutlet) break;
    kept = kept.slice(0, index);
  }
  return kept;
}

const SHOWN_AS_TITLE = ["h2", "h3", "h4", "b", "strong"];
/** A headline is among the first of them. */
const TITLE_REACH = 20;

/** `Radar Lereng Online - Jembatan Dibuka`: what stands behind the outlet, where the page shows just that. */
function titleBehindOutlet({ named }: Page, written: string): string | null {
  const title = written.slice(0, 500).replace(/\s+/g, " ").trim();
  const behind = [...title.matchAll(SEPARATOR)].map(({ index, 0: mark }) => title.slice(index + mark.length));
  if (behind.length === 0) return null;
  const shown = new Set(SHOWN_AS_TITLE.flatMap((tag) => (named.get(tag) ?? []).slice(0, TITLE_REACH).map(textOf)));
  return behind.find((text) => text.length >= SHORTEST_TITLE && shown.has(text)) ?? null;
}

/** `Panen - Kabar Desa`, where the page's one `h1`, which links nowhere, is what stands before the outlet. */
function titleAsHeaded({ named }: Page, written: string): string | null {
  const [head, second] = named.get("h1") ?? [];
  if (head === undefined || second !== undefined || isLinked(head)) return null;
  const title = written.slice(0, 500).replace(/\s+/g, " ").trim();
  const shown = textOf(head);
  return shown !== "" && partsOf(title).some(([before, behind]) => before === shown && OUTLET_LIKE.test(behind))
    ? shown
    : null;
}

/** What stands before and behind each mark that parts a title. */
const partsOf = (title: string): [before: string, behind: string][] =>
  [...title.matchAll(SEPARATOR)].map(({ index, 0: mark }) => [title.slice(0, index), title.slice(index + mark.length)]);

const isLinked = ({ tag, parent, children }: PageElement): boolean =>
  tag === "a" || parent?.tag === "a" || children.some((child) => typeof child !== "string" && child.tag === "a");

function publishedOf({ named }: Page, stated: string | null, { date: visible, marked }: Visible): Stated | null {
  if (stated !== null && /\d{4}/.test(stated)) return { value: stated, basis: "structured_data" };
  const time = (named.get("time") ?? []).find(({ attributes }) => /\d{4}-\d\d-\d\d/.test(attributes.datetime ?? ""));
  if (time) return { value: time.attributes.datetime ?? "", basis: "structured_data" };
  if (marked !== null) return { value: marked, basis: "structured_data" };
  return visible === null ? null : { value: visible, basis: "visible" };
}

/** What the Internet Archive puts before an address. */
const ARCHIVE = /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(?=https?:)/i;

/** A link that microformats call canonical, as in Medium's export. */
const CANONICAL_LABEL = /(?:^|\s)(?:p|u)-canonical(?:$|\s)/;

/** The canonical address; none where it is that of a front page. */
function urlOf({ named }: Page, others: readonly (string | null)[]): string | null {
  const canonical = (named.get("link") ?? []).find(({ attributes }) => attributes.rel?.toLowerCase() === "canonical");
  const shown = (named.get("a") ?? []).find(({ label }) => CANONICAL_LABEL.test(label));
  for (const written of [canonical?.attributes.href ?? null, shown?.attributes.href ?? null, ...others]) {
    const url = /^https?:\/\/[^/\s]+\/[^\s]+$/i.exec(written?.trim() ?? "")?.[0];
    if (url !== undefined) return url.replace(ARCHIVE, "");
  }
  return null;
}

/** What stands for a writer and is none: an address, an account, the outlet. */
const NO_PERSON = joined(
  "i",
  String.raw`^(?:https?:|www\.|@|admin(?:istrator)?$|(?:PT|CV)\b\.?|twitter\b|(?:tim )?redaksi\b|`,
  String.raw`editor$|penulis$)|\.(?:com|co\.id|id|net)$|\b(?:cyber media|media network|`,
  "digital network|online|news(?:room)?)$",
);
/** `Fino Yurio - detikInet`, `Ani Rina (Kontributor)`. */
const AFTER_NAME = / [-–|] .*| ?\([^)]{0,200}\)$/u;

/** Names in one value; the outlet's own is none. */
function peopleOf(written: string | null, outlet: string | null): string[] {
  const bare = written?.replace(/\s+/g, " ").trim().replace(AFTER_NAME, "") ?? "";
  const isOutlet = outlet !== null && squeeze(bare) === squeeze(outlet);
  return bare === "" || bare.length > 120 || isOutlet || NO_PERSON.test(bare) ? [] : [bare];
}

/** Those that the markup calls so, else those that the words before them do: `Penulis: <a>Rina Ayu</a>`. */
function shownAuthors({ author, byline }: Visible, outlet: string | null): readonly string[] {
  const named = peopleOf(author, outlet);
  return named.length > 0 || byline === null ? named : [byline];
}

const squeeze = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const DAY = joined(
  "u",
  String.raw`\b(?:0?[1-9]|[12]\d|3[01])[\s/.-]+(?:\p{L}{3,9}|0?[1-9]|1[0-2])[\s/.,-]+(?:19|`,
  String.raw`20)\d\d\b|\b(?:19|20)\d\d-[01]\d-[0-3]\d`,
);

const LONGEST_BYLINE = 120;
const WRITERS = valuesOf("byline_label", "byline").flatMap(([word, whose]) => (whose === "author" ? [word] : []));
/** `Penulis:`, `Ditulis oleh`, before a name. */
const WRITTEN_BY = new RegExp(`^\\s*${anyOf(WRITERS)}(?:\\s*:|(?<= oleh)\\s)`, "iu");
/** What RDFa calls a moment of publication; its `content` has it. */
const DATE_PROPERTY = /(?:^|[\s:])(?:date|created|issued|datecreated|datepublished|published_time)(?:\s|$)/i;

interface Visible {
  readonly date: string | null;
  readonly author: string | null;
  /** The moment in an attribute of what the markup calls published, as Blogger and hAtom write it. */
  readonly marked: string | null;
  /** What begins with the label of a writer, as written. */
  readonly byline: string | null;
}

/** What an element shows by what it is, what the markup calls it, or the words that it begins with. */
function saidBy(element: PageElement): (readonly [what: keyof Visible, text: string])[] {
  const { label, attributes, tag, children } = element;
  const isProperty = tag !== "meta" && DATE_PROPERTY.test(attributes.property ?? "");
  const isDate =
    isProperty || tag === "time" || DATE_LABEL.test(label) || /datePublished/i.test(attributes.itemprop ?? "");
  const isAuthor = AUTHOR_LABEL.test(label) || attributes.rel === "author" || /author/i.test(attributes.itemprop ?? "");
  const isByline = typeof children[0] === "string" && WRITTEN_BY.test(children[0]);
  if (!isDate && !isAuthor && !isByline) return [];
  const { title = (isProperty ? attributes.content : undefined) ?? "" } = attributes;
  const text = textOf(element);
  const hasDay = DAY.test(text);
  const said: readonly [what: keyof Visible, is: boolean][] = [
    ["date", isDate && text.length < LONGEST_BYLINE && hasDay],
    ["author", isAuthor && text.length > 2 && text.length < 80 && !hasDay],
    ["byline", isByline && text.length <= LONGEST_BYLINE],
  ];
  const found = said.flatMap(([what, is]) => (is ? [[what, text] as const] : []));
  return isDate && /^\d{4}-\d\d-\d\dT/.test(title) ? [...found, ["marked", title]] : found;
}

/** The first labelled date and writer at or after the headline, else anywhere. */
function labelled({ root, named }: Page): Visible {
  const head = (named.get("h1") ?? [])[0] ?? null;
  let isAfter = head === null;
  const found: Record<keyof Visible, { before: string | null; after: string | null }> = {
    date: { before: null, after: null },
    author: { before: null, after: null },
    marked: { before: null, after: null },
    byline: { before: null, after: null },
  };
  const note = (what: keyof Visible, text: string) => {
    found[what][isAfter ? "after" : "before"] ??= text;
  };
  const walk = (element: PageElement) => {
    if (element === head) isAfter = true;
    if (element.tag === "figure" || element.tag === "figcaption") return; // who took the picture is no writer
    for (const [what, text] of saidBy(element)) note(what, text);
    for (const child of element.children) if (typeof child !== "string") walk(child);
  };
  walk(root);
  const firstOf = (what: keyof Visible) => found[what].after ?? found[what].before;
  return { date: firstOf("date"), author: firstOf("author"), marked: firstOf("marked"), byline: firstOf("byline") };
}

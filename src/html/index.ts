/**
 * HTML to text and metadata. A whole page gives its article's text, a fragment all of its text: paragraphs, headings,
 * list items and table rows a line each. The text is what the pipeline calls the source from here on.
 */
import { decodeHTML } from "entities";
import { blocksOf, type TextBlock } from "./blocks.ts";
import { articleBlocks, isProse } from "./content.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";
import { parsePage } from "./tree.ts";

export type { PageMetadata } from "./metadata.ts";

export interface PageArticle {
  readonly text: string;
  /** Why the page is no article, whatever it shows; null where it may be one. */
  readonly other: "a list of articles" | "an error" | null;
  readonly metadata: PageMetadata;
}

/** Less text than this is not what the page is about, where its own metadata hold more. In characters. */
const TEASER = 300;

/** The article of a whole page. Linear in its length. */
export function readPage(html: string): PageArticle {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const title = metadata.title?.value;
  const blocks = articleBlocks(blocksOf(page.root, "none"));
  const text = linesOf(blocks.filter((block) => block.tag !== "heading" || block.text !== title));
  const stated = metadata.body ?? (text.length < TEASER ? longestProse(page.state) : null);
  const body = stated === null ? "" : textOfHtml(stated);
  if (text.length < TEASER && body.length > text.length) return { text: body, other: null, metadata };
  if (text.length < TEASER && isError(metadata)) return { text, other: "an error", metadata };
  return { text, other: isListing(blocks) ? "a list of articles" : null, metadata };
}

const DEEPEST_STATE = 12;
const SENTENCE = /\p{Ll}[.!?]["”)]?(?:\s|<|$)/u;

/** The longest text in the data that a page is drawn from; null where none is longer than a teaser. */
function longestProse(state: readonly string[]): string | null {
  let longest = "";
  const walk = (value: unknown, depth: number) => {
    if (typeof value === "string") {
      if (value.length > longest.length && SENTENCE.test(value)) longest = value;
    } else if (typeof value === "object" && value !== null && depth < DEEPEST_STATE)
      for (const member of Object.values(value)) walk(member, depth + 1);
  };
  for (const script of state) walk(attempt(script), 0);
  return longest.length >= TEASER ? longest : null;
}

function attempt(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Headlines that are links, so many that they are what the page shows. */
const FEWEST_LINKED = 5;

/** Of headlines with a teaser below each, so many. */
const FEWEST_TEASED = 2;
/** A teaser breaks off. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** True where headlines are links, and what is prose breaks off: the front page, or what an archive shows. */
function isTeasers(blocks: readonly TextBlock[]): boolean {
  const headlines = blocks.filter(({ tag, text, linked }) => tag === "heading" && linked >= 0.9 * text.length).length;
  if (headlines < FEWEST_TEASED) return false;
  const teasers = blocks.filter(({ text }) => CUT.test(text)).length;
  return teasers >= FEWEST_TEASED && !blocks.some((block) => isProse(block) && !CUT.test(block.text));
}

/** True where nothing is prose, and most lines are links to what is. */
function isListing(blocks: readonly TextBlock[]): boolean {
  if (isTeasers(blocks)) return true;
  const linked = blocks.filter(({ text, linked }) => linked > 0.5 * text.length).length;
  return linked >= FEWEST_LINKED && 3 * linked >= blocks.length && !blocks.some(isProse);
}

/** What servers, and those who guard them, answer instead of an article. */
const ERROR = new RegExp(
  "^(?:(?:error )?[45]\\d\\d\\b|just a moment|access denied|attention required|(?:page )?not found|forbidden|" +
    "halaman tidak (?:di)?temukan|bad gateway|service unavailable)",
  "i",
);

const isError = ({ title, published }: PageMetadata): boolean =>
  published === null && title !== null && ERROR.test(title.value);

/** The text of a fragment: of a record's field, of a feed. */
export function textOfFragment(html: string): string {
  const { root } = parsePage(withoutShortcodes(html));
  const { blocks, captions } = blocksOf(root, BLOCK_TAG.test(html) ? "blank_lines" : "all");
  return linesOf(blocks.filter((block) => block.aside === null && !captions.has(block)));
}

/** `[caption ...]<img ...> Foto: Ist[/caption]` is what the picture shows. */
const CAPTION_CODE = /\[(caption|wp_caption)(?:\s[^[\]]{0,1000})?\][^[\]]{0,2000}\[\/\1\]/g;
/** `[vc_row]`, `[/vc_row]`, `[adrotate banner="3"]`, `[gallery ids='1,2']`: WordPress' own tags, not `[opsional]`. */
const SHORTCODE = new RegExp(
  "\\[(?:\\/[a-z][\\w-]{1,40}|[a-z]+_[\\w-]{1,40}|(?:gallery|embed|playlist|audio|video)" +
    "|[a-z][\\w-]{1,40}(?=\\s+[\\w-]{1,40}=))(?:\\s+[^[\\]]{0,1000})?\\]",
  "g",
);

/** What programs of WordPress would have put there is not known: their marks go. */
const withoutShortcodes = (html: string): string =>
  html.includes("[") ? html.replace(CAPTION_CODE, "").replace(SHORTCODE, "") : html;

const linesOf = (blocks: readonly TextBlock[]): string => blocks.map(({ text }) => text).join("\n");

const BLOCK_TAG = /<(?:p|br|div|li|ul|ol|h[1-6]|table|tr|td|blockquote|article|section|figure)(?:\s[^<>]*)?\/?>/i;
/** Tags that no one writes about: one of them is HTML. */
const LONE_TAG = /<(?:img|iframe|figure|hr|script|style|video)(?:\s[^<>]*)?\/?>/i;
/** A tag that only opens is enough where it makes a line; others are HTML where they are closed too. */
const PAIRED_TAG =
  /<(strong|em|span|a|b|i|u|font|small|sup|sub|script|style|iframe)(?:\s[^<>]*)?>[^<>]{0,2000}<\/\1\s*>/i;
const WHOLE_PAGE = /<(?:html|body|head)(?:\s[^<>]*)?>|<!doctype html/i;
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|br|div|li|strong|em|span|a|b|i|h[1-6]|figure|img)(?:\s|\/|&(?:amp;)?gt;)/i;
/** HTML in a field is escaped twice at most. */
const MOST_ESCAPES = 2;

/** What a field holds where it holds HTML, escaped or not; null for plain text. */
export function htmlOf(text: string): string | null {
  let html = text;
  for (let times = 0; times <= MOST_ESCAPES; times++) {
    if (html.includes("<") && [BLOCK_TAG, LONE_TAG, PAIRED_TAG].some((tag) => tag.test(html))) return html;
    if (!html.includes("&") || !ESCAPED_TAG.test(html)) return null;
    html = decodeHTML(html);
  }
  return null;
}

export const isWholePage = (html: string): boolean => WHOLE_PAGE.test(html);

/** Plain text as it is, HTML as its text. */
export function textOfHtml(text: string): string {
  const html = htmlOf(text);
  return html === null ? text : textOfFragment(html);
}

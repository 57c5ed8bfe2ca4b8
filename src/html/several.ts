/** Whole articles below each other in one page: a compilation, an archive that shows them in full. */
import { joined } from "../language/patterns.ts";
import { blocksOf, type PageBlocks, type TextBlock } from "./blocks.ts";
import { isProse, wholeBody } from "./content.ts";
import { readMetadata, textOf } from "./metadata.ts";
import { type Page, type PageElement, parsePage } from "./tree.ts";

export interface ArticleOfPage {
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly text: string;
}

/** What a page says that is one article, whatever stands around it. */
const ONE_ARTICLE = joined(
  "i",
  "[\"'][\\w:.]{0,20}type[\"'][^<>]{0,40}[\"'](?:news)?article[\"']|",
  '"@type"\\s*:\\s*"(?:\\w{0,20}Article|BlogPosting)"',
);
const HEADINGS = /<h[1-4][\s>]/gi;

/** Of its elements side by side, two at least are whole articles, and with them most of its prose. */
const FEWEST = 2;
const MOST_PROSE = 0.7;
const MOST_WHOLE = 0.8;
const FEWEST_LETTERS = 150;
const STOPPED = /[.!?…][”"')\]]{0,2}$/;
/** A teaser breaks off. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** Null for a page that is one article, or none. */
export function articlesOf(html: string): readonly ArticleOfPage[] | null {
  if ((html.match(HEADINGS)?.length ?? 0) < FEWEST || ONE_ARTICLE.test(html)) return null;
  const { root } = parsePage(html);
  const page = blocksOf(root, "none");
  const prose = proseIn(page.blocks);
  for (const group of groupsIn(page)) {
    const articles = group.flatMap((element) => articleOf(element) ?? []);
    const held = articles.reduce((sum, { text }) => sum + text.length, 0);
    if (articles.length >= FEWEST && articles.length >= MOST_WHOLE * group.length && held >= MOST_PROSE * prose)
      return articles;
  }
  return null;
}

const proseIn = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

/** Elements side by side that the markup calls the same and that hold prose, outer ones first. */
function groupsIn({ blocks, ranges }: PageBlocks): PageElement[][] {
  const groups = new Map<PageElement, Map<string, PageElement[]>>();
  for (const { element, from, to } of ranges) {
    if (element.parent === null || !BOXES.has(element.tag)) continue;
    if (!blocks.slice(from, to).some(isProse)) continue;
    const byName = groups.get(element.parent) ?? new Map<string, PageElement[]>();
    groups.set(element.parent, byName);
    const name = `${element.tag} ${(element.attributes.class ?? "").replace(/\d+/g, "")}`;
    const same = byName.get(name);
    if (same) same.push(element);
    else byName.set(name, [element]);
  }
  return [...groups.values()]
    .reverse()
    .flatMap((byName) => [...byName.values()])
    .filter((group) => group.length >= FEWEST);
}

const BOXES: ReadonlySet<string> = new Set(["article", "div", "section", "li", "main"]);

/** Null where the element has no headline, no day or address of its own, or no whole text. */
function articleOf(element: PageElement): ArticleOfPage | null {
  const sub = pageOf(element);
  const heads = ["h1", "h2", "h3", "h4"].flatMap((tag) => sub.named.get(tag) ?? []);
  const head = heads.find((heading) => addressIn(heading) !== null) ?? heads[0];
  const title = head === undefined ? "" : textOf(head);
  if (head === undefined || title === "") return null;
  const { published, authors } = readMetadata(sub);
  const url = addressIn(head) ?? (head.parent?.tag === "a" ? addressOf(head.parent) : null);
  if (url === null && published === null) return null;
  const body = wholeBody(blocksOf(element, "none")).filter(({ tag, text }) => tag !== "heading" || text !== title);
  const sentences = body.filter(({ text }) => STOPPED.test(text));
  const letters = sentences.reduce((sum, { text }) => sum + text.length, 0);
  if (!body.some(isProse) || letters < FEWEST_LETTERS || CUT.test(sentences.at(-1)?.text ?? "")) return null;
  return {
    title,
    published: published?.value ?? null,
    url,
    authors,
    text: body.map(({ text }) => text).join("\n"),
  };
}

/** The element as a page of its own. */
function pageOf(root: PageElement): Page {
  const named = new Map<string, PageElement[]>();
  const walk = (element: PageElement) => {
    const others = named.get(element.tag);
    if (others) others.push(element);
    else named.set(element.tag, [element]);
    for (const child of element.children) if (typeof child !== "string") walk(child);
  };
  walk(root);
  return { root, named, linkedData: [], state: [], savedFrom: null };
}

function addressIn(element: PageElement): string | null {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const address = child.tag === "a" ? addressOf(child) : addressIn(child);
    if (address !== null) return address;
  }
  return null;
}

const addressOf = ({ attributes }: PageElement): string | null =>
  /^https?:\/\/[^/\s]+\/\S/i.test(attributes.href ?? "") ? (attributes.href ?? null) : null;

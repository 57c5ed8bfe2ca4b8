/** A page's text as blocks, the lines that a reader sees, each with where it stands in the tree. */
import { ASIDE_LABEL, BODY_LABEL, PAGE_LABEL } from "./labels.ts";
import type { PageElement } from "./tree.ts";

export type BlockTag = "p" | "heading" | "item" | "row";

export interface TextBlock {
  readonly text: string;
  readonly tag: BlockTag;
  /** The element whose line it is. */
  readonly owner: PageElement;
  /** How many characters stand in links, and whether the line begins with one. */
  readonly linked: number;
  readonly startsLinked: boolean;
  /** The outermost element around it that seems no part of an article; null for none. */
  readonly aside: PageElement | null;
}

/** A cell of a table of data, in characters. */
const LONGEST_CELL = 300;
/** A picture with little text beside it: a caption. In characters. */
const LONGEST_CAPTION = 300;

/** The blocks of an element: those from `from` to before `to`. */
export interface BlockRange {
  readonly element: PageElement;
  readonly from: number;
  readonly to: number;
}

const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q rp rt ruby " +
    "s samp small " +
    "span strike strong sub sup time tt u var wbr amp-fit-text"
  ).split(" "),
);
const HEADING = /^h[1-6]$/;
/** Elements that hold no part of an article, whatever they are called. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(
  (
    "nav aside footer form button dialog figcaption menu input fieldset amp-sidebar amp-carousel amp-ad " +
    "amp-embed amp-iframe"
  ).split(" "),
);
const ASIDE_ROLES = /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|search|menu|tablist)$/;

/** A page that is shown later is hidden too: only what holds no page of the article is an aside for it. */
function isHidden({ attributes }: PageElement): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");
}

function isAside(element: PageElement): boolean {
  if (ASIDE_TAGS.has(element.tag) || ASIDE_ROLES.test(element.attributes.role ?? "")) return true;
  if (isHidden(element))
    return !PAGE_LABEL.test(element.label) && !("data-page" in element.attributes) && !goesOn(element);
  return element.tag !== "html" && element.tag !== "body" && ASIDE_LABEL.test(element.label);
}

const MOST_PAGES = 200;
const NUMBERED = /(?<!\d)\d{1,4}(?= )/;

/** True for `p3` beside `p1` that is shown: what is numbered on is a page of the same. */
function goesOn({ tag, label, parent, attributes }: PageElement): boolean {
  if (!NUMBERED.test(label) || attributes.role !== undefined || (parent?.children.length ?? 0) > MOST_PAGES)
    return false;
  const stem = label.replace(NUMBERED, "");
  const isShownPage = (child: PageElement | string): boolean =>
    typeof child !== "string" &&
    child.tag === tag &&
    child.label !== label &&
    child.label.replace(NUMBERED, "") === stem &&
    !isHidden(child);
  return parent?.children.some(isShownPage) ?? false;
}

const NO_PICTURE_BOX: ReadonlySet<string> = new Set(["#root", "body", "article", "main", "p"]);

/** A cell of a table that shows data; in others pages of old lie, as a means of layout. */
function isDataCell({ children }: PageElement): boolean {
  let length = 0;
  for (const child of children) {
    if (typeof child !== "string" && !INLINE.has(child.tag) && child.tag !== "br") return false;
    if (typeof child === "string") length += child.length;
  }
  return length <= LONGEST_CELL;
}

/**
 * Which line ends of text that lies in no element break it: none, as HTML has it; blank lines, as content systems have
 * it; all, where a text only has some tags in it.
 */
export type LineEnds = "none" | "blank_lines" | "all";
const BREAKS: Readonly<Record<LineEnds, RegExp | null>> = { none: null, blank_lines: /\n[ \t\r]*\n\s*/, all: /\n/ };

interface Open {
  text: string;
  linked: number;
  startsLinked: boolean;
  tag: BlockTag;
  owner: PageElement;
}

export interface PageBlocks {
  readonly blocks: TextBlock[];
  /** Of every element, inner ones before outer ones. */
  readonly ranges: BlockRange[];
  /** Blocks that say what a picture shows, by where it stands. */
  readonly captions: ReadonlySet<TextBlock>;
}

export function blocksOf(root: PageElement, lineEnds: LineEnds): PageBlocks {
  const breaks = BREAKS[lineEnds];
  const pictured = new Set<PageElement>();
  const blocks: TextBlock[] = [];
  const ranges: BlockRange[] = [];
  let open: Open | null = null;
  let aside: PageElement | null = null;
  let links = 0;
  let prefix = "";

  const close = () => {
    const text = open?.text.replace(/[ \t\f\r\n]+/g, " ").trim() ?? "";
    if (open && text !== "") {
      const { tag, owner, linked, startsLinked } = open;
      blocks.push({ text, tag, owner, linked: Math.min(linked, text.length), startsLinked, aside });
    }
    open = null;
  };
  const add = (text: string, owner: PageElement, tag: BlockTag) => {
    const isBlank = text.trim() === "";
    if (open === null) {
      if (isBlank) return;
      open = { text: prefix, linked: 0, startsLinked: links > 0, tag, owner };
      prefix = "";
    }
    open.text += text;
    if (links > 0) open.linked += text.trim().length;
  };
  const addLines = (text: string, owner: PageElement, tag: BlockTag) => {
    for (const [index, line] of (breaks ? text.split(breaks) : [text]).entries()) {
      if (index > 0) close();
      add(line, owner, tag);
    }
  };

  /** The boxes that a picture stands in, two at most; a paragraph with a picture in it is no caption of it. */
  const notePicture = (element: PageElement) => {
    let noted = 0;
    for (let box: PageElement | null = element; box !== null && noted < 2; box = box.parent) {
      if (NO_PICTURE_BOX.has(box.tag) || BODY_LABEL.test(box.label)) return;
      if (INLINE.has(box.tag)) continue;
      pictured.add(box);
      noted++;
    }
  };

  const walk = (element: PageElement, tag: BlockTag, depth: number) => {
    const from = blocks.length;
    const number = { next: 1 };
    for (const child of element.children) {
      if (typeof child === "string") addText(child, element, tag, depth);
      else if (child.tag === "br") close();
      else if (isPicture(child)) notePicture(element);
      else if (child.tag === "hr") continue;
      else if (INLINE.has(child.tag)) inline(child, element, tag, depth);
      else enter(child, tag, depth, number);
    }
    // what is open yet is the element's last line: text behind a `<br>` lies in no element of its own
    ranges.push({ element, from, to: blocks.length + (open === null ? 0 : 1) });
  };

  function addText(text: string, owner: PageElement, tag: BlockTag, depth: number): void {
    if (breaks !== null && depth === 0) addLines(text, owner, tag);
    else add(text, owner, tag);
  }

  function inline(element: PageElement, owner: PageElement, tag: BlockTag, depth: number): void {
    const outer = aside;
    if (aside === null && isAside(element)) {
      close();
      aside = element;
    }
    if (element.tag === "a") links++;
    for (const child of element.children) inlineChild(child, element, owner, tag, depth);
    if (element.tag === "a") links--;
    if (outer !== aside) {
      close();
      aside = outer;
    }
  }

  function inlineChild(
    child: PageElement | string,
    parent: PageElement,
    owner: PageElement,
    tag: BlockTag,
    depth: number,
  ): void {
    if (typeof child === "string") addText(child, owner, tag, depth);
    else if (child.tag === "br") close();
    else if (INLINE.has(child.tag)) inline(child, owner, tag, depth);
    else if (isPicture(child)) notePicture(parent);
    else if (child.tag !== "hr") enter(child, tag, depth, { next: 1 });
  }

  function enter(child: PageElement, tag: BlockTag, depth: number, number: { next: number }): void {
    if ((child.tag === "td" || child.tag === "th") && isDataCell(child)) {
      if (open !== null) add(" | ", child, "row");
      walk(child, "row", depth + 1);
      return;
    }
    const outer = aside;
    close();
    if (aside === null && isAside(child)) aside = child;
    if (child.tag === "li") {
      prefix = child.parent?.tag === "ol" ? `${number.next++}. ` : "- ";
      walk(child, "item", depth + 1);
      prefix = "";
    } else walk(child, HEADING.test(child.tag) ? "heading" : tag, depth + 1);
    close();
    aside = outer;
  }

  walk(root, "p", 0);
  close();
  return { blocks, ranges, captions: captionsOf(blocks, ranges, pictured) };
}

const isPicture = ({ tag }: PageElement): boolean => tag === "img" || tag === "picture" || tag === "amp-img";

function captionsOf(
  blocks: readonly TextBlock[],
  ranges: readonly BlockRange[],
  pictured: ReadonlySet<PageElement>,
): ReadonlySet<TextBlock> {
  const captions = new Set<TextBlock>();
  for (const { element, from, to } of ranges) {
    if (!pictured.has(element) || to - from > 2) continue;
    const beside = blocks.slice(from, to);
    if (beside.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CAPTION) continue;
    for (const block of beside) if (block.tag === "p") captions.add(block);
  }
  return captions;
}

/**
 * Which blocks of a page are its article. Prose speaks for an element, links and labels against it; the element that
 * holds most prose and least else is the article's, and one that the markup calls so needs less of it.
 */
import type { BlockRange, PageBlocks, TextBlock } from "./blocks.ts";
import { AUTHOR_LABEL, BODY_LABEL, DATE_LABEL } from "./labels.ts";
import type { PageElement } from "./tree.ts";

/** A line of at least so many characters with a sentence's end in it is prose. */
const PROSE = 80;
/** What a line that is no prose costs: a label, a link in a list. */
const COST = 12;
const LINKED_COST = 40;
/** How much an element gains by what it is called. */
const NAMED_GAIN = 1.6;
/** Captions of a gallery. */
const FEWEST_SHOWN = 3;
/** An aside that holds this share of the page's prose is none. */
const ASIDE_LIMIT = 0.5;

/** The blocks of the article, in order; all that are no asides where nothing tells the article. */
export function articleBlocks({ blocks, ranges, captions }: PageBlocks): TextBlock[] {
  const asides = trueAsides(blocks);
  const isAside = (block: TextBlock) => captions.has(block) || (block.aside !== null && asides.has(block.aside));
  const sums = new Float64Array(blocks.length + 1);
  for (const [index, block] of blocks.entries()) {
    sums[index + 1] = (sums[index] as number) + (isAside(block) ? 0 : worthOf(block));
  }
  let best: BlockRange | null = null;
  let most = 0;
  for (const range of ranges) {
    const sum = (sums[range.to] as number) - (sums[range.from] as number);
    const value = sum * (isNamedBody(range.element) ? NAMED_GAIN : 1);
    // children come before their parents: of equals the inner one
    if (value > most) {
      best = range;
      most = value;
    }
  }
  const chosen = best === null ? blocks : blocks.slice(best.from, best.to);
  const body = chosen.filter((block) => !isAside(block) && isOfBody(block));
  if (!body.some(isProse)) {
    // a gallery: what its pictures show is all there is
    const shown = blocks.filter((block) => block.aside === null && captions.has(block) && isProse(block));
    if (shown.length >= FEWEST_SHOWN) return blocks.filter((block) => body.includes(block) || shown.includes(block));
  }
  const headline = body.findIndex(({ owner }) => owner.tag === "h1");
  return headline > 0 && !body.slice(0, headline).some(isProse) ? body.slice(headline) : body;
}

/** All blocks of an element that is known to be an article, without what stands aside. */
export const wholeBody = ({ blocks, captions }: PageBlocks): TextBlock[] =>
  blocks.filter((block) => block.aside === null && !captions.has(block) && isOfBody(block));

const isOfBody = (block: TextBlock): boolean => !isLinkOnly(block) && !isLabelled(block);

/** A date or a byline that the markup calls so; the metadata were read from it. */
function isLabelled({ owner, text }: TextBlock): boolean {
  if (text.length > 120) return false;
  let element: PageElement | null = owner;
  for (let height = 0; element !== null && height < 2; height++) {
    if (element.tag === "time" || DATE_LABEL.test(element.label) || AUTHOR_LABEL.test(element.label)) return true;
    element = element.parent;
  }
  return false;
}

/**
 * Asides without those that hold most of the page's prose: a page may be called `modal-open` or `share-page` as a
 * whole.
 */
function trueAsides(blocks: readonly TextBlock[]): ReadonlySet<PageElement> {
  const prose = new Map<PageElement | null, number>();
  let all = 0;
  for (const block of blocks) {
    const value = Math.max(0, worthOf(block));
    all += value;
    prose.set(block.aside, (prose.get(block.aside) ?? 0) + value);
  }
  const asides = new Set<PageElement>();
  for (const [aside, value] of prose) if (aside !== null && value <= ASIDE_LIMIT * all) asides.add(aside);
  return asides;
}

export const isProse = ({ text, linked }: TextBlock): boolean =>
  text.length >= PROSE && linked <= 0.5 * text.length && /[.!?…"”]/.test(text);

/** A paragraph of one short sentence speaks for its element too, if for less of it. */
const SHORT_SHARE = 4;
const SHORTEST = 25;
const SENTENCE = /\p{Ll}{2}[.!?]["”']?$/u;

const isShortSentence = ({ text, linked, tag }: TextBlock): boolean =>
  tag === "p" && linked === 0 && text.length >= SHORTEST && SENTENCE.test(text) && text.split(" ").length > 4;

function worthOf(block: TextBlock): number {
  const { text, linked, tag } = block;
  if (isProse(block)) return text.length - linked;
  if (isShortSentence(block)) return text.length / SHORT_SHARE;
  if (linked > 0.5 * text.length) return -LINKED_COST;
  return tag === "item" || tag === "row" ? -COST / 4 : -COST;
}

function isNamedBody({ tag, attributes, label }: PageElement): boolean {
  return tag === "article" || /articlebody/i.test(attributes.itemprop ?? "") || BODY_LABEL.test(label);
}

/**
 * A line that is nothing but a link: another headline, a video, a tag. `Baca juga: ...` is left for the layout to name.
 */
const isLinkOnly = ({ text, linked, startsLinked, tag }: TextBlock): boolean =>
  tag !== "heading" && startsLinked && linked >= 0.9 * text.length && text.length < 250;

/**
 * What is said of an article as a whole: each decided here, once, with what it rests on. `export` only writes it down.
 */
import { codePointOffsets } from "../../src/core/code-points.ts";
import { KEPT_KINDS, type NormalDocument, type OutletBasis, PUNCTUATION } from "../../src/core/document.ts";
import type { Span } from "../../src/core/span.ts";
import type { QualityFlag, TitleBasis } from "./codes.ts";
import type { Annotated } from "./extract.ts";
import { qualityFlags } from "./quality.ts";

export interface Metadata {
  readonly host: string | null;
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly outletBasis: OutletBasis | null;
  readonly title: string | null;
  readonly titleBasis: TitleBasis | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly section: string | null;
  /** The first paragraph of the body, in offsets of the text. */
  readonly lead: Span | null;
  readonly words: number;
  /** Code points of the source that were removed as boilerplate. */
  readonly removedChars: number;
  readonly mojibakeRepaired: number;
  readonly qualityFlags: readonly QualityFlag[];
}

/** What the record says goes before what is printed with the article. */
export function decideMetadata(found: Annotated): Metadata {
  const { document } = found;
  const { source, printed, edits, blocks, paragraphs } = document;
  const { fields } = source;
  const title = fields.title ?? printed.title;
  const words = wordsOf(document);
  const removedChars = removedCharsOf(document);
  return {
    host: hostOf(fields.url),
    ...outletOf(document),
    title,
    titleBasis: fields.title !== null ? (fields.page?.title ?? "metadata") : title !== null ? "first_line" : null,
    authors: fields.authors.length > 0 ? fields.authors : printed.authors,
    editors: fields.editors.length > 0 ? fields.editors : printed.editors,
    section: fields.section ?? printed.section,
    lead: paragraphs.find(({ block }) => blocks[block]?.kind === "body") ?? null,
    words,
    removedChars,
    mojibakeRepaired: edits.filter(({ rule }) => rule.startsWith("mojibake/")).length,
    qualityFlags: qualityFlags(found, title, words, removedChars),
  };
}

/** An outlet that we know, else the name that the record gives. */
function outletOf({ source: { fields }, printed: { outlet } }: NormalDocument) {
  if (outlet) return { outlet: outlet.slug, outletName: outlet.name, outletBasis: outlet.basis };
  return {
    outlet: null,
    outletName: fields.source,
    outletBasis: fields.source === null ? null : ("metadata" as const),
  };
}

/** Host of an address, without `www.`; null where it is none. */
const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;

/** Numbers are words too. */
function wordsOf({ tokens }: NormalDocument): number {
  let words = 0;
  for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] !== PUNCTUATION) words++;
  return words;
}

/** Title and dateline have columns of their own; blanks are nothing lost. */
function removedCharsOf({ blocks, source, sourceBounds }: NormalDocument): number {
  const at = codePointOffsets(source.text);
  let removed = 0;
  for (const [index, { kind }] of blocks.entries()) {
    if (KEPT_KINDS.has(kind) || kind === "title" || kind === "dateline" || kind === "blank") continue;
    removed += at(sourceBounds[index + 1] as number) - at(sourceBounds[index] as number);
  }
  return removed;
}

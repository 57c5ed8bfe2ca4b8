/**
 * What is said of an article as a whole: each decided here, once, with what it rests on. `export` only writes it down.
 */
import { codePointOffsets } from "../../src/core/code-points.ts";
import { KEPT_KINDS, type NormalDocument, type OutletBasis, PUNCTUATION } from "../../src/core/document.ts";
import type { Span } from "../../src/core/span.ts";
import type { QualityFlag, TitleBasis } from "./codes.ts";
import type { Annotated } from "./extract.ts";
import { hostOf, namedHost } from "./identity.ts";
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
  const host = hostOf(fields.url);
  const outlet = outletOf(document, host);
  const title = fields.title === null ? printed.title : withoutOutlet(fields.title, [outlet.outletName, host]);
  const words = wordsOf(document);
  const removedChars = removedCharsOf(document);
  return {
    host: host ?? namedHost(printed.brand),
    ...outlet,
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

/** An outlet that we know, else the name that the record gives, the dateline, or the host. */
function outletOf({ source: { fields }, printed: { outlet, brand } }: NormalDocument, host: string | null) {
  if (outlet) return { outlet: outlet.slug, outletName: outlet.name, outletBasis: outlet.basis };
  const outletName = fields.source ?? brand ?? host;
  const basis: OutletBasis = fields.source !== null ? "metadata" : brand !== null ? "dateline" : "url";
  return { outlet: null, outletName, outletBasis: outletName === null ? null : basis };
}

/** What comes last in a title, behind a hyphen or a bar. */
const LAST_PART = /^(.{12,}?\S) {1,3}[-–—|] {1,3}([^-–—|]{2,40})$/su;

/** The title without the outlet's name, which feeds and search engines put behind it: `Panen Raya - Kabar Desa`. */
function withoutOutlet(title: string, names: readonly (string | null)[]): string {
  const [, own, last = ""] = LAST_PART.exec(title) ?? [];
  return own !== undefined && names.some((name) => name !== null && lettersOf(name) === lettersOf(last)) ? own : title;
}

/** In small letters, without what stands before and behind a host's own name. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^www\.|\.(?:com|co\.id|id|net|org|news)$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

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

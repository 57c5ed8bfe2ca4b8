import { findDates, publishedFromText, readDates, resolveDates, type WrittenDate } from "../../src/calendar/index.ts";
import { findContacts } from "../../src/contacts/index.ts";
import type {
  Amount,
  Attribution,
  Contact,
  Mention,
  Place,
  Quote,
  Role,
  TemporalExpression,
} from "../../src/core/annotations.ts";
import { type BlockKind, KEPT_KINDS, type NormalDocument } from "../../src/core/document.ts";
import { sourceOffsets } from "../../src/core/edited-text.ts";
import { keep } from "../../src/core/outcome.ts";
import type { Span } from "../../src/core/span.ts";
import { type Pipeline, pipeline, type Stage } from "../../src/core/stage.ts";
import { sketchOf } from "../../src/corpus/shingles.ts";
import { contentWords } from "../../src/corpus/words.ts";
import { findAttributions } from "../../src/credits/index.ts";
import type { Lexicon } from "../../src/language/lexicon.ts";
import { tokenTable } from "../../src/language/token-table.ts";
import { findNames, type NameModels, resolvePlace, type Title, tagNames } from "../../src/names/index.ts";
import { findRoles } from "../../src/offices/index.ts";
import { findAmounts } from "../../src/quantities/index.ts";
import { findQuotes } from "../../src/quotes/index.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { tokenise } from "../../src/text/tokens.ts";
import type { NewsContext } from "./context.ts";
import { decideMetadata, type Metadata } from "./metadata.ts";
import { findPublished, type Published, publicationHints, type Told } from "./published.ts";

/** Evidence in a removed block, with the words as repaired. Offsets of what it is of are those of the source. */
export type Removed<T> = T & { readonly surface: string };

/** What the subjects found in an article. Offsets are code units of `document.text`, in `removed` of the source. */
export interface Annotated {
  readonly document: NormalDocument;
  readonly language: { readonly language: string | null; readonly confidence: number | null };
  /** The dates of the text as its words have them, which tell the publication before it tells them. */
  readonly written: readonly WrittenDate[];
  /** The day of publication that those dates tell. */
  readonly told: Told;
  readonly published: Published | null;
  /** What is known of the dateline's place. */
  readonly dateline: Omit<Place, "mention"> | null;
  /** What its copies are found by. */
  readonly sketch: string;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly places: readonly Place[];
  readonly dates: readonly TemporalExpression[];
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly contacts: readonly Contact[];
  /** The evidence that stands in removed blocks. */
  readonly removed: {
    readonly dates: readonly Removed<TemporalExpression>[];
    readonly attributions: readonly Removed<Attribution>[];
    readonly contacts: readonly Removed<Contact>[];
  };
}

/** All that is known of an article: what was found in it, and what was decided of it as a whole. */
export interface Findings extends Annotated {
  readonly metadata: Metadata;
}

/**
 * A stage that adds to what is known of an article what one subject finds in it: to the same object, which only this
 * pipeline has and whose copies would cost more than some of the stages.
 */
const annotator = <Known extends object, Found extends object>(
  name: string,
  find: (known: Known, context: NewsContext) => Found,
): Stage<Known, Known & Found, NewsContext> => ({
  name,
  run: (known, context) => keep(Object.assign(known, find(known, context))),
});

/**
 * Asks every subject what the article says. The order matters: each is given what those before it found. Each is a
 * stage of its own, because a worker runs a stage over a whole batch before the next: one subject's code and tables at
 * a time fit the processor's caches, which is a third faster than article by article.
 */
export const extract: Pipeline<NormalDocument, Findings, NewsContext> = pipeline<NormalDocument, NewsContext>("extract")
  .to({
    name: "language",
    run: (document) => keep({ document, language: detectLanguage(document.text, document.tokens) }),
  })
  .to(
    annotator("written", ({ document }) => {
      const written = readDates(document.text);
      return { written, told: publishedFromText(document.text, written, publicationHints(document)) };
    }),
  )
  .to(annotator("published", ({ document, told }) => ({ published: findPublished(document, told) })))
  .to(annotator("contacts", ({ document }) => ({ contacts: findContacts(document.text) })))
  .to(
    annotator("dates", ({ document, written, published }) => ({
      dates: resolveDates(document.text, written, calendarOf(published)),
    })),
  )
  .to(
    annotator("amounts", ({ document, dates, contacts }) => ({
      amounts: findAmounts(document.text, inOrder(dates, contacts)),
    })),
  )
  .to(annotator("tagger", ({ document }, { names }) => ({ tagged: tagNames(document.tokens, names) })))
  .to(
    annotator("names", ({ document, tagged }, { names, lexicon }) =>
      findNames(document.tokens, tagged, names, titleOf(document, lexicon)),
    ),
  )
  .to(
    annotator("roles", ({ document, mentions, places, published }, { nameKnowledge }) => ({
      roles: findRoles(document.tokens, mentions, nameKnowledge, places, published?.date ?? null),
    })),
  )
  .to(
    annotator("quotes", ({ document, mentions, roles, dates, published }) => ({
      quotes: findQuotes({
        tokens: document.tokens,
        mentions,
        roles,
        dates,
        published: published?.date ?? null,
        title: document.source.fields.title ?? document.printed.title,
      }),
    })),
  )
  .to(
    annotator("attributions", ({ document: { text }, dates, quotes, mentions }, { credits }) => ({
      attributions: findAttributions({ text, dates, quotes, people: mentions.filter(isPerson) }, credits),
    })),
  )
  .to(annotator("dateline", ({ document }, { names }) => ({ dateline: placeOfDateline(document, names) })))
  .to(
    annotator("removed", ({ document, published }, { credits }) => ({
      removed: {
        dates: inRemoved(document, DATED_KINDS, (piece) => findDates(piece, calendarOf(published))),
        attributions: inRemoved(document, CREDIT_KINDS, (piece) =>
          findAttributions({ text: piece, dates: [] }, credits),
        ),
        contacts: inRemoved(document, CONTACT_KINDS, findContacts),
      },
    })),
  )
  .to(annotator("sketch", ({ document: { text } }) => ({ sketch: sketchOf(contentWords(text)) })))
  .to(annotator("metadata", (annotated: Annotated) => ({ metadata: decideMetadata(annotated) })));

/** The title as the metadata has it, else as the text prints it. */
function titleOf({ source, printed }: NormalDocument, lexicon: Lexicon): Title | null {
  const text = source.fields.title ?? printed.title;
  if (text === null) return null;
  const whole = [{ start: 0, end: text.length }];
  return { text, tokens: () => tokenTable(text, tokenise(text), whole, whole, lexicon) };
}

const isPerson = ({ type }: Mention): boolean => type === "person";

/** Removed kinds whose words are evidence of their own; the rest only advertises other articles. */
const DATED_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(["timestamp", "byline"]);
const CREDIT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(["credit", "caption", "copyright"]);
const CONTACT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "notice",
  "promo",
  "byline",
  "credit",
  "caption",
  "share",
  "copyright",
  "related_link",
  "other",
]);

/**
 * Runs `find` over the removed blocks of some kinds, as they were repaired; what it finds is moved to offsets of the
 * source.
 */
function inRemoved<T extends Span>(
  { repaired, blocks }: NormalDocument,
  kinds: ReadonlySet<BlockKind>,
  find: (piece: string) => readonly T[],
): Removed<T>[] {
  const found: Removed<T>[] = [];
  const toSource = sourceOffsets(repaired);
  for (const block of blocks) {
    if (KEPT_KINDS.has(block.kind) || !kinds.has(block.kind)) continue;
    const piece = repaired.text.slice(block.start, block.end);
    for (const item of find(piece)) {
      const start = toSource(block.start + item.start);
      const end = toSource(block.start + item.end, true);
      found.push({ ...item, start, end, surface: piece.slice(item.start, item.end) });
    }
  }
  return found;
}

const calendarOf = (published: Published | null) => ({
  published: published?.date ?? null,
  offset: published?.at?.slice(-6) ?? null,
});

const placeOfDateline = ({ printed: { datelinePlace } }: NormalDocument, models: NameModels) =>
  datelinePlace === null ? null : resolvePlace(datelinePlace, models);

const inOrder = (...lists: readonly (readonly Span[])[]): Span[] => lists.flat().sort((a, b) => a.start - b.start);

/**
 * kliping as a library. Offsets are UTF-16 code units (`text.slice(start, end)`), end exclusive; the published datasets
 * count code points. Nothing here throws for odd text, touches the network or keeps anything of what it was given.
 */
import { readFileSync } from "node:fs";
import { annotateSource, sourceOfText } from "../pipelines/news/annotate.ts";
import { checkConfig } from "../pipelines/news/check-config.ts";
import type { NewsConfig } from "../pipelines/news/config.ts";
import { configured } from "../pipelines/news/configured.ts";
import { ASSETS, createContext, type NewsContext } from "../pipelines/news/context.ts";
import type { Findings } from "../pipelines/news/extract.ts";
import { findDates as findTemporalExpressions } from "./calendar/index.ts";
import { findContacts as findContactsOf } from "./contacts/index.ts";
import type {
  Amount,
  Attribution,
  Contact,
  Mention,
  Place,
  Quote,
  Role,
  TemporalExpression,
} from "./core/annotations.ts";
import type { Block } from "./core/document.ts";
import type { EditedText } from "./core/edited-text.ts";
import type { Span } from "./core/span.ts";
import { findAmounts as findAmountsOf } from "./quantities/index.ts";
import { assetPath } from "./run/paths.ts";
import { wellFormed } from "./text/encodings.ts";
import { detectLanguage as detectLanguageOf } from "./text/language.ts";
import { repair as repairText } from "./text/repair.ts";
import { splitSentences as splitSentencesOf } from "./text/sentences.ts";
import { tokenise } from "./text/tokens.ts";

export type { Amount, Attribution, Block, Contact, EditedText, Mention, Place, Quote, Role, Span, TemporalExpression };

/**
 * Mends mojibake, entities, invisible marks and look-alike letters; every change is among `edits`, in offsets of
 * `text`.
 */
export const repair = (text: string): EditedText => repairText(text);

/**
 * Dates, clock times, durations and sets, with TIMEX3 values. Without `published` (ISO day) relative ones have no
 * value; `offset` (`+07:00`) is for clock times that name no zone.
 */
export const findDates = (
  text: string,
  { published = null, offset = null }: { published?: string | null; offset?: string | null } = {},
): TemporalExpression[] => findTemporalExpressions(text, { published, offset });

/** Money, counts, shares and measures; dates and contacts are not taken for any. */
export function findAmounts(text: string): Amount[] {
  const taken = [...findDates(text), ...findContacts(text)].sort((a, b) => a.start - b.start);
  return findAmountsOf(text, taken);
}

/** Phones, e-mail addresses, links and handles. */
export const findContacts = (text: string): Contact[] => findContactsOf(text);

/** BCP 47 code and confidence (0 to 1) of the text's language; null where there are too few words to tell. */
export const detectLanguage = (text: string): ReturnType<typeof detectLanguageOf> =>
  detectLanguageOf(text, tokenise(text));

/** The sentences of a text, in order. A line end ends a sentence. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    for (const sentence of splitSentencesOf(text, start, end)) sentences.push(sentence);
    start = end + 1;
  }
  return sentences;
}

/** What is known of an article beside its text. */
export interface ArticleFields {
  /** When it was published, in any spelling that the pipeline reads: `2024-05-15`, `Rabu, 15 Mei 2024 18:30 WIB`. */
  readonly published?: string;
  readonly url?: string;
  /** The outlet's name, slug or host. */
  readonly outlet?: string;
  readonly title?: string;
}

/** What the datasets would say of an article; see `kliping schema` for what each member means. */
export interface AnnotatedArticle {
  /** The clean body that all offsets count in, but those of `blocks`. */
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly section: string | null;
  readonly dateline: string | null;
  readonly language: string | null;
  readonly published: Findings["published"];
  readonly qualityFlags: readonly string[];
  /** Of the repaired text: what was kept and what was removed, with the rule that decided. */
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly places: readonly Place[];
  readonly dates: readonly TemporalExpression[];
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly contacts: readonly Contact[];
}

/**
 * Runs the news pipeline over one article, as `kliping run` does, and gives what it found. Throws a RangeError where
 * the text has nothing visible. The first call reads the weights (about a second) and runs the examples of what
 * `kliping/configure` was given: a UsageError where one fails.
 */
export function annotate(text: string, fields: ArticleFields = {}): AnnotatedArticle {
  context ??= contextOf(configured());
  const { url = null, title = null, published = null, outlet = null } = fields;
  return articleOf(annotateSource(sourceOfText(wellFormed(text), { url, title, published, source: outlet }), context));
}

let context: NewsContext | undefined;

function contextOf(config: NewsConfig): NewsContext {
  const assets = new Map(Object.entries(ASSETS).map(([name, asset]) => [name, readFileSync(assetPath(asset))]));
  checkConfig(config, assets);
  return createContext(config, assets);
}

function articleOf(found: Findings): AnnotatedArticle {
  const { document, metadata, language, published } = found;
  const { title, authors, editors, outlet, outletName, section, qualityFlags } = metadata;
  const { mentions, roles, places, dates, amounts, quotes, attributions, contacts } = found;
  return {
    text: document.text,
    ...{ title, authors, editors, outlet, outletName, section, qualityFlags },
    dateline: document.printed.datelinePlace,
    language: language.language,
    published,
    blocks: document.blocks,
    sentences: document.sentences,
    ...{ mentions, roles, places, dates, amounts, quotes, attributions, contacts },
  };
}

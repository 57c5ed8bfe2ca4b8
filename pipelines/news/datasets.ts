/**
 * The datasets that a run publishes: one zod schema each, in column order. CSV headers, Table Schema, JSON Schema,
 * DuckDB types and TypeScript types all derive from here (see `src/io/schema.ts`).
 *
 * Offsets (`start_char`, `end_char`, `source_start_char`, `source_end_char`) count Unicode code points, end exclusive.
 */
import { z } from "zod";
import {
  AMOUNT_KINDS,
  ATTRIBUTION_KINDS,
  CONTACT_KINDS,
  DATE_BASES,
  ENTITY_BASES,
  KEY_BASES,
  MENTION_TYPES,
  OUTCOMES,
  PLACE_KINDS,
  QUOTE_TYPES,
  ROLE_STATUSES,
  SPEAKER_BASES,
  STANCES,
  TIMEX_TYPES,
} from "../../src/core/annotations.ts";
import { BLOCK_KINDS, OUTLET_BASES, SOURCE_FORMATS } from "../../src/core/document.ts";
import type { TableDefinition } from "../../src/io/schema.ts";
import { PRIVATE_KINDS } from "../../src/privacy/index.ts";
import {
  CONFLICTS,
  DOC_ID_BASES,
  LINE_DECISIONS,
  LINE_POSITIONS,
  PRECISIONS,
  PUBLISHED_BASES,
  QUALITY_FLAGS,
  REJECT_CODES,
  TITLE_BASES,
  valuesOf,
} from "./codes.ts";

const text = (description: string) => z.string().describe(description);
const textOrNull = (description: string) => z.string().nullable().describe(description);
const list = (description: string) => z.array(z.string()).describe(description);
const count = (description: string) => z.int().nonnegative().describe(description);
const offset = (description: string) => z.int().nonnegative().describe(description);
const offsetOrNull = (description: string) => z.int().nonnegative().nullable().describe(description);
const number = (description: string) => z.number().describe(description);
const numberOrNull = (description: string) => z.number().nullable().describe(description);
const flag = (description: string) => z.boolean().describe(description);
const flagOrNull = (description: string) => z.boolean().nullable().describe(description);
const date = (description: string) => z.iso.date().describe(description);
const dateOrNull = (description: string) => z.iso.date().nullable().describe(description);
const timeOrNull = (description: string) => z.iso.datetime({ offset: true }).nullable().describe(description);
const share = (description: string) => z.number().min(0).max(1).describe(description);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).describe(description);
const oneOfOrNull = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z.enum(values).nullable().describe(description);

const docId = text("The article: documents.doc_id");
const confidence = share("How sure we are, 0 to 1");
const rule = text("The rule that made the row: `kliping rules ID` prints it");
const surface = text("As written in the text");
const start = offset("First code point in documents.text");
const end = offset("Code point after the last, in documents.text");

const documents = z.strictObject({
  doc_id: text("d and 15 hex digits of SHA-256 over what doc_id_basis says: unique, and the same in every run"),
  doc_id_basis: oneOf(valuesOf(DOC_ID_BASES), "What tells the article from all others"),
  source_path: text("The file, relative to its INPUT"),
  source_id: text("The record's own id, else the file's stem, with #n for the n-th record of a file without ids"),
  source_format: oneOf(SOURCE_FORMATS, "How the input is stored"),
  source_sha256: text("SHA-256 of the bytes that the article came from: the file's, or the record's"),
  encoding: text("The encoding that the bytes were read in"),
  url: textOrNull("The article's address"),
  host: textOrNull("The address's host, without www.; without an address, the host that the dateline names"),
  outlet: textOrNull("Slug of the outlet, where it is one that we know"),
  outlet_name: textOrNull(
    "Name of the outlet; of another than those we know, as its record or dateline names it, or its host",
  ),
  outlet_basis: oneOfOrNull(OUTLET_BASES, "What the outlet was recognised by"),
  language: textOrNull("BCP 47 code of the text's language"),
  language_confidence: z.number().min(0).max(1).nullable().describe("How sure we are of the language, 0 to 1"),
  title: textOrNull("The headline"),
  title_basis: oneOfOrNull(valuesOf(TITLE_BASES), "Where the headline was found"),
  authors: list("Who wrote it, as the article or its record names them"),
  editors: list("Who edited it"),
  dateline_place: textOrNull("The place of the dateline, as written"),
  dateline_country: textOrNull("ISO 3166-1 code of the dateline's country"),
  section: textOrNull("The outlet's section"),
  published_at: timeOrNull("When it was published, with the outlet's offset; empty unless a time is known"),
  published_date: dateOrNull("The local day of publication"),
  published_precision: oneOfOrNull(valuesOf(PRECISIONS), "How exactly the publication is known"),
  published_basis: oneOfOrNull(valuesOf(PUBLISHED_BASES), "What the publication date rests on"),
  published_confidence: numberOrNull("How sure the day is, 0 to 1: of those at 0.9 nine in ten are right"),
  fetched_at: timeOrNull("When the crawl fetched it, by its record: in +07:00 where that has no offset"),
  lead: textOrNull("The first paragraph of the body"),
  text: text("The clean body: kept blocks joined by line feeds; every start and end points into it"),
  char_count: count("Code points of text"),
  word_count: count("Words of text"),
  sentence_count: count("Rows of sentences"),
  paragraph_count: count("Kept blocks"),
  removed_chars: count("Code points of the source that text leaves out as boilerplate, line ends and blanks aside"),
  mojibake_repaired: count("Edits of the mojibake repair"),
  content_sha256: text("SHA-256 of title and text: tells that an article changed"),
  quality_flags: z
    .array(z.enum(valuesOf(QUALITY_FLAGS)))
    .describe("What a reader should know before using the row: docs/outputs.md says what each means"),
});

const paragraphs = z.strictObject({
  doc_id: docId,
  block_index: count("Position of the block in the source, from 0"),
  kind: oneOf(BLOCK_KINDS, "What the block is"),
  kept: flag("True where the block is part of documents.text"),
  rule: text("The rule that decided the kind"),
  source_start_char: offset("First code point in the decoded source"),
  source_end_char: offset("Code point after the last, in the decoded source"),
  start_char: offsetOrNull("First code point in documents.text; empty where removed"),
  end_char: offsetOrNull("Code point after the last; empty where removed"),
  text: text("As kept, or, where removed, as it stood in the source"),
  line_key: textOrNull(
    "The same for lines that differ in numbers, days, links, or names behind a label; empty for long and removed ones",
  ),
});

const sentences = z.strictObject({
  doc_id: docId,
  sentence_index: count("Position in the article, from 0"),
  start_char: start,
  end_char: end,
});

const quotes = z.strictObject({
  quote_id: text("<doc_id>:q<n>"),
  doc_id: docId,
  type: oneOf(QUOTE_TYPES, "Direct, indirect, or indirect with marked words"),
  start_char: start,
  end_char: end,
  text: text("The words, without the outer marks and the comma before the closing one"),
  cue: textOrNull("The word that reports the speech"),
  cue_start_char: offsetOrNull("First code point of the cue"),
  cue_end_char: offsetOrNull("Code point after the cue"),
  speaker_surface: textOrNull("The words beside the quote that stand for the speaker"),
  speaker_start_char: offsetOrNull("First code point of speaker_surface"),
  speaker_end_char: offsetOrNull("Code point after speaker_surface"),
  speaker_name: textOrNull("The speaker's full name in the article"),
  speaker_entity_id: textOrNull("The speaker: entities.entity_id"),
  speaker_entity_key: textOrNull("The speaker by this article alone: mentions.entity_key"),
  speaker_title: textOrNull("Ranks and forms of address right before the name"),
  speaker_role: textOrNull("The speaker's office"),
  speaker_status: oneOfOrNull(ROLE_STATUSES, "Whether the office is held, was held, or is sought"),
  speaker_affiliation: textOrNull("The speaker's institution"),
  speaker_basis: oneOfOrNull(SPEAKER_BASES, "How the speaker was found"),
  speaker_rule: textOrNull("The rule that found the speaker: `kliping rules ID` prints it"),
  speaker_confidence: numberOrNull("How sure the speaker is, 0 to 1: of those at 0.9 nine in ten are right"),
  stance: oneOf(STANCES, "What the cue makes of the words"),
  addressee: textOrNull("Whom it was said to, as written"),
  occasion: textOrNull("The occasion, as written"),
  said_on: dateOrNull("The day it was said, where the text tells"),
  said_place: textOrNull("The place it was said at, as written"),
  continues: textOrNull("The quote_id that this quote goes on from"),
  rule,
  confidence,
});

const mentions = z.strictObject({
  mention_id: text("<doc_id>:m<n>"),
  doc_id: docId,
  type: oneOf(MENTION_TYPES, "What is named"),
  surface,
  start_char: start,
  end_char: end,
  title: textOrNull("Rank, title or degree printed with a person's name"),
  entity_id: text("What the name stands for: entities.entity_id"),
  entity_key: text("The id by this article alone, before the corpus joined it with others"),
  key_basis: oneOf(KEY_BASES, "What entity_key rests on: the name itself, or the article"),
  entity_basis: oneOf(ENTITY_BASES, "What the id rests on: the same, or the corpus, or a decision by hand"),
  canonical_name: text("The fullest form of the name in the article, without ranks and titles"),
  rule,
  confidence,
});

const entities = z.strictObject({
  entity_id: text("e and 15 hex digits of SHA-256 over type and canonical key, of a single name the article too"),
  type: oneOf(MENTION_TYPES, "What it is"),
  name: text("The form used most"),
  aliases: list("Other forms in use"),
  country: textOrNull("ISO 3166-1 code, where a place tells it"),
  external_id: textOrNull("Code of a place: Kemendagri for areas of Indonesia, ISO 3166-1 for countries"),
  mention_count: count("Rows of mentions"),
  doc_count: count("Articles that name it"),
  first_seen: dateOrNull("Publication day of the first article that names it, of those dated by more than their text"),
  last_seen: dateOrNull("Publication day of the last"),
  roles: list("Offices stated of it, the one stated most first"),
});

const roles = z.strictObject({
  role_id: text("<doc_id>:r<n>"),
  doc_id: docId,
  person_name: textOrNull("Who holds the office"),
  person_entity_id: textOrNull("The person: entities.entity_id"),
  person_entity_key: textOrNull("The person by this article alone: mentions.entity_key"),
  person_start_char: offsetOrNull("First code point of the person's name"),
  person_end_char: offsetOrNull("Code point after it"),
  role: text("The office without status word and territory"),
  role_start_char: offset("First code point of the office as written, with both"),
  role_end_char: offset("Code point after it"),
  organisation_name: textOrNull("The institution, where it is named"),
  organisation_entity_id: textOrNull("The institution: entities.entity_id"),
  organisation_entity_key: textOrNull("The institution by this article alone: mentions.entity_key"),
  organisation_start_char: offsetOrNull("First code point of the institution's name"),
  organisation_end_char: offsetOrNull("Code point after it"),
  territory: textOrNull("The territory of the office, as written"),
  country: textOrNull("ISO 3166-1 code of the office's country"),
  status: oneOf(ROLE_STATUSES, "Whether the office is held, was held, or is sought"),
  as_of: dateOrNull("Publication day of the article that states it"),
  rule,
});

const places = z.strictObject({
  place_id: text("<doc_id>:p<n>"),
  doc_id: docId,
  mention_id: textOrNull("The name in the text: mentions.mention_id; empty for a dateline"),
  surface,
  start_char: offsetOrNull("First code point in documents.text; empty for a dateline"),
  end_char: offsetOrNull("Code point after the last"),
  name: textOrNull("The usual Indonesian name"),
  kind: oneOfOrNull(PLACE_KINDS, "What kind of place"),
  country: textOrNull("ISO 3166-1 code"),
  admin_code: textOrNull("Kemendagri code, for places of Indonesia"),
  latitude: numberOrNull("Degrees north"),
  longitude: numberOrNull("Degrees east"),
  candidates: list("Codes of all places that fit, where nothing decides between them"),
  rule,
  confidence,
});

const CALENDARS = ["gregorian", "islamic-civil"] as const;

const dates = z.strictObject({
  date_id: text("<doc_id>:d<n>"),
  doc_id: docId,
  surface,
  start_char: offsetOrNull("First code point in documents.text; empty where the words stand in removed text"),
  end_char: offsetOrNull("Code point after the last"),
  source_start_char: offset("First code point in the decoded source"),
  source_end_char: offset("Code point after the last, in the decoded source"),
  timex_type: oneOf(TIMEX_TYPES, "TIMEX3 type"),
  value: textOrNull("TIMEX3 value"),
  granularity: textOrNull("second, minute, hour, part_of_day, day, week, month, quarter, year, ..."),
  start_date: dateOrNull("First day"),
  end_date: dateOrNull("Last day, inclusive"),
  start_time: timeOrNull("Clock time with offset"),
  end_time: timeOrNull("End of a range of clock times, with offset"),
  anchor: dateOrNull("The day that a relative expression counts from"),
  basis: oneOf(DATE_BASES, "Stated in full, or worked out"),
  calendar: oneOf(CALENDARS, "Hijri dates are worked out by the tabular calendar, and may be a day off"),
  weekday_agrees: flagOrNull("False where the stated weekday contradicts the date"),
  rule,
});

const amounts = z.strictObject({
  amount_id: text("<doc_id>:a<n>"),
  doc_id: docId,
  surface,
  start_char: start,
  end_char: end,
  kind: oneOf(AMOUNT_KINDS, "Money, a share, a count or a measure"),
  value: number("The value; the lower end of a range"),
  value_max: numberOrNull("The upper end of a range"),
  unit: textOrNull("ISO 4217 for money, UCUM for measures, % or pp for shares"),
  per: textOrNull(
    "What a rate is taken per: UCUM for a time or measure, ISO 4217 for a currency, else a noun (`per orang`)",
  ),
  noun: textOrNull("What is counted"),
  out_of: numberOrNull("Of how many it is told: 10 in `9 dari 10 responden`"),
  outcome: oneOfOrNull(OUTCOMES, "What befell those who are counted (`3 orang tewas`), or what a sum is (`kerugian`)"),
  approximate: flag("True where the text says about, nearly, more than, at least"),
  rule,
});

const attributions = z.strictObject({
  attribution_id: text("<doc_id>:t<n>"),
  doc_id: docId,
  source_name: text("The source, as the article writes it"),
  kind: oneOf(ATTRIBUTION_KINDS, "What kind of source"),
  cue: text("The words that credit it"),
  surface,
  start_char: offsetOrNull("First code point in documents.text; empty where the words stand in removed text"),
  end_char: offsetOrNull("Code point after the last"),
  source_start_char: offset("First code point in the decoded source"),
  source_end_char: offset("Code point after the last, in the decoded source"),
  cited_date: dateOrNull("The day of the publication that is cited"),
  rule,
});

const contacts = z.strictObject({
  contact_id: text("<doc_id>:c<n>"),
  doc_id: docId,
  kind: oneOf(CONTACT_KINDS, "Phone, e-mail, link or handle"),
  surface,
  value: text("E.164, address, URL or @name"),
  start_char: offsetOrNull("First code point in documents.text; empty where the words stand in removed text"),
  end_char: offsetOrNull("Code point after the last"),
  source_start_char: offset("First code point in the decoded source"),
  source_end_char: offset("Code point after the last, in the decoded source"),
  in_boilerplate: flag("True where it stands in removed text"),
  rule,
});

const duplicates = z.strictObject({
  cluster_id: text("The cluster: doc_id of its canonical article"),
  doc_id: docId,
  canonical_doc_id: text("The article that the others copy: documents.doc_id"),
  similarity: share("Runs of seven words in both, of all those in either (Jaccard)"),
  kind: oneOf(
    ["exact", "near", "excerpt", "update"],
    "The same words; mostly the same; one a part of the other; a later state by the same outlet",
  ),
  words_added: count("Words of the member in no run of seven that the canonical article has too"),
  words_removed: count("Words of the canonical article in no run of seven that the member has too"),
  added_spans: list("Where the added words are in documents.text of the member: start_char:end_char"),
  removed_spans: list("Where the removed words are in documents.text of the canonical article"),
});

const lineage = z.strictObject({
  from_doc_id: text("The article that was carried: documents.doc_id"),
  to_doc_id: text("The article that carries it: documents.doc_id"),
  from_outlet: text("Its outlet, else its host"),
  to_outlet: text("The outlet that carries it, else its host"),
  evidence: oneOf(
    ["credit", "byline", "copy"],
    "It credits the outlet, names it in its byline, or has the same words and came later",
  ),
  hours: numberOrNull("Between the two publications, where both times are known"),
});

const quoteVersions = z.strictObject({
  version_id: text("<quote_id>:v"),
  quote_id: text("The telling: quotes.quote_id"),
  doc_id: docId,
  cluster_id: text("The utterance: quotes.quote_id of its first telling"),
  similarity: share("Words in the same order in this and in the first telling, of those of the longer"),
  words_added: count("Words that the first telling has not"),
  words_removed: count("Words of the first telling that this one has not"),
  speaker_differs: flagOrNull("True where the two name different speakers; empty where one names none"),
  day_differs: flagOrNull("True where the two tell different days (quotes.said_on); empty where one tells none"),
  negation_differs: flag(
    "True where one says `tidak`, `belum` and the like between words of both, and the other does not",
  ),
});

const storyId = text("<doc_id>:s, of the story's first article: it stays as the story grows");

const stories = z.strictObject({
  story_id: storyId,
  title: textOrNull("The title of its first article that has one"),
  started_on: date("Day of its first article"),
  ended_on: date("Day of its last"),
  doc_count: count("Articles"),
  outlet_count: count("Outlets, else hosts, that tell it"),
  people: list("Whom at least half of its articles name, two at least; most named first"),
  organisations: list("Organisations, likewise"),
  places: list("Places, likewise"),
});

const storyArticles = z.strictObject({
  story_id: storyId,
  doc_id: docId,
  position: count("Its place in the story, from 1: the first report"),
  similarity: share(
    "How likely it belongs to the story, when it joined or the two stories became one; 1 for the first",
  ),
});

const conflicts = z.strictObject({
  conflict_id: text("<row_id>:<about>, of the first side"),
  story_id: storyId,
  about: oneOf(valuesOf(CONFLICTS), "What is told differently: docs/copies.md says each"),
  subject: text("Of whom or what: the usual spelling, what is counted, the person, the date, the words said"),
  side: count("Its place among the tellings, from 1: the first told"),
  value: text("What this side tells"),
  row_id: text("Its evidence: the id of a row of mentions, dates, amounts, roles or quotes, as `about` says"),
  doc_id: docId,
  told_at: date("Day on which its article came out"),
});

const officeTerms = z.strictObject({
  person_entity_id: text("The person: entities.entity_id"),
  person_name: text("entities.name"),
  role: text("The office, as it is written most"),
  organisation_entity_id: textOrNull("The institution: entities.entity_id"),
  organisation_name: textOrNull("entities.name of the institution"),
  territory: textOrNull("The territory of the office"),
  first_stated: dateOrNull("First day of an article that states it; days worked out from the text alone do not count"),
  last_stated: dateOrNull("Last day of one"),
  doc_count: count("Articles that state it"),
  status: oneOf(ROLE_STATUSES, "As the latest of them has it"),
  overlaps: count("Others who are stated in the same office between these days, while each holds it"),
});

const sketches = z.strictObject({
  doc_id: docId,
  sketch: text("The 32 smallest of its shingles, ten hex digits each, smallest first; empty for a text without words"),
});

const repeatedLines = z.strictObject({
  rule: text("learned/ and 10 hex digits: what paragraphs.rule says where the line is removed"),
  outlet: text("documents.outlet of its articles, else their host, else ./ and the folder of their files"),
  line: text("The line in small letters; {n}, {day}, {month}, {link}, {name} stand for what differs"),
  example: textOrNull("One of the lines, as written; empty where this run has none"),
  example_doc_id: textOrNull("The article of the example: documents.doc_id"),
  position: oneOfOrNull(LINE_POSITIONS, "Where it stands nine times in ten: before, behind or inside of the text"),
  article_count: count("Articles that have it; copies of one count once, forms that are filled anew not at all"),
  outlet_article_count: count("Articles of the outlet, counted so"),
  day_count: count("Days on which they came out"),
  first_seen: dateOrNull("The first of these days"),
  last_seen: dateOrNull("The last"),
  signs: list("Why it is no text: docs/boilerplate.md says each"),
  doubts: list("Why it may be text"),
  is_sure: flag("Whether --learn removes it"),
  decision: oneOf(LINE_DECISIONS, "As boilerplate.json has it: removed from the text, kept in it, or only proposed"),
});

const masks = z.strictObject({
  mask_id: text("<doc_id>:x<n>"),
  doc_id: docId,
  kind: oneOf(PRIVATE_KINDS, "What is hidden"),
  rule: text("The rule that found it: `kliping rules ID` prints it"),
  start_char: start,
  end_char: end,
});

const edits = z.strictObject({
  doc_id: docId,
  rule: text("The rule that made the change"),
  source_start_char: offset("First code point in the decoded source"),
  source_end_char: offset("Code point after the last, in the decoded source"),
  before: text("What the source has there"),
  after: text("What the kept text has instead"),
});

const rejects = z.strictObject({
  source_path: text("The file, relative to its INPUT"),
  record: textOrNull("The record's id, else its number; empty for a whole file"),
  stage: text("Where it stopped"),
  code: oneOf(valuesOf(REJECT_CODES), "Why: docs/outputs.md says what each means"),
  message: text("Why, in words"),
});

/** A dataset: its schema and what else is to be known of it. */
export interface Dataset extends TableDefinition {
  /** What a row is of, for the README. */
  readonly row: string;
  /**
   * Its spans of documents.text: the prefix of `start_char` and `end_char`, and the column that holds the words there;
   * null where none does.
   */
  readonly spans?: Readonly<Record<string, string | null>>;
  /** True where its spans also stand in the source, with the words of `surface`. */
  readonly inSource?: true;
  /** True where the reduce fills it from the whole corpus. */
  readonly reduced?: true;
}

const datasets = <const Datasets extends Readonly<Record<string, Dataset>>>(all: Datasets): Datasets => all;

/** Every dataset, in the order of the data package. */
export const DATASETS = datasets({
  documents: {
    title: "Articles",
    row: "an article: outlet, title, authors, dateline, publication date with its basis, language, text, quality flags",
    schema: documents,
    key: ["doc_id"],
    cutFlag: { column: "quality_flags", flag: "cell_cut" },
  },
  paragraphs: {
    title: "Blocks of the source, kept and removed",
    row: "a block of the source, kept or removed, and the rule that decided",
    schema: paragraphs,
    key: ["doc_id", "block_index"],
    spans: { "": "text" },
  },
  sentences: {
    title: "Sentences",
    row: "a sentence",
    schema: sentences,
    key: ["doc_id", "sentence_index"],
    spans: { "": null },
  },
  quotes: {
    title: "Utterances and their speakers",
    row: "an utterance: words, cue, speaker, office, institution, stance, day and place",
    schema: quotes,
    key: ["quote_id"],
    spans: { "": "text", cue_: "cue", speaker_: "speaker_surface" },
  },
  mentions: {
    title: "Names in the text",
    row: "a name in the text",
    schema: mentions,
    key: ["mention_id"],
    spans: { "": "surface" },
  },
  entities: {
    title: "Persons, organisations and places of the corpus",
    row: "a person, organisation or place of the corpus, with aliases, counts, offices",
    schema: entities,
    key: ["entity_id"],
    reduced: true,
  },
  roles: {
    title: "Offices that persons hold, as stated",
    row: "an office that a person holds, as stated",
    schema: roles,
    key: ["role_id"],
    spans: { person_: null, role_: null, organisation_: null },
  },
  places: {
    title: "Places resolved",
    row: "a place resolved: country, Kemendagri code, coordinates",
    schema: places,
    key: ["place_id"],
    spans: { "": "surface" },
  },
  dates: {
    title: "Temporal expressions",
    row: "a temporal expression: TIMEX3 value, interval, what it was counted from",
    schema: dates,
    key: ["date_id"],
    spans: { "": "surface" },
    inSource: true,
  },
  amounts: {
    title: "Money, counts, shares and measures",
    row: "money, a count, a share, a measure",
    schema: amounts,
    key: ["amount_id"],
    spans: { "": "surface" },
  },
  attributions: {
    title: "Sources that articles credit",
    row: "a source that the article credits",
    schema: attributions,
    key: ["attribution_id"],
    spans: { "": "surface" },
    inSource: true,
  },
  contacts: {
    title: "Phones, e-mails, links and handles",
    row: "a phone, e-mail, link or handle",
    schema: contacts,
    key: ["contact_id"],
    spans: { "": "surface" },
    inSource: true,
  },
  duplicates: {
    title: "Copies of articles",
    row: "a copy of another article",
    schema: duplicates,
    key: ["doc_id"],
    unbound: ["doc_id"], // --drop-duplicates leaves those articles out
    reduced: true,
  },
  stories: {
    title: "Events in several articles",
    row: "an event that several articles tell of",
    schema: stories,
    key: ["story_id"],
    reduced: true,
  },
  story_articles: {
    title: "Articles of an event",
    row: "an article of an event",
    schema: storyArticles,
    key: ["doc_id"],
    reduced: true,
  },
  conflicts: {
    title: "What a story's articles tell differently",
    row: "a telling of what articles of one event tell differently: a name, an age, a count, a day, a speaker",
    schema: conflicts,
    key: ["conflict_id", "side"],
    reduced: true,
  },
  lineage: {
    title: "Who carried whose story",
    row: "an article that carries another outlet's story, and the evidence for it",
    schema: lineage,
    key: ["to_doc_id"],
    reduced: true,
  },
  quote_versions: {
    title: "Tellings of one utterance",
    row: "a telling of an utterance that several articles have: what it adds and leaves out, other speakers and days",
    schema: quoteVersions,
    key: ["version_id"],
    reduced: true,
  },
  office_terms: {
    title: "Offices over time",
    row: "a person in an office: first and last day stated, articles, status, who else is stated in it",
    schema: officeTerms,
    key: null,
    reduced: true,
  },
  sketches: {
    title: "What copies are found by",
    row: "an article's sketch: a sample of its word shingles, to find its copies by, in other runs too",
    schema: sketches,
    key: ["doc_id"],
  },
  repeated_lines: {
    title: "Lines that an outlet repeats",
    row: "a line, or a form of lines, that an outlet prints in many of its articles, and what was decided about it",
    schema: repeatedLines,
    key: ["rule"],
    reduced: true,
  },
  masks: {
    title: "What is masked",
    row: "a stretch of the text that `--privacy` masked, and the rule that found it",
    schema: masks,
    key: ["mask_id"],
    spans: { "": null },
  },
  edits: {
    title: "Changes to the source text",
    row: "a change to the source text",
    schema: edits,
    key: ["doc_id", "source_start_char", "source_end_char"],
  },
  rejects: { title: "Inputs that gave no article", row: "an input that gave no article", schema: rejects, key: null },
});

export type DatasetName = keyof typeof DATASETS;
export type Row<Name extends DatasetName> = z.infer<(typeof DATASETS)[Name]["schema"]>;

/** The rows of one document, by dataset: those that the map fills. */
export type Facts = {
  readonly [Name in DatasetName as (typeof DATASETS)[Name] extends { readonly reduced: true }
    ? never
    : Name extends "rejects"
      ? never
      : Name]: readonly Row<Name>[];
};

/** Which column of which dataset a column points to, where it is filled. */
export const REFERENCES = {
  doc_id: "documents.doc_id",
  canonical_doc_id: "documents.doc_id",
  mention_id: "mentions.mention_id",
  entity_id: "entities.entity_id",
  speaker_entity_id: "entities.entity_id",
  person_entity_id: "entities.entity_id",
  organisation_entity_id: "entities.entity_id",
  story_id: "stories.story_id",
  from_doc_id: "documents.doc_id",
  to_doc_id: "documents.doc_id",
  quote_id: "quotes.quote_id",
  continues: "quotes.quote_id",
} as const;

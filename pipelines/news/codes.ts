/**
 * The closed lists of the documents and the rejects, each value with what it means. Schemas, types and docs/outputs.md
 * derive from here.
 */
import { READ_CODES } from "../../src/core/record.ts";

type Described = Readonly<Record<string, string>>;

/** The values of a described list, as zod's enum takes them. */
export const valuesOf = <const Values extends Described>(
  values: Values,
): readonly [keyof Values, ...(keyof Values)[]] =>
  Object.keys(values) as unknown as readonly [keyof Values, ...(keyof Values)[]];

/** `documents.quality_flags`: what a data team filters by. A flag never costs an article its row. */
export const QUALITY_FLAGS = {
  no_body: "nothing of the source is body text",
  short: "fewer than 60 words: a brief, a caption, a stub",
  truncated: "the text ends where a feed or a teaser was cut off",
  paywall: "the text ends in an invitation to subscribe",
  mostly_boilerplate: "more characters were removed than kept",
  not_indonesian: "the text is in another language, and we are sure of it",
  lost_characters: "some characters were lost before the text came to us",
  no_date: "nothing tells when it was published",
  date_unread: "the record states a date that is in no format that we read",
  day_order_assumed:
    "the stated date is numbers alone, nothing in its file tells the order, and the day was taken first",
  escapes_undone: "the text was stored as a program writes it (a list, escapes), and that was undone",
  contradictory_dates: "a stated weekday contradicts its date, or the text lies long after the publication",
  listing: "most of the text is list items and headings",
  gallery: "the title announces photos or a video",
  horoscope: "a horoscope",
  timetable: "a timetable: programmes, matches, prayer times",
  serial: "a piece of a series: a synopsis of an episode, a forecast, prices of the day",
  html_in_text: "the field of the text held HTML: the source is the text that it shows",
  cell_cut: "a cell of this row was too long for a spreadsheet and was cut (CSV of the spreadsheet dialects only)",
} as const satisfies Described;
export type QualityFlag = keyof typeof QUALITY_FLAGS;

/** What a column's meaning rests on, in the report of a run. */
export const COLUMN_BASES = {
  configured: "the configuration names the column",
  name: "its name is a usual one",
  cells: "its cells look like it",
  absent: "nothing: the configuration names it, and the file has none of that name in its first records",
} as const satisfies Described;
export type ColumnBasis = keyof typeof COLUMN_BASES;

/** What the order of day and month in a column rests on. */
export const DAY_ORDER_BASES = {
  cells: "a cell of the column is above 12, or has a clock of two halves",
  words: "the days that the articles tell of",
  assumed: "nothing: Indonesians write the day first",
  unneeded: "no cell is numbers alone",
} as const satisfies Described;
export type DayOrderBasis = keyof typeof DAY_ORDER_BASES;

/** `rejects.code`: why an input gave no article. */
export const REJECT_CODES = {
  ...READ_CODES,
  no_text: "no field is known to hold the text, or it is empty",
  same_article: "the same article again, with the same title and text",
  older_version: "an older version of an article that is there, or, of those no time tells apart, another one",
  copy: "a copy of another article, left out by `--drop-duplicates`; `duplicates` has the cluster",
} as const satisfies Described;
export type RejectCode = keyof typeof REJECT_CODES;

/** `documents.doc_id_basis`, strongest first. */
export const DOC_ID_BASES = {
  url: "the article's address, in one spelling; and what it says where different articles of a run share the address",
  record_id: "the record's own id within its source",
  path: "the file, which is one article",
  content: "the text",
} as const satisfies Described;
export type DocIdBasis = keyof typeof DOC_ID_BASES;

/** `documents.published_basis`, strongest first. */
export const PUBLISHED_BASES = {
  metadata: "a field of the record",
  structured_data: "the page's own metadata",
  url: "the article's address",
  byline: "a timestamp or byline printed with the article",
  in_text: "the dates that the text tells",
  file_name: "the name of the file or of a folder above it",
} as const satisfies Described;
export type PublishedBasis = keyof typeof PUBLISHED_BASES;

/** `documents.published_precision`. */
export const PRECISIONS = {
  minute: "the clock time is known",
  day: "the day is known",
  month: "the month is known: the day is its first, or the likeliest that the text tells",
  year: "the year is known: the day is its first",
} as const satisfies Described;
export type Precision = keyof typeof PRECISIONS;

/** `conflicts.about`. */
export const CONFLICTS = {
  name: "one letter of a person's name (row_id: mentions)",
  age: "how old someone is (row_id: mentions)",
  role: "whether someone holds an office or is its deputy (row_id: roles)",
  count: "how many died, were hurt, arrested and so on (row_id: amounts)",
  amount: "how large a loss, a fine, a bribe is (row_id: amounts)",
  date: "a day's number and its weekday, which are two days (row_id: dates)",
  speaker: "who said the same words (row_id: quotes)",
} as const satisfies Described;

/** `documents.title_basis`. */
export const TITLE_BASES = {
  metadata: "a field of the record",
  structured_data: "the page's own metadata",
  heading: "the heading of the page",
  first_line: "the line that the text begins with",
} as const satisfies Described;
export type TitleBasis = keyof typeof TITLE_BASES;

/** Where a line stands in nine of ten articles. */
export const LINE_POSITIONS = ["head", "tail", "inside"] as const;

/** What is to become of a line that an outlet repeats. */
export const LINE_DECISIONS = ["remove", "keep", "propose"] as const;

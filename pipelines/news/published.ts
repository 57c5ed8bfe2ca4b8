import {
  orderOf,
  type PublicationHints,
  type publishedFromText,
  readPublished,
  readStated,
} from "../../src/calendar/index.ts";
import type { NormalDocument, SourceFields } from "../../src/core/document.ts";
import type { Precision, PublishedBasis } from "./codes.ts";
import { localTime, NEWSROOM_OFFSET } from "./moments.ts";

/**
 * When an article was published, and what says so. `date` is the local day; `at` is set where a clock time is known.
 */
export interface Published {
  readonly date: string;
  readonly at: string | null;
  readonly precision: Precision;
  readonly basis: PublishedBasis;
  /** How sure the day is, 0 to 1: of those at 0.9 nine in ten are right. */
  readonly confidence: number;
}

/** How often what says so is right about the day; what the text tells has a confidence of its own. */
export const CONFIDENCE: Readonly<Record<PublishedBasis, number>> = {
  metadata: 0.98,
  structured_data: 0.98,
  url: 0.97,
  byline: 0.95,
  in_text: 0.5,
  file_name: 0.9,
};

/** What is known of an article's day beside the dates of its text: the copyright line, the crawl. */
export function publicationHints({ source, repaired, blocks }: NormalDocument): PublicationHints {
  const line = blocks.find(({ kind }) => kind === "copyright");
  const year = line && /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(repaired.text.slice(line.start, line.end))?.[1];
  return {
    copyrightYear: year === undefined ? null : Number(year),
    fetched: (source.fields.fetched ?? source.fields.fetchedThere)?.slice(0, 10) ?? null,
  };
}

const NEWSROOM_HOURS = 7;

/** The day that the text's own dates tell, see `publishedFromText`. */
export type Told = ReturnType<typeof publishedFromText>;

/**
 * True where the text places itself over a month after the day that stands beside it; nearer days may be events to
 * come.
 */
export function contradicts({ basis, date, precision }: Published, told: Told): boolean {
  if (told === null || basis === "in_text" || (precision !== "day" && precision !== "minute")) return false;
  return Date.parse(told.date) - Date.parse(date) > MONTH;
}

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 31 * DAY;

/** Looks at the evidence from the strongest to the weakest; no evidence, no date. */
export function findPublished({ source, printed }: NormalDocument, told: Told): Published | null {
  return (
    fromMetadata(source.fields) ??
    read(source.fields.url, "url") ??
    read(printed.timestamp?.text ?? null, "byline") ??
    (told && { date: told.date, at: null, precision: told.precision, basis: "in_text", confidence: told.confidence }) ??
    fromFileName(source.sourcePath)
  );
}

/** `2021-07-28`, `20210728`, `2021_07_28` in the name of a file or of a folder above it. */
const FILE_DATE = /(?<![\da-f])((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\da-f])/i;

/** The date that the record states, in the order of its column. */
function fromMetadata({
  published,
  dayOrder = "day_first",
  fetched,
  fetchedThere,
  page,
}: SourceFields): Published | null {
  if (published === null) return null;
  const stated = readStated(published, { order: dayOrder, fetched: fetched ?? fetchedThere ?? null });
  return decided(stated, page?.published ?? "metadata");
}

/** True where the record states a date, and it was not read. */
export const isUnread = ({ source }: NormalDocument, published: Published | null): boolean =>
  source.fields.published !== null && published?.basis !== (source.fields.page?.published ?? "metadata");

/** True where only the custom of the country tells which number of the stated date is the day. */
export const isOrderAssumed = ({ source: { fields } }: NormalDocument): boolean =>
  fields.dayOrderAssumed === true && fields.published !== null && orderOf(fields.published) === "either";

const read = (written: string | null, basis: PublishedBasis): Published | null =>
  decided(written === null ? null : readPublished(written), basis);

function decided(found: ReturnType<typeof readPublished>, basis: PublishedBasis): Published | null {
  if (!found) return null;
  if (found.time === null)
    return { date: found.date, at: null, precision: found.precision, basis, confidence: CONFIDENCE[basis] };
  const at = inNewsroom(found.date, found.time, found.offset);
  return { date: at.slice(0, 10), at, precision: found.precision, basis, confidence: CONFIDENCE[basis] };
}

/** A machine's timestamp in UTC becomes the newsroom's: an article of 23:30Z is of the next day there. */
function inNewsroom(date: string, time: string, offset: string | null): string {
  const at = localTime(date, time, offset);
  if (offset !== "+00:00") return at;
  const shifted = new Date(Date.parse(at) + NEWSROOM_HOURS * 60 * 60 * 1000);
  return `${shifted.toISOString().slice(0, 19)}${NEWSROOM_OFFSET}`;
}

function fromFileName(path: string): Published | null {
  const match = FILE_DATE.exec(path);
  if (!match) return null;
  const [, year, , month, day] = match as unknown as [string, string, string, string, string];
  return read(`${year}-${month}-${day}`, "file_name");
}

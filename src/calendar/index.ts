/** Indonesian dates and times: found, resolved to TIMEX3, and turned into an article's day of publication. */
import type { TemporalExpression } from "../core/annotations.ts";
import { parseIsoDay } from "./civil.ts";
import type { WrittenDate } from "./draft.ts";
import { readDates } from "./reading.ts";
import { Timeline } from "./timeline.ts";

export type { WrittenDate } from "./draft.ts";
export { publishedFromText } from "./publication.ts";
export type { PublicationHints } from "./publication-years.ts";
export { readDates } from "./reading.ts";
export { type DayOrder, orderOf, readStated } from "./stated.ts";
export { readPublished } from "./timestamps.ts";

interface Context {
  readonly published: string | null;
  readonly offset: string | null;
}

/**
 * Every temporal expression of a text, sorted, none overlapping; offsets are UTF-16 code units. `written` is what
 * `readDates` gives for the text.
 * `published` is the ISO local day of publication (without it relative expressions have no value), `offset` the
 * outlet's offset from UTC, for clock times that name no zone.
 */
export function resolveDates(text: string, written: readonly WrittenDate[], context: Context): TemporalExpression[] {
  const published = context.published === null ? null : parseIsoDay(context.published);
  return new Timeline(text, written, published, context.offset).resolve();
}

/** The same for a text whose dates are not read yet. */
export const findDates = (text: string, context: Context): TemporalExpression[] =>
  resolveDates(text, readDates(text), context);

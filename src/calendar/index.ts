/** Indonesian dates and times: found, resolved to TIMEX3, and turned into an article's day of publication. */
import type { TemporalExpression } from "../core/annotations.ts";
import { parseIsoDay } from "./civil.ts";
import { merge } from "./merge.ts";
import { scan } from "./scan.ts";
import { Timeline } from "./timeline.ts";

export { publishedFromText } from "./publication.ts";
export { readPublished } from "./timestamps.ts";

/**
 * Every temporal expression of a text, sorted, none overlapping; offsets are UTF-16 code units.
 * `published` is the ISO local day of publication (without it relative expressions have no value), `offset` the outlet's
 * offset from UTC, for clock times that name no zone.
 */
export function findDates(
  text: string,
  context: { readonly published: string | null; readonly offset: string | null },
): TemporalExpression[] {
  const drafts = merge(text, scan(text));
  const published = context.published === null ? null : parseIsoDay(context.published);
  return new Timeline(text, drafts, published, context.offset).resolve();
}

/** The day of publication, worked out from the dates that an article tells. */
import { dayNumber, isDay, isoDay, weekdayOf } from "./civil.ts";
import type { Draft } from "./draft.ts";
import { clauseHas, tenseOf } from "./inference.ts";
import { AWAITING, BOUNDING } from "./vocabulary.ts";

/** A date without its weekday that follows these is a bound: it need not be past. */
const BOUND = new RegExp(`\\b${BOUNDING}\\b`, "i");
/** What a day is awaited for: a match, a deadline, a flight. */
const AWAITED = new RegExp(`\\b${AWAITING}\\b`, "i");

/** True where the clause of the date speaks of what is still to come. */
const isToCome = (text: string, draft: Draft): boolean =>
  tenseOf(text, draft) === 1 || (draft.weekday === undefined && clauseHas(text, draft.start, BOUND));

/** True for a day that something happened on: `16 Oktober 2025`, `pada Senin (7/7)`; reports are dated `, Senin (7/7/2025)`. */
const isEvent = (text: string, { draft, year }: Told): boolean =>
  draft.weekday === undefined ||
  (year === null && /\bpada $/i.test(text.slice(Math.max(0, draft.start - 6), draft.start)));

/** What a bare date that dates the news follows: the opening of the text, a comma, a bracket. */
const DATING = /^\W*(?:Pada )?$|[,(] ?$/;
const LONGEST_OPENING = 12;

/** A day of the year that the text tells, with its year if it is written. */
interface Told {
  readonly draft: Draft;
  readonly index: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const fits = (year: number, { month, day, draft }: Told): boolean =>
  isDay(year, month, day) && (draft.weekday === undefined || weekdayOf(dayNumber(year, month, day)) === draft.weekday);

/** Years that the text names, with how often, and among them those that the weekday of some date bears out. */
interface Years {
  readonly named: ReadonlyMap<number, number>;
  readonly borneOut: ReadonlySet<number>;
  /** The latest day that its weekday bears out; null where there is none. */
  readonly latest: number | null;
}

function yearsOf(text: string, drafts: readonly Draft[], told: readonly Told[]): Years {
  const named = new Map<number, number>();
  const name = (year: number): void => void named.set(year, (named.get(year) ?? 0) + 1);
  for (const draft of drafts) {
    const { when } = draft;
    // `akan dijual pada 2032` tells nothing of today's year.
    if ((when.form === "year" || when.form === "month") && when.year !== null && !isToCome(text, draft))
      name(when.year);
  }
  const borneOut = new Set<number>();
  let latest: number | null = null;
  for (const date of told) {
    if (date.year === null) continue;
    name(date.year);
    if (date.draft.weekday === undefined || !fits(date.year, date)) continue;
    borneOut.add(date.year);
    latest = Math.max(latest ?? -Infinity, dayNumber(date.year, date.month, date.day));
  }
  return { named, borneOut, latest };
}

/** How well a year suits one that the text names: the same, or a little later, as news looks back more than ahead. */
const SUITS: Readonly<Record<number, number>> = { 0: 3, 1: 2, 2: 1, [-1]: 1 };

/** Before it there was no news on the web: an earlier year is of the story. */
const FIRST_YEAR = 1995;

/**
 * The year that a date was meant for. `Selasa (7/10/2024)`, no Tuesday, was typed from habit in 2025, unless the text tells
 * of 2024 elsewhere; a year left out is one near those that the text names, on which the weekday falls.
 */
function meantYear(date: Told, { named, borneOut, latest }: Years): number | null {
  if (date.year === null) {
    if (date.draft.weekday === undefined) return null;
    const scores = new Map<number, number>();
    for (const [year, times] of borneOut.size > 0 ? [...borneOut].map((year) => [year, 1] as const) : named) {
      for (let candidate = year - 1; candidate <= year + 2; candidate++) {
        if (candidate < FIRST_YEAR || !fits(candidate, date)) continue;
        if (latest !== null && dayNumber(candidate, date.month, date.day) > latest + 31) continue;
        scores.set(candidate, (scores.get(candidate) ?? 0) + times * (SUITS[candidate - year] as number));
      }
    }
    const [best] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return best?.[0] ?? null;
  }
  if (fits(date.year, date)) return date.year;
  const next = date.year + 1;
  const isNext = borneOut.size > 0 ? borneOut.has(next) : named.get(date.year) === 1 || named.has(next);
  if (!borneOut.has(date.year) && isNext && fits(next, date)) return next;
  const previous = date.year - 1;
  return borneOut.has(previous) && fits(previous, date) ? previous : date.year;
}

/** `Kamis (19/9/2025)`, a Friday, where the story last tells of Wednesday the 10th: the Thursday after it. */
function followingDay({ draft, year }: Told, { latest }: Years): number | null {
  if (latest === null || year === null || draft.weekday === undefined) return null;
  const ahead = (draft.weekday - weekdayOf(latest) + 7) % 7;
  return ahead === 1 ? latest + 1 : null;
}

/** How much a date tells of the publication: the day of a report, a misprint of one, some day of the story, one expected. */
const REPORT = 3;
const MISPRINT = 2;
const STORY = 1;
const EXPECTED = 0;

interface Evidence {
  readonly day: number;
  readonly weight: number;
  readonly draft: Draft;
}

/** `besok, Minggu (19/10)`: the words before a date that count from the publication, as days. */
function deicticBefore(text: string, drafts: readonly Draft[], index: number): number | null {
  const draft = drafts[index] as Draft;
  if (draft.deictic !== undefined) return draft.deictic;
  const before = drafts[index - 1];
  if (before?.when.form !== "shift" || before.when.unit !== "day" || before.when.origin !== "published") return null;
  return /^ ?[,(] ?$/.test(text.slice(before.end, draft.start)) ? before.when.count : null;
}

/**
 * The day of publication that the text's own dates (`readDates`) tell: the latest day that a report is dated by (`Senin (20/10/2025)`),
 * what is still to come left aside. Null where no date stands.
 */
export function publishedFromText(
  text: string,
  drafts: readonly Draft[],
): { date: string; precision: "day"; start: number; end: number } | null {
  const told = drafts.flatMap((draft, index): Told[] =>
    draft.when.form === "day" && draft.when.first.month !== null
      ? [{ draft, index, year: draft.when.first.year, month: draft.when.first.month, day: draft.when.first.day }]
      : [],
  );
  const years = yearsOf(text, drafts, told);
  const lead = text.includes("\n") ? text.indexOf("\n") : text.length / 3;
  let best: Evidence | null = null;
  for (const date of told) {
    const { draft, index } = date;
    const year = meantYear(date, years);
    if (year === null || year < FIRST_YEAR || !isDay(year, date.month, date.day)) continue;
    const deictic = deicticBefore(text, drafts, index);
    const pinned = deictic !== null;
    const toCome = !pinned && isToCome(text, draft);
    // `... akan bersidang di Jakarta, Kamis (12/6/2025)`: a day to come, or that of the report.
    if (toCome && !(text[draft.start - 2] === "," && text[draft.end - 1] === ")")) continue;
    // `Senin (20/10) lalu`: looked back upon, so it is not the day of the report.
    if (!pinned && draft.tense === -1) continue;
    const bare = !pinned && isEvent(text, date);
    // A bare date tells when something was, wherever it stands; only the lead is about the news itself.
    if (
      bare &&
      (draft.start > lead || !DATING.test(text.slice(Math.max(0, draft.start - LONGEST_OPENING), draft.start)))
    )
      continue;
    const expected = toCome || (!pinned && clauseHas(text, draft.start, AWAITED));
    const follower = fits(year, date) ? null : followingDay(date, years);
    const day = follower ?? dayNumber(year, date.month, date.day) - (deictic ?? 0);
    const weight = expected ? EXPECTED : bare ? STORY : fits(year, date) || follower !== null ? REPORT : MISPRINT;
    if (best === null || weight > best.weight || (weight === best.weight && day > best.day)) {
      best = { day, weight, draft };
    }
  }
  return best && { date: isoDay(best.day), precision: "day", start: best.draft.start, end: best.draft.end };
}

/** Which day each date of an article was meant for: years left out, and slips of the keyboard. */
import { civil, dayNumber, isDay, parseIsoDay, weekdayOf } from "./civil.ts";
import type { Draft } from "./draft.ts";
import { clauseHas, tenseOf } from "./inference.ts";
import { BIRTH, BOUNDING } from "./vocabulary.ts";

/** A date without its weekday that follows these is a bound: it need not be past. */
const BOUND = new RegExp(`\\b${BOUNDING}\\b`, "i");

/** True where the clause of the date speaks of what is still to come. */
export const isToCome = (text: string, draft: Draft): boolean =>
  tenseOf(text, draft) === 1 || (draft.weekday === undefined && clauseHas(text, draft.start, BOUND));

/** A day of the year that the text tells, with its year if it is written. */
export interface Told {
  readonly draft: Draft;
  readonly index: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const fits = (year: number, { month, day, draft }: Told): boolean =>
  isDay(year, month, day) && (draft.weekday === undefined || weekdayOf(dayNumber(year, month, day)) === draft.weekday);

/** What is known of an article beside its text. */
export interface PublicationHints {
  /** The year of the copyright line. */
  readonly copyrightYear: number | null;
  /** ISO day of the crawl: nothing was published after it. */
  readonly fetched: string | null;
}

export const NO_HINTS: PublicationHints = { copyrightYear: null, fetched: null };

/** Before it there was no news on the web: an earlier year is of the story. */
export const FIRST_YEAR = 1990;
/** A later year is a slip of the keyboard (`2109`, `3019`) or a plan, where the crawl does not say when it was. */
const LAST_DAY = dayNumber(2035, 12, 31);

/** Years that the text names, with how often, and among them those that the weekday of some date bears out. */
export interface Years {
  readonly named: ReadonlyMap<number, number>;
  readonly borneOut: ReadonlySet<number>;
  /** The latest day that its weekday bears out; null where there is none. */
  readonly latest: number | null;
  readonly copyright: number | null;
  /** The last day that the article may be of. */
  readonly last: number;
}

const BORN = new RegExp(`\\b${BIRTH}\\b`, "i");
const BIRTHS = new RegExp(`\\b${BIRTH}\\b`, "gi");
const BIRTH_REACH = 90;

/**
 * True for the date behind a word of birth, which tells nothing of the article's: `kelahiran ⟨23 September 1996⟩ itu
 * menang, Sabtu (4/9/2021)`.
 */
export function isOfBirth(text: string, drafts: readonly Draft[], index: number): boolean {
  const { start } = drafts[index] as Draft;
  if (!clauseHas(text, start, BORN)) return false;
  const from = Math.max(0, start - BIRTH_REACH);
  let born = from;
  for (const { index: at } of text.slice(from, start).matchAll(BIRTHS)) born = from + at;
  for (let i = index - 1; i >= 0 && (drafts[i] as Draft).start > born; i--) {
    if (DATED.has((drafts[i] as Draft).when.form)) return false;
  }
  return true;
}
const DATED: ReadonlySet<string> = new Set(["day", "month", "year"]);

export function yearsOf(text: string, drafts: readonly Draft[], told: readonly Told[], hints: PublicationHints): Years {
  const last = (hints.fetched === null ? null : parseIsoDay(hints.fetched)) ?? LAST_DAY;
  const inBounds = (day: number): boolean => day <= last && civil(day).year >= FIRST_YEAR;
  const named = new Map<number, number>();
  const name = (year: number): void => void named.set(year, (named.get(year) ?? 0) + 1);
  for (const [index, draft] of drafts.entries()) {
    const { when } = draft;
    if ((when.form !== "year" && when.form !== "month") || when.year === null) continue;
    // `akan dijual pada 2032` tells nothing of today's year
    if (!isToCome(text, draft) && !isOfBirth(text, drafts, index)) name(when.year);
  }
  const borneOut = new Set<number>();
  let latest: number | null = null;
  for (const date of told) {
    if (date.year === null || isOfBirth(text, drafts, date.index)) continue;
    name(date.year);
    if (date.draft.weekday === undefined || !fits(date.year, date)) continue;
    const day = dayNumber(date.year, date.month, date.day);
    if (!inBounds(day)) continue;
    borneOut.add(date.year);
    latest = Math.max(latest ?? -Infinity, day);
  }
  return { named, borneOut, latest, copyright: hints.copyrightYear, last };
}

/** What a date was meant for, and whether it says so itself. */
interface Meant {
  readonly day: number;
  readonly mended: boolean;
}

const meant = (year: number, { month, day }: Told, mended: boolean): Meant => ({
  day: dayNumber(year, month, day),
  mended,
});

/**
 * The day that a date was meant for; null where it cannot be told. A year left out is one that a witness tells: another
 * date that its weekday bears out, the copyright line, else one
 * near those that the text names, on which the weekday falls.
 */
export function meantDay(date: Told, years: Years): Meant | null {
  if (date.year === null) return withoutYear(date, years);
  const inBounds =
    date.year >= FIRST_YEAR &&
    (isDay(date.year, date.month, date.day) ? meant(date.year, date, false).day <= years.last : true);
  if (!inBounds) return mistypedYear(date, date.year, years);
  if (fits(date.year, date)) return meant(date.year, date, false);
  return contradicted(date, date.year, years);
}

function withoutYear(date: Told, { named, borneOut, latest, copyright, last }: Years): Meant | null {
  if (date.draft.weekday === undefined) return null;
  if (copyright !== null) {
    const year = [copyright, copyright - 1].find((candidate) => fits(candidate, date));
    return year === undefined ? null : meant(year, date, false);
  }
  const scores = new Map<number, number>();
  for (const [year, times] of borneOut.size > 0 ? [...borneOut].map((year) => [year, 1] as const) : named) {
    for (const [shift, suits] of SUITS) {
      if (!fits(year + shift, date)) continue;
      const { day } = meant(year + shift, date, false);
      if (borneOut.size === 0 && year + shift < FIRST_GUESS) continue;
      if (day > last || (latest !== null && day > latest + NEXT_MONTH)) continue;
      scores.set(year + shift, (scores.get(year + shift) ?? 0) + times * suits);
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best === undefined ? null : meant(best[0], date, false);
}

/** Where nothing bears it out, no earlier year is guessed: history is told in articles of today. */
const FIRST_GUESS = 2000;

/** How well a year so far from one that the text names suits it: news looks back more than ahead. */
const SUITS: readonly (readonly [shift: number, suits: number])[] = [
  [-1, 1],
  [0, 3],
  [1, 2],
  [2, 1],
];

/** A date without its year may be this much after the last one with it. */
const NEXT_MONTH = 31;

/**
 * `Senin (16/9/3019)`: a figure wrong, or two turned round; the weekday tells which year was meant, and where it allows
 * several, those that the text names.
 */
function mistypedYear(date: Told, year: number, { last, borneOut, named }: Years): Meant | null {
  if (date.draft.weekday === undefined || year > LAST_WRITTEN) return null;
  const written = String(year).padStart(4, "0");
  const found: number[] = [];
  for (let candidate = FIRST_YEAR; candidate <= civil(last).year; candidate++) {
    if (isSlip(written, String(candidate)) && fits(candidate, date)) found.push(candidate);
  }
  const [only, ...others] = found.length > 1 ? found.filter((candidate) => named.has(candidate)) : found;
  if (only === undefined || others.length > 0) return null;
  const mended = meant(only, date, !borneOut.has(only));
  return mended.day <= last ? mended : null;
}

const LAST_WRITTEN = 9999;

/** Whether one figure differs, or two neighbours are turned round. */
function isSlip(written: string, intended: string): boolean {
  const wrong = [...written].flatMap((figure, i) => (figure === intended[i] ? [] : [i]));
  const [a = 0, b = 0] = wrong;
  return (
    wrong.length === 1 ||
    (wrong.length === 2 && b === a + 1 && written[a] === intended[b] && written[b] === intended[a])
  );
}

/**
 * A date that its weekday contradicts: `Kamis (10/9/2019)` is of the next month where that is a Thursday, `Selasa
 * (7/10/2024)` was typed from habit in 2025; another year needs a witness, or nothing that speaks for the one written.
 * `Selasa (9/10/2019)` is September the tenth.
 */
function contradicted(date: Told, year: number, years: Years): Meant | null {
  const { named, borneOut, last } = years;
  const { month, day } = date;
  const witnessed = slipBesideWitness(date, year, years);
  if (witnessed !== null) return witnessed;
  const nextMonth = { ...date, month: month + 1 };
  if (month < 12 && fits(year, nextMonth) && meant(year, nextMonth, true).day <= last)
    return meant(year, nextMonth, true);
  const next = year + 1;
  const isNext = borneOut.size > 0 ? borneOut.has(next) : named.get(year) === 1 || named.has(next);
  if (!borneOut.has(year) && isNext && fits(next, date) && meant(next, date, true).day <= last)
    return meant(next, date, !borneOut.has(next));
  if (borneOut.has(year - 1) && fits(year - 1, date)) return meant(year - 1, date, false);
  const turned = { ...date, month: day, day: month };
  if (day <= 12 && fits(year, turned) && meant(year, turned, true).day <= last) return meant(year, turned, true);
  if (!isDay(year, month, day)) return null;
  const { day: written } = meant(year, date, true);
  // `Rabu (17/9/2019)`, a Tuesday: of the two days that it may be of, the story goes on to the later
  return { day: date.draft.weekday === weekdayOf(written + 1) ? written + 1 : written, mended: true };
}

/** Slips in the month and the year of a date: the old one typed from habit, or a key beside the right one. */
const SLIPS: readonly (readonly [years: number, months: number])[] = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
];
/** What was told of the same story lies so near. */
const SAME_STORY = 14;

/**
 * `Kamis (12/8/2019)` beside `Selasa (10/9/2019)` is of September, `Senin (6/1/2024)` beside `Jumat (27/12/2024)` of
 * 2025: the latest day that its weekday bears out is the witness.
 */
function slipBesideWitness(date: Told, year: number, { latest, last }: Years): Meant | null {
  if (latest === null) return null;
  for (const [inYears, inMonths] of SLIPS) {
    const candidate = { ...date, month: date.month + inMonths };
    if (candidate.month < 1 || candidate.month > 12 || !fits(year + inYears, candidate)) continue;
    const { day } = meant(year + inYears, candidate, false);
    if (day <= last && Math.abs(day - latest) <= SAME_STORY) return { day, mended: false };
  }
  return null;
}

/** `Kamis (19/9/2025)`, a Friday, where the story last tells of Wednesday the 10th: the Thursday after it. */
export function followingDay({ draft, year }: Told, { latest }: Years): number | null {
  if (latest === null || year === null || draft.weekday === undefined) return null;
  const ahead = (draft.weekday - weekdayOf(latest) + 7) % 7;
  return ahead === 1 ? latest + 1 : null;
}

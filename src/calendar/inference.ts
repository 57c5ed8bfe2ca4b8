/** What a reader fills in: whether a clause looks ahead, and the year that a date leaves out. */
import { civil, dayNumber, daysInMonth, isDay, weekdayOf } from "./civil.ts";
import type { Draft, When } from "./draft.ts";
import { matchAt, sticky } from "./pattern.ts";
import { hijriDay } from "./proclaimed.ts";
import {
  CLAUSE_TURN,
  DATES_WORDS,
  EXEMPTING,
  HABITUAL,
  HOURS_CUE,
  OPENING_CUE,
  PROSPECTIVE,
  REGULATING,
  REST_DAY,
  WEEKDAY,
} from "./vocabulary.ts";

export type Tense = -1 | 1 | undefined;

/** Words that put what follows them into the future. */
const FUTURE = new RegExp(`\\b${PROSPECTIVE}\\b`, "i");
/** Where a clause ends, or turns from what was said to the saying: `"Kami akan datang," kata camat, Senin`. */
const TURN = new RegExp(`[.!?]\\s|[\\n;"”]|\\b${CLAUSE_TURN}`, "gi");

/** True where the words of the expression's own clause, some 90 characters before it at most, match. */
export function clauseHas(text: string, start: number, words: RegExp): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  if (!words.test(before)) return false;
  let clause = 0;
  for (const turn of before.matchAll(TURN)) clause = turn.index + turn[0].length;
  return words.test(before.slice(clause));
}

const HABIT = new RegExp(`\\b${HABITUAL}\\b`, "i");
const REGULATION = new RegExp(`\\b${REGULATING}\\b`, "i");

/** `Gaji biasanya cair pada awal bulan`: of no month. */
export const isHabitual = (text: string, { start }: Draft): boolean => clauseHas(text, start, HABIT);

/** `Truk hanya boleh melintas pukul 22.00-04.00`: of no day. */
export const isRegulation = (text: string, { start }: Draft): boolean =>
  clauseHas(text, start, REGULATION) || clauseHas(text, start, HABIT);

const OF_HOURS = new RegExp(`\\b${HOURS_CUE}\\b`, "i");
const OPENING = new RegExp(`\\b${OPENING_CUE}\\b`, "i");

/** `Ganjil genap diberlakukan ⟨pukul 06.00-10.00⟩`: the hours of a rule. */
export const areHours = (text: string, { start }: Draft): boolean => clauseHas(text, start, OF_HOURS);
/** `Kedai itu buka ⟨pukul 08.00-22.00⟩`. */
export const isOpen = (text: string, { start }: Draft): boolean => clauseHas(text, start, OPENING);

const EXCEPTION = new RegExp(`\\b${EXEMPTING} (?:pada )?(?:hari )?$`, "i");
const LONGEST_EXCEPTION = 24;

/** The days off that a weekday goes with: `Minggu⟨ dan tanggal merah⟩`, `Sabtu⟨, Minggu, dan hari libur⟩`. */
const DAYS_OFF = sticky(`(?:,_${WEEKDAY})?,?_(?:dan|atau)_${REST_DAY}`);

/** `Bengkel buka setiap hari kecuali ⟨Rabu⟩`, `Pasar itu biasanya ramai pada hari ⟨Kamis⟩`. */
export const isOfEveryWeek = (text: string, draft: Draft): boolean =>
  EXCEPTION.test(text.slice(Math.max(0, draft.start - LONGEST_EXCEPTION), draft.start)) ||
  (draft.type === "DATE" && (isHabitual(text, draft) || matchAt(DAYS_OFF, text, draft.end) !== null));

const SAYING = new RegExp(`\\b${DATES_WORDS}\\b`, "i");
const LONGEST_SAYING = 120;
const SAYING_ENDS = /[.!?]\s|[\n"”]/;

/** `"Sopirnya mengantuk," kata kapolsek, ⟨Rabu (9/8/2023)⟩`: the day of the words, not of what they tell. */
export function isDayOfWords(text: string, { start, weekday, when }: Draft): boolean {
  if ((weekday === undefined && when.form !== "weekday") || text[start - 2] !== ",") return false;
  const before = text.slice(Math.max(0, start - LONGEST_SAYING), start);
  return SAYING.test(before.split(SAYING_ENDS).at(-1) as string);
}

/** `Juli sempat turun`: over, whatever the clause expects after it. */
const OVER = /^ (?:sempat|pernah) /;

/** -1 or 1 where the words beside the expression, or its clause, tell past from future. */
export const tenseOf = (text: string, draft: Draft): Tense =>
  draft.tense ??
  (OVER.test(text.slice(draft.end, draft.end + 8)) ? -1 : clauseHas(text, draft.start, FUTURE) ? 1 : undefined);

const inTense = (days: readonly number[], reference: number, tense: Tense): readonly number[] => {
  const fits = days.filter((day) => tense === undefined || (day - reference) * tense >= 0);
  return fits.length > 0 ? fits : days;
};

const nearest = (days: readonly number[], reference: number): number | undefined =>
  days.reduce<number | undefined>(
    (best, day) => (best === undefined || Math.abs(day - reference) < Math.abs(best - reference) ? day : best),
    undefined,
  );

/** Days around New Year that lie so near may be of the year before or after. */
const NEAR = 62;
/** A weekday that only another year bears out is a slip where the date lies so near in this one. */
const SLIP = 31;

/**
 * The day of a month and day of the month without a year: near `reference`, where the weekday and the tense allow.
 * Where neither speaks it is of the year of reference, except around New Year. Null where there is no such day.
 */
export function inferDay(
  month: number,
  day: number,
  reference: number,
  weekday: number | undefined,
  tense: Tense,
): number | null {
  const { year } = civil(reference);
  const days = [0, -1, 1].flatMap((shift) =>
    isDay(year + shift, month, day) ? [dayNumber(year + shift, month, day)] : [],
  );
  const onWeekday = days.filter((candidate) => weekday === undefined || weekdayOf(candidate) === weekday);
  // A weekday that no year bears out is a misprint, and tells nothing.
  const told = onWeekday.length > 0 && weekday !== undefined;
  const candidates = inTense(told ? onWeekday : days, reference, tense);
  const near = candidates.find((candidate) => Math.abs(candidate - reference) <= NEAR);
  // `Senin (21/10)` of this week, which is a Tuesday: a slip is likelier than a date of another year.
  const slip = told && near === undefined && days.find((candidate) => Math.abs(candidate - reference) <= SLIP);
  if (slip) return slip;
  const best = near ?? (told || tense !== undefined ? nearest(candidates, reference) : candidates[0]);
  return best ?? null;
}

/** The day of a day of the month: this month's, else the last or the next by the tense. */
export function inferDayOfMonth(day: number, reference: number, tense: Tense): number | null {
  const { year, month } = civil(reference);
  const days = [0, -1, 1].flatMap((shift) => {
    const index = year * 12 + month - 1 + shift;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    return day <= daysInMonth(y, m) ? [dayNumber(y, m, day)] : [];
  });
  return inTense(days, reference, tense)[0] ?? null;
}

/** The year of a month: the year of reference, unless the tense or a long way ahead says otherwise. */
export function inferYearOfMonth(month: number, reference: number, tense: Tense): number {
  const now = civil(reference);
  const ahead = month - now.month;
  if (tense === 1) return ahead < 0 ? now.year + 1 : now.year;
  return ahead > 3 ? now.year - 1 : now.year;
}

/** The Hijri years that begin in or beside a year of the other calendar. */
const hijriYears = (year: number): readonly number[] => {
  const middle = Math.round(((year - 622) * 33) / 32);
  return [middle - 1, middle, middle + 1];
};

/** The day of a feast; `reference` is null where nothing tells its year. Null where it cannot be told. */
export function feastDay(
  { month, day, hijri, year }: Extract<When, { form: "feast" }>,
  reference: number | null,
  tense: Tense,
): number | null {
  if (!hijri) {
    if (year !== null) return dayNumber(year, month, day);
    if (reference === null) return null;
    const years = [-1, 0, 1].map((shift) => dayNumber(civil(reference).year + shift, month, day));
    return nearest(inTense(years, reference, tense), reference) ?? null;
  }
  // `1445` is a Hijri year, `Idul Fitri 2024` names one of the other calendar.
  if (year !== null && year < 1700) return hijriDay(year, month, day);
  if (year !== null) {
    const days = hijriYears(year).map((hijriYear) => hijriDay(hijriYear, month, day));
    return days.find((candidate) => civil(candidate).year === year) ?? null;
  }
  if (reference === null) return null;
  const days = hijriYears(civil(reference).year).map((hijriYear) => hijriDay(hijriYear, month, day));
  return nearest(inTense(days, reference, tense), reference) ?? null;
}

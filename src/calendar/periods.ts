/**
 * Stretches of the calendar with their TIMEX3 values: the day, week, month, quarter, year ... that a day is in, or off
 * it.
 */
import { addMonths, civil, dayNumber, daysInMonth, isoDay, isoWeek, mondayOf, pad } from "./civil.ts";
import type { Edge } from "./draft.ts";
import type { Granularity } from "./vocabulary.ts";

export interface Period {
  readonly value: string;
  readonly granularity: Granularity;
  /** Day numbers, both inclusive. */
  readonly start: number;
  readonly end: number;
}

export const dayPeriod = (start: number, end = start): Period => ({
  value: isoDay(start),
  granularity: "day",
  start,
  end,
});

function weekPeriod(day: number): Period {
  const monday = mondayOf(day);
  return { value: isoWeek(monday), granularity: "week", start: monday, end: monday + 6 };
}

function weekendPeriod(day: number): Period {
  const saturday = mondayOf(day) + 5;
  return { value: `${isoWeek(saturday)}-WE`, granularity: "weekend", start: saturday, end: saturday + 1 };
}

/** A month, or a run of months named by its first: `Juli-Agustus`, `November-Januari`. */
export function monthPeriod(
  year: number,
  month: number,
  last = month,
  lastYear = last < month ? year + 1 : year,
): Period {
  return {
    value: `${pad(year, 4)}-${pad(month)}`,
    granularity: "month",
    start: dayNumber(year, month, 1),
    end: dayNumber(lastYear, last, daysInMonth(lastYear, last)),
  };
}

const MONTHS_OF = { quarter: 3, half_year: 6 } as const;
/** What TIMEX3 writes for a part of the year. */
export const PART_MARK = { quarter: "Q", half_year: "H" } as const;

/** `2023-Q3`, `2023-H1` */
export function partOfYearPeriod(
  unit: "quarter" | "half_year",
  year: number,
  index: number,
  last = index,
  lastYear = year,
): Period {
  const months = MONTHS_OF[unit];
  const { start, end } = monthPeriod(year, (index - 1) * months + 1, last * months, lastYear);
  return { value: `${pad(year, 4)}-${PART_MARK[unit]}${index}`, granularity: unit, start, end };
}

/** The year 0 of the arithmetic is 1 BC. */
export const yearPeriod = (year: number, last = year): Period => ({
  value: year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`,
  granularity: "year",
  start: dayNumber(year, 1, 1),
  end: dayNumber(last, 12, 31),
});

/** The decade of a year: `199` for 1990 to 1999. */
export function decadePeriod(year: number): Period {
  const first = Math.floor(year / 10) * 10;
  return { ...yearPeriod(first, first + 9), value: pad(first / 10, 3), granularity: "decade" };
}

/** The 19th century is `18`, from 1801 to 1900. */
export const centuryPeriod = (century: number): Period => ({
  ...yearPeriod((century - 1) * 100 + 1, century * 100),
  value: pad(century - 1),
  granularity: "century",
});

/** Where the second and the last third of a period begin: in ten days of a month, and in four months of a year. */
function thirds({ granularity, start, end }: Period): readonly [middle: number, last: number] {
  const { year } = civil(start);
  if (granularity === "month") return [start + 10, start + 20];
  if (granularity === "year" && civil(end).year === year) return [dayNumber(year, 5, 1), dayNumber(year, 9, 1)];
  const third = (end - start + 1) / 3;
  return [start + Math.round(third), start + Math.round(2 * third)];
}

/** `awal`, `pertengahan`, `akhir`: the first, middle or last third of a period, which keeps its value. */
export function narrowed(period: Period, edge: Edge | undefined): Period {
  if (edge === undefined) return period;
  const [middle, last] = thirds(period);
  if (edge === "START") return { ...period, end: middle - 1 };
  return edge === "MID" ? { ...period, start: middle, end: last - 1 } : { ...period, start: last };
}

/** The n-th seven days of a month, which keeps its value; all of it where it has no such days. */
export function weekOf(month: Period, week: number): Period {
  const start = month.start + 7 * (week - 1);
  if (start > month.end) return month;
  return { ...month, start, end: Math.min(start + 6, month.end) };
}

/** The period so many units off the one that `day` is in; null for hours and less, which a day does not place. */
export function shiftedPeriod(unit: Granularity, day: number, count: number): Period | null {
  switch (unit) {
    case "day":
      return dayPeriod(day + count);
    case "week":
      return weekPeriod(day + 7 * count);
    case "weekend":
      return weekendPeriod(day + 7 * count);
    case "month": {
      const { year, month } = civil(addMonths(day, count));
      return monthPeriod(year, month);
    }
    case "quarter":
    case "half_year": {
      const { year, month } = civil(addMonths(day, count * MONTHS_OF[unit]));
      return partOfYearPeriod(unit, year, Math.ceil(month / MONTHS_OF[unit]));
    }
    case "year":
      // `satu setengah tahun lalu` is told to the month.
      return Number.isInteger(count) ? yearPeriod(civil(day).year + count) : shiftedPeriod("month", day, count * 12);
    case "decade":
      return Number.isInteger(count)
        ? decadePeriod(civil(day).year + 10 * count)
        : shiftedPeriod("year", day, count * 10);
    case "century":
      if (!Number.isInteger(count)) return shiftedPeriod("year", day, count * 100);
      return centuryPeriod(Math.ceil(civil(day).year / 100) + count);
    default:
      return null;
  }
}

/** The month in which a season of TIMEX3 begins, north of the equator. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const SEASON_MONTHS = 3;

/** The year of a season that is told on a day: the last that is over, the next that begins, or this year's. */
export function seasonYear(
  code: string,
  told: { readonly year: number; readonly month: number },
  tense?: -1 | 1,
): number {
  const first = SEASON_STARTS[code] as number;
  if (tense === 1) return told.month < first ? told.year : told.year + 1;
  if (tense === -1) return first + SEASON_MONTHS - 1 < told.month ? told.year : told.year - 1;
  return told.year;
}

/** The hour at which a part of the day of TIMEX3 begins, from noon on. */
const PART_STARTS: Readonly<Record<string, number>> = { TAF: 12, TEV: 17, TNI: 18 };
export const hourOfPart = (part: string | undefined): number | undefined => PART_STARTS[part ?? ""];

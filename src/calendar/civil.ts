/**
 * Days of the proleptic Gregorian calendar as whole numbers (days since 1970-01-01), without time zones or `Date`.
 * The arithmetic is Howard Hinnant's `days_from_civil`.
 */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const floorDiv = (a: number, b: number): number => Math.floor(a / b);
/** With zeros before it. */
export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floorDiv(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floorDiv(153 * (month + (month > 2 ? -3 : 9)) + 2, 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100) + dayOfYear - 719468;
}

export function civil(number: number): Civil {
  const z = number + 719468;
  const era = floorDiv(z, 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = floorDiv(
    dayOfEra - floorDiv(dayOfEra, 1460) + floorDiv(dayOfEra, 36524) - floorDiv(dayOfEra, 146096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDiv(yearOfEra, 4) - floorDiv(yearOfEra, 100));
  const shifted = floorDiv(5 * dayOfYear + 2, 153);
  const day = dayOfYear - floorDiv(153 * shifted + 2, 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const mondayOf = (number: number): number => number - weekdayOf(number) + 1;

/** `2014-05-15` */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** `2014-W21`, the ISO week that the day is in. */
export function isoWeek(number: number): string {
  const thursday = mondayOf(number) + 3;
  const { year } = civil(thursday);
  return `${pad(year, 4)}-W${pad(floorDiv(thursday - dayNumber(year, 1, 1), 7) + 1)}`;
}

/** The day number of `2014-05-15`; null for anything else. */
export function parseIsoDay(written: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Counts months on, keeping the day where the month has it. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civil(number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [floorDiv(index, 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/**
 * A day of the tabular Islamic calendar (CLDR `islamic-civil`) as a day number.
 * Indonesia goes by the sighting of the moon, so the true day may be one off.
 */
export function islamicDayNumber(year: number, month: number, day: number): number {
  const epoch = -492148; // 16 July 622 (Julian)
  return epoch + day - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + floorDiv(3 + 11 * year, 30);
}

/**
 * Two figures of a year below this are of this century. News writes short the years of living memory: up to thirty
 * years ahead (`periode 2025-45`) are fewer than those back to the births of the old (`28/07/55`).
 */
const FIRST_OF_LAST_CENTURY = 50;

/** The year of its figures: `21` is 2021, `55` is 1955, `2055` itself. */
export function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
}

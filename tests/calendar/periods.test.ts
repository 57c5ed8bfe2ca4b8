/** The arithmetic of the calendar, and what stands beside a place of a text. */
import { describe, expect, test } from "vitest";
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  fullYear,
  isDay,
  islamicDayNumber,
  isoDay,
  isoWeek,
  mondayOf,
  parseIsoDay,
  weekdayOf,
} from "../../src/calendar/civil.ts";
import { isCapital, isOf, opensSentence, wordAfter, wordBefore } from "../../src/calendar/pattern.ts";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  narrowed,
  type Period,
  partOfYearPeriod,
  shiftedPeriod,
  yearPeriod,
} from "../../src/calendar/periods.ts";
import type { Granularity } from "../../src/calendar/vocabulary.ts";

const day = (iso: string): number => parseIsoDay(iso) as number;
const told = (period: Period | null): string | null =>
  period && `${period.value} ${period.granularity} ${isoDay(period.start)} ${isoDay(period.end)}`;

describe("days", () => {
  test("are the same as the clock of the system counts them, over 800 years", () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const other = Array.from({ length: 3000 }, (_, i) => first + i * 97).filter((number) => {
      const date = new Date(number * 86_400_000);
      const { year, month, day: dayOf } = civil(number);
      return (
        isoDay(number) !== date.toISOString().slice(0, 10) ||
        dayNumber(year, month, dayOf) !== number ||
        weekdayOf(number) !== (date.getUTCDay() || 7)
      );
    });
    expect(other).toEqual([]);
  });

  test.each([
    ["2023-02-28", true],
    ["2023-02-29", false],
    ["2024-02-29", true],
    ["2000-02-29", true],
    ["1900-02-29", false],
    ["2023-04-30", true],
    ["2023-04-31", false],
    ["2023-12-31", true],
    ["2023-13-01", false],
    ["2023-00-10", false],
    ["2023-01-00", false],
    ["2023-1-01", false],
    ["2023-01-01T00", false],
  ])("%s is one: %s", (iso, is) => {
    expect(parseIsoDay(iso) !== null).toBe(is);
  });

  test("months have their days", () => {
    expect(Array.from({ length: 12 }, (_, i) => daysInMonth(2023, i + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([isDay(2023, 1, 1), isDay(2023, 12, 31), isDay(2023, 0, 1), isDay(2023, 13, 1)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each([
    ["2023-01-01", "2022-W52", "2022-12-26"],
    ["2023-01-02", "2023-W01", "2023-01-02"],
    ["2020-12-31", "2020-W53", "2020-12-28"],
    ["2021-01-03", "2020-W53", "2020-12-28"],
    ["2018-12-31", "2019-W01", "2018-12-31"],
  ])("%s is in %s", (iso, week, monday) => {
    expect([isoWeek(day(iso)), isoDay(mondayOf(day(iso)))]).toEqual([week, monday]);
  });

  test.each([
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-01-31", 13, "2024-02-29"],
    ["2023-03-31", -1, "2023-02-28"],
    ["2023-01-15", -1, "2022-12-15"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2023-11-15", 1, "2023-12-15"],
    ["2023-05-15", 0, "2023-05-15"],
    ["2023-05-15", -29, "2020-12-15"],
  ])("%s and %i months", (iso, months, then) => {
    expect(isoDay(addMonths(day(iso), months))).toBe(then);
  });

  test.each([
    [1445, 1, 1, "2023-07-19"],
    [1444, 9, 1, "2023-03-23"],
    [1444, 12, 10, "2023-06-29"],
    [1, 1, 1, "0622-07-19"],
  ])("the Islamic day %i-%i-%i", (year, month, dayOf, iso) => {
    expect(isoDay(islamicDayNumber(year, month, dayOf))).toBe(iso);
  });

  test("two figures of a year are of living memory", () => {
    expect(["00", "49", "50", "99", "2055", "100"].map(fullYear)).toEqual([2000, 2049, 1950, 1999, 2055, 100]);
  });
});

describe("periods", () => {
  test.each<[Period, string]>([
    [dayPeriod(day("2023-05-15")), "2023-05-15 day 2023-05-15 2023-05-15"],
    [dayPeriod(day("2023-05-15"), day("2023-05-17")), "2023-05-15 day 2023-05-15 2023-05-17"],
    [monthPeriod(2023, 2), "2023-02 month 2023-02-01 2023-02-28"],
    [monthPeriod(2023, 7, 8), "2023-07 month 2023-07-01 2023-08-31"],
    [monthPeriod(2023, 11, 1), "2023-11 month 2023-11-01 2024-01-31"],
    [monthPeriod(2023, 11, 11), "2023-11 month 2023-11-01 2023-11-30"],
    [partOfYearPeriod("quarter", 2023, 3), "2023-Q3 quarter 2023-07-01 2023-09-30"],
    [partOfYearPeriod("quarter", 2023, 1, 2), "2023-Q1 quarter 2023-01-01 2023-06-30"],
    [partOfYearPeriod("half_year", 2023, 2), "2023-H2 half_year 2023-07-01 2023-12-31"],
    [partOfYearPeriod("half_year", 2023, 2, 1, 2024), "2023-H2 half_year 2023-07-01 2024-06-30"],
    [yearPeriod(2023), "2023 year 2023-01-01 2023-12-31"],
    [yearPeriod(2023, 2025), "2023 year 2023-01-01 2025-12-31"],
    [yearPeriod(1), "0001 year 0001-01-01 0001-12-31"],
    [decadePeriod(1999), "199 decade 1990-01-01 1999-12-31"],
    [decadePeriod(2000), "200 decade 2000-01-01 2009-12-31"],
    [centuryPeriod(19), "18 century 1801-01-01 1900-12-31"],
  ])("%o", (period, expected) => {
    expect(told(period)).toBe(expected);
  });

  test("before Christ are counted from 1", () => {
    expect([yearPeriod(0).value, yearPeriod(-43).value]).toEqual(["BC0001", "BC0044"]);
  });

  test.each([
    ["2023-02", "START", "2023-02-01 2023-02-10"],
    ["2023-02", "MID", "2023-02-11 2023-02-20"],
    ["2023-02", "END", "2023-02-21 2023-02-28"],
    ["2023", "START", "2023-01-01 2023-04-30"],
    ["2023", "MID", "2023-05-01 2023-08-31"],
    ["2023", "END", "2023-09-01 2023-12-31"],
    ["2022-2024", "START", "2022-01-01 2022-12-31"],
    ["2022-2024", "MID", "2023-01-01 2024-01-01"],
    ["2022-2024", "END", "2024-01-02 2024-12-31"],
    ["199", "MID", "1993-05-02 1996-08-31"],
  ] as const)("%s %s", (name, edge, expected) => {
    const periods: Readonly<Record<string, Period>> = {
      "2023-02": monthPeriod(2023, 2),
      "2023": yearPeriod(2023),
      "2022-2024": yearPeriod(2022, 2024),
      "199": decadePeriod(1990),
    };
    const period = periods[name] as Period;
    const { start, end, value } = narrowed(period, edge);
    expect(value).toBe(period.value);
    expect(`${isoDay(start)} ${isoDay(end)}`).toBe(expected);
    expect(narrowed(period, undefined)).toBe(period);
  });

  test.each<[Granularity, number, string | null]>([
    ["day", 1, "2023-05-16 day 2023-05-16 2023-05-16"],
    ["day", -15, "2023-04-30 day 2023-04-30 2023-04-30"],
    ["week", 0, "2023-W20 week 2023-05-15 2023-05-21"],
    ["week", -1, "2023-W19 week 2023-05-08 2023-05-14"],
    ["weekend", 0, "2023-W20-WE weekend 2023-05-20 2023-05-21"],
    ["weekend", 1, "2023-W21-WE weekend 2023-05-27 2023-05-28"],
    ["month", -5, "2022-12 month 2022-12-01 2022-12-31"],
    ["month", 0, "2023-05 month 2023-05-01 2023-05-31"],
    ["quarter", 0, "2023-Q2 quarter 2023-04-01 2023-06-30"],
    ["quarter", 1, "2023-Q3 quarter 2023-07-01 2023-09-30"],
    ["quarter", -2, "2022-Q4 quarter 2022-10-01 2022-12-31"],
    ["half_year", 0, "2023-H1 half_year 2023-01-01 2023-06-30"],
    ["half_year", 1, "2023-H2 half_year 2023-07-01 2023-12-31"],
    ["year", -1, "2022 year 2022-01-01 2022-12-31"],
    ["year", -1.5, "2021-11 month 2021-11-01 2021-11-30"],
    ["decade", 0, "202 decade 2020-01-01 2029-12-31"],
    ["decade", -2, "200 decade 2000-01-01 2009-12-31"],
    ["decade", -0.5, "2018 year 2018-01-01 2018-12-31"],
    ["century", 0, "20 century 2001-01-01 2100-12-31"],
    ["century", -1, "19 century 1901-01-01 2000-12-31"],
    ["century", -0.5, "1973 year 1973-01-01 1973-12-31"],
    ["hour", 1, null],
  ])("%s %d off the 15th of May 2023", (unit, count, expected) => {
    expect(told(shiftedPeriod(unit, day("2023-05-15"), count))).toBe(expected);
  });

  test("the last year of a century is in it", () => {
    expect(shiftedPeriod("century", day("2000-06-01"), 0)?.value).toBe("19");
    expect(shiftedPeriod("quarter", day("2023-06-30"), 0)?.value).toBe("2023-Q2");
  });
});

describe("what stands beside a place", () => {
  test.each([
    ["pada hari Senin", 10, "hari"],
    ["pada hari  Senin", 11, "hari"],
    ["pada hari\u00a0Senin", 10, "hari"],
    ["pada hariSenin", 9, ""],
    ["hari Senin", 5, "hari"],
    ["-hari Senin", 6, "hari"],
    ["Senin", 0, ""],
    [" Senin", 1, ""],
    ["hari, Senin", 6, ""],
    ["9hari Senin", 6, "hari"],
  ])("before: %j", (text, at, word) => {
    expect(wordBefore(text, at)).toBe(word);
  });

  test.each([
    ["Senin pagi itu", 5, "pagi"],
    ["Senin  pagi", 5, "pagi"],
    ["Senin\u00a0pagi", 5, "pagi"],
    ["Seninpagi", 5, ""],
    ["Senin pagi", 5, "pagi"],
    ["Senin", 5, ""],
    ["Senin ", 5, ""],
    ["Senin, pagi", 5, ""],
    ["Senin pagi9", 5, "pagi"],
  ])("after: %j", (text, at, word) => {
    expect(wordAfter(text, at)).toBe(word);
  });

  test.each([
    ["Senin", 0, true],
    ["  Senin", 2, true],
    ["Rusak. Senin", 7, true],
    ["Rusak.\u00a0Senin", 7, true],
    ["Rusak\nSenin", 6, true],
    ["(“Senin", 2, true],
    ["Katanya: Senin", 9, true],
    ["Rusak, Senin", 7, false],
    ["Rusak Senin", 6, false],
    ["xSenin", 1, false],
  ])("%j opens a sentence at %i: %s", (text, at, opens) => {
    expect(opensSentence(text, at)).toBe(opens);
  });

  test("words by their classes and capitals", () => {
    expect([isOf("Senin", "weekday"), isOf("senin", "month"), isOf("mei", "weekday", "month")]).toEqual([
      true,
      false,
      true,
    ]);
    expect(["Senin", "senin", "Émile", "1"].map(isCapital)).toEqual([true, false, false, false]);
  });
});

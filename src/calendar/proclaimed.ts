/**
 * Days of the Hijri calendar as Indonesia keeps them. The ministry of religion proclaims the first of Ramadan and of Syawal
 * and the feast of sacrifice by the sighting of the moon; for other months and years the tabular calendar stands in, which
 * may be a day off.
 */
import { islamicDayNumber, parseIsoDay } from "./civil.ts";

/**
 * By Hijri year: 1 Ramadan, 1 Syawal (Idul Fitri), 10 Zulhijah (Idul Adha). Written down from memory and not yet checked
 * against the decrees of the ministry.
 */
const PROCLAIMED = `
1426 2005-10-05 2005-11-03 2006-01-10
1427 2006-09-24 2006-10-24 2006-12-31
1428 2007-09-13 2007-10-13 2007-12-20
1429 2008-09-01 2008-10-01 2008-12-08
1430 2009-08-22 2009-09-20 2009-11-27
1431 2010-08-11 2010-09-10 2010-11-17
1432 2011-08-01 2011-08-31 2011-11-06
1433 2012-07-21 2012-08-19 2012-10-26
1434 2013-07-10 2013-08-08 2013-10-15
1435 2014-06-29 2014-07-28 2014-10-05
1436 2015-06-18 2015-07-17 2015-09-24
1437 2016-06-06 2016-07-06 2016-09-12
1438 2017-05-27 2017-06-25 2017-09-01
1439 2018-05-17 2018-06-15 2018-08-22
1440 2019-05-06 2019-06-05 2019-08-11
1441 2020-04-24 2020-05-24 2020-07-31
1442 2021-04-13 2021-05-13 2021-07-20
1443 2022-04-03 2022-05-02 2022-07-10
1444 2023-03-23 2023-04-22 2023-06-29
1445 2024-03-12 2024-04-10 2024-06-17
1446 2025-03-01 2025-03-31 2025-06-06
1447 2026-02-19 2026-03-21 2026-05-27
`;

const RAMADAN = 9;
const SYAWAL = 10;
const ZULHIJAH = 12;
/** First days of months, by Hijri year and month. */
const FIRST_DAYS: ReadonlyMap<number, number> = new Map(
  PROCLAIMED.trim()
    .split("\n")
    .flatMap((line) => {
      const [year, ...days] = line.split(" ");
      const [ramadan, syawal, sacrifice] = days.map((day) => parseIsoDay(day) as number) as [number, number, number];
      const key = Number(year) * 12;
      return [
        [key + RAMADAN, ramadan],
        [key + SYAWAL, syawal],
        [key + ZULHIJAH, sacrifice - 9],
      ] as const;
    }),
);
const LONGEST_MONTH = 30;

/** The day number of a Hijri day: by the proclamation where there is one, else by the tabular calendar. */
export function hijriDay(year: number, month: number, day: number): number {
  const first = FIRST_DAYS.get(year * 12 + month);
  return first === undefined ? islamicDayNumber(year, month, day) : first + day - 1;
}

/** Whether the day is in a month of this number whose beginning was proclaimed. */
export const isProclaimed = (day: number, month: number): boolean =>
  [...FIRST_DAYS].some(([key, first]) => key % 12 === month % 12 && day >= first && day < first + LONGEST_MONTH);

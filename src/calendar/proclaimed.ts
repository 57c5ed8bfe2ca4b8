/**
 * Days of the Hijri calendar as Indonesia keeps them. The ministry of religion proclaims the first of Ramadan and of
 * Syawal and the feast of sacrifice by the sighting of the moon; for other months and years the tabular calendar stands
 * in, which may be a day off.
 */
import { islamicDayNumber, parseIsoDay } from "./civil.ts";

/**
 * By Hijri year: 1 Ramadan, 1 Syawal (Idul Fitri), 10 Zulhijah (Idul Adha). The feasts agree with the confirmed
 * holidays of `holidays` for Python (MIT), which cites the yearly decrees, but for 2011, when the decree had 30 August
 * and the moon was seen a day later. The first of Ramadan is a month of 29 or 30 days before; up to 1425 it is that of
 * the same package's table for the region (MABIMS), which differs from the proclaimed one by a day in 2010 and 2025.
 */
const PROCLAIMED = `
1410 1990-03-28 1990-04-26 1990-07-03
1411 1991-03-18 1991-04-16 1991-06-23
1412 1992-03-06 1992-04-05 1992-06-11
1413 1993-02-23 1993-03-25 1993-06-01
1414 1994-02-12 1994-03-14 1994-05-21
1415 1995-02-01 1995-03-03 1995-05-10
1416 1996-01-22 1996-02-20 1996-04-28
1417 1997-01-11 1997-02-09 1997-04-18
1418 1997-12-31 1998-01-30 1998-04-07
1419 1998-12-20 1999-01-19 1999-03-28
1420 1999-12-09 2000-01-08 2000-03-16
1421 2000-11-27 2000-12-27 2001-03-05
1422 2001-11-17 2001-12-16 2002-02-23
1423 2002-11-06 2002-12-06 2003-02-12
1424 2003-10-27 2003-11-25 2004-02-02
1425 2004-10-15 2004-11-14 2005-01-21
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

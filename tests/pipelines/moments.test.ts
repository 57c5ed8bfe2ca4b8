import { describe, expect, test } from "vitest";
import {
  finest,
  joinDate,
  joinedDate,
  localTime,
  timestampOf,
  withZone,
  writtenInParts,
} from "../../pipelines/news/moments.ts";

describe("a date in several texts", () => {
  test.each([
    ["12 Juli 2023", "12 Juli 2023"],
    [["Rabu, ", "12 Juli 2023 | 15:20 WIB"], "Rabu, 12 Juli 2023 | 15:20 WIB"],
    [["Rabu", " ", "12 Juli 2023", "15:20 WIB", "Kabar"], "Rabu 12 Juli 2023 15:20 WIB"],
    // a clock time alone goes with the day before it, other texts with figures do not
    [["12 Juli 2023", "pukul 15.20"], "12 Juli 2023 pukul 15.20"],
    [["12 Juli 2023", "jam 15:20"], "12 Juli 2023 jam 15:20"],
    [["12 Juli 2023", "| 5:20"], "12 Juli 2023 | 5:20"],
    [["12 Juli 2023", "---- 5:20"], "12 Juli 2023"],
    [["12 Juli 2023", "dibaca 15.20 kali"], "12 Juli 2023"],
    [["12 Juli 2023", "15.205 kali"], "12 Juli 2023"],
    // no figures at all: the first; seven texts are something else
    [["Rabu", "pagi"], "Rabu"],
    [["a", "b", "c", "d", "e", "12 Juli 2023"], "a b c d e 12 Juli 2023"],
    [["a", "b", "c", "d", "e", "f", "12 Juli 2023"], "a"],
    // as long as 80
    [["x".repeat(67), "12 Juli 2023"], `${"x".repeat(67)} 12 Juli 2023`],
    [["x".repeat(68), "12 Juli 2023"], "x".repeat(68)],
    [[], null],
  ])("%j", (value, joined) => {
    expect(joinedDate(value)).toBe(joined);
  });
});

test.each([
  [[], null],
  [["Rabu"], "Rabu"],
  [["2023-07-12"], "2023-07-12"],
  [["2023-07-12", "2023-07-12T15:20:00"], "2023-07-12T15:20:00"],
  [["2023-07-12", "2023-07-12 15:20"], "2023-07-12 15:20"],
  [["2023-07-12", "2023-07-12 pagi"], "2023-07-12"],
  [["2023-07-12", "2023-07-13T15:20:00"], "2023-07-12"],
  [["2023-07-12T15:20", "2023-07-12T15:21"], "2023-07-12T15:20"],
])("the finest of %j", (values, finestOf) => {
  expect(finest(values)).toBe(finestOf);
});

describe("a date in columns of its parts", () => {
  const parts = (cells: Readonly<Record<string, unknown>>, written: string | null = null) =>
    writtenInParts(written, new Map(Object.entries(cells)));

  test.each([
    [{ tahun: "2023", bulan: "7", tanggal: "2" }, null, "2023-07-02"],
    [{ tahun: "2023.0", bulan: "7.0", tanggal: "2.0" }, null, "2023-07-02"],
    [{ tahun: "2023", bulan: "Juli", tanggal: "12" }, null, "12 Juli 2023"],
    [{ tahun: "1998", bulan: "12", tanggal: "31" }, null, "1998-12-31"],
    [{ tahun: "1898", bulan: "12", tanggal: "31" }, null, null],
    [{ tahun: "2023", bulan: "Ju", tanggal: "31" }, null, null],
    [{ tahun: "2023", bulan: "7" }, null, null],
    [{ tahun: "2023", tanggal: "7" }, null, null],
    [{ bulan: "7", tanggal: "7" }, null, null],
    // what is written says more, unless it has no year
    [{ tahun: "2023", bulan: "7", tanggal: "2" }, "Rabu, 2 Juli 2023", null],
    [{ tahun: "2023", bulan: "7", tanggal: "2" }, "Rabu", "2023-07-02"],
  ])("%j beside %j", (cells, written, date) => {
    expect(parts(cells, written)).toBe(date);
  });
});

describe("the offset that a second column in UTC tells", () => {
  const zoned = (published: string, gmt: unknown) => withZone(published, new Map([["dategmt", gmt]]));

  test.each([
    ["2023-07-12T15:20:00", "2023-07-12T08:20:00", "2023-07-12T15:20:00+07:00"],
    ["2023-07-12 15:20:00", "2023-07-12 08:20:00", "2023-07-12T15:20:00+07:00"],
    ["2023-07-12T15:20", "2023-07-12T09:50", "2023-07-12T15:20+05:30"],
    ["2023-07-12T15:20:00", "2023-07-12T19:20:00", "2023-07-12T15:20:00-04:00"],
    ["2023-07-12T15:20:00", "2023-07-12T18:50:00", "2023-07-12T15:20:00-03:30"],
    // at most 14 hours, by the quarter
    ["2023-07-12T15:20:00", "2023-07-12T01:20:00", "2023-07-12T15:20:00+14:00"],
    ["2023-07-12T15:20:00", "2023-07-12T01:05:00", "2023-07-12T15:20:00"],
    ["2023-07-12T15:20:00", "2023-07-12T08:21:00", "2023-07-12T15:20:00"],
    ["2023-07-12T15:20:00", "2023-07-12T15:20:00", "2023-07-12T15:20:00"],
    ["2023-07-12T15:20:00", "kemarin", "2023-07-12T15:20:00"],
    ["2023-07-12T15:20:00", null, "2023-07-12T15:20:00"],
    ["2023-07-12T15:20:00Z", "2023-07-12T08:20:00", "2023-07-12T15:20:00Z"],
    ["12 Juli 2023", "2023-07-12T08:20:00", "12 Juli 2023"],
  ])("%s beside %s", (published, gmt, date) => {
    expect(zoned(published, gmt)).toBe(date);
  });
});

describe("a date and a clock time", () => {
  test.each([
    [null, null, null],
    [null, "15:20", "15:20"],
    ["12 Juli 2023", null, "12 Juli 2023"],
    ["12 Juli 2023", "15:20", "12 Juli 2023 15:20"],
    ["2023-07-12 00:00:00", "15:20", "2023-07-12 15:20"],
    ["2023-07-12T00:00:00.000Z", "15:20", "2023-07-12 15:20"],
    ["2023-07-12T00:00", "15:20", "2023-07-12 15:20"],
    ["2023-07-12 01:00:00", "15:20", "2023-07-12 01:00:00"],
    // seconds, milliseconds, floats of either
    ["1689150000", null, "2023-07-12T08:20:00.000Z"],
    ["1689150000.5", null, "2023-07-12T08:20:00.500Z"],
    ["1689150000000", null, "2023-07-12T08:20:00.000Z"],
    ["1689150000000.0", null, "2023-07-12T08:20:00.000Z"],
    ["1.68915e+09", null, "2023-07-12T08:20:00.000Z"],
    ["1.68915e9", null, "2023-07-12T08:20:00.000Z"],
    ["1.68915e12", null, "2023-07-12T08:20:00.000Z"],
    ["168915000", null, "168915000"],
    ["16891500000", null, "16891500000"],
  ])("%s and %s", (date, clock, joined) => {
    expect(joinDate(date, clock)).toBe(joined);
  });
});

test.each([
  ["2023-07-12", "15:20", null, "2023-07-12T15:20:00+07:00"],
  ["2023-07-12", "15:20:30", null, "2023-07-12T15:20:30+07:00"],
  ["2023-07-12", "15:20", "+09:00", "2023-07-12T15:20:00+09:00"],
])("the local time of %s %s %s", (day, time, offset, iso) => {
  expect(localTime(day, time, offset)).toBe(iso);
});

test.each([
  [null, null],
  ["2023-07-12T15:20:00Z", "2023-07-12T15:20:00Z"],
  ["2023-07-12 15:20 UTC", "2023-07-12T15:20:00Z"],
  ["2023-07-12 15:20:30.123 +0700", "2023-07-12T15:20:30+07:00"],
  ["2023-07-12T15:20:30-03:30", "2023-07-12T15:20:30-03:30"],
  ["1689150000", "2023-07-12T08:20:00Z"],
  ["2023-07-12T15:20:00", null],
  ["2023-07-12T25:20:00Z", null],
  ["12 Juli 2023", null],
])("the time stamp %s", (written, iso) => {
  expect(timestampOf(written)).toBe(iso);
});

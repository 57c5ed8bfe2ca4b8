/** Which parsers are tried where which word begins, in order: the first that reads something wins. */
import type { Parser } from "./draft.ts";
import { ahead, dayAdverb, formerly, moment, REFERENCE_WORDS, reference } from "./parsers/adverbs.ts";
import { adverbPart, middleOfDay, partOfDay, pukul, semalam, zonedTime } from "./parsers/clock.ts";
import {
  acrossMonths,
  bracketedDay,
  dayMonth,
  hijriDate,
  isoDate,
  monthFirst,
  numericDate,
  tanggal,
} from "./parsers/dates.ts";
import { anniversary, feast } from "./parsers/feasts.ts";
import { month, shortMonth } from "./parsers/months.ts";
import { countedUnit, edgeOnly, everyDate, everyDay, everyUnit, openDuration, pointedUnit } from "./parsers/units.ts";
import { eve, shortWeekday, weekday } from "./parsers/weekdays.ts";
import { century, decade, partOfYear, season, year } from "./parsers/years.ts";
import { DAY_PARTS } from "./tables/day-parts.ts";
import { HOLIDAYS } from "./tables/holidays.ts";
import { MONTHS } from "./tables/months.ts";
import { DIGIT_WORDS, ONE_SCALES, OPEN_NUMBERS } from "./tables/numbers.ts";
import { UNITS } from "./tables/units.ts";
import { WEEKDAYS } from "./tables/weekdays.ts";

/** The id of each form: what the `rule` of a date names. */
export const FORM_IDS: ReadonlyMap<Parser, string> = new Map([
  [ahead, "date/to-come"],
  [dayAdverb, "date/day-adverb"],
  [formerly, "date/formerly"],
  [moment, "date/some-time"],
  [reference, "date/reference-word"],
  [adverbPart, "date/adverb-part"],
  [middleOfDay, "date/middle-of-day"],
  [partOfDay, "date/part-of-day"],
  [pukul, "date/clock"],
  [semalam, "date/last-night"],
  [zonedTime, "date/zoned-time"],
  [acrossMonths, "date/across-months"],
  [bracketedDay, "date/bracketed-day"],
  [dayMonth, "date/day-month"],
  [hijriDate, "date/hijri-date"],
  [isoDate, "date/iso-date"],
  [monthFirst, "date/month-first"],
  [numericDate, "date/numeric-date"],
  [tanggal, "date/day-of-month"],
  [anniversary, "date/anniversary"],
  [feast, "date/holiday"],
  [month, "date/month"],
  [shortMonth, "date/short-month"],
  [countedUnit, "date/counted-unit"],
  [edgeOnly, "date/edge-only"],
  [everyDate, "date/every-date"],
  [everyDay, "date/every-day"],
  [everyUnit, "date/every-unit"],
  [openDuration, "date/open-duration"],
  [pointedUnit, "date/pointed-unit"],
  [eve, "date/weekday-eve"],
  [shortWeekday, "date/short-weekday"],
  [weekday, "date/weekday"],
  [century, "date/century"],
  [decade, "date/decade"],
  [partOfYear, "date/part-of-year"],
  [season, "date/season"],
  [year, "date/year"],
]);

const unitNames = UNITS.flatMap((unit) => unit.names);

const DAYS_AND_HOURS: readonly Parser[] = [
  acrossMonths, // before dayMonth, which would stop at its first half
  dayMonth,
  hijriDate,
  numericDate,
  bracketedDay,
  zonedTime,
  countedUnit,
];

/** Where a number in digits begins, by how many digits it has; those of more than four are no dates. */
export const NUMBER_PARSERS: readonly (readonly Parser[])[] = [
  [],
  DAYS_AND_HOURS,
  DAYS_AND_HOURS,
  [countedUnit],
  [isoDate, countedUnit, decade, year], // `2014 hari` is a length
];

const BY_WORD: readonly (readonly [words: readonly string[], parsers: readonly Parser[]])[] = [
  [WEEKDAYS.filter((entry) => !entry.short).map((entry) => entry.name), [weekday]],
  [WEEKDAYS.filter((entry) => entry.short).map((entry) => entry.name), [shortWeekday]],
  [["hari"], [weekday]],
  [MONTHS.filter((entry) => !entry.short).map((entry) => entry.name), [monthFirst, month]],
  [MONTHS.filter((entry) => entry.short).map((entry) => entry.name), [shortMonth]],
  [["bulan"], [month]],
  [
    ["tanggal", "tgl"],
    [acrossMonths, dayMonth, hijriDate, numericDate, tanggal],
  ],
  [HOLIDAYS.flatMap((holiday) => holiday.names), [feast]],
  [["hut"], [anniversary]],
  [["pukul", "pkl", "jam"], [pukul]],
  [["malam"], [eve]], // `malam Minggu`; `malam Natal` is a feast
  [DAY_PARTS.map((part) => part.name), [partOfDay]],
  [["tadi", "kemarin", "kemaren", "besok", "esok", "nanti", "keesokan"], [adverbPart]],
  [["semalam"], [semalam]],
  [["tengah"], [middleOfDay]],
  [
    ["awal", "pertengahan", "medio", "akhir", "penghujung", "ujung"],
    [month, decade, century, year, partOfYear, pointedUnit, edgeOnly],
  ],
  [["kuartal", "triwulan", "semester", "paruh"], [partOfYear]],
  [["abad"], [century]],
  [
    ["tahun", "era", "dekade"],
    [decade, year],
  ],
  [["musim"], [season]],
  [unitNames, [pointedUnit]],
  [REFERENCE_WORDS, [reference]], // `beberapa waktu lalu` before `beberapa waktu`
  [
    [...Object.keys(DIGIT_WORDS), ...Object.keys(ONE_SCALES), ...OPEN_NUMBERS, "setengah", "seperempat"],
    [moment, countedUnit],
  ],
  [unitNames.map((name) => `se${name}`), [countedUnit]],
  [unitNames.map((name) => `ber${name}`), [openDuration]],
  [
    ["setiap", "tiap", "saban"],
    [everyDay, everyDate, everyUnit],
  ],
  [["kemarin", "kemaren", "besok", "esok", "lusa", "keesokan", "keesokannya", "esoknya"], [dayAdverb]],
  [["dulu", "dulunya", "dahulu", "dahulunya"], [formerly]],
  [["sejenak", "sebentar", "sementara"], [moment]],
  [["ke"], [ahead]],
];

/** The parsers by the first word of their forms, folded to its letters (`jum'at` is `jumat`). */
export const WORD_PARSERS: ReadonlyMap<string, readonly Parser[]> = (() => {
  const map = new Map<string, Parser[]>();
  for (const [words, parsers] of BY_WORD) {
    for (const word of new Set(words.map((name) => firstLetters(name)))) {
      const list = map.get(word) ?? [];
      map.set(word, [...list, ...parsers.filter((parser) => !list.includes(parser))]);
    }
  }
  return map;
})();

function firstLetters(name: string): string {
  const first = name.toLowerCase().split(/[ -]/)[0] as string;
  return first.replace(/['’]/g, "");
}

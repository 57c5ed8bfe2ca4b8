/** The tables as pattern parts and look-ups, keyed by the folded word. */
import type { Edge } from "./draft.ts";
import { anyOf } from "./pattern.ts";
import { DAY_PARTS } from "./tables/day-parts.ts";
import { HOLIDAYS, type Holiday } from "./tables/holidays.ts";
import { HIJRI_MONTHS, MONTHS } from "./tables/months.ts";
import { DIGIT_WORDS, ONE_SCALES, OPEN_NUMBERS, SCALE_WORDS } from "./tables/numbers.ts";
import { UNITS, type Unit } from "./tables/units.ts";
import { WEEKDAYS } from "./tables/weekdays.ts";
import { ZONES } from "./tables/zones.ts";

export type { Granularity, Unit } from "./tables/units.ts";

/** Lower case, one blank, one apostrophe: how names are looked up. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u00a0 ]+/g, " ")
    .replaceAll("’", "'");

const lookUp = <T>(entries: Iterable<readonly [string, T]>): ((word: string) => T) => {
  const map = new Map([...entries].map(([word, value]) => [fold(word), value]));
  return (word) => {
    const value = map.get(fold(word));
    if (value === undefined) throw new Error(`not in the table: ${word}`);
    return value;
  };
};

export const MONTH_FULL = anyOf(MONTHS.filter((entry) => !entry.short).map((entry) => entry.name));
/** Any spelling, for places beside a number; a shortened one may carry its point. */
export const MONTH = `(?:${MONTH_FULL}|${anyOf(MONTHS.filter((entry) => entry.short).map((entry) => entry.name))}\\.?)`;
const monthByName = lookUp(MONTHS.map((entry) => [entry.name, entry.month]));
export const monthOf = (word: string): number => monthByName(word.replace(".", ""));

export const HIJRI_MONTH = anyOf(HIJRI_MONTHS.flat());
export const hijriMonthOf = lookUp(
  HIJRI_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

export const HOLIDAY = anyOf(HOLIDAYS.flatMap((holiday) => holiday.names));
export const holidayByName: (name: string) => Holiday = lookUp(
  HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [name, holiday] as const)),
);

export const WEEKDAY = anyOf(WEEKDAYS.filter((entry) => !entry.short).map((entry) => entry.name));
export const WEEKDAY_SHORT = anyOf(WEEKDAYS.filter((entry) => entry.short).map((entry) => entry.name));
export const weekdayByName = lookUp(WEEKDAYS.map((entry) => [entry.name, entry.weekday]));

export const PART = anyOf(DAY_PARTS.map((entry) => entry.name));
export const partByName = lookUp(DAY_PARTS.map((entry) => [entry.name, entry]));

/** `pukul sembilan`: the hours in words. */
const HOURS = { ...DIGIT_WORDS, "dua belas": 12 };
export const HOUR_WORD = anyOf(Object.keys(HOURS));
export const hourByName = lookUp(Object.entries(HOURS));

/** The beginning, middle or end of something longer: `awal Mei`, `akhir tahun`. */
const EDGES: Readonly<Record<string, Edge>> = {
  awal: "START",
  pertengahan: "MID",
  medio: "MID",
  akhir: "END",
  penghujung: "END",
  ujung: "END",
};
export const EDGE = anyOf(Object.keys(EDGES));
export const edgeByName = lookUp(Object.entries(EDGES));

/** `Desember tahun lalu`: years off the publication's. */
export const YEAR_POINTER = "(?:ini|lalu|depan)";
export const yearShiftByName = lookUp(Object.entries({ ini: 0, lalu: -1, depan: 1 }));

export const UNIT = anyOf(UNITS.flatMap((unit) => unit.names));
export const unitByName: (word: string) => Unit = lookUp(
  UNITS.flatMap((unit) => unit.names.map((name) => [name, unit] as const)),
);

export const ZONE = anyOf(Object.keys(ZONES));
export const zoneByName = lookUp(Object.entries(ZONES));

const NUMBER_WORD = anyOf([
  ...Object.keys(DIGIT_WORDS),
  ...Object.keys(SCALE_WORDS),
  ...Object.keys(ONE_SCALES),
  "setengah",
  "seperempat",
]);
/** `48`, `1.000`, `2,5`, `2-3`, `1x24`, `dua puluh lima`, `beberapa`. */
export const QUANTITY = `(?:\\d{1,2} ?[x×] ?\\d{1,3}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}(?:,\\d{1,3}|\\.\\d{1,2})?(?: ?[-–] ?\\d{1,4})?|${NUMBER_WORD}(?:_${NUMBER_WORD}){0,4}|${anyOf(OPEN_NUMBERS)}(?:_${anyOf(["puluh", "belas", "ratus", "ribu"])})?)`;

/** The number of a quantity; null where it is left open. The first end of a range. */
export function quantityOf(written: string): number | null {
  const product = /^(\d+) ?[x×] ?(\d+)$/.exec(written);
  if (product) return Number(product[1]) * Number(product[2]);
  const digits = /^(\d+(?:\.\d{3})*)(?:[,.](\d+))?/.exec(written);
  if (digits) return Number(`${(digits[1] as string).replaceAll(".", "")}.${digits[2] ?? 0}`);
  let total = 0;
  let last = 0;
  for (const word of fold(written).split(" ")) {
    if (word === "setengah") last += 0.5;
    else if (word === "seperempat") last += 0.25;
    else if (word === "belas") last += 10;
    else if (word === "ribu") {
      total = (total + last || 1) * 1000;
      last = 0;
    } else if (word in SCALE_WORDS) last = Math.max(last, 1) * (SCALE_WORDS[word] as number);
    else {
      const value = DIGIT_WORDS[word] ?? ONE_SCALES[word];
      if (value === undefined) return null;
      total += last;
      last = value;
    }
  }
  return total + last;
}

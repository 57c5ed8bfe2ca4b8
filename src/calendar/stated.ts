/**
 * Dates of publication as the columns of tables state them: a format a row, and for numbers alone the order of the
 * column.
 */
import { valuesOf } from "../language/words.ts";
import { civil, dayNumber, isDay, isoDay, pad } from "./civil.ts";
import { asPrinted } from "./printed.ts";
import { type Published, readPublished } from "./timestamps.ts";
import { adverbStep, DAY_ADVERB, englishMonthOf, MONTH_ENGLISH, UNIT, unitByName, ZONE } from "./vocabulary.ts";

/** Whether `9/10/2019` is the ninth of October or September the tenth. */
export type DayOrder = "day_first" | "month_first";

export interface StatedContext {
  readonly order: DayOrder;
  /** ISO day or moment of the crawl, with its offset or without, which `4 thn lalu` counts from; null for none. */
  readonly fetched: string | null;
}

/** Two numbers and a year, perhaps behind a weekday, and what follows them. */
const NUMERIC = /^(?:\p{L}+,? {0,2})?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/su;
const HALF_DAY = /[\d ][ap]\.?m\b/i;

/** The order that a cell proves by a number above 12, or by a clock of two halves; `either` where both would do. */
export function orderOf(written: string): DayOrder | "either" | null {
  const [, first, , second] = NUMERIC.exec(asPrinted(written)) ?? [];
  if (first === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return "day_first";
  if (b > 12 && a <= 12) return "month_first";
  if (a > 12 || a === b || a === 0 || b === 0) return null;
  return HALF_DAY.test(written) ? "month_first" : "either";
}

const CLOCK = new RegExp(
  `^[ ,|T\\-–]*(?:pukul |jam )?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*` +
    `(Z|${ZONE}|[+-]\\d{2}:?\\d{2})?`,
  "i",
);

/** ISO 8601 of a day and the clock time that is written behind it, for `readPublished`. */
function isoOf(year: number, month: number, day: number, rest: string): string | null {
  if (!isDay(year, month, day)) return null;
  const date = isoDay(dayNumber(year, month, day));
  const [, hours, minutes, seconds, zone = ""] = CLOCK.exec(rest) ?? [];
  if (hours === undefined) return date;
  return `${date} ${pad(Number(hours))}:${minutes}${seconds === undefined ? "" : `:${seconds}`} ${zone}`.trimEnd();
}

const CENTURY = 2000;

function numeric(written: string, { order }: StatedContext): string | null {
  const [, first, , second, year, rest = ""] = NUMERIC.exec(written) ?? [];
  if (year === undefined) return null;
  const proven = orderOf(written);
  const monthFirst = (proven === null || proven === "either" ? order : proven) === "month_first";
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const full = year.length === 4 ? Number(year) : CENTURY + Number(year) - (Number(year) > 68 ? 100 : 0);
  return isoOf(full, Number(month), Number(day), rest);
}

/** `2025/03/10`, `2025.3.10`, `2025-3-10 8:05`; with two digits and hyphens it is ISO 8601. */
const YEAR_FIRST = /^(?:\p{L}+,? {0,2})?((?:19|20)\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)\.?(.*)$/su;

function yearFirst(written: string): string | null {
  const [, year, mark, month = "", day = "", rest = ""] = YEAR_FIRST.exec(written) ?? [];
  if (year === undefined || (mark === "-" && month.length + day.length === 4)) return null;
  return isoOf(Number(year), Number(month), Number(day), rest);
}

/** `20250310`, `20240512T101500`, `20240512101500`. */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[T ]?(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/;

function compact(written: string): string | null {
  const [, year, month, day, hour, minute, second = "00", zone = ""] = COMPACT.exec(written) ?? [];
  if (year === undefined) return null;
  return isoOf(
    Number(year),
    Number(month),
    Number(day),
    hour === undefined ? "" : ` ${hour}:${minute}:${second} ${zone}`,
  );
}

/** Days since 1899-12-30, as spreadsheets store them: `45424`, `45424.4271`; from 1982 to 2064. */
const SERIAL = /^(?:[345]\d{4})(?:\.\d+)?$/;
const SERIAL_EPOCH = dayNumber(1899, 12, 30);
const DAY_SECONDS = 24 * 60 * 60;

function serial(written: string): string | null {
  if (!SERIAL.test(written)) return null;
  const days = Math.floor(Number(written));
  const seconds = Math.round((Number(written) - days) * DAY_SECONDS);
  const { year, month, day } = civil(SERIAL_EPOCH + days);
  const clock = ` ${Math.floor(seconds / 3600)}:${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`;
  return isoOf(year, month, day, written.includes(".") ? clock : "");
}

/** `Mon Mar 10 14:05:00 WIB 2025`, as Java and Unix print it. */
const UNIX = new RegExp(
  `^[a-z]{3} (${MONTH_ENGLISH}) {1,2}(\\d{1,2}) (\\d\\d:\\d\\d:\\d\\d)(?: ([a-z]+|[+-]\\d{2}:?\\d{2}))? (\\d{4})$`,
  "i",
);

function unix(written: string): string | null {
  const [, month, day, clock, zone = "", year] = UNIX.exec(written) ?? [];
  return month === undefined ? null : isoOf(Number(year), englishMonthOf(month), Number(day), ` ${clock} ${zone}`);
}

/** A zone between the day and its clock: `2019-09-28WIB19:17:34+07:00`. */
const GLUED_ZONE = new RegExp(`^(\\d{4})-(\\d\\d)-(\\d\\d) ?(${ZONE}) ?(\\d\\d:\\d\\d.*)$`, "i");

function gluedZone(written: string): string | null {
  const [, year, month, day, zone, rest = ""] = GLUED_ZONE.exec(written) ?? [];
  if (year === undefined) return null;
  return isoOf(Number(year), Number(month), Number(day), ` ${/[+-]\d\d/.test(rest) ? rest : `${rest} ${zone}`}`);
}

/** How tables shorten the units that they count in. */
const SHORT_UNITS: ReadonlyMap<string, string> = new Map(valuesOf("abbreviation", "time_unit"));
/** English units as content systems print them. */
const ENGLISH_UNITS: ReadonlyMap<string, string> = new Map([
  ["year", "tahun"],
  ["yr", "tahun"],
  ["y", "tahun"],
  ["month", "bulan"],
  ["mo", "bulan"],
  ["week", "minggu"],
  ["wk", "minggu"],
  ["w", "minggu"],
  ["day", "hari"],
  ["d", "hari"],
  ["hour", "jam"],
  ["hr", "jam"],
  ["h", "jam"],
  ["minute", "menit"],
  ["min", "menit"],
  ["m", "menit"],
  ["second", "detik"],
  ["sec", "detik"],
  ["s", "detik"],
]);
/** What was counted back from the crawl: `4 thn lalu`, `2 hari yang lalu`, `sejam lalu`. */
const LALU = new RegExp(
  `^(\\d{1,3}|se) ?(${UNIT}|${[...SHORT_UNITS.keys()].join("|")}) (?:yang )?(?:lalu|silam)$`,
  "i",
);
/** `an hour ago`, `3 days ago`, `2d`. */
const AGO = new RegExp(`^(?:(\\d{1,3}|an?) ?(${[...ENGLISH_UNITS.keys()].join("|")})s? ago|(\\d{1,3})([mhdw]))$`, "i");
/** Words for the day of the crawl, or one beside it, beyond the lexicon's adverbs: days off it. */
const DAYS_OFF: ReadonlyMap<string, number> = new Map([
  ["hari ini", 0],
  ["baru saja", 0],
  ["today", 0],
  ["just now", 0],
  ["yesterday", -1],
]);
const DAY_WORD = new RegExp(`^(${DAY_ADVERB}|${[...DAYS_OFF.keys()].join("|")})(?!\\p{L})(.{0,40})$`, "iu");
const CLOCK_SECONDS: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };

const onDay = (day: number): Published => ({ date: isoDay(day), time: null, offset: null, precision: "day" });

function dayWord(written: string, { fetched }: StatedContext): string | null {
  const [, word, rest = ""] = DAY_WORD.exec(written) ?? [];
  if (word === undefined || fetched === null) return null;
  const off = DAYS_OFF.get(word.toLowerCase()) ?? adverbStep(word).count;
  const { year, month, day } = civil(crawlDay(fetched) + off);
  return isoOf(year, month, day, rest);
}

function crawlDay(fetched: string): number {
  const [year = 0, month = 1, day = 1] = fetched.slice(0, 10).split("-").map(Number);
  return dayNumber(year, month, day);
}

/** How many of which unit a cell counts back. */
function countedBack(written: string): readonly [string, string] | null {
  const [, count, unit = ""] = LALU.exec(written) ?? [];
  if (count !== undefined) return [count, SHORT_UNITS.get(unit.toLowerCase()) ?? unit];
  const [, many, english = "", few, letter = ""] = AGO.exec(written) ?? [];
  const counted = many ?? few;
  return counted === undefined ? null : [counted, ENGLISH_UNITS.get((english || letter).toLowerCase()) as string];
}

function ago(written: string, { fetched }: StatedContext): Published | null {
  const [count, unit] = countedBack(written) ?? [];
  if (count === undefined || unit === undefined || fetched === null) return null;
  const { months, granularity } = unitByName(unit);
  const back = Number.isNaN(Number(count)) ? 1 : Number(count);
  if (months !== undefined) return monthsBefore(fetched, back * months, months === 12);
  const seconds = CLOCK_SECONDS[granularity];
  if (seconds !== undefined) return onDayBefore(fetched, back * seconds);
  if (granularity !== "day" && granularity !== "week") return null;
  return onDay(crawlDay(fetched) - back * (granularity === "week" ? 7 : 1));
}

function monthsBefore(fetched: string, back: number, isYears: boolean): Published {
  const [year = 0, month = 1] = fetched.slice(0, 7).split("-").map(Number);
  const at = year * 12 + month - 1 - back;
  if (!isYears) return onMonth(Math.floor(at / 12), (at % 12) + 1);
  return { date: `${Math.floor(at / 12)}-01-01`, time: null, offset: null, precision: "year" };
}

const onMonth = (year: number, month: number): Published => ({
  date: isoDay(dayNumber(year, month, 1)),
  time: null,
  offset: null,
  precision: "month",
});

/** `2025-03`, `03/2025`, `March 2025`. */
const MONTH_ALONE = new RegExp(
  `^(?:((?:19|20)\\d\\d)[-/.](\\d\\d?)|(?:(\\d\\d?)[-/.]|(${MONTH_ENGLISH})[a-z]* )((?:19|20)\\d\\d))$`,
  "i",
);

function monthAlone(written: string): Published | null {
  const [, first, behind, before, english, last] = MONTH_ALONE.exec(written) ?? [];
  const month = english === undefined ? Number(behind ?? before) : englishMonthOf(english);
  return month >= 1 && month <= 12 ? onMonth(Number(first ?? last), month) : null;
}

/** The day so many seconds before a date-time, where it was written; a machine's UTC is read in Western Indonesia. */
function onDayBefore(stamp: string, seconds: number): Published | null {
  const [, hours, minutes, zone = ""] = /T(\d\d):(\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)?$/.exec(stamp) ?? [];
  if (hours === undefined) return null;
  const shift = zone === "Z" || zone === "+00:00" ? WESTERN_HOURS * 3600 : 0;
  const since = Number(hours) * 3600 + Number(minutes) * 60 + shift - seconds;
  const [year = 0, month = 1, day = 1] = stamp.slice(0, 10).split("-").map(Number);
  return onDay(dayNumber(year, month, day) + Math.floor(since / DAY_SECONDS));
}
const WESTERN_HOURS = 7;

/** As Python writes values: `datetime.datetime(2025, 3, 10, 14, 5)`, `time.struct_time(tm_year=2025, ...)`. */
const PYTHON = new RegExp(
  "^(?:(?:datetime\\.)?date(?:time)?|time\\.struct_time)\\((?:tm_year=)?(\\d{4}), ?(?:tm_mon=)?(\\d{1,2}), ?" +
    "(?:tm_mday=)?(\\d{1,2})(?:, ?(?:tm_hour=)?(\\d{1,2}), ?(?:tm_min=)?(\\d{1,2}))?[^()]{0,120}\\)?\\)$",
);

function python(written: string): string | null {
  const [, year, month, day, hour, minute = ""] = PYTHON.exec(written) ?? [];
  const clock = hour === undefined ? "" : ` ${hour}:${minute.padStart(2, "0")}`;
  return year === undefined ? null : isoOf(Number(year), Number(month), Number(day), clock);
}

/** The spelling before 1972, in which months are printed too: `Djuni`, `Agoestoes`. */
const respelled = (written: string): string =>
  written
    .replace(/dj/gi, "j")
    .replace(/tj/gi, "c")
    .replace(/oe/gi, "u")
    .replace(/Nopember/gi, "November");

/** Formats that become ISO 8601, in the order in which they are tried. */
const FORMATS: readonly ((written: string, context: StatedContext) => string | null)[] = [
  gluedZone,
  numeric,
  yearFirst,
  compact,
  serial,
  unix,
  python,
  dayWord,
];

/** The date of publication that a column states; null where no format fits. */
export function readStated(written: string, context: StatedContext): Published | null {
  const text = asPrinted(written);
  for (const format of FORMATS) {
    const iso = format(text, context);
    if (iso !== null) return readPublished(iso);
  }
  return ago(text, context) ?? monthAlone(text) ?? readPublished(text) ?? readPublished(respelled(text));
}

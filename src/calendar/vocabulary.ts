/** The lexicon's words of time as pattern parts and look-ups, keyed by the folded word. */

import type { BaseClass } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { valuesOf } from "../language/words.ts";
import type { Edge, Origin } from "./draft.ts";
import { anyOf, SPACE } from "./pattern.ts";

export type Granularity =
  | "second"
  | "minute"
  | "hour"
  | "part_of_day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "half_year"
  | "year"
  | "decade"
  | "century";

/** A unit of time. */
export interface Unit {
  /** What TIMEX3 durations write after the number; `T` goes before hours, minutes and seconds. */
  readonly code: string;
  readonly granularity: Granularity;
  /** How many months one of it is; undefined for units that are counted in days or less. */
  readonly months?: number;
}

export interface DayPart {
  readonly code: string;
  /** Hours from `from` to `to` on a twelve-hour dial mean twelve more with this word: `jam 3 sore` is 15:00. */
  readonly from: number;
  readonly to: number;
}

/** A day of the year that goes by a name: of the Gregorian calendar, or of the Hijri one. */
export interface Holiday {
  readonly month: number;
  readonly day: number;
  readonly hijri: boolean;
  /** The night before. */
  readonly eve: boolean;
  /** The year that anniversaries count from: `HUT ke-80 RI` is 1945 + 80. */
  readonly since: number | null;
}

/** So many days or units off the publication, or off the day last told in the story. */
export interface Step {
  readonly count: number;
  readonly origin: Origin;
}

/** Lower case, one blank, one apostrophe: how names are looked up. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u00a0 ]+/g, " ")
    .replaceAll("’", "'");

type Values = Readonly<Record<string, string>>;

const wordsOf = (...names: BaseClass[]): readonly string[] => names.flatMap(LEXICON.wordsOf);

/** The words of classes as a pattern; an apostrophe may be a curly one. */
const patternOf = (...names: BaseClass[]): string => anyOf(wordsOf(...names)).replaceAll("'", "['’]");

/** What `read` makes of the row of a word of the classes. */
function lookUp<T>(names: readonly BaseClass[], read: (values: Values) => T): (word: string) => T {
  const map = new Map(wordsOf(...names).map((word) => [word, read(LEXICON.find(word)?.values ?? {})]));
  return (word) => {
    const value = map.get(fold(word));
    if (value === undefined) throw new Error(`no row of ${names.join(", ")}: ${word}`);
    return value;
  };
}

const numberAt =
  (key: string) =>
  (values: Values): number =>
    Number(values[key]);
const stepOf = ({ step, origin }: Values): Step => ({ count: Number(step), origin: origin as Origin });

/** A while: `sejenak`. */
export const MOMENT = patternOf("moment");

export const MONTH_FULL = patternOf("month");
/** Any spelling, for places beside a number; a shortened one may carry its point. */
export const MONTH = `(?:${MONTH_FULL}|${patternOf("month_short")}\\.?)`;
const monthByName = lookUp(["month", "month_short"], numberAt("month"));
export const monthOf = (word: string): number => monthByName(word.replace(".", ""));
export const MONTH_ENGLISH = patternOf("month_english");
export const englishMonthOf = lookUp(["month_english"], numberAt("month"));

export const HIJRI_MONTH = patternOf("hijri_month");
export const hijriMonthOf = lookUp(["hijri_month"], numberAt("hijri"));

export const HOLIDAY = patternOf("holiday");
export const holidayByName: (name: string) => Holiday = lookUp(["holiday"], ({ on = "", calendar, eve, since }) => ({
  month: Number(on.slice(0, 2)),
  day: Number(on.slice(3)),
  hijri: calendar === "hijri",
  eve: eve === "yes",
  since: since === undefined ? null : Number(since),
}));

export const WEEKDAY = patternOf("weekday");
export const WEEKDAY_SHORT = patternOf("weekday_short");
export const weekdayByName = lookUp(["weekday", "weekday_short"], numberAt("weekday"));
export const MARKET_DAY = patternOf("market_day");

/** `dini hari`, `selepas asar`, `usai salat Isya`. */
export const PART =
  `(?:${patternOf("day_part")}|${patternOf("beside_prayer")}${SPACE}(?:${patternOf("prayer")}${SPACE})?` +
  `${patternOf("prayer_time")})`;
const dayPartByName: (name: string) => DayPart = lookUp(["day_part", "prayer_time"], ({ part = "", pm = "0--1" }) => {
  const [, from, to] = /^(\d+)-(-?\d+)$/.exec(pm) ?? [];
  return { code: part, from: Number(from), to: Number(to) };
});
const BESIDE_PRAYER = new RegExp(`^${patternOf("beside_prayer")} (?:${patternOf("prayer")} )?`, "i");
export const partByName = (name: string): DayPart => dayPartByName(fold(name).replace(BESIDE_PRAYER, ""));
/** A part of the day that needs no date beside it. */
export const isPrayerPart = (name: string): boolean => BESIDE_PRAYER.test(fold(name));
/** Behind a part of the day, and before it. */
export const AFTER_PART = patternOf("after_part");
export const BEFORE_PART = patternOf("before_part");
export const partStep = lookUp(["after_part", "before_part"], stepOf);

/** To come, and on the same day: `malam nanti`. */
export const LATER = anyOf(valuesOf("tense", "step").flatMap(([word, step]) => (step === "0" ? [word] : [])));

export const DAY_ADVERB = patternOf("day_adverb");
export const adverbStep = lookUp(["day_adverb"], stepOf);

/** The beginning, middle or end of something longer: `awal Mei`, `akhir tahun`. */
export const EDGE = patternOf("period_edge");
export const edgeByName = lookUp(["period_edge"], ({ edge }) => edge as Edge);

export const UNIT = patternOf("time_unit");
/** Units of less than a day. */
export const CLOCK_UNIT = anyOf(
  valuesOf("time_unit", "iso").flatMap(([word, iso]) => (iso.startsWith("T") ? [word] : [])),
);
export const unitByName: (word: string) => Unit = lookUp(["time_unit"], ({ iso = "", grain, months }) => ({
  code: iso,
  granularity: grain as Granularity,
  ...(months === undefined ? {} : { months: Number(months) }),
}));
export const WEEK = anyOf(valuesOf("time_unit", "grain").flatMap(([word, grain]) => (grain === "week" ? [word] : [])));
export const AFTER_COUNT = patternOf("after_count");
export const countStep = lookUp(["after_count"], stepOf);
export const AFTER_UNIT = patternOf("after_unit");
export const unitStep = lookUp(["after_unit"], stepOf);
export const DURATION_TAIL = patternOf("duration_tail");
export const EACH = patternOf("each");

/** `Desember tahun lalu`, `Senin pekan depan`: years or weeks off the publication's. */
export const POINTER = anyOf(
  wordsOf("after_unit").filter((word) => LEXICON.find(word)?.values.origin === "published" && !word.includes(" ")),
);
/** `Senin pekan berikutnya`: weeks off the story's. */
export const STORY_POINTER = anyOf(
  wordsOf("after_unit").filter((word) => LEXICON.find(word)?.values.origin === "story" && !word.includes(" ")),
);
export const shiftByName = (word: string): number => unitStep(word).count;

export const TENSE = patternOf("tense");
export const tenseByName = lookUp(["tense"], ({ tense }) => (tense === "-1" ? -1 : 1));

export const REFERENCE = patternOf("time_reference");
export const referenceByName = lookUp(["time_reference"], ({ ref = "" }) => ref);

export const FORMERLY_WORD = patternOf("formerly");

export const SEASON = patternOf("season");
export const seasonByName = lookUp(["season"], ({ season = "" }) => season);

export const ZONE = patternOf("zone");
export const zoneByName = lookUp(["zone"], ({ offset = "" }) => offset);

export const ORDINAL_WORD = patternOf("ordinal");
export const orderByName = lookUp(["ordinal"], numberAt("order"));

export const PROSPECTIVE = patternOf("prospective");
export const CREDIT = patternOf("credit");
export const AWAITING = patternOf("awaiting");
/** `dan`, `sedangkan`: between the days of a schedule. */
export const COORDINATING = patternOf("additive", "contrast");
/** `hingga`, `sampai`, `s.d.`. */
export const UNTIL = `(?:${patternOf("range_link")}|s/d|sd|s\\.d\\.?)`;
export const YEAR_KIND = patternOf("year_kind");
export const WEEKDAY_EVENT = patternOf("weekday_event");
/** `1445 H`, `2024 Masehi`. */
export const ERA = `(?:M|H|${patternOf("calendar_era")})`;
export const FEAST_OF_OTHERS = patternOf("feast_of_others");
/** What makes a week of `Minggu` at the head of a sentence. */
export const POINTS_AT_WEEK = patternOf("after_unit", "duration_tail", "ordinal");
/** Units that a year, a month or a week are. */
export const LONG_UNIT = anyOf(
  wordsOf("time_unit").filter((word) => ["week", "month", "year"].includes(LEXICON.find(word)?.values.grain ?? "")),
);
export const HABITUAL = patternOf("habitual");
export const EXEMPTING = patternOf("exempting");
export const HOURS_CUE = patternOf("hours_cue");
export const OPENING_CUE = patternOf("opening_cue");
export const REST_DAY = patternOf("rest_day");
export const REGULATING = patternOf("regulating");
export const BIRTH = patternOf("birth");
export const BOUNDING = patternOf("bounding");
export const DATES_WORDS = patternOf("dates_words");
export const CLAUSE_TURN = patternOf("clause_turn");

export const ABOUT = patternOf("about_time");
/** First words of those. */
export const ABOUT_FIRST: ReadonlySet<string> = new Set(
  wordsOf("about_time").map((word) => word.split(/[ -]/)[0] as string),
);
export const CLOCK_WORD = patternOf("clock_word");
export const DATE_WORD = patternOf("date_word");
export const YEAR_WORD = patternOf("year_word");
export const YEAR_PART = patternOf("year_part");
export const yearPartByName = lookUp(["year_part"], ({ year_part }) => year_part as "quarter" | "half_year");

/** Number words as they count units of time, by what they do to the number so far. */
const numerals = (...kinds: string[]): readonly string[] =>
  valuesOf("numeral", "numeral").flatMap(([word, kind]) => (kinds.includes(kind) ? [word] : []));
const DIGIT_WORDS = numerals("digit").filter((word) => LEXICON.find(word)?.values.value !== "0");
const OPEN_NUMBERS = wordsOf("open_number");
const PLAIN_NUMERALS = [
  ...DIGIT_WORDS,
  ...numerals("fixed", "teen", "times", "half", "quarter"),
  "ribu",
  "seribu",
] as const;
const NUMBER_WORD = anyOf(PLAIN_NUMERALS);
/** `48`, `1.000`, `2,5`, `2-3`, `1x24`, `dua puluh lima`, `beberapa`. */
export const QUANTITY =
  `(?:\\d{1,2} ?[x×] ?\\d{1,3}|\\d{1,3}(?:\\.\\d{3}){1,9}|\\d{1,4}(?:,\\d{1,3}|\\.\\d{1,2})?(?: ?[-–] ?\\d{1,4})?|` +
  `${NUMBER_WORD}(?:_${NUMBER_WORD}){0,4}|` +
  `${anyOf(OPEN_NUMBERS)}(?:_${anyOf([...numerals("teen", "times"), "ribu"])})?)`;

/** `pukul sembilan`: the hours in words. */
export const HOUR_WORD = anyOf([...DIGIT_WORDS, ...numerals("fixed"), "dua belas"]);

/** First words of numbers that count units of time. */
export const NUMBER_STARTS: readonly string[] = [
  ...DIGIT_WORDS,
  ...numerals("fixed", "half", "quarter"),
  "seribu",
  ...OPEN_NUMBERS,
];

/** The number of a quantity; null where it is left open. The first end of a range. */
export function quantityOf(written: string): number | null {
  const product = /^(\d+) ?[x×] ?(\d+)$/.exec(written);
  if (product) return Number(product[1]) * Number(product[2]);
  const digits = /^(\d+(?:\.\d{3}){0,9})(?:[,.](\d+))?/.exec(written);
  if (digits) return Number(`${(digits[1] as string).replaceAll(".", "")}.${digits[2] ?? 0}`);
  let total = 0;
  let last = 0;
  for (const word of fold(written).split(" ")) {
    const row = LEXICON.find(word)?.values ?? {};
    const value = Number(row.value);
    switch (row.numeral) {
      case "half":
      case "quarter":
        last += value;
        break;
      case "teen":
        last += value;
        break;
      case "times":
        last = Math.max(last, 1) * value;
        break;
      case "scale":
        total = (total + last || 1) * 1000;
        last = 0;
        break;
      case "one-scale":
        total += last;
        last = 1000;
        break;
      case "digit":
      case "fixed":
        total += last;
        last = value;
        break;
      default:
        return null;
    }
  }
  return total + last;
}

export const hourByName = (word: string): number => quantityOf(word) as number;

/** Months and what of them: `Januari 2020`, `awal Mei`, `Juli-Agustus 2021`, `bulan September`. */
import type { Draft, Parser } from "../draft.ts";
import {
  isCapital,
  isNameOfPlace,
  isOf,
  isVerbAt,
  matchAt,
  opensSentence,
  sticky,
  wordAfter,
  wordBefore,
} from "../pattern.ts";
import {
  EDGE,
  edgeByName,
  MONTH,
  MONTH_FULL,
  monthOf,
  ORDINAL_WORD,
  orderByName,
  POINTER,
  shiftByName,
  UNTIL,
  WEEK,
} from "../vocabulary.ts";

const TO = `(?: ?[-–] ?|_${UNTIL}_)`;
/** `Maret 2017`, `Maret, 2017`, `Maret di tahun 2017`. */
const OF_YEAR = ",?_(?:di_)?(?:tahun_)?";
const MONTH_YEAR = sticky(
  `(?:(${EDGE})_)?(bulan_)?(${MONTH_FULL})(?:(?:(${TO})|_(?:dan|atau)_)(?:bulan_)?(${MONTH_FULL}))?` +
    `(?:${OF_YEAR}(\\d{4})|_tahun_(${POINTER}))?`,
);
const SHORT_MONTH_YEAR = sticky(`(${MONTH})_(\\d{4})`);
const OVER_YEARS = sticky(`(bulan_)?(${MONTH})_(\\d{4})${TO}(?:bulan_)?(${MONTH})_(\\d{4})`);

/** `Oktober 2023 hingga Februari 2024`. */
export const monthsOverYears: Parser = (text, at): Draft | null => {
  const match = matchAt(OVER_YEARS, text, at);
  if (!match) return null;
  const [first, year, last, lastYear] = [match[2], match[3], match[4], match[5]] as [string, string, string, string];
  const months = 12 * (Number(lastYear) - Number(year)) + monthOf(last) - monthOf(first);
  if (months <= 0 || months > LONGEST_RUN) return null;
  const when = {
    form: "month",
    year: Number(year),
    month: monthOf(first),
    last: monthOf(last),
    lastYear: Number(lastYear),
  } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};
/** A run of more months than this is two dates. */
const LONGEST_RUN = 600;

/** What a person does and a month does not. */
const isDeed = (word: string): boolean => (/^[bm]/.test(word) && isVerbAt(word, 0, word.length)) || isOf(word, "cue");
/** Months that people are named after. */
const NAMES = new Set([3, 4, 5, 6, 7, 8]);

/** The year at the end of a list of months: `April⟨, Juli, dan Oktober 2021⟩`, `Mei⟨, Juni di 2021⟩`. */
const YEAR_OF_LIST = sticky(
  `(?:,_(?:bulan_)?${MONTH_FULL}){0,10}(?:,|,?_(?:dan|atau))_(?:bulan_)?${MONTH_FULL}${OF_YEAR}(\\d{4})`,
);
const BESIDE = sticky(`(?:,|,?_(?:dan|atau|${UNTIL}))_${MONTH_FULL}`);
const BESIDE_BEFORE = new RegExp(`${MONTH_FULL},? (?:dan )?$`, "i");
const followsMonth = (text: string, at: number): boolean => BESIDE_BEFORE.test(text.slice(Math.max(0, at - 16), at));

/** True in a list of months: `April, Mei, Juni`. */
const inList = (text: string, at: number, end: number): boolean =>
  matchAt(BESIDE, text, end) !== null || followsMonth(text, at);

/** A bare month is a name where capitals stand beside it: `Mei Lan`, `Desi April`. */
function looksLikeName(text: string, at: number, end: number, month: number): boolean {
  const name = text.slice(at, end);
  if (!isCapital(name)) return month === 5 || NAMES.has(month);
  if (!NAMES.has(month) || inList(text, at, end)) return false;
  const [before, after] = [wordBefore(text, at), wordAfter(text, end)];
  if (isOf(before, "before_month") || isOf(after, "after_month")) return false;
  return (
    isCapital(after) ||
    isDeed(after) ||
    (isCapital(before) && !opensSentence(text, at)) ||
    month === 5 ||
    opensSentence(text, at)
  );
}

export const month: Parser = (text, at): Draft | null => {
  const match = matchAt(MONTH_YEAR, text, at);
  if (!match || isOfPlace(text, at, match[6])) return null;
  const [, edge, bulan, name = "", until, lastName, written, shift] = match as (string | undefined)[];
  const first = monthOf(name);
  if (lastName !== undefined && until === undefined && !isStretch(text, at, first, monthOf(lastName)))
    return firstOfList(text, at, bulan, name);
  const end = at + match[0].length;
  const bare = [edge, bulan, lastName, written, shift].every((part) => part === undefined);
  if (bare && looksLikeName(text, at, end, first)) return null;
  const year = written ?? (lastName === undefined ? yearOfList(text, end) : undefined);
  const when = {
    form: "month",
    year: year === undefined ? null : Number(year),
    month: first,
    ...(lastName === undefined ? {} : { last: monthOf(lastName) }),
    ...(edge === undefined ? {} : { edge: edgeByName(edge) }),
    ...(shift === undefined ? {} : { yearShift: shiftByName(shift) }),
  } as const;
  return { start: at, end, type: "DATE", when };
};

const DAY_BEFORE = /\d{1,2} $/;

/** `Jalan 17 ⟨Agustus⟩` */
function isOfPlace(text: string, at: number, year: string | undefined): boolean {
  const day = DAY_BEFORE.exec(text.slice(Math.max(0, at - 3), at))?.[0];
  return day !== undefined && isNameOfPlace(text, at - day.length, year);
}

/** Two months, and no more, that follow each other. */
const isStretch = (text: string, at: number, first: number, last: number): boolean =>
  !followsMonth(text, at) && (last - first + 12) % 12 === 1;

const yearOfList = (text: string, end: number): string | undefined => matchAt(YEAR_OF_LIST, text, end)?.[1];

/** `⟨April⟩ dan Oktober 2021`: the first of months that are no stretch, with the year at their end. */
function firstOfList(text: string, at: number, bulan: string | undefined, name: string): Draft {
  const end = at + (bulan?.length ?? 0) + name.length;
  const year = yearOfList(text, end);
  const when = { form: "month", year: year === undefined ? null : Number(year), month: monthOf(name) } as const;
  return { start: at, end, type: "DATE", when };
}

const WEEK_OF_MONTH = sticky(
  `(?:${EDGE}_)?(?:${WEEK})_(?:ke-? ?)?(\\d|${ORDINAL_WORD})_(?:di_)?(?:bulan_)?(${MONTH_FULL})(?:${OF_YEAR}(\\d{4}))?`,
);
const MOST_WEEKS = 5;

/** `pekan kedua Oktober`, `minggu ke-3 Maret 2020`: seven days of the month. */
export const weekOfMonth: Parser = (text, at) => {
  const match = matchAt(WEEK_OF_MONTH, text, at);
  if (!match) return null;
  const [order, name, year] = match.slice(1) as [string, string, string?];
  const week = /^\d/.test(order) ? Number(order) : orderByName(order);
  if (week < 1 || week > MOST_WEEKS) return null;
  const when = { form: "month", year: year === undefined ? null : Number(year), month: monthOf(name), week } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

/** `Okt 2025`: shortened, a month needs its year. */
export const shortMonth: Parser = (text, at) => {
  const match = matchAt(SHORT_MONTH_YEAR, text, at);
  if (!match || !isCapital(text.slice(at, at + 1))) return null;
  const when = { form: "month", year: Number(match[2]), month: monthOf(match[1] as string) } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

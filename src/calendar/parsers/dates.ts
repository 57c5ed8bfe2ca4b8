/** Days: written out (`28 Juli 2021`), in digits (`28/7/2021`), by number (`tanggal 24`), in the Hijri calendar. */
import { daysInMonth, fullYear, isDay } from "../civil.ts";
import { isDocumentNumber } from "../documents.ts";
import type { DayFields, Draft, Parser } from "../draft.ts";
import { isNameOfPlace, matchAt, sticky } from "../pattern.ts";
import {
  DATE_WORD,
  ERA,
  HIJRI_MONTH,
  hijriMonthOf,
  MONTH,
  monthOf,
  POINTER,
  shiftByName,
  UNTIL,
} from "../vocabulary.ts";

const RANGE = `(?: ?[-–] ?|_(?:${UNTIL}|dan|atau)_(?:${DATE_WORD}_)?)`;
/** Between two days that may be no ends of a range. */
const OR_ALSO = `_(?:dan|atau)_(?:${DATE_WORD}_)?`;
const LEAD = `(?:${DATE_WORD}\\.?_)?`;

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));

const yearOf = (digits: string | undefined): number | null => (digits === undefined ? null : fullYear(digits));

/** 2000 stands in for a year left out: it is a leap year, so 29 February passes. */
const valid = ({ year, month, day }: DayFields): boolean => isDay(year ?? 2000, month ?? 1, day);

function dayDraft(match: RegExpExecArray, first: DayFields, last: DayFields | null, yearShift?: number): Draft | null {
  if (!valid(first) || (last !== null && !valid(last))) return null;
  const when = { form: "day", first, last, ...(yearShift === undefined ? {} : { yearShift }) } as const;
  return { start: match.index, end: match.index + match[0].length, type: "DATE", when };
}

const YEAR = `(?:,?_(?:tahun_)?(\\d{4})|_tahun_(${POINTER}))?`;

/** `5, 6, dan 7 Mei`: the days between the ends. */
const MORE_DAYS = "(?:((?:,_\\d{1,2}){1,6}),?)?";
const DAY_MONTH = sticky(`${LEAD}(\\d{1,2})(?:${MORE_DAYS}${RANGE}(\\d{1,2}))?[ \\u00a0-]{0,2}(${MONTH})${YEAR}`);
/** `5⟨ dan 12⟩ Oktober` */
const DAY_BESIDE = sticky(`${LEAD}\\d{1,2}(?=${OR_ALSO}\\d)`);

/** `Skep/4033/XI/1987 tanggal 17 November`: the year of the decree before it. */
const DECREE = /\/((?:19|20)\d{2}) $/;

/** `19-Nov-12`, as spreadsheets print a day. */
const SPREADSHEET_DAY = sticky(`(\\d{1,2})-(${MONTH})-(\\d{2})(?![\\d.:,-]*\\d|[-/][A-Za-z])`);

export const spreadsheetDay: Parser = (text, at) => {
  const match = matchAt(SPREADSHEET_DAY, text, at);
  if (!match) return null;
  const month = monthOf(match[2] as string);
  return dayDraft(match, { year: yearOf(match[3]), month, day: Number(match[1]) }, null);
};

/** Days of a list that are one stretch follow each other; `tanggal 14, 15 dan 29 Agustus` is none. */
const follow = (first: string, between: string, last: string): boolean =>
  [first, ...(between.match(/\d+/g) ?? []), last].every((day, i) => Number(day) === Number(first) + i);

/**
 * `28 Juli`, `28 Juli 2021`, `5-9 Desember 2017`, `6 dan 7 Mei`, `5, 6, dan 7 Mei`, `tanggal 24 Desember tahun lalu`,
 * `14 Des. 2021`; the first of `5 dan 12 Oktober` alone.
 */
export const dayMonth: Parser = (text, at) => {
  const match = matchAt(DAY_MONTH, text, at);
  if (!match || isNameOfPlace(text, at, match[5])) return null;
  const [, day, between, lastDay, name, written, pointer] = match as unknown as [
    string,
    string,
    ...(string | undefined)[],
  ];
  if (between !== undefined && !follow(day, between, lastDay as string)) return null;
  const month = monthOf(name as string);
  const year = number(written ?? DECREE.exec(text.slice(Math.max(0, at - 6), at))?.[1]);
  const shift = pointer === undefined ? undefined : shiftByName(pointer);
  const last = lastDay === undefined ? null : { year, month, day: Number(lastDay) };
  const draft = dayDraft(match, { year, month, day: Number(day) }, last, shift);
  const alone = draft && last && Number(day) + 1 !== last.day ? matchAt(DAY_BESIDE, text, at) : null;
  if (draft?.when.form !== "day" || alone === null) return draft;
  return { ...draft, end: at + alone[0].length, when: { ...draft.when, last: null } };
};

const ACROSS_MONTHS = sticky(
  `${LEAD}(\\d{1,2})_(${MONTH})(?:_(\\d{4}))?${RANGE}(\\d{1,2})_(${MONTH})(?:_(?:tahun_)?(\\d{4}))?`,
);

/** `28 Juli-3 Agustus`, `30 Desember 2016 hingga 2 Januari 2017`; `dan` joins two dates, not the ends of a range. */
export const acrossMonths: Parser = (text, at) => {
  const match = matchAt(ACROSS_MONTHS, text, at);
  if (!match || / dan /.test(match[0])) return null;
  const [month, lastMonth] = [monthOf(match[2] as string), monthOf(match[5] as string)];
  const lastYear = number(match[6]);
  const year = number(match[3]) ?? (lastYear !== null && month > lastMonth ? lastYear - 1 : lastYear);
  return dayDraft(
    match,
    { year, month, day: Number(match[1]) },
    { year: lastYear, month: lastMonth, day: Number(match[4]) },
  );
};

const DAY_TO_MONTH = sticky(
  `${LEAD}(\\d{1,2})_(${MONTH})(?: ?[-–] ?|_${UNTIL}_)(?:bulan_)?(${MONTH})` +
    "(?!_\\d{1,2}_|_?-)(?:_(?:tahun_)?(\\d{4}))?",
);

/** `26 Mei-Juli 2020`: to the end of the month; `26 Mei-Juni` of two names that a day follows is none. */
export const dayToMonth: Parser = (text, at) => {
  const match = matchAt(DAY_TO_MONTH, text, at);
  if (!match) return null;
  const [month, lastMonth] = [monthOf(match[2] as string), monthOf(match[3] as string)];
  if (month === lastMonth) return null;
  const lastYear = number(match[4]);
  const year = lastYear !== null && month > lastMonth ? lastYear - 1 : lastYear;
  // 2001 stands in for a year left out: 28 February is a day of every year.
  const last = { year: lastYear, month: lastMonth, day: daysInMonth(lastYear ?? 2001, lastMonth) };
  return dayDraft(match, { year, month, day: Number(match[1]) }, last);
};

const MONTH_FIRST = sticky(`(${MONTH})_(\\d{1,2}),?_(\\d{4})`);

/** `April 28, 2021`: the English order, in the names that both languages share. */
export const monthFirst: Parser = (text, at) => {
  const match = matchAt(MONTH_FIRST, text, at);
  if (!match) return null;
  return dayDraft(match, { year: Number(match[3]), month: monthOf(match[1] as string), day: Number(match[2]) }, null);
};

const NUMERIC = sticky(
  `${LEAD}(\\d{1,2})(?: ?[-–] ?(\\d{1,2}))?(?:([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})|/(\\d{1,` +
    `2})_(\\d{4}))(?![/.:,-]?\\d|/[A-Za-z])`,
);

/** `28/7/2021`, `28-07-2021`, `28.7.2021`, `5-9/12/2017`; `28/07/21` beside a weekday only: alone it may be a ward. */
export const numericDate: Parser = (text, at) => {
  const match = matchAt(NUMERIC, text, at);
  if (!match || isDocumentNumber(text, at)) return null;
  const written = match[5] ?? match[7];
  if (written?.length === 2 && match[3] !== "/") return null;
  const year = yearOf(written);
  const month = Number(match[4] ?? match[6]);
  const last = match[2] === undefined ? null : { year, month, day: Number(match[2]) };
  const found = dayDraft(match, { year, month, day: Number(match[1]) }, last);
  return found && written?.length === 2 && !/^t/i.test(match[0]) ? { ...found, needsHost: true } : found;
};

const ISO = sticky("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?![/.:,-]?\\d)");

/** `2021-07-28` */
export const isoDate: Parser = (text, at) => {
  const match = matchAt(ISO, text, at);
  if (!match) return null;
  return dayDraft(match, { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, null);
};

const BRACKETED = sticky("(\\d{1,2})(?: ?[-–] ?(\\d{1,2}))?/(\\d{1,2})(?: ?[-–] ?(\\d{1,2})/(\\d{1,2}))?");

/** `28/7`, `5-9/12`, `29/7-2/8` in brackets: a date beside a weekday, by itself a fraction unless it cannot be one. */
export const bracketedDay: Parser = (text, at) => {
  let open = at - 1;
  while (text[open] === " ") open--;
  if (text[open] !== "(") return null;
  const match = matchAt(BRACKETED, text, at);
  if (!match || !/^ ?[),]/.test(text.slice(at + match[0].length, at + match[0].length + 2))) return null;
  const [day, month] = [Number(match[1]), Number(match[3])];
  const last =
    match[5] !== undefined
      ? { year: null, month: Number(match[5]), day: Number(match[4]) }
      : match[2] !== undefined
        ? { year: null, month, day: Number(match[2]) }
        : null;
  const found = dayDraft(match, { year: null, month, day }, last);
  return found && day <= month && last === null ? { ...found, needsHost: true } : found;
};

const MISPRINTED = sticky("(\\d{1,2}) ?/{1,2} ?(\\d{1,2})(?: ?/{1,2} ?(\\d{3,5})|((?:19|20)\\d{2}))/?");

/** `Rabu (27/3//2019)`, `Jumat (20/92019)`, `Senin (16/9/209)`: mistyped; a year of another length is left out. */
export const misprintedDay: Parser = (text, at) => {
  const match = text[at - 1] === "(" ? matchAt(MISPRINTED, text, at) : null;
  if (!match) return null;
  const written = match[3] ?? match[4];
  const year = written?.length === 4 ? Number(written) : null;
  const found = dayDraft(match, { year, month: Number(match[2]), day: Number(match[1]) }, null);
  return found && { ...found, needsHost: true };
};

const BY_NUMBER = sticky(`${DATE_WORD}\\.?_(\\d{1,2})(?:${RANGE}(\\d{1,2}))?(?:/(\\d{1,2}))?`);

/** The month and year that end a list of days: `14⟨, 15 dan 29 Agustus 2019⟩`. */
const REST_OF_LIST = sticky(`(?:,(?:_dan)?_?\\d{1,2}){1,8}(?:,?_dan_\\d{1,2})?_(${MONTH})(?:_(\\d{4}))?`);

/** `tanggal 24`, `tanggal 5-9`, `tanggal 28/7`; `tanggal 14, 15 dan 29 Agustus 2019` begins in August. */
export const tanggal: Parser = (text, at) => {
  const match = matchAt(BY_NUMBER, text, at);
  if (!match) return null;
  const list = match[3] === undefined ? matchAt(REST_OF_LIST, text, at + match[0].length) : null;
  const month = list === null ? number(match[3]) : monthOf(list[1] as string);
  const year = number(list?.[2]);
  const last = match[2] === undefined ? null : { year, month, day: Number(match[2]) };
  return dayDraft(match, { year, month, day: Number(match[1]) }, last);
};

const HIJRI = sticky(`${LEAD}(\\d{1,2})_(${HIJRI_MONTH})(?:_(\\d{4})(?:_${ERA})?)?`);

/** `1 Ramadan 1445 H`, `10 Muharram`. */
export const hijriDate: Parser = (text, at) => {
  const match = matchAt(HIJRI, text, at);
  const day = Number(match?.[1]);
  if (!match || day < 1 || day > 30) return null;
  const when = {
    form: "feast",
    month: hijriMonthOf(match[2] as string),
    day,
    hijri: true,
    eve: false,
    year: number(match[3]),
  } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

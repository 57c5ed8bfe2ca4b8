/** Years and longer: `tahun 2007`, `2014`, `tahun 90-an`, `abad ke-19`, `kuartal III 2023`, `musim hujan`. */

import { fullYear } from "../civil.ts";
import { isRegulationYear, isShortRegulationYear } from "../documents.ts";
import type { Draft, Parser } from "../draft.ts";
import { isNameOfPlace, isOf, matchAt, sticky, wordAfter, wordBefore } from "../pattern.ts";
import {
  EDGE,
  edgeByName,
  MONTH,
  ORDINAL_WORD,
  orderByName,
  POINTER,
  SEASON,
  seasonByName,
  shiftByName,
  UNTIL,
  YEAR_KIND,
  YEAR_PART,
  YEAR_WORD,
  yearPartByName,
} from "../vocabulary.ts";

const YEARS = sticky(
  `(?:(${EDGE})_)?(?:(tahun)_(?:${YEAR_KIND}_)?)?(\\d{4})(?: ?([-–/]) ?(\\d{4}|\\d{2}))?(?![.,/:-]?\\d|-an\\b|%)`,
);

/** `B 2019 KZT` is the plate of a car. */
const isPlate = (before: string, after: string): boolean => /^[A-Z]{1,2}$/.test(before) && /^[A-Z]{1,3}$/.test(after);

function isYear(text: string, at: number, end: number): boolean {
  const before = wordBefore(text, at);
  if (isOf(before, "not_before_year") || (isOf(before, "airline_code") && before === before.toUpperCase()))
    return false;
  if (isPlate(before, wordAfter(text, end))) return false;
  const previous = text.slice(Math.max(0, at - 2), at);
  return (
    !/[\d$€£%#+°][ ]?$|[\w.]\/$/.test(previous) &&
    !/(?:^|[^A-Za-z])Rp\.? ?$/.test(text.slice(Math.max(0, at - 5), at)) &&
    !/^[ ]?[%°$€]|^ \d/.test(text.slice(end, end + 2))
  );
}

/** Four figures alone are a year from here on; before it, where the words say so: `sejak 1887`. */
const FIRST_MODERN = 1900;
const FIRST_OLD = 1500;
const LAST_BARE = 2099;

const DAY_BEFORE = new RegExp(`\\d{1,2} ${MONTH} $`, "i");
const LONGEST_DAY = 16;

/** Whether figures without `tahun` are a year; an old one stands behind a word of time, or in brackets with another. */
function isBareYear(text: string, at: number, end: number, last: string | undefined): boolean {
  const day = DAY_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_DAY), at))?.[0];
  if (day !== undefined && isNameOfPlace(text, at - day.length, text.slice(at, at + 4))) return false;
  const first = Number(/\d{4}/.exec(text.slice(at, end))?.[0]);
  if (first < FIRST_OLD || first > LAST_BARE || !isYear(text, at, end)) return false;
  // the year of a regulation, which `tahun` was read as
  if (text[at] === String(first)[0] && /^tahun$/i.test(wordBefore(text, at))) return false;
  if (first >= FIRST_MODERN) return !isShortRegulationYear(text, at);
  if (text[at - 1] === "(" && text[end] === ")") return last?.length === 4;
  if (isOf(wordAfter(text, end), "counted_thing", "counted_person", "measure", "share")) return false;
  return isOf(wordBefore(text, at), "before_old_year") || BETWEEN.test(text.slice(Math.max(0, at - BETWEEN_REACH), at));
}
/** `antara 1846 dan ⟨1849⟩`. */
const BETWEEN = /\bantara 1[5-8]\d\d dan $/i;
const BETWEEN_REACH = 16;

export const year: Parser = (text, at) => {
  const match = matchAt(YEARS, text, at);
  if (!match) return null;
  const [whole, edge, tahun, digits, mark, lastDigits] = match as unknown as [
    string,
    string?,
    string?,
    string?,
    string?,
    string?,
  ];
  const first = Number(digits);
  const end = at + whole.length;
  if (tahun === undefined ? !isBareYear(text, at, end, lastDigits) : isRegulationYear(text, at)) return null;
  if (first < 100 || isOf(wordAfter(text, end), "not_after_year")) return null;
  const last =
    lastDigits === undefined
      ? undefined
      : lastDigits.length === 2
        ? first - (first % 100) + Number(lastDigits)
        : Number(lastDigits);
  if (last !== undefined && (last <= first || (mark === "/" && last !== first + 1) || last - first > 200)) return null;
  const when = {
    form: "year",
    year: first,
    ...(last === undefined ? {} : { last }),
    ...(edge === undefined ? {} : { edge: edgeByName(edge) }),
  } as const;
  return { start: at, end, type: "DATE", when };
};

const YEAR_ALONE = "((?:tahun_)?\\d{4})";
const YEARS_IN_WORDS = sticky(`${YEAR_ALONE}_(?:${UNTIL}|atau)_${YEAR_ALONE}(?![.,/:-]?\\d|-an\\b|%)`);
const LONGEST_RUN = 200;

/** `tahun 2017 hingga 2021`, `2026 atau 2027`. */
export const yearsInWords: Parser = (text, at) => {
  const match = matchAt(YEARS_IN_WORDS, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const [first, last] = [year(text, at), year(text, end - (match[2] as string).length)];
  if (first?.when.form !== "year" || last?.when.form !== "year" || last.end !== end) return null;
  const years = last.when.year - first.when.year;
  if (years <= 0 || years > LONGEST_RUN) return null;
  return { start: at, end, type: "DATE", when: { ...first.when, last: last.when.year } };
};

const DECADE = sticky(`(${EDGE}_)?(${YEAR_WORD}_)?(?:(\\d{3}0)|['’]?(\\d0))-?an`);

/** `tahun 90-an`, `1990-an`, `era 80-an`, `'90-an`, `lagu 90-an`; `usia 80-an` is none. */
export const decade: Parser = (text, at) => {
  const match = matchAt(DECADE, text, at);
  if (!match) return null;
  const [, edge, word, full, short] = match;
  const mark = "'’‘".includes(text[at - 1] ?? " ") ? 1 : 0;
  const named = edge !== undefined || word !== undefined || mark === 1 || isOf(wordBefore(text, at), "of_a_decade");
  if (full === undefined && !named) return null;
  const year = full === undefined ? fullYear(short as string) : Number(full);
  return {
    start: full === undefined ? at - mark : at,
    end: at + match[0].length,
    type: "DATE",
    when: { form: "decade", year },
  };
};

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of `3`, `III`, `ketiga`. */
function ordinal(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  if (!/^[ivx]+$/i.test(written)) return orderByName(written);
  let total = 0;
  let following = 0;
  for (const letter of [...written.toUpperCase()].reverse()) {
    const value = ROMAN_DIGITS[letter] as number;
    total += value < following ? -value : value;
    following = value;
  }
  return total;
}

const CENTURY = sticky(`(?:${EDGE}_)?abad_(?:ke-? ?)?([IVX]{1,5}|\\d{1,2})`);

/** `abad ke-19`, `abad XIX`. */
export const century: Parser = (text, at) => {
  const match = matchAt(CENTURY, text, at);
  if (!match) return null;
  const number = ordinal(match[1] as string);
  if (number < 1 || number > 30) return null;
  return { start: at, end: at + match[0].length, type: "DATE", when: { form: "century", century: number } };
};

const ORDINAL = `(?:I{1,3}|IV|[1-4]|${ORDINAL_WORD})`;
const PART_OF_YEAR = sticky(
  `(?:${EDGE}_)?(${YEAR_PART})_(?:ke-? ?)?(${ORDINAL})(?:(?:-|_(?:dan|atau|${UNTIL})_)` +
    `(?:${YEAR_PART}_)?(?:ke-? ?)?(${ORDINAL})(?![\\d]))?` +
    `(?:[-/,]?_?(?:tahun_)?(\\d{4})|_tahun_(${POINTER}))?`,
);

/** `kuartal III 2023`, `triwulan I dan II 2020`, `semester II tahun lalu`, `paruh kedua 2024`. */
export const partOfYear: Parser = (text, at): Draft | null => {
  const match = matchAt(PART_OF_YEAR, text, at);
  if (!match) return null;
  const [whole, unit, written, lastWritten, year, shift] = match as unknown as [
    string,
    string,
    string,
    ...(string | undefined)[],
  ];
  const last = lastWritten === undefined ? undefined : ordinal(lastWritten);
  const kind = yearPartByName(unit);
  const index = ordinal(written);
  if (kind === "half_year" && index > 2) return null;
  if (unit.toLowerCase() === "paruh" && year === undefined && shift === undefined) return null;
  const when = {
    form: "part_of_year",
    unit: kind,
    index,
    ...(last === undefined || last <= index ? {} : { last }),
    year: year === undefined ? null : Number(year),
    ...(shift === undefined ? {} : { yearShift: shiftByName(shift) }),
  } as const;
  return { start: at, end: at + whole.length, type: "DATE", when };
};

const OF_YEAR = "[-/,]?_?(?:tahun_)?(\\d{4})";
const PART_WITH_YEAR = `(${YEAR_PART})_(?:ke-? ?)?(${ORDINAL})${OF_YEAR}`;
const PARTS_OVER_YEARS = sticky(`${PART_WITH_YEAR}(?: ?[-–] ?|_${UNTIL}_)${PART_WITH_YEAR}`);

/** `kuartal III 2022 hingga kuartal I 2023`. */
export const partsOverYears: Parser = (text, at): Draft | null => {
  const match = matchAt(PARTS_OVER_YEARS, text, at);
  if (!match) return null;
  const [part, written, year, lastPart, lastWritten, lastYear] = match.slice(1) as [string, ...string[]] as string[];
  const unit = yearPartByName(part as string);
  const [index, last] = [ordinal(written as string), ordinal(lastWritten as string)];
  const rises = Number(lastYear) > Number(year) || (lastYear === year && last > index);
  if (unit !== yearPartByName(lastPart as string) || !rises) return null;
  const when = {
    form: "part_of_year",
    unit,
    index,
    last,
    year: Number(year),
    lastYear: Number(lastYear),
  } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

const IN_SEASON = sticky(`musim_(${SEASON})(?:_(?:tahun_)?(\\d{4}))?`);

/** `musim hujan`, `musim panas 2018`. */
export const season: Parser = (text, at) => {
  const match = matchAt(IN_SEASON, text, at);
  if (!match) return null;
  const when = {
    form: "season",
    code: seasonByName(match[1] as string),
    year: match[2] === undefined ? null : Number(match[2]),
  } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

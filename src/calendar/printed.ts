/** A stated date as it was printed: what programs and templates do to dates on their way into a cell, undone. */
import { fullYear, pad } from "./civil.ts";
import { ZONE } from "./vocabulary.ts";

/** A clock time of two halves: `2:05 PM`, `02.05.33 a.m.`. */
const HALVES = /(?<![\d:.])(\d{1,2})[:.](\d{2})((?:[:.]\d{2})?) ?([ap])\.?m\b\.?/gi;

const inOneDial = (_: string, hours: string, minutes: string, seconds: string, half: string): string =>
  `${pad((Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0))}:${minutes}${seconds}`;

/** A clock time before its day: `14:05 WIB, 10 Maret 2025`. */
const CLOCK_FIRST = new RegExp(`^(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?(?:${ZONE}))?)[ ,|–-]+(?=\\S)(.{0,60})$`, "i");

/** `10 Maret '25`, `10 Maret 25`. */
const YEAR_OF_TWO = /^(.{0,30}\d{1,2} \p{L}{3,12}\.?,?) (?:['’](\d{2})(?!\d)|(\d{2})$)/u;

type Step = readonly [written: RegExp, instead: string | ((...groups: string[]) => string)];

const STEPS: readonly Step[] = [
  [/&nbsp;/g, " "],
  // `14:05:00 GMT+0700 (Western Indonesia Time)`, as JavaScript prints it
  [/ ?\b(?:GMT|UTC)([+-]\d{4})\b(?: \([^()]{0,60}\))?$/, " $1"],
  // form encoding: `21+January+2019`, `21%20Januari%202019`
  [/(?<=[\d\p{L}])(?:\+|%20)(?=\p{L})|(?<=\p{L})(?:\+|%20)(?=\d)/gu, " "],
  [/\s+/g, " "],
  [/^ | $/g, ""],
  [/ ?\b(?:GMT|UTC)$/, " Z"],
  // `14:05:00+07`, as PostgreSQL does
  [/(:\d{2}(?:\.\d{1,9})?[+-]\d{2})$/, "$1:00"],
  // the midnight of a day that went through a column of moments
  [/[T ]00:00:00(?:\.0{1,9})?(?: ?Z|[+-]\d{2}:?\d{2})?$/, ""],
  // `/Date(1741590300000)/`, as .NET writes JSON
  [/^\/Date\((\d{13})(?:[+-]\d{4})?\)\/$/, "$1"],
  // a serial number of a spreadsheet with a comma for its point
  [/^(\d{5}),(\d{1,12})$/, "$1.$2"],
  // `Senin/12 Agustus 2024`, `Senin , 12 - Agustus - 2024`
  [/^(\p{L}{3,9}) ?[,/-] ?(?=\d)/u, "$1, "],
  [/(?<!\d)(\d{1,2}) - (\p{L}{3,9}) - (?=\d)/u, "$1 $2 "],
  [/[·•]/g, "|"],
  [/\bpkl?\b\.?/gi, "pukul"],
  // a number that went through a column of floats
  [/^(\d{8}|\d{10}|\d{13})\.\d+$/, "$1"],
  // `2025. 03. 10.`, `10 - 03 - 2025`, `10 03 2025`
  [/(?<!\d)(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/, "$1$2$3$2$4"],
  [/^(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)/, "$1/$2/$3"],
  [/^(\d{1,2})(\p{L}{3,9})(\d{4})(?!\d)/u, "$1 $2 $3"],
  [HALVES, inOneDial],
  [CLOCK_FIRST, "$2 $1"],
  [YEAR_OF_TWO, (_, before, marked, bare) => `${before} ${fullYear(marked ?? bare ?? "")}`],
];

/** The date as readers of formats know it. */
export const asPrinted = (written: string): string =>
  STEPS.reduce((text, [pattern, instead]) => text.replace(pattern, instead as string), written);

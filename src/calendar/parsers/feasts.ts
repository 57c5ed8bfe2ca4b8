/** Holidays with a rule: `Natal`, `HUT ke-80 RI`, `Idul Fitri 1445 H`, `Tahun Baru 2015`. */
import type { Draft, Parser } from "../draft.ts";
import { isCapital, isOf, matchAt, sticky, wordBefore } from "../pattern.ts";
import {
  ERA,
  FEAST_OF_OTHERS,
  HOLIDAY,
  holidayByName,
  POINTER,
  partByName,
  shiftByName,
  UNTIL,
} from "../vocabulary.ts";

/** Feasts of other calendars, which are not worked out: `Tahun Baru Imlek` is not 1 January. */
const OTHERS = `(?!_${FEAST_OF_OTHERS})`;
/** People called Natal: `Natal (22)`. */
const NAMED_AFTER = /^ (?:alias |\(\d\d\))/;
const EVE = /^malam[ \u00a0]+/i;
/** Eves that mean nothing else in lower case; people are called Natal. */
const PLAIN = /^malam[ \u00a0]+(?!natal)/i;
const FEAST = sticky(
  `(${HOLIDAY})${OTHERS}(?:_ke-(\\d{1,3}))?(?:_(?:tahun_)?(\\d{4})(?:_${ERA})?|` + `_tahun_(${POINTER}))?`,
);

/** `Natal`, `Lebaran tahun lalu`, `HUT RI ke-80`. */
export const feast: Parser = (text, at): Draft | null => {
  const match = matchAt(FEAST, text, at);
  if (!match) return null;
  const [whole, name, count, year, shift] = match as unknown as [string, string, string?, string?, string?];
  // In lower case `natal` is of birth and `tahun baru` any new year, unless a year follows.
  if (year === undefined && !isCapital(name.replace(EVE, "")) && !PLAIN.test(name)) return null;
  const named = isOf(wordBefore(text, at), "before_natal");
  if (named || NAMED_AFTER.test(text.slice(at + whole.length, at + whole.length + 7))) return null;
  const holiday = holidayByName(name);
  const counted = count === undefined || holiday.since === null ? null : holiday.since + Number(count);
  const when = {
    form: "feast",
    month: holiday.month,
    day: holiday.day,
    hijri: holiday.hijri,
    eve: holiday.eve,
    year: year === undefined ? counted : Number(year),
    ...(shift === undefined ? {} : { yearShift: shiftByName(shift) }),
  } as const;
  const found = { start: at, end: at + whole.length, when } as const;
  return holiday.eve ? { ...found, type: "TIME", part: partByName("malam").code } : { ...found, type: "DATE" };
};

const OFF = "H ?([-+−–]) ?(\\d{1,2})";
/** `H-3 `, and the one end of `H-7 hingga H+7 Lebaran`. */
const COUNTDOWN = new RegExp(`${OFF}[ \\u00a0]{1,2}(?:(?:${UNTIL}|dan)[ \\u00a0]${OFF}[ \\u00a0]{1,2})?`, "y");

const FIRST_OFF = new RegExp(`^${OFF}`);

/** `H-3 Lebaran`, `H+7 Idul Fitri 2024`: so many days before or after a feast; of two ends each is a date. */
export const aroundFeast: Parser = (text, at) => {
  COUNTDOWN.lastIndex = at;
  const match = COUNTDOWN.exec(text);
  const found = match && feast(text, at + match[0].length);
  if (!match || found?.when.form !== "feast") return null;
  const daysOff = Number(match[2]) * (match[1] === "+" ? 1 : -1);
  const end = match[3] === undefined ? found.end : at + (FIRST_OFF.exec(match[0]) as RegExpExecArray)[0].length;
  return { start: at, end, type: "DATE", when: { ...found.when, daysOff } };
};

/** Whose anniversary it is, as the holiday's name. */
const ANNIVERSARIES: Readonly<Record<string, string>> = {
  RI: "HUT RI",
  "Republik Indonesia": "HUT RI",
  "Kemerdekaan RI": "HUT RI",
  TNI: "HUT TNI",
  Bhayangkara: "Hari Bhayangkara",
};
const ANNIVERSARY = sticky(`HUT_ke-(\\d{1,3})_(${Object.keys(ANNIVERSARIES).join("|")})`, "y");

/** `HUT ke-80 RI` */
export const anniversary: Parser = (text, at) => {
  const match = matchAt(ANNIVERSARY, text, at);
  if (!match) return null;
  const { month, day, since } = holidayByName(ANNIVERSARIES[match[2] as string] as string);
  const when = { form: "feast", month, day, hijri: false, eve: false, year: (since ?? 0) + Number(match[1]) } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

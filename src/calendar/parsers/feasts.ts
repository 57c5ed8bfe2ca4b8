/** Holidays with a rule: `Natal`, `HUT ke-80 RI`, `Idul Fitri 1445 H`, `Tahun Baru 2015`. */
import type { Draft, Parser } from "../draft.ts";
import { anyOf, matchAt, sticky } from "../pattern.ts";
import { HOLIDAYS } from "../tables/holidays.ts";
import { fold } from "../vocabulary.ts";

const byName = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [fold(name), holiday] as const)));
const FEAST = sticky(
  `(${anyOf(HOLIDAYS.flatMap((holiday) => holiday.names))})(?:_ke-(\\d{1,3}))?(?:_(?:tahun_)?(\\d{4})(?:_(?:Masehi|M)|_(H|Hijriah|Hijriyah))?|_tahun_(ini|lalu|depan))?`,
);
const YEAR_SHIFT: Readonly<Record<string, number>> = { ini: 0, lalu: -1, depan: 1 };

export const feast: Parser = (text, at): Draft | null => {
  const match = matchAt(FEAST, text, at);
  if (!match || !/[A-Z]/.test(text[at] as string)) return null;
  const [whole, name, anniversary, year, hijriYear, shift] = match as unknown as [
    string,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const holiday = byName.get(fold(name));
  if (!holiday) return null;
  const stated = year === undefined ? null : Number(year);
  // `Idul Fitri 2024` names a year of the other calendar: `resolve` finds the feast within it.
  const counted = anniversary !== undefined && holiday.since !== undefined ? holiday.since + Number(anniversary) : null;
  const when = {
    form: "feast",
    month: holiday.month,
    day: holiday.day,
    hijri: holiday.hijri === true,
    year: hijriYear !== undefined || stated !== null ? stated : counted,
    ...(shift === undefined ? {} : { yearShift: YEAR_SHIFT[shift.toLowerCase()] as number }),
  } as const;
  return { start: at, end: at + whole.length, type: "DATE", when };
};

const ANNIVERSARY = sticky("HUT_ke-(\\d{1,3})_(?:Kemerdekaan_)?(RI|Republik_Indonesia|TNI|Bhayangkara)", "y");

/** `HUT ke-80 RI` */
export const anniversary: Parser = (text, at) => {
  const match = matchAt(ANNIVERSARY, text, at);
  if (!match) return null;
  const whose = (match[2] as string).startsWith("R") ? "hut ri" : match[2] === "TNI" ? "hut tni" : "hari bhayangkara";
  const holiday = byName.get(whose);
  if (!holiday?.since) return null;
  const { month, day } = holiday;
  const when = { form: "feast", month, day, hijri: false, year: holiday.since + Number(match[1]) } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

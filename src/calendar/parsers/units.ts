/** Units of time, counted or pointed at: `enam tahun`, `tiga hari lalu`, `pekan depan`, `setiap lima tahun`. */

import { pad } from "../civil.ts";
import type { Draft, Parser } from "../draft.ts";
import { matchAt, sticky, wordBefore } from "../pattern.ts";
import {
  ABOUT,
  AFTER_COUNT,
  AFTER_UNIT,
  CLOCK_UNIT,
  countStep,
  DURATION_TAIL,
  EACH,
  EDGE,
  edgeByName,
  fold,
  type Granularity,
  LONG_UNIT,
  MONTH_FULL,
  monthOf,
  PART,
  partByName,
  QUANTITY,
  quantityOf,
  UNIT,
  UNTIL,
  type Unit,
  unitByName,
  unitStep,
  WEEKDAY,
  weekdayByName,
} from "../vocabulary.ts";

/** The TIMEX3 value of so many units; null counts as X. */
function durationValue(count: number | null, unit: Unit): string {
  if (count === null) return unit.code.startsWith("T") ? `PTX${unit.code[1]}` : `PX${unit.code}`;
  if (Number.isInteger(count)) {
    if (unit.code === "H") return `P${count * 6}M`;
    return unit.code.startsWith("T") ? `PT${count}${unit.code[1]}` : `P${count}${unit.code}`;
  }
  // Halves and quarters are told in the next smaller unit: `setengah jam` is PT30M.
  switch (unit.granularity) {
    case "hour":
      return `PT${count * 60}M`;
    case "minute":
      return `PT${count * 60}S`;
    case "second":
      return `PT${count}S`;
    case "day":
      return `PT${count * 24}H`;
    case "year":
      return `P${count * 12}M`;
    case "month":
      return `P${Math.round(count * 30)}D`;
    case "decade":
      return `P${count * 10}Y`;
    case "century":
      return `P${count * 100}Y`;
    default:
      return `P${count}${unit.code}`;
  }
}

const SHORT_COUNT = `se(${UNIT})`;
/**
 * Of days and more a range is one length; `dua hingga tiga menit` is told by its second number, as the corpora mark it.
 */
const COUNTED = sticky(
  `(?:(${QUANTITY})(?:_(?:${UNTIL}|atau)_(${QUANTITY})_(?!${CLOCK_UNIT})|_)(${UNIT})|` +
    `${SHORT_COUNT})(?!-)(?:_(${AFTER_COUNT})|_(sekali)|_${DURATION_TAIL})?`,
);

const CLOCK_UNITS: ReadonlySet<Granularity> = new Set(["second", "minute", "hour"]);

/** `48 jam`, `enam tahun`, `setahun terakhir` last; `tiga hari lalu`, `sepekan kemudian` are days. */
export const countedUnit: Parser = (text, at): Draft | null => {
  const match = matchAt(COUNTED, text, at);
  if (!match) return null;
  const [whole, quantity, upper, counted, single, direction, once] = match as unknown as [
    string,
    ...(string | undefined)[],
  ];
  const unit = unitByName((counted ?? single) as string);
  const count = quantity === undefined ? 1 : quantityOf(quantity);
  // `pada 2005 atau dua tahun setelahnya`
  if (upper !== undefined && (count ?? 0) >= (quantityOf(upper) ?? Number.POSITIVE_INFINITY)) return null;
  const end = at + whole.length;
  // `Nomor 7 Tahun 2025` is the seventh of its year.
  if (unit.granularity === "year" && /^[ \u00a0]\d{4}/.test(text.slice(end, end + 5))) return null;
  if (direction === undefined) {
    const when = { form: "value", value: durationValue(count, unit), granularity: unit.granularity } as const;
    // `tiga bulan sekali`, `dua kali sehari`.
    const rate = once !== undefined || (single !== undefined && /^(?:se)?kali$/i.test(wordBefore(text, at)));
    return { start: at, end, type: rate ? "SET" : "DURATION", when };
  }
  const { count: sign, origin } = countStep(direction);
  if (count === null) {
    // `beberapa hari lalu` is some day gone; `beberapa hari kemudian` some day of the story.
    const value = origin === "story" ? "XXXX-XX-XX" : sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return { start: at, end, type: "DATE", when: { form: "value", value, granularity: null } };
  }
  const clock = CLOCK_UNITS.has(unit.granularity);
  if (!Number.isInteger(count) && unit.months === undefined && !clock) return null;
  return {
    start: at,
    end,
    type: clock ? "TIME" : "DATE",
    when: { form: "shift", unit: unit.granularity, count: sign * count, origin },
  };
};

const TIMES_PER = sticky(
  `(?:(?:${QUANTITY})(?:_kali|x)|sekali)_(?:dalam_)?(?:se(${UNIT})|satu_(${UNIT}))` +
    `(?!_${DURATION_TAIL}|_${AFTER_COUNT}|-)`,
);

/** `dua kali sehari`, `sekali sebulan`, `3 kali dalam seminggu`. */
export const timesPer: Parser = (text, at) => {
  const match = matchAt(TIMES_PER, text, at);
  if (!match) return null;
  const unit = unitByName((match[1] ?? match[2]) as string);
  return setOf(match, durationValue(1, unit), unit.granularity);
};

const OPEN_DURATION = sticky(`ber(${UNIT})-(${UNIT})(?:_lamanya|(_(?:yang_)?(?:lalu|silam)))?`);

/** `bertahun-tahun`, `berjam-jam`; `berabad-abad lalu` is some day gone. */
export const openDuration: Parser = (text, at) => {
  const match = matchAt(OPEN_DURATION, text, at);
  if (!match || match[1]?.toLowerCase() !== match[2]?.toLowerCase()) return null;
  const end = at + match[0].length;
  if (match[3] !== undefined) {
    return { start: at, end, type: "DATE", when: { form: "value", value: "PAST_REF", granularity: null } };
  }
  const unit = unitByName(match[1] as string);
  const value = durationValue(null, unit);
  return {
    start: at,
    end: at + match[0].length,
    type: "DURATION",
    when: { form: "value", value, granularity: unit.granularity },
  };
};

const POINTED = sticky(`(?:(${EDGE})_)?(${UNIT})(?:nya)?_(${AFTER_UNIT})`);
/** `perempuan berusia 30-an tahun itu`: the years are those of the number. */
const ROUNDED = /\d-?an[ \u00a0]$/;
const POINTABLE: ReadonlySet<Granularity> = new Set([
  "day",
  "week",
  "month",
  "quarter",
  "half_year",
  "year",
  "decade",
  "century",
]);

/** `pekan lalu`, `akhir tahun ini`, `bulan depan`, `hari itu`, `tahun berikutnya`. */
export const pointedUnit: Parser = (text, at): Draft | null => {
  const match = matchAt(POINTED, text, at);
  if (!match || ROUNDED.test(text.slice(Math.max(0, at - 5), at))) return null;
  const [whole, edge, name, pointer] = match as unknown as [string, string?, string?, string?];
  const unit = unitByName(name as string);
  const { count, origin } = unitStep(pointer as string);
  if (!POINTABLE.has(unit.granularity)) return null;
  // `hari depan` and `hari mendatang` are the future at large.
  if (unit.granularity === "day" && origin === "published" && fold(pointer as string) !== "ini") return null;
  const weekend = unit.granularity === "week" && edge?.toLowerCase() === "akhir";
  const when = {
    form: "shift",
    unit: weekend ? "weekend" : unit.granularity,
    count,
    origin,
    ...(edge === undefined || weekend ? {} : { edge: edgeByName(edge) }),
  } as const;
  return { start: at, end: at + whole.length, type: "DATE", when };
};

const EDGE_ONLY = sticky(`(${EDGE})_(${LONG_UNIT})(?:nya)?`);

/** `akhir tahun`, `akhir pekan`, `awal bulan`: of the year, week or month of publication. */
export const edgeOnly: Parser = (text, at) => {
  const match = matchAt(EDGE_ONLY, text, at);
  if (!match) return null;
  const edge = (match[1] as string).toLowerCase();
  const unit = unitByName(match[2] as string).granularity;
  const weekend = unit === "week" && edge === "akhir";
  const when = {
    form: "shift",
    unit: weekend ? "weekend" : unit,
    count: 0,
    origin: "published",
    ...(weekend ? {} : { edge: edgeByName(edge) }),
  } as const;
  return { start: at, end: at + match[0].length, type: "DATE", when };
};

const setOf = (match: RegExpExecArray, value: string, granularity: Granularity): Draft => ({
  start: match.index,
  end: match.index + match[0].length,
  type: "SET",
  when: { form: "value", value, granularity },
});
const EVERY_UNIT = sticky(`${EACH}_(?:(${QUANTITY})_|${EDGE}_)?(${UNIT})(?:nya)?(?:_sekali)?`);

/** `setiap lima tahun`, `setiap awal bulan`, `tiap bulan`, `setiap harinya`, `setiap dua tahun sekali`. */
export const everyUnit: Parser = (text, at) => {
  const match = matchAt(EVERY_UNIT, text, at);
  if (!match) return null;
  const unit = unitByName(match[2] as string);
  return setOf(match, durationValue(match[1] === undefined ? 1 : quantityOf(match[1]), unit), unit.granularity);
};

const EVERY_DAY = sticky(
  `${EACH}_(?:(?:hari_)?(${WEEKDAY})(?:(?:_(?:${UNTIL}|dan)_|-)${WEEKDAY})?(?:_(${PART}))?|` +
    `malam_(${WEEKDAY})|(${PART})(?:_hari)?|(akhir_pekan))`,
);

/** `tiap Senin`, `setiap Sabtu dan Minggu`, `tiap malam Minggu`, `setiap pagi`, `setiap akhir pekan`. */
export const everyDay: Parser = (text, at) => {
  const match = matchAt(EVERY_DAY, text, at);
  if (!match) return null;
  const [, weekday, weekdayPart, eveOf, part] = match;
  if (eveOf !== undefined && eveOf !== "minggu") {
    const before = ((weekdayByName(eveOf) + 5) % 7) + 1;
    return setOf(match, `XXXX-WXX-${before}${partByName("malam").code}`, "part_of_day");
  }
  if (weekday !== undefined) {
    if (weekday === "minggu") return null;
    const code = weekdayPart === undefined ? "" : partByName(weekdayPart).code;
    return setOf(match, `XXXX-WXX-${weekdayByName(weekday)}${code}`, code === "" ? "day" : "part_of_day");
  }
  if (part !== undefined) return setOf(match, `XXXX-XX-XX${partByName(part).code}`, "part_of_day");
  return setOf(match, "XXXX-WXX-WE", "weekend");
};

const EVERY_DATE = sticky(
  `${EACH}_(?:(?:bulan_)?(${MONTH_FULL})|(?:tanggal_)?(\\d{1,2})_(${MONTH_FULL})|tanggal_(\\d{1,2}))`,
);

/** `setiap Desember`, `setiap 17 Agustus`, `saban tanggal 5`. */
export const everyDate: Parser = (text, at) => {
  const match = matchAt(EVERY_DATE, text, at);
  if (!match) return null;
  const [, month, day, ofMonth, dayAlone] = match;
  if (month !== undefined) return setOf(match, `XXXX-${pad(monthOf(month))}`, "month");
  const value = `XXXX-${ofMonth === undefined ? "XX" : pad(monthOf(ofMonth))}-${pad(Number(day ?? dayAlone))}`;
  return setOf(match, value, "day");
};

const APPROXIMATELY = sticky(ABOUT);

/** The length of `sekitar ` and its kin at a place, with the blank; 0 where there is none. */
export function approximation(text: string, at: number): number {
  const match = matchAt(APPROXIMATELY, text, at);
  if (!match) return 0;
  const next = text.charCodeAt(at + match[0].length);
  return next === 32 || next === 0xa0 ? match[0].length + 1 : 0;
}

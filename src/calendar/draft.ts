/** What the parsers find and the refiners work on: the words' meaning before any anchor is known. */
import type { TimexType } from "../core/annotations.ts";
import type { Granularity } from "./vocabulary.ts";

/** The day that a relative expression counts from: the publication, or the day last told in the story. */
export type Origin = "published" | "story";

export interface DayFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

export type Edge = "START" | "MID" | "END";

/** The meaning of an expression, one member a form. */
export type When =
  /** `28 Juli 2021`, `28/7`, `tanggal 24`; `last` is the other end of a range; `yearShift` is `tahun lalu` -1. */
  | { readonly form: "day"; readonly first: DayFields; readonly last: DayFields | null; readonly yearShift?: number }
  /** `Senin`, `Senin-Rabu`, `Senin pekan lalu` (weeks -1), `Rabu pekan berikutnya` (1, of the story). */
  | {
      readonly form: "weekday";
      readonly weekday: number;
      readonly last?: number;
      readonly weeks?: number;
      readonly origin?: Origin;
    }
  /** `Juli 2021`, `akhir Mei`, `Juli-Agustus`. */
  | {
      readonly form: "month";
      readonly year: number | null;
      readonly month: number;
      readonly last?: number;
      /** Of the last month, where it has its own: `Oktober 2023 hingga Februari 2024`. */
      readonly lastYear?: number;
      readonly edge?: Edge;
      /** `pekan kedua Oktober`: 2. */
      readonly week?: number;
      readonly yearShift?: number;
    }
  /** `2007`, `2014-2019`, `akhir 2019`. */
  | { readonly form: "year"; readonly year: number; readonly last?: number; readonly edge?: Edge }
  /** `tahun 90-an` (1990), `1990-an`. */
  | { readonly form: "decade"; readonly year: number }
  /** `abad ke-19`. */
  | { readonly form: "century"; readonly century: number }
  /** `kuartal III 2023`, `semester I`. */
  | {
      readonly form: "part_of_year";
      readonly unit: "quarter" | "half_year";
      readonly index: number;
      readonly last?: number;
      /** Of the last part, where it has its own: `kuartal III 2022 hingga kuartal I 2023`. */
      readonly lastYear?: number;
      readonly year: number | null;
      readonly yearShift?: number;
    }
  /** `musim hujan`: WI. */
  | { readonly form: "season"; readonly code: string; readonly year: number | null }
  /** `kemarin`, `tiga hari lalu`, `pekan depan`, `sehari kemudian`: so many units off the origin. */
  | {
      readonly form: "shift";
      readonly unit: Granularity;
      readonly count: number;
      readonly origin: Origin;
      readonly edge?: Edge;
    }
  /** `Natal`, `HUT ke-80 RI`, `1 Ramadan 1445 H`. */
  | {
      readonly form: "feast";
      readonly month: number;
      readonly day: number;
      readonly hijri: boolean;
      /** The night before it: `malam Natal`. */
      readonly eve: boolean;
      /** Days off it: -3 for `H-3 Lebaran`. */
      readonly daysOff?: number;
      readonly year: number | null;
      readonly yearShift?: number;
    }
  /** `pukul 16.15`, `dini hari`: the day is the story's. */
  | { readonly form: "time" }
  /** `selama dua tahun`, `setiap Senin`, `saat ini`: the value is in the words. */
  | { readonly form: "value"; readonly value: string; readonly granularity: Granularity | null };

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

export interface Clock {
  readonly from: ClockTime;
  readonly to: ClockTime | null;
  /** Offset from UTC, where the text names the zone. */
  readonly zone: string | null;
  /** True for `waktu setempat`: the outlet's zone must not be assumed. */
  readonly foreign: boolean;
}

export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  readonly when: When;
  /** The weekday stated beside a date. */
  readonly weekday?: number;
  /** The last of the weekdays beside a date: `Rabu hingga Minggu (1/11/2020)`; the date is of either end. */
  readonly lastWeekday?: number;
  /** TIMEX3 part of day. */
  readonly part?: string;
  readonly clock?: Clock;
  /** -1 for `lalu` and its kin, 1 for `mendatang` and its kin. */
  readonly tense?: -1 | 1;
  /** The days that a word beside a date counts from the publication: `kemarin (20/10)` -1. */
  readonly deictic?: number;
  /** Means something only beside a date: a lone `pagi`, a lone `(28/7)`. */
  readonly needsHost?: true;
}

/** A draft and the id of the form that read it: `date/day-month`. */
export interface WrittenDate extends Draft {
  readonly rule: string;
}

/** Reads one form at a place of the text where one of its trigger words stands. */
export type Parser = (text: string, at: number) => Draft | null;

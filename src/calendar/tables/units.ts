/** Units of time with their ISO 8601 designators. */
export interface Unit {
  readonly names: readonly string[];
  /** What TIMEX3 durations write after the number; `T` goes before hours, minutes and seconds. */
  readonly code: string;
  readonly granularity: Granularity;
  /** How many days or months one of it is; clock units have neither. */
  readonly days?: number;
  readonly months?: number;
}

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

export const UNITS: readonly Unit[] = [
  { names: ["detik"], code: "TS", granularity: "second" },
  { names: ["menit"], code: "TM", granularity: "minute" },
  { names: ["jam"], code: "TH", granularity: "hour" },
  { names: ["hari"], code: "D", granularity: "day", days: 1 },
  { names: ["pekan", "minggu"], code: "W", granularity: "week", days: 7 },
  { names: ["bulan"], code: "M", granularity: "month", months: 1 },
  { names: ["kuartal", "triwulan"], code: "Q", granularity: "quarter", months: 3 },
  { names: ["semester"], code: "H", granularity: "half_year", months: 6 },
  { names: ["tahun"], code: "Y", granularity: "year", months: 12 },
  { names: ["dekade", "dasawarsa"], code: "DE", granularity: "decade", months: 120 },
  { names: ["abad"], code: "CE", granularity: "century", months: 1200 },
];

/** Names of the weekdays, Monday 1 to Sunday 7: from CLDR where `Intl` has them, and other spellings. */
export interface WeekdayName {
  readonly name: string;
  readonly weekday: number;
  /** Shortened: stands for a weekday only before a date. */
  readonly short: boolean;
}

const fromCldr = (style: "long" | "short"): readonly WeekdayName[] => {
  const format = new Intl.DateTimeFormat("id", { weekday: style, timeZone: "UTC" });
  // 3 January 2000 was a Monday.
  return Array.from({ length: 7 }, (_, index) => ({
    name: format.format(Date.UTC(2000, 0, 3 + index)),
    weekday: index + 1,
    short: style === "short",
  }));
};

export const WEEKDAYS: readonly WeekdayName[] = [
  ...fromCldr("long"),
  ...fromCldr("short"),
  { name: "Jum'at", weekday: 5, short: false }, // "Jum'at (9/5)"
  { name: "Jum’at", weekday: 5, short: false },
  { name: "Ahad", weekday: 7, short: false }, // "Ahad (28/12)", Republika's word for Sunday
];

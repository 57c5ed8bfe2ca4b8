/** Parts of the day with their TIMEX3 codes and the clock hours that a twelve-hour reading of them shifts. */
export interface DayPart {
  readonly name: string;
  readonly code: "TMO" | "TAF" | "TEV" | "TNI";
  /** Hours from `from` to `to` on a twelve-hour dial mean twelve more with this word: `jam 3 sore` is 15:00. */
  readonly from: number;
  readonly to: number;
}

export const DAY_PARTS: readonly DayPart[] = [
  { name: "pagi", code: "TMO", from: 0, to: -1 },
  { name: "subuh", code: "TMO", from: 0, to: -1 },
  { name: "dini hari", code: "TMO", from: 0, to: -1 },
  { name: "dinihari", code: "TMO", from: 0, to: -1 },
  { name: "siang", code: "TAF", from: 1, to: 4 },
  { name: "sore", code: "TAF", from: 1, to: 7 },
  { name: "petang", code: "TEV", from: 3, to: 8 },
  { name: "malam", code: "TNI", from: 6, to: 11 },
];

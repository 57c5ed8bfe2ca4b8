/** Names of the months: from CLDR where `Intl` has them, and as Indonesian newsrooms also write them. */
export interface MonthName {
  readonly name: string;
  readonly month: number;
  /** Shortened: stands for a month only beside a number. */
  readonly short: boolean;
}

const fromCldr = (style: "long" | "short"): readonly MonthName[] => {
  const format = new Intl.DateTimeFormat("id", { month: style, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => ({
    name: format.format(Date.UTC(2000, index, 1)),
    month: index + 1,
    short: style === "short" && index !== 4,
  }));
};

const long = (name: string, month: number): MonthName => ({ name, month, short: false });
const short = (name: string, month: number): MonthName => ({ name, month, short: true });

export const MONTHS: readonly MonthName[] = [
  ...fromCldr("long"),
  ...fromCldr("short").filter((entry) => entry.short),
  long("Pebruari", 2), // "14 Pebruari 2020"
  long("Nopember", 11), // "10 Nopember 1945"
  long("Agusutus", 8), // a common slip of the keyboard
  short("Peb", 2), // "14 Peb 2020"
  short("Agt", 8), // "17 Agt 2021"
  short("Agus", 8), // "17 Agus 2021"; alone it is a name
  short("Ags", 8),
  short("Sept", 9), // "30 Sept 1965"
  short("Nop", 11),
];

/** Hijri months, in the spellings of the press; the first of each is CLDR's. */
export const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ["Muharam", "Muharram"],
  ["Safar", "Shafar"],
  ["Rabiulawal", "Rabiul Awal", "Rabi'ul Awal", "Rabiul Awwal"],
  ["Rabiulakhir", "Rabiul Akhir", "Rabi'ul Akhir"],
  ["Jumadilawal", "Jumadil Awal", "Jumadal Ula"],
  ["Jumadilakhir", "Jumadil Akhir", "Jumadal Akhirah"],
  ["Rajab"],
  ["Syakban", "Sya'ban", "Syaban"],
  ["Ramadan", "Ramadhan", "Romadhon"],
  ["Syawal", "Syawwal"],
  ["Zulkaidah", "Zulkaedah", "Dzulkaidah", "Dzulqa'dah", "Zulqaidah"],
  ["Zulhijah", "Zulhijjah", "Dzulhijah", "Dzulhijjah"],
];

/** Days of the year that go by a name. Fixed days of the Gregorian calendar, and days of the Hijri one. */
export interface Holiday {
  readonly names: readonly string[];
  readonly month: number;
  readonly day: number;
  readonly hijri?: true;
  /** The night before. */
  readonly eve?: true;
  /** The year that anniversaries count from: `HUT ke-80 RI` is 1945 + 80. */
  readonly since?: number;
}

export const HOLIDAYS: readonly Holiday[] = [
  { names: ["Tahun Baru Masehi", "Tahun Baru"], month: 1, day: 1 },
  { names: ["malam Tahun Baru", "malam pergantian tahun"], month: 1, day: 1, eve: true },
  { names: ["malam Natal"], month: 12, day: 25, eve: true },
  { names: ["malam takbiran"], month: 10, day: 1, hijri: true, eve: true },
  { names: ["Hari Valentine"], month: 2, day: 14 },
  { names: ["Hari Kartini"], month: 4, day: 21 },
  { names: ["Hari Buruh Internasional", "Hari Buruh", "May Day"], month: 5, day: 1 },
  { names: ["Hari Pendidikan Nasional", "Hardiknas"], month: 5, day: 2 },
  { names: ["Hari Kebangkitan Nasional", "Harkitnas"], month: 5, day: 20 },
  { names: ["Hari Lahir Pancasila"], month: 6, day: 1 },
  { names: ["Hari Bhayangkara"], month: 7, day: 1, since: 1946 },
  { names: ["Hari Anak Nasional"], month: 7, day: 23 },
  {
    names: [
      "HUT Kemerdekaan Republik Indonesia",
      "HUT Kemerdekaan RI",
      "HUT Republik Indonesia",
      "HUT Kemerdekaan",
      "HUT RI",
      "Hari Kemerdekaan RI",
      "Hari Kemerdekaan",
    ],
    month: 8,
    day: 17,
    since: 1945,
  },
  { names: ["Hari Kesaktian Pancasila"], month: 10, day: 1 },
  { names: ["Hari Batik Nasional"], month: 10, day: 2 },
  { names: ["HUT TNI"], month: 10, day: 5, since: 1945 },
  { names: ["Hari Santri Nasional", "Hari Santri"], month: 10, day: 22 },
  { names: ["Hari Sumpah Pemuda"], month: 10, day: 28, since: 1928 },
  { names: ["Hari Pahlawan"], month: 11, day: 10 },
  { names: ["Hari Guru Nasional"], month: 11, day: 25 },
  { names: ["Hari Ibu"], month: 12, day: 22 },
  { names: ["Hari Natal", "Natal"], month: 12, day: 25 },
  { names: ["Tahun Baru Islam"], month: 1, day: 1, hijri: true },
  { names: ["Maulid Nabi Muhammad", "Maulid Nabi"], month: 3, day: 12, hijri: true },
  { names: ["Isra Mikraj", "Isra Miraj"], month: 7, day: 27, hijri: true },
  { names: ["Hari Raya Idul Fitri", "Idul Fitri", "Idulfitri", "Lebaran"], month: 10, day: 1, hijri: true },
  { names: ["Hari Raya Idul Adha", "Idul Adha", "Iduladha"], month: 12, day: 10, hijri: true },
];

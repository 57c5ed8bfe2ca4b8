/**
 * The forms of dates and times as rules, in order: where several may begin at a word, the first that reads something
 * wins. `first` are the words that a form begins with, `digits` the lengths of the number that it begins with.
 */
import { LEXICON } from "../language/lexicon.ts";
import { type Rule, ruleTable } from "../language/rules.ts";
import type { Parser } from "./draft.ts";
import { JOINS } from "./merge.ts";
import * as adverbs from "./parsers/adverbs.ts";
import * as clock from "./parsers/clock.ts";
import * as dates from "./parsers/dates.ts";
import * as feasts from "./parsers/feasts.ts";
import * as months from "./parsers/months.ts";
import * as units from "./parsers/units.ts";
import * as weekdays from "./parsers/weekdays.ts";
import * as years from "./parsers/years.ts";
import { NUMBER_STARTS } from "./vocabulary.ts";

export interface Form extends Rule {
  readonly first?: readonly string[];
  readonly digits?: readonly number[];
  readonly parse: Parser;
}

const { wordsOf } = LEXICON;
const DATE_WORDS = wordsOf("date_word");
const EDGES = wordsOf("period_edge");
const UNITS = wordsOf("time_unit");
/** A number of one or two digits may begin a day or an hour. */
const DAY_DIGITS = [1, 2];

export const FORMS: readonly Form[] = [
  {
    id: "date/weekday",
    about: "A weekday, or some in a row; of a week",
    examples: ["Ia tiba [Senin].", "Rapat [Senin pekan lalu].", "Buka [hari Minggu]."],
    not: ["Pak Senin pulang.", "Selama satu minggu."],
    first: [...wordsOf("weekday"), "hari"],
    parse: weekdays.weekday,
  },
  {
    id: "date/short-weekday",
    about: "A shortened weekday before a date",
    examples: ["Terbit [Sen], 20/10/2025."],
    first: wordsOf("weekday_short"),
    parse: weekdays.shortWeekday,
  },
  {
    id: "date/month-first",
    about: "The English order, in names that both languages share",
    examples: ["Diumumkan [April 28, 2021]."],
    first: wordsOf("month"),
    parse: dates.monthFirst,
  },
  {
    id: "date/months-over-years",
    about: "A range of months, each with its year",
    examples: ["Ekspor turun [Oktober 2023 hingga Februari 2024].", "Periode [Des 2022-Mar 2023]."],
    not: ["Diperiksa Maret 2022 dan Maret 2023.", "Turun dari Mei 2024 hingga Mei 2023."],
    first: [...wordsOf("month"), ...wordsOf("month_short"), "bulan"],
    parse: months.monthsOverYears,
  },
  {
    id: "date/week-of-month",
    about: "A week of a month by its number",
    examples: ["Sidang ditunda hingga [pekan kedua Oktober].", "Masuk [akhir minggu ketiga Maret 2020]."],
    not: ["Pada pekan kedua ia menang."],
    first: [...EDGES, ...UNITS],
    parse: months.weekOfMonth,
  },
  {
    id: "date/month",
    about: "A month, with its year or without, or what of it",
    examples: ["Sejak [Januari 2020].", "Pada [awal Mei].", "Antara [Juli-Agustus 2021].", "Pada [bulan September]."],
    not: ["Kata Mei Lan kemudian."],
    first: [...wordsOf("month"), ...EDGES, "bulan"],
    parse: months.month,
  },
  {
    id: "date/short-month",
    about: "A shortened month with its year",
    examples: ["Per [Okt 2025]."],
    first: wordsOf("month_short"),
    parse: months.shortMonth,
  },
  {
    id: "date/day-to-month",
    about: "A range from a day to the end of a month",
    examples: ["Berlaku [26 Mei-Juli 2020].", "Berlaku [26 Mei hingga Juli]."],
    not: ["Diundur dari 26 Mei dan Juli 2020."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.dayToMonth,
  },
  {
    id: "date/across-months",
    about: "A range of days over two months",
    examples: ["Pameran [28 Juli-3 Agustus]."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.acrossMonths,
  },
  {
    id: "date/spreadsheet-day",
    about: "A day, a month's name and two figures of the year, as spreadsheets print it",
    examples: ["Surat bertanggal [19-Nov-12] itu hilang."],
    not: ["Lomba 19-Nov-12-B ditunda."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.spreadsheetDay,
  },
  {
    id: "date/day-month",
    about: "A day, or days, of a named month",
    examples: ["Lahir [28 Juli 2021].", "Lomba [5-9 Desember 2017].", "Pada [tanggal 24 Desember tahun lalu]."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.dayMonth,
  },
  {
    id: "date/hijri-date",
    about: "A day of the Hijri calendar",
    examples: ["Jatuh pada [1 Ramadan 1445 H]."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.hijriDate,
  },
  {
    id: "date/numeric-date",
    about: "A day in digits",
    examples: ["Dikirim [28/7/2021].", "Dikirim [28-07-2021]."],
    not: ["Alamat IP 192.168.1.10 diblokir.", "Surat bernomor 12/5/2024/DPR diteruskan.", "Akta Nomor 07/03/2011."],
    first: DATE_WORDS,
    digits: DAY_DIGITS,
    parse: dates.numericDate,
  },
  {
    id: "date/bracketed-day",
    about: "Day and month in brackets",
    examples: ["Kata Rudi, Rabu ([28/7])."],
    not: ["Skor (2/13) itu."],
    digits: DAY_DIGITS,
    parse: dates.bracketedDay,
  },
  {
    id: "date/misprinted-day",
    about: "A date in brackets with a stroke or a figure too many or too few",
    examples: ["Kata Rudi, Rabu ([27/3//2019]).", "Kata Rudi, Jumat ([20/92019])."],
    not: ["Skor (2/13/450) itu."],
    digits: DAY_DIGITS,
    parse: dates.misprintedDay,
  },
  {
    id: "date/day-of-month",
    about: "A day by its number",
    examples: ["Gaji cair [tanggal 24].", "Diperiksa [tanggal 14], 15 dan 29 Agustus 2019."],
    first: DATE_WORDS,
    parse: dates.tanggal,
  },
  {
    id: "date/zoned-time",
    about: "A clock time that its zone gives away",
    examples: ["Mulai [18:30 WIB]."],
    digits: DAY_DIGITS,
    parse: clock.zonedTime,
  },
  {
    id: "date/holiday",
    about: "A day of the year by its name",
    examples: ["Libur [Natal].", "Mudik [Lebaran tahun lalu].", "Upacara [HUT RI ke-80]."],
    not: ["Kabupaten Mandailing Natal."],
    first: wordsOf("holiday"),
    parse: feasts.feast,
  },
  {
    id: "date/around-holiday",
    about: "So many days before or after a day of the year",
    examples: ["Pemudik tiba [H-3 Lebaran].", "Kembali [H+2 Idul Fitri 2024]."],
    not: ["Film H-3 diputar."],
    first: ["h"],
    parse: feasts.aroundFeast,
  },
  {
    id: "date/anniversary",
    about: "An anniversary by its number",
    examples: ["Upacara [HUT ke-80 RI]."],
    first: ["hut"],
    parse: feasts.anniversary,
  },
  {
    id: "date/clock",
    about: "A clock time, or two",
    examples: [
      "Tiba [pukul 15.52 WIB].",
      "Buka [pukul 08.00-10.00 WITA].",
      "Pulang [jam 3 sore].",
      "Mulai [pk. 16.30].",
    ],
    not: ["Upaya PK 2 terpidana ditolak."],
    first: wordsOf("clock_word"),
    parse: clock.pukul,
  },
  {
    id: "date/weekday-eve",
    about: "The night before a weekday",
    examples: ["Ramai [malam Minggu]."],
    first: ["malam"],
    parse: weekdays.eve,
  },
  {
    id: "date/part-of-day",
    about: "A part of the day with what points at it",
    examples: ["Hujan [pagi ini].", "Pulang [dini hari].", "Dimakamkan [usai salat Asar]."],
    not: ["Selamat pagi ini.", "Usai salat Jumat ia pulang."],
    first: [...wordsOf("day_part"), ...wordsOf("beside_prayer")],
    parse: clock.partOfDay,
  },
  {
    id: "date/adverb-part",
    about: "A day that points, and its part",
    examples: ["Gempa [tadi malam].", "Ia pulang [keesokan paginya]."],
    first: wordsOf("before_part"),
    parse: clock.adverbPart,
  },
  {
    id: "date/last-night",
    about: "Last night in a word",
    examples: ["Hujan deras [semalam]."],
    not: ["Mereka menginap semalam."],
    first: ["semalam"],
    parse: clock.semalam,
  },
  {
    id: "date/middle-of-day",
    about: "Midnight, noon",
    examples: ["Ia tiba [tengah malam]."],
    first: ["tengah"],
    parse: clock.middleOfDay,
  },
  {
    id: "date/iso-date",
    about: "Year, month and day in digits",
    examples: ["Tercatat [2021-07-28]."],
    digits: [4],
    parse: dates.isoDate,
  },
  {
    id: "date/reference-word",
    about: "Past, present or future at large",
    examples: ["Ia [saat ini] di rumah.", "Hal itu terjadi [beberapa waktu lalu]."],
    first: wordsOf("time_reference"), // `beberapa waktu lalu` before `beberapa waktu`
    parse: adverbs.reference,
  },
  {
    id: "date/some-time",
    about: "A while",
    examples: ["Ia diam [sejenak]."],
    first: [...NUMBER_STARTS, ...wordsOf("moment")],
    parse: adverbs.moment,
  },
  {
    id: "date/times-per",
    about: "So many times in a unit of time",
    examples: ["Obat diminum [dua kali sehari].", "Rapat [3 kali dalam setahun].", "Disemprot [sekali sebulan]."],
    not: ["Kemalingan tiga kali dalam sebulan terakhir.", "Ia dua kali ditahan."],
    first: [...NUMBER_STARTS, "sekali"],
    digits: [1, 2, 3],
    parse: units.timesPer,
  },
  {
    id: "date/counted-unit",
    about: "Units of time, counted: a length, or a day so far off",
    examples: ["Selama [enam tahun].", "Kejadian [tiga hari lalu].", "Menunggu [2.014 hari]."],
    not: ["Perda Nomor 7 Tahun 2025."],
    first: [...NUMBER_STARTS, ...UNITS.map((name) => `se${name}`)],
    digits: [1, 2, 3, 4],
    parse: units.countedUnit,
  },
  {
    id: "date/decade",
    about: "A decade",
    examples: ["Lagu [tahun 90-an].", "Sejak [1990-an].", "Busana ['80-an] kembali.", "Konser lagu [90an]."],
    not: ["Beliau sudah 80-an.", "Perempuan berusia 30-an tahun itu selamat."],
    first: [...EDGES, ...wordsOf("year_word")],
    digits: [2, 4],
    parse: years.decade,
  },
  {
    id: "date/century",
    about: "A century",
    examples: ["Dari [abad ke-19]."],
    first: [...EDGES, "abad"],
    parse: years.century,
  },
  {
    id: "date/years-in-words",
    about: "A range of years, told by a word",
    examples: ["Berjalan dari [tahun 2017 hingga 2021].", "Selesai [2026 atau 2027]."],
    not: ["Naik dari 2019 hingga 2500 orang.", "Sejak 2021 sampai 2019."],
    first: ["tahun"],
    digits: [4],
    parse: years.yearsInWords,
  },
  {
    id: "date/year",
    about: "A year, or some in a row",
    examples: ["Pada [tahun 2007].", "Masa [2014-2019].", "Berdiri sejak [1887].", "Raja Wira ([1703-1758])."],
    not: [
      "Sebanyak 2014 orang hadir.",
      "Perda Nomor 7 Tahun 2015.",
      "Peraturan Gubernur Tahun 2020.",
      "UUD 1945.",
      "Mobil B 2019 KZT parkir.",
      "Antrean nomor 1822.",
    ],
    first: [...EDGES, ...wordsOf("year_word")],
    digits: [4],
    parse: years.year,
  },
  {
    id: "date/parts-over-years",
    about: "A range of quarters or halves, each with its year",
    examples: ["Naik [kuartal III 2022 hingga kuartal I 2023]."],
    not: ["Naik kuartal I 2023 sampai kuartal I 2022."],
    first: wordsOf("year_part"),
    parse: years.partsOverYears,
  },
  {
    id: "date/part-of-year",
    about: "A quarter or half of a year",
    examples: ["Laba [kuartal III 2023]."],
    first: [...EDGES, ...wordsOf("year_part")],
    parse: years.partOfYear,
  },
  {
    id: "date/season",
    about: "A season",
    examples: ["Saat [musim hujan] tiba."],
    first: ["musim"],
    parse: years.season,
  },
  {
    id: "date/pointed-unit",
    about: "A unit of time that a word points at",
    examples: ["Rapat [pekan lalu].", "Selesai [akhir tahun ini].", "Pada [hari itu]."],
    first: [...EDGES, ...UNITS],
    parse: units.pointedUnit,
  },
  {
    id: "date/edge-only",
    about: "The beginning or end of the present week, month or year",
    examples: ["Macet [akhir pekan]."],
    first: EDGES,
    parse: units.edgeOnly,
  },
  {
    id: "date/open-duration",
    about: "A length without a number",
    examples: ["Mereka menunggu [berjam-jam]."],
    first: UNITS.map((name) => `ber${name}`),
    parse: units.openDuration,
  },
  {
    id: "date/every-day",
    about: "Every weekday, part of day or weekend",
    examples: ["Latihan [setiap Senin].", "Olahraga [setiap pagi]."],
    first: wordsOf("each"),
    parse: units.everyDay,
  },
  {
    id: "date/every-date",
    about: "Every year or month on a day",
    examples: ["Upacara [setiap 17 Agustus]."],
    first: wordsOf("each"),
    parse: units.everyDate,
  },
  {
    id: "date/every-unit",
    about: "Every so many units of time",
    examples: ["Pemilu [setiap lima tahun].", "Rapat [setiap awal pekan]."],
    first: wordsOf("each"),
    parse: units.everyUnit,
  },
  {
    id: "date/day-adverb",
    about: "A word that stands for a day",
    examples: ["Ia pergi [kemarin]."],
    not: ["Seperti kemarin-kemarin."],
    first: wordsOf("day_adverb"),
    parse: adverbs.dayAdverb,
  },
  {
    id: "date/formerly",
    about: "The past in a word",
    examples: ["[Dulu] ia guru."],
    not: ["Lihat dulu barangnya."],
    first: wordsOf("formerly"),
    parse: adverbs.formerly,
  },
  {
    id: "date/to-come",
    about: "The time to come, at the head of a sentence",
    examples: ["[Ke depan], kerja sama berlanjut."],
    not: ["Ia maju ke depan."],
    first: ["ke"],
    parse: adverbs.ahead,
  },
];

export const DATE_RULES = ruleTable("date", "src/calendar/grammar.ts", [...FORMS, ...JOINS]);

/** Where a number in digits begins, by how many digits it has; those of more than four are no dates. */
export const NUMBER_FORMS: readonly (readonly Form[])[] = [0, 1, 2, 3, 4].map((length) =>
  FORMS.filter(({ digits }) => digits?.includes(length)),
);

/** The forms by the first word of their words, folded to its letters (`jum'at` is `jumat`). */
export const WORD_FORMS: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>();
  for (const form of FORMS) {
    for (const word of new Set((form.first ?? []).map(firstLetters))) map.set(word, [...(map.get(word) ?? []), form]);
  }
  return map;
})();

function firstLetters(name: string): string {
  const first = name.toLowerCase().split(/[ -]/)[0] as string;
  return first.replace(/['’]/g, "");
}

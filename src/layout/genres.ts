/**
 * What a text is when it is no news article: a list, a gallery, a horoscope, a timetable, a piece of a series, the stub
 * before a paywall, a cut-off feed.
 */
import type { Block } from "../core/document.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, joined } from "../language/patterns.ts";
import type { Rule } from "../language/rules.ts";

const { raw } = String;

/** Codes of `quality_flags` that are decided here. */
export type GenreFlag = "listing" | "gallery" | "horoscope" | "timetable" | "serial" | "paywall" | "truncated";

/** What tells a kind, with texts that it takes; they run as tests. */
export interface GenreRule extends Rule {
  readonly flag: GenreFlag;
  readonly pattern: RegExp;
}

/** Titles that tell the kind. */
const TITLES: readonly GenreRule[] = [
  {
    id: "genre/horoscope",
    about: "The title of a horoscope",
    flag: "horoscope",
    pattern: joined(
      "i",
      raw`\b(?:ramalan|horoskop|peruntungan)\b.{0,40}\b(?:zodiak|bintang|shio|asmara|cinta|karier|`,
      raw`keuangan)\b|\bzodiak\b.{0,40}\b(?:hari ini|besok|pekan ini|minggu ini|\d{1,2} \w+ \d{4})|`,
      raw`\bprimbon\b`,
    ),
    examples: ["Ramalan Zodiak Pekan Depan", "Zodiak Taurus Hari Ini", "Arti Mimpi Banjir dalam Primbon Jawa"],
    not: ["Ramalan Cuaca Boyolali Besok"],
  },
  {
    id: "genre/timetable",
    about: "The title of a timetable, or of what is broadcast when",
    flag: "timetable",
    pattern: joined(
      "i",
      raw`^(?:link )?(?:live streaming|siaran langsung)\b|\bjadwal (?:lengkap |acara |siaran |tayang |`,
      raw`imsak|buka puasa|s[ah]?alat|sholat|kapal|kereta|krl|bioskop|sim keliling|samsat keliling|`,
      raw`pertandingan|bola|liga|tv\b)|\bjam tayang\b`,
    ),
    examples: ["Jadwal Kereta Solo-Boyolali Hari Ini", "Link Live Streaming Sukamaju FC", "Ini Jam Tayang Laga Sore"],
    not: ["Jadwal Sidang Bupati Boyolali Ditunda"],
  },
  {
    id: "genre/serial",
    about: "The title of a piece of a series that is made anew each day",
    flag: "serial",
    pattern: joined(
      "i",
      raw`\bsinopsis\b|\bkunci jawaban\b|\b(?:prakiraan|ramalan) cuaca\b|^resep\b|\bharga emas\b.{0,30}\b(?:antam|`,
      raw`pegadaian|hari ini)\b|^ihsg\b.{0,40}\b(?:diprediksi|diperkirakan|berpeluang|awal pekan|akhir pekan|`,
      raw`hari ini|pagi ini|sore ini|sesi)\b|\brupiah\b.{0,30}\b(?:hari ini|dibuka|ditutup|sesi|siang|awal pekan|`,
      raw`tengah pekan|akhir pekan|diprediksi)\b|\bkepribadian(?:mu|nya)\b`,
    ),
    examples: [
      "Sinopsis Drama Senja Episode 4",
      "Prakiraan Cuaca Boyolali Besok",
      "IHSG Diprediksi Menguat Lagi",
      "Rupiah Ditutup Naik",
    ],
    not: ["IHSG Anjlok, Bursa Hentikan Perdagangan", "Harga Emas Palsu Bikin Warga Rugi", "Uang Rupiah Palsu Beredar"],
  },
  {
    id: "genre/gallery",
    about: "The title of a gallery",
    flag: "gallery",
    pattern:
      /^\[?(?:fotos?|galeri(?: foto)?|potret|infografis|video)\s*[:\]|-]|\bgaleri foto\b|^\d{1,3} (?:foto|potret)\b/i,
    examples: ["FOTO: Panen Raya di Boyolali", "Galeri Foto Karnaval Sukamaju", "7 Potret Jembatan Baru"],
    not: ["Foto Bupati Dicoret Warga"],
  },
];

/** Endings that tell the kind; looked for in the last words. */
const ENDINGS: readonly GenreRule[] = [
  {
    id: "genre/paywall",
    about: "A text that ends before a paywall",
    flag: "paywall",
    pattern: joined(
      "i",
      raw`\b(?:berlangganan (?:untuk|sekarang|dan nikmati)|khusus (?:untuk )?pelanggan|`,
      raw`untuk pelanggan premium|(?:login|masuk|daftar) untuk (?:melanjutkan|membaca|lanjut)|`,
      raw`lanjutkan membaca dengan|sudah berlangganan\?|konten (?:ini )?premium)`,
    ),
    examples: ["Panen raya dimulai. Silakan berlangganan untuk membaca.", "Masuk untuk melanjutkan."],
    not: ["Warga masuk untuk menonton panen raya."],
  },
  {
    id: "genre/truncated",
    about: "A text that a feed cut off",
    flag: "truncated",
    pattern: joined(
      "i",
      raw`(?:\[\+\d+ (?:chars|karakter)\]|`,
      raw`(?:\.{3}|…)\s{0,9}\(?(?:baca )?selengkapnya\W{0,9}|[a-z,] ?(?:\.{3}|…))\s*$`,
    ),
    examples: ["Panen raya dimulai [+1200 chars]", "Warga memanen padi ... Selengkapnya", "Warga memanen padi di…"],
    not: ["Warga memanen padi."],
  },
];
export const GENRE_RULES: readonly GenreRule[] = [...TITLES, ...ENDINGS];

const ENDING_REACH = 240;

const SIGNS = new RegExp(`\\b${anyOf(LEXICON.wordsOf("zodiac"))}\\b`, "gi");
/** A text that speaks of so many signs of the zodiac is a horoscope. */
const HOROSCOPE_SIGNS = 6;
const CLOCK = /(?:^|\s)\d{1,2}[.:]\d{2}(?:\s|$)/;
/**
 * A text of which so many lines, in number and in share, are list items (or carry a clock time) is a list (or a
 * timetable).
 */
const LISTED_LINES = 6;
const LISTED_SHARE = 0.6;
const SHORT_LINE = 100;

const KEPT: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["body", "list", "heading"]);

/** True where nothing is kept below a line that asks to subscribe. */
const endsBeforePaywall = (blocks: readonly Block[]): boolean =>
  blocks.findLastIndex(({ rule }) => rule === "boilerplate/subscription") >
  blocks.findLastIndex(({ kind }) => KEPT.has(kind));

/**
 * What kind of text it is, by its title, its kept text (paragraphs on lines) and its blocks; empty for an article.
 * Each flag once.
 */
export function genreFlags(article: {
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}): GenreFlag[] {
  const { title, text, blocks } = article;
  const flags = new Set<GenreFlag>();
  for (const { flag, pattern } of TITLES) if (title !== null && pattern.test(title)) flags.add(flag);
  const ending = text.slice(-ENDING_REACH);
  for (const { flag, pattern } of ENDINGS) if (pattern.test(ending)) flags.add(flag);
  if (endsBeforePaywall(blocks)) flags.add("paywall");

  if (text.includes("odiak")) {
    const signs = new Set(Array.from(text.matchAll(SIGNS), (match) => match[0].toLowerCase()));
    if (signs.size >= HOROSCOPE_SIGNS) flags.add("horoscope");
  }
  const kept = blocks.filter(({ kind }) => KEPT.has(kind));
  const most = (listed: number): boolean => listed >= LISTED_LINES && listed >= kept.length * LISTED_SHARE;
  if (most(kept.filter(({ kind }) => kind !== "body").length)) flags.add("listing");
  if (kept.length >= LISTED_LINES) {
    const timed = text.split("\n").filter((line) => line.length <= SHORT_LINE && CLOCK.test(line));
    if (most(timed.length)) flags.add("timetable");
  }
  return [...flags];
}

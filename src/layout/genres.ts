/**
 * What a text is when it is no news article: a list, a gallery, a horoscope, a timetable, the stub before a paywall, a
 * cut-off feed.
 */
import type { Block } from "../core/document.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, joined } from "../language/patterns.ts";

const { raw } = String;

/** Codes of `quality_flags` that are decided here. */
export type GenreFlag = "listing" | "gallery" | "horoscope" | "timetable" | "paywall" | "truncated";

/** Titles that tell the kind. */
const TITLES: readonly (readonly [GenreFlag, RegExp])[] = [
  [
    "horoscope",
    joined(
      "i",
      raw`\b(?:ramalan|horoskop|peruntungan)\b.{0,40}\b(?:zodiak|bintang|shio|asmara|cinta|karier|`,
      raw`keuangan)\b|\bzodiak\b.{0,40}\b(?:hari ini|besok|pekan ini|minggu ini|\d{1,2} \w+ \d{4})|`,
      raw`\bprimbon\b`,
    ),
  ],
  [
    "timetable",
    joined(
      "i",
      raw`^(?:link )?(?:live streaming|siaran langsung)\b|\bjadwal (?:lengkap |acara |siaran |tayang |`,
      raw`imsak|buka puasa|s[ah]?alat|sholat|kapal|kereta|krl|bioskop|sim keliling|samsat keliling|`,
      raw`pertandingan|bola|liga|tv\b)|\bjam tayang\b`,
    ),
  ],
  [
    "gallery",
    /^\[?(?:fotos?|galeri(?: foto)?|potret|infografis|video)\s*[:\]|-]|\bgaleri foto\b|^\d{1,3} (?:foto|potret)\b/i,
  ],
];

/** Endings that tell the kind; looked for in the last words. */
const ENDINGS: readonly (readonly [GenreFlag, RegExp])[] = [
  [
    "paywall",
    joined(
      "i",
      raw`\b(?:berlangganan (?:untuk|sekarang|dan nikmati)|khusus (?:untuk )?pelanggan|`,
      raw`untuk pelanggan premium|(?:login|masuk|daftar) untuk (?:melanjutkan|membaca|lanjut)|`,
      raw`lanjutkan membaca dengan|sudah berlangganan\?|konten (?:ini )?premium)`,
    ),
  ],
  [
    "truncated",
    joined(
      "i",
      raw`(?:\[\+\d+ (?:chars|karakter)\]|`,
      raw`(?:\.{3}|…)\s*\(?(?:baca )?selengkapnya\W*|[a-z,] ?(?:\.{3}|…))\s*$`,
    ),
  ],
];
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
  for (const [flag, pattern] of TITLES) if (title !== null && pattern.test(title)) flags.add(flag);
  const ending = text.slice(-ENDING_REACH);
  for (const [flag, pattern] of ENDINGS) if (pattern.test(ending)) flags.add(flag);

  if (text.includes("odiak")) {
    const signs = new Set(Array.from(text.matchAll(SIGNS), (match) => match[0].toLowerCase()));
    if (signs.size >= HOROSCOPE_SIGNS) flags.add("horoscope");
  }
  const kept = blocks.filter(({ kind }) => kind === "body" || kind === "list" || kind === "heading");
  const most = (listed: number): boolean => listed >= LISTED_LINES && listed >= kept.length * LISTED_SHARE;
  if (most(kept.filter(({ kind }) => kind !== "body").length)) flags.add("listing");
  if (kept.length >= LISTED_LINES) {
    const timed = text.split("\n").filter((line) => line.length <= SHORT_LINE && CLOCK.test(line));
    if (most(timed.length)) flags.add("timetable");
  }
  return [...flags];
}

import { describe, expect, test } from "vitest";
import { factsOf } from "../pipelines/article.ts";

const TITLE = "Sumur Warga Karangwuni Kering Sejak Agustus";
const PROSE = [
  "Warga Karangwuni mengeluhkan sumur yang kering sejak awal Agustus tahun lalu karena hujan belum turun di desa itu.",
  "Lurah Karangwuni Darmo Pawiro berjanji mengirim air bersih pekan ini kepada semua warga yang membutuhkan bantuan.",
  "Ia mengatakan sumur itu digali pada 1998 dan baru kali ini kering sampai ke dasarnya selama berbulan-bulan.",
];
const HEADLINES = [
  "Jalan Rusak di Lumbung Diperbaiki",
  "Pasar Lama Sekarwa Dibuka Lagi",
  "Petani Melur Panen Raya Jagung",
  "Harga Cabai di Wanasari Naik",
  "Jembatan Randu Ambruk Diterjang Banjir",
  "Lomba Perahu Srikaya Digelar Lagi",
  "Sekolah Baru Dibangun di Bulurejo",
  "Warga Pandan Tanam Seribu Pohon",
];
const SECTIONS = ["Olahraga", "Ekonomi", "Hiburan", "Teknologi", "Kesehatan", "Otomotif", "Politik", "Internasional"];

/** An article with headlines below it, so many of them under the name of a section. */
const page = (sections: number, headlines = HEADLINES.length): string =>
  [
    TITLE,
    ...PROSE,
    ...HEADLINES.slice(0, headlines).flatMap((line, i) => [
      ...SECTIONS.slice(i, i + 1).slice(0, i < sections ? 1 : 0),
      line,
    ]),
  ].join("\n\n");

const headlinesKept = (text: string): number => {
  const kept = factsOf(text).documents[0]?.text ?? "";
  for (const line of PROSE) expect(kept).toContain(line);
  return HEADLINES.filter((line) => kept.includes(line)).length;
};

describe("headlines below an article", () => {
  test.each([
    [0, HEADLINES.length],
    [3, HEADLINES.length],
    [5, HEADLINES.length],
    [6, 0],
    [8, 0],
  ])("under the names of %i sections: %i are kept", (sections, kept) => {
    expect(headlinesKept(page(sections))).toBe(kept);
  });
});

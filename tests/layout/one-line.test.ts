import { describe, expect, test } from "vitest";
import type { Line } from "../../src/layout/lines.ts";
import { cutPage, type PageMarks } from "../../src/layout/one-line.ts";

const MENU = ["Beranda", "Nasional", "Olahraga", "Ekonomi", "Hiburan", "Terkini"];
const MARKS: PageMarks = {
  hasMenu: (stretch) => MENU.some((item) => stretch.includes(item)),
  furnitureAt: (text, at) => {
    const item = MENU.find((one) => text.startsWith(one, at));
    return item === undefined ? null : { end: at + item.length, strength: "sure" };
  },
  titleEnd: () => -1,
  bylineAt: () => -1,
  datelineAt: () => -1,
};

const PROSE =
  "Warga desa itu mengeluhkan sumur yang kering sejak awal tahun lalu karena hujan belum turun juga di sana. " +
  "Lurah berjanji mengirim air bersih pekan ini kepada semua warga yang membutuhkan bantuan di desa itu. " +
  "Ia mengatakan sumur itu digali pada 1998 dan baru kali ini kering sampai ke dasarnya selama berbulan-bulan. " +
  "Para petani terpaksa membeli air dari desa tetangga dengan harga yang dua kali lebih mahal dari biasanya. " +
  "Mereka berharap pemerintah segera membangun saluran baru agar sawah tidak kering lagi pada tahun depan.";
/** Headlines that no space parts from the sentence behind them. */
const GLUED =
  "Sumur Warga Karangwuni Kering Sejak Agustus Lurah Darmo Pawiro Janji Kirim Air Bersih Pekan Ini " +
  "sementara warga desa itu mengeluhkan sumur yang kering sejak awal tahun.";

/** The article of a page on one line; null where the line is none. */
function articleOf(text: string): string | null {
  const line: Line = { index: 0, separator: false, from: 0, start: 0, end: text.length, next: text.length };
  const page = cutPage(text, [line], MARKS);
  const article = page?.lines.find(({ index }) => index === page.article);
  return article === undefined ? null : text.slice(article.start, article.end);
}

describe("the article of a page on one line", () => {
  const footer = MENU.join(" ");
  test.each([
    ["nothing above it", `${PROSE} ${footer}`, PROSE],
    ["a menu above it", `${footer} ${PROSE} ${footer}`, PROSE],
    ["short sentences above it are its own", `Benarkah? ${PROSE} ${footer}`, `Benarkah? ${PROSE}`],
    ["but not above a menu", `Benarkah? Beranda ${PROSE} ${footer}`, PROSE],
    ["nor where they weigh as much as the menu", `Benarkah? Mengapa? Beranda ${PROSE} ${footer}`, PROSE],
    ["its title glued to its first sentence", `${GLUED} ${PROSE} ${footer}`, `${GLUED} ${PROSE}`],
    ["the same below a menu", `${footer} ${GLUED} ${PROSE} ${footer}`, `${GLUED} ${PROSE}`],
    ["headlines of others glued to a sentence behind it", `${PROSE} ${GLUED} ${footer}`, PROSE],
  ])("%s", (_, text, article) => expect(articleOf(text)).toBe(article));

  test.each([
    ["too few pieces around it", `${PROSE} Beranda Nasional Olahraga`],
    ["no menu", `${PROSE} ${PROSE}`],
  ])("no page: %s", (_, text) => expect(articleOf(text)).toBeNull());
});

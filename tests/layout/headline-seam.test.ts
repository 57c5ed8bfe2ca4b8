import { describe, expect, it } from "vitest";
import { headlineSeam } from "../../src/layout/headline-seam.ts";
import { fitSeams } from "../../training/headline-seams.ts";
import { known } from "./tables.ts";

const joined = [
  ["McDonald Trump Tower Ditutup Sementara", "Lurah mengatakan perbaikan dimulai bulan depan."],
  ["5 Cara Menanam Cabai di Polybag", "Warga juga diminta tidak membakar sampah di lahan kering."],
  ["Kenapa TikTok dan YouTube Diblokir di Negara Ini?", "Sarjono menjelaskan, jalan itu rusak sejak tahun lalu."],
  ['"Kami Tidak Takut", Kata Lurah Magelang', "Pihaknya akan menambal jalan itu pekan depan."],
  ["Harga Emas Antam Hari Ini Rp 1.200.000 per Gram", "Selain itu, harga perak ikut naik sejak awal pekan."],
  ["Wamen Sebut Menko Akan Ikut Sosialisasikan Aturan", "Kedatangan Endah Palupi disambut anak-anak binaan."],
  ["Penjelasan BMKG soal Suhu Panas di Jawa", "Menurut lembaga itu, suhu tertinggi terjadi pada pekan lalu."],
  ["4 Fakta Gempa Cianjur yang Terjadi Kemarin", '"Kami masih mendata korban," kata Sarjono.'],
] as const;

describe("the seam between a headline and the sentence behind it", () => {
  it.each(joined)("%s | %s", (headline, paragraph) => {
    const text = `${headline} ${paragraph}`;
    const at = headlineSeam(text, 0, text.length, known.isCommonWord);
    expect([text.slice(0, at).trim(), text.slice(at)]).toEqual([headline, paragraph]);
  });

  it("is found by weights that are fitted to such texts", () => {
    const weights = fitSeams(
      joined.map(([headline, paragraph]) => ({ headline, paragraph })),
      known.isCommonWord,
    );
    expect(weights.headline_content_words).toBeLessThan(0);
    for (const [headline, paragraph] of joined) {
      const text = `${headline} ${paragraph}`;
      expect(headlineSeam(text, 0, text.length, known.isCommonWord, weights)).toBe(headline.length + 1);
    }
  });
});

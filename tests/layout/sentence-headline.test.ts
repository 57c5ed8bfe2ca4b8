import { describe, expect, it } from "vitest";
import { sentenceHeadlineEnd } from "../../src/layout/sentence-headline.ts";
import { known } from "./tables.ts";

const endOf = (text: string, isLabelled: boolean): string => {
  const at = sentenceHeadlineEnd(text, 0, text.length, known.isCommonWord, isLabelled);
  return at < 0 ? "" : text.slice(at);
};

describe("a headline that is written as a sentence", () => {
  it.each([
    ["Harga telur ayam naik lagi di pasar desa", "Menurut pedagang, pasokan berkurang."],
    ["Gubernur larang truk tambang lewat jalan desa", "Selain itu, jembatan ditutup sepekan."],
    ["Warga minta palang pintu dipasang di Rawasari", "Juri menilai taman itu unik."],
    ["Tiga pendaki hilang di gunung ditemukan selamat", "Bupati berjanji menambah pos jaga."],
    ["Mengapa harga bawang selalu naik menjelang panen?", "Rina Wulandari datang membawa dua anaknya."],
    ["Anak gajah lahir di hutan lindung", '"Beratnya 80 kilogram," kata Rina.'],
  ])("ends where the text goes on: %s | %s", (headline, rest) => {
    expect(endOf(`${headline} ${rest} Warga senang.`, true)).toBe(`${rest} Warga senang.`);
  });

  it.each([
    "Petani setempat mengaku merugi karena itu, lalu Sejak kemarin mereka memanen. Panen terancam.",
    "Sejarah nasional karya Sartono Kartodirjo untuk memahami hal itu. Warga senang.",
    "Warga desa memanen padi lebih awal di sawah mereka. Menurut Rina, harganya turun.",
    "Jembatan Desa Dibuka Warga berharap jalan itu diperbaiki. Selain itu, sungai dikeruk.",
  ])("is not taken where nothing tells its end: %s", (text) => {
    expect(endOf(text, false)).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { canonicalAddress } from "../../pipelines/news/address.ts";
import { ARTICLES } from "../../pipelines/news/identity.ts";

describe("the address of an article", () => {
  it.each([
    ["https://www.kabar.id/berita/d-6543210/panen-padi", "kabar.id/berita/d-6543210/panen-padi"],
    ["http://m.kabar.id/berita/d-6543210/panen-padi/amp", "kabar.id/berita/d-6543210/panen-padi"],
    ["//amp.kabar.id/panen-padi-raya-dimulai/?utm_source=fb&fbclid=x#isi", "kabar.id/panen-padi-raya-dimulai"],
    ["kabar.id/panen-padi-raya-dimulai?page=all", "kabar.id/panen-padi-raya-dimulai"],
    ["https://kabar.id/panen-padi-raya-dimulai?page=2", "kabar.id/panen-padi-raya-dimulai?page=2"],
    ["https://kabar.id/baca.php?id=778&utm_source=x", "kabar.id/baca.php?id=778"],
    ["https://kabar.id/detail-berita-kami.php?nomor=5", "kabar.id/detail-berita-kami.php?nomor=5"],
    ["https://kabar.id/read/2024/05/02/180001/panen", "kabar.id/read/2024/05/02/180001/panen"],
    ["https://www.kabar.id/desa/articles/k7x2m9p4q1z", "kabar.id/desa/articles/k7x2m9p4q1z"],
    ["https://kabar.id/ekonomi/7ab2c/panen-tertunda?page=1", "kabar.id/ekonomi/7ab2c/panen-tertunda"],
    ["https://kabar.id/lumbung-hqRt", "kabar.id/lumbung-hqRt"],
    ["https://kabar.id/esai/lumbung/", "kabar.id/esai/lumbung"],
    ["https://m.kabar.id/kabardesa/lumbung-2xYz", "kabar.id/kabardesa/lumbung-2xYz"],
    ["https://kabar.id/politik/lumbung/amp", "kabar.id/politik/lumbung"],
    ["https://kabar.id/lumbung.html", "kabar.id/lumbung.html"],
    ["https://kabar.id/hqRt", "kabar.id/hqRt"],
    ["https://kabar.id/tag/panen-padi-2024", "kabar.id/tag/panen-padi-2024"], // a key from of old
    ["https://x.com/kabardesa/status/1790000000000000001", "x.com/kabardesa/status/1790000000000000001"],
  ])("%s is %s", (url, address) => expect(canonicalAddress(url)).toBe(address));

  it.each([
    "https://kabar.id",
    "https://kabar.id/",
    "https://kabar.id/nasional",
    "https://kabar.id/berita/jawa-timur",
    "https://kabar.id/Nasional/",
    "https://kabar.id/id/ekonomi",
    "https://kabar.id/nasional.html",
    "https://kabar.id/index.html",
    "https://kabar.id/berita/indeks",
    "https://kabar.id/nasional/page/2",
    "https://kabar.id/2024/05/02",
    "https://kabar.id/tag/lumbung",
    "https://kabar.id/topik/lumbung-desa",
    "https://kabar.id/search/lumbung",
    "https://kabar.id/penulis/rina-wati",
    "https://kabar.id/foto/lumbung.jpg",
    "https://www.instagram.com/kabar.desa",
    "https://x.com/kabardesa",
    "https://facebook.com/groups/kabar-desa",
    "https://kabar.id/index.php?page=3",
    "https://kabar.id/detail-berita-kami.php",
    "file:///crawl/panen-padi-raya.html",
    "tidak ada",
    "/panen-padi-raya-dimulai",
  ])("%s names none", (url) => expect(canonicalAddress(url)).toBeNull());
});

describe("two articles of one address", () => {
  const sketch = (title: string | null, text: string) => ARTICLES.sketchOf({ title, text });
  const body = "Petani di lereng gunung itu mulai memanen padi sejak Senin pagi setelah hujan reda.";

  it.each([
    ["under one headline", sketch("Panen", "Isi pertama."), sketch("panen", "Isi kedua, sama sekali lain."), true],
    ["in much the same words", sketch(null, body), sketch("Panen", `${body} Harga gabah naik.`), true],
    ["about other things", sketch("Panen", body), sketch("Banjir", "Air sungai naik dan warga mengungsi."), false],
    ["without words", sketch(null, ""), sketch(null, ""), false],
  ])("%s", (_, a, b, same) => expect(ARTICLES.isVersionOf(a, b)).toBe(same));
});

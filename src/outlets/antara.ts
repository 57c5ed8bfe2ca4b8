import type { Outlet } from "../layout/outlet.ts";

export const antara: Outlet = {
  slug: "antara",
  name: "ANTARA",
  domains: ["antaranews.com", "antara.co.id"],
  aliases: ["antara news", "lkbn antara", "kantor berita antara"],
  datelineNames: ["ANTARA News", "ANTARA", "Antara", "Antara News"],
  datelines: [
    { text: "Jakarta (ANTARA) - Kementerian", place: "Jakarta" },
    { text: "Sleman, DIY (ANTARA News) - Warga", place: "Sleman, DIY" },
    { text: "Kupang (Antara) -- Gubernur", place: "Kupang" },
    { text: "Jakarta, (ANTARA) - Menteri", place: "Jakarta" },
  ],
  boilerplate: [
    {
      rule: "antara/copyright",
      kind: "copyright",
      first: ["copyright"],
      line: /^copyright (?:©|\(c\)) antara \d{4}$/i,
      examples: ["Copyright (c) ANTARA 2021", "COPYRIGHT © ANTARA 2023"],
    },
    {
      rule: "antara/byline",
      kind: "byline",
      first: ["pewarta"],
      line: /^pewarta\s*:.{0,160}$/i,
      examples: ["Pewarta: Rina Lestari"],
    },
    {
      rule: "antara/no-crawling",
      kind: "copyright",
      first: ["dilarang"],
      line: /^dilarang keras mengambil konten.{0,200}kantor berita antara\.?$/i,
      examples: ["Dilarang keras mengambil konten tanpa izin tertulis dari Kantor Berita ANTARA."],
    },
  ],
  fingerprints: [],
};

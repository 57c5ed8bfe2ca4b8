import type { OutletData } from "../layout/outlet.ts";

export const antara: OutletData = {
  slug: "antara",
  name: "ANTARA",
  domains: ["antaranews.com", "antara.co.id"],
  aliases: ["antara news", "lkbn antara", "kantor berita antara"],
  creditNames: ["Antara", "ANTARA", "LKBN Antara", "ANTARA News", "Antara News", "Antaranews", "Antaranews.com"],
  datelines: {
    names: ["ANTARA News", "ANTARA", "Antara", "Antara News"],
    forms: [
      {
        form: "{PLACE} ({NAME}) -",
        examples: [
          { text: "Jakarta (ANTARA) - Kementerian", place: "Jakarta" },
          { text: "Sleman, DIY (ANTARA News) - Warga", place: "Sleman, DIY" },
          { text: "Kupang (Antara) -- Gubernur", place: "Kupang" },
          { text: "Ambon (Antara News) - Gubernur", place: "Ambon" },
        ],
      },
      { form: "{PLACE}, ({NAME}) -", examples: [{ text: "Jakarta, (ANTARA) - Menteri", place: "Jakarta" }] },
    ],
  },
  signatures: {
    names: ["ANTARA FOTO"],
    bylines: [{ text: "Rina Lestari/ANTARA", author: "Rina Lestari" }],
    captions: ["Warga menanam bakau di Teluk Bayan. (ANTARA FOTO/Rina Lestari)"],
  },
  boilerplate: [
    {
      id: "antara/copyright",
      kind: "copyright",
      lines: ["Copyright (c) ANTARA *", "Copyright © ANTARA *"],
      examples: ["Copyright (c) ANTARA 2021", "COPYRIGHT © ANTARA 2023"],
    },
    {
      id: "antara/byline",
      kind: "byline",
      lines: ["Pewarta: *", "Pewarta : *"],
      longest: 170,
      examples: ["Pewarta: Rina Lestari", "Pewarta : Rina Lestari"],
    },
    {
      id: "antara/no-crawling",
      kind: "copyright",
      lines: [
        "Dilarang keras mengambil konten*Kantor Berita ANTARA",
        "Dilarang keras mengambil konten*Kantor Berita ANTARA.",
      ],
      examples: [
        "Dilarang keras mengambil konten, melakukan crawling untuk AI, tanpa izin tertulis dari Kantor Berita ANTARA.",
        "Dilarang keras mengambil konten tanpa izin tertulis dari Kantor Berita ANTARA",
      ],
    },
  ],
};

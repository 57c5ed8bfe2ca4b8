import type { OutletData } from "../layout/outlet.ts";

export const bisnis: OutletData = {
  slug: "bisnis",
  name: "Bisnis.com",
  domains: ["bisnis.com"],
  aliases: ["bisnis indonesia", "bisnis"],
  creditNames: ["Bisnis.com", "Bisnis Indonesia"],
  datelines: {
    names: ["Bisnis.com", "Bisnis"],
    forms: [
      {
        form: "{NAME}, {PLACE} -",
        examples: [
          { text: "Bisnis.com, JAKARTA - Rupiah", place: "JAKARTA" },
          { text: "Bisnis.com, JAKARTA — Rupiah", place: "JAKARTA" },
          { text: "Bisnis, JAKARTA — Rupiah", place: "JAKARTA" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "bisnis/promo",
      kind: "promo",
      lines: [
        "Cek berita dan artikel yang lain di Google News*",
        "Bergabung dan dapatkan analisis informasi ekonomi dan bisnis*",
        "Konten Premium*",
      ],
      longest: 130,
      examples: [
        "Cek Berita dan Artikel yang lain di Google News dan WA Channel",
        "Bergabung dan dapatkan analisis informasi ekonomi dan bisnis melalui email Anda.",
        "Konten Premium",
      ],
    },
  ],
};

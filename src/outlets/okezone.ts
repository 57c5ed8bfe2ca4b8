import type { OutletData } from "../layout/outlet.ts";

export const okezone: OutletData = {
  slug: "okezone",
  name: "Okezone",
  domains: ["okezone.com"],
  aliases: ["okezone.com"],
  creditNames: ["Okezone", "Okezone.com"],
  datelines: {
    names: ["Okezone", "Okezone.com"],
    forms: [{ form: "{PLACE}, {NAME} -", examples: [{ text: "JAKARTA, Okezone - Polisi", place: "JAKARTA" }] }],
  },
  boilerplate: [
    {
      id: "okezone/channel-promo",
      kind: "promo",
      lines: [
        "Dapatkan berita up to date dengan semua berita terkini dari Okezone*",
        "Follow Berita Okezone*",
        "Follow WhatsApp Channel Okezone*",
        "Berita ini telah tayang di Okezone*",
        "Berita ini tayang di Okezone*",
      ],
      longest: 280,
      examples: [
        "Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun",
        "Follow Berita Okezone di Google News",
        "Follow WhatsApp Channel Okezone untuk update berita terbaru",
        "Berita ini telah tayang di Okezone.com",
        "Berita ini tayang di Okezone.com",
      ],
    },
    {
      id: "okezone/account-promo-inline",
      kind: "promo",
      strings: ["Dapatkan berita up to date dengan semua berita terkini dari Okezone"],
      extent: "line",
      examples: [
        "Warga memanen padi. {{Dapatkan berita up to date dengan semua berita terkini dari Okezone di satu akun.}}",
      ],
    },
  ],
};

import type { Outlet } from "../layout/outlet.ts";

export const bisnis: Outlet = {
  slug: "bisnis",
  name: "Bisnis.com",
  domains: ["bisnis.com"],
  aliases: ["bisnis indonesia", "bisnis"],
  datelineNames: ["Bisnis.com", "Bisnis"],
  datelines: [
    { text: "Bisnis.com, JAKARTA - Rupiah", place: "JAKARTA" },
    { text: "Bisnis.com, JAKARTA — Rupiah", place: "JAKARTA" },
    { text: "Bisnis, JAKARTA — Rupiah", place: "JAKARTA" },
  ],
  boilerplate: [
    {
      rule: "bisnis/promo",
      kind: "promo",
      first: ["cek", "bergabung", "konten"],
      line: /^(?:cek berita dan artikel yang lain di google news(?: dan wa channel)?.{0,20}|bergabung dan dapatkan analisis informasi ekonomi dan bisnis.{0,60}|konten premium.{0,60})$/i,
      examples: ["Cek Berita dan Artikel yang lain di Google News dan WA Channel", "Konten Premium"],
    },
  ],
  fingerprints: [],
};

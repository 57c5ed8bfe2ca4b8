import type { Outlet } from "../layout/outlet.ts";

export const okezone: Outlet = {
  slug: "okezone",
  name: "Okezone",
  domains: ["okezone.com"],
  aliases: ["okezone.com"],
  datelineNames: ["Okezone", "Okezone.com"],
  datelines: [{ text: "JAKARTA, Okezone - Polisi", place: "JAKARTA" }],
  boilerplate: [
    {
      rule: "okezone/channel-promo",
      kind: "promo",
      first: ["dapatkan", "follow", "berita"],
      line: /^(?:dapatkan berita up to date dengan semua berita terkini dari okezone.{0,200}|follow (?:berita|whatsapp channel) okezone.{0,200}|berita ini (?:telah )?tayang di okezone.{0,80})$/i,
      examples: [
        "Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun",
        "Follow Berita Okezone di Google News",
      ],
    },
  ],
  fingerprints: [],
};

import type { Outlet } from "../outlet.ts";

export const okezone: Outlet = {
  slug: "okezone",
  name: "Okezone",
  domains: ["okezone.com"],
  aliases: ["okezone.com"],
  marks: ["Okezone", "Okezone.com"],
  datelines: [{ text: "JAKARTA, Okezone - Polisi", place: "JAKARTA" }],
  furniture: [
    {
      rule: "okezone/channel-promo",
      kind: "promo",
      first: ["dapatkan", "follow"],
      line: /^(?:dapatkan berita up to date dengan semua berita terkini dari okezone.{0,200}|follow whatsapp channel okezone.{0,200})$/i,
      examples: ["Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun"],
    },
  ],
  signs: [],
};

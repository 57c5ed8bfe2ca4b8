import type { Outlet } from "../outlet.ts";

export const kompas: Outlet = {
  slug: "kompas",
  name: "Kompas.com",
  domains: ["kompas.com", "kompas.id", "kompas.tv"],
  aliases: ["kompas", "harian kompas", "kompas.id", "kompas tv"],
  marks: ["KOMPAS.com", "KOMPAS.id", "KOMPAS TV", "KOMPAS.TV", "KOMPAS"],
  datelines: [
    { text: "SURABAYA, KOMPAS.com - Pesawat", place: "SURABAYA" },
    { text: "JAKARTA, KOMPAS — Presiden", place: "JAKARTA" },
    { text: "YOGYAKARTA,KOMPAS.com Kapten", place: "YOGYAKARTA" },
    { text: "PADANG, KOMPAS-Kasus", place: "PADANG" },
    { text: "KOMPAS.com - Situs", place: null },
  ],
  furniture: [
    {
      rule: "kompas/channel-promo",
      kind: "promo",
      first: ["dapatkan", "mari", "ikuti"],
      line: /^(?:dapatkan update (?:berita pilihan|breaking news).{0,40}kompas\.com.{0,300}|mari bergabung di grup telegram "kompas\.com.{0,200})$/i,
      examples: ["Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com."],
    },
  ],
  signs: ["Kompas.com News Update"],
};

import type { Outlet } from "../layout/outlet.ts";

export const kompas: Outlet = {
  slug: "kompas",
  name: "Kompas.com",
  domains: ["kompas.com", "kompas.id", "kompas.tv"],
  aliases: ["kompas", "harian kompas", "kompas.id", "kompas tv", "kompas cyber media"],
  datelineNames: ["KOMPAS.com", "KOMPAS.id", "KOMPAS TV", "KOMPAS.TV", "KOMPAS"],
  datelines: [
    { text: "SURABAYA, KOMPAS.com - Pesawat", place: "SURABAYA" },
    { text: "JAKARTA, KOMPAS — Presiden", place: "JAKARTA" },
    { text: "YOGYAKARTA,KOMPAS.com Kapten", place: "YOGYAKARTA" },
    { text: "PADANG, KOMPAS-Kasus", place: "PADANG" },
    { text: "KOMPAS.com - Situs", place: null },
    { text: "TANGERANG SELATAN, KOMPAS — Upaya", place: "TANGERANG SELATAN" },
  ],
  boilerplate: [
    {
      rule: "kompas/channel-promo",
      kind: "promo",
      first: ["dapatkan", "mari", "simak", "jernihkan", "langsung", "anda", "kompas", "segera"],
      line: /^(?:dapatkan (?:update )?(?:berita|breaking|informasi).{0,60}kompas\.com.{0,300}|mari bergabung di grup telegram ["“]kompas\.com.{0,200}|simak breaking news dan berita pilihan kami langsung di ponselmu.{0,200}|jernihkan harimu dengan membaca .{0,120}|langsung di ponselmu.{0,120}kompas\.com.{0,160}|anda harus install aplikasi telegram.{0,80}|kompas\.com berkomitmen memberikan fakta jernih.{0,240}|segera lengkapi data dirimu.{0,160})$/i,
      examples: [
        "Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.",
        "Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu akses berita Kompas.com WhatsApp Channel.",
      ],
    },
    {
      rule: "kompas/copyright",
      kind: "copyright",
      first: ["copyright"],
      line: /^copyright 2008 ?- ?\d{4} pt\.? kompas cyber media.{0,80}$/i,
      examples: ["Copyright 2008 - 2021 PT. Kompas Cyber Media"],
    },
    {
      rule: "kompas/photo",
      kind: "caption",
      first: ["kompas"],
      line: /^kompas(?:\.com)?\/[\p{L} .'()-]{3,50}$/iu,
      examples: ["KOMPAS/RINA LESTARI"],
    },
  ],
  fingerprints: ["Kompas.com News Update"],
};

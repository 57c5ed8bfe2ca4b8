import type { OutletData } from "../layout/outlet.ts";

export const kompas: OutletData = {
  slug: "kompas",
  name: "Kompas.com",
  domains: ["kompas.com", "kompas.id", "kompas.tv"],
  aliases: ["kompas", "harian kompas", "kompas.id", "kompas tv", "kompas cyber media"],
  creditNames: ["Kompas", "Kompas.com", "Harian Kompas", "Kompas TV"],
  datelines: {
    names: ["KOMPAS.com", "KOMPAS.id", "KOMPAS TV", "KOMPAS.TV", "KOMPAS"],
    forms: [
      {
        form: "{PLACE}, {NAME} -",
        examples: [
          { text: "SURABAYA, KOMPAS.com - Pesawat", place: "SURABAYA" },
          { text: "JAKARTA, KOMPAS — Presiden", place: "JAKARTA" },
          { text: "PADANG, KOMPAS-Kasus", place: "PADANG" },
          { text: "TANGERANG SELATAN, KOMPAS — Upaya", place: "TANGERANG SELATAN" },
          { text: "JAKARTA, KOMPAS.TV - Presiden", place: "JAKARTA" },
        ],
      },
      { form: "{PLACE}, {NAME}", examples: [{ text: "YOGYAKARTA,KOMPAS.com Kapten", place: "YOGYAKARTA" }] },
      { form: "{NAME} -", examples: [{ text: "KOMPAS.com - Situs", place: null }] },
    ],
  },
  boilerplate: [
    {
      id: "kompas/channel-promo",
      kind: "promo",
      lines: [
        "Dapatkan update berita*Kompas.com*",
        "Dapatkan berita*Kompas.com*",
        "Dapatkan informasi*Kompas.com*",
        'Mari bergabung di Grup Telegram "Kompas.com*',
        "Simak breaking news dan berita pilihan kami langsung di ponselmu*",
        "Jernihkan harimu dengan membaca *",
        "Langsung di ponselmu*Kompas.com*",
        "Anda harus install aplikasi Telegram*",
        "Kompas.com berkomitmen memberikan fakta jernih*",
        "Segera lengkapi data dirimu*",
      ],
      longest: 420,
      examples: [
        "Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.",
        "Dapatkan berita pilihan setiap hari dari Kompas.com.",
        "Dapatkan informasi, inspirasi dan insight di email kamu dari Kompas.com.",
        'Mari bergabung di Grup Telegram "Kompas.com News Update", caranya klik link itu.',
        "Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu.",
        "Jernihkan harimu dengan membaca tanpa iklan",
        "Langsung di ponselmu, pilih akses berita Kompas.com melalui saluran andalanmu.",
        "Anda harus install aplikasi Telegram terlebih dulu di ponsel.",
        "Kompas.com berkomitmen memberikan fakta jernih dari lapangan.",
        "Segera lengkapi data dirimu untuk ikutan program #JernihBerkomentar.",
      ],
      not: ["Dapatkan benih padi itu secara gratis di balai desa, kata camat kepada Kompas pada akhir pekan."],
    },
    {
      id: "kompas/copyright",
      kind: "copyright",
      lines: ["Copyright 2008*PT. Kompas Cyber Media*", "Copyright 2008*PT Kompas Cyber Media*"],
      examples: ["Copyright 2008 - 2021 PT. Kompas Cyber Media", "Copyright 2008-2023 PT Kompas Cyber Media"],
    },
    {
      id: "kompas/photo",
      kind: "caption",
      lines: ["KOMPAS/*", "KOMPAS.com/*"],
      longest: 62,
      examples: ["KOMPAS/RINA LESTARI", "KOMPAS.com/RINA LESTARI"],
    },
  ],
  fingerprints: ["Kompas.com News Update"],
};

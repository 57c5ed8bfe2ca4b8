import type { OutletData } from "../layout/outlet.ts";

export const liputan6: OutletData = {
  slug: "liputan6",
  name: "Liputan6",
  domains: ["liputan6.com"],
  aliases: ["liputan 6"],
  creditNames: ["Liputan6.com", "Liputan6", "Liputan 6"],
  datelines: {
    names: ["Liputan6.com"],
    forms: [
      {
        form: "{NAME}, {PLACE} -",
        examples: [
          { text: "Liputan6.com, Jenewa - Amerika", place: "Jenewa" },
          { text: "Liputan6.com,Jakarta-Pasca", place: "Jakarta" },
          { text: "Liputan6.com, Jakarta -PDI", place: "Jakarta" },
          { text: "Liputan6.com, Kabupaten Bandung - Warga", place: "Kabupaten Bandung" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "liputan6/fact-check",
      kind: "notice",
      lines: [
        "Melawan hoaks sama saja melawan pembodohan*",
        "Untuk mengetahui kebenaran informasi yang beredar*0811*9787*670*",
        "Fakta atau Hoaks?*Untuk mengetahui kebenaran informasi yang beredar*0811*9787*670*",
        "Hubungi Chatbot WhatsApp Liputan6*",
        "Ingin lebih cepat mendapat jawaban?*Hubungi Chatbot WhatsApp Liputan6*",
      ],
      examples: [
        "Melawan hoaks sama saja melawan pembodohan. Itu yang mendasari kanal ini.",
        "* Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor 0811 9787 670.",
        "*Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, WhatsApp ke nomor 0811-9787-670 saja.",
        "Hubungi Chatbot WhatsApp Liputan6 Cek Fakta.",
        "Ingin lebih cepat mendapat jawaban? Hubungi Chatbot WhatsApp Liputan6 Cek Fakta.",
      ],
    },
    {
      id: "liputan6/follow",
      kind: "promo",
      lines: ["Ikuti berita Liputan6.com*", "Ikuti kabar Liputan6.com*", "Produksi Liputan6.com"],
      longest: 110,
      examples: [
        "Produksi Liputan6.com",
        "Ikuti berita Liputan6.com di Google News",
        "Ikuti kabar Liputan6.com di Google News",
      ],
    },
    {
      id: "liputan6/fact-check-inline",
      kind: "notice",
      strings: [
        "Melawan hoaks sama saja melawan pembodohan",
        "Itu yang mendasari kami membuat Kanal Cek Fakta",
        "Sejak 2 Juli 2018, Cek Fakta Liputan6.com bergabung",
        "Kami juga bagian dari inisiatif cekfakta",
        "Kerja sama dengan pihak manapun, tak akan mempengaruhi",
        "Jika Anda memiliki informasi seputar hoaks",
        "Hubungi Chatbot WhatsApp",
      ],
      extent: "sentence",
      examples: [
        "Warga hadir. {{Melawan hoaks sama saja melawan pembodohan. }}Camat hadir.",
        "Warga hadir. {{Itu yang mendasari kami membuat Kanal Cek Fakta Liputan6.com pada 2018. }}Camat hadir.",
        "Warga hadir. {{Sejak 2 Juli 2018, Cek Fakta Liputan6.com bergabung dalam jaringan dunia. }}Camat hadir.",
        "Warga hadir. {{Kami juga bagian dari inisiatif cekfakta. }}Camat hadir.",
        "Warga hadir. {{Kerja sama dengan pihak manapun, tak akan mempengaruhi independensi kami. }}Camat hadir.",
        "Warga hadir. {{Jika Anda memiliki informasi seputar hoaks, kirim kepada kami. }}Camat hadir.",
        "Warga menanam bakau. {{Hubungi Chatbot WhatsApp kami. }}Camat hadir.",
      ],
      not: ["Jalan keluarnya, menurut Rina, jika Anda memiliki informasi seputar hoaks, jangan menyebarkannya."],
    },
  ],
  fingerprints: ["Chatbot WhatsApp Liputan6"],
};

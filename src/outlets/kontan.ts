import type { OutletData } from "../layout/outlet.ts";

export const kontan: OutletData = {
  slug: "kontan",
  name: "Kontan",
  domains: ["kontan.co.id"],
  aliases: ["kontan"],
  creditNames: ["Kontan", "Kontan.co.id", "KONTAN"],
  datelines: {
    names: ["KONTAN.CO.ID", "KONTAN"],
    forms: [
      {
        form: "{NAME} - {PLACE}.",
        examples: [
          { text: "KONTAN.CO.ID - JAKARTA. Rupiah", place: "JAKARTA" },
          { text: "KONTAN.CO.ID -  JAKARTA. Rupiah", place: "JAKARTA" },
        ],
      },
      { form: "{NAME} -", examples: [{ text: "KONTAN.CO.ID-Rupiah", place: null }] },
    ],
  },
  boilerplate: [
    {
      id: "kontan/donation",
      kind: "promo",
      lines: [
        "Donasi, dapat voucer gratis*",
        "Dukungan Anda akan menambah semangat kami*",
        "Sebagai ungkapan terimakasih atas perhatian Anda, tersedia voucer*",
        "Sebagai ungkapan terima kasih atas perhatian Anda, tersedia voucer*",
      ],
      longest: 240,
      examples: [
        "DONASI, Dapat Voucer Gratis!",
        "Dukungan Anda akan menambah semangat kami untuk menyajikan artikel-artikel yang berkualitas.",
        "Sebagai ungkapan terimakasih atas perhatian Anda, tersedia voucer gratis.",
        "Sebagai ungkapan terima kasih atas perhatian Anda, tersedia voucer gratis.",
      ],
    },
    {
      id: "kontan/links",
      kind: "related_link",
      lines: ["Menarik dibaca: *", "Menarik dibaca : *"],
      longest: 220,
      examples: ["Menarik Dibaca: Cara Menanam Padi di Lahan Kering", "Menarik Dibaca : Cara Menanam Padi"],
    },
  ],
};

import type { Outlet } from "../layout/outlet.ts";

export const kontan: Outlet = {
  slug: "kontan",
  name: "Kontan",
  domains: ["kontan.co.id"],
  aliases: ["kontan"],
  datelineNames: ["KONTAN.CO.ID", "KONTAN"],
  datelines: [
    { text: "KONTAN.CO.ID - JAKARTA. Rupiah", place: "JAKARTA" },
    { text: "KONTAN.CO.ID-Rupiah", place: null },
    { text: "KONTAN.CO.ID -  JAKARTA. Rupiah", place: "JAKARTA" },
  ],
  boilerplate: [
    {
      rule: "kontan/donation",
      kind: "promo",
      first: ["donasi", "dukungan", "sebagai"],
      line: /^(?:donasi, dapat voucer gratis!?|dukungan anda akan menambah semangat kami.{0,160}|sebagai ungkapan terima ?kasih atas perhatian anda, tersedia voucer.{0,160})$/i,
      examples: ["DONASI, Dapat Voucer Gratis!"],
    },
    {
      rule: "kontan/links",
      kind: "related_link",
      first: ["menarik"],
      line: /^menarik dibaca\s*:\s*.{5,200}$/i,
      examples: ["Menarik Dibaca: Cara Menanam Padi di Lahan Kering"],
    },
  ],
  fingerprints: [],
};

import type { Outlet } from "../outlet.ts";

export const antara: Outlet = {
  slug: "antara",
  name: "ANTARA",
  domains: ["antaranews.com", "antara.co.id"],
  aliases: ["antara news", "lkbn antara", "kantor berita antara"],
  marks: ["ANTARA News", "ANTARA", "Antara", "Antara News"],
  datelines: [
    { text: "Jakarta (ANTARA) - Kementerian", place: "Jakarta" },
    { text: "Sleman, DIY (ANTARA News) - Warga", place: "Sleman, DIY" },
    { text: "Kupang (Antara) -- Gubernur", place: "Kupang" },
  ],
  furniture: [
    {
      rule: "antara/copyright",
      kind: "copyright",
      first: ["copyright"],
      line: /^copyright (?:©|\(c\)) antara \d{4}$/i,
      examples: ["Copyright (c) ANTARA 2021", "COPYRIGHT © ANTARA 2023"],
    },
    {
      rule: "antara/credit",
      kind: "byline",
      first: ["pewarta"],
      line: /^pewarta\s*:.{0,160}$/i,
      examples: ["Pewarta: Rina Lestari"],
    },
  ],
  signs: [],
};

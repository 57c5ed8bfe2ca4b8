import type { Outlet } from "../layout/outlet.ts";

export const sindonews: Outlet = {
  slug: "sindonews",
  name: "SINDOnews",
  domains: ["sindonews.com"],
  aliases: ["sindo", "koran sindo"],
  datelineNames: ["SINDOnews", "SINDOnews.com", "Sindonews"],
  datelines: [],
  boilerplate: [
    {
      rule: "sindonews/channel-promo",
      kind: "promo",
      first: ["dapatkan"],
      line: /^dapatkan berita.{0,120}sindonews.{0,60}$/i,
      examples: [
        "Dapatkan berita terkini dan kejadian penting setiap hari dengan mengikuti Channel WhatsApp SINDOnews",
      ],
    },
    {
      rule: "sindonews/preload",
      kind: "other",
      first: ["preload"],
      line: /^preload video$/i,
      examples: ["preload video"],
    },
  ],
  fingerprints: [],
};

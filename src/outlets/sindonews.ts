import type { OutletData } from "../layout/outlet.ts";

export const sindonews: OutletData = {
  slug: "sindonews",
  name: "SINDOnews",
  domains: ["sindonews.com"],
  aliases: ["sindo", "koran sindo"],
  creditNames: ["SINDOnews", "Sindonews", "Koran Sindo"],
  datelines: { names: ["SINDOnews", "SINDOnews.com", "Sindonews"] },
  boilerplate: [
    {
      id: "sindonews/channel-promo",
      kind: "promo",
      lines: ["Dapatkan berita*SINDOnews*"],
      longest: 210,
      examples: [
        "Dapatkan berita terkini dan kejadian penting setiap hari dengan mengikuti Channel WhatsApp SINDOnews",
      ],
    },
    { id: "sindonews/preload", kind: "other", lines: ["Preload video"], examples: ["preload video"] },
  ],
};

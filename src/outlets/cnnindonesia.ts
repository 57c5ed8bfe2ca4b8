import type { OutletData } from "../layout/outlet.ts";

export const cnnindonesia: OutletData = {
  slug: "cnnindonesia",
  name: "CNN Indonesia",
  domains: ["cnnindonesia.com"],
  aliases: ["cnn indonesia", "cnn"],
  creditNames: ["CNN Indonesia", "CNNIndonesia.com"],
  datelines: {
    names: ["CNN Indonesia"],
    forms: [
      {
        form: "{PLACE}, {NAME} -",
        examples: [
          { text: "Jakarta, CNN Indonesia -- Polisi", place: "Jakarta" },
          { text: "Jakarta, CNN Indonesia — Polisi", place: "Jakarta" },
          { text: "Surabaya, CNN Indonesia --Polisi", place: "Surabaya" },
        ],
      },
    ],
  },
  boilerplate: [{ id: "cnnindonesia/name", kind: "byline", lines: ["CNN Indonesia"], examples: ["CNN Indonesia"] }],
  fingerprints: ["[Gambas:Video CNN]"],
};

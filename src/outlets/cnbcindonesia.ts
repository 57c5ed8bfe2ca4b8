import type { OutletData } from "../layout/outlet.ts";

export const cnbcindonesia: OutletData = {
  slug: "cnbcindonesia",
  name: "CNBC Indonesia",
  domains: ["cnbcindonesia.com"],
  aliases: ["cnbc indonesia", "cnbc"],
  creditNames: ["CNBC Indonesia"],
  datelines: {
    names: ["CNBC Indonesia"],
    forms: [
      {
        form: "{PLACE}, {NAME} -",
        examples: [
          { text: "Jakarta, CNBC Indonesia - Rupiah", place: "Jakarta" },
          { text: "Jakarta, CNBC Indonesia- Rupiah", place: "Jakarta" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "cnbcindonesia/next",
      kind: "related_link",
      lines: ["Next Article*"],
      longest: 220,
      examples: ["Next Article Panen Raya Dimulai di Lembah"],
    },
  ],
  fingerprints: ["[Gambas:Video CNBC]"],
};

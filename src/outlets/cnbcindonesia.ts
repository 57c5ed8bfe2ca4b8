import type { Outlet } from "../layout/outlet.ts";

export const cnbcindonesia: Outlet = {
  slug: "cnbcindonesia",
  name: "CNBC Indonesia",
  domains: ["cnbcindonesia.com"],
  aliases: ["cnbc indonesia", "cnbc"],
  datelineNames: ["CNBC Indonesia"],
  datelines: [
    { text: "Jakarta, CNBC Indonesia - Rupiah", place: "Jakarta" },
    { text: "Jakarta, CNBC Indonesia- Rupiah", place: "Jakarta" },
  ],
  boilerplate: [
    {
      rule: "cnbcindonesia/next",
      kind: "related_link",
      first: ["next"],
      line: /^next article\b.{0,200}$/i,
      examples: ["Next Article Panen Raya Dimulai di Lembah"],
    },
  ],
  fingerprints: ["[Gambas:Video CNBC]"],
};

import type { Outlet } from "../outlet.ts";

export const cnbcindonesia: Outlet = {
  slug: "cnbcindonesia",
  name: "CNBC Indonesia",
  domains: ["cnbcindonesia.com"],
  aliases: ["cnbc indonesia", "cnbc"],
  marks: ["CNBC Indonesia"],
  datelines: [
    { text: "Jakarta, CNBC Indonesia - Rupiah", place: "Jakarta" },
    { text: "Jakarta, CNBC Indonesia- Rupiah", place: "Jakarta" },
  ],
  furniture: [
    {
      rule: "cnbcindonesia/next",
      kind: "related_link",
      first: ["next"],
      line: /^next article\b.{0,200}$/i,
      examples: ["Next Article Panen Raya Dimulai di Lembah"],
    },
  ],
  signs: ["[Gambas:Video CNBC]"],
};

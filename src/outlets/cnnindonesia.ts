import type { Outlet } from "../layout/outlet.ts";

export const cnnindonesia: Outlet = {
  slug: "cnnindonesia",
  name: "CNN Indonesia",
  domains: ["cnnindonesia.com"],
  aliases: ["cnn indonesia", "cnn"],
  datelineNames: ["CNN Indonesia"],
  datelines: [
    { text: "Jakarta, CNN Indonesia -- Polisi", place: "Jakarta" },
    { text: "Jakarta, CNN Indonesia — Polisi", place: "Jakarta" },
    { text: "Surabaya, CNN Indonesia --Polisi", place: "Surabaya" },
  ],
  boilerplate: [
    {
      rule: "cnnindonesia/name",
      kind: "byline",
      first: ["cnn"],
      line: /^cnn indonesia$/i,
      examples: ["CNN Indonesia"],
    },
  ],
  fingerprints: ["[Gambas:Video CNN]"],
};

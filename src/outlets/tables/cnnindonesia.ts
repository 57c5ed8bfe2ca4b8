import type { Outlet } from "../outlet.ts";

export const cnnindonesia: Outlet = {
  slug: "cnnindonesia",
  name: "CNN Indonesia",
  domains: ["cnnindonesia.com"],
  aliases: ["cnn indonesia"],
  marks: ["CNN Indonesia"],
  datelines: [{ text: "Jakarta, CNN Indonesia -- Polisi", place: "Jakarta" }],
  furniture: [],
  signs: ["[Gambas:Video CNN]"],
};

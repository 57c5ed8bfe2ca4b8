import type { Outlet } from "../outlet.ts";

export const cnbcindonesia: Outlet = {
  slug: "cnbcindonesia",
  name: "CNBC Indonesia",
  domains: ["cnbcindonesia.com"],
  aliases: ["cnbc indonesia"],
  marks: ["CNBC Indonesia"],
  datelines: [{ text: "Jakarta, CNBC Indonesia - Rupiah", place: "Jakarta" }],
  furniture: [],
  signs: ["[Gambas:Video CNBC]"],
};

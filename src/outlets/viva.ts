import type { Outlet } from "../layout/outlet.ts";

export const viva: Outlet = {
  slug: "viva",
  name: "VIVA",
  domains: ["viva.co.id", "vivanews.com"],
  aliases: ["vivanews", "viva.co.id"],
  datelineNames: [
    "VIVA",
    "VIVA.co.id",
    "VIVAnews",
    "VIVAnews.com",
    "VIVA Bola",
    "VIVA Lifestyle",
    "VIVA Showbiz",
    "VIVA Militer",
    "VIVA Digital",
    "VIVA Otomotif",
  ],
  datelines: [
    { text: "VIVA – Polisi", place: null },
    { text: "VIVA.co.id - Polisi", place: null },
    { text: "JAKARTA, VIVA – Polisi", place: "JAKARTA" },
  ],
  boilerplate: [],
  fingerprints: [],
};

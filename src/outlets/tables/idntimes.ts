import type { Outlet } from "../outlet.ts";

export const idntimes: Outlet = {
  slug: "idntimes",
  name: "IDN Times",
  domains: ["idntimes.com"],
  aliases: ["idn times"],
  marks: ["IDN Times"],
  datelines: [
    { text: "Jakarta, IDN Times - Polisi", place: "Jakarta" },
    { text: "Semarang, IDN Times – Polisi", place: "Semarang" },
  ],
  furniture: [],
  signs: [],
};

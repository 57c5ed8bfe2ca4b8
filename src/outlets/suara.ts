import type { Outlet } from "../layout/outlet.ts";

export const suara: Outlet = {
  slug: "suara",
  name: "Suara.com",
  domains: ["suara.com"],
  aliases: ["suara"],
  datelineNames: ["Suara.com"],
  datelines: [{ text: "Suara.com - Polisi", place: null }],
  boilerplate: [],
  fingerprints: [],
};

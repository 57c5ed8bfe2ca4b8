import type { Outlet } from "../layout/outlet.ts";

export const jawapos: Outlet = {
  slug: "jawapos",
  name: "JawaPos",
  domains: ["jawapos.com"],
  aliases: ["jawa pos", "jawapos.com"],
  datelineNames: ["JawaPos.com", "JAWAPOS", "JawaPos"],
  datelines: [
    { text: "JawaPos.com - Pemkot", place: null },
    { text: "SURABAYA, JawaPos.com – Pemkot", place: "SURABAYA" },
  ],
  boilerplate: [],
  fingerprints: [],
};

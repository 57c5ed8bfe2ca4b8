import type { Outlet } from "../layout/outlet.ts";

export const merdeka: Outlet = {
  slug: "merdeka",
  name: "Merdeka.com",
  domains: ["merdeka.com"],
  aliases: ["merdeka"],
  datelineNames: ["Merdeka.com"],
  datelines: [{ text: "Merdeka.com - Polisi", place: null }],
  boilerplate: [],
  fingerprints: [],
};

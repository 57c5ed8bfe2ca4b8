import type { Outlet } from "../outlet.ts";

export const merdeka: Outlet = {
  slug: "merdeka",
  name: "Merdeka.com",
  domains: ["merdeka.com"],
  aliases: ["merdeka"],
  marks: ["Merdeka.com"],
  datelines: [{ text: "Merdeka.com - Polisi", place: null }],
  furniture: [],
  signs: [],
};

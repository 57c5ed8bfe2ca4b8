import type { Outlet } from "../outlet.ts";

export const suara: Outlet = {
  slug: "suara",
  name: "Suara.com",
  domains: ["suara.com"],
  aliases: ["suara"],
  marks: ["Suara.com"],
  datelines: [{ text: "Suara.com - Polisi", place: null }],
  furniture: [],
  signs: [],
};

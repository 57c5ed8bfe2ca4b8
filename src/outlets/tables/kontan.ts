import type { Outlet } from "../outlet.ts";

export const kontan: Outlet = {
  slug: "kontan",
  name: "Kontan",
  domains: ["kontan.co.id"],
  aliases: ["kontan"],
  marks: ["KONTAN.CO.ID", "KONTAN"],
  datelines: [
    { text: "KONTAN.CO.ID - JAKARTA. Rupiah", place: "JAKARTA" },
    { text: "KONTAN.CO.ID-Rupiah", place: null },
  ],
  furniture: [],
  signs: [],
};

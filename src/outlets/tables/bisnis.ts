import type { Outlet } from "../outlet.ts";

export const bisnis: Outlet = {
  slug: "bisnis",
  name: "Bisnis.com",
  domains: ["bisnis.com"],
  aliases: ["bisnis indonesia", "bisnis"],
  marks: ["Bisnis.com", "Bisnis"],
  datelines: [
    { text: "Bisnis.com, JAKARTA - Rupiah", place: "JAKARTA" },
    { text: "Bisnis.com, JAKARTA — Rupiah", place: "JAKARTA" },
  ],
  furniture: [],
  signs: [],
};

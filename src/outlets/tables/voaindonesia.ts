import type { Outlet } from "../outlet.ts";

export const voaindonesia: Outlet = {
  slug: "voaindonesia",
  name: "VOA Indonesia",
  domains: ["voaindonesia.com"],
  aliases: ["voa", "voa indonesia"],
  marks: ["VOA", "VOA Indonesia"],
  datelines: [
    { text: "JAKARTA (VOA) — Presiden", place: "JAKARTA" },
    { text: "WASHINGTON DC (VOA) - Presiden", place: "WASHINGTON DC" },
  ],
  furniture: [],
  signs: [],
};

import type { Outlet } from "../layout/outlet.ts";

export const voaindonesia: Outlet = {
  slug: "voaindonesia",
  name: "VOA Indonesia",
  domains: ["voaindonesia.com"],
  aliases: ["voa", "voa indonesia"],
  datelineNames: ["VOA", "VOA Indonesia"],
  datelines: [
    { text: "JAKARTA (VOA) — Presiden", place: "JAKARTA" },
    { text: "WASHINGTON DC (VOA) - Presiden", place: "WASHINGTON DC" },
  ],
  boilerplate: [
    {
      rule: "voaindonesia/player",
      kind: "share",
      first: ["no", "the", "embed", "auto", "pop"],
      line: /^(?:no media source currently available|the code has been copied to your clipboard\.?|embed(?: share)?|auto|pop-out player)$/i,
      examples: ["No media source currently available", "The code has been copied to your clipboard."],
    },
  ],
  fingerprints: [],
};

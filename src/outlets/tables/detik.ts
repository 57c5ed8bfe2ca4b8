import type { Outlet } from "../outlet.ts";

export const detik: Outlet = {
  slug: "detik",
  name: "detikcom",
  domains: ["detik.com"],
  aliases: [
    "detik",
    "detiknews",
    "detikfinance",
    "detikhot",
    "detiksport",
    "detikinet",
    "detikhealth",
    "detikoto",
    "detikfood",
    "detiktravel",
  ],
  marks: ["detikcom", "detikNews", "detikFinance"],
  datelines: [],
  furniture: [
    {
      rule: "detik/live-prompt",
      kind: "related_link",
      first: ["saksikan", "melihat"],
      line: /^saksikan live ?detik ?(?:pagi|sore)\b.{0,40}$/i,
      examples: ["Saksikan Live DetikPagi:", "Saksikan LiveDetikpagi :"],
    },
  ],
  signs: [
    "[Gambas:Video 20detik]",
    "SCROLL TO CONTINUE WITH CONTENT",
    "kiriman dari pembaca detik",
    "View in Single Page",
  ],
};

import type { Outlet } from "../layout/outlet.ts";

/** The desks and regional editions of detikcom, as breadcrumbs and credits write them. */
const SECTIONS = [
  "detiknews",
  "detikfinance",
  "detikhot",
  "detiksport",
  "detikinet",
  "detikhealth",
  "detikoto",
  "detikfood",
  "detiktravel",
  "detikjateng",
  "detikjatim",
  "detikjabar",
  "detiksulsel",
  "detiksumut",
  "detikbali",
  "detiksumbagsel",
  "detikedu",
  "detikhikmah",
  "detikproperti",
  "detikpop",
];

export const detik: Outlet = {
  slug: "detik",
  name: "detikcom",
  domains: ["detik.com"],
  aliases: ["detik", ...SECTIONS],
  datelineNames: ["detikcom", "detikNews", "detikFinance"],
  datelines: [],
  boilerplate: [
    {
      rule: "detik/live-prompt",
      kind: "related_link",
      first: ["saksikan"],
      line: /^saksikan live ?detik ?(?:pagi|sore)\b.{0,40}$/i,
      examples: ["Saksikan Live DetikPagi:", "Saksikan LiveDetikpagi :"],
    },
    {
      rule: "detik/section",
      kind: "breadcrumb",
      first: SECTIONS,
      line: /^detik[a-z]{2,12}$/i,
      examples: ["detikNews", "detikFinance"],
    },
    {
      rule: "detik/comments",
      kind: "share",
      first: ["komentar"],
      line: /^komentar terbanyak$/i,
      examples: ["Komentar Terbanyak"],
    },
  ],
  fingerprints: [
    "[Gambas:Video 20detik]",
    "SCROLL TO CONTINUE WITH CONTENT",
    "kiriman dari pembaca detik",
    "View in Single Page",
  ],
};

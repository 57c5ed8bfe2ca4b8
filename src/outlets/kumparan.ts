import type { Outlet } from "../layout/outlet.ts";

export const kumparan: Outlet = {
  slug: "kumparan",
  name: "kumparan",
  domains: ["kumparan.com"],
  aliases: ["kumparannews"],
  datelineNames: ["kumparan", "kumparanNEWS"],
  datelines: [],
  boilerplate: [
    {
      rule: "kumparan/section",
      kind: "breadcrumb",
      first: [
        "kumparannews",
        "kumparanbisnis",
        "kumparantech",
        "kumparanbola",
        "kumparanhits",
        "kumparansains",
        "kumparanmom",
        "kumparanwoman",
        "kumparanfood",
        "kumparantravel",
      ],
      line: /^kumparan[A-Z]{3,10}(?:\s*Verified.{0,20})?$/i,
      examples: ["kumparanNEWS"],
    },
    {
      rule: "kumparan/notice",
      kind: "notice",
      first: ["konten", "tulisan", "laporan", "waktu"],
      line: /^(?:konten redaksi kumparan|tulisan dari .{2,60} tidak mewakili pandangan dari redaksi kumparan|waktu baca \d+ menit|laporan anda (?:sudah|akan) .{0,80})$/i,
      examples: [
        "Konten Redaksi kumparan",
        "Tulisan dari Rina Lestari tidak mewakili pandangan dari redaksi kumparan",
        "waktu baca 2 menit",
      ],
    },
  ],
  fingerprints: [],
};

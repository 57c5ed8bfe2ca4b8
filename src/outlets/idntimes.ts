import type { Outlet } from "../layout/outlet.ts";

export const idntimes: Outlet = {
  slug: "idntimes",
  name: "IDN Times",
  domains: ["idntimes.com"],
  aliases: ["idn times"],
  datelineNames: ["IDN Times"],
  datelines: [
    { text: "Jakarta, IDN Times - Polisi", place: "Jakarta" },
    { text: "Semarang, IDN Times – Polisi", place: "Semarang" },
  ],
  boilerplate: [
    {
      rule: "idntimes/notice",
      kind: "notice",
      first: ["this", "lanjutkan", "editor"],
      line: /^(?:this article is written by our community writers.{0,200}|lanjutkan membaca artikel di bawah|editor[’']s picks?)$/i,
      examples: ["Lanjutkan membaca artikel di bawah", "Editor’s picks"],
    },
  ],
  fingerprints: [],
};

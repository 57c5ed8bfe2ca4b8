import type { Outlet } from "../layout/outlet.ts";

export const republika: Outlet = {
  slug: "republika",
  name: "Republika",
  domains: ["republika.co.id", "republika.id"],
  aliases: ["republika online", "republika.co.id"],
  datelineNames: ["REPUBLIKA.CO.ID", "REPUBLIKA", "REPUBLIKA.ID"],
  datelines: [
    { text: "REPUBLIKA.CO.ID, YOGYAKARTA -- Warga", place: "YOGYAKARTA" },
    { text: "REPUBLIKA.CO.ID,JAKARTA—Menteri", place: "JAKARTA" },
    { text: "REPUBLIKA.CO.ID,  BANDUNG -- Warga", place: "BANDUNG" },
  ],
  boilerplate: [
    {
      rule: "republika/byline",
      kind: "byline",
      first: ["rep", "red"],
      line: /^(?:rep|red)\s*:\s*[^.!?]{2,60}$/i,
      examples: ["Rep: Rina Lestari/ Red: Budi Santoso"],
      not: [
        "Red: warna yang dipilih panitia untuk menandai zona bahaya di sekitar lereng gunung itu sejak pekan lalu.",
      ],
    },
    {
      rule: "republika/original",
      kind: "related_link",
      first: ["lihat"],
      line: /^lihat artikel asli$/i,
      examples: ["Lihat Artikel Asli"],
    },
    {
      rule: "republika/perspective",
      kind: "related_link",
      first: ["baca"],
      line: /^baca juga\s*:?\s*update berita-berita .{0,120}republika.{0,60}$/i,
      examples: ["BACA JUGA: Update Berita-Berita Politik Perspektif Republika.co.id, Klik di Sini"],
    },
  ],
  fingerprints: [],
};

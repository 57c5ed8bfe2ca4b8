import type { OutletData } from "../layout/outlet.ts";

export const republika: OutletData = {
  slug: "republika",
  name: "Republika",
  domains: ["republika.co.id", "republika.id"],
  aliases: ["republika online", "republika.co.id"],
  creditNames: ["Republika", "Republika.co.id", "Republika Online"],
  datelines: {
    names: ["REPUBLIKA.CO.ID", "REPUBLIKA", "REPUBLIKA.ID"],
    forms: [
      {
        form: "{NAME}, {PLACE} -",
        examples: [
          { text: "REPUBLIKA.CO.ID, YOGYAKARTA -- Warga", place: "YOGYAKARTA" },
          { text: "REPUBLIKA.CO.ID,JAKARTA—Menteri", place: "JAKARTA" },
          { text: "REPUBLIKA.CO.ID,  BANDUNG -- Warga", place: "BANDUNG" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "republika/byline",
      kind: "byline",
      lines: ["Rep: *", "Rep : *", "Red: *", "Red : *"],
      longest: 66,
      examples: [
        "Rep: Rina Lestari/ Red: Budi Santoso",
        "Rep : Rina Lestari",
        "Red: Budi Santoso",
        "Red : Budi Santoso",
      ],
      not: [
        "Red: warna yang dipilih panitia untuk menandai zona bahaya di sekitar lereng gunung itu sejak pekan lalu.",
      ],
    },
    {
      id: "republika/original",
      kind: "related_link",
      lines: ["Lihat artikel asli"],
      examples: ["Lihat Artikel Asli"],
    },
    {
      id: "republika/perspective",
      kind: "related_link",
      lines: ["Baca juga*update berita-berita *republika*"],
      longest: 240,
      examples: ["BACA JUGA: Update Berita-Berita Politik Perspektif Republika.co.id, Klik di Sini"],
    },
  ],
};

import type { OutletData } from "../layout/outlet.ts";

export const tempo: OutletData = {
  slug: "tempo",
  name: "Tempo",
  domains: ["tempo.co", "tempointeraktif.com"],
  aliases: ["koran tempo", "majalah tempo", "tempo.co"],
  creditNames: ["Tempo", "Tempo.co", "Koran Tempo", "Majalah Tempo"],
  datelines: {
    names: ["TEMPO.CO", "TEMPO Interaktif", "TEMPO"],
    forms: [
      {
        form: "{NAME}, {PLACE} -",
        examples: [
          { text: "TEMPO.CO, Jakarta - Gubernur", place: "Jakarta" },
          { text: "TEMPO.CO, Jakarta-Gubernur", place: "Jakarta" },
          { text: "TEMPO Interaktif, Bandung - Gubernur", place: "Bandung" },
          { text: "TEMPO.CO , Jakarta - Gubernur", place: "Jakarta" },
        ],
      },
    ],
  },
  boilerplate: [
    {
      id: "tempo/channel-promo",
      kind: "promo",
      lines: [
        "Selalu update info terkini. Simak breaking news dan berita pilihan dari Tempo.co*",
        "Ikuti berita terkini dari Tempo*",
        "Simak breaking news dan berita pilihan dari Tempo*",
      ],
      longest: 330,
      examples: [
        "Selalu update info terkini. Simak breaking news dan berita pilihan dari Tempo.co di kanal Telegram.",
        "Ikuti berita terkini dari Tempo di Google News, klik di sini.",
        "Simak breaking news dan berita pilihan dari Tempo.co di kanal Telegram.",
      ],
    },
  ],
};

import type { Outlet } from "../layout/outlet.ts";

export const tempo: Outlet = {
  slug: "tempo",
  name: "Tempo",
  domains: ["tempo.co", "tempointeraktif.com"],
  aliases: ["koran tempo", "majalah tempo", "tempo.co"],
  datelineNames: ["TEMPO.CO", "TEMPO Interaktif", "TEMPO"],
  datelines: [
    { text: "TEMPO.CO, Jakarta - Gubernur", place: "Jakarta" },
    { text: "TEMPO.CO, Jakarta-Gubernur", place: "Jakarta" },
    { text: "TEMPO Interaktif, Bandung - Gubernur", place: "Bandung" },
    { text: "TEMPO.CO , Jakarta - Gubernur", place: "Jakarta" },
  ],
  boilerplate: [
    {
      rule: "tempo/channel-promo",
      kind: "promo",
      first: ["selalu", "ikuti", "simak"],
      line: /^(?:selalu update info terkini\. simak breaking news dan berita pilihan dari tempo\.co.{0,240}|ikuti berita terkini dari tempo.{0,80}|simak breaking news dan berita pilihan dari tempo.{0,240})$/i,
      examples: ["Ikuti berita terkini dari Tempo di Google News, klik di sini."],
    },
  ],
  fingerprints: [],
};

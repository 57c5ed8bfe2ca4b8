import type { Outlet } from "../outlet.ts";

export const tempo: Outlet = {
  slug: "tempo",
  name: "Tempo",
  domains: ["tempo.co", "tempointeraktif.com"],
  aliases: ["tempo.co", "koran tempo", "majalah tempo"],
  marks: ["TEMPO.CO", "TEMPO Interaktif", "TEMPO"],
  datelines: [
    { text: "TEMPO.CO, Jakarta - Gubernur", place: "Jakarta" },
    { text: "TEMPO.CO, Jakarta-Gubernur", place: "Jakarta" },
    { text: "TEMPO Interaktif, Bandung - Gubernur", place: "Bandung" },
  ],
  furniture: [],
  signs: [],
};

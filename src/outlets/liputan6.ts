import type { Outlet } from "../layout/outlet.ts";

export const liputan6: Outlet = {
  slug: "liputan6",
  name: "Liputan6",
  domains: ["liputan6.com"],
  aliases: ["liputan 6"],
  datelineNames: ["Liputan6.com"],
  datelines: [
    { text: "Liputan6.com, Jenewa - Amerika", place: "Jenewa" },
    { text: "Liputan6.com,Jakarta-Pasca", place: "Jakarta" },
    { text: "Liputan6.com, Jakarta -PDI", place: "Jakarta" },
    { text: "Liputan6.com, Kabupaten Bandung - Warga", place: "Kabupaten Bandung" },
  ],
  boilerplate: [
    {
      rule: "liputan6/fact-check",
      kind: "notice",
      first: ["melawan", "untuk", "ingin", "hubungi", "fakta"],
      line: /^\**\s*(?:melawan hoaks sama saja melawan pembodohan.{0,400}|(?:fakta atau hoaks\?\s*)?untuk mengetahui kebenaran informasi yang beredar.{0,60}(?:whatsapp|wa)\b.{0,60}0811[ -]?9787[ -]?670.{0,120}|(?:ingin lebih cepat mendapat jawaban\?\s*)?hubungi chatbot whatsapp liputan6.{0,100})$/i,
      examples: ["Melawan hoaks sama saja melawan pembodohan. Itu yang mendasari kanal ini."],
    },
    {
      rule: "liputan6/follow",
      kind: "promo",
      first: ["ikuti", "produksi"],
      line: /^(?:ikuti (?:berita|kabar) liputan6\.com.{0,80}|produksi liputan6\.com)$/i,
      examples: ["Produksi Liputan6.com", "Ikuti berita Liputan6.com di Google News"],
    },
  ],
  fingerprints: ["Chatbot WhatsApp Liputan6"],
};

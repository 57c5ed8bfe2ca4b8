import type { Outlet } from "../outlet.ts";

export const liputan6: Outlet = {
  slug: "liputan6",
  name: "Liputan6",
  domains: ["liputan6.com"],
  aliases: ["liputan 6"],
  marks: ["Liputan6.com"],
  datelines: [
    { text: "Liputan6.com, Jenewa - Amerika", place: "Jenewa" },
    { text: "Liputan6.com,Jakarta-Pasca", place: "Jakarta" },
    { text: "Liputan6.com, Jakarta -PDI", place: "Jakarta" },
  ],
  furniture: [
    {
      rule: "liputan6/fact-check",
      kind: "notice",
      first: ["cek", "melawan", "sejak", "kami", "kerja", "jika", "untuk", "ingin", "*"],
      line: /^(?:melawan hoaks sama saja melawan pembodohan.{0,400}|\**\s*untuk mengetahui kebenaran informasi yang beredar.{0,40}(?:whatsapp|wa)\b.{0,20}0811[ -]?9787[ -]?670.{0,120}|(?:ingin lebih cepat mendapat jawaban\? )?hubungi chatbot whatsapp liputan6.{0,100})$/i,
      examples: ["Melawan hoaks sama saja melawan pembodohan. Itu yang mendasari kanal ini."],
    },
  ],
  signs: ["Chatbot WhatsApp Liputan6"],
};

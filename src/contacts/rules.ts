/** The rules of contacts: the readers that make them, each with examples. */
import { ruleTable } from "../language/rules.ts";

export const CONTACT_RULES = ruleTable("contact", "src/contacts/rules.ts", [
  {
    id: "contact/phone",
    about: "A number that is valid in Indonesia, or with its prefix in its country",
    examples: ["Hubungi [0812-3456-7890] segera.", "Telepon [+62 21 3456789]."],
    not: ["Rekening 081234567890 diblokir."],
  },
  {
    id: "contact/service-number",
    about: "A short number that the words before it say is a service's",
    examples: ["Hubungi [119] untuk ambulans.", "Call center [14045]."],
    not: ["Sebanyak 119 orang hadir."],
  },
  {
    id: "contact/email",
    about: "A mailbox of a public host",
    examples: ["Kirim ke [redaksi@contoh.co.id] saja."],
    not: ["Akun @redaksi_contoh."],
  },
  {
    id: "contact/handle",
    about: "An account of a social network",
    examples: ["Ikuti akun [@infobmkg] itu."],
    not: ["Kaus @50rb per lembar."],
  },
  {
    id: "contact/link",
    about: "An address with its scheme",
    examples: ["Daftar di [https://contoh.go.id/daftar] gratis."],
  },
  {
    id: "contact/bare-link",
    about: "An address without its scheme: with `www.`, with a path, or of an institution",
    examples: ["Buka [www.kpu.go.id] dahulu.", "Isi [bit.ly/formulir] itu."],
    not: ["Hal itu dimuat Kompas.com kemarin."],
  },
]);

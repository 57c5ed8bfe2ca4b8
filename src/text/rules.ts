import { type RuleTable, ruleTable } from "../language/rules.ts";

/** What changes characters: the rules that `edits` name. An example is a text before its repair. */
export const TEXT_RULES: RuleTable = ruleTable("text", "src/text/rules.ts", [
  {
    id: "mojibake/sequence",
    about: "UTF-8 that was read as another encoding",
    examples: ["â€œKami siap,â€\u009d kata Rina."],
  },
  {
    id: "mojibake/lost-byte",
    about: "UTF-8 that was read as another encoding, with a byte of it lost",
    examples: ["â€œKami siap,â€ kata Rina, â€œberangkat.â€"],
  },
  { id: "entity/named", about: "A named HTML entity", examples: ["Toko Rina &amp; Tari buka."] },
  { id: "entity/numeric", about: "A numeric HTML entity", examples: ["Toko Rina &#38; Tari buka."] },
  { id: "invisible/byte-order-mark", about: "A byte order mark inside a text", examples: ["Harga\ufeff naik."] },
  { id: "invisible/zero-width", about: "A space without width", examples: ["Harga\u200b naik."] },
  { id: "invisible/joiner", about: "A joiner where no script joins", examples: ["Har\u200dga naik."] },
  { id: "invisible/direction", about: "A mark of the direction of writing", examples: ["Harga\u200f naik."] },
  { id: "invisible/soft-hyphen", about: "A soft hyphen", examples: ["Har\u00adga naik."] },
  {
    id: "invisible/variation-selector",
    about: "A variation selector behind what has no variants",
    examples: ["Harga\ufe0f naik."],
  },
  { id: "control/c0", about: "A control character", examples: ["Harga\u0007 naik."] },
  { id: "control/c1", about: "A control character of Windows-1252", examples: ["Harga \u0093naik\u0094 lagi."] },
  {
    id: "control/low-byte",
    about: "A quotation mark or dash of which the low byte is left",
    examples: ["Harga \u001cnaik\u001d lagi."],
  },
  { id: "lookalike/alphabet", about: "A letter of another alphabet inside a word", examples: ["H\u0430rga naik."] },
  {
    id: "lookalike/styled",
    about: "Mathematical letters in place of plain ones",
    examples: ["\u{1d407}\u{1d41a}\u{1d42b}\u{1d420}\u{1d41a} naik."],
  },
  { id: "unicode/nfc", about: "Letters and their marks are joined", examples: ["Cafe\u0301 itu buka."] },
  { id: "quotes/double", about: "Every double mark is the straight one", examples: ["“Kami siap,” kata Rina Wati."] },
  {
    id: "quotes/two-singles",
    about: "Two single marks are a double one",
    examples: ["''Kami siap,'' kata Rina Wati."],
  },
  { id: "quotes/single", about: "Every single mark is the straight one", examples: ["Shalat Jum’at digelar."] },
  { id: "dashes/hyphen", about: "Every hyphen is the plain one", examples: ["Anak‐anak bermain."] },
  { id: "dashes/em", about: "A dash is the long one", examples: ["Rina Wati -- kepala desa -- datang."] },
  { id: "layout/space", about: "Runs of blanks are one blank", examples: ["Harga  naik."] },
  { id: "layout/line-end", about: "The end of a kept line", examples: ["Harga naik.\n"] },
  {
    id: "layout/parted-word",
    about: "A word that a printed column parted at a line end",
    examples: ["Warga mem-\nbangun jalan."],
  },
  {
    id: "missing-space/sentence",
    about: "A blank that is lost between sentences",
    examples: ["Warga desa memanen padi sejak pagi.Hasilnya dijual ke pasar kecamatan."],
  },
  {
    id: "missing-space/quotation",
    about: "A blank that is lost beside a quotation mark",
    examples: ['"Kami siap memanen padi,"kata Rina Wati di Desa Sukamaju.'],
  },
  {
    id: "missing-space/word",
    about: "A blank that is lost between two words",
    examples: ["Sidang itu dihadiri PresidenWiryawan."],
  },
]);

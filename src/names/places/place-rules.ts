/**
 * How a place was told: every place names one of these. In the examples the first name in brackets is the one it is
 * about.
 */
import { type Rule, type RuleTable, ruleTable } from "../../language/rules.ts";

interface PlaceRule extends Rule {
  /** How often what it says is right, by reading. */
  readonly confidence: number;
}

const rules = [
  {
    id: "place/in-container",
    about: "It lies in the area that is named after it",
    confidence: 0.97,
    examples: [
      "Truk terguling di [Cibitung], [Kabupaten Bekasi].",
      "Warga [Selopamioro], [Imogiri], [Bantul] mengungsi.",
    ],
    not: ["Dua saksi diperiksa di [Kuningan], [Jakarta Selatan]."],
  },
  {
    id: "place/outside-container",
    about: "Every place of that name that we know lies elsewhere than the text says: left open",
    confidence: 0.9,
    examples: [
      "Dua saksi diperiksa di [Kuningan], [Jakarta Selatan].",
      "Toko di [Kemang], [Jakarta Selatan] terbakar.",
    ],
    not: ["Rombongan singgah di [Solo], [Sragen], dan [Ngawi]."],
  },
  {
    id: "place/kind-in-container",
    about: "In no table, but its kind or the area after it tells where it lies",
    confidence: 0.92,
    examples: ["Pasien dirawat di [Klinik Sehati], [Boyolali].", "Api membakar [Pasar Legi], [Surakarta]."],
  },
  {
    id: "place/container-elsewhere",
    about: "The text says of the same name elsewhere in which area it lies, and nothing else tells",
    confidence: 0.93,
    examples: [
      "[Klinik Sehati] penuh sejak pagi. Korban dirawat di [Klinik Sehati], [Boyolali].",
      "[Pulau Besar] ramai peziarah. Mereka berlayar ke [Pulau Besar], [Melaka], [Malaysia].",
    ],
    not: ["Ia pergi ke [Jombang]. Rumahnya di [Jombang], [Tangerang Selatan]."],
  },
  {
    id: "place/spelled",
    about: "The name says its kind, and one place of that kind has it",
    confidence: 0.97,
    examples: ["Sampah dari [Kota Madiun] menumpuk.", "Banjir melanda [Kecamatan Asembagus]."],
    not: ["Sampah dari [Madiun] menumpuk."],
  },
  {
    id: "place/office",
    about: "The office or authority before the name tells the kind",
    confidence: 0.95,
    examples: ["Bupati [Madiun] mengeluh.", "Kapolsek [Asembagus] datang."],
  },
  {
    id: "place/country",
    about: "A country by its name",
    confidence: 0.98,
    examples: ["Ia pergi ke [Myanmar].", "Tim [Korsel] menang."],
  },
  {
    id: "place/one-reading",
    about: "A province, regency, city or well-known city abroad that nothing else of its rank is called by",
    confidence: 0.95,
    examples: ["Ia lahir di [Jombang].", "Warga [Sulteng] mengungsi.", "Ia terbang ke [Den Haag]."],
  },
  {
    id: "place/region",
    about: "A region, water, mountain or landmark that we know by name",
    confidence: 0.95,
    examples: ["Kapal melintas di [Selat Hormuz].", "Ia mendaki [Rinjani]."],
  },
  {
    id: "place/world-city",
    about: "A city abroad that is only known by its size",
    confidence: 0.8,
    examples: ["Delegasi dari [Changzhou] datang."],
    not: ["Ia menulis [Surat] itu."],
  },
  {
    id: "place/spelled-elsewhere",
    about: "The article writes the kind elsewhere",
    confidence: 0.92,
    examples: [
      "Warga [Kediri] berduka. Sungai di [Kabupaten Kediri] meluap.",
      "Warga [Sirambe] resah. Banjir melanda [Dusun Sirambe] kemarin.",
    ],
    not: ["Warga [Sirambe] resah. Banjir melanda [Jalan Sirambe] kemarin."],
  },
  {
    id: "place/nearest",
    about: "Of several, the one in or nearest to the areas of the story",
    confidence: 0.88,
    examples: ["Jalan ke [Cigugur] macet. Panen raya di [Kabupaten Kuningan]."],
  },
  {
    id: "place/usual",
    about: "The better known of a city and the regency around it",
    confidence: 0.85,
    examples: ["Ia kuliah di [Bandung]."],
  },
  {
    id: "place/district-of-story",
    about: "A bare district in or near the areas of the story",
    confidence: 0.9,
    examples: ["Pelaku ditangkap di [Cikupa] lalu dibawa ke [Kota Tangerang]."],
  },
  {
    id: "place/lone-district",
    about: "A bare district in an article that names no other area of Indonesia",
    confidence: 0.75,
    examples: ["Acara digelar di [Kemayoran]."],
  },
  {
    id: "place/far-district",
    about: "A bare district far from the areas of the story, or called like a common word: left open",
    confidence: 0.8,
    examples: ["Ia tinggal di [Kemayoran]. Banjir melanda [Sulawesi Tengah]."],
  },
  {
    id: "place/village-of-story",
    about: "A village in the areas of the story",
    confidence: 0.92,
    examples: ["Korban berasal dari [Desa Kertosari] di sebelah timur kantor [Kecamatan Asembagus]."],
  },
  {
    id: "place/only-village",
    about: "A village whose name no other has",
    confidence: 0.8,
    examples: ["Warga [Desa Selopamioro] mengungsi."],
  },
  {
    id: "place/island",
    about: "An island of the official list; of several, one that people live on",
    confidence: 0.9,
    examples: ["Kapal tiba di [Pulau Sebatik]."],
  },
  {
    id: "place/open",
    about: "Several places fit, and nothing decides between them",
    confidence: 0.8,
    examples: ["Ia tinggal di [Kediri]."],
  },
  {
    id: "place/kind",
    about: "In no table; the first word says the kind, and with some the country",
    confidence: 0.9,
    examples: ["Korban dirawat di [RSUD Sehati].", "Ia menginap di [Hotel Melati]."],
  },
  {
    id: "place/kind-in-story",
    about: "In no table; every other place of the article lies in one country",
    confidence: 0.85,
    examples: ["Ia menginap di [Hotel Melati]. Warga [Jombang] senang."],
  },
  {
    id: "place/named-for-area",
    about: "In no table; the area that its name ends with lies in Indonesia",
    confidence: 0.9,
    examples: ["Pesta digelar di [Fairmont Jakarta]."],
    not: ["Ia tinggal di [Antahberantah]."],
  },
  {
    id: "place/unknown-in-story",
    about: "In no table, without a kind; every other place of the article lies in one country",
    confidence: 0.8,
    examples: ["Ia tinggal di [Antahberantah]. Warga [Jombang] senang."],
  },
  {
    id: "place/unknown",
    about: "A name in no table",
    confidence: 0.5,
    examples: ["Ia tinggal di [Antahberantah]."],
  },
] as const satisfies readonly PlaceRule[];

export type PlaceRuleId = (typeof rules)[number]["id"];

export const RULES: RuleTable = ruleTable("places", "src/names/places/place-rules.ts", rules);

export const CONFIDENCE = Object.fromEntries(rules.map(({ id, confidence }) => [id, confidence])) as Readonly<
  Record<PlaceRuleId, number>
>;

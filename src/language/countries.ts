/**
 * The countries of the world: CLDR's names in Indonesian, by the runtime's `Intl.DisplayNames`, and those that
 * newsrooms use beside them, written down by hand from the news itself.
 */

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** What Indonesian news calls it. */
  readonly name: string;
  /** CLDR's name first. */
  readonly names: readonly string[];
  /** Spellings that serve only to resolve a name: the tagger's features leave them out. */
  readonly spellings: readonly string[];
}

/** Groupings and private codes of CLDR. */
const PSEUDO_CODES: ReadonlySet<string> = new Set("EU EZ UN QO XA XB ZZ AC CP DG EA IC TA CQ".split(" "));

/** What Indonesian news calls a country where CLDR is stiffer. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  CN: "Tiongkok",
  GB: "Inggris",
  HK: "Hong Kong",
  MM: "Myanmar",
  MO: "Makau",
  PS: "Palestina",
};

/** Names beside CLDR's, by code. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ["UEA", "Uni Emirat Arab", "Emirat Arab"],
  BA: ["Bosnia", "Bosnia-Herzegovina", "Bosnia Herzegovina"],
  BN: ["Brunei Darussalam", "Brunei"],
  CD: ["Republik Demokratik Kongo", "RD Kongo", "Kongo"],
  CF: ["Republik Afrika Tengah"],
  CI: ["Pantai Gading"],
  CN: [
    "Cina",
    "China",
    "Tiongkok",
    "RRC",
    "RRT",
    "Republik Rakyat Cina",
    "Republik Rakyat China",
    "Republik Rakyat Tiongkok",
  ],
  CZ: ["Ceko", "Republik Ceko"],
  DE: ["Jerman"],
  DK: ["Denmark"],
  DO: ["Republik Dominika"],
  EG: ["Mesir"],
  ES: ["Spanyol"],
  FR: ["Prancis", "Perancis"],
  GB: ["Inggris", "Inggris Raya", "Britania Raya", "Britania", "Kerajaan Inggris"],
  GR: ["Yunani"],
  HK: ["Hong Kong", "Hongkong"],
  HU: ["Hungaria", "Hongaria"],
  ID: ["Indonesia", "RI", "Republik Indonesia", "NKRI"],
  IN: ["India"],
  IR: ["Iran"],
  IT: ["Italia"],
  JP: ["Jepang"],
  KH: ["Kamboja"],
  KP: ["Korea Utara", "Korut"],
  KR: ["Korea Selatan", "Korsel", "Republik Korea"],
  LA: ["Laos"],
  LK: ["Sri Lanka", "Srilanka"],
  LR: ["Liberia"],
  MA: ["Maroko"],
  MK: ["Makedonia", "Makedonia Utara"],
  MM: ["Myanmar", "Burma"],
  MO: ["Makau", "Macau"],
  NL: ["Belanda"],
  NZ: ["Selandia Baru"],
  PG: ["Papua Nugini", "PNG"],
  PH: ["Filipina", "Philipina"],
  PL: ["Polandia"],
  PS: ["Palestina"],
  QA: ["Qatar"],
  RU: ["Rusia", "Federasi Rusia"],
  SA: ["Arab Saudi", "Saudi", "Saudi Arabia"],
  SG: ["Singapura", "Singapore"],
  SY: ["Suriah", "Siria"],
  SZ: ["Swaziland"],
  TH: ["Thailand", "Muangthai", "Muang Thai"],
  TL: ["Timor Leste", "Timor-Leste", "Timor Timur"],
  TR: ["Turki", "Turkiye", "Türkiye"],
  TW: ["Taiwan"],
  UA: ["Ukraina"],
  US: ["AS", "Amerika Serikat", "Amerika", "USA", "Paman Sam"],
  VA: ["Vatikan", "Takhta Suci"],
  VN: ["Vietnam"],
  YE: ["Yaman"],
  ZA: ["Afrika Selatan", "Afsel"],
};

/** Misspellings, epithets and names of more than one country, by code; what English calls a country is one too. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  AF: ["Afghanistan"],
  AU: ["Negeri Kanguru", "Negeri Kangguru"],
  CN: ["Negeri Tirai Bambu"],
  DE: ["Negeri Panser"],
  ES: ["Negeri Matador"],
  ID: ["Bumi Pertiwi", "Ibu Pertiwi"],
  IN: ["Negeri Bollywood"],
  JP: ["Negeri Sakura", "Negeri Matahari Terbit"],
  KP: ["Korea"],
  KR: ["Korea", "Negeri Ginseng"],
  MA: ["Moroko"],
  MY: ["Negeri Jiran"],
  NL: ["Negeri Kincir Angin"],
  RU: ["Negeri Beruang Merah"],
  SG: ["Negeri Singa"],
  TH: ["Negeri Gajah Putih"],
  US: ["Negeri Paman Sam"],
};

/** English names that are better known as persons, or as something else. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["Chad", "Georgia", "Guinea", "Jersey", "Jordan", "Turkey"]);

const isCanonical = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** Every country once, by code. CLDR resolves withdrawn codes to their heirs (`SU` to Russia): those are left out. */
function countries(): Country[] {
  const display = new Intl.DisplayNames("id", { type: "region", fallback: "none" });
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const stiff = PSEUDO_CODES.has(code) || !isCanonical(code) ? undefined : display.of(code);
    if (stiff === undefined) return [];
    const names = [stiff, ...(ALIASES[code] ?? [])];
    const abroad = english.of(code) ?? stiff;
    const isOwn = names.includes(abroad) || NO_COUNTRIES.has(abroad);
    const spellings = [...(isOwn ? [] : [abroad]), ...(SPELLINGS[code] ?? [])];
    return [{ code, name: USUAL_NAMES[code] ?? stiff, names, spellings }];
  });
}

export const COUNTRIES: readonly Country[] = countries();

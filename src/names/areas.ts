import type { PlaceKind } from "../core/annotations.ts";

/** A province, regency, city or district of Indonesia under its Kemendagri code (`33`, `33.74`, `33.74.05`). */
export interface Area {
  readonly code: string;
  /** Without the kind, in title case: `Aceh Selatan`. */
  readonly name: string;
  readonly kind: PlaceKind;
}

const KINDS: readonly (readonly [prefix: string, kind: PlaceKind])[] = [
  ["KABUPATEN ADMINISTRASI ", "regency"],
  ["KABUPATEN ", "regency"],
  ["KOTA ADMINISTRASI ", "city"],
  ["KOTA ", "city"],
];

const UPPER_WORDS: ReadonlySet<string> = new Set(["DKI"]);

const titleCase = (name: string): string =>
  name.replace(/[^\s-]+/g, (word) =>
    UPPER_WORDS.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
  );

/** Reads the tables of idn-area-data: a header, then lines whose first cell is the code and whose last is the name. */
export function readAreas(tables: readonly Uint8Array[]): Area[] {
  const areas: Area[] = [];
  const utf8 = new TextDecoder();
  for (const table of tables) {
    const lines = utf8.decode(table).split("\n");
    for (let i = 1; i < lines.length; i++) {
      const line = (lines[i] as string).trimEnd();
      if (line === "") continue;
      const code = line.slice(0, line.indexOf(","));
      const written = line.slice(line.lastIndexOf(",") + 1);
      if (code.length > 5) {
        areas.push({ code, name: written, kind: "district" });
        continue;
      }
      const found = KINDS.find(([prefix]) => written.startsWith(prefix));
      areas.push({
        code,
        name: USUAL_NAMES[code] ?? titleCase(found ? written.slice(found[0].length) : written),
        kind: found ? found[1] : "province",
      });
    }
  }
  return areas;
}

/** What news calls an area whose official name is longer. */
const USUAL_NAMES: Readonly<Record<string, string>> = { "31": "Jakarta", "34": "DI Yogyakarta" };

/** Other names of areas, by code. */
export const AREA_ALIASES: Readonly<Record<string, readonly string[]>> = {
  "11": ["Nanggroe Aceh Darussalam", "NAD"],
  "12": ["Sumut", "Sumatra Utara"],
  "13": ["Sumbar", "Sumatra Barat"],
  "16": ["Sumsel", "Sumatra Selatan"],
  "19": ["Bangka Belitung", "Babel"],
  "21": ["Kepri"],
  "31": ["DKI Jakarta", "DKI", "Metro Jaya", "Jakarta Raya", "Daerah Khusus Ibukota Jakarta", "Daerah Khusus Jakarta"],
  "32": ["Jabar"],
  "33": ["Jateng"],
  "34": ["Daerah Istimewa Yogyakarta", "Yogyakarta", "DIY", "Jogja", "Yogya", "Jogjakarta"],
  "35": ["Jatim"],
  "52": ["NTB"],
  "53": ["NTT"],
  "61": ["Kalbar"],
  "62": ["Kalteng"],
  "63": ["Kalsel"],
  "64": ["Kaltim"],
  "65": ["Kaltara"],
  "71": ["Sulut"],
  "72": ["Sulteng"],
  "73": ["Sulsel"],
  "74": ["Sultra"],
  "76": ["Sulbar"],
  "31.71": ["Jakpus"],
  "31.72": ["Jakut"],
  "31.73": ["Jakbar"],
  "31.74": ["Jaksel"],
  "31.75": ["Jaktim"],
  "36.74": ["Tangsel"],
  "33.72": ["Solo"],
  "73.71": ["Ujungpandang", "Ujung Pandang"],
};

import type { PlaceKind } from "../core/annotations.ts";
import { USUAL_AREA_NAMES } from "../language/area-names.ts";

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
        name: USUAL_AREA_NAMES[code] ?? titleCase(found ? written.slice(found[0].length) : written),
        kind: found ? found[1] : "province",
      });
    }
  }
  return areas;
}

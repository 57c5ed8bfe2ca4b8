import type { PlaceKind } from "../../core/annotations.ts";
import {
  AREA_ALIASES,
  AREA_SPELLINGS,
  CAPITALS,
  FORMER_PROVINCES,
  MORE_AREA_POINTS,
  USUAL_DISTRICT_NAMES,
} from "../../language/area-names.ts";
import { AREA_POINTS } from "../../language/area-points.ts";
import { COUNTRIES } from "../../language/countries.ts";
import { FOREIGN_CITIES } from "../../language/foreign-cities.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { REGIONS } from "../../language/regions.ts";
import { WORLD_CITIES } from "../../language/world-cities.ts";
import type { Area } from "../areas.ts";
import { fold } from "../folding.ts";
import { NameLines } from "./name-lines.ts";

/**
 * A place that a name may stand for. `code`: ISO 3166-1 for a country, Kemendagri's for an area or island, else
 * `ISO:name`. Coordinates are degrees; of a regency its seat, of a province its capital.
 */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** A city abroad that is listed for its size alone. */
  readonly onlyBySize?: true;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** What folded names may stand for. */
export interface PlaceIndex {
  /** Countries, provinces to districts, well-known cities abroad, and regions. */
  readonly get: (folded: string) => readonly PlaceEntry[] | undefined;
  readonly has: (folded: string) => boolean;
  /** Other cities abroad: a name that `get` does not know, or that a country beside it points to. */
  readonly abroad: (folded: string) => readonly PlaceEntry[];
  readonly villages: (folded: string) => readonly PlaceEntry[];
  /** With `pulau` before the name. */
  readonly islands: (folded: string) => readonly PlaceEntry[];
  /** Where an area of regency level or above lies. */
  readonly pointOf: (code: string) => Point | undefined;
}

const NOWHERE = { latitude: null, longitude: null };

/** `villages`, `islands`: the bytes of the tables of idn-area-data. */
export function buildPlaceIndex(areas: readonly Area[], villages: Uint8Array, islands: Uint8Array): PlaceIndex {
  const points = areaPoints();
  const known = knownPlaces(areas, points);
  // what few texts ask for is read when one does
  const world = lazily(() => worldCities(known));
  const villageLines = lazily(() => new NameLines(villages));
  const islandLines = lazily(() => new NameLines(islands));
  return {
    get: (folded) => known.get(folded) ?? known.get(joined(folded)),
    has: (folded) => known.has(folded),
    abroad: (folded) => world().get(folded) ?? [],
    villages: (folded) =>
      villageLines()
        .linesOf(folded)
        .map((cells) => ({ code: cells[0] as string, name: cells.at(-1) as string, ...VILLAGE, ...NOWHERE })),
    islands: (folded) => islandsOf(islandLines().linesOf(folded)),
    pointOf: (code) => points.get(code),
  };
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

const VILLAGE = { kind: "village", country: "ID" } as const;

class Names extends Map<string, PlaceEntry[]> {
  add(name: string, entry: PlaceEntry): void {
    const key = fold(name);
    const entries = this.get(key);
    if (!entries) this.set(key, [entry]);
    else if (!entries.some((other) => other.code === entry.code)) entries.push(entry);
  }

  addAll(names: readonly string[], entry: PlaceEntry): void {
    for (const name of names) this.add(name, entry);
  }
}

function knownPlaces(areas: readonly Area[], points: ReadonlyMap<string, Point>): Names {
  const index = new Names();
  for (const { code, name, names, spellings } of COUNTRIES) {
    index.addAll([...names, ...spellings], { code, name, kind: "country", country: code, ...NOWHERE });
  }
  for (const { name, aliases, country, latitude, longitude } of FOREIGN_CITIES) {
    const code = `${country}:${name}`;
    index.addAll([name, ...aliases], { code, name, kind: "foreign_city", country, latitude, longitude });
  }
  for (const { code, name, kind } of areas) {
    const usual = USUAL_DISTRICT_NAMES[code] ?? name;
    const entry: PlaceEntry = { code, name: usual, kind, country: "ID", ...(points.get(code) ?? NOWHERE) };
    index.addAll([name, ...(AREA_ALIASES[code] ?? []), ...(AREA_SPELLINGS[code] ?? [])], entry);
  }
  addJoined(index, areas);
  for (const { name, aliases, kind, country } of REGIONS) {
    const entry: PlaceEntry = { code: `${country ?? ""}:${name}`, name, kind, country, ...NOWHERE };
    for (const called of [name, ...aliases]) if (!index.has(fold(called))) index.add(called, entry);
  }
  return index;
}

const joined = (folded: string): string => folded.replaceAll(" ", "");

/**
 * Areas by their names without blanks, where nothing else is called so: the ministry writes `Pal Merah`, and
 * `Gunungkidul`.
 */
function addJoined(index: Names, areas: readonly Area[]): void {
  const joins = areas.flatMap(({ code, name }): [string, PlaceEntry][] => {
    if (!name.includes(" ")) return [];
    const folded = fold(name);
    const entry = index.get(folded)?.find((other) => other.code === code);
    return entry && !index.has(joined(folded)) ? [[joined(folded), entry]] : [];
  });
  for (const [name, entry] of joins) index.add(name, entry);
}

const CELL = /^(.+) (-?[\d.]+) (-?[\d.]+)$/;

/** The cells of a table of points: what they are called, latitude and longitude. */
function pointsOf(line: string): [string, Point][] {
  return line.split("|").map((cell) => {
    const [, name = "", latitude, longitude] = CELL.exec(cell) ?? [];
    return [name, { latitude: Number(latitude), longitude: Number(longitude) }];
  });
}

function areaPoints(): ReadonlyMap<string, Point> {
  const points = new Map(AREA_POINTS.trim().split("\n").flatMap(pointsOf));
  for (const [code, [latitude, longitude]] of Object.entries(MORE_AREA_POINTS))
    points.set(code, { latitude, longitude });
  for (const [province, capital] of Object.entries(CAPITALS)) points.set(province, points.get(capital) as Point);
  return points;
}

/** Cities abroad whose names are neither words of Indonesian nor places known otherwise: `Surat`, `Kota`. */
function worldCities(known: Names): Names {
  const index = new Names();
  let country = "";
  for (const line of WORLD_CITIES.trim().split("\n")) {
    if (line.startsWith("#")) {
      country = line.slice(2);
      continue;
    }
    for (const [name, point] of pointsOf(line)) {
      const same = known.get(fold(name))?.some((entry) => entry.country === country || entry.country === "ID");
      if (same || LEXICON.find(fold(name)) !== undefined) continue;
      index.add(name, { code: `${country}:${name}`, name, kind: "foreign_city", country, ...point, onlyBySize: true });
    }
  }
  return index;
}

const COORDINATE = /^(\d+)°(\d+)'([\d.]+)" ([NS]) +(\d+)°(\d+)'([\d.]+)" ([EW])$/;

/**
 * Islands of those lines: code, regency, coordinate, whether people live there, whether it is an outermost one, name.
 */
function islandsOf(lines: readonly string[][]): PlaceEntry[] {
  const peopled = lines.filter((cells) => cells[3] === "1");
  return (peopled.length > 0 ? peopled : lines).map((cells): PlaceEntry => {
    const name = (cells.at(-1) as string).replace(/^Pulau /, "");
    return { code: cells[0] as string, name, kind: "island", country: "ID", ...degreesOf(cells[2] as string) };
  });
}

function degreesOf(coordinate: string): Point | typeof NOWHERE {
  const match = COORDINATE.exec(coordinate);
  if (!match) return NOWHERE;
  const degrees = (at: number): number => {
    const size = Number(match[at]) + Number(match[at + 1]) / 60 + Number(match[at + 2]) / 3600;
    return Math.round((/[SW]/.test(match[at + 3] as string) ? -size : size) * 1e4) / 1e4;
  };
  return { latitude: degrees(1), longitude: degrees(5) };
}

/** The country of places that all lie in one. */
export function commonCountry(entries: readonly PlaceEntry[]): string | null {
  const country = entries[0]?.country ?? null;
  for (const entry of entries) if (entry.country !== country) return null;
  return country;
}

/** The provinces that hold the area of a code: today's, and the one that it was split from. */
export function provincesOf(code: string): readonly string[] {
  const province = code.slice(0, 2);
  const former = FORMER_PROVINCES[province];
  return former === undefined ? [province] : [province, former];
}

const isCoded = ({ code }: PlaceEntry): boolean => /^\d/.test(code);

/**
 * How `inner` lies to `outer`: `unknown` where one of them is a region without code and nothing speaks against it,
 * since its bounds are not known, and where they are the same (`Kabupaten Bandung Barat (KBB)`).
 */
export function relationOf(outer: PlaceEntry, inner: PlaceEntry): "inside" | "apart" | "unknown" {
  if (outer.code === inner.code || outer.country === null || inner.country === null) return "unknown";
  if (outer.country !== inner.country) return "apart";
  if (outer.kind === "country") return "inside";
  if (!isCoded(outer) || !isCoded(inner)) return inner.kind === "country" ? "apart" : "unknown";
  const isHeld = inner.code.startsWith(`${outer.code}.`) || FORMER_PROVINCES[inner.code.slice(0, 2)] === outer.code;
  return isHeld ? "inside" : "apart";
}

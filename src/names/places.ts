import type { PlaceKind } from "../core/annotations.ts";
import { COUNTRIES } from "../language/countries.ts";
import { FOREIGN_CITIES } from "../language/foreign-cities.ts";
import { AREA_ALIASES, type Area } from "./areas.ts";
import { fold } from "./linking.ts";
import { NAMED_REGIONS, OTHER_SPELLINGS, UNIT_KINDS, USUAL_READINGS } from "./place-kinds.ts";

/** A place that a name may stand for. `code`: ISO 3166-1 for a country, Kemendagri's for an area, else `ISO:name`. */
export interface PlaceEntry {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Folded name -> what it may stand for. */
export type PlaceIndex = ReadonlyMap<string, readonly PlaceEntry[]>;

export function buildPlaceIndex(areas: readonly Area[]): PlaceIndex {
  const index = new Map<string, PlaceEntry[]>();
  const add = (name: string, entry: PlaceEntry) => {
    const key = fold(name);
    const entries = index.get(key);
    if (!entries) index.set(key, [entry]);
    else if (!entries.some((other) => other.code === entry.code)) entries.push(entry);
  };
  const bare = { latitude: null, longitude: null };
  for (const { code, name, names, spellings } of COUNTRIES) {
    for (const other of [...names, ...spellings]) add(other, { code, name, kind: "country", country: code, ...bare });
  }
  for (const city of FOREIGN_CITIES) {
    const { name, country, latitude, longitude } = city;
    for (const other of [name, ...city.aliases]) {
      add(other, { code: `${country}:${name}`, name, kind: "foreign_city", country, latitude, longitude });
    }
  }
  for (const area of areas) {
    const entry: PlaceEntry = { code: area.code, name: area.name, kind: area.kind, country: "ID", ...bare };
    const others = [...(AREA_ALIASES[area.code] ?? []), ...(OTHER_SPELLINGS[area.code] ?? [])];
    for (const other of [area.name, ...others]) add(other, entry);
  }
  for (const [name, kind, country] of NAMED_REGIONS) {
    if (!index.has(fold(name))) add(name, { code: `${country ?? ""}:${name}`, name, kind, country, ...bare });
  }
  return index;
}

export interface ResolvedPlace {
  readonly entry: PlaceEntry | null;
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  readonly candidates: readonly string[];
}

const LEVELS: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 0,
  foreign_city: 1,
  province: 1,
  city: 2,
  regency: 2,
  region: 2,
  district: 3,
};

interface Reading {
  /** The kind that the name itself says: `Kabupaten Kediri`. */
  readonly hint: PlaceKind | null;
  readonly entries: readonly PlaceEntry[];
}

function read(surface: string, said: PlaceKind | null, index: PlaceIndex): Reading {
  const folded = fold(surface);
  const whole = index.get(folded);
  const space = folded.indexOf(" ");
  const hint = space < 0 ? undefined : UNIT_KINDS.get(folded.slice(0, space));
  if (hint === undefined) {
    const meant = said === null ? [] : (whole ?? []).filter((entry) => entry.kind === said);
    return meant.length > 0 ? { hint: said, entries: meant } : { hint: null, entries: whole ?? [] };
  }
  const rest = index.get(folded.slice(space + 1)) ?? [];
  const matching = rest.filter((entry) => entry.kind === hint || (hint === "city" && entry.kind === "foreign_city"));
  if (matching.length > 0) return { hint, entries: matching };
  return { hint, entries: whole ?? (hint === "city" ? rest.filter((entry) => entry.kind === "province") : []) };
}

/**
 * Resolves the locations of an article together: what is certain of some decides between the readings of others. `said`: the
 * kind that the words before a location speak of (UNITS_SAID).
 */
export function resolvePlaces(
  surfaces: readonly string[],
  said: readonly (PlaceKind | null)[],
  index: PlaceIndex,
): ResolvedPlace[] {
  const readings = surfaces.map((surface, i) => read(surface, said[i] ?? null, index));
  const sure = new Set<string>();
  const certain = new Set<string>();
  for (const { entries } of readings) {
    const top = highest(entries);
    if (top.length !== 1) continue;
    const { code, country } = top[0] as PlaceEntry;
    sure.add(code);
    if (country !== "ID") continue;
    for (let length = 2; length <= code.length; length += 3) certain.add(code.slice(0, length));
  }
  const named = new Set(
    readings.flatMap(({ hint, entries }) =>
      hint !== null && entries.length === 1 ? [(entries[0] as PlaceEntry).code] : [],
    ),
  );
  return readings.map(({ hint, entries }, i) => {
    let left = hint === null ? highest(entries) : entries;
    if (left.length > 1) {
      const spelled = left.filter((entry) => named.has(entry.code));
      if (spelled.length === 1) left = spelled;
    }
    if (left.length > 1) {
      // the one that lies in, or nearest to, the areas the story names
      let best = 0;
      const nearness = left.map((entry) => {
        let shared = 0;
        for (let length = 2; length < entry.code.length; length += 3) {
          if (entry.country === "ID" && certain.has(entry.code.slice(0, length))) shared = length;
        }
        best = Math.max(best, shared);
        return shared;
      });
      if (best > 0) left = left.filter((_, k) => nearness[k] === best);
    }
    if (left.length > 1) {
      const usual = USUAL_READINGS.get(fold(surfaces[i] as string));
      const meant = left.filter((entry) => entry.code === usual);
      if (meant.length === 1 && !left.some((entry) => entry.code !== usual && sure.has(entry.code))) left = meant;
    }
    const entry = left.length === 1 ? (left[0] as PlaceEntry) : null;
    return {
      entry,
      kind: entry?.kind ?? (left.length === 0 ? hint : null),
      country: commonCountry(left),
      candidates: left.length > 1 ? left.map((other) => other.code) : [],
    };
  });
}

/** The country of places that all lie in one. */
export function commonCountry(entries: readonly PlaceEntry[]): string | null {
  const country = entries[0]?.country ?? null;
  for (const entry of entries) if (entry.country !== country) return null;
  return country;
}

/** A bare name is the country, then the province or foreign city, then city or regency, before it is a district. */
function highest(entries: readonly PlaceEntry[]): readonly PlaceEntry[] {
  if (entries.length < 2) return entries;
  const level = (entry: PlaceEntry) => LEVELS[entry.kind] ?? 4;
  const top = Math.min(...entries.map(level));
  // a province and the city that it is named for are told apart by nothing in the name
  return entries.filter((entry) => level(entry) === top || (top === 1 && level(entry) === 2));
}

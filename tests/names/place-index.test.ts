import { describe, expect, test } from "vitest";
import { type PlaceEntry, provincesOf, relationOf } from "../../src/names/places/place-index.ts";

const place = (code: string, kind: PlaceEntry["kind"], country: string | null): PlaceEntry => ({
  code,
  name: code,
  kind,
  country,
  latitude: null,
  longitude: null,
});

const PLACES = {
  indonesia: place("ID", "country", "ID"),
  malaysia: place("MY", "country", "MY"),
  johor: place("MY:johor", "foreign_region", "MY"),
  europe: place("XX:europe", "foreign_region", null),
  coast: place("ID:coast", "region", "ID"),
  hills: place("ID:hills", "region", "ID"),
  centralJava: place("33", "province", "ID"),
  tegal: place("33.28", "regency", "ID"),
  slawi: place("33.28.10", "district", "ID"),
  otherRegency: place("33.2", "regency", "ID"),
  papua: place("91", "province", "ID"),
  highlandPapua: place("95", "province", "ID"),
  highlandRegency: place("95.01", "regency", "ID"),
} as const;

describe("relationOf", () => {
  test.each<[keyof typeof PLACES, keyof typeof PLACES, ReturnType<typeof relationOf>]>([
    // one place, or one of no country
    ["tegal", "tegal", "unknown"],
    ["europe", "tegal", "unknown"],
    ["tegal", "europe", "unknown"],
    // another country, and the country itself
    ["malaysia", "tegal", "apart"],
    ["indonesia", "johor", "apart"],
    ["indonesia", "tegal", "inside"],
    ["indonesia", "coast", "inside"],
    ["malaysia", "johor", "inside"],
    // a region has no bounds that are known: one of them, the other, both
    ["coast", "tegal", "unknown"],
    ["centralJava", "coast", "unknown"],
    ["coast", "hills", "unknown"],
    // but no country lies in one, nor in a province
    ["coast", "indonesia", "apart"],
    ["centralJava", "indonesia", "apart"],
    ["johor", "malaysia", "apart"],
    // areas by their codes, whole parts of them
    ["centralJava", "tegal", "inside"],
    ["tegal", "slawi", "inside"],
    ["slawi", "tegal", "apart"],
    ["otherRegency", "tegal", "apart"],
    // a province holds what was split from it
    ["papua", "highlandPapua", "inside"],
    ["papua", "highlandRegency", "inside"],
    ["highlandPapua", "papua", "apart"],
  ])("%s and %s: %s", (outer, inner, relation) => expect(relationOf(PLACES[outer], PLACES[inner])).toBe(relation));
});

test.each([
  ["33.28", ["33"]],
  ["91", ["91"]],
  ["95.01", ["95", "91"]],
])("the provinces of %s: %j", (code, provinces) => expect(provincesOf(code)).toEqual(provinces));

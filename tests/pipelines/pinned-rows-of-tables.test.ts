/**
 * Tables of names, which articles show one by one only: what each name of a country, a city abroad or a region stands
 * for, and each other spelling of an area; and of the other tables how many entries they have. An entry that is lost
 * or altered moves a line here; who adds one writes the files anew with `-u`.
 */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AREA_ALIASES, AREA_SPELLINGS, CAPITALS } from "../../src/language/area-names.ts";
import { AREA_POINTS } from "../../src/language/area-points.ts";
import { COUNTRIES } from "../../src/language/countries.ts";
import { FOREIGN_CITIES } from "../../src/language/foreign-cities.ts";
import { REGIONS } from "../../src/language/regions.ts";
import { WORLD_CITIES } from "../../src/language/world-cities.ts";
import { fold } from "../../src/names/folding.ts";
import type { PlaceEntry } from "../../src/names/places/place-index.ts";
import { models } from "../names/models.ts";

const { places } = models;

const toldPlace = ({ name, kind, country, latitude, longitude, onlyBySize }: PlaceEntry): string =>
  [name, kind, country ?? "", ...(latitude === null ? [] : [`${latitude} ${longitude}`])].join("|") +
  (onlyBySize ? " by size" : "");

const toldName = (name: string): string =>
  `${name}: ${[...(places.get(fold(name)) ?? []), ...places.abroad(fold(name))].map(toldPlace).join(" / ")}`;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  countries: COUNTRIES.flatMap(({ names, spellings }) => [...names, ...spellings]),
  "cities-abroad": [
    ...FOREIGN_CITIES.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...WORLD_CITIES.matchAll(/([^|\n#]+?) -?[\d.]+ -?[\d.]+/g)].map(([, name = ""]) => name),
  ],
  regions: REGIONS.flatMap(({ name, aliases }) => [name, ...aliases]),
  areas: [...Object.values(AREA_ALIASES), ...Object.values(AREA_SPELLINGS)].flat(),
};

const CODES = [...AREA_POINTS.matchAll(/([\d.]+) -?[\d.]+ -?[\d.]+/g)].map(([, code = ""]) => code);

/** How many entries a table has, of lists and texts in it too; what a rule says of itself is none. */
function entriesOf(value: unknown): number {
  if (typeof value === "string") return value.split(/[|\n]/).filter((part) => part.trim() !== "").length;
  if (value instanceof RegExp) return value.source.split("|").length;
  if (value === null || typeof value !== "object") return typeof value === "function" ? 0 : 1;
  const parts = value instanceof Map || value instanceof Set ? [...value] : Object.entries(value).filter(isData);
  return parts.reduce((sum: number, part) => sum + entriesOf(Array.isArray(part) ? part.at(-1) : part), 0);
}

const isData = ([key]: readonly [string, unknown]): boolean => !["about", "examples", "not", "id"].includes(key);

const ROOT = new URL("../../", import.meta.url);
const FILES = [
  ...["src/language", "src/outlets"].flatMap((path) =>
    readdirSync(new URL(path, ROOT))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${path}/${name}`),
  ),
  ...["src/credits/sources.ts", "src/core/annotations.ts", "src/core/document.ts", "pipelines/news/reader/checking.ts"],
];
/** The lexicon's words are each in a sentence; classes and what is made of them follow from it. */
const OF_THE_LEXICON =
  /\/language\/(?:classes|lexicon|lexicon-row|morphology|patterns|rule|speech|tables|titles|token|words?)\b/;

describe("tables", () => {
  test.each(Object.entries(NAMES))("%s", async (name, called) => {
    const lines = called.map(toldName).join("\n");
    await expect(`${lines}\n`).toMatchFileSnapshot(`../cases/rows/tables/${name}.txt`);
  });

  test("points of areas", async () => {
    const told = [...CODES, ...Object.keys(CAPITALS)].map((code) => {
      const point = places.pointOf(code);
      return `${code}: ${point?.latitude} ${point?.longitude}`;
    });
    await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("../cases/rows/tables/points.txt");
  });

  test("have as many entries as they had", async () => {
    const counted: string[] = [];
    for (const path of FILES.filter((file) => !OF_THE_LEXICON.test(`/${file}`))) {
      const exported: Readonly<Record<string, unknown>> = await import(new URL(path, ROOT).href);
      for (const [name, table] of Object.entries(exported)) {
        const entries = entriesOf(table);
        if (entries > 1) counted.push(`${path} ${name}: ${entries}`);
      }
    }
    await expect(`${counted.sort().join("\n")}\n`).toMatchFileSnapshot("../cases/rows/tables/entries.txt");
  });
});

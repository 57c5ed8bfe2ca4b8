/** A map of Indonesia with a point for each place, as large as its number. */
import { scaleSqrt } from "d3-scale";
import type { Said } from "../../core/report.ts";
import outline from "../indonesia.json" with { type: "json" };
import { html, type Markup } from "../markup.ts";
import { count } from "../numbers.ts";
import { opens } from "../open.ts";
import { sayTitle } from "../said.ts";
import { round, type Width } from "./scale.ts";

export interface Point {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly value: number;
  readonly open: { readonly name: string; readonly index: number };
}

const { west, east, north, south, width: WIDE, height: HIGH } = outline;
const SCALE = WIDE / (east - west);
const RADII: Readonly<Record<Width, number>> = { 960: 20, 560: 26, 360: 34, 260: 40 };
const LEAST: Readonly<Record<Width, number>> = { 960: 2, 560: 3, 360: 4, 260: 5 };
const LETTERS: Readonly<Record<Width, { size: number; most: number }>> = {
  960: { size: 12.5, most: 14 },
  560: { size: 20, most: 8 },
  360: { size: 30, most: 5 },
  260: { size: 40, most: 3 },
};

const isOn = ({ latitude, longitude }: Point): boolean =>
  latitude > south && latitude < north && longitude > west && longitude < east;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Circle {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The outline once a page; the charts use it. */
export const OUTLINE: Markup = html`<svg class="away" aria-hidden="true"><defs><g id="indonesia"><path class="sea"
d="${outline.neighbours}"/><path class="land" d="${outline.indonesia}"/></g></defs></svg>`;

export function map(points: readonly Point[], label: string, width: Width): Markup {
  const shown = points.filter(isOn);
  const largest = Math.max(1, ...shown.map(({ value }) => value));
  const radius = scaleSqrt([0, largest], [0, RADII[width]]);
  const circles = shown
    .toSorted((a, b) => b.value - a.value)
    .map((point) => ({
      point,
      x: round((point.longitude - west) * SCALE),
      y: round((north - point.latitude) * SCALE),
      radius: round(Math.max(LEAST[width], radius(point.value))),
    }));
  return html`<svg class="map" viewBox="0 0 ${WIDE} ${HIGH}" role="img" aria-labelledby="${label}">
<use href="#indonesia"/>
${circles.map(
  ({ point, x, y, radius: r }) => html`<circle cx="${x}" cy="${y}" r="${r}"${opens(
    point.open.name,
    point.open.index,
  )}>${sayTitle(tip(point))}</circle>
`,
)}${names(circles, width)}</svg>`;
}

function tip({ name, value }: Point): Said {
  const { id, en } = count(value);
  return { id: `${name}: ${id}`, en: `${name}: ${en}` };
}

/** Names of the largest, beside their points, as long as none stands on another. */
function names(circles: readonly Circle[], width: Width): Markup[] {
  const { size, most } = LETTERS[width];
  const taken: Box[] = [];
  const labels: Markup[] = [];
  for (const { point, x, y, radius } of circles) {
    if (labels.length >= most) break;
    const length = [...point.name].length * size * 0.56;
    const isRight = x + radius + 4 + length < WIDE;
    const left = isRight ? x + radius + 4 : x - radius - 4 - length;
    const box = { left, right: left + length, top: y - size * 0.7, bottom: y + size * 0.5 };
    if (left < 0 || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    labels.push(html`<text x="${round(isRight ? left : left + length)}" y="${y}" dy=".35em" font-size="${size}"
  text-anchor="${isRight ? "start" : "end"}">${point.name}</text>
`);
  }
  return labels;
}

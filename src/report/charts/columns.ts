/** A column for each of a few keys in their order. */
import { scaleLinear } from "d3-scale";
import type { Said } from "../../core/report.ts";
import { html, type Markup } from "../markup.ts";
import { count } from "../numbers.ts";
import { opens } from "../open.ts";
import { sayIn, sayTitle } from "../said.ts";
import { round, type Width } from "./scale.ts";

export interface Bin {
  readonly label: Said;
  readonly value: number;
  /** Of the number in its figure; undefined where there is none. */
  readonly place: number | undefined;
}

const HEIGHT = 170;
const TOP = 24;
const BOTTOM = 26;

/** Columns with the first and the last label below, and the largest value above its column. */
export function columns(name: string, bins: readonly Bin[], label: string, width: Width): Markup {
  const most = Math.max(1, ...bins.map(({ value }) => value));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]);
  const step = width / Math.max(1, bins.length);
  const bottom = HEIGHT - BOTTOM;
  const highest = bins.findIndex(({ value }) => value === most);
  const anchorOf = (index: number) => (index === 0 ? "start" : index === bins.length - 1 ? "end" : "middle");
  const xOf = (index: number) => (index === 0 ? 0 : index === bins.length - 1 ? width : round((index + 0.5) * step));
  const word = (index: number, at: number, said: Said) =>
    html`<text x="${xOf(index)}" y="${at}" text-anchor="${anchorOf(index)}">${sayIn(said)}</text>`;
  return html`<svg class="columns" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="${label}">
<line x1="0" x2="${width}" y1="${bottom}" y2="${bottom}"/>
${bins.map(({ label: { id, en }, value, place }, index) => {
  const top = value > 0 ? Math.min(round(y(value)), bottom - 1) : bottom;
  const many = count(value);
  return html`<rect x="${round(index * step + step * 0.09)}" y="${top}" width="${round(step * 0.82)}" height="${round(
    bottom - top,
  )}"${place === undefined ? null : opens(name, place)}>${sayTitle({
    id: `${id}: ${many.id}`,
    en: `${en}: ${many.en}`,
  })}</rect>`;
})}
${bins.map(({ label: said }, index) =>
  index === 0 || index === bins.length - 1 ? word(index, HEIGHT - 7, said) : null,
)}${highest < 0 ? null : word(highest, TOP - 7, count(most))}</svg>`;
}

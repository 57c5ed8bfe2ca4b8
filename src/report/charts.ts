/** Charts: small SVG, each with the numbers that it shows beside or below it. */
import type { Figure } from "../core/report.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { count, share } from "./numbers.ts";

/** A bar as wide as `value` of `max`. It repeats the number beside it, so it is hidden from screen readers. */
export const bar = (value: number, max: number): Markup =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${
    max > 0 ? round((100 * value) / max) : 0
  }" height="10"/></svg>`;

/** Rows of a bar table that stand in sight; the rest is a click away, unless it is no more than a few. */
const IN_SIGHT = 12;
const FEW = 3;

export interface BarTable {
  readonly title: string;
  /** What the keys are, and what the values. */
  readonly keyName: string;
  readonly valueName: string;
  readonly figures: readonly Figure[];
  /** Of which the shares are taken; null for none. */
  readonly whole: number | null;
  readonly note?: string;
}

/** A table whose rows have a bar each. */
export function barTable({ title, keyName, valueName, figures, whole, note }: BarTable): Markup {
  const max = Math.max(...figures.map(({ value }) => value));
  const table = (rows: readonly Figure[], caption: string) => html`<table>
<caption class="away">${caption}</caption>
<thead><tr><th scope="col">${keyName}</th><th scope="col" class="number">${valueName}</th>${
    whole === null ? null : html`<th scope="col" class="number">Share</th>`
  }<th class="graph"><span class="away">Bar</span></th></tr></thead>
<tbody>${rows.map(
    ({ key, value }) => html`
<tr><th scope="row">${key === "" ? html`<i>unknown</i>` : key}</th><td class="number">${count(value)}</td>${
      whole === null ? null : html`<td class="number">${share(value, whole)}</td>`
    }<td class="graph">${bar(value, max)}</td></tr>`,
  )}
</tbody></table>`;
  const inSight = figures.length <= IN_SIGHT + FEW ? figures.length : IN_SIGHT;
  const rest = figures.slice(inSight);
  return panel(
    title,
    html`${note === undefined ? null : html`<p class="note">${note}</p>`}${table(figures.slice(0, inSight), title)}${
      rest.length === 0
        ? null
        : html`<details><summary>${count(rest.length)} more</summary>${table(rest, `${title}, continued`)}</details>`
    }`,
  );
}

export const panel = (title: string, content: Content, wide = false): Markup =>
  html`<article class="${wide ? "panel wide" : "panel"}"><h3>${title}</h3>${content}</article>
`;

export interface Part {
  readonly name: string;
  readonly value: number;
  /** A class of the style sheet that gives the colour. */
  readonly tone: string;
}

/** One bar that is parted: what became of a whole. The table beside it has the numbers. */
export function partedBar(parts: readonly Part[], label: string): Markup {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  let x = 0;
  return html`<svg class="parted" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img"
    aria-label="${label}">${parts
      .filter(({ value }) => value > 0)
      .map(({ name, value, tone }) => {
        const width = (1000 * value) / whole;
        x += width;
        return html`<rect class="${tone}" x="${round(x - width)}" width="${round(width)}" height="24">
        <title>${name}: ${count(value)}</title></rect>`;
      })}</svg>`;
}

const MOST_COLUMNS = 120;
const WIDTH = 960;
const HEIGHT = 220;
const LEFT = 52;
const BOTTOM = 26;
const TOP = 8;

type Bucket = "day" | "month" | "year";
const BUCKET_LENGTH: Readonly<Record<Bucket, number>> = { day: 10, month: 7, year: 4 };

/** The bucket after `key`: `2019-12` after `2019-11`. */
function nextBucket(key: string, bucket: Bucket): string {
  const date = new Date(`${key.padEnd(10, "-01")}T00:00:00Z`);
  if (bucket === "day") date.setUTCDate(date.getUTCDate() + 1);
  else if (bucket === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, BUCKET_LENGTH[bucket]);
}

/** Articles at either end of time, a few wrong days among them, that the chart may leave to the table. */
const OUTLYING = 0.005;

/** The days without the first and the last few articles, so that one wrong day does not squeeze all others together. */
function centre(days: readonly Figure[]): readonly Figure[] {
  const most = OUTLYING * days.reduce((sum, { value }) => sum + value, 0);
  const beyond = (ordered: readonly Figure[]) => {
    let seen = 0;
    return ordered.findIndex(({ value }) => {
      seen += value;
      return seen > most;
    });
  };
  return days.slice(Math.max(0, beyond(days)), days.length - Math.max(0, beyond(days.toReversed())));
}

/** Days added up to the smallest bucket of which not too many stand side by side, without gaps. */
function bucketed(days: readonly Figure[]): { bucket: Bucket; columns: readonly Figure[] } {
  for (const bucket of ["day", "month", "year"] as const) {
    const sums = new Map<string, number>();
    for (const { key, value } of days) {
      const name = key.slice(0, BUCKET_LENGTH[bucket]);
      sums.set(name, (sums.get(name) ?? 0) + value);
    }
    const names = [...sums.keys()];
    const [first = "", last = ""] = [names[0], names.at(-1)];
    const columns: Figure[] = [];
    for (let key = first; key !== "" && key <= last && columns.length <= MOST_COLUMNS; key = nextBucket(key, bucket)) {
      columns.push({ key, value: sums.get(key) ?? 0 });
    }
    if (columns.length <= MOST_COLUMNS) return { bucket, columns };
  }
  return { bucket: "year", columns: [] };
}

/** Ends of an axis from nothing: a round number that `max` fits under, in as many steps as are easily read. */
function ticks(max: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, max)));
  const step =
    [0.25, 0.5, 1, 2].map((factor) => factor * power).find((size) => size >= 1 && max / size <= 4) ?? power * 2.5;
  const steps = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Columns over time. `days` are ISO days with their counts, in any order; those without a day are told in the note. */
export function timeline(title: string, valueName: string, figures: readonly Figure[]): Markup {
  const undated = figures.find(({ key }) => key === "")?.value ?? 0;
  const days = figures.filter(({ key }) => /^\d{4}-\d\d-\d\d$/.test(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
  const { bucket, columns } = bucketed(centre(days));
  const sum = (of: readonly Figure[]) => of.reduce((total, { value }) => total + value, 0);
  const outside = sum(days) - sum(columns);
  const axis = ticks(Math.max(0, ...columns.map(({ value }) => value)));
  const top = axis.at(-1) as number;
  const height = HEIGHT - BOTTOM - TOP;
  const y = (value: number) => round(TOP + height * (1 - value / top));
  const step = (WIDTH - LEFT) / Math.max(1, columns.length);
  const every = Math.ceil(columns.length / 10);
  const middle = (index: number) => round(LEFT + (index + 0.5) * step);
  const labelled = (index: number) => index % every === 0 && middle(index) < WIDTH - 36; // half a label, `2019-09-19`
  const notes = [
    `One column a ${bucket}.`,
    undated > 0 ? `${count(undated)} without a day.` : "",
    outside > 0 ? `${count(outside)} of days far off stand in the table below only.` : "",
  ];
  const chart = html`<svg class="columns" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
    aria-label="${title}, one column a ${bucket}; the numbers are in the table below">
${axis.map(
  (tick) => html`<line x1="${LEFT}" x2="${WIDTH}" y1="${y(tick)}" y2="${y(tick)}"/><text x="${LEFT - 8}"
  y="${y(tick) + 4}" text-anchor="end">${count(tick)}</text>`,
)}
${columns.map(
  ({ key, value }, index) => html`<rect x="${round(LEFT + index * step + step * 0.1)}" y="${y(value)}"
  width="${round(step * 0.8)}" height="${round(TOP + height - y(value))}">
  <title>${key}: ${count(value)}</title></rect>`,
)}
${columns.map(({ key }, index) =>
  labelled(index)
    ? html`<text x="${middle(index)}" y="${HEIGHT - 6}"
  text-anchor="middle">${key}</text>`
    : null,
)}
</svg>`;
  const rows = days.map(
    ({ key, value }) => html`<tr><th scope="row">${key}</th><td class="number">${count(value)}</td></tr>
`,
  );
  return panel(
    title,
    html`<p class="note">${notes.filter(Boolean).join(" ")}</p>${
      columns.length === 0
        ? null
        : html`<div
      class="scroll">${chart}</div>`
    }<details><summary>The numbers of ${count(days.length)} days</summary><table
      class="narrow"><caption class="away">${title} by day</caption><thead><tr><th scope="col">Day</th><th scope="col"
      class="number">${valueName}</th></tr></thead><tbody>${rows}</tbody></table></details>`,
    true,
  );
}

/** Two decimals are finer than a pixel. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Columns over time, and the small ones beside a name. */
import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX } from "d3-shape";
import type { Figure, Said } from "../../core/report.ts";
import { html, type Markup } from "../markup.ts";
import { count, day } from "../numbers.ts";
import { opens } from "../open.ts";
import { sayIn, sayTitle } from "../said.ts";
import { round, type Width } from "./scale.ts";

const MOST_COLUMNS = 120;

/** Lengths of an ISO day's beginning. */
type Bucket = 10 | 7 | 4;
const BUCKETS: readonly Bucket[] = [10, 7, 4];
const BUCKET_NAMES: Readonly<Record<Bucket, Said>> = {
  10: { id: "hari", en: "day" },
  7: { id: "bulan", en: "month" },
  4: { id: "tahun", en: "year" },
};

/** The bucket after `key`: `2019-12` after `2019-11`. */
function nextBucket(key: string, bucket: Bucket): string {
  const date = new Date(`${key.padEnd(10, "-01")}T00:00:00Z`);
  if (bucket === 10) date.setUTCDate(date.getUTCDate() + 1);
  else if (bucket === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, bucket);
}

/** What stands at either end of time, a few wrong days among it, that the chart may leave to the table. */
const OUTLYING = 0.01;

/** The days without the first and the last few, so that one wrong day does not squeeze all others together. */
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

/** A time axis in buckets without gaps. */
export interface Axis {
  readonly bucket: Bucket;
  readonly keys: readonly string[];
}

const isTime = ({ key }: Figure): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(key);

/** Days, months or years that figures have, the earliest first. */
export const dated = (figures: readonly Figure[]): Figure[] =>
  figures.filter(isTime).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

/** The smallest bucket of which not too many stand side by side. */
export function axisOf(figures: readonly Figure[]): Axis {
  const days = centre(dated(figures));
  const [first, last] = [days[0]?.key, days.at(-1)?.key];
  if (first === undefined || last === undefined) return { bucket: 10, keys: [] };
  for (const bucket of BUCKETS.filter((length) => length <= first.length)) {
    const keys: string[] = [];
    let key = first.slice(0, bucket);
    for (; key <= last.slice(0, bucket) && keys.length <= MOST_COLUMNS; key = nextBucket(key, bucket)) keys.push(key);
    if (keys.length <= MOST_COLUMNS) return { bucket, keys };
  }
  return { bucket: 4, keys: [] };
}

/** Values by bucket of the axis. */
export function bucketed({ bucket, keys }: Axis, figures: readonly Figure[]): number[] {
  const sums = new Map<string, number>();
  for (const { key, value } of figures) {
    const name = key.slice(0, bucket);
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return keys.map((key) => sums.get(key) ?? 0);
}

export const bucketName = ({ bucket }: Axis): Said => BUCKET_NAMES[bucket];

const TOP = 14;
const BOTTOM = 26;
const SIZES: Readonly<Record<Width, { height: number; labels: number }>> = {
  960: { height: 250, labels: 8 },
  560: { height: 230, labels: 5 },
  360: { height: 210, labels: 3 },
  260: { height: 180, labels: 2 },
};

/** Columns over an axis. `name` is of the figure, so that a column of one day opens; `label` names the chart. */
export function timeline(name: string, axis: Axis, figures: readonly Figure[], label: string, width: Width): Markup {
  const values = bucketed(axis, figures);
  const { height, labels } = SIZES[width];
  const y = scaleLinear([0, Math.max(1, ...values)], [height - BOTTOM, TOP]).nice(3);
  const ticks = y.ticks(3).filter(Number.isInteger);
  const step = width / Math.max(1, values.length);
  const thick = Math.min(step * 0.78, 46);
  const every = Math.ceil(values.length / labels);
  const indices = new Map(figures.map(({ key }, index) => [key, index]));
  const openerOf = (key: string) => {
    const index = indices.get(key);
    return index === undefined ? null : opens(name, index);
  };
  const bottom = round(y(0));
  return html`<svg class="columns" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${label}">
${ticks.map(
  (tick) => html`<line x1="0" x2="${width}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>
`,
)}${values.map((value, index) => {
  const key = axis.keys[index] as string;
  const x = round((index + 0.5) * step - thick / 2);
  const top = value > 0 ? Math.min(round(y(value)), bottom - 1) : bottom;
  const high = round(bottom - top);
  return html`<rect x="${x}" y="${top}" width="${round(thick)}" height="${high}"${openerOf(key)}>${sayTitle(
    tip(key, value),
  )}</rect>`;
})}
${ticks
  .filter((tick) => tick > 0)
  .map((tick) => html`<text class="tick" x="0" y="${round(y(tick)) - 4}">${sayIn(count(tick))}</text>`)}
${axis.keys.map((key, index) => {
  if (index % every !== 0) return null;
  const anchor = index === 0 && step < 60 ? "start" : "middle";
  const x = anchor === "start" ? 0 : (index + 0.5) * step;
  return x > width - 30 && index > 0 && step < 60
    ? null
    : html`<text x="${round(x)}" y="${height - 7}" text-anchor="${anchor}">${sayIn(day(key))}</text>`;
})}
</svg>`;
}

export function tip(key: string, value: number): Said {
  const [when, many] = [day(key), count(value)];
  return { id: `${when.id}: ${many.id}`, en: `${when.en}: ${many.en}` };
}

const SPARK = { width: 120, height: 22, most: 40 };

/** The shape of a name's time beside its number; the table of days has the numbers. */
export function sparkline(axis: Axis, figures: readonly Figure[]): Markup {
  const values = bucketed(axis, figures);
  const group = Math.ceil(values.length / SPARK.most);
  const sums = Array.from({ length: Math.ceil(values.length / group) }, (_, index) =>
    values.slice(index * group, (index + 1) * group).reduce((sum, value) => sum + value, 0),
  );
  const x = scaleLinear([0, Math.max(1, sums.length - 1)], [0, SPARK.width]);
  const y = scaleLinear([0, Math.max(1, ...sums)], [SPARK.height - 1, 1]);
  const shape = area<number>(
    (_, index) => x(index),
    SPARK.height,
    (value) => y(value),
  )
    .curve(curveMonotoneX)
    .digits(1);
  return html`<svg class="spark" viewBox="0 0 ${SPARK.width} ${SPARK.height}" preserveAspectRatio="none"
  aria-hidden="true"><path d="${shape(sums) ?? ""}"/></svg>`;
}

/** A figure of the report as its layout says: a chart, and a table of all that is in it. */
import type { Exhibit, Figure, Report, Said, Size } from "../core/report.ts";
import { type BarRow, barTable, figureRows } from "./charts/bars.ts";
import { columns } from "./charts/columns.ts";
import { flow, REST, type Ribbon } from "./charts/flow.ts";
import { map, type Point } from "./charts/map.ts";
import { colour, drawn, type Width } from "./charts/scale.ts";
import { extent, type Span, spanBar, spanHead, spanWords } from "./charts/spans.ts";
import { type Axis, axisOf, bucketed, bucketName, dated, sparkline, timeline } from "./charts/timeline.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { count, day, share } from "./numbers.ts";
import { openCount } from "./open.ts";
import { say } from "./said.ts";

/** A part of the page with a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: Said;
  readonly body: Markup;
}

/** A figure on the page. `id` is of its heading, which its charts and tables are called by. */
export function panel(id: string, { title, note, size = "half", first }: Heading, content: Content): Markup {
  const told = note === undefined ? null : html`<p class="note">${say(note)}</p>`;
  return html`<section class="exhibit ${size}${first ? " first" : null}" aria-labelledby="${id}"><h3 id="${id}">${say(
    title,
  )}</h3>${told}${content}</section>
`;
}

interface Heading {
  readonly title: Said;
  readonly note?: Said | undefined;
  readonly size?: Size | undefined;
  readonly first?: true | undefined;
}

type Drawing = (exhibit: Exhibit, figures: readonly Figure[], report: Report) => Content;

const DRAWINGS: Readonly<Record<Exhibit["kind"], Drawing>> = {
  bars: bars,
  timeline: overTime,
  ordered: inOrder,
  columns: histogram,
  flow: ribbons,
  map: places,
  spans: spans,
};

/** Null where there is nothing to show. */
export function exhibit(shown: Exhibit, report: Report): Markup | null {
  const figures = report.figures[shown.figure] ?? [];
  if (figures.length === 0) return null;
  const { title, note, size, first } = shown;
  return panel(headingOf(shown), { title, note, size, first }, DRAWINGS[shown.kind](shown, figures, report));
}

const headingOf = ({ kind, figure }: Exhibit): string => `${kind}-${figure}`;

const UNKNOWN = html`<i>${say({ id: "tidak diketahui", en: "unknown" })}</i>`;

function labelled(labels: Exhibit["labels"], key: string): Content {
  const label = labels?.[key];
  if (label !== undefined) return say(label);
  return key === "" ? UNKNOWN : key;
}

function labelOf({ labels, label }: Exhibit, { key, more }: Figure): Content {
  const named = label === undefined ? null : more?.[label];
  return named === null || named === undefined ? labelled(labels, key) : String(named);
}

/** Days are written out, numbers too; a code by its label. */
function fact(value: unknown, labels: Exhibit["labels"]): Content {
  if (typeof value === "number") return say(count(value));
  return typeof value === "string" ? say(labels?.[value] ?? day(value)) : null;
}

/** The second line of a row, its facts parted by commas. */
function subOf({ sub = [], labels, about }: Exhibit, { key, more }: Figure): readonly Content[] {
  const told = about?.[key];
  if (told !== undefined) return [say(told)];
  const facts = sub.flatMap((part) => {
    const [name, counts] = typeof part === "string" ? [part, null] : [part.name, part.counts];
    const value = more?.[name];
    if (value === null || value === undefined || value === "") return [];
    return [counts === null ? fact(value, labels) : html`${fact(value, labels)} ${say(counts)}`];
  });
  return facts.map((one, index) => (index === 0 ? one : html`, ${one}`));
}

function tableOf(shown: Exhibit, rows: readonly BarRow[], graphName?: Content): Markup {
  const { title, keyName, valueName, shares } = shown;
  return barTable({
    caption: say(title),
    keyName: say(keyName),
    valueName: say(valueName),
    ...(shares && { cellNames: [say({ id: "Bagian", en: "Share" })] }),
    ...(graphName !== undefined && { graphName }),
    rows,
  });
}

function bars(shown: Exhibit, figures: readonly Figure[], { figures: all }: Report): Markup {
  const series = shown.over === undefined ? [] : (all[shown.over] ?? []);
  const axis = axisOf(series);
  const own = new Map<string, Figure[]>();
  for (const figure of series) own.set(figure.series ?? "", [...(own.get(figure.series ?? "") ?? []), figure]);
  const isOver = axis.keys.length > 2;
  const graph = isOver ? ({ key }: Figure) => sparkline(axis, own.get(key) ?? []) : undefined;
  const rows = figureRows(shown.figure, figures, (figure) => labelOf(shown, figure), {
    shares: shown.shares === true,
    ...((shown.sub ?? shown.about) && { sub: (figure: Figure) => subOf(shown, figure) }),
    graph,
  });
  return tableOf(shown, rows, isOver ? spanHead(ends(axis)) : undefined);
}

const ends = ({ keys }: Axis): Span => ({ first: keys[0] ?? "", last: keys.at(-1) ?? "" });

/** Columns with the table of every day behind a click. */
function overTime(shown: Exhibit, figures: readonly Figure[]): Markup {
  const axis = axisOf(figures);
  const days = dated(figures);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const undated = figures.find(({ key }) => key === "");
  const outside = sum(days.map(({ value }) => value)) - sum(bucketed(axis, days));
  const indices = new Map(figures.map((figure, index) => [figure, index]));
  const row = (figure: Figure) => html`
<tr><th scope="row">${figure.key === "" ? UNKNOWN : say(day(figure.key))}</th><td class="number">${openCount(
    shown.figure,
    indices.get(figure) ?? 0,
    figure.value,
  )}</td></tr>`;
  const chart = (width: Width) => timeline(shown.figure, axis, figures, headingOf(shown), width);
  const bucket = bucketName(axis);
  const [far, without] = [count(outside), count(undated?.value ?? 0)];
  const undatedNote = { id: `${without.id} tanpa tanggal.`, en: `${without.en} without a day.` };
  return html`${axis.keys.length === 0 ? null : drawn(chart, shown.size)}<p class="note under">${say({
    id: `Satu kolom satu ${bucket.id}.`,
    en: `One column a ${bucket.en}.`,
  })}${undated === undefined ? null : html` ${say(undatedNote)}`}${
    outside > 0
      ? html` ${say({
          id: `${far.id} jauh di luar rentang ini, hanya di tabel.`,
          en: `${far.en} far outside this range, in the table only.`,
        })}`
      : null
  }</p><details class="more"><summary>${say({ id: "Tabel angka", en: "Table of numbers" })}</summary><div class="long"
  tabindex="0" role="region" aria-labelledby="${headingOf(shown)}"><table class="narrow"><caption class="away">${say(
    shown.title,
  )}</caption><thead><tr><th scope="col">${say(shown.keyName)}</th><th scope="col" class="number">${say(
    shown.valueName,
  )}</th></tr></thead><tbody>${[...(undated ? [undated] : []), ...days].map(row)}</tbody></table></div></details>`;
}

/** Bars in the order of the keys. */
function inOrder(shown: Exhibit, figures: readonly Figure[]): Markup {
  const numbered = figures.map((figure, index) => ({ ...figure, index }));
  numbered.sort((a, b) => Number(a.key) - Number(b.key) || (a.key < b.key ? -1 : 1));
  const whole = figures.reduce((total, { value }) => total + value, 0);
  const rows = numbered.map(({ index, ...figure }) => ({
    label: labelOf(shown, figure),
    value: figure.value,
    shown: openCount(shown.figure, index, figure.value),
    ...(shown.shares && { cells: [say(share(figure.value, whole))] }),
  }));
  return tableOf(shown, rows);
}

/** A column for each key that has a label, whether it is there or not. */
function histogram(shown: Exhibit, figures: readonly Figure[]): Markup {
  const index = new Map(figures.map(({ key }, place) => [key, place]));
  const bins = Object.entries(shown.labels ?? {}).map(([key, label]) => {
    const place = index.get(key);
    return { label, value: place === undefined ? 0 : (figures[place]?.value ?? 0), place };
  });
  const chart = (width: Width) => columns(shown.figure, bins, headingOf(shown), width);
  return html`${drawn(chart, shown.size)}${behind(inOrder(shown, figures))}`;
}

/** Names of one side that stand alone; the rest is one. */
const MOST_NAMES = 12;
const REST_NAME: Said = { id: "lainnya", en: "others" };

function largest(figures: readonly Figure[], nameOf: (figure: Figure) => string): Set<string> {
  const sums = new Map<string, number>();
  for (const figure of figures) sums.set(nameOf(figure), (sums.get(nameOf(figure)) ?? 0) + figure.value);
  const sorted = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, sorted.length <= MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES).map(([name]) => name));
}

/** Ribbons with the smallest names joined. What the caller gives a colour keeps it. */
export function joined(ribbons: readonly Ribbon[]): Ribbon[] {
  const as = (side: "from" | "to") => {
    const kept = largest(
      ribbons.map((ribbon) => ({ key: ribbon[side], value: ribbon.value })),
      ({ key }) => key,
    );
    return (name: string) => (kept.has(name) ? name : REST);
  };
  const [from, to] = [as("from"), as("to")];
  const sums = new Map<string, Ribbon>();
  for (const ribbon of ribbons) {
    const named = { ...ribbon, from: from(ribbon.from), to: to(ribbon.to) };
    const { open, ...rest } = named;
    const key = JSON.stringify([named.from, named.to]);
    const before = sums.get(key);
    sums.set(key, before ? { ...rest, value: before.value + named.value } : named);
  }
  return [...sums.values()];
}

export const flowNames = (labels: Exhibit["labels"]): Readonly<Record<string, Said>> => ({
  ...labels,
  "": { id: "tidak diketahui", en: "unknown" },
  [REST]: REST_NAME,
});

function ribbons(shown: Exhibit, figures: readonly Figure[]): Markup {
  const order = [...largest(figures, ({ key }) => key)];
  const all = joined(
    figures.map(({ key, series = "", value }, index) => ({
      from: key,
      to: series,
      value,
      tone: colour(order.includes(key) ? order.indexOf(key) : order.length),
      open: { name: shown.figure, index },
    })),
  );
  const chart = (width: Width) => flow(all, flowNames(shown.labels), headingOf(shown), width);
  const rows = figures.map((figure, index) => ({
    label: html`${labelled(shown.labels, figure.key)} → ${labelled(shown.labels, figure.series ?? "")}`,
    value: figure.value,
    shown: openCount(shown.figure, index, figure.value),
  }));
  return html`${drawn(chart, shown.size)}${behind(tableOf(shown, rows))}`;
}

/** A table behind a click: the chart above it shows the same. */
export const behind = (table: Markup): Markup =>
  html`<details class="more"><summary>${say({
    id: "Tabel angka",
    en: "Table of numbers",
  })}</summary>${table}</details>`;

function places(shown: Exhibit, figures: readonly Figure[]): Markup {
  const points = figures.flatMap(({ key, value, more }, index): Point[] => {
    const { latitude, longitude } = more ?? {};
    if (typeof latitude !== "number" || typeof longitude !== "number") return [];
    const name = String(more?.[shown.label ?? ""] ?? key);
    return [{ name, latitude, longitude, value, open: { name: shown.figure, index } }];
  });
  const chart = (width: Width) => map(points, headingOf(shown), width);
  const rows = figureRows(shown.figure, figures, (figure) => labelOf(shown, figure), { shares: false });
  return html`${drawn(chart, shown.size)}${behind(tableOf(shown, rows))}`;
}

function spans(shown: Exhibit, figures: readonly Figure[]): Markup {
  const spanOf = ({ more }: Figure): Span | null => {
    const { first, last } = more ?? {};
    return typeof first === "string" && typeof last === "string" ? { first, last } : null;
  };
  const whole = extent(figures.map(spanOf).filter((span) => span !== null));
  const rows = figures.map((figure, index): BarRow => {
    const span = spanOf(figure);
    const facts = subOf(shown, figure);
    const when = span === null ? null : spanWords(span);
    return {
      label: labelOf(shown, figure),
      sub: facts.length > 0 && when !== null ? [...facts, " · ", when] : [...facts, when],
      value: figure.value,
      shown: openCount(shown.figure, index, figure.value),
      ...(whole !== null && { graph: span === null ? html`` : spanBar(span, whole) }),
    };
  });
  return tableOf(shown, rows, whole === null ? undefined : spanHead(whole));
}

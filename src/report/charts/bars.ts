/** Tables whose rows have a bar each. */
import type { Figure, Said } from "../../core/report.ts";
import { type Content, html, type Markup } from "../markup.ts";
import { count, share } from "../numbers.ts";
import { openCount } from "../open.ts";
import { say } from "../said.ts";
import { round } from "./scale.ts";

/** A bar as wide as `value` of `max`. It repeats the number beside it, so it is hidden from screen readers. */
export const bar = (value: number, max: number, tone = ""): Markup =>
  html`<svg class="bar ${tone}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${
    max > 0 ? round((100 * value) / max) : 0
  }" height="8"/></svg>`;

/** Rows in sight; the rest is a click away, unless it is no more than a few. */
const IN_SIGHT = 10;
const FEW = 3;

export interface BarRow {
  readonly label: Content;
  /** A second line in quiet type. */
  readonly sub?: Content;
  readonly value: number;
  readonly shown: Content;
  /** Cells after the number. */
  readonly cells?: readonly Content[];
  /** In place of the bar. */
  readonly graph?: Markup;
}

export interface BarTable {
  readonly caption: Content;
  readonly keyName: Content;
  readonly valueName: Content;
  readonly cellNames?: readonly Content[];
  readonly graphName?: Content;
  readonly rows: readonly BarRow[];
}

export function barTable(table: BarTable): Markup {
  const { rows } = table;
  const max = rows.reduce((most, { value }) => Math.max(most, value), 0);
  const inSight = rows.length <= IN_SIGHT + FEW ? rows.length : IN_SIGHT;
  const rest = rows.slice(inSight);
  return html`${body(table, rows.slice(0, inSight), max)}${
    rest.length === 0
      ? null
      : html`<details class="more"><summary>${say(more(rest.length))}</summary>${body(table, rest, max)}</details>`
  }`;
}

function more(rest: number): Said {
  const { id, en } = count(rest);
  return { id: `${id} lagi`, en: `${en} more` };
}

function body(
  { caption, keyName, valueName, cellNames = [], graphName }: BarTable,
  rows: readonly BarRow[],
  max: number,
): Markup {
  const graphHead =
    graphName === undefined ? html`<td class="graph"></td>` : html`<th scope="col" class="graph">${graphName}</th>`;
  return html`<table class="bars"><caption class="away">${caption}</caption>
<thead><tr><th scope="col">${keyName}</th>${graphHead}<th scope="col" class="number">${valueName}</th>${cellNames.map(
    (name) => html`<th scope="col" class="number">${name}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ label, sub, value, shown, cells = [], graph }) => html`
<tr><th scope="row"><span dir="auto">${label}</span>${
      sub === undefined || sub === null || sub === "" ? null : html`<small dir="auto">${sub}</small>`
    }</th><td class="graph">${graph ?? bar(value, max)}</td><td class="number">${shown}</td>${cells.map(
      (cell) => html`<td class="number">${cell}</td>`,
    )}</tr>`,
  )}
</tbody></table>`;
}

/** The rows of a figure: their shares where the keys part a whole. */
export function figureRows(
  name: string,
  figures: readonly Figure[],
  labelOf: (figure: Figure) => Content,
  {
    shares,
    sub,
    graph,
  }: {
    shares: boolean;
    sub?: (figure: Figure) => Content;
    graph?: ((figure: Figure) => Markup) | undefined;
  },
): BarRow[] {
  const whole = figures.reduce((total, { value }) => total + value, 0);
  return figures.map((figure, index) => ({
    label: labelOf(figure),
    ...(sub && { sub: sub(figure) }),
    value: figure.value,
    shown: openCount(name, index, figure.value),
    ...(shares && { cells: [say(share(figure.value, whole))] }),
    ...(graph && { graph: graph(figure) }),
  }));
}

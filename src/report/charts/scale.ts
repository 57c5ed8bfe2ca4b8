/** What charts share: the widths that each is drawn in, and colours of parts. */
import type { Size } from "../../core/report.ts";
import { html, type Markup } from "../markup.ts";

/** Units of a chart's drawing: of a whole page on a desk, of half, a third or a telephone, and a quarter of one. */
export type Width = 960 | 560 | 360 | 260;

/**
 * A chart in the widths that it may need; the style sheet shows the one that fits. What it says is in the table beside
 * it, so screen readers are given its label alone.
 */
export function drawn(draw: (width: Width) => Markup, size: Size = "half"): Markup {
  if (size === "third" || size === "quarter")
    return html`<div class="drawn">${draw(size === "third" ? 360 : 260)}</div>`;
  const isWide = size === "wide";
  return html`<div class="drawn${isWide ? " wide" : null}"><div class="on-desk">${draw(isWide ? 960 : 560)}</div>${
    isWide ? html`<div class="on-tablet">${draw(560)}</div>` : null
  }<div
  class="on-phone">${draw(360)}</div></div>`;
}

/** Two decimals are finer than a pixel. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Shortened to what fits into so many letters. */
export function fitted(text: string, letters: number): string {
  const characters = [...text];
  return characters.length <= letters
    ? text
    : `${characters
        .slice(0, letters - 1)
        .join("")
        .trimEnd()}…`;
}

const COLOURS = 7;

/** The class of the colour of the `index`-th part; those beyond the last colour share it. */
export const colour = (index: number): string => `c${Math.min(index + 1, COLOURS)}`;

/** What a page says, in both of its languages at once; the style sheet shows the one that the root's `lang` names. */
import type { Said } from "../core/report.ts";
import { type Content, html, type Markup } from "./markup.ts";

/** Both languages; once where they are the same. Inside of SVG: `sayIn`. */
export const say = (said: Said<Content> | string): Markup => both(said, "span");

/** The same as a part of a `<text>` of SVG. */
export const sayIn = (said: Said<Content> | string): Markup => both(said, "tspan");

function both(said: Said<Content> | string, element: "span" | "tspan"): Markup {
  if (typeof said === "string") return html`${said}`;
  const { id, en } = said;
  if (id === en) return html`${id}`;
  return element === "span"
    ? html`<span class="l-id">${id}</span><span class="l-en">${en}</span>`
    : html`<tspan class="l-id">${id}</tspan><tspan class="l-en">${en}</tspan>`;
}

/** An attribute that is read or heard: ` placeholder="Cari"`, which the script of the page sets anew for English. */
export const sayAttribute = (name: "aria-label" | "label" | "placeholder" | "title", { id, en }: Said): Markup =>
  html` ${name}="${id}" data-said="${name}" data-id="${id}" data-en="${en}"`;

/** The title of a mark of SVG, which the script of the page sets anew for English where that is another. */
export const sayTitle = ({ id, en }: Said): Markup =>
  id === en ? html`<title>${id}</title>` : html`<title data-said="text" data-id="${id}" data-en="${en}">${id}</title>`;

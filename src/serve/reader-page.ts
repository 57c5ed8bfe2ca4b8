/** Articles in the reader as one file that asks for nothing. */
import { readFileSync } from "node:fs";
import type { Layer, ReadArticle } from "../core/reader.ts";
import type { Said } from "../core/report.ts";
import { type Content, html, type Markup } from "../report/markup.ts";
import { count } from "../report/numbers.ts";
import { renderPage } from "../report/page.ts";
import { say, sayAttribute } from "../report/said.ts";
import { drawArticle, drawLegend, layerNames, layerStyle, MARKED } from "./draw.ts";

/** A file that the page has within it. */
export const clientFile = (name: string): string => readFileSync(new URL(`./client/${name}`, import.meta.url), "utf8");

/** An article to choose, and why it is among them. */
export interface Pick {
  readonly article: ReadArticle;
  readonly why: readonly Said[];
}

/** The page of one article. */
export function renderArticlePage(article: ReadArticle, layers: readonly Layer[]): string {
  const title = article.title ?? article.id;
  return pageOf({
    title: { id: title, en: title },
    layers,
    head: null,
    articles: drawArticle(article, { layers, level: 1 }),
    turns: null,
  });
}

/** Several articles on one page, of which one is shown at a time. */
export function renderPicksPage(picks: readonly Pick[], layers: readonly Layer[], title: Said): string {
  const list = picks.map(({ article, why }, index) => {
    const current = index === 0 ? html` aria-current="true"` : null;
    const reasons = why.map((reason, place) => html`${place > 0 ? " · " : ""}${say(reason)}`);
    return html`<li><a href="#${article.id}"${current}><bdi>${article.title ?? article.id}</bdi>
<small>${reasons}</small></a></li>
`;
  });
  return pageOf({
    title,
    layers,
    head: html`<header class="wide"><h1>${say(title)}</h1>${fold(
      { id: `${count(picks.length).id} artikel`, en: `${count(picks.length).en} articles` },
      html`<ul class="picks">${list}</ul>`,
    )}</header>`,
    articles: picks.map(({ article }, index) => drawArticle(article, { layers, level: 2, hidden: index > 0 })),
    turns: html`${turn(-1, { id: "‹ Artikel", en: "‹ Article" }, "k")}${turn(
      1,
      { id: "Artikel ›", en: "Article ›" },
      "j",
    )}`,
  });
}

const turn = (by: number, said: Said, key: string): Markup =>
  html`<button type="button" data-article-go="${by}">${say(said)}&nbsp;<kbd>${key}</kbd></button>`;

interface Parts {
  readonly title: Said;
  readonly layers: readonly Layer[];
  readonly head: Markup | null;
  readonly articles: Content;
  /** Buttons that turn to other articles; null for one alone. */
  readonly turns: Content;
}

const pageOf = ({ title, layers, head, articles, turns }: Parts): string =>
  renderPage({
    title,
    bar: html`<span class="brand">kliping</span>`,
    main: drawReader({ layers, head, articles, turns }),
    styles: [readerStyle(layers)],
    scripts: [clientFile("reader.js")],
    data: { layers: layerNames(layers) },
  });

export const readerStyle = (layers: readonly Layer[]): string => `${clientFile("reader.css")}${layerStyle(layers)}`;

/** The reader as a part of a page, which has its style and its script. */
export function drawReader({ layers, head, articles, turns }: Omit<Parts, "title">): Markup {
  const step = (by: number, id: string, en: string, key: string) =>
    html`<button type="button" data-go="${by}">${say({ id, en })}&nbsp;<kbd>${key}</kbd></button>`;
  return html`<div class="reader off-edit off-label${head === null ? " alone" : ""}">${head}
<div class="tools">${step(-1, "‹ Tanda", "‹ Mark", "p")}${step(1, "Tanda ›", "Mark ›", "n")}<span class="where"
  aria-live="polite"></span><label><span class="away">${say({
    id: "Cari di tanda",
    en: "Search the marks",
  })}</span><input type="search"${sayAttribute("placeholder", {
    id: "Cari di tanda ( / )",
    en: "Search the marks ( / )",
  })}></label>${turns === null ? null : html`<span class="turns">${turns}</span>`}</div>
<div class="side">${fold(MARKED, drawLegend(layers))}<aside class="card" tabindex="0"${sayAttribute("aria-label", {
    id: "Baris di tempat ini",
    en: "Rows at this place",
  })}><button
  type="button" class="close">${say({ id: "Tutup", en: "Close" })}</button><h2>${say({
    id: "Di tempat ini",
    en: "At this place",
  })}</h2><div class="rows-here"></div>${keys(turns !== null)}</aside></div>
<div class="columns">${articles}</div></div>
`;
}

/** What a telephone has no room for until it is asked for; where there is room the script opens it. */
const fold = (name: Said, content: Markup): Markup =>
  html`<details class="fold"><summary>${say(name)}</summary>${content}</details>`;

const keys = (several: boolean): Markup =>
  html`<p class="keys"><span><kbd>n</kbd> <kbd>p</kbd> ${say({ id: "tanda", en: "marks" })}</span> ${
    several ? html`<span><kbd>j</kbd> <kbd>k</kbd> ${say({ id: "artikel", en: "articles" })}</span> ` : null
  }<span><kbd>/</kbd> ${say({ id: "cari", en: "search" })}</span> <span><kbd>Esc</kbd> ${say({
    id: "tutup",
    en: "close",
  })}</span></p>`;

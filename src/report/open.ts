/** Numbers that open: the rows behind each, a sample of them and the query for all, which the page's script shows. */
import type { Figure, Report, Said } from "../core/report.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { count } from "./numbers.ts";
import { say } from "./said.ts";

/** What the script opens a number with. Keys are short: the page has thousands. */
export interface Opened {
  readonly title: Said;
  readonly query: string;
  /** Of numbers after the first, where they are of columns: `$name` stands for the column. */
  readonly filled?: string;
  readonly columns: readonly string[];
  /** Key and, where there is one, series of each number. */
  readonly keys: readonly (readonly string[])[];
  readonly rows: readonly (readonly (readonly unknown[])[])[];
}

/** A number, or another mark in sight, that opens. `name` is of the figure, `index` of the number in it. */
export const opener = (name: string, index: number, content: Content): Markup =>
  html`<button type="button" class="open" aria-haspopup="dialog"${opens(name, index)}>${content}</button>`;

/** Attributes of a mark of a chart that opens with the pointer; its table has the button. */
export const opens = (name: string, index: number): Markup => html` data-f="${name}" data-i="${index}"`;

export const openCount = (name: string, index: number, value: number): Markup => opener(name, index, say(count(value)));

/** The rows behind the numbers of a figure, as the report has them. */
export function openedFigure(title: Said, figures: readonly Figure[], samples: Report["samples"][string]): Opened {
  const keys = figures.map(({ key, series }) => (series === undefined ? [key] : [key, series]));
  return { title, query: samples.query, columns: samples.columns, keys, rows: samples.rows };
}

/** The dialog, which is empty until a number is opened. */
export const DIALOG: Markup = html`<dialog id="rows" aria-labelledby="rows-title"><div class="dialog-head"><h2
  id="rows-title"></h2><button type="button" class="close" id="rows-close">${say({
    id: "Tutup",
    en: "Close",
  })}</button></div>
<div id="rows-sample" class="scroll" tabindex="0" role="region" aria-labelledby="rows-title"></div>
<p class="note" id="rows-none" hidden>${say({
  id: "Halaman ini tidak memuat contoh untuk angka ini; kueri memberi semua barisnya.",
  en: "This page holds no sample for this number; the query gives all of its rows.",
})}</p>
<h3>${say({ id: "Semua baris, dengan DuckDB", en: "All rows, with DuckDB" })}</h3>
<p class="note">${say({
  id: html`Jalankan <code>duckdb</code> di folder run ini, lalu tempel kueri berikut.`,
  en: html`Run <code>duckdb</code> in the folder of this run and paste the query.`,
})}</p>
<pre id="rows-query" tabindex="0"></pre>
<button type="button" class="copy" id="rows-copy">${say({ id: "Salin kueri", en: "Copy the query" })}</button>
<span id="rows-copied" role="status"></span></dialog>
`;

/** Shows a dialog. Texts of the data are set as texts, never as markup. */
export const OPEN_SCRIPT = `"use strict";
(() => {
  const all = JSON.parse(document.getElementById("figures").textContent);
  const part = (id) => document.getElementById(id);
  const dialog = part("rows");
  const language = () => document.documentElement.lang;
  const quoted = (text) => "'" + String(text).replaceAll("'", "''") + "'";
  const named = (column) => '"' + String(column).replaceAll('"', '""') + '"';
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const shown = (cell) => {
    if (cell === null) return "";
    if (Array.isArray(cell)) return cell.join("; ");
    const text = typeof cell === "object" ? JSON.stringify(cell) : String(cell);
    return text.length < 240 ? text : text + "…";
  };
  const tableOf = (columns, rows) => {
    const table = document.createElement("table");
    const head = table.createTHead().insertRow();
    for (const column of columns) {
      const cell = element("th", column);
      cell.scope = "col";
      head.append(cell);
    }
    const body = table.createTBody();
    for (const row of rows) {
      const line = body.insertRow();
      for (const cell of row) {
        const made = element("td", shown(cell));
        made.dir = "auto";
        line.append(made);
      }
    }
    return table;
  };
  const open = (name, index) => {
    const figure = all[name];
    if (!figure) return;
    const keys = figure.keys[index] ?? [];
    const rows = figure.rows[index] ?? [];
    const title = element("span", figure.title[language()]);
    part("rows-title").replaceChildren(title, ...keys.filter(Boolean).map((key) => element("b", key)));
    part("rows-sample").replaceChildren(...(rows.length > 0 ? [tableOf(figure.columns, rows)] : []));
    part("rows-sample").hidden = rows.length === 0;
    part("rows-none").hidden = rows.length > 0;
    const template = index > 0 && figure.filled ? figure.filled : figure.query;
    const [key = "", series = ""] = keys;
    const values = { key: () => quoted(key), series: () => quoted(series), name: () => named(key) };
    const query = template.replace(/[$](key|series|name)\\b/g, (_, what) => values[what]());
    part("rows-query").textContent = query + ";";
    part("rows-copied").textContent = "";
    dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-f]");
    if (mark) open(mark.dataset.f, Number(mark.dataset.i));
    else if (event.target === dialog) dialog.close();
  });
  part("rows-close").addEventListener("click", () => dialog.close());
  part("rows-copy").addEventListener("click", async () => {
    const said = { id: ["Tersalin.", "Tekan Ctrl+C."], en: ["Copied.", "Press Ctrl+C."] }[language()];
    const text = part("rows-query");
    const copied = await navigator.clipboard.writeText(text.textContent).then(() => true, () => false);
    if (!copied) getSelection().selectAllChildren(text);
    part("rows-copied").textContent = copied ? said[0] : said[1];
  });
})();
`;

/** The pages of the local server. They know a job's datasets and columns only by what the job says of them. */
import type { ReadArticle } from "../core/reader.ts";
import type { Said } from "../core/report.ts";
import { columnsOf, type TableDefinition } from "../io/schema.ts";
import { type Content, html, type Markup } from "../report/markup.ts";
import { count } from "../report/numbers.ts";
import { renderPage } from "../report/page.ts";
import { say, sayAttribute } from "../report/said.ts";
import type { Job, JobReader, ListFilter, Row } from "../run/job.ts";
import { type Articles, type Asked, type Listed, ORDERS, PAGE_SIZE } from "./articles.ts";
import { drawArticle, layerNames, textOf } from "./draw.ts";
import { clientFile, drawReader, readerStyle } from "./reader-page.ts";
import { COMPARED, TABLE_PAGE, type TablePage, type TableView } from "./table.ts";

/** What every page stands on. */
export interface Site {
  readonly job: Job;
  readonly reader: JobReader;
  readonly runId: string;
  /** Datasets that the run has, with their numbers of rows. */
  readonly rows: ReadonlyMap<string, number>;
}

const T = {
  articles: { id: "Artikel", en: "Articles" },
  tables: { id: "Tabel", en: "Tables" },
  check: { id: "Periksa", en: "Check" },
  search: { id: "Cari", en: "Search" },
  any: { id: "semua", en: "any" },
  from: { id: "dari", en: "from" },
  to: { id: "sampai", en: "to" },
  order: { id: "Urutan", en: "Order" },
  previous: { id: "‹ Sebelumnya", en: "‹ Previous" },
  next: { id: "Berikutnya ›", en: "Next ›" },
  choose: { id: "pilih kolom", en: "choose a column" },
  nothing: { id: "Tidak ada yang cocok.", en: "Nothing fits." },
} as const satisfies Readonly<Record<string, Said>>;

const ORDER_NAMES: Readonly<Record<(typeof ORDERS)[number], Said>> = {
  trouble: { id: "yang perlu dilihat dulu", en: "trouble first" },
  newest: { id: "terbaru", en: "newest" },
  oldest: { id: "terlama", en: "oldest" },
  random: { id: "acak", en: "random" },
};

const COMPARED_NAMES: Readonly<Record<(typeof COMPARED)[number], Said>> = {
  has: { id: "memuat", en: "has" },
  is: { id: "sama dengan", en: "is" },
  above: { id: "minimal", en: "at least" },
  below: { id: "maksimal", en: "at most" },
  filled: { id: "terisi", en: "is filled" },
  empty: { id: "kosong", en: "is empty" },
};

export function pageOf(site: Site, title: Said, main: Markup, more: { script?: boolean } = {}): string {
  const link = (href: string, said: Said) => html`<a href="${href}">${say(said)}</a>`;
  const links = [link("/", T.articles), link("/tables", T.tables), link("/check", T.check)];
  return renderPage({
    title: { id: `${title.id} · kliping`, en: `${title.en} · kliping` },
    bar: html`<nav class="bar"${sayAttribute("aria-label", { id: "Halaman", en: "Pages" })}><a class="brand"
  href="/">kliping</a> ${links} <span class="quiet run">${site.runId}</span></nav>`,
    main,
    styles: [readerStyle(site.reader.layers), clientFile("serve.css")],
    scripts: [clientFile("serve.js"), ...(more.script ? [clientFile("reader.js")] : [])],
    data: { layers: layerNames(site.reader.layers) },
    connect: "'self'",
  });
}

/** The list of articles with what it is searched and narrowed by. */
export function listPage(site: Site, articles: Articles, asked: Asked, listed: Listed, seconds: number): string {
  const { list } = site.reader;
  const { key } = site.job.documents;
  const items = listed.rows.map((row, index) => {
    const place = (listed.page - 1) * PAGE_SIZE + index + 1;
    const below = list.below.map((column) => row[column]).filter((cell) => cell !== null && cell !== "");
    const why = (row.why as readonly string[]).map((code) => list.whys[code] ?? { id: code, en: code });
    return html`<li value="${place}"><a href="/article/${String(row[key])}?${keptOf(asked)}"><bdi>${textOf(
      String(row[list.title] ?? row[key]),
    )}</bdi></a>
<p class="quiet">${below.map((cell, at) => html`${at > 0 ? " · " : ""}<bdi>${textOf(String(cell))}</bdi>`)}${
      why.length > 0
        ? html` <span class="why">${why.map((said, at) => html`${at > 0 ? ", " : ""}${say(said)}`)}</span>`
        : null
    }</p>
<p class="lead" dir="auto">${textOf(clip(String(row[list.lead] ?? ""), 220))}</p></li>
`;
  });
  const found = html`<p class="found" role="status">${say(count(listed.total))} ${say({
    id: "artikel",
    en: "articles",
  })}
<span class="quiet">${Math.max(1, Math.round(seconds * 1000))} ms</span></p>`;
  const main = html`<div class="list">${listForm(site, articles, asked)}${found}${
    items.length === 0 ? html`<p>${say(T.nothing)}</p>` : html`<ol class="items">${items}</ol>`
  }${pager("/", asked, listed.page, listed.total, PAGE_SIZE)}</div>`;
  return pageOf(site, T.articles, main);
}

const clip = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The list that an article was opened from, without its page. */
const keptOf = (asked: Asked): string => {
  const kept = new URLSearchParams(asked);
  kept.delete("page");
  return kept.toString();
};

function listForm(site: Site, articles: Articles, asked: Asked): Markup {
  const { fields, filters } = site.reader.list;
  const [first = null, ...others] = filters.map((filter) => filterOf(filter, articles, asked));
  const isNarrowed = [...asked.keys()].some((name) => /^(?:f\.|from$|to$)/.test(name) && asked.get(name) !== "");
  const inField = [["", T.any] as const, ...Object.entries(fields)];
  return html`<h1>${say(T.articles)}</h1><form class="ask" action="/" method="get" role="search">
<label class="query">${say(T.search)} <input type="search" name="q" data-search value="${asked.get("q") ?? ""}"
  autocomplete="off"></label>
${choose("in", { id: "di", en: "in" }, inField, asked)}${choose(
  "order",
  T.order,
  ORDERS.map((order) => [order, ORDER_NAMES[order]] as const),
  asked,
)}${first}<button type="submit">${say(T.search)}</button>
<details${isNarrowed ? html` open` : null}><summary>${say({ id: "Saringan lain", en: "More filters" })}</summary>
<div class="more">${others}</div></details></form>
`;
}

/** A choice of values; one that is no word of ours is its own name. */
const choose = (
  name: string,
  label: Said,
  options: readonly (readonly [value: string, said: Said | string])[],
  asked: Asked,
): Markup =>
  html`<label><span>${say(label)}</span> <select name="${name}">${options.map(([value, said]) =>
    option(value, said, asked.get(name) === value),
  )}</select></label>
`;

const option = (value: string, said: Said | string, isChosen: boolean): Markup => {
  const selected = isChosen ? html` selected` : null;
  if (typeof said === "string") return html`<option value="${value}"${selected}>${said}</option>`;
  return html`<option value="${value}"${selected}${sayAttribute("label", said)}>${said.id}</option>`;
};

function filterOf({ column, name, kind, unlisted }: ListFilter, articles: Articles, asked: Asked): Markup | null {
  if (kind === "days") {
    const field = (key: "from" | "to") =>
      html`<label><span>${say(name)} ${say(T[key])}</span> <input type="date" name="${key}"
  value="${asked.get(key) ?? ""}"></label>
`;
    return html`${field("from")}${field("to")}`;
  }
  const value = asked.get(`f.${column}`) ?? "";
  if (unlisted) {
    if (value === "") return null;
    return html`<label><span>${say(name)}</span> <input name="f.${column}" value="${value}"></label>
`;
  }
  const choices = (articles.choices.get(column) ?? []).map(
    (choice) => [choice.value, `${choice.value} (${choice.count})`] as const,
  );
  return choose(`f.${column}`, name, [["", T.any], ...choices], asked);
}

function pager(path: string, asked: Asked, page: number, total: number, size: number): Markup | null {
  const pages = Math.ceil(total / size);
  if (pages < 2) return null;
  const to = (target: number, said: Said, rel: string) => {
    if (target < 1 || target > pages) return null;
    const query = new URLSearchParams(asked);
    query.set("page", String(target));
    return html`<a class="button" rel="${rel}" href="${path}?${query.toString()}">${say(said)}</a>`;
  };
  return html`<nav class="pager"${sayAttribute("aria-label", { id: "Halaman", en: "Pages" })}>${to(
    page - 1,
    T.previous,
    "prev",
  )} <span>${say(count(page))} / ${say(count(pages))}</span> ${to(page + 1, T.next, "next")}</nav>`;
}

export interface Beside {
  readonly before: string | null;
  readonly after: string | null;
  readonly place: number | null;
}

export function articlePage(site: Site, article: ReadArticle, asked: Asked, { before, after }: Beside): string {
  const query = keptOf(asked);
  const to = (id: string | null, said: Said, rel: string, key: string) =>
    id === null
      ? null
      : html`<a class="button" rel="${rel}" href="/article/${id}?${query}">${say(said)}&nbsp;<kbd>${key}</kbd></a>`;
  const title = article.title ?? article.id;
  const turns = html`<a class="button" href="/?${query}">${say({ id: "Daftar", en: "List" })}</a>${to(
    before,
    { id: "‹ Artikel", en: "‹ Article" },
    "prev",
    "k",
  )}${to(after, { id: "Artikel ›", en: "Article ›" }, "next", "j")}`;
  const main = drawReader({
    layers: site.reader.layers,
    head: null,
    articles: drawArticle(article, { layers: site.reader.layers, level: 1 }),
    turns,
  });
  return pageOf(site, { id: title, en: title }, main, { script: true });
}

const titleOf = ({ job }: Site, dataset: string): Content =>
  say(job.layout.datasets[dataset] ?? (job.datasets[dataset] as TableDefinition).title);

/** The datasets, each with its rows. */
export function tablesPage(site: Site): string {
  const items = [...site.rows].map(([name, rows]) => {
    return html`<tr><th scope="row"><a href="/table/${name}">${name}</a></th><td>${titleOf(site, name)}</td><td
  class="number">${say(count(rows))}</td></tr>
`;
  });
  return pageOf(
    site,
    T.tables,
    html`<h1>${say(T.tables)}</h1><div class="scroll" tabindex="0" role="region"${sayAttribute(
      "aria-label",
      T.tables,
    )}><table><thead><tr><th scope="col">${say({ id: "tabel", en: "table" })}</th><th scope="col">${say({
      id: "isi",
      en: "rows of",
    })}</th><th scope="col" class="number">${say({ id: "baris", en: "rows" })}</th></tr></thead><tbody>${items}</tbody>
</table></div>`,
  );
}

export function tablePageOf(
  site: Site,
  dataset: string,
  view: TableView,
  { total, page, rows }: TablePage,
  asked: Asked,
): string {
  const definition = site.job.datasets[dataset] as TableDefinition;
  const columns = columnsOf(definition.schema);
  const path = `/table/${dataset}`;
  const heads = columns.map(({ name, description }) => {
    const query = new URLSearchParams(asked);
    query.delete("page");
    query.set("sort", name);
    const isSorted = view.sort?.column === name;
    if (isSorted && !view.sort?.descending) query.set("down", "1");
    else query.delete("down");
    const sorted = isSorted ? html` aria-sort="${view.sort?.descending ? "descending" : "ascending"}"` : null;
    return html`<th scope="col" title="${description}"${sorted}><a href="${path}?${query.toString()}">${name}${
      isSorted ? (view.sort?.descending ? " ↓" : " ↑") : ""
    }</a></th>`;
  });
  const cells = (row: Row) =>
    columns.map(({ name }) => {
      const long = isLong(row[name]) ? html` class="long"` : null;
      return html`<td dir="auto"${long}>${cellOf(site, name, row[name])}</td>`;
    });
  const lines = rows.map((row) => html`<tr>${cells(row)}</tr>\n`);
  const download = new URLSearchParams(asked);
  download.delete("page");
  const csv = (dialect: string) => {
    const query = new URLSearchParams(download);
    query.set("dialect", dialect);
    return html`<a class="button" href="/csv/${dataset}?${query.toString()}" download>${`CSV (${dialect})`}</a> `;
  };
  return pageOf(
    site,
    { id: dataset, en: dataset },
    html`<h1>${dataset}</h1><p class="quiet">${titleOf(site, dataset)}</p>${conditionsForm(path, columns, view, asked)}
<p class="found" role="status">${say(count(total))} ${say({ id: "baris", en: "rows" })}
<span>${["canonical", "excel", "excel-id"].map(csv)}</span></p>
<div class="scroll" tabindex="0" role="region" aria-label="${dataset}"><table><thead><tr>${heads}</tr></thead>
<tbody>${lines}</tbody></table></div>${pager(path, asked, page, total, TABLE_PAGE)}`,
  );
}

const isLong = (value: unknown): boolean => String(value ?? "").length > 60;

/** A key of a document leads to it, an id that the list is narrowed by to those that have it. */
function cellOf({ job, reader }: Site, column: string, value: unknown): Content {
  if (value === null) return "";
  const text = Array.isArray(value) ? value.join("; ") : String(value);
  const target = column === job.documents.key ? "" : (job.references as Record<string, string>)[column];
  const shown = textOf(clip(text, 300));
  if (column === job.documents.key || target === `${job.documents.dataset}.${job.documents.key}`)
    return html`<a href="/article/${text}">${shown}</a>`;
  const filter = reader.list.filters.find(({ unlisted, entityOf }) => unlisted && entityOf === target);
  return filter && target ? html`<a href="/?f.${filter.column}=${encodeURIComponent(text)}">${shown}</a>` : shown;
}

function conditionsForm(
  path: string,
  columns: readonly { readonly name: string }[],
  view: TableView,
  asked: Asked,
): Markup {
  const empty = { column: "", compared: "has" as const, value: "" };
  const field = (name: Said, content: Markup) => html`<label><span>${say(name)}</span> ${content}</label>`;
  const rows = [...view.conditions, empty].slice(0, 6).map(
    (condition) => html`<div class="condition">${field(
      { id: "Kolom", en: "Column" },
      html`<select name="c">${option("", T.choose, condition.column === "")}${columns.map(
        ({ name }) => html`<option${condition.column === name ? html` selected` : null}>${name}</option>`,
      )}</select>`,
    )}${field(
      { id: "Perbandingan", en: "Comparison" },
      html`<select name="o">${COMPARED.map((compared) =>
        option(compared, COMPARED_NAMES[compared], condition.compared === compared),
      )}</select>`,
    )}${field({ id: "Nilai", en: "Value" }, html`<input name="v" value="${condition.value}">`)}</div>
`,
  );
  const sort = asked.get("sort");
  const keptSort = sort === null ? null : html`<input type="hidden" name="sort" value="${sort}">`;
  const down = asked.get("down") === "1" ? html`<input type="hidden" name="down" value="1">` : null;
  return html`<form class="ask" action="${path}" method="get">${rows}${keptSort}${down}<button type="submit">${say({
    id: "Saring",
    en: "Filter",
  })}</button></form>`;
}

export function messagePage(site: Site, said: Said): string {
  return pageOf(site, said, html`<h1>${say(said)}</h1><p><a href="/">${say(T.articles)}</a></p>`);
}

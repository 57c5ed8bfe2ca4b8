/** An article with its marks as markup: what `show --html`, the local page and the sample beside the report have. */
import type { Block, Change, Fact, Layer, Note, ReadArticle, RowTable, TableRow } from "../core/reader.ts";
import type { Said } from "../core/report.ts";
import { type Content, html, Markup } from "../report/markup.ts";
import { count } from "../report/numbers.ts";
import { say, sayAttribute } from "../report/said.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** How an article stands in a page. */
export interface Drawing {
  readonly layers: readonly Layer[];
  /** 1 where the article is the page's, 2 where it is one of several. */
  readonly level: 1 | 2;
  /** Not shown until the script of the page does. */
  readonly hidden?: boolean;
}

/** Ids of the page: `d0e4...-q3` is a row of the article `d0e4...`. */
const idOf = (article: ReadArticle, row: string): string => `${article.id}-${row}`;

export function drawArticle(article: ReadArticle, { layers, level, hidden }: Drawing): Markup {
  const title = html`<bdi>${article.title ?? say({ id: "(tanpa judul)", en: "(no headline)" })}</bdi>`;
  const language = article.language === null ? null : html` lang="${article.language}"`;
  return html`<article class="read" id="${article.id}" data-article="${article.id}"${
    hidden ? html` hidden` : null
  } aria-labelledby="${article.id}-title">
<header class="head">${
    level === 1 ? html`<h1 id="${article.id}-title">${title}</h1>` : html`<h2 id="${article.id}-title">${title}</h2>`
  }
${drawNotes(article)}<dl class="facts">${article.facts.map(drawFact)}</dl></header>
<div class="body"${language}>${article.blocks.map((block) => drawBlock(article, block, layers))}</div>
<section class="rows" aria-labelledby="${article.id}-rows">
${heading(level, `${article.id}-rows`, { id: "Baris data artikel ini", en: "The rows of this article" })}
${article.tables.map((table) => drawTable(article, table))}${drawRules(article)}</section>
</article>
`;
}

const heading = (level: 1 | 2, id: string, said: Said): Markup =>
  level === 1 ? html`<h2 id="${id}">${say(said)}</h2>` : html`<h3 id="${id}">${say(said)}</h3>`;

function drawNotes(article: ReadArticle): Markup | null {
  if (article.notes.length === 0) return null;
  const name = ({ name: noted, row }: Note): Content =>
    row ? html`<a href="#${idOf(article, row)}"><code>${noted}</code></a>` : html`<code>${noted}</code>`;
  return html`<ul class="notes"${sayAttribute("aria-label", { id: "Peringatan", en: "Flags" })}>${article.notes.map(
    (note) => html`<li>${name(note)} <bdi>${say(note.about)}</bdi></li>`,
  )}</ul>
`;
}

function drawFact({ name, value, href, basis, confidence }: Fact): Markup {
  const shown = isWebAddress(href)
    ? html`<a href="${href}" rel="noreferrer noopener" target="_blank">${say(value)}</a>`
    : html`<bdi>${say(value)}</bdi>`;
  const sure = typeof confidence === "number" ? say(sureness(count(confidence))) : null;
  const rests = [basis ? say(basis) : null, sure].filter((part) => part !== null);
  return html`<div><dt>${say(name)}</dt><dd>${shown}${
    rests.length === 0
      ? null
      : html` <small class="quiet">${rests.map((part, at) => html`${at > 0 ? " · " : ""}${part}`)}</small>`
  }</dd></div>`;
}

const sureness = ({ id, en }: Said): Said => ({ id: `keyakinan ${id}`, en: `confidence ${en}` });

const isWebAddress = (href: string | null | undefined): href is string => /^https?:\/\//i.test(href ?? "");

function drawBlock(article: ReadArticle, block: Block, layers: readonly Layer[]): Markup | null {
  if (!block.kept && block.text.trim() === "") return null;
  const segments = segmentsOf(block.text, block.marks, block.changes);
  const text = segments.map((segment) => drawSegment(article, segment, layers));
  if (block.kept) return html`<p class="kept of-${block.kind}" dir="auto">${text}</p>\n`;
  const about = article.rules[block.rule] ?? UNTOLD;
  return html`<div class="removed"><p class="why"><span class="away">${say({
    id: "Dibuang:",
    en: "Removed:",
  })} </span>${say(block.name)} · <code${sayAttribute("title", about)}>${block.rule}</code></p><s
  dir="auto">${text}</s></div>
`;
}

function drawSegment(article: ReadArticle, segment: Segment, layers: readonly Layer[]): Markup {
  const { text, marks, opens, changes, changed } = segment;
  const before = changes.filter((change) => change.before !== "").map((change) => drawBefore(article, change));
  if (text === "") return html`${before}`;
  if (marks.length === 0 && changed === null) return html`${before}${textOf(text)}`;
  const names = [...new Set(marks.map(({ layer }) => layer))];
  const classes = ["s", ...names.map((name) => `k-${name}`), ...(changed ? ["k-edit"] : [])].join(" ");
  const rows = [...new Set([...marks.map(({ row }) => row), ...(changed ? [changed.row] : [])])];
  const list = rows.join(" ");
  if (!opens && changed === null)
    return html`${before}<span class="${classes}" data-r="${list}">${textOf(text)}</span>`;
  const target = marks.at(-1)?.row ?? changed?.row ?? "";
  const order = layers.filter(({ id }) => names.includes(id)).map(({ id }) => id);
  const opened = [...(opens ? order : []), ...(changed ? ["edit"] : [])].join(" ");
  const label = text.trim() === "" ? sayAttribute("aria-label", { id: "spasi", en: "space" }) : null;
  return html`${before}<a class="${classes}" href="#${idOf(article, target)}" data-r="${list}"
  data-o="${opened}"${label}>${textOf(text)}</a>`;
}

/** What stood in the source where the kept text has something else, or nothing. */
const drawBefore = (article: ReadArticle, { row, before }: Change): Markup =>
  html`<a class="s was" href="#${idOf(article, row)}" data-r="${row}"
  data-o="edit"><del>${textOf(visible(before))}</del></a>`;

/** Spaces alone and what no reader sees, so that one sees them. */
export function visible(text: string): string {
  const shown = text.replace(UNSEEN, (character) => `⟨U+${hex(character)}⟩`).replaceAll("\n", "↵");
  return /^\s*$/.test(shown) ? shown.replaceAll(" ", "␣").replaceAll("\t", "⇥") : shown;
}

const UNSEEN =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Variation_Selector}\u00a0\u2000-\u200a\u202f\ufffe\uffff]/gu;

const hex = (character: string): string =>
  (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");

/** A text that a browser gives back as it is: it would read CR as a line feed, and no NUL at all. */
export const textOf = (text: string): Markup => {
  const { source } = html`${text}`;
  return /[\r\0]/.test(source)
    ? new Markup(source.replaceAll("\r", "&#13;").replaceAll("\0", "␀"))
    : new Markup(source);
};

function drawTable(article: ReadArticle, { name, title, columns, rows }: RowTable): Markup {
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => rows.some(({ cells }) => cells[index] !== null));
  const hasLinks = rows.some(({ links }) => links.length > 0);
  const heads = shown.map(({ column }) => {
    const minor = column.minor ? html` class="minor"` : null;
    return html`<th scope="col" title="${column.description}"${minor}>${column.name}</th>`;
  });
  const linksOf = (row: TableRow) =>
    html`<td class="links">${row.links.map(
      (link) => html`<a href="#${idOf(article, link.row)}">${say(link.name)}</a> `,
    )}</td>`;
  const lines = rows.map(
    (row) => html`
<tr id="${idOf(article, row.key)}"><th scope="row"><button type="button" class="go">${row.key}</button></th>${shown.map(
      ({ index }) => html`<td dir="auto">${textOf(row.cells[index] ?? "")}</td>`,
    )}${hasLinks ? linksOf(row) : null}</tr>`,
  );
  const linked = hasLinks ? html`<th scope="col">${say({ id: "terkait", en: "linked" })}</th>` : null;
  return html`<details class="table" data-dataset="${name}"><summary>${say(title)} <span class="quiet">${name}</span>
<b>${say(count(rows.length))}</b></summary><div class="scroll" tabindex="0" role="region"${sayAttribute(
    "aria-label",
    title,
  )}><table>
<thead><tr><th scope="col">${say({ id: "baris", en: "row" })}</th>${heads}${linked}</tr></thead><tbody>${lines}
</tbody></table></div></details>
`;
}

/** A rule that no table has any more. */
const UNTOLD: Said = { id: "", en: "" };

function drawRules({ rules, id }: ReadArticle): Markup {
  const ids = Object.keys(rules);
  return html`<details class="table rules"><summary>${say({ id: "Aturan", en: "Rules" })}
<b>${say(count(ids.length))}</b></summary>
<dl id="${id}-rules">${ids.map(
    (rule) => html`<div data-rule="${rule}"><dt><code>${rule}</code></dt><dd>${say(rules[rule] ?? UNTOLD)}</dd></div>
`,
  )}</dl></details>`;
}

export const MARKED: Said = { id: "Yang ditandai", en: "What is marked" };

/** What switches layers on and off, and other views of the text. */
export function drawLegend(layers: readonly Layer[]): Markup {
  const box = (id: string, isOn: boolean, label: Content, attribute: Content = null) =>
    html`<label><input type="checkbox" data-layer="${id}"${attribute}${isOn ? html` checked` : null}> ${label}</label>
`;
  const view = html` data-view`;
  return html`<fieldset class="legend"><legend class="away">${say(MARKED)}</legend>
${layers.map(({ id, name, off }) => box(id, off !== true, html`<span class="s k-${id}">${say(name)}</span>`))}
${box("removed", true, html`<s>${say({ id: "Yang dibuang", en: "Removed text" })}</s>`, view)}
${box("edit", false, html`<del>a</del><ins>b</ins> ${say({ id: "Perubahan", en: "Edits" })}`, view)}
${box("label", false, say({ id: "Label di teks", en: "Labels in the text" }), view)}
<span class="all"><button type="button" data-all="on">${say({ id: "Semua", en: "All" })}</button>
<button type="button" data-all="off">${say({ id: "Kosongkan", en: "None" })}</button></span></fieldset>
`;
}

/** A layer's marks are drawn while the root of the reader is not `off-<layer>`. */
export function layerStyle(layers: readonly Layer[]): string {
  return layers
    .map(({ id, channel, line = "solid", tone }) => {
      const colour = `var(--m${tone})`;
      const drawn = {
        fill: `background-color: var(--f${tone});`,
        strong: `--over: ${colour};`,
        edge: `--under: ${colour};`,
        line: `text-decoration: underline ${line} ${colour} ${line === "double" ? ".09em" : ".13em"};`,
      }[channel];
      return `.reader:not(.off-${id}) .s.k-${id} { ${drawn} }`;
    })
    .join("\n");
}

/** The names of layers, for the script. */
export const layerNames = (layers: readonly Layer[]): Readonly<Record<string, Said>> => ({
  ...Object.fromEntries(layers.map(({ id, name }) => [id, name])),
  edit: { en: "edit", id: "perubahan" },
});

/** Tables of articles, an article a row, as they stand in pages (pandas' `to_html`) and in Markdown. */
import { tablesOf } from "../../src/html/tables.ts";
import { foldName } from "../../src/io/ids.ts";
import { FIELD_NAMES, type FieldName, namesOf } from "./fields.ts";

/** The field that a label names: `Judul`, `Tanggal terbit`, `Isi`. */
export const FIELD_OF: ReadonlyMap<string, FieldName> = new Map(
  [...FIELD_NAMES].reverse().flatMap((field) => namesOf(field).map((name) => [name, field] as const)),
);

type Rows = readonly (readonly string[])[];
type Article = ReadonlyMap<string, string>;

/** The articles of a page that is a table of them; null for any other page. */
export function fromPageTable(html: string): Article[] | null {
  for (const row of firstRows(html)) {
    const cells = row.split(/<t[hd][\s>]/i).slice(1);
    if (isHead(cells.map(labelOf))) return articlesOf(tablesOf(html));
  }
  return null;
}

/** A row of names is no longer, in characters. */
const LONGEST_HEAD = 4000;

/** Rows among which the names are: a spreadsheet that is saved as a page has the letters of its columns first. */
const ROWS_ABOVE = 3;

/** What each table begins with. The page is not parsed for it: few pages are tables of articles. */
function* firstRows(html: string): Generator<string> {
  let start = -1;
  let rows = 0;
  for (const { 0: tag, index } of html.matchAll(/<table[\s>]|<\/tr\s*>/gi)) {
    if (tag[1] !== "/") rows = 0;
    else if (rows++ < ROWS_ABOVE && start !== -1 && index - start <= LONGEST_HEAD) yield html.slice(start, index);
    start = index;
  }
}

const labelOf = (cell: string): string =>
  cell
    .replace(/^[^<>]*>/, "")
    .replace(/<[^<>]*>/g, "")
    .trim();

/** `|---|:--|`, below the row of names. */
const isRule = (line: string): boolean => /^[|:\-\t ]+$/.test(line) && line.includes("-") && line.includes("|");

/** A bar between cells; an escaped one is text. */
const BAR = /(?<!\\)\|/;

/** The same of a file of Markdown: rows with bars, the second one a rule. */
export function fromMarkdownTable(text: string): Article[] | null {
  const lines = text.split("\n").map((line) => line.trim());
  const tables = lines.flatMap((line, index) => {
    const head = lines[index - 1] ?? "";
    if (!isRule(line) || !isHead(cellsOf(head))) return [];
    const end = lines.findIndex((row, at) => at > index && !BAR.test(row));
    return [[head, ...lines.slice(index + 1, end === -1 ? undefined : end)].map(cellsOf)];
  });
  return articlesOf(tables);
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, "")
    .split(BAR)
    .map((cell) =>
      cell
        .trim()
        .replaceAll("\\|", "|")
        .replace(/<br ?\/?>/gi, "\n"),
    );

/** Names an article's text and what it goes by. */
function isHead(cells: readonly string[]): boolean {
  const fields = cells.map((cell) => FIELD_OF.get(foldName(cell)));
  return fields.includes("text") && (fields.includes("title") || fields.includes("url"));
}

/** An article is longer, in characters; a list of films or laws has no cell like it. */
const FEWEST_LETTERS = 150;

function articlesOf(tables: readonly Rows[]): Article[] | null {
  const articles = tables.flatMap((table) => {
    const place = table.slice(0, ROWS_ABOVE).findIndex(isHead);
    const [head = [], ...rows] = table.slice(Math.max(place, 0));
    if (place < 0) return [];
    const text = head.findIndex((cell) => FIELD_OF.get(foldName(cell)) === "text");
    const long = rows.filter((row) => (row[text]?.length ?? 0) >= FEWEST_LETTERS);
    return 2 * long.length < rows.length ? [] : rows.map((row) => articleOf(head, row));
  });
  return articles.length > 0 ? articles : null;
}

/** A column without a name counts rows. */
const articleOf = (head: readonly string[], row: readonly string[]): Article =>
  new Map(head.flatMap((name, column) => (/^\d*$/.test(name) ? [] : [[name, row[column] ?? ""] as const])));

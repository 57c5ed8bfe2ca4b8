/** The documents of a run as a list that is searched, narrowed, ordered and paged. */
import { quoted } from "../io/ddl.ts";
import type { DocumentList, ListFilter, Row } from "../run/job.ts";
import type { Store } from "./store.ts";
import { WordIndex, wordsOf } from "./word-index.ts";

export const PAGE_SIZE = 25;
export const ORDERS = ["trouble", "newest", "oldest", "random"] as const;
export type Order = (typeof ORDERS)[number];

/** What random means: the same in every run. */
const SEED = "kliping";

/** What is asked of the list, as it stands in an address. */
export type Asked = URLSearchParams;

export interface Listed {
  /** How many there are on all pages. */
  readonly total: number;
  readonly page: number;
  readonly rows: readonly Row[];
}

/** A value that the list can be narrowed by, and how many documents have it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** Lists that are kept, so that a page and the next need no query for all. */
const KEPT = 16;

export class Articles {
  readonly choices: ReadonlyMap<string, readonly Choice[]>;
  private readonly store: Store;
  private readonly list: DocumentList;
  private readonly indexes: ReadonlyMap<string, WordIndex>;
  /** All documents in each order. */
  private readonly orders: ReadonlyMap<Order, Uint32Array>;
  private readonly kept = new Map<string, Uint32Array>();

  private constructor(
    store: Store,
    list: DocumentList,
    indexes: ReadonlyMap<string, WordIndex>,
    choices: ReadonlyMap<string, readonly Choice[]>,
    orders: ReadonlyMap<Order, Uint32Array>,
  ) {
    this.orders = orders;
    this.store = store;
    this.list = list;
    this.indexes = indexes;
    this.choices = choices;
  }

  /** `readSql` gives the text of a file from the root of the code; `progress` is told how many were read. */
  static async open(
    store: Store,
    list: DocumentList,
    readSql: (file: string) => Promise<string>,
    progress: (read: number) => void,
  ): Promise<Articles> {
    const key = quoted(store.job.documents.key);
    await store.all(`CREATE TABLE served AS
      SELECT CAST(row_number() OVER (ORDER BY listed.${key}) - 1 AS INTEGER) AS n, listed.*, troubled.trouble,
        troubled.why, md5(concat(listed.${key}, '${SEED}')) AS drawn
      FROM (${await readSql(list.rowsFile)}) AS listed
      JOIN (${await readSql(list.troubleFile)}) AS troubled USING (${key})`);
    const fields = Object.keys(list.fields);
    const indexes = new Map(fields.map((field) => [field, new WordIndex()]));
    let read = 0;
    const searched = `SELECT served.n AS n, searched.* FROM (${await readSql(list.searchFile)}) AS searched
      JOIN served USING (${key})`;
    for await (const rows of store.streamAll(searched)) {
      for (const row of rows) {
        for (const [field, index] of indexes) index.add(Number(row.n), String(row[field] ?? ""));
      }
      read += rows.length;
      progress(read);
    }
    const choices = new Map<string, readonly Choice[]>();
    for (const filter of list.filters) {
      if (filter.kind !== "days" && !filter.unlisted) choices.set(filter.column, await choicesOf(store, filter));
    }
    const orders = new Map<Order, Uint32Array>();
    for (const order of ORDERS)
      orders.set(order, await store.integers(`SELECT n FROM served ORDER BY ${orderOf(order, list)}`));
    return new Articles(store, list, indexes, choices, orders);
  }

  /** One page. */
  async page(asked: Asked): Promise<Listed> {
    const found = await this.find(asked);
    const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    const page = Math.min(pages, Math.max(1, wholeNumber(asked.get("page")) ?? 1));
    const here = found.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    return { total: found.length, page, rows: await this.rowsOf(here) };
  }

  /** The keys of the documents beside one in the list that is asked for, and its place in it, from 1. */
  async around(
    asked: Asked,
    id: string,
  ): Promise<{ before: string | null; after: string | null; place: number | null }> {
    const found = await this.find(asked);
    const key = quoted(this.store.job.documents.key);
    const [n] = await this.store.integers(`SELECT n FROM served WHERE ${key} = $id`, { id });
    const at = n === undefined ? -1 : found.indexOf(n);
    if (at < 0) return { before: null, after: null, place: null };
    const beside = [found[at - 1], found[at + 1]];
    const rows = await this.rowsOf(beside.filter((one) => one !== undefined));
    const idOf = (one: number | undefined) =>
      one === undefined ? null : String(rows.find((row) => row.n === one)?.[this.store.job.documents.key]);
    return { before: idOf(beside[0]), after: idOf(beside[1]), place: at + 1 };
  }

  private async rowsOf(numbers: Iterable<number>): Promise<Row[]> {
    const list = [...numbers];
    if (list.length === 0) return [];
    const rows = await this.store.all(`SELECT * FROM served WHERE n IN (${list.join(", ")})`);
    const byNumber = new Map(rows.map((row) => [Number(row.n), row]));
    return list.map((n) => byNumber.get(n)).filter((row) => row !== undefined);
  }

  /** All that is asked for, in its order. */
  private async find(asked: Asked): Promise<Uint32Array> {
    const narrowed = narrowing(this.list.filters, asked);
    const order = ORDERS.find((name) => name === asked.get("order")) ?? "trouble";
    const query = (asked.get("q") ?? "").trim();
    const field = this.indexes.has(asked.get("in") ?? "") ? (asked.get("in") as string) : "";
    const name = JSON.stringify([narrowed, order, query, field]);
    const known = this.kept.get(name);
    if (known) return known;
    const all = this.orders.get(order) as Uint32Array;
    const narrow = narrowed.where === "" ? all : await this.narrow(narrowed, all);
    const found = query === "" ? narrow : this.search(query, field, narrow);
    this.kept.set(name, found);
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value as string);
    return found;
  }

  private async narrow({ where, values }: ReturnType<typeof narrowing>, all: Uint32Array): Promise<Uint32Array> {
    const isIn = new Uint8Array(all.length);
    for (const n of await this.store.integers(`SELECT n FROM served ${where}`, values)) isIn[n] = 1;
    return all.filter((n) => isIn[n] === 1);
  }

  /** Words are anywhere in the text; those between quotation marks, one after the other. */
  private search(query: string, field: string, among: Uint32Array): Uint32Array {
    const searched = [...this.indexes].filter(([name]) => field === "" || name === field).map(([, index]) => index);
    const words = wordsOf(query);
    if (words.length === 0) return new Uint32Array();
    const sets = searched.map((index) => index.having(words));
    const found = among.filter((n) => sets.some((set) => set[n] === 1));
    const phrases = [...query.matchAll(/["“]([^"“”]+)["”]/g)].map((match) => wordsOf(match[1] ?? ""));
    return phrases.length === 0
      ? found
      : found.filter((n) => searched.some((index) => phrases.every((phrase) => index.hasPhrase(n, phrase))));
  }
}

function orderOf(order: Order, { filters }: DocumentList): string {
  const day = quoted(filters.find(({ kind }) => kind === "days")?.column ?? "n");
  if (order === "random") return "drawn";
  if (order === "trouble") return "trouble DESC, drawn";
  return `${day} ${order === "newest" ? "DESC" : "ASC"} NULLS LAST, n`;
}

const MOST_CHOICES = 300;

async function choicesOf(store: Store, { column, kind }: ListFilter): Promise<Choice[]> {
  const value = kind === "list" ? `unnest(${quoted(column)})` : quoted(column);
  const rows = await store.all(`SELECT value, count(*) AS documents FROM (SELECT ${value} AS value FROM served)
    WHERE value IS NOT NULL GROUP BY value ORDER BY documents DESC, value LIMIT ${MOST_CHOICES}`);
  return rows.map((row) => ({ value: String(row.value), count: Number(row.documents) }));
}

/** The condition of the filters that are set; values are parameters. */
function narrowing(filters: readonly ListFilter[], asked: Asked) {
  const conditions: string[] = [];
  const values: Record<string, string> = {};
  const add = (value: string | null, condition: (parameter: string) => string) => {
    if (value === null || value === "") return;
    const parameter = `f${conditions.length}`;
    values[parameter] = value;
    conditions.push(condition(`$${parameter}`));
  };
  for (const { column, kind } of filters) {
    const name = quoted(column);
    if (kind === "days") {
      add(day(asked.get("from")), (from) => `${name} >= ${from}`);
      add(day(asked.get("to")), (to) => `${name} <= ${to}`);
    } else {
      const is =
        kind === "list"
          ? (value: string) => `list_contains(${name}, ${value})`
          : (value: string) => `${name} = ${value}`;
      add(asked.get(`f.${column}`), is);
    }
  }
  return { where: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values };
}

const day = (text: string | null): string | null => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

export const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;

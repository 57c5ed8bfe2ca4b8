/**
 * Which column of a file means what, and in which order its dates write day and month: decided once a file by its first
 * records. The configuration is obeyed; else the usual names tell, as far as the cells bear them out; else the cells
 * alone.
 */

import { type DayOrder, orderOf, publishedFromText, readDates, readStated } from "../../src/calendar/index.ts";
import type { FilePlan, RawRecord, Recogniser, Reject } from "../../src/core/record.ts";
import { textOfHtml } from "../../src/html/index.ts";
import { foldName, presentValue } from "../../src/io/ids.ts";
import { joinedOf } from "../../src/io/joined-rows.ts";
import type { ColumnBasis, DayOrderBasis } from "./codes.ts";
import { type Column, columnsOf, type Look } from "./columns.ts";
import type { NewsConfig } from "./config.ts";
import {
  bodyTextsOf,
  CRAWL_PARTS,
  DATE_NAME_PARTS,
  FIELD_NAMES,
  type FieldName,
  firstValue,
  LEAD_NAMES,
  namesOf,
  PICTURE_PARTS,
  pathsIn,
  TEXT_IN_TWO,
  VAGUE_DATE_NAMES,
} from "./fields.ts";
import { holdsText, holdsTextBeside, isWrapper, type Members, memberAt, membersOf } from "./members.ts";
import { partsOf } from "./row-parts.ts";
import { articlesIn } from "./several.ts";
import { undo } from "./undo.ts";

/** What the stages are told of the file of a record. */
export interface RecordPlan {
  /** Folded names of the columns of each field, best first. */
  readonly columns: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Names with points among them, which lead into a record's objects. */
  readonly paths: readonly string[];
  /** Of day and month where a date is numbers alone. */
  readonly order: DayOrder;
  readonly orderBasis: DayOrderBasis;
  /** Numbered columns that are the text together: `paragraf_1`, `paragraf_2`; empty where one column is. */
  readonly joined: readonly string[];
  /** Why no column holds the text; null where one does. */
  readonly noText: string | null;
}

type Fields = NewsConfig["fields"];

/** How the news pipeline looks at a file. */
export const recogniserOf = (fields: Fields, paths = pathsIn(fields)): Recogniser => ({
  async plan(first, all) {
    const membersIn = (all: readonly RawRecord[]) => all.map((record) => membersOf(record, paths)).filter(isMembers);
    const records = membersIn(first);
    if (records.length === 0) return null;
    const alone = decide(records, fields, first[0]?.format === "xml");
    const parts = partsOf(first, alone.plan.columns);
    const decided = parts === null ? alone : decide(membersIn(joinedOf(first, parts)), fields);
    const { columns, orderBasis } = decided.plan;
    const open = orderBasis === "assumed" || orderBasis === "words";
    const order = open ? await settle(all(), columns.published ?? [], paths) : null;
    const plan = filePlan(order ? { ...decided, plan: { ...decided.plan, order, orderBasis: "cells" } } : decided);
    if (parts === null) return plan;
    return { ...plan, parts, told: [...plan.told, { field: "rows_joined", column: parts.column, basis: "cells" }] };
  },
  isRecord: (value) =>
    holdsText(value) ||
    holdsTextBeside(value) ||
    bodyTextsOf((fields.text ?? []).map((name) => memberAt(value, name))).some(presentValue),
  split(record) {
    const articles = articlesIn(record);
    if (articles.length === 1 && articles[0] === record) return articles;
    const plan = filePlan(decide(articles.map((article) => membersOf(article, paths)).filter(isMembers), fields));
    return articles.map((article) => ({ ...article, plan }));
  },
});

/** For a record of which nothing was decided: by itself alone. */
export const planOf = (record: Members, fields: Fields): RecordPlan => decide([record], fields).plan;

const isMembers = (found: ReturnType<typeof membersOf>): found is Members => found.kind === "members";

interface Decided {
  readonly plan: RecordPlan;
  readonly told: FilePlan["told"];
}

interface Choice {
  readonly column: Column;
  readonly basis: ColumnBasis;
}

function filePlan({ plan, told }: Decided): FilePlan {
  const order =
    plan.orderBasis === "unneeded" ? [] : [{ field: "day_order", column: plan.order, basis: plan.orderBasis }];
  return { told: [...told, ...order], value: { ...plan } };
}

/** `isFeed`: an item of a feed has no text but its description, however short. */
function decide(records: readonly Members[], written: Fields, isFeed = false): Decided {
  const columns = columnsOf(records);
  const fields = present(written, columns);
  const taken = new Set<Column>();
  const choices = new Map<FieldName, readonly Choice[]>();
  const choose = (field: FieldName, found: readonly Choice[]) => {
    choices.set(field, found);
    for (const { column } of found) taken.add(column);
  };
  const byName = new Map([...columns.flatMap(lastNames), ...columns.map((column) => [column.folded, column] as const)]);
  for (const field of FIELD_NAMES) choose(field, named(field, byName, fields[field]));
  const clock = choices.get("clock") ?? [];
  // `Time` beside no other date, in which whole dates are
  if (choices.get("published")?.length === 0 && fields.clock === undefined && clock.some(isOfDates)) {
    choose("published", clock.filter(isOfDates));
    choose("clock", []);
  }
  const free = () => columns.filter((column) => !taken.has(column));
  choose("published", datesOf(choices.get("published") ?? [], free()));
  if (fields.url === undefined) choose("url", ofArticles(choices.get("url") ?? [], free()));
  if (fields.url === undefined && choices.get("url")?.length === 0) {
    const sources = choices.get("source") ?? [];
    choose("url", addressed(sources));
    choices.set(
      "source",
      sources.filter((choice) => !choices.get("url")?.includes(choice)),
    );
  }
  if (fields.text === undefined) {
    const titles = choices.get("title") ?? [];
    choose("text", textOf(choices.get("text") ?? [], columns, free(), isFeed && !isRepeated(records, titles[0])));
  }
  for (const [field, fits] of BY_CELLS) {
    const known = choices.get(field) ?? [];
    if (known.length > 0 || fields[field] !== undefined) continue;
    const best = fits(free());
    if (best) choose(field, [{ column: best, basis: "cells" }]);
  }
  const text = choices.get("text") ?? [];
  const published = choices.get("published") ?? [];
  const seen = new Set(columns.map(({ folded }) => folded));
  const unseen = (field: FieldName) =>
    written[field]?.length === 0 ? [] : namesOf(field, written[field]).filter((name) => !seen.has(name));
  const folded = (found: readonly Choice[]) => found.map(({ column }) => column.folded);
  return {
    plan: {
      columns: Object.fromEntries([...choices].map(([field, found]) => [field, [...folded(found), ...unseen(field)]])),
      paths: pathsIn(written),
      ...orderIn(
        published.map(({ column }) => column),
        records,
        text,
      ),
      joined: fields.text === undefined ? partsIn(columns, text) : [],
      noText: text.some(({ column }) => column.look !== "empty") ? null : whyNoText(columns, written.text),
    },
    told: [
      ...[...choices].flatMap(([field, [best]]) =>
        best && best.column.look !== "empty" ? [{ field, column: best.column.name, basis: best.basis }] : [],
      ),
      ...absent(written, fields),
    ],
  };
}

/** `_embedded.author.name`, an object's member as a column: by the last two of its names, by the one in a wrapper. */
function lastNames(column: Column): (readonly [string, Column])[] {
  const names = column.name.split(".");
  if (names.length < 2 || hasPart(column, PICTURE_PARTS)) return [];
  const last = names.length > 2 ? [names.slice(-2)] : [];
  if (isWrapper(names.at(-2) as string)) last.push(names.slice(-1));
  return last.map((parts) => [foldName(parts.join(".")), column] as const);
}

/**
 * The fields of which a column has a name that the configuration gives, and those that it switches off by an empty
 * list; of others the usual names tell.
 */
const present = (fields: Fields, columns: readonly Column[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, names]) =>
        names?.length === 0 || names?.map(foldName).some((name) => columns.some(({ folded }) => folded === name)),
    ),
  );

/** What the configuration names for fields of which the file has no such column. */
const absent = (written: Fields, found: Fields): FilePlan["told"] =>
  FIELD_NAMES.filter((field) => written[field] !== undefined && found[field] === undefined).map((field) => ({
    field,
    column: (written[field] ?? []).join(", "),
    basis: "absent" satisfies ColumnBasis,
  }));

/** True for a column that holds articles under a name without a number. */
const isWhole = ({ column: { look, folded } }: Choice): boolean => look === "article" && !/\d\]?$/.test(folded);

/** The columns that are the text together, in order; empty where one column is. */
function partsIn(columns: readonly Column[], text: readonly Choice[]): string[] {
  const has = (name: string) => columns.some(({ folded }) => folded === name);
  const pair = TEXT_IN_TWO.find((names) => names.every(has));
  if (pair) return [...pair];
  return text.some(isWhole) ? [] : numbered(columns);
}

/** The columns of one name of a text, numbered, in the order of their numbers; empty where there are none. */
function numbered(columns: readonly Column[]): string[] {
  const families = new Map<string, { readonly folded: string; readonly place: number }[]>();
  for (const { folded } of columns) {
    const [, stem = "", place] = /^(.*?[^\d[\]])\[?(\d{1,3})\]?$/.exec(folded) ?? [];
    if (place === undefined || !namesOf("text").includes(stem)) continue;
    families.set(stem, [...(families.get(stem) ?? []), { folded, place: Number(place) }]);
  }
  const largest = [...families.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return largest.length < 2 ? [] : [...largest].sort((a, b) => a.place - b.place).map(({ folded }) => folded);
}

/** Behind a name that is given to other moments too, the article's own comes first where a column names it. */
function datesOf(named: readonly Choice[], free: readonly Column[]): readonly Choice[] {
  const [first] = named;
  const isVague = first?.basis === "name" && VAGUE_DATE_NAMES.includes(first.column.folded);
  const better = isVague ? free.find(isNamedDate) : undefined;
  return better ? [{ column: better, basis: "name" }, ...named] : named;
}

/** `Tanggal berita dimuat`: dates under a name that says so. */
const isNamedDate = (column: Column): boolean =>
  column.look === "date" && hasPart(column, DATE_NAME_PARTS) && !hasPart(column, CRAWL_PARTS);

const isOfDates = ({ column }: Choice): boolean => column.look === "date";

/** Before an address that all records share, which is that of a list, one that each has for itself. */
function ofArticles(named: readonly Choice[], free: readonly Column[]): readonly Choice[] {
  const [first] = named;
  if (first === undefined || first.column.distinct || first.column.look !== "address") return named;
  const isOwn = (column: Column) =>
    column.look === "address" &&
    column.distinct &&
    column.cells.length > 1 &&
    column.cells.every(hasPath) &&
    !hasPart(column, PICTURE_PARTS);
  const own = free.find(isOwn);
  return own === undefined ? named : [{ column: own, basis: "cells" }, ...named];
}

/** trafilatura's `source`: addresses of articles where the name promises an outlet's. */
const addressed = (sources: readonly Choice[]): readonly Choice[] =>
  sources.filter(({ column: { look, distinct, cells } }) => look === "address" && distinct && cells.some(hasPath));

const hasPath = (address: string): boolean => /^https?:\/\/[^/\s]+\/[^/\s]+/i.test(address);

/** What the cells of a column of a field never are, whatever it is called. */
const NEVER: Readonly<Partial<Record<FieldName, ReadonlySet<Look>>>> = {
  url: new Set<Look>(["article", "lead", "line", "date", "picture"]),
  title: new Set<Look>(["address", "picture", "date", "article"]),
  text: new Set<Look>(["address", "picture", "date", "number"]),
  published: new Set<Look>(["address", "picture", "article", "lead"]),
  authors: new Set<Look>(["date"]),
  source: new Set<Look>(["date"]),
};

/** The columns with a usual name, best first, or with one of the configuration. Those without a cell come last. */
function named(
  field: FieldName,
  columns: ReadonlyMap<string, Column>,
  configured: readonly string[] | undefined,
): Choice[] {
  const basis: ColumnBasis = configured ? "configured" : "name";
  const found = (configured?.map(foldName) ?? namesOf(field)).flatMap((name) => {
    const column = columns.get(name);
    return column && (configured || !NEVER[field]?.has(column.look)) ? [{ column, basis }] : [];
  });
  const fits = FITS[field];
  const rank = ({ column }: Choice) => (column.look === "empty" ? 2 : fits && !configured && !fits(column) ? 1 : 0);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** What a cell of the field is where all is well. */
const FITS: Readonly<Partial<Record<FieldName, (column: Column) => boolean>>> = {
  url: ({ look }) => look === "address",
  published: ({ look, cells }) => look === "date" || look === "number" || cells.some((cell) => orderOf(cell) !== null),
};

/** Twice as long, and by so many words, is the article of which the other is a part. */
const LONGER = 2;
const LONGER_WORDS = 60;

/**
 * The column of the text first: of those that read like an article the one with the best name, unless another is much
 * longer.
 */
function textOf(
  named: readonly Choice[],
  columns: readonly Column[],
  free: readonly Column[],
  isFeed: boolean,
): Choice[] {
  const reads = named.filter(({ column }) => column.look === "article");
  const best = reads[0];
  const longer = reads.find(
    ({ column }) =>
      best &&
      column.medianWords > LONGER * best.column.medianWords &&
      column.medianWords > best.column.medianWords + LONGER_WORDS,
  );
  const first = longer ?? best;
  const others = named.filter((choice) => choice !== first);
  if (first) return [first, ...others];
  const weak = named.find(({ column: { look } }) => look === "lead" || look === "words");
  const prose = longest(free.filter(({ look, folded }) => look === "article" && !LEAD_NAMES.includes(folded)));
  if (prose && (weak === undefined || prose.medianWords > LONGER * weak.column.medianWords)) {
    return [{ column: prose, basis: "cells" }, ...others];
  }
  if (weak) return [...named];
  const leads = LEAD_NAMES.flatMap((name) => columns.find(({ folded }) => folded === name) ?? []);
  const lead = leads.find(({ look }) => look === "article" || (isFeed && look !== "empty"));
  if (lead) return [{ column: lead, basis: "name" }, ...others];
  return isListOfLines(named) ? named.filter(({ column }) => column.look === "empty") : [...named];
}

/** True where the summaries of a feed are its headlines again, as those of a search are. */
function isRepeated(records: readonly Members[], title: Choice | undefined): boolean {
  if (title === undefined) return false;
  const asked = records.slice(0, MOST_ASKED);
  const repeats = asked.filter(({ values }) => {
    const lead = firstOf(values, LEAD_NAMES);
    return lead !== null && lettersOf(textOfHtml(lead)) === lettersOf(firstOf(values, [title.column.folded]) ?? "");
  });
  return repeats.length * 2 > asked.length;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Indonesian before other languages. */
const longest = (columns: readonly Column[]): Column | undefined =>
  [...columns].sort((a, b) => Number(b.indonesian) - Number(a.indonesian) || b.medianWords - a.medianWords)[0];

/** So many records of one short line each are headlines, under whatever name. */
const FEWEST_LINES = 5;
const LONGEST_LINE = 20;

const isListOfLines = (named: readonly Choice[]): boolean =>
  named.every(
    ({ column: { look, medianWords, cells } }) =>
      look === "empty" || (look === "line" && medianWords <= LONGEST_LINE && cells.length >= FEWEST_LINES),
  );

const hasPart = ({ folded }: Column, parts: readonly string[]): boolean => parts.some((part) => folded.includes(part));

/** What to look for among the columns that no name tells. */
const BY_CELLS: readonly (readonly [FieldName, (free: readonly Column[]) => Column | undefined])[] = [
  [
    "url",
    (free) =>
      mostWords(
        free.filter(
          (column) =>
            column.look === "address" && column.distinct && (isHref(column) || !hasPart(column, PICTURE_PARTS)),
        ),
      ),
  ],
  ["published", (free) => free.find((column) => column.look === "date" && !hasPart(column, CRAWL_PARTS))],
  [
    "title",
    (free) =>
      mostWords(
        free.filter(({ look, distinct, medianWords }) => look === "line" && distinct && medianWords <= LONGEST_LINE),
      ),
  ],
];

/** `media__link href`: what a program of the browser took from a link, whatever the page calls it. */
const isHref = ({ name }: Column): boolean => /\bhref\d*$/i.test(name);

const mostWords = (columns: readonly Column[]): Column | undefined =>
  [...columns].sort((a, b) => b.medianWords - a.medianWords)[0];

const LOOKS: Readonly<Record<Look, string>> = {
  empty: "nothing",
  address: "addresses",
  picture: "pictures",
  date: "dates",
  number: "numbers",
  article: "articles",
  lead: "leads",
  line: "headlines",
  words: "single words",
};

/** What the columns hold instead of articles, and whether the configuration names one that is not there. */
function whyNoText(columns: readonly Column[], configured: readonly string[] | undefined): string {
  const held = columns.map(({ name, look }) => `${name} (${LOOKS[look]})`).join(", ");
  const missing = configured?.filter((name) => !columns.some(({ folded }) => folded === foldName(name))) ?? [];
  if (missing.length > 0) return `fields.text names ${missing.join(", ")}, which is not there: ${held.slice(0, 300)}`;
  return `no column holds an article: ${held.slice(0, 300)}; where one does, name it in "fields": { "text": [...] }`;
}

/** Cells of which the text's own days are asked. */
const MOST_ASKED = 30;

function orderIn(
  published: readonly Column[],
  records: readonly Members[],
  text: readonly Choice[],
): Pick<RecordPlan, "order" | "orderBasis"> {
  // a form's own time may be written otherwise than the days that people filled in
  const first = published.filter(({ cells }) => cells.some((cell) => orderOf(cell) !== null)).slice(0, 1);
  for (const voting of [first, published]) {
    const found = voting.flatMap(({ cells }) => cells).map(orderOf);
    const votes = (order: DayOrder) => found.filter((other) => other === order).length;
    const [dayFirst, monthFirst] = [votes("day_first"), votes("month_first")];
    if (dayFirst + monthFirst > 0)
      return { order: monthFirst > dayFirst ? "month_first" : "day_first", orderBasis: "cells" };
  }
  const orders = published.flatMap(({ cells }) => cells).map(orderOf);
  if (!orders.includes("either")) return { order: "day_first", orderBasis: "unneeded" };
  const said = toldByWords(published, records, text);
  return said === 0
    ? { order: "day_first", orderBasis: "assumed" }
    : { order: said > 0 ? "month_first" : "day_first", orderBasis: "words" };
}

const DAY = 24 * 60 * 60 * 1000;

/** Above 0 where the days that the articles tell of speak for the month before the day, below 0 where for the day. */
function toldByWords(published: readonly Column[], records: readonly Members[], text: readonly Choice[]): number {
  let votes = 0;
  for (const { values } of records.slice(0, MOST_ASKED)) {
    const cell = firstOf(
      values,
      published.map(({ folded }) => folded),
    );
    const body = text.map(({ column }) => undo(values.get(column.folded)).text).find((found) => found.trim() !== "");
    if (cell === null || body === undefined || orderOf(cell) !== "either") continue;
    const said = publishedFromText(body, readDates(body), { copyrightYear: null, fetched: null });
    if (said === null) continue;
    const distance = (order: DayOrder) =>
      Math.abs(Date.parse(said.date) - Date.parse(readStated(cell, { order, fetched: null })?.date ?? "")) / DAY;
    const [dayFirst, monthFirst] = [distance("day_first"), distance("month_first")];
    if (dayFirst !== monthFirst && Math.min(dayFirst, monthFirst) <= 1) votes += monthFirst < dayFirst ? 1 : -1;
  }
  return votes;
}

const firstOf = (values: ReadonlyMap<string, unknown>, folded: readonly string[]): string | null =>
  folded.map((name) => firstValue(values.get(name))).find((cell) => cell !== null) ?? null;

/** Reads on until a cell settles the order; null where none does. */
async function settle(
  records: AsyncIterable<RawRecord | Reject>,
  published: readonly string[],
  paths: readonly string[],
): Promise<DayOrder | null> {
  for await (const record of records) {
    const found = "content" in record ? membersOf(record, paths) : null;
    if (found?.kind !== "members") continue;
    const cell = firstOf(found.values, published.map(foldName));
    const order = cell === null ? null : orderOf(cell);
    if (order === "day_first" || order === "month_first") return order;
  }
  return null;
}

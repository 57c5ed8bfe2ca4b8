/**
 * Shapes in which one JSON value holds many records: wrapped, by key, by column. What they are, is told by their build
 * alone.
 */

import { isName } from "./header.ts";
import { isProse } from "./table.ts";

/** A record found inside of a larger value. */
export interface InnerRecord {
  readonly value: unknown;
  /** The key that it stood under; null in a list. */
  readonly key: string | null;
}

type Members = Readonly<Record<string, unknown>>;

/** How deep a list may be wrapped: `hits.hits`, `data.data.articles`. */
const DEEPEST = 4;

/** The records that the value holds; null where it is one record itself, by its build or because `isRecord` says so. */
export function recordsWithin(value: unknown, isRecord: (value: unknown) => boolean): readonly InnerRecord[] | null {
  if (!isMembers(value) || isConversation(value)) return null;
  const table =
    fromSplit(value) ?? fromSeries(value) ?? fromColumns(value) ?? fromTask(value, isRecord) ?? fromPost(value);
  if (table !== null) return table;
  return isRecord(value) ? besideMessage(value, isRecord) : within(value, DEEPEST, isRecord);
}

type IsRecord = (value: unknown) => boolean;

/** `{"messages": [{"role": "user", "content": "..."}]}`: what a model is trained on; no turn is an article. */
const isConversation = (value: Members): boolean => Object.values(value).some(areTurns);

/** Each is said by a person or the model: `role` and `content`, or `from` and `value`. */
export const areTurns = (list: unknown): boolean =>
  isObjects(list) &&
  list.every((turn) => TURNS.some(([who, said]) => SPEAKERS.has(turn[who] as string) && said in turn));

const TURNS = [
  ["role", "content"],
  ["from", "value"],
] as const;
const SPEAKERS: ReadonlySet<string> = new Set(["system", "user", "assistant", "tool", "human", "gpt"]);

/** `{"data": {"text": "..."}, "annotations": [...]}`: a task of a program in which people mark texts. */
function fromTask(value: Members, isRecord: IsRecord): readonly InnerRecord[] | null {
  const { data } = value;
  if (!isMembers(data) || !("annotations" in value || "predictions" in value)) return null;
  return isRecord(data) && hasProse(data) ? [{ value: { id: value.id, ...data }, key: null }] : null;
}

/** `{"timestamp": 1615352400, "data": [{"post": "..."}]}`: a post as a social network gives it back to its writer. */
function fromPost({ timestamp, data }: Members): readonly InnerRecord[] | null {
  if (typeof timestamp !== "number" || !isObjects(data)) return null;
  const post = data.find((part) => typeof part.post === "string");
  return post === undefined ? null : [{ value: { timestamp, ...post }, key: null }];
}

/** What programs call what they say, and how long it may be. */
const MESSAGE = /^(?:message|msg|pesan|info)$/i;
const LONGEST_MESSAGE = 400;

/**
 * `{"message": "OK", "data": {"posts": [...]}}`: where nothing but a word or two, or a message, makes it a record and
 * it wraps records that have no such member, it is what a program says of them.
 */
function besideMessage(value: Members, isRecord: IsRecord): readonly InnerRecord[] | null {
  const isSaid = (name: string, member: unknown): boolean =>
    typeof member === "string" && (!isProse(member) || (MESSAGE.test(name) && member.length <= LONGEST_MESSAGE));
  const withoutWords = Object.entries(value).filter(([name, member]) => !isSaid(name, member));
  const rest: Members = Object.fromEntries(withoutWords);
  if (withoutWords.length === Object.keys(value).length || isRecord(rest)) return null;
  const found = fromWrapped(rest, DEEPEST, isRecord);
  const messages = Object.keys(value).filter((name) => MESSAGE.test(name) && isProse(value[name]));
  // a post is a message too, and its comments are others
  const isOther = (inner: unknown): boolean => isMembers(inner) && !messages.some((name) => name in inner);
  return found?.every((inner) => isRecord(inner.value) && isOther(inner.value)) ? found : null;
}

function within(value: Members, depth: number, isRecord: IsRecord): readonly InnerRecord[] | null {
  return (
    fromSplit(value) ??
    fromColumns(value) ??
    fromGrid(value) ??
    fromKeys(value, depth, isRecord) ??
    fromWrapped(value, depth, isRecord)
  );
}

export const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isObjects = (value: unknown): value is readonly Members[] =>
  Array.isArray(value) && value.length > 0 && value.every(isMembers);

/** What names the columns of a table, and what holds its rows. */
const HEADERS = ["columns", "meta", "fields", "cols", "header", "headers"] as const;
const ROWS = ["data", "rows", "values", "records", "result"] as const;

/**
 * `{"columns": ["judul", "isi"], "data": [["...", "..."]]}`, as pandas' `orient="split"` writes it, or `{"meta":
 * [{"name": "judul"}], "data": [[...]]}`, as databases answer.
 */
function fromSplit(value: Members): readonly InnerRecord[] | null {
  const columns = HEADERS.map((name) => namesIn(value[name])).find((names) => names !== null);
  const rows = ROWS.map((name) => value[name]).find((found) => Array.isArray(found));
  if (columns === undefined || columns === null || !isLists(rows)) return null;
  return rows.map((row) => record(columns.map((name, i) => [name, row[i]])));
}

/** The names of columns, each alone or in an object that describes the column. */
function namesIn(columns: unknown): readonly string[] | null {
  if (!Array.isArray(columns) || columns.length === 0) return null;
  const names = columns.map((column: unknown) =>
    isMembers(column) ? (column.name ?? column.label ?? column.id) : column,
  );
  return names.every((name) => typeof name === "string" || typeof name === "number") ? names.map(String) : null;
}

/** `{"columns": [{"name": "judul", "values": ["..."]}]}`, as polars wrote a table. */
function fromSeries({ columns }: Members): readonly InnerRecord[] | null {
  if (!isObjects(columns)) return null;
  const isSeries = columns.every(({ name, values }) => typeof name === "string" && Array.isArray(values));
  const count = isSeries ? Math.max(...columns.map(({ values }) => (values as readonly unknown[]).length)) : 0;
  if (count === 0) return null;
  const row = (at: number) => columns.map(({ name, values }) => [name as string, (values as unknown[])[at]] as const);
  return Array.from({ length: count }, (_, at) => record(row(at)));
}

/** `{"range": "A1:C9", "values": [["judul", "isi"], ["...", "..."]]}`, as a spreadsheet is asked for. */
function fromGrid(value: Members): readonly InnerRecord[] | null {
  for (const member of Object.values(value)) {
    const [first, ...rows] = Array.isArray(member) ? (member as readonly unknown[]) : [];
    const header = headerIn(first);
    if (header === null || !rows.every(Array.isArray) || !rows.flat().some(isProse)) continue;
    return rows.map((row: readonly unknown[]) => ({ value: rowUnder(header, row), key: null }));
  }
  return null;
}

/** The row as the names of columns; null where its cells are no names. */
export function headerIn(row: unknown): readonly string[] | null {
  if (!Array.isArray(row) || row.length < 2 || new Set(row).size < row.length) return null;
  return row.every(isName) ? row : null;
}

/** The cells of a row by the names above them; cells beyond the header by their place. */
export const rowUnder = (header: readonly string[], row: readonly unknown[]): Members =>
  Object.fromEntries(row.map((cell, i) => [header[i] ?? `column ${i + 1}`, cell]));

/**
 * Sentences that were cut into tokens, paragraphs of sentences of tokens, as corpora for summaries write them: a line a
 * paragraph again. Null where no member is such a list.
 */
export function withoutTokens(value: unknown): Members | null {
  if (!isMembers(value) || !Object.values(value).some((member) => isTokens(member) || isSentences(member))) return null;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutTokensIn(member)]));
}

function withoutTokensIn(member: unknown): unknown {
  if (isTokens(member)) return textOfTokens(member);
  return isSentences(member) ? joined(member.flat()) : member;
}

/** A sentence has as many. */
const FEWEST_TOKENS = 4;

/** `[["Nelayan", "pulang", "."], ["Ombak", "tinggi", "."]]`: sentences of tokens, none of which is a phrase. */
const isSentences = (value: unknown): value is Sentences =>
  isLists(value) &&
  value.flat().length >= FEWEST_TOKENS * value.length &&
  value.flat().every((token) => typeof token === "string" && !token.trim().includes(" ")) &&
  value.every((sentence) => (sentence as readonly string[]).some((token) => /^[.,!?]$/.test(token)));

type Tokens = readonly (readonly (readonly string[])[])[];
type Sentences = readonly (readonly string[])[];

const isLists = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray);

const isTokens = (value: unknown): value is Tokens =>
  isLists(value) && value.every((part) => isLists(part) && part.flat().every((token) => typeof token === "string"));

const textOfTokens = (paragraphs: Tokens): string => paragraphs.map((part) => joined(part.flat())).join("\n");

/** No blank comes before these, or behind those. */
const CLOSES = /^[,.:;!?)\]%…”’]+$/;
const OPENS = /^[([“‘]$/;

function joined(tokens: readonly string[]): string {
  let text = "";
  let isQuoted = false;
  let isOpening = true;
  for (const token of tokens) {
    if (token.trim() === "") continue;
    const isMark = token === '"';
    const isClosing = isMark ? isQuoted : CLOSES.test(token);
    text += isOpening || isClosing ? token : ` ${token}`;
    isOpening = isMark ? !isQuoted : OPENS.test(token);
    if (isMark) isQuoted = !isQuoted;
  }
  return text;
}

/**
 * `{"judul": {"0": "..."}, "isi": {"0": "..."}}`, as pandas writes a table, or `{"judul": ["..."], "isi": ["..."]}`.
 */
function fromColumns(value: Members): readonly InnerRecord[] | null {
  const columns = Object.entries(value);
  const first = columns[0]?.[1];
  if (columns.length < 2 || typeof first !== "object" || first === null) return null;
  const lists = columns.every(([, column]) => Array.isArray(column) && column.length === (first as unknown[]).length);
  if (lists ? !areCells(columns) : !columns.every(([, column]) => isNumbered(column))) return null;
  const rows = Object.keys(first);
  return rows.map((row) => record(columns.map(([name, column]) => [name, (column as Members)[row]])));
}

/** Lists of the same length are columns where they hold texts, and more than one of them. */
const areCells = (columns: readonly (readonly [string, unknown])[]): boolean =>
  columns.every(([, column]) => (column as unknown[]).length > 1 && (column as unknown[]).every((v) => !isMembers(v)));

const isNumbered = (column: unknown): boolean => {
  if (!isMembers(column)) return false;
  const keys = Object.keys(column);
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) && !Object.values(column).some(isMembers);
};

const record = (members: readonly (readonly [string, unknown])[]): InnerRecord => ({
  value: Object.fromEntries(members),
  key: null,
});

/** `{"https://...": {...}, "https://...": {...}}`: members of one build under keys that are no names. */
function fromKeys(value: Members, depth: number, isRecord: IsRecord): readonly InnerRecord[] | null {
  const members = Object.entries(value);
  const objects = members.map(([, member]) => member).filter(isMembers);
  if (objects.length === 0 || objects.length < members.length) return null;
  const keyed = members.every(([key]) => /^(?:https?:\/\/|[\w-]*\d)/i.test(key));
  if (!keyed && !(objects.length > 1 && alike(objects))) return null;
  // `{"2024": {"05": [...]}}`
  return objects.flatMap((member, index): readonly InnerRecord[] => {
    const deeper = depth > 0 && !isRecord(member) ? within(member, depth - 1, isRecord) : null;
    return deeper ?? [{ value: member, key: (members[index] as [string, unknown])[0] }];
  });
}

/** True where the objects have most of their keys in common, and two at least. */
function alike(objects: readonly Members[]): boolean {
  const names = Object.keys(objects[0] as Members);
  if (names.length < 2) return false;
  return objects.every((object) => names.filter((name) => name in object).length * 2 > names.length);
}

/**
 * `{"status": "ok", "articles": [...]}`: the lists of records, `{"detik": [...], "kompas": [...]}` all of them, else
 * the longest list of objects; not where the members around it are themselves a record.
 */
function fromWrapped(value: Members, depth: number, isRecord: IsRecord): readonly InnerRecord[] | null {
  const isWrapper = depth < DEEPEST && !Object.values(value).some(isPhrase);
  const lists = Object.entries(value).flatMap(([name, member]) => {
    // an article alone, in what holds nothing but names and numbers of a program
    const isArticle = isWrapper && isMembers(member) && isRecord(member) && hasProse(member);
    const found = isArticle ? [{ value: member, key: null }] : listIn(member, depth, isRecord);
    return found ? [DAY_KEY.test(name) ? found.map((inner) => ({ ...inner, key: inner.key ?? name })) : found] : [];
  });
  const ofRecords = lists.filter(([first]) => isRecord(first?.value) || wrapsRecord(first?.value, isRecord)).flat();
  const longest = lists.reduce<readonly InnerRecord[]>((most, list) => (list.length > most.length ? list : most), []);
  const best = ofRecords.length > 0 ? ofRecords : longest;
  return best.length > 0 && weightOf(best) > 2 * ownWeight(value) ? best : null;
}

/** `{"2024-05-14": [...]}`: what is kept under its day. */
export const DAY_KEY = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** True where a member is a sentence at least, or a list with one: `{"value": 4}` is none. */
const hasProse = (value: Members): boolean =>
  Object.values(value).some((member) => [member].flat().some((part) => isProse(part) || isBlock(part)));

/** `{"type": "p", "html": "..."}`: a paragraph as an editor keeps it. */
const isBlock = (part: unknown): boolean =>
  isMembers(part) && typeof part.type === "string" && Object.values(part).some(isProse);

/** `{"row_idx": 0, "row": {...}}` */
const wrapsRecord = (value: unknown, isRecord: IsRecord): boolean =>
  isMembers(value) && Object.values(value).some((member) => isMembers(member) && isRecord(member) && hasProse(member));

/** True for words of people. */
const isPhrase = (member: unknown): boolean => typeof member === "string" && member.trim().includes(" ");

function listIn(member: unknown, depth: number, isRecord: IsRecord): readonly InnerRecord[] | null {
  if (isObjects(member)) {
    return wrappedInList(member, depth, isRecord) ?? member.map((inner) => ({ value: inner, key: null }));
  }
  return depth > 0 && isMembers(member) ? within(member, depth - 1, isRecord) : null;
}

/** More of them are records, whatever they hold. */
const MOST_WRAPPERS = 20;

/** `{"db": [{"meta": {...}, "data": {"posts": [...]}}]}`, Ghost's export: a list of a few that each wrap records. */
function wrappedInList(list: readonly Members[], depth: number, isRecord: IsRecord): readonly InnerRecord[] | null {
  if (depth <= 0 || list.length > MOST_WRAPPERS) return null;
  const found: InnerRecord[] = [];
  for (const value of list) {
    const inner = isRecord(value) || wrapsRecord(value, isRecord) ? null : fromWrapped(value, depth - 1, isRecord);
    if (!inner?.every((one) => isRecord(one.value))) return null;
    found.push(...inner);
  }
  return found;
}

/** Characters of the strings right in it. */
const ownWeight = (value: Members): number =>
  Object.values(value).reduce((sum: number, member) => sum + (typeof member === "string" ? member.length : 0), 0);

const weightOf = (records: readonly InnerRecord[]): number => {
  let sum = 0;
  for (const { value } of records) sum += JSON.stringify(value).length;
  return sum;
};

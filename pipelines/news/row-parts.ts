/** Tables in which an article is several rows, a paragraph each: told by the first rows. */
import type { RawRecord, RowParts } from "../../src/core/record.ts";
import { foldName } from "../../src/io/ids.ts";
import type { FieldName } from "./fields.ts";

type Cells = readonly string[];

const FEWEST_ROWS = 4;
/** Rows an article, at least. */
const FEWEST_PARTS = 1.5;
/** Of the paragraphs that end as a sentence does; comments end as they please. */
const MOST = 0.8;
const SENTENCE_END = /[.!?:]["”’)\]]*\s*$/;
const ORDER = /^[\d.-]{1,40}$/;

/** Null where each row is an article. */
export function partsOf(
  first: readonly RawRecord[],
  columns: Readonly<Partial<Record<FieldName, readonly string[]>>>,
): (RowParts & { readonly column: string }) | null {
  const rows = first.flatMap(({ content }) => ("cells" in content ? [content.cells] : []));
  const content = first[0]?.content;
  if (content === undefined || !("cells" in content) || rows.length < FEWEST_ROWS) return null;
  const folded = content.header.map(foldName);
  const placeOf = (field: FieldName) =>
    folded.indexOf((columns[field] ?? []).find((name) => folded.includes(name)) ?? "");
  const title = placeOf("title");
  if (title < 0) return null;
  const groups = groupsOf(rows, title);
  if (groups.length * FEWEST_PARTS > rows.length) return null;
  const named = placeOf("text");
  // sentences alone are no text by their look
  const places =
    named >= 0 ? [named] : folded.map((_, at) => at).filter((at) => !rows.every((row) => isOrder(row[at])));
  const [text, ...others] = places.filter((at) => at !== title && groups.every((group) => areParagraphs(group, at)));
  if (text === undefined || others.length > 0) return null;
  const same = folded.flatMap((_, at) => (at !== text && groups.every((group) => isOne(group, at)) ? [at] : []));
  const isOther = (_: string, at: number) => at === text || same.includes(at) || rows.every((row) => isOrder(row[at]));
  return folded.every(isOther) ? { text, same, column: content.header[text] as string } : null;
}

/** Rows below each other that have the same title. */
function groupsOf(rows: readonly Cells[], title: number): Cells[][] {
  const groups: Cells[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && row[title] !== "" && last[0]?.[title] === row[title]) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** No two are the same, none has lines of its own, and most end as a sentence does. */
function areParagraphs(group: readonly Cells[], text: number): boolean {
  const texts = group.map((row) => row[text]?.trim() ?? "").filter((part) => part !== "");
  const ended = texts.filter((part) => SENTENCE_END.test(part)).length;
  return (
    new Set(texts).size === texts.length && !texts.some((part) => part.includes("\n")) && ended >= MOST * texts.length
  );
}

const isOne = (group: readonly Cells[], at: number): boolean => group.every((row) => row[at] === group[0]?.[at]);

/** A count, or nothing. */
const isOrder = (cell: string | undefined): boolean => cell === undefined || cell === "" || ORDER.test(cell);

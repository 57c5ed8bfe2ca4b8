/** Rows that are the paragraphs of one article, as programs of the browser write them: joined in their order. */
import { hash } from "node:crypto";
import type { RawRecord, Reject, RowParts } from "../core/record.ts";

type Item = RawRecord | Reject;

/** An article of paragraphs is no longer, in characters. */
const LONGEST = 4_000_000;

interface Open {
  readonly record: RawRecord;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly texts: string[];
  length: number;
}

/** Records of a table, as `joinedRows` joins them. */
export function joinedOf(records: readonly RawRecord[], parts: RowParts): RawRecord[] {
  const joined: Open[] = [];
  for (const record of records) {
    const next = opened(record, parts);
    const last = joined.at(-1);
    if (next === null) continue;
    if (last === undefined || !isSame(last, next, parts)) joined.push(next);
    else last.texts.push(...next.texts);
  }
  return joined.map((open) => closed(open, parts));
}

/** The items in their order; rows whose file's plan says so are one record where all that they share is the same. */
export async function* joinedRows(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let open: Open | null = null;
  for await (const item of items) {
    const parts = "content" in item ? item.plan?.parts : undefined;
    const next = parts && "content" in item ? opened(item, parts) : null;
    if (open !== null && next !== null && parts && isSame(open, next, parts)) {
      open.texts.push(...next.texts);
      open.length += next.length;
      continue;
    }
    if (open !== null) yield closed(open, open.record.plan?.parts);
    open = next;
    if (next === null) yield item;
  }
  if (open !== null) yield closed(open, open.record.plan?.parts);
}

function opened(record: RawRecord, { text }: RowParts): Open | null {
  if (!("cells" in record.content)) return null;
  const { header, cells } = record.content;
  const cell = cells[text] ?? "";
  return { record, header, cells, texts: [cell], length: cell.length };
}

const isSame = (open: Open, next: Open, { same }: RowParts): boolean =>
  open.length + next.length < LONGEST && same.every((column) => open.cells[column] === next.cells[column]);

function closed({ record, header, cells, texts }: Open, parts: RowParts | undefined): RawRecord {
  if (texts.length === 1 || parts === undefined) return record;
  const { text } = parts;
  const joined = cells.map((cell, at) => (at === text ? texts.filter((part) => part.trim() !== "").join("\n") : cell));
  return { ...record, content: { header, cells: joined, sha256: hash("sha256", joined.join("\0")) } };
}

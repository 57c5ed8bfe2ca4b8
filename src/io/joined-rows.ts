/** Rows that are the paragraphs of one article, as programs of the browser write them: joined as they stand below each other. */
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
    if (open !== null) yield closed(open);
    open = next;
    if (next === null) yield item;
  }
  if (open !== null) yield closed(open);
}

function opened(record: RawRecord, { text }: RowParts): Open | null {
  if (!("cells" in record.content)) return null;
  const { header, cells } = record.content;
  const cell = cells[text] ?? "";
  return { record, header, cells, texts: [cell], length: cell.length };
}

const isSame = (open: Open, next: Open, { same }: RowParts): boolean =>
  open.length + next.length < LONGEST && same.every((column) => open.cells[column] === next.cells[column]);

function closed({ record, header, cells, texts }: Open): RawRecord {
  const { plan } = record;
  if (texts.length === 1 || plan?.parts === undefined) return record;
  const { text } = plan.parts;
  const joined = cells.map((cell, at) => (at === text ? texts.filter((part) => part.trim() !== "").join("\n") : cell));
  return { ...record, content: { header, cells: joined, sha256: hash("sha256", joined.join("\0")) } };
}

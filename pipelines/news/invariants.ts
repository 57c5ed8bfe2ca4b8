/** What holds of the rows of every article: `kliping verify` and the property tests ask for it. */
import type { Breach } from "../../src/run/job.ts";
import { repair } from "../../src/text/repair.ts";
import { crossBreaches } from "./cross-checks.ts";
import { DATASETS, type Dataset, type Facts, type Row } from "./datasets.ts";

/**
 * The breaches in one article's rows: spans slice to their surfaces, paragraphs tile the source and, with their edits
 * undone, give it back. `source` is the decoded text that the article was made from, where it is still there to compare
 * with.
 */
export function* breachesOf(facts: Facts, source: string | null): Generator<Breach> {
  const document = facts.documents[0];
  if (!document || facts.documents.length > 1) {
    yield {
      dataset: "documents",
      row: document?.doc_id ?? "",
      message: `${facts.documents.length} rows for one article`,
    };
    return;
  }
  const text = new CodePoints(document.text);
  yield* countBreaches(document, facts, text.length);
  yield* paragraphBreaches(document, facts, text);
  yield* spanBreaches(facts, text);
  yield* crossBreaches(facts);

  const rebuilt = rebuild(facts);
  if (typeof rebuilt !== "string") {
    yield rebuilt;
    return;
  }
  if (source !== null && rebuilt !== source) {
    let at = 0;
    while (rebuilt[at] === source[at]) at++;
    yield {
      dataset: "documents",
      row: document.doc_id,
      message: `the rebuilt source differs from ${document.source_path} at character ${at}`,
    };
  }
  yield* sourceSpanBreaches(facts, new CodePoints(rebuilt));
}

/**
 * The source of an article from its published rows alone: kept paragraphs with their edits undone, removed ones as they
 * were. A breach where edits and paragraphs do not fit together.
 */
export function rebuild(facts: Facts): string | Breach {
  const { edits } = facts;
  const pieces: string[] = [];
  let next = 0;
  let end = 0;
  for (const block of facts.paragraphs) {
    const breach = (message: string): Breach => ({ dataset: "paragraphs", row: nameOf(block), message });
    if (block.source_start_char !== end)
      return breach(`begins at ${block.source_start_char} of the source, not at ${end}`);
    end = block.source_end_char;
    const kept = new CodePoints(block.text);
    if (!block.kept) {
      if (kept.length !== end - block.source_start_char)
        return breach("its text is not as long as its stretch of the source");
      pieces.push(block.text);
      continue;
    }
    let at = block.source_start_char; // in the source
    let from = 0; // in the kept text
    for (let edit = edits[next]; edit && edit.source_start_char < end; edit = edits[++next]) {
      const same = edit.source_start_char - at;
      const after = new CodePoints(edit.after);
      if (same < 0 || edit.source_end_char > end)
        return breach(`the edit at ${edit.source_start_char} overlaps what is before it`);
      if (kept.slice(from + same, from + same + after.length) !== edit.after) {
        return breach(`the edit at ${edit.source_start_char} is not in its text`);
      }
      if (new CodePoints(edit.before).length !== edit.source_end_char - edit.source_start_char) {
        return breach(`the edit at ${edit.source_start_char} replaced more or less than its stretch of the source`);
      }
      pieces.push(kept.slice(from, from + same), edit.before);
      from += same + after.length;
      at = edit.source_end_char;
    }
    if (kept.length - from !== end - at)
      return breach("its text with the edits undone does not fill its stretch of the source");
    pieces.push(kept.slice(from, kept.length));
  }
  const left = edits[next];
  return left
    ? { dataset: "edits", row: `${left.doc_id}:${left.source_start_char}`, message: "lies in no kept paragraph" }
    : pieces.join("");
}

function* countBreaches(document: Row<"documents">, facts: Facts, length: number): Generator<Breach> {
  const kept = facts.paragraphs.filter((block) => block.kept).length;
  const counts = [
    ["char_count", document.char_count, length],
    ["sentence_count", document.sentence_count, facts.sentences.length],
    ["paragraph_count", document.paragraph_count, kept],
  ] as const;
  for (const [column, said, is] of counts) {
    if (said !== is)
      yield { dataset: "documents", row: document.doc_id, message: `${column} is ${said}, should be ${is}` };
  }
}

function* paragraphBreaches(document: Row<"documents">, { paragraphs }: Facts, text: CodePoints): Generator<Breach> {
  let next = 0;
  for (const block of paragraphs) {
    if (!block.kept) continue;
    if (block.start_char !== next) {
      yield {
        dataset: "paragraphs",
        row: nameOf(block),
        message: `begins at ${block.start_char} of the text, not at ${next}`,
      };
    }
    next = (block.end_char ?? 0) + 1;
  }
  if (Math.max(0, next - 1) !== text.length) {
    yield { dataset: "documents", row: document.doc_id, message: "text goes on after its last kept paragraph" };
  }
}

type Cells = Readonly<Record<string, unknown>>;

/** The datasets of a document, with the name of a row: the last column of its key. */
const OF_DOCUMENTS = Object.entries(DATASETS as Readonly<Record<string, Dataset>>).flatMap(([name, dataset]) => {
  const id = dataset.key?.at(-1);
  return id === undefined || dataset.reduced ? [] : [{ name: name as keyof Facts, id, dataset }];
});

/** Spans slice to the words that their column has, or at least lie within the text. */
function* spanBreaches(facts: Facts, text: CodePoints): Generator<Breach> {
  for (const { name, id, dataset } of OF_DOCUMENTS) {
    for (const [prefix, surface] of Object.entries(dataset.spans ?? {})) {
      for (const row of facts[name] as readonly Cells[]) {
        const message = spanBreach(row, `${prefix}start_char`, `${prefix}end_char`, surface, text);
        if (message !== null) yield { dataset: name, row: String(row[id]), message };
      }
    }
  }
}

function spanBreach(row: Cells, start: string, end: string, surface: string | null, text: CodePoints): string | null {
  const [from, to] = [row[start], row[end]];
  if (from === null && to === null) return null;
  if (surface !== null) {
    const same = text.slice(from as number, to as number) === row[surface];
    return same ? null : `${surface} is not documents.text[${from}:${to}]`;
  }
  const within = (from as number) < (to as number) && (to as number) <= text.length;
  return within ? null : `${start} ${from} and ${end} ${to} bound no span of the text`;
}

/** Evidence in the source: as written there, but for the edits that are on record, or the repair of removed text. */
function* sourceSpanBreaches(facts: Facts, source: CodePoints): Generator<Breach> {
  for (const { name, id, dataset } of OF_DOCUMENTS) {
    if (!dataset.inSource) continue;
    for (const row of facts[name] as readonly Cells[]) {
      const [start, end] = [row.source_start_char as number, row.source_end_char as number];
      const written = source.slice(start, end);
      if (written === row.surface) continue;
      const isKept = row.start_char !== null;
      const now = isKept ? edited(source, start, end, facts.edits) : repair(written).text;
      if (now !== null && now !== row.surface && !(isKept && isCutFrom(now, row, facts.edits))) {
        const message = `surface does not stand at ${start} to ${end} of the source`;
        yield { dataset: name, row: String(row[id]), message };
      }
    }
  }
}

/** Whether a surface begins or ends inside of what an edit made, of which the source knows the whole alone. */
function isCutFrom(now: string, row: Cells, edits: Facts["edits"]): boolean {
  const [start, end, surface] = [Number(row.source_start_char), Number(row.source_end_char), String(row.surface)];
  const from = firstFrom(edits, start);
  const isAtStart = edits.slice(from, from + 2).some((edit) => edit.source_start_char === start && edit.after !== "");
  const to = firstFrom(edits, end);
  const isAtEnd = edits.slice(to, to + 2).some((edit) => edit.source_end_char === end && edit.after !== "");
  if (isAtStart && isAtEnd) return now.includes(surface);
  return (isAtStart && now.endsWith(surface)) || (isAtEnd && now.startsWith(surface));
}

/** A stretch of the source with the edits in it; null where one reaches beyond it. */
function edited(source: CodePoints, start: number, end: number, edits: Facts["edits"]): string | null {
  let result = "";
  let at = start;
  for (let i = firstFrom(edits, start); i < edits.length; i++) {
    const edit = edits[i] as Facts["edits"][number];
    if (edit.source_start_char > end) break;
    if (edit.source_start_char < start || edit.source_end_char > end) return null;
    if (
      edit.source_end_char === edit.source_start_char &&
      (edit.source_start_char === start || edit.source_end_char === end)
    )
      return null;
    result += source.slice(at, edit.source_start_char) + edit.after;
    at = edit.source_end_char;
  }
  return result + source.slice(at, end);
}

/** The first edit that ends at `start` or behind it: edits stand in their order, and none reaches into another. */
function firstFrom(edits: Facts["edits"], start: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as Facts["edits"][number]).source_end_char < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const nameOf = ({ doc_id, block_index }: Row<"paragraphs">): string => `${doc_id}:${block_index}`;

/** A text that is counted and cut in code points; as cheap as a string where it has no astral characters. */
class CodePoints {
  readonly length: number;
  private readonly text: string;
  private readonly points: readonly string[] | null;

  constructor(text: string) {
    this.text = text;
    this.points = /[\ud800-\udbff]/.test(text) ? [...text] : null;
    this.length = this.points?.length ?? text.length;
  }

  slice(start: number, end: number): string {
    return this.points ? this.points.slice(start, end).join("") : this.text.slice(start, end);
  }
}

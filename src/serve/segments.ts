import type { Change, Mark } from "../core/reader.ts";

/**
 * A stretch of a block that the same marks cover from start to end: marks that lie over each other are cut, so that
 * markup never has to cross.
 */
export interface Segment {
  readonly text: string;
  /** Those that cover it, longest first. */
  readonly marks: readonly Mark[];
  /** Some of them begin here. */
  readonly opens: boolean;
  /** Changes at its start, whose text before stands in front of it; the last one's `after` may be its text. */
  readonly changes: readonly Change[];
  /** The change that its text is of. */
  readonly changed: Change | null;
}

/** A block's text in segments, in order; joined they are the text. Linear in the text, the marks and what overlaps. */
export function segmentsOf(text: string, marks: readonly Mark[], changes: readonly Change[]): Segment[] {
  const units = unitOffsets(text);
  const length = units.length - 1;
  const within = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edits = changes.toSorted((a, b) => a.start - b.start);
  const ends = edits.map((change) => change.start + [...change.after].length);
  const cuts = new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])]);
  for (const [index, { start }] of edits.entries()) cuts.add(start).add(ends[index] as number);
  const at = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: typeof within = [];
  let next = 0;
  let edit = 0;
  for (const [index, start] of at.entries()) {
    const end = at[index + 1] ?? start;
    open = open.filter((mark) => mark.end > start);
    const first = next;
    while (within[next]?.start === start) next++;
    open.push(...within.slice(first, next));
    const here = edit;
    while (edits[edit]?.start === start) edit++;
    if (start === end && here === edit) continue;
    const last = edits[edit - 1];
    segments.push({
      text: text.slice(units[start], units[end]),
      marks: open.map(({ mark }) => mark),
      opens: next > first,
      changes: edits.slice(here, edit),
      changed: last && start < (ends[edit - 1] as number) ? last : null,
    });
  }
  return segments;
}

/** The UTF-16 offset of each code point, and of the end. */
function unitOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; count++) {
    offsets[count] = unit;
    unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
  }
  offsets[count] = text.length;
  return offsets.subarray(0, count + 1);
}

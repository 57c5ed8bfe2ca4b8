import type { Span } from "./span.ts";

/** A change to a text: `[start, end)` of the source became `after`. Offsets are UTF-16 code units of the source. */
export interface Edit extends Span {
  readonly rule: string;
  readonly after: string;
}

/**
 * A text, the source that it came from and the edits between the two, sorted and without overlap.
 * `source` with every edit applied is `text`, always: edits are data that replays.
 */
export interface EditedText {
  readonly source: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export const unedited = (source: string): EditedText => ({ source, text: source, edits: [] });

/** Applies sorted, non-overlapping edits to `text`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = []; // joined at once: a text made by `+` is slow to scan
  let from = 0;
  for (const edit of edits) {
    pieces.push(text.slice(from, edit.start), edit.after);
    from = edit.end;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/**
 * A second round of edits, given in offsets of `edited.text`, laid over the first: all of it as edits of the source. Edits
 * of the two rounds that overlap become one, named for the earlier round (the cause); those that cancel out are left out;
 * no two edits have the same stretch. Linear.
 */
export function editAgain(edited: EditedText, next: readonly Edit[]): EditedText {
  if (next.length === 0) return edited;
  const { source, text: middle, edits: first } = edited;
  const text = applyEdits(middle, next);
  if (first.length === 0) return { source, text, edits: next };
  const edits: Edit[] = [];
  const push = (edit: Edit): void => {
    const last = edits.at(-1);
    if (last && last.start === edit.start && last.end === edit.end) {
      edits[edits.length - 1] = { ...last, after: last.after + edit.after };
    } else if (edit.after.length !== edit.end - edit.start || !source.startsWith(edit.after, edit.start)) {
      edits.push(edit);
    }
  };
  let shift = 0; // source offset minus middle offset, behind the edits of the first round taken so far
  let i = 0;
  let j = 0;
  while (i < first.length || j < next.length) {
    const a = first[i];
    const b = next[j];
    const aStart = a ? a.start - shift : Number.POSITIVE_INFINITY;
    const aEnd = a ? aStart + a.after.length : Number.POSITIVE_INFINITY;
    if (a && (!b || aEnd <= b.start)) {
      push(a);
      shift = a.end - aEnd;
      i++;
    } else if (b && (!a || b.end <= aStart)) {
      push({ rule: b.rule, start: b.start + shift, end: b.end + shift, after: b.after });
      j++;
    } else if (a && b) {
      // They overlap: one edit over every edit of either round that the growing stretch reaches.
      let at = Math.min(aStart, b.start);
      const start = at + shift;
      let end = Math.max(aEnd, b.end);
      let after = "";
      for (;;) {
        const nextA = first[i];
        const nextB = next[j];
        if (nextA && nextA.start - shift < end) {
          const nextEnd = nextA.start - shift + nextA.after.length;
          end = Math.max(end, nextEnd);
          shift = nextA.end - nextEnd;
          i++;
        } else if (nextB && nextB.start < end) {
          after += middle.slice(at, nextB.start) + nextB.after;
          at = nextB.end;
          end = Math.max(end, at);
          j++;
        } else break;
      }
      push({ rule: a.rule, start, end: end + shift, after: after + middle.slice(at, end) });
    }
  }
  return { source, text, edits };
}

/**
 * A function from offsets of `edited.text` to offsets of the source, for starts and, with `toEnd`, for ends: what was
 * deleted beside a stretch stays outside of it, and a place inside a replaced stretch goes to that stretch's start or end.
 * Logarithmic in the number of edits.
 */
export function sourceOffsets(edited: EditedText): (offset: number, toEnd?: boolean) => number {
  const { edits } = edited;
  if (edits.length === 0) return (offset) => offset;
  const starts = new Int32Array(edits.length); // in edited.text
  let shift = 0;
  for (const [k, edit] of edits.entries()) {
    starts[k] = edit.start - shift;
    shift += edit.end - edit.start - edit.after.length;
  }
  return (offset, toEnd = false) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = starts[middle] as number;
      // a deletion at `offset` lies before a start and after an end
      if (start < offset || (start === offset && !toEnd && edits[middle]?.after === "")) low = middle + 1;
      else high = middle;
    }
    const edit = edits[low - 1];
    if (!edit) return offset;
    const start = starts[low - 1] as number;
    const end = start + edit.after.length;
    if (offset >= end) return edit.end + (offset - end);
    return toEnd ? edit.end : edit.start;
  };
}

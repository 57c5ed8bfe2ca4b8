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
  let result = "";
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.after;
    from = edit.end;
  }
  return result + text.slice(from);
}

/**
 * A second round of edits, given in offsets of `edited.text`, laid over the first, in offsets of the source. Where a new edit touches an
 * earlier one the two become one, named for the earlier rule (the cause). Linear in the number of edits.
 */
export function editAgain(edited: EditedText, next: readonly Edit[]): EditedText {
  if (next.length === 0) return edited;
  const text = applyEdits(edited.text, next);
  if (edited.edits.length === 0) return { source: edited.source, text, edits: next };
  const first = edited.edits;
  const merged: Edit[] = [];
  let shift = 0; // source offset minus text offset, after the first edits that lie before
  let i = 0;
  let j = 0;
  while (i < first.length || j < next.length) {
    const a = first[i];
    const b = next[j];
    const aStart = a ? a.start - shift : Number.POSITIVE_INFINITY; // in edited.text
    const aEnd = a ? aStart + a.after.length : Number.POSITIVE_INFINITY;
    if (a && (!b || aEnd < b.start || (aEnd === b.start && aStart < b.start && b.end > b.start) || aEnd <= b.start)) {
      merged.push(a);
      shift = a.end - aEnd;
      i++;
    } else if (b && (!a || b.end <= aStart)) {
      merged.push({ rule: b.rule, start: b.start + shift, end: b.end + shift, after: b.after });
      j++;
    } else if (a && b) {
      // a and b overlap: grow one edit over every edit of either round that the growing stretch meets
      const startShift = shift;
      const rule = a.rule;
      const start = Math.min(aStart, b.start);
      let end = start;
      let after = "";
      let at = start;
      for (;;) {
        const na = first[i];
        const nb = next[j];
        const naStart = na ? na.start - shift : Number.POSITIVE_INFINITY;
        const takeB = nb !== undefined && (nb.start < end || end === start);
        const takeA = na !== undefined && (naStart < end || end === start);
        if (takeA && na && (!takeB || !nb || naStart <= nb.start)) {
          end = Math.max(end, naStart + na.after.length);
          shift = na.end - (naStart + na.after.length);
          i++;
        } else if (takeB && nb) {
          after += edited.text.slice(at, nb.start) + nb.after;
          at = nb.end;
          end = Math.max(end, nb.end);
          j++;
        } else break;
      }
      after += edited.text.slice(at, Math.max(at, end));
      merged.push({ rule, start: start + startShift, end: end + shift, after });
    }
  }
  return { source: edited.source, text, edits: merged };
}

/**
 * A function from offsets of `edited.text` to offsets of the source. A place inside a replaced stretch goes to the stretch's start, or,
 * with `toEnd`, to its end. Calls with growing offsets cost amortised constant time.
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

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
 * A second round of edits, given in offsets of `edited.text`, laid over the first: all of it as edits of the source.
 * Edits of the two rounds that overlap become one, named for the earlier round (the cause); those that cancel out are
 * left out; no two edits have the same stretch. Linear.
 */
export function editAgain(edited: EditedText, next: readonly Edit[]): EditedText {
  if (next.length === 0) return edited;
  const { source, text: middle, edits: first } = edited;
  const text = applyEdits(middle, next);
  return { source, text, edits: first.length === 0 ? next : new Overlay(source, middle, first, next).edits };
}

/** Two rounds of edits as one. */
class Overlay {
  readonly edits: Edit[] = [];
  private readonly source: string;
  private readonly middle: string;
  private readonly first: readonly Edit[];
  private readonly next: readonly Edit[];
  /** Source offset minus middle offset, behind the edits of the first round taken so far. */
  private shift = 0;
  private i = 0;
  private j = 0;

  constructor(source: string, middle: string, first: readonly Edit[], next: readonly Edit[]) {
    this.source = source;
    this.middle = middle;
    this.first = first;
    this.next = next;
    for (let a = first[0], b = next[0]; a || b; a = first[this.i], b = next[this.j]) this.take(a, b);
  }

  /** Takes the edit that comes first, or all that overlap with it. `a` is of the first round, `b` of the second. */
  private take(a: Edit | undefined, b: Edit | undefined): void {
    const aStart = a ? a.start - this.shift : Number.POSITIVE_INFINITY;
    const aEnd = a ? aStart + a.after.length : Number.POSITIVE_INFINITY;
    if (a && (!b || aEnd <= b.start)) {
      this.push(a);
      this.shift = a.end - aEnd;
      this.i++;
    } else if (b && b.end <= aStart) {
      this.push({ rule: b.rule, start: b.start + this.shift, end: b.end + this.shift, after: b.after });
      this.j++;
    } else if (a && b) this.takeOverlapping(a.rule, Math.min(aStart, b.start), Math.max(aEnd, b.end));
  }

  /** One edit over every edit of either round that the growing stretch `[at, end)` of the middle text reaches. */
  private takeOverlapping(rule: string, at: number, end: number): void {
    const start = at + this.shift;
    let after = "";
    for (;;) {
      const a = this.first[this.i];
      const b = this.next[this.j];
      if (a && a.start - this.shift < end) {
        const aEnd = a.start - this.shift + a.after.length;
        end = Math.max(end, aEnd);
        this.shift = a.end - aEnd;
        this.i++;
      } else if (b && b.start < end) {
        after += this.middle.slice(at, b.start) + b.after;
        at = b.end;
        end = Math.max(end, at);
        this.j++;
      } else break;
    }
    this.push({ rule, start, end: end + this.shift, after: after + this.middle.slice(at, end) });
  }

  private push(edit: Edit): void {
    const last = this.edits.at(-1);
    if (last && last.start === edit.start && last.end === edit.end) {
      this.edits[this.edits.length - 1] = { ...last, after: last.after + edit.after };
    } else if (edit.after.length !== edit.end - edit.start || !this.source.startsWith(edit.after, edit.start)) {
      this.edits.push(edit);
    }
  }
}

/**
 * A function from offsets of `edited.text` to offsets of the source, for starts and, with `toEnd`, for ends: what was
 * deleted beside a stretch stays outside of it, and a place inside a replaced stretch goes to that stretch's start or
 * end. Logarithmic in the number of edits.
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

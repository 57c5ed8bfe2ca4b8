import { isSpace } from "../text/letters.ts";

/** A line of a text: `[start, end)` without white space at its edges, closed at `next` (after the line end). */
export interface Line {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Cuts `text` at `\n` (a lone `\r` is white space). A line of white space alone has `start === end`. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf("\n", from);
    const next = feed < 0 ? text.length : feed + 1;
    let start = from;
    let end = next;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ from, start, end, next });
    from = next;
  }
  return lines;
}

import { isSpace } from "../text/letters.ts";
import { findSeparators } from "../text/seams.ts";

/** A line of a text: `[start, end)` without white space at its edges, closed at `next` (after the line end). */
export interface Line {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** True for the commas that a scraper joined paragraphs with: no line, but what stands between two. */
  readonly separator: boolean;
}

/**
 * Cuts `text` at `\n` (a lone `\r` is white space) and at the commas that paragraphs were joined with. A line of white space alone has
 * `start === end`.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let comma = text.indexOf(","); // the first one that does not lie before the line
  while (from < text.length) {
    const feed = text.indexOf("\n", from);
    const next = feed < 0 ? text.length : feed + 1;
    if (comma >= 0 && comma < from) comma = text.indexOf(",", from);
    for (const separator of comma >= 0 && comma < next ? findSeparators(text, from, next) : []) {
      if (separator.start > from) lines.push(trimmed(text, from, separator.start));
      lines.push({ ...trimmed(text, separator.start, separator.end), separator: true });
      from = separator.end;
    }
    if (from < next) lines.push(trimmed(text, from, next));
    from = next;
  }
  return lines;
}

function trimmed(text: string, from: number, next: number): Line {
  let start = from;
  let end = next;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { from, start, end, next, separator: false };
}

import type { Span } from "../core/span.ts";
import { isSpace } from "../text/letters.ts";
import { findSeparators } from "../text/missing-space.ts";

/** A line of a text: `[start, end)` without white space at its edges, closed at `next` (after the line end). */
export interface Line {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** True for the commas that a scraper joined paragraphs with: no line, but what stands between two. */
  readonly separator: boolean;
  /** Counts the lines that hold something, from 0; -1 for blank lines and separators. */
  readonly index: number;
}

/** The line that a hit stands in, and where the next hit or the line's end bounds what may be cut. */
export interface LineBounds {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
}

/**
 * Cuts `text` at `\n` (a lone `\r` is white space) and at the commas that paragraphs were joined with. A line of
 * white space alone has `start === end`.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let filled = 0;
  const add = (from: number, next: number, separator = false): void => {
    const { start, end } = trim(text, from, next);
    lines.push({ from, start, end, next, separator, index: separator || start === end ? -1 : filled++ });
  };
  let from = 0;
  let comma = indexOrEnd(text, ",", 0); // the first one that does not lie before the line
  while (from < text.length) {
    const next = Math.min(text.length, indexOrEnd(text, "\n", from) + 1);
    if (comma < from) comma = indexOrEnd(text, ",", from);
    for (const separator of comma < next ? findSeparators(text, from, next) : []) {
      if (separator.start > from) add(from, separator.start);
      add(separator.start, separator.end, true);
      from = separator.end;
    }
    if (from < next) add(from, next);
    from = next;
  }
  return lines;
}

function indexOrEnd(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}

function trim(text: string, from: number, next: number): Span {
  let start = from;
  let end = next;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Names that take the place of those that they overlap. Every list is in the order of the text. */
import type { NameSpan } from "./spans.ts";

/** Tells the spans over tokens `[from, to)`; asked from left to right, so that all answers together pass once. */
export function overlapsOf(spans: readonly NameSpan[]): (from: number, to: number) => readonly NameSpan[] {
  let first = 0;
  return (from, to) => {
    while (first < spans.length && (spans[first] as NameSpan).to <= from) first++;
    let end = first;
    while (end < spans.length && (spans[end] as NameSpan).from < to) end++;
    return spans.slice(first, end);
  };
}

/** The found spans, and those that they do not overlap. */
export function inPlaceOf(spans: readonly NameSpan[], found: readonly NameSpan[]): readonly NameSpan[] {
  if (found.length === 0) return spans;
  const over = overlapsOf(found);
  return [...spans.filter(({ from, to }) => over(from, to).length === 0), ...found].sort((a, b) => a.start - b.start);
}

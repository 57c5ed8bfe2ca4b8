/** Two spans of one name. */
import { resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import type { NameSpan } from "./spans.ts";

/** Code units of a personal name. */
export const LONGEST_NAME = 80;

/** A person's name in two pieces with nothing between. */
export function joinPieces({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "person" || !meets(tokens, previous, span)) return null;
  if (span.end - previous.start >= LONGEST_NAME) return null;
  return { put: [{ ...resized(tokens, previous, previous.from, span.to), end: span.end }], joins: "previous" };
}

/** One blank between, or the stop of an initial and one: `J.J` `. Rizal`. */
const meets = ({ text }: SpanHost["tokens"], { end }: NameSpan, { start }: NameSpan): boolean =>
  text.slice(end, start) === " " ||
  (text.slice(end, start) === ". " && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(end - 2, end)));

/** Stretches of time beside names: one axis for all rows of a table. */
import { html, type Markup } from "../markup.ts";
import { day } from "../numbers.ts";
import { say } from "../said.ts";
import { round } from "./scale.ts";

export interface Span {
  /** ISO days. */
  readonly first: string;
  readonly last: string;
}

/** Milliseconds of a day in UTC. */
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const DAY = 86_400_000;

/** What all spans lie in. */
export function extent(spans: readonly Span[]): Span | null {
  const firsts = spans.map(({ first }) => first).sort();
  const lasts = spans.map(({ last }) => last).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** A stretch on the axis of `whole`; its days stand in words in the row. */
export function spanBar(span: Span, whole: Span): Markup {
  const length = at(whole.last) - at(whole.first) + DAY;
  const x = (100 * (at(span.first) - at(whole.first))) / length;
  const width = Math.max(1.2, (100 * (at(span.last) - at(span.first) + DAY)) / length);
  return html`<svg class="span" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track"
  y="3.4" width="100" height="1.2"/><rect x="${round(Math.min(x, 100 - width))}" width="${round(
    width,
  )}" height="8"/></svg>`;
}

/** The ends of the axis, for the head of its column. */
export const spanHead = ({ first, last }: Span): Markup =>
  html`<span class="ends"><span>${say(day(first))}</span><span>${say(day(last))}</span></span>`;

/** `18–20 Sep 2019` in short: both ends, or the one day. */
export function spanWords({ first, last }: Span): Markup {
  const [a, b] = [day(first), day(last)];
  return first === last ? say(a) : say({ id: `${a.id} – ${b.id}`, en: `${a.en} – ${b.en}` });
}

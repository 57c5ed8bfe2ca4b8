/** What is corrected at the edges of the name of an event, a work, a law or a product. */
import { C } from "../../language/classes.ts";
import { isVerbInAnyCase } from "../../language/morphology.ts";
import { hasCapitalAt, is, wordAt } from "../../language/token-table.ts";
import { resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import { isRunOfCapitals } from "./span-words.ts";

/** The name goes on to the mark of `after`, over tokens that no other name has. */
export function takeToMark({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.mark) || !hasCapitalAt(tokens, after.mark - 1)) return null;
  return { put: [resized(tokens, span, span.from, after.mark)] };
}

/** `RUU Perlindungan` `Hak Pekerja`: over words that are no verbs, as far as they have a capital. */
export function takeLawRun(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const [from, to] = [match.span.to, match.after?.end ?? 0];
  if (hasCapitalAt(tokens, to) || !isRunOfCapitals(host, from, to)) return null;
  for (let at = from; at < to; at++) if (isVerbInAnyCase(tokens, at) || is(tokens, at, C.weekday)) return null;
  return takeRun(host, match);
}

/** `Timnas Indonesia` `U-22`. */
export function takeAgeGroup({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.end)) return null;
  return { put: [{ ...resized(tokens, span, span.from, after.end), type: "organisation" }] };
}

/** `KTT` `ASEAN`. */
export function summitOf(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const summit = span.from - 1;
  if (!host.isFree(summit) || !hasCapitalAt(tokens, summit)) return null;
  // `Pilgub DKI 2017`
  const to = /^(?:19|20)\d\d$/.test(wordAt(tokens, span.to)) ? span.to + 1 : span.to;
  return { put: [{ ...resized(tokens, span, summit, to), type: "event" }] };
}

/** `Festival Film` `Indonesia`. */
export function eventByHead(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const head = (before?.end ?? span.from) + 1;
  if (!host.isFree(head) || !isRunOfCapitals(host, head + 1, span.from + 1) || !hasCapitalAt(tokens, head)) return null;
  return { put: [{ ...resized(tokens, span, head, span.to), type: "event" }] };
}

/** As far as `after` goes, where no other name begins. */
export function takeRun({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.end)) return null;
  return { put: [resized(tokens, span, span.from, after.end)] };
}

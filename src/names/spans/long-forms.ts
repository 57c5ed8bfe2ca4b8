/** Long forms that the tagger cut or passed over before their initials: `Otoritas Jasa Keuangan (OJK)`. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { coverOf, inOrder } from "./recurring.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.75;
const INITIALS = /^\p{Lu}{3,8}$/u;
/** Tokens of the longest form that is looked for, and words that it may lack at its head. */
const LONGEST = 14;
const MOST_CUT = 3;

/** Takes in the first words of a body that its initials ask for, and adds a body that begins with the word for one. */
export function completeLongForms(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const shorts = spans.filter((span) => isShort(tokens, span));
  if (shorts.length === 0) return spans;
  const covered = coverOf(tokens, spans);
  const byEnd = new Map(spans.map((span) => [span.to, span]));
  const longer = new Map<NameSpan, NameSpan>();
  const found: NameSpan[] = [];
  for (const short of shorts) {
    const end = short.from - 1;
    const long = byEnd.get(end);
    const from = firstOf(tokens, wordAt(tokens, short.from), end);
    if (from < 0 || is(tokens, from, C.office)) continue;
    if (!long && isFree(covered, from, end) && is(tokens, from, C.institution))
      found.push(spanOver(tokens, from, end, { type: "organisation", rule, confidence: CONFIDENCE }));
    else if (long?.type === "organisation" && isCut(covered, from, long)) {
      const start = tokens.starts[from] as number;
      longer.set(long, { ...long, from, start, rule, confidence: Math.max(long.confidence, CONFIDENCE) });
    }
  }
  if (longer.size + found.length === 0) return spans;
  return inOrder(
    spans.map((span) => longer.get(span) ?? span),
    found,
  );
}

/** The initials of a body, alone in brackets. */
const isShort = (tokens: TokenTable, { type, from, to }: NameSpan): boolean =>
  type === "organisation" &&
  to === from + 1 &&
  lowerAt(tokens, from - 1) === "(" &&
  lowerAt(tokens, to) === ")" &&
  INITIALS.test(wordAt(tokens, from));

/** Where the words before `end` begin whose first letters are the initials; -1 without. */
function firstOf(tokens: TokenTable, initials: string, end: number): number {
  let left = initials.length;
  for (let at = end - 1; at >= 0 && at >= end - LONGEST; at--) {
    if (hasCapitalAt(tokens, at)) {
      if (wordAt(tokens, at).charAt(0) !== initials[left - 1]) return -1;
      left--;
      if (left === 0) return at;
    } else if (!is(tokens, at, C.office_link) && !is(tokens, at, C.preposition) && !is(tokens, at, C.additive))
      return -1;
  }
  return -1;
}

const isCut = (covered: Uint8Array, from: number, long: NameSpan): boolean =>
  from < long.from && long.from - from <= MOST_CUT && isFree(covered, from, long.from);

function isFree(covered: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (covered[at] === 1) return false;
  return true;
}

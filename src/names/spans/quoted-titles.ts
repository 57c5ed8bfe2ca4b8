/** Titles in marks behind the noun of a work: `lagu 'Tetap Santai'`, `berjudul "Plan A"`. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, sentenceAt } from "../../language/token-table.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.85;
/** Tokens of the longest title. */
const LONGEST_TITLE = 9;

/** Adds such titles where nothing goes beyond them; names inside a title are of it. */
export function addQuotedTitles(tokens: TokenTable, spans: readonly NameSpan[], rule: string): readonly NameSpan[] {
  const titles: NameSpan[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    const mark = initialAt(tokens, at);
    if ((mark !== "'" && mark !== '"') || !is(tokens, at - 1, C.work_noun)) continue;
    const end = titleEnd(tokens, at, mark);
    if (end < 0) continue;
    titles.push(spanOver(tokens, at + 1, end, { type: "work", rule, confidence: CONFIDENCE }));
    at = end;
  }
  return titles.length === 0 ? spans : merged(spans, titles);
}

/** The token of the closing mark of a title that opens with a capital; -1 where none is near. */
function titleEnd(tokens: TokenTable, open: number, mark: string): number {
  if (!hasCapitalAt(tokens, open + 1)) return -1;
  const last = Math.min(sentenceAt(tokens, open)[1], open + 2 + LONGEST_TITLE);
  for (let at = open + 2; at < last; at++) if (initialAt(tokens, at) === mark) return at;
  return -1;
}

/** The titles among the spans: those inside of one give way to it, one that a span goes beyond gives way itself. */
function merged(spans: readonly NameSpan[], titles: readonly NameSpan[]): readonly NameSpan[] {
  const put: NameSpan[] = [];
  let next = 0;
  for (const title of titles) {
    while (next < spans.length && (spans[next] as NameSpan).end <= title.start) put.push(spans[next++] as NameSpan);
    let last = next;
    let goesBeyond = false;
    let isSame = false;
    for (; last < spans.length && (spans[last] as NameSpan).start < title.end; last++) {
      const { start, end, type } = spans[last] as NameSpan;
      goesBeyond ||= start < title.start || end > title.end;
      isSame ||= start === title.start && end === title.end && type !== "person";
    }
    if (goesBeyond || isSame) put.push(...spans.slice(next, last));
    else put.push(title);
    next = last;
  }
  return [...put, ...spans.slice(next)];
}

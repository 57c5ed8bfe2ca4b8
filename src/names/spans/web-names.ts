/** Outlets and shops that are called by their address: `seperti dikutip dari Bolanusa.com`. */
import type { TokenTable } from "../../core/token-table.ts";
import { tokenAt } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { inPlaceOf, overlapsOf } from "./overlaps.ts";
import type { NameSpan } from "./spans.ts";

const CONFIDENCE = 0.9;

/** A name with the end of an address, and no more of one: no path, no `www.`, no mail. */
const ADDRESS =
  /(?<![\p{L}\p{N}@/._-])\p{L}[\p{L}\p{N}-]{2,40}\.(?:com|co\.id|net|org|id|tv)(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** Gives every such name its whole extent; what it is beyond a body, the tagger may know. */
export function addWebNames(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const over = overlapsOf(spans);
  for (const { 0: written, index: start } of tokens.text.matchAll(ADDRESS)) {
    const end = start + written.length;
    const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1];
    const under = over(from, to);
    if (under.some((span) => span.start <= start && span.end >= end)) continue;
    found.push({ type: "organisation", rule, confidence: CONFIDENCE, start, end, from, to });
  }
  return inPlaceOf(spans, found);
}

/** Persons whom a sentence opens with, and then describes: `Maman, seorang pedagang, mengeluh`. */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasPossessive } from "../../language/morphology.ts";
import { hasCapitalAt, initialAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { inOrder, isLoneName, personAt } from "./recurring.ts";
import type { NameSpan } from "./spans.ts";

const CONFIDENCE = 0.75;

/** Adds a first word that is never written small, where a comma and words for a person follow. */
export function addApposed(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  const { sentenceStart } = tokens;
  let next = 0;
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const at = sentenceStart[s] as number;
    if (initialAt(tokens, at + 1) !== "," || !describes(tokens, at + 2)) continue;
    while (next < spans.length && (spans[next] as NameSpan).to <= at) next++;
    if ((spans[next]?.from ?? tokens.length) <= at || !isName(tokens, at, tables)) continue;
    found.push(personAt(tokens, at, rule, CONFIDENCE));
  }
  return inOrder(spans, found);
}

/** `seorang`, `warga`, `pedagang`: words for one person. */
const describes = (tokens: TokenTable, at: number): boolean =>
  !hasCapitalAt(tokens, at) &&
  (is(tokens, at, C.described) ||
    is(tokens, at, C.kin) ||
    (is(tokens, at, C.unnamed) && is(tokens, at, C.role_opener)));

/** `Maman`; `Ironisnya` is none. */
const isName = (tokens: TokenTable, at: number, tables: SpanTables): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(wordAt(tokens, at)) && !hasPossessive(lowerAt(tokens, at)) && isLoneName(tokens, at, tables);

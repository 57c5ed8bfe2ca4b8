/**
 * Officials in a list whose one-word names the tagger passed over:
 * `Asisten Pembangunan Yusrina, serta Camat Selo Jumadi`.
 */
import { PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, sentenceAt, wordAt } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { coverOf, inOrder, isLoneName, personAt } from "./recurring.ts";
import type { NameSpan } from "./spans.ts";

const CONFIDENCE = 0.75;
/** Tokens between the first of an office and the name. */
const LONGEST_OFFICE = 12;

/** Adds the one-word names that close an office before the next office of a list, or the list itself. */
export function addListedOfficials(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const found: NameSpan[] = [];
  let covered: Uint8Array | null = null;
  let listed = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (!isOfficial(tokens, at)) continue;
    const end = sentenceAt(tokens, at)[1];
    covered ??= coverOf(tokens, spans);
    const name = nameBehind(tokens, covered, at, end);
    if (name < 0) continue;
    const goesOn = nextOfList(tokens, name + 1, end) || listed === sentenceAt(tokens, at)[0];
    if (goesOn) listed = sentenceAt(tokens, at)[0];
    if (goesOn && covered[name] === 0 && isLoneName(tokens, name, tables))
      found.push(personAt(tokens, name, rule, CONFIDENCE));
    at = name;
  }
  return inOrder(spans, found);
}

/** An office of the administration, which no company's name follows. */
const isOfficial = (tokens: TokenTable, at: number): boolean =>
  hasCapitalAt(tokens, at) &&
  is(tokens, at, C.office) &&
  !is(tokens, at, C.body_officer) &&
  (is(tokens, at, C.national_office) || !is(tokens, at, C.leader) || is(tokens, at, C.area_head));

/**
 * The last capitalised word of the run that begins with an office, where a comma, `dan`, `serta` or a stop follows; -1
 * without.
 */
function nameBehind(tokens: TokenTable, covered: Uint8Array, office: number, end: number): number {
  let last = -1;
  for (let at = office + 1; at < end && at < office + LONGEST_OFFICE; at++) {
    if (hasCapitalAt(tokens, at) || /^[IVX]+$/.test(wordAt(tokens, at))) last = at;
    else if (tokens.kinds[at] === PUNCTUATION || !is(tokens, at, C.office_link) || covered[at] === 1) break;
    else if (nextOfList(tokens, at, end)) break;
  }
  const after = initialAt(tokens, last + 1);
  const closes = last + 1 >= end || ",.;".includes(after) || is(tokens, last + 1, C.additive);
  return last > office + 1 && closes ? last : -1;
}

/** True where the next office of a list begins: `, Camat`, `, serta Plt Camat`, `dan Camat`. */
function nextOfList(tokens: TokenTable, at: number, end: number): boolean {
  let next = at;
  if (initialAt(tokens, next) === ",") next++;
  if (is(tokens, next, C.additive)) next++;
  if (next === at) return false;
  if (is(tokens, next, C.status)) next++;
  return next < end && hasCapitalAt(tokens, next) && is(tokens, next, C.office);
}

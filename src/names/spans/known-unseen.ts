/** Well-known names that the tagger passed over: `Kapuspenkum Kejagung`, `sopir Fortuner`. */
import type { MentionType } from "../../core/annotations.ts";
import { PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, initialAt, is, sentenceAt, textAt, wordAt } from "../../language/token-table.ts";
import { isWrittenSmall, type SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import { coverOf, inOrder } from "./recurring.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.75;
/** Tokens of the longest name that is looked for. */
const LONGEST = 5;
/** Letters of the shortest name of one word: two stand for too much. */
const LEAST_LETTERS = 3;

const ADDED: ReadonlySet<MentionType | null> = new Set<MentionType | null>(["organisation", "product"]);

/** Adds bodies and goods that everyone knows, where no other name and no further word with a capital is beside them. */
export function addKnownUnseen(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const covered = coverOf(tokens, spans);
  const found: NameSpan[] = [];
  const isOpen = (at: number): boolean =>
    at < tokens.length && covered[at] === 0 && tokens.kinds[at] !== PUNCTUATION && hasCapitalAt(tokens, at);
  for (let at = 0; at < tokens.length; at++) {
    if (!isOpen(at)) continue;
    let end = at + 1;
    while (isOpen(end)) end++;
    // what a short form in brackets stands for, the words before it say
    const known = initialAt(tokens, at - 1) === "(" ? null : knownAtEnd(tokens, at, end, tables);
    if (known) found.push(spanOver(tokens, known.from, end, { type: known.type, rule, confidence: CONFIDENCE }));
    at = end - 1;
  }
  return inOrder(spans, found);
}

/** The longest known name that closes a run of words with a capital, which it begins or an office does. */
function knownAtEnd(
  tokens: TokenTable,
  first: number,
  end: number,
  tables: SpanTables,
): { readonly from: number; readonly type: MentionType } | null {
  for (let from = Math.max(first, end - LONGEST); from < end; from++) {
    if (from === end - 1 && isWord(tokens, from)) return null;
    const type = knownTypeOf(textAt(tokens, from, end));
    if (type === null || !ADDED.has(type)) continue;
    const opens = from === first || isBefore(tokens, from - 1, type) || sentenceAt(tokens, from)[0] === from - 1;
    if (
      opens &&
      (end > from + 1 ? type === "product" || isNoPhrase(tokens, from, end, tables) : isTelling(tokens, from, tables))
    )
      return { from, type };
  }
  return null;
}

/** False for a body whose words are all written small too: `Merah Putih`. */
function isNoPhrase(tokens: TokenTable, from: number, end: number, { lexicon }: SpanTables): boolean {
  for (let at = from; at < end; at++) if (!isWrittenSmall(lexicon, tokens, at)) return true;
  return false;
}

/** A word of the language, and no body: nothing is asked about most words that a sentence begins with. */
const isWord = (tokens: TokenTable, at: number): boolean =>
  tokens.lexemeOf[at] !== 0 && !isBody(tokens, at) && !isSpelled(tokens, at);

/** `TikTok` has its capitals for itself. */
const isSpelled = (tokens: TokenTable, at: number): boolean => /\p{Ll}\p{Lu}/u.test(wordAt(tokens, at));

const isBody = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.national_body) && !is(tokens, at, C.regional_institution);

/** An office or a unit before a body, the noun of goods before goods. */
const isBefore = (tokens: TokenTable, at: number, type: MentionType): boolean =>
  type === "product"
    ? is(tokens, at, C.product_noun)
    : (is(tokens, at, C.office) && !is(tokens, at, C.minister)) || is(tokens, at, C.unit);

/**
 * A word that is nothing else: never written small, no place, no word of the language, and no body that every region
 * has. A sentence has its first capital anyhow.
 */
function isTelling(tokens: TokenTable, at: number, { lexicon, isPlace }: SpanTables): boolean {
  const word = wordAt(tokens, at);
  if (word.length < LEAST_LETTERS || isPlace(word)) return false;
  if (isWord(tokens, at) || initialAt(tokens, at + 1) === "(") return false;
  if (sentenceAt(tokens, at)[0] === at && !/.[\p{Lu}\d]/u.test(word)) return false;
  return (isSpelled(tokens, at) || !isWrittenSmall(lexicon, tokens, at)) && !is(tokens, at, C.class_acronym);
}

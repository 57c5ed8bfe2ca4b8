/** Ships by the short form that opens their names: `KMP Labitra Adinda`, `KRI Raden Wirasena-331`. */
import { NUMBER, PUNCTUATION } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, is, isCapitalAt, wordAt } from "../../language/token-table.ts";
import type { SpanTables } from "./correct-spans.ts";
import { inPlaceOf, overlapsOf } from "./overlaps.ts";
import { type NameSpan, spanOver } from "./spans.ts";

const CONFIDENCE = 0.85;
/** Tokens of the longest name behind the short form. */
const LONGEST = 5;

/** Makes one name of the short form for a ship and what follows it, instead of what the tagger saw there. */
export function addShips(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  _: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const ships: NameSpan[] = [];
  const over = overlapsOf(spans);
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isCapitalAt(tokens, at) || !isShip(tokens, at)) continue;
    const to = nameEnd(tokens, at + 1);
    if (to > at + 1 && isOpen(over(at, to), at, to))
      ships.push(spanOver(tokens, at, to, { type: "product", rule, confidence: CONFIDENCE }));
  }
  return inPlaceOf(spans, ships);
}

/** The short form in capitals: `KM`, and no `Km`. */
const isShip = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.ship) && wordAt(tokens, at) === wordAt(tokens, at).toUpperCase();

/** Where the words with a capital end, which numbers may close; `from` where none is a word. */
function nameEnd(tokens: TokenTable, from: number): number {
  let to = from;
  while (to < from + LONGEST && isOfName(tokens, to)) to++;
  // `KN SAR Puntadewa`, and no `KM 348 Tahun 2019`
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, at));
  return isName(from) || (isName(from + 1) && tokens.kinds[from] !== NUMBER) ? to : from;
}

const isOfName = (tokens: TokenTable, at: number): boolean =>
  tokens.kinds[at] !== PUNCTUATION &&
  (hasCapitalAt(tokens, at) || /^\d+$/.test(wordAt(tokens, at))) &&
  !is(tokens, at, C.weekday) &&
  !is(tokens, at, C.ship);

/** True where no name goes beyond the ship's: those within it are parts of it, and one of its type and length is it. */
const isOpen = (names: readonly NameSpan[], from: number, to: number): boolean =>
  names.every((name) => name.from >= from && name.to <= to && !(name.type === "product" && name.to === to));

/** Persons whom an article names by their initials only: suspects, victims, witnesses. */
import { NUMBER } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { compilePattern, type PatternHost, type TokenTest } from "../../language/token-pattern.ts";
import { initialAt, is, isCapitalAt, lowerAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { hashLower } from "../hashing.ts";
import type { SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import { coverOf, inOrder, personAt } from "./recurring.ts";
import { isShortOfNouns } from "./short-forms.ts";
import type { NameSpan } from "./spans.ts";

const CONFIDENCE = 0.8;
/** What the tagger took for no person is no one's initials where it was surer than this. */
const LEAST_FIRM = 0.7;
const MOST_LETTERS = 4;
const LETTERS = /^[A-Z]{1,4}$/;

/** `pelakunya`, `ibunya`: someone by what he is to another. */
const owned: TokenTest<PatternHost> = ({ tokens }, i) => {
  const word = lowerAt(tokens, i);
  if (!word.endsWith(OWNER)) return false;
  const stem = word.slice(0, -OWNER.length);
  return LEXICON.isOf(stem, C.suspect) || LEXICON.isOf(stem, C.kin);
};
const OWNER = "nya";

const BEFORE = compilePattern<PatternHost>(
  "(<initials_cue> (:|adalah)?|<suspect> ,? (yakni|yaitu|adalah)?|@owned ,? (yakni|yaitu|adalah)?" +
    "|<called> <honorific>?|alias)",
  { owned },
  { backward: true },
);
/** `AS (34)`, `berinisial AS`: what else the letters stand for does not count. */
const CUE = compilePattern<PatternHost>("<initials_cue> (:|adalah)?", {}, { backward: true });
/** `KDM, begitu ia disapa`, `JJ, sapaan akrabnya`. */
const CALLED = compilePattern<PatternHost>(
  ", (<his_name>|(sapaan|panggilan) aa?|(demikian|begitu) <pronoun>? aa? <called>)",
  {},
);
/** `AR (34)`, `AR (34 tahun)`. */
const AGE = compilePattern<PatternHost>("\\( @age (tahun|thn)? \\)", {
  age: ({ tokens }, i) => tokens.kinds[i] === NUMBER && (tokens.ends[i] as number) - (tokens.starts[i] as number) <= 2,
});

/** Adds the initials that a word before or an age behind shows to be a person's, and where they stand again. */
export function addInitials(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const free = freeInitials(tokens, spans, tables);
  const people = new Set<number>();
  for (const at of free) if (isShown(tokens, at) || goesOnList(tokens, people, at)) people.add(at);
  if (people.size === 0) return spans;
  const words = new Set([...people].map((at) => wordAt(tokens, at)));
  const covered = coverOf(tokens, spans);
  for (const at of free) if (isShortOfNouns(tokens, covered, at, tables)) words.delete(wordAt(tokens, at));
  for (const at of people) if (!words.has(wordAt(tokens, at))) people.delete(at);
  const long = coverOf(
    tokens,
    spans.filter(({ from, to }) => to - from > 1),
  );
  for (let at = 0; at < tokens.length; at++)
    if (long[at] === 0 && isLetters(tokens, at) && words.has(wordAt(tokens, at))) people.add(at);
  // the tagger's own are among them, for where they stand again
  const seen = new Set(
    spans.filter(({ type, from, to }) => type === "person" && to === from + 1).map(({ from }) => from),
  );
  const found = [...people].filter((at) => !seen.has(at)).map((at) => personAt(tokens, at, rule, CONFIDENCE));
  return inOrder(
    spans.filter(({ type, from, to }) => type === "person" || to - from > 1 || !people.has(from)),
    found,
  );
}

/** False for a single word that the tagger took for a person, or for something else without being sure. */
const isFirm = ({ from, to, type, confidence }: NameSpan): boolean =>
  to - from > 1 || (type !== "person" && confidence >= LEAST_FIRM);

const BODY = GAZETTEER_BITS.organisation | GAZETTEER_BITS.area;

/** Tokens of one to four capitals that are no name yet and no known short form, or surely initials here; in order. */
function freeInitials(tokens: TokenTable, spans: readonly NameSpan[], { gazetteer }: SpanTables): number[] {
  const firm = coverOf(tokens, spans.filter(isFirm));
  const long = coverOf(
    tokens,
    spans.filter(({ from, to }) => to - from > 1),
  );
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (long[at] === 1 || !isLetters(tokens, at)) continue;
    const known = gazetteer.words.get(hashLower(lowerAt(tokens, at))) ?? 0;
    if (isSurely(tokens, at, known)) found.push(at);
    else if (firm[at] === 0 && (known & (BODY | GAZETTEER_BITS.country)) === 0 && !isOther(tokens, at)) found.push(at);
  }
  return found;
}

/** One to four capitals that close a run of them and number or name nothing. */
function isLetters(tokens: TokenTable, at: number): boolean {
  if (!isCapitalAt(tokens, at) || isCapitalAt(tokens, at + 1)) return false;
  if ((tokens.ends[at] as number) - (tokens.starts[at] as number) > MOST_LETTERS) return false;
  if (is(tokens, at - 1, C.lettered) && !is(tokens, at - 1, C.initials_cue)) return false;
  return LETTERS.test(wordAt(tokens, at));
}

const isOther = (tokens: TokenTable, at: number): boolean => {
  const word = wordAt(tokens, at);
  return (
    is(tokens, at, C.institution) || is(tokens, at, C.class_acronym) || (word.length > 2 && knownTypeOf(word) !== null)
  );
};

/** `berinisial AS`, `AS (34)`: a country by two letters, not a party with its seats (`PDIP (34)`). */
const isSurely = (tokens: TokenTable, at: number, known: number): boolean =>
  CUE({ tokens }, at - 1, 0, at) !== null ||
  ((known & BODY) === 0 && wordAt(tokens, at).length === 2 && AGE({ tokens }, at + 1, at + 1, tokens.length) !== null);

/** True where the text says that the letters are someone's initials. */
const isShown = (tokens: TokenTable, at: number): boolean =>
  BEFORE({ tokens }, at - 1, 0, at) !== null ||
  AGE({ tokens }, at + 1, at + 1, tokens.length) !== null ||
  CALLED({ tokens }, at + 1, at + 1, tokens.length) !== null;

/** `A, R, WS, dan AR`: true for what follows initials in a list. */
function goesOnList(tokens: TokenTable, people: ReadonlySet<number>, at: number): boolean {
  let before = at - 1;
  while (before > at - 3 && (initialAt(tokens, before) === "," || is(tokens, before, C.additive))) before--;
  return before < at - 1 && people.has(before);
}

/**
 * Names that the article itself says to be a body's: `Ikatan Petani Garam Madura (Ipegama)`, `PT Mulia Karsa Tbk`;
 * and so `Ketua Ipegama Hasan`, `saham Mulia Karsa`.
 */
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { isTitle } from "../../language/titles.ts";
import { hasCapitalAt, initialAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import { hashLower } from "../hashing.ts";
import { KNOWN, type SpanTables } from "./correct-spans.ts";
import { lastOfCompany } from "./harmonise.ts";
import { overlapsOf } from "./overlaps.ts";
import { inOrder } from "./recurring.ts";
import { isDrawnFrom, isInitialsOf, isShortBeside } from "./short-forms.ts";
import { type NameSpan, spanOver } from "./spans.ts";

/** How sure the tagger must be of a long form, and of one that begins with the word for a body: `Badan`. */
const LEAST_SURE = 0.7;
const LEAST_BEGUN = 0.3;
/** How sure a name is that was stated. */
const STATED = 0.8;
/** What the tagger is so sure of stays as it is; a place may well be what a body is called after. */
const SURE = 0.97;
const SURE_PLACE = 0.8;
const SURE_THING = 0.5;
/** How sure it is of a body that goes on with no known name of a person: `XL Axiata West Region`. */
const SURE_WHOLE = 0.7;
/** Letters of the shortest word that is made of others (`Ipegama`), and of initials that no brackets state. */
const LEAST_LETTERS = 4;
const LEAST_INITIALS = 3;
/** Words of a holder's name. */
const LONGEST_HOLDER = 4;

/** Words of a company that is also called without the last of them. */
const LONG_COMPANY = 3;

interface Stated {
  readonly words: readonly string[];
  /** In brackets or behind `atau`: a name also where the tagger saw none. */
  readonly isShort: boolean;
}

interface StatedNames {
  /** By the words, with a blank between. */
  readonly byWords: Map<string, Stated>;
  /** By first word: how many words its names have, most first. */
  readonly lengths: Map<string, number[]>;
}

/** Gives every occurrence of a stated name its type, and parts it from the name of its holder. */
export function markStatedBodies(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const names = statedNames(tokens, spans, tables);
  if (names.byWords.size === 0) return spans;
  const over = overlapsOf(spans);
  const found: NameSpan[] = [];
  const replaced = new Set<NameSpan>();
  for (let at = 0; at < tokens.length; at++) {
    if (!hasCapitalAt(tokens, at)) continue;
    const name = statedAt(tokens, names, at);
    if (name === null) continue;
    const to = at + name.words.length;
    const [next] = over(at, to + 1).slice(-1);
    const under = over(at, to);
    const put = occurrence(tokens, tables, { name, at, under, next, rule });
    if (put === null) continue;
    for (const span of under) replaced.add(span);
    found.push(...put);
    at = to - 1;
  }
  if (found.length === 0) return spans;
  return inOrder(
    spans.filter((span) => !replaced.has(span)),
    found,
  );
}

/** The longest stated name that begins at a token. */
function statedAt(tokens: TokenTable, { byWords, lengths }: StatedNames, at: number): Stated | null {
  for (const length of lengths.get(wordAt(tokens, at)) ?? []) {
    const name = byWords.get(wordsAt(tokens, at, length).join(" "));
    if (name) return name;
  }
  return null;
}

const wordsAt = (tokens: TokenTable, from: number, length: number): string[] =>
  Array.from({ length }, (_, i) => wordAt(tokens, from + i));

interface Occurrence {
  readonly name: Stated;
  readonly at: number;
  /** The spans that the name overlaps. */
  readonly under: readonly NameSpan[];
  /** The span right behind it. */
  readonly next: NameSpan | undefined;
  readonly rule: string;
}

/** What stands in place of the spans about a stated name; null where they are right. */
function occurrence(
  tokens: TokenTable,
  tables: SpanTables,
  { name, at, under, next, rule }: Occurrence,
): readonly NameSpan[] | null {
  const to = at + name.words.length;
  const body = spanOver(tokens, at, to, { type: "organisation", rule, confidence: STATED });
  if (isTitle(tokens, at - 1) || is(tokens, at - 1, C.company_form)) return null;
  const [only] = under;
  if (!only) return isUnseen(tokens, name, at, next) ? [body] : null;
  if (under.some((span) => span.from < at || isSureOther(span, at, to))) return null;
  const end = Math.max(...under.map((span) => span.to));
  const isRight = end === to && only.type === "organisation" && only.from === at && only.confidence >= STATED;
  if (end <= to) return isRight ? null : [body];
  if (!holdsNext(tokens, tables, at, to, end) || isWhole(tokens, tables, only, to)) return null;
  return [body, spanOver(tokens, to, end, { type: "person", rule, confidence: STATED })];
}

/** Whether a name that the tagger saw nothing of is the body: it stands alone, or between an office and its holder. */
function isUnseen(tokens: TokenTable, { words, isShort }: Stated, at: number, next: NameSpan | undefined): boolean {
  const to = at + words.length;
  if (isHeld(tokens, at) && next?.from === to && next.type === "person") return true;
  return isAlone(tokens, at, to) && (isShort || words.length > 1);
}

/** Whether what follows a body's name, as far as `end`, is the name of who holds the office before it. */
const holdsNext = (tokens: TokenTable, tables: SpanTables, at: number, to: number, end: number): boolean =>
  isHeld(tokens, at) && isHolder(tokens, tables, to, end) && !isNamedBehind(tokens, end);

/** `Group Head XL Axiata West Region, Hasan`: the holder comes behind the comma. */
const isNamedBehind = (tokens: TokenTable, at: number): boolean =>
  initialAt(tokens, at) === "," && hasCapitalAt(tokens, at + 1) && !is(tokens, at + 1, C.office);

/** A body that the tagger is sure of, and that goes on with no person's name behind `at`. */
const isWhole = (tokens: TokenTable, tables: SpanTables, { type, to, confidence }: NameSpan, at: number): boolean =>
  type === "organisation" && confidence >= SURE_WHOLE && !isPersonal(tokens, tables, at, to);

/** What the tagger is sure of beside the body itself. */
function isSureOther({ type, from, to, confidence }: NameSpan, at: number, end: number): boolean {
  if (type === "organisation" && from === at && to === end) return false;
  const sure = type === "person" || type === "organisation" ? SURE : type === "location" ? SURE_PLACE : SURE_THING;
  return confidence >= sure;
}

const isAlone = (tokens: TokenTable, at: number, to: number): boolean =>
  !hasCapitalAt(tokens, to) && (!hasCapitalAt(tokens, at - 1) || is(tokens, at - 1, C.office));

const FIELDS: readonly number[] = [C.office_modifier, C.portfolio, C.unit];
const HELD: readonly number[] = [C.office, C.leader, C.body_officer, C.team_member, C.described, C.company_head];

/** Behind what someone is in a body: `peneliti Laristro`, `Ketua Umum Ipegama`. */
const isHeld = (tokens: TokenTable, at: number): boolean =>
  HELD.some(
    (name) => is(tokens, at - 1, name) || (is(tokens, at - 2, name) && FIELDS.some((f) => is(tokens, at - 1, f))),
  );

/** Whether a word is known as a person's. */
function isPersonal({ text, starts, ends }: TokenTable, { gazetteer }: SpanTables, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (((gazetteer.words.get(hashLower(text, starts[at], ends[at])) ?? 0) & KNOWN.personal) !== 0) return true;
  return false;
}

/** Words that may be a person's name, and no place's. */
function isHolder(tokens: TokenTable, { gazetteer, isPlace }: SpanTables, from: number, to: number): boolean {
  if (to - from > LONGEST_HOLDER || isPlace(tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]))) return false;
  for (let at = from; at < to; at++) {
    const known = gazetteer.words.get(hashLower(tokens.text, tokens.starts[at], tokens.ends[at])) ?? 0;
    const isKnown = (known & KNOWN.personal) !== 0;
    if (!/^\p{Lu}[\p{Ll}'’.-]+$/u.test(wordAt(tokens, at))) return false;
    if (!isKnown && ((known & KNOWN.goesOn) !== 0 || tokens.lexemeOf[at] !== 0 || isPlace(wordAt(tokens, at))))
      return false;
  }
  return true;
}

function statedNames(tokens: TokenTable, spans: readonly NameSpan[], tables: SpanTables): StatedNames {
  const names: StatedNames = { byWords: new Map(), lengths: new Map() };
  const companies = new Set<string>();
  for (const span of spans) {
    const { type, from, to, confidence } = span;
    const least = is(tokens, from, C.institution) ? LEAST_BEGUN : LEAST_SURE;
    if (type !== "organisation" || to - from < 2 || confidence < least) continue;
    if (isShortOf(tokens, to + 1, span, tables)) learn(names, [wordAt(tokens, to + 1)], true);
    if (confidence < LEAST_SURE) continue;
    const words = companyWords(tokens, from, to);
    if (words.length < 2) continue;
    learn(names, words, false);
    companies.add(words.join(" "));
    // `PT Mulia Karsa Lestari Tbk`: `Mulia Karsa`
    if (words.length === LONG_COMPANY) learn(names, words.slice(0, -1), false);
  }
  for (const initials of ownInitials(companies)) learn(names, [initials], false);
  return names;
}

function learn({ byWords, lengths }: StatedNames, words: readonly string[], isShort: boolean): void {
  const key = words.join(" ");
  if (byWords.has(key)) return;
  byWords.set(key, { words, isShort });
  const first = words[0] as string;
  const known = lengths.get(first) ?? [];
  if (!known.includes(words.length))
    lengths.set(
      first,
      [...known, words.length].sort((x, y) => y - x),
    );
}

/** The words of a company between its legal forms; none of what is no company or has marks in its name. */
function companyWords(tokens: TokenTable, from: number, to: number): readonly string[] {
  if (!is(tokens, from, C.company_form)) return [];
  const last = lastOfCompany(tokens, from, to);
  const words: string[] = [];
  for (let at = from + 1; at < last; at++) words.push(wordAt(tokens, at));
  return words.every((word) => /^\p{L}/u.test(word)) ? words : [];
}

/** The initials of companies that no other of the article has. */
function ownInitials(companies: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of companies) {
    const initials = name
      .split(" ")
      .map((word) => word.charAt(0))
      .join("");
    counts.set(initials, (counts.get(initials) ?? 0) + 1);
  }
  const isOwn = ([initials, count]: readonly [string, number]) =>
    count === 1 && initials.length >= LEAST_INITIALS && /^\p{Lu}+$/u.test(initials);
  return [...counts].filter(isOwn).map(([initials]) => initials);
}

/** Initials beside the long form, or a word that is made of its letters and is nothing else: `Ipegama`. */
function isShortOf(tokens: TokenTable, at: number, long: NameSpan, { gazetteer, isPlace }: SpanTables): boolean {
  if (!isShortBeside(tokens, at)) return false;
  if (isInitialsOf(tokens, at, long)) return true;
  const word = wordAt(tokens, at);
  if (word.length < LEAST_LETTERS || !/^\p{Lu}[\p{L}\d]+$/u.test(word) || tokens.lexemeOf[at] !== 0) return false;
  if (((gazetteer.words.get(hashLower(word)) ?? 0) & KNOWN.personal) !== 0 || isPlace(word)) return false;
  let whole = "";
  for (let i = long.from; i < long.to; i++) whole += lowerAt(tokens, i);
  return isDrawnFrom(word.toLowerCase(), whole);
}

/** One name is of one type throughout an article. */
import type { MentionType } from "../../core/annotations.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { is, lowerAt, wordAt } from "../../language/token-table.ts";
import { hashLower } from "../hashing.ts";
import { KNOWN, type SpanTables } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";
import { type NameSpan, TAGGER } from "./spans.ts";

/** How surely a name was taken for each type. */
type Votes = Map<MentionType, number>;

/** How many times as sure of one side the tagger must be. */
const MAJORITY = 1.5;

/** What the tables of names know of any word of a span. */
function knownOf({ text, starts, ends }: TokenTable, { from, to }: NameSpan, { gazetteer }: SpanTables): number {
  let known = 0;
  for (let at = from; at < to; at++) known |= gazetteer.words.get(hashLower(text, starts[at], ends[at])) ?? 0;
  return known;
}

/** Persons called as one of `names` are of that type, unless the tables know a word of theirs as a person's. */
function retypePersons(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  names: ReadonlySet<string>,
  put: { readonly type: MentionType; readonly rule: string },
): readonly NameSpan[] {
  if (names.size === 0) return spans;
  return spans.map((span) => {
    if (span.type !== "person" || !names.has(tokens.text.slice(span.start, span.end))) return span;
    return (knownOf(tokens, span, tables) & KNOWN.personal) === 0 ? { ...span, ...put } : span;
  });
}

/** A name that stands behind the kind of an area somewhere (`Kabupaten Madina`) is no person anywhere. */
export function areasElsewhere(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const areas = new Set<string>();
  for (const { type, from, to, end } of spans)
    if (type === "location" && to - from > 1 && (is(tokens, from, C.place_unit) || isVillage(tokens, from)))
      areas.add(tokens.text.slice(tokens.starts[from + 1], end));
  return retypePersons(tokens, spans, tables, areas, { type: "location", rule });
}

/** `Kampung`: a village without a list of its names. */
const isVillage = ({ lexicon, lexemeOf }: TokenTable, at: number): boolean =>
  lexicon.lexemes[lexemeOf[at] as number]?.values.place === "village";

/** Where a company's name ends before `(Persero) Tbk`. */
export function lastOfCompany(tokens: TokenTable, from: number, to: number): number {
  let last = from + 2;
  while (last < to && lowerAt(tokens, last) !== "(" && !is(tokens, last, C.company_form)) last++;
  return Math.min(last, to);
}

/** A name of one word that stands behind the noun of a group, or who leads it, somewhere is no person anywhere. */
export function bodiesElsewhere(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const bodies = new Set<string>();
  // of one word: `agensi Kim Soo Hyun` has the name of a person
  for (const { type, from, to, start, end } of spans)
    if (
      type === "organisation" &&
      to - from === 1 &&
      (is(tokens, from - 1, C.group_noun) || is(tokens, from - 1, C.leader))
    )
      bodies.add(tokens.text.slice(start, end));
    else if (type === "organisation" && to - from > 1 && is(tokens, from, C.company_form))
      bodies.add(tokens.text.slice(tokens.starts[from + 1], tokens.ends[lastOfCompany(tokens, from, to) - 1]));
  return retypePersons(tokens, spans, tables, bodies, { type: "organisation", rule });
}

const NOUNS: readonly (readonly [noun: number, type: MentionType])[] = [
  [C.work_noun, "work"],
  [C.product_noun, "product"],
  [C.group_noun, "organisation"],
];
/** How many times a name stands behind such a noun. */
const LEAST_NOUNS = 2;
/** How sure of another type the tagger may be; and of a body, which may well bear the name of its goods. */
export const UNSURE_OF_KIND = 0.8;
const UNSURE_OF_BODY = 0.6;

/** A name that stands behind the noun of one kind of thing twice, and of no other, is of that type elsewhere too. */
export function kindsElsewhere(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const votes = new Map<string, Votes>();
  for (const { type, from, start, end } of spans) {
    const said = NOUNS.find(([noun]) => is(tokens, from - 1, noun))?.[1];
    if (said === undefined || said !== type) continue;
    const surface = tokens.text.slice(start, end);
    const vote: Votes = votes.get(surface) ?? new Map();
    vote.set(type, (vote.get(type) ?? 0) + 1);
    votes.set(surface, vote);
  }
  if (votes.size === 0) return spans;
  return spans.map((span) => {
    const vote = votes.get(tokens.text.slice(span.start, span.end));
    const [type, count] = vote?.size === 1 ? ([...vote][0] as [MentionType, number]) : [span.type, 0];
    const unsure = span.type === "organisation" ? UNSURE_OF_BODY : UNSURE_OF_KIND;
    if (type === span.type || count < LEAST_NOUNS || span.confidence >= unsure) return span;
    return (knownOf(tokens, span, tables) & KNOWN.personal) === 0 ? { ...span, type, rule } : span;
  });
}

/** How sure the tagger must be of a full name, and may be of something else that is called by a word of it. */
const SURE_FULL = 0.7;
export const UNSURE_OF_PART = 0.8;

/**
 * What is called by the first or last word of a person's full name is that person (`Robert O'Brien`, then `O'Brien`),
 * unless the tagger is sure of something else, or the tables know it for something else.
 */
export function partsOfPersons(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  const parts = new Set<string>();
  for (const { type, from, to, confidence } of spans) {
    if (type !== "person" || to - from < 2 || confidence < SURE_FULL) continue;
    for (const at of [from, to - 1]) parts.add(wordAt(tokens, at));
  }
  if (parts.size === 0) return spans;
  return spans.map((span) => {
    const { type, from, to, start, end, confidence } = span;
    if (type === "person" || to - from > 1 || confidence >= UNSURE_OF_PART || span.rule !== TAGGER) return span;
    const surface = tokens.text.slice(start, end);
    if (!parts.has(surface) || !SURNAME.test(surface) || tables.isPlace(surface)) return span;
    const isOther =
      knownTypeOf(surface) !== null || is(tokens, from - 1, C.work_noun) || is(tokens, from - 1, C.product_noun);
    if (isOther || (knownOf(tokens, span, tables) & KNOWN.impersonal) !== 0) return span;
    return { ...span, type: "person", rule };
  });
}

/** `O'Brien`, `Strowman`, `Al-Rasyid`; not `OMRON`, `BRIsyariah`. */
const SURNAME = /^(?:\p{Lu}['’]|\p{Lu}\p{Ll}-)?\p{Lu}\p{Ll}{2,}$/u;

/**
 * Where the tagger took a name for a person here and for something else there, the side that it was surer of wins,
 * unless the tables of names speak against it.
 */
export function harmoniseTypes(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  rule: string,
): readonly NameSpan[] {
  if (spans.every(({ type }) => type === spans[0]?.type)) return spans;
  const votes = new Map<string, Votes>();
  let divided = false;
  for (const { start, end, type, confidence } of spans) {
    const surface = tokens.text.slice(start, end);
    const vote: Votes = votes.get(surface) ?? new Map();
    vote.set(type, (vote.get(type) ?? 0) + confidence);
    votes.set(surface, vote);
    divided ||= vote.size > 1;
  }
  if (!divided) return spans;
  return spans.map((span) => {
    const surface = tokens.text.slice(span.start, span.end);
    const vote = votes.get(surface) as Votes;
    if (vote.size < 2) return span;
    const type = elected(span, vote, knownOf(tokens, span, tables), tables.isPlace(surface));
    return type === span.type ? span : { ...span, type, rule };
  });
}

/** The type of a span whose name was taken for several. */
function elected(span: NameSpan, vote: Votes, known: number, isPlace: boolean): MentionType {
  const ruling = rulingOf(vote);
  if (ruling !== null && span.confidence < UNSURE_OF_PART) return mayBe(ruling, known) ? ruling : span.type;
  const person = vote.get("person") ?? 0;
  const [other, otherVotes] = heaviestBesidePerson(vote);
  if (person === 0) return span.type;
  const personal = (known & KNOWN.personal) !== 0;
  const impersonal = (known & (KNOWN.goesOn | KNOWN.elsewhere)) !== 0;
  if (span.type !== "person")
    return !impersonal && person > MAJORITY * otherVotes && (personal || !isPlace) ? "person" : span.type;
  return impersonal && !personal && otherVotes > MAJORITY * person ? other : "person";
}

/** How many times as sure of one type as of all others the tagger is where it rules, and how sure of it at least. */
const RULING = 4;
const LEAST_RULING = 2.5;

/** The type that a name was taken for nearly always, as sure as of several sightings; null where none was. */
function rulingOf(vote: Votes): MentionType | null {
  let sum = 0;
  for (const votes of vote.values()) sum += votes;
  for (const [type, votes] of vote) if (votes >= LEAST_RULING && votes >= RULING * (sum - votes)) return type;
  return null;
}

/** Whether the tables of names allow a name of the type. */
const mayBe = (type: MentionType, known: number): boolean =>
  type === "person" ? (known & KNOWN.goesOn) === 0 : (known & KNOWN.personal) === 0;

function heaviestBesidePerson(vote: Votes): readonly [MentionType, number] {
  let best: MentionType = "organisation";
  let most = 0;
  let sum = 0;
  for (const [type, votes] of vote) {
    if (type === "person") continue;
    sum += votes;
    if (votes > most) {
      best = type;
      most = votes;
    }
  }
  return [best, sum];
}

/** Names that the tagger is so unsure of that more of them are wrong than right. */
import type { MentionType } from "../../core/annotations.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { isTitle } from "../../language/titles.ts";
import { hasCapitalAt, initialAt, is, sentenceAt, wordAt } from "../../language/token-table.ts";
import { knownTypeOf } from "./known-names.ts";
import { LONE_SENTENCE, type NameSpan, TAGGER } from "./spans.ts";

type Least = Readonly<Partial<Record<MentionType, number>>>;

/** What the tagger is less sure of costs more precision than it gives recall: events, works and products the more. */
export const UNSURE_OF_NAME = 0.4;
export const UNSURE_OF_THING = 0.5;

const NAMES: Least = { person: UNSURE_OF_NAME, location: UNSURE_OF_NAME, organisation: 0.35 };
const THINGS: Least = { event: UNSURE_OF_THING, work: UNSURE_OF_THING, product: UNSURE_OF_THING };

const dropBelow =
  (least: Least) =>
  (tokens: TokenTable, spans: readonly NameSpan[]): readonly NameSpan[] => {
    const nameOf = ({ start, end }: NameSpan) => tokens.text.slice(start, end);
    const isUnsure = (span: NameSpan) =>
      span.confidence < (least[span.type] ?? 0) &&
      isUntouched(span) &&
      !isSaid(tokens, span) &&
      knownTypeOf(nameOf(span)) !== span.type;
    const unsure = new Set(spans.filter(isUnsure));
    if (unsure.size === 0) return spans;
    const sure = new Set(spans.filter((span) => !unsure.has(span)).map(nameOf));
    // `Shyam Yadav`, whom the article calls `Yadav`
    const isCalledByPart = ({ type, from, to }: NameSpan) =>
      type === "person" && to - from > 1 && (sure.has(wordAt(tokens, from)) || sure.has(wordAt(tokens, to - 1)));
    return spans.filter((span) => !unsure.has(span) || sure.has(nameOf(span)) || isCalledByPart(span));
  };

/** Drops what no rule has confirmed, nothing beside it says to be a name, and the article has nowhere surer. */
export const dropUnsureNames = dropBelow(NAMES);
export const dropUnsureThings = dropBelow(THINGS);

const isUntouched = ({ rule }: NameSpan): boolean => rule === TAGGER || rule === LONE_SENTENCE;

/** The noun that says of what type the name behind it is. */
const NOUN_OF: Readonly<Partial<Record<MentionType, number>>> = {
  organisation: C.group_noun,
  work: C.work_noun,
  product: C.product_noun,
};

/** What opens the names of bodies and places. */
const OPENERS: Readonly<Partial<Record<MentionType, readonly number[]>>> = {
  organisation: [C.institution, C.generic_institution, C.group_noun],
  location: [C.place_kind],
};

/** Tokens of the longest office before its holder that is looked at. */
const LONGEST_OFFICE = 8;

/** True behind a noun of its type, for a person behind an office or a verb of saying, or by its first word. */
function isSaid(tokens: TokenTable, { type, from, to }: NameSpan): boolean {
  const noun = NOUN_OF[type];
  if (noun !== undefined && is(tokens, from - 1, noun)) return true;
  if (type !== "person") return to - from > 1 && (OPENERS[type] ?? []).some((opener) => is(tokens, from, opener));
  const before = initialAt(tokens, from - 1) === "." || initialAt(tokens, from - 1) === "," ? from - 2 : from - 1;
  return is(tokens, before, C.cue) || isTitle(tokens, before) || isBehindOffice(tokens, before);
}

/** `Wakil Jaksa Penuntut Umum` `Zhou Yang`. */
function isBehindOffice(tokens: TokenTable, last: number): boolean {
  const start = Math.max(sentenceAt(tokens, last)[0], last - LONGEST_OFFICE);
  for (let at = last; at >= start; at--) {
    if (is(tokens, at, C.office)) return true;
    if (!hasCapitalAt(tokens, at) && !is(tokens, at, C.additive)) return false;
  }
  return false;
}

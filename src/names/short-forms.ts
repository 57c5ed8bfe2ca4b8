/** Short forms in brackets right behind the name whose initials they are: `Komisi Yudisial (KY)`. */
import type { MentionType } from "../core/annotations.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../language/token-table.ts";
import { coverOf, inOrder } from "./recurring.ts";
import type { NameSpan } from "./spans.ts";

const LETTERS = /^[A-Z]{2,8}$/;
/** Products in short are mostly kinds of things: `ATM`. */
const TYPES: ReadonlySet<MentionType> = new Set(["organisation", "location", "event", "law"]);
const LEAST_SURE = 0.7;

/**
 * A short form that the tagger passed over is of the type of the name that it stands behind, as 194 of 196 in the
 * training articles are; and no person anywhere.
 */
export function addShortForms(tokens: TokenTable, spans: readonly NameSpan[], rule: string): readonly NameSpan[] {
  const types = new Map<string, MentionType>();
  const behind: NameSpan[] = [];
  for (const span of spans) {
    if (!TYPES.has(span.type) || span.confidence < LEAST_SURE || !isInitialsOf(tokens, span.to + 1, span)) continue;
    const at = span.to + 1;
    types.set(wordAt(tokens, at), span.type);
    const [start, end] = [tokens.starts[at] as number, tokens.ends[at] as number];
    behind.push({ ...span, start, end, from: at, to: at + 1, rule });
  }
  if (types.size === 0) return spans;
  const covered = coverOf(tokens, spans);
  const retyped = spans.map((span) => {
    const type = span.type === "person" ? types.get(tokens.text.slice(span.start, span.end)) : undefined;
    return type === undefined ? span : { ...span, type, rule };
  });
  return inOrder(
    retyped,
    behind.filter(({ from }) => covered[from] === 0),
  );
}

/** True where the token is alone in brackets behind the span and is made of its letters. */
function isInitialsOf(tokens: TokenTable, at: number, { from, to }: NameSpan): boolean {
  if (lowerAt(tokens, to) !== "(" || lowerAt(tokens, at + 1) !== ")") return false;
  const short = wordAt(tokens, at);
  if (!LETTERS.test(short) || is(tokens, at, C.class_acronym)) return false;
  let first = from;
  while (first < to && is(tokens, first, C.company_form)) first++;
  let initials = "";
  let whole = "";
  for (let token = first; token < to; token++) {
    if (hasCapitalAt(tokens, token)) initials += wordAt(tokens, token).charAt(0);
    whole += lowerAt(tokens, token);
  }
  return initials === short || (initials.length > 2 && short.length > 2 && isDrawnFrom(short.toLowerCase(), whole));
}

/** `paran` of `panitia retooling aparatur negara`: the letters in their order, from the first on. */
function isDrawnFrom(short: string, whole: string): boolean {
  let next = 0;
  for (const letter of whole) if (letter === short[next]) next++;
  return next === short.length && short[0] === whole[0];
}

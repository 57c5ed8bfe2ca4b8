/** Initials that belong to a name: `A. Hadi`, `RJ Lino`. */
import { NUMBER } from "../../core/document.ts";
import { C } from "../../language/classes.ts";
import { is, lowerAt, sentenceAt, wordAt } from "../../language/token-table.ts";
import { KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import { BODY } from "./span-words.ts";

const isLetter = (word: string): boolean => /^[A-Z]$/.test(word);

/** True where the tagger passed over the first word of a name: `Janedri` `M Gaffar`, `AKP Sah` `Udur Sitinjak`. */
function missesFirst(host: SpanHost, first: number, to: number): boolean {
  const { tokens } = host;
  const word = wordAt(tokens, first);
  const isNone =
    is(tokens, first, C.title) ||
    is(tokens, first, C.office) ||
    is(tokens, first, C.no_name) ||
    is(tokens, first, C.no_first_name) ||
    is(tokens, first, C.litigant) ||
    is(tokens, first, C.office_stop) ||
    is(tokens, first, C.office_link) ||
    is(tokens, first, C.weekday);
  if (isNone || host.knows(first, KNOWN.goesOn | KNOWN.elsewhere) || host.isPlace(first, first + 1)) return false;
  const before = lowerAt(tokens, first - 1) === "." ? first - 2 : first - 1;
  if (is(tokens, before, C.territorial) || is(tokens, before, C.bears_name)) return false;
  // `RJ` `Lino`; `Wali Kota Solo FX` `Hadi Rudyatmo`
  if (isInitials(tokens, first)) return to - first === 2 || isOwnInitials(host, first, before);
  if (word.length < 3 || word === word.toUpperCase()) return false;
  if (is(tokens, before, C.name_rank)) return true;
  if (host.isCommon(first) || is(tokens, first, C.unit)) return false;
  return lowerAt(tokens, first - 1) === ")" || host.knows(first, KNOWN.personal) || isLetter(wordAt(tokens, first + 1));
}

/** Two capitals that no body is called by, behind the territory of who is named. */
const isOwnInitials = (host: SpanHost, first: number, before: number): boolean =>
  host.tokens.lexemeOf[first] === 0 && !host.knows(first, BODY) && host.isPlace(before, before + 1);

/** Two capitals that stand before a name of one word, and are no usual short form. */
export const isInitials = (tokens: SpanHost["tokens"], i: number): boolean => {
  const word = wordAt(tokens, i);
  return /^[A-Z]{2}$/.test(word) && !/^[IVX]+$/.test(word) && !is(tokens, i, C.short_form);
};

export function takeFirst(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const first = span.from - 1;
  if (!host.isFree(first) || (tokens.ends[first] as number) + 1 !== span.start) return null;
  return missesFirst(host, first, span.to) ? { put: [resized(tokens, span, first, span.to)] } : null;
}

/** Two capitals taken for an institution before a name: `BJ Habibie`. */
export function takeInitials(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, previous } = host;
  const first = span.from - 1;
  if (previous?.type !== "organisation" || previous.from !== first || previous.end + 1 !== span.start) return null;
  if (
    !/^[A-Z]{2}$/.test(wordAt(tokens, first)) ||
    host.knows(first, KNOWN.impersonal) ||
    is(tokens, first, C.institution)
  )
    return null;
  return { put: [resized(tokens, span, first, span.to)], joins: "previous" };
}

/** `H.B. Hasan`: where two letters and more with stops and no blank between them begin before a name. */
function joinedInitials({ tokens }: SpanHost, name: number): number {
  let from = name;
  while (isLetter(wordAt(tokens, from - 2)) && tokens.ends[from - 2] === tokens.starts[from - 1]) {
    if (from < name && tokens.ends[from - 1] !== tokens.starts[from]) break;
    from -= 2;
  }
  const count = (name - from) / 2 + (isLetter(wordAt(tokens, name)) ? 1 : 0);
  // `H. B. Hasan` has a title
  const isJoined = name - from > 2 || tokens.ends[name - 1] === tokens.starts[name];
  return count > 1 && isJoined ? from : name;
}

/** `A.` `Hadiansyah Lubis`: the letter, unless it ends a sentence or numbers something. */
export function takeInitial(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const joined = joinedInitials(host, span.from);
  if (joined < span.from && host.isFree(joined)) return { put: [resized(tokens, span, joined, span.to)] };
  const letter = span.from - 2;
  if (!host.isFree(letter) || is(tokens, letter, C.title) || sentenceAt(tokens, letter)[1] <= span.from) return null;
  if ((tokens.ends[letter] as number) !== tokens.starts[span.from - 1]) return null;
  const before = letter - 1;
  const numbers = tokens.kinds[before] === NUMBER || is(tokens, before, C.lettered) || isLetter(wordAt(tokens, before));
  return numbers ? null : { put: [resized(tokens, span, letter, span.to)] };
}

/** `R` `Agus Purnomo`: the letter, unless it numbers something. */
export function takeBareInitial({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const letter = span.from - 1;
  if ((previous && previous.to > letter) || (tokens.ends[letter] as number) + 1 !== span.start) return null;
  const before = letter - 1;
  const numbers = tokens.kinds[before] === NUMBER || is(tokens, before, C.lettered) || isLetter(wordAt(tokens, before));
  return numbers ? null : { put: [resized(tokens, span, letter, span.to)] };
}

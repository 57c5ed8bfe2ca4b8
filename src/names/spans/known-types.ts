/** The type of a name by what everyone knows of it, or by what the text says that it is. */
import type { MentionType } from "../../core/annotations.ts";
import { C } from "../../language/classes.ts";
import { hasCapitalAt, is } from "../../language/token-table.ts";
import { KNOWN, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import { knownTypeOf } from "./known-names.ts";

export function asEveryoneKnows(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const isSingle = span.to === span.from + 1;
  // two letters are anyone's initials; `Ratu` is a queen too
  if (isSingle && (span.end - span.start < 3 || host.isCommon(span.from))) return null;
  const type = knownTypeOf(tokens.text.slice(span.start, span.end));
  if (type === null || type === span.type) return null;
  // persons are called after towns: `Vienna`, `Sahara`
  if (isSingle && span.type === "person" && type === "location") return null;
  return { put: [{ ...span, type }] };
}

/** What the noun that something is said to be makes of it. */
const BY_NOUN: readonly (readonly [noun: number, type: MentionType])[] = [
  [C.work_noun, "work"],
  [C.product_noun, "product"],
  [C.group_noun, "organisation"],
  [C.generic_institution, "organisation"],
];

/** How sure the tagger may be of a person who is said to be a thing. */
const SURE_PERSON = 0.995;

const SURE_THING = 0.8;

/** `Lentera, agensi yang menaungi penyanyi itu`: of the type of the noun. */
export function asSaidToBe(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!after || span.confidence >= (span.type === "person" ? SURE_PERSON : SURE_THING)) return null;
  if (host.knowsAny(span.from, span.to, KNOWN.personal) || host.isPlace(span.from, span.to)) return null;
  // `kata Hutomo, perusahaan yang ia pimpin`
  if (is(tokens, span.from - 1, C.cue) || is(tokens, span.from - 1, C.credit)) return null;
  // `Luna dan Iwet adalah sebuah obat`; `The Late Show, Idol asal Thailand`
  if (is(tokens, span.from - 1, C.additive) || hasCapitalAt(tokens, after.mark)) return null;
  const type = BY_NOUN.find(([noun]) => is(tokens, after.mark, noun))?.[1];
  return type === undefined || type === span.type ? null : { put: [{ ...span, type }] };
}

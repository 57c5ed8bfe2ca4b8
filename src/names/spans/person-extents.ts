/** What is corrected at the edges of a person's name: titles, degrees, particles, pairs. */
import type { MentionType } from "../../core/annotations.ts";
import { C } from "../../language/classes.ts";
import { phraseAt } from "../../language/phrases.ts";
import { isDegreeWord, nameStart } from "../../language/titles.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import { KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch, startAtMark } from "./correct-spans.ts";
import { isAcronym, isTitleBefore } from "./span-words.ts";
import type { NameSpan } from "./spans.ts";

/** Code units of `M.Biomed`. */
const LONGEST_DEGREE = 8;

/** `M.Hum.` behind a name; `MA` on its own may be the Mahkamah Agung, unless it was taken for a person. */
export function dropDegree({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const written = tokens.text.slice(span.start, span.end);
  if (span.type !== "person" && !written.includes(".")) return null;
  return isDegreeWord(written.replaceAll(".", "").toLowerCase()) ? { put: [] } : null;
}

/** `M.Hum`, `MSi`, and what no one is called: `Phd`. */
function isWrittenAsDegree(host: SpanHost, at: number, written: string): boolean {
  const letters = written.replaceAll(".", "").toLowerCase();
  if (!isDegreeWord(letters)) return false;
  // nobody is called `Phd`; `Sik` is a name
  return /[A-Z].*[A-Z]/.test(written) || (/^[a-z][^aeiou][a-z]/.test(letters) && !host.knows(at, KNOWN.personal));
}

/** Where a name ends before the degrees that were taken in with it. */
export function endBeforeDegrees(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { text, starts, ends } = tokens;
  let end = span.to;
  for (let at = end - 1; at > span.from; at--) {
    if (text.charAt((starts[at] as number) - 1) !== " ") continue;
    if ((ends[end - 1] as number) - (starts[at] as number) > LONGEST_DEGREE) break;
    const written = text.slice(starts[at], ends[end - 1]);
    if (!isWrittenAsDegree(host, at, written)) break;
    end = at;
  }
  return end === span.to ? null : { put: [resized(tokens, span, span.from, end)] };
}

/**
 * `Yayasan Abhan`, `Desa Tarenda`: what bears the name of a person, or a place called by its kind, is not the person.
 */
export function isNamesake(host: SpanHost, { from }: NameSpan, name: number): boolean {
  const { tokens } = host;
  if (isTitleBefore(host, name)) return true;
  if (is(tokens, name - 1, C.bears_name_body) || is(tokens, name - 1, C.bears_name_place)) return true;
  return name - 1 === from && (is(tokens, from, C.place_unit) || is(tokens, from, C.place_kind));
}

/** Ranks and titles before a person's name, and all that stands before them. */
export function startBehindTitles({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const from = nameStart(tokens, span.from, span.to);
  return from === span.from ? null : { put: [resized(tokens, span, from, span.to)] };
}

/** What is named after a person is no person: from the kind of thing on. */
export const namedAfter =
  (type: MentionType) =>
  (host: SpanHost, { span, before }: SpanMatch): SpanEdit | null => {
    if (!before) return null;
    const { tokens, previous } = host;
    const from = before.end + 1;
    const put: NameSpan = { ...resized(tokens, span, from, span.to), type };
    // `Universitas` that an institution's name already ends with
    if (previous && previous.to > from)
      return { put: [{ ...put, ...resized(tokens, previous, previous.from, span.to), type }], joins: "previous" };
    return { put: [put] };
  };

/** Persons joined by a hyphen: two full names, or names that the article has elsewhere. */
export function splitPair({ tokens, spans }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const name = tokens.text.slice(span.start, span.end);
  const hyphen = name.indexOf("-");
  if (hyphen < 0 || hyphen !== name.lastIndexOf("-")) return null;
  const [left, right] = [name.slice(0, hyphen), name.slice(hyphen + 1)];
  if (!/^\p{Lu}/u.test(right)) return null;
  const full = left.includes(" ") && right.includes(" ");
  if (!(full && span.type === "person")) {
    const persons = personsOf(tokens.text, spans);
    const isAlone = span.type === "person" && persons.counts.get(name) === 1;
    const named = (part: string) => (persons.byPart.get(part) ?? []).filter((other) => !(isAlone && other === name));
    const [lefts, rights] = [named(left), named(right)];
    if (lefts.length === 0 || rights.length === 0) return null;
    // `Saddam Al Jihad` is not `Saddam` and `Jihad`
    const [few, part] = lefts.length < rights.length ? [lefts, right] : [rights, left];
    if (few.some((other) => isWordOf(other, part))) return null;
  }
  const cut = span.start + hyphen;
  const middle = tokenOver(tokens, span, cut);
  return {
    put: [
      { ...span, type: "person", end: cut, to: middle + 1 },
      { ...span, type: "person", start: cut + 1, from: middle },
    ],
  };
}

/** `pasangan Wirana-Sadewi`. */
export function splitSinglePair({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const halves = /^(\p{Lu}\p{Ll}{2,})-\p{Lu}\p{Ll}{2,}$/u.exec(tokens.text.slice(span.start, span.end));
  if (halves === null) return null;
  const cut = span.start + (halves[1] as string).length;
  const middle = tokenOver(tokens, span, cut);
  return {
    put: [
      { ...span, type: "person", end: cut, to: middle + 1 },
      { ...span, type: "person", start: cut + 1, from: middle },
    ],
  };
}

/** The persons of the spans that a rule works on: how often each name is there, and names by what `isWordOf` them. */
interface Persons {
  readonly counts: ReadonlyMap<string, number>;
  readonly byPart: ReadonlyMap<string, readonly string[]>;
}

/** The persons of the spans last asked about: a rule asks about one list after another. */
const personsOf = lastOf((text: string, spans: readonly NameSpan[]): Persons => {
  const counts = new Map<string, number>();
  const byPart = new Map<string, string[]>();
  for (const { type, start, end } of spans) {
    if (type !== "person") continue;
    const name = text.slice(start, end);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    if (count > 0) continue;
    for (const part of partsOf(name)) {
      const known = byPart.get(part);
      if (known) known.push(name);
      else byPart.set(part, [name]);
    }
  }
  return { counts, byPart };
});

/** Keeps the result for the arguments last given. */
function lastOf<Key extends object, Result>(make: (text: string, key: Key) => Result) {
  let last: { readonly text: string; readonly key: Key; readonly result: Result } | null = null;
  return (text: string, key: Key): Result => {
    if (last?.key !== key || last.text !== text) last = { text, key, result: make(text, key) };
    return last.result;
  };
}

/** The name, and one or more words that it begins or ends with. */
function partsOf(name: string): ReadonlySet<string> {
  const parts = new Set([name]);
  for (let blank = name.indexOf(" "); blank !== -1; blank = name.indexOf(" ", blank + 1)) {
    parts.add(name.slice(0, blank));
    parts.add(name.slice(blank + 1));
  }
  return parts;
}

/** True for the whole name, or one or more words that it begins or ends with. */
const isWordOf = (name: string, part: string): boolean =>
  name === part || name.startsWith(`${part} `) || name.endsWith(` ${part}`);

function tokenOver({ ends }: SpanHost["tokens"], { from }: NameSpan, offset: number): number {
  let token = from;
  while ((ends[token] as number) <= offset) token++;
  return token;
}

/** `Wakil Ketua DPD RI` `Sultan Wirasta`: a noble title right behind a body that an office is of. */
export function takeNoble({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const noble = span.from - 1;
  // `(DPD) RI` too
  const isBody = previous?.type === "organisation" || (previous && is(tokens, previous.from, C.company_form));
  if (!previous || !isBody || !hasCapitalAt(tokens, noble)) return null;
  const isBehind = previous.to === noble || (previous.to === noble - 1 && lowerAt(tokens, noble - 1) === ",");
  return isBehind ? { put: [resized(tokens, span, noble, span.to)] } : null;
}

/** `Pemimpin` `Redaksi Harian Lentera`, `Juru Bicara Yayasan`: behind the phrase that the name begins with or in. */
export function startBehindPhrase({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const begin = phraseAt(tokens, span.from, C.office) ? span.from : span.from - 1;
  const from = begin + (phraseAt(tokens, begin, C.office)?.parts.length ?? 0);
  // `Kepala` Suku Dinas Kesehatan
  if (is(tokens, from, C.small_body) && is(tokens, from - 1, C.unit)) return null;
  return from > span.from && from < span.to ? { put: [resized(tokens, span, from, span.to)] } : null;
}

/** The title before the word of a work's maker, who is the span. */
export function addTitle(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before || !host.isFree(before.mark + 1)) return null;
  let maker = span.from - 1;
  while (!is(tokens, maker, C.made_by)) maker--;
  const title = resized(tokens, { ...span, from: -1, to: -1 }, before.mark + 1, maker);
  return { put: [{ ...title, type: "work" }, span] };
}

/** `Danny` `da` `Costa`: as far as the piece behind the particle goes. */
export function joinOverParticle(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!after) return null;
  const last = after.end - 1;
  if (next && next.from <= last && (next.from !== last || !isSurname(host, next))) return null;
  const joins = next?.from === last;
  const to = joins ? next.to : after.end;
  if (!joins && lowerAt(tokens, span.to) === "bin") return null;
  const put = [resized(tokens, span, span.from, to)];
  return joins ? { put, joins: "next" } : { put };
}

/** A person, or one word that the tagger took for something else and that no place or body is known by. */
const isSurname = (host: SpanHost, { type, from, to }: NameSpan): boolean =>
  type === "person" || (to - from === 1 && !host.knows(from, KNOWN.impersonal) && !host.isPlace(from, to));

/** Unless the word of status is written as initials: `PJ Tucker`. */
export function startBehindOffice(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { from } = match.span;
  if (is(tokens, from, C.status) && isAcronym(wordAt(tokens, from))) return null;
  return startAtMark(host, match);
}

/** `Lembaga Kajian FHUN (LK FHUN)`: of the type of what it is short for. */
export function asLongBefore({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (!previous || previous.to !== span.from - 1 || previous.type === span.type || previous.type === "person")
    return null;
  const isShort =
    wordAt(tokens, previous.from).charAt(0) === wordAt(tokens, span.from).charAt(0) &&
    wordAt(tokens, previous.to - 1).charAt(0) === wordAt(tokens, span.to - 1).charAt(0);
  return isShort ? { put: [{ ...span, type: previous.type }] } : null;
}

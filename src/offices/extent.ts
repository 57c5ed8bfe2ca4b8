/** How far an office goes: token by token, as the rows of `left` and `right` say. */
import { PUNCTUATION } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { isTitle, titlesBefore } from "../language/titles.ts";
import { hasCapitalAt, initialAt, is, kindAt, lowerAt, sentenceAt } from "../language/token-table.ts";
import type { Decide, Fit } from "./engine.ts";
import { firstOfNames } from "./engine.ts";
import {
  closing,
  type Host,
  headLength,
  isTail,
  isVerb,
  nameAt,
  newWalk,
  officeLength,
  opening,
  type TokenRange,
} from "./host.ts";

/** Tokens of the longest office. */
const LONGEST_OFFICE = 32;
/** Small words that nothing is known of, before the name and behind it. */
const LOOSE_WORDS = 3;
const LOOSE_WORDS_BEHIND = 6;

/** The offices right before the token at which a name or its titles begin, not before `from`. */
export function officeBefore(host: Host, decide: Decide, token: number, from: number): TokenRange | null {
  const { tokens } = host;
  // `Camat Sukamaju dan Budi`: another's
  if (kindAt(tokens, token - 1) !== PUNCTUATION && isTail(tokens, token - 1)) return null;
  const to = beforeHeld(tokens, beforeMark(host, token));
  if (!hasOfficeWord(host, Math.max(from, to - LONGEST_OFFICE), to)) return null;
  const walk = newWalk(from, to);
  host.walk = walk;
  for (let at = to - 1; at >= from && at > to - LONGEST_OFFICE; at--) {
    const fit = decide(host, at);
    const next = fit ? stepLeft(host, fit, at) : -1;
    if (next < 0) break;
    at = next;
  }
  if (walk.begun < 0 || (is(tokens, to, C.demonstrative) && !isPointedAt(tokens, walk.begun))) return null;
  return { from: withFirstOfPair(host, walk.begun, from), to };
}

/** `Brand & Communication Manager`: the office begins with the field before the mark. */
function withFirstOfPair({ tokens, names }: Host, begun: number, from: number): number {
  const first = begun - 2;
  const joins = initialAt(tokens, begun - 1) === "&" && is(tokens, begun, C.office_pair);
  return joins && first >= from && hasCapitalAt(tokens, first) && !nameAt(names, first) ? first : begun;
}

/** Where the office ends before `saat itu`, which says when it was held: `Gubernur Bali saat itu, X`. */
export const beforeTime = (tokens: TokenTable, to: number): number =>
  is(tokens, to - 1, C.demonstrative) && (is(tokens, to - 2, C.during) || is(tokens, to - 2, C.time_noun))
    ? to - 2
    : to;

/** Where the office ends before a colon, or a comma; several where a crawl lost what stood between them. */
function beforeMark(host: Host, token: number): number {
  const { tokens } = host;
  if (initialAt(tokens, token - 1) === ":") return token - 1;
  let to = token;
  // `Presiden , (Jokowi) berjanji`: only the short name is left
  if (initialAt(tokens, to - 1) === "(" && initialAt(tokens, to - 2) === ",") return to - 2;
  while (initialAt(tokens, to - 1) === "," && initialAt(tokens, to - 2) === ",") to--;
  return initialAt(tokens, to - 1) === "," ? beforeComma(host, to - 1) : to;
}

/** Where the office ends before the comma at `to`: `Ketua Koperasi X itu, Nama` points at the body again. */
function beforeComma(host: Host, to: number): number {
  const { tokens } = host;
  const time = beforeTime(tokens, to);
  if (time < to) return time;
  return is(tokens, to - 1, C.demonstrative) && hasCapitalAt(tokens, to - 2) ? to - 1 : beforeAppositions(host, to);
}

/** True for an office that begins with a capital of its own: not `Menurut sutradara X itu, Nama adalah`. */
const isPointedAt = (tokens: TokenTable, head: number): boolean =>
  hasCapitalAt(tokens, head) && !hasCapitalAt(tokens, head - 1) && !is(tokens, head - 1, C.cue);

/** Where the office ends before the verb that says who is in it: `Kapolda Bali dijabat (oleh) Nama`, `adalah Nama`. */
function beforeHeld(tokens: TokenTable, to: number): number {
  if (is(tokens, to - 1, C.copula)) return to - 1;
  if (/^ya(?:kni|itu)$/.test(lowerAt(tokens, to - 1))) return initialAt(tokens, to - 2) === "," ? to - 2 : to - 1;
  const verb = is(tokens, to - 1, C.agent_marker) ? to - 2 : to - 1;
  // `kini dijabat`
  const end = is(tokens, verb - 1, C.adverb) || is(tokens, verb - 1, C.time_reference) ? verb - 1 : verb;
  const ends = hasCapitalAt(tokens, end - 1) || initialAt(tokens, end - 1) === ")";
  return is(tokens, verb, C.holds_passive) && ends ? end : to;
}

/** Where the office ends before the comma at `to`: `Direktur X, Yogyakarta, Nama`. */
function beforeAppositions({ tokens, names }: Host, to: number): number {
  const place = nameAt(names, to - 1);
  if (place?.type !== "location") return to;
  const before = (names.from[names.at[to - 1] as number] as number) - 1;
  return initialAt(tokens, before) === "," ? before : to;
}

/** Most names have no office word near: nothing is asked of the rules then. */
export function hasOfficeWord({ tokens }: Host, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (is(tokens, at, C.office_word)) return true;
  return false;
}

/** Does what the row says at token `at`; returns the token that was dealt with last, -1 to stop. */
function stepLeft(host: Host, { rule }: Fit, at: number): number {
  const { tokens, walk } = host;
  switch (rule.take) {
    case "stop":
      return -1;
    case "jump":
      return firstOfNames(host, at);
    case "bracket":
      return opening(tokens, at, walk.from);
    case "list":
      walk.listed = true;
      return at;
    case "fields":
      walk.fields = true;
      return at;
    case "begin":
      walk.begun = at;
      walk.loose = 0;
      walk.linked = false;
      walk.joined = false;
      return at;
    case "join":
    case "link":
      walk.linked = true;
      walk.anded ||= is(tokens, at, C.additive);
      walk.joined ||= rule.take === "join" || is(tokens, at, C.additive);
      return at;
    case "loose":
      return ++walk.loose > LOOSE_WORDS ? -1 : at;
    default:
      return at;
  }
}

/** The office that begins at `head`, not beyond `to`; null where the words are no office, or another's. */
export function officeFrom(host: Host, decide: Decide, head: number, to: number): TokenRange | null {
  const walk = newWalk(head, to);
  walk.begun = head;
  walk.end = head + officeLength(host.tokens, head);
  host.walk = walk;
  for (let at = walk.end; at < to && at < head + LONGEST_OFFICE; at++) {
    const fit = decide(host, at);
    if (fit?.rule.take === "none" || walk.loose > LOOSE_WORDS_BEHIND) return null;
    const next = fit ? stepRight(host, fit, at) : -1;
    if (next < 0) break;
    at = next;
  }
  return { from: head, to: walk.end };
}

function stepRight(host: Host, { rule, end }: Fit, at: number): number {
  const { tokens, names, walk } = host;
  switch (rule.take) {
    case "stop":
      return -1;
    case "before": {
      let end = Math.min(walk.end, titlesBefore(tokens, at, walk.from));
      while (end > walk.begun + 1 && isTail(tokens, end - 1)) end--;
      walk.end = end;
      return -1;
    }
    case "last":
      walk.end = names.to[names.at[at] as number] as number;
      return -1;
    case "bracket": {
      const close = closing(tokens, at, walk.to);
      if (close > 0) walk.end = close + 1;
      return close;
    }
    case "join":
      return end - 1;
    case "on":
      walk.loose = 0;
      walk.end = at + 1;
      return at;
    case "loose":
      walk.loose++;
      walk.end = at + 1;
      return at;
    case "link":
      if (!isTail(tokens, at)) walk.end = at + 1;
      return at;
    default:
      return at;
  }
}

/** `Senada dengan X, Direktur Y ...`, `Berbeda dengan X, pelatih Y`: the name is only whom the next one is like. */
const isCompared = (tokens: TokenTable, name: number): boolean =>
  is(tokens, name - 2, C.compares) && name - 2 === sentenceAt(tokens, name)[0];

/**
 * True where an office that follows a name and a comma is the name's: not where it opens the next clause
 * (`menurut X, jaksa itu mencari`, `mendengar X, Menpora menerima`), nor where its holder follows (`Pelatih: Y`).
 */
export function isApposed({ tokens }: Host, office: TokenRange, name: number): boolean {
  const { from, to } = office;
  if (isCompared(tokens, name)) return false;
  const next = from + headLength(tokens, from);
  const small = !hasCapitalAt(tokens, from);
  if (small && is(tokens, next, C.demonstrative)) return false;
  // `Soal X, pelatih asal Belanda tersebut membeberkan`
  if (small && is(tokens, to, C.demonstrative) && isVerb(tokens, to + 1)) return false;
  if (initialAt(tokens, to) === ":" || isTitle(tokens, to)) return false;
  // `selain X, kepala daerah lainnya`
  if (small && (is(tokens, to - 1, C.rest_word) || is(tokens, to, C.rest_word))) return false;
  if (to !== next) return true;
  const opensClause = isVerb(tokens, next) || is(tokens, next, C.auxiliary) || is(tokens, next, C.adverb);
  return !opensClause || (!small && name === sentenceAt(tokens, name)[0]);
}

/** What rules do about where a name begins and ends, beyond what a pattern says. */
import { NUMBER } from "../../core/document.ts";
import { C } from "../../language/classes.ts";
import { encliticLength } from "../../language/morphology.ts";
import { phraseAt } from "../../language/phrases.ts";
import { hasCapitalAt, is, lowerAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS } from "../gazetteer.ts";
import { KNOWN, resized, type SpanEdit, type SpanHost, type SpanMatch } from "./correct-spans.ts";
import type { NameSpan } from "./spans.ts";

/** The one bracket of a span that has no other half: its token, and whether it opens; null where all are paired. */
function unpaired(
  { tokens }: SpanHost,
  { from, to }: NameSpan,
): { readonly at: number; readonly opens: boolean } | null {
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = lowerAt(tokens, at);
    if (mark === "(") open = at;
    else if (mark === ")" && open < 0) return { at, opens: false };
    else if (mark === ")") open = -1;
  }
  return open < 0 ? null : { at: open, opens: true };
}

/** `PNK) - Surabaya`, `Pekan Raya 2019 (PRJ 2019`: two names, or one where there is no other. */
export function splitAtBracket(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const bracket = unpaired(host, span);
  if (bracket === null) return null;
  const { at, opens } = bracket;
  const first = opens ? span : shortOfPrevious(host, span);
  const put: NameSpan[] = [];
  if (first && at > span.from && hasCapitalAt(host.tokens, span.from))
    put.push({ ...resized(host.tokens, span, span.from, at), type: first.type });
  const rest = behindBracket(host, span, at + 1);
  const isName = rest && (rest.type === "location" || is(host.tokens, rest.from, C.institution));
  if (rest && (opens || isName)) put.push(rest);
  return { put };
}

/** The name that the brackets about the beginning of a span stand behind. */
const shortOfPrevious = ({ tokens, previous }: SpanHost, { from }: NameSpan): NameSpan | null =>
  lowerAt(tokens, from - 1) === "(" && previous?.to === from - 1 ? previous : null;

/** What of a span goes on behind a bracket; a place where it is one. */
function behindBracket(host: SpanHost, span: NameSpan, from: number): NameSpan | null {
  let at = from;
  while (at < span.to && !hasCapitalAt(host.tokens, at)) at++;
  if (at >= span.to) return null;
  const rest = resized(host.tokens, span, at, span.to);
  const name = is(host.tokens, at, C.place_unit) ? at + 1 : at;
  return host.isPlace(at, span.to) || (name < span.to && host.isPlace(name, span.to))
    ? { ...rest, type: "location" }
    : rest;
}

/** `Instagram-nya`: the suffix is no part of the name. */
export function endBeforeSuffix({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const name = tokens.text.slice(span.start, span.end);
  const length = encliticLength(name);
  return length > 0 ? { put: [{ ...span, end: span.end - length }] } : null;
}

const SHIRT = /^\d{1,2}-(?=\p{Lu})/u;

/** `17-Raka Cahyana`: the number of a shirt. */
export function startBehindNumber({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const number = SHIRT.exec(tokens.text.slice(span.start, span.end))?.[0];
  return number === undefined ? null : { put: [{ ...span, start: span.start + number.length }] };
}

/** `19-Budi` `Santoso`: the first word of a name behind the number of a shirt. */
export function takeShirtName(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const at = span.from - 1;
  const number = SHIRT.exec(wordAt(tokens, at))?.[0];
  if (number === undefined || !host.isFree(at)) return null;
  return { put: [{ ...span, from: at, start: (tokens.starts[at] as number) + number.length }] };
}

const ALL_OF = "se-";

/** `se-Indonesia`: all of Indonesia. */
export function startBehindAll({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { text } = tokens;
  const isAll = text.startsWith(ALL_OF, span.start) && /^\p{Lu}/u.test(text.charAt(span.start + ALL_OF.length));
  return isAll ? { put: [{ ...span, start: span.start + ALL_OF.length }] } : null;
}

/** `Desa Suka Makmur Kecamatan Selo`: an area ends before the kind of the next. */
export function splitAreas(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const cut = when?.mark ?? -1;
  if (cut <= span.from + 1 || host.isPlace(span.from, span.to)) return null;
  if (host.isPlace(span.from + 1, span.to) || phraseAt(tokens, cut - 1, C.place_cue)) return null;
  return { put: [resized(tokens, span, span.from, cut), resized(tokens, span, cut, span.to)] };
}

/** `Kabupaten Gianyar Bali`: a known area, behind the kind of one, ends before the larger one. */
export function splitLargerArea(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const cut = span.to - 1;
  if (cut < span.from + 2 || is(tokens, cut - 1, C.place_unit) || !host.knows(cut, GAZETTEER_BITS.area)) return null;
  const isWhole = host.isPlace(span.from, span.to) || host.isPlace(span.from + 1, span.to);
  if (isWhole || !(host.isPlace(span.from, cut) || host.isPlace(span.from + 1, cut))) return null;
  return { put: [resized(tokens, span, span.from, cut), resized(tokens, span, cut, span.to)] };
}

/** `Mina Gugudan`, `Bakohumas Rina Dewanti`: a person beside a body that the article has by itself. */
export function splitFromBody(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  for (let cut = span.from + 1; cut < span.to; cut++) {
    if (isBodyElsewhere(host, cut, span.to) && isWrittenAsBody(host, cut, span.to))
      return {
        put: [resized(tokens, span, span.from, cut), { ...resized(tokens, span, cut, span.to), type: "organisation" }],
      };
    if (isBodyElsewhere(host, span.from, cut))
      return {
        put: [{ ...resized(tokens, span, span.from, cut), type: "organisation" }, resized(tokens, span, cut, span.to)],
      };
  }
  return null;
}

/** `TXT`, `JKT48`, or known for one: surnames are taken for bodies too. */
function isWrittenAsBody(host: SpanHost, from: number, to: number): boolean {
  if (host.knowsAny(from, to, GAZETTEER_BITS.organisation)) return true;
  return to === from + 1 && /\p{Lu}.*[\p{Lu}\d]/u.test(wordAt(host.tokens, from));
}

/** Letters of the shortest body that is told by its name alone. */
const SHORTEST_BODY = 3;

function isBodyElsewhere(host: SpanHost, from: number, to: number): boolean {
  const { tokens } = host;
  if ((tokens.ends[to - 1] as number) - (tokens.starts[from] as number) < SHORTEST_BODY) return false;
  return !host.knowsAny(from, to, KNOWN.personal) && host.isBodyAlone(from, to);
}

/** `Walikota Medan` is of Medan. */
export function territoryBehindOffice({ tokens }: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  if (!when || when.mark <= span.from || when.mark >= span.to) return null;
  return { put: [{ ...resized(tokens, span, when.mark, span.to), type: "location" }] };
}

/** `Singapore` `Tourism Board`: with the name right before it, as a body. */
export function bodyByTail({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const joins =
    previous !== undefined &&
    previous.to === span.from &&
    previous.end + 1 === span.start &&
    previous.type !== "person" &&
    tokens.text.charAt(previous.end) === " ";
  const from = joins ? previous.from : span.from;
  // `kantor SM Entertainment`, `Kose Cleansing Oil`
  const isOther =
    is(tokens, from, C.place_kind) || !hasCapitalAt(tokens, from) || is(tokens, span.to - 1, C.no_institution);
  if (span.to - from < 2 || isOther) return null;
  const put: NameSpan = {
    ...resized(tokens, joins ? previous : span, from, span.to),
    end: span.end,
    type: "organisation",
  };
  return joins ? { put: [put], joins: "previous" } : { put: [put] };
}

/** `di kawasan Betong, Sri Aman, Sarawak`: between two places of a list that says where. */
export function placeBetweenPlaces({ tokens, previous, next }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "location" || next?.type !== "location") return null;
  if (previous.to !== span.from - 1 || next.from !== span.to + 1) return null;
  const before = previous.from - 1;
  const isWhere = is(tokens, before, C.locative) || is(tokens, before, C.area) || is(tokens, before, C.place_cue);
  return isWhere ? { put: [{ ...span, type: "location" }] } : null;
}

/** `Aliansi Masyarakat untuk` `Keadilan`: a body of citizens from its noun on, where that is in no name yet. */
export function bodyOverPurpose(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before) return null;
  const noun = before.end + 1;
  if (!host.isFree(noun) || !hasCapitalAt(tokens, noun)) return null;
  return { put: [{ ...resized(tokens, span, noun, span.to), type: "organisation" }] };
}

/** `Wahyu S.`: the letter behind a name, with its stop where no sentence ends there. */
export function takeLastInitial(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const letter = span.to;
  if (next && next.from <= letter) return null;
  if ((tokens.starts[letter] as number) !== span.end + 1 || tokens.text.charAt(span.end) !== " ") return null;
  const before = wordAt(tokens, span.to - 1);
  if (before.length < 2 || tokens.kinds[letter + 1] === NUMBER) return null;
  const stop = lowerAt(tokens, letter + 1) === "." && tokens.starts[letter + 1] === tokens.ends[letter];
  // `Saharudin S.E`
  if (stop && tokens.starts[letter + 2] === tokens.ends[letter + 1] && hasCapitalAt(tokens, letter + 2)) return null;
  const put = resized(tokens, span, span.from, letter + 1);
  return { put: [stop ? { ...put, to: letter + 2, end: tokens.ends[letter + 1] as number } : put] };
}

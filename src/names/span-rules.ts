/**
 * What is corrected in the tagger's spans, in order. In examples `{ }` is around what the tagger gave, with its type
 * where it is not the first of `on` (`{location:Bogor}`), and `[ ]` around what comes of it, with its type where it
 * is another.
 */

import type { MentionType } from "../core/annotations.ts";
import { NUMBER } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { isDerivedNoun, isShortMinistry, isVerbInAnyCase } from "../language/morphology.ts";
import { phraseAt } from "../language/phrases.ts";
import { type Rule, type RuleTable, ruleTable } from "../language/rules.ts";
import { isDegreeWord, isTitle, nameStart } from "../language/titles.ts";
import { hasCapitalAt, initialAt, is, lowerAt, sentenceAt, wordAt } from "../language/token-table.ts";
import { addApposed } from "./apposed.ts";
import {
  type ArticleRule,
  cutBack,
  drop,
  endAtMark,
  KNOWN,
  reachBack,
  resized,
  retype,
  type SpanEdit,
  type SpanHost,
  type SpanMatch,
  type SpanRule,
  splitAtMark,
  startAtMark,
} from "./correct-spans.ts";
import {
  bodyByTail,
  bodyOverPurpose,
  endBeforeSuffix,
  placeBetweenPlaces,
  splitAreas,
  splitAtBracket,
  splitFromBody,
  splitLargerArea,
  startBehindAll,
  startBehindNumber,
  takeLastInitial,
  takeShirtName,
  territoryBehindOffice,
} from "./extents.ts";
import { GAZETTEER_BITS } from "./gazetteer.ts";
import {
  areasElsewhere,
  bodiesElsewhere,
  harmoniseTypes,
  kindsElsewhere,
  partsOfPersons,
  UNSURE_OF_KIND,
  UNSURE_OF_PART,
} from "./harmonise.ts";
import {
  bodyByNumber,
  companyBeforeHolder,
  companyOfNouns,
  endBeforeHolder,
  giveCompanyWords,
  holderBehindKnownShort,
  holderBehindNoun,
  holderBehindNounApposed,
  holderBehindShort,
  holderBehindShortAlone,
  playerBehindClub,
  unitByNumber,
  universityByName,
} from "./holders.ts";
import { addInitials } from "./initials.ts";
import { knownTypeOf } from "./known-names.ts";
import { addKnownUnseen } from "./known-unseen.ts";
import { likeKinds, UNSURE_IN_LIST } from "./like-kinds.ts";
import { addListedOfficials } from "./listed-officials.ts";
import { completeLongForms } from "./long-forms.ts";
import { addModels } from "./models.ts";
import { addOpeners, takeOpener } from "./name-openers.ts";
import { personLikePlace, personsElsewhere } from "./namesakes.ts";
import { addQuotedTitles } from "./quoted-titles.ts";
import { addRecurring, completeBeforePersons, completeNames } from "./recurring.ts";
import { addShips } from "./ships.ts";
import { addShortForms, dropShortForms } from "./short-forms.ts";
import { LONE_SENTENCE, type NameSpan, TAGGER } from "./spans.ts";
import { markStatedBodies } from "./stated-bodies.ts";
import { addShortNamed, addUnmarkedTitles } from "./unmarked-titles.ts";
import { dropUnsureNames, dropUnsureThings, UNSURE_OF_NAME, UNSURE_OF_THING } from "./unsure.ts";
import { addWebNames } from "./web-names.ts";

const ANY: readonly MentionType[] = ["person", "organisation", "location", "event", "work", "law", "product"];

/** What the tables know of an institution. */
const BODY = GAZETTEER_BITS.organisation | GAZETTEER_BITS.company;

/** Code units of a personal name. */
const LONGEST_NAME = 80;
/** Code units of `M.Biomed`. */
const LONGEST_DEGREE = 8;

/** `M.Hum.` behind a name; `MA` on its own may be the Mahkamah Agung, unless it was taken for a person. */
function dropDegree({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
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
function endBeforeDegrees(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
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
function isNamesake(host: SpanHost, { from }: NameSpan, name: number): boolean {
  const { tokens } = host;
  if (isTitleBefore(host, name)) return true;
  if (is(tokens, name - 1, C.bears_name_body) || is(tokens, name - 1, C.bears_name_place)) return true;
  return name - 1 === from && (is(tokens, from, C.place_unit) || is(tokens, from, C.place_kind));
}

/** `RSUD dr. Hartono`. */
const isTitleBefore = ({ tokens }: SpanHost, name: number): boolean =>
  is(tokens, lowerAt(tokens, name - 1) === "." ? name - 2 : name - 1, C.honorific);

/** `Tim Ricis`, `Jl. Denai`, `PT Asuransi Cigna`: nothing but the kind of a body or place would be left of its name. */
function isKindAlone({ tokens }: SpanHost, { span, when }: SpanMatch): boolean {
  const kind = span.from;
  const left = (when?.mark ?? span.to) - kind - (lowerAt(tokens, kind + 1) === "." ? 1 : 0);
  if (is(tokens, kind, C.company_form)) return left <= 2;
  if (left > 1) return false;
  return is(tokens, kind, C.place_kind) || (is(tokens, kind, C.institution) && !isAcronym(wordAt(tokens, kind)));
}

/** `Ikatan Keluarga Minang (IKM)`: the brackets are of the whole name. */
const isShortened = ({ tokens }: SpanHost, { span }: SpanMatch): boolean =>
  initialAt(tokens, span.to) === "(" && tokens.kinds[span.to + 1] !== NUMBER;

/** Ranks and titles before a person's name, and all that stands before them. */
function startBehindTitles({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const from = nameStart(tokens, span.from, span.to);
  return from === span.from ? null : { put: [resized(tokens, span, from, span.to)] };
}

const closeBracket = ({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit => ({
  put: [resized(tokens, span, span.from, span.to + 1)],
});

/** What is named after a person is no person: from the kind of thing on. */
const namedAfter =
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

/** A person's name in two pieces with nothing between. */
function joinPieces({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "person" || !meets(tokens, previous, span)) return null;
  if (span.end - previous.start >= LONGEST_NAME) return null;
  return { put: [{ ...resized(tokens, previous, previous.from, span.to), end: span.end }], joins: "previous" };
}

/** One blank between, or the stop of an initial and one: `J.J` `. Rizal`. */
const meets = ({ text }: SpanHost["tokens"], { end }: NameSpan, { start }: NameSpan): boolean =>
  text.slice(end, start) === " " ||
  (text.slice(end, start) === ". " && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(end - 2, end)));

/** Persons joined by a hyphen: two full names, or names that the article has elsewhere. */
function splitPair({ tokens, spans }: SpanHost, { span }: SpanMatch): SpanEdit | null {
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
function splitSinglePair({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
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
function takeNoble({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const noble = span.from - 1;
  // `(DPD) RI` too
  const isBody = previous?.type === "organisation" || (previous && is(tokens, previous.from, C.company_form));
  if (!previous || !isBody || !hasCapitalAt(tokens, noble)) return null;
  const isBehind = previous.to === noble || (previous.to === noble - 1 && lowerAt(tokens, noble - 1) === ",");
  return isBehind ? { put: [resized(tokens, span, noble, span.to)] } : null;
}

/** `Korem 031` `Wira Bima`: one with the body right before. */
function joinToBody({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from) return null;
  return { put: [{ ...resized(tokens, previous, previous.from, span.to), end: span.end }], joins: "previous" };
}

/** `Pemimpin` `Redaksi Harian Lentera`, `Juru Bicara Yayasan`: behind the phrase that the name begins with or in. */
function startBehindPhrase({ tokens }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const begin = phraseAt(tokens, span.from, C.office) ? span.from : span.from - 1;
  const from = begin + (phraseAt(tokens, begin, C.office)?.parts.length ?? 0);
  // `Kepala` Suku Dinas Kesehatan
  if (is(tokens, from, C.small_body) && is(tokens, from - 1, C.unit)) return null;
  return from > span.from && from < span.to ? { put: [resized(tokens, span, from, span.to)] } : null;
}

/** `Gojek` `Grup`: with the word right behind, where no other name begins with it. */
function takeGroup({ tokens, next }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if ((next && next.from <= span.to) || !hasCapitalAt(tokens, span.to)) return null;
  return { put: [{ ...resized(tokens, span, span.from, span.to + 1), type: "organisation" }] };
}

/** The name goes on to the mark of `after`, over tokens that no other name has. */
function takeToMark({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.mark) || !hasCapitalAt(tokens, after.mark - 1)) return null;
  return { put: [resized(tokens, span, span.from, after.mark)] };
}

/** The title before the word of a work's maker, who is the span. */
function addTitle(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before || !host.isFree(before.mark + 1)) return null;
  let maker = span.from - 1;
  while (!is(tokens, maker, C.made_by)) maker--;
  const title = resized(tokens, { ...span, from: -1, to: -1 }, before.mark + 1, maker);
  return { put: [{ ...title, type: "work" }, span] };
}

/** A place whose name the tokens before it began: `RSUD Padang` `Sidimpuan`. */
function completePlace(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, previous } = host;
  if (!previous || previous.type === "person" || previous.to !== span.from) return null;
  if (!host.isPlace(span.from - 1, span.from)) return null;
  let end = Math.min(span.to, span.from + 2);
  while (end > span.from && !host.isPlace(span.from - 1, end)) end--;
  if (end === span.from) return null;
  const put = [resized(tokens, previous, previous.from, end)];
  if (end < span.to) put.push(resized(tokens, span, end, span.to));
  return { put, joins: "previous" };
}

/** Two places side by side, each known, the second a country or a name of two words: `Budapest Hungaria`. */
function splitPlaces(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { from, to } = span;
  if (is(tokens, from, C.place_unit) || host.isPlace(from, to)) return null;
  for (let cut = from + 1; cut < to; cut++) {
    if (!hasCapitalAt(tokens, cut) || !host.isPlace(cut, to) || !host.isPlace(from, cut)) continue;
    if (to - cut < 2 && !host.knows(cut, GAZETTEER_BITS.country)) continue;
    return { put: [resized(tokens, span, from, cut), resized(tokens, span, cut, to)] };
  }
  return null;
}

const isAcronym = (word: string): boolean => word === word.toUpperCase();

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
const isInitials = (tokens: SpanHost["tokens"], i: number): boolean => {
  const word = wordAt(tokens, i);
  return /^[A-Z]{2}$/.test(word) && !/^[IVX]+$/.test(word) && !is(tokens, i, C.short_form);
};

function takeFirst(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const first = span.from - 1;
  if (!host.isFree(first) || (tokens.ends[first] as number) + 1 !== span.start) return null;
  return missesFirst(host, first, span.to) ? { put: [resized(tokens, span, first, span.to)] } : null;
}

/** Two capitals taken for an institution before a name: `BJ Habibie`. */
function takeInitials(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
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

/** A place behind its kind (`Kabupaten Madina`), or the territory of one who is named next. */
function placeInKind(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!before) return null;
  const unit = before.end + 1;
  if (lowerAt(tokens, unit - 1) === "ibu") return null;
  if (!is(tokens, unit - 1, C.office))
    return { put: [{ ...resized(tokens, span, host.isFree(unit) ? unit : span.from, span.to), type: "location" }] };
  const apposed = next?.type === "person" && isBehindComma(host, span.to, next.from);
  return apposed && !host.knowsAny(span.from, span.to, KNOWN.personal)
    ? { put: [{ ...span, type: "location" }] }
    : null;
}

/** True where a comma at `token` and at most titles stand before `name`. */
function isBehindComma({ tokens }: SpanHost, token: number, name: number): boolean {
  if (lowerAt(tokens, token) !== ",") return false;
  for (let at = token + 1; at < name; at++) if (lowerAt(tokens, at) !== "." && !is(tokens, at, C.title)) return false;
  return name > token;
}

/** `Kades Larobenu, Hasan`: what stands between an office and its apposed holder is a body or a territory. */
function ofOffice(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (host.knowsAny(span.from, span.to, KNOWN.personal)) return null;
  const isInside = lowerAt(tokens, span.to) === "," && is(tokens, span.to + 1, C.place_unit);
  if (isInside && is(tokens, span.from - 1, C.territorial)) return { put: [{ ...span, type: "location" }] };
  if (next?.type !== "person" || !isBehindComma(host, span.to, next.from)) return null;
  if (host.knowsAny(span.from, span.to, BODY)) return { put: [{ ...span, type: "organisation" }] };
  if (is(tokens, span.from - 1, C.leader)) return { put: [{ ...span, type: "organisation" }] };
  return is(tokens, span.from - 1, C.territorial) ? { put: [{ ...span, type: "location" }] } : null;
}

/** `Puncak` `Darma`: with the noun of the place where that has a capital too. */
function behindLandform(host: SpanHost, { span }: SpanMatch): SpanEdit {
  const noun = span.from - 1;
  const from = hasCapitalAt(host.tokens, noun) && host.isFree(noun) ? noun : span.from;
  return { put: [{ ...resized(host.tokens, span, from, span.to), type: "location" }] };
}

/** `Danny` `da` `Costa`: as far as the piece behind the particle goes. */
function joinOverParticle(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
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

/** `Camat Selo Jumadi`: as much as is an area's name, then the holder's. */
function holderBehindArea(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { span, when } = match;
  if (!when || host.isPlace(span.from, span.to)) return null;
  for (let to = span.to - 1; to > when.mark; to--) if (host.isPlace(span.from, to)) return null;
  return splitAtMark("location", "person")(host, match);
}

/** `Bupati` `Ngawi` `Wullem Wandar`: no place, nor the rest of one, and nobody else holds the office. */
function holderBehindAreaAlone(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { span } = match;
  const { next } = host;
  if (host.isPlace(span.from - 1, span.to) || host.isPlace(span.from, span.to)) return null;
  if (next?.type === "person" && isBehindComma(host, span.to, next.from)) return null;
  return retype("person")(host, match);
}

function asEveryoneKnows(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
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

/** Unless the word of status is written as initials: `PJ Tucker`. */
function startBehindOffice(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { from } = match.span;
  if (is(tokens, from, C.status) && isAcronym(wordAt(tokens, from))) return null;
  return startAtMark(host, match);
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
function asSaidToBe(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
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

/** Whether the two words behind the mark are written small nowhere, and no place. */
function areNames(host: SpanHost, { span, when }: SpanMatch): boolean {
  const at = when?.mark ?? span.to;
  // `Indonesia Global Studies (IGS)`: the brackets are of the body
  if (initialAt(host.tokens, span.to) === "(") return false;
  for (let i = at; i < span.to; i++)
    if (!host.isAlwaysCapital(i) || host.tokens.lexemeOf[i] !== 0 || host.isPlace(i, i + 1)) return false;
  return !host.isPlace(at, span.to);
}

/** `tabloid`, `koran`: outlets by their kind. */
function isOutletNoun(host: SpanHost, at: number): boolean {
  const { lexicon, lexemeOf } = host.tokens;
  return lexicon.lexemes[lexemeOf[at] as number]?.values.source === "outlet" && host.isFree(at);
}

/** `Lembaga Kajian FHUN (LK FHUN)`: of the type of what it is short for. */
function asLongBefore({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (!previous || previous.to !== span.from - 1 || previous.type === span.type || previous.type === "person")
    return null;
  const isShort =
    wordAt(tokens, previous.from).charAt(0) === wordAt(tokens, span.from).charAt(0) &&
    wordAt(tokens, previous.to - 1).charAt(0) === wordAt(tokens, span.to - 1).charAt(0);
  return isShort ? { put: [{ ...span, type: previous.type }] } : null;
}

/** `Kepala Biro Umum Wardoyo`, `Ketua Yayasan Lentera Rina Wulandari`: a body ends before the name of its head. */
function holderBehindBody(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (next?.type === "person" && (next.from === span.to || isBehindComma(host, span.to, next.from))) return null;
  const last = span.to - 1;
  if (!isNameWord(host, last)) return null;
  const isFull = last - span.from >= 3 && isFirstName(host, last - 1) && isNameEnd(host, last - 2);
  const isUnit = is(tokens, span.from, C.unit) || is(tokens, span.from, C.generic_institution);
  const isAlone = isUnit && host.knows(last, KNOWN.personal) && endsBefore(host, last);
  if (!isFull && !(isAlone && !isOfCompany(host, span.from, last))) return null;
  const name = isFull ? last - 1 : last;
  return endBeforeHolder(tokens, span, name);
}

/** `Dewan Pembina Yayasan Toba` `Lestari`: a word that may close the name of what the unit is of. */
function isOfCompany({ tokens }: SpanHost, from: number, last: number): boolean {
  if (is(tokens, last, C.company_word)) return true;
  for (let at = from + 1; at < last - 1; at++) if (is(tokens, at, C.bears_name_body)) return true;
  return false;
}

/** A word that is never written small, and that the tables know of nothing but persons. */
const isNameWord = (host: SpanHost, at: number): boolean =>
  host.isAlwaysCapital(at) &&
  !isAcronym(wordAt(host.tokens, at)) &&
  !host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) &&
  !host.isPlace(at, at + 1);

const isFirstName = (host: SpanHost, at: number): boolean =>
  isNameWord(host, at) && host.knows(at, GAZETTEER_BITS.givenName | GAZETTEER_BITS.foreignName);

/** What a full name may stand behind: no name itself, nor a word that is called after persons. */
const isNameEnd = (host: SpanHost, at: number): boolean => {
  const { tokens } = host;
  return (
    !isTitleBefore(host, at + 1) &&
    !is(tokens, at, C.bears_name_body) &&
    !is(tokens, at, C.always_body) &&
    !is(tokens, at, C.title)
  );
};

/** `Bank DBS Taimur Baig`: two words that are never written small, and nothing of a body's name. */
function holderBehindAcronym(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when) return null;
  const name = when.mark + 1;
  for (let at = name; at < span.to; at++) {
    if (host.knows(at, KNOWN.goesOn | KNOWN.elsewhere) || host.isPlace(at, at + 1)) return null;
    if (!host.isAlwaysCapital(at) || is(tokens, at, C.institution_tail) || isAcronym(wordAt(tokens, at))) return null;
  }
  return endBeforeHolder(tokens, span, name);
}

/** What a unit belongs to: a body, or the place that it is of. */
const OWNERS: ReadonlySet<MentionType> = new Set(["organisation", "location"]);

/** A noun that a unit may be for: `Anak`, `Kelembagaan`. */
const isFieldWord = (host: SpanHost, at: number): boolean =>
  !is(host.tokens, at, C.institution) &&
  !is(host.tokens, at, C.office) &&
  (host.isNoun(at) || is(host.tokens, at, C.place_kind) || is(host.tokens, at, C.person));

/** `Kementerian Investasi` `dan Hilirisasi`: as far as nouns with a capital go, behind a body that ends with one. */
function takeField(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!after || !(host.isNoun(span.to - 1) || isFieldWord(host, span.to - 1))) return null;
  let to = after.mark;
  while (hasCapitalAt(tokens, to) && isFieldWord(host, to)) to++;
  if (to === after.mark || (next && next.from < to)) return null;
  // `Unit Perlindungan Perempuan dan Anak` `Polres Garut`
  const isOfNext = next?.from === to && OWNERS.has(next.type) && !is(tokens, after.mark, C.group);
  if (isOfNext) return { put: [resized(tokens, span, span.from, next.to)], joins: "next" };
  // what goes on with a name is not only a field
  return hasCapitalAt(tokens, to) ? null : { put: [resized(tokens, span, span.from, to)] };
}

/** `RUU Pesantren` `dan Pendidikan Keagamaan`: as far as the words with a capital go. */
function takeLawField({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || hasCapitalAt(tokens, after.end) || (next && next.from < after.end)) return null;
  if (is(tokens, after.mark, C.law_short) || is(tokens, after.mark, C.law)) return null;
  return { put: [resized(tokens, span, span.from, after.end)] };
}

/** `RUU Perlindungan` `Hak Pekerja`: over words that are no verbs, as far as they have a capital. */
function takeLawRun(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const [from, to] = [match.span.to, match.after?.end ?? 0];
  if (hasCapitalAt(tokens, to) || !isRunOfCapitals(host, from, to)) return null;
  for (let at = from; at < to; at++) if (isVerbInAnyCase(tokens, at) || is(tokens, at, C.weekday)) return null;
  return takeRun(host, match);
}

/** `Atlet Panjat Tebing` `Indonesia`: the country at the end, where nothing but nouns go before it. */
function placeBehindTrade(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  let from = span.from + 1;
  while (from < span.to && !host.isCountry(from, span.to)) {
    if (is(host.tokens, from, C.institution) || host.knows(from, BODY | KNOWN.personal)) return null;
    from++;
  }
  return from === span.to ? null : { put: [{ ...resized(host.tokens, span, from, span.to), type: "location" }] };
}

/** `Balongsari` `Kabupaten Ponorogo`: words that are no kinds of anything, before one that is. */
function splitBeforeKind(host: SpanHost, match: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const { span, when } = match;
  for (let at = span.from; at < (when?.mark ?? span.from); at++)
    if (tokens.lexemeOf[at] !== 0 || host.isCommon(at) || initialAt(tokens, at) === "-") return null;
  return when && host.isPlace(when.mark + 1, span.to) ? splitAtMark("location", "location")(host, match) : null;
}

/** `Jalan Raya Sukabumi` `-Bogor`: to the other end of a way. */
function takeOtherEnd({ tokens, next }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const other = /^(?:-\p{Lu}\p{L}{1,30}){1,8}/u.exec(tokens.text.slice(span.end, span.end + LONGEST_NAME));
  if (other === null) return null;
  const end = span.end + other[0].length;
  let to = span.to;
  while (to < tokens.length && (tokens.ends[to - 1] as number) < end) to++;
  return next && next.start < end ? null : { put: [{ ...span, end, to }] };
}

/** `Jalanusa Ny. Manik Wiratni`: the body, and behind the title the person. */
function bodyBeforeTitle(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when || host.knowsAny(span.from, when.mark, KNOWN.personal)) return null;
  const name = nameStart(tokens, when.mark, span.to);
  if (name >= span.to) return null;
  const body: NameSpan = { ...resized(tokens, span, span.from, when.mark), type: "organisation" };
  return { put: [body, resized(tokens, span, name, span.to)] };
}

/** `PT Kereta Wirasena` `(Persero)`. */
function joinCompanyForm({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from - 1) return null;
  return { put: [resized(tokens, previous, previous.from, span.to + 1)], joins: "previous" };
}

/** `Komunitas` `Bike to` `Work`: from the noun of the body on, or behind it where that is written small. */
function bodyOverSmallWord(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!before || host.knowsAny(span.from, span.to, KNOWN.personal)) return null;
  const noun = before.end + 1;
  const from = hasCapitalAt(tokens, noun) ? noun : noun + 1;
  return hasCapitalAt(tokens, from)
    ? cutBack(host, from, { ...resized(tokens, span, from, span.to), type: "organisation" })
    : null;
}

/** `BPBD Aceh Barat` `Daya`: as far as the words with a capital behind are still the name of an area. */
function areaGoesOn(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  // a person keeps a word at least
  const limit =
    next === undefined || next.from > span.to + 1 ? span.to + 2 : next.from === span.to ? next.to - 1 : next.from;
  if (next && next.from < limit && next.type !== "person") return null;
  for (let to = Math.min(limit, span.to + 2); to > span.to; to--) {
    if (!isRunOfCapitals(host, span.to, to)) continue;
    for (let from = Math.max(span.from, span.to - LONGEST_AREA); from < span.to; from++) {
      if (!host.isPlace(from, to)) continue;
      const put = [resized(tokens, span, span.from, to)];
      if (next === undefined || next.from >= to) return { put };
      return { put: [...put, resized(tokens, next, to, next.to)], joins: "next" };
    }
  }
  return null;
}

/** `Hulu` `Sungai Utara`: with the word before it that is of the area's name. */
function areaBeginsBefore(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const from = span.from - 1;
  if (!host.isFree(from) || is(host.tokens, from, C.place_unit) || !isRunOfCapitals(host, span.from, span.to))
    return null;
  if (host.tokens.starts[span.from] !== (host.tokens.ends[from] as number) + 1) return null;
  const isOther = host.isPlace(span.from, span.to) || !host.isPlace(from, span.to);
  return isOther ? null : { put: [resized(host.tokens, span, from, span.to)] };
}

/** Tokens of an area's name before the words that were passed over. */
const LONGEST_AREA = 3;

/** True where every token of `[from, to)` has a capital and follows the one before it with a space. */
function isRunOfCapitals({ tokens }: SpanHost, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!hasCapitalAt(tokens, at) || tokens.starts[at] !== (tokens.ends[at - 1] as number) + 1) return false;
  return true;
}

/** `DNR` `Logistics Hartono Wibowo`: the closing word of a company that the person's name began with. */
function giveClosingWord({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  if (previous?.type !== "organisation" || previous.to !== span.from || previous.end + 1 !== span.start) return null;
  const put = [resized(tokens, previous, previous.from, span.from + 1), resized(tokens, span, span.from + 1, span.to)];
  return { put, joins: "previous" };
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
function takeInitial(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
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
function takeBareInitial({ tokens, previous }: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const letter = span.from - 1;
  if ((previous && previous.to > letter) || (tokens.ends[letter] as number) + 1 !== span.start) return null;
  const before = letter - 1;
  const numbers = tokens.kinds[before] === NUMBER || is(tokens, before, C.lettered) || isLetter(wordAt(tokens, before));
  return numbers ? null : { put: [resized(tokens, span, letter, span.to)] };
}

/** `Komisi untuk Warga Hilang (Kowarlang)`: two names. */
function splitShortForm({ tokens }: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  // a lone sentence is marked as the corpora of such sentences are
  if (!when || is(tokens, when.mark, C.company_form) || tokens.sentenceStart.length === 2) return null;
  const short = when.mark;
  const put = [resized(tokens, span, span.from, short - 1)];
  // `Dinas Perhubungan (Kadishub)`
  if (!is(tokens, short, C.office)) put.push(resized(tokens, { ...span, from: -1, to: -1 }, short, short + 1));
  return { put };
}

/** `Timnas Indonesia` `U-22`. */
function takeAgeGroup({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.end)) return null;
  return { put: [{ ...resized(tokens, span, span.from, after.end), type: "organisation" }] };
}

/** `KTT` `ASEAN`. */
function summitOf(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const summit = span.from - 1;
  if (!host.isFree(summit) || !hasCapitalAt(tokens, summit)) return null;
  // `Pilgub DKI 2017`
  const to = /^(?:19|20)\d\d$/.test(wordAt(tokens, span.to)) ? span.to + 1 : span.to;
  return { put: [{ ...resized(tokens, span, summit, to), type: "event" }] };
}

/** `Festival Film` `Indonesia`. */
function eventByHead(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const head = (before?.end ?? span.from) + 1;
  if (!host.isFree(head) || !isRunOfCapitals(host, head + 1, span.from + 1) || !hasCapitalAt(tokens, head)) return null;
  return { put: [{ ...resized(tokens, span, head, span.to), type: "event" }] };
}

/** As far as `after` goes, where no other name begins. */
function takeRun({ tokens, next }: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  if (!after || (next && next.from < after.end)) return null;
  return { put: [resized(tokens, span, span.from, after.end)] };
}

/** `Pasar` `Tanah Abang`, at the beginning of a sentence. */
function kindOpens(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const kind = span.from - 1;
  const isOther = is(tokens, kind, C.area) || is(tokens, kind, C.place_unit) || is(tokens, kind, C.institution);
  if (isOther || host.isCountry(span.from, span.to)) return null;
  if (sentenceAt(tokens, kind)[0] !== kind || !host.isFree(kind)) return null;
  return { put: [resized(tokens, span, kind, span.to)] };
}

/** `di` `Valencia` `, Venezuela`. */
function townBeforeCountry(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { next } = host;
  if (next?.type !== "location" || next.from !== span.to + 1 || !host.isCountry(next.from, next.to)) return null;
  return host.isPlace(span.from, span.to) ? { put: [{ ...span, type: "location" }] } : null;
}

/** What may stand behind the name of a place with a capital, and is no part of it. */
const OUTSIDE_PLACES: readonly number[] = [
  C.weekday,
  C.month,
  C.office,
  C.title,
  C.partitive,
  C.lettered,
  C.label,
  C.place_unit,
  C.institution,
];

/** `Stadion Gelora Bandung` `Lautan Api`: as far as nouns go, where no other name begins and nothing else follows. */
function placeGoesOn(host: SpanHost, { span, after }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  if (!after || hasCapitalAt(tokens, after.end) || (next && next.from < after.end)) return null;
  if (!isRunOfCapitals(host, span.to, after.end)) return null;
  for (let at = span.to; at < after.end; at++) {
    const isOther =
      OUTSIDE_PLACES.some((name) => is(tokens, at, name)) || host.knows(at, KNOWN.personal) || host.isPlace(at, at + 1);
    if (isOther || isAcronym(wordAt(tokens, at))) return null;
  }
  return { put: [resized(tokens, span, span.from, after.end)] };
}

/** The last word of an institution is the first of the person's name that follows: `Kemendag Rina` `Dewanti`. */
function giveFirstName(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens, next } = host;
  const last = span.to - 1;
  if (next?.type !== "person" || next.from !== span.to) return null;
  // `Wali Kota Wirasaba FX Hadi`
  const areInitials = span.type === "location" && isInitials(tokens, last) && tokens.lexemeOf[last] === 0;
  if (!areInitials && !endsBefore(host, last)) return null;
  if (isTitle(tokens, last)) return { put: [resized(tokens, span, span.from, last)] };
  // `Yayasan Sumba Hospitality`
  if (is(tokens, span.from, C.bears_name_body) && !host.knows(last, KNOWN.personal)) return null;
  // `Krakatau Steel`: a place alone is no whole name of a body
  if (span.type === "organisation" && last - span.from === 1 && host.isPlace(span.from, last)) return null;
  return { put: [resized(tokens, span, span.from, last), resized(tokens, next, last, next.to)], joins: "next" };
}

/** A common noun, or an institution that is known by the word and not called after persons. */
function closesBody(host: SpanHost, token: number): boolean {
  const { tokens } = host;
  if (is(tokens, token, C.bears_name_body)) return false;
  return host.isNoun(token) || host.knows(token, BODY);
}

/** True where a place ends right before the token, and does not go on with it. */
function endsAtPlace(host: SpanHost, token: number): boolean {
  const isPlace = (from: number, to: number) => hasCapitalAt(host.tokens, from) && host.isPlace(from, to);
  if (!isPlace(token - 1, token) && !isPlace(token - 2, token)) return false;
  return !host.isPlace(token - 1, token + 1) && !host.isPlace(token - 2, token + 1);
}

/** True where an institution ends before `token`, which may be the first word of a name. */
function endsBefore(host: SpanHost, token: number): boolean {
  const { tokens } = host;
  const [word, before] = [wordAt(tokens, token), wordAt(tokens, token - 1)];
  if (word === word.toUpperCase() || word.includes("-") || host.isPlace(token, token + 1)) return false;
  if (host.knows(token, KNOWN.goesOn | KNOWN.elsewhere) || is(tokens, token, C.no_first_name)) return false;
  // `Dinas Sosial Kota Wirasaba`, `DPRD Wirasaba`: the region is to come
  const isPersonal = host.knows(token, KNOWN.personal);
  if (is(tokens, token - 1, C.place_unit) || (!isPersonal && is(tokens, token - 1, C.regional_institution)))
    return false;
  // `BPJS Ketenagakerjaan`
  if (isDerivedNoun(lowerAt(tokens, token))) return false;
  if (isShortMinistry(before)) return true;
  if (is(tokens, token, C.institution_tail) || is(tokens, token - 1, C.always_body)) return false;
  if (endsAtPlace(host, token)) return isPersonal || host.isAlwaysCapital(token);
  if (isPersonal && closesBody(host, token - 1)) return true;
  const isShort = /^[A-Z]{3,}$/.test(before) && host.knows(token - 1, GAZETTEER_BITS.organisation);
  return isShort && (host.knows(token, KNOWN.personal) || host.isAlwaysCapital(token));
}

/** A word that is nothing else: no first name, no word of the language, no acronym. */
const mayBeTerritory = (host: SpanHost, at: number): boolean =>
  host.tokens.lexemeOf[at] === 0 &&
  !host.knows(at, KNOWN.personal) &&
  !host.isCommon(at) &&
  !isTitle(host.tokens, at) &&
  wordAt(host.tokens, at) !== wordAt(host.tokens, at).toUpperCase();

/** `Bupati` `Wirasaba H. Hasan Latief`: the territory, and the name behind the title. */
function splitAtTitle(host: SpanHost, { span, when }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  if (!when || when.mark <= span.from || !mayBeTerritory(host, span.from)) return null;
  const territory: NameSpan = { ...resized(tokens, span, span.from, span.from + 1), type: "location" };
  return { put: [territory, resized(tokens, span, when.mark, span.to)] };
}

/** `Camat Wirasaba` `Suyitno`: where the tagger passed over the territory. */
function territoryBefore(host: SpanHost, { span, before }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const office = (before?.end ?? 0) + 1;
  const territory = office + 1;
  if (!host.isFree(territory) || is(tokens, office, C.described) || !mayBeTerritory(host, territory)) return null;
  return { put: [{ ...resized(tokens, span, territory, territory + 1), type: "location", confidence: UNSEEN }, span] };
}

/** `badan` `POM`: where `Badan POM` is what everyone knows. */
function takeSmallHead(host: SpanHost, { span }: SpanMatch): SpanEdit | null {
  const { tokens } = host;
  const head = span.from - 1;
  if (hasCapitalAt(tokens, head) || !host.isFree(head)) return null;
  const word = wordAt(tokens, head);
  const whole = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${tokens.text.slice(span.start, span.end)}`;
  if (knownTypeOf(whole) !== "organisation") return null;
  return { put: [{ ...resized(tokens, span, head, span.to), type: "organisation" }] };
}

/** How sure a place is that the tagger passed over. */
const UNSEEN = 0.75;

export const SPAN_RULES: readonly SpanRule[] = [
  {
    id: "name/open-bracket",
    about: "A name that ends within brackets takes the closing one too",
    on: ["organisation", "location", "event", "work", "law", "product"],
    when: "_{1,12} \\( <!company_form> $",
    after: "\\)",
    take: closeBracket,
    examples: ["Ketua [{Komisi Yudisial (KY})] hadir."],
  },
  {
    id: "name/company-form",
    about: "The form of a company in brackets is closed where its name is",
    on: ["organisation"],
    when: "_{1,12} \\( <company_form> $",
    after: "\\)",
    take: closeBracket,
    examples: ["Laba [{PT Lentera Jaya (Persero})] naik."],
  },
  {
    id: "name/company-form-apart",
    about: "The form of a company in brackets behind its name is of the name",
    on: ["organisation"],
    own: true,
    before: "\\(",
    when: "<company_form> $",
    after: "\\)",
    take: joinCompanyForm,
    examples: ["Laba [{PT Kereta Wirasena} ({Persero})] naik."],
    not: ["Laba {Persero} naik."],
  },
  {
    id: "name/short-in-brackets",
    about: "A short form in the brackets that close the name of a body is a name of its own",
    on: ["organisation"],
    own: true,
    when: "_{2,14} \\( > @short_name \\) $",
    take: splitShortForm,
    examples: ["Kata Ketua {[Komisi untuk Warga Hilang] ([Kowarlang])}, semua siap. Ia pulang."],
    not: [
      "Laba {PT Lentera Jaya (Persero)} naik. Ia pulang.",
      "Siswa {SMA Negeri (SMAN) 5 Bandung} menang. Ia pulang.",
      "Kata Ketua {Komisi untuk Warga Hilang (Kowarlang)}, semua siap.",
    ],
  },
  {
    id: "name/half-brackets",
    about: "A bracket without its other half parts two names",
    on: ["organisation", "location", "event", "product"],
    when: "_{1,12} (\\(|\\)) _",
    take: splitAtBracket,
    examples: [
      "Rute {location:[location:Pontianak]} ({location:[location:PNK]) - [location:Medan]}) macet.",
      "Tiket {event:[event:Pekan Raya Jakarta 2019] ([event:PRJ 2019]}) habis.",
    ],
    not: ["Ketua {Komisi Yudisial (KY) Bali} hadir."],
  },
  {
    id: "name/suffix",
    about: "A suffix behind a hyphen is no part of a name",
    on: ANY,
    take: endBeforeSuffix,
    examples: ["Videonya tayang di {product:[Instagram]-nya} kemarin."],
  },
  {
    id: "name/shirt-number",
    about: "The number of a shirt is no part of a name",
    on: ["person"],
    take: startBehindNumber,
    examples: ["Cadangan: {17-[Budi Santoso]}, {19-[Ahmad Fauzi]}."],
  },
  {
    id: "name/number-of-holder",
    about: "Which of an office's holders someone is is no part of the name",
    on: ["person"],
    own: true,
    when: "@numbered > Aa",
    take: startAtMark,
    examples: ["Hadir Presiden AS {ke-44 [Hasan Wirasena]} di sini."],
    not: ["Hadir {Hasan Wirasena} di sini."],
  },
  {
    id: "name/behind-shirt-number",
    about: "The first word of a player's name may be joined to the number of the shirt",
    on: ["person"],
    before: "@shirt_name",
    take: takeShirtName,
    examples: ["Cadangan: 17-[Budi {Santoso}], 19-[Ahmad {Fauzi}]."],
    not: ["Pasal 17-Ahmad, {Budi Santoso}."],
  },
  {
    id: "name/second-term",
    about: "A term of government is no part of its head's name",
    on: ["person"],
    when: "_{1,4} > jilid @numeral? $",
    take: endAtMark,
    examples: ["Kabinet kerja {[Hartono] Jilid II} dilantik."],
  },
  {
    id: "name/all-of",
    about: "`se-` before a place says all of it, and is no part of its name",
    on: ["location"],
    take: startBehindAll,
    examples: ["Rektor {se-[Indonesia]} hadir."],
    not: ["Rektor {Se Indonesia} hadir."],
  },
  {
    id: "name/degree",
    about: "A degree behind a name is no name",
    on: ["person", "organisation"],
    before: ",",
    take: dropDegree,
    examples: ["Kata Budi Santoso, {M.Hum.} di sini."],
  },
  {
    id: "name/no-name",
    about: "Words that open sentences and are taken for names",
    on: ANY,
    when: "<no_name|weekday> $",
    take: drop,
    examples: ["{Bismillah}, kami mulai."],
  },
  {
    id: "name/class-word",
    about: "A short form of a kind of thing is no name of one",
    on: ANY,
    when: "<class_acronym> $",
    // persons are called `Sim`
    take: (host, match) =>
      match.span.type === "person" && !isAcronym(wordAt(host.tokens, match.span.from)) ? null : drop(host, match),
    examples: ["Gaji {organisation:ASN} naik.", "Kata {ASN} itu, gaji naik."],
    not: ["Kata {Sim}, gaji naik."],
  },
  {
    id: "name/echelon",
    about: "The rank of a post in the civil service is no name",
    on: ANY,
    when: "eselon @numeral",
    take: drop,
    examples: ["Pejabat {organisation:Eselon III} dilantik."],
  },
  {
    id: "name/currency",
    about: "The country behind the name of a currency is of the currency",
    on: ["location"],
    own: true,
    before: "<currency>",
    take: drop,
    examples: ["Nilai dolar {AS} naik.", "Ia membawa 500 riyal {Arab Saudi} ke sana."],
    not: ["Nilai ekspor {AS} naik."],
  },
  {
    id: "name/behind-class-word",
    about: "A short form of a kind of thing before the name of a body is no part of it",
    on: ["organisation"],
    own: true,
    when: "<class_acronym> > <institution>",
    take: startAtMark,
    examples: ["Ia terjaring {OTT [Polda Sumut]} kemarin."],
    not: ["Ia kuliah di {STAN Bank} dulu."],
  },
  {
    id: "name/local-behind",
    about: "`setempat` behind a body is no part of its name",
    on: ["organisation", "location"],
    when: "_{1,3} > <local_word> $",
    take: endAtMark,
    examples: ["Petugas {organisation:[organisation:BPBD] Setempat} datang."],
  },
  {
    id: "name/technology",
    about: "`AI` with nothing that says that it is someone's initials is a kind of technology",
    on: ANY,
    below: 0.95,
    when: "ai $",
    take: (host, match) => {
      const { tokens } = host;
      const { from, to } = match.span;
      const before = initialAt(tokens, from - 1) === "," ? from - 2 : from - 1;
      const isSomeone =
        [C.initials_cue, C.suspect, C.cue, C.kin, C.person, C.title, C.office].some((name) =>
          is(tokens, before, name),
        ) || initialAt(tokens, to) === "(";
      return isAcronym(wordAt(tokens, from)) && !isSomeone ? drop(host, match) : null;
    },
    examples: ["Perusahaan memakai {organisation:AI} di sana.", "Teknologi {AI} berkembang."],
    not: ["Korban berinisial {AI} pulang.", "Polisi menahan {AI} (34) kemarin.", "Kata {AI}, semua siap."],
  },
  {
    id: "name/body-behind-head",
    about: "An acronym between the head of a body and another capital is the body",
    on: ["person"],
    below: 0.9,
    before: "<leader|body_officer>",
    when: "@shouted $",
    after: "@capital",
    take: (host, match) =>
      match.span.end - match.span.start > 2 && !is(host.tokens, match.span.to, C.title)
        ? retype("organisation")(host, match)
        : null,
    examples: ["Ketua {[organisation:GLS]} Kemendikbud {person:[person:Rina Dewanti]} hadir."],
    not: ["Kata Ketua {GLS}, semua siap.", "Kata Ketua {GL} Hartono, semua siap."],
  },
  {
    id: "name/body-before-title",
    about:
      "Words that nobody is called by, between the head of a body and the title of who is named next, are the body",
    on: ["person"],
    before: "<leader|body_officer> umum?",
    when: "Aa{1,3} > @short_title .? Aa",
    take: bodyBeforeTitle,
    examples: ["Ketua Umum {[organisation:Jalanusa] Ny. [Manik Wiratni]} hadir."],
    not: ["Kata Ketua {Hartono Ny. Manik Wiratni}, semua siap."],
  },
  {
    id: "name/body-before-title-alone",
    about: "The same where the body stands for itself",
    on: ["person"],
    before: "<leader|body_officer> umum?",
    when: "_{1,3} $",
    after: "@short_title .? Aa",
    take: (host, match) =>
      host.next?.type === "person" && !host.knowsAny(match.span.from, match.span.to, KNOWN.personal)
        ? retype("organisation")(host, match)
        : null,
    examples: ["Ketua {[organisation:Jalanusa]} Ny. {[Manik Wiratni]} hadir."],
    not: ["Ketua {Hartono} Ny. {Manik Wiratni} hadir."],
  },
  {
    id: "name/kind-of-body",
    about: "The kind of a body alone is no name of one",
    on: ["organisation"],
    own: true,
    when: "pt? <generic_institution> $",
    take: drop,
    examples: ["Kata {Bank} itu, laba naik."],
    not: ["Kata {Bank Mandiri}, laba naik."],
  },
  {
    id: "name/language",
    about: "A language is no place",
    on: ["location"],
    before: "(bahasa|berbahasa)",
    take: drop,
    examples: ["Ia fasih berbahasa {Prancis}."],
  },
  {
    id: "name/derived-noun",
    about: "A noun made of a verb is no person",
    on: ["person"],
    when: "@derived $",
    take: drop,
    examples: ["{Kebugaran} itu penting."],
  },
  {
    id: "name/degrees-behind",
    about: "Degrees end a person's name",
    on: ["person"],
    when: "_ _",
    take: endBeforeDegrees,
    examples: ["Hadir juga {[Yusuf Fahmi] MSi}."],
  },
  {
    id: "name/and-others",
    about: "`cs` and `dkk` end a person's name",
    on: ["person"],
    when: "_{1,4} > <name_tail> $",
    take: endAtMark,
    examples: ["Polisi memeriksa {[Budi Santoso] cs}."],
  },
  {
    id: "name/force-of-rank",
    about: "The force behind a rank is of the rank, and what follows is its bearer",
    on: ["organisation"],
    before: "<rank_head>",
    when: "(tni|polri) > Aa{1,5} $",
    take: ({ tokens }, { span }) => ({
      put: [{ ...resized(tokens, span, span.from + 1, span.to), type: "person" }],
    }),
    examples: ["Kata Mayjen {TNI [person:Agung Prabawa]}, semua siap."],
    not: ["Kata Panglima {TNI Agung Prabawa}, semua siap."],
  },
  {
    id: "name/next-entry",
    about: "The office of the next entry of a list ends a name",
    on: ["person"],
    when: "_{1,6} > <body_officer> $",
    after: ":",
    take: endAtMark,
    examples: ["Ketua: {[I Wayan Arnaya] Bendahara}: Suardika."],
    not: ["Hadir {Wirawan Hakim}: ia hakim."],
  },
  {
    id: "name/next-title",
    about: "The title of the next person ends a name",
    on: ["person", "location"],
    when: "_{1,5} > @short_title $",
    take: endAtMark,
    examples: [
      "Hadir Ketua {[Kartika Chandra] Ny}. {[Hetty Wulandari]}.",
      "Hadir Bupati {location:[location:Wirasaba] Hj}. {[Hetty Wulandari]}.",
    ],
  },
  {
    id: "name/territory-before-title",
    about:
      "The word between the head of a territory and a title is the territory, and the name begins behind the title",
    on: ["person"],
    before: "<territorial>",
    when: "@capital @plain_title .? > Aa",
    take: splitAtTitle,
    examples: ["Hadir Bupati {[location:Wirasaba] H. [Hasan Latief]}."],
    not: ["Hadir Bupati {Hasan Latief} di sini."],
  },
  {
    id: "name/territory-before-holder",
    about: "The word between the head of a territory and who holds the office is the territory",
    on: ["person"],
    before: "<territorial> > @capital @title{0,3}",
    take: territoryBefore,
    examples: [
      "Hadir Camat [location:Wirasaba] {[Suyitno]} di sini.",
      "Hadir Kapolsek [location:Wirasaba] Iptu {[Suyitno]} di sini.",
    ],
    not: ["Hadir Camat Pengganti {Suyitno} di sini.", "Hadir warga Wirasaba {Suyitno} di sini."],
  },
  {
    id: "name/place-behind-kind",
    about: "What stands behind the kind of an area is an area",
    on: ["person"],
    before: "@kind{1,2}",
    take: placeInKind,
    examples: ["Jalan di [location:Kabupaten {Madina}] rusak."],
  },
  {
    id: "name/of-office",
    about: "What stands between an office and its holder behind a comma is a body or a territory",
    on: ["person"],
    before: "<office>",
    after: ",",
    take: ofOffice,
    examples: [
      "Kata Kades {[location:Larobenu]}, {[Hasan]}.",
      "Kata CEO {[organisation:Tumbuhlab]}, {[Hasan]}.",
      "Kades {[location:Larobenu]}, Kecamatan Selo, hadir.",
    ],
  },
  {
    id: "name/unit-by-name",
    about: "What stands between the number of a unit of the army and its commander behind a comma is the unit's name",
    on: ["person"],
    before: "<regional_institution> 0 /?",
    after: ", @plain_title",
    take: joinToBody,
    examples: ["Kata Danrem {organisation:[organisation:Korem 031} {Wira Bima]}, Brigjen {[Hasan]}."],
    not: ["Kata Dandim {organisation:Kodim 0703} {Hasan}, semua siap."],
  },
  {
    id: "name/place-completed",
    about: "The end of a place's name is no person",
    on: ["person"],
    take: completePlace,
    examples: ["Ia dirawat di {organisation:[organisation:RSUD Padang} {Sidempuan]}."],
  },
  {
    id: "name/university",
    about: "A university that is called by a known name ends with it",
    on: ["person", "organisation", "location"],
    own: true,
    take: universityByName,
    examples: [
      "Kata dosen [organisation:Universitas {person:Hasanuddin] [person:Armin Arsyad}], semua siap.",
      "Kata Rektor {location:[organisation:Universitas Halu} Oleo] {person:[Zamrud Firman]}, semua siap.",
      "Ia ke {location:[organisation:Universitas Sanata Dharma]} tadi.",
    ],
    not: ["Ia ke {organisation:Universitas Sanata Wirasena} tadi."],
  },
  {
    id: "name/body-after-person",
    about: "An institution that is named after a person is an institution",
    on: ["person"],
    before: "@bearing_body (@title .?){0,3}",
    take: namedAfter("organisation"),
    examples: [
      "Saham [organisation:PT {Hartono Wijaya}] naik.",
      "Ia dirawat di [organisation:{organisation:RSUD dr}. {Hartono}] kemarin.",
    ],
  },
  {
    id: "name/place-after-person",
    about: "A way or a place that is named after a person is a place",
    on: ["person"],
    before: "@bearing_place .? @title{0,3} @balinese_opener?",
    take: namedAfter("location"),
    examples: ["Ia tiba di [location:Bandara {Sultan Hasanuddin}]."],
  },
  {
    id: "name/rank-inside",
    about: "A rank and what stands before it are cut off a person's name",
    on: ["person"],
    when: "_{1,5} <name_rank> .? > Aa",
    take: startAtMark,
    examples: ["Kata {Lamteng AKP [Yuda Wiranegara]}."],
  },
  {
    id: "name/rank-behind",
    about: "A body ends before the rank of who is named next",
    on: ["organisation"],
    own: true,
    when: "_{1,6} > <name_rank>",
    take: endAtMark,
    examples: ["Kata Komandan {organisation:[organisation:Lanal Wirasaba] Letkol} {[Anton Wirajaya]}, siap."],
  },
  {
    id: "name/titles-before",
    about: "Ranks and titles are no part of a person's name",
    on: ["person"],
    when: "@plain_title _",
    take: startBehindTitles,
    examples: ["Kata {Kombes Pol [Yusri Yunus]}, pelaku ditangkap."],
    not: ["Pidato {Bung Tomo} berapi-api."],
  },
  {
    id: "name/party-number",
    about: "The number of a party before the law is no part of its name",
    on: ["person"],
    before: "<litigant>?",
    when: "<litigant>? @numeral > Aa",
    take: (host, match) =>
      match.before !== null && (match.before.end < match.span.from - 1 || is(host.tokens, match.span.from, C.litigant))
        ? startAtMark(host, match)
        : null,
    examples: [
      "Hadir Teradu {I [Muhammad Afifuddin]} dan lainnya.",
      "Hadir {Terdakwa II [Muhammad Afifuddin]} dan lainnya.",
    ],
    not: ["Kata {I Made Sudarma}, semua siap."],
  },
  {
    id: "name/office-before",
    about: "An office or its field is no part of a person's name",
    on: ["person"],
    when: "@office_word{1,3} > Aa",
    take: startBehindOffice,
    examples: ["Kata {Menpar [Widya Kusuma]}, tamu naik."],
    not: ["Kata {Raja Juli Antoni}, semua siap.", "Hadir {PJ Tucker} di sini."],
  },
  {
    id: "name/office-alone",
    about: "An office is no person; `Sultan` and `Bintang` may be",
    on: ["person"],
    when: "@only_office $",
    take: drop,
    examples: ["Kata {Dirreskrimum} itu, pelaku ada tiga."],
    not: ["Kata {Raja} itu, pelaku ada tiga."],
  },
  {
    id: "name/holder-behind-national",
    about: "A national body ends before the name of who holds its office",
    on: ["organisation"],
    before: "<office>",
    when: "_{1,7} (nasional|indonesia) > @name_word @name_word $",
    take: (host, match) => (areNames(host, match) ? splitAtMark("organisation", "person")(host, match) : null),
    examples: ["Kepala {[organisation:Badan Pangan dan Gizi Nasional] [person:Laksmana Tirtohadi]} hadir."],
    not: [
      "Kepala {Badan Pangan Nasional} hadir.",
      "Kepala {Bank Syariah Indonesia Cabang Sleman} hadir.",
      "Direktur {Riset Indonesia Laksmana Studies} (RILS) hadir.",
      "Direktur {Riset Indonesia Presidium Studies} hadir.",
      "Laba {Bank Nasional Laksmana Tirtohadi} naik.",
    ],
  },
  {
    id: "name/office-goes-on",
    about: "`Agung` behind the office that it raises is no first name",
    on: ["person"],
    before: "(uskup|hakim)",
    when: "agung > Aa",
    take: startAtMark,
    examples: ["Kata Hakim {Agung [Sasmoko Adhi]}, semua siap.", "Kata Uskup {Agung [Hasan Girsangan]}, semua siap."],
    not: ["Kata Camat {Agung Sasmoko Adhi}, semua siap."],
  },
  {
    id: "name/person-behind-origin",
    about: "A known place behind `asal` ends before the name of who comes from there",
    on: ["location", "person"],
    before: "asal",
    when: "@place > @name_word @name_word _{0,1} $",
    take: (host, match) =>
      is(host.tokens, match.span.from, C.place_kind) ||
      host.isPlace(match.span.from, match.span.to) ||
      host.knows(match.span.to - 1, KNOWN.goesOn)
        ? null
        : splitAtMark("location", "person")(host, match),
    examples: ["Kata politisi asal {location:[location:Boyolali] [person:Hasan Girsangan]}, semua siap."],
    not: [
      "Kata warga asal {location:Kuta Selatan}, semua siap.",
      "Kata warga asal {location:Kota Hasan Girsangan}, semua siap.",
    ],
  },
  {
    id: "name/territory-elsewhere-opens",
    about: "A place behind an office of territory, which the article names behind its kind: `Kelurahan Petamburan`",
    on: ["person"],
    before: "<territorial>",
    when: "_ > @name_word Aa{0,2} $",
    take: (host, match) => (host.isNamedPlace(match.span.from) ? splitAtMark("location", "person")(host, match) : null),
    examples: [
      "Kata Lurah {[location:Wirambe] [person:Hasan Girsangan]}, semua siap. " +
        "Warga {location:[location:Kelurahan Wirambe]} pulang.",
    ],
    not: ["Kata Lurah {Wirambe Hasan Girsangan}, semua siap."],
  },
  {
    id: "name/territory-opens",
    about: "A place right behind an office of territory is no first word of who holds it",
    on: ["person"],
    before: "(<territorial>|uskup agung)",
    when: "@place > @name_word Aa{0,2} $",
    take: (host, match) =>
      host.knows(match.span.from, KNOWN.personal) || host.isPlace(match.span.from, match.span.to)
        ? null
        : splitAtMark("location", "person")(host, match),
    examples: ["Kata Uskup {[location:Ruteng] [person:Silvester Mangu]}, semua siap."],
    not: ["Kata Bupati {Sutan Siregar}, semua siap."],
  },
  {
    id: "name/place-before-title",
    about: "A place between an office of territory and the title of who holds it is no person",
    on: ["person"],
    before: "(<territorial>|uskup agung)",
    when: "@place $",
    after: ",? <honorific|rank>",
    take: (host, match) => (host.knows(match.span.from, KNOWN.personal) ? null : retype("location")(host, match)),
    examples: ["Kata Uskup Agung {[location:Semarang]} Mgr. Silvester, semua siap."],
    not: ["Kata Bupati {Semarang}, semua siap."],
  },
  {
    id: "name/degree-behind-comma",
    about: "A degree behind a name and a comma is no name",
    on: ["organisation", "location", "person", "product"],
    before: ",",
    when: "<degree> $",
    take: ({ tokens, previous }, { span }) =>
      previous?.type === "person" && previous.to === span.from - 1 && isDegreeWord(lowerAt(tokens, span.from))
        ? { put: [] }
        : null,
    examples: ["Direktur {person:[person:Yusuf Wiguna]}, {organisation:MARS}, hadir."],
    not: ["Ia dari {person:Yusuf Wiguna} dan {organisation:MARS}."],
  },
  {
    id: "name/outlet-behind-noun",
    about: "What stands right behind the noun of an outlet is no person",
    on: ["person"],
    before: "<source_noun>",
    take: (host, match) => (isOutletNoun(host, match.span.from - 1) ? retype("organisation")(host, match) : null),
    examples: ["Hal itu ditulis tabloid {[organisation:De Kanaal]} kemarin."],
    not: ["Data {Hasan} dicuri.", "Laporan {Hasan Wirajaya} diterima."],
  },
  {
    id: "name/in-brackets-behind",
    about: "Short forms in brackets right behind a body, a place or an event are of its type",
    on: ["product", "location", "person", "work", "event"],
    before: "\\(",
    when: "@shouted{2} $",
    after: "\\)",
    take: asLongBefore,
    examples: ["Diskusi {organisation:[organisation:Lembaga Kajian FHUN]} ({product:[organisation:LK FHUN]}) ramai."],
    not: ["Diskusi {organisation:Lembaga Kajian FHUN} ({product:WA BOT}) ramai."],
  },
  {
    id: "name/outlet-quoted",
    about: "One word that nobody is called by, behind the verb for what an outlet is quoted with, is the outlet",
    on: ["person"],
    own: true,
    below: 0.9,
    before: "(dilansir|dikutip|melansir|mengutip) (dari|oleh)? <source_noun>?",
    when: "_ $",
    take: (host, match) => (host.knows(match.span.from, KNOWN.personal) ? null : retype("organisation")(host, match)),
    examples: ["Seperti dilansir {[organisation:Beritaone]}, semua siap."],
    not: ["Seperti dikutip dari {Hasan}, semua siap."],
  },
  {
    id: "name/noble-opener",
    about: "`Sultan`, `Ratu` and `Raja` between a body of an office and a name are of the name",
    on: ["person"],
    before: "<noble>",
    take: takeNoble,
    examples: [
      "Kata Wakil Ketua {organisation:[organisation:DPD RI]} [Sultan {Wirasta}], semua siap.",
      "Kata Sekretaris Jenderal {organisation:[organisation:PSSI]}, [Ratu {Kirana}], semua siap.",
      "Kata Ketua {organisation:[organisation:DPD]} {location:[location:RI]} [Sultan {Wirasta}], semua siap.",
    ],
    not: ["Kata Raja {Salman}, semua siap."],
  },
  {
    id: "name/trade-opens",
    about: "A trade in `-wan`, `-wati` or `-is` that opens a sentence is no part of the name behind it",
    on: ["person"],
    when: "@trade_word > Aa Aa",
    take: (host, match) =>
      sentenceAt(host.tokens, match.span.from)[0] === match.span.from ? startAtMark(host, match) : null,
    examples: ["{Novelis [Ratih Pertiwi]} menerbitkan buku."],
    not: ["{Gunawan Wibisana} menerbitkan buku."],
  },
  {
    id: "name/kin-before",
    about: "A word of kinship is no part of a person's name",
    on: ["person"],
    when: "@kin > Aa",
    take: startAtMark,
    examples: ["Ia bertemu {Paman [Keysa]} di rumah."],
  },
  {
    id: "name/company-goes-on",
    about: "Words that close companies' names are no first words of the person behind one",
    on: ["person"],
    when: "_ _",
    take: giveCompanyWords,
    examples: [
      "Komisaris {organisation:[organisation:PT Kemang Sejahtera} {person:Abadi] [Hartono Wijaya]} hadir.",
      "Direktur {organisation:[organisation:PT Samudra} {person:Biru Persada] [Hartono Wijaya]} hadir.",
    ],
    not: [
      "Direktur {organisation:PT Samudra Biru} {person:Jaya Hartono} hadir.",
      "Direktur {organisation:PT Samudra Tbk} {person:Abadi Hartono Wijaya} hadir.",
    ],
  },
  {
    id: "name/closing-word",
    about: "The closing word of a company is no first word of the person behind it",
    on: ["person"],
    when: "@closing_word > Aa",
    take: giveClosingWord,
    examples: ["Direktur {organisation:[organisation:DNR} {person:Logistics] [Hartono Wibowo]} hadir."],
  },
  {
    id: "name/balinese-opener",
    about: "`I` and `Ni` open Balinese names",
    on: ["person"],
    before: "@balinese_opener",
    when: "<balinese>",
    take: reachBack(),
    examples: ["Kata Ketua {organisation:[organisation:DPRD Bali] [person:I} {Made Sudarma]}."],
  },
  {
    id: "name/arabic-opener",
    about: "`Abu` and the like open names",
    on: ["person"],
    before: "<arabic_opener>",
    take: (host, match) =>
      host.isFree(match.span.from - 1) && hasCapitalAt(host.tokens, match.span.from - 1)
        ? reachBack()(host, match)
        : null,
    examples: ["Pemimpin itu, [Abu {Sayyaf}], lari."],
  },
  {
    id: "name/word-opener",
    about: "`Lalu` and `Anak` with a capital inside a sentence open Sasak and Balinese names",
    on: ["person"],
    before: "(<caste_opener>|anak)",
    take: takeOpener,
    examples: [
      "Kata Gubernur {location:[location:NTB]} [Lalu {Hasan Wirajaya}], semua siap.",
      "Ketua {organisation:[organisation:DPRD Bali]} [Anak {Agung Wirajaya}] hadir.",
    ],
    not: ["Mereka makan. Lalu {Hasan} pulang.", "Ia lalu {Hasan} pulang.", "Ketua Bidang Anak {Hasan Wirajaya} hadir."],
  },
  {
    id: "name/initials-before",
    about: "Two capitals before a name are its initials and no institution",
    on: ["person"],
    take: takeInitials,
    examples: ["Presiden {organisation:[person:BJ} {Habibie]} wafat."],
  },
  {
    id: "name/initial",
    about: "A letter with a stop before a name is its initial",
    on: ["person"],
    before: "@letter \\.",
    take: takeInitial,
    examples: [
      "Kata kepala dinas [A. {Hadiansyah Lubis}], semua siap.",
      "Kata budayawan [M.H. {Hadiansyah}], semua siap.",
    ],
    not: ["Ia minum vitamin A. {Budi Santoso} tidur.", "Kata dr. {Budi Santoso}, semua siap."],
  },
  {
    id: "name/bare-initial",
    about: "A letter that Indonesian names begin with belongs to the name right behind it",
    on: ["person"],
    before: "@first_letter",
    take: takeBareInitial,
    examples: ["Kata Dirjen Perhubungan Laut [R {Agus Purnomo}], semua siap."],
    not: ["Juara Grup R {Agus Purnomo} hadir.", "Pasal 3 R {Agus Purnomo} hadir."],
  },
  {
    id: "name/last-initial",
    about: "A letter behind a name is its last initial",
    on: ["person"],
    after: "@letter !@letter",
    take: takeLastInitial,
    examples: ["Kata [{Stefanus Wibowo} S.], semua siap.", "Hadir [{Wahyu Hartono} S] di sini."],
    not: ["Kata {Budi} A B C, semua siap."],
  },
  {
    id: "name/first-word",
    about: "The first word of a name that the tagger passed over",
    on: ["person"],
    before: "@capital",
    take: takeFirst,
    examples: ["Kata Kapolsek, AKP [Sah {Wulandari}]."],
  },
  {
    id: "name/team-before-name",
    about: "A club between one of its members' trade and his name is a name of its own",
    on: ["person", "organisation", "location"],
    before: "<team_member>",
    when: "(@place|@organisation) > @only_personal",
    take: splitAtMark("organisation", "person"),
    examples: ["Pelatih {[organisation:Valencia] [person:Ramon Ferrer]} marah."],
  },
  {
    id: "name/company-before-name",
    about: "A company between an office of one and its holder ends with a word that closes such names",
    on: ["person", "organisation"],
    before: "(<leader>|<office_modifier>|<body_officer>)",
    when: "Aa{1,3} @closing_word > @name_word <!company_form>{0,3} $",
    take: splitAtMark("organisation", "person"),
    examples: ["Direktur Utama {[organisation:Nordsee Petroleum] [person:Erik Halvorsen]} hadir."],
    not: [
      "Direktur Utama {organisation:Bumi Energy Indonesia} hadir.",
      "Direktur Utama {organisation:PT Bank Sentosa Abadi Tbk} hadir.",
    ],
  },
  {
    id: "name/body-beside-person",
    about: "A person's name ends where a body begins that the article has by itself, and begins where it ends",
    on: ["person"],
    when: "_ _",
    take: splitFromBody,
    examples: [
      "Hadir {[person:Yeonjun] [organisation:TXT]} di sini. Grup {organisation:[organisation:TXT]} tampil.",
      "Ketua {[organisation:Pakarhumas] [person:Rina]} hadir. Acara {organisation:[organisation:Pakarhumas]} ramai.",
    ],
    not: ["Hadir {Rina Larasati} di sini. Desa {location:Larasati} ramai."],
  },
  {
    id: "name/territory-of-office",
    about: "Behind the office of a territory only the territory is a name",
    on: ["location", "organisation"],
    when: "@listed_head > Aa",
    take: territoryBehindOffice,
    examples: ["Warga menemui {Walikota [location:Medan]} di rumahnya."],
  },
  {
    id: "name/area-of-secretary",
    about: "`Sekretaris Daerah` is an office: what stands behind it is the area",
    on: ["organisation", "location"],
    before: "sekretaris",
    when: "daerah > Aa",
    take: territoryBehindOffice,
    examples: ["Hadir Sekretaris {organisation:Daerah [location:Provinsi Sulut]} tadi."],
  },
  {
    id: "name/area-of-head",
    about: "Behind `kepala` the kind of an area belongs to the office",
    on: ["location"],
    before: "kepala",
    when: "(<place_unit>|kampung) > Aa",
    take: startAtMark,
    examples: ["Kata Kepala {Dusun [Prebutan]}, semua siap.", "Kata Kepala {Kampung [Lantimo]}, semua siap."],
  },
  {
    id: "name/area-goes-before-area",
    about: "The name of an area ends before the kind of the next",
    on: ["location"],
    own: true,
    when: "(@kind|@place) _{1,5} > @kind Aa",
    take: splitAreas,
    examples: ["Warga {[Kecamatan Sungai Pinang] [Kota Samarinda]} resah."],
    not: ["Warga {Kecamatan Kota Kediri} resah."],
  },
  {
    id: "name/area-before-kind",
    about: "The name of an area ends before the kind of the larger one that it lies in, also without a kind of its own",
    on: ["location"],
    own: true,
    when: "Aa{1,3} > @kind Aa",
    take: splitBeforeKind,
    examples: ["Warga {[Balongsari] [Kabupaten Ponorogo]} resah."],
    not: ["Warga {Kantor Kecamatan Selo} pulang.", "Warga {Alun-alun Kota Bandung} pulang."],
  },
  {
    id: "name/larger-area",
    about: "The name of an area behind its kind ends before the larger one that it lies in",
    on: ["location"],
    own: true,
    when: "@kind _ _",
    take: splitLargerArea,
    examples: ["Ia guru di {[Kabupaten Gianyar] [Bali]} dulu."],
    not: ["Ia guru di {Kabupaten Aceh Barat} dulu."],
  },
  {
    id: "name/holder-behind-area",
    about: "An area of an official list ends before the name of its head",
    on: ["location", "organisation", "person"],
    before: "@listed_head",
    when: "@place > @name_word Aa{0,2} $",
    take: holderBehindArea,
    examples: ["Hadir Camat {[location:Selo] [person:Jumadi]}, serta Kades Suroto."],
    not: ["Hadir Camat {location:Selo}, serta Kades Suroto.", "Hadir Bupati {location:Aceh Besar} di sini."],
  },
  {
    id: "name/holder-behind-area-alone",
    about: "What stands right behind the area of an office is its holder",
    on: ["location", "organisation"],
    before: "@listed_head > @place",
    when: "@name_word Aa{0,3} $",
    take: holderBehindAreaAlone,
    examples: ["Kata Bupati {[Ngawi]} {[person:Wullem Wandar]}, semua siap."],
    not: [
      "Kata Bupati {Aceh} {Besar}, semua siap.",
      "Kata Kapolsek {Metro} {Tanah Abang}, AKBP {person:Lukman Cahyono}, semua siap.",
    ],
  },
  {
    id: "name/balinese-inside",
    about: "A Balinese name begins with its opener, also behind a place",
    on: ["organisation", "location"],
    when: "_{1,5} > @balinese_opener <balinese>",
    take: (host, match) => splitAtMark(match.span.type, "person")(host, match),
    examples: ["Wali Kota {location:[location:Denpasar] [person:I Gusti Ngurah Jaya]} hadir."],
  },
  {
    id: "name/pieces",
    about: "Two pieces of a person's name with nothing between are one",
    on: ["person"],
    take: joinPieces,
    examples: ["Hadir {[Budi} {Santoso]} di sini.", "Hadir {[J.J}. {Rizaldi]} di sini."],
  },
  {
    id: "name/particle",
    about: "A particle between two pieces of a person's name joins them",
    on: ["person"],
    after: "@particle{1,2} Aa",
    take: (host, match) => joinOverParticle(host, match),
    examples: [
      "Gol {[Kevin van} der {organisation:Meulens]} indah.",
      "Gol {[Danny} da {Costa]} indah.",
      "Gol {[Alex} dos Santos] indah.",
    ],
  },
  {
    id: "name/pair",
    about: "Two persons joined by a hyphen are two: full names, or names that the article has elsewhere",
    on: ANY,
    take: splitPair,
    examples: [
      "Pasangan {[Prabowo Subianto]-[Hatta Rajasa]} kalah.",
      "Tim {product:[person:Harto]-[person:Salim]} rapat. {person:[Harto Wibawa]} dan {person:[Anwar Salim]} hadir.",
    ],
    not: ["Kata {Pierre-Olivier}, semua aman.", "Jalur {location:Solo-Jogja} macet. {person:Solo Wibowo} marah."],
  },
  {
    id: "name/pair-behind-noun",
    about: "Two single names joined by a hyphen behind the noun of a pair are two",
    on: ["person", "organisation"],
    own: true,
    before: "<pair_noun>",
    take: splitSinglePair,
    examples: ["Pasangan {[person:Wirana]-[person:Sadewi]} kalah."],
    not: ["Kata {Wirana-Sadewi}, semua aman.", "Pasangan {Jean-Pierre Wirana} kalah."],
  },
  {
    id: "name/regional-body",
    about: "A region behind its institution belongs to the institution's name",
    on: ["location"],
    before: "<regional_institution>",
    take: (host, match) =>
      host.isFree(match.span.from - 1) && hasCapitalAt(host.tokens, match.span.from - 1)
        ? reachBack("organisation")(host, match)
        : null,
    examples: ["[organisation:Polda {Jawa Barat}] menangkap lima orang."],
  },
  {
    id: "name/government-of-area",
    about: "The government of an area is a body, from its noun on",
    on: ["location"],
    own: true,
    before: "> pemerintah daerah?",
    when: "<place_unit> Aa",
    take: (host, match) => (host.isFree(match.span.from - 1) ? reachBack("organisation")(host, match) : null),
    examples: [
      "Bantuan [organisation:Pemerintah {Kabupaten Wirasaba}] tiba.",
      "Ia melapor ke [organisation:pemerintah daerah {Kota Wirasaba}] tadi.",
    ],
    not: ["Usul pemerintah {Wirasaba} ditolak."],
  },
  {
    id: "name/person-in-full",
    about: "Behind an office, a title or a verb of saying, what ends with someone's name elsewhere is that person",
    on: ["organisation", "location", "work"],
    own: true,
    before: "<office|title|described|cue|kin>",
    when: "@name_word{1,2} > @lone $",
    take: (host, match) =>
      isNamesake(host, match.span, match.when?.mark ?? 0) || isShortened(host, match)
        ? null
        : retype("person")(host, match),
    examples: ["Wasit {organisation:[person:Gianluca Rocchini]} hadir. Menurut {person:[person:Rocchini]}, tertib."],
    not: ["Ia mengajar di {organisation:Yayasan Abhan}. Menurut {person:Abhan}, tertib."],
  },
  {
    id: "name/runs-into-person",
    about: "An institution or place ends before a person who is named by that word alone elsewhere in the article",
    on: ["organisation", "location"],
    when: "!@lone{1,14} > @lone Aa{0,2} $",
    take: (host, match) =>
      isNamesake(host, match.span, match.when?.mark ?? 0) || isKindAlone(host, match) || isShortened(host, match)
        ? null
        : splitAtMark(match.span.type, "person")(host, match),
    examples: ["Kata {[Badan Pengawas Pemilu] [person:Abhan]}, aman. Menurut {person:[Abhan]}, tertib."],
    not: [
      "Ia mengajar di {Yayasan Abhan}. Menurut {person:Abhan}, tertib.",
      "Wisata di {location:Desa Tarenda} ramai. Menurut {person:Tarenda}, tertib.",
      "Ia keluar dari {Tim Ricis}. Menurut {person:Ricis}, tim itu bubar.",
      "Ia tinggal di {location:Jl. Denai} sana. Menurut {person:Denai}, semua siap.",
      "Laba {PT Asuransi Wirasena} naik. Menurut {person:Wirasena}, semua siap.",
    ],
  },
  {
    id: "name/holder-named-alone",
    about: "A unit behind an office ends before who holds it, named by that word alone elsewhere in the article",
    on: ["organisation"],
    before: "<office>",
    when: "<unit> Aa{1,8} > @lone_holder $",
    take: splitAtMark("organisation", "person"),
    examples: ["Kata Kepala {[Bidang Modal Wirasaba] [person:Abhan]}, aman. Menurut {person:[Abhan]}, tertib."],
    not: ["Kata Kepala {Bidang Modal Wirasaba}, aman. Menurut {person:Abhan}, tertib."],
  },
  {
    id: "name/unit-of-office",
    about: "The short form of a unit behind an office is of the office, not of the body behind it",
    on: ["organisation"],
    own: true,
    before: "<unit_head>",
    when: "<unit_short> > <regional_institution> Aa",
    take: startAtMark,
    examples: ["Kata Kasi {Intel [organisation:Kejari Wonosari]} Hasan, semua siap."],
    not: ["Anggota {Reskrim Polres Wonosari} tiba."],
  },
  {
    id: "name/trade-is-no-body",
    about: "A trade with a capital and its field are no body: the country behind them alone is a name",
    on: ["organisation"],
    own: true,
    when: "<trade> _",
    take: placeBehindTrade,
    examples: ["{Atlet Panjat Tebing [location:Indonesia]} {person:[person:Rina Wati]} menang."],
    not: ["{Atlet Lentera Jaya} {person:Rina Wati} menang."],
  },
  {
    id: "name/regional-by-number",
    about: "A body of a region has its number in its name",
    on: ["organisation", "location"],
    own: true,
    before: "<regional_institution> (@numeral|0)?",
    when: "(@numeral|0)? Aa{1,2} $",
    take: bodyByNumber,
    examples: [
      "Kata Komandan [organisation:Lantamal {XIV Sorong}] Hasan, semua siap.",
      "Kata Komandan [organisation:Lantamal XIV {location:Sorong}] Hasan, semua siap.",
    ],
    not: ["Kata Kapolda {location:Bali} Hasan, semua siap.", "Kata Komandan Lantamal, {location:Sorong} siap."],
  },
  {
    id: "name/gives-first-name",
    about: "The last word of an institution is the first of the person who follows",
    on: ["organisation", "location"],
    when: "_ _",
    take: giveFirstName,
    examples: [
      "Dirjen {[Kemendag] [person:Rina} {person:Dewanti]} hadir.",
      "Kata Plt Dirjen {[Kementerian Kesehatan] [person:Budi} {person:Dewanto]}, semua siap.",
      "Bupati {location:[location:Kabupaten Tangerang] [person:Rina} {person:Dewanti]} hadir.",
    ],
    not: [
      "Direktur {RSUD Budi} {person:Dewanto} hadir.",
      "Direktur {BPJS Ketenagakerjaan} {person:Dewanto} hadir.",
      "Kepala {Dinas Sosial Kota Wirasaba} {person:Rina Dewanti} hadir.",
      "Ketua {DPRD Wirasaba} {person:Rina Dewanti} hadir.",
    ],
  },
  {
    id: "name/holder-behind-body",
    about: "The personal name that closes a body behind an office is its holder",
    on: ["organisation"],
    before: "<office> <unit>{0,2}",
    take: holderBehindBody,
    examples: [
      "Hadir Kepala {[organisation:Biro Umum] [person:Wardoyo]} dan lainnya.",
      "Kata Ketua {[organisation:Yayasan Lentera] [person:Rina Wulandari]}, semua siap.",
    ],
    not: [
      "Hadir Kepala {Biro Umum} dan lainnya.",
      "Hadir Kepala {Dinas Kesehatan Wardoyo}, {person:Hasan}.",
      "Kata Ketua {Yayasan Rina Wulandari}, semua siap.",
    ],
  },
  {
    id: "name/holder-behind-noun",
    about: "Words that are never written small, behind the noun that a public body closes with, are its head's name",
    on: ["organisation", "location"],
    before: "(<office>|juru bicara) <unit>{0,2}",
    take: holderBehindNoun,
    examples: [
      "Kata Dekan {[organisation:Fakultas Ekonomi dan Bisnis] [person:Sasmoko Adhi]}, semua siap.",
      "Kata Irjen {[organisation:Kemendikbud] [person:Hasan Girsangan]}, semua siap.",
      "Kata Kepala {[organisation:Kejaksaan Negeri Bantul] [person:Hasan Girsangan]}, semua siap.",
    ],
    not: [
      "Kata Ketua {Yayasan Pendidikan Sasmoko Girsangan}, semua siap.",
      "Kata Dekan {Fakultas Hukum Sasmoko Adhi}, {person:Hasan}.",
      "Kata Kepala {Satuan Polisi Pamong Praja} ({Satpol PP}), semua siap.",
    ],
  },
  {
    id: "name/holder-behind-noun-apposed",
    about: "The head's name closes a body behind the comma of an office and its field, in words never written small",
    on: ["organisation"],
    before: ",",
    take: holderBehindNounApposed,
    examples: ["Kata Dirjen Tata Ruang, {[organisation:Kementerian Pertanian] [person:Hasan Girsangan]}, semua siap."],
    not: ["Kata Hasan, {Kementerian Pertanian Sasmoko Girsangan}, semua siap."],
  },
  {
    id: "name/company-before-holder",
    about: "A word that nobody is called by, between who leads a company and a known first name, is the company",
    on: ["person"],
    before: "<company_head>",
    below: 0.95,
    when: "_ _ _{1,2} $",
    take: companyBeforeHolder,
    examples: ["Kata CEO {[organisation:Nusatekno] [person:Aditya Caesarwan]}, semua siap."],
    not: ["Kata CEO {Aditya Caesarwan Hasan}, semua siap.", "Kata Bupati {Nusatekno Aditya Caesarwan}, semua siap."],
  },
  {
    id: "name/company-of-nouns",
    about: "A noun with a capital between who leads a company and the first word of a name begins the company's name",
    on: ["person"],
    before: "<company_head> > @capital{1,2}",
    take: companyOfNouns,
    examples: ["Kata CEO [organisation:Kopi {Nusarimba] [Aditya Caesarwan]}, semua siap."],
    not: ["Kata CEO Kopi {Aditya Caesarwan}, semua siap.", "Kata Bupati Kopi {Nusarimba Aditya Caesarwan}, siap."],
  },
  {
    id: "name/holder-behind-acronym",
    about:
      "Two words that are no nouns, behind the acronym that closes a body, are a person where the tagger is unsure",
    on: ["organisation"],
    when: "<institution> > @shouted Aa{2,3} $",
    take: holderBehindAcronym,
    examples: ["Kata Chief Economist {[organisation:Bank DBS] [person:Taimur Baig]}, ekonomi tumbuh."],
    not: ["Kata Kepala {Dinas PUPR Kabupaten Bogor}, semua siap."],
  },
  {
    id: "name/holder-behind-short",
    about: "The holder behind a short form that the body's name has inside, also one whose surname is a place too",
    on: ["organisation"],
    when: "<institution> Aa{0,3} > @shouted Aa{2,3} $",
    take: holderBehindShort,
    examples: [
      "Kata juru bicara {[organisation:Fraksi Partai Lentera DPR] [person:Nadira Wulandari]}, semua siap.",
      "Usul anggota {[organisation:Fraksi PKS] [person:Umar Batubara]} diterima.",
    ],
    not: ["Kata juru bicara {Fraksi PKS DPRD Kota Bogor}, semua siap.", "Kata Ketua {Fraksi PKS Jawa Barat}, siap."],
  },
  {
    id: "name/holder-behind-known-short",
    about: "A body that its well-known short form alone names ends before its head's name",
    on: ["organisation", "person"],
    before: "<office|office_modifier|institution>",
    when: "> @shouted Aa{2,3} $",
    take: holderBehindKnownShort,
    examples: [
      "Kata Ketua Umum {[organisation:PSSI] [person:Erwin Tanjung]}, semua siap.",
      "Kata Ketua Umum {person:[organisation:PSSI] [person:Erwin Tanjung]}, semua siap.",
    ],
    not: [
      "Kata Ketua {PSSI Jawa Timur}, semua siap.",
      "Kata Ketua {PSSI Irian Jaya}, semua siap.",
      "Kata Rektor {UIN Sunan Wirasena}, semua siap.",
      "Kata Ketua {PMI Kota Bogor}, semua siap.",
    ],
  },
  {
    id: "name/holder-behind-short-alone",
    about: "The one word between a body's short form and the end of a list is its head",
    on: ["organisation"],
    before: "<office>",
    when: "<regional_institution|acronym_head> > Aa $",
    take: holderBehindShortAlone,
    examples: ["Hadir Wali Kota, Kapolres, dan Ketua {[organisation:DPRD] [person:Obednego]}."],
    not: ["Hadir Ketua {DPRD Bandung}.", "Hadir Ketua {DPRD Larantuka}, {person:Obednego}."],
  },
  {
    id: "name/player-behind-club",
    about:
      "A club of one word between a player's trade and his name, or a company before its head's, is a name of its own",
    on: ["organisation"],
    before: "(<team_member>|<company_head>)",
    when: "_ Aa Aa $",
    take: playerBehindClub,
    examples: [
      "Kiper {[organisation:Persib] [person:Hartono Wirasena]} cedera.",
      "Kata CEO {[organisation:Google] [person:Tim Wirasena]}, semua siap.",
    ],
    not: ["Kiper {Persib Bandung} cedera."],
  },
  {
    id: "name/unit-by-number",
    about: "A unit of the army has its number in its name",
    on: ["person", "location", "organisation"],
    own: true,
    before: "(<office>|<regional_institution>) > (0|@numeral) /",
    take: unitByNumber,
    examples: [
      "Kata Pangdam [organisation:III/{Siliwangi}] Mayjen {[Hasan Wirajaya]}.",
      "Kata juru bicara {organisation:[organisation:Kodam III/}{Siliwangi}] {[Hasan Wirajaya]}.",
    ],
    not: ["Kata Ketua {organisation:Kodim 0703} {Hasan}, semua siap."],
  },
  {
    id: "name/army-in-rank",
    about: "`TNI` behind a rank belongs to it",
    on: ["organisation"],
    own: true,
    before: "<rank_head> .?",
    when: "tni $",
    after: "\\(? Aa",
    take: drop,
    examples: ["Kata Brigjen {TNI} {person:[person:Hasan Wirajaya]}, semua siap."],
    not: ["Kata juru bicara {TNI} {person:Hasan Wirajaya}, semua siap."],
  },
  {
    id: "name/party-board",
    about: "The board of a party right before it belongs to its name",
    on: ["organisation"],
    before: "(dpd|dpc|dpp|dpw)",
    when: "partai Aa",
    take: (host, match) => {
      const board = match.span.from - 1;
      return host.isFree(board) && hasCapitalAt(host.tokens, board) ? reachBack()(host, match) : null;
    },
    examples: ["Kata Sekretaris [DPD {Partai Lentera Bali}], semua siap."],
    not: ["Kata Sekretaris {Partai Lentera Bali}, semua siap."],
  },
  {
    id: "name/band-opens",
    about: "`Band` that opens a sentence is no part of the name behind it",
    on: ["organisation"],
    own: true,
    when: "band > Aa",
    take: (host, match) =>
      sentenceAt(host.tokens, match.span.from)[0] === match.span.from ? startAtMark(host, match) : null,
    examples: ["{Band [Senandika]} merilis lagu."],
    not: ["Konser {Band Aid} usai."],
  },
  {
    id: "name/behind-office-phrase",
    about: "An office of two words, or the second of them, is no part of the body behind it",
    on: ["organisation", "location"],
    own: true,
    take: startBehindPhrase,
    examples: [
      "Kata Pemimpin {Redaksi [Harian Lentera]}, semua siap.",
      "Kata {Juru Bicara [Yayasan Lentera]}, semua siap.",
    ],
    not: ["Kata Ketua {Harian Lentera}, semua siap."],
  },
  {
    id: "name/school-of-head",
    about: "Behind `kepala` the word `sekolah` belongs to the office",
    on: ["organisation"],
    before: "kepala",
    when: "sekolah > <always_body>",
    take: startAtMark,
    examples: ["Kata Kepala {Sekolah [SMAN 3 Malang]}, semua siap."],
    not: ["Kata Kepala {Sekolah Harapan Bangsa}, semua siap."],
  },
  {
    id: "name/age-group",
    about: "The age of a national team belongs to its name",
    on: ["organisation", "location"],
    when: "<national_team> _",
    after: "@age_group",
    take: takeAgeGroup,
    examples: ["Pelatih [organisation:{Timnas Indonesia} U-22] hadir."],
    not: ["Pelatih {Timnas Indonesia} hadir."],
  },
  {
    id: "name/person-like-place",
    about: "A town before a surname, behind a trade, is a person's first name",
    on: ["location"],
    before: "<weak_office>",
    when: "@place > @name_word $",
    take: personLikePlace,
    examples: ["Penyanyi {[person:London Simatupang]} tampil."],
    not: ["Kata Bupati {Bandung Kurniawan}, siap.", "Penyanyi {Korea Selatan} tampil."],
  },
  {
    id: "name/summit",
    about: "A summit or a vote before the name of who holds it is an event",
    on: ["organisation", "event", "location"],
    own: true,
    before: "<event_short>",
    take: summitOf,
    examples: [
      "Presiden membuka [event:KTT {ASEAN}] di {location:[location:Jakarta]}.",
      "Ia menang pada [event:Pilgub {location:DKI}] dulu.",
    ],
    not: ["Presiden membuka rapat {ASEAN} tadi."],
  },
  {
    id: "name/event-by-short",
    about: "What the short form of a kind of event opens is an event: a party's congress is not the party",
    on: ["organisation", "location", "person"],
    own: true,
    when: "<event_short> _",
    take: retype("event"),
    examples: [
      "Mereka hadir di {organisation:[event:Muktamar NU]} di sana.",
      "{organisation:[event:Pilwalkot Wirasaba]} usai.",
    ],
    not: ["Mereka hadir di {organisation:Fraksi PAN} di sana."],
  },
  {
    id: "name/congress",
    about: "The congress of a body of this country is an event; that of a state is a body",
    on: ["organisation"],
    own: true,
    when: "kongres (@numeral|<institution>|@shouted)",
    take: (host, match) =>
      host.isCountry(match.span.from + 1, match.span.to) || host.isPlace(match.span.from + 1, match.span.to)
        ? null
        : retype("event")(host, match),
    examples: ["Ia tiba di {[event:Kongres PSSI]} tadi.", "Ia ikut {[event:Kongres Himpunan Guru]} tadi."],
    not: ["Usul itu ditolak {Kongres AS} tadi.", "Ia ketua {Kongres Rakyat} tadi."],
  },
  {
    id: "name/event-by-head",
    about: "A festival before the name of whose it is: an event",
    on: ["location", "organisation"],
    own: true,
    before: "<event_head> Aa{0,2}",
    take: eventByHead,
    examples: ["Ia menang di [event:Festival Film {location:Indonesia}] tadi."],
    not: ["Ia ke festival di {Jakarta} tadi.", "Saat festival {Jakarta} sepi."],
  },
  {
    id: "name/company-word-behind",
    about: "A word that closes companies' names, right behind one, belongs to it",
    on: ["organisation"],
    when: "(<company_form>|koperasi|yayasan) _",
    after: "<company_word>{1,3}",
    take: (host, match) =>
      match.after && isRunOfCapitals(host, match.span.to, match.after.end) ? takeRun(host, match) : null,
    examples: ["Ketua [{Koperasi Simpan Sejahtera} Bersama] hadir."],
    not: ["Ketua {Koperasi Simpan Sejahtera} bersama istri hadir."],
  },
  {
    id: "name/player-behind-age",
    about: "A national team ends behind its age",
    on: ["organisation"],
    when: "<national_team> @capital{0,1} @age_group > @name_word Aa",
    take: splitAtMark("organisation", "person"),
    examples: ["Bek {[organisation:Timnas U-19] [person:Pratama Wiguna]} cedera."],
    not: ["Bek {Timnas U-19} cedera.", "Bek {timnas U-16 Indonesia} cedera."],
  },
  {
    id: "name/person-like-place-apposed",
    about: "A town before a surname is a person's first name where the trade follows behind a comma",
    on: ["location"],
    when: "@place > @name_word $",
    after: ", <described|weak_office>",
    take: personLikePlace,
    examples: ["{[person:Kendari Saputra]}, nelayan, hilang."],
    not: ["Di {Kutai Kartanegara}, nelayan resah."],
  },
  {
    id: "name/town-behind-kind",
    about: "A town behind the kind of one is no club",
    on: ["organisation"],
    own: true,
    before: "@kind",
    when: "@place $",
    take: (host, match) => (host.isFree(match.span.from - 1) ? reachBack("location")(host, match) : null),
    examples: ["Warga [location:Kota {Barcelona}] berpesta."],
    not: ["Warga {Barcelona} berpesta."],
  },
  {
    id: "name/kind-opens",
    about: "The kind of a place that opens a sentence belongs to the place",
    on: ["location"],
    own: true,
    before: "<place_kind>",
    take: kindOpens,
    examples: ["[Pasar {Tanah Abang}] tutup."],
    not: ["Warga pasar {Tanah Abang} pulang.", "Kawasan {Tanah Abang} ramai.", "Pasar {Indonesia} besar."],
  },
  {
    id: "name/field-behind-law",
    about: "The field of a law goes on behind `dan` with another field",
    on: ["law"],
    when: "<law_short> _",
    after: "dan > @field @capital{0,4}",
    take: takeLawField,
    examples: ["DPR mengesahkan [{RUU Pesantren} dan Pendidikan Keagamaan] tadi."],
    not: ["DPR mengesahkan {RUU Pesantren} dan {RUU Minerba} tadi."],
  },
  {
    id: "name/law-goes-on",
    about: "The field of a law has all the words with a capital behind it",
    on: ["law"],
    when: "<law_short> Aa{1,3} $",
    after: "@capital{1,3}",
    take: takeLawRun,
    examples: ["DPR mengesahkan [{RUU Perlindungan} Hak Pekerja] tadi."],
    not: ["DPR mengesahkan {RUU Pesantren} di {location:Jakarta}."],
  },
  {
    id: "name/town-before-country",
    about: "What a country follows behind a comma, and `di` goes before, is a place and no club",
    on: ["organisation", "person"],
    own: true,
    before: "<locative>",
    when: "Aa{1,2} $",
    after: ", @capital",
    take: townBeforeCountry,
    examples: ["Gempa terjadi di {[location:Valencia]}, {location:[location:Venezuela]}."],
    not: ["Ia bermain di {Valencia}, {person:Budi} tidak."],
  },
  {
    id: "name/weekday-behind-place",
    about: "A day behind the name of a stadium, an airport or a hall is no part of it",
    on: ["location"],
    when: "<place_kind> _{1,4} > <weekday> $",
    take: (host, match) =>
      match.span.to - match.span.from > 2 && !host.isPlace(match.span.from, match.span.to)
        ? endAtMark(host, match)
        : null,
    examples: ["Laga di {[Stadion Manahan] Sabtu} malam usai."],
    not: ["Ia ke {Pasar Senin} tadi."],
  },
  {
    id: "name/way-to",
    about: "The name of a way has both of its ends",
    on: ["location"],
    own: true,
    when: "(<address_part>|tol|jalur|ruas|rute) _",
    take: takeOtherEnd,
    examples: ["Truk terguling di [{Jalan Raya Wirambe}-Bogor] tadi."],
    not: ["Truk terguling di {Jalan Wirambe} tadi."],
  },
  {
    id: "name/place-goes-on",
    about: "The name of a stadium, an airport or a hall goes on with nouns that have a capital",
    on: ["location"],
    own: true,
    when: "@bearing_place _",
    after: "@capital{1,3}",
    take: placeGoesOn,
    examples: ["Laga di [{Stadion Gelora Bandung} Lautan Api] usai."],
    not: ["Laga di {Stadion Manahan} Sabtu usai.", "Laga di {Stadion Manahan} Surakarta usai."],
  },
  {
    id: "name/field-behind-dan",
    about: "The field of a body goes on behind `dan` with another field",
    on: ["organisation"],
    when: "<institution|unit> _",
    after: "dan > @capital",
    take: takeField,
    examples: [
      "Kata juru bicara [{Kementerian Investasi} dan Hilirisasi], izin cepat.",
      "Ia melapor ke [{Unit Perlindungan Perempuan} dan Anak {organisation:Polres Garut}] kemarin.",
    ],
    not: [
      "Kata juru bicara {Kementerian Komunikasi} dan {Kementerian Agama}, semua siap.",
      "Kata juru bicara {Polda Jawa Barat} dan Kejaksaan, semua siap.",
    ],
  },
  {
    id: "name/english-inside",
    about: "The name of a body goes on behind a small word of English",
    on: ["person", "location", "product"],
    before: "<institution|group_noun> Aa{1,3} (of|for|the|to|with|from) the?",
    take: bodyOverSmallWord,
    examples: [
      "Pembina [organisation:Komunitas Bike to {Work}] (B2W) hadir.",
      "Anggota komunitas [organisation:Bike to {Work}] hadir.",
    ],
    not: ["Kata Ketua Komunitas Save the {Budi Hartono}, semua siap."],
  },
  {
    id: "name/body-by-tail",
    about: "What ends with the closing word of a body's English name is a body",
    on: ["person", "location"],
    below: 0.9,
    when: "_{0,4} @closing_word $",
    take: bodyByTail,
    examples: ["Ia bekerja di {location:[organisation:Singapore} {person:Tourism Board]} dulu."],
    not: ["Ia bekerja di {location:Singapura} dulu."],
  },
  {
    id: "name/small-head",
    about: "The head of a well-known body belongs to its name in small letters too",
    on: ["organisation", "location", "person", "product"],
    own: true,
    before: "<institution>",
    take: takeSmallHead,
    examples: ["Ia bertanya kepada [organisation:badan {POM}] tadi.", "Kader [organisation:partai {Demokrat}] hadir."],
    not: ["Ia bertanya kepada bank {Wirasaba} tadi.", "Ia bertanya kepada kantor {Pertamina} tadi."],
  },
  {
    id: "name/group-behind",
    about: "`Grup` right behind the name of a company belongs to it",
    on: ["organisation"],
    after: "(grup|group)",
    take: takeGroup,
    examples: [
      "Chief Food Officer [organisation:{organisation:Gojek} Grup] {person:[person:Rina Wulandari]} hadir.",
      "Harga tiket [organisation:{organisation:Garuda Indonesia} Group] naik.",
    ],
    not: ["Saham {organisation:Lentera} {organisation:Grup Lentera} naik."],
  },
  {
    id: "name/housing",
    about: "`Perum` where people live is a housing estate",
    on: ["organisation", "person"],
    own: true,
    before: "(<locative>|<area>|<group>)",
    when: "perum Aa",
    take: (host, match) =>
      host.knowsAny(match.span.from + 1, match.span.to, BODY) ? null : retype("location")(host, match),
    examples: ["Warga {organisation:[location:Perum Bamban Permai]} mengungsi."],
    not: ["Kata Direktur {organisation:Perum Bulog}, stok aman."],
  },
  {
    id: "name/body-for",
    about: "The name of a body of citizens goes on behind `untuk`",
    on: ["organisation", "location", "event", "work"],
    before: "<civic_body> Aa{0,3} untuk",
    take: bodyOverPurpose,
    examples: ["Anggota [organisation:Aliansi Masyarakat untuk {Keadilan Sosial}] hadir."],
    not: ["Bantuan forum warga untuk {Palang Merah} tiba."],
  },
  {
    id: "name/between-places",
    about: "What stands between two places that say where is a place",
    on: ["person"],
    before: ",",
    after: ",",
    take: placeBetweenPlaces,
    examples: ["Api di kawasan {location:[location:Betong]}, {[location:Sri Aman]}, {location:[location:Sarawak]}."],
    not: ["Hadir {location:Jakarta}, {Sri Aman}, {location:Sarawak}."],
  },
  {
    id: "name/places-side-by-side",
    about: "Two places with nothing between are two",
    on: ["location"],
    when: "_ _",
    take: splitPlaces,
    examples: ["Ia di {[Budapest] [Hungaria]}."],
  },
  {
    id: "name/area-goes-on",
    about: "The name of an area ends where no longer one is known",
    on: ["location", "organisation"],
    after: "@capital",
    take: areaGoesOn,
    examples: [
      "Petugas {organisation:[organisation:BPBD Aceh Barat} Daya] datang.",
      "Kata Kepala {organisation:[organisation:BPBD Aceh} {person:Jaya] [Fadli]}, semua siap.",
    ],
    not: ["Warga {Bogor} Sabtu itu pulang.", "Bupati {Bogor} {person:Ade Yasin} hadir."],
  },
  {
    id: "name/area-begins-before",
    about: "The name of an area begins where no longer one is known",
    on: ["location"],
    own: true,
    before: "@capital",
    take: areaBeginsBefore,
    examples: ["Warga [Hulu {Sungai Utara}] mengungsi."],
    not: ["Warga Sabtu {Bogor} pulang."],
  },
  {
    id: "name/always-body",
    about: "A school, a hospital, an office of the police is an institution and no place",
    on: ["location", "person"],
    own: true,
    when: "<always_body> _",
    take: retype("organisation"),
    examples: ["Ia masuk {location:[organisation:SMA Negeri 3 Bandung]} tahun lalu."],
  },
  {
    id: "name/country",
    about: "A country alone is a place, also where it acts",
    on: ["organisation", "person"],
    own: true,
    take: (host, { span }) =>
      // persons are called `Israel`
      (span.type === "organisation" || span.to - span.from > 1) && host.isCountry(span.from, span.to)
        ? { put: [{ ...span, type: "location" }] }
        : null,
    examples: ["Malaysia bersua [location:{Uni Emirat Arab}] di Dubai.", "Ia lahir di {person:[location:Kosta Rika]}."],
    not: ["Malaysia bersua {Timnas Indonesia} di Dubai.", "Petinju {person:Israel} menang."],
  },
  {
    id: "name/police-building",
    about: "The building of a police office is a place",
    on: ["organisation", "person"],
    own: true,
    when: "(mapolda|mapolres|mapolresta|mapolrestabes|mapolsek|mapolsekta) _",
    take: retype("location"),
    examples: ["Ia dibawa ke {[location:Mapolsek Campalagian]}."],
  },
  {
    id: "name/school-or-hospital",
    about: "A university, a school or a hospital is a body",
    on: ["location"],
    own: true,
    when:
      "(<always_body>|<university>|rumah sakit|sekolah|pondok pesantren|kantor (wilayah|berita)" +
      "|balai (besar|@derived)) Aa",
    take: retype("organisation"),
    examples: [
      "Ia kuliah di {[organisation:Universitas Wirasena]} dulu.",
      "Ia dirawat di {[organisation:Rumah Sakit Umum Daerah Wirasena]} kemarin.",
      "Ia belajar di {[organisation:Balai Pelatihan Wirasena]} dulu.",
      "Ia melapor ke {[organisation:Kantor Wilayah Bea Cukai Wirasena]} kemarin.",
    ],
    not: ["Ia pergi ke {Pasar Wirasena} kemarin.", "Ia pergi ke {Balai Kota Wirasena} kemarin."],
  },
  {
    id: "name/small-hospital",
    about: "A hospital is a body with the words for one, also where these are written small",
    on: ["location", "organisation"],
    own: true,
    before: "> rumah sakit",
    take: (host, match) =>
      host.isFree(match.span.from - 2) &&
      !is(host.tokens, match.span.from, C.place_unit) &&
      !host.isPlace(match.span.from, match.span.to)
        ? reachBack("organisation")(host, match)
        : null,
    examples: ["Ia dibawa ke [organisation:rumah sakit {location:Tanjung Wirasena}] kemarin."],
    not: [
      "Ia dibawa ke rumah sakit di {location:Wirasena} kemarin.",
      "Ia dibawa ke rumah sakit {location:Singapura} kemarin.",
    ],
  },
  {
    id: "name/journal",
    about: "What stands right behind the word for a journal is its title",
    on: ["organisation", "location", "person", "product"],
    own: true,
    before: "jurnal",
    when: "_ _",
    take: retype("work"),
    examples: ["Hasilnya terbit dalam jurnal {organisation:[work:Molecular Wirasena]} kemarin."],
    not: ["Hasilnya terbit dalam jurnal {organisation:LIPI} kemarin."],
  },
  {
    id: "name/ship",
    about: "A ship is a product",
    on: ["location", "organisation", "person"],
    own: true,
    when: "<ship> Aa",
    take: retype("product"),
    examples: ["Mereka naik {location:[product:KM Sinabung]} ke Ambon."],
  },
  {
    id: "name/well-known",
    about: "A well-known name of one type has it where the tagger is unsure",
    on: ANY,
    own: true,
    below: 0.8,
    take: asEveryoneKnows,
    examples: ["Ia meraih {organisation:[event:Piala Citra]} tahun lalu."],
    not: ["Ia menonton {organisation:Barcelona} di televisi.", "Terdakwa {person:Vienna} dan {person:AZ} hadir."],
  },
  {
    id: "name/title-over-place",
    about: "A place inside the title of a work belongs to the title",
    on: ["location"],
    before: "<work_noun> > Aa{1,4} (di|ke|dari|untuk)",
    take: reachBack("work"),
    examples: ["Film [work:Senja di {location:Palmerah}] tayang besok."],
  },
  {
    id: "name/title-before-maker",
    about: "What stands between the noun of a work and the word of its maker is the title as a whole",
    on: ["work"],
    before: "<work_noun>",
    after: "@free{1,4} > <made_by>",
    take: takeToMark,
    examples: ["Film {[work:Senja} di Palmerah] garapan Dimas tayang besok."],
    not: ["Film {work:Senja} tayang di bioskop milik Dimas."],
  },
  {
    id: "name/title-before-maker-unseen",
    about: "The title between a work's noun and the word of its maker, where the tagger saw nothing but the maker",
    on: ["person"],
    before: "<work_noun> > Aa{1,4} (<preposition> Aa{1,3})? <made_by> <office>{0,2}",
    take: addTitle,
    examples: [
      "Lagu [work:Surat dari Kampung] ciptaan {[Beni Harjo]} viral.",
      "Film [work:Surat dari Kampung] garapan sutradara {[Beni Harjo]} tayang.",
    ],
  },
  {
    id: "name/pair-title",
    about: "Two names joined by `&` behind the noun of a work are its title",
    on: ["person", "work"],
    own: true,
    before: "<work_noun>",
    after: "& > Aa",
    take: ({ tokens, next }, { span }) =>
      next && next.from === span.to + 1 && next.type !== "organisation"
        ? { put: [{ ...resized(tokens, span, span.from, next.to), end: next.end, type: "work" }], joins: "next" }
        : null,
    examples: ["Ia menonton film [work:{person:Rangga} & {person:Puspita}] tadi."],
    not: ["Manajer {person:Rangga} & {person:Puspita} hadir."],
  },
  {
    id: "name/zodiac",
    about: "A sign of the zodiac is no person where the tagger is unsure",
    on: ["person"],
    below: 0.9,
    when: "<zodiac> $",
    take: (host, { span }) => (host.knows(span.from, KNOWN.personal) ? null : { put: [] }),
    examples: ["Perempuan {Sagitarius} suka menabung."],
  },
  {
    id: "name/work-behind-noun",
    about: "What stands right behind the noun of a work is its title",
    on: ["person"],
    own: true,
    before: "<work_noun>",
    take: retype("work"),
    examples: ["Ia menonton film {[work:Sunny]} tadi malam."],
  },
  {
    id: "name/work-like-place",
    about: "What stands right behind the noun of a work and is no known place is its title",
    on: ["location"],
    own: true,
    below: 0.9,
    before: "<work_noun>",
    when: "_ _",
    take: (host, { span }) =>
      host.isPlace(span.from, span.to) || host.isPlace(span.to - 1, span.to)
        ? null
        : { put: [{ ...span, type: "work" }] },
    examples: ["Ia menonton film {[work:Kota Hilang]} tadi malam."],
    not: ["Ia menonton film {Jawa Barat} tadi malam."],
  },
  {
    id: "name/product-behind-noun",
    about: "What stands right behind the noun of goods is a brand where the tagger is unsure",
    on: ["person", "organisation", "location"],
    own: true,
    below: 0.85,
    before: "<product_noun>",
    // `Nusa Motor Minoru Tanaka`: the noun closes a company's name
    take: (host, match) =>
      hasCapitalAt(host.tokens, match.span.from - 1) && hasCapitalAt(host.tokens, match.span.from - 2)
        ? null
        : retype("product")(host, match),
    examples: ["Ia membeli mobil {[product:Mini Cooper]} baru."],
    not: ["Kata Direktur Nusa Motor {Minoru Tanaka}, semua siap."],
  },
  {
    id: "name/group-behind-noun",
    about: "What stands right behind the noun of a group is no person",
    on: ["person"],
    before: "<group_noun>",
    take: (host, match) => (host.isFree(match.span.from - 1) ? retype("organisation")(host, match) : null),
    examples: ["Lagu baru band {[organisation:Noah]} laris."],
    not: ["Kata CEO {organisation:Gojek Grup} {Catherine Hindra}, semua siap."],
  },
  {
    id: "name/said-to-be",
    about: "What is said to be a work, goods or a group is of that type",
    on: ANY,
    own: true,
    after: "<copula> (sebuah|suatu|salah)? satu? > <work_noun|product_noun|group_noun|generic_institution>",
    take: asSaidToBe,
    examples: ["[organisation:{person:Larasmu}] adalah sebuah band dari Bandung."],
    not: ["{person:Budi Santoso} adalah grup sendiri.", "Kata {person:Larasmu}, band itu bubar."],
  },
  {
    id: "name/apposed-noun",
    about: "What stands before a comma is a work, goods or a group where the noun behind the comma says so",
    on: ANY,
    own: true,
    after: ", > <work_noun|product_noun|group_noun|generic_institution> (yang|asal|milik|dari)",
    take: asSaidToBe,
    examples: ["Hal ini diumumkan oleh [organisation:{person:Larasmu}], agensi yang menaunginya."],
    not: ["Kata {person:Larasmu}, perusahaan yang dipimpinnya untung."],
  },
  {
    id: "name/place-behind-landform",
    about: "What stands right behind the noun of a place is no person",
    on: ["person"],
    before: "<landform>",
    take: behindLandform,
    examples: ["Warga pulau {[location:Fuga]} menolak.", "Wisatawan naik ke [location:Puncak {Darma}] tadi."],
  },
  {
    id: "name/kind-alone",
    about: "The kind of a place alone is no place",
    on: ANY,
    when: "(@small_kind|@kind) $",
    take: (host, match) => (host.knows(match.span.from, KNOWN.personal) ? null : drop(host, match)),
    examples: ["Ia pulang ke {location:desa}.", "Ia dari {location:Kecamatan}, bukan dari sini."],
    not: ["Ia pulang ke {location:Desa Sukamaju}."],
  },
];

/** Rules that read the article as a whole, behind those of single spans; in order. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  {
    id: "name/area-elsewhere",
    about: "What stands behind the kind of an area somewhere is no person anywhere",
    run: areasElsewhere,
    examples: ["Warga {location:[location:Kabupaten Madina]} resah. Jalan ke {person:[location:Madina]} rusak."],
  },
  {
    id: "name/long-form",
    about: "A body before the brackets of its initials has all the words that these stand for",
    run: completeLongForms,
    examples: [
      "Kata [organisation:Otoritas {organisation:Pangan Kota}] ({organisation:[organisation:OPK]}), semua siap.",
      "Kata [organisation:Badan Gizi dan Pangan Kota] ({organisation:[organisation:BGPK]}), semua siap.",
    ],
    not: [
      "Kata Otoritas {organisation:Pangan Kota} ({organisation:PK}), semua siap.",
      "Kata Bangun Gizi Pangan Kota ({organisation:BGPK}), semua siap.",
    ],
  },
  {
    id: "name/short-form",
    about: "The initials of a name in brackets right behind it are of its type, everywhere",
    run: addShortForms,
    examples: [
      "Ketua {organisation:[organisation:Ikatan Ahli Pangan]} ([organisation:IAP]) hadir. " +
        "Kata {person:[organisation:IAP]}, semua siap.",
      "Laba {organisation:[organisation:PT Lentera Jaya (Persero)]} atau {person:[organisation:LJ]} naik.",
      "Kata {person:[Putri Sekar Hasan]} ([PSH]), siap. Lalu {organisation:[person:PSH]} pulang.",
    ],
    not: ["Ketua {organisation:Ikatan Ahli Pangan} (34) hadir.", "Ketua {organisation:Ikatan Ahli Pangan} (KH) hadir."],
  },
  {
    id: "name/stated-body",
    about: "A body's short form in brackets, or its name without its legal form, is a body everywhere, and no holder's",
    run: markStatedBodies,
    examples: [
      "{organisation:[organisation:Ikatan Petani Garam Madura]} ([organisation:Ipegama]) hadir. " +
        "Kata {person:[organisation:Ipegama]}, semua siap.",
      "{organisation:[organisation:Barisan Pemuda Timur]} ({organisation:[organisation:BPT]}) hadir. " +
        "Ketua {organisation:[organisation:BPT] [person:Hasan]} pulang.",
      "{organisation:[organisation:PT Mulia Budi Karsa Tbk]} rugi. " +
        "Direktur {person:[organisation:Mulia Budi Karsa] [person:Tono Lie]} diam.",
      "{organisation:[organisation:PT Cahaya Timur Raya]} rugi. Kata warga, {person:[organisation:CTR]} pergi.",
    ],
    not: [
      "{organisation:Ikatan Petani Garam} (Irigasi) hadir. Kata {person:Irigasi}, semua siap.",
      "{organisation:Barisan Pemuda Timur} ({organisation:BPT}) hadir. Ketua {organisation:BPT Jawa Timur} pulang.",
      "{organisation:PT Nusa Axiata} rugi. Kepala {organisation:Nusa Axiata Wesreg} pulang.",
      "{organisation:PT Mulia Karsa} rugi. Kepala {organisation:Mulia Karsa Hasan}, {Wirasena}, pulang.",
    ],
  },
  {
    id: "name/short-of-nouns",
    about: "A short form in brackets right behind words that are no name, or before them, is none either anywhere",
    run: dropShortForms,
    examples: [
      "Ia mengurus Hak Kekayaan Intelektual ({organisation:HKI}). Pelanggaran {organisation:HKI} naik.",
      "Kaum lesbian, gay, biseksual dan transgender ({organisation:LGBT}) hadir.",
      "Bank membeli {organisation:NDF} (non-deliverable forward) di sana.",
      "Kalangan industri barang hasil tembaga (BHT) resah. Produksi {organisation:BHT} turun.",
    ],
    not: [
      "Ketua {organisation:Ikatan Ahli Pangan} ({organisation:IAP}) hadir.",
      "Ia di Amerika Serikat ({location:AS}) kini.",
      "Menurut {person:MSH} (Made Sari Hartono), semua siap.",
    ],
  },
  {
    id: "name/body-elsewhere",
    about: "What stands behind the noun of a group, or who leads it, somewhere is no person anywhere",
    run: bodiesElsewhere,
    examples: [
      "Anggota kelompok {organisation:[organisation:Gandrung]} ditahan. {person:[organisation:Gandrung]} bubar.",
      "Saham {organisation:[organisation:PT Pegadaian]} naik. Kata {person:[organisation:Pegadaian]}, laba naik.",
    ],
    not: ["Manajer band {organisation:Budi} hadir. {person:Budi} menyanyi."],
  },
  {
    id: "name/quoted-title",
    about: "What is in marks behind the noun of a work is its title as a whole",
    run: (tokens, spans, _, rule) => addQuotedTitles(tokens, spans, rule),
    examples: [
      "Ia menyanyikan lagu '[work:Tetap Santai]' di sana.",
      "Ia menonton film '[work:Senja di {location:Palmerah}]' tadi.",
    ],
    not: ["Ia memakai aplikasi 'Tetap Santai' di sana.", "Ia menonton film 'yang itu' tadi."],
  },
  {
    id: "name/kind-elsewhere",
    about: "What stands behind the noun of a work, goods or a group is of that type where the tagger is unsure",
    below: UNSURE_OF_KIND,
    run: kindsElsewhere,
    examples: [
      "Ia memutar film {work:[work:Larasmu]} di sana. Film {work:[work:Larasmu]} laris. " +
        "Kata penonton, {person:[work:Larasmu]} lucu.",
    ],
    not: ["Ia memutar film {work:Budi} di sana. Kata {person:Budi}, semua siap."],
  },
  {
    id: "name/part-of-person",
    about: "What is called by the first or last word of a person's full name is that person where the tagger is unsure",
    below: UNSURE_OF_PART,
    run: partsOfPersons,
    examples: ["{person:[Robert Obren]} tiba. Kata {product:[person:Obren]}, semua siap."],
    not: [
      "{person:Robert Bandung} tiba. Ia ke {location:Bandung}.",
      "{person:Maya Terdiam} tiba. Ia menyanyikan lagu {work:Terdiam}.",
    ],
  },
  {
    id: "name/one-type",
    about: "A name is a person, or none, throughout an article",
    run: harmoniseTypes,
    examples: ["{person:[Reyhan]} pulang. {person:[Reyhan]} tidur. Ia lari ke {location:[person:Reyhan]}."],
  },
  {
    id: "name/person-named-like-place",
    about: "What opens a person's full name is that person where nothing says that it is a place",
    run: personsElsewhere,
    examples: [
      "{person:[Paris Simatupang]} tiba di {location:[location:Paris]}. {location:[person:Paris]} senang.",
      "{person:[Milan Wirawan]} tiba. Kata {organisation:[person:Milan]}, semua siap.",
    ],
    not: [
      "{person:Paris Simatupang} tiba. Ia ke {location:Paris}, Prancis.",
      "{organisation:Milan} menang. {person:Milan Wirawan} tiba.",
      "{person:Milan Wirawan} pindah ke {organisation:AC Milan}. Kata {organisation:Milan}, semua siap.",
    ],
  },
  {
    id: "name/opener-elsewhere",
    about: "A short form has the particle or the opener that it has in the full name",
    run: addOpeners,
    examples: [
      "{person:[Frank van der Berg]} tiba. {organisation:[organisation:FC Wirasa]} memuji [Van der {person:Berg}].",
      "{person:[Lalu Hasan Wirajaya]} tiba. [Lalu {person:Wirajaya}] tidur.",
    ],
    not: ["{person:Frank Berg} tiba. Di der {person:Berg} ia tidur."],
  },
  {
    id: "name/like-kinds",
    about: "What the tagger is unsure of is of the type that all the others of its list have",
    run: likeKinds,
    below: UNSURE_IN_LIST,
    examples: [
      "Maskapai {organisation:[organisation:Nusajet]}, {person:[organisation:Wirasena]}, " +
        "dan {organisation:[organisation:Kirana Air]} untung.",
    ],
    not: [
      "Di {location:Medan}, {person:Hasan} dan {person:Rina} hadir.",
      "Maskapai {organisation:Nusajet}, {organisation:Lintas}, {person:Hasan} untung.",
    ],
  },
  {
    id: "name/short-named",
    about: "A summit and who holds it are an event, a kind of law and its field a law, where the tagger saw neither",
    run: addShortNamed,
    examples: [
      "Presiden membuka [event:KTT G20] di {location:[location:Jakarta]}.",
      "Warga menolak [law:Perda Kawasan Tanpa Rokok] itu.",
    ],
    not: ["Presiden membuka KTT di {location:Jakarta}.", "Warga menolak Perda itu."],
  },
  {
    id: "name/ship-by-head",
    about: "The short form for a ship and the words with a capital behind it are its name",
    run: addShips,
    examples: [
      "Penumpang [product:{organisation:KMP} {person:Labitra Adinda}] selamat.",
      "Kapal [product:{organisation:KRI} {person:Raden Wirasena-331}] tiba bersama [product:KN SAR Puntadewa 250].",
    ],
    not: ["Ia berhenti di KM 92 tadi.", "Warga KMP hadir."],
  },
  {
    id: "name/model",
    about: "A maker and the model behind it are goods, as a maker is behind the noun of its goods",
    run: addModels,
    examples: [
      "Mereka menjual [product:{organisation:Xiaomi} 15] dan [product:{person:Hyundai Ioniq} 5].",
      "Ia membeli [product:Galaxy S25 Ultra] kemarin.",
      "Truk [product:Hino] terguling. Helikopter [product:Bell 412] tiba. Sepatu [product:Adidas Samba] hilang.",
    ],
    not: [
      "Dealer menjual {organisation:Honda} 250 unit.",
      "Menurut {organisation:Toyota} 2019 tahun yang sulit.",
      "Truk {organisation:Hino Motors} tiba.",
    ],
  },
  {
    id: "name/unmarked-title",
    about: "A run of words with a capital behind the noun of a work is its title",
    run: addUnmarkedTitles,
    examples: [
      "Ia merilis lagu [work:Pulang ke Ladang] pekan lalu di sana.",
      "Dalam buku [work:Di {location:Balik Meja}] itu ia menulis lagi.",
      "Film [work:Senja di {location:Palmerah}] tayang besok di sana.",
      "Album kedua mereka, [work:Lorong di Ujung Senja], laris.",
    ],
    not: [
      "Ia merilis lagu Pulang pekan lalu di sana.",
      "Sutradara film mereka, Rana Senja Wira, hadir.",
      "Ia menonton film Jawa Barat tadi malam di sana.",
      "Ia menonton film {person:Budi Hartono} tadi malam di sana.",
    ],
  },
  {
    id: "name/unsure",
    about: "What the tagger is unsure of is no name where nothing beside it says that it is one",
    below: UNSURE_OF_NAME,
    run: dropUnsureNames,
    examples: ["Ia menabuh {Talempora} di sana.", "Ia ke {location:Talempora} lagi."],
    not: [
      "Kata {Talempora}, semua siap.",
      "Kata dr. {Talempora}, semua siap.",
      "Camat {Talempora} hadir.",
      "Wakil Jaksa Penuntut Umum {Talempora} hadir.",
      "Ia ke {location:Stadion Talempora} lagi.",
      "Ia bekerja di {organisation:Talempora} di sana.",
      "Ia menonton {event:Talempora} di sana.",
    ],
  },
  {
    id: "name/unsure-thing",
    about: "Events, works and products that the tagger is unsure of, as it is more often wrong about them",
    below: UNSURE_OF_THING,
    run: dropUnsureThings,
    examples: ["Ia menabuh {product:Talempora} di sana.", "Ia menonton {event:Talempora} di sana."],
    not: ["Ia menonton film {work:Talempora} di sana.", "Ia bertemu {Talempora} di sana."],
  },
  {
    id: "name/completed",
    about: "A name that stands whole elsewhere is whole here",
    run: (tokens, spans, _, rule) => completeNames(tokens, spans, rule),
    examples: ["{person:[Unai Emery]} tiba. Kata [Unai {person:Emery]}, semua siap."],
  },
  {
    id: "name/web-address",
    about: "An outlet or a shop that is called by its address is a body with all of it",
    run: addWebNames,
    examples: [
      "Seperti dikutip dari [organisation:{person:Bolanusa}.com], semua siap.",
      "Ia membuka [organisation:ramalannusa.co.id] tadi.",
    ],
    not: ["Ia menulis ke budi@bolanusa.com tadi.", "Ia membuka www.bolanusa.com/berita tadi."],
  },
  {
    id: "name/completed-before-person",
    about: "A name that stands whole elsewhere is whole here, though the next person's took its end",
    run: completeBeforePersons,
    examples: [
      "{location:[location:Bandara Sultan Wirasena]} ramai. " +
        "Kata Manajer {location:[location:Bandara Sultan} {Wirasena] [Budi Hartono]}, semua siap.",
    ],
    not: ["{location:Bandara Sultan Wirasena} ramai. Kata Manajer {location:Bandara Sultan} {Budi Hartono}, siap."],
  },
  {
    id: "name/known-unseen",
    about: "A body or goods that everyone knows is a name where the tagger passed over it",
    run: addKnownUnseen,
    examples: [
      "Kata Kapuspenkum [organisation:Kejagung] {person:[Hasan Wirajaya]}, semua siap.",
      "Sopir [product:Fortuner] itu ditahan.",
    ],
    not: ["Kata Kejagung Wirasena, semua siap.", "Ia menyanyi dan menari Padi."],
  },
  {
    id: "name/recurring",
    about: "A name that was found elsewhere, or a word of a person's, is a name here",
    run: addRecurring,
    examples: [
      "{person:[Bambang Situmorang]} tiba. Kata [Situmorang], semua siap.",
      "{person:[Pantas Nainggolan]} tiba. Kata [Pantas], semua siap.",
    ],
    not: ["{person:Bambang Situmorang} tiba. Kata Bambang Wibowo, semua siap."],
  },
  {
    id: "name/listed-official",
    about: "The one word between an office and the next of a list of officials is its holder",
    run: addListedOfficials,
    examples: [
      "Hadir Asisten Pembangunan [Yusrina], serta Staf Ahli Bidang Hukum [Damahuri].",
      "Hadir Kabag Protokol [Yusrina] dan Camat Selo {person:[Jumadi]}.",
    ],
    not: ["Hadir Kepala Dinas Perhubungan, serta Staf Ahli Bidang Hukum."],
  },
  {
    id: "name/apposed",
    about: "The first word of a sentence is a person where a comma and a word for one follow",
    run: addApposed,
    examples: ["[Marman], seorang pedagang, mengeluh. [Darsih], pedagang sayur, pulang."],
    not: ["Kemarin, seorang pedagang mengeluh.", "Surabaya, seorang pedagang mengeluh."],
  },
  {
    id: "name/initials",
    about: "Initials stand for a person where a word before them or an age behind them says so",
    run: addInitials,
    examples: [
      "Polisi menahan pelaku berinisial [AR]. Menurut polisi, [AR] mengaku.",
      "Korban ialah [MR] (15) dan temannya.",
      "Ada tersangka [A], [WS], dan [AR] di sana.",
      "Ada tiga tersangka, yakni [A], [WS], dan [AR].",
      "Korban dan pelakunya, [D], bertetangga.",
      "Kata {location:[person:AS]} (34), ia takut. {location:[person:AS]} lari.",
      "Terlapor [DK] lari. [KDM], begitu ia disapa, hadir.",
    ],
    not: [
      "Deklarasi itu tentang HAM (1998) dan lainnya.",
      "Ia minum vitamin C (500) tiap pagi.",
      "Seorang siswa SMA hadir.",
      "Lulusan dan mahasiswa STAN hadir.",
      "Pelaku BHT resah. Industri barang hasil tembaga (BHT) turun.",
      "Kursi dibagi untuk {organisation:PDIP} (34) dan {organisation:PKS} (12).",
      "Mahasiswa {location:AS} hadir.",
    ],
  },
];

/** The rules of the spans that nothing changed. */
const TAGGER_RULES: readonly Rule[] = [
  {
    id: TAGGER,
    about: "A name as the trained tagger took it",
    examples: ["Menteri Keuangan [Sri Mulyani] tiba di [Jakarta]. Ia naik kereta."],
  },
  {
    id: LONE_SENTENCE,
    about: "A name in a text of one sentence, as corpora of such sentences mark names",
    examples: ["Menteri Keuangan [Sri Mulyani] tiba di [Jakarta]."],
  },
];

export const RULES: RuleTable = ruleTable("name", "src/names/span-rules.ts", [
  ...TAGGER_RULES,
  ...SPAN_RULES,
  ...ARTICLE_RULES,
]);

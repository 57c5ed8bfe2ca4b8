/** Where a noun phrase is over: steps over its tokens, the first that knows the token decides. */
import { PUNCTUATION } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { classMask, is, isAny } from "../language/token-table.ts";
import { markAfter } from "./marks.ts";
import {
  initial,
  isCapital,
  isPointer,
  isVerbal,
  mentionAt,
  opensSentence,
  personAt,
  type Reading,
} from "./reading.ts";
import { pattern } from "./tests.ts";

const LONGEST_PHRASE = 40;
const TITLE = classMask("rank", "honorific");
const APPOSED = classMask("role_noun", "group", "unnamed");
const CLAUSE = classMask("auxiliary", "conjunction");
const TITLED = classMask("role_noun", "title_noun");
/** `Kepala BNPB yang juga Ketua Satgas Doni`. */
const SECOND_OFFICE = pattern("juga <role_noun>");
/** `sopir itu, Jumadi`. */
const NAME_BEHIND = pattern("<demonstrative> , @person");
const CLOSES = pattern("($|@mark)");
/** Behind a comma the phrase goes on with a name or another office, not with a verb or a day. */
const PHRASE_GOES_ON = pattern("(dan Aa|@apposed|<rank|honorific> .? Aa)");

interface State {
  readonly from: number;
  readonly limit: number;
  /** A person's name was read. */
  named: boolean;
}

/** A step gives the next token to read, `endAt` of one, or null: the next step knows. */
const endAt = (token: number): number => ~token;

/** The token where the noun phrase that begins at `from` is over. */
export function phraseEnd(view: Reading, from: number, limit: number): number {
  const state = { from, limit: Math.min(limit, from + LONGEST_PHRASE), named: false };
  let i = from;
  while (i < state.limit) {
    const next = step(view, i, state);
    if (next < 0) return ~next;
    i = next;
  }
  return state.limit;
}

/** Called one by one: through a list, which holds functions of all kinds, each call costs as much as its answer. */
const step = (view: Reading, i: number, state: State): number =>
  insideName(view, i, state) ??
  bracket(view, i, state) ??
  comma(view, i, state) ??
  mark(view, i, state) ??
  capital(view, i) ??
  verb(view, i, state) ??
  adverbial(view, i, state) ??
  namedPointer(view, i, state) ??
  otherClause(view, i, state) ??
  pointer(view, i, state) ??
  relative(view, i, state) ??
  i + 1;

/** `Kepala Dinas Senin (5/5)`: capitals are of the phrase, days are not. */
function capital(view: Reading, i: number): number | null {
  if (!isCapital(view, i)) return null;
  return is(view.tokens, i, C.weekday) ? endAt(i) : i + 1;
}

const verb = (view: Reading, i: number, { from }: State): number | null =>
  i > from && endsBeforeVerb(view, i) ? endAt(i) : null;

const namedPointer = (view: Reading, i: number, { named }: State): number | null =>
  named && isPointer(view, i) ? endAt(i + 1) : null;

/** Names are whole; an institution behind a person is another phrase: `Menurut Budi KPU sudah ...`. */
function insideName(view: Reading, i: number, state: State): number | null {
  const mention = mentionAt(view, i);
  if (!mention) return null;
  if (state.named && mention.type === "organisation" && mentionAt(view, i - 1) !== mention) return endAt(i);
  if (mention.type === "person") state.named = true;
  return i + 1;
}

/** An acronym or an age is of the phrase; a reference is not: `kata Presiden (Kompas, 11/11/2017)`. */
function bracket(view: Reading, i: number, { from, limit, named }: State): number | null {
  if (initial(view, i) !== "(") return null;
  let comma = false;
  let close = i;
  for (; close < limit && initial(view, close) !== ")"; close++) if (initial(view, close) === ",") comma = true;
  return comma && i > from && !named ? endAt(i) : Math.min(limit, close + 1);
}

function comma(view: Reading, i: number, { from, limit, named }: State): number | null {
  if (initial(view, i) !== ",") return null;
  let next = i + 1;
  while (!named && next < limit && initial(view, next) === ",") next++; // between them a link's text is lost
  if (next >= limit) return endAt(i);
  // `Humas RS Dr Sardjito, Banu`
  if (named && personAt(view, next) && is(view.tokens, from, C.role_noun))
    return isSubjectAt(view, from, next) ? endAt(i) : next;
  if (named || !takesApposition(view, from, i) || is(view.tokens, next, C.weekday)) return endAt(i);
  if (opensClause(view, next) || isOtherSubject(view, next, limit)) return endAt(i);
  if (isOtherSmall(view, next, limit)) return endAt(i);
  return PHRASE_GOES_ON(view, next, next, view.tokens.length) ? next : endAt(i);
}

/** `Menurut bupati, guru honorer akan ...`: a small noun of office is another's unless a name closes its apposition. */
function isOtherSmall(view: Reading, first: number, limit: number): boolean {
  if (isCapital(view, first) || !is(view.tokens, first, C.role_noun)) return false;
  let i = first + 1;
  while (i < limit && !personAt(view, i) && view.tokens.kinds[i] !== PUNCTUATION && !endsBeforeVerb(view, i)) i++;
  while (i < limit && personAt(view, i)) i++;
  return !CLOSES(view, i, i, view.tokens.length);
}

/**
 * `Menurut Iran, Amerika Serikat ...`: behind an institution no name stands in apposition, and behind several no one.
 */
const takesApposition = (view: Reading, from: number, at: number): boolean =>
  !is(view.tokens, from, C.plural) &&
  ((isAny(view.tokens, from, APPOSED) && !(at === from + 1 && is(view.tokens, from, C.unnamed))) ||
    (!isCapital(view, from) && personAt(view, at + 1)));

/** `Menurut Kabid Humas Budi, Rina berencana ...`: the name is the subject of a verb; not so where the office opens. */
function isSubjectAt(view: Reading, from: number, name: number): boolean {
  if (is(view.tokens, from, C.kin) || opensSentence(view, from)) return false;
  let i = name;
  while (personAt(view, i)) i++;
  return isVerbal(view, i) || opensClause(view, name);
}

const PREDICATE = classMask("auxiliary", "copula");
const TELLS = classMask("auxiliary", "copula", "adverb");

/**
 * `Menurut istri aktor itu, Habibie merupakan ...`, `kata Kapolsek, korban sudah ...`: the name or noun is the subject
 * of what is said.
 */
function opensClause(view: Reading, name: number): boolean {
  const mention = mentionAt(view, name);
  let i = name;
  if (mention?.type === "person") while (mentionAt(view, i) === mention) i++;
  else return is(view.tokens, name, C.affected) && !isCapital(view, name) && isAny(view.tokens, name + 1, TELLS);
  while (is(view.tokens, i, C.adverb) && !isAny(view.tokens, i, PREDICATE)) i++;
  return isAny(view.tokens, i, PREDICATE);
}

/** `Menurut Kapolsek, korban ditemukan ...`, `kata Kapendam, KSB menyerang ...`: no person, and its verb. */
function isOtherSubject(view: Reading, first: number, limit: number): boolean {
  const mention = mentionAt(view, first);
  if (mention?.type === "person") return false;
  let i = first + 1;
  while (mention && mentionAt(view, i) === mention) i++;
  return i < limit && isVerbal(view, i) && !is(view.tokens, i, C.role_noun);
}

function mark(view: Reading, i: number, { from }: State): number | null {
  if (view.tokens.kinds[i] !== PUNCTUATION) return null;
  const here = initial(view, i);
  if (/[./&'\-)]/.test(here)) return i + 1;
  // `Pelantun "Rinduku" itu`, `Penulis buku "Rindu" ini`
  const titled = here === '"' && i > from && isAny(view.tokens, i - 1, TITLED);
  return titled ? markAfter(view, i) + 1 : endAt(i);
}

const isReporting = (view: Reading, i: number): boolean =>
  (view.cues[i] !== undefined || isVerbal(view, i)) && !is(view.tokens, i, C.role_noun);

/**
 * A verb, a verb with how it is said before it (`sutradara berani mengklaim`), another subject (`sang gadis ia ...`).
 */
const endsBeforeVerb = (view: Reading, i: number): boolean =>
  isReporting(view, i) ||
  is(view.tokens, i, C.pronoun) ||
  (is(view.tokens, i, C.manner) && i + 1 < view.tokens.length && isReporting(view, i + 1));

/** Where someone is from goes on to his name (`... di Tokyo, Tri Purnajaya`); any other adverbial ends the phrase. */
function adverbial(view: Reading, i: number, { from, limit, named }: State): number | null {
  if (!is(view.tokens, i, C.adjunct)) return null;
  const name = !named && i > from && is(view.tokens, i, C.locative) ? commaBeforeName(view, i, limit) : -1;
  return name < 0 ? endAt(i) : name + 1;
}

/** An auxiliary, a conjunction but `dan`, an adverb: a clause goes on. Behind a name any small word ends the phrase. */
function otherClause(view: Reading, i: number, { from, limit, named }: State): number | null {
  if (named || (i > from && is(view.tokens, i, C.continues_report))) return endAt(i); // `sambung Kapolres lagi`
  const adverb = i > from && is(view.tokens, i, C.adverb) && !SECOND_OFFICE(view, i, i, limit);
  if (!adverb && !isAny(view.tokens, i, CLAUSE)) return null;
  return is(view.tokens, i, C.additive) ? null : endAt(i);
}

function pointer(view: Reading, i: number, { limit }: State): number | null {
  if (!isPointer(view, i)) return null;
  return NAME_BEHIND(view, i, i, limit) && !opensClause(view, i + 2) ? i + 1 : endAt(i + 1);
}

function relative(view: Reading, i: number, { limit }: State): number | null {
  if (!is(view.tokens, i, C.relative) || SECOND_OFFICE(view, i + 1, i + 1, limit)) return null;
  const name = commaBeforeName(view, i, limit);
  return name < 0 ? endAt(i) : name + 1;
}

/** The comma that a person's name follows, -1 without. */
function commaBeforeName(view: Reading, from: number, limit: number): number {
  for (let i = from + 1; i + 1 < limit; i++) {
    if (is(view.tokens, i, C.copula)) return -1; // `Bangunan lain yang ... adalah ketika ...`: its predicate
    const here = initial(view, i);
    if (here === '"' || here === ":") return -1;
    if (here !== ",") continue;
    let name = i + 1;
    while (name < limit && isAny(view.tokens, name, TITLE)) name++;
    if (personAt(view, name)) return i;
  }
  return -1;
}

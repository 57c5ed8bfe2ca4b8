/** What an office says: its status, its name, the institution and the territory. */

import type { RoleStatus } from "../core/annotations.ts";
import { NUMBER, WORD } from "../core/document.ts";
import type { Lexeme, TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isDerivedNoun, numberIn } from "../language/morphology.ts";
import { phraseAt } from "../language/phrases.ts";
import { hasCapitalAt, initialAt, is, lowerAt, textAt, wordAt } from "../language/token-table.ts";
import type { Decide } from "./engine.ts";
import {
  actsForAnother,
  agentOfOffice,
  closing,
  type Host,
  headLength,
  isAcronym,
  isHead,
  isPastYear,
  isPerson,
  isTail,
  nameAt,
  newWalk,
  officeLength,
  opening,
  opensOrganisation,
  type TokenRange,
} from "./host.ts";
import { numberSeated } from "./seats.ts";

/** An office as it is written; tokens. */
export interface Office {
  /** With status words and territory. */
  readonly role: TokenRange;
  readonly name: TokenRange;
  readonly status: RoleStatus;
  readonly organisation: TokenRange | null;
  readonly territory: TokenRange | null;
}

/** Cuts a range at `dan`, `sekaligus`, `/` ... where another office begins. */
export function splitOffices(tokens: TokenTable, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let from = range.from;
  for (let at = range.from + 1; at < range.to; at++) {
    if (!joinsOffices(tokens, at, range.from)) continue;
    parts.push({ from, to: is(tokens, at - 1, C.relative) ? at - 1 : at });
    from = at + 1;
  }
  parts.push({ from, to: range.to });
  return parts;
}

function joinsOffices(tokens: TokenTable, at: number, first: number): boolean {
  const isAdded = is(tokens, at, C.additive);
  const isAlso = is(tokens, at, C.role_opener) && is(tokens, at, C.adverb);
  const joins = isAdded || isAlso || is(tokens, at, C.office_joiner) || initialAt(tokens, at) === "/";
  if (!joins || !isHead(tokens, at + 1)) return false;
  // `Ketua Tim Penjaringan Calon Wali Kota dan Calon Wakil Wali Kota`
  if (isCandidateOf(tokens, at + 1) && hasCandidate(tokens, first + 1, at)) return false;
  if (!isAdded) return true;
  // `Kepala Pusat Data dan Humas`: the last is a unit too
  if (is(tokens, at + 1, C.unit_short) || is(tokens, at + 1, C.group)) return false;
  // `Humas dan staf ahli` is one office; `Wakil Ketua MPR dan anggota Komisi III` are two
  return hasCapitalAt(tokens, at + 1) || !hasCapitalAt(tokens, first) || is(tokens, at + 1, C.own_office);
}

/** `calon`, before the office that is sought. */
const isCandidateOf = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.status) && tokens.lexicon.lexemes[tokens.lexemeOf[at] as number]?.values.status === "candidate";

function hasCandidate(tokens: TokenTable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCandidateOf(tokens, at)) return true;
  return false;
}

/** `Pejabat Bupati Sleman`, `Pejabat Sekda Riau`: spelled so for `Penjabat`. */
const standsIn = (tokens: TokenTable, token: number): boolean =>
  is(tokens, token, C.stand_in) &&
  hasCapitalAt(tokens, token + 1) &&
  (is(tokens, token + 1, C.national_office) ||
    is(tokens, token + 1, C.territorial) ||
    phraseAt(tokens, token + 1, C.territorial) !== undefined ||
    phraseAt(tokens, token + 1, C.body_officer) !== undefined);

/** The word of status that begins at `token`: `pelaksana tugas`, `mantan`. */
function statusAt(tokens: TokenTable, token: number): { length: number; status: RoleStatus } | null {
  const phrase = phraseAt(tokens, token, C.status);
  if (standsIn(tokens, token)) return { length: 1, status: "acting" };
  if (!phrase && !(is(tokens, token, C.status) && is(tokens, token, C.office))) return null;
  const lexeme = phrase ? phrase.lexeme : (tokens.lexemeOf[token] as number);
  const { values } = tokens.lexicon.lexemes[lexeme] as Lexeme;
  return { length: phrase?.parts.length ?? 1, status: values.status as RoleStatus };
}

/** The status words in front: where the office itself begins, and what they say. */
function readStatus(tokens: TokenTable, range: TokenRange): { from: number; status: RoleStatus } {
  let { from } = range;
  let status: RoleStatus = "current";
  for (let word = statusAt(tokens, from); word; word = statusAt(tokens, from)) {
    from += word.length;
    if (initialAt(tokens, from) === ".") from++;
    if (initialAt(tokens, from) === "(") from = Math.max(from, closing(tokens, from, range.to) + 1);
    if (status === "current" || word.status === "former") status = word.status;
  }
  return { from, status };
}

/** Which of the holders of an office (`Presiden RI ke-6`, `Presiden ketiga RI`); 0 where the token is no number. */
function ordinalAt(tokens: TokenTable, i: number): number {
  const lower = lowerAt(tokens, i);
  return numberIn(lower) || Number(LEXICON.find(lower)?.values.order ?? 0);
}
const isOrdinal = (tokens: TokenTable, i: number): boolean => ordinalAt(tokens, i) > 0;

/** `Presiden terpilih Bolivia`: of the office, behind its word. */
const isElect = (tokens: TokenTable, i: number): boolean => {
  if (!is(tokens, i, C.status) || !is(tokens, i, C.appointment)) return false;
  return tokens.lexicon.lexemes[tokens.lexemeOf[i] as number]?.values.status === "elect";
};

/** `CEO baru Nusa Pangan`. */
const isNew = (tokens: TokenTable, i: number): boolean => is(tokens, i, C.newly) && !hasCapitalAt(tokens, i);

/** Moves `end` back over what ends no office; one token is left. */
function trimmed(tokens: TokenTable, from: number, end: number, ordinals = false): number {
  while (
    end > from + 1 &&
    (isTail(tokens, end - 1) || isNew(tokens, end - 1) || (ordinals && isOrdinal(tokens, end - 1)))
  )
    end--;
  return end;
}

/** When an office was held, as is told inside of it or right behind. */
interface Term {
  readonly from: number;
  /** It is over. */
  readonly past: boolean;
}

/** `Presiden Afrika Selatan` pada 1994, `Ketua PSSI` periode 2016-2020, `Direktur` 2016-2020; null without years. */
function termOf(host: Host, from: number, to: number): Term | null {
  for (let at = from + 1; at <= to; at++) {
    const year = yearOfTerm(host.tokens, at);
    if (year < 0) continue;
    const last = rangeEnd(host.tokens, year);
    if (last > 0) return { from: at, past: isPastYear(host, last) };
    if (year > at && at < to) return { from: at, past: false };
  }
  return null;
}

/** Where an office ends before the number of its candidate: `calon bupati` nomor urut dua. */
function beforeBallot(tokens: TokenTable, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) if (phraseAt(tokens, at, C.ballot_number)) return at;
  return to;
}

/** The token of the year in a time that begins at `at`: `pada tahun 2019`, `pada 20 Januari 2019`; -1 for none. */
function yearOfTerm(tokens: TokenTable, at: number): number {
  let year = at;
  if (is(tokens, at, C.before_month) || is(tokens, at, C.year_word)) {
    year = at + 1;
    if (is(tokens, year, C.year_word)) year++;
    else if (is(tokens, year, C.month)) year++;
    else if (is(tokens, year + 1, C.month)) year += 2;
  }
  return YEAR.test(lowerAt(tokens, year)) ? year : -1;
}

/** The token of the last year of a range that begins with the year at `year`; 0 where it is no range. */
function rangeEnd(tokens: TokenTable, year: number): number {
  const joins = "-–".includes(initialAt(tokens, year + 1) || " ") || is(tokens, year + 1, C.range_link);
  return joins && YEAR.test(lowerAt(tokens, year + 2)) ? year + 2 : 0;
}

const YEAR = /^(?:19|20)\d\d/;

/** Reads one office. Null where nothing but a status is left, or what is left is no office. */
export function readOffice(host: Host, decide: Decide, range: TokenRange): Office | null {
  const { tokens, names } = host;
  const { from, status: stated } = readStatus(tokens, range);
  const term = termOf(host, from, range.to);
  let to = Math.min(term?.from ?? range.to, range.to);
  const isActing = is(tokens, to - 1, C.acting_behind);
  to = beforeBallot(tokens, from, to);
  while (to > from && (isTail(tokens, to - 1) || closesNoOffice(tokens, to - 1))) to--;
  if (from >= to || isNoOffice(tokens, from, stated)) return null;
  const status = statusOf(tokens, from, { stated, isActing, isOver: term?.past ?? false });
  for (let at = from + 1; at < to; at++) {
    if (isPerson(names, at) && agentOfOffice(tokens, at) === from)
      return readParts(host, decide, { role: range.from, from, to: trimmed(tokens, from, at) }, status);
    // the name of the principal is of the phrase, not of the office
    if (isPerson(names, at))
      return {
        role: { from: range.from, to },
        name: { from, to: trimmed(tokens, from, at) },
        status,
        organisation: null,
        territory: null,
      };
  }
  return readParts(host, decide, { role: range.from, from, to }, status);
}

/** The status of an office, by what is said of it. */
function statusOf(
  tokens: TokenTable,
  from: number,
  told: { stated: RoleStatus; isActing: boolean; isOver: boolean },
): RoleStatus {
  if (is(tokens, from, C.candidate)) return "candidate";
  if (told.stated !== "current") return told.stated;
  if (told.isOver) return "former";
  return told.isActing ? "acting" : "current";
}

/** `Wali Kota setempat`, `Ketua KPK sementara`, `pakar hukum lainnya`: what is said of an office behind it. */
const closesNoOffice = (tokens: TokenTable, i: number): boolean =>
  is(tokens, i, C.local_word) || is(tokens, i, C.acting_behind) || is(tokens, i, C.rest_word);

/** What follows `mantan` or `calon` and is no office, and nouns that only describe. */
function isNoOffice(tokens: TokenTable, from: number, status: RoleStatus): boolean {
  if (is(tokens, from, C.kin) || is(tokens, from, C.affected) || is(tokens, from, C.described)) return true;
  // `wakil Jepang, X`: who plays for it
  if (isRepresentative(tokens, from)) return true;
  // `bekas pecutan di tubuh X`
  if (is(tokens, from - 1, C.trace) && !hasCapitalAt(tokens, from) && !isHead(tokens, from)) return true;
  return (
    status === "candidate" &&
    !is(tokens, from, C.candidate) &&
    !isHead(tokens, from) &&
    !is(tokens, from, C.sought_seat)
  );
}

/** `wakil` in small letters, and no office behind it. */
const isRepresentative = (tokens: TokenTable, from: number): boolean =>
  is(tokens, from, C.deputy) &&
  is(tokens, from, C.partitive) &&
  !hasCapitalAt(tokens, from) &&
  !is(tokens, from + 1, C.office_word) &&
  !is(tokens, from + 1, C.unit);

function readParts(
  host: Host,
  decide: Decide,
  { role, from, to }: { role: number; from: number; to: number },
  stated: RoleStatus,
): Office | null {
  const { tokens } = host;
  const body = from + officeLength(tokens, from);
  const accredited = is(tokens, from, C.envoy) ? accreditedBy(host, { from: body, to }) : null;
  const start = accredited ? -1 : organisationStart(host, decide, { from: body, to }, from);
  const roleEnd = start < 0 ? trimmed(tokens, from, to) : withoutOrigin(tokens, body, trimmed(tokens, from, start));
  const territory = accredited ?? (start < 0 ? territoryOf(host, from, body, roleEnd) : null);
  const client = start < 0 && actsForLaw(tokens, body) && hasCapitalAt(tokens, body);
  let nameEnd = client ? body : (territory?.from ?? beforeWork(host, body, roleEnd));
  const isOrigin = territory !== null && !governs(tokens, from, territory.from);
  let status = stated;
  const whole = start < 0 ? null : { from: start, to: organisationEnd(host, start, to) };
  const organisation = whole && beforeForATime(tokens, whole);
  // `Gubernur Bali terpilih`, `Ketua Umum PSSI terpilih`
  if (isElect(tokens, roleEnd - 1) || (organisation && organisation.to < to && isElect(tokens, organisation.to)))
    status = "elect";
  if (isElect(tokens, nameEnd - 1)) {
    status = "elect";
    nameEnd--;
  }
  const which = trimmed(tokens, from, nameEnd);
  nameEnd = trimmed(tokens, from, nameEnd, true);
  if (nameEnd <= from) return null;
  if (status === "current" && organisation !== whole) status = "acting";
  const counted = { name: { from, to: which }, role: { from, to: roleEnd }, territory };
  if (status === "current" && isPast(host, counted)) status = "former";
  return {
    role: { from: role, to: roleEnd },
    name: { from, to: nameEnd },
    status,
    organisation,
    territory: client || isOrigin ? null : territory,
  };
}

/** `Ketua DPRD sementara Surabaya`: the body as it is named before the word; the range itself without one. */
function beforeForATime(tokens: TokenTable, range: TokenRange): TokenRange {
  for (let at = range.from + 1; at < range.to; at++)
    if (is(tokens, at, C.acting_behind) && !hasCapitalAt(tokens, at)) return { from: range.from, to: at };
  return range;
}

/** Where an office ends before the work or the goods that it was held for: `sutradara` film X. */
function beforeWork({ tokens, names }: Host, body: number, end: number): number {
  for (let at = body; at < end; at++) {
    const type = nameAt(names, at)?.type;
    if (type === "work" || type === "product") return is(tokens, at - 1, C.work_noun) && at > body ? at - 1 : at;
  }
  return end;
}

/** The sending side of an envoy: `Duta Besar Selandia Baru untuk Indonesia`. */
function accreditedBy(host: Host, range: TokenRange): TokenRange | null {
  const { to } = range;
  // `Duta Besar (Dubes) Rusia`
  const isBracketed = initialAt(host.tokens, range.from) === "(";
  const from = isBracketed ? Math.max(range.from, closing(host.tokens, range.from, to) + 1) : range.from;
  for (let at = from + 1; at + 1 < to; at++)
    if (is(host.tokens, at, C.purposive)) return isPlaceTo(host, from, at) ? { from, to: at } : null;
  return null;
}

/** A small noun for a body: `klub`, `grup band`. */
const isKindOfBody = (tokens: TokenTable, at: number): boolean =>
  !hasCapitalAt(tokens, at) &&
  !is(tokens, at, C.unit) &&
  !is(tokens, at, C.board) &&
  (is(tokens, at, C.institution) || is(tokens, at, C.group_noun));

/**
 * `pembawa acara dari stasiun` NBC, `dosen di kampus` X, `vokalis band` Y: the noun that the body's name follows is not
 * of the office.
 */
function withoutOrigin(tokens: TokenTable, body: number, end: number): number {
  for (let at = end - 1; at > body && at >= end - 2 && !hasCapitalAt(tokens, at); at--)
    if (is(tokens, at - 1, C.locative) && at - 1 >= body) return at - 1;
  while (end > body && isKindOfBody(tokens, end - 1)) end--;
  return end;
}

/** False where a place says where someone is from: `aktor asal Skotlandia`, `sutradara kebanggaan Indonesia`. */
function governs(tokens: TokenTable, from: number, place: number): boolean {
  let before = place - 1;
  while (isOrdinal(tokens, before) || isElect(tokens, before) || isNew(tokens, before)) before--;
  // `penyanyi Indonesia`, `aktor Inggris`
  if (is(tokens, from, C.trade)) return false;
  if (hasCapitalAt(tokens, before) || tokens.kinds[before] !== WORD || before < from + headLength(tokens, from))
    return true;
  if (is(tokens, before, C.record)) return false;
  return [C.office_link, C.unit, C.institution, C.portfolio, C.place_unit, C.office].some((name) =>
    is(tokens, before, name),
  );
}

/** `kuasa hukum Rangga`: a client whom the tagger did not find. */
const actsForLaw = (tokens: TokenTable, end: number): boolean =>
  actsForAnother(tokens, end) && is(tokens, end - 1, C.lawful);

/** True for a holder by number before the one seated that day: `Presiden ke-4`, `Presiden ke-39 AS`. */
function isPast({ tokens, known, published }: Host, office: Pick<Office, "name" | "role" | "territory">): boolean {
  const { from, to: nameEnd } = office.name;
  const valuesOf = (i: number) => tokens.lexicon.lexemes[tokens.lexemeOf[i] as number]?.values;
  const seat = is(tokens, from, C.deputy) ? valuesOf(from + 1)?.deputy_seated : valuesOf(from)?.seated;
  const { territory } = office;
  const country = territory ? known.countryOf(textAt(tokens, territory.from, territory.to)) : "ID";
  const seated = seat && country ? numberSeated(seat, country, published) : null;
  if (seated === null) return false;
  for (const at of [nameEnd - 1, nameEnd, office.role.to - 1]) {
    const number = ordinalAt(tokens, at);
    // `presiden perempuan pertama`
    if (number > 0) return number < seated && (at - 1 === from || hasCapitalAt(tokens, at - 1));
  }
  return false;
}

/** What an office governs: a place's name that closes it. */
function territoryOf(host: Host, from: number, body: number, roleEnd: number): TokenRange | null {
  const { tokens } = host;
  let end = roleEnd;
  // `Papua Nugini (PNG)`
  if (initialAt(tokens, end - 1) === ")") end = Math.max(opening(tokens, end - 1, body), body);
  while (end > body && isOrdinal(tokens, end - 1)) end--;
  const governed = governedPlace(tokens, from, end);
  if (governed) return governed;
  for (let at = body; at < end; at++) {
    if (isInsideBody(host, at, body) || !isPlaceTo(host, at, end)) continue;
    const unit = is(tokens, at, C.place_unit) && at + 1 < end && is(tokens, from, C.area_head);
    return { from: unit ? at + 1 : at, to: end };
  }
  return null;
}

/**
 * `Kabid Bina Marga`, `Nakhoda KM Samudra Jaya`: inside of a name that begins behind `from` and is no place's, where a
 * word may be a place too.
 */
function isInsideBody({ names }: Host, at: number, from: number): boolean {
  const type = nameAt(names, at)?.type;
  if (type === undefined || type === "location" || type === "person") return false;
  const first = names.from[names.at[at] as number] as number;
  return first >= from && first < at;
}

/** True where tokens `[at, end)` name a place. */
function isPlaceTo({ tokens, names, known }: Host, at: number, end: number): boolean {
  if (!hasCapitalAt(tokens, at) && !is(tokens, at, C.place_unit)) return false;
  if (at + 1 === end && (is(tokens, at, C.no_territory) || is(tokens, at, C.unit_short))) return false;
  const located = nameAt(names, at)?.type === "location" && (names.to[names.at[at] as number] as number) >= end;
  return located || known.isTerritory(textAt(tokens, at, end));
}

/**
 * The place of an office of territory, whether it is in the tables or not: `Kades Sukamaju`, `Kepala Desa Sukamaju`.
 */
function governedPlace(tokens: TokenTable, from: number, to: number): TokenRange | null {
  const first = afterTerritorialHead(tokens, from);
  if (first < 0 || !hasCapitalAt(tokens, first)) return null;
  let end = first;
  while (
    end < to &&
    (hasCapitalAt(tokens, end) || tokens.kinds[end] === NUMBER || ",/".includes(initialAt(tokens, end)))
  )
    end++;
  while (end > first && initialAt(tokens, end - 1) === ",") end--;
  return end > first ? { from: first, to: end } : null;
}

function afterTerritorialHead(tokens: TokenTable, from: number): number {
  const end = territorialHeadEnd(tokens, from);
  return end >= 0 && isElect(tokens, end) ? end + 1 : end;
}

function territorialHeadEnd(tokens: TokenTable, from: number): number {
  const head = is(tokens, from, C.deputy) ? from + 1 : from;
  if (is(tokens, head, C.area_head) && is(tokens, head + 1, C.place_unit)) return head + 2;
  const pair = phraseAt(tokens, head, C.territorial);
  if (pair) return head + pair.parts.length;
  return is(tokens, head, C.territorial) ? head + 1 : -1;
}

/** What the rows claim for the institution of an office, by token; -1 for none. */
interface Claims {
  first: number;
  owner: number;
  weak: number;
}

/** True for an office whose holders are counted: `presiden`. */
const isOfState = (tokens: TokenTable, head: number): boolean =>
  tokens.lexicon.lexemes[tokens.lexemeOf[head] as number]?.values.seated !== undefined;

/** First token of the institution named in an office; -1 where none is. */
function organisationStart(host: Host, decide: Decide, range: TokenRange, head: number): number {
  const { tokens, known } = host;
  const { from } = range;
  const to = membershipEnd(host, range);
  const isTerritory = () => known.isTerritory(textAt(tokens, from, trimmed(tokens, from, to, true)));
  const governs = is(tokens, head, C.territorial) || isOfState(tokens, head);
  // `Kapolsek Pondok Aren`, `Presiden Republik Indonesia`: the place as a whole
  if (from >= to || is(tokens, head, C.minister) || (governs && isTerritory())) return -1;
  const claims: Claims = { first: -1, owner: -1, weak: -1 };
  host.walk = newWalk(from, to);
  host.walk.begun = head;
  for (let at = from; at < to; at++) {
    const fit = decide(host, at);
    if (fit) at = claim(host, claims, fit.rule.take, at);
  }
  if (claims.first >= 0) return wholeName(host, firstOrOwner(host, claims, { from, to }), from);
  return claims.weak >= 0 ? claims.weak : bareName(host, { from, to }, head);
}

/**
 * `JW Marriott Hotel Jakarta`: a house that is named as a place is one from its name on; `Lingkar Warga Indonesia`: so
 * is a body whose last word alone tells that it is one.
 */
function wholeName({ tokens, names }: Host, start: number, from: number): number {
  const type = start < 0 ? undefined : nameAt(names, start)?.type;
  const isLast = type === "organisation" && is(tokens, start, C.company_word);
  if (type !== "location" && !isLast) return start;
  const first = names.from[names.at[start] as number] as number;
  return first >= from && !isHead(tokens, first) && !isUnit(tokens, first) ? first : start;
}

/** The first body claimed, or the last that others belong to; -1 where the first is a noun and no name. */
function firstOrOwner({ tokens, known }: Host, { first, owner }: Claims, { from, to }: TokenRange): number {
  if (owner > first && !is(tokens, first, C.umbrella) && !isFrom(tokens, first - 1)) return owner;
  // `Direktur Perusahaan`, `Ketua Fraksi`
  const isCounted = is(tokens, first, C.counted_thing) && is(tokens, first, C.institution);
  const isNoun = first + 1 === to && !isAcronym(wordAt(tokens, first)) && (isCounted || known.isCommon(tokens, first));
  return isNoun ? -1 : withShortBefore(tokens, first, from);
}

/** Where what is said of a member's group begins behind the body: `DPR dari Fraksi X`, `Komisi III dari PKS`. */
function membershipEnd({ tokens, names }: Host, { from, to }: TokenRange): number {
  let hasBody = opensOrganisation(names, from);
  for (let at = from + 1; at + 1 < to; at++) {
    const group = is(tokens, at, C.body_link) && is(tokens, at, C.origin) ? at + 1 : at;
    if (group > at && hasBody && opensOrganisation(names, group)) return at;
    hasBody ||= opensOrganisation(names, at);
    // a party only behind `dari`
    if (!is(tokens, group, C.member_group) || (group === at && is(tokens, group, C.owner_institution))) continue;
    for (let body = from; body < at; body++) if (is(tokens, body, C.owner_institution)) return at;
  }
  return to;
}

function claim({ tokens, walk, known }: Host, claims: Claims, take: string, at: number): number {
  switch (take) {
    case "shortened": {
      if (claims.first < 0) claims.first = bodyOf(known, tokens, shortenedStart(tokens, walk.from, at), at);
      const close = closing(tokens, at, walk.to);
      return close > 0 ? close : at;
    }
    case "owner":
      if (claims.first < 0) claims.first = at;
      if (claims.owner < 0 || !is(tokens, at, C.inner_institution)) claims.owner = at;
      return at;
    case "tail":
      if (claims.first < 0) claims.first = englishStart(tokens, walk.from, at);
      return at;
    case "body":
      if (claims.first < 0) claims.first = at;
      return at;
    case "weak":
      if (claims.weak < 0) claims.weak = at;
      return at;
    default:
      return at;
  }
}

/** `Senator asal Nusa Tenggara Timur (NTT)`, `Dirjen Prasarana dan Sarana (PS)`: a place or a field is no body. */
function bodyOf(known: Host["known"], tokens: TokenTable, start: number, open: number): number {
  if (start < 0 || known.isTerritory(textAt(tokens, start, open))) return -1;
  const isField = is(tokens, start - 1, C.field_head) && !is(tokens, start, C.institution);
  return isField && known.isCommon(tokens, start) ? -1 : start;
}

/** `TP PKK`: two capitals before the abbreviation of a body are of its name. */
function withShortBefore(tokens: TokenTable, first: number, from: number): number {
  const joins =
    first > from &&
    /^[A-Z]{3,}$/.test(wordAt(tokens, first)) &&
    /^[A-Z]{2}$/.test(wordAt(tokens, first - 1)) &&
    !is(tokens, first - 1, C.no_institution) &&
    !is(tokens, first - 1, C.unit);
  return joins ? first - 1 : first;
}

/** `Society` of `Nations`. */
const isEnglishJoint = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.english_link) && hasCapitalAt(tokens, at - 1);

function englishStart(tokens: TokenTable, from: number, at: number): number {
  let start = at;
  while (
    start > from &&
    (hasCapitalAt(tokens, start - 1) || (start - 1 > from && isEnglishJoint(tokens, start - 1))) &&
    !is(tokens, start - 1, C.office_modifier) &&
    !isHead(tokens, start - 1)
  )
    start--;
  return start;
}

/**
 * Where the name begins that the brackets at `open` shorten (`Aksi Cepat Tanggap (ACT)`); -1 where their letters are
 * not the first ones of the words before, or where they shorten the office or a unit.
 */
function shortenedStart(tokens: TokenTable, from: number, open: number): number {
  const short = wordAt(tokens, open + 1);
  if (initialAt(tokens, open + 2) !== ")" || !/^[A-Z]{3,}$/.test(short)) return -1;
  let left = short.length;
  let start = -1;
  for (let at = open - 1; at >= from && left > 0; at--) {
    if (!hasCapitalAt(tokens, at)) {
      if (isTail(tokens, at)) continue;
      return -1;
    }
    if (wordAt(tokens, at).charAt(0) !== short.charAt(--left)) return -1;
    start = at;
  }
  if (left > 0 || isHead(tokens, start)) return -1;
  // `Duta Besar`, the last of a list, a unit
  const isSentBy = phraseAt(tokens, start - 2, C.envoy) !== undefined;
  return isSentBy || is(tokens, start - 1, C.additive) || is(tokens, start - 1, C.unit) ? -1 : start;
}

/** A unit or what kind of office it is: no name of an institution. */
const isUnit = (tokens: TokenTable, i: number): boolean =>
  is(tokens, i, C.office_modifier) ||
  is(tokens, i, C.board) ||
  is(tokens, i, C.unit) ||
  is(tokens, i, C.unit_short) ||
  is(tokens, i, C.english_field) ||
  tokens.kinds[i] !== WORD;

/** A company's or a body's name that nothing tells for one but its place behind the office; -1 for none. */
function bareName(host: Host, range: TokenRange, head: number): number {
  const { tokens } = host;
  const leads = is(tokens, head, C.leader) || is(tokens, range.from - 1, C.leader);
  const at = leads ? behindLeader(host, range) : behindOfficer(host, range, head);
  for (let k = at; k >= 0 && k < range.to; k++) if (!hasCapitalAt(tokens, k)) return -1;
  return at;
}

function behindLeader({ tokens, names, known }: Host, { from, to }: TokenRange): number {
  const isPart = (i: number): boolean =>
    isUnit(tokens, i) || isTail(tokens, i) || isNew(tokens, i) || isInnerLink(tokens, i);
  let at = from;
  while (at < to && isPart(at)) at++;
  const start = at;
  // `Direktur Tertib Niaga` is of a ministry, `Direktur Operasi Laut Bakamla` of the body that a field goes before
  const isOfField = is(tokens, from - 1, C.field_head);
  const isField = (i: number): boolean => known.isCommon(tokens, i) || is(tokens, i, C.portfolio) || isPart(i);
  while (isOfField && at < to && !nameAt(names, at) && isField(at)) at++;
  if (at >= to || known.isTerritory(textAt(tokens, at, to))) return -1;
  const isBody = isAcronym(wordAt(tokens, at)) || opensOrganisation(names, at) || is(tokens, to - 1, C.company_form);
  return isBody ? at : start;
}

/** A name that is no word of the language: `Pimpinan Umum Posmetro`. */
function behindOfficer({ tokens, names, known }: Host, { from, to }: TokenRange, head: number): number {
  const deputy = is(tokens, head, C.deputy);
  if (!is(tokens, deputy ? from : head, C.body_officer)) return -1;
  let at = deputy ? from + 1 : from;
  const isWord = (i: number): boolean =>
    isUnit(tokens, i) ||
    isHead(tokens, i) ||
    known.isCommon(tokens, i) ||
    isDerivedNoun(lowerAt(tokens, i)) ||
    !hasCapitalAt(tokens, i);
  while (at < to && isWord(at)) at++;
  if (at === to || known.isTerritory(textAt(tokens, at, to)) || nameAt(names, at)?.type === "location") return -1;
  // a lone word before a name may be its first: `Sekretaris Pingkan Dewi Egam`
  const lone = at + 1 === to && initialAt(tokens, to) !== "," && !/[A-Z].*[A-Z]/.test(wordAt(tokens, at));
  return lone || wordAt(tokens, at).length < 4 ? -1 : at;
}

/**
 * Where an institution's name ends: before the field of an office that follows it (`PSSI Bidang Hukum`), a member's
 * group (`Komisi III dari PKS`), or how often the office was held (`DPR dua periode`).
 */
function organisationEnd(host: Host, from: number, to: number): number {
  const { tokens } = host;
  const end = membershipEnd(host, { from, to });
  for (let at = from + 1; at < end; at++) {
    if (is(tokens, at, C.initials_cue) || isElect(tokens, at)) return at;
    // `DPD RI` asal Kalimantan Barat
    if (is(tokens, at, C.epithet) && !hasCapitalAt(tokens, at)) return at;
    // `PT Lentera yang juga adik bupati`
    if (is(tokens, at, C.relative) && !hasCapitalAt(tokens, at)) return at;
    if (is(tokens, at, C.numeral) && !hasCapitalAt(tokens, at)) return at;
    // `KPK jilid V`
    if (is(tokens, at, C.label) && !hasCapitalAt(tokens, at) && /^[IVX]+$/.test(wordAt(tokens, at + 1))) return at;
    // `Kementerian Koordinator Bidang Perekonomian`
    if (!is(tokens, at, C.field_opener) || is(tokens, at - 1, C.coordinating)) continue;
    return initialAt(tokens, at - 1) === "," ? at - 1 : at;
  }
  return end;
}

/** `dari`, and no `of`, which may be inside an office: `Head of Research`. */
const isFrom = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.body_link) && is(tokens, at, C.preposition);

/** `and`, and no `of`, behind which a body may stand. */
const isInnerLink = (tokens: TokenTable, at: number): boolean =>
  is(tokens, at, C.english_link) && !is(tokens, at, C.body_link);

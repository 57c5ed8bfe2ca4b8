/** Who holds which office where, as the words beside a person's name say. */
import type { Mention, Place, Role, RoleStatus } from "../core/annotations.ts";
import { PUNCTUATION, WORD } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { phraseAt } from "../language/phrases.ts";
import { isSideAt } from "../language/sides.ts";
import { degreesAfter, isTitle, titlesBefore } from "../language/titles.ts";
import { hasCapitalAt, initialAt, is, kindAt, lowerAt, sentenceAt, spanAt, textAt } from "../language/token-table.ts";
import { type Decide, decider, rowsThatFit } from "./engine.ts";
import { beforeTime, hasOfficeWord, isApposed, officeBefore, officeFrom } from "./extent.ts";
import {
  actsForAnother,
  agentLength,
  closing,
  describesPrincipal,
  type Host,
  headLength,
  isOwned,
  isPastYear,
  isPerson,
  isTail,
  isVerb,
  mapNames,
  type NameKnowledge,
  nameAt,
  newWalk,
  personBehindComma,
  type TokenRange,
} from "./host.ts";
import { subjectPronouns } from "./pronouns.ts";
import { type Office, readOffice, splitOffices } from "./reading.ts";
import { ROLE_RULES, type RoleRule } from "./rules.ts";

export type { NameKnowledge } from "./host.ts";
export { RULES } from "./rules.ts";

/**
 * Finds every office that stands beside a person's name, or beside a pronoun that means one. `published`: the day, so
 * that years which an office was held are known to be over. Offsets are UTF-16 code units.
 */
export type RoleFinder = (
  tokens: TokenTable,
  mentions: readonly Mention[],
  known: NameKnowledge,
  places?: readonly Place[],
  published?: string | null,
) => Role[];

/** An office, and the row that ties it to a name. */
interface Tied {
  readonly rule: RoleRule;
  readonly range: TokenRange;
  /** What is told of it beside. */
  readonly status?: RoleStatus;
}

interface Engine {
  readonly before: RoleRule | undefined;
  readonly title: RoleRule | undefined;
  readonly beside: ReturnType<typeof rowsThatFit>;
  readonly besidePronoun: ReturnType<typeof rowsThatFit>;
  readonly left: Decide;
  readonly right: Decide;
  readonly organisation: Decide;
  readonly held: Decide;
}

/** A finder by these rows: all of ours, or fewer to see what one is good for. */
export function roleFinder(rules: readonly RoleRule[]): RoleFinder {
  const engine: Engine = {
    before: rules.find(({ take }) => take === "left"),
    title: rules.find(({ take }) => take === "title"),
    beside: rowsThatFit(rules, "beside"),
    besidePronoun: rowsThatFit(
      rules.filter(({ byVerb }) => byVerb),
      "beside",
    ),
    left: decider(rules, "left"),
    right: decider(rules, "right"),
    organisation: decider(rules, "organisation"),
    held: decider(rules, "held"),
  };
  return (tokens, mentions, known, places = [], published = null) => {
    const names = mapNames(tokens, mentions);
    const host: Host = { tokens, names, known, walk: newWalk(0, 0), published };
    const countries = new Map(places.map(({ mention, country }) => [mention, country]));
    const organisations = new Map<number, Mention>();
    for (const mention of mentions) if (mention.type === "organisation") organisations.set(mention.start, mention);
    const roles: Role[] = [];
    let used = 0;
    for (const { mention, pronoun } of holdersOf(host)) {
      const found = pronoun === null ? officesOf(host, engine, mention, used) : heldBy(host, engine, pronoun, used);
      used = Math.max(used, found.used);
      const person = mentions[mention] as Mention;
      for (const { rule, office } of found.offices)
        roles.push(asRole(host, { person, office, rule }, organisations, countries));
    }
    return roles;
  };
}

/** Who may hold an office, in the order of the text: the persons named, and the pronouns that mean one of them. */
function holdersOf({ tokens, names }: Host): { mention: number; pronoun: number | null }[] {
  const persons = names.spans.flatMap(({ type }, mention) =>
    type === "person" ? [{ mention, pronoun: null, at: names.from[mention] as number }] : [],
  );
  const pronouns = subjectPronouns(tokens, names).map(({ token, mention }) => ({ mention, pronoun: token, at: token }));
  return pronouns.length > 0 ? [...persons, ...pronouns].sort((a, b) => a.at - b.at) : persons;
}

export const findRoles: RoleFinder = roleFinder(ROLE_RULES);

/**
 * The offices of the person; `used`: the token up to which the text has been read for them, and was for those before.
 */
function officesOf(
  host: Host,
  engine: Engine,
  person: number,
  used: number,
): { used: number; offices: { rule: RoleRule; office: Office }[] } {
  const { tokens, names } = host;
  const nameFrom = names.from[person] as number;
  const nameTo = names.to[person] as number;
  const [from, to] = sentenceAt(tokens, nameFrom);
  const earliest = Math.max(from, used);
  const titled = titlesBefore(tokens, nameFrom, earliest);
  const noble = beforeNoble(tokens, titled);
  const ofNoble = engine.before && noble < titled ? officeBefore(host, engine.left, noble, earliest) : null;
  const start = ofNoble ? noble : titled;
  const range = ofNoble ?? (engine.before ? officeBefore(host, engine.left, start, earliest) : null);
  // what is said of the principal is left to the agent who follows
  if (range?.to === start && namesPrincipal(host, range, person)) {
    const own = engine.before && ownOffice(host, range, nameTo);
    return { used, offices: own ? readTied(host, engine, { rule: engine.before as RoleRule, range: own }, start) : [] };
  }
  const before =
    range && engine.before && isHolders(host, range, start, nameTo)
      ? { rule: engine.before, range }
      : clergyBefore(host, engine, start, nameFrom);
  const behind = isRelatives(tokens, start, nameTo)
    ? []
    : officesBehind(host, engine, { nameTo, start, to }, engine.beside);
  const listed = before !== null && before.range.to !== start;
  const [first] = behind;
  const isOfAnother = before
    ? first && (isOthers(host, first.range, listed) || isToldTo(host, before, first))
    : first && is(tokens, start - 1, C.succeeds) && isOthers(host, first.range, false);
  const after = isOfAnother ? [] : behind;
  const offices = [...(before ? [before] : []), ...after].flatMap((tied) => readTied(host, engine, tied, start));
  return { used: after.at(-1)?.range.to ?? nameTo, offices };
}

/** The same of the person that a pronoun means. */
function heldBy(host: Host, engine: Engine, pronoun: number, used: number): ReturnType<typeof officesOf> {
  const [, to] = sentenceAt(host.tokens, pronoun);
  const found = officesBehind(host, engine, { nameTo: pronoun + 1, start: pronoun, to }, engine.besidePronoun);
  const offices = found.flatMap((tied) => readTied(host, engine, tied, pronoun));
  return { used: found.at(-1)?.range.to ?? used, offices };
}

/**
 * True where the rest of the sentence ends what its verb began: `diangkat menjadi X pada 2011 dan berhenti pada 2014`.
 */
function endsLater({ tokens, names }: Host, { to }: TokenRange): boolean {
  const end = sentenceAt(tokens, to - 1)[1];
  for (let at = to; at < end && !isPerson(names, at); at++)
    if (is(tokens, at, C.additive) && is(tokens, at + 1, C.dismissal)) return true;
  return false;
}

/** `penyanyi sekaligus aktor`, `penyanyi yang juga anggota DPR`: one of two offices that someone has at once. */
const isJoined = (tokens: TokenTable, { from, to }: TokenRange): boolean =>
  is(tokens, to, C.office_joiner) ||
  is(tokens, from - 1, C.office_joiner) ||
  (is(tokens, to, C.relative) && is(tokens, to + 1, C.role_opener));

/** The row of a list of members, where a small word is what they are in it. */
const LISTED = "role/word-in-brackets";

/** `name`: the token at which the holder's titles or name begin. */
function readTied(
  host: Host,
  engine: Engine,
  { rule, range, status: beside }: Tied,
  name: number,
): { rule: RoleRule; office: Office }[] {
  const read = splitOffices(host.tokens, range).map((part) => {
    const written = readOffice(host, engine.organisation, part);
    const isOpen =
      rule.take === "direct" ? !written?.organisation : written?.territory && isBeforeGap(host.tokens, part);
    const office = isOpen ? null : written;
    const isNamed = rule.take === "left" && (part.to === name || isJoined(host.tokens, part));
    const isSure = office !== null && (rule.id === LISTED || !isDescription(host.tokens, office, isNamed));
    return { office, isSure };
  });
  // `produser dan penulis skenario, X`, `pengamat penerbangan sekaligus anggota DPR, X`
  const isPart = (tokens: TokenTable, { name, role: { to } }: Office): boolean =>
    is(tokens, name.from, C.trade) || is(tokens, to, C.office_joiner);
  const isAnySure = read.some(({ isSure }) => isSure);
  const offices = read.flatMap(({ office, isSure }) => {
    if (!office || !(isSure || (isAnySure && isPart(host.tokens, office)))) return [];
    const isPast = rule.take === "left" ? isThen(host, range, name) : rule.take === "right" && endsLater(host, range);
    const told = rule.status ?? (isPast ? "former" : (beside ?? "current"));
    const status: RoleStatus = office.status === "current" ? told : office.status;
    return [{ rule, office: { ...office, status } }];
  });
  return withSharedBody(host.tokens, offices);
}

/** `Presiden RI,, Rina Wulandari`: what a crawl lost was the holder, where the office lacks nothing. */
const isBeforeGap = (tokens: TokenTable, { to }: TokenRange): boolean =>
  initialAt(tokens, to) === "," && initialAt(tokens, to + 1) === ",";

/** `Founder dan CEO` Lentera, `Ketua merangkap anggota` KPU: the body of the last is that of a bare head before it. */
function withSharedBody(
  tokens: TokenTable,
  offices: { rule: RoleRule; office: Office }[],
): { rule: RoleRule; office: Office }[] {
  for (let i = offices.length - 2; i >= 0; i--) {
    const { rule, office } = offices[i] as { rule: RoleRule; office: Office };
    const next = (offices[i + 1] as { office: Office }).office;
    if (office.organisation || office.territory || !next.organisation) continue;
    const joint = next.role.from - 1;
    const isPair = joint === office.role.to && (is(tokens, joint, C.additive) || is(tokens, joint, C.office_joiner));
    if (isPair && isOfNext(tokens, office, next))
      offices[i] = { rule, office: { ...office, organisation: next.organisation } };
  }
  return offices;
}

/** One word for who leads a body; a `dosen` is of the body that the next word has him in if many are that too. */
function isOfNext(tokens: TokenTable, { name: { from, to } }: Office, next: Office): boolean {
  // `Presiden Direktur dan CEO`
  const isTwoWords = to === from + 2 && (is(tokens, from + 1, C.office_modifier) || is(tokens, from + 1, C.leader));
  if (to !== from + 1) return isTwoWords;
  if (is(tokens, from, C.shared_office)) return is(tokens, next.name.from, C.shared_office);
  return is(tokens, from, C.leader) || is(tokens, from, C.body_officer);
}

/** `Menteri Energi Arab Saudi, Pangeran X`: a noble title behind a comma is of the name. */
const beforeNoble = (tokens: TokenTable, start: number): number =>
  is(tokens, start - 1, C.noble) && hasCapitalAt(tokens, start - 1) && initialAt(tokens, start - 2) === ","
    ? start - 1
    : start;

/** The title of a clergyman among those before a name: `KH Imam X` has none, `Ustaz X` has. */
function clergyBefore({ tokens }: Host, { title }: Engine, from: number, to: number): Tied | null {
  return title && from < to && is(tokens, from, C.clergy) ? { rule: title, range: { from, to: from + 1 } } : null;
}

/**
 * True where a small word alone describes someone and names no office: `kepala` may be a part of the body. `touching`:
 * the name follows, which makes a trade one (`penyanyi Rina Wati`).
 */
function isDescription(
  tokens: TokenTable,
  { name: { from, to }, role, organisation, territory }: Office,
  touching: boolean,
): boolean {
  if (organisation || territory || hasCapitalAt(tokens, from)) return false;
  // `penyanyi Rusia, X`
  if (role.to > to && is(tokens, from, C.trade) && hasCapitalAt(tokens, to)) return false;
  if (touching && to - from === 1 && is(tokens, from, C.trade)) return false;
  if (is(tokens, from, C.weak_office)) return true;
  return is(tokens, from, C.area_head) && (to - from === 1 || isTail(tokens, from + 1));
}

/** True where the name behind an office is that of the principal, not of the holder: `Ajudan X`, `pengacara X, Y`. */
function namesPrincipal(host: Host, { from, to }: TokenRange, person: number): boolean {
  const { tokens, names } = host;
  if (ownOffice(host, { from, to }, names.to[person] as number)) return true;
  // `kata X, manajer Y`
  const isManager = is(tokens, from, C.manager) && to === from + 1;
  if (isManager && !hasCapitalAt(tokens, from) && initialAt(tokens, from - 1) === "," && isPerson(names, from - 2))
    return true;
  if (isOwned(tokens, from)) return isToldBefore(host, person);
  if (!actsForAnother(tokens, to)) return false;
  const nameTo = names.to[person] as number;
  // `Selaku kuasa hukum X, kami menolak`
  const isOwn = initialAt(tokens, nameTo) === "," && is(tokens, nameTo + 1, C.first_person);
  if (isOwn && is(tokens, from - 1, C.as_word)) return true;
  if (is(tokens, to - 1, C.agent_of_named) || personBehindComma(tokens, names, nameTo)) return true;
  if (describesPrincipal(tokens, to) || isFirstOfPair(host, person)) return true;
  if (is(tokens, to - 1, C.lawful) && isToldBefore(host, person)) return true;
  const listed = is(tokens, nameTo, C.additive) && isPerson(names, nameTo + 1);
  return listed || (initialAt(tokens, from - 1) === "," && isPerson(names, from - 2));
}

/** `Staf Khusus` Menteri BUMN `X, Y`: the principal's own office, where the agent is named behind a comma. */
function ownOffice({ tokens, names }: Host, { from, to }: TokenRange, nameTo: number): TokenRange | null {
  const length = agentLength(tokens, from);
  return length > 0 && from + length < to && personBehindComma(tokens, names, nameTo)
    ? { from: from + length, to }
    : null;
}

/** `kuasa hukum Kivlan`, of one who was told of in full and as no lawyer; `didampingi pengacaranya Okie menjawab`. */
function isToldBefore({ tokens, names }: Host, person: number): boolean {
  const { start, end, canonicalName, entityKey } = names.spans[person] as Mention;
  if (tokens.text.slice(start, end) === canonicalName || !canonicalName.includes(" ")) return false;
  const first = names.spans.findIndex((span) => span.entityKey === entityKey && span.type === "person");
  if (first < 0 || first >= person) return false;
  const [from, to] = [names.from[first] as number, names.to[first] as number];
  for (let at = from - 3; at < to + 6; at++)
    if ((at < from || at >= to) && actsForAnother(tokens, at + 1)) return false;
  return true;
}

/** `juru bicara X-Y`: a person joined to the next by a hyphen. */
function isFirstOfPair({ tokens, names }: Host, person: number): boolean {
  const end = names.spans[person]?.end ?? 0;
  const next = names.spans[person + 1];
  return tokens.text[end] === "-" && next?.type === "person" && next.start === end + 1;
}

/** Whether an office before a name is that of the person named. `name`: where his titles begin. */
const isHolders = (host: Host, range: TokenRange, name: number, nameTo: number): boolean =>
  range.to === name ? isTouching(host, range, nameTo) : isApart(host, range, nameTo);

/** The same of an office right before the name. */
function isTouching(host: Host, { from, to }: TokenRange, nameTo: number): boolean {
  const { tokens } = host;
  if (isSpeaker(tokens, from, nameTo) || closesWithSide(tokens, { from, to })) return false;
  // `sejumlah menteri dalam kabinet X`
  const isOfMany = is(tokens, from - 1, C.several) || is(tokens, from - 1, C.open_number);
  if (isOfMany && !hasCapitalAt(tokens, from) && to - from > headLength(tokens, from)) return false;
  return !isOfEarlier(host, from);
}

/**
 * The same before a comma, or what else parts them. False for a bare noun that closes a clause there: `latar belakang
 * arsitek, X mengajak`; and for what another is said to be or seek: `keputusan Y yang tak lagi mencalonkan diri sebagai
 * wali kota, X menghormati`.
 */
function isApart(host: Host, { from, to }: TokenRange, nameTo: number): boolean {
  const { tokens, names } = host;
  if (!isSaidOf(host, { from, to }, nameTo) || closesAdjunct(host, from, nameTo)) return false;
  if (is(tokens, from - 1, C.as_word)) {
    for (let at = from - 2; at >= sentenceAt(tokens, from)[0]; at--) if (isPerson(names, at)) return false;
  }
  if (is(tokens, from - 1, C.represents) && standsIn(host, from - 1)) return false;
  if (hasCapitalAt(tokens, from)) return true;
  // `antara wakil menteri dan para deputi kementerian, X`
  if (is(tokens, from - 1, C.plural)) return false;
  if (to - from > headLength(tokens, from)) return true;
  const end = degreesAfter(tokens, nameTo, nameTo + 8);
  return end >= tokens.length || ",.(".includes(initialAt(tokens, end) || ",");
}

/**
 * False for `Ketua: Nama` within a sentence, as one who speaks is named, and for `lawan Ketua adalah Nama`: an office
 * before a colon opens an entry of a list and its holder ends it, one before `adalah` opens its clause.
 */
function isSaidOf({ tokens, names }: Host, { from, to }: TokenRange, nameTo: number): boolean {
  const isEntry = initialAt(tokens, to) === ":";
  if (!isEntry && !is(tokens, to, C.copula)) return true;
  const opens =
    from === sentenceAt(tokens, from)[0] ||
    kindAt(tokens, from - 1) !== WORD ||
    (isEntry && nameAt(names, from - 1) !== undefined);
  if (!isEntry) return opens || lowerAt(tokens, from - 1) === "sebagai";
  const end = degreesAfter(tokens, nameTo, nameTo + 8);
  const ends = end >= sentenceAt(tokens, nameTo - 1)[1] || kindAt(tokens, end) === PUNCTUATION;
  return opens && (ends || headLength(tokens, end) > 0);
}

/** `juru bicara kubu X`, `pejabat administrasi X`: the name is of those for whom the office is held. */
const closesWithSide = (tokens: TokenTable, { from, to }: TokenRange): boolean =>
  to > from + 1 && isSideAt(tokens, to - 1);

/** `Staf Ahli Bidang Hukum mewakili Gubernur Bali, X`: true where an office comes before it, and no one's name. */
function standsIn({ tokens, names }: Host, token: number): boolean {
  const first = sentenceAt(tokens, token)[0];
  for (let at = token - 1; at >= first && !isPerson(names, at) && initialAt(tokens, at) !== ","; at--)
    if (headLength(tokens, at) > 0) return true;
  return false;
}

/** `Menurut sang pelatih X adalah pemain alami`: the office is who says so, the name what is told of. */
const isSpeaker = (tokens: TokenTable, from: number, nameTo: number): boolean =>
  is(tokens, from - 1, C.nickname_title) && is(tokens, from - 2, C.cue) && is(tokens, nameTo, C.copula);

/** `X selaku Staf Pribadi Y`: the office before a name is that of the person before it. */
const isOfEarlier = ({ tokens, names }: Host, from: number): boolean =>
  is(tokens, from - 1, C.as_word) && isPerson(names, from - 2);

/** `Selain bertemu dengan Presiden Madagaskar, X juga ...`: an office that closes what opens the sentence. */
function closesAdjunct({ tokens, names }: Host, from: number, nameTo: number): boolean {
  if (!CLOSES_ADJUNCT.some((name) => is(tokens, from - 1, name))) return false;
  if (!isVerb(tokens, nameTo) && !is(tokens, nameTo, C.auxiliary) && !is(tokens, nameTo, C.adverb)) return false;
  const first = sentenceAt(tokens, from)[0];
  for (let at = from - 2; at >= first; at--) if (isPerson(names, at)) return false;
  return true;
}
const CLOSES_ADJUNCT = [C.companion, C.recipient, C.before_other];

/** `Saat menjadi bupati, X ...`, `Bupati Sleman saat itu, X`: what the holder was at the time that is told of. */
const isThen = ({ tokens }: Host, { from, to }: TokenRange, name: number): boolean =>
  to !== name &&
  ((is(tokens, from - 1, C.as_word) && is(tokens, sentenceAt(tokens, from)[0], C.during)) ||
    (is(tokens, to, C.holds_passive) && isTimeAt(tokens, sentenceAt(tokens, from)[0])) ||
    beforeTime(tokens, to + 2) === to);

/** `Saat itu`, `ketika itu`. */
const isTimeAt = (tokens: TokenTable, at: number): boolean =>
  (is(tokens, at, C.during) || is(tokens, at, C.time_noun)) && is(tokens, at + 1, C.demonstrative);

/**
 * True where the office behind a name that has one before it is the next one's: `Kadis A, X, Camat B, Y`, and where a
 * list goes on behind it.
 */
function isOthers({ tokens, names }: Host, { to }: TokenRange, listed: boolean): boolean {
  if (initialAt(tokens, to) !== ",") return false;
  const goesOn = !isVerb(tokens, to + 1) && !is(tokens, to + 1, C.auxiliary) && !is(tokens, to + 1, C.adverb);
  const isName = listed && goesOn && headLength(tokens, to + 1) === 0;
  return isName || isTitle(tokens, to + 1) || personBehindComma(tokens, names, to);
}

/** `surat pengunduran diri saya ke Presiden X sebagai menpora`: who is told of it has another office. */
const isToldTo = ({ tokens }: Host, before: Tied, { rule }: Tied): boolean =>
  rule.id === "role/as" &&
  (is(tokens, before.range.from - 1, C.recipient) ||
    is(tokens, before.range.from - 1, C.locative) ||
    is(tokens, before.range.from - 1, C.person));

/** `adik dari X itu menjadi manajer`: what is told behind the name is of the relative. */
function isRelatives(tokens: TokenTable, name: number, nameTo: number): boolean {
  const relative = is(tokens, name - 1, C.origin) ? name - 2 : name - 1;
  return is(tokens, nameTo, C.demonstrative) && is(tokens, relative, C.kin);
}

/** Tokens between a name and an office behind it, at most. */
const FARTHEST_OFFICE = 30;

interface NamePlace {
  readonly nameTo: number;
  /** Where its titles begin. */
  readonly start: number;
  /** Where its sentence ends. */
  readonly to: number;
}

/** The office that follows a name, by the first row that gives one, and those that are listed behind it. */
function officesBehind(host: Host, engine: Engine, { nameTo, start, to }: NamePlace, beside: Engine["beside"]): Tied[] {
  const { tokens } = host;
  const at = degreesAfter(tokens, nameTo, to);
  if (!hasOfficeWord(host, at, Math.min(to, at + FARTHEST_OFFICE))) return [];
  host.walk = newWalk(at, to);
  const fits = beside(host, at);
  if (fits.length === 0 && initialAt(tokens, at) === "(") {
    const close = closing(tokens, at, to);
    if (close > 0) fits.push(...beside(host, close + 1));
  }
  for (const { rule, mark } of fits) {
    const range = officeFrom(host, engine.right, mark, to);
    if (!range || (rule.take === "apposed" && !isApposed(host, range, start))) continue;
    if (rule.take === "direct" && !endsAtMark(tokens, range, to)) continue;
    if (!rule.byVerb) return [{ rule, range, status: statusOfObject(host, start) }];
    return heldList(host, engine, { rule, range, status: statusOfVerb(host, nameTo, mark) }, to);
  }
  return [];
}

/** `menggantikan X sebagai Y`, `akan menunjuk X sebagai Y`: what the verb says of the office behind the name. */
function statusOfObject({ tokens }: Host, from: number): RoleStatus {
  const name = titlesBefore(tokens, from, sentenceAt(tokens, from)[0]);
  if (is(tokens, name - 1, C.succeeds)) return "former";
  const isGiven = isVerb(tokens, name - 1) && !is(tokens, name - 1, C.cue);
  return isGiven && is(tokens, name - 2, C.prospective) ? "elect" : "current";
}

/**
 * `Sebelumnya, X menjabat`, `Sebelum menjadi Y, X menjabat`, `Pada 2010, X adalah`: an office before that of which is
 * told; `akan menjabat`: one that is to come.
 */
function statusOfVerb(host: Host, nameTo: number, head: number): RoleStatus {
  const { tokens } = host;
  const isBefore = opensBefore(host, sentenceAt(tokens, nameTo - 1)[0]);
  for (let at = nameTo; at < head; at++) {
    if (is(tokens, at, C.prospective)) return "elect";
    if (isBefore && (is(tokens, at, C.copula) || lowerAt(tokens, at) === "menjabat")) return "former";
  }
  return "current";
}

/** Whether a sentence begins with a time that is over. */
function opensBefore(host: Host, first: number): boolean {
  if (/^sebelum(?:nya)?$/.test(lowerAt(host.tokens, first))) return true;
  const year = lowerAt(host.tokens, first + 1) === "tahun" ? first + 2 : first + 1;
  return is(host.tokens, first, C.at_time) && isPastYear(host, year);
}

/** The office that a verb tells of, and those behind it: `Bupati Sorong periode 1992-1997, Wakil Gubernur Papua`. */
function heldList(host: Host, engine: Engine, first: Tied, to: number): Tied[] {
  const { tokens, names } = host;
  const list: Tied[] = [];
  for (let tied: Tied | null = first; tied; ) {
    let { to: at } = tied.range;
    host.walk = newWalk(at, to);
    let fit = engine.held(host, at);
    if (fit?.rule.take === "years") {
      const last = initialAt(tokens, fit.end - 1) === ")" ? fit.end - 2 : fit.end - 1;
      if (isPastYear(host, last)) tied = { ...tied, status: "former" };
      at = fit.end;
      fit = engine.held(host, at);
    }
    list.push(tied);
    const head: number = fit?.rule.take === "next" && fit.end <= to ? fit.mark : -1;
    const range = head < 0 ? null : officeFrom(host, engine.right, head, to);
    const goesOn = range !== null && endsHeld(host, engine, range, to) && !personBehindComma(tokens, names, range.to);
    const isLike = hasCapitalAt(tokens, head) === hasCapitalAt(tokens, first.range.from);
    tied = goesOn && isLike ? { ...first, range } : null;
  }
  return list;
}

const endsAtMark = (tokens: TokenTable, { to: end }: Pick<TokenRange, "to">, to: number): boolean =>
  end >= to || ",.;)".includes(initialAt(tokens, end) || " ");

/** Whether an office of a list ends there, so that nothing is told of it. */
function endsHeld(host: Host, engine: Engine, { to: end }: TokenRange, to: number): boolean {
  if (endsAtMark(host.tokens, { to: end }, to)) return true;
  host.walk = newWalk(end, to);
  return engine.held(host, end) !== null;
}

const withoutBrackets = (name: string): string => name.replace(/ \([^()]*\)/, "");

function asRole(
  host: Host,
  { person, office, rule }: { person: Mention; office: Office; rule: RoleRule },
  organisations: ReadonlyMap<number, Mention>,
  countries: ReadonlyMap<number, string | null>,
): Role {
  const { tokens, known } = host;
  const organisation = office.organisation ? spanAt(tokens, office.organisation.from, office.organisation.to) : null;
  const organisationName = organisation ? tokens.text.slice(organisation.start, organisation.end) : null;
  // the mention of the institution knows what it is short for; `Komisi Pemilihan Umum (KPU) Sulut` is one of its own
  const opening = organisation ? organisations.get(organisation.start) : undefined;
  const mention = opening?.end === organisation?.end ? opening : undefined;
  const territory = office.territory ? textAt(tokens, office.territory.from, office.territory.to) : null;
  return {
    rule: rule.id,
    person: { start: person.start, end: person.end },
    personName: person.canonicalName,
    personKey: person.entityKey,
    role: spanAt(tokens, office.role.from, office.role.to),
    roleName: nameOf(tokens, office.name),
    organisation,
    organisationName,
    organisationKey:
      organisationName === null
        ? null
        : (mention?.entityKey ?? known.organisationKey(withoutBrackets(organisationName))),
    territory,
    country: countryOf(host, office, countries),
    status: office.status,
  };
}

/** The office without what says whose it is: `pengacara` of `pengacaranya`. */
function nameOf(tokens: TokenTable, { from, to }: TokenRange): string {
  const name = textAt(tokens, from, to);
  return isOwned(tokens, from) ? name.replace(/nya(?= \(|$)/, "") : name;
}

/** The country of an office: of its territory, else of the body that it is of. */
function countryOf(host: Host, office: Office, countries: ReadonlyMap<number, string | null>): string | null {
  const { tokens, known } = host;
  const { territory, organisation, name } = office;
  if (territory) {
    // `Kepala Desa Sukamurni`
    const headsArea = is(tokens, name.from, C.area_head) && is(tokens, name.from + 1, C.place_unit);
    const isNational = headsArea || isUnitOfIndonesia(tokens, territory) || is(tokens, name.from, C.national_office);
    const country =
      known.countryOf(textAt(tokens, territory.from, territory.to)) ?? countryIn(host, territory, countries);
    return country ?? (isNational ? "ID" : null);
  }
  return organisation ? countryOfBody(host, organisation, countries) : null;
}

/** `Kelurahan Sukamaju`: only Indonesia has such units. */
const isUnitOfIndonesia = ({ lexicon, lexemeOf }: TokenTable, { from }: TokenRange): boolean =>
  lexicon.lexemes[lexemeOf[from] as number]?.values.country === "ID";

/** The country of the last place named in a range. */
function countryIn({ names }: Host, { from, to }: TokenRange, countries: ReadonlyMap<number, string | null>) {
  for (let at = to - 1; at >= from; at--) {
    const country = countries.get(names.at[at] as number);
    if (country) return country;
  }
  return null;
}

/** `Kedubes Indonesia` di Phnom Penh: where it sits is not whose it is. */
function seatStart(tokens: TokenTable, { from, to }: TokenRange): number {
  for (let at = from + 1; at < to; at++) if (is(tokens, at, C.locative)) return at;
  return to;
}

/** What opens the name of a body of a state; an office where it stands for its body (`Asisten Sekdaprov`). */
const PUBLIC = [C.public_body, C.regional_institution, C.national_body, C.national_office];

/** The country of a body of a state, by the place that closes its name: `Departemen Luar Negeri AS`, `Polda Bali`. */
function countryOfBody(host: Host, range: TokenRange, countries: ReadonlyMap<number, string | null>): string | null {
  const { tokens, known } = host;
  const { from } = range;
  const isPublic = PUBLIC.some((name) => is(tokens, from, name));
  if (!isPublic && !phraseAt(tokens, from, C.public_body)) return null;
  const to = seatStart(tokens, range);
  for (let at = Math.max(from + 1, to - 3); at < to; at++) {
    const country = known.countryOf(textAt(tokens, at, to));
    if (country !== null) return country;
  }
  return countryIn(host, { from, to }, countries);
}

/**
 * Who the speaker's words mean: names to their full form and office, pronouns and bare cues to the last speaker that
 * fits.
 */
import type { Mention, Role, SpeakerBasis } from "../core/annotations.ts";
import { WORD } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { OFFICE_ALIASES } from "../language/aliases.ts";
import { C } from "../language/classes.ts";
import { classMask, is, isAcronym, isAny, kindAt, wordAt } from "../language/token-table.ts";
import type { Focus } from "./focus.ts";
import { initial, isCapital, isPlain, mentionAt, opensSentence, personAt, type Reading, tokenAt } from "./reading.ts";
import type { SpeakerWords } from "./speaker-words.ts";
import { pattern } from "./tests.ts";
import { type TurnKnown, takesTurn, turnTerms } from "./turns.ts";

export interface Speaker {
  readonly kind: "person" | "institution" | "group" | "anonymous" | "role";
  readonly name: string | null;
  readonly key: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  /** Of the office: current, former, acting ... */
  readonly status: Role["status"] | null;
}

export interface Resolved {
  readonly speaker: Speaker | null;
  readonly basis: SpeakerBasis | null;
}

export interface Resolver {
  /** `at`: where the words are. Calls come in the order of the text. */
  resolve(words: SpeakerWords | null, at: number, focus: Focus, utterance: Told): Resolved;
}

/** How something was said. */
export interface Told {
  /** Its words, where they are between marks. */
  readonly marked: Span | null;
  /** A cue reports it. */
  readonly cued: boolean;
  /** Between marks, by a cue that ends in the pronoun: `ujarnya`. */
  readonly byPronoun: boolean;
  /** Whom someone's question right before went to, where this answers it. */
  readonly answerer?: Speaker | null;
}

/** Told what decided between the last who spoke and who came up since; `at`: where the words, or the pronoun, stand. */
export type TurnWatcher = (at: number, terms: readonly string[]) => void;

export const speakerResolver = (reading: Reading, watch: TurnWatcher | null = null): Resolver =>
  new ArticleResolver(reading, watch);

class ArticleResolver implements Resolver {
  readonly #view: Reading;
  readonly #offices: Offices;
  readonly #aliases: Aliases;
  readonly #sole: (at: number) => Person | null;
  readonly #spokeAs = new Set<string>();
  readonly #watch: TurnWatcher | null;
  // made when first asked for: most articles have only names that are mentions
  #people: Map<string, Person> | undefined;
  #firstNamed: Map<string, number> | undefined;
  #places: ReadonlySet<string> | undefined;

  constructor(view: Reading, watch: TurnWatcher | null) {
    this.#view = view;
    this.#watch = watch;
    this.#offices = followOffices(view);
    this.#aliases = findAliases(view);
    this.#sole = followSolePerson(view);
  }

  resolve(words: SpeakerWords | null, at: number, focus: Focus, told: Told): Resolved {
    if (words === null) return this.#carried(at, focus, told);
    switch (words.kind) {
      case "pronoun":
        return { speaker: this.#ofPronoun(words, at, focus, told.marked), basis: "pronoun" };
      case "role":
        return this.#ofRole(words, at, focus, told);
      case "person":
        return this.#ofCalled(words, focus) ?? this.#ofPerson(words, at);
      case "institution":
        return this.#ofInstitution(words, at);
      case "group":
        return this.#ofGroup(words, at, focus);
      default:
        return { speaker: { ...NOBODY, kind: words.kind }, basis: words.kind };
    }
  }

  /** `Chelsea mengatakan` is not the club where the article names Chelsea Islan. */
  #ofInstitution(words: SpeakerWords, at: number): Resolved {
    const surface = textOf(this.#view, words);
    const holder = this.#offices.inShort(surface, at);
    if (holder) return { speaker: this.#personNamed(holder, at), basis: "role" };
    const person = surface.includes(" ") ? undefined : this.#personsOf().get(surface.toLowerCase());
    if (person?.key && person.name.startsWith(`${surface} `))
      return { speaker: this.#personNamed(person, at), basis: "short_name" };
    const name = words.mention?.canonicalName ?? surface;
    const key = words.mention?.entityKey ?? null;
    return { speaker: { ...NOBODY, kind: "institution", name, key }, basis: "institution" };
  }

  #personsOf(): Map<string, Person> {
    this.#people ??= peopleOf(this.#view);
    return this.#people;
  }

  #carried(at: number, focus: Focus, { cued, byPronoun, marked, answerer }: Told): Resolved {
    if (answerer) return { speaker: answerer, basis: "carried" };
    const forBody = byPronoun && focus.last?.kind === "institution" ? this.#speaksFor(focus.last, focus) : null;
    const inFocus = this.#goesBack(focus, at, { marked, pronoun: false }) ? focus.spoke : focus.last;
    const nearest = forBody ?? inFocus ?? (cued ? this.#onlyPerson(at) : null);
    const speaker = nearest && marked && this.#isNamedIn(nearest, marked) ? focus.previous : nearest;
    return { speaker, basis: speaker ? "carried" : null };
  }

  /** Who spoke for the body before; a country that was only quoted says no `ujarnya`, but whom the article is about. */
  #speaksFor({ key }: Speaker, { spokesman, person }: Focus): Speaker | null {
    if (spokesman || !person) return spokesman;
    this.#places ??= new Set(
      this.#view.mentions.filter(({ type }) => type === "location").map(({ entityKey }) => entityKey),
    );
    return key !== null && this.#places.has(key) ? person : null;
  }

  /** The last who spoke is meant, and not who came up since. */
  #goesBack(
    { turn, spoke }: Focus,
    at: number,
    row: { readonly marked: Span | null; readonly pronoun: boolean },
  ): boolean {
    if (turn === null || spoke === null) return false;
    const view = this.#view;
    const known: TurnKnown = {
      firstNamed: (key) => this.#whereFirstNamed(key),
      hasOffice: (key) => key !== null && this.#offices.ofPerson(key, at) !== undefined,
    };
    const terms = turnTerms(view, turn, spoke, { ...row, token: tokenAt(view, at) }, known);
    this.#watch?.(at, terms);
    return !takesTurn(terms);
  }

  #whereFirstNamed(key: string | null): number {
    if (this.#firstNamed === undefined) {
      this.#firstNamed = new Map();
      for (const { entityKey, start } of this.#view.mentions) {
        if (!this.#firstNamed.has(entityKey)) this.#firstNamed.set(entityKey, start);
      }
    }
    return this.#firstNamed.get(key ?? "") ?? Number.POSITIVE_INFINITY;
  }

  /** `"Pak Budi orang baik"` is not said by Budi. */
  #isNamedIn({ kind, key }: Speaker, { start, end }: Span): boolean {
    if (kind !== "person" || key === null) return false;
    const view = this.#view;
    let inner = false; // `begini, 'Reza, saya tahu ...'`: what another told the speaker
    for (let i = tokenAt(view, start); i < view.tokens.length && (view.tokens.starts[i] as number) < end; i++) {
      const mention = mentionAt(view, i);
      if (mention === null && isInnerMark(view, i)) inner = !inner;
      if (!inner && mention?.entityKey === key && isSpokenOf(view, i) && this.#isOwnName(mention.surface, i))
        return true;
    }
    return false;
  }

  /** One word of a name may be a firm's (`lingkup kerja Jouska`): in full, with a title, or as he was called. */
  #isOwnName(surface: string, at: number): boolean {
    const view = this.#view;
    if (surface.includes(" ") || isAny(view.tokens, at - 1, TITLE)) return true;
    const owned = kindAt(view.tokens, at - 1) === WORD && !isCapital(view, at - 1) && isPlain(view, at - 1);
    return !owned && this.#spokeAs.has(surface);
  }

  /** `dia` and `beliau` are persons; `ia` may be an institution; `mereka` are several, or an institution. */
  #ofPronoun({ end, phrase }: SpeakerWords, at: number, focus: Focus, marked: Span | null): Speaker | null {
    const { tokens } = this.#view;
    if (is(tokens, end - 1, C.plural_pronoun)) {
      if (focus.last === null) return focus.institution; // `Google akan ... Mereka mengakui ...`
      return isSeveral(focus.last) ? focus.last : null;
    }
    const one = is(tokens, end - 1, C.singular_person) || isUnnamedGroup(focus.last);
    const back = this.#goesBack(focus, phrase.start, { marked, pronoun: true });
    const found = back ? focus.spoke : one ? (focus.person ?? focus.last) : focus.last;
    const two = found?.kind === "group" && found.name !== null; // `Keenan dan Rudi` are not `dia`
    return (two ? null : found) ?? this.#onlyPerson(at);
  }

  /** The one person whom the article has named so far. */
  #onlyPerson(at: number): Speaker | null {
    const person = this.#sole(at);
    return person && this.#personNamed(person, at);
  }

  /** `ujar pria yang akrab disapa Bewok itu`: a usual name that nothing explains is that of whoever spoke. */
  #ofCalled({ rule, mention }: SpeakerWords, { person }: Focus): Resolved | null {
    const unknown = mention === null || mention.keyBasis === "single_name";
    return rule === CALLED && unknown && person ? { speaker: person, basis: "role" } : null;
  }

  #ofPerson(words: SpeakerWords, at: number): Resolved {
    const surface = textOf(this.#view, words);
    this.#spokeAs.add(surface);
    const { mention } = words;
    const alias = mention
      ? this.#aliases.byKey.get(mention.entityKey)
      : this.#aliases.byWord.get(surface.toLowerCase());
    if (alias) return { speaker: this.#personNamed(alias, at), basis: "short_name" };
    const full = mention ? { name: mention.canonicalName, key: mention.entityKey } : this.#personCalled(surface);
    if (words.with) {
      const speaker = this.#personNamed(full, at);
      return {
        speaker: { ...speaker, kind: "group", name: `${full.name}; ${words.with.canonicalName}` },
        basis: "named",
      };
    }
    const basis = spacesIn(full.name) > spacesIn(surface) || isOtherName(surface, full.name) ? "short_name" : "named";
    return { speaker: this.#personNamed(full, at), basis };
  }

  #ofGroup(words: SpeakerWords, at: number, focus: Focus): Resolved {
    const view = this.#view;
    const first = tokenAt(view, words.span.start);
    // whoever spoke last, with his side
    if (is(view.tokens, first, C.own_side) && focus.last) return { speaker: focus.last, basis: "pronoun" };
    // `Perusahaan menegaskan`: the institution that was named before
    const stands = GENERIC(view, first, first, tokenAt(view, words.span.end));
    const meant = stands ? (this.#bodyCalled(first, at) ?? focus.institution) : null;
    if (meant) return { speaker: meant, basis: "institution" };
    return { speaker: { ...NOBODY, kind: "group" }, basis: "group" };
  }

  /** `Kementerian itu`: the last institution whose name begins so. */
  #bodyCalled(noun: number, at: number): Speaker | null {
    const view = this.#view;
    const word = wordAt(view.tokens, noun).toLowerCase();
    const { mentions } = view;
    for (let i = mentions.length - 1; i >= 0; i--) {
      const { type, start, surface, canonicalName: name, entityKey: key } = mentions[i] as Mention;
      if (type !== "organisation" || start >= at) continue;
      if (surface.toLowerCase().startsWith(`${word} `)) return { ...NOBODY, kind: "institution", name, key };
    }
    return null;
  }

  #ofRole(words: SpeakerWords, at: number, focus: Focus, utterance: Told): Resolved {
    const view = this.#view;
    const offices = this.#offices;
    const phrase = textOf(view, words);
    const office = words.definite ? phrase.slice(0, phrase.lastIndexOf(" ")) : phrase;
    const holder =
      offices.holder(office, at) ??
      offices.inShort(office, at) ??
      offices.holderAt(officeAt(view, words), at) ??
      (words.definite || words.pointed ? offices.holderOfKind(this.#kindOf(words, office), at) : undefined);
    if (holder) return { speaker: this.#personNamed(holder, at), basis: "role" };
    const first = tokenAt(view, words.span.start);
    const named = this.#namedLikeNoun(phrase, first);
    if (named) return { speaker: this.#personNamed(named, at), basis: "short_name" };
    const pointsBack =
      words.definite || words.pointed === true || EPITHET(view, first, first, view.tokens.length) !== null;
    const told = pointsBack ? this.#lastTold(words, at, focus, utterance.marked) : null;
    if (told && !isIntroduced(view, first)) return { speaker: told, basis: "role" };
    return { speaker: { ...NOBODY, kind: "role", role: office }, basis: "role" };
  }

  /** Whom an epithet points back to. */
  #lastTold({ phrase, rule }: SpeakerWords, at: number, focus: Focus, marked: Span | null): Speaker | null {
    const back =
      focus.spoke?.kind === "person" && this.#goesBack(focus, phrase.start, { marked, pronoun: false }) && focus.spoke;
    return back || (focus.person ?? (rule === BY_TRAIT ? this.#onlyPerson(at) : null));
  }

  /** `pelatih asal Bulgaria itu`: the trade without what tells of him. */
  #kindOf({ span }: SpeakerWords, office: string): string {
    const view = this.#view;
    const behind = tokenAt(view, span.start) + 1;
    return isAny(view.tokens, behind, TELLS_OF_HIM) ? (office.split(" ", 1)[0] as string) : office;
  }

  /** `ujar Adik` of Adik Sunarto: a noun for someone that is part of a name. */
  #namedLikeNoun(phrase: string, noun: number): Person | null {
    if (!isCapital(this.#view, noun) || opensSentence(this.#view, noun) || phrase.includes(" ")) return null;
    const person = this.#personsOf().get(phrase.toLowerCase());
    return person?.name.includes(phrase) ? person : null;
  }

  #personNamed({ name, key }: Person, at: number): Speaker {
    const role = key === null ? undefined : this.#offices.ofPerson(key, at);
    return {
      kind: "person",
      name,
      key,
      role: role?.roleName ?? null,
      affiliation: role?.organisationName ?? null,
      status: role?.status ?? null,
    };
  }

  /** A name that is no mention: a person of the article with these words in his name, or someone new. */
  #personCalled(surface: string): Person {
    const people = this.#personsOf();
    const parts = surface.toLowerCase().split(" ");
    const found = people.get(parts[0] as string);
    if (found && parts.every((part) => found.name.toLowerCase().includes(part))) return found;
    const person = { name: surface, key: null };
    remember(people, person);
    return person;
  }
}

/** `Bang Mamat` of Rahmat Siregar: no word of the full name. */
const isOtherName = (surface: string, full: string): boolean => {
  const words = new Set(full.toLowerCase().split(" "));
  return !surface
    .toLowerCase()
    .split(" ")
    .some((word) => words.has(word));
};

const isInnerMark = (view: Reading, i: number): boolean => initial(view, i) === "'" || initial(view, i) === '"';

/** Not `saya Budi`, nor `Budi` in brackets, which the paper added. */
const isSpokenOf = (view: Reading, name: number): boolean =>
  !is(view.tokens, name - 1, C.first_person) && initial(view, name - 1) !== "(";

const TITLE = classMask("honorific", "role_noun", "rank");

const TELLS_OF_HIM = classMask("epithet", "relative", "origin");

const textOf = ({ text }: Reading, { span }: SpeakerWords): string => text.slice(span.start, span.end);

/** `Para aktivis menuduh ...`: `ia` is none of them. */
const isUnnamedGroup = (speaker: Speaker | null): boolean => speaker?.kind === "group" && speaker.name === null;

const isSeveral = ({ kind }: Speaker): boolean => kind === "group" || kind === "institution";

/** The rule of `jebolan akademi itu`, which fits the one person named so far. */
const BY_TRAIT = "speaker/person-noun";
/** The rule of `perempuan yang akrab disapa Wenda itu`. */
const CALLED = "speaker/called";

/** What someone is called again without his name: `Perempuan kelahiran Medan`. */
const EPITHET = pattern("<role_noun> <epithet>");
/** A common noun that stands for an institution named before. */
const GENERIC = pattern("<generic_institution> <demonstrative>? $");

/** How far back a stranger's introduction is looked for, in tokens. */
const INTRODUCTION_WITHIN = 150;

/**
 * `Seorang perempuan turun ... perempuan itu`, `Pengacara terdakwa banding ... pengacara itu`: someone who came in
 * without a name, and not whoever spoke last.
 */
function isIntroduced(view: Reading, noun: number): boolean {
  const { tokens } = view;
  if (tokens.lexemeOf[noun] === 0) return false;
  let someone = false;
  for (let i = noun - 1; i > 0 && i > noun - INTRODUCTION_WITHIN; i--) {
    someone ||= personAt(view, i);
    if (tokens.lexemeOf[i] !== tokens.lexemeOf[noun]) continue;
    if (!someone && opensSentence(view, i) && isUnnamed(view, i)) return true;
    if (!someone && is(tokens, i - 1, C.plural)) return true; // `para diplomat ... diplomat itu`
    if (!is(tokens, i - 1, C.unnamed) || is(tokens, i - 1, C.several)) continue;
    return !personAt(view, i - 3); // `Trudeau, seorang politisi muda`
  }
  return false;
}

/** `Pengacara terdakwa menyatakan banding`: nobody is named in the phrase, and it does not point back. */
const isUnnamed = (view: Reading, noun: number): boolean => UNNAMED(view, noun, noun, view.tokens.length) !== null;
const UNNAMED = pattern("_ aa{0,3} <adverb|auxiliary>{0,2} (@verb|@cue)");

/** The only person of the mentions before a place, who is none that the article only tells of; calls in text order. */
function followSolePerson(view: Reading): (at: number) => Person | null {
  const { mentions } = view;
  const keys = new Set<string>();
  let next = 0;
  let sole: Person | null = null;
  return (at) => {
    for (let mention = mentions[next]; mention && mention.start < at; mention = mentions[++next]) {
      if (mention.type !== "person" || is(view.tokens, tokenAt(view, mention.start) - 1, C.affected)) continue;
      keys.add(mention.entityKey);
      sole ??= { name: mention.canonicalName, key: mention.entityKey };
    }
    return keys.size === 1 ? sole : null;
  };
}

/**
 * `Kepala BPSDMI` by what the institution is: its head may have been named with the name in full. Empty without one.
 */
function officeAt(view: Reading, { span, end }: SpeakerWords): string {
  const institution = mentionAt(view, end - 1);
  if (!institution || institution.start <= span.start) return "";
  const role = view.text.slice(span.start, institution.start).trim();
  // `Jaksa KPK` may be another one
  return is(view.tokens, tokenAt(view, span.start), C.shared_office) ? "" : officeName(role, institution.entityKey);
}

const officeName = (role: string, institution: string | null): string => `${role.toLowerCase()} at ${institution}`;

const NOBODY = { name: null, key: null, role: null, affiliation: null, status: null } as const;

interface Person {
  readonly name: string;
  readonly key: string | null;
}

/** The people whom the article names, by each word of the name; the last named wins. */
function peopleOf({ mentions }: Reading): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { type, canonicalName, entityKey } of mentions) {
    if (type === "person") remember(people, { name: canonicalName, key: entityKey });
  }
  return people;
}

function remember(people: Map<string, Person>, person: Person): void {
  for (const part of person.name.toLowerCase().split(" ")) people.set(part, person);
}

function spacesIn(name: string): number {
  let count = 0;
  for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1)) count++;
  return count;
}

/** Other names of persons: by the key of the mention, or by the word where it is none. */
interface Aliases {
  readonly byKey: ReadonlyMap<string, Person>;
  readonly byWord: ReadonlyMap<string, Person>;
}

/** `Tengku Arifin Noor, yang akrab disapa Pak Teng`, `Hasyim Wahyudi atau Gus Wahyu`, `Munir Arifin (Apin)`. */
const ALIAS = [
  ',? (\\( 0 \\) ,?)? <relative>? aa{0,2} <called> aa? "? <honorific>{0,2} > _',
  ',? atau? <relative>? aa{0,2} (dengan|sebagai) aa? <alias_cue> @owned? "? <honorific>{0,2} > Aa',
  "alias <honorific>{0,2} > _",
  "atau <honorific>{1,2} > @person",
].map(pattern);
const USUAL_NAME_OF = pattern("(,|—|–|-|\\() (sapaan|panggilan) aa? > @person");
/** `Asfin, sapaan akrabnya`: whoever was named before is called so. */
const HIS_USUAL_NAME = pattern(",? <alias_cue> @owned");
const BRACKETED = pattern("\\( > Aa \\)");

function findAliases(view: Reading): Aliases {
  const byKey = new Map<string, Person>();
  const byWord = new Map<string, Person>();
  let before: Person | null = null;
  for (const { type, end, canonicalName: name, entityKey: key } of view.mentions) {
    if (type !== "person") continue;
    const behind = tokenAt(view, end);
    if (before && before.key !== key && HIS_USUAL_NAME(view, behind, behind, view.tokens.length))
      byKey.set(key, before);
    before = byKey.get(key) ?? { name, key };
    const usual = USUAL_NAME_OF(view, behind, behind, view.tokens.length);
    const whole = usual && mentionAt(view, usual.mark); // `Emil, sapaan akrab Ridwan Kamil`
    if (whole && whole.entityKey !== key) byKey.set(key, { name: whole.canonicalName, key: whole.entityKey });
    const at = usual ? -1 : aliasAfter(view, behind);
    if (at < 0) continue;
    const mention = mentionAt(view, at);
    if (mention && mention.entityKey !== key && mention.type === "person") byKey.set(mention.entityKey, { name, key });
    else if (!mention && isCapital(view, at)) byWord.set(wordAt(view.tokens, at).toLowerCase(), { name, key });
  }
  return { byKey, byWord };
}

const OPENS_ALIAS = classMask("relative", "called", "alias_link");

/** The token of another name that follows a name, -1 without. */
function aliasAfter(view: Reading, at: number): number {
  const { length } = view.tokens;
  const opens = /[,(]/.test(initial(view, at)) || isAny(view.tokens, at, OPENS_ALIAS);
  if (!opens) return -1;
  const bracket = BRACKETED(view, at, at, length);
  if (bracket) return isAcronym(view.tokens, bracket.mark) ? -1 : bracket.mark;
  for (const alias of ALIAS) {
    const match = alias(view, at, at, length);
    if (match) return match.mark;
  }
  return -1;
}

/** `Menteri Perhubungan (Menhub)`, `Menhub`: one office, in small letters. */
function officeInFull(office: string): string {
  const plain = office.toLowerCase().replace(/ \([^()]*\)/g, "");
  const space = plain.indexOf(" ");
  const first = space < 0 ? plain : plain.slice(0, space);
  const whole = OFFICE_ALIASES.get(first);
  return whole === undefined ? plain : whole + plain.slice(first.length);
}

const BRACKETS = /\(([A-Z][a-z]\w{0,30}(?: [A-Z]\w{0,30}){0,2})\)/g;
/** Letters of a short form that are of the office's head. */
const LEAST_SHARED = 3;
/** Between the office as written and its bracket: an institution. */
const BRACKET_WITHIN = 60;

/** `Wakil Menteri Perhubungan (Wamenhub) Rina`: short forms of the office, which begin with letters of its head. */
function shortForms(view: Reading, { role, person, organisation }: Role): string[] {
  const { text, tokens } = view;
  const behind = person && person.start > role.start ? person.start : role.end;
  const phrase = text.slice(role.start, Math.min(behind, role.end + BRACKET_WITHIN));
  if (!phrase.includes("(")) return [];
  const head = phrase.slice(1, phrase.indexOf(" "));
  const found: string[] = [];
  for (const { 1: short = "", index } of phrase.matchAll(BRACKETS)) {
    const isHeads =
      (short[0] === phrase[0] && head.includes(short[1] as string)) ||
      head.toLowerCase().includes(short.slice(0, LEAST_SHARED).toLowerCase()); // `Komandan Distrik Militer (Dandim)`
    // `Kepala Kejaksaan Negeri (Kejari)`: of the institution
    if (!isHeads || is(tokens, tokenAt(view, role.start + index) + 1, C.institution)) continue;
    found.push(short.toLowerCase());
    const behind = role.start + index + short.length + 2;
    // `Komandan Distrik Militer (Dandim) 1414 Bone`, `Dandim 1414 Bone`
    if (organisation && organisation.end > behind)
      found.push((short + text.slice(behind, organisation.end)).toLowerCase());
  }
  return found;
}

/** The rule of a title of the clergy that is an office where no other stands there. */
const CLERGY = "role/clergy";

type Offices = ReturnType<typeof followOffices>;

/** An office once held, or to come, told of someone who was introduced by the present one. */
const isPassing = (role: Role, known: Role | undefined): boolean =>
  known?.status === "current" &&
  known.personKey === role.personKey &&
  (role.status === "former" || role.status === "elect");

/**
 * Who holds which office, as last stated before a place in the text, else as first stated after it; before an office
 * once held comes the present one, wherever it is stated.
 */
function followOffices(view: Reading) {
  const { text, roles } = view;
  const stated = roles.filter((role) => role.personName !== null).sort((a, b) => a.role.start - b.role.start);
  const first = new Map<string, Role>();
  const last = new Map<string, Role>();
  /** What each role is asked by. */
  const names = stated.map((role) => [
    `office ${officeInFull(role.roleName)}`,
    `office ${officeInFull(text.slice(role.role.start, role.role.end))}`,
    `kind ${role.roleName.split(" ", 1)[0]}`.toLowerCase(),
    `person ${role.personKey}`,
    officeName(role.roleName, role.organisationKey),
    ...shortForms(view, role).map((short) => `short ${short}`),
  ]);
  for (const [index, role] of stated.entries()) {
    for (const name of names[index] as string[]) {
      const known = first.get(name);
      if (!known || isPassing(known, role)) first.set(name, role);
    }
  }
  let next = 0;
  const roleOf = (name: string, at: number): Role | undefined => {
    for (let role = stated[next]; role && role.role.start <= at; role = stated[++next]) {
      for (const known of names[next] as string[]) {
        const before = last.get(known);
        // `Kiai Ali` of a secretary-general goes on as what he was called before
        if (!before || (role.rule !== CLERGY && !isPassing(role, before))) last.set(known, role);
      }
    }
    const lastStated = last.get(name);
    return lastStated && !isPassing(lastStated, first.get(name)) ? lastStated : first.get(name);
  };
  const find = (name: string, at: number): Person | undefined => {
    const role = roleOf(name, at);
    return role && { name: role.personName as string, key: role.personKey };
  };
  return {
    ofPerson: (key: string, at: number) => roleOf(`person ${key}`, at),
    holder: (office: string, at: number) => find(`office ${officeInFull(office)}`, at),
    /** `Wamenhub`, where the article tells what it is short for. */
    inShort: (office: string, at: number) => find(`short ${office.toLowerCase()}`, at),
    holderAt: (office: string, at: number) => (office === "" ? undefined : find(office, at)),
    /** `Menteri itu`: the last minister named. */
    holderOfKind: (office: string, at: number) => find(`kind ${office.toLowerCase()}`, at),
  };
}

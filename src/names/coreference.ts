/**
 * Which names of an article mean one thing. Every name is linked to the fullest form that the article has for it: a
 * stated short form (`Komisi Yudisial (KY)`, `Saifullah Yusuf alias Gus Ipul`), a part of it (`Hidayat`), its initials,
 * or a name in everyday use (`Jokowi`). What fits two full names of the article is left alone, since nothing tells
 * which is meant.
 */
import type { KeyBasis } from "../core/annotations.ts";
import type { TokenTable } from "../core/token-table.ts";
import { INSTITUTION_OPENERS, NAME_SPELLINGS, ORGANISATION_ALIASES, PERSON_ALIASES } from "../language/aliases.ts";
import { COUNTRIES } from "../language/countries.ts";
import { LEXICON } from "../language/lexicon.ts";
import { compilePattern, type PatternHost } from "../language/token-pattern.ts";
import { tokenAt } from "../language/token-table.ts";
import { fold } from "./folding.ts";
import type { NameSpan } from "./spans.ts";

/** What a name of the article stands for. */
export interface Link {
  readonly canonicalName: string;
  readonly entityKey: string;
  readonly keyBasis: KeyBasis;
  readonly confidence: number;
}

/** What is known of a place: its usual name and its code, which two places of one name do not share. */
export interface KnownPlace {
  /** Asked when all places of the article are known. */
  readonly name: () => string;
  readonly code: string;
}

interface Name {
  /** In the form that names are compared in. */
  readonly folded: string;
  readonly words: readonly string[];
  surface: string;
  readonly type: string;
  /** What it is short for. */
  full: Name | null;
  /** How sure that is. */
  sureness: number;
  basis: KeyBasis;
  /** Whether it only names a kind of body; undefined until it is asked. */
  kind?: boolean;
}

/** Capitals throughout, as in a headline. */
const isAllCaps = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

const isLink = (word: string): boolean => {
  const lexeme = LEXICON.find(word);
  return lexeme?.classes.some((name) => name === "office_link" || name === "preposition") ?? false;
};

/** The first letters of the words; without those that only link them where `all` is false. */
function initialsOf(words: readonly string[], all: boolean): string {
  let letters = "";
  for (const word of words) if (all || !isLink(word)) letters += word.charAt(0);
  return letters;
}

/** True where every word of `short`, or what it is the initial of, is in `long`, in order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !stands(word, long[at] as string)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const stands = (short: string, long: string): boolean =>
  short === long || (short.length === 1 && long.length > 2 && long.startsWith(short));

interface Shortness {
  readonly sureness: number;
  readonly basis: KeyBasis;
}

const SURE_PART: Shortness = { sureness: 0.95, basis: "in_article" };
const SURE_ALIAS: Shortness = { sureness: 0.95, basis: "alias" };
const INITIALS: Shortness = { sureness: 0.9, basis: "in_article" };
const KIND_ALONE: Shortness = { sureness: 0.85, basis: "in_article" };
const LAST_WORD: Shortness = { sureness: 0.8, basis: "in_article" };
const NICKNAME: Shortness = { sureness: 0.7, basis: "in_article" };

/** How `short` is short for `long`; null where it is not. */
function shortness(short: Name, long: Name): Shortness | null {
  if (aliasOf(short) === long.folded) return SURE_ALIAS;
  if (short.words.length >= long.words.length) return null;
  return short.type === "person" ? shortPerson(short, long) : shortOrganisation(short, long);
}

const aliasOf = ({ type, folded }: Name): string | undefined =>
  (type === "person" ? PERSON_ALIASES : type === "organisation" ? ORGANISATION_ALIASES : undefined)?.get(folded);

/** A person's name in the form that it is compared in: `Kim Dae-hyun` is `Kim Dae Hyun`, `Ma'ruf` is `Maruf`. */
function personForm(surface: string): string {
  const words = fold(surface).replace(/^\d+-/, "").replaceAll("-", " ").replaceAll("'", "").split(" ");
  return words.length === 1 ? (words[0] as string) : words.map((word) => NAME_SPELLINGS.get(word) ?? word).join(" ");
}

const LEAST_NICKNAME = 4;

function shortPerson(short: Name, long: Name): Shortness | null {
  // `Sri Wahyuni Budi Hartono` is the wife of `Budi Hartono`
  const [opening = "", fuller = ""] = [short.words[0], long.words[0]];
  const opensAlike =
    short.words.length === 1 || stands(opening, fuller) || fuller.length < 3 || isGivenName(short, long);
  if (opensAlike && isPart(short.words, long.words)) return SURE_PART;
  if (short.words.length > 1) return null;
  const word = short.folded;
  if (word.length >= 2 && short.surface === short.surface.toUpperCase()) {
    const initials = initialsOf(long.words, true);
    // `KDM` is Kang Dedi Mulyadi
    return initials === word || (initials.length > 1 && FORM_OF_ADDRESS.test(word) && initials === word.slice(1))
      ? INITIALS
      : null;
  }
  const opensWord = (other: string) => other.length > word.length && other.startsWith(word);
  return word.length >= LEAST_NICKNAME && long.words.some(opensWord) ? NICKNAME : null;
}

/** Initials of `Kang`, `Bung`, `Gus`, `Haji`, `Pak`, `Mas`, `Ustaz` before those of a name. */
const FORM_OF_ADDRESS = /^[kbghpmu]/;

/** `Seo Ri` of `Woo Seo Ri`: a family name of one syllable goes before. */
const isGivenName = (short: Name, long: Name): boolean =>
  short.words.length === 2 &&
  long.words.length === 3 &&
  long.words.every(({ length }, i) => length <= (i === 0 ? 4 : 5)) &&
  short.words.every((word, i) => word === long.words[i + 1]);

function shortOrganisation(short: Name, long: Name): Shortness | null {
  short.kind ??= isKind(short);
  if (short.kind && short.words.every((word, i) => word === long.words[i])) return KIND_ALONE;
  if (isLastWord(short, long)) return LAST_WORD;
  if (short.words.length > 1 || short.folded.length < 2) return null;
  const same = initialsOf(long.words, false) === short.folded || initialsOf(long.words, true) === short.folded;
  return same ? INITIALS : null;
}

const isOf = (word: string, classes: ReadonlySet<string>): boolean =>
  LEXICON.find(word)?.classes.some((name) => classes.has(name)) ?? false;

/** `Dewan Pengawas`, `Komisi III`, `Polda`: words for a kind of body alone, which the article names in full. */
const isKind = ({ words, surface }: Name): boolean =>
  (surface !== surface.toUpperCase() || isOf(words[0] as string, REGIONAL)) &&
  isOf(words[0] as string, BODIES) &&
  words.every((word) => isOf(word, KINDS) || /^[ivx\d]+$/.test(word));
const REGIONAL: ReadonlySet<string> = new Set(["regional_institution"]);
const BODIES: ReadonlySet<string> = new Set(["institution", "unit", "regional_institution"]);
const KINDS: ReadonlySet<string> = new Set([...BODIES, "board", "portfolio", "office_link"]);

/** `United` of `Manchester United`, but not `Indonesia` of `Bank Indonesia`, nor a body of its board (`PP Lentera`). */
const isLastWord = ({ words: [word = "", ...more], surface }: Name, { words, surface: full }: Name): boolean =>
  !/^(?:[A-Z]{2,}|PT\.) /.test(full) &&
  more.length === 0 &&
  word.length >= 5 &&
  surface !== surface.toUpperCase() &&
  words.length <= 3 &&
  words.at(-1) === word &&
  LEXICON.find(word) === undefined &&
  !isOf(words[0] as string, BODIES) &&
  !COUNTRY_WORDS.has(word);

/** Countries, by their names of one word. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ names }) => names.map(fold)));

/** What aliases stand for. */
const USUAL_NAMES: ReadonlySet<string> = new Set([...PERSON_ALIASES.values(), ...ORGANISATION_ALIASES.values()]);

/** A word in more names than this tells nothing. */
const MOST_RIVALS = 50;

/** The names of an article by what a short form of theirs may have: a word, its beginning, the initials. */
class FullNames {
  private readonly byKey = new Map<string, Name[]>();

  constructor(names: Iterable<Name>) {
    for (const name of names) if (name.type === "person" || name.type === "organisation") this.index(name);
  }

  private index(name: Name): void {
    if (USUAL_NAMES.has(name.folded)) this.add(`=${name.folded}`, name);
    if (name.words.length < 2) return;
    for (const all of [true, false]) this.add(`@${initialsOf(name.words, all)}`, name);
    for (const word of name.words) {
      this.add(word, name);
      if (name.type === "person") this.add(`${word.charAt(0)}.`, name);
      if (name.type === "person" && word.length > LEAST_NICKNAME) this.add(`${word.slice(0, LEAST_NICKNAME)}*`, name);
    }
  }

  private add(key: string, name: Name): void {
    const list = this.byKey.get(key);
    if (!list) this.byKey.set(key, [name]);
    else if (list.at(-1) !== name) list.push(name);
  }

  /** Those that `short` may be short for, without looking at them all. */
  of(short: Name): readonly Name[] {
    const { folded, words } = short;
    const [first = ""] = words;
    const keys = [first, `${folded.slice(0, LEAST_NICKNAME)}*`];
    if (first.length === 1) keys.push(`${first}.`);
    if (words.length === 1) keys.push(`@${folded}`, `@${folded.slice(1)}`);
    const usual = aliasOf(short);
    if (usual !== undefined) keys.push(`=${usual}`);
    const lists = keys.map((key) => this.byKey.get(key) ?? []).filter(({ length }) => length <= MOST_RIVALS);
    return [...new Set(lists.flat())];
  }
}

/** `X alias Y`, `X atau akrab disapa Y`: between two names of a person. `atau` alone as often parts two persons. */
const ALSO_CALLED = compilePattern<PatternHost>(
  ",? (atau|yang){0,2} (biasa|sering|kerap)? <alias_cue>{1,2} (dengan nama)? $",
  {},
);
/** Tokens that such words take at most. */
const LONGEST_ALSO_CALLED = 8;

/**
 * Links every span; `places`: what is known of a location, null elsewhere. `usualPlace`: the usual name of an area
 * (`jabar`).
 */
export function linkNames(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  places: readonly (KnownPlace | null)[],
  usualPlace: (folded: string) => string | null,
): Link[] {
  const article = new ArticleNames(tokens, spans, usualPlace);
  article.linkStated();
  article.linkSpellings();
  article.linkShort();
  return spans.map((span, i) => linkOf(span, article.names[i] as Name, places[i] ?? null));
}

/** The distinct names of an article. */
class ArticleNames {
  /** By span. */
  readonly names: readonly Name[];
  private readonly tokens: TokenTable;
  private readonly spans: readonly NameSpan[];
  private readonly usualPlace: (folded: string) => string | null;
  private readonly byKey = new Map<string, Name>();
  /** Short forms that stand in brackets inside a name: `Komisi Yudisial (KY)`. */
  private readonly bracketed = new Map<string, Name>();

  constructor(tokens: TokenTable, spans: readonly NameSpan[], usualPlace: (folded: string) => string | null) {
    this.tokens = tokens;
    this.spans = spans;
    this.usualPlace = usualPlace;
    const bySurface = new Map<string, Name>();
    this.names = spans.map((span) => {
      const key = `${span.type}:${tokens.text.slice(span.start, span.end)}`;
      const name = bySurface.get(key) ?? this.nameOf(span);
      bySurface.set(key, name);
      return name;
    });
  }

  private nameOf({ start, end, type }: NameSpan): Name {
    const written = this.tokens.text.slice(start, end);
    const bracket = type === "organisation" ? / \(([^()]{2,})\)/.exec(written) : null;
    const surface = bracket ? written.replace(bracket[0], "") : written;
    const folded = formOf(type, surface, this.usualPlace);
    const key = `${type}:${folded}`;
    const name: Name = this.byKey.get(key) ?? {
      folded,
      words: folded.split(/[ -]+/),
      surface,
      type,
      full: null,
      sureness: 1,
      basis: "full_name",
    };
    if (isAllCaps(name.surface) && !isAllCaps(surface)) name.surface = surface;
    this.byKey.set(key, name);
    if (bracket) this.bracketed.set(fold(bracket[1] as string), name);
    return name;
  }

  /** What the text itself says. */
  linkStated(): void {
    for (let i = 0; i + 1 < this.spans.length; i++) {
      const [one, other] = [this.names[i] as Name, this.names[i + 1] as Name];
      if (one === other || one.type !== other.type) continue;
      if (this.isInBrackets(i)) linkTo(other, one, "in_article");
      else if (one.type === "person" && (this.isAlsoCalled(i) || this.isOther(i))) {
        if (other.words.length > one.words.length) linkTo(one, other, "alias");
        else linkTo(other, one, "alias");
      }
    }
    for (const [folded, long] of this.bracketed) {
      const short = this.byKey.get(`organisation:${folded}`);
      if (short && short !== long) linkTo(short, long, "in_article");
    }
  }

  /** `Komisi Pemilihan Umum (KPU)`: the next name is in brackets, and shorter. */
  private isInBrackets(i: number): boolean {
    const { text } = this.tokens;
    const [long, short] = [this.spans[i] as NameSpan, this.spans[i + 1] as NameSpan];
    const between = text.slice(long.end, short.start);
    if ((between !== " (" && between !== "(") || text.charAt(short.end) !== ")") return false;
    const name = this.names[i + 1] as Name;
    return name.words.length === 1 && name.folded.length < (this.names[i] as Name).folded.length;
  }

  /**
   * `Surya Wijaya atau Aya`: a full name and one word that the article then goes on with, and never with a part of that
   * name.
   */
  private isOther(i: number): boolean {
    const [one, other] = [this.names[i] as Name, this.names[i + 1] as Name];
    const between = this.tokens.text.slice((this.spans[i] as NameSpan).end, (this.spans[i + 1] as NameSpan).start);
    if (between !== " atau " || one.words.length < 2 || other.words.length > 1) return false;
    const later = this.names.slice(i + 2);
    return (
      later.includes(other) &&
      !later.some((name) => name.type === "person" && name !== other && isPart(name.words, one.words))
    );
  }

  private isAlsoCalled(i: number): boolean {
    const from = tokenAt(this.tokens, (this.spans[i] as NameSpan).end);
    const to = tokenAt(this.tokens, (this.spans[i + 1] as NameSpan).start);
    if (to <= from || to - from > LONGEST_ALSO_CALLED) return false;
    return ALSO_CALLED({ tokens: this.tokens }, from, from, to) !== null;
  }

  /** Full names that differ by a letter in one word: the rarer is a misspelling of the other. */
  linkSpellings(): void {
    const uses = new Map<Name, number>();
    for (const name of this.names) if (name.type === "person") uses.set(name, (uses.get(name) ?? 0) + 1);
    const byRest = new Map<string, Name[]>();
    for (const name of uses.keys()) {
      if (name.words.length < 2) continue;
      for (const [at, word] of name.words.entries()) {
        if (word.length < LEAST_SPELLED) continue;
        const rest = name.words.map((other, k) => (k === at ? word.charAt(0) : other)).join(" ");
        const alike = byRest.get(rest)?.find((other) => isOneEditApart(other.words[at] as string, word));
        if (!alike) byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
        else if ((uses.get(name) as number) > (uses.get(alike) as number))
          linkTo(alike, name, "in_article", MISSPELLED);
        else linkTo(name, alike, "in_article", MISSPELLED);
      }
    }
  }

  /** What the forms of the names say. */
  linkShort(): void {
    const names = [...this.byKey.values()].sort((a, b) => b.words.length - a.words.length);
    const full = new FullNames(names);
    for (const short of names) {
      if (short.full || (short.type !== "person" && short.type !== "organisation")) continue;
      const best = bestOf(short, full.of(short));
      if (best) linkTo(short, best.long, best.basis, best.sureness);
    }
  }
}

/** Letters of the shortest word that is held to be misspelled: `Rina` and `Rini` are sisters. */
const LEAST_SPELLED = 5;
const MISSPELLED = 0.85;

/** One letter more, less or other. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

function linkTo(short: Name, long: Name, basis: KeyBasis, sureness = 1): void {
  if (short.full || reaches(long, short)) return;
  short.full = long;
  short.sureness = sureness;
  short.basis = basis;
}

/** Links that a name is followed over at most. */
const MOST_STEPS = 4;

function reaches(from: Name, to: Name): boolean {
  let name: Name | null = from;
  for (let steps = 0; name && steps <= MOST_STEPS; steps++) {
    if (name === to) return true;
    name = name.full;
  }
  return false;
}

/** The one name that `short` is short for; null where none fits, or two of different persons as well as each other. */
function bestOf(short: Name, longs: readonly Name[]): (Shortness & { readonly long: Name }) | null {
  let best: (Shortness & { readonly long: Name }) | null = null;
  let rivals = 0;
  for (const long of longs) {
    if (long === short || long.type !== short.type || long.full === short) continue;
    const fits = shortness(short, long);
    // two lengths of one name are no rivals
    if (!fits || (best && (isPart(long.words, best.long.words) || isPart(best.long.words, long.words)))) continue;
    if (!best || fits.sureness > best.sureness) {
      rivals = best && fits.sureness - best.sureness <= 0.1 ? rivals + 1 : 0;
      best = { ...fits, long };
    } else rivals++;
  }
  return rivals === 0 ? best : null;
}

function linkOf(span: NameSpan, own: Name, place: KnownPlace | null): Link {
  let name = own;
  let { sureness } = span.type === "location" ? { sureness: 1 } : own;
  for (let steps = 0; name.full && steps < MOST_STEPS; steps++) {
    name = name.full;
    sureness *= name.sureness;
  }
  const confidence = Math.round(span.confidence * sureness * 100) / 100;
  if (place) {
    return { canonicalName: place.name(), entityKey: `${span.type}:${place.code}`, keyBasis: "code", confidence };
  }
  const usual = aliasOf(name);
  const alone = usual === undefined && (isSingleName(name) || isAnyOfItsKind(name));
  const entityKey = `${span.type}:${usual ?? name.folded}${alone ? OF_THE_ARTICLE : ""}`;
  const whole = usual !== undefined ? "alias" : alone ? "single_name" : "full_name";
  return { canonicalName: name.surface, entityKey, keyBasis: own === name ? whole : own.basis, confidence };
}

/** Closes the key of what is of this article only. */
export const OF_THE_ARTICLE = "@";

/** `DPRD`, `Polda`: every region has one. */
const isAnyOfItsKind = ({ type, words }: Name): boolean =>
  type === "organisation" && words.length === 1 && isOf(words[0] as string, REGIONAL);

/** A person by one word alone (`Budi`): nothing tells him from his namesakes of other articles. */
const isSingleName = ({ type, words, folded }: Name): boolean =>
  type === "person" && words.length === 1 && !USUAL_NAMES.has(folded);

/**
 * An institution in the form that it is compared in: without what is as often left out (`PT`, `Tbk`, `RI`), and with
 * the usual name of a region that closes it (`Polda Jabar`).
 */
export function organisationForm(name: string, usualPlace: (folded: string) => string | null): string {
  const plain = fold(name.replace(/ \([^()]*\)/g, ""))
    .replace(/,/g, "")
    .replace(/-/g, " ")
    .replace(/ & /g, " dan ")
    .replace(/ republik indonesia$/, "");
  const written = plain.split(" ");
  const short = INSTITUTION_OPENERS.get(written.slice(0, 2).join(" "));
  const words = short === undefined ? written : [short, ...written.slice(2)];
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isCompanyForm(words[from])) from++;
  while (to - from > 1 && isCompanyForm(words[to - 1])) to--;
  return withUsualPlace(
    words.slice(from, to).filter((word, i) => i === 0 || word !== "provinsi"),
    usualPlace,
  );
}

/** Words of the longest name of a region that is written in short or in full: `dki jakarta`. */
const LONGEST_REGION = 3;

function withUsualPlace(words: readonly string[], usualPlace: (folded: string) => string | null): string {
  for (let from = Math.max(1, words.length - LONGEST_REGION); from < words.length; from++) {
    const usual = usualPlace(words.slice(from).join(" "));
    if (usual !== null) return [...words.slice(0, from), fold(usual)].join(" ");
  }
  return words.join(" ");
}

/** The key of an institution by its name alone. */
export function organisationKey(name: string, usualPlace: (folded: string) => string | null): string {
  const form = organisationForm(name, usualPlace);
  return `organisation:${ORGANISATION_ALIASES.get(form) ?? form}`;
}

const formOf = (type: string, surface: string, usualPlace: (folded: string) => string | null): string =>
  type === "organisation"
    ? organisationForm(surface, usualPlace)
    : type === "person"
      ? personForm(surface)
      : fold(surface);

const isCompanyForm = (word = ""): boolean =>
  LEXICON.find(word.replace(/[()]/g, ""))?.classes.includes("company_form") ?? false;

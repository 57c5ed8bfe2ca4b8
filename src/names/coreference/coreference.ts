/**
 * Which names of an article mean one thing. Every name is linked to the fullest form that the article has for it: a
 * stated short form (`Komisi Yudisial (KY)`, `Saifullah Yusuf alias Gus Ipul`), a part of it (`Hidayat`), its initials,
 * or a name in everyday use (`Jokowi`). What fits two full names of the article is left alone, since nothing tells
 * which is meant.
 */
import type { KeyBasis } from "../../core/annotations.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { INSTITUTION_OPENERS } from "../../language/aliases.ts";
import { C } from "../../language/classes.ts";
import { COUNTRIES } from "../../language/countries.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { isVerb } from "../../language/morphology.ts";
import { compilePattern, type PatternHost, type TokenPattern } from "../../language/token-pattern.ts";
import { cueAt, lowerAt, sentenceAt, tokenAt } from "../../language/token-table.ts";
import { TEAMS } from "../../language/world-names.ts";
import { fold } from "../folding.ts";
import { isKnownBody } from "../spans/known-names.ts";
import { isDrawnFrom } from "../spans/short-forms.ts";
import type { NameSpan } from "../spans/spans.ts";
import { LEAST_NICKNAME, type NameForm, type NameReader, USUAL_NAMES, type WrittenName } from "./name-forms.ts";

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
  readonly form: NameForm;
  surface: string;
  isAllCaps: boolean;
  /** What it is short for. */
  full: Name | null;
  /** How sure that is. */
  sureness: number;
  basis: KeyBasis;
  /** Whether it only names a kind of body; undefined until it is asked. */
  kind?: boolean;
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
  if (short.form.alias === long.form.folded) return SURE_ALIAS;
  if (short.form.words.length >= long.form.words.length) return null;
  return short.form.type === "person" ? shortPerson(short, long) : shortOrganisation(short, long);
}

function shortPerson({ form: short, surface }: Name, { form: long }: Name): Shortness | null {
  // `Sri Wahyuni Budi Hartono` is the wife of `Budi Hartono`
  const [opening = "", fuller = ""] = [short.words[0], long.words[0]];
  const opensAlike =
    short.words.length === 1 ||
    stands(opening, fuller) ||
    fuller.length < 3 ||
    isOf(opening, PARTICLES) || // `al-Maliki` of `Turki al-Maliki`
    isGivenName(short, long);
  if (opensAlike && isPart(short.words, long.words)) return SURE_PART;
  if (short.words.length > 1) return null;
  const word = short.folded;
  if (word.length >= 2 && surface === surface.toUpperCase()) {
    const [initials] = long.initials;
    // `KDM` is Kang Dedi Mulyadi
    return initials === word || (initials.length > 1 && FORM_OF_ADDRESS.test(word) && initials === word.slice(1))
      ? INITIALS
      : null;
  }
  const opensWord = (other: string) => other.length > word.length && other.startsWith(word);
  return word.length >= LEAST_NICKNAME && long.words.some(opensWord) ? NICKNAME : null;
}

const PARTICLES: readonly number[] = [C.name_particle];

/** Initials of `Kang`, `Bung`, `Gus`, `Haji`, `Pak`, `Mas`, `Ustaz` before those of a name. */
const FORM_OF_ADDRESS = /^[kbghpmu]/;

/** `Seo Ri` of `Woo Seo Ri`: a family name of one syllable goes before. */
const isGivenName = (short: NameForm, long: NameForm): boolean =>
  short.words.length === 2 &&
  long.words.length === 3 &&
  long.words.every(({ length }, i) => length <= (i === 0 ? 4 : 5)) &&
  short.words.every((word, i) => word === long.words[i + 1]);

function shortOrganisation(name: Name, { form: long, surface }: Name): Shortness | null {
  const { form: short } = name;
  name.kind ??= isKind(name);
  if (name.kind && short.words.every((word, i) => word === long.words[i])) return KIND_ALONE;
  if (isLastWord(name, long.words, surface) || beginsCompany(name, long.words, surface)) return LAST_WORD;
  if (long.words.length === 2 && short.folded === long.words[0] && CLUBS.has(short.folded)) return LAST_WORD;
  if (short.words.length > 1 || short.folded.length < 2) return null;
  return long.initials.includes(short.folded) ? INITIALS : null;
}

/** Clubs that are called by one word too: `Ajax` of `Ajax Amsterdam`. */
const CLUBS: ReadonlySet<string> = new Set(TEAMS.filter((name) => !name.includes(" ")).map(fold));

const isOf = (word: string, classes: readonly number[]): boolean => classes.some((name) => LEXICON.isOf(word, name));

/** `Dewan Pengawas`, `Komisi III`, `Polda`: words for a kind of body alone, which the article names in full. */
const isKind = ({ form: { words }, surface }: Name): boolean =>
  (surface !== surface.toUpperCase() || isOf(words[0] as string, REGIONAL)) &&
  (isOf(words[0] as string, BODIES) || OPENERS_ALONE.has(words[0] as string)) &&
  words.every((word) => isOf(word, KINDS) || OPENERS_ALONE.has(word) || /^[ivx\d]+$/.test(word));
const REGIONAL: readonly number[] = [C.regional_institution];
const BODIES: readonly number[] = [C.institution, C.unit, C.regional_institution];
const KINDS: readonly number[] = [...BODIES, C.board, C.portfolio, C.office_link];

/** `United` of `Manchester United`, but not `Indonesia` of `Bank Indonesia`, nor a body of its board (`PP Lentera`). */
function isLastWord({ form, surface }: Name, words: readonly string[], full: string): boolean {
  const word = form.words[0] as string;
  return (
    form.words.length === 1 &&
    word.length >= 5 &&
    words.length <= 3 &&
    words.at(-1) === word &&
    !/^(?:[A-Z]{2,}|PT\.) /.test(full) &&
    surface !== surface.toUpperCase() &&
    LEXICON.find(word) === undefined &&
    !isOf(words[0] as string, BODIES) &&
    !COUNTRY_WORDS.has(word)
  );
}

/** `Mulia Karsa` of `PT Mulia Karsa Lestari Tbk`, `Nusatekno` of `PT Nusatekno Digital`. */
function beginsCompany({ form: { words }, surface }: Name, long: readonly string[], full: string): boolean {
  const [first = ""] = words;
  // `Suzuki` is not `PT Suzuki Indomobil Sales`
  const isOwn = first.length >= 5 && LEXICON.find(first) === undefined && !isKnownBody(surface);
  const isTelling = words.length > 1 || isOwn;
  // with a form of its own it is another company: `PT Mulia Karsa` beside `PT Mulia Karsa Investama`
  return isTelling && words.every((word, i) => word === long[i]) && hasCompanyForm(full) && !hasCompanyForm(surface);
}

/** `PT Mulia Karsa`, `Mulia Karsa Tbk`, `Mulia Karsa (Persero)`. */
function hasCompanyForm(name: string): boolean {
  const written = name.split(" ").map((word) => fold(word).replace(/[.()]/g, ""));
  return [written[0], written.at(-1)].some((word = "") => isOf(word, COMPANY_FORMS));
}
const COMPANY_FORMS: readonly number[] = [C.company_form];

/** Countries, by their names of one word. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ names }) => names.map(fold)));

/** A word in more names than this tells nothing. */
const MOST_RIVALS = 50;

/** The names of an article by what a short form of theirs may have. */
class FullNames {
  private readonly byKey = new Map<string, Name[]>();

  constructor(names: Iterable<Name>) {
    for (const name of names) for (const key of name.form.asFull) this.add(key, name);
  }

  private add(key: string, name: Name): void {
    const list = this.byKey.get(key);
    if (!list) this.byKey.set(key, [name]);
    else if (list.at(-1) !== name) list.push(name);
  }

  /** Those that are found under one of the keys, without looking at them all. */
  under(keys: readonly string[]): readonly Name[] {
    const found: Name[] = [];
    for (const key of keys) {
      const list = this.byKey.get(key);
      if (!list || list.length > MOST_RIVALS) continue;
      for (const name of list) if (!found.includes(name)) found.push(name);
    }
    return found;
  }
}

/** `X alias Y`, `X atau akrab disapa Y`: between two names of a person. `atau` alone as often parts two persons. */
const ALSO_CALLED = compilePattern<PatternHost>(
  ",? (atau|yang){0,2} aa? <alias_cue>{1,2} (dengan nama aa?)? <honorific>? $",
  {},
);
/** `X, yang dikenal dengan nama panggung Y`: the same. */
const KNOWN_AS = compilePattern<PatternHost>(
  ",? yang? aa? dikenal (dengan|sebagai) ((nama|panggilan|sapaan) aa?)? <honorific>? $",
  {},
);
/** Tokens that such words take at most. */
const LONGEST_ALSO_CALLED = 8;
const LONGEST_USUAL_NAME = 2;
/** Tokens from a full name to the usual one. */
const INTRODUCED_WITHIN = 60;
const CALLED = 0.85;
const IN_HEADLINE = 0.85;
const LEAST_IN_HEADLINE = 3;
/** Words of a longer name are of the headline: `Nyinyirin Penikaman Wiranto`. */
const MOST_IN_HEADLINE = 3;
/** `Emil, sapaan akrab Ridwan Kamil`, `Emil –demikian Ridwan Kamil disapa`: between usual and full name. */
const USUAL_NAME_OF = compilePattern<PatternHost>(
  "(,|—|–|-|\\() ((sapaan|panggilan) aa?|demikian|begitu) <honorific>? $",
  {},
);
/** Behind a name: `Asti, sapaan akrabnya`, `Awi, begitu ia disapa`. */
const USUAL_NAME = compilePattern<PatternHost>(
  "(,|—|–|-|\\() ((sapaan|panggilan) @his|<his_name>|(demikian|begitu) <pronoun>? aa? <called>)",
  {
    his: ({ tokens }, i) => lowerAt(tokens, i).endsWith("nya"),
  },
);
/** Before a name, read backwards to the head of the sentence: `Pria yang akrab disapa`. */
const CALLED_SOMEONE = compilePattern<PatternHost>(
  "^ (<conjunction|adverb>{1,2} ,?)? <role_noun> <!relative|preposition>{0,3} " +
    "<relative>? aa{0,2} <called> <honorific>?",
  {},
  { backward: true },
);
/** Before someone's name, read backwards: his office, or the verb that reports him. */
const IN_OFFICE = compilePattern<PatternHost>(
  "(<office> @nominal{0,7}|@cue) <rank|honorific>{0,2}",
  {
    nominal: ({ tokens }, i) => !isVerb(tokens, i),
    cue: ({ tokens }, i) => cueAt(tokens, i) !== undefined,
  },
  { backward: true },
);
/** Behind someone's name: he does something. */
const ACTS = compilePattern<PatternHost>("(\\( 0 \\))? <adverb|auxiliary>{0,2} @verb", {
  verb: ({ tokens }, i) => isVerb(tokens, i),
});

/** The people of the headline who have one of the words in their names, as it prints them. */
export type Headline = (words: readonly string[]) => readonly string[];

function isInHeadline(short: Name, long: Name): boolean {
  const { words } = long.form;
  const at = words.indexOf(short.form.folded);
  return words.length <= MOST_IN_HEADLINE && at >= 0 && at <= 1 && shortness(short, long) === SURE_PART;
}

/** Links every span; `places`: what is known of a location, null elsewhere; `abroad`: where all of it happens. */
export function linkNames(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  { places, abroad }: { readonly places: readonly (KnownPlace | null)[]; readonly abroad: string | null },
  read: NameReader,
  headline: Headline,
): Link[] {
  const article = new ArticleNames(tokens, spans, read);
  article.linkStated();
  article.linkSpellings();
  article.linkShort();
  article.linkCalled();
  article.linkHeadline(headline);
  article.linkAreas(places);
  return spans.map((span, i) => {
    const link = linkOf(span, article.names[i] as Name, places[i] ?? null);
    return abroad === null ? link : ofState(link, abroad);
  });
}

/** The distinct names of an article. */
class ArticleNames {
  /** By span. */
  readonly names: readonly Name[];
  readonly tokens: TokenTable;
  private readonly spans: readonly NameSpan[];
  private readonly byKey = new Map<string, Name>();
  /** Short forms that stand in brackets inside a name: `Komisi Yudisial (KY)`. */
  private readonly bracketed = new Map<string, Name>();
  private readonly inBrackets = new Set<string>();
  private readonly read: NameReader;

  constructor(tokens: TokenTable, spans: readonly NameSpan[], read: NameReader) {
    this.read = read;
    this.tokens = tokens;
    this.spans = spans;
    this.names = spans.map(({ start, end, type }) => this.nameOf(read(type, tokens.text.slice(start, end))));
  }

  private nameOf({ form, surface, isAllCaps, bracketed }: WrittenName): Name {
    let name = this.byKey.get(form.key);
    if (!name) {
      name = { form, surface, isAllCaps, full: null, sureness: 1, basis: "full_name" };
      this.byKey.set(form.key, name);
    } else if (name.isAllCaps && !isAllCaps) {
      name.surface = surface;
      name.isAllCaps = false;
    }
    if (bracketed !== null) this.noteBracket(bracketed, name, surface);
    return name;
  }

  /** Of two names with one short form the one that is first met later has it. */
  private noteBracket(short: string, name: Name, surface: string): void {
    const key = `${surface} (${short}`;
    if (this.inBrackets.has(key)) return;
    this.inBrackets.add(key);
    this.bracketed.set(short, name);
  }

  /** What the text itself says. */
  linkStated(): void {
    for (let i = 0; i + 1 < this.spans.length; i++) {
      const [one, other] = [this.names[i] as Name, this.names[i + 1] as Name];
      if (one === other || one.form.type !== other.form.type) continue;
      if (this.isInBrackets(i) || this.isOrInShort(i)) this.linkBracketed(other, one);
      else if (one.form.type !== "person") continue;
      else if (this.isAlsoInBrackets(i)) linkTo(other, one, "alias");
      else if (this.between(i, USUAL_NAME_OF)) linkTo(one, other, "alias");
      else if (this.between(i, ALSO_CALLED) || this.between(i, KNOWN_AS) || this.isOther(i)) {
        if (other.form.words.length > one.form.words.length) linkTo(one, other, "alias");
        else linkTo(other, one, "alias");
      }
    }
    this.linkInside();
    for (const [folded, long] of this.bracketed) {
      const short = this.byKey.get(`organisation:${folded}`);
      if (short && short !== long) this.linkBracketed(short, long);
    }
  }

  /** `Dewan Gubernur Bank Indonesia (BI)`: `BI` is the bank, not its board. */
  private linkBracketed(short: Name, long: Name): void {
    const inner = innerBody(short, long);
    const whole = inner === null ? long : this.nameOf(this.read("organisation", inner));
    if (whole === short) return;
    // `Mahkamah Kontitusi (MK)`
    if (isMisprint(whole.form, short.form.alias)) linkTo(whole, short, "alias");
    else linkTo(short, whole, "in_article");
  }

  /** `Kongres Himpunan Guru (HG)`: `HG` is the body whose event it is. */
  private linkInside(): void {
    for (let i = 0; i + 1 < this.spans.length; i++) {
      const [event, short] = [this.names[i] as Name, this.names[i + 1] as Name];
      if (event.form.type !== "event" || short.form.type !== "organisation" || !this.isInBrackets(i)) continue;
      const inner = innerBody(short, event);
      if (inner !== null) linkTo(short, this.nameOf(this.read("organisation", inner)), "in_article");
    }
  }

  /** `Komisi Pemilihan Umum (KPU)`: the next name is in brackets, and shorter. */
  private isInBrackets(i: number): boolean {
    const { text } = this.tokens;
    const [long, short] = [this.spans[i] as NameSpan, this.spans[i + 1] as NameSpan];
    if (text.charAt(short.end) !== ")" || short.start - long.end > 2) return false;
    const between = text.slice(long.end, short.start);
    if (between !== " (" && between !== "(") return false;
    const { form } = this.names[i + 1] as Name;
    return form.words.length === 1 && form.folded.length < (this.names[i] as Name).form.folded.length;
  }

  /** `Gabungan Pengusaha Rotan Indonesia atau Gaperindo`: a body and one word that is made of its letters. */
  private isOrInShort(i: number): boolean {
    const [long, short] = [this.names[i] as Name, this.names[i + 1] as Name];
    if (long.form.type !== "organisation" || long.form.words.length < 2 || short.form.words.length > 1) return false;
    const between = this.tokens.text.slice((this.spans[i] as NameSpan).end, (this.spans[i + 1] as NameSpan).start);
    return between === " atau " && isDrawnFrom(short.form.folded, long.form.words.join(""));
  }

  /** `Bambang Wuryanto (Bambang Pacul)`: two full names of one first or last word. */
  private isAlsoInBrackets(i: number): boolean {
    const { text } = this.tokens;
    const [span, next] = [this.spans[i] as NameSpan, this.spans[i + 1] as NameSpan];
    if (text.slice(span.end, next.start) !== " (" || text.charAt(next.end) !== ")") return false;
    const [{ words: one }, { words: other }] = [(this.names[i] as Name).form, (this.names[i + 1] as Name).form];
    if (one.length < 2 || other.length < 2) return false;
    return one[0] === other[0] || one.at(-1) === other.at(-1);
  }

  /**
   * `Surya Wijaya atau Aya`: a full name and one word that the article then goes on with, and never with a part of that
   * name.
   */
  private isOther(i: number): boolean {
    const [one, other] = [this.names[i] as Name, this.names[i + 1] as Name];
    const between = this.tokens.text.slice((this.spans[i] as NameSpan).end, (this.spans[i + 1] as NameSpan).start);
    if (between !== " atau " || one.form.words.length < 2 || other.form.words.length > 1) return false;
    const later = this.names.slice(i + 2);
    return (
      later.includes(other) &&
      !later.some(({ form }) => form.type === "person" && form !== other.form && isPart(form.words, one.form.words))
    );
  }

  /** The pattern takes all that is between a name and the next. */
  private between(i: number, pattern: TokenPattern<PatternHost>): boolean {
    const from = tokenAt(this.tokens, (this.spans[i] as NameSpan).end);
    const to = tokenAt(this.tokens, (this.spans[i + 1] as NameSpan).start);
    if (to <= from || to - from > LONGEST_ALSO_CALLED) return false;
    return pattern(this, from, from, to) !== null;
  }

  /** `Adi Sutarwijono datang. Pria yang akrab disapa Awi itu ...`, `Asti, sapaan akrabnya`: who was named before. */
  linkCalled(): void {
    for (const [i, name] of this.names.entries()) {
      if (name.form.type !== "person" || name.full || name.form.words.length > LONGEST_USUAL_NAME) continue;
      const { from, to } = this.spans[i] as NameSpan;
      const [first, last] = sentenceAt(this.tokens, from);
      const owned = USUAL_NAME(this, to, to, last) !== null;
      if (!owned && CALLED_SOMEONE(this, from - 1, first, from) === null) continue;
      const before = this.fullNameBefore(i);
      if (before >= 0 && (owned || this.isTopic(before))) linkTo(name, this.names[before] as Name, "alias", CALLED);
    }
  }

  /** `Elly` in the text, `Elly Sugigi` in the headline alone. */
  linkHeadline(headline: Headline): void {
    const short: Name[] = [];
    for (const name of this.byKey.values()) {
      if (!name.full && name.form.folded.length >= LEAST_IN_HEADLINE && isSingleName(name.form)) short.push(name);
    }
    if (short.length === 0) return;
    const people = headline(short.map(({ form }) => form.folded));
    const full = people.map((written) => this.nameOf(this.read("person", written)));
    for (const name of short) {
      const [whole, other] = full.filter((long) => isInHeadline(name, long));
      if (whole && !other) linkTo(name, whole, "in_article", IN_HEADLINE);
    }
  }

  /** `Dusun Sirambe` beside `Sirambe`: one place, where no table knows either; as other articles may call it. */
  linkAreas(places: readonly (KnownPlace | null)[]): void {
    const unknown = this.names.filter(({ form }, i) => form.type === "location" && places[i] === null);
    for (const long of unknown) {
      const [kind = "", ...rest] = long.form.folded.split(" ");
      if (rest.length === 0 || !isKindOfArea(kind)) continue;
      const short = this.byKey.get(`location:${rest.join(" ")}`);
      if (short && unknown.includes(short)) linkTo(long, short, "in_article");
    }
  }

  /** The sentence is about him: he does something, says something or holds an office. */
  private isTopic(i: number): boolean {
    const { from, to } = this.spans[i] as NameSpan;
    const [first, last] = sentenceAt(this.tokens, from);
    return IN_OFFICE(this, from - 1, first, from) !== null || ACTS(this, to, to, last) !== null;
  }

  /** The span of the last full name before, of someone else; -1 without. */
  private fullNameBefore(i: number): number {
    const name = this.names[i];
    const floor = (this.spans[i] as NameSpan).from - INTRODUCED_WITHIN;
    for (let j = i - 1; j >= 0 && (this.spans[j] as NameSpan).from > floor; j--) {
      const other = this.names[j] as Name;
      if (other.form.type === "person" && other !== name && (other.full || other.form.words.length > 1)) return j;
    }
    return -1;
  }

  /** Full names that differ by a letter in one word: the rarer is a misspelling of the other. */
  linkSpellings(): void {
    const uses = new Map<Name, number>();
    for (const name of this.names) if (name.form.spellings.length > 0) uses.set(name, (uses.get(name) ?? 0) + 1);
    if (uses.size < 2) return;
    const byRest = new Map<string, Name[]>();
    for (const name of uses.keys()) {
      for (const [at, rest] of name.form.spellings.entries()) {
        if (rest === null) continue;
        const word = name.form.words[at] as string;
        const others = byRest.get(rest);
        const alike = others?.find(({ form }) => isOneEditApart(form.words[at] as string, word));
        if (!others) byRest.set(rest, [name]);
        else if (!alike) others.push(name);
        else if ((uses.get(name) as number) > (uses.get(alike) as number))
          linkTo(alike, name, "in_article", MISSPELLED);
        else linkTo(name, alike, "in_article", MISSPELLED);
      }
    }
  }

  /** What the forms of the names say. */
  linkShort(): void {
    const names: Name[] = [];
    for (const name of this.byKey.values()) if (name.form.asShort.length > 0) names.push(name);
    names.sort((a, b) => b.form.words.length - a.form.words.length);
    const full = new FullNames(names);
    for (const short of names) {
      if (short.full) continue;
      const longs = full.under(short.form.asShort);
      const best = bestOf(short, longs);
      if (best) linkTo(short, best.long, best.basis, best.sureness);
      else {
        const slip = misspelled(short, full) ?? this.cutShort(short, longs);
        if (slip) linkTo(short, slip, "in_article", MISSPELLED);
      }
    }
  }

  /** `Supriyono`, then `Supri`: the one person of a single name that begins so, told of before and never beside it. */
  private cutShort(short: Name, longs: readonly Name[]): Name | null {
    const begun = longs.filter((long) => isCutOff(short.form, long.form));
    const [long] = begun;
    if (!long || begun.some((other) => rootOf(other) !== rootOf(long))) return null;
    const sentencesOf = (name: Name): number[] =>
      this.spans.flatMap(({ from }, i) => (this.names[i] === name ? [this.tokens.sentenceOf[from] as number] : []));
    const [told, cut] = [sentencesOf(long), sentencesOf(short)];
    const isBefore = (told[0] ?? 0) < (cut[0] ?? 0);
    return isBefore && !cut.some((sentence) => told.includes(sentence)) ? long : null;
  }
}

/** `dusun`, `kampung`. */
const isKindOfArea = (word: string): boolean =>
  LEXICON.isOf(word, C.place_unit) || LEXICON.find(word)?.values.place === "village";

/** Letters of a word's beginning that a misprint spares. */
const SPARED = 2;

/** Whether a body is another spelling of the one that a well-known short form stands for: half of its words are its. */
function isMisprint({ folded, words }: NameForm, usual: string | undefined): boolean {
  if (usual === undefined || folded === usual) return false;
  const isHeavy = (word: string): boolean => !isOf(word, LINKS);
  const [written, meant] = [words.filter(isHeavy), usual.split(" ").filter(isHeavy)];
  if (written.length < 2 || written.length !== meant.length) return false;
  const same = written.filter((word, i) => word === meant[i]).length;
  const isNear = written.every((word, i) => word.slice(0, SPARED) === (meant[i] as string).slice(0, SPARED));
  return isNear && 2 * same >= written.length;
}

/** The body inside of a longer name that a short form has the initials of; null where it has those of the whole. */
function innerBody({ form: { type, folded, words, alias } }: Name, { form: long, surface }: Name): string | null {
  const [all, withoutLinks] = long.initials;
  if (type !== "organisation" || words.length > 1 || all === folded) return null;
  // `Tim Hukum Front Pembela Alam`: words that link elsewhere open the name
  if (withoutLinks === folded && !isOf(long.words[0] as string, LINKS)) return null;
  const written = surface.split(" ");
  const folds = written.map(fold);
  for (let from = 1; from + 1 < written.length; from++) {
    if (!isOf(folds[from] as string, OPENERS)) continue;
    let initials = "";
    for (let to = from; to < written.length && initials.length <= folded.length; to++) {
      if (!isOf(folds[to] as string, LINKS)) initials += (folds[to] as string).charAt(0);
      const isWhole = initials === folded || folds.slice(from, to + 1).join(" ") === alias;
      if (isWhole && to > from) return written.slice(from, to + 1).join(" ");
    }
  }
  return null;
}
const OPENERS: readonly number[] = [C.institution, C.generic_institution, C.bears_name_body, C.civic_body];
const LINKS: readonly number[] = [C.office_link, C.preposition];

const MISSPELLED = 0.85;

/** One letter more or less, or two that changed places: what the hand slips on; another letter is another name. */
function isSlip(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0)) return false;
  if (one.length !== other.length) return isOneEditApart(one, other);
  if (undoubled(one) === undoubled(other)) return true;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** `Hasanuddin` and `Hassanudin` alike: another letter was doubled. */
const undoubled = (word: string): string => word.replace(/(.)\1/gu, "$1");

/** One letter more, less or other. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

/** The name that `Awaludin` is a slip in (`Awaluddin Siagian`), where one full name alone fits. */
function misspelled({ form: { asSlip, folded } }: Name, full: FullNames): Name | null {
  if (asSlip.length === 0) return null;
  const alike = full.under(asSlip).filter(({ form }) => form.words.some((word) => isSlip(word, folded)));
  const [long] = alike;
  return long && alike.every(({ form }) => isPart(form.words, long.form.words)) ? long : null;
}

/** Letters that are cut off a name, at least: with one less it is another name as often (`Ahmad`, `Ahmadi`). */
const LEAST_CUT = 2;

const isCutOff = ({ type, words, folded }: NameForm, long: NameForm): boolean =>
  type === "person" &&
  long.type === "person" &&
  words.length === 1 &&
  long.words.length === 1 &&
  folded.length >= LEAST_NICKNAME &&
  long.folded.length >= folded.length + LEAST_CUT &&
  long.folded.startsWith(folded);

function linkTo(short: Name, long: Name, basis: KeyBasis, sureness = 1): void {
  if (short.full || reaches(long, short)) return;
  short.full = long;
  short.sureness = sureness;
  short.basis = basis;
}

/** Links that a name is followed over at most. */
const MOST_STEPS = 4;

/** What a name is short for in the end. */
function rootOf(name: Name): Name {
  let root = name;
  for (let steps = 0; root.full && steps < MOST_STEPS; steps++) root = root.full;
  return root;
}

function reaches(from: Name, to: Name): boolean {
  let name: Name | null = from;
  for (let steps = 0; name && steps <= MOST_STEPS; steps++) {
    if (name === to) return true;
    name = name.full;
  }
  return false;
}

/** Two lengths of one name, which are no rivals. */
const isLengthOf = ({ words: one }: NameForm, { words: other }: NameForm): boolean =>
  isPart(one, other) || isPart(other, one);

/** The one name that `short` is short for; null where none fits, or two of different persons as well as each other. */
function bestOf(short: Name, longs: readonly Name[]): (Shortness & { readonly long: Name }) | null {
  let best: (Shortness & { readonly long: Name }) | null = null;
  let rivals = 0;
  for (const long of longs) {
    if (long === short || long.form.type !== short.form.type || long.full === short) continue;
    const fits = shortness(short, long);
    if (fits === SURE_ALIAS) return { ...fits, long };
    if (!fits || (best && (isLengthOf(long.form, best.long.form) || rootOf(long) === rootOf(best.long)))) continue;
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
  const { alias, folded } = name.form;
  const alone = alias === undefined && (isSingleName(name.form) || isAnyOfItsKind(name.form));
  const entityKey = `${span.type}:${alias ?? folded}${alone ? OF_THE_ARTICLE : ""}`;
  const whole = alias !== undefined ? "alias" : alone ? "single_name" : "full_name";
  return { canonicalName: name.surface, entityKey, keyBasis: own === name ? whole : own.basis, confidence };
}

/** `Kementerian Dalam Negeri`, where all that an article tells of happens in one other country: that country's. */
function ofState(link: Link, country: string): Link {
  const [type, name = ""] = link.entityKey.split(":", 2);
  const [head = "", ...rest] = name.split(" ");
  if (type !== "organisation" || !STATE_BODY.every((each) => LEXICON.isOf(head, each))) return link;
  const last = rest.at(-1) ?? "";
  if (rest.length === 0 || COUNTRY_WORDS.has(last)) return link;
  return { ...link, entityKey: `${link.entityKey} ${fold(country)}`, keyBasis: "in_article" };
}
const STATE_BODY: readonly number[] = [C.public_body, C.owner_institution, C.generic_institution];

/** Closes the key of what is of this article only. */
export const OF_THE_ARTICLE = "@";

/** `DPRD`, `Polda`: every region has one. */
const isAnyOfItsKind = ({ type, words }: NameForm): boolean =>
  type === "organisation" &&
  words.length === 1 &&
  (isOf(words[0] as string, REGIONAL) || OPENERS_ALONE.has(words[0] as string));

/** `Dinas Perhubungan`, `DPP`: kinds of bodies in short. */
const OPENERS_ALONE: ReadonlySet<string> = new Set(INSTITUTION_OPENERS.values());

/** A person by one word alone (`Budi`): nothing tells him from his namesakes of other articles. */
const isSingleName = ({ type, words, folded }: NameForm): boolean =>
  type === "person" && words.length === 1 && !USUAL_NAMES.has(folded);

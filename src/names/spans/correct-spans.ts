/**
 * The engine of the rules that correct the tagger's spans: every rule in its turn looks at every span of the article.
 */
import { MENTION_TYPES, type MentionType, type PlaceKind } from "../../core/annotations.ts";
import { WORD } from "../../core/document.ts";
import type { TokenTable } from "../../core/token-table.ts";
import { C } from "../../language/classes.ts";
import { isDerivedNoun, numberIn } from "../../language/morphology.ts";
import type { Rule } from "../../language/rules.ts";
import { isTitle } from "../../language/titles.ts";
import {
  compilePattern,
  ofClasses,
  type PatternHost,
  type PatternMatch,
  type TokenPattern,
  type TokenTest,
} from "../../language/token-pattern.ts";
import { hasCapitalAt, is, lexemeAt, lowerAt, textAt, wordAt } from "../../language/token-table.ts";
import { GAZETTEER_BITS, type Gazetteer, PHRASE_START, phraseStep } from "../gazetteer.ts";
import { hashExact, hashLower } from "../hashing.ts";
import { UNITS_SAID } from "../places/place-kinds.ts";
import { LEXICON, type Lexicon } from "../tagger/forms.ts";
import { LONE_SENTENCE, type NameSpan } from "./spans.ts";

/** What the rules know beside the article. */
export interface SpanTables {
  readonly gazetteer: Gazetteer;
  /** How often words are written small, with a capital, in capitals. */
  readonly lexicon: Lexicon;
  readonly isPlace: (name: string) => boolean;
}

/** A rule that reads the whole article: its spans in, its spans out; those that it changed or added carry `rule`. */
export interface ArticleRule extends Rule {
  /** A span that the tagger is at least as sure of stays as it is. */
  readonly below?: number;
  readonly run: (
    tokens: TokenTable,
    spans: readonly NameSpan[],
    tables: SpanTables,
    rule: string,
  ) => readonly NameSpan[];
}

/** What a rule matched about a span: each null where the rule has no such pattern. */
export interface SpanMatch {
  readonly span: NameSpan;
  readonly before: PatternMatch | null;
  readonly when: PatternMatch | null;
  readonly after: PatternMatch | null;
}

/** What stands in place of the span; `joins` says which neighbour it takes in. */
export interface SpanEdit {
  readonly put: readonly NameSpan[];
  readonly joins?: "previous" | "next";
}

/**
 * A row: patterns over the tokens before the span (read backward), in it, and after it; all that are given must
 * match.
 */
export interface SpanRule extends Rule {
  readonly on: readonly MentionType[];
  /** True where it says what our guideline marks: a span that was read under another's stays as it is. */
  readonly own?: boolean;
  /** A span that the tagger is at least as sure of stays as it is. */
  readonly below?: number;
  readonly before?: string;
  readonly after?: string;
  /** Null leaves the span alone after all. */
  readonly take: (host: SpanHost, match: SpanMatch) => SpanEdit | null;
}

const { gazetteerPersonal, gazetteerImpersonal, gazetteerElsewhere, gazetteerGoesOn } = (() => {
  const B = GAZETTEER_BITS;
  const impersonal = B.country | B.area | B.organisation | B.organisationHead | B.namedPlace | B.office;
  return {
    gazetteerPersonal: B.givenName | B.surname | B.foreignName | B.foreignSurname,
    gazetteerImpersonal: impersonal,
    gazetteerElsewhere: B.district | B.foreignPlace | B.foreignCity,
    gazetteerGoesOn: impersonal | B.direction | B.placeHead | B.organisationTail | B.company,
  };
})();

/** What the tables of names know of a word. */
export const KNOWN = {
  /** A first or last name. */
  personal: gazetteerPersonal,
  /** Surely not a person's: a country, an institution, an office ... */
  impersonal: gazetteerImpersonal,
  /** A place that persons are named like. */
  elsewhere: gazetteerElsewhere,
  /** What may go on the name of a place or institution. */
  goesOn: gazetteerGoesOn,
} as const;

const LOOKED_UP = 1 << 30;
/** How sure the tagger is of a person who is called by one word, where that parts other names. */
const SURE_ALONE = 0.65;
/** The same behind an office, whose holder is to come. */
const UNSURE_ALONE = 0.4;
/** How sure the tagger is of an institution that parts a person's name. */
const SURE_BODY = 0.75;

/** How sure the tagger is of persons who are called by one word, in lower case. */
function surenessAlone(tokens: TokenTable, spans: readonly NameSpan[]): ReadonlyMap<string, number> {
  const sureness = new Map<string, number>();
  for (const { type, from, to, confidence } of spans) {
    if (type !== "person" || to !== from + 1) continue;
    const word = lowerAt(tokens, from);
    sureness.set(word, Math.max(confidence, sureness.get(word) ?? 0));
  }
  return sureness;
}

/** An article while its spans are corrected. */
export class SpanHost implements PatternHost {
  readonly tokens: TokenTable;
  /** How surely first names and surnames stand alone somewhere in the article, by lower case; once asked for. */
  #alone: ReadonlyMap<string, number> | null = null;
  /** Names of institutions somewhere in the article, in lower case; once asked for. */
  #bodies: ReadonlySet<string> | null = null;
  /** Places that the article names behind their kind, by one word in lower case; once asked for. */
  #places: ReadonlySet<string> | null = null;
  /** The spans of the tagger. */
  readonly #tagged: readonly NameSpan[];
  /** The spans that the rule at work has been through, once it has changed one. */
  done: NameSpan[] | null = null;
  /** The spans as the rule at work found them, and the place of the one that it looks at. */
  spans: readonly NameSpan[];
  index = 0;
  readonly #tables: SpanTables;
  /** By token: what the tables of names know of it, and LOOKED_UP. */
  readonly #bits: Int32Array;
  /** By token: 1 for a word that is mostly written small, 2 for others, 0 where nobody asked. */
  readonly #common: Uint8Array;

  constructor(tokens: TokenTable, spans: readonly NameSpan[], tables: SpanTables) {
    this.tokens = tokens;
    this.spans = spans;
    this.#tables = tables;
    this.#bits = new Int32Array(tokens.length);
    this.#common = new Uint8Array(tokens.length);
    this.#tagged = spans;
  }

  /** Whether someone is called by this word alone, as surely as that. */
  isAlone(token: number, least = SURE_ALONE): boolean {
    this.#alone ??= surenessAlone(this.tokens, this.#tagged);
    return this.#alone.size > 0 && (this.#alone.get(lowerAt(this.tokens, token)) ?? 0) >= least;
  }

  begin(): void {
    this.done = null;
  }

  get previous(): NameSpan | undefined {
    return this.done ? this.done.at(-1) : this.spans[this.index - 1];
  }

  get next(): NameSpan | undefined {
    return this.spans[this.index + 1];
  }

  /** Whether the tables of names know the token as one of `bits`. */
  knows(token: number, bits: number): boolean {
    if (token < 0 || token >= this.tokens.length) return false;
    let known = this.#bits[token] as number;
    if (known === 0) {
      const { text, starts, ends } = this.tokens;
      known = LOOKED_UP | (this.#tables.gazetteer.words.get(hashLower(text, starts[token], ends[token])) ?? 0);
      this.#bits[token] = known;
    }
    return (known & bits) !== 0;
  }

  knowsAny(from: number, to: number, bits: number): boolean {
    for (let at = from; at < to; at++) if (this.knows(at, bits)) return true;
    return false;
  }

  /** Whether tokens `[from, to)` are the name of a place. */
  isPlace(from: number, to: number): boolean {
    return this.#tables.isPlace(textAt(this.tokens, from, to));
  }

  /** Whether tokens `[from, to)` are the name of a country. */
  isCountry(from: number, to: number): boolean {
    const { gazetteer } = this.#tables;
    if (to === from + 1) return this.knows(from, GAZETTEER_BITS.country);
    let hash = PHRASE_START;
    for (let at = from; at < to; at++)
      hash = phraseStep(hash, hashLower(this.tokens.text, this.tokens.starts[at], this.tokens.ends[at]));
    return ((gazetteer.phrases.get(hash) ?? 0) & GAZETTEER_BITS.country) !== 0;
  }

  /** Whether a word is mostly written small: `Korupsi`, `Transmigrasi`. */
  isCommon(token: number): boolean {
    if (token < 0 || token >= this.tokens.length) return false;
    let common = this.#common[token] as number;
    if (common === 0) {
      common = isMostlySmall(this.#tables.lexicon, this.tokens, token) ? 1 : 2;
      this.#common[token] = common;
    }
    return common === 1;
  }

  /** Whether a word is mostly written small, or names a unit or a field of government. */
  isNoun(token: number): boolean {
    return this.isCommon(token) || is(this.tokens, token, C.unit) || is(this.tokens, token, C.portfolio);
  }

  /** Whether a word is never written small. */
  isAlwaysCapital(token: number): boolean {
    return !isWrittenSmall(this.#tables.lexicon, this.tokens, token);
  }

  /** Whether the article names a place by this word behind its kind: `Kelurahan Petamburan`. */
  isNamedPlace(token: number): boolean {
    this.#places ??= new Set(
      this.#tagged
        .filter(({ type, from, to }) => type === "location" && to === from + 2 && is(this.tokens, from, C.place_unit))
        .map(({ from }) => lowerAt(this.tokens, from + 1)),
    );
    return this.#places.size > 0 && this.#places.has(lowerAt(this.tokens, token));
  }

  /** Whether the article has an institution by the name of tokens `[from, to)`. */
  isBodyAlone(from: number, to: number): boolean {
    this.#bodies ??= new Set(
      this.#tagged
        .filter(({ type, confidence }) => type === "organisation" && confidence >= SURE_BODY)
        .map((body) => textAt(this.tokens, body.from, body.to).toLowerCase()),
    );
    return this.#bodies.size > 0 && this.#bodies.has(textAt(this.tokens, from, to).toLowerCase());
  }

  /** Whether no span before the present one covers the token. */
  isFree(token: number): boolean {
    return token >= 0 && (this.previous?.to ?? 0) <= token;
  }
}

/** Whether a word is mostly written small: `Korupsi`, `Transmigrasi`. */
export function isMostlySmall(lexicon: Lexicon, tokens: TokenTable, token: number): boolean {
  const [start, end] = [tokens.starts[token] as number, tokens.ends[token] as number];
  const small = LEXICON.count(lexicon.get(hashLower(tokens.text, start, end)) ?? 0);
  return small > 0 && small > LEXICON.count(lexicon.get(hashExact(tokens.text, start, end)) ?? 0);
}

/** The same of a word outside of any text, in any case. */
export function isCommonWord(lexicon: Lexicon, word: string): boolean {
  const lower = word.toLowerCase();
  const small = LEXICON.count(lexicon.get(hashExact(lower)) ?? 0);
  return small > 0 && small > LEXICON.count(lexicon.get(hashExact(word.charAt(0).toUpperCase() + lower.slice(1))) ?? 0);
}

/** Whether a word is ever written small. */
export const isWrittenSmall = (lexicon: Lexicon, tokens: TokenTable, token: number): boolean =>
  LEXICON.count(lexicon.get(hashExact(lowerAt(tokens, token))) ?? 0) > 0;

const isAllCapitals = (word: string): boolean => word === word.toUpperCase();

const LISTED: ReadonlySet<PlaceKind | undefined> = new Set<PlaceKind>(["province", "regency", "city", "district"]);

/** Tests of the patterns beside classes of words. */
const TESTS: Readonly<Record<string, TokenTest<SpanHost>>> = {
  free: (host, i) => host.isFree(i),
  common: (host, i) => host.isCommon(i),
  alone: (host, i) => host.isAlone(i),
  // a person's name alone, and nothing that institutions or places are called by
  lone: (host, i) => hasCapitalAt(host.tokens, i) && host.isAlone(i) && !host.knows(i, KNOWN.impersonal),
  // the same behind an office
  lone_holder: (host, i) =>
    hasCapitalAt(host.tokens, i) && host.isAlone(i, UNSURE_ALONE) && !host.knows(i, KNOWN.impersonal),
  personal: (host, i) => host.knows(i, KNOWN.personal),
  impersonal: (host, i) => host.knows(i, KNOWN.impersonal),
  organisation: (host, i) => host.knows(i, GAZETTEER_BITS.organisation | GAZETTEER_BITS.company),
  /** `ke-44`. */
  numbered: ({ tokens }, i) => numberIn(lowerAt(tokens, i)) > 0,
  plain_title: ofClasses([C.title], ({ tokens }, i) => isTitle(tokens, i) && !is(tokens, i, C.nickname_title)),
  title: ofClasses([C.title], ({ tokens }, i) => isTitle(tokens, i)),
  capital: ({ tokens }, i) => hasCapitalAt(tokens, i),
  derived: ({ tokens }, i) => isDerivedNoun(lowerAt(tokens, i)),
  numeral: ({ tokens }, i) => /^[IVX]+$/.test(wordAt(tokens, i)),
  letter: ({ tokens }, i) => /^[A-Z]$/.test(wordAt(tokens, i)),
  // `R Agus`, `M Yusran`
  first_letter: ({ tokens }, i) => /^[MRT]$/.test(wordAt(tokens, i)),
  initials: ({ tokens }, i) => /^[A-Z]{1,3}$/.test(wordAt(tokens, i)),
  shouted: ({ tokens }, i) => tokens.kinds[i] === WORD && isAllCapitals(wordAt(tokens, i)),
  particle: ofClasses(
    [C.name_particle],
    ({ tokens }, i) => is(tokens, i, C.name_particle) && !is(tokens, i, C.preposition) && !hasCapitalAt(tokens, i),
  ),
  // an office or the field of one, and no name
  office_word: ofClasses(
    [C.office, C.unit],
    (host, i) => (is(host.tokens, i, C.office) || is(host.tokens, i, C.unit)) && !host.knows(i, KNOWN.personal),
  ),
  // an office, and no word that is a name too: `Dansatgas`, neither `Sultan` nor `Bintang`
  only_office: ofClasses(
    [C.office],
    (host, i) =>
      is(host.tokens, i, C.office) &&
      !is(host.tokens, i, C.noble) &&
      !is(host.tokens, i, C.described) &&
      !host.knows(i, KNOWN.personal),
  ),
  only_personal: (host, i) => host.knows(i, KNOWN.personal) && !host.knows(i, KNOWN.goesOn),
  // may begin a person's name, and is no known word of anything else
  name_word: (host, i) =>
    hasCapitalAt(host.tokens, i) &&
    !host.knows(i, KNOWN.goesOn | KNOWN.elsewhere) &&
    !host.isCommon(i) &&
    !isAllCapitals(wordAt(host.tokens, i)),
  // the head of an area whose kind has a full list of names: not of villages; a bishop
  listed_head: ofClasses(
    [C.office],
    ({ tokens }, i) =>
      (is(tokens, i, C.office) && LISTED.has(UNITS_SAID.get(lowerAt(tokens, i)))) ||
      (is(tokens, i, C.clergy) && is(tokens, i, C.territorial)),
  ),
  // a noun with a capital that begins no name of a body or office
  field: (host, i) =>
    hasCapitalAt(host.tokens, i) &&
    host.isNoun(i) &&
    !is(host.tokens, i, C.institution) &&
    !is(host.tokens, i, C.office),
  // closes a company's name and opens none, as `Bank` does
  closing_word: ({ tokens }, i) => is(tokens, i, C.institution_tail) && !is(tokens, i, C.institution),
  // `Ny`; `Addie MS` is a name
  short_title: ofClasses(
    [C.honorific],
    ({ tokens }, i) =>
      is(tokens, i, C.honorific) && is(tokens, i, C.abbreviation) && /^[A-Z][a-z]+$/.test(wordAt(tokens, i)),
  ),
  kin: ofClasses([C.kin], (host, i) => is(host.tokens, i, C.kin) && !host.knows(i, KNOWN.personal)),
  kind: ofClasses([C.place_unit], ({ tokens }, i) => is(tokens, i, C.place_unit) && hasCapitalAt(tokens, i)),
  small_kind: ofClasses([C.place_unit], ({ tokens }, i) => is(tokens, i, C.place_unit) && !hasCapitalAt(tokens, i)),
  bearing_body: ofClasses(
    [C.bears_name_body],
    ({ tokens }, i) => is(tokens, i, C.bears_name_body) && hasCapitalAt(tokens, i),
  ),
  bearing_place: ofClasses(
    [C.bears_name_place],
    ({ tokens }, i) => is(tokens, i, C.bears_name_place) && hasCapitalAt(tokens, i),
  ),
  // the short form of a body in brackets, `Kontras`
  short_name: ({ tokens }, i) => /^\p{Lu}[\p{L}\d]{1,15}$/u.test(wordAt(tokens, i)),
  age_group: ({ tokens }, i) => /^U-?\d\d$/.test(wordAt(tokens, i)),
  // `Novelis`, `Budayawan`; `Kurniawan` is a name
  trade_word: (host, i) =>
    !host.knows(i, KNOWN.personal) && /.{3}(?:wan|wati|[aeiou][lrn]is)$/.test(lowerAt(host.tokens, i)),
  balinese_opener: ({ tokens }, i) => /^(?:I|Ni)$/.test(wordAt(tokens, i)),
  place: (host, i) => host.isPlace(i, i + 1),
  // `19-Budi`
  shirt_name: ({ tokens }, i) => /^\d{1,2}-\p{Lu}\p{Ll}+$/u.test(wordAt(tokens, i)),
};

interface CompiledRule {
  readonly rule: SpanRule;
  readonly before: TokenPattern<SpanHost> | null;
  readonly when: TokenPattern<SpanHost> | null;
  readonly after: TokenPattern<SpanHost> | null;
}

/** The rules as bits of 32 in a row: rule `n` is bit `n % 32` of number `n / 32`. */
type RuleBits = Int32Array;

/**
 * Rules ready to run, and which of them a span can have anything to do with: by its type, its length and the tokens
 * before it, in it and after it. Most rules open with words of a class, or need one, so that most spans have few.
 */
export class RuleIndex {
  readonly rules: readonly CompiledRule[];
  readonly #width: number;
  /** The rules that are open to the spans last looked at: to any, and to each in its place. */
  readonly #all: RuleBits;
  #open: RuleBits;
  readonly #byType: ReadonlyMap<MentionType, RuleBits>;
  /** By the tokens of a span, the last for all that are longer: the rules that need no more. */
  readonly #byLength: readonly RuleBits[];
  readonly #before: LexemeRules;
  readonly #when: LexemeRules;
  readonly #inside: LexemeRules;
  readonly #after: LexemeRules;

  constructor(rules: readonly CompiledRule[]) {
    this.rules = rules;
    this.#width = Math.ceil(rules.length / 32);
    this.#all = new Int32Array(this.#width);
    this.#open = new Int32Array(this.#width * 128);
    this.#byType = new Map(
      MENTION_TYPES.map((type) => [type, bitsOf(rules.map(({ rule }) => rule.on.includes(type)))] as const),
    );
    const longest = Math.max(0, ...rules.map(({ when }) => when?.least ?? 0));
    this.#byLength = Array.from({ length: longest + 1 }, (_, length) =>
      bitsOf(rules.map(({ when }) => when === null || when.least <= length)),
    );
    this.#before = new LexemeRules(rules.map(({ before }) => before?.opensWith));
    this.#when = new LexemeRules(rules.map(({ when }) => when?.opensWith));
    this.#inside = new LexemeRules(rules.map(({ when }) => when?.needs));
    this.#after = new LexemeRules(rules.map(({ after }) => after?.opensWith));
  }

  /** Finds the rules that the spans may have to do with, for `isOpen` and `isOpenTo`. */
  openTo(tokens: TokenTable, spans: readonly NameSpan[]): void {
    const width = this.#width;
    const all = this.#all.fill(0);
    if (this.#open.length < spans.length * width) this.#open = new Int32Array(spans.length * width * 2);
    const open = this.#open;
    let at = 0;
    for (const { type, from, to } of spans) {
      const ofType = this.#byType.get(type) as RuleBits;
      const ofLength = this.#byLength[Math.min(to - from, this.#byLength.length - 1)] as RuleBits;
      const before = this.#before.of(lexemeAt(tokens, from - 1));
      const when = this.#when.of(lexemeAt(tokens, from));
      const after = this.#after.of(lexemeAt(tokens, to));
      for (let k = 0; k < width; k++, at++) {
        let inside = 0;
        for (let token = from; token < to; token++) inside |= this.#inside.of(lexemeAt(tokens, token))[k] as number;
        const bits = (ofType[k] as number) & (ofLength[k] as number) & (before[k] as number);
        open[at] = bits & (when[k] as number) & inside & (after[k] as number);
        all[k] = (all[k] as number) | (open[at] as number);
      }
    }
  }

  /** Whether rule `n` may have to do with any of the spans. */
  isOpen(n: number): boolean {
    return (((this.#all[n >> 5] as number) >>> (n & 31)) & 1) === 1;
  }

  /** Whether rule `n` may have to do with the span at this place. */
  isOpenTo(n: number, span: number): boolean {
    return (((this.#open[span * this.#width + (n >> 5)] as number) >>> (n & 31)) & 1) === 1;
  }
}

const bitsOf = (flags: readonly boolean[]): RuleBits => {
  const bits = new Int32Array(Math.ceil(flags.length / 32));
  for (const [n, flag] of flags.entries()) if (flag) bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
  return bits;
};

type LexemeTest = (lexeme: number) => boolean;

/** By lexeme: the rules that it passes for, and those that ask nothing of it; worked out when one is met. */
class LexemeRules {
  readonly #tests: readonly (LexemeTest | undefined)[];
  readonly #rows: (RuleBits | undefined)[] = [];

  constructor(tests: readonly (LexemeTest | undefined)[]) {
    this.#tests = tests;
  }

  of(lexeme: number): RuleBits {
    const known = this.#rows[lexeme];
    if (known) return known;
    const row = bitsOf(this.#tests.map((test) => test?.(lexeme) ?? true));
    this.#rows[lexeme] = row;
    return row;
  }
}

/** Throws where a pattern is not well-formed. */
export const compileRules = (rules: readonly SpanRule[]): RuleIndex =>
  new RuleIndex(
    rules.map((rule) => ({
      rule,
      before: rule.before === undefined ? null : compilePattern<SpanHost>(rule.before, TESTS, { backward: true }),
      when: rule.when === undefined ? null : compilePattern<SpanHost>(rule.when, TESTS),
      after: rule.after === undefined ? null : compilePattern<SpanHost>(rule.after, TESTS),
    })),
  );

/**
 * Runs the rules in order, each over all spans, then those of the whole article; a span that one changed carries its
 * id.
 */
export function correctSpans(
  tokens: TokenTable,
  spans: readonly NameSpan[],
  tables: SpanTables,
  index: RuleIndex,
  articleRules: readonly ArticleRule[],
): readonly NameSpan[] {
  const host = new SpanHost(tokens, spans, tables);
  index.openTo(tokens, spans);
  for (let n = 0; n < index.rules.length; n++) {
    if (!index.isOpen(n)) continue;
    runRule(host, index, n);
    if (host.done) index.openTo(tokens, host.spans);
  }
  return articleRules.reduce((found, { id, run }) => run(tokens, found, tables, id), host.spans);
}

function runRule(host: SpanHost, index: RuleIndex, n: number): void {
  const compiled = index.rules[n] as CompiledRule;
  const { rule } = compiled;
  const { spans } = host;
  host.begin();
  for (host.index = 0; host.index < spans.length; host.index++) {
    const span = spans[host.index] as NameSpan;
    const edit = index.isOpenTo(n, host.index) && !isForeign(span, rule) ? editOf(host, span, compiled) : null;
    if (edit) putEdit(host, edit, rule.id);
    else host.done?.push(span);
  }
  if (host.done) host.spans = host.done;
}

const isForeign = (span: NameSpan, { own }: SpanRule): boolean => own === true && span.rule === LONE_SENTENCE;

function putEdit(host: SpanHost, { put, joins }: SpanEdit, rule: string): void {
  const done = host.done ?? host.spans.slice(0, host.index);
  host.done = done;
  if (joins === "previous") done.pop();
  else if (joins === "next") host.index++;
  for (const span of put) done.push({ ...span, rule });
}

function editOf(host: SpanHost, span: NameSpan, { rule, before, when, after }: CompiledRule): SpanEdit | null {
  const { tokens } = host;
  if (rule.below !== undefined && span.confidence >= rule.below) return null;
  const inside = when ? when(host, span.from, span.from, span.to) : null;
  if (when && !inside) return null;
  const preceding = before ? before(host, span.from - 1, 0, span.from) : null;
  if (before && !preceding) return null;
  const following = after ? after(host, span.to, span.to, tokens.length) : null;
  if (after && !following) return null;
  return rule.take(host, { span, when: inside, before: preceding, after: following });
}

/**
 * The span over tokens `[from, to)`; where it begins or ends within a token, as half of a pair does, it goes on
 * doing so.
 */
export const resized = ({ starts, ends }: TokenTable, span: NameSpan, from: number, to: number): NameSpan => ({
  ...span,
  from,
  to,
  start: from === span.from ? span.start : (starts[from] as number),
  end: to === span.to ? span.end : (ends[to - 1] as number),
});

type Take = SpanRule["take"];

/** It is no name. */
export const drop: Take = () => ({ put: [] });

/** It is a name of another type. */
export const retype =
  (type: MentionType): Take =>
  (_, { span }) => ({ put: [{ ...span, type }] });

/** The name begins at the mark of `when`. */
export const startAtMark: Take = ({ tokens }, { span, when }) =>
  when && when.mark > span.from && when.mark < span.to ? { put: [resized(tokens, span, when.mark, span.to)] } : null;

/** The name ends before the mark of `when`. */
export const endAtMark: Take = ({ tokens }, { span, when }) =>
  when && when.mark > span.from && when.mark < span.to ? { put: [resized(tokens, span, span.from, when.mark)] } : null;

/** Two names meet at the mark of `when`, of these types. */
export const splitAtMark =
  (first: MentionType, second: MentionType): Take =>
  ({ tokens }, { span, when }) =>
    when && when.mark > span.from && when.mark < span.to
      ? {
          put: [
            { ...resized(tokens, span, span.from, when.mark), type: first },
            { ...resized(tokens, span, when.mark, span.to), type: second },
          ],
        }
      : null;

/**
 * The name begins at the mark of `before`, or all of it, as another type where one is given; what was another's name
 * there is cut back.
 */
export const reachBack =
  (type?: MentionType): Take =>
  (host, { span, before }) => {
    if (!before) return null;
    const from = (before.mark >= 0 ? before.mark : before.end) + 1;
    if (from >= span.from) return null;
    const put: NameSpan = { ...resized(host.tokens, span, from, span.to), type: type ?? span.type };
    return cutBack(host, from, put);
  };

/** Puts a span and ends the one before it where it begins. */
export function cutBack({ tokens, previous }: SpanHost, from: number, put: NameSpan): SpanEdit {
  if (!previous || previous.to <= from) return { put: [put] };
  if (previous.from >= from) return { put: [put], joins: "previous" };
  return { put: [resized(tokens, previous, previous.from, from), put], joins: "previous" };
}

/** What the rules of offices look at: the tokens, the names over them, and how far a search has come. */
import type { Mention } from "../core/annotations.ts";
import { PUNCTUATION } from "../core/document.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { hasPossessive, isVerb as isVerbForm } from "../language/morphology.ts";
import { phraseAt } from "../language/phrases.ts";
import { isTitle } from "../language/titles.ts";
import { hasCapitalAt, initialAt, is, kindAt, lowerAt, tokenAt, wordAt } from "../language/token-table.ts";

/** Tokens `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** What the tables of names say. */
export interface NameKnowledge {
  /** Whether the text names a country or an area. */
  readonly isTerritory: (name: string) => boolean;
  /** ISO 3166-1 code of a place's name; null where it has none or several. */
  readonly countryOf: (name: string) => string | null;
  /** Whether the token is a word that is mostly written small. */
  readonly isCommon: (tokens: TokenTable, token: number) => boolean;
  /** The key of an institution that no mention names, by its name. */
  readonly organisationKey: (name: string) => string;
}

/** The names of the text, by token. */
export interface NameMap {
  readonly spans: readonly Mention[];
  /** Index of the span over a token, -1 where there is none. */
  readonly at: Int32Array;
  /** First and last + 1 token of every span. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A search, from `from` to `to`; what the rules have found of it so far. */
export interface Walk {
  readonly from: number;
  readonly to: number;
  /** First token of the office, -1 while there is none. */
  begun: number;
  /** Token after the last that is surely of the office. */
  end: number;
  /** A word that may be inside an office was met since the last office word, or one that joins two offices. */
  linked: boolean;
  joined: boolean;
  /** Within a list with `dan`; within the fields of a ministry. */
  listed: boolean;
  fields: boolean;
  /** `dan` was met. */
  anded: boolean;
  /** Small words that nothing is known of. */
  loose: number;
}

export interface Host {
  readonly tokens: TokenTable;
  readonly names: NameMap;
  readonly known: NameKnowledge;
  /** The day of publication. */
  readonly published: string | null;
  walk: Walk;
}

export const newWalk = (from: number, to: number): Walk => ({
  from,
  to,
  begun: -1,
  end: -1,
  linked: false,
  joined: false,
  listed: false,
  fields: false,
  anded: false,
  loose: 0,
});

export function mapNames(tokens: TokenTable, spans: readonly Mention[]): NameMap {
  const at = new Int32Array(tokens.length).fill(-1);
  const from = new Int32Array(spans.length);
  const to = new Int32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as Mention;
    from[i] = tokenAt(tokens, span.start);
    to[i] = tokenAt(tokens, span.end - 1) + 1;
    at.fill(i, from[i], to[i]);
  }
  return { spans, at, from, to };
}

/** The name over a token. */
export function nameAt(names: NameMap, token: number): Mention | undefined {
  const span = token >= 0 && token < names.at.length ? (names.at[token] as number) : -1;
  return span < 0 ? undefined : names.spans[span];
}

export const isPerson = (names: NameMap, token: number): boolean => nameAt(names, token)?.type === "person";

/** True where the tagger lets an institution begin. */
export const opensOrganisation = (names: NameMap, token: number): boolean =>
  nameAt(names, token)?.type === "organisation" && names.from[names.at[token] as number] === token;

/** Tokens of the office that begins at `token`: one, or those of a phrase (`juru bicara`); 0 where none does. */
export function headLength(tokens: TokenTable, token: number): number {
  if (!is(tokens, token, C.office_word)) return 0;
  const before = initialAt(tokens, token - 1) === "." ? token - 2 : token - 1;
  if (is(tokens, before, C.named_after) && hasCapitalAt(tokens, token)) return 0;
  // `pemilihan kepala daerah`
  if (is(tokens, before, C.election)) return 0;
  // `anggota Dewan Pertimbangan Presiden`, `anggota Dewan Perwakilan Rakyat`
  if (phraseAt(tokens, token - 1, C.institution) || phraseAt(tokens, token - 1, C.office_in_name)) return 0;
  const phrase = phraseAt(tokens, token, C.office);
  if (phrase) {
    const { length } = phrase.parts;
    // `Kepala` Suku Dinas Kesehatan
    return is(tokens, token + length, C.small_body) && is(tokens, token + length - 1, C.unit) ? 1 : length;
  }
  return is(tokens, token, C.office) && !is(tokens, token, C.office_pair) ? 1 : 0;
}

/** Words before the one that closes an office in English, at most. */
const ENGLISH_FIELDS = 4;

/** True for a word that closes an office in English: `Officer`. */
export const isEnglishOffice = (tokens: TokenTable, token: number): boolean =>
  is(tokens, token, C.english_office) && hasCapitalAt(tokens, token);

/** True for a word that says of what such an office is: `Brand`. */
export const isEnglishField = (tokens: TokenTable, token: number): boolean =>
  is(tokens, token, C.english_field) && hasCapitalAt(tokens, token);

/** Tokens of an office in English that begins with its field: `Territory Head`; 0 where none does. */
export function englishLength(tokens: TokenTable, token: number): number {
  if (!hasCapitalAt(tokens, token) || (isEnglishOffice(tokens, token) && !isEnglishField(tokens, token))) return 0;
  for (let at = token + 1; at <= token + ENGLISH_FIELDS && hasCapitalAt(tokens, at); at++)
    if (isEnglishOffice(tokens, at)) return isEnglishOffice(tokens, at + 1) ? at + 2 - token : at + 1 - token;
  return 0;
}

/** Tokens of the word or the words that tell an office. */
export function officeLength(tokens: TokenTable, token: number): number {
  const length = headLength(tokens, token);
  return length > 0 && !isEnglishField(tokens, token) ? length : Math.max(length, englishLength(tokens, token));
}

/** True for an office of one told before, by its `-nya`: `pengacaranya`, `kuasa hukumnya`. */
export function isOwned(tokens: TokenTable, token: number): boolean {
  const phrase = phraseAt(tokens, token, C.office);
  if (!phrase && !is(tokens, token, C.office)) return false;
  return hasPossessive(lowerAt(tokens, token + (phrase?.parts.length ?? 1) - 1));
}

/** True where an office begins. */
export const isHead = (tokens: TokenTable, token: number): boolean => headLength(tokens, token) > 0;

/** A verb by its form; with `-nya` too, which no office ends in. */
export const isVerb = (tokens: TokenTable, token: number): boolean =>
  isVerbForm(tokens, token) || (!hasCapitalAt(tokens, token) && hasPossessive(lowerAt(tokens, token)));

/** Brackets are looked for within so many tokens. */
const LONGEST_BRACKETS = 12;

/** The token that opens the brackets closed at `token`, not before `from`; -1 where it is far. */
export function opening(tokens: TokenTable, token: number, from: number): number {
  const last = Math.max(from, token - LONGEST_BRACKETS + 1);
  for (let at = token - 1; at >= last; at--) if (initialAt(tokens, at) === "(") return at;
  return -1;
}

/** The token that closes the brackets opened at `token`, before `to`; -1 where it is far. */
export function closing(tokens: TokenTable, token: number, to: number): number {
  const last = Math.min(to, token + LONGEST_BRACKETS);
  for (let at = token + 1; at < last; at++) if (initialAt(tokens, at) === ")") return at;
  return -1;
}

/** True for a word or mark that ends no office: `dari`, a comma. */
export const isTail = (tokens: TokenTable, token: number): boolean =>
  is(tokens, token, C.office_tail) ||
  (kindAt(tokens, token) === PUNCTUATION && ",-/".includes(initialAt(tokens, token)));

/** True where the office that ends before `token` acts for another: `pengacara`, `kuasa hukum`, `pengacara artis`. */
export function actsForAnother(tokens: TokenTable, token: number): boolean {
  // `Sekretaris Pribadi (Sespri) X`
  const bracketed = initialAt(tokens, token - 1) === ")";
  const end = bracketed ? opening(tokens, token - 1, Math.max(0, token - 6)) : token;
  return isAgent(tokens, end) || describesPrincipal(tokens, end);
}

/** `penasihat`, `juru bicara`, also `penasihat senior`. */
function isAgent(tokens: TokenTable, end: number): boolean {
  if (is(tokens, end - 1, C.agent_of) || phraseAt(tokens, end - 2, C.agent_of) !== undefined) return true;
  return is(tokens, end - 1, C.office_pair) && is(tokens, end - 2, C.agent_of);
}

/** Tokens of the office of a principal, at most. */
const LONGEST_PRINCIPAL = 8;

/**
 * Where the office begins of one who acts for the holder of another office, which ends before `token`: `Staf Khusus
 * Menteri BUMN`; -1 for none.
 */
export function agentOfOffice(tokens: TokenTable, token: number): number {
  for (let at = token - 1; at >= 0 && at >= token - LONGEST_PRINCIPAL; at--) {
    const length = agentLength(tokens, at);
    if (length > 0) return at + length < token ? at : -1;
    const isPart = hasCapitalAt(tokens, at) || is(tokens, at, C.office_link) || is(tokens, at, C.status);
    if (kindAt(tokens, at) === PUNCTUATION || !isPart) return -1;
  }
  return -1;
}

/** Tokens of the word for one who acts for another, with what goes before an office: `Asisten Khusus`. */
export function agentLength(tokens: TokenTable, at: number): number {
  const phrase = phraseAt(tokens, at, C.agent_of);
  const length = phrase?.parts.length ?? (is(tokens, at, C.agent_of) && is(tokens, at, C.office) ? 1 : 0);
  if (length === 0) return 0;
  const end = at + (is(tokens, at + length, C.office_modifier) ? length + 1 : length);
  return isHead(tokens, end) ? end - at : 0;
}

/** What may say who the principal is, before the name. */
const PRINCIPALS = [C.trade, C.litigant, C.suspect, C.affected, C.kin];

/** True where the word before `token` says who the one is that an agent acts for: `kuasa hukum artis`. */
export const describesPrincipal = (tokens: TokenTable, token: number): boolean =>
  PRINCIPALS.some((name) => is(tokens, token - 1, name)) && isAgent(tokens, token - 1);

/** True where at most titles stand between `token` and a person's name. */
export function personAhead(tokens: TokenTable, names: NameMap, token: number): boolean {
  let at = token;
  while (isTitle(tokens, at) || (initialAt(tokens, at) === "." && at > token)) at++;
  return isPerson(names, at);
}

/** The same behind a comma. */
export const personBehindComma = (tokens: TokenTable, names: NameMap, token: number): boolean =>
  initialAt(tokens, token) === "," && personAhead(tokens, names, token + 1);

export const isAcronym = (word: string): boolean => /^[A-Z][A-Z\d]{2,}[a-z]?$/.test(word);

/** True for an abbreviation whose stop ends no sentence: `PT`, `Plt`, an initial. */
export function isShortened(tokens: TokenTable, token: number): boolean {
  if (!is(tokens, token, C.abbreviation)) return /^[A-Za-z]$/.test(wordAt(tokens, token));
  const stop = tokens.lexicon.lexemes[tokens.lexemeOf[token] as number]?.values.stop;
  return stop === "name" || stop === "number";
}

/** Whether the token is a year that is over. */
export const isPastYear = ({ tokens, published }: Host, token: number): boolean =>
  published !== null && /^\d{4}$/.test(wordAt(tokens, token)) && wordAt(tokens, token) < published.slice(0, 4);

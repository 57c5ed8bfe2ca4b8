/** The forms that names are compared in. */
import { memoised } from "../../core/memo.ts";
import {
  INSTITUTION_OPENERS,
  LAW_ALIASES,
  LAW_OPENERS,
  NAME_SPELLINGS,
  ORGANISATION_ALIASES,
  PERSON_ALIASES,
  WHOLE_NAMES,
} from "../../language/aliases.ts";
import { C } from "../../language/classes.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { anyOf } from "../../language/patterns.ts";
import { anyWordOf } from "../../language/words.ts";
import { fold } from "../folding.ts";

/** A name as it is compared, whatever the article. */
export interface NameForm {
  readonly type: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Distinct where type or form are. */
  readonly key: string;
  /** What the form is short for in everyday use (`jokowi`). */
  readonly alias: string | undefined;
  /** The first letters of the words, and those without words that only link. */
  readonly initials: readonly [all: string, heavy: string];
  /** Under which a full name is found. */
  readonly asFull: readonly string[];
  /** Under which the full names are found that it may be short for. */
  readonly asShort: readonly string[];
  /** Under which the persons are found in whose name it may be a slip of the hand (`Awaludin` of `Awaluddin`). */
  readonly asSlip: readonly string[];
  /** Of a person's full name: by word that may be misspelled, the name without all but its first letter; else null. */
  readonly spellings: readonly (string | null)[];
}

/** A name as it is written. */
export interface WrittenName {
  readonly form: NameForm;
  /** Without a short form in brackets inside it: `Komisi Yudisial (KY)`. */
  readonly surface: string;
  /** Capitals throughout, as in a headline. */
  readonly isAllCaps: boolean;
  /** That short form, folded; null without. */
  readonly bracketed: string | null;
}

/** Reads names, by type and how they are written. */
export type NameReader = (type: string, written: string) => WrittenName;

/** `usualPlace`: the usual name of an area that is written in short (`jabar`), by its folded name; null for others. */
export function nameReader(usualPlace: (folded: string) => string | null): NameReader {
  const read = memoised((key) => {
    const at = key.indexOf(":");
    return readName(key.slice(0, at), key.slice(at + 1), usualPlace);
  });
  return (type, written) => read(`${type}:${written}`);
}

function readName(type: string, written: string, usualPlace: (folded: string) => string | null): WrittenName {
  const bracket = type === "organisation" ? / \(([^()]{2,})\)/.exec(written) : null;
  const surface = bracket ? written.replace(bracket[0], "") : written;
  return {
    form: nameForm(type, foldedForm(type, surface, usualPlace)),
    surface,
    isAllCaps: surface.length > 5 && surface === surface.toUpperCase(),
    bracketed: bracket ? fold(bracket[1] as string) : null,
  };
}

/** Letters of a name's beginning that a nickname may be. */
export const LEAST_NICKNAME = 4;
/** Letters of the shortest word that is held to be misspelled: `Rina` and `Rini` are sisters. */
const LEAST_SPELLED = 5;
/** Letters of the shortest word alone that is held to be a slip of another: with fewer, names differ by as little. */
const LEAST_SLIP = 6;
/** How much longer the word may be that it is a slip of. */
const SLIPS = [-1, 0, 1];

/** What aliases stand for. */
export const USUAL_NAMES: ReadonlySet<string> = new Set([
  ...PERSON_ALIASES.values(),
  ...ORGANISATION_ALIASES.values(),
  ...WHOLE_NAMES,
]);

function nameForm(type: string, folded: string): NameForm {
  const words = folded.split(/[ -]+/);
  const isPerson = type === "person";
  const isLinked = isPerson || type === "organisation";
  const alias = (isPerson ? PERSON_ALIASES : type === "organisation" ? ORGANISATION_ALIASES : undefined)?.get(folded);
  const initials = [initialsOf(words, true), initialsOf(words, false)] as const;
  return {
    type,
    folded,
    words,
    key: `${type}:${folded}`,
    alias,
    initials,
    asFull: isLinked ? fullKeys(folded, words, initials, isPerson) : [],
    asShort: isLinked ? shortKeys(folded, words, alias) : [],
    asSlip: isPerson && words.length === 1 && folded.length >= LEAST_SLIP ? SLIPS.map((n) => lengthKey(folded, n)) : [],
    spellings: isPerson && words.length > 1 ? words.map((word, at) => spelling(words, word, at)) : [],
  };
}

/** The first letters of the words; without those that only link them where `all` is false. */
function initialsOf(words: readonly string[], all: boolean): string {
  let letters = "";
  for (const word of words) {
    if (all || !(LEXICON.isOf(word, C.office_link) || LEXICON.isOf(word, C.preposition))) letters += word.charAt(0);
  }
  return letters;
}

/** What a short form of the name may have: a word, its beginning, the initials. */
function fullKeys(
  folded: string,
  words: readonly string[],
  initials: readonly string[],
  isPerson: boolean,
): readonly string[] {
  const keys = USUAL_NAMES.has(folded) ? [`=${folded}`] : [];
  if (words.length < 2) return isPerson && folded.length > LEAST_NICKNAME ? [...keys, beginningOf(folded)] : keys;
  for (const letters of initials) keys.push(`@${letters}`);
  for (const word of words) {
    keys.push(word);
    if (isPerson) keys.push(`${word.charAt(0)}.`);
    if (isPerson && word.length > LEAST_NICKNAME) keys.push(beginningOf(word), lengthKey(word, 0));
  }
  return keys;
}

function shortKeys(folded: string, words: readonly string[], alias: string | undefined): readonly string[] {
  const [first = ""] = words;
  const keys = [first, beginningOf(folded)];
  if (first.length === 1) keys.push(`${first}.`);
  if (words.length === 1) keys.push(`@${folded}`, `@${folded.slice(1)}`);
  if (alias !== undefined) keys.push(`=${alias}`);
  return keys;
}

const beginningOf = (word: string): string => `${word.slice(0, LEAST_NICKNAME)}*`;

/** By the first letter and the length of a word. */
const lengthKey = (word: string, more: number): string => `${word.charAt(0)}~${word.length + more}`;

const spelling = (words: readonly string[], word: string, at: number): string | null =>
  word.length < LEAST_SPELLED ? null : words.map((other, k) => (k === at ? word.charAt(0) : other)).join(" ");

const foldedForm = (type: string, surface: string, usualPlace: (folded: string) => string | null): string =>
  type === "organisation"
    ? organisationForm(surface, usualPlace)
    : type === "person"
      ? personForm(surface)
      : type === "law"
        ? lawForm(surface)
        : fold(surface);

const LAW_OPENER = new RegExp(`^(${anyOf(LAW_OPENERS.keys())})(?: \\(r?uu\\))?(?= )`);
const LAW_NUMBER = new RegExp(` ${anyWordOf("document_number")} ?(?=\\d)`);

/** A law in the form that it is compared in: `Undang-Undang (UU) No. 30/2002` is `UU Nomor 30 Tahun 2002`. */
function lawForm(surface: string): string {
  const form = fold(surface)
    .replace(LAW_OPENER, (_, opener: string) => LAW_OPENERS.get(opener) as string)
    .replace(LAW_NUMBER, " nomor ")
    .replace(/ (\d+)\/((?:19|20)\d\d)$/, " $1 tahun $2")
    .replace(/^(\S+) (?=\d+ tahun )/, "$1 nomor ");
  return LAW_ALIASES.get(form) ?? form;
}

/** A person's name in the form that it is compared in: `Kim Dae-hyun` is `Kim Dae Hyun`, `Ma'ruf` is `Maruf`. */
function personForm(surface: string): string {
  const words = fold(surface).replace(/^\d+-/, "").replaceAll("-", " ").replaceAll("'", "").split(" ");
  return words.length === 1 ? (words[0] as string) : words.map((word) => NAME_SPELLINGS.get(word) ?? word).join(" ");
}

/**
 * An institution in the form that it is compared in: without what is as often left out (`PT`, `Tbk`, `RI`), and with
 * the usual name of a region that closes it (`Polda Jabar`).
 */
function organisationForm(name: string, usualPlace: (folded: string) => string | null): string {
  const plain = fold(name.replace(/ \([^()]*\)/g, ""))
    .replace(/,/g, "")
    .replace(/-/g, " ")
    .replace(/ & /g, " dan ")
    .replace(/ republik indonesia$/, "")
    .replace(/^(kementerian .+) indonesia$/, "$1");
  const written = plain.split(" ");
  const words = withShortOpener(written);
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isCompanyForm(words[from])) from++;
  while (to - from > 1 && isCompanyForm(words[to - 1])) to--;
  return withUsualPlace(
    words.slice(from, to).filter((word, i) => i === 0 || word !== "provinsi"),
    usualPlace,
  );
}

/** Words of the longest opener that has a short form. */
const LONGEST_OPENER = 5;

/** `Polda`, `RSUD` in place of what they are short for; what is of more than two words only before more of a name. */
function withShortOpener(words: readonly string[]): readonly string[] {
  for (let to = Math.min(LONGEST_OPENER, words.length); to > 1; to--) {
    const short = INSTITUTION_OPENERS.get(words.slice(0, to).join(" "));
    if (short !== undefined && (to === 2 || to < words.length)) return [short, ...words.slice(to)];
  }
  return words;
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

const isCompanyForm = (word = ""): boolean => LEXICON.isOf(word.replace(/[()]/g, ""), C.company_form);

/** The tables that credits are read by, made of the lexicon and of the outlets. */
import type { AttributionKind } from "../core/annotations.ts";
import { COUNTRIES } from "../language/countries.ts";
import { LEXICON, type Lexicon } from "../language/lexicon.ts";
import { anyOf, inTitleCase } from "../language/patterns.ts";
import { SOURCES } from "./sources.ts";

/** What credits want to know of an outlet's file. */
export interface CreditedOutlet {
  readonly name: string;
  readonly creditNames?: readonly string[] | undefined;
  readonly domains?: readonly string[] | undefined;
}

export interface CreditTables {
  readonly lexicon: Lexicon;
  /** In small letters: the names of the press, and what kind each is. */
  readonly press: ReadonlyMap<string, AttributionKind>;
  /** Names of the press that are written small: ` detikcom`. */
  readonly smallNames: RegExp;
  readonly agencyCodes: ReadonlySet<string>;
  /** Where a credit may begin; its groups tell which kind of cue it is. */
  readonly cue: RegExp;
  /** By hash of four letters, whether a cue begins so (see `slotOf`). */
  readonly heads: Uint8Array;
  /** `NHK `, before the verb that reports. */
  readonly reporter: RegExp;
  readonly longestReporter: number;
  /** What may stand between cue and name: ` dari laman resmi`, ` akun Instagram-nya`. */
  readonly description: RegExp;
  /** The kind that the describing word announces, in small letters. */
  readonly kindOf: ReadonlyMap<string, AttributionKind>;
  /** Describing words whose country may go before the name, and those that may be the first word of a title. */
  readonly pressNouns: ReadonlySet<string>;
  readonly titleNouns: ReadonlySet<string>;
  /** Statements, and posts of someone: a source by themselves. */
  readonly statements: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** Crediting verbs of everyday use. */
  readonly everyday: ReadonlySet<string>;
  readonly inviting: RegExp;
  readonly country: RegExp;
  readonly countries: ReadonlySet<string>;
}

/** Letters that the hash of a cue's head takes in. */
export const HEAD = 4;
/** The hash of the last HEAD letters, in any case. */
export const pushed = (head: number, unit: number): number => ((head << 5) | (unit & 31)) & 0xfffff;
export const slotOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> 19;
const SLOTS = 1 << 13;

/** Both spellings of the first letter: only a sentence's first word is capitalised. */
const cased = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
/** The networks that accounts are of: `akun instagram`, `twitter`. */
export const NETWORKS = LEXICON.wordsOf("account").flatMap(
  (word) => /^(?:akun )?(?!akun$)(\S+)$/.exec(word)?.[1] ?? [],
);
const NETWORK = new RegExp(`\\b${anyOf(NETWORKS)}\\b`, "g");
/** Only the brand with a capital: `akun Instagram`. */
const branded = (words: string): string => words.replace(NETWORK, inTitleCase).replace("Tiktok", "TikTok");
const spellings = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, inTitleCase(word), branded(word), word.charAt(0).toUpperCase() + word.slice(1)]);

export function creditTables(outlets: readonly CreditedOutlet[], lexicon: Lexicon): CreditTables {
  const valued = (name: Parameters<Lexicon["wordsOf"]>[0], value: string): string[] =>
    lexicon.wordsOf(name).filter((word) => lexicon.find(word)?.values[value] !== undefined);
  const owned = (words: readonly string[]): string[] => words.map((word) => `${word}nya`);
  const bare = (words: readonly string[]): string[] => words.filter((word) => !word.startsWith("sebuah"));
  const onlyOwned = new Set(valued("statement", "own"));
  const stated = lexicon.wordsOf("statement");
  const statements = [...stated.filter((word) => !onlyOwned.has(word)), ...owned(bare(stated))];
  const posts = owned(lexicon.wordsOf("post"));
  const nouns = lexicon.wordsOf("source_noun");
  // `via` leads to a source of the source
  const ways = lexicon.wordsOf("via").filter((word) => lexicon.find(word)?.classes.includes("preposition"));
  const prepositions = [...lexicon.wordsOf("source_link"), ...lexicon.wordsOf("agent_marker"), ...ways];
  const pressNouns = valued("source_noun", "press");
  const own = [...statements, ...spellings([...posts, ...lexicon.wordsOf("account")])];
  const credits = lexicon.wordsOf("credit");
  const relying = lexicon.wordsOf("relying");
  const photos = lexicon.wordsOf("photo_label").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const names = namesOf(outlets);
  const reporters = [...names.reporters].sort((a, b) => b.length - a.length);
  const evidence = anyOf([...lexicon.wordsOf("evidence"), ...lexicon.wordsOf("post")]);
  const sites = nouns.filter((word) => lexicon.find(word)?.values.source === "website");

  const cue = [
    `(?<credit>${anyOf(cased(credits))})(?=[ ,]|\\p{Lu})`,
    "(?<credit2>[Ss]umber:)(?= )",
    `(?<own>${anyOf(own)})(?![\\p{L}\\p{N}-])`,
    `(?<record>${anyOf(cased(relying))} ${evidence})(?= )`,
    `(?<told>(?:kepada|[Mm]enurut)(?= (?:${anyOf(names.foreign)}(?![\\p{L}\\p{N}])|${anyOf(pressNouns)} ))` +
      `|(?:[Mm]enurut|[Bb]erdasarkan)(?= ${anyOf(sites)} ))`,
    `(?<telling>${anyOf(lexicon.wordsOf("reports"))})(?!\\p{L})`,
    `(?<photo>${anyOf([...photos, "FOTO"])} ?:(?: Dok\\.?)?)(?= )`,
    "\\((?<via>via)(?= )",
    "\\((?<ending>[A-Za-z]{2,12}(?:/[A-Za-z]{2,12}){0,4})\\)",
  ];
  const heads = new Uint8Array(SLOTS);
  for (const words of [...credits, ...own, ...relying, ...photos, ...lexicon.wordsOf("reports"), "kepada", "sumber:"]) {
    let head = 0;
    for (let i = 0; i < HEAD; i++) head = pushed(head, words.charCodeAt(i));
    heads[slotOf(head)] = 1;
  }
  return {
    lexicon,
    press: names.press,
    smallNames: new RegExp(` ?(${anyOf(names.small)})(?![\\p{L}\\p{N}])`, "uy"),
    agencyCodes: new Set(SOURCES.flatMap(({ codes }) => codes)),
    cue: new RegExp(cue.join("|"), "uy"),
    heads,
    reporter: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(reporters)}) $`, "u"),
    longestReporter: 2 + (reporters[0] as string).length,
    description: new RegExp(
      `(?: ,|,){0,2} (?<words>${anyOf([...prepositions, ...nouns])})` +
        `(?<whose>-?nya| ${anyOf(lexicon.wordsOf("whose"))}nya)?(?= |,|\\.|$)`,
      "iuy",
    ),
    kindOf: new Map(nouns.map((word) => [word, lexicon.find(word)?.values.source as AttributionKind])),
    pressNouns: new Set(pressNouns),
    titleNouns: new Set(valued("source_noun", "title")),
    statements: new Set(statements),
    alone: new Set([...statements, ...posts]),
    everyday: new Set(valued("credit", "credits")),
    inviting: new RegExp(`(?<!\\p{L})${anyOf(lexicon.wordsOf("inviting"))}(?!\\p{L})[^.!?\\n]*$`, "iu"),
    ...countryTables(),
  };
}

function countryTables(): Pick<CreditTables, "country" | "countries"> {
  const names = COUNTRIES.flatMap((country) => country.names);
  return { countries: new Set(names), country: new RegExp(` (?:(?:di|asal) )?${anyOf(names)}(?!\\p{L})`, "uy") };
}

interface PressNames {
  readonly press: ReadonlyMap<string, AttributionKind>;
  /** Names that tell by themselves: `NHK melaporkan`. */
  readonly reporters: readonly string[];
  /** Names of agencies and of outlets abroad. */
  readonly foreign: readonly string[];
  /** Names that begin with a small letter. */
  readonly small: readonly string[];
}

function namesOf(outlets: readonly CreditedOutlet[]): PressNames {
  const press = new Map<string, AttributionKind>();
  const add = (name: string, kind: AttributionKind): void => {
    if (!press.has(name.toLowerCase())) press.set(name.toLowerCase(), kind);
  };
  for (const { name, aliases, kind } of SOURCES) for (const each of [name, ...aliases]) add(each, kind);
  for (const { name, creditNames = [], domains = [] } of outlets)
    for (const each of [name, ...creditNames, ...domains]) add(each, "outlet");
  const all = [...SOURCES, ...outlets].map(({ name }) => name);
  return {
    press,
    small: all.concat(SOURCES.flatMap(({ aliases }) => aliases)).filter((name) => /^[a-z]/.test(name)),
    reporters: [
      ...SOURCES.map(({ name }) => name),
      ...outlets.flatMap(({ name, creditNames = [] }) => [name, ...creditNames]),
    ],
    foreign: SOURCES.filter(({ foreign }) => foreign).map(({ name }) => name),
  };
}

/** How Indonesian words are built: affixes put on, and told from the outside. Exceptions are rows of the lexicon. */
import { CAPITAL_FIRST, type TokenTable } from "../core/token-table.ts";
import { C } from "./classes.ts";
import { is } from "./token-table.ts";

export type Affix = "meN" | "meN-kan" | "meN-i" | "ber";

/** The stem with meN-: p, t, k, s melt into the nasal (`menuturkan`) unless a consonant follows (`mengklaim`). */
export function activeForm(stem: string, affix: Affix, keepsInitial = false): string {
  if (affix === "ber") return `ber${stem}`;
  return `${withNasal(stem, keepsInitial)}${affix.slice(4)}`;
}

export const passiveForm = (stem: string, affix: Affix): string => `di${stem}${affix.slice(4)}`;

function withNasal(stem: string, keepsInitial: boolean): string {
  const initial = stem.charAt(0);
  const melts = !keepsInitial && /^[ptks][aiueo]/.test(stem);
  const rest = melts ? stem.slice(1) : stem;
  if ("bfvp".includes(initial)) return `mem${rest}`;
  if ("cdjzt".includes(initial)) return `men${rest}`;
  if (initial === "s") return `meny${rest}`;
  if ("lmnrwy".includes(initial)) return `me${rest}`;
  return `meng${rest}`;
}

const M = 0x6d;
const HYPHEN = 0x2d;
const E = 0x65;
/** What may follow `me-`: the nasals, and the letters that it leaves alone. */
const AFTER_ME = new Set([..."mnlrwy"].map((letter) => letter.charCodeAt(0)));
/** Letters behind the prefix of the shortest verb: `diambil`. */
const SHORTEST_REST = 3;

/**
 * Length of the verbal prefix of the word at `start` in small letters, 0 where it has none: `me-`, `ber-`, `di-`,
 * `ter-`.
 */
function verbPrefix(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === M && text.charCodeAt(start + 1) === E) return AFTER_ME.has(text.charCodeAt(start + 2)) ? 3 : 0;
  if (text.startsWith("di", start)) return 2;
  return text.startsWith("ber", start) || text.startsWith("ter", start) ? 3 : 0;
}

function areSmallLetters(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Whether the word `[start, end)` of `text`, in small letters, is built like a verb; the lexicon is not asked. */
export function isVerbForm(text: string, start: number, end: number): boolean {
  const prefix = verbPrefix(text, start);
  if (prefix === 0) return false;
  // `mem-plot`, `di-bully`: of a foreign word
  const hyphen = text.charCodeAt(start + prefix) === HYPHEN ? 1 : 0;
  return (
    end - start >= prefix + hyphen + SHORTEST_REST &&
    areSmallLetters(text, start, start + prefix) &&
    areSmallLetters(text, start + prefix + hyphen, end)
  );
}

export type Voice = "active" | "passive" | "middle";

/** What the prefix of a word says, in small letters, that is built like a verb: `memanen`, `dipanen`, `berpanen`. */
export function voiceOf(word: string): Voice | null {
  if (!isVerbForm(word, 0, word.length)) return null;
  return word.startsWith("me") ? "active" : word.startsWith("di") ? "passive" : "middle";
}

/** A verb, in small letters, without the suffix that its stem may lack: `obati`, `bersihkan`. */
export const withoutVerbSuffix = (word: string): string => word.replace(/(?<=....)(?:i|kan)$/, "");

/** True for a noun made of another word, in small letters: `kedatangan`, `penangkapan`; mostly a deed or a state. */
export const isDerivedNoun = (word: string): boolean => /^(?:ke|pe)[a-z]{4,}an$/.test(word);

/** Letters of `-nya`, and those before it in the shortest word that has it. */
const POSSESSIVE = "nya";
const SHORTEST_OWNED = 3;

/** True for a word, in small letters, with `-nya`: `rumahnya`, `akibatnya`. */
export const hasPossessive = (word: string): boolean =>
  word.length >= POSSESSIVE.length + SHORTEST_OWNED && word.endsWith(POSSESSIVE);

const ENCLITIC = /(?<=\p{L})-(?:nya|ku|mu)$/u;
/** Letters of what a hyphen joins to a name to tell whose it is: `Instagram-nya`. */
export const encliticLength = (name: string): number => ENCLITIC.exec(name)?.[0].length ?? 0;

/** True for a verb, in small letters, with the one whom it is done to: `mengangkatnya`. */
export const hasObject = (word: string): boolean => hasPossessive(word) && voiceOf(word) === "active";

/**
 * True for a word built like a verb, in small letters: `mengatakan`, `diambil`; the lexicon says which only look so.
 */
export function isVerb(tokens: TokenTable, i: number): boolean {
  if (i < 0 || i >= tokens.length || ((tokens.casing[i] as number) & CAPITAL_FIRST) !== 0) return false;
  const start = tokens.starts[i] as number;
  return isVerbForm(tokens.text, start, tokens.ends[i] as number) && isNoNoun(tokens, i);
}

/** The same whatever the case, for the first word of a sentence: `Mengingat`, `Diambil`. */
export function isVerbInAnyCase(tokens: TokenTable, i: number): boolean {
  if (i < 0 || i >= tokens.length) return false;
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
  return isVerbForm(word, 0, word.length) && isNoNoun(tokens, i);
}

const isNoNoun = (tokens: TokenTable, i: number): boolean =>
  !is(tokens, i, C.nonverb) && !is(tokens, i, C.noun_phrase_head);

const AGENT_SUFFIXES = ["wan", "wati", "ator", "itor"];

/**
 * True for a noun of someone who does something, by how it is built: `penumpang`, `pedayung`, `ilmuwan`, `moderator`.
 * What is made by `pe-` and ends in `n` is mostly a deed (`pembangunan`).
 */
export function isAgent(tokens: TokenTable, i: number): boolean {
  if (i < 0 || i >= tokens.length || is(tokens, i, C.nonagent)) return false;
  const word = tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
  if (!/^[a-z]+$/.test(word) || word.endsWith("annya")) return false;
  if (word.length > 5 && word.startsWith("pe") && !word.endsWith("n")) return true;
  return AGENT_SUFFIXES.some((suffix) => word.endsWith(suffix) && word.length >= suffix.length + SHORTEST_REST);
}

/** Short forms of ministries: `Kemenkes`, `Kementan`. */
export const isShortMinistry = (word: string): boolean => /^Kemen(?!t[er])[a-z]+$/.test(word);

const NUMBERED = /^ke-?(\d+)$/;
/** The number in `ke-6`; 0 for other words. */
export const numberIn = (word: string): number => Number(NUMBERED.exec(word)?.[1] ?? 0);

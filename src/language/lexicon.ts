/**
 * The lexicon of Indonesian: every word once, with its classes, compiled to one table. Rows of the user's own are added
 * to ours; a word that has a row already gets theirs on top.
 */
import type { Cue, Lexeme, LexemeTable, Phrase } from "../core/token-table.ts";
import { type BaseClass, C, STRIDE, UNIONS } from "./classes.ts";
import type { LexiconRow } from "./lexicon-row.ts";
import { ownWords } from "./own-words.ts";
import { cueForms, cueOfRow } from "./speech.ts";
import { SHIPPED } from "./tables.ts";
import { wordTable } from "./word-table.ts";

export interface Lexicon extends LexemeTable {
  /** The lexeme of the word `[start, end)` of `text`, whatever its case; 0 where no row has it. */
  readonly lexemeAt: (text: string, start: number, end: number) => number;
  /** The row of a word or phrase in lower case. */
  readonly find: (word: string) => Lexeme | undefined;
  /** Whether a word or phrase in lower case is of a class (`C.office`). */
  readonly isOf: (word: string, name: number) => boolean;
  /** The words of a class, in lower case, in the order of the rows. */
  readonly wordsOf: (name: BaseClass) => readonly string[];
}

interface Draft {
  readonly word: string;
  readonly classes: Set<BaseClass>;
  readonly values: Record<string, string>;
  cue?: Cue;
}

/** The lexicon of all tables, and of `own` rows. */
export function createLexicon(own: readonly LexiconRow[] = []): Lexicon {
  const drafts = new Map<string, Draft>();
  const draftOf = (word: string): Draft => {
    const draft = drafts.get(word) ?? { word, classes: new Set(), values: {} };
    drafts.set(word, draft);
    return draft;
  };
  // our own rows first, with their phrases: patterns are compiled to the numbers of their lexemes
  for (const rows of [SHIPPED, own]) {
    for (const row of rows) addRow(draftOf, row);
    for (const { word } of [...drafts.values()]) for (const part of word.split(" ")) draftOf(part);
  }
  return compile([...drafts.values()]);
}

/** Classes that a noun keeps with `-nya`: `dinasnya`, `sambutannya`. */
const OWNED = ["nonverb", "speech_event", "medium", "attitude"] as const satisfies readonly BaseClass[];

/** Offices held for one person, which are offices with `-nya` too. */
const OFFICE_OF_ANOTHER = ["agent_of", "manager"] as const satisfies readonly BaseClass[];

function addRow(draftOf: (word: string) => Draft, { word, classes, values }: LexiconRow): void {
  const draft = draftOf(word);
  for (const name of classes) draft.classes.add(name);
  Object.assign(draft.values, values);
  if (classes.includes("cue")) draft.cue = cueOfRow(values);
  for (const name of OWNED) if (classes.includes(name)) draftOf(`${word}nya`).classes.add(name);
  // `pengacaranya`, `asisten pribadinya`
  const isOwned = OFFICE_OF_ANOTHER.some((name) => classes.includes(name));
  if (isOwned && classes.includes("office")) draftOf(`${word}nya`).classes.add("office");
  if (!classes.includes("says")) return;
  for (const [form, cue] of cueForms(word, values)) {
    const derived = draftOf(form);
    derived.classes.add("cue");
    derived.cue = cue;
  }
}

function compile(drafts: readonly Draft[]): Lexicon {
  const lexemes: Lexeme[] = [{ word: "", classes: [], values: {} }];
  const bits = new Int32Array((drafts.length + 1) * STRIDE);
  const cues: (Cue | undefined)[] = [undefined];
  const numbers = new Map<string, number>();
  const set = (lexeme: number, name: number): void => {
    const at = lexeme * STRIDE + (name >> 5);
    bits[at] = (bits[at] as number) | (1 << (name & 31));
  };
  for (const { word, classes, values, cue } of drafts) {
    const number = lexemes.length;
    numbers.set(word, number);
    lexemes.push({ word, classes: [...classes], values });
    cues.push(cue);
    for (const name of classes) set(number, C[name]);
    for (const [union, members] of Object.entries(UNIONS)) {
      if (members.some((name) => classes.has(name))) set(number, C[union as keyof typeof UNIONS]);
    }
  }
  const byClass = new Map<string, string[]>();
  for (const { word, classes } of lexemes) {
    for (const name of classes) {
      const words = byClass.get(name);
      if (words) words.push(word);
      else byClass.set(name, [word]);
    }
  }
  const lookUp = wordTable([...numbers].filter(([word]) => !word.includes(" ")));
  return {
    lexemes,
    bits,
    stride: STRIDE,
    cues,
    lexemeAt: (text, start, end) => lookUp(text, start, end) ?? 0,
    find: (word) => {
      const number = numbers.get(word);
      return number === undefined ? undefined : lexemes[number];
    },
    isOf: (word, name) => {
      const number = numbers.get(word);
      return number !== undefined && (((bits[number * STRIDE + (name >> 5)] as number) >>> (name & 31)) & 1) === 1;
    },
    phrases: phrasesOf(numbers),
    wordsOf: (name) => byClass.get(name) ?? [],
  };
}

function phrasesOf(numbers: ReadonlyMap<string, number>): ReadonlyMap<number, readonly Phrase[]> {
  const phrases = new Map<number, Phrase[]>();
  for (const [word, lexeme] of numbers) {
    if (!word.includes(" ")) continue;
    const parts = word.split(" ").map((part) => numbers.get(part) as number);
    const first = parts[0] as number;
    phrases.set(first, [...(phrases.get(first) ?? []), { lexeme, parts }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return phrases;
}

/**
 * The lexicon of this process, which every table is built from at load: ours, and the words that `useOwnWords` was
 * given.
 */
export const LEXICON: Lexicon = createLexicon(ownWords());

/**
 * The lexicon of Indonesian: every word once, with its classes. Tables are text, a row a line:
 *
 *     gubernur office territorial
 *     januari month month=1
 *     # a line of comment
 *
 * `_` parts the words of a phrase. `createLexicon` adds rows of the user's own; a word that has a row already gets theirs
 * on top.
 */
import { z } from "zod";
import type { Cue, Lexeme, LexemeTable, Phrase } from "../core/token-table.ts";
import { type BaseClass, C, CLASSES, STRIDE, UNIONS } from "./classes.ts";
import { abbreviations } from "./lexicon/abbreviations.ts";
import { functionWords } from "./lexicon/function-words.ts";
import { institutions } from "./lexicon/institutions.ts";
import { measures } from "./lexicon/measures.ts";
import { money } from "./lexicon/money.ts";
import { nouns } from "./lexicon/nouns.ts";
import { numbers } from "./lexicon/numbers.ts";
import { offices } from "./lexicon/offices.ts";
import { people } from "./lexicon/people.ts";
import { places } from "./lexicon/places.ts";
import { press } from "./lexicon/press.ts";
import { sources } from "./lexicon/sources.ts";
import { speech } from "./lexicon/speech.ts";
import { time } from "./lexicon/time.ts";
import { titles } from "./lexicon/titles.ts";
import { wordForms } from "./lexicon/word-forms.ts";
import { cueForms, cueOfRow } from "./speech.ts";
import { wordTable } from "./word-table.ts";

/** The tables that ship, by the name of their file. */
export const TABLES: Readonly<Record<string, string>> = {
  abbreviations,
  "function-words": functionWords,
  institutions,
  measures,
  money,
  nouns,
  numbers,
  offices,
  people,
  places,
  press,
  sources,
  speech,
  time,
  titles,
  "word-forms": wordForms,
};

const classNames = Object.keys(CLASSES) as [BaseClass, ...BaseClass[]];

/** A row as users write it in their configuration. */
export const lexiconRowSchema = z.strictObject({
  word: z
    .string()
    .regex(/^\S+(?: \S+)*$/, "words parted by single blanks")
    .transform((word) => word.toLowerCase())
    .describe("A word, or a phrase; case does not matter"),
  classes: z.array(z.enum(classNames)).min(1).describe("What it is, by the names of `kliping rules --classes`"),
  values: z.record(z.string(), z.string()).default({}).describe("What some classes want to know beside"),
});

export type LexiconRow = z.infer<typeof lexiconRowSchema>;

export interface Lexicon extends LexemeTable {
  /** The lexeme of the word `[start, end)` of `text`, whatever its case; 0 where no row has it. */
  readonly lexemeAt: (text: string, start: number, end: number) => number;
  /** The row of a word or phrase in lower case. */
  readonly find: (word: string) => Lexeme | undefined;
  /** The words of a class, in lower case, in the order of the rows. */
  readonly wordsOf: (name: BaseClass) => readonly string[];
}

/** The rows of a table. Throws where a row is not well-formed: tables are code. */
export function rowsOf(table: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", ...rest] = line.split(" ");
    const classes = rest.filter((part) => !part.includes("="));
    const values = rest.filter((part) => part.includes("=")).map((part) => part.split("=") as [string, string]);
    rows.push(lexiconRowSchema.parse({ word: word.replaceAll("_", " "), classes, values: Object.fromEntries(values) }));
  }
  return rows;
}

interface Draft {
  readonly word: string;
  readonly classes: Set<BaseClass>;
  readonly values: Record<string, string>;
  cue?: Cue;
}

const SHIPPED: readonly LexiconRow[] = Object.values(TABLES).flatMap(rowsOf);

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
const OWNED = ["nonverb", "speech_event", "medium"] as const satisfies readonly BaseClass[];

function addRow(draftOf: (word: string) => Draft, { word, classes, values }: LexiconRow): void {
  const draft = draftOf(word);
  for (const name of classes) draft.classes.add(name);
  Object.assign(draft.values, values);
  if (classes.includes("cue")) draft.cue = cueOfRow(values);
  for (const name of OWNED) if (classes.includes(name)) draftOf(`${word}nya`).classes.add(name);
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
    phrases: phrasesOf(numbers),
    wordsOf: (name) => lexemes.filter(({ classes }) => classes.includes(name)).map(({ word }) => word),
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

/** The lexicon that ships: for tables that are built at load, and for tests. */
export const LEXICON: Lexicon = createLexicon();

/**
 * Words that only the configuration has. For each class: an invented word with the row of a word of ours does in a
 * dataset what ours does there, and something else where its row lacks the class. Where a class does not show beside
 * the others of the word, the invented one has that class alone, and then no row. The same spelling both times: the
 * tagger tells words apart by their letters too.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { type BaseClass, CLASSES } from "../../src/language/classes.ts";
import { CLASS_VALUES, type LexiconRow } from "../../src/language/lexicon-row.ts";
import { SHIPPED } from "../../src/language/tables.ts";

interface Case {
  readonly class: BaseClass;
  /** A word of ours, which the text has. */
  readonly word: string;
  /** What stands in its place, as long as it. */
  readonly own: string;
  /** Where the word of ours and its like do the same; absent where the class is given alone. */
  readonly dataset?: string;
  readonly text: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const CASES: readonly Case[] = JSON.parse(read("../cases/language/classes.json"));

const rowOf = (word: string): LexiconRow => SHIPPED.find((row) => row.word === word) as LexiconRow;

function rowOfOwn({ class: name, word, own, dataset }: Case): LexiconRow {
  const { classes, values } = rowOf(word);
  if (dataset !== undefined) return { word: own, classes, values };
  const keys = Object.keys(CLASS_VALUES[name] ?? {});
  return { word: own, classes: [name], values: Object.fromEntries(keys.map((key) => [key, values[key] as string])) };
}

const withoutClass = ({ class: name }: Case, { word, classes, values }: LexiconRow): LexiconRow[] => {
  const others = classes.filter((other) => other !== name);
  return others.length === 0 ? [] : [{ word, classes: others, values }];
};

type FactsOf = typeof import("../pipelines/article.ts").factsOf;

/** Reads articles with these words: tables of words are built when their modules load. */
async function readerWith(rows: readonly LexiconRow[]): Promise<FactsOf> {
  vi.resetModules();
  const { useOwnWords } = await import("../../src/language/own-words.ts");
  useOwnWords(rows);
  return (await import("../pipelines/article.ts")).factsOf;
}

const withClass = await readerWith(CASES.map(rowOfOwn));
const without = await readerWith(CASES.flatMap((row) => withoutClass(row, rowOfOwn(row))));

/** The text with one word for another, letters in the same case. */
function withWord(text: string, word: string, by: string): string {
  const lower = text.toLowerCase();
  let changed = text;
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
    const cased = [...by].map((letter, k) => (text[at + k] === lower[at + k] ? letter : letter.toUpperCase())).join("");
    changed = changed.slice(0, at) + cased + changed.slice(at + word.length);
  }
  return changed;
}

/** The rows by dataset, in lower case, without what is hashed from names; `by` reads as the word of ours. */
function rowsWith(factsOf: FactsOf, { text, word }: Case, by: string): Readonly<Record<string, string>> {
  // sketches are hashes of the words themselves
  const facts = Object.entries(factsOf(withWord(text, word, by))).filter(([dataset]) => dataset !== "sketches");
  return Object.fromEntries(
    facts.map(([dataset, rows]) => {
      const json = JSON.stringify(rows, (key, cell) => (/_id$|_key$|sha256$/.test(key) ? undefined : cell));
      return [dataset, json.toLowerCase().replaceAll(by, word)];
    }),
  );
}

function isShown(row: Case): boolean {
  const [shown, plain] = [rowsWith(withClass, row, row.own), rowsWith(without, row, row.own)];
  if (row.dataset === undefined) return Object.keys(shown).some((dataset) => shown[dataset] !== plain[dataset]);
  const ours = rowsWith(withClass, row, row.word);
  return shown[row.dataset] === ours[row.dataset] && shown[row.dataset] !== plain[row.dataset];
}

describe("a word of the configuration", () => {
  test("can be of every class", () => {
    expect([...new Set(CASES.map((row) => row.class))].sort()).toEqual(Object.keys(CLASSES).sort());
  });

  // a sentence or two a class, of which one must show it: names are found by weights, which move
  test.each([...new Set(CASES.map((row) => row.class))])("is of class %s", (name) => {
    const rows = CASES.filter((row) => row.class === name);
    expect(rows.filter(({ text, word }) => !text.toLowerCase().includes(word))).toEqual([]);
    expect(rows.some(isShown)).toBe(true);
  });
});

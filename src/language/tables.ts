/**
 * The tables of the lexicon that ship. Tables are text, a row a line (a long one goes on after a backslash):
 *
 *     gubernur office territorial
 *     januari month month=1
 *     # a line of comment
 *
 * `_` parts the words of a phrase.
 */
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
import type { LexiconRow } from "./lexicon-row.ts";

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

/** The rows of a table. That they are well-formed is for a test to say: a thousand checks at each start are dear. */
export function rowsOf(table: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word = "", ...parts] = line.split(/ +/);
    const classes: string[] = [];
    const values: Record<string, string> = {};
    for (const part of parts) {
      const at = part.indexOf("=");
      if (at < 0) classes.push(part);
      else values[part.slice(0, at)] = part.slice(at + 1);
    }
    rows.push({ word: word.replaceAll("_", " ").toLowerCase(), classes: classes as LexiconRow["classes"], values });
  }
  return rows;
}

/** Every row of every table. */
export const SHIPPED: readonly LexiconRow[] = Object.values(TABLES).flatMap(rowsOf);

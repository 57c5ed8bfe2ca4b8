/** What the cells of a column look like, whatever it is called. */
import { readStated } from "../../src/calendar/index.ts";
import { foldName, presentValue } from "../../src/io/ids.ts";
import { detectLanguage } from "../../src/text/language.ts";
import { tokenise } from "../../src/text/tokens.ts";
import { bodyTextsOf } from "./fields.ts";
import type { Members } from "./members.ts";

/** What most cells of a column are. */
export type Look = "empty" | "address" | "picture" | "date" | "number" | "article" | "lead" | "line" | "words";

export interface Column {
  readonly name: string;
  readonly folded: string;
  readonly look: Look;
  /** Of the cells that say something. */
  readonly medianWords: number;
  readonly distinct: boolean;
  readonly indonesian: boolean;
  readonly cells: readonly string[];
}

/** Cells that are looked at; more of them say no more. */
const MOST_CELLS = 100;
/** Characters of a cell that are read. */
const READ = 3000;
/** A share of cells that is most of them. */
const MOST = 0.8;

/** The columns of the first records, in the order in which they are met. */
export function columnsOf(records: readonly Members[]): Column[] {
  const names = new Map<string, string>();
  for (const { names: written, values } of records) {
    for (const name of [...written, ...values.keys()]) if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return [...names].map(([folded, name]) => columnOf(name, folded, records));
}

function columnOf(name: string, folded: string, records: readonly Members[]): Column {
  const cells: string[] = [];
  for (const { values } of records.slice(0, MOST_CELLS)) {
    const cell = presentValue(bodyTextsOf(values.get(folded), READ).join("\n").slice(0, READ));
    if (cell !== null) cells.push(cell);
  }
  const words = cells.map(wordsIn).sort((a, b) => a - b);
  const medianWords = words[words.length >> 1] ?? 0;
  return {
    name,
    folded,
    look: lookOf(cells, medianWords),
    medianWords,
    distinct: new Set(cells).size > 0.5 * cells.length,
    indonesian: medianWords < PROSE_WORDS || isIndonesian(cells),
    cells,
  };
}

/** With the tags of a markup left out. */
const wordsIn = (cell: string): number => cell.replace(/<[^<>]*>/g, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What has fewer words and one sentence is a lead; so is what was cut off, up to twice as long. */
const PROSE_WORDS = 40;
const FEWEST_WORDS = 12;
const CUT_OFF = /(?:\.\.\.|\u2026)["”’)\]\s]*$|\[\+\d+ chars\]$/;

const ADDRESS = /^(?:https?:)?\/\/\S+$|^www\.\S+$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|mp4|ico)(?:[?#]|$)/i;
/** A sentence that ends inside the cell, and one that ends it. */
const INNER_END = /[\p{Ll}\p{N}"”)][.!?]["”’)]?\s+["“‘(]?\p{Lu}/u;
const LAST_END = /[.!?]["”’)\]]*\s*(?:<[^<>]*>\s*){0,20}$/;

function lookOf(cells: readonly string[], medianWords: number): Look {
  if (cells.length === 0) return "empty";
  const most = (is: (cell: string) => boolean) => cells.filter(is).length >= MOST * cells.length;
  const half = (is: (cell: string) => boolean) => cells.filter(is).length * 2 >= cells.length;
  if (most((cell) => ADDRESS.test(cell))) return half((cell) => PICTURE.test(cell)) ? "picture" : "address";
  if (medianWords < FEWEST_WORDS && most(isDate)) return "date";
  if (medianWords < 2 * FEWEST_WORDS && most(isDatedLines)) return "date";
  if (most((cell) => /^[+-]?[\d.,]+%?$/.test(cell))) return "number";
  if (half((cell) => CUT_OFF.test(cell)) && medianWords < 2 * PROSE_WORDS) return "lead";
  if (medianWords >= PROSE_WORDS) return "article";
  if (half((cell) => INNER_END.test(cell)) && medianWords >= FEWEST_WORDS) return "article";
  if (half((cell) => LAST_END.test(cell)) && medianWords > 5) return "lead";
  return most((cell) => !cell.includes("\n")) && medianWords >= 3 ? "line" : "words";
}

/** Words beside the numbers of a date: `Diterbitkan Senin, 12 Mei 2024 pukul 10.15 WIB`. */
const MOST_DATE_WORDS = 6;

const LEAST_SENTENCE = 5;
const LONGEST_DATE = 60;
const LONGEST_OF_LINES = 160;

/** A date with the writer or the outlet on lines of their own. */
const isDatedLines = (cell: string): boolean =>
  isDate(cell) || (cell.includes("\n") && cell.length < LONGEST_OF_LINES && isDated(cell.split("\n")));

/** Days that are above other lines, more than one of them behind the first line, are those of a schedule. */
function isDated(lines: readonly string[]): boolean {
  if (lines.some((line) => LAST_END.test(line) && wordsIn(line) > LEAST_SENTENCE)) return false;
  const dates = lines.map(isDate);
  const above = dates.filter((date, index) => date && index > 0 && dates[index + 1] === false).length;
  return dates.includes(true) && (dates[0] === true || above < 2);
}

/** No sentence, and no number alone: what a spreadsheet means by `45424` is told by its column's name only. */
const isDate = (cell: string): boolean =>
  cell.length < LONGEST_DATE &&
  !LAST_END.test(cell) &&
  !/^\d{1,7}(?:\.\d+)?$/.test(cell) &&
  (cell.match(/\p{L}+/gu)?.length ?? 0) <= MOST_DATE_WORDS &&
  readStated(cell, NO_CONTEXT) !== null;

const NO_CONTEXT = { order: "day_first", fetched: null } as const;

function isIndonesian(cells: readonly string[]): boolean {
  const text = cells.slice(0, 20).join("\n");
  const { language } = detectLanguage(text, tokenise(text));
  return language !== "en";
}

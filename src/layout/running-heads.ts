/** What a printed paper has above and below its pages: beside form feeds, or lines that count the pages. */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import type { Line } from "./lines.ts";

const LONGEST = 120;
/** Of the first page, the lines among which its head is. */
const FIRST_LINES = 3;

/** Indices of the lines beside a form feed that stand at another page's edge too, or close with the page's number. */
export function runningHeads(text: string, lines: readonly Line[]): number[] {
  return text.includes("\f") ? besideFormFeeds(text, lines) : aroundNumbers(text, lines);
}

function besideFormFeeds(text: string, lines: readonly Line[]): number[] {
  const edges = new Set<number>();
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1] as Line, lines[index] as Line];
    if (!text.slice(before.end, line.start).includes("\f")) continue;
    edges.add(index - 1);
    edges.add(index);
  }
  const folded = (index: number): string => foldedLine(text, lines[index] as Line);
  const places = new Set([...edges, ...lines.slice(0, FIRST_LINES).keys()]);
  const seen = new Map<string, number>();
  for (const index of places) seen.set(folded(index), (seen.get(folded(index)) ?? 0) + 1);
  const isRepeated = (index: number): boolean => folded(index) !== "" && (seen.get(folded(index)) ?? 0) > 1;
  return [...places].filter(
    (index) => isRepeated(index) || (edges.has(index) && endsInPage(text, lines[index] as Line)),
  );
}

/** Without its numbers; empty for a long line. */
const foldedLine = (text: string, { start, end }: Line): string =>
  end - start > LONGEST ? "" : text.slice(start, end).toLowerCase().replace(/\s+/g, " ").replace(/\d+/g, "0");

/** Pages that a text without form feeds has at least. */
const FEWEST_PAGES = 3;
const LAST_NUMBER = /(\d{1,4})\D{0,3}$/;
const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Lines that are the same on every page but for its number, which goes up by one; a day or the word for a page says
 * that they are a paper's, and what stands right beside them on every page is of its head too. `Tips 1`, `Tips 2` are
 * an article's own.
 */
function aroundNumbers(text: string, lines: readonly Line[]): number[] {
  for (const places of numbered(text, lines)) {
    if (places.length < FEWEST_PAGES || !countsUp(text, lines, places)) continue;
    const heads = withNeighbours(text, lines, places);
    const first = lines[places[0] as number] as Line;
    const isPaper = endsInPage(text, first) || YEAR.test(text.slice(first.start, first.end));
    if (isPaper || heads.length > places.length) return heads;
  }
  return [];
}

/** The places of lines that end in a number and are the same without it. */
function numbered(text: string, lines: readonly Line[]): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const endsInNumber = LAST_NUMBER.test(text.slice(Math.max(line.start, line.end - 8), line.end));
    const folded = endsInNumber ? foldedLine(text, line) : "";
    const same = groups.get(folded);
    if (same) same.push(index);
    else if (folded !== "") groups.set(folded, [index]);
  }
  return groups.values();
}

/** True where the last number of the line at each place is the one before and one. */
function countsUp(text: string, lines: readonly Line[], places: readonly number[]): boolean {
  const numbers = places.map((index) => {
    const { start, end } = lines[index] as Line;
    return Number(LAST_NUMBER.exec(text.slice(start, end))?.[1]);
  });
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] as number) + 1);
}

/** The places with those before and behind them at which the same stands on every page. */
function withNeighbours(text: string, lines: readonly Line[], places: readonly number[]): number[] {
  const found = [...places];
  for (const step of [-1, 1]) {
    for (let away = step; ; away += step) {
      const beside = places.map((index) => lines[index + away]);
      const folded = beside.map((line) => (line === undefined ? "" : foldedLine(text, line)));
      if (folded[0] === "" || folded.some((other) => other !== folded[0])) break;
      found.push(...places.map((index) => index + away));
    }
  }
  return found;
}

/** `Warta Desa | Halaman 2` */
function endsInPage(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST) return false;
  const words = text.slice(start, end).split(/\s+/);
  const [label = "", number = ""] = words.slice(-2);
  return /^\d{1,4}$/.test(number) && isWordOf(label, 0, label.length, C.page_link);
}

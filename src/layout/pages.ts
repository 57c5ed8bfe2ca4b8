/**
 * Whole pages as text: menus, lists of headlines, archives, counters and footers around the one article, told from it
 * by their structure. Lines without sentence punctuation come in runs there, sentences in the article.
 */
import { C } from "../language/classes.ts";
import { isWordOf } from "../language/words.ts";
import { isDoubleMark, isLower, isStop } from "../text/letters.ts";
import { isTitleCase, letterCase } from "./headline.ts";
import type { Line } from "./lines.ts";
import type { LineReading } from "./whole-lines.ts";

/** What a line of a page is: prose, a short sentence, a listed line, boilerplate that a rule has taken. */
type PageLine = "prose" | "other" | "listed" | "known";

/** Fewer listed lines are no page. */
const FEWEST_LISTED = 8;
/** Of them, beside what rules have taken of menus. */
const FEWEST_BESIDE_MENUS = 4;
const LONGEST_LISTED = 160;
const SHORTEST_PROSE = 50;
const SURE_PROSE = 160;
const LONGEST_MENU_ITEM = 30;
/** What a line is worth for the stretch that the article is, in characters of prose. */
const WORTH = { prose: 400, other: 20, listed: -60, known: -15, label: -250 } as const;
/** Prose outside the article is a teaser where so many lines part it from the article. */
const TEASER_DISTANCE = 3;
const LONGEST_TEASER = 320;
/** How far above the article its title may be. */
const TITLE_REACH = 14;
/** How far above the title, or below the article, its own time, byline and section may be. */
const OWN_REACH = 5;
const MENU_RUN = 5;
const HEADLINES = 3;
/** Signs that make a text a page. */
const SURE = 3;

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly readings: readonly (LineReading | null)[];
  readonly kinds: readonly PageLine[];
  /** Labels and headlines that stand inside an article. */
  readonly inserted: ReadonlySet<number>;
}

const NO_PAGE = { title: -1, listed: [] } as const;

/**
 * The line that is the title of a page's article, -1 where none is, and the indices of the lines that the page lists
 * around the article; none where the text is no page, unless one of its lines is known to be the `article`.
 * `isTitle` tells the title of the record. Linear.
 */
export function pageLines(
  text: string,
  lines: readonly Line[],
  readings: readonly (LineReading | null)[],
  isTitle: (line: Line) => boolean,
  article = -1,
): { readonly title: number; readonly listed: readonly number[] } {
  let short = 0;
  for (const line of lines) if (isUnstopped(text, line)) short++;
  if (short < FEWEST_LISTED && article < 0) return NO_PAGE;
  const kinds = lines.map((line, index) => (readings[index] ? "known" : kindOf(text, line)));
  const inserted = insertedLines(text, lines, readings, kinds);
  const page: Page = { text, lines, readings, kinds, inserted };
  const isPage = article >= 0;
  const [from, last] = isPage ? [article, article] : articleOf(page);
  const to = last < 0 || isPage ? last : endOfArticle(page, last);
  if (from < 0 || (!isPage && signsOf(page, from, to) < SURE)) return NO_PAGE;
  const title = titleOf(page, from, isTitle);
  const isListed = (index: number): boolean =>
    isPage && readings[index] === null ? index < from || index > to : isAround(page, index, title, from, to);
  const listed = kinds.flatMap((_, index) => (index !== title && isListed(index) ? [index] : []));
  return { title, listed };
}

/** True for a line that the page prints around its article, which is between `from` and `to`. */
function isAround(page: Page, index: number, title: number, from: number, to: number): boolean {
  const kind = page.kinds[index];
  if (kind === "known") return isOfOthers(page, index, title < 0 ? from : title, to);
  if (index >= from && index <= to)
    return kind === "listed" && (page.inserted.has(index) || isInHeadlines(page, index));
  return kind === "listed" || isTeaser(page, index, from, to);
}

const SENTENCE_BEFORE = /\p{Ll}\p{Ll}[.?]["”]? \p{Lu}/u;
const lengthOf = ({ start, end }: Line): number => end - start;

/** True for a line, not too long, that no sentence ends. */
function isUnstopped(text: string, line: Line): boolean {
  if (lengthOf(line) > LONGEST_LISTED) return false;
  const last = text.charCodeAt(line.end - 1);
  const stop = isDoubleMark(last) ? text.charCodeAt(line.end - 2) : last;
  // headlines ask, cry and break off (`Ini Dia ...`), but not after a sentence
  if (isStop(stop) && SENTENCE_BEFORE.test(text.slice(line.start, line.end))) return false;
  return stop !== 0x2e || text.startsWith("...", line.end - 3);
}

function kindOf(text: string, line: Line): PageLine {
  const length = lengthOf(line);
  const isStopped = !isUnstopped(text, line);
  if (!isStopped && length <= LONGEST_LISTED) return isSpeech(text, line) ? "other" : "listed";
  if (length < SHORTEST_PROSE) return "other";
  const { words, smallContent } = letterCase(text, line.start, line.end, 30);
  if (smallContent >= 2 && smallContent * 6 > words) return "prose";
  return length > SURE_PROSE && isMenuLine(text, line) ? "listed" : "other";
}

/** True for a line that says something in quotation marks: `"Ya, benar!"`. */
const isSpeech = (text: string, { start, end }: Line): boolean =>
  isDoubleMark(text.charCodeAt(start)) && (isStop(text.charCodeAt(end - 2)) || isStop(text.charCodeAt(end - 1)));

/** `Sepakbola · Italia · Inggris`, `Terkini Makro Bisnis Global`: a long line of names or links. */
const isMenuLine = (text: string, { start, end }: Line): boolean =>
  !isStop(text.charCodeAt(end - 1)) &&
  (isTitleCase(text, start, end) || text.slice(start, end).split(/ [·|»/] /u).length > 4);

/** The stretch of lines that holds the most prose for what else is in it; `[-1, -1]` where no prose is. */
function articleOf(page: Page): [from: number, to: number] {
  const { text, lines, kinds } = page;
  let isInList = false;
  let best = 0;
  let found: [number, number] = [-1, -1];
  let sum = 0;
  let from = 0;
  for (const [index, kind] of kinds.entries()) {
    const line = lines[index] as Line;
    // what a colon opens is the article's own list
    if (kind !== "listed" || text[line.end - 1] === ":") isInList = text[line.end - 1] === ":" && sum > 0;
    const listed = isInList || page.inserted.has(index) ? 0 : isListLabel(page, index) ? WORTH.label : WORTH[kind];
    const worth = kind === "prose" ? Math.min(WORTH.prose, lengthOf(line)) : listed;
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += worth;
    if (sum > best && kind === "prose") {
      best = sum;
      found = [from, index];
    }
  }
  while (found[0] >= 0 && kinds[found[0]] !== "prose") found[0]++;
  return found;
}

/** True for `Berita Terkait` above what is listed. */
const isListLabel = ({ readings, kinds }: Pick<Page, "readings" | "kinds">, index: number): boolean =>
  readings[index]?.kind === "related_link" && kinds[index + 1] === "listed";

/** Headlines below a label inside an article are no more. */
const MOST_INSERTED = 5;
/** `(abc/xyz)`, `(*)`: the codes of who wrote and edited, alone on a line. */
const CODES = /^[([][\w*]{1,8}(?: ?[/-] ?[\w*]{2,8}){0,3}[)\]]$/;

/**
 * Labels with a few headlines below that stand inside an article: prose comes behind them, and behind that, before
 * anything else is listed, what ends an article: codes, a byline, tags. Linear.
 */
function insertedLines(
  text: string,
  lines: readonly Line[],
  readings: Page["readings"],
  kinds: readonly PageLine[],
): ReadonlySet<number> {
  const isEnd = (index: number): boolean => {
    const { start, end } = lines[index] as Line;
    const kind = readings[index]?.kind;
    return kind === "byline" || kind === "tags" || (end - start < 40 && CODES.test(text.slice(start, end)));
  };
  const inserted = new Set<number>();
  let isEnded = false;
  let behindList = lines.length; // the first line that is not listed
  const goesOn: boolean[] = []; // what ends an article comes before what lists others
  for (let index = lines.length - 1; index >= 0; index--) {
    if (isEnd(index)) isEnded = true;
    else if (isListLabel({ readings, kinds }, index)) {
      isEnded = kinds[behindList] === "prose" && behindList - index <= MOST_INSERTED + 1 && goesOn[behindList] === true;
      for (let at = index; isEnded && at < behindList; at++) inserted.add(at);
    } else if (kinds[index] === "listed") isEnded = false;
    goesOn[index] = isEnded;
    if (kinds[index] !== "listed") behindList = index;
  }
  // below the end of the article, where its own codes or tags are, lists are of others
  const prose = kinds.indexOf("prose");
  const ended = kinds.findIndex((_, index) => index > prose && !inserted.has(index) && isEnd(index));
  return prose < 0 ? new Set() : new Set([...inserted].filter((index) => index > prose && index < ended));
}

/**
 * The last line that goes on with the article: its lists, verses, tables, up to any boilerplate, a menu or headlines in
 * a row. A day between them is their heading.
 */
function endOfArticle(page: Page, last: number): number {
  const { text, lines, kinds, readings } = page;
  let to = last;
  for (let at = last + 1; at < kinds.length; at++) {
    const line = lines[at] as Line;
    if (kinds[at] === "known" ? !isDay(readings[at], text, line) : isMenuItem(text, line)) break;
    if (kinds[at] === "listed" && isInHeadlines(page, at)) break;
    if (kinds[at] !== "known") to = at;
  }
  return to;
}

/** True for a day without a time of day. */
const isDay = (reading: LineReading | null | undefined, text: string, { start, end }: Line): boolean =>
  reading?.kind === "timestamp" && !/\d[:.]\d\d/u.test(text.slice(start, end));

/** `Home`, `Nasional`, `Tentang Kami`: what a rule has taken of a menu. */
const isOfMenu = (reading: LineReading | null | undefined): boolean =>
  reading?.kind === "breadcrumb" || reading?.kind === "navigation" || reading?.rule === "boilerplate/page-controls";

/** How much says that the text is a page, and not a list inside an article. */
function signsOf(page: Page, from: number, to: number): number {
  const { kinds, readings } = page;
  const outside = (index: number) => index < from || index > to;
  const listed = kinds.filter((kind, index) => kind === "listed" && outside(index)).length;
  const menus = readings.filter((reading, index) => outside(index) && isOfMenu(reading)).length;
  if (listed < FEWEST_BESIDE_MENUS || listed + menus < FEWEST_LISTED) return 0;
  const count = (is: (reading: LineReading, index: number) => boolean): number =>
    readings.filter((reading, index) => reading !== null && is(reading, index)).length;
  const isListed = (index: number): boolean => kinds[index] === "listed";
  const sections = page.lines.filter((line) => isMenuItem(page.text, line)).length;
  const beside = count(
    ({ kind, rule }, index) => isListed(index + 1) && (kind === "timestamp" || rule === "boilerplate/counter"),
  );
  const labels = count(({ kind }, index) => kind === "related_link" && isListed(index + 1) && isListed(index + 2));
  const controls = count(({ kind, rule }) => kind === "share" || rule === "boilerplate/page-controls");
  const signs: readonly [is: boolean, worth: number][] = [
    [menuRun(page) >= MENU_RUN, 2],
    [sections >= 3, 1],
    [sections >= 6, 2],
    [beside >= 3, 2],
    [repeated(page) >= 3, 1],
    [count(({ kind }) => kind === "copyright") > 0, 1],
    [labels > 0, 1],
    [labels > 1, 1],
    [controls >= 2, 1],
    [counted(page) >= 3, 1],
    [tallied(page, outside) >= 3, 2],
    [hasHeadBelowMenu(page, from), 2],
  ];
  return signs.reduce((sum, [is, worth]) => sum + (is ? worth : 0), 0);
}

/** The longest run of short lines above all prose, as of a menu. */
function menuRun({ lines, kinds }: Page): number {
  let run = 0;
  let longest = 0;
  const prose = kinds.indexOf("prose");
  for (let index = 0; index < prose; index++) {
    const isShort = lengthOf(lines[index] as Line) <= LONGEST_MENU_ITEM;
    run = isShort && (kinds[index] === "listed" || kinds[index] === "known") ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Lines of a menu above a headline; fewer may be the article's own head. */
const FEWEST_ABOVE = 4;

/** True where a headline with its byline or time below it comes after listed lines, and before the article. */
function hasHeadBelowMenu({ text, lines, kinds, readings }: Page, from: number): boolean {
  let above = 0;
  for (let index = 0; index < from; index++) {
    const line = lines[index] as Line;
    const below = readings[index + 1]?.kind;
    const isHead = (below === "timestamp" || below === "byline") && isTitleCase(text, line.start, line.end);
    if (kinds[index] !== "listed") continue;
    if (isHead && above >= FEWEST_ABOVE && mayBeTitle(text, line)) return true;
    above++;
  }
  return false;
}

/** How many listed lines are a part of an archive with the number of its articles: `Maret 2025 (12)`. */
const counted = ({ text, lines, kinds }: Page): number =>
  lines.filter(
    ({ start, end }, index) => kinds[index] === "listed" && /\p{L}.{0,40} \(\d{1,5}\)$/u.test(text.slice(start, end)),
  ).length;

const TALLY = /^\p{L}[\p{L} ]{2,30}\s{0,3}:\s{0,3}\d[\d.,]{0,12}$/u;

/** How many lines outside the article count its readers: `Kemarin : 118`. */
const tallied = ({ text, lines, kinds }: Page, isOutside: (index: number) => boolean): number =>
  lines.filter(
    ({ start, end }, index) => kinds[index] === "listed" && isOutside(index) && TALLY.test(text.slice(start, end)),
  ).length;

/** How many listed lines say what one before them says. */
function repeated({ text, lines, kinds }: Page): number {
  const written = lines.flatMap(({ start, end }, index) => (kinds[index] === "listed" ? [text.slice(start, end)] : []));
  return written.length - new Set(written).size;
}

const isMenuItem = (text: string, line: Line): boolean =>
  lengthOf(line) <= LONGEST_MENU_ITEM &&
  (isWordOf(text, line.start, line.end, C.section) || isWordOf(text, line.start, line.end, C.menu_item));

/**
 * The line above the article that is its title: the record's, else the one that the time or the writer follows, else
 * the last that is written as one, else the last that may be one; -1 where none is.
 */
function titleOf({ text, lines, kinds, readings }: Page, from: number, isTitle: (line: Line) => boolean): number {
  let cased = -1;
  let likely = -1;
  for (let index = from - 1; index >= Math.max(0, from - TITLE_REACH); index--) {
    const line = lines[index] as Line;
    if (isTitle(line)) return index;
    if (kinds[index] !== "listed" || !mayBeTitle(text, line)) continue;
    const next = readings[index + 1]?.kind;
    if (next === "timestamp" || next === "byline") return index;
    if (cased < 0 && isTitleCase(text, line.start, line.end)) cased = index;
    if (likely < 0) likely = index;
  }
  return cased >= 0 ? cased : likely;
}

/** True for four words or more, with a capital or a number first and no credit of a picture behind them. */
const mayBeTitle = (text: string, { start, end }: Line): boolean =>
  !(isLower(text.charCodeAt(start)) || "):-–—".includes(text[end - 1] as string)) &&
  letterCase(text, start, end, 4).words >= 4;

/** True where a listed line inside the article is one of several headlines in a row, no list of the article's own. */
function isInHeadlines({ text, lines, kinds }: Page, index: number): boolean {
  const isHeadline = (at: number): boolean => {
    const line = lines[at];
    if (line === undefined || kinds[at] !== "listed") return false;
    // `Ketapang FC vs Labuan FC 2-1` is a result
    if (/ vs |\d ?[-:] ?\d{1,2}$/u.test(text.slice(line.start, line.end))) return false;
    return letterCase(text, line.start, line.end).words >= 5 && isTitleCase(text, line.start, line.end);
  };
  let from = index;
  let to = index;
  while (isHeadline(from - 1)) from--;
  while (to - from < HEADLINES && isHeadline(to + 1)) to++;
  return isHeadline(index) && to - from + 1 >= HEADLINES;
}

/** True for a time, a byline or a section too far from the article to be its own. */
function isOfOthers({ readings }: Page, index: number, title: number, to: number): boolean {
  const kind = readings[index]?.kind;
  const isFar = index < title - OWN_REACH || index > to + OWN_REACH;
  return isFar && (kind === "timestamp" || kind === "byline" || kind === "breadcrumb");
}

/** True where prose or a short sentence outside the article is between lines that are none. */
function isTeaser(page: Page, index: number, from: number, to: number): boolean {
  const { kinds, lines, text } = page;
  let distance = index < from ? from - index : index - to;
  for (let at = to + 1; at < index && at <= to + TEASER_DISTANCE; at++) {
    if (isListLabel(page, at)) distance = Number.POSITIVE_INFINITY;
  }
  if (kinds[index] === "other" && !isStop(text.charCodeAt((lines[index] as Line).end - 1))) return true;
  if (lengthOf(lines[index] as Line) > LONGEST_TEASER) return false;
  return distance > TEASER_DISTANCE && isApart(kinds[index - 1]) && isApart(kinds[index + 1]);
}

const isApart = (kind: PageLine | undefined): boolean => kind !== "prose" && kind !== "other";

/** Lines that are boilerplate or metadata as a whole: by their first word, then by a rule that matches the line. */
import type { BlockKind } from "../core/document.ts";
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyWordOf, isWordOf, valuesOf } from "../language/words.ts";
import { isDoubleMark, isSpace, isStop, isUpper, skipSpaces } from "../text/letters.ts";
import { type BoilerplateRule, isInlineRule, isLineRule } from "./boilerplate-rule.ts";
import { BYLINE_WORDS, type Byline, type Bylines } from "./bylines.ts";
import type { Captions } from "./captions.ts";
import { isCodeLine } from "./code-lines.ts";
import { letterCase } from "./headline.ts";
import { imprintLines } from "./imprint.ts";
import { compileLinePattern, firstWord, firstWordOf, foldLine, matchesLine } from "./line-pattern.ts";
import type { Line } from "./lines.ts";
import type { PageMarks } from "./one-line.ts";
import type { Outlet } from "./outlet.ts";
import { pageLines } from "./pages.ts";
import { isPagination } from "./pagination.ts";
import { readerComments } from "./reader-comments.ts";
import { runningHeads } from "./running-heads.ts";
import { repeatsTitle } from "./shapes.ts";

/** What a line is, with what it says. */
export interface LineReading {
  readonly kind: BlockKind;
  readonly rule: string;
  /** Slug of the outlet that alone prints such lines. */
  readonly outlet: string | null;
  readonly byline: Byline | null;
}

/** A rule for whole lines, compiled. */
interface CompiledRule {
  readonly id: string;
  readonly kind: BlockKind;
  readonly outlet: string | null;
  /** `line` as written; `folded` gives it as `foldLine` does. */
  readonly takes: (line: string, folded: () => string) => boolean;
}

/** The rules that a line may meet, by its first word. */
type RulesByWord = ReadonlyMap<string, readonly CompiledRule[]>;

/** Above the title the name of a section is that of the article. */
const SECTION_REACH = 3;

/** Longer lines are never boilerplate as a whole. */
const LONGEST_BOILERPLATE = 520;
const LONGEST_METADATA = 180;
const LONGEST_CAPTION = 320;
const LONGEST_AUTHOR = 50;

function compileRule(
  rule: BoilerplateRule,
  outlet: string | null,
  outletName: string,
): Map<string | null, CompiledRule> {
  const compiled = new Map<string | null, CompiledRule>();
  const { id, kind } = rule;
  if (isInlineRule(rule)) return compiled;
  if (!isLineRule(rule)) {
    const line = new RegExp(rule.line.source.replaceAll("%outlet%", outletName), rule.line.flags);
    for (const word of rule.first) compiled.set(word, { id, kind, outlet, takes: (written) => line.test(written) });
    return compiled;
  }
  const byWord = new Map<string | null, string[]>();
  for (const line of rule.lines) {
    const word = firstWordOf(line);
    byWord.set(word, [...(byWord.get(word) ?? []), line]);
  }
  const longest = rule.longest ?? LONGEST_BOILERPLATE;
  for (const [word, lines] of byWord) {
    const patterns = lines.map(compileLinePattern);
    compiled.set(word, {
      id,
      kind,
      outlet,
      takes: (written, folded) =>
        written.length <= longest && patterns.some((pattern) => matchesLine(pattern, folded())),
    });
  }
  return compiled;
}

export interface WholeLines {
  /**
   * Reads every line: what it is where it is no part of the article's text, null where it is. `lastOwn` is the index
   * of the last line of the text itself, -1 where there is none. `article`: the line that is a page's article, where
   * that is known.
   */
  readonly read: (
    text: string,
    lines: readonly Line[],
    title: string | null,
    article?: number,
  ) => { readonly readings: readonly (LineReading | null)[]; readonly lastOwn: number };
  /** Of a page on one line, see one-line.ts. */
  readonly furnitureAt: PageMarks["furnitureAt"];
}

const EMPTY: Byline = { authors: [], editors: [] };
const writtenBy = (authors: readonly string[] | null): Byline | null => authors && { authors, editors: [] };

/** What a line may be that no rule takes and no label opens, in order. */
const metadataReaders = (bylines: Bylines, captions: Captions): readonly MetadataReader[] => [
  {
    rule: "boilerplate/glued-menu",
    kind: "navigation",
    read: (line) => (isGluedMenu(line) ? EMPTY : null),
  },
  {
    rule: "metadata/signature",
    kind: "byline",
    read: (line, { head }) => {
      const author = head ? bylines.readSignature(line) : null;
      return writtenBy(author === null ? null : [author]);
    },
  },
  { rule: "metadata/timestamp", kind: "timestamp", read: bylines.readTimestamp },
  {
    rule: "metadata/names",
    kind: "byline",
    read: (line, { head }) => writtenBy(head ? bylines.readNames(line) : null),
  },
  {
    rule: "metadata/closing-name",
    kind: "byline",
    read: (line, { last }) => writtenBy(last ? bylines.readClosingName(line) : null),
  },
  {
    rule: "boilerplate/page-links",
    kind: "pagination",
    read: (line) => (isPagination(line) ? EMPTY : null),
  },
  {
    rule: "boilerplate/caption",
    kind: "caption",
    read: (line) => (line.length <= LONGEST_CAPTION && captions.isCaption(line) ? EMPTY : null),
  },
];

const LONGEST_MENU = 400;
const FEWEST_GLUED = 2;

/** `BerandaNasionalDaerahOpini`, `Kebijakan PrivasiTentang KamiKontak`: items of a menu that lost what parted them. */
function isGluedMenu(line: string): boolean {
  if (line.length > LONGEST_MENU || !/\p{Ll}\p{Lu}/u.test(line)) return false;
  const items = line.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const known = items.filter((item) => MENU_ITEMS.has(item.toLowerCase())).length;
  return known >= FEWEST_GLUED && 2 * known > items.length;
}

interface Position {
  /** No body line has come yet. */
  readonly head: boolean;
  /** None follows. */
  readonly last: boolean;
}

interface MetadataReader {
  readonly rule: string;
  readonly kind: BlockKind;
  /** What the line says, null where it is another. */
  readonly read: (line: string, position: Position) => Byline | null;
}

/** `outletName` is an alternation of the names of all outlets. An outlet's own rules come before the general ones. */
export function createWholeLines(
  outlets: readonly Outlet[],
  general: readonly BoilerplateRule[],
  outletName: string,
  bylines: Bylines,
  captions: Captions,
): WholeLines {
  const byWord = new Map<string, CompiledRule[]>();
  const anyWord: CompiledRule[] = [];
  const add = (rule: BoilerplateRule, outlet: string | null): void => {
    for (const [word, compiled] of compileRule(rule, outlet, outletName)) {
      if (word === null) anyWord.push(compiled);
      else byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
    }
  };
  for (const { slug, boilerplate } of outlets) for (const rule of boilerplate) add(rule, slug);
  for (const rule of general) add(rule, null);
  const rules: RulesByWord = byWord;

  /** The rule that takes the line, by its first word or by none. */
  const ruleOf = (line: string, candidates: readonly CompiledRule[] | undefined): CompiledRule | undefined => {
    if (candidates === undefined && anyWord.length === 0) return undefined;
    let known: string | undefined;
    const folded = (): string => {
      known ??= foldLine(line);
      return known;
    };
    const takes = (rule: CompiledRule): boolean => rule.takes(line, folded);
    return candidates?.find(takes) ?? anyWord.find(takes);
  };

  const readers = metadataReaders(bylines, captions);
  const readMetadata = (line: string, position: Position): LineReading | null => {
    for (const { rule, kind, read } of readers) {
      const byline = read(line, position);
      if (byline) return reading(kind, rule, byline);
    }
    return null;
  };

  const readLine = (text: string, { start, end }: Line, position: Position): LineReading | null => {
    const length = end - start;
    const code = (): LineReading | null =>
      isCodeLine(text, start, end) ? reading("code", "boilerplate/code-line") : null;
    if (length > LONGEST_BOILERPLATE) return code();
    const word = firstWord(text, start, end);
    const candidates = rules.get(word);
    const labelled = BYLINE_WORDS.has(word);
    const known = candidates !== undefined || anyWord.length > 0 || labelled;
    if (!known && length > LONGEST_METADATA && !mayBeCaption(text, start, end)) return code();
    const line = text.slice(start, end);
    const rule = ruleOf(line, candidates);
    const byline = labelled ? bylines.readByline(line) : null;
    if (rule) return { kind: rule.kind, rule: rule.id, outlet: rule.outlet, byline };
    return byline ? reading("byline", "metadata/byline", byline) : (code() ?? readMetadata(line, position));
  };

  return {
    read(text, lines, title, article) {
      let head = true;
      const readings = lines.map((line, index) => {
        const found = readLine(text, line, { head, last: index === lines.length - 1 });
        // a title may stand above the byline: what is short does not end the head
        if (!found && line.end - line.start > LONGEST_METADATA) head = false;
        return found;
      });
      readLabelledNames(text, lines, readings, bylines);
      readSections(text, lines, readings);
      readShortMenu(text, lines, readings);
      if (article !== undefined) readAuthorsBesideTime(text, lines, readings, bylines);
      const isTitle = ({ start, end }: Line): boolean => title !== null && repeatsTitle(title, text.slice(start, end));
      const page = pageLines(text, lines, readings, isTitle, article);
      const isWriter = (index: number): boolean =>
        page.title >= 0 &&
        index > page.title &&
        index <= page.title + SECTION_REACH &&
        authorBesideTime(text, lines, readings, index, bylines) !== null;
      const listed = page.listed.filter((index) => !isWriter(index));
      for (const index of listed) readings[index] = reading("navigation", "layout/page-listing");
      if (page.title >= 0) readings[page.title] = reading("title", "title/page");
      for (const index of readerComments(text, lines)) readings[index] = reading("other", "boilerplate/reader-comment");
      readSchedule(text, lines, readings);
      readDateHeadings(text, lines, readings);
      readAuthorsBesideTime(text, lines, readings, bylines);
      readSignedNames(text, lines, readings);
      for (const index of imprintLines(text, lines, (line) => readings[line] === null)) {
        readings[index] = reading("copyright", "boilerplate/imprint");
      }
      for (const index of runningHeads(text, lines)) readings[index] ??= reading("navigation", "layout/running-head");
      return { readings, lastOwn: readings.lastIndexOf(null) };
    },
    furnitureAt(text, at, end) {
      const word = firstWord(text, at, end);
      const candidates = rules.get(word) ?? [];
      const isNamed = MENU_FIRST.has(word);
      const mayBeTimed = mayBeTime(text, at, word);
      if (candidates.length === 0 && !isNamed && !mayBeTimed) return null;
      const ends = wordEnds(text, at, end);
      const isItem = (to: number): boolean =>
        text[to - 1] !== ":" && (isWordOf(text, at, to, C.menu_item) || isWordOf(text, at, to, C.section));
      const isLone = (to: number): boolean => to === ends[0] && text[to - 1] !== ":";
      const item = isNamed ? (ends.findLast(isItem) ?? -1) : -1;
      const isRuled = (to: number): boolean => isAround(ruleOf(text.slice(at, to), candidates), text, at, to);
      const ruled = candidates.length === 0 ? -1 : (ends.find((to) => to > item && isRuled(to)) ?? -1);
      if (ruled > 0) return { end: ruled, strength: isLone(ruled) ? "likely" : "sure" };
      if (item > 0) return { end: item, strength: "weak" };
      const time = mayBeTimed && ends.findLast((to) => bylines.readTimestamp(text.slice(at, to)));
      return time ? { end: time, strength: "time" } : null;
    },
  };
}

/** Kinds of line that pages print around an article, and seldom inside it. */
const AROUND: ReadonlySet<BlockKind> = new Set([
  "share",
  "navigation",
  "breadcrumb",
  "pagination",
  "tags",
  "copyright",
  "related_link",
  "timestamp",
]);
const PAGE_CONTROLS = "boilerplate/page-controls";
const MOST_WORDS = 9;

/** A number alone is a page's, or counts something. */
const isAround = (rule: CompiledRule | undefined, text: string, at: number, to: number): boolean =>
  rule !== undefined && (AROUND.has(rule.kind) || rule.id === PAGE_CONTROLS) && /\p{L}/u.test(text.slice(at, to));

const TIME_REACH = 110;
/** True for a day of the week or a number with a clock time behind. */
const mayBeTime = (text: string, at: number, word: string): boolean =>
  (word === "0" || isWordOf(word, 0, word.length, C.weekday)) && CLOCK.test(text.slice(at, at + TIME_REACH));
/** What is in a menu, of one word or several, and the first words of it. */
const MENU_ITEMS: ReadonlySet<string> = new Set([...LEXICON.wordsOf("menu_item"), ...LEXICON.wordsOf("section")]);
const MENU_FIRST: ReadonlySet<string> = new Set([...MENU_ITEMS].map((item) => firstWord(item, 0, item.length)));
const FEWEST_MENU_WORDS = 4;

/** True for a stretch with some words of menus and footers, all with a capital. */
export function hasMenu(stretch: string): boolean {
  let found = 0;
  for (const word of stretch.split(" ")) {
    const first = word.charCodeAt(0);
    if (isUpper(first) && MENU_FIRST.has(word.toLowerCase()) && ++found >= FEWEST_MENU_WORDS) return true;
  }
  return false;
}

/** Where each of the next words ends. */
function wordEnds(text: string, from: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < end && ends.length < MOST_WORDS; at = skipSpaces(text, at, end)) {
    while (at < end && !isSpace(text.charCodeAt(at))) at++;
    ends.push(at);
  }
  return ends;
}

const mayBeCaption = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_CAPTION && (text[end - 1] === ")" || text[end - 2] === ")");

const reading = (kind: BlockKind, rule: string, byline: Byline | null = null): LineReading => ({
  kind,
  rule,
  outlet: null,
  byline,
});

/** A menu above a title is no longer, nor are its items. */
const MENU_REACH = 12;
const LONGEST_ITEM = 24;
const ITEM_WORDS = 2;
const HEADLINE_WORDS = 4;

/**
 * A menu of a few items above the headline, one of them at least known as such: the time of publication or prose is
 * below it, and nothing but items above.
 */
function readShortMenu(text: string, lines: readonly Line[], readings: (LineReading | null)[]): void {
  const isKnownItem = (index: number): boolean => {
    const { start, end } = lines[index] as Line;
    const found = readings[index];
    if (found) return found.kind === "breadcrumb" || found.kind === "navigation" || found.rule === PAGE_CONTROLS;
    return MENU_ITEMS.has(text.slice(start, end).toLowerCase());
  };
  const isItem = ({ start, end }: Line): boolean =>
    end - start <= LONGEST_ITEM && letterCase(text, start, end, ITEM_WORDS + 1).words <= ITEM_WORDS;
  let known = 0;
  const from = opensWithWindowTitle(text, lines) ? 1 : 0;
  let at = from;
  for (; at < lines.length && at < MENU_REACH; at++) {
    if (isKnownItem(at)) known++;
    else if (readings[at] !== null || !isItem(lines[at] as Line)) break;
  }
  const [headline, below] = [lines[at], lines[at + 1]];
  if (known === 0 || at < from + 2 || headline === undefined || below === undefined) return;
  if (readings[at] || endsInStop(text, headline) || !hasFourWords(text, headline)) return;
  const kind = readings[at + 1]?.kind;
  if (kind !== "timestamp" && kind !== "byline" && !endsInStop(text, below)) return;
  for (let index = 0; index < at; index++) readings[index] ??= reading("navigation", "boilerplate/short-menu");
}

/** `Jembatan Dibuka | Kabar Desa` above a menu, and `Jembatan Dibuka` below: what a browser's window is called. */
function opensWithWindowTitle(text: string, lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first === undefined) return false;
  const written = text.slice(first.start, first.end);
  const isTitle = ({ start, end }: Line): boolean =>
    end - start > LONGEST_ITEM &&
    written.startsWith(text.slice(start, end)) &&
    WINDOW_TAIL.test(written.slice(end - start));
  return lines.slice(1, MENU_REACH + 1).some(isTitle);
}
const WINDOW_TAIL = /^ [-–—|•·»] .{2,60}$/u;

const hasFourWords = (text: string, { start, end }: Line): boolean =>
  letterCase(text, start, end, HEADLINE_WORDS).words >= HEADLINE_WORDS;

/** The section alone on a line above the title. */
function readSections(text: string, lines: readonly Line[], readings: (LineReading | null)[]): void {
  for (const [index, line] of lines.slice(0, SECTION_REACH).entries()) {
    if (readings[index] || index + 1 >= lines.length) continue;
    if (!isWordOf(text, line.start, line.end, C.section)) return;
    readings[index] = reading("breadcrumb", "boilerplate/section");
  }
}

/** A day without a time of day is no moment of publication where others are subheadings too. */
const CLOCK = /\d[:.]\d\d/u;

/**
 * Days that are subheadings: below the article's first words, each above a line of its own, and more than one of them,
 * or one where the time of publication is above.
 */
function readDateHeadings(text: string, lines: readonly Line[], readings: (LineReading | null)[]): void {
  const body = readings.findIndex((found, index) => found === null && endsProse(text, lines[index] as Line));
  if (body < 0) return;
  const found: number[] = [];
  let first = -1;
  let isTold = false;
  for (const [index, known] of readings.entries()) {
    if (known?.rule !== "metadata/timestamp") continue;
    const { start, end } = lines[index] as Line;
    if (CLOCK.test(text.slice(start, end))) isTold = true;
    else if (index === body - 1) first = index;
    else if (index < body) isTold = true;
    else if (readings[index + 1] === null) found.push(index);
  }
  // a chronicle may begin with its first day, which is earlier than the others; an article is later than they are
  const opens = first >= 0 && found.length > 1 && yearIn(text, lines[first]) < yearIn(text, lines[found[0] as number]);
  if (found.length < (isTold || first >= 0 ? 1 : 2)) return;
  for (const index of opens ? [first, ...found] : found) readings[index] = reading("heading", "body/date-heading");
}

/** So many days above lines of a list are its subheadings. */
const FEWEST_DAYS = 2;

/**
 * A schedule: days, each later than the one before it and above a line that is no sentence, behind a line of the text.
 * A list of headlines has its days below them and the latest first.
 */
function readSchedule(text: string, lines: readonly Line[], readings: (LineReading | null)[]): void {
  const body = readings.indexOf(null);
  if (body < 0) return;
  let found: number[] = [];
  let before = 0;
  for (let index = body + 1; index < lines.length; index++) {
    // the day below a title is that of publication, whatever follows the article
    if (readings[index] === null && endsProse(text, lines[index] as Line)) {
      if (found.length >= FEWEST_DAYS) break;
      found = [];
      before = 0;
    }
    const day = scheduledDay(text, lines, readings, index);
    if (day === null) continue;
    if (day <= before) return;
    before = day;
    found.push(index);
  }
  if (found.length < FEWEST_DAYS) return;
  for (const index of found) {
    readings[index] = reading("heading", "body/date-heading");
    if (readings[index + 1]?.rule === CLOSING_NAME) readings[index + 1] = null;
  }
}

/** The day that a line is, above a line of a list; null where it is none. */
function scheduledDay(
  text: string,
  lines: readonly Line[],
  readings: readonly (LineReading | null)[],
  index: number,
): number | null {
  if (readings[index]?.rule !== "metadata/timestamp" || !isListed(text, lines, readings, index + 1)) return null;
  const { start, end } = lines[index] as Line;
  const written = text.slice(start, end);
  return CLOCK.test(written) || !DAY_FIRST.test(written) ? null : dayIn(written);
}

const WRITTEN_DAY = /(\d{1,2})[ /-](\d{1,2}|\p{L}{3,12})[ /-](\d{4})/u;
const MONTHS: ReadonlyMap<string, string> = new Map(
  (["month", "month_short", "month_english"] as const).flatMap((name) => valuesOf(name, "month")),
);

/** A number that is larger for a later day; null where no day with its year is written. */
function dayIn(line: string): number | null {
  const [, day, month = "", year] = WRITTEN_DAY.exec(line) ?? [];
  const number = Number(MONTHS.get(month.toLowerCase()) ?? month);
  return Number.isNaN(number) || year === undefined ? null : (Number(year) * 100 + number) * 100 + Number(day);
}

/** A day of the week or a number: `Diperbarui 6 Mei 2025` is no subheading. */
const DAY_FIRST = new RegExp(`^(?:${anyWordOf("weekday")}\\b|\\d)`, "iu");
const CLOSING_NAME = "metadata/closing-name";

/** True for a line of the text that is no sentence; a place in capitals on the last line may look like a writer. */
function isListed(
  text: string,
  lines: readonly Line[],
  readings: readonly (LineReading | null)[],
  index: number,
): boolean {
  const line = lines[index];
  const known = readings[index];
  if (line === undefined || (known && known.rule !== CLOSING_NAME)) return false;
  return !endsProse(text, line);
}

const yearIn = (text: string, line: Line | undefined): number =>
  Number(/(?<!\d)\d{4}(?!\d)/.exec(text.slice(line?.start, line?.end))?.[0]);

/** A sentence ends, or a list is announced. */
const endsProse = (text: string, line: Line): boolean => text[line.end - 1] === ":" || endsInStop(text, line);

const endsInStop = (text: string, { start, end }: Line): boolean =>
  end - start > LONGEST_METADATA || isStop(text.charCodeAt(end - (isDoubleMark(text.charCodeAt(end - 1)) ? 2 : 1)));

/** `Reporter` alone on a line, and a person's name on the next. */
function readLabelledNames(
  text: string,
  lines: readonly Line[],
  readings: (LineReading | null)[],
  { readByline, readPerson }: Bylines,
): void {
  for (const [index, { start, end }] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined || readings[index] || readings[index + 1] || end - start > LONGEST_ITEM) continue;
    if (below.end - below.start > LONGEST_AUTHOR || !isWordOf(text, start, end, C.byline_label)) continue;
    const name = text.slice(below.start, below.end);
    const byline = readPerson(name) === null ? null : readByline(`${text.slice(start, end)}: ${name}`);
    if (byline === null) continue;
    readings[index] = reading("byline", "metadata/byline", EMPTY);
    readings[index + 1] = reading("byline", "metadata/byline", byline);
  }
}

/** A writer whom a byline names, alone on a line below the text: `RINA LESTARI`. */
function readSignedNames(text: string, lines: readonly Line[], readings: (LineReading | null)[]): void {
  const authors = new Set(readings.flatMap((found) => found?.byline?.authors ?? []).map((name) => name.toLowerCase()));
  if (authors.size === 0) return;
  for (const [index, { start, end }] of lines.entries()) {
    if (readings[index] !== null || end - start > LONGEST_AUTHOR) continue;
    if (authors.has(text.slice(start, end).toLowerCase())) {
      readings[index] = reading("byline", "metadata/names", EMPTY);
    }
  }
}

/** A person's name alone on the line before or after the time of publication. */
function readAuthorsBesideTime(
  text: string,
  lines: readonly Line[],
  readings: (LineReading | null)[],
  bylines: Bylines,
): void {
  for (const index of lines.keys()) {
    const author = authorBesideTime(text, lines, readings, index, bylines);
    if (author) readings[index] = reading("byline", "metadata/author-beside-time", { authors: [author], editors: [] });
  }
}

function authorBesideTime(
  text: string,
  lines: readonly Line[],
  readings: readonly (LineReading | null)[],
  index: number,
  { readPerson }: Bylines,
): string | null {
  const line = lines[index];
  if (!line || index === 0 || readings[index] !== null || line.end - line.start > LONGEST_AUTHOR) return null;
  const besideTime = readings[index + 1]?.kind === "timestamp" || readings[index - 1]?.kind === "timestamp";
  return besideTime ? readPerson(text.slice(line.start, line.end)) : null;
}

/** Bylines and timestamp lines: the article's printed metadata. */
import { type BaseClass, C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf } from "../language/patterns.ts";
import { GIVEN_NAMES } from "../language/person-names.ts";
import { anyWordOf, isVerbAt, isWordOf, valuesOf } from "../language/words.ts";
import { type KnownNames, mayBePerson } from "./known-names.ts";
import type { OutletNames } from "./outlet-names.ts";

/** What a byline says. */
export interface Byline {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

const BYLINES = valuesOf("byline_label", "byline");
const labelsOf = (...values: readonly string[]): string[] =>
  BYLINES.flatMap(([word, value]) => (values.includes(value) ? [word] : []));
const LONG_LABELS = labelsOf("author", "editor");
/** Labels so short that only a colon makes them one. */
const SHORT_LABELS = labelsOf("author_colon", "editor_colon");
/** Of those who are no writers: photographers, publishers. */
const STAFF_LABELS = labelsOf("staff_colon");
const EDITOR_LABELS = labelsOf("editor", "editor_colon");

/** First words of bylines. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(BYLINES.map(([word]) => word.split(" ", 1)[0] as string));

// `Penulis: X`, `Penulis X | Editor Y`; a label may be glued to the name before it: `Rina LestariEditor: Budi`
const LABELLED = new RegExp(
  `(${anyOf(LONG_LABELS)})\\s*(?:[:|]|(?=\\s[A-Z]))\\s*|\\b(${anyOf([...SHORT_LABELS, ...STAFF_LABELS])})\\s*:\\s*`,
  "giu",
);
const PERSON = /^[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}\p{Ll}][\p{L}.'’()-]*){0,5}$/u;
/** `Kontributor Ambon, Rina Lestari`: the place is no name. */
const CONTRIBUTOR_PLACE = /\b([Kk]ontributor|KONTRIBUTOR)\s+\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3},\s*/gu;
/** Small letters that are of no name. */
const PROSE = new RegExp(`\\s(?!(?:dan|${anyOf(LEXICON.wordsOf("name_particle"))})\\s)\\p{Ll}|[.!?]$`, "u");
const REPORT = new RegExp(`^laporan ${anyOf(LEXICON.wordsOf("reporter"))}\\s+([^,:]{2,50})[,:]\\s*(.{2,80})$`, "iu");
const LONGEST_BYLINE = 180;
/** After a label with a colon a name may be odd, or missing, in a line no longer. */
const LONGEST_LABEL_LINE = 50;

/** What parts people and outlets before a time. */
const PARTS = /\s{0,9}(?:[,;&/|·•]|\s[-–]|\bdan\b)\s{0,9}/u;
/** `Rabu, 28 Jul 2021 10:15 WIB | Oleh: Rina Lestari` */
const LABELLED_TIMESTAMP = /^([^|]{6,60}?) ?\| ?([^|]{6,60})$/;
/** `- Selasa, 20 September 2022 | 09:41 WIB`: what parted the time from the name above it. */
const LEADING_MARK = /^[-–—|•·] /u;
const BRAND = /^\p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d.-]*){0,2}$/u;
const isHeadlineVerb = (word: string): boolean => isVerbAt(word.toLowerCase(), 0, word.length);

const isWholeName = (name: string): boolean => name.includes(" ") && PERSON.test(name);

export interface Bylines {
  /** A line whose first word is one of `BYLINE_WORDS`; null where it is no byline (`Oleh karena itu ...`). */
  readonly readByline: (line: string) => Byline | null;
  /** `Rina Lestari - detikNews`, `Rina Lestari, Kompas.com`: a name with the outlet after it, alone on its line. */
  readonly readSignature: (line: string) => string | null;
  /**
   * A line that is nothing but the time of publication, with the authors that may come before it: `Rabu, 28 Jul 2021
   * 10:15 WIB`, `Kompas.com - 28/07/2021, 10:15 WIB`, `Rina Lestari, Okezone · Rabu 28 Juli 2021 10:15 WIB`. Null
   * where it is no such line.
   */
  readonly readTimestamp: (line: string) => Byline | null;
  /** `Rina Lestari`: a person's name alone on a line. */
  readonly readPerson: (line: string) => string | null;
  /** `Rina Lestari | Budi Santoso`: two or three names between bars, alone on a line above the text. */
  readonly readNames: (line: string) => readonly string[] | null;
  /**
   * Where the byline begins that ends the span, after a headline: `Rina Lestari`, `Oleh Rina Lestari`, `Rina Lestari -
   * detikNews`, `CNN Indonesia`, `Tayang:`; -1 where none does.
   */
  readonly closingAt: (text: string, start: number, end: number) => number;
  /** `DEWI LESTARI | ANTARA`: the author in capitals, alone on the last line. */
  readonly readClosingName: (line: string) => readonly string[] | null;
}

const MOST_BYLINE_WORDS = 7;
const FEWEST_TITLE_WORDS = 3;
const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);
/** What may come before a name or a time, behind a headline. */
const CLOSING_LABEL = new RegExp(
  `^(?:${anyOf(LONG_LABELS)}|${anyWordOf("publishing", "agent_marker")}|by)` +
    `(?: ${anyWordOf("agent_marker", "at_time")})?\\s?:?(?:\\s+|$)`,
  "iu",
);

/** `, Jurnalis -`, `•`: what may come between a name and a time. */
const CLOSING_TAIL = new RegExp(`(?:\\s?,\\s?${anyOf(LONG_LABELS)})?\\s?[-–|,·•]?$`, "iu");

export function createBylines({ signature, byName, byDomain }: OutletNames, known?: KnownNames): Bylines {
  const outletTail = new RegExp(`\\s*[-–|/,]\\s*${signature}\\s*$`, "iu");
  const isOutletName = (written: string): boolean => {
    const name = written.trim().toLowerCase();
    return byName.has(name) || byDomain.has(name);
  };

  const isPerson = (name: string): boolean => isWholeName(name) && mayBePerson(name, known);
  /** People, an outlet, or up to three words with capitals that may name one: no headline. */
  const isCreditPart = (part: string): boolean =>
    isOutletName(part) || isPerson(part) || (BRAND.test(part) && !part.split(" ").some(isHeadlineVerb));

  /** The names of people in a list, without the outlet after them, the brackets and labels around them. */
  const people = (written: string): string[] =>
    written
      .split(/\s{0,9}(?:[,;&/|]|\bdan\b)\s{0,9}/u)
      .map((part) =>
        part
          .replace(outletTail, "")
          .replace(/^(?:oleh\s*:?|by\s*:)\s*/iu, "")
          .replace(/^[\s(|:;,-]+|[\s)|:;,.-]{1,40}$/gu, "")
          .replace(/\s+/gu, " "),
      )
      .filter((name) => name.length > 2 && name.length < 60 && PERSON.test(name) && !/^admin/i.test(name));

  const isNamed = (written: string): boolean => {
    const name = written.replace(outletTail, "").trim();
    return name === "" || isOutletName(name) || (GIVEN.has(name.split(" ", 1)[0] as string) && isPerson(name));
  };
  const isClosing = (written: string): boolean => {
    const rest = written.replace(CLOSING_LABEL, "").replace(CLOSING_TAIL, "");
    return rest === "" ? rest !== written : isNamed(rest);
  };

  return {
    closingAt(text, start, end) {
      const starts = [...text.slice(start, end).matchAll(/(?<=^|\s)\S/gu)].map(({ index }) => start + index);
      const first = Math.max(FEWEST_TITLE_WORDS, starts.length - MOST_BYLINE_WORDS);
      return starts.slice(first).find((at) => isClosing(text.slice(at, end))) ?? -1;
    },
    readByline(written) {
      if (written.length > LONGEST_BYLINE) return null;
      const line = written.replace(CONTRIBUTOR_PLACE, "$1: ");
      const report = REPORT.exec(line);
      if (report) {
        const authors = people(report[2] as string);
        return authors.length > 0 ? { authors, editors: [] } : null; // `Laporan wartawan Radar Desa, massa juga ...`
      }
      const byline = labelledNames(line, people);
      return byline !== null && isByline(line, byline) ? byline : null;
    },
    readSignature(line) {
      if (line.length > 70 || !outletTail.test(line)) return null;
      const name = line.replace(outletTail, "");
      return isWholeName(name) ? name : null;
    },
    readTimestamp(written) {
      if (written.length > 110 || !HAS_DATE.test(written)) return null;
      const line = written.replace(LEADING_MARK, "");
      if (TIMESTAMP.test(line)) return { authors: [], editors: [] };
      const [, stamp = "", label = ""] = LABELLED_TIMESTAMP.exec(line) ?? [];
      if (TIMESTAMP.test(stamp)) return labelledNames(label, people);
      const before = CREDITED_TIMESTAMP.exec(line)?.[1];
      if (before === undefined) return null;
      const names = people(before.replace(/[·•]/gu, "|"));
      const authors = names.filter((name) => isPerson(name) && !isOutletName(name));
      // what comes before a date is an outlet or people; a place and a day open a sentence, a headline may end in one
      const isCredit = before.split(PARTS).every((part) => part === "" || isCreditPart(part));
      return isCredit && (authors.length > 0 || isOutletName(before)) ? { authors, editors: [] } : null;
    },
    readPerson: (line) => (line.split(" ").length <= 4 && isPerson(line) && !isOutletName(line) ? line : null),
    readNames(line) {
      if (line.length > 90 || !line.includes("|")) return null;
      const parts = line.split("|").map((part) => part.trim());
      return parts.length <= 3 && parts.every(isPerson) ? parts : null;
    },
    readClosingName(line) {
      if (line.length > 60 || line !== line.toUpperCase()) return null;
      const parts = line.split(/\s{0,9}[|,/]\s{0,9}/u).filter((part) => !isOutletName(part));
      return parts.length > 0 && parts.length <= 3 && parts.every(isPerson) ? parts : null;
    },
  };
}

/** The names after each label of the line; null where it does not begin with one. */
function labelledNames(line: string, people: (written: string) => string[]): Byline | null {
  const labels = Array.from(line.matchAll(LABELLED));
  if (line.slice(0, labels[0]?.index).replace(/[\s(]/gu, "") !== "") return null;
  const authors: string[] = [];
  const editors: string[] = [];
  for (const [k, match] of labels.entries()) {
    const label = (match[1] ?? (match[2] as string)).toLowerCase();
    if (STAFF_LABELS.includes(label)) continue;
    const edited = EDITOR_LABELS.includes(label);
    const names = people(line.slice(match.index + match[0].length, labels[k + 1]?.index));
    (edited ? editors : authors).push(...names);
  }
  return { authors, editors };
}

/**
 * True where a line with labels is a byline: with a colon its names may be odd; without one, nothing but names may
 * follow.
 */
function isByline(line: string, { authors, editors }: Byline): boolean {
  const named = authors.length + editors.length > 0;
  const colon = /^\(?([\p{L} ]{2,20}?)\s*[:|]/u.exec(line)?.[1]?.toLowerCase();
  if (colon !== undefined && STAFF_LABELS.includes(colon)) return line.length < LONGEST_LABEL_LINE;
  if (colon !== undefined && (named || (!SHORT_LABELS.includes(colon) && line.length < LONGEST_LABEL_LINE)))
    return true;
  const [label] = line.matchAll(LABELLED);
  const prose = PROSE.test(line.slice(label ? label.index + label[0].length : 0));
  return named && !prose && line.length < (line.includes("|") ? 120 : 60);
}

const CAPITALISED = /^\p{Lu}[\p{L}.'’-]+$/u;
const LONGEST_WRITER = 4;

/** True for what a writer is: `Dosen`, `Mahasiswa`. */
const isCalling = (word: string): boolean =>
  [C.office, C.person, C.calling].some((name) => isWordOf(word, 0, word.length, name));

/**
 * The writer of an essay and what he is: `Rina Lestari dosen di ...`; null where no name of two words or more comes
 * first.
 */
export function readEssayist(line: string): Byline | null {
  const name: string[] = [];
  for (const written of line.split(" ", LONGEST_WRITER + 1)) {
    const word = written.split(",", 1)[0] as string;
    const closes = name.length > 1 && (/^\p{Ll}/u.test(word) || isCalling(word));
    if (closes) return { authors: [name.join(" ")], editors: [] };
    if (!CAPITALISED.test(word) || name.length === LONGEST_WRITER) return null;
    name.push(word);
    if (word !== written) return name.length > 1 ? { authors: [name.join(" ")], editors: [] } : null;
  }
  return null;
}

const wordsOf = (...classes: readonly BaseClass[]): string => anyWordOf(...classes).replaceAll("'", "['’]?");
const MONTH = `${wordsOf("month", "month_short", "month_english")}`;
const DAY = wordsOf("weekday");
const ZONE = wordsOf("zone");
const DATE =
  `(?:\\d{1,2}[ -]${MONTH}[ -]\\d{4}|` +
  `\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}, \\d{4})`;
const CLOCK = `(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s{0,3}(?:${ZONE}|am|pm))?)`;
/** A day, and its clock time where there is one: `Senin (3/3/2025) pukul 05:28 WIB`. */
export const STAMP =
  `(?:${DAY}\\s{0,3},?\\s{0,3})?\\(?${DATE}\\)?` +
  `(?:\\s{0,3}[,|-]?\\s{0,3}(?:${wordsOf("clock_word")})?\\s{0,3}${CLOCK}(?:\\s{0,3}${ZONE})?)?`;
const MOMENT =
  `(?:(?:last |terakhir )?${wordsOf("publishing")}\\s{0,3}(?:pada|on)?\\s{0,3}:?\\s{0,3})?` +
  `(?:${DAY}\\s{0,3}[,/|]?\\s{0,3})?${DATE}(?:\\s{0,3}[,|/•·-]?\\s{0,3}(?:${wordsOf("clock_word")}|at)?` +
  `\\s{0,3}${CLOCK}(?:\\s{0,3}${ZONE})?)?[\\s,|)]{0,9}` +
  `(?:[|·•-]?\\s{0,3}(?:dibaca\\s{0,3}:?\\s{0,3})?\\d[\\d.,]{0,12}\\s?[km]?\\s{0,3}${wordsOf("reader_count")}` +
  "(?:\\s{0,3}dibaca)?\\s{0,3})?$";
/** What every date of a moment has: most lines have none, and the patterns of moments are costly to compile. */
const HAS_DATE = /\d{4}|\d[/-]\d{1,2}[/-]\d{2}/;
const TIMESTAMP = new RegExp(`^${MOMENT}`, "iu");
const CREDITED_TIMESTAMP = new RegExp(`^([^\\d]{2,60}?)\\s{0,3}[-–|,·•]\\s{0,3}${MOMENT}`, "iu");

/**
 * Datelines: the place and the outlet's name at the head of the first paragraph. Forms are templates: those that the
 * press shares, for every outlet and for host names that are in no table, and those that an outlet has of its own.
 */

import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { anyOf, escapePattern } from "../language/patterns.ts";
import { isWordOf } from "../language/words.ts";
import { letterCase } from "./headline.ts";
import type { KnownNames } from "./known-names.ts";
import type { Outlet } from "./outlet.ts";
import type { OutletNames } from "./outlet-names.ts";

export interface Dateline {
  /** Where the paragraph's own words begin. */
  readonly end: number;
  readonly place: string | null;
  /** True where an outlet is named, one of no table too. */
  readonly named: boolean;
  /** Slug of the outlet that is named. */
  readonly outlet: string | null;
  /** An outlet of no table, as it is named: `KRJogja.com`. */
  readonly brand: string | null;
  readonly rule: string;
}

/** Templates of one rule; `{NAME}` is a name of an outlet or any host name. */
export interface DatelineRule {
  readonly id: string;
  readonly forms: readonly string[];
  readonly examples: readonly string[];
}

/** What most outlets write, told apart by where the name comes. */
export const SHARED_FORMS: readonly DatelineRule[] = [
  {
    id: "dateline/name-place",
    forms: ["{NAME}, {PLACE} -", "{NAME}, {PLACE}:", "{NAME}, {PLACE}.", "{NAME} | {PLACE} -", "{NAME} | {PLACE}:"],
    examples: [
      "Kabar.com, Jenewa - ",
      "Kabar.com,Jakarta-",
      "KBRN, Jakarta: ",
      "Kabar.co.id, MEDAN. ",
      "KABAR.id | SOLO: ",
      "KABAR.id | SOLO - ",
    ],
  },
  {
    id: "dateline/place-name",
    forms: ["{PLACE}, {NAME} -", "{PLACE}, {NAME}:", "{PLACE}, {NAME} |", "{PLACE}, {NAME}"],
    examples: ["SURABAYA, KABAR.com - ", "SOLO, KABAR.com: ", "SOLO, Kabar.com | ", "YOGYAKARTA,KABAR.com "],
  },
  {
    id: "dateline/place-bracketed-name",
    forms: ["{PLACE} ({NAME}) -", "{PLACE}, ({NAME}) -", "{PLACE} ({NAME}):", "{PLACE} ({NAME})", "{PLACE}, ({NAME})"],
    examples: [
      "Jakarta (Kabar.com) - ",
      "Sleman, DIY (Kabar.com) -- ",
      "Jakarta, (Kabar.com) - ",
      "Kupang (Kabar.com): ",
      "Kupang (Kabar.com) ",
      "Jakarta, (Kabar.com) ",
    ],
  },
  { id: "dateline/name-dash-place", forms: ["{NAME} - {PLACE} -"], examples: ["Kabar.com - SLEMAN - "] },
  { id: "dateline/name", forms: ["{NAME} -", "{NAME} |"], examples: ["Kabar.com - ", "KABAR.id— ", "Kabar24.com | "] },
];

/** Names of datelines whose outlets are in no table. */
const OTHER_NAMES = LEXICON.wordsOf("dateline_name").map((name) => name.toUpperCase());
const HOST = "[A-Za-z][A-Za-z0-9-]{1,24}\\.(?:com|COM|co\\.id|CO\\.ID|id|ID|co|CO|net|NET|news|NEWS)";
const WORD = `[A-Z\\u00c0-\\u00de][\\p{L}.'’()-]{0,24}`;
const PLACE = `${WORD}(?:[ /]${WORD}){0,4}(?:, ?${WORD}(?: ${WORD}){0,3})?`;
const DASH = `\\s*(?:--+|[-–—])\\s*`;

/** What may close a form, before the paragraph's own words: none but a blank is the last. */
const CLOSINGS: Readonly<Record<string, string>> = {
  "-": DASH,
  ":": "\\s*:\\s*",
  "|": "\\s*\\|\\s*",
  ".": "\\s*\\.\\s+",
  ",": '\\s*,\\s+(?=["“A-Z0-9])',
  "": '\\s+(?=["“A-Z])',
};
/** Of a name alone: what comes after it must open a sentence. */
const OPENS_SENTENCE = "(?=[\"“'‘(]?[A-Z])";

interface Template {
  /** What comes before the closing, as a pattern; forms of one body are one pattern. */
  readonly body: string;
  readonly closing: string;
}

/** Parts of a template: placeholders, punctuation with the blanks around it, and any other character. */
const PARTS = /\{(?:NAME|PLACE)\}|\s{0,9}[,|]\s{0,9}|\s{0,9}\(|\s{0,9}-\s{0,9}|\s+|./gu;

/** The pattern of a part; blanks around punctuation may be missing or doubled. */
function partPattern(part: string): string {
  const mark = part.trim();
  if (part === "{PLACE}") return `(?<place>${PLACE})`;
  if (mark === "," || mark === "|") return `\\s?${escapePattern(mark)}\\s{0,3}`;
  if (mark === "-") return "\\s{0,2}(?:--+|[-–—])\\s{0,3}";
  if (mark === "(") return part === mark ? "\\(" : "\\s?\\(";
  return mark === "" ? "\\s{1,3}" : escapePattern(part);
}

function compileTemplate(form: string, names: string): Template {
  const closing = /\s{0,9}([-:|.,])$/u.exec(form);
  const body = closing ? form.slice(0, closing.index) : form;
  const pattern = body.replace(PARTS, (part) => (part === "{NAME}" ? `(?<name>${names})` : partPattern(part)));
  const end = CLOSINGS[closing?.[1] ?? ""] as string;
  return { body: pattern, closing: form.includes("{PLACE}") ? end : `${end}${OPENS_SENTENCE}` };
}

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Slug of the outlet whose form it is; null for all. */
  readonly outlet: string | null;
}

/**
 * One pattern for the forms of a rule that differ in how they close: the longest place decides, not the first closing.
 */
function compileForms(id: string, forms: readonly string[], names: string, outlet: string | null): Form[] {
  const closings = new Map<string, string[]>();
  for (const form of forms) {
    const { body, closing } = compileTemplate(form, names);
    closings.set(body, [...(closings.get(body) ?? []), closing]);
  }
  return [...closings].map(([body, ends]) => ({
    rule: id,
    outlet,
    pattern: new RegExp(`^${body}(?:${[...new Set(ends)].join("|")})`, "u"),
  }));
}

const PLACE_ALONE = new RegExp(
  `^(${WORD}(?: ${WORD}){0,2})(?:[ \u00a0]{1,4}(?:--?|[–—])[ \u00a0]{1,4}|- )(?=["“'‘(]?[A-Z0-9]|-\\d)`,
  "u",
);
/** A name of an outlet that is in no table. */
const BRAND = "[A-Z][\\p{L}\\d.&'’]{0,24}(?: [A-Z][\\p{L}\\d.&'’]{0,24}){0,2}";
const TOWN = `${WORD}(?: ${WORD}){0,2}`;
/** A dash with a blank on a side at least. */
const SPACED_DASH = "(?:\\s{1,3}(?:--+|[-–—])\\s{0,3}|(?:--+|[-–—])\\s{1,3})";
/** A day in any spelling; its words are looked up. */
const WHEN =
  "(?:(?<weekday>[A-Z][\\p{L}'’]{3,6})[,.]?\\s{1,2})?\\(?" +
  "(?:\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|\\d{1,2} (?<month>[A-Z]\\p{L}{2,8}) \\d{4})\\)?";
/** Around a place that is known: an outlet of no table, a larger place, a day. */
const AROUND_PLACE: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  { rule: "dateline/date", pattern: `(?:(?<place>${TOWN}),?\\s{1,2})??${WHEN}(?:\\s?\\((?<name>${BRAND})\\))?` },
  { rule: "dateline/place-bracketed-brand", pattern: `(?<place>${TOWN}),?\\s{0,2}\\((?<name>${BRAND})\\)` },
  { rule: "dateline/place-brand", pattern: `(?<place>${TOWN}), ?(?<name>${BRAND}),?` },
  { rule: "dateline/brand-place", pattern: `(?<name>${BRAND}), ?(?<place>${TOWN})` },
].map(({ rule, pattern }) => ({
  rule,
  pattern: new RegExp(`^${pattern}${SPACED_DASH}(?!\\d{1,2}[.:]\\d\\d)(?=["“'‘(]?[A-Z0-9]|-\\d)`, "u"),
}));
/** `Jakarta`, `Jakarta -` on a line of its own; in the second case the dash is not at the head of the next line. */
const OWN_LINE = new RegExp(`^(${TOWN})(\\s{0,3}(?:--?|[–—]))?$`, "u");
const LEADING_DASH = /^(?:--?|[–—])\s{0,3}(?=["“'‘(]?[A-Z0-9]|$)/u;
const HOST_ALONE = new RegExp(`^(?<name>${HOST})\\s+(?=["“]?[A-Z][a-z])`, "u");
/** What a scraper leaves that lost its links: ` , - `, `- `; a minus belongs to its number. */
const LOST_LINKS = /^(?:,\s{0,9}){0,20}(?:--?|[–—])(?!\d)\s*(?=[^\s-])/u;
/** `Persija - Persib berakhir imbang` is no dateline: a paragraph of this length in prose must follow. */
const SHORTEST_PARAGRAPH = 50;
const LONGEST_DATELINE = 120;
const LONGEST_OWN_LINE = 60;
const LONGEST_DASH = 8;
/** How far in a text whose lines were joined the dateline may be, after the title, the byline and the time. */
const HEAD_REACH = 320;
/**
 * The place that ends a run of capitalised words: all of it in capitals (`... Budi Santoso TANGERANG SELATAN`), else
 * its last word.
 */
const LAST_PLACE = /(?:[A-Z][A-Z.]{1,40}(?: [A-Z][A-Z.]{1,40}){0,9}|\S{1,120})$/u;

const DASHED = "dateline/name-dash-place";

/** True for a place that the tables know, with or without the kind of area before it: `KAB. CIREBON`. */
const isKnownPlace = (place: string, { isPlace }: KnownNames): boolean =>
  isPlace(place) || (place.includes(" ") && isPlace(place.slice(place.indexOf(" ") + 1)) && isAreaWord(place));

const isAreaWord = (place: string): boolean => isWordOf(place, 0, /[. ]/.exec(place)?.index ?? 0, C.place_unit);

const PAIRED = /^(\p{Lu}[\p{L}-]+)(?: (\p{Lu}[\p{L}-]+))? \p{Ll}/u;

/**
 * True where another town follows the dash, as what the sentence is about: `Bandung - Cirebon ditempuh dua jam` is a
 * road, no dateline.
 */
function isPairOfTowns(place: string, rest: string, { isTown }: KnownNames): boolean {
  const [, first = "", second = ""] = PAIRED.exec(rest) ?? [];
  const other = second === "" ? first : `${first} ${second}`;
  return first !== "" && isTown(place) && isTown(other) && other.toLowerCase() !== place.toLowerCase();
}

/** Classes of the words that news begins with, and names do not. */
const LEAD_CLASSES = [
  C.opens_prose,
  C.lead_subject,
  C.function_word,
  C.numeral,
  C.office,
  C.rank,
  C.group,
  C.person,
  C.institution,
  C.counted_thing,
  C.company_form,
] as const;

/** True where a word that news begins with comes at `at`, or a number or quotation. */
function opensLead(text: string, at: number, end: number): boolean {
  const [word = ""] = /^[\p{L}'’-]+/u.exec(text.slice(at, Math.min(end, at + 40))) ?? [];
  return word === "" || LEAD_CLASSES.some((name) => isWordOf(word, 0, word.length, name));
}

/** An acronym is shorter. */
const SHORTEST_IN_CAPITALS = 6;

/** True for a name in capitals that may be a place's, before a word that is no name: `RAWASARI - Lereng ...`. */
function isInCapitals(place: string, text: string, at: number, { isCommonWord }: KnownNames): boolean {
  if (place !== place.toUpperCase() || place.length < SHORTEST_IN_CAPITALS) return false;
  const [word = ""] = /^\p{Lu}\p{Ll}+/u.exec(text.slice(at, at + 40)) ?? [];
  return word !== "" && isCommonWord(word.toLowerCase()) && !place.split(" ").some((part) => isCommonWord(part));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Datelines {
  /** The dateline at `start` of a paragraph that ends at `end`, null where it has none. */
  readonly find: (text: string, start: number, end: number) => Dateline | null;
  /** The dateline that is the line `own`, `next` the line after it, which may begin with its dash; else null. */
  readonly ownLine: (text: string, own: Stretch, next: Stretch) => Dateline | null;
  /**
   * Where a dateline that names its outlet begins after head matter at `start`, -1 where none does: matter with no
   * sentence in it.
   */
  readonly afterHead: (text: string, start: number, end: number) => number;
}

/** True for a word of one of the classes, or none. */
const isWordOrNone = (word: string, ...classes: readonly number[]): boolean =>
  word === "" || classes.some((name) => isWordOf(word, 0, word.length, name));

const NAMELESS = { named: false, outlet: null, brand: null } as const;

/** True where prose of some length comes at `to`, in the paragraph `[start, end)`. */
export const proseFollows = (text: string, start: number, to: number, end: number): boolean =>
  end - start >= SHORTEST_PARAGRAPH && letterCase(text, to, end, 40).smallContent >= 2;

/** The forms of the outlets before those that they share. */
export function createDatelines(
  outlets: readonly Outlet[],
  { byDatelineName }: OutletNames,
  shared: readonly DatelineRule[] = SHARED_FORMS,
  known?: KnownNames,
): Datelines {
  const every = anyOf([...outlets.flatMap((outlet) => outlet.datelines.names), ...OTHER_NAMES]);
  const ownName = (names: readonly string[]): string =>
    `(?:${HOST}${names.map((name) => `|${escapePattern(name)}`).join("")})(?!\\w)`;
  const anyName = `(?:${HOST}|${every})(?!\\w)`;
  const sharedForms = new Set(shared.flatMap(({ forms }) => forms));
  const own = outlets.flatMap(({ slug, datelines: { names, forms } }) => {
    const templates = forms.map(({ form }) => form).filter((form) => !sharedForms.has(form));
    return templates.length === 0 ? [] : compileForms(`${slug}/dateline`, templates, ownName(names), slug);
  });
  const forms = [...own, ...shared.flatMap(({ id, forms }) => compileForms(id, forms, anyName, null))];
  if (shared.length > 0) forms.push({ rule: "dateline/host", pattern: HOST_ALONE, outlet: null });
  const smallFirst = new Set(outlets.flatMap((outlet) => outlet.datelines.names.map((name) => name.charAt(0))));

  const named = (head: string, start: number): Dateline | null => {
    for (const { rule, pattern, outlet: owner } of forms) {
      const match = pattern.exec(head);
      if (!match) continue;
      const { name = "", place = null } = match.groups ?? {};
      const outlet = byDatelineName.get(name.toLowerCase()) ?? null;
      // `Kabar.com - Duel Persib - Persija digelar`
      if (rule === DASHED && place !== null && place !== place.toUpperCase() && !known?.isPlace(place)) continue;
      const brand = outlet === null && name !== "" ? name : null;
      if (owner === null || owner === outlet) {
        return { end: start + match[0].length, place, named: true, outlet, brand, rule };
      }
    }
    return null;
  };

  const placeAlone = (text: string, head: string, start: number, end: number): Dateline | null => {
    const match = PLACE_ALONE.exec(head);
    const place = match?.[1] ?? "";
    if (
      !match ||
      isWordOf(place, 0, place.split(" ", 1)[0]?.length ?? 0, C.no_dateline) ||
      byDatelineName.has(place.toLowerCase())
    )
      return null;
    const to = start + match[0].length;
    // a pair of names is no dateline: `Persija - Persib`, `Rina Lestari - Budi Santoso`
    if (known && !isKnownPlace(place, known) && !opensLead(text, to, end) && !isInCapitals(place, text, to, known))
      return null;
    if (known && isPairOfTowns(place, text.slice(to, to + 60), known)) return null;
    return proseFollows(text, start, to, end) ? { end: to, place, ...NAMELESS, rule: "dateline/place" } : null;
  };

  const isSurePlace = (place: string): boolean => (known ? isKnownPlace(place, known) : place === place.toUpperCase());

  /** What a match of AROUND_PLACE names; null where its words are of another kind. */
  const partsOf = ({ place, name, weekday = "", month = "" }: Record<string, string | undefined>) => {
    // a short place looks like a weekday: `Solo (3/3/2025) - `
    const isDay = isWordOrNone(weekday, C.weekday);
    const where: string | null = place ?? (isDay ? null : weekday);
    if (!(isDay || place === undefined) || !isWordOrNone(month, C.month, C.month_short)) return null;
    if (where !== null && !isSurePlace(where)) return null;
    const outlet = byDatelineName.get(name?.toLowerCase() ?? "") ?? null;
    const isBrand = name !== undefined && outlet === null && !known?.isPlace(name) && !known?.isCommonWord(name);
    const brand: string | null = isBrand ? name : null;
    return { place: where, outlet, brand };
  };

  /** A dateline around a place that is known, or one that is written in capitals, or a day alone. */
  const aroundPlace = (text: string, head: string, start: number, end: number): Dateline | null => {
    if (!/[-–—]/.test(head) || !/[,(\d]/.test(head)) return null;
    for (const { rule, pattern } of AROUND_PLACE) {
      const match = pattern.exec(head);
      const parts = match && partsOf(match.groups ?? {});
      if (!match || !parts) continue;
      const to = start + match[0].length;
      return proseFollows(text, start, to, end) ? { end: to, named: false, ...parts, rule } : null;
    }
    return null;
  };

  const inside = new RegExp(
    `(?<=[^.?!]\\s)(?:(?:${anyName}),\\s{0,3}${PLACE}${DASH}|` +
      `(${PLACE})(?:, ?(?:${anyName})| ?\\((?:${anyName})\\))${DASH}|` +
      `(${HOST})${DASH}(?=["“A-Z]))`,
    "u",
  );

  // what each of these has: the cheap test before them
  const hint = new RegExp(`(?:\\.(?:com|COM|co|CO|id|ID|net|NET|news|NEWS)|${every})(?!\\w).{0,160}[-–—]`, "us");

  return {
    find(text, start, end) {
      const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
      const first = head.charAt(0);
      if (!(first >= "A" && first <= "Z") && !"-–—,".includes(first || "x") && !smallFirst.has(first)) return null;
      const found = named(head, start) ?? placeAlone(text, head, start, end) ?? aroundPlace(text, head, start, end);
      if (found) return found;
      const lost = LOST_LINKS.exec(head);
      return lost && { end: start + lost[0].length, place: null, ...NAMELESS, rule: "dateline/lost-links" };
    },
    ownLine(text, own, next) {
      if (own.end - own.start > LONGEST_OWN_LINE) return null;
      const [, place, dash] = OWN_LINE.exec(text.slice(own.start, own.end)) ?? [];
      if (place === undefined || !isSurePlace(place)) return null;
      const lead = text.slice(next.start, Math.min(next.end, next.start + LONGEST_DASH));
      const leading = dash === undefined ? LEADING_DASH.exec(lead)?.[0] : "";
      if (leading === undefined) return null;
      return {
        end: leading === "" ? own.end : next.start + leading.length,
        place,
        ...NAMELESS,
        rule: "dateline/own-line",
      };
    },
    afterHead(text, start, end) {
      const head = text.slice(start, Math.min(end, start + HEAD_REACH));
      const match = hint.test(head) ? inside.exec(head) : null;
      if (!match || /[a-z]{3}[.?!]["”]? [A-Z]/.test(head.slice(0, match.index))) return -1;
      // a host name and a dash alone say little: what is before them must not read as a sentence
      if (match[2] !== undefined && letterCase(text, start, start + match.index).smallContent > 1) return -1;
      return start + match.index + (match[1] === undefined ? 0 : match[1].search(LAST_PLACE));
    },
  };
}

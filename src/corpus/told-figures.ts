/** A count or a sum of an event as an article tells it: of what, and between which values it lies. */
import { C } from "../language/classes.ts";
import { LEXICON } from "../language/lexicon.ts";
import { isVerbForm } from "../language/morphology.ts";
import { anyOf } from "../language/patterns.ts";
import { rowsOf, TABLES } from "../language/tables.ts";
import { anyWordOf, valuesOf } from "../language/words.ts";

/** A figure with its sentence. */
export interface Figure {
  /** What befell whom, or what the sum is, and what is counted, the last word: `dead orang`. */
  readonly key: string;
  readonly value: number;
  readonly highest: number;
  readonly isApproximate: boolean;
  /** The sentence before it and behind it. */
  readonly before: string;
  readonly behind: string;
  /** Of publication, and the earliest that the sentence tells. */
  readonly day: string;
  readonly earliest: string | null;
  /** Whom and what the sentence names, each with its type: `person rina wati`. */
  readonly names: readonly string[];
}

/** What figures of one event are compared by. */
export interface Compared {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  readonly people: readonly string[];
  readonly places: readonly string[];
}

const bounded = (bound: string): RegExp =>
  new RegExp(
    `(?:^|[^\\p{L}-])${anyOf(
      valuesOf("approximate", "bound")
        .filter(([, value]) => value === bound)
        .map(([word]) => word),
    )}(?: ${anyWordOf("amount_link")})? ?[(]?$`,
    "iu",
  );
const AT_LEAST = bounded("least");
const AT_MOST = bounded("most");
const REACH = 36;
/** What is about so many is within a third of it. */
const ABOUT = 4 / 3;
/** Sums and large counts are rounded. */
const ROUNDED = 1.02;

const WORD = /[\p{L}-]+/gu;
const SMALL_WORD = /^ (\p{Ll}[\p{Ll}-]*)/u;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(rowsOf(TABLES["function-words"] as string).map(({ word }) => word));
/** What a sentence tells of a day longer ago is another event, or a total: `pekan lalu`, `tahun ini`. */
const LONG_AGO = 5 * 86_400_000;

/** Null where it is no figure of the event as it stands: a part of one, one that rose, one of long ago. */
export function comparedFigure(figure: Figure): Compared | null {
  const { before, behind, day, earliest, names } = figure;
  if (earliest !== null && Date.parse(day) - Date.parse(earliest) > LONG_AGO) return null;
  const clause = clauseBehind(behind);
  if (isPart(clauseBefore(before), clause) || isUpdate(before) || isBack(before)) return null;
  // who tells it stands behind the clause
  const told = `${before}${clause}`.toLowerCase();
  const of = (type: string, text: string) =>
    names
      .filter((name) => name.startsWith(type))
      .map((name) => name.slice(type.length + 1))
      .filter((name) => text.includes(name));
  return {
    key: keyOf(figure),
    ...rangeOf(figure),
    people: of("person", PERSONAL.test(figure.key) ? `${told}${behind.toLowerCase()}` : before.toLowerCase()),
    places: [...of("location", told), ...of("organisation", told).filter((name) => isPlaceIn(told, name))],
  };
}

/** With the word that closes the clause before. */
function clauseBefore(before: string): string {
  const from = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"), before.lastIndexOf(":"));
  return `${before.slice(0, Math.max(0, from)).match(WORD)?.at(-1) ?? ""} ${before.slice(from + 1)}`;
}
const clauseBehind = (behind: string): string => behind.slice(0, behind.search(/[,;:]|$/));

const saysFigure = (word: string, what: string): boolean => LEXICON.find(word.toLowerCase())?.values.figure === what;

/** `di Kecamatan Bulu saja`, `sisanya`: in the clause itself, or closing the one before it. */
function isPart(before: string, behind: string): boolean {
  return [...before.matchAll(WORD), ...behind.matchAll(WORD)].some(([word]) => saysFigure(word, "part"));
}

/** `bertambah menjadi 5 orang`: what others told before is out of date. */
const isUpdate = (before: string): boolean => {
  const words = before.slice(-REACH).match(WORD) ?? [];
  return saysFigure(words.at(-1) ?? "", "update");
};

/** `di RSUD Sukamaju`. */
function isPlaceIn(text: string, name: string): boolean {
  const before = text.slice(0, text.indexOf(name)).match(WORD)?.at(-1) ?? "";
  return LEXICON.isOf(before, C.preposition) && !LEXICON.isOf(before, C.body_link);
}

/** `Saat itu 5 orang tewas`: of what the sentence before it tells. */
function isBack(before: string): boolean {
  const [first = "", second = ""] = before.match(WORD) ?? [];
  return LEXICON.find(`${first} ${second}`.toLowerCase())?.values.ref === "PAST_REF";
}

/** Whoever is counted is anyone; the injured and the damaged are told by how they are: `luka ringan`. */
function keyOf({ key, before, behind }: Figure): string {
  const space = key.lastIndexOf(" ");
  const noun = key.slice(space + 1);
  const counted = noun === "" || LEXICON.find(noun)?.values.figure === "anyone" ? "anyone" : noun;
  const manner = mannerOf(behind) ?? mannerOf(before.slice(-REACH)) ?? "";
  const isDemanded = [...before.matchAll(WORD)].some(([word]) => saysFigure(word, "demand"));
  return [key.slice(0, space), counted, manner, isDemanded ? "demand" : ""].filter((part) => part !== "").join(" ");
}

/** The word behind the outcome that says how it is; null where the words have no outcome. */
function mannerOf(words: string): string | null {
  for (const match of words.matchAll(WORD)) {
    const [word] = match;
    if (!LEXICON.isOf(word.toLowerCase(), C.outcome)) continue;
    const next = SMALL_WORD.exec(words.slice(match.index + word.length))?.[1];
    const isManner =
      next !== undefined &&
      !FUNCTION_WORDS.has(next) &&
      !isVerbForm(next, 0, next.length) &&
      LEXICON.find(word.toLowerCase())?.values.outcome !== "dead";
    return isManner ? next : "";
  }
  return null;
}

function rangeOf({ value, highest, isApproximate, before }: Figure): { low: number; high: number } {
  const near = before.slice(-REACH);
  if (AT_LEAST.test(near)) return { low: value, high: Number.POSITIVE_INFINITY };
  if (AT_MOST.test(near)) return { low: 0, high: highest };
  const factor = isApproximate ? ABOUT : 1;
  return { low: value / factor, high: highest * factor };
}

/** True where both figures may be told of the same: nothing contradicts. */
export function agree(a: Compared, b: Compared, isRounded: boolean): boolean {
  const factor = isRounded ? ROUNDED : 1;
  if (a.low <= b.high * factor && b.low <= a.high * factor) return true;
  return areOthers(a.places, b.places) || areOthers(a.people, b.people);
}

/** What a court or a briber takes is told of one person. */
const PERSONAL = /^(?:fine|bribe|compensation) /;

/** True where both have names, and none of one is a part of one of the other. */
const areOthers = (names: readonly string[], others: readonly string[]): boolean =>
  names.length > 0 && others.length > 0 && !names.some((name) => others.some((other) => arePart(name, other)));

function arePart(name: string, other: string): boolean {
  const [fewer, more] = [wordsOfName(name), wordsOfName(other)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return fewer.every((word) => more.includes(word));
}

/** Without what kind of place it is: `Desa Sukamaju`. */
const wordsOfName = (name: string): string[] =>
  name.split(" ").filter((word) => !LEXICON.isOf(word, C.place_kind) && !LEXICON.isOf(word, C.place_unit));

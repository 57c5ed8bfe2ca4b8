/** The same thing told differently by the articles of one story. Each finder takes what those articles tell of it. */
import { DisjointSets } from "./disjoint-sets.ts";

/** Where something is told. */
export interface Telling {
  /** The row that is its evidence. */
  readonly rowId: string;
  readonly docId: string;
  /** Null where it is not known: then it is taken for one that no other article is of. */
  readonly outlet: string | null;
  /** Of publication, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the article in its story, from 1. */
  readonly position: number;
  /** First code point in the text. */
  readonly start: number;
}

/** What is told of something: `key` says of what, `value` what, and `shown` how it is written. */
export interface Told extends Telling {
  readonly key: string;
  readonly value: string;
  readonly subject: string;
  readonly shown: string;
}

/** Two tellings and more of one thing, each with what it says; in the order of telling. */
export interface Conflict {
  readonly subject: string;
  readonly sides: readonly { readonly value: string; readonly telling: Telling }[];
}

const inOrder = (a: Telling, b: Telling): number => a.position - b.position || a.start - b.start;

/** Mentions of one article as near as this, in code points, list two people: `Rina Wati, Rini Wati`. */
const LISTED_WITHIN = 120;
/** Shorter words are one letter apart and two names. */
const LEAST_LETTERS = 4;

/**
 * Full names that one letter of one word tells apart: `Ariyo Waahab` and `Ariyo Wahab`. Accents, hyphens and case tell
 * nothing apart, and names that one article lists side by side are of two people.
 */
export function spellings(mentions: readonly (Telling & { readonly surface: string })[]): Conflict[] {
  const forms = groupBy(
    [...mentions].sort(inOrder).map((mention) => ({ ...mention, words: plainWords(mention.surface) })),
    ({ words }) => words.join(" "),
  ).filter((form) => (form[0]?.words.length ?? 0) > 1);
  const sets = new DisjointSets(forms.length);
  // names that are alike share all words but one: each is looked for by what is left without one word
  const byRest = new Map<string, number[]>();
  for (const [number, form] of forms.entries()) {
    const words = form[0]?.words ?? [];
    for (const [skipped] of words.entries()) {
      const rest = words.map((word, k) => (k === skipped ? "*" : word)).join(" ");
      const alike = byRest.get(rest) ?? [];
      for (const other of alike) {
        const otherForm = forms[other] as typeof form;
        const [word, otherWord] = [words[skipped] as string, otherForm[0]?.words[skipped] as string];
        if (isOneEditApart(word, otherWord) && !areListed(form, otherForm)) sets.join(other, number);
      }
      byRest.set(rest, [...alike, number]);
    }
  }
  return groupBy([...forms.entries()], ([number]) => String(sets.find(number)))
    .filter((group) => group.length > 1)
    .map((group) => {
      const tellings = group.map(([, form]) => form[0] as (typeof form)[0]).sort(inOrder);
      const most = group.reduce((a, b) => (b[1].length > a[1].length ? b : a));
      return {
        subject: most[1][0]?.surface as string,
        sides: tellings.map((telling) => ({ value: telling.surface, telling })),
      };
    });
}

const plainWords = (name: string): string[] =>
  name
    .normalize("NFD")
    .replace(/[\p{M}'’.-]/gu, "")
    .toLowerCase()
    .split(/\s+/);

/** Of the letters of a word, those that another spelling of it changes. */
const OTHER_LETTERS = 0.35;

/**
 * True for full names that have all words but one alike, and these much alike, of persons who are in one office:
 * `Aditya Wibisono`, `Aditya Wibowono`. Those that a letter tells apart are `spellings`.
 */
export function isMisspelt(name: string, other: string): boolean {
  const [words, others] = [plainWords(name), plainWords(other)];
  if (words.length !== others.length || words.length < 2) return false;
  const different = [...words.keys()].filter((k) => words[k] !== others[k]);
  const [word = "", otherWord = ""] = different.map((k) => [words[k], others[k]])[0] ?? [];
  if (different.length !== 1 || Math.min(word.length, otherWord.length) < LEAST_LETTERS) return false;
  const longest = Math.max(word.length, otherWord.length);
  return !isOneEditApart(word, otherWord) && editsBetween(word, otherWord) <= OTHER_LETTERS * longest;
}

/** Letters put in, taken out and replaced. */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}

const areListed = (form: readonly Telling[], other: readonly Telling[]): boolean =>
  form.some(({ docId, start }) => other.some((o) => o.docId === docId && Math.abs(o.start - start) < LISTED_WITHIN));

/** True for words of letters that one letter more, less or other tells apart, or two that changed places. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_LETTERS || !/^\p{L}+$/u.test(a + b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2));
}

/** When what two articles tell of one key is a contradiction. */
export interface Difference<Row extends Told> {
  /** True for tellings that agree, though their values are not equal. */
  readonly agree?: (a: Row, b: Row) => boolean;
  /** True where a later day may have another value: a toll rises. */
  readonly changes?: boolean;
}

const areEqual = (a: Told, b: Told): boolean => a.value === b.value;

/**
 * What articles tell differently of one key. An article that tells two values of it tells none, and of one outlet its
 * latest counts: what it told before is out of date.
 */
export function differing<Row extends Told>(
  told: readonly Row[],
  { agree = areEqual, changes = false }: Difference<Row> = {},
): Conflict[] {
  return groupBy(told, ({ key, day }) => (changes ? `${day} ${key}` : key)).flatMap((group) => {
    const articles = groupBy([...group].sort(inOrder), ({ docId }) => docId)
      .filter((rows) => rows.every((row) => agree(row, rows[0] as Row)))
      .map((rows) => rows[0] as Row);
    const latest = groupBy(articles, ({ outlet, docId }) => outlet ?? docId).map((rows) => rows.at(-1) as Row);
    const sides: Row[] = [];
    for (const row of latest.sort(inOrder)) if (!sides.some((side) => agree(side, row))) sides.push(row);
    return sides.length < 2 ? [] : [{ subject: sides[0]?.subject as string, sides: sides.map(sideOf) }];
  });
}

const sideOf = (telling: Told) => ({ value: telling.shown, telling });

/** Items that have one key, in the order in which the keys come. */
export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

import type { NameSpan } from "./spans.ts";
import { ORGANISATION_ALIASES, PERSON_ALIASES } from "./tables/aliases.ts";

/** What a name of the article stands for. */
export interface Link {
  readonly canonicalName: string;
  readonly entityKey: string;
  readonly confidence: number;
}

/** Lower case without marks, stops and doubled blanks: how names are compared. */
export function fold(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** True for what only needs lower case: ASCII letters, digits and hyphens with single blanks between. */
function isPlain(name: string): boolean {
  let before = 32;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code > 122 || code === 46 || code === 96 || code < 32 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

interface Name {
  readonly folded: string;
  readonly words: readonly string[];
  surface: string;
  readonly type: string;
  /** What it is short for. */
  full: Name | null;
  sureness: number;
}

/** Capitals throughout, as in a headline. */
const isShouted = (name: string): boolean => name.length > 5 && name === name.toUpperCase();

const JOINING: ReadonlySet<string> = new Set(["dan", "of", "the", "untuk", "for", "and", "di", "de"]);

function initials(words: readonly string[], joining: boolean): string {
  let letters = "";
  for (const word of words) if (joining || !JOINING.has(word)) letters += word.charAt(0);
  return letters;
}

/** True where every word of `short` stands in `long`, in order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && long[at] !== word) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** How sure it is that `short` is short for `long`; 0 where it is not. */
function shortness(short: Name, long: Name): number {
  if (short.words.length >= long.words.length && short.words.length > 1) return 0;
  if (short.type === "person") {
    if (long.words.length < 2) return PERSON_ALIASES.get(short.folded) === long.folded ? 0.9 : 0;
    // `Sri Wahyuni Budi Hartono` is the wife of `Budi Hartono`
    const [opening = "", fuller = ""] = [short.words[0], long.words[0]];
    const opensAlike = short.words.length === 1 || opening === fuller || opening.length === 1 || fuller.length < 3;
    if (opensAlike && isPart(short.words, long.words)) return 0.95;
    if (PERSON_ALIASES.get(short.folded) === long.folded) return 0.95;
    if (short.words.length > 1) return 0;
    const word = short.folded;
    if (word.length >= 2 && short.surface === short.surface.toUpperCase())
      return initials(long.words, true) === word ? 0.9 : 0;
    return word.length >= 4 && long.words.some((other) => other.length > word.length && other.startsWith(word))
      ? 0.7
      : 0;
  }
  if (short.type === "organisation") {
    if (ORGANISATION_ALIASES.get(short.folded) === long.folded) return 0.95;
    if (short.words.length > 1 || short.folded.length < 2 || long.words.length < 2) return 0;
    return initials(long.words, false) === short.folded || initials(long.words, true) === short.folded ? 0.9 : 0;
  }
  return 0;
}

/** A function from a name to those that it may be short for, without looking at them all. */
function indexOf(names: readonly Name[]): (short: Name) => readonly Name[] {
  const index = new Map<string, Name[]>();
  const add = (key: string, name: Name) => {
    const list = index.get(key);
    if (!list) index.set(key, [name]);
    else if (list.at(-1) !== name) list.push(name);
  };
  for (const name of names) {
    if (name.type !== "person" && name.type !== "organisation") continue;
    if (USUAL_NAMES.has(name.folded)) add(`=${name.folded}`, name);
    if (name.words.length < 2) continue;
    const every = initials(name.words, true);
    const main = initials(name.words, false);
    add(`@${every}`, name);
    if (main !== every) add(`@${main}`, name);
    for (const word of name.words) {
      add(word, name);
      if (name.type === "person" && word.length > 4) add(`${word.slice(0, 4)}*`, name);
    }
  }
  return ({ folded, words }) => {
    const found: Name[] = [];
    const collect = (key: string) => {
      const list = index.get(key);
      if (list && list.length <= MOST_RIVALS) for (const name of list) if (!found.includes(name)) found.push(name);
    };
    collect(words[0] as string);
    if (words.length === 1) collect(`@${folded}`);
    collect(`${folded.slice(0, 4)}*`);
    const usual = PERSON_ALIASES.get(folded) ?? ORGANISATION_ALIASES.get(folded);
    if (usual !== undefined) collect(`=${usual}`);
    return found;
  };
}

/** What aliases stand for. */
const USUAL_NAMES: ReadonlySet<string> = new Set([...PERSON_ALIASES.values(), ...ORGANISATION_ALIASES.values()]);

/** A word in more names than this tells nothing. */
const MOST_RIVALS = 50;

/**
 * Links every name to the fullest form that the article has for it. A short form that fits two full names of the article is
 * left alone, since nothing tells which is meant. `places`: the usual name of a location, where it is known.
 */
export function linkNames(text: string, spans: readonly NameSpan[], places: readonly (string | null)[]): Link[] {
  const names = new Map<string, Name>();
  const abbreviations = new Map<string, Name>();
  const bySurface = new Map<string, Name[]>();
  const nameOf = spans.map((span): Name => {
    const written = text.slice(span.start, span.end);
    const known = bySurface.get(written);
    const seen = known?.find(({ type }) => type === span.type);
    if (seen) return seen;
    const bracket = span.type === "organisation" ? / \(([^()]{2,})\)/.exec(written) : null;
    const surface = bracket ? written.replace(bracket[0], "") : written;
    const folded = fold(surface);
    const key = `${span.type}:${folded}`;
    let name = names.get(key);
    if (!name) {
      name = { folded, words: folded.split(/[ -]+/), surface, type: span.type, full: null, sureness: 1 };
      names.set(key, name);
    } else if (isShouted(name.surface) && !isShouted(surface)) name.surface = surface;
    if (known) known.push(name);
    else bySurface.set(written, [name]);
    if (bracket) abbreviations.set(fold(bracket[1] as string), name);
    return name;
  });
  const byLength = [...names.values()].sort((a, b) => b.words.length - a.words.length);
  const fuller = indexOf(byLength);
  // `Komisi Pemilihan Umum (KPU)`: the text itself says so
  for (let i = 0; i + 1 < spans.length; i++) {
    const long = nameOf[i] as Name;
    const short = nameOf[i + 1] as Name;
    const between = text.slice((spans[i] as NameSpan).end, (spans[i + 1] as NameSpan).start);
    if (between !== " (" && between !== "(") continue;
    if (text.charAt((spans[i + 1] as NameSpan).end) !== ")" || long.type !== short.type || long === short) continue;
    if (short.words.length === 1 && short.folded.length < long.folded.length) short.full = long;
  }
  for (const [folded, long] of abbreviations) {
    const short = names.get(`organisation:${folded}`);
    if (short && short !== long) short.full = long;
  }
  for (const short of byLength) {
    if (short.full || (short.type !== "person" && short.type !== "organisation")) continue;
    let best: Name | null = null;
    let sureness = 0;
    let rivals = 0;
    for (const long of fuller(short)) {
      if (long === short || long.type !== short.type || long.full === short) continue;
      const fits = shortness(short, long);
      if (fits === 0) continue;
      // two lengths of one name are no rivals
      if (best && (isPart(long.words, best.words) || isPart(best.words, long.words))) continue;
      if (fits > sureness) {
        rivals = fits - sureness > 0.1 ? 0 : rivals + (best ? 1 : 0);
        best = long;
        sureness = fits;
      } else rivals++;
    }
    if (best && rivals === 0) {
      short.full = best;
      short.sureness = sureness;
    }
  }
  return spans.map((span, i) => {
    let name = nameOf[i] as Name;
    let { sureness } = name;
    for (let steps = 0; name.full && steps < 4; steps++) {
      name = name.full;
      sureness *= name.sureness;
    }
    const place = span.type === "location" ? (places[i] ?? null) : null;
    const canonicalName = place ?? name.surface;
    const usual =
      span.type === "person"
        ? PERSON_ALIASES.get(name.folded)
        : span.type === "organisation"
          ? ORGANISATION_ALIASES.get(name.folded)
          : undefined;
    return {
      canonicalName,
      entityKey: `${span.type}:${usual ?? (place === null ? name.folded : fold(place))}`,
      confidence: Math.round(span.confidence * sureness * 100) / 100,
    };
  });
}

import type { Mention, Place, PlaceKind } from "../core/annotations.ts";
import type { TokenTable } from "../core/token-table.ts";
import { C } from "../language/classes.ts";
import { COUNTRIES } from "../language/countries.ts";
import { isVerbInAnyCase, withoutVerbSuffix } from "../language/morphology.ts";
import { degreesAfter, titlesBefore } from "../language/titles.ts";
import { is, lowerAt, sentenceAt, textAt } from "../language/token-table.ts";
import { readAreas } from "./areas.ts";
import { type KnownPlace, linkNames } from "./coreference/coreference.ts";
import { type NameReader, nameReader, organisationKey } from "./coreference/name-forms.ts";
import { fold } from "./folding.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { buildPlaceIndex, commonCountry, type PlaceEntry, type PlaceIndex } from "./places/place-index.ts";
import { UNITS_SAID } from "./places/place-kinds.ts";
import { CONFIDENCE } from "./places/place-rules.ts";
import { type LocatedName, type ResolvedPlace, resolvePlaces } from "./places/places.ts";
import { compileRules, correctSpans, isCommonWord, isMostlySmall, type SpanTables } from "./spans/correct-spans.ts";
import { ARTICLE_RULES, SPAN_RULES } from "./spans/span-rules.ts";
import { findSpans, findSpansUnder, type NameSpan } from "./spans/spans.ts";
import { GUIDELINES, Tagger } from "./tagger/tagger.ts";
import { decodeWeights } from "./tagger/weights.ts";

/**
 * What `loadNameModels` reads, by name: a path from the package root where it begins with `./`, else a module
 * specifier.
 */
export const NAME_ASSETS: Readonly<Record<string, string>> = {
  tagger: "./src/names/model/tagger.bin",
  provinces: "idn-area-data/data/provinces.csv",
  regencies: "idn-area-data/data/regencies.csv",
  districts: "idn-area-data/data/districts.csv",
  villages: "idn-area-data/data/villages.csv",
  islands: "idn-area-data/data/islands.csv",
};

/** The tagger and the tables, ready for use by one thread at a time. */
export interface NameModels {
  readonly tagger: Tagger;
  readonly spanTables: SpanTables;
  readonly places: PlaceIndex;
  readonly readName: NameReader;
}

/**
 * `assets`: the bytes of every entry of NAME_ASSETS, by its name. Throws a RangeError where one is missing or damaged.
 */
export function loadNameModels(assets: ReadonlyMap<string, Uint8Array>): NameModels {
  const bytesOf = (name: string): Uint8Array => {
    const bytes = assets.get(name);
    if (!bytes) throw new RangeError(`names: asset missing: ${name}`);
    return bytes;
  };
  const areas = readAreas([bytesOf("provinces"), bytesOf("regencies"), bytesOf("districts")]);
  const weights = decodeWeights(bytesOf("tagger"));
  const gazetteer = buildGazetteer(areas);
  const places = buildPlaceIndex(areas, bytesOf("villages"), bytesOf("islands"));
  return {
    tagger: new Tagger(weights, gazetteer),
    places,
    readName: nameReader(usualArea(places)),
    spanTables: { gazetteer, lexicon: weights.lexicon, isPlace: (name) => places.has(fold(name)) },
  };
}

const COMPILED = compileRules(SPAN_RULES);

/** What the tagger takes for names in the text: the first half of the work, and of the time. */
export const tagNames = (tokens: TokenTable, { tagger }: NameModels): NameSpan[] => findSpans(tokens, tagger);

/** The article's title; its tokens are asked for only where the text calls someone of it by one word. */
export interface Title {
  readonly text: string;
  readonly tokens: () => TokenTable;
}

/** The people of the title whose full names hold one of the words, in small letters. */
function peopleOf(title: Title | null, words: readonly string[], { tagger, spanTables }: NameModels): string[] {
  const small = title?.text.toLowerCase() ?? "";
  if (!title || !words.some((word) => small.includes(word))) return [];
  const tokens = title.tokens();
  const people = findSpansUnder(tokens, tagger, GUIDELINES.own).filter(({ type }) => type === "person");
  // every word of a headline has a capital, and its verb lacks the prefix: `Denada Obati Anak`
  const isOther = (i: number): boolean =>
    isVerbInAnyCase(tokens, i) ||
    isMostlySmall(spanTables.lexicon, tokens, i) ||
    isCommonWord(spanTables.lexicon, withoutVerbSuffix(lowerAt(tokens, i))) ||
    tokens.text[tokens.starts[i] as number] === "'";
  return people.flatMap(({ from, to }) => {
    let [first, end] = [from, to];
    while (first < end && isOther(first)) first++;
    while (end > first && isOther(end - 1)) end--;
    for (let i = first; i < end; i++) if (isOther(i)) return [];
    return first < end ? [textAt(tokens, first, end)] : [];
  });
}

/** Every name of the text, and the places resolved. Offsets are UTF-16 code units. */
export function findNames(
  tokens: TokenTable,
  tagged: readonly NameSpan[],
  models: NameModels,
  title: Title | null = null,
): { mentions: Mention[]; places: Place[] } {
  const { text } = tokens;
  const spans = correctSpans(tokens, tagged, models.spanTables, COMPILED, ARTICLE_RULES);

  const located: number[] = [];
  for (let i = 0; i < spans.length; i++) if (spans[i]?.type === "location") located.push(i);
  const resolved = resolvePlaces(
    text,
    located.map((i): LocatedName => {
      const { start, end, from } = spans[i] as NameSpan;
      // `Kepala Desa Sukamurni`: the kind belongs to the office, and still says what the place is
      if (headsArea(tokens, from)) return { start: tokens.starts[from - 1] as number, end, said: null };
      return { start, end, said: UNITS_SAID.get(lowerAt(tokens, from - 1)) ?? null };
    }),
    models.places,
  );
  const known: (KnownPlace | null)[] = new Array(spans.length).fill(null);
  const fullest = new Map<string, string>();
  located.forEach((i, k) => {
    const { start, end } = spans[i] as NameSpan;
    known[i] = knownPlace(resolved[k]?.entry ?? null, text.slice(start, end), fullest);
  });
  const links = linkNames(tokens, spans, { places: known, abroad: countryAbroad(resolved) }, models.readName, (words) =>
    peopleOf(title, words, models),
  );
  const mentions = spans.map((span, i): Mention => {
    const { canonicalName, entityKey, keyBasis, confidence } = links[i] as (typeof links)[number];
    return {
      type: span.type,
      rule: span.rule,
      start: span.start,
      end: span.end,
      surface: text.slice(span.start, span.end),
      title: span.type === "person" ? titleOf(tokens, span) : null,
      canonicalName,
      entityKey,
      keyBasis,
      confidence,
    };
  });
  const places = located.map((mention, k): Place => ({ mention, ...asPlace(resolved[k] as ResolvedPlace) }));

  return { mentions, places };
}

/** Mentions of places from which on they tell where an article is set. */
const LEAST_PLACES = 2;

/** The usual name of the one country that an article's places lie in, where none lies in Indonesia; else null. */
function countryAbroad(resolved: readonly ResolvedPlace[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country } of resolved) {
    if (country === null) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  if (all < LEAST_PLACES || counts.has("ID")) return null;
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || 2 * first[1] <= all) return null;
  return COUNTRIES.find(({ code }) => code === first[0])?.name ?? null;
}

const headsArea = (tokens: TokenTable, from: number): boolean =>
  is(tokens, from - 1, C.place_unit) && is(tokens, from - 2, C.area_head);

/** The ranks, titles and degrees about a person's name, as printed: `Prof. Dr.`, `Kombes Pol`, `S.H., M.Hum.`. */
function titleOf(tokens: TokenTable, { from, to }: NameSpan): string | null {
  const [first, last] = sentenceAt(tokens, from);
  const parts: string[] = [];
  const titles = titlesBefore(tokens, from, first);
  if (titles < from) parts.push(textAt(tokens, titles, from));
  const degrees = degreesAfter(tokens, to, last);
  const open = lowerAt(tokens, to) === "," ? to + 1 : to;
  if (degrees > open) parts.push(textAt(tokens, open, degrees));
  return parts.length === 0 ? null : parts.join(", ");
}

/** Kinds whose names have an official form; what else is in our tables is called as fully as the article does. */
const OFFICIAL: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "country",
  "province",
  "regency",
  "city",
  "district",
  "region",
  "foreign_region",
  "foreign_city",
]);

/**
 * What a place is called where names are joined. `fullest`: by code, the longest form so far of what has no official
 * one.
 */
function knownPlace(entry: PlaceEntry | null, surface: string, fullest: Map<string, string>): KnownPlace | null {
  if (entry === null) return null;
  const { code, kind, name } = entry;
  if (OFFICIAL.has(kind)) return { code, name: () => name };
  if (surface.length > (fullest.get(code)?.length ?? 0)) fullest.set(code, surface);
  return { code, name: () => fullest.get(code) ?? name };
}

/** The usual name of a province that is written in short: `Jabar`. */
const usualArea =
  (places: PlaceIndex) =>
  (folded: string): string | null => {
    const entry = places.get(folded)?.find(({ kind }) => kind === "province");
    return entry && fold(entry.name) !== folded ? entry.name : null;
  };

function asPlace({ entry, kind, country, candidates, rule }: ResolvedPlace): Omit<Place, "mention"> {
  const isArea = entry !== null && entry.country === "ID" && /^\d/.test(entry.code);
  return {
    name: entry?.name ?? null,
    kind,
    country,
    adminCode: isArea ? entry.code : null,
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
    candidates,
    rule,
    confidence: CONFIDENCE[rule],
  };
}

const TOWNS: ReadonlySet<PlaceEntry["kind"]> = new Set(["city", "regency", "province"]);

/** What the tables say of names, for those who read what is beside them. */
export const nameKnowledge = ({ places, spanTables }: NameModels) => ({
  /** Whether the text names a country or an area. */
  isTerritory: (name: string): boolean => places.get(fold(name))?.some(({ kind }) => kind !== "facility") ?? false,
  /** Whether a city, a regency or a province of Indonesia is called so. */
  isTown: (name: string): boolean => places.get(fold(name))?.some(({ kind }) => TOWNS.has(kind)) ?? false,
  /** Whether a word, in any case, is mostly written small. */
  isCommonWord: (word: string): boolean => isCommonWord(spanTables.lexicon, word),
  /** ISO 3166-1 code where all readings of a place's name agree; null otherwise. */
  countryOf: (name: string): string | null => commonCountry(places.get(fold(name)) ?? []),
  /** Whether the token is a word that is mostly written small. */
  isCommon: (tokens: TokenTable, token: number): boolean => isMostlySmall(spanTables.lexicon, tokens, token),
  /** The key of an institution by its name alone. */
  organisationKey: (name: string): string => organisationKey(name, usualArea(places)),
});

/**
 * The place of a dateline, in capitals or not: `ENDE`, `Saumlaki, Maluku`, `Jenewa`. Where only what lies about it is
 * known, the country is all that is said of it; null where nothing is.
 */
export function resolvePlace(name: string, models: NameModels): Omit<Place, "mention"> | null {
  const parts = models.places.has(fold(name)) ? [name] : name.split(/[,/]/);
  let start = 0;
  const located = parts.map((part): LocatedName => {
    const from = start + part.length - part.trimStart().length;
    start += part.length + 1;
    return { start: from, end: from + part.trim().length, said: null };
  });
  const resolved = resolvePlaces(name, located, models.places);
  const [first] = resolved;
  if (first && (first.entry || first.candidates.length > 0)) return asPlace(first);
  const about = resolved.find(({ country }) => country !== null);
  return about ? asPlace({ ...about, entry: null, kind: first?.kind ?? null, candidates: [] }) : null;
}

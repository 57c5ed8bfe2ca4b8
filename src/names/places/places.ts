import type { PlaceKind } from "../../core/annotations.ts";
import { memoised } from "../../core/memo.ts";
import type { Span } from "../../core/span.ts";
import { USUAL_READINGS } from "../../language/area-names.ts";
import { LEXICON } from "../../language/lexicon.ts";
import { fold } from "../folding.ts";
import { type Chain, chainsOf } from "./place-containers.ts";
import { commonCountry, type PlaceEntry, type PlaceIndex, type Point, provincesOf, relationOf } from "./place-index.ts";
import { kindByWord, openingOf } from "./place-kinds.ts";
import type { PlaceRuleId } from "./place-rules.ts";

/** A location in the text. `said`: the kind that the word before it speaks of (UNITS_SAID). */
export interface LocatedName extends Span {
  readonly said: PlaceKind | null;
}

export interface ResolvedPlace {
  readonly entry: PlaceEntry | null;
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  readonly candidates: readonly string[];
  readonly rule: PlaceRuleId;
}

const LEVELS: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 0,
  foreign_city: 1,
  foreign_region: 1,
  province: 1,
  city: 2,
  regency: 2,
  region: 2,
  island: 2,
  district: 3,
  village: 4,
};
const levelOf = ({ kind }: PlaceEntry): number => LEVELS[kind] ?? 4;

/** What is known of a name by itself. */
interface KnownName {
  readonly surface: string;
  readonly folded: string;
  /** Without the word for its kind. */
  readonly bare: string;
  /** The kind that the name itself says (`Kabupaten Kediri`), or the office before it. */
  readonly hint: PlaceKind | null;
  readonly hintOfOffice: boolean;
  /** The only country that has such places. */
  readonly homeland: string | null;
  /** Of a name in no table: the country of the area that closes it (`Fairmont Jakarta`). */
  readonly named: string | null;
  /** What it may stand for. */
  readonly all: readonly PlaceEntry[];
}

/** A name while its article is read. */
interface Reading {
  readonly name: KnownName;
  entries: readonly PlaceEntry[];
  container: "none" | "inside" | "outside" | "about";
  /** The country of what is named after it. */
  about: string | null;
}

/** By index: what is known of a name, by the kind said before it and how it is written. */
const known = new WeakMap<PlaceIndex, (key: string) => KnownName>();

function readerOf(index: PlaceIndex): (key: string) => KnownName {
  let reader = known.get(index);
  if (!reader) {
    reader = memoised((key) => {
      const at = key.indexOf(":");
      return knownName(key.slice(at + 1), at === 0 ? null : (key.slice(0, at) as PlaceKind), index);
    });
    known.set(index, reader);
  }
  return reader;
}

/** What a name may stand for, read by itself. */
function knownName(surface: string, said: PlaceKind | null, index: PlaceIndex): KnownName {
  const folded = fold(surface);
  const opening = openingOf(folded);
  const bare = opening?.rest ?? folded;
  if (opening) {
    const { kind, country, isListed } = opening;
    const all = isListed ? entriesOfKind(folded, bare, kind, index) : (index.get(folded) ?? []);
    const homeland = country ?? (all.length === 0 ? countryInside(folded, index) : null);
    return { surface, folded, bare, hint: kind, hintOfOffice: false, homeland, named: null, all };
  }
  const all = index.get(folded) ?? index.abroad(folded);
  const meant = said === null ? [] : ofKind(said, said === "village" ? index.villages(folded) : all);
  if (meant.length > 0)
    return { surface, folded, bare, hint: said, hintOfOffice: true, homeland: null, named: null, all: meant };
  const named = all.length > 0 ? null : countryInside(folded, index);
  const kind = all.length > 0 ? null : kindByWord(folded);
  if (kind !== null)
    return { surface, folded, bare, hint: kind, hintOfOffice: false, homeland: named, named: null, all };
  return { surface, folded, bare, hint: null, hintOfOffice: false, homeland: null, named, all };
}

/** The country of the area that the last words of a name are: of Indonesia only, whose areas are known to the last. */
function countryInside(folded: string, index: PlaceIndex): string | null {
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) {
    const inside = index.get(folded.slice(at + 1));
    if (inside)
      return commonCountry(highest(inside)) === "ID" && inside.some((entry) => levelOf(entry) <= 2) ? "ID" : null;
  }
  return null;
}

const ofKind = (kind: PlaceKind, entries: readonly PlaceEntry[]): readonly PlaceEntry[] =>
  entries.filter((entry) => entry.kind === kind || (kind === "city" && entry.kind === "foreign_city"));

/** What the name of a kind may stand for: `kabupaten kediri`, `desa kertosari`, `pulau sebatik`. */
function entriesOfKind(folded: string, bare: string, kind: PlaceKind, index: PlaceIndex): readonly PlaceEntry[] {
  const whole = index.get(folded);
  const rest = index.get(bare) ?? (kind === "city" ? index.abroad(bare) : []);
  const matching = ofKind(kind, rest);
  if (matching.length > 0) return matching;
  if (kind === "village") return whole ?? index.villages(bare);
  if (kind === "island") return islands(folded, rest, whole, index);
  if (whole) return whole;
  if (kind === "country") return countryAtEnd(bare, index);
  if (kind === "city") return rest.filter((entry) => entry.kind === "province");
  return kind === "region" ? rest.filter((entry) => levelOf(entry) <= 2) : [];
}

/** `Republik Islam Iran`, `Republik Rakyat China`: the country behind the words of its constitution. */
function countryAtEnd(bare: string, index: PlaceIndex): readonly PlaceEntry[] {
  for (let at = bare.indexOf(" "); at >= 0; at = bare.indexOf(" ", at + 1)) {
    const country = ofKind("country", index.get(bare.slice(at + 1)) ?? []);
    if (country.length > 0) return country;
  }
  return [];
}

/** `Pulau Sebatik`, and `Pulau Jawa`, which is a region when it stands alone. */
function islands(
  folded: string,
  rest: readonly PlaceEntry[],
  whole: readonly PlaceEntry[] | undefined,
  index: PlaceIndex,
): readonly PlaceEntry[] {
  const large = rest.filter((entry) => entry.kind === "region" && entry.country === "ID");
  if (large.length > 0) return large.map((entry) => ({ ...entry, kind: "island" as const }));
  const listed = index.islands(folded);
  return listed.length > 0 ? listed : (whole ?? []);
}

/**
 * Resolves the locations of an article together: what the text puts inside one another first, then what is certain of
 * some decides between the readings of others.
 */
export function resolvePlaces(text: string, names: readonly LocatedName[], index: PlaceIndex): ResolvedPlace[] {
  if (names.length === 0) return [];
  const read = readerOf(index);
  const readings = names.map(({ start, end, said }): Reading => {
    const name = read(`${said ?? ""}:${text.slice(start, end)}`);
    return { name, entries: name.all, container: "none", about: null };
  });
  for (const chain of chainsOf(text, names)) readChain(readings, chain, index);
  const told = containersTold(readings);
  const areas = areasSpelled(readings);
  const story = storyOf(readings, index);
  return readings.map((own) => {
    const elsewhere = toldElsewhere(own, told);
    const spelled = elsewhere ? null : spelledElsewhere(own, areas);
    const { entry, kind, country, candidates, rule } = resolve(elsewhere ?? spelled ?? own, story, index);
    const isIsland = own.name.hint === "island" && entry !== null;
    return {
      entry,
      kind: isIsland ? "island" : (entry?.kind ?? kind),
      country,
      candidates,
      rule: elsewhere ? "place/container-elsewhere" : spelled ? "place/spelled-elsewhere" : rule,
    };
  });
}

// --- containers ---

function readChain(readings: readonly Reading[], { from, to, isList }: Chain, index: PlaceIndex): void {
  let nested = false;
  for (let i = to - 2; i >= from; i--) nested = goInside(readings, i, to) || nested;
  const known = readings.slice(from, to).filter(({ entries }) => entries.length > 0);
  if (isList || (known.length > 2 && !nested)) return;
  for (let i = to - 2; i >= from; i--) {
    const reading = readings[i] as Reading;
    if (reading.container === "none") compareWith(reading, nextKnown(readings, i, to), index);
  }
}

const nextKnown = (readings: readonly Reading[], i: number, to: number): Reading | undefined =>
  readings.slice(i + 1, to).find(({ entries, about }) => entries.length > 0 || about !== null);

/** Keeps the readings of name `i` that lie in a place after it, and those of that place that hold one of them. */
function goInside(readings: readonly Reading[], i: number, to: number): boolean {
  const reading = readings[i] as Reading;
  for (let k = i + 1; k < to; k++) {
    const outer = readings[k] as Reading;
    const all = inside(outer.entries, reading.entries);
    const within = reading.name.hint === null ? highest(all) : all;
    if (within.length === 0) continue;
    reading.entries = within;
    reading.container = "inside";
    outer.entries = outer.entries.filter((holder) => inside([holder], within).length > 0);
    return true;
  }
  return false;
}

/** The first reading of each name that the text puts into another place. */
function containersTold(readings: readonly Reading[]): ReadonlyMap<KnownName, Reading> {
  const told = new Map<KnownName, Reading>();
  for (const reading of readings)
    if (reading.container !== "none" && !told.has(reading.name)) told.set(reading.name, reading);
  return told;
}

/** `Pulau Besar, Melaka`, and later `Pulau Besar`: what nothing else tells lies where the text has put it. */
function toldElsewhere(own: Reading, told: ReadonlyMap<KnownName, Reading>): Reading | null {
  if (own.container !== "none") return null;
  const other = told.get(own.name);
  if (other === undefined) return null;
  const top = own.name.hint === null ? highest(own.entries) : own.entries;
  return top.length === 0 || isWeak(own, top) ? other : null;
}

/** Kinds of areas that are as often named without the word for it. */
const AREAS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  "village",
  "district",
  "regency",
  "city",
  "province",
  "island",
]);

/** The areas that the text names with their kind, by their names without it; null where two are called so. */
function areasSpelled(readings: readonly Reading[]): ReadonlyMap<string, Reading | null> {
  const areas = new Map<string, Reading | null>();
  for (const reading of readings) {
    const { hint, hintOfOffice, bare, folded } = reading.name;
    if (hint === null || hintOfOffice || bare === folded || !AREAS.has(hint)) continue;
    const other = areas.get(bare);
    areas.set(bare, other === undefined || other?.name.hint === hint ? reading : null);
  }
  return areas;
}

/** `Desa Wirambe`, and later `Wirambe`: what no table knows is what the article has told of by its kind. */
function spelledElsewhere(own: Reading, areas: ReadonlyMap<string, Reading | null>): Reading | null {
  if (own.name.hint !== null || own.name.all.length > 0) return null;
  return areas.get(own.name.folded) ?? null;
}

const inside = (outer: readonly PlaceEntry[], inner: readonly PlaceEntry[]): readonly PlaceEntry[] =>
  inner.filter((entry) => outer.some((holder) => relationOf(holder, entry) === "inside"));

/** Reads a name by the place after it, which holds none of its readings. */
function compareWith(reading: Reading, outer: Reading | undefined, index: PlaceIndex): void {
  if (!outer || !isApart(outer.entries, reading.entries)) return;
  const finer = finerReadings(reading.name, outer.entries, index);
  if (finer.length > 0) {
    reading.entries = finer;
    reading.container = "inside";
    return;
  }
  const namesake = namesakeAbroad(reading, outer.entries);
  if (namesake) {
    reading.entries = [namesake];
    reading.container = "inside";
    return;
  }
  if (!reading.entries.every((entry) => contradicts(entry, reading.name.hint, outer.entries))) return;
  reading.about = outer.about ?? commonCountry(outer.entries);
  reading.container = reading.entries.length > 0 ? "outside" : "about";
  reading.entries = [];
}

/** `Birmingham, Alabama`: a city of that name which we do not know, in the country or region abroad after it. */
function namesakeAbroad(
  { name: { surface, hint }, entries }: Reading,
  outer: readonly PlaceEntry[],
): PlaceEntry | null {
  const [city] = entries;
  const country = commonCountry(outer);
  if (!city || hint !== null || country === null || country === "ID") return null;
  if (!entries.every(({ kind }) => kind === "foreign_city")) return null;
  if (!outer.every(({ kind }) => kind === "country" || kind === "foreign_region")) return null;
  // `Naples, Florida` is not called Napoli
  return { code: `${country}:${surface}`, name: surface, kind: city.kind, country, latitude: null, longitude: null };
}

/** Villages of the area after a name, and cities of the country after it. */
function finerReadings(
  { hint, bare }: KnownName,
  outer: readonly PlaceEntry[],
  index: PlaceIndex,
): readonly PlaceEntry[] {
  if (hint !== null && hint !== "village" && hint !== "city") return [];
  return inside(outer, [...index.villages(bare), ...index.abroad(bare)]);
}

const isApart = (outer: readonly PlaceEntry[], inner: readonly PlaceEntry[]): boolean =>
  inner.every((entry) => outer.every((holder) => relationOf(holder, entry) === "apart"));

/**
 * Kinds that do not stand in a list with others of their level: a district or regency before a city is a part of it.
 */
const PARTS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["regency", "district", "village"]);

/** Kinds whose official names are believed against what stands after them. */
const BELIEVED: ReadonlySet<PlaceKind | null> = new Set<PlaceKind | null>(["regency", "city", "province", "country"]);

/**
 * Whether a place that lies elsewhere may not stand before the other in a list. `hint`: the kind that the text says.
 */
function contradicts(entry: PlaceEntry, hint: PlaceKind | null, outer: readonly PlaceEntry[]): boolean {
  if (BELIEVED.has(hint)) return false;
  const top = Math.min(...outer.map(levelOf));
  return levelOf(entry) > top || (levelOf(entry) === top && hint === null && PARTS.has(entry.kind));
}

// --- what is certain ---

interface Story {
  /** Codes of places, and of the areas that they lie in. */
  readonly codes: ReadonlySet<string>;
  /** Codes whose kind the article writes. */
  readonly spelled: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly points: readonly Point[];
}

function storyOf(readings: readonly Reading[], index: PlaceIndex): Story {
  const codes = new Set<string>();
  const spelled = new Set<string>();
  const countries = new Set<string>();
  const points: Point[] = [];
  for (const reading of readings) {
    const { hint } = reading.name;
    const top = hint === null ? highest(reading.entries) : reading.entries;
    const only = top.length === 1 ? top[0] : undefined;
    if (hint !== null && only) spelled.add(only.code);
    const country = commonCountry(top);
    if (country === null || isWeak(reading, top)) continue;
    countries.add(country);
    for (const code of certainCodes(top)) codes.add(code);
    points.push(...pointsNear(only, index));
  }
  return { codes, spelled, countries, points };
}

/** Where a place of regency level or below lies. */
function pointsNear(entry: PlaceEntry | undefined, index: PlaceIndex): readonly Point[] {
  const point = entry && entry.code.length >= 5 ? index.pointOf(entry.code.slice(0, 5)) : undefined;
  return point ? [point] : [];
}

/** The codes of what a name surely stands for, and of the areas around it. `Gorontalo` tells not even its province. */
function certainCodes(top: readonly PlaceEntry[]): readonly string[] {
  const code = top.length === 1 ? (top[0] as PlaceEntry).code : commonCode(top);
  if (!/^\d/.test(code)) return code === "" ? [] : [code];
  if (top.length > 1 && top.some((entry) => entry.code === code)) return [];
  return Array.from({ length: Math.ceil((code.length - 1) / 3) }, (_, level) => code.slice(0, 3 * level + 2));
}

/** Kinds that many places share a name of. */
const COMMON_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["village", "island"]);

/** What does not tell where a story is, unless the text says in which area it lies. */
const isWeak = ({ name: { hint }, container }: Reading, top: readonly PlaceEntry[]): boolean =>
  container !== "inside" &&
  top.some(
    (entry) =>
      COMMON_KINDS.has(entry.kind) ||
      levelOf(entry) > 3 ||
      (hint === null && (levelOf(entry) > 2 || entry.onlyBySize === true)),
  );

/** The code of the smallest area that holds them all; empty where none does. */
function commonCode(entries: readonly PlaceEntry[]): string {
  const [first = "", ...rest] = entries.map(({ code }) => (/^\d/.test(code) ? code : ""));
  let code = first;
  while (code !== "" && !rest.every((other) => other === code || other.startsWith(`${code}.`)))
    code = code.slice(0, Math.max(0, code.lastIndexOf(".")));
  return code;
}

/** A bare name is the country, then the province or foreign city, then city or regency, before it is a district. */
function highest(entries: readonly PlaceEntry[]): readonly PlaceEntry[] {
  if (entries.length < 2) return entries;
  const top = Math.min(...entries.map(levelOf));
  // a province and the city that it is named for are told apart by nothing in the name
  return entries.filter((entry) => levelOf(entry) === top || (top === 1 && levelOf(entry) === 2));
}

// --- decisions ---

const found = (entry: PlaceEntry, rule: PlaceRuleId): ResolvedPlace => ({
  entry,
  kind: entry.kind,
  country: entry.country,
  candidates: [],
  rule,
});

function resolve(reading: Reading, story: Story, index: PlaceIndex): ResolvedPlace {
  const { container, entries } = reading;
  const { hint } = reading.name;
  if (entries.length === 0) return withoutEntry(reading, story);
  const left = hint === null ? highest(entries) : entries;
  if (left.length > 1) return choose(reading, left, story);
  const [entry] = left as [PlaceEntry];
  if (container === "inside") return found(entry, "place/in-container");
  if (entry.kind === "village") return villageOf(entry, story);
  if (entry.kind === "district" && hint === null) return districtOf(reading, entry, story, index);
  const rule = ruleOfKind(entry);
  if (rule === "place/island" && isAbroad(story)) return { ...open([entry], "place/open", null), kind: "island" };
  if (hint === null || rule === "place/island" || rule === "place/region") return found(entry, rule);
  return found(entry, reading.name.hintOfOffice ? "place/office" : "place/spelled");
}

function ruleOfKind(entry: PlaceEntry): PlaceRuleId {
  if (entry.kind === "country") return "place/country";
  if (entry.onlyBySize) return "place/world-city";
  if (entry.kind === "island" && /^\d/.test(entry.code)) return "place/island";
  return /^\d/.test(entry.code) || entry.kind === "foreign_city" ? "place/one-reading" : "place/region";
}

const open = (entries: readonly PlaceEntry[], rule: PlaceRuleId, country: string | null): ResolvedPlace => ({
  entry: null,
  kind: null,
  country,
  candidates: entries.length > MOST_CANDIDATES ? [] : entries.map(({ code }) => code),
  rule,
});
/** A name that more places have tells nothing. */
const MOST_CANDIDATES = 12;

/** Degrees from an area of the story within which a bare district is believed: about 65 km. */
const NEAR = 0.6;

function districtOf({ name: { bare } }: Reading, entry: PlaceEntry, story: Story, index: PlaceIndex): ResolvedPlace {
  const isWord = LEXICON.find(bare) !== undefined;
  if (story.codes.has(entry.code.slice(0, 5)) || (!isWord && isNear(entry, story, index)))
    return found(entry, "place/district-of-story");
  if (story.countries.size === 0 && !isWord) return found(entry, "place/lone-district");
  return open([entry], "place/far-district", story.countries.has("ID") ? "ID" : null);
}

function isNear({ code }: PlaceEntry, story: Story, index: PlaceIndex): boolean {
  if (provincesOf(code).some((province) => story.codes.has(province))) return true;
  const point = index.pointOf(code.slice(0, 5));
  return (
    point !== undefined &&
    story.points.some((other) => Math.hypot(other.latitude - point.latitude, other.longitude - point.longitude) < NEAR)
  );
}

/** The only village of its name. */
function villageOf(entry: PlaceEntry, story: Story): ResolvedPlace {
  if (provincesOf(entry.code).some((province) => story.codes.has(province)))
    return found(entry, "place/village-of-story");
  if (story.countries.size === 0) return found(entry, "place/only-village");
  return { ...open([entry], "place/open", story.countries.has("ID") ? "ID" : null), kind: "village" };
}

/** One of several readings. */
function choose(reading: Reading, entries: readonly PlaceEntry[], story: Story): ResolvedPlace {
  const spelled = entries.filter(({ code }) => story.spelled.has(code));
  if (spelled.length === 1) return found(spelled[0] as PlaceEntry, "place/spelled-elsewhere");
  const near = nearest(entries, story);
  const [entry] = near as [PlaceEntry];
  if (near.length === 1) return found(entry, entry.kind === "village" ? "place/village-of-story" : "place/nearest");
  const usual = near.find(({ code }) => code === USUAL_READINGS.get(reading.name.folded));
  if (usual && !near.some(({ code }) => code !== usual.code && story.codes.has(code)))
    return found(usual, "place/usual");
  return { ...open(near, "place/open", commonCountry(near)), kind: reading.name.hint };
}

/**
 * Those that lie in, or nearest to, the areas that the story names; of cities abroad, those of a country that it names.
 */
function nearest(entries: readonly PlaceEntry[], story: Story): readonly PlaceEntry[] {
  const nearness = entries.map((entry) => nearnessOf(entry, story));
  const best = Math.max(...nearness);
  return best === 0 ? entries : entries.filter((_, i) => nearness[i] === best);
}

/** Length of the code that a place shares with the areas of the story. */
function nearnessOf({ code, kind, country }: PlaceEntry, { codes, countries }: Story): number {
  if (kind === "country") return 0;
  if (!/^\d/.test(code)) return country !== null && countries.has(country) ? 1 : 0;
  // a province lies where its story does: `Jambi` is no city because a regency of Jambi is named
  let shared = kind === "province" && codes.has(code) ? 2 : 0;
  for (let length = 2; length < code.length; length += 3) if (codes.has(code.slice(0, length))) shared = length;
  return shared;
}

/** Whether an article tells of other countries only. */
const isAbroad = ({ countries }: Story): boolean => countries.size > 0 && !countries.has("ID");

/** Kinds that stand where the rest of the story does; waters and mountains may be anywhere. */
const STORY_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["landmark", "facility", "village"]);

/** What is told of a place in no table. */
function withoutEntry({ name, container, about }: Reading, story: Story): ResolvedPlace {
  const { hint, homeland, named } = name;
  const told = (country: string | null, rule: PlaceRuleId): ResolvedPlace => ({
    entry: null,
    kind: hint,
    country,
    candidates: [],
    rule,
  });
  if (container === "outside") return told(about, "place/outside-container");
  if (about !== null) return told(about, "place/kind-in-container");
  const only = onlyCountry(story);
  if (hint === null && named !== null) return told(named, "place/named-for-area");
  if (hint === null) return only === null ? told(null, "place/unknown") : told(only, "place/unknown-in-story");
  if (homeland === null && only !== null && STORY_KINDS.has(hint)) return told(only, "place/kind-in-story");
  return told(homeland, "place/kind");
}

/** The country that all of a story's areas and cities lie in; its name alone tells nothing. */
function onlyCountry({ countries, codes }: Story): string | null {
  const [country] = countries;
  return country !== undefined && countries.size === 1 && codes.size > (codes.has(country) ? 1 : 0) ? country : null;
}

import type { Mention, Place, Role } from "../core/annotations.ts";
import type { Tokens } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { readAreas } from "./areas.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { findSpans } from "./spans.ts";
import { Tagger } from "./tagger.ts";
import { decodeWeights } from "./weights.ts";

/**
 * What `loadNameModels` reads, by name: a path from the package root where it begins with `./`, else a module specifier.
 */
export const NAME_ASSETS: Readonly<Record<string, string>> = {
  tagger: "./src/names/model/tagger.bin",
  provinces: "idn-area-data/data/provinces.csv",
  regencies: "idn-area-data/data/regencies.csv",
  districts: "idn-area-data/data/districts.csv",
};

/** The tagger and the tables, ready for use by one thread at a time. */
export interface NameModels {
  readonly tagger: Tagger;
}

/** `assets`: the bytes of every entry of NAME_ASSETS, by its name. Throws a RangeError where one is missing or damaged. */
export function loadNameModels(assets: ReadonlyMap<string, Uint8Array>): NameModels {
  const bytesOf = (name: string): Uint8Array => {
    const bytes = assets.get(name);
    if (!bytes) throw new RangeError(`names: asset missing: ${name}`);
    return bytes;
  };
  const areas = readAreas([bytesOf("provinces"), bytesOf("regencies"), bytesOf("districts")]);
  return { tagger: new Tagger(decodeWeights(bytesOf("tagger")), buildGazetteer(areas)) };
}

/** Every name of the text, the offices that people hold, and the places resolved. Offsets are UTF-16 code units. */
export function findNames(
  input: { text: string; tokens: Tokens; sentences: readonly Span[]; paragraphs: readonly Span[] },
  models: NameModels,
): { mentions: Mention[]; roles: Role[]; places: Place[] } {
  const spans = findSpans(input.text, input.tokens, input.sentences, models.tagger);
  const mentions = spans.map((span): Mention => {
    const surface = input.text.slice(span.start, span.end);
    return { ...span, surface, canonicalName: surface, entityKey: `${span.type}:${surface.toLowerCase()}` };
  });
  return { mentions, roles: [], places: [] };
}

/** ISO 3166-1 code of the country that a dateline's place is in; null where it is not known. */
export function placeCountry(_name: string, _models: NameModels): string | null {
  return null;
}

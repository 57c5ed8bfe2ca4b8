import type { MentionType } from "../../core/annotations.ts";
import { ORGANISATIONS } from "../../language/organisations.ts";
import { FOREIGN_NAMES, FOREIGN_SURNAMES, GIVEN_NAMES, SURNAMES } from "../../language/person-names.ts";
import {
  EVENTS,
  LAWS,
  MAKERS,
  PRODUCTS,
  TEAMS,
  WORKS,
  WORLD_ORGANISATIONS,
  WORLD_PLACES,
} from "../../language/world-names.ts";

const TABLES: readonly (readonly [names: readonly string[], type: MentionType])[] = [
  [WORLD_ORGANISATIONS, "organisation"],
  [TEAMS, "organisation"],
  [EVENTS, "event"],
  [PRODUCTS, "product"],
  [WORKS, "work"],
  [LAWS, "law"],
  [WORLD_PLACES, "location"],
];

/** Well-known names as they are written, without those of two types, and those that persons have. */
const TYPES: ReadonlyMap<string, MentionType> = (() => {
  const types = new Map<string, MentionType | null>();
  for (const word of [...GIVEN_NAMES, ...SURNAMES, ...FOREIGN_NAMES, ...FOREIGN_SURNAMES]) types.set(word, null);
  for (const [names, type] of TABLES)
    for (const name of names) types.set(name, types.has(name) && types.get(name) !== type ? null : type);
  return new Map([...types].flatMap(([name, type]) => (type === null ? [] : [[name, type] as const])));
})();

/** What everyone knows a name as; null for others, and for what may be two things (`Barcelona`). */
export const knownTypeOf = (name: string): MentionType | null => TYPES.get(name) ?? null;

const BODIES: ReadonlySet<string> = new Set([...ORGANISATIONS, ...MAKERS]);

/** True of a body or a maker that everyone knows by this word, whoever else bears it. */
export const isKnownBody = (word: string): boolean => BODIES.has(word) || knownTypeOf(word) !== null;

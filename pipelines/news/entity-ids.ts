/** Ids of what names stand for: of the name's key, so that the same key has the same id in every article and run. */
import { hash } from "node:crypto";
import type { Mention } from "../../src/core/annotations.ts";

export const ENTITY_BASES = ["full_name", "in_article", "in_corpus", "alias", "code", "single_name"] as const;
export type EntityBasis = (typeof ENTITY_BASES)[number];

/** A person by one word alone (`Budi`): nothing tells him from his namesakes of other articles. */
const isSingleName = (key: string): boolean => key.startsWith("person:") && !key.includes(" ");

/** What the id of a mention rests on, before the corpus is seen. */
export function entityBasisOf({ surface, canonicalName, entityKey }: Mention): EntityBasis {
  if (isSingleName(entityKey)) return "single_name";
  return surface === canonicalName ? "full_name" : "in_article";
}

/** The id of a key in an article: of a single name it is the article's own. A letter and 15 hex digits. */
export function entityId(key: string, docId: string): string {
  const whole = isSingleName(key) ? `${key}@${docId}` : key;
  let id = knownIds.get(whole);
  if (id === undefined) {
    id = `e${hash("sha256", whole).slice(0, 15)}`;
    if (knownIds.size >= MOST_KNOWN_IDS) knownIds.clear();
    knownIds.set(whole, id);
  }
  return id;
}

/** Names come again and again, and hashing them took a third of the export. */
const knownIds = new Map<string, string>();
const MOST_KNOWN_IDS = 50_000;

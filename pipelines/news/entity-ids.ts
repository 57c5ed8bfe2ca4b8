/** Ids of what names stand for: of the name's key, so that the same key has the same id in every article and run. */
import { hash } from "node:crypto";
import { OF_THE_ARTICLE } from "../../src/names/coreference/coreference.ts";

/**
 * The id of a key in an article: a key that ends in `@` (a single name) is the article's own. A letter and 15 hex
 * digits.
 */
export function entityId(key: string, docId: string): string {
  const whole = key.endsWith(OF_THE_ARTICLE) ? key + docId : key;
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

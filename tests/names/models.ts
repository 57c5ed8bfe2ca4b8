import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Role } from "../../src/core/annotations.ts";
import type { TokenTable } from "../../src/core/token-table.ts";
import { LEXICON } from "../../src/language/lexicon.ts";
import { tokenTable } from "../../src/language/token-table.ts";
import { findNames, loadNameModels, NAME_ASSETS, nameKnowledge, tagNames } from "../../src/names/index.ts";
import { findRoles } from "../../src/offices/index.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { tokenise } from "../../src/text/tokens.ts";

const require = createRequire(import.meta.url);
const root = new URL("../../", import.meta.url);

export const assets: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(NAME_ASSETS).map(([name, place]) => [
    name,
    readFileSync(place.startsWith("./") ? fileURLToPath(new URL(place, root)) : require.resolve(place)),
  ]),
);

export const models = loadNameModels(assets);

/** The tokens of a text whose paragraphs are its lines. */
export function tableOf(text: string): TokenTable {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, paragraph.start, paragraph.end));
  return tokenTable(text, tokenise(text), sentences, paragraphs, LEXICON);
}

/** Names of a text whose paragraphs are its lines. */
export function namesOf(text: string): ReturnType<typeof findNames> & { roles: Role[] } {
  const tokens = tableOf(text);
  const found = findNames(tokens, tagNames(tokens, models), models);
  return { ...found, roles: findRoles(tokens, found.mentions, nameKnowledge(models), found.places) };
}

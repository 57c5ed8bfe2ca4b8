import { type CreditTables, creditTables } from "../../src/credits/index.ts";
import { createLexicon, type Lexicon } from "../../src/language/lexicon.ts";
import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import type { Layout } from "../../src/layout/index.ts";
import { createOwnLayout } from "../../src/layout/own-tables.ts";
import { loadNameModels, NAME_ASSETS, type NameModels, nameKnowledge } from "../../src/names/index.ts";
import type { NameKnowledge } from "../../src/offices/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import type { NewsConfig } from "./config.ts";
import { checkDecisions } from "./decisions.ts";

/** What every stage is given beside the document. Made once a worker. */
export interface NewsContext {
  readonly config: NewsConfig;
  readonly lexicon: Lexicon;
  readonly layout: Layout;
  readonly credits: CreditTables;
  readonly names: NameModels;
  readonly nameKnowledge: NameKnowledge;
}

/** Files that the runner reads and hands to `createContext`, by name. */
export const ASSETS: Readonly<Record<string, string>> = NAME_ASSETS;

const layoutOf = ({ outlets, boilerplate }: NewsConfig): Layout =>
  createOwnLayout({ outlets: OUTLETS, boilerplate: BOILERPLATE }, { outlets, boilerplate });

/** Runs the examples of the user's own tables. Throws a UsageError of one line where one fails, or two rows disagree. */
export function checkConfig(config: NewsConfig): void {
  checkDecisions(config.entities);
  if (config.outlets.length > 0 || config.boilerplate.length > 0) layoutOf(config);
}

export function createContext(config: NewsConfig, assets: ReadonlyMap<string, Uint8Array>): NewsContext {
  const names = loadNameModels(assets);
  const lexicon = createLexicon(config.lexicon);
  return {
    config,
    lexicon,
    layout: layoutOf(config),
    credits: creditTables([...OUTLETS, ...config.outlets], lexicon),
    names,
    nameKnowledge: nameKnowledge(names),
  };
}

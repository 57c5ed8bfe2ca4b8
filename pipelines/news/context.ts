import { type CreditTables, creditTables } from "../../src/credits/index.ts";
import { LEXICON, type Lexicon } from "../../src/language/lexicon.ts";
import { useOwnWords } from "../../src/language/own-words.ts";
import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import type { Layout } from "../../src/layout/index.ts";
import type { KnownNames } from "../../src/layout/known-names.ts";
import type { LearnedLines } from "../../src/layout/learned.ts";
import { createOwnLayout } from "../../src/layout/own-tables.ts";
import { loadNameModels, NAME_ASSETS, type NameModels, nameKnowledge } from "../../src/names/index.ts";
import type { NameKnowledge } from "../../src/offices/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import type { Assets } from "../../src/run/job.ts";
import type { NewsConfig } from "./config.ts";
import { learnedLines } from "./learned.ts";

/** What every stage is given beside the document. Made once a worker. */
export interface NewsContext {
  readonly config: NewsConfig;
  readonly lexicon: Lexicon;
  readonly layout: Layout;
  readonly learned: LearnedLines;
  readonly credits: CreditTables;
  readonly names: NameModels;
  readonly nameKnowledge: NameKnowledge;
  /** Whether a word, in any case, is mostly written small. */
  readonly isCommonWord: (word: string) => boolean;
}

/** Files that the runner reads and hands to `createContext`, by name. */
export const ASSETS: Readonly<Record<string, string>> = NAME_ASSETS;

const layoutOf = ({ outlets, boilerplate }: NewsConfig, known?: KnownNames): Layout =>
  createOwnLayout({ outlets: OUTLETS, boilerplate: BOILERPLATE, ...(known && { known }) }, { outlets, boilerplate });

/** The words of the configuration are those that `settings.prepare` was given. */
export function createContext(config: NewsConfig, assets: Assets): NewsContext {
  useOwnWords(config.lexicon);
  const names = loadNameModels(assets);
  const knowledge = nameKnowledge(names);
  return {
    config,
    lexicon: LEXICON,
    learned: learnedLines(config.learned),
    layout: layoutOf(config, { ...knowledge, isPlace: knowledge.isTerritory }),
    credits: creditTables([...OUTLETS, ...config.outlets], LEXICON),
    names,
    nameKnowledge: knowledge,
    isCommonWord: knowledge.isCommonWord,
  };
}

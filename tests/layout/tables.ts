import { BOILERPLATE } from "../../src/layout/boilerplate.ts";
import { createLayout } from "../../src/layout/index.ts";
import type { KnownNames } from "../../src/layout/known-names.ts";
import { loadNameModels, nameKnowledge } from "../../src/names/index.ts";
import { OUTLETS } from "../../src/outlets/index.ts";
import { assets } from "../assets.ts";

export const TABLES = { outlets: OUTLETS, boilerplate: BOILERPLATE };

const knowledge = nameKnowledge(loadNameModels(assets));
export const known: KnownNames = { ...knowledge, isPlace: knowledge.isTerritory };
/** What ships. */
export const layout = createLayout({ ...TABLES, known });

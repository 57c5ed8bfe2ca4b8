/** The news pipeline's part of the reader: which rows are marked in an article, in which layers, how it is headed. */
import type { JobReader } from "../../../src/run/job.ts";
import { aboutRules } from "./about.ts";
import { BESIDE, type ReadFacts, readArticle } from "./article.ts";
import { CHECKING } from "./checking.ts";
import { LAYERS } from "./layers.ts";
import { LIST } from "./list.ts";

/** What the reader is given of a job. */
export const reader: JobReader = {
  layers: LAYERS,
  list: LIST,
  checking: CHECKING,
  beside: BESIDE,
  /** The rows of one document, as the map gives them. */
  read: (rows, rules) => readArticle(rows as unknown as ReadFacts, aboutRules(rules)),
};

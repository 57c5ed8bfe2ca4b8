/** The news pipeline's part of the reader: which rows are marked in an article, in which layers, how it is headed. */
import type { Layer, ReadArticle } from "../../../src/core/reader.ts";
import type { RuleTable } from "../../../src/language/rules.ts";
import type { Rows } from "../../../src/run/job.ts";
import type { Facts } from "../datasets.ts";
import { aboutRules, readArticle } from "./article.ts";
import { LAYERS } from "./layers.ts";

/** What the reader is given of a job. */
export const reader = {
  layers: LAYERS as readonly Layer[],
  /** The rows of one document, as the map gives them. */
  read: (rows: Rows, rules: readonly RuleTable[]): ReadArticle =>
    readArticle(rows as unknown as Facts, aboutRules(rules)),
};

/**
 * The sample that a run publishes beside its report, `reader.html`: the articles that a person should look at first,
 * then some drawn by lot, in the reader. Bounded: a run of any size gives a page of some megabytes at most.
 */
import type { TableDefinition } from "../../../src/io/schema.ts";
import type { RuleTable } from "../../../src/language/rules.ts";
import type { Ask, Row, Rows } from "../../../src/run/job.ts";
import { withBeside } from "../../../src/run/one.ts";
import { type Pick, renderPicksPage } from "../../../src/serve/reader-page.ts";
import { DATASETS } from "../datasets.ts";
import { aboutRules } from "./about.ts";
import { BESIDE, type ReadFacts, readArticle } from "./article.ts";
import { LAYERS } from "./layers.ts";
import { LIST } from "./list.ts";

/** Of trouble, and by lot. */
const TROUBLED = 8;
const DRAWN = 4;
/** Code points of an article's text, above which it is left to `kliping show`. */
const LONGEST = 60_000;

const BY_LOT = { id: "diambil acak", en: "drawn by lot" };
const TITLE = { id: "Artikel yang perlu dilihat dulu", en: "Articles to look at first" };

/** The page; null for a run without articles. The same datasets give the same page. */
export async function samplePage(ask: Ask, rules: readonly RuleTable[]): Promise<string | null> {
  const chosen = await ask.query("pipelines/news/reader/trouble.sql", chosenOf);
  const troubled = chosen.filter(({ lot }) => lot === false).slice(0, TROUBLED);
  const known = new Set(troubled.map(({ doc_id }) => doc_id));
  const drawn = chosen.filter(({ lot, doc_id }) => lot === true && !known.has(doc_id)).slice(0, DRAWN);
  const picked = [...troubled, ...drawn];
  if (picked.length === 0) return null;
  const ids = picked.map(({ doc_id }) => String(doc_id));
  const rows = await rowsOf(ask, ids);
  const about = aboutRules(rules);
  const picks: Pick[] = [];
  for (const { doc_id, why, lot } of picked) {
    const own = rows.get(String(doc_id));
    const length = Number(own?.documents?.[0]?.char_count ?? Infinity);
    if (!own || length > LONGEST) continue;
    const reasons = lot
      ? [BY_LOT]
      : (why as readonly string[]).map((code) => LIST.whys[code] ?? { id: code, en: code });
    const all = await withBeside(own, BESIDE, ask.find);
    picks.push({ article: readArticle(all as unknown as ReadFacts, about), why: reasons });
  }
  return picks.length === 0 ? null : renderPicksPage(picks, LAYERS, TITLE);
}

/** More than are taken, in one pass: those drawn by lot may be among those of trouble. */
const chosenOf = (trouble: string): string => `WITH troubled AS (${trouble})
  (SELECT doc_id, why, false AS lot FROM troubled WHERE trouble > 0
    ORDER BY trouble DESC, md5(doc_id) LIMIT ${TROUBLED})
  UNION ALL
  (SELECT doc_id, why, true AS lot FROM troubled ORDER BY md5(concat(doc_id, 'kliping')) LIMIT ${TROUBLED + DRAWN})`;

/** The rows of some articles, by article and dataset, in their order: those of datasets that have a doc_id. */
async function rowsOf(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, Rows>> {
  const all = new Map<string, Record<string, Row[]>>(ids.map((id) => [id, {}]));
  for (const [name, { schema, key }] of Object.entries(DATASETS as Readonly<Record<string, TableDefinition>>)) {
    if (!("doc_id" in schema.shape)) continue;
    for (const own of all.values()) own[name] = [];
    for (const row of await ask.find(name, "doc_id", ids)) all.get(String(row.doc_id))?.[name]?.push(row);
    for (const own of all.values()) own[name]?.sort(byKey(key ?? []));
  }
  return all;
}

/** The order of an article's rows: by the numbers of their keys, of ids by what they end in. */
const byKey =
  (key: readonly string[]) =>
  (a: Row, b: Row): number => {
    for (const column of key) {
      const [one, other] = [a[column], b[column]];
      if (one === other) continue;
      if (typeof one === "number" && typeof other === "number") return one - other;
      const [text, otherText] = [String(one), String(other)];
      return text.length - otherText.length || (text < otherText ? -1 : 1);
    }
    return 0;
  };

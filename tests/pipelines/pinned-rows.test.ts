/**
 * What each text of `cases/rows` gives, cell by cell, a file a dataset. The files say what is, not what should be: who
 * changes a rule reads what moved in them, and writes them anew with `-u`. Ids and offsets (the surfaces tell them) are
 * left out; how sure rows are stands in a file of its own, by rule.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { factsOf, factsOfCells } from "./article.ts";

interface PinnedText {
  readonly text: string;
  /** The cell beside it; a text without one is a file of its own. */
  readonly published?: string;
}

const TEXTS = readFileSync(new URL("../cases/rows/texts.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line): PinnedText => JSON.parse(line));

const DATASETS = [
  ...["documents", "paragraphs", "quotes", "mentions", "roles", "places", "dates", "amounts"],
  ...["attributions", "contacts", "edits"],
] as const;

const LEFT_OUT = /(?:^|_)(?:id|sha256|char|confidence|key)$|^(?:text|source_path|source_format|encoding|lead)$/;
/** Of a text, enough to know it by. */
const shortened = (text: string): string => text.replaceAll("\n", "⏎").slice(0, 60);

function cellOf(value: unknown): string {
  if (value === null || value === false) return "";
  return String(value).replaceAll("\n", "⏎");
}

const facts = TEXTS.map(
  ({ text, published }): Facts => (published === undefined ? factsOf(text) : factsOfCells({ text, published })),
);

function pinned(dataset: keyof Facts): string {
  const rowsOf = (each: Facts): readonly Readonly<Record<string, unknown>>[] =>
    each[dataset] as unknown as readonly Readonly<Record<string, unknown>>[];
  const [first] = facts.flatMap(rowsOf);
  const columns = Object.keys(first ?? {}).filter((key) => !LEFT_OUT.test(key));
  const parts = TEXTS.flatMap(({ text }, n) => {
    const rows = rowsOf(facts[n] as Facts).map((row) => columns.map((key) => cellOf(row[key])).join("|"));
    return rows.length > 0 ? [`\n${n + 1} ${shortened(text)}`, ...rows.map((row) => row.replace(/\|+$/, ""))] : [];
  });
  return `${[columns.join("|"), ...parts].join("\n")}\n`;
}

const CONFIDENCES = ["quotes", "mentions", "places"] as const;

/** How often the rows of a rule are how sure. */
function confidences(dataset: (typeof CONFIDENCES)[number]): string[] {
  const counts = new Map<string, Map<number, number>>();
  for (const { rule, confidence } of facts.flatMap((each): readonly Sure[] => each[dataset])) {
    const shares = counts.get(rule) ?? new Map<number, number>();
    counts.set(rule, shares.set(confidence, (shares.get(confidence) ?? 0) + 1));
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, shares]) => `  ${rule}: ${toldShares(shares)}`);
}

interface Sure {
  readonly rule: string;
  readonly confidence: number;
}

const toldShares = (shares: ReadonlyMap<number, number>): string =>
  [...shares]
    .sort(([a], [b]) => b - a)
    .map(([share, times]) => (times === 1 ? `${share}` : `${share} x${times}`))
    .join(", ");

describe("rows of texts", () => {
  test.each(DATASETS)("%s", async (dataset) => {
    await expect(pinned(dataset as keyof Facts)).toMatchFileSnapshot(`../cases/rows/${dataset}.txt`);
  });

  test("are as sure as they were", async () => {
    const parts = CONFIDENCES.flatMap((dataset) => [dataset, ...confidences(dataset)]);
    await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot("../cases/rows/confidences.txt");
  });
});

/**
 * Each cell of an article's rows, changed: what `kliping verify` says of it. The snapshot names, by column and change,
 * the breaches that are found, ids and numbers aside; a check that is lost leaves its line empty.
 */
import { expect, test } from "vitest";
import type { Facts } from "../../pipelines/news/datasets.ts";
import { derivedBreaches } from "../../pipelines/news/derived-checks.ts";
import { breachesOf } from "../../pipelines/news/invariants.ts";
import { factsOf } from "./article.ts";

const ARTICLE = [
  "Jembatan Desa Dibuka",
  "Penulis: Rina Lestari",
  "BOYOLALI - Bupati Boyolali Sadewa Wirya membuka jembatan di Kabupaten Boyolali, Senin (6/5/2019).",
  "“Warga tidak perlu memutar,â€ kata Sadewa kepada Kabarkota.com. " +
    "Biayanya Rp 12 miliar, naik 5 persen pukul 10.30 WIB.",
  "Baca juga: Pasar Lama Digusur",
  "Sebanyak 9 dari 10 warga senang sejak 2018. Hubungi 081298765432 untuk bantuan\u200b. " +
    "Hal itu dikutip dari Kabarkota.com, Senin.",
].join("\n");
const SOUND = factsOf(ARTICLE);

type Cells = Readonly<Record<string, unknown>>;

/** Other values of a cell, by name. */
function changesOf(value: unknown): [name: string, value: unknown][] {
  if (value === null) return [["filled", 1]];
  const none: [string, unknown] = ["null", null];
  if (typeof value === "number") return [none, ["+1", value + 1], ["-1", value - 1], ["+1000", value + 1000]];
  if (typeof value === "boolean") return [none, ["flipped", !value]];
  if (Array.isArray(value)) return [["twice", [...value, ...value, "x", "x"]]];
  if (typeof value === "string") return [none, ["longer", `${value}x`], ["cut", value.slice(1)]];
  return [];
}

const plain = (message: string): string =>
  message.replaceAll(/d[0-9a-f]{15}|[0-9a-f]{64}/g, "ID").replaceAll(/\d+/g, "0");

function breachesIn(facts: Facts): string[] {
  const found = new Set<string>();
  const keep = ({ dataset, message }: { dataset: string; message: string }) =>
    found.add(`${dataset}: ${plain(message)}`);
  for (const breach of breachesOf(facts, ARTICLE)) keep(breach);
  for (const breach of derivedBreaches(facts)) keep(breach);
  return [...found].sort();
}

/** The rows that are looked at: the first and the last of each dataset, all paragraphs. */
const placesOf = (dataset: string, count: number): number[] =>
  dataset === "paragraphs" ? Array.from({ length: count }, (_, at) => at) : [...new Set([0, count - 1])];

test("a sound article has none", () => {
  expect(breachesIn(SOUND)).toEqual([]);
  const filled = Object.entries(SOUND).filter(([, rows]) => rows.length > 0);
  expect(filled.map(([dataset]) => dataset)).toEqual(
    expect.arrayContaining([
      ...["documents", "paragraphs", "sentences", "quotes", "mentions", "roles", "places", "dates", "amounts"],
      ...["attributions", "contacts", "sketches", "edits"],
    ]),
  );
});

test.each(Object.keys(SOUND).filter((dataset) => SOUND[dataset as keyof Facts].length > 0))(
  "cells of %s",
  (dataset) => {
    const rows = SOUND[dataset as keyof Facts] as readonly Cells[];
    const told = new Map<string, Set<string>>();
    for (const at of placesOf(dataset, rows.length)) {
      for (const [column, value] of Object.entries(rows[at] as Cells)) {
        for (const [name, to] of changesOf(value)) {
          const changed = rows.map((row, i) => (i === at ? { ...row, [column]: to } : row));
          const key = `${column} ${name}`;
          const found = told.get(key) ?? new Set();
          told.set(key, found);
          try {
            for (const breach of breachesIn({ ...SOUND, [dataset]: changed } as unknown as Facts)) found.add(breach);
          } catch {
            found.add("it is thrown at"); // a cell that its schema does not allow
          }
        }
      }
    }
    expect([...told].map(([key, found]) => `${key} | ${[...found].sort().join(" | ")}`)).toMatchSnapshot();
  },
);

test.each(["documents", "paragraphs", "sentences", "quotes", "mentions", "roles", "edits"] as const)(
  "rows of %s that are gone, twice there or in another order",
  (dataset) => {
    const rows: readonly unknown[] = SOUND[dataset];
    const told = (changed: readonly unknown[]) => {
      try {
        return breachesIn({ ...SOUND, [dataset]: changed } as unknown as Facts);
      } catch {
        return ["it is thrown at"];
      }
    };
    expect([
      told(rows.slice(1)),
      told(rows.slice(0, -1)),
      told([...rows, ...rows]),
      told(rows.toReversed()),
    ]).toMatchSnapshot();
  },
);

import { describe, expect, it } from "vitest";
import around from "../cases/crawls/around.json" with { type: "json" };
import cells from "../cases/crawls/cells.json" with { type: "json" };
import dates from "../cases/crawls/dates.json" with { type: "json" };
import exported from "../cases/crawls/exports.json" with { type: "json" };
import names from "../cases/crawls/names.json" with { type: "json" };
import shapes from "../cases/crawls/shapes.json" with { type: "json" };
import { crawled } from "./crawled.ts";

interface Case {
  readonly label: string;
  readonly files: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string[]>>;
  /** Columns of `documents`, of every article. */
  readonly expect?: readonly Readonly<Record<string, unknown>>[];
  readonly count?: number;
  readonly first?: Readonly<Record<string, unknown>>;
  readonly last?: Readonly<Record<string, unknown>>;
  /** Codes. */
  readonly rejects?: readonly string[];
  /** Part of the message of each reject. */
  readonly message?: string;
}

const columnsOf = (
  document: Readonly<Record<string, unknown>> | undefined,
  expected: Readonly<Record<string, unknown>>,
) => document && Object.fromEntries(Object.keys(expected).map((name) => [name, document[name]]));

describe.each<[string, readonly Case[]]>([
  ["names", names],
  ["cells", cells],
  ["shapes", shapes],
  ["dates", dates],
  ["lines around an article", around],
  ["exports", exported],
])("of a crawl's %s", (_, cases) => {
  for (const { label, files, fields, expect: expected, count, first, last, rejects: codes = [], message } of cases) {
    it(label, async () => {
      const { articles, rejects } = await crawled(files, fields);
      const documents = articles.flatMap((article): readonly Readonly<Record<string, unknown>>[] => article.documents);
      expect(rejects.map(({ code }) => code)).toEqual(codes);
      for (const reject of rejects) expect(reject.message).toContain(message ?? "");
      if (expected) expect(documents.map((row, i) => columnsOf(row, expected[i] ?? {}))).toEqual(expected);
      if (count !== undefined) expect(documents).toHaveLength(count);
      if (first) expect(columnsOf(documents[0], first)).toEqual(first);
      if (last) expect(columnsOf(documents.at(-1), last)).toEqual(last);
    });
  }
});

it("says which names of the configuration no column has", async () => {
  const csv = 'konten,judul\n"Nelayan memperbaiki dermaga. Kerjanya tiga hari.","Dermaga Kampung Laut"\n';
  const { plans } = await crawled({ "a.csv": csv }, { text: ["kontn", "isinya"], title: ["judul"], authors: [] });
  expect(plans[0]?.told).toEqual([
    { field: "title", column: "judul", basis: "configured" },
    { field: "text", column: "konten", basis: "name" },
    { field: "text", column: "kontn, isinya", basis: "absent" },
  ]);
});

it("says what was recognised, and by what", async () => {
  const csv =
    'k1,isi,tanggal\n"Dermaga Kampung Laut Diperbaiki","Nelayan memperbaiki dermaga. Kerjanya tiga hari.",13/5/2023\n';
  const { plans } = await crawled({ "a.csv": csv });
  expect(plans.map(({ told }) => told)).toEqual([
    [
      { field: "title", column: "k1", basis: "cells" },
      { field: "text", column: "isi", basis: "name" },
      { field: "published", column: "tanggal", basis: "name" },
      { field: "day_order", column: "day_first", basis: "cells" },
    ],
  ]);
});

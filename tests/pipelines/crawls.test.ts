import { describe, expect, it } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { recogniserOf } from "../../pipelines/news/recognise.ts";
import type { FilePlan } from "../../src/core/record.ts";
import { discover } from "../../src/io/inputs.ts";
import { readRecords } from "../../src/io/read.ts";
import around from "../cases/crawls/around.json" with { type: "json" };
import cells from "../cases/crawls/cells.json" with { type: "json" };
import dates from "../cases/crawls/dates.json" with { type: "json" };
import names from "../cases/crawls/names.json" with { type: "json" };
import shapes from "../cases/crawls/shapes.json" with { type: "json" };
import { folderWith } from "../io/folder.ts";
import { mappedRecord } from "./article.ts";

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

/** What the map makes of the files of a crawl, and what was recognised in them. */
async function crawled(files: Case["files"], fields: Case["fields"] = {}) {
  const folder = folderWith(files);
  const documents: Readonly<Record<string, unknown>>[] = [];
  const rejects: { code: string; message: string }[] = [];
  const plans: FilePlan[] = [];
  const config = newsConfig.parse({ fields });
  for (const file of await discover([folder], folder)) {
    const options = {
      maxRecordBytes: config.limits.maxRecordBytes,
      recogniser: recogniserOf(config.fields),
      recognised: (_: unknown, plan: FilePlan) => plans.push(plan),
    };
    for await (const item of readRecords(file, options)) {
      const mapped = "content" in item ? mappedRecord(item) : item;
      if ("code" in mapped) rejects.push(mapped);
      else documents.push(...mapped.documents);
    }
  }
  return { documents, rejects, plans };
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
])("of a crawl's %s", (_, cases) => {
  for (const { label, files, fields, expect: expected, count, first, last, rejects: codes = [], message } of cases) {
    it(label, async () => {
      const { documents, rejects } = await crawled(files, fields);
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

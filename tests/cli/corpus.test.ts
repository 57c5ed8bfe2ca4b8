import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

const BODY = "Warga Desa Sukamaju memanen padi sejak pagi. Hasilnya dijual ke pasar kecamatan oleh Rina Wati.";
const FILES = {
  "in/a.csv": [
    "id,tanggal,isi",
    `1,2023-08-20,${BODY}`,
    `2,2023-08-15,${BODY}`,
    `3,,${BODY}`,
    "4,2023-08-21,Jembatan itu dibuka.\n",
  ].join("\n"),
};

test("the canonical copy is the one that was published first, one without a day comes last", async () => {
  const folder = folderOf(FILES);
  await kliping(["run", "in", "--quiet"], folder);
  const run = join(folder, "output/latest");
  const idOf = new Map(rowsOf(run, "documents").map(({ source_id, doc_id }) => [source_id, doc_id]));
  const copies = rowsOf(run, "duplicates");
  expect(copies.map(({ doc_id }) => doc_id).sort()).toEqual(["1", "2", "3"].map((id) => idOf.get(id)).sort());
  for (const copy of copies) expect(copy.canonical_doc_id).toBe(idOf.get("2"));
});

test("a run of a period takes nothing over from the last run, nor the next one from it what it left out", async () => {
  const folder = folderOf(FILES);
  const reused = [];
  const articles = [];
  for (const period of [[], ["--since", "2023-08-18"], [], []]) {
    await kliping(["run", "in", "--quiet", ...period], folder);
    const report = JSON.parse(readFileSync(join(folder, "output/latest/report.json"), "utf8"));
    reused.push(report.reused_documents);
    articles.push(report.balance.documents);
  }
  expect([reused[0], reused[1], reused[3]]).toEqual([0, 0, 4]);
  expect(articles).toEqual([4, 2, 4, 4]);
});

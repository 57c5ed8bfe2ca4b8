import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readManifest } from "../../src/run/manifest.ts";
import { dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

const BRIDGE = [
  "Jembatan gantung di Desa Karangjati, Kabupaten Boyolali, dibuka kembali setelah diperbaiki selama tiga bulan.",
  "Bupati Boyolali Rina Wati mengatakan perbaikan itu menelan biaya Rp 2,4 miliar dari anggaran daerah. Warga yang",
  "selama ini memutar sejauh 7 kilometer kini dapat menyeberang lagi menuju pasar dan sekolah. Kepala Desa Karangjati",
  "Slamet Wiryono berterima kasih kepada pekerja yang menyelesaikan jembatan sebelum musim hujan tiba di wilayahnya.",
].join(" ");
const MARKET = [
  "Pasar ikan di Pelabuhan Tenau Kupang ramai sejak subuh karena nelayan pulang dengan tangkapan yang berlimpah.",
  "Harga tongkol turun menjadi Rp 20.000 per kilogram, kata pedagang Yohanes Lodo. Ia berharap cuaca tetap baik sampai",
  "akhir bulan sehingga perahu kecil pun dapat melaut tanpa takut gelombang tinggi di Laut Sawu.",
].join(" ");

const record = (id: string, outlet: string, date: string, text: string) =>
  JSON.stringify({ id, url: `https://www.${outlet}.com/read/${id}`, date, title: `Kabar ${id}`, text });

const INPUT = [
  record("a1", "kompas", "2024-03-04", BRIDGE),
  record("b1", "detik", "2024-03-05", MARKET),
  record("a2", "detik", "2024-03-05", BRIDGE),
  record("a3", "tempo", "2024-03-06", `${BRIDGE} Pemerintah kabupaten akan memasang lampu.`),
  record("a4", "kompas", "2024-03-07", `${BRIDGE} Lampu sudah terpasang sejak Rabu pagi.`),
];

async function run(folder: string, ...flags: string[]) {
  const { code, stderr } = await kliping(["run", "in", "--quiet", ...flags], folder);
  expect([code, stderr]).toEqual([0, ""]);
  const latest = join(folder, "output/latest");
  expect(await kliping(["verify", "output/latest"], folder)).toMatchObject({ code: 0 });
  return { data: dataOf(latest), balance: (await readManifest(latest)).balance, latest };
}

test("of a cluster of copies the canonical article stays, and the others are told", async () => {
  const folder = folderOf({ "in/a.jsonl": `${INPUT.join("\n")}\n` });
  const whole = await run(folder);
  const { latest, balance, data } = await run(folder, "--drop-duplicates");
  expect(rowsOf(latest, "documents").map((row) => row.source_id)).toEqual(["a1", "b1"]);
  expect(balance).toMatchObject({
    records: 5,
    documents: 2,
    merged: {},
    dropped_copies: { exact: 1, near: 1, update: 1 },
  });
  expect(data["duplicates.ndjson"]).toBe(whole.data["duplicates.ndjson"]);
  const canonical = rowsOf(latest, "documents")[0]?.doc_id;
  expect(rowsOf(latest, "rejects").map((row) => [row.record, row.stage, row.code, row.message])).toEqual([
    ["a2", "reduce", "copy", `a copy of ${canonical} (exact)`],
    ["a3", "reduce", "copy", `a copy of ${canonical} (near)`],
    ["a4", "reduce", "copy", `a copy of ${canonical} (update)`],
  ]);
  // nothing of the others is left but their cluster
  const kept = new Set(rowsOf(latest, "documents").map((row) => row.doc_id));
  for (const name of ["paragraphs", "mentions", "quotes", "sentences", "roles", "amounts", "lineage", "story_articles"])
    for (const row of rowsOf(latest, name)) expect(kept.has(row.doc_id ?? row.to_doc_id), name).toBe(true);
  // what is made of the corpus is made of what stays
  const only = folderOf({ "in/a.jsonl": `${INPUT.slice(0, 2).join("\n")}\n` });
  const small = await run(only);
  for (const file of ["entities.ndjson", "mentions.csv", "office_terms.ndjson", "stories.ndjson", "quotes.ndjson"])
    expect(data[file], file).toBe(small.data[file]);
}, 240_000);

test("incremental equals full, whatever the workers, and the copies come back when they are asked for", async () => {
  const folder = folderOf({ "in/a.jsonl": `${INPUT.join("\n")}\n` });
  const whole = await run(folder);
  const full = await run(folder, "--drop-duplicates", "--full", "--workers", "1");
  const again = await run(folder, "--drop-duplicates", "--workers", "2");
  expect(again.data).toEqual(full.data);
  expect(JSON.parse(readFileSync(join(again.latest, "report.json"), "utf8")).reused_documents).toBe(2);
  expect((await run(folder)).data).toEqual(whole.data);
  // the canonical article goes: another takes its place
  writeFileSync(join(folder, "in/a.jsonl"), `${INPUT.slice(1).join("\n")}\n`);
  const other = await run(folder, "--drop-duplicates");
  expect(rowsOf(other.latest, "documents").map((row) => row.source_id)).toEqual(["b1", "a2"]);
  const fresh = await run(folder, "--drop-duplicates", "--full");
  expect(other.data).toEqual(fresh.data);
}, 240_000);

test("only the kinds that are named are left out, and a database takes what stays", async () => {
  const folder = folderOf({
    "in/a.jsonl": `${INPUT.join("\n")}\n`,
    "kliping.config.json": JSON.stringify({ dropDuplicates: ["exact", "near"] }),
  });
  const { latest, balance } = await run(folder);
  expect(rowsOf(latest, "documents").map((row) => row.source_id)).toEqual(["a1", "b1", "a4"]);
  expect(balance.dropped_copies).toEqual({ exact: 1, near: 1 });
  const { code, stdout } = await kliping(["load", "output/latest", "--to", "a.sqlite"], folder);
  expect([code, stdout.includes("documents\t3\n"), stdout.includes("duplicates\t4\n")]).toEqual([0, true, true]);
  writeFileSync(join(folder, "kliping.config.json"), JSON.stringify({ dropDuplicates: ["same"] }));
  const wrong = await kliping(["run", "in"], folder);
  expect([wrong.code, wrong.stderr.includes("dropDuplicates")]).toEqual([2, true]);
}, 240_000);

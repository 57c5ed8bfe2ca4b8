import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifest } from "../../src/run/manifest.ts";
import { Shard } from "../../src/run/shard.ts";
import { ARTICLES, dataOf, type Ended, folderOf, kliping } from "./kliping.ts";

const NAMES = ["Rina Wati", "Slamet Wiryono", "Maria Wae", "Yohanes Lodo", "Agus Salim"];
const TOWNS = ["Boyolali", "Ende", "Kupang", "Manado"];

/** More than a megabyte: every shard reads it. Some articles are there twice, some are copies, some are none. */
const LARGE = Array.from({ length: 300 }, (_, place) => {
  const n = place < 290 ? place % 280 : 150; // the last ten: copies under addresses of their own
  const address = `${place < 290 ? 100_000 + n : 200_000 + place}/jembatan`;
  const [name, town] = [NAMES[n % NAMES.length], TOWNS[n % TOWNS.length]];
  const padding = "x".repeat(4000);
  if (n % 50 === 7) return JSON.stringify({ id: place, text: "", padding });
  const day = `2024-03-${String((n % 28) + 1).padStart(2, "0")}`;
  const text =
    `Bupati ${town} ${name} membuka jembatan ke-${n % 90} di ${town}. "Jalan ini untuk warga," kata ${name}. ` +
    `Biaya pembangunan mencapai Rp ${n % 90} miliar dan selesai dalam ${(n % 11) + 2} bulan kerja di wilayah itu.`;
  return JSON.stringify({ url: `https://www.kompas.com/read/2024/03/04/${address}`, date: day, text, padding });
});

const FILES = {
  ...ARTICLES,
  "in/large.jsonl": `${LARGE.join("\n")}\n`,
  "in/pasar.txt": "Pasar Ramai\nLiputan6.com, Ende - Pasar di Ende ramai, kata Maria Wae, Senin (14/8/2023).\n",
  "in/laut.txt": "Ombak Tinggi\nLiputan6.com, Kupang - Ombak di Kupang setinggi 4 meter, kata Yohanes Lodo.\n",
  "in/odd.bin": "\0\u0001\u0002\u0003 no article at all",
};

const shard = (folder: string, part: string, ...flags: string[]): Promise<Ended> =>
  kliping(["run", "in", "--quiet", "--shard", part, "--output", `shards/${part.replace("/", "-")}`, ...flags], folder);

const merge = (folder: string, parts: readonly string[], ...flags: string[]): Promise<Ended> =>
  kliping(["merge", ...parts.map((part) => `shards/${part}`), "--quiet", "--output", "merged", ...flags], folder);

test("every record is of one shard, whatever their number", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(4_000_000),
      fc.nat(100_000),
      fc.integer({ min: 1, max: 40 }),
      (source, size, n, of) => {
        const file = { source, size };
        const shards = Array.from({ length: of }, (_, index) => new Shard(index + 1, of));
        const takes = (one: Shard) => ({ all: true, none: false, some: one.has(file, n) })[one.shareOf(file)];
        expect(shards.filter(takes)).toHaveLength(1);
        expect(shards.filter((one) => one.owns(file))).toHaveLength(1);
      },
    ),
  );
});

test("shards that are joined give the bytes of the whole run, copies and articles met twice too", async () => {
  const folder = folderOf({ ...FILES, "kliping.config.json": JSON.stringify({ dropDuplicates: true }) });
  const whole = await kliping(["run", "in", "--quiet"], folder);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  const due = await readManifest(join(folder, "output/latest"));
  expect(Object.keys(due.balance.merged)).not.toEqual([]);
  expect(Object.keys(due.balance.dropped_copies)).not.toEqual([]);
  for (const of of [1, 3]) {
    const parts = Array.from({ length: of }, (_, index) => `${index + 1}/${of}`);
    for (const part of parts) {
      const workers = String((Number(part[0]) % 2) + 1);
      expect(await shard(folder, part, "--workers", workers)).toMatchObject({ code: 0, stderr: "" });
    }
    const joined = await merge(folder, parts.map((part) => part.replace("/", "-")).reverse());
    expect(joined).toMatchObject({ code: 0, stderr: "" });
    const run = join(folder, "merged/latest");
    const { balance, files } = await readManifest(run);
    expect(balance).toEqual(due.balance);
    expect(files["state.bin"]).toEqual(due.files["state.bin"]);
    expect(dataOf(run)).toEqual(dataOf(join(folder, "output/latest")));
  }
  expect(await kliping(["verify", "merged/latest"], folder)).toMatchObject({ code: 0 });
  // the next run takes over what the shards mapped
  const next = await kliping(["run", "in", "--quiet", "--output", "merged"], folder);
  expect(next).toMatchObject({ code: 0, stderr: "" });
  const report = JSON.parse(readFileSync(join(folder, "merged/latest/report.json"), "utf8"));
  expect(report.reused_documents).toBeGreaterThan(report.balance.documents / 2);
}, 400_000);

test("what is no whole run is refused in one line", async () => {
  const folder = folderOf({ "in/a.jsonl": FILES["in/crawl.jsonl"] });
  for (const part of ["1/2", "2/2"]) expect((await shard(folder, part)).code).toBe(0);
  expect((await shard(folder, "1/3")).code).toBe(0);
  const refused = async (parts: readonly string[], why: string) => {
    const { code, stderr } = await merge(folder, parts);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  };
  await refused(["1-2"], "shard 2/2 is missing");
  await refused(["1-2", "2-2", "1-2"], "shard 1/2 is given twice");
  await refused(["1-2", "1-3"], "is shard 1/3");
  await refused(["1-2", "nothing"], "is no shard");
  expect((await kliping(["verify", "shards/1-2/latest"], folder)).stderr).toContain("no manifest.json");
  const copy = (from: string, to: string) =>
    cpSync(join(folder, from), join(folder, to), { recursive: true, dereference: true });
  copy("shards/2-2/latest/.", "shards/other");
  const manifest = join(folder, "shards/other/shard.json");
  const edit = (from: RegExp, to: string) => writeFileSync(manifest, readFileSync(manifest, "utf8").replace(from, to));
  edit(/"version": "\w+"/, '"version": "0123456789ab"');
  await refused(["1-2", "other"], "versions");
  copy("shards/2-2/latest/.", "shards/config");
  const config = join(folder, "shards/config/shard.json");
  writeFileSync(config, readFileSync(config, "utf8").replace('"privacy": "off"', '"privacy": "mask"'));
  await refused(["1-2", "config"], "configurations differ");
  copy("shards/2-2/latest/.", "shards/cut");
  writeFileSync(join(folder, "shards/cut/data/documents.ndjson"), "");
  await refused(["1-2", "cut"], "is not the file that the shard made");
  writeFileSync(join(folder, "in/b.jsonl"), FILES["in/crawl.jsonl"]);
  expect((await shard(folder, "2/2")).code).toBe(0);
  await refused(["1-2", "2-2"], "they found different files");
  const wrong = await kliping(["run", "in", "--shard", "4/3"], folder);
  expect([wrong.code, wrong.stderr.includes("a part like 3/8")]).toEqual([2, true]);
}, 400_000);

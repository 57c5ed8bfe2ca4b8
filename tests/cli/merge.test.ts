import { renameSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

const RICE = "Petani di lereng gunung itu memanen padi sejak pagi, kata Camat Rina Wati, Senin (6/5/2024).";
const FLOOD = "Air sungai naik setinggi dada. Warga mengungsi ke balai desa, ujar Lurah Budi Santosa.";
const address = (name: string) => `https://www.kabar.id/${name}`;
const jsonl = (...records: object[]) => `${records.map((record) => JSON.stringify(record)).join("\n")}\n`;
const runOf = (folder: string) => join(folder, "output/latest");
const reportOf = async (folder: string, ...args: string[]) => {
  const { code, stderr } = await kliping(["run", ...args, "--quiet"], folder);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return (await import(join(runOf(folder), "report.json"), { with: { type: "json" } })).default;
};

test("the latest version of an article stays, the others are on record", async () => {
  const folder = folderOf({
    "in/a.jsonl": jsonl(
      {
        url: `${address("panen-padi-raya")}?utm_source=x`,
        judul: "Panen",
        isi: RICE,
        scraped_at: "2024-05-06T10:00:00Z",
      },
      {
        url: address("panen-padi-raya"),
        judul: "Panen",
        isi: `${RICE} Harga naik.`,
        scraped_at: "2024-05-07T10:00:00Z",
      },
      { url: address("banjir-di-hilir-sungai"), judul: "Banjir", isi: FLOOD },
      { url: `${address("banjir-di-hilir-sungai")}/amp`, judul: "Banjir", isi: FLOOD },
    ),
  });
  const report = await reportOf(folder, "in");
  expect(report.balance).toMatchObject({ records: 4, documents: 2, merged: { older_version: 1, same_article: 1 } });
  const documents = rowsOf(runOf(folder), "documents");
  expect(documents.map(({ title, text }) => [title, String(text).endsWith("Harga naik.")])).toEqual([
    ["Panen", true],
    ["Banjir", false],
  ]);
  expect(documents.map(({ doc_id_basis }) => doc_id_basis)).toEqual(["url", "url"]);
  expect(rowsOf(runOf(folder), "rejects").map(({ record, code }) => [record, code])).toEqual([
    ["a#1", "older_version"],
    ["a#4", "same_article"],
  ]);
  const first = dataOf(runOf(folder));
  await reportOf(folder, "in");
  expect(dataOf(runOf(folder))).toEqual(first); // over what the last run left
  expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
});

test.each([
  ["a crawl's times without an offset", (day: number) => ({ scrape_time: `2024-05-0${day} 04:44:52` }), "a later"],
  ["a crawl's times of several offsets", (day: number) => ({ scrape_time: AT_ONE_DAY[day] }), "a later"],
  ["the order of the records where no time does", () => ({}), "another"],
])("%s tell which version is the latest", async (_, times, said) => {
  const url = address("panen-padi-raya");
  const versions = [1, 2, 3].map((day) => ({ url, judul: "Panen", isi: `${RICE} Versi ${day}.`, ...times(day) }));
  const order = said === "another" ? versions : [versions[1], versions[2], versions[0]];
  const folder = folderOf({ "in/a.jsonl": jsonl(...(order as object[])) });
  expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(0);
  expect(rowsOf(runOf(folder), "documents").map(({ text }) => String(text).slice(-8))).toEqual(["Versi 3."]);
  const rejects = rowsOf(runOf(folder), "rejects");
  expect(rejects.map(({ message }) => String(message).includes(`has ${said} version of it`))).toEqual([true, true]);
});

const AT_ONE_DAY = ["", "2024-05-06T09:00:00+07:00", "2024-05-06T03:00:00Z", "2024-05-06 11:00:00"];

test("different articles of one address are told apart", async () => {
  const url = address("semua-berita-hari-ini");
  const folder = folderOf({
    "in/a.jsonl": jsonl(
      { url, judul: "Panen", isi: RICE },
      { url, judul: "Banjir", isi: FLOOD },
      { url, judul: "Panen", isi: RICE },
    ),
  });
  const { code } = await kliping(["run", "in", "--quiet"], folder);
  expect(code).toBe(0);
  const ids = rowsOf(runOf(folder), "documents").map(({ doc_id }) => doc_id);
  expect(new Set(ids).size).toBe(2);
  for (const { doc_id } of rowsOf(runOf(folder), "mentions")) expect(ids).toContain(doc_id);
  expect((await kliping(["verify", "output/latest"], folder)).stdout).toContain("ok");
});

test("every form of an article's address is a key", async () => {
  const names = ["desa/articles/k7x2m9p4q1z", "ekonomi/7ab2c/panen-tertunda", "lumbung-hqRt", "esai/lumbung/", "x/a"];
  const body = (name: string, end = "") => `${RICE} ${FLOOD} Itu kabar dari ${name}.${end}`;
  const first = names.map((name) => ({ url: address(name), isi: body(name), tanggal: "2024-05-06" }));
  const second = names.map((name) => ({ url: address(name), isi: body(name, " Diubah."), tanggal: "2024-05-07" }));
  const shared = address("desa/lumbung");
  const apart = [RICE, FLOOD].map((isi) => ({ url: shared, isi }));
  const idsOf = async (...records: object[]) => {
    const folder = folderOf({ "in/a.jsonl": jsonl(...records) });
    expect((await kliping(["run", "in", "--quiet"], folder)).code).toBe(0);
    return new Map(rowsOf(runOf(folder), "documents").map(({ text, doc_id }) => [text, doc_id]));
  };
  const ids = await idsOf(...first, ...second, ...apart);
  expect([...ids.keys()].filter((text) => String(text).endsWith("Diubah."))).toHaveLength(names.length);
  expect(ids.size).toBe(names.length + apart.length);
  const other = await idsOf(...apart.toReversed(), ...second, ...first.toReversed());
  expect([...other].sort()).toEqual([...ids].sort());
  const alone = await idsOf(...first);
  expect(new Set(alone.values())).toEqual(new Set(names.map((name) => ids.get(body(name, " Diubah.")))));
});

test("ids hold, whatever stands beside an article and wherever its file lies", async () => {
  const records = [
    { id: 7, isi: RICE },
    { isi: FLOOD },
    { url: address("jembatan-baru-dibuka-warga"), isi: "Jembatan baru dibuka. Warga senang sekali hari itu." },
  ];
  const idsOf = async (files: Record<string, string>, inputs: readonly string[]) => {
    const folder = folderOf(files);
    expect((await kliping(["run", ...inputs, "--quiet"], folder)).code).toBe(0);
    return new Map(rowsOf(runOf(folder), "documents").map(({ text, doc_id }) => [text, doc_id]));
  };
  const alone = await idsOf({ "hari/a.jsonl": jsonl(...records) }, ["hari"]);
  const other = { isi: "Lain lagi, kata warga di pasar itu pagi tadi." };
  const beside = await idsOf(
    { "hari/a.jsonl": jsonl(other, ...records), "lain/hari/a.jsonl": jsonl({ id: 7, isi: "Bukan yang itu." }) },
    ["lain", "hari"],
  );
  for (const [text, id] of alone) expect(beside.get(text)).toBe(id);
  const split = await idsOf(
    { "pindah/b.jsonl": jsonl(records[1] as object), "pindah/c.jsonl": jsonl(records[2] as object) },
    ["pindah"],
  );
  for (const [text, id] of split) expect(id).toBe(alone.get(text));
}, 120_000);

test("no two articles have one id, in any order of the inputs", async () => {
  const files = {
    "satu/berita.jsonl": jsonl(
      { id: 1, isi: RICE },
      { id: "1#3", isi: FLOOD },
      { id: 1, isi: "Yang ketiga, kata Rina." },
    ),
    "dua/berita.jsonl": jsonl({ id: 1, isi: "Isi yang lain, ujar Budi." }, { isi: RICE }),
    "tiga/berita.jsonl": jsonl({ id: 1, isi: "Lagi yang lain." }),
  };
  let first: ReadonlyMap<unknown, unknown> | undefined;
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(["satu", "dua", "tiga"], { minLength: 3 }), async (inputs) => {
      const folder = folderOf(files);
      expect((await kliping(["run", ...inputs, "--quiet"], folder)).code).toBe(0);
      const documents = rowsOf(runOf(folder), "documents");
      const ids = new Map(documents.map(({ doc_id, text, doc_id_basis }) => [doc_id, `${doc_id_basis} ${text}`]));
      expect(ids.size).toBe(6);
      first ??= ids;
      expect(new Map([...ids].sort())).toEqual(new Map([...first].sort()));
    }),
    { numRuns: 3 },
  );
}, 120_000);

test("a file that is an article keeps its id where its folder keeps its name", async () => {
  const folder = folderOf({ "in/a.txt": RICE });
  await kliping(["run", "in", "--quiet"], folder);
  const [before] = rowsOf(runOf(folder), "documents");
  const moved = folderOf({ "x.txt": "" });
  renameSync(join(folder, "in"), join(moved, "in"));
  await kliping(["run", "in/a.txt", "--quiet"], moved);
  expect(rowsOf(runOf(moved), "documents")[0]?.doc_id).toBe(before?.doc_id);
});

import { cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataOf, folderOf, kliping } from "./kliping.ts";

const record = (id: number, title: string) => ({
  id,
  title,
  date: "2023-08-15",
  text:
    `Liputan6.com, Ende - Warga desa ke-${id} memanen ${id + 2} ton padi, Selasa (15/8/2023). â€œKami siap,` +
    `â€\u009d kata Maria Wae.`,
});
const lines = (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join("\n");
const MANY = Array.from({ length: 60 }, (_, id) => record(id, `Panen Raya Desa ${id}`));

const CRAWL = {
  "in/a.txt": "Pasar Desa Ramai\nPasar di Desa Suka Maju ramai sejak Minggu pagi.\n",
  "in/b/crawl.jsonl": lines(MANY),
  "in/c.csv": `id,judul,isi\n1,Jembatan,"Jembatan dibuka, Senin."\n2,Kosong,\n`,
};

const inPlace = (file: string, change: (bytes: Buffer) => void) => (folder: string) => {
  const path = join(folder, "output/latest", file);
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
};

let first: string;
beforeAll(async () => {
  first = folderOf(CRAWL);
  await kliping(["run", "in", "--quiet"], first);
});

/**
 * Changes the input of a run and runs again: the bytes must be those of a full run. Gives how many articles were
 * copied.
 */
async function rerun(change: (folder: string) => void, args: readonly string[] = []): Promise<number> {
  const folder = folderOf({});
  cpSync(first, folder, { recursive: true, verbatimSymlinks: true });
  change(folder);
  await kliping(["run", "in", "--quiet", "--allow-shrink", ...args], folder);
  await kliping(["run", "in", "--quiet", "--full", "-o", "full"], folder);
  const report = (output: string) => JSON.parse(readFileSync(join(folder, output, "latest/report.json"), "utf8"));
  const data = dataOf(join(folder, "output/latest"));
  expect(data).toEqual(dataOf(join(folder, "full/latest")));
  expect(report("output").balance).toEqual(report("full").balance);
  expect(report("full").reused_documents).toBe(0);
  return report("output").reused_documents;
}

describe("a run after a run copies the rows of unchanged records, to the same bytes:", () => {
  test.each<[string, number, (folder: string) => void]>([
    ["nothing changed", 62, () => {}],
    ["a file is new", 62, (folder) => writeFileSync(join(folder, "in/aa.txt"), "Berita baru dari Desa Suka Maju.\n")],
    ["a file is gone", 2, (folder) => rmSync(join(folder, "in/b"), { recursive: true })],
    ["a file has another name", 61, (folder) => renameSync(join(folder, "in/a.txt"), join(folder, "in/z.txt"))],
    [
      "records were added, changed, removed and moved",
      59,
      (folder) => {
        const [first, , third, fourth, ...rest] = MANY as [object, object, object, object, ...object[]];
        const records = [
          record(500, "Baru"),
          third,
          first,
          { ...fourth, title: "Judul lain" },
          ...rest,
          record(501, "Baru"),
        ];
        writeFileSync(join(folder, "in/b/crawl.jsonl"), lines(records));
        writeFileSync(join(folder, "in/c.csv"), CRAWL["in/c.csv"].replace("\n2,", "\n3,Baru,Warga gotong royong.\n2,"));
      },
    ],
    [
      "a column has another name",
      61,
      (folder) => writeFileSync(join(folder, "in/c.csv"), CRAWL["in/c.csv"].replace("judul", "title")),
    ],
  ])("%s", async (_, expected, change) => {
    expect(await rerun(change)).toBe(expected);
  });
});

describe("a run after a run works everything out anew", () => {
  test.each<[string, (folder: string) => void, string[]]>([
    ["where it is told to", () => {}, ["--full"]],
    [
      "for another configuration",
      (folder) => writeFileSync(join(folder, "kliping.config.json"), '{"csvDialect":"excel"}'),
      [],
    ],
    ["where the last run was cut", (folder) => truncateSync(join(folder, "output/latest/data/quotes.csv"), 20), []],
    ["where the last run left no state", (folder) => rmSync(join(folder, "output/latest/state.bin")), []],
    ["where a value was edited in place", inPlace("data/documents.csv", (b) => b.write("Suke", b.indexOf("Suka"))), []],
    ["where a file has a NUL", inPlace("data/mentions.ndjson", (b) => b.fill(0, 40, 41)), []],
    ["where a position of the state is another", inPlace("state.bin", (b) => b.writeDoubleLE(3e9, 32 + 16 + 8)), []],
    ["where the state is zeros", inPlace("state.bin", (b) => b.fill(0, 200, 900)), []],
    ["where the manifest is broken", inPlace("manifest.json", (b) => b.write("}")), []],
  ])("%s", async (_, change, args) => {
    expect(await rerun(change, args)).toBe(0);
  });
});

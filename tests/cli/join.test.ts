import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

/** Full names and institutions of one affair, so that articles of it share two names that others lack. */
const AFFAIR = "Turut hadir Rahmat Hidayat dan Maria Simanjuntak. Kasus itu ditangani Polres Sukamaju.";

const CRAWL = {
  "in/1-full.txt": `Wahyudi Pratama dilantik menjadi kepala desa, Senin. "Siap," kata Wahyudi Pratama. ${AFFAIR}\n`,
  "in/2-single.txt": `Warga meminta Wahyudi menepati janji. "Saya siap," kata Wahyudi kepada wartawan. ${AFFAIR}\n`,
  "in/3-other.txt": `Pedagang bernama Wahyudi menjual cabai di pasar. "Harga naik," kata Wahyudi kepada pembeli.\n`,
};

const KEY = ["Wahyudi Pratama", "Wahyudi"];

let folder: string;
beforeAll(async () => {
  folder = folderOf(CRAWL);
  const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
  expect(stderr).toBe("");
  expect(code).toBe(0);
});

/** The ids that the name has in a file, and what they rest on. */
function wahyudi(file: string) {
  const run = join(folder, "output/latest");
  const docs = new Map(rowsOf(run, "documents").map((row) => [row.doc_id, row.source_path]));
  return rowsOf(run, "mentions").filter((row) => docs.get(row.doc_id) === file && KEY.includes(row.surface as string));
}

describe("over the corpus", () => {
  test("a single name joins the one bearer whom the corpus knows in the same company of names", () => {
    const [full, single] = [wahyudi("1-full.txt"), wahyudi("2-single.txt")];
    expect(single.length).toBeGreaterThan(0);
    for (const row of single) {
      expect(row.entity_id).toBe(full[0]?.entity_id);
      expect(row.entity_key).not.toBe(row.entity_id);
      expect(row.entity_basis).toBe("in_corpus");
    }
  });

  test("the same name in another company is another person", () => {
    const other = wahyudi("3-other.txt");
    expect(other.length).toBeGreaterThan(0);
    for (const row of other) {
      expect(row.entity_id).toBe(row.entity_key);
      expect(row.entity_id).not.toBe(wahyudi("1-full.txt")[0]?.entity_id);
      expect(row.entity_basis).toBe("single_name");
    }
  });

  test("quotes carry the joined id, and every id is an entity", () => {
    const run = join(folder, "output/latest");
    const entities = new Set(rowsOf(run, "entities").map(({ entity_id }) => entity_id));
    const spoken = rowsOf(run, "quotes").filter(({ speaker_surface }) => speaker_surface === "Wahyudi");
    expect(spoken.some((row) => row.speaker_entity_id !== row.speaker_entity_key)).toBe(true);
    for (const row of rowsOf(run, "mentions")) expect(entities).toContain(row.entity_id);
  });

  test("a run after a run joins anew: what parts two articles parts their names", async () => {
    const copy = folderOf({});
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, "in/1-full.txt"), "Wahyudi Pratama dilantik menjadi kepala desa, Senin.\n");
    await kliping(["run", "in", "--quiet"], copy);
    await kliping(["run", "in", "--quiet", "--full", "-o", "full"], copy);
    expect(dataOf(join(copy, "output/latest"))).toEqual(dataOf(join(copy, "full/latest")));
    const run = join(copy, "output/latest");
    for (const row of rowsOf(run, "mentions")) expect(row.entity_id).toBe(row.entity_key);
    expect((await kliping(["verify", run], copy)).code).toBe(0);
  });
});

test("an entity is called by its whole name, has its code, and days that more than the text tells", () => {
  const entities = rowsOf(join(folder, "output/latest"), "entities");
  const person = entities.find(({ name }) => name === "Wahyudi Pratama");
  expect(person?.aliases).toContain("Wahyudi");
  expect(person?.first_seen).toBeNull();
});

describe("names in full", () => {
  const written = (spelling: string, rest: string) => `Gubernur Ternaya ${spelling} membuka pasar, Senin. ${rest}\n`;
  const idsOf = async (crawl: Readonly<Record<string, string>>, names: readonly string[]) => {
    const place = folderOf(crawl);
    await kliping(["run", "in", "--quiet"], place);
    const rows = rowsOf(join(place, "output/latest"), "mentions");
    return names.map((name) => rows.find(({ surface }) => surface === name)?.entity_id);
  };

  test("spellings of one name in one office are one person", async () => {
    const crawl = {
      "in/1.txt": written("Zainuddin Amalia", "Pasar ramai."),
      "in/2.txt": written("Zainudin Amalia", "Pasar sepi."),
    };
    const [one, other] = await idsOf(crawl, ["Zainuddin Amalia", "Zainudin Amalia"]);
    expect(one).toBeDefined();
    expect(one).toBe(other);
  });

  test("spellings of one name without a witness are two", async () => {
    const crawl = {
      "in/1.txt": written("Zainuddin Amalia", "Pasar ramai."),
      "in/2.txt": "Pelukis Zainudin Amalia membuka pameran, Senin. Warga senang.\n",
    };
    const [one, other] = await idsOf(crawl, ["Zainuddin Amalia", "Zainudin Amalia"]);
    expect(one).not.toBe(other);
  });

  test("a short form in small letters too joins the name that an article states for it", async () => {
    const crawl = {
      "in/1.txt": "Dewan Kopra Sulawesi (Dekosul) rapat di Palu, Senin. Menurut Dekosul, harga naik.\n",
      "in/2.txt": "Warga bertanya kepada organisasi Dekosul di Manado, Senin. Warga pulang.\n",
    };
    const [whole, short] = await idsOf(crawl, ["Dewan Kopra Sulawesi", "Dekosul"]);
    const [, alone] = await idsOf({ "in/2.txt": crawl["in/2.txt"] }, ["Dewan Kopra Sulawesi", "Dekosul"]);
    expect(whole).toBeDefined();
    expect(short).toBe(whole);
    expect(alone).not.toBe(whole);
  });

  test("a word that three articles tie to one person is that person beside someone whom they name too", async () => {
    const told = (day: string) =>
      `Wahyudi Pratama menemui Maria Simanjuntak, ${day}. "Siap," kata Wahyudi kepada wartawan di sana.\n`;
    const crawl = {
      "in/1.txt": told("Senin"),
      "in/2.txt": told("Selasa"),
      "in/3.txt": told("Rabu"),
      "in/4.txt": `Warga bertanya. "Kami menunggu Maria Simanjuntak," kata Wahyudi kepada wartawan di sana.\n`,
      "in/5.txt": `Pedagang mengeluh. "Harga naik," kata Wahyudi kepada pembeli di sana.\n`,
    };
    const place = folderOf(crawl);
    await kliping(["run", "in", "--quiet"], place);
    const run = join(place, "output/latest");
    const docs = new Map(rowsOf(run, "documents").map((row) => [row.doc_id, row.source_path]));
    const idIn = (file: string) =>
      rowsOf(run, "mentions").find(({ doc_id, surface }) => docs.get(doc_id) === file && surface === "Wahyudi")
        ?.entity_id;
    expect(idIn("1.txt")).toBeDefined();
    expect(idIn("4.txt")).toBe(idIn("1.txt"));
    expect(idIn("5.txt")).not.toBe(idIn("1.txt"));
  });
});

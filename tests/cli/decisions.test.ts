import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { dataOf, folderOf, kliping, rowsOf } from "./kliping.ts";

const CRAWL = {
  "in/1-mayor.txt":
    `Wali Kota Ternaya Suryadi Latif meninjau pasar, Senin. "Kami siap," kata Suryadi Latif. Turut hadir Maria ` +
    `Simanjuntak.\n`,
  "in/2-artist.txt": `Pelukis Suryadi Latif membuka pameran. "Saya senang," kata Suryadi Latif kepada wartawan.\n`,
  "in/3-nickname.txt":
    `Warga menyambut Kang Yadi di balai desa. "Ayo panen," kata Kang Yadi. ` + "PT Bumi Lestari Jaya ikut hadir.\n",
};

let folder: string;
beforeAll(async () => {
  folder = folderOf(CRAWL);
  const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
  expect([code, stderr]).toEqual([0, ""]);
});

type Row = Readonly<Record<string, unknown>>;

/** A run over the same articles with these decisions, beside the last one; and that all made anew. */
async function decided(entities: unknown, files: Readonly<Record<string, string>> = {}) {
  const copy = folderOf({});
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(copy, "kliping.config.json"), JSON.stringify({ entities }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(copy, name), content);
  const ended = await kliping(["run", "in"], copy);
  return { ...ended, copy, run: join(copy, "output/latest") };
}

const fileOf = (run: string) => {
  const files = new Map(rowsOf(run, "documents").map((row) => [row.doc_id, row.source_path as string]));
  return (row: Row): string => files.get(row.doc_id)?.slice(0, 1) ?? "";
};

/** Of the mentions of a name: the article's number, what it is called, and what that rests on. */
function called(run: string, name: string): string[] {
  const names = new Map(rowsOf(run, "entities").map((row) => [row.entity_id, row.name as string]));
  const number = fileOf(run);
  return rowsOf(run, "mentions")
    .filter(({ canonical_name }) => canonical_name === name)
    .map((row) => `${number(row)} ${names.get(row.entity_id)}, ${row.entity_basis}`);
}

describe("decisions by hand", () => {
  test("join two names: the first keeps its id, and quotes carry it too", async () => {
    const join = { join: ["Suryadi Latif", "kang yadi"], type: "person" };
    const { run, code } = await decided([join]);
    expect(code).toBe(0);
    expect(called(run, "Kang Yadi")).toEqual(["3 Suryadi Latif, by_hand", "3 Suryadi Latif, by_hand"]);
    const id = rowsOf(run, "entities").find(({ name }) => name === "Suryadi Latif")?.entity_id;
    const spoken = rowsOf(run, "quotes").map(({ speaker_entity_id }) => speaker_entity_id);
    expect(spoken).toEqual([id, id, id]);
  });

  test("join by id, and call the one anew, from a file", async () => {
    const ids = ["Suryadi Latif", "Kang Yadi"].map(
      (name) => rowsOf(join(folder, "output/latest"), "entities").find((row) => row.name === name)?.entity_id,
    );
    const rows = [{ join: ids, as: "Suryadi (Kang Yadi)" }];
    const { run } = await decided("entities.json", { "entities.json": JSON.stringify(rows) });
    const entity = rowsOf(run, "entities").find(({ name }) => name === "Suryadi (Kang Yadi)");
    expect(entity).toMatchObject({ entity_id: ids[0], doc_count: 3, aliases: ["Kang Yadi", "Suryadi Latif"] });
  });

  test.each([
    ["the office", { role: "wali kota ternaya" }],
    ["another name", { with: "Maria Simanjuntak" }],
  ])("part one name by %s: the other stays", async (_, by) => {
    const part = { part: "Suryadi Latif", type: "person", by, as: "Suryadi Latif (wali kota)" };
    const { run } = await decided([part]);
    const mayor = "1 Suryadi Latif (wali kota), by_hand";
    const artist = "2 Suryadi Latif, full_name";
    expect(called(run, "Suryadi Latif")).toEqual([mayor, mayor, artist, artist]);
    const [role] = rowsOf(run, "roles").filter((row) => row.role === "Wali Kota");
    expect(role?.person_entity_id).not.toBe(role?.person_entity_key);
  });

  test("part by articles, into an entity that there is", async () => {
    const number = fileOf(join(folder, "output/latest"));
    const doc = rowsOf(join(folder, "output/latest"), "documents").find((row) => number(row) === "2")?.doc_id;
    const { run } = await decided([
      { part: "Suryadi Latif", type: "person", by: { doc_ids: [doc] }, as: "Maria Simanjuntak" },
    ]);
    const other = "2 Maria Simanjuntak, by_hand";
    expect(called(run, "Suryadi Latif").slice(2)).toEqual([other, other]);
  });

  test("rename: mentions keep the article's form, which is an alias", async () => {
    const { run } = await decided([{ rename: "PT Bumi Lestari Jaya", type: "organisation", as: "Bumi Lestari" }]);
    const entity = rowsOf(run, "entities").find(({ name }) => name === "Bumi Lestari");
    expect(entity?.aliases).toEqual(["PT Bumi Lestari Jaya"]);
    expect(called(run, "PT Bumi Lestari Jaya")).toEqual(["3 Bumi Lestari, full_name"]);
  });

  test("a change of them maps nothing again, gives what a full run gives, and can be taken back", async () => {
    const rows = [
      { join: ["Suryadi Latif", "Kang Yadi"], type: "person" },
      { part: "Suryadi Latif", type: "person", by: { with: "Maria Simanjuntak" }, as: "Suryadi sang Wali" },
    ];
    const { copy, run } = await decided(rows);
    expect(JSON.parse(readFileSync(join(run, "report.json"), "utf8")).reused_documents).toBe(3);
    await kliping(["run", "in", "--quiet", "--full", "-o", "full"], copy);
    expect(dataOf(run)).toEqual(dataOf(join(copy, "full/latest")));
    expect((await kliping(["verify", "output/latest"], copy)).code).toBe(0);
    writeFileSync(join(copy, "kliping.config.json"), "{}");
    await kliping(["run", "in", "--quiet"], copy);
    expect(dataOf(run)).toEqual(dataOf(join(folder, "output/latest")));
  });

  test("what nothing answers to is told of, and the run is published", async () => {
    const { run, code, stderr } = await decided([
      { join: ["Suryadi Latif", "Pak Anu"], type: "person" },
      { part: "Suryadi Latif", type: "person", by: { role: "Camat" }, as: "Suryadi si Camat" },
    ]);
    const told = [
      "entities: row 0: nothing of this run is Pak Anu",
      "entities: row 1: no article of this run means the other Suryadi Latif",
    ];
    expect(code).toBe(0);
    for (const line of told) expect(stderr).toContain(line);
    expect(JSON.parse(readFileSync(join(run, "report.json"), "utf8")).remarks).toEqual(told);
    expect(readFileSync(join(run, "report.html"), "utf8")).toContain(told[0]);
  });

  test.each([
    [
      "a name in two joins",
      [
        ["A B", "C D"],
        ["C D", "E F"],
      ].map((names) => ({ join: names, type: "person" })),
      "rows 0 and 1 both join C D",
    ],
    [
      "two names of one",
      ["X", "Y"].map((as) => ({ rename: "A B", type: "person", as })),
      "rows 0 and 1 both rename A B",
    ],
    ["a name without its type", [{ join: ["A B", "C D"] }], "entities.0.type: is needed beside a name"],
    [
      "a part by nothing",
      [{ part: "A B", type: "person", by: {}, as: "C" }],
      "entities.0.by: needs doc_ids, role or with",
    ],
    ["an unknown key", [{ join: ["A B", "C D"], type: "person", name: "C" }], "unknown key entities.0.name"],
    ["a row of no kind", [{ merge: ["A", "B"] }], "entities.0"],
    ["an id and a name of one", "ids", "rows 0 and 1 both join e"],
  ])("refuse %s in one line, with 2", async (_, rows, told) => {
    const id = rowsOf(join(folder, "output/latest"), "entities").find(({ name }) => name === "Kang Yadi")?.entity_id;
    const ids = [
      { join: ["Suryadi Latif", "Kang Yadi"], type: "person" },
      { join: [id, "Maria Simanjuntak"], type: "person" },
    ];
    const { run, code, stderr } = await decided(rows === "ids" ? ids : rows);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toContain(told);
    expect(dataOf(run)).toEqual(dataOf(join(folder, "output/latest")));
  });
});

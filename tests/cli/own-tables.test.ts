import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, kliping, rowsOf } from "./kliping.ts";

const DAILY = {
  slug: "radarbogor",
  name: "Radar Bogor",
  datelines: {
    names: ["RADAR BOGOR"],
    forms: [{ form: "{PLACE}-{NAME},", examples: [{ text: "CIBINONG-RADAR BOGOR, Warga", place: "CIBINONG" }] }],
  },
};
const PROMO = {
  id: "subscribe/call-us",
  kind: "promo",
  lines: ["Langganan koran hubungi*"],
  examples: ["Langganan koran hubungi kami"],
};
const WORD = {
  word: "Kabankum",
  classes: ["office", "territorial"],
  examples: ["[Kabankum] Rina Wati mengatakan jembatan akan dibuka."],
};
const ARTICLE = `Jembatan Dibuka

CIBINONG-RADAR BOGOR, Warga Desa Sukamaju memakai jembatan baru sejak kemarin pagi.

Langganan koran hubungi agen terdekat

Kepala seksi jalan itu meminta warga menjaga pagar jembatan.
`;

const folderWith = (config: object, files: Readonly<Record<string, string>> = {}): string =>
  folderOf({ "kliping.config.json": JSON.stringify(config), "in/a.txt": ARTICLE, ...files });

describe("tables of the user's own", () => {
  test("an outlet from a file and a rule in place are used, and named user/...", async () => {
    const folder = folderWith(
      { outlets: ["tables/daily.json"], boilerplate: [PROMO] },
      { "tables/daily.json": JSON.stringify([DAILY]) },
    );
    const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
    expect([code, stderr]).toEqual([0, ""]);
    const run = join(folder, "output/latest");
    expect(rowsOf(run, "documents")[0]).toMatchObject({ outlet: "radarbogor", dateline_place: "CIBINONG" });
    expect(rowsOf(run, "paragraphs").map(({ rule }) => rule)).toContain("user/subscribe/call-us");
    expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  });

  test("a word in place is known to offices and quotes, in workers, show and verify", async () => {
    const text = "Kabankum Rina Wati mengatakan jembatan akan dibuka.";
    const folder = folderOf({ "kliping.config.json": JSON.stringify({ lexicon: [WORD] }), "in/a.txt": text });
    const { code, stderr } = await kliping(["run", "in", "--quiet"], folder);
    expect([code, stderr]).toEqual([0, ""]);
    const run = join(folder, "output/latest");
    expect(rowsOf(run, "roles")).toMatchObject([{ person_name: "Rina Wati", role: "Kabankum" }]);
    expect(rowsOf(run, "quotes")).toMatchObject([{ speaker_name: "Rina Wati", speaker_role: "Kabankum" }]);
    expect((await kliping(["show", "in/a.txt"], folder)).stdout).toContain("Kabankum");
    expect((await kliping(["verify", "output/latest"], folder)).code).toBe(0);
  });

  test("they make another version, so that nothing of the last run is reused", async () => {
    const folder = folderWith({});
    const reused = [];
    const versions = new Set();
    for (const config of [{}, { boilerplate: [PROMO] }, { boilerplate: [PROMO], keepRuns: 5 }]) {
      const file = join(folderOf({ "c.json": JSON.stringify(config) }), "c.json");
      await kliping(["run", "in", "--quiet", "--config", file], folder);
      const report = JSON.parse(readFileSync(join(folder, "output/latest/report.json"), "utf8"));
      reused.push(report.reused_documents);
      versions.add(report.version);
    }
    expect([reused, versions.size]).toEqual([[0, 0, 1], 2]);
  });

  test.each([
    ["a file that is not there", { outlets: ["daily.json"] }, {}, ["outlets.0", "daily.json", "ENOENT"]],
    ["a file that is not JSON", { outlets: ["daily.json"] }, { "daily.json": "{" }, ["daily.json", "not JSON"]],
    [
      "a wrong value in a file",
      { outlets: ["daily.json"] },
      { "daily.json": JSON.stringify([DAILY, { ...DAILY, slug: "Radar Bogor" }]) },
      ["daily.json: 1.slug"],
    ],
    ["an unknown key", { outlets: [{ ...DAILY, domain: "x.id" }] }, {}, ["kliping.config.json", "outlets.0.domain"]],
    [
      "an example that fails",
      { boilerplate: ["promo.json"] },
      { "promo.json": JSON.stringify({ ...PROMO, examples: ["Hubungi kami"] }) },
      ["promo.json", "user/subscribe/call-us", "Hubungi kami"],
    ],
    ["a slug of ours", { outlets: [{ ...DAILY, slug: "detik" }] }, {}, ["kliping.config.json", "detik is given twice"]],
    ["a class that there is not", { lexicon: [{ ...WORD, classes: ["boss"] }] }, {}, ["lexicon.0.classes.0"]],
    [
      "a class without its value",
      { lexicon: ["words.json"] },
      { "words.json": JSON.stringify([WORD, { ...WORD, classes: ["month"] }]) },
      ["words.json: 1.values", "class month needs the value month"],
    ],
    ["a word without an example", { lexicon: [{ word: "kabankum", classes: ["office"] }] }, {}, ["lexicon.0.examples"]],
    [
      "an example of a word that does not hold",
      { lexicon: [{ ...WORD, classes: ["kin"] }] },
      {},
      ["kliping.config.json", "kabankum: nothing finds", "[Kabankum] Rina Wati"],
    ],
    [
      "an example without its word",
      { lexicon: [{ ...WORD, word: "kabanhum" }] },
      {},
      ["kliping.config.json", "kabanhum: the word is not in its example"],
    ],
  ])("tells of %s in one line, and ends with 2", async (_, config, files, told) => {
    const { code, stderr } = await kliping(
      ["run", "in", "--quiet"],
      folderWith(config, files as Record<string, string>),
    );
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    for (const words of told) expect(stderr).toContain(words);
  });
});

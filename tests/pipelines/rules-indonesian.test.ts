import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newsConfig } from "../../pipelines/news/config.ts";
import { aboutRules } from "../../pipelines/news/reader/about.ts";
import { rulesOf } from "../../pipelines/news/rules.ts";

const CATALOGUE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../pipelines/news/reader/rules-indonesian.json", import.meta.url), "utf8"),
);

/** What stands in backticks: words of the text, which are the same in both languages. */
const shown = (about: string): string[] => about.match(/`[^`]+`/g) ?? [];

describe("rules explained in Indonesian", () => {
  const about = aboutRules(rulesOf(newsConfig.parse({})));
  const ids = Object.keys(CATALOGUE);

  test("are rules, in order, each in words of its own", () => {
    expect(ids.filter((id) => !about.has(id))).toEqual([]);
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => CATALOGUE[id]?.trim() === "" || CATALOGUE[id] === about.get(id)?.en)).toEqual([]);
  });

  test("show the words that the English shows, and tell no two rules in the same way", () => {
    const isWithout = (id: string) => shown(about.get(id)?.en ?? "").some((words) => !CATALOGUE[id]?.includes(words));
    expect(ids.filter(isWithout)).toEqual([]);
    const told = Object.values(CATALOGUE);
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  });

  test("are all there", () => {
    const untold = [...about.keys()].filter((id) => !Object.hasOwn(CATALOGUE, id));
    expect(untold, "to be explained in pipelines/news/reader/rules-indonesian.json").toEqual([]);
  });

  test("are given beside the English, users' own too", () => {
    expect(about.get("date/century")).toEqual({ id: "Abad", en: "A century" });
    const example = { kind: "promo", examples: ["Ayo ikut kuis kami"] };
    const own = newsConfig.parse({
      outlets: [
        {
          slug: "kabarlereng",
          name: "Kabar Lereng",
          domains: ["kabarlereng.example"],
          datelines: {
            names: ["KABAR LERENG"],
            forms: [{ form: "{PLACE}-{NAME},", examples: [{ text: "SELO-KABAR LERENG, Warga", place: "SELO" }] }],
          },
        },
      ],
      boilerplate: [{ id: "kuis/ajakan", lines: ["Ayo ikut kuis*"], ...example }],
      learned: [{ outlet: "kabarlereng", line: "Dukung kami lewat donasi.", decision: "remove" }],
    });
    const told = [...aboutRules(rulesOf(own)).entries()].filter(([id]) => !about.has(id));
    expect(told.map(([id, { id: words }]) => [id.replace(/[0-9a-f]{10}$/, "..."), words])).toEqual([
      ["user/kuis/ajakan", "Aturan dari konfigurasi Anda"],
      ["kabarlereng/dateline", "Baris tempat berita dari konfigurasi Anda"],
      ["learned/...", "Baris yang diulang medianya, dipelajari dari artikel-artikelnya"],
    ]);
  });
});
